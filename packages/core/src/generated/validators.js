// Made from packages/core/schemas by scripts/generate/schemas.ts, with ajv (MIT) and fast-deep-equal (MIT) inside.
var si=Object.defineProperty;var Fi=Object.getOwnPropertyDescriptor;var Ci=Object.getOwnPropertyNames;var Zi=Object.prototype.hasOwnProperty;var ti=(p,s,D)=>()=>{if(D)throw D[0];try{return p&&(s=p(p=0)),s}catch($){throw D=[$],$}};var Bi=(p,s)=>()=>{try{return s||p((s={exports:{}}).exports,s),s.exports}catch(D){throw s=0,D}},vi=(p,s)=>{for(var D in s)si(p,D,{get:s[D],enumerable:!0})},Yi=(p,s,D,$)=>{
if(s&&typeof s=="object"||typeof s=="function")for(let h of Ci(s))!Zi.call(p,h)&&h!==D&&si(p,h,{get:()=>s[h],enumerable:!($=Fi(s,h))||$.enumerable});return p};var pi=p=>Yi(si({},"__esModule",{value:!0}),p);var wi=Bi(ii=>{"use strict";Object.defineProperty(ii,"__esModule",{value:!0});function ki(p){let s=p.length,D=0,$=0,h;for(;$<s;)D++,h=p.charCodeAt($++),h>=55296&&
h<=56319&&$<s&&(h=p.charCodeAt($),(h&64512)===56320&&$++);return D}ii.default=ki;ki.code='require("ajv/dist/runtime/ucs2length").default'});var ai={};vi(ai,{formats:()=>Ui});function Hi(p){return p%4===0&&(p%100!==0||p%400===0)}function bi(p){if(!/^\d{4}-\d{2}-\d{2}$/.test(p))return!1;let s=Number(p.
slice(5,7)),D=Number(p.slice(8,10));return s<1||s>12||D<1?!1:D<=(s===2&&Hi(Number(p.slice(0,4)))?29:Ki[s-1])}function Wi(p){let s=/^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:Z|[+-](\d{2}):(\d{2}))$/.
exec(p);if(s===null)return!1;let[,D,$,h,u,e="0",r="0"]=s;return bi(D)&&Number($)<24&&Number(h)<60&&Number(u)<60&&Number(e)<24&&Number(r)<60}var Ki,Ui,oi=ti(()=>{
"use strict";Ki=[31,28,31,30,31,30,31,31,30,31,30,31];Ui={date:bi,"date-time":Wi}});function Si(p){return typeof p=="object"&&p!==null&&!Array.isArray(p)}var qi=ti(()=>{"use strict"});var Di={};vi(Di,{repetition:()=>Gi});function Gi(p){let s=new Map;for(let[D,$]of p.entries()){let h=ni($),u=s.get(h);if(u!==void 0)return[u,D];s.set(h,D)}}function ni(p){
return Array.isArray(p)?`[${p.map(ni).join(",")}]`:Si(p)?`{${Object.keys(p).sort().map(D=>`${JSON.stringify(D)}:${ni(p[D])}`).join(",")}}`:JSON.stringify(p)??"u\
ndefined"}var Ai=ti(()=>{"use strict";qi()});var Qi=qp,L={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://gradus.dev/schemas/v1/project.schema.json",type:"object",additionalProperties:!1,
required:["apiVersion","kind","metadata","spec"],properties:{apiVersion:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/apiVersion"},kind:{const:"Project"},metadata:{
$ref:"https://gradus.dev/schemas/v1/shared#/$defs/metadata"},spec:{type:"object",additionalProperties:!1,properties:{timezone:{$ref:"https://gradus.dev/schemas/\
v1/shared#/$defs/zone"},policies:{type:"array",items:{type:"string",minLength:1}},enforcement:{type:"array",items:{type:"object",additionalProperties:!1,required:[
"enforcement"],properties:{policies:{type:"array",minItems:1,items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/policyPattern"}},tiers:{type:"array",minItems:1,
items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/tierNumber"}},paths:{type:"array",minItems:1,items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/g\
lob"}},verbs:{type:"array",minItems:1,items:{enum:["check","gate","rollout"]}},enforcement:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/enforcementOrOff"}}}},
params:{type:"object",propertyNames:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/policyId"},additionalProperties:{}},exclude:{type:"array",items:{$ref:"ht\
tps://gradus.dev/schemas/v1/shared#/$defs/glob"}},limits:{type:"object",additionalProperties:!1,properties:{fileBytes:{type:"integer",minimum:1,maximum:1073741824},
files:{type:"integer",minimum:1,maximum:1e7},documents:{type:"integer",minimum:1,maximum:1e8},depth:{type:"integer",minimum:1,maximum:1e3},expansion:{type:"inte\
ger",minimum:0,maximum:1e8},steps:{type:"integer",minimum:1,maximum:1e9}}},documents:{type:"array",items:{type:"object",additionalProperties:!1,required:["paths"],
properties:{paths:{type:"array",minItems:1,items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/glob"}},kind:{type:"string",minLength:1,pattern:"^[A-Za-z_][\
A-Za-z0-9_]*$","x-expected":"a word such as Release"},format:{anyOf:[{enum:["yaml","json","text","lines"]},{type:"object",additionalProperties:!1,required:["reg\
ex"],properties:{regex:{type:"string",minLength:1}}}]},items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/pattern"},identity:{$ref:"https://gradus.dev/sch\
emas/v1/shared#/$defs/expression"},schema:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/path"},text:{type:"array",items:{$ref:"https://gradus.dev/schemas/v\
1/shared#/$defs/pattern"}},duplicates:{enum:["error","allow"]},nulls:{enum:["absent","keep"]},ownKindsOnly:{type:"boolean"}}}},evidence:{type:"object",additionalProperties:!1,
properties:{jobs:{type:"array",items:{type:"object",additionalProperties:!1,required:["type","name"],properties:{type:{$ref:"https://gradus.dev/schemas/v1/share\
d#/$defs/testType"},name:{type:"string",minLength:1},app:{type:"string",minLength:1},systems:{type:"array",minItems:1,items:{type:"string",minLength:1}}}}},keys:{
type:"array",items:{type:"object",additionalProperties:!1,required:["id","publicKey"],properties:{id:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/name"},publicKey:{
type:"string",maxLength:4096,pattern:"^-----BEGIN PUBLIC KEY-----\\n[A-Za-z0-9+/=\\n]+\\n-----END PUBLIC KEY-----\\n?$","x-expected":"a PEM block that begins wi\
th -----BEGIN PUBLIC KEY-----"},types:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/testType"}},systems:{type:"\
array",minItems:1,items:{type:"string",minLength:1}},from:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/dateOrInstant"},until:{$ref:"https://gradus.dev/sch\
emas/v1/shared#/$defs/dateOrInstant"}}}},maxAge:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/duration"}}},rollouts:{type:"object",additionalProperties:!1,
properties:{state:{type:"object",additionalProperties:!1,properties:{ref:{type:"string",maxLength:200,pattern:"^refs/[A-Za-z0-9_]+(/[A-Za-z0-9_][A-Za-z0-9_.@+-]\
*)+$","x-expected":"the full name of a ref such as refs/heads/gradus/state"},remote:{type:"string",maxLength:100,pattern:"^[A-Za-z0-9_][A-Za-z0-9_.-]*$","x-expe\
cted":"the name of a remote such as origin"}}},prometheus:{type:"object",additionalProperties:!1,required:["address"],properties:{address:{type:"string",maxLength:2e3,
pattern:"^https?://[^\\s@?#]+$","x-expected":"an address such as https://prometheus.example, without user, password and query"}}}}},data:{type:"array",items:{type:"\
object",additionalProperties:!1,required:["name"],properties:{name:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$","x-expected":"a word such as contacts"},schema:{
$ref:"https://gradus.dev/schemas/v1/shared#/$defs/path"},description:{type:"string",minLength:1}}}}}}}},We={const:"gradus.dev/v1"};function Mr(p,{instancePath:s="",
parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Mr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),p!=="gradus.dev/v1"){let t={instancePath:s,schemaPath:"#/const",keyword:"const",params:{allowedValue:"gradus.dev/v1"},schema:"gradus.dev/v1",parentSchema:We,
data:p};e===null?e=[t]:e.push(t),r++}return Mr.errors=e,r===0}Mr.evaluated={dynamicProps:!1,dynamicItems:!1};var R={type:"object",additionalProperties:!1,required:[
"name"],properties:{name:{$ref:"#/$defs/name"},title:{type:"string",minLength:1},labels:{type:"object",additionalProperties:{type:"string"}},annotations:{type:"\
object",additionalProperties:{type:"string"}},links:{type:"array",items:{$ref:"#/$defs/link"}}}},H={type:"string",minLength:1,maxLength:63,pattern:"^[a-z0-9]([-\
a-z0-9]*[a-z0-9])?$","x-expected":"a DNS label of at most 63 characters (a-z, 0-9 and inner hyphens), such as checkout-api"},A=wi().default,Ue=new RegExp("^[a-z\
0-9]([-a-z0-9]*[a-z0-9])?$","u");function X(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=X.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(A(p)>63){let t={instancePath:s,schemaPath:"#/maxLength",keyword:"max\
Length",params:{limit:63},schema:63,parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}if(A(p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLe\
ngth",params:{limit:1},schema:1,parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}if(!Ue.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"patter\
n",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:H.type,parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}return X.errors=e,r===
0}X.evaluated={dynamicProps:!1,dynamicItems:!1};var Or={type:"object",additionalProperties:!1,required:["url"],properties:{title:{type:"string",minLength:1},url:{
$ref:"#/$defs/url"}}},Be={type:"string",pattern:"^https?://[^\\s]+$","x-expected":"an address that starts with https:// or http://"},zp=new RegExp("^https?://[^\
\\s]+$","u");function Sr(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Sr.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!zp.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^https?://[^\\s]+$"},schema:"^https?://[^\\s]+$",parentSchema:Be,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"t\
ype",params:{type:"string"},schema:Be.type,parentSchema:Be,data:p};e===null?e=[t]:e.push(t),r++}return Sr.errors=e,r===0}Sr.evaluated={dynamicProps:!1,dynamicItems:!1};
function re(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=re.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.url===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"url"},schema:Or.required,parentSchema:Or,data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="title"||t==="url")){let i={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:Or,data:p};e===null?e=[i]:
e.push(i),r++}if(p.title!==void 0){let t=p.title;if(typeof t=="string"){if(A(t)<1){let i={instancePath:s+"/title",schemaPath:"#/properties/title/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:Or.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/title",schemaPath:"#/pr\
operties/title/type",keyword:"type",params:{type:"string"},schema:Or.properties.title.type,parentSchema:Or.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}
p.url!==void 0&&(Sr(p.url,{instancePath:s+"/url",parentData:p,parentDataProperty:"url",rootData:h,dynamicAnchors:u})||(e=e===null?Sr.errors:Sr.errors.reduce((t,i)=>(t.
push(i),t),e),r=e.length))}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:Or.type,parentSchema:Or,data:p};e===null?
e=[t]:e.push(t),r++}return re.errors=e,r===0}re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Fr(p,{instancePath:s="",parentData:D,parentDataProperty:$,
rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Fr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&
!Array.isArray(p)){if(p.name===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},schema:R.required,parentSchema:R,
data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="name"||t==="title"||t==="labels"||t==="annotations"||t==="links")){let i={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:R,data:p};e===null?e=[i]:e.push(i),r++}if(p.name!==void 0&&
(X(p.name,{instancePath:s+"/name",parentData:p,parentDataProperty:"name",rootData:h,dynamicAnchors:u})||(e=e===null?X.errors:X.errors.reduce((t,i)=>(t.push(i),t),
e),r=e.length)),p.title!==void 0){let t=p.title;if(typeof t=="string"){if(A(t)<1){let i={instancePath:s+"/title",schemaPath:"#/properties/title/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:R.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/title",schemaPath:"#/pro\
perties/title/type",keyword:"type",params:{type:"string"},schema:R.properties.title.type,parentSchema:R.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}if(p.
labels!==void 0){let t=p.labels;if(t&&typeof t=="object"&&!Array.isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let o={instancePath:s+"/labels/"+i.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},schema:R.properties.labels.
additionalProperties.type,parentSchema:R.properties.labels.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+"/labels",schemaPath:"\
#/properties/labels/type",keyword:"type",params:{type:"object"},schema:R.properties.labels.type,parentSchema:R.properties.labels,data:t};e===null?e=[i]:e.push(i),
r++}}if(p.annotations!==void 0){let t=p.annotations;if(t&&typeof t=="object"&&!Array.isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let o={instancePath:s+
"/annotations/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},schema:R.
properties.annotations.additionalProperties.type,parentSchema:R.properties.annotations.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+
"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"object"},schema:R.properties.annotations.type,parentSchema:R.properties.annotations,
data:t};e===null?e=[i]:e.push(i),r++}}if(p.links!==void 0){let t=p.links;if(Array.isArray(t)){let i=t.length;for(let a=0;a<i;a++)re(t[a],{instancePath:s+"/links\
/"+a,parentData:t,parentDataProperty:a,rootData:h,dynamicAnchors:u})||(e=e===null?re.errors:re.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length)}else{let i={instancePath:s+
"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type:"array"},schema:R.properties.links.type,parentSchema:R.properties.links,data:t};e===null?
e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:R.type,parentSchema:R,data:p};e===null?e=[t]:e.
push(t),r++}return Fr.errors=e,r===0}Fr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ye={type:"string",pattern:"^[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-\
]+)*$","x-expected":"a zone of the IANA database such as Europe/Berlin or UTC"},_p=new RegExp("^[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$","u");function Cr(p,{instancePath:s="",
parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Cr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),typeof p=="string"){if(!_p.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-\
]+)*$"},schema:"^[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$",parentSchema:Ye,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"string"},schema:Ye.type,parentSchema:Ye,data:p};e===null?e=[t]:e.push(t),r++}return Cr.errors=e,r===0}Cr.evaluated={dynamicProps:!1,
dynamicItems:!1};var Zr={type:"string",pattern:"^(\\*|@?[a-z0-9]([-._a-z0-9]*[a-z0-9])?(/[a-z0-9]([-._a-z0-9]*[a-z0-9])?)*(/\\*)?)$","x-expected":"a policy's id\
 such as baseline/staged-rollout, or a pack such as baseline/*"},ji=new RegExp("^(\\*|@?[a-z0-9]([-._a-z0-9]*[a-z0-9])?(/[a-z0-9]([-._a-z0-9]*[a-z0-9])?)*(/\\*)?)\
$","u");function Br(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Br.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!ji.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^(\\*|@?[a-z0-9]([-._a-z0-9]*[a-z0-9])?(/[a-z0-9]([-._a-z0-9]*[a-z0-9])?)*(/\\*)?)$"},schema:"^(\\*|@?[a-z0-9]([-._a-z0-9]*[a-z0-9])?(/[a-z0-9]([-._a-z0-9]*[a-z0\
-9])?)*(/\\*)?)$",parentSchema:Zr,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Zr.
type,parentSchema:Zr,data:p};e===null?e=[t]:e.push(t),r++}return Br.errors=e,r===0}Br.evaluated={dynamicProps:!1,dynamicItems:!1};var ge={type:"integer",minimum:0,
maximum:99};function Yr(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Yr.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let t={instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"integer"},schema:ge.type,parentSchema:ge,data:p};e===null?e=[t]:e.push(t),r++}if(typeof p=="number"&&isFinite(p)){if(p>99||isNaN(p)){let t={instancePath:s,
schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:99},schema:99,parentSchema:ge,data:p};e===null?e=[t]:e.push(t),r++}if(p<0||isNaN(p)){let t={
instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:ge,data:p};e===null?e=[t]:e.push(t),r++}}return Yr.
errors=e,r===0}Yr.evaluated={dynamicProps:!1,dynamicItems:!1};var Ke={type:"string",minLength:1};function Ne(p,{instancePath:s="",parentData:D,parentDataProperty:$,
rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Ne.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(A(
p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Ke,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Ke.type,parentSchema:Ke,data:p};e===null?e=[t]:e.push(t),r++}return Ne.errors=e,
r===0}Ne.evaluated={dynamicProps:!1,dynamicItems:!1};var Kr={enum:["advisory","waivable","mandatory","off"]};function Hr(p,{instancePath:s="",parentData:D,parentDataProperty:$,
rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Hr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="advisory"||p==="\
waivable"||p==="mandatory"||p==="off")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Kr.enum},schema:Kr.enum,parentSchema:Kr,data:p};
e===null?e=[t]:e.push(t),r++}return Hr.errors=e,r===0}Hr.evaluated={dynamicProps:!1,dynamicItems:!1};var Wr={type:"string",pattern:"^@?[a-z0-9]([-._a-z0-9]*[a-z\
0-9])?(/[a-z0-9]([-._a-z0-9]*[a-z0-9])?)*$","x-expected":"a policy's id such as baseline/staged-rollout"},Li=new RegExp("^@?[a-z0-9]([-._a-z0-9]*[a-z0-9])?(/[a-\
z0-9]([-._a-z0-9]*[a-z0-9])?)*$","u");function Ur(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Ur.
evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!Li.test(p)){let t={instancePath:s,schemaPath:"#/pattern",
keyword:"pattern",params:{pattern:"^@?[a-z0-9]([-._a-z0-9]*[a-z0-9])?(/[a-z0-9]([-._a-z0-9]*[a-z0-9])?)*$"},schema:"^@?[a-z0-9]([-._a-z0-9]*[a-z0-9])?(/[a-z0-9]\
([-._a-z0-9]*[a-z0-9])?)*$",parentSchema:Wr,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"},schema:Wr.type,parentSchema:Wr,data:p};e===null?e=[t]:e.push(t),r++}return Ur.errors=e,r===0}Ur.evaluated={dynamicProps:!1,dynamicItems:!1};var ci={type:"\
string",pattern:"^(/([^/~]|~[012])*)*$","x-expected":"a JSON Pointer in which * is each element or member, such as /releases/*"},Ji=new RegExp("^(/([^/~]|~[012]\
)*)*$","u");function er(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=er.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!Ji.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^(/([^/~]|~[012])*)*$"},schema:"^(/([^/~]|~[012])*)*$",parentSchema:ci,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},schema:ci.type,parentSchema:ci,data:p};e===null?e=[t]:e.push(t),r++}return er.errors=e,r===0}er.evaluated={dynamicProps:!1,dynamicItems:!1};
var Gr={type:"string",minLength:1};function Qr(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Qr.
evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(A(p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:Gr,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"string"},schema:Gr.type,parentSchema:Gr,data:p};e===null?e=[t]:e.push(t),r++}return Qr.errors=e,r===0}Qr.evaluated={dynamicProps:!1,dynamicItems:!1};var ae={
type:"string",minLength:1,pattern:"^[^/\\s][^\\n]*$","x-expected":"a path relative to the project, without a leading slash"},_r=new RegExp("^[^/\\s][^\\n]*$","u");
function rr(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=rr.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(A(p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:ae,data:p};e===null?e=[t]:e.push(t),r++}if(!_r.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^/\\s][^\\n\
]*$"},schema:"^[^/\\s][^\\n]*$",parentSchema:ae,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},schema:ae.type,parentSchema:ae,data:p};e===null?e=[t]:e.push(t),r++}return rr.errors=e,r===0}rr.evaluated={dynamicProps:!1,dynamicItems:!1};var qr={enum:[
"functional","performance","compatibility","security","regression"]};function sr(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){
let e=null,r=0,m=sr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="functional"||p==="performance"||p==="compatibility"||p===
"security"||p==="regression")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:qr.enum},schema:qr.enum,parentSchema:qr,data:p};e===
null?e=[t]:e.push(t),r++}return sr.errors=e,r===0}sr.evaluated={dynamicProps:!1,dynamicItems:!1};function Jr(p,{instancePath:s="",parentData:D,parentDataProperty:$,
rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Jr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(A(
p)>63){let t={instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63},schema:63,parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}if(A(p)<
1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}if(!Ue.test(
p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:H,
data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:H.type,parentSchema:H,data:p};
e===null?e=[t]:e.push(t),r++}return Jr.errors=e,r===0}Jr.evaluated={dynamicProps:!1,dynamicItems:!1};var oe={type:"string",if:{type:"string",maxLength:10},then:{
$ref:"#/$defs/calendarDate"},else:{$ref:"#/$defs/instant"},"x-expected":"a date such as 2026-03-31, or an instant such as 2026-03-31T18:00:00+02:00"},xe={type:"\
string",format:"date","x-expected":"a date of the calendar, such as 2026-03-31"},dp=(oi(),pi(ai)).formats.date;function ee(p,{instancePath:s="",parentData:D,parentDataProperty:$,
rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=ee.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!dp(
p)){let t={instancePath:s,schemaPath:"#/format",keyword:"format",params:{format:"date"},schema:"date",parentSchema:xe,data:p};e===null?e=[t]:e.push(t),r++}}else{
let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:xe.type,parentSchema:xe,data:p};e===null?e=[t]:e.push(t),r++}return ee.errors=
e,r===0}ee.evaluated={dynamicProps:!1,dynamicItems:!1};var Ae={type:"string",format:"date-time",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9\
](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$","x-expected":"an instant with seconds and an offset, such as 2026-03-02T09:00:00+01:00"},Vp=(oi(),pi(ai)).formats["\
date-time"],Mp=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$","u");function J(p,{instancePath:s="",
parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=J.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),typeof p=="string"){if(!Mp.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}\
:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:\
[0-9]{2})$",parentSchema:Ae,data:p};e===null?e=[t]:e.push(t),r++}if(!Vp(p)){let t={instancePath:s,schemaPath:"#/format",keyword:"format",params:{format:"date-ti\
me"},schema:"date-time",parentSchema:Ae,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},
schema:Ae.type,parentSchema:Ae,data:p};e===null?e=[t]:e.push(t),r++}return J.errors=e,r===0}J.evaluated={dynamicProps:!1,dynamicItems:!1};function tr(p,{instancePath:s="",
parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=tr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),typeof p!="string"){let n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:oe.type,parentSchema:oe,data:p};e===null?e=[n]:
e.push(n),r++}let t=r,i=!0,a=r;if(r===a)if(typeof p=="string"){if(A(p)>10){let n={};e===null?e=[n]:e.push(n),r++}}else{let n={};e===null?e=[n]:e.push(n),r++}var o=a===
r;r=t,e!==null&&(t?e.length=t:e=null);let c;if(o){let n=r;ee(p,{instancePath:s,parentData:D,parentDataProperty:$,rootData:h,dynamicAnchors:u})||(e=e===null?ee.errors:
ee.errors.reduce((d,g)=>(d.push(g),d),e),r=e.length);var o=n===r;i=o,c="then"}else{let n=r;J(p,{instancePath:s,parentData:D,parentDataProperty:$,rootData:h,dynamicAnchors:u})||
(e=e===null?J.errors:J.errors.reduce((d,g)=>(d.push(g),d),e),r=e.length);var o=n===r;i=o,c="else"}if(!i){let n={instancePath:s,schemaPath:"#/if",keyword:"if",params:{
failingKeyword:c},schema:oe.if,parentSchema:oe,data:p};e===null?e=[n]:e.push(n),r++}return tr.errors=e,r===0}tr.evaluated={dynamicProps:!1,dynamicItems:!1};var ie={
type:"string",pattern:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|\
[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$","x-expected":"an ISO 8601 duration \
such as PT4H, P30D or P6M"},Ge=new RegExp("^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,\
9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$","u");function Xr(p,{
instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Xr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),typeof p=="string"){if(!Ge.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^P([0-9]{1,6}W|([0-9]{1,4}Y\
([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1\
,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$"},schema:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,\
6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9\
]{1,9}S)?|[0-9]{1,9}S))$",parentSchema:ie,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},schema:ie.type,parentSchema:ie,data:p};e===null?e=[t]:e.push(t),r++}return Xr.errors=e,r===0}Xr.evaluated={dynamicProps:!1,dynamicItems:!1};var Pe=Object.prototype.
hasOwnProperty,Se=(Ai(),pi(Di)).repetition,yi=new RegExp("^[A-Za-z_][A-Za-z0-9_]*$","u"),Xi=new RegExp("^-----BEGIN PUBLIC KEY-----\\n[A-Za-z0-9+/=\\n]+\\n-----END\
 PUBLIC KEY-----\\n?$","u"),ea=new RegExp("^refs/[A-Za-z0-9_]+(/[A-Za-z0-9_][A-Za-z0-9_.@+-]*)+$","u"),gi=new RegExp("^[A-Za-z0-9_][A-Za-z0-9_.-]*$","u"),ra=new RegExp(
"^https?://[^\\s@?#]+$","u");function qp(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=qp.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.apiVersion===void 0){let a={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"apiVersion"},schema:L.required,parentSchema:L,data:p};e===null?e=[a]:e.push(a),r++}if(p.kind===void 0){let a={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},schema:L.required,parentSchema:L,data:p};e===null?e=[a]:e.push(a),r++}
if(p.metadata===void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},schema:L.required,parentSchema:L,data:p};
e===null?e=[a]:e.push(a),r++}if(p.spec===void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},schema:L.required,
parentSchema:L,data:p};e===null?e=[a]:e.push(a),r++}for(let a in p)if(!(a==="apiVersion"||a==="kind"||a==="metadata"||a==="spec")){let o={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:L,data:p};e===null?e=[o]:e.push(o),r++}if(p.apiVersion!==
void 0&&(Mr(p.apiVersion,{instancePath:s+"/apiVersion",parentData:p,parentDataProperty:"apiVersion",rootData:h,dynamicAnchors:u})||(e=e===null?Mr.errors:Mr.errors.
reduce((a,o)=>(a.push(o),a),e),r=e.length)),p.kind!==void 0){let a=p.kind;if(a!=="Project"){let o={instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"\
const",params:{allowedValue:"Project"},schema:"Project",parentSchema:L.properties.kind,data:a};e===null?e=[o]:e.push(o),r++}}if(p.metadata!==void 0&&(Fr(p.metadata,
{instancePath:s+"/metadata",parentData:p,parentDataProperty:"metadata",rootData:h,dynamicAnchors:u})||(e=e===null?Fr.errors:Fr.errors.reduce((a,o)=>(a.push(o),a),
e),r=e.length)),p.spec!==void 0){let a=p.spec;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let o in a)if(!Pe.call(L.properties.spec.properties,o)){let c={instancePath:s+
"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:L.properties.spec,
data:a};e===null?e=[c]:e.push(c),r++}if(a.timezone!==void 0&&(Cr(a.timezone,{instancePath:s+"/spec/timezone",parentData:a,parentDataProperty:"timezone",rootData:h,
dynamicAnchors:u})||(e=e===null?Cr.errors:Cr.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length)),a.policies!==void 0){let o=a.policies;if(Array.isArray(o)){let c=o.
length;for(let n=0;n<c;n++){let l=o[n];if(typeof l=="string"){if(A(l)<1){let d={instancePath:s+"/spec/policies/"+n,schemaPath:"#/properties/spec/properties/poli\
cies/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:L.properties.spec.properties.policies.items,data:l};e===null?e=[d]:e.push(d),r++}}else{
let d={instancePath:s+"/spec/policies/"+n,schemaPath:"#/properties/spec/properties/policies/items/type",keyword:"type",params:{type:"string"},schema:L.properties.
spec.properties.policies.items.type,parentSchema:L.properties.spec.properties.policies.items,data:l};e===null?e=[d]:e.push(d),r++}}}else{let c={instancePath:s+"\
/spec/policies",schemaPath:"#/properties/spec/properties/policies/type",keyword:"type",params:{type:"array"},schema:L.properties.spec.properties.policies.type,parentSchema:L.
properties.spec.properties.policies,data:o};e===null?e=[c]:e.push(c),r++}}if(a.enforcement!==void 0){let o=a.enforcement;if(Array.isArray(o)){let c=o.length;for(let n=0;n<
c;n++){let l=o[n];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.enforcement===void 0){let d={instancePath:s+"/spec/enforcement/"+n,schemaPath:"#/properties/\
spec/properties/enforcement/items/required",keyword:"required",params:{missingProperty:"enforcement"},schema:L.properties.spec.properties.enforcement.items.required,
parentSchema:L.properties.spec.properties.enforcement.items,data:l};e===null?e=[d]:e.push(d),r++}for(let d in l)if(!(d==="policies"||d==="tiers"||d==="paths"||d===
"verbs"||d==="enforcement")){let g={instancePath:s+"/spec/enforcement/"+n,schemaPath:"#/properties/spec/properties/enforcement/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:d},schema:!1,parentSchema:L.properties.spec.properties.enforcement.items,data:l};e===null?e=[g]:e.push(g),r++}if(l.
policies!==void 0){let d=l.policies;if(Array.isArray(d)){if(d.length<1){let P={instancePath:s+"/spec/enforcement/"+n+"/policies",schemaPath:"#/properties/spec/p\
roperties/enforcement/items/properties/policies/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:L.properties.spec.properties.enforcement.items.
properties.policies,data:d};e===null?e=[P]:e.push(P),r++}let g=d.length;for(let P=0;P<g;P++)Br(d[P],{instancePath:s+"/spec/enforcement/"+n+"/policies/"+P,parentData:d,
parentDataProperty:P,rootData:h,dynamicAnchors:u})||(e=e===null?Br.errors:Br.errors.reduce((f,S)=>(f.push(S),f),e),r=e.length)}else{let g={instancePath:s+"/spec\
/enforcement/"+n+"/policies",schemaPath:"#/properties/spec/properties/enforcement/items/properties/policies/type",keyword:"type",params:{type:"array"},schema:L.
properties.spec.properties.enforcement.items.properties.policies.type,parentSchema:L.properties.spec.properties.enforcement.items.properties.policies,data:d};e===
null?e=[g]:e.push(g),r++}}if(l.tiers!==void 0){let d=l.tiers;if(Array.isArray(d)){if(d.length<1){let P={instancePath:s+"/spec/enforcement/"+n+"/tiers",schemaPath:"\
#/properties/spec/properties/enforcement/items/properties/tiers/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:L.properties.spec.properties.
enforcement.items.properties.tiers,data:d};e===null?e=[P]:e.push(P),r++}let g=d.length;for(let P=0;P<g;P++)Yr(d[P],{instancePath:s+"/spec/enforcement/"+n+"/tier\
s/"+P,parentData:d,parentDataProperty:P,rootData:h,dynamicAnchors:u})||(e=e===null?Yr.errors:Yr.errors.reduce((f,S)=>(f.push(S),f),e),r=e.length)}else{let g={instancePath:s+
"/spec/enforcement/"+n+"/tiers",schemaPath:"#/properties/spec/properties/enforcement/items/properties/tiers/type",keyword:"type",params:{type:"array"},schema:L.
properties.spec.properties.enforcement.items.properties.tiers.type,parentSchema:L.properties.spec.properties.enforcement.items.properties.tiers,data:d};e===null?
e=[g]:e.push(g),r++}}if(l.paths!==void 0){let d=l.paths;if(Array.isArray(d)){if(d.length<1){let P={instancePath:s+"/spec/enforcement/"+n+"/paths",schemaPath:"#/\
properties/spec/properties/enforcement/items/properties/paths/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:L.properties.spec.properties.enforcement.
items.properties.paths,data:d};e===null?e=[P]:e.push(P),r++}let g=d.length;for(let P=0;P<g;P++)Ne(d[P],{instancePath:s+"/spec/enforcement/"+n+"/paths/"+P,parentData:d,
parentDataProperty:P,rootData:h,dynamicAnchors:u})||(e=e===null?Ne.errors:Ne.errors.reduce((f,S)=>(f.push(S),f),e),r=e.length)}else{let g={instancePath:s+"/spec\
/enforcement/"+n+"/paths",schemaPath:"#/properties/spec/properties/enforcement/items/properties/paths/type",keyword:"type",params:{type:"array"},schema:L.properties.
spec.properties.enforcement.items.properties.paths.type,parentSchema:L.properties.spec.properties.enforcement.items.properties.paths,data:d};e===null?e=[g]:e.push(
g),r++}}if(l.verbs!==void 0){let d=l.verbs;if(Array.isArray(d)){if(d.length<1){let P={instancePath:s+"/spec/enforcement/"+n+"/verbs",schemaPath:"#/properties/sp\
ec/properties/enforcement/items/properties/verbs/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:L.properties.spec.properties.enforcement.items.
properties.verbs,data:d};e===null?e=[P]:e.push(P),r++}let g=d.length;for(let P=0;P<g;P++){let f=d[P];if(!(f==="check"||f==="gate"||f==="rollout")){let S={instancePath:s+
"/spec/enforcement/"+n+"/verbs/"+P,schemaPath:"#/properties/spec/properties/enforcement/items/properties/verbs/items/enum",keyword:"enum",params:{allowedValues:L.
properties.spec.properties.enforcement.items.properties.verbs.items.enum},schema:L.properties.spec.properties.enforcement.items.properties.verbs.items.enum,parentSchema:L.
properties.spec.properties.enforcement.items.properties.verbs.items,data:f};e===null?e=[S]:e.push(S),r++}}}else{let g={instancePath:s+"/spec/enforcement/"+n+"/v\
erbs",schemaPath:"#/properties/spec/properties/enforcement/items/properties/verbs/type",keyword:"type",params:{type:"array"},schema:L.properties.spec.properties.
enforcement.items.properties.verbs.type,parentSchema:L.properties.spec.properties.enforcement.items.properties.verbs,data:d};e===null?e=[g]:e.push(g),r++}}l.enforcement!==
void 0&&(Hr(l.enforcement,{instancePath:s+"/spec/enforcement/"+n+"/enforcement",parentData:l,parentDataProperty:"enforcement",rootData:h,dynamicAnchors:u})||(e=
e===null?Hr.errors:Hr.errors.reduce((d,g)=>(d.push(g),d),e),r=e.length))}else{let d={instancePath:s+"/spec/enforcement/"+n,schemaPath:"#/properties/spec/propert\
ies/enforcement/items/type",keyword:"type",params:{type:"object"},schema:L.properties.spec.properties.enforcement.items.type,parentSchema:L.properties.spec.properties.
enforcement.items,data:l};e===null?e=[d]:e.push(d),r++}}}else{let c={instancePath:s+"/spec/enforcement",schemaPath:"#/properties/spec/properties/enforcement/typ\
e",keyword:"type",params:{type:"array"},schema:L.properties.spec.properties.enforcement.type,parentSchema:L.properties.spec.properties.enforcement,data:o};e===null?
e=[c]:e.push(c),r++}}if(a.params!==void 0){let o=a.params;if(o&&typeof o=="object"&&!Array.isArray(o))for(let c in o){let n=r;Ur(c,{instancePath:s+"/spec/params",
parentData:o,parentDataProperty:"params",rootData:h,dynamicAnchors:u})||(e=e===null?Ur.errors:Ur.errors.reduce((l,d)=>(l.push(d),l),e),r=e.length);var t=n===r;if(!t){
let l={instancePath:s+"/spec/params",schemaPath:"#/properties/spec/properties/params/propertyNames",keyword:"propertyNames",params:{propertyName:c},schema:L.properties.
spec.properties.params.propertyNames,parentSchema:L.properties.spec.properties.params,data:o};e===null?e=[l]:e.push(l),r++}}else{let c={instancePath:s+"/spec/pa\
rams",schemaPath:"#/properties/spec/properties/params/type",keyword:"type",params:{type:"object"},schema:L.properties.spec.properties.params.type,parentSchema:L.
properties.spec.properties.params,data:o};e===null?e=[c]:e.push(c),r++}}if(a.exclude!==void 0){let o=a.exclude;if(Array.isArray(o)){let c=o.length;for(let n=0;n<
c;n++)Ne(o[n],{instancePath:s+"/spec/exclude/"+n,parentData:o,parentDataProperty:n,rootData:h,dynamicAnchors:u})||(e=e===null?Ne.errors:Ne.errors.reduce((l,d)=>(l.
push(d),l),e),r=e.length)}else{let c={instancePath:s+"/spec/exclude",schemaPath:"#/properties/spec/properties/exclude/type",keyword:"type",params:{type:"array"},
schema:L.properties.spec.properties.exclude.type,parentSchema:L.properties.spec.properties.exclude,data:o};e===null?e=[c]:e.push(c),r++}}if(a.limits!==void 0){let o=a.
limits;if(o&&typeof o=="object"&&!Array.isArray(o)){for(let c in o)if(!(c==="fileBytes"||c==="files"||c==="documents"||c==="depth"||c==="expansion"||c==="steps")){
let n={instancePath:s+"/spec/limits",schemaPath:"#/properties/spec/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},
schema:!1,parentSchema:L.properties.spec.properties.limits,data:o};e===null?e=[n]:e.push(n),r++}if(o.fileBytes!==void 0){let c=o.fileBytes;if(!(typeof c=="numbe\
r"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let n={instancePath:s+"/spec/limits/fileBytes",schemaPath:"#/properties/spec/properties/limits/properties/fileBytes/type",keyword:"\
type",params:{type:"integer"},schema:L.properties.spec.properties.limits.properties.fileBytes.type,parentSchema:L.properties.spec.properties.limits.properties.fileBytes,
data:c};e===null?e=[n]:e.push(n),r++}if(typeof c=="number"&&isFinite(c)){if(c>1073741824||isNaN(c)){let n={instancePath:s+"/spec/limits/fileBytes",schemaPath:"#\
/properties/spec/properties/limits/properties/fileBytes/maximum",keyword:"maximum",params:{comparison:"<=",limit:1073741824},schema:1073741824,parentSchema:L.properties.
spec.properties.limits.properties.fileBytes,data:c};e===null?e=[n]:e.push(n),r++}if(c<1||isNaN(c)){let n={instancePath:s+"/spec/limits/fileBytes",schemaPath:"#/\
properties/spec/properties/limits/properties/fileBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:L.properties.spec.properties.
limits.properties.fileBytes,data:c};e===null?e=[n]:e.push(n),r++}}}if(o.files!==void 0){let c=o.files;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){
let n={instancePath:s+"/spec/limits/files",schemaPath:"#/properties/spec/properties/limits/properties/files/type",keyword:"type",params:{type:"integer"},schema:L.
properties.spec.properties.limits.properties.files.type,parentSchema:L.properties.spec.properties.limits.properties.files,data:c};e===null?e=[n]:e.push(n),r++}if(typeof c==
"number"&&isFinite(c)){if(c>1e7||isNaN(c)){let n={instancePath:s+"/spec/limits/files",schemaPath:"#/properties/spec/properties/limits/properties/files/maximum",
keyword:"maximum",params:{comparison:"<=",limit:1e7},schema:1e7,parentSchema:L.properties.spec.properties.limits.properties.files,data:c};e===null?e=[n]:e.push(
n),r++}if(c<1||isNaN(c)){let n={instancePath:s+"/spec/limits/files",schemaPath:"#/properties/spec/properties/limits/properties/files/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},schema:1,parentSchema:L.properties.spec.properties.limits.properties.files,data:c};e===null?e=[n]:e.push(n),r++}}}if(o.documents!==
void 0){let c=o.documents;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let n={instancePath:s+"/spec/limits/documents",schemaPath:"#/properties/spec\
/properties/limits/properties/documents/type",keyword:"type",params:{type:"integer"},schema:L.properties.spec.properties.limits.properties.documents.type,parentSchema:L.
properties.spec.properties.limits.properties.documents,data:c};e===null?e=[n]:e.push(n),r++}if(typeof c=="number"&&isFinite(c)){if(c>1e8||isNaN(c)){let n={instancePath:s+
"/spec/limits/documents",schemaPath:"#/properties/spec/properties/limits/properties/documents/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e8},schema:1e8,
parentSchema:L.properties.spec.properties.limits.properties.documents,data:c};e===null?e=[n]:e.push(n),r++}if(c<1||isNaN(c)){let n={instancePath:s+"/spec/limits\
/documents",schemaPath:"#/properties/spec/properties/limits/properties/documents/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:L.
properties.spec.properties.limits.properties.documents,data:c};e===null?e=[n]:e.push(n),r++}}}if(o.depth!==void 0){let c=o.depth;if(!(typeof c=="number"&&!(c%1)&&
!isNaN(c)&&isFinite(c))){let n={instancePath:s+"/spec/limits/depth",schemaPath:"#/properties/spec/properties/limits/properties/depth/type",keyword:"type",params:{
type:"integer"},schema:L.properties.spec.properties.limits.properties.depth.type,parentSchema:L.properties.spec.properties.limits.properties.depth,data:c};e===null?
e=[n]:e.push(n),r++}if(typeof c=="number"&&isFinite(c)){if(c>1e3||isNaN(c)){let n={instancePath:s+"/spec/limits/depth",schemaPath:"#/properties/spec/properties/\
limits/properties/depth/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},schema:1e3,parentSchema:L.properties.spec.properties.limits.properties.depth,
data:c};e===null?e=[n]:e.push(n),r++}if(c<1||isNaN(c)){let n={instancePath:s+"/spec/limits/depth",schemaPath:"#/properties/spec/properties/limits/properties/dep\
th/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:L.properties.spec.properties.limits.properties.depth,data:c};e===null?e=[n]:
e.push(n),r++}}}if(o.expansion!==void 0){let c=o.expansion;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let n={instancePath:s+"/spec/limits/expansi\
on",schemaPath:"#/properties/spec/properties/limits/properties/expansion/type",keyword:"type",params:{type:"integer"},schema:L.properties.spec.properties.limits.
properties.expansion.type,parentSchema:L.properties.spec.properties.limits.properties.expansion,data:c};e===null?e=[n]:e.push(n),r++}if(typeof c=="number"&&isFinite(
c)){if(c>1e8||isNaN(c)){let n={instancePath:s+"/spec/limits/expansion",schemaPath:"#/properties/spec/properties/limits/properties/expansion/maximum",keyword:"ma\
ximum",params:{comparison:"<=",limit:1e8},schema:1e8,parentSchema:L.properties.spec.properties.limits.properties.expansion,data:c};e===null?e=[n]:e.push(n),r++}
if(c<0||isNaN(c)){let n={instancePath:s+"/spec/limits/expansion",schemaPath:"#/properties/spec/properties/limits/properties/expansion/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},schema:0,parentSchema:L.properties.spec.properties.limits.properties.expansion,data:c};e===null?e=[n]:e.push(n),r++}}}if(o.steps!==
void 0){let c=o.steps;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let n={instancePath:s+"/spec/limits/steps",schemaPath:"#/properties/spec/propert\
ies/limits/properties/steps/type",keyword:"type",params:{type:"integer"},schema:L.properties.spec.properties.limits.properties.steps.type,parentSchema:L.properties.
spec.properties.limits.properties.steps,data:c};e===null?e=[n]:e.push(n),r++}if(typeof c=="number"&&isFinite(c)){if(c>1e9||isNaN(c)){let n={instancePath:s+"/spe\
c/limits/steps",schemaPath:"#/properties/spec/properties/limits/properties/steps/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},schema:1e9,parentSchema:L.
properties.spec.properties.limits.properties.steps,data:c};e===null?e=[n]:e.push(n),r++}if(c<1||isNaN(c)){let n={instancePath:s+"/spec/limits/steps",schemaPath:"\
#/properties/spec/properties/limits/properties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:L.properties.spec.properties.
limits.properties.steps,data:c};e===null?e=[n]:e.push(n),r++}}}}else{let c={instancePath:s+"/spec/limits",schemaPath:"#/properties/spec/properties/limits/type",
keyword:"type",params:{type:"object"},schema:L.properties.spec.properties.limits.type,parentSchema:L.properties.spec.properties.limits,data:o};e===null?e=[c]:e.
push(c),r++}}if(a.documents!==void 0){let o=a.documents;if(Array.isArray(o)){let c=o.length;for(let n=0;n<c;n++){let l=o[n];if(l&&typeof l=="object"&&!Array.isArray(
l)){if(l.paths===void 0){let d={instancePath:s+"/spec/documents/"+n,schemaPath:"#/properties/spec/properties/documents/items/required",keyword:"required",params:{
missingProperty:"paths"},schema:L.properties.spec.properties.documents.items.required,parentSchema:L.properties.spec.properties.documents.items,data:l};e===null?
e=[d]:e.push(d),r++}for(let d in l)if(!Pe.call(L.properties.spec.properties.documents.items.properties,d)){let g={instancePath:s+"/spec/documents/"+n,schemaPath:"\
#/properties/spec/properties/documents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},schema:!1,parentSchema:L.properties.
spec.properties.documents.items,data:l};e===null?e=[g]:e.push(g),r++}if(l.paths!==void 0){let d=l.paths;if(Array.isArray(d)){if(d.length<1){let P={instancePath:s+
"/spec/documents/"+n+"/paths",schemaPath:"#/properties/spec/properties/documents/items/properties/paths/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:L.
properties.spec.properties.documents.items.properties.paths,data:d};e===null?e=[P]:e.push(P),r++}let g=d.length;for(let P=0;P<g;P++)Ne(d[P],{instancePath:s+"/sp\
ec/documents/"+n+"/paths/"+P,parentData:d,parentDataProperty:P,rootData:h,dynamicAnchors:u})||(e=e===null?Ne.errors:Ne.errors.reduce((f,S)=>(f.push(S),f),e),r=e.
length)}else{let g={instancePath:s+"/spec/documents/"+n+"/paths",schemaPath:"#/properties/spec/properties/documents/items/properties/paths/type",keyword:"type",
params:{type:"array"},schema:L.properties.spec.properties.documents.items.properties.paths.type,parentSchema:L.properties.spec.properties.documents.items.properties.
paths,data:d};e===null?e=[g]:e.push(g),r++}}if(l.kind!==void 0){let d=l.kind;if(typeof d=="string"){if(A(d)<1){let g={instancePath:s+"/spec/documents/"+n+"/kind",
schemaPath:"#/properties/spec/properties/documents/items/properties/kind/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:L.properties.spec.
properties.documents.items.properties.kind,data:d};e===null?e=[g]:e.push(g),r++}if(!yi.test(d)){let g={instancePath:s+"/spec/documents/"+n+"/kind",schemaPath:"#\
/properties/spec/properties/documents/items/properties/kind/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_\
]*$",parentSchema:L.properties.spec.properties.documents.items.properties.kind,data:d};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:s+"/spec/documents\
/"+n+"/kind",schemaPath:"#/properties/spec/properties/documents/items/properties/kind/type",keyword:"type",params:{type:"string"},schema:L.properties.spec.properties.
documents.items.properties.kind.type,parentSchema:L.properties.spec.properties.documents.items.properties.kind,data:d};e===null?e=[g]:e.push(g),r++}}if(l.format!==
void 0){let d=l.format,g=r,P=!1,f=r;if(!(d==="yaml"||d==="json"||d==="text"||d==="lines")){let T={instancePath:s+"/spec/documents/"+n+"/format",schemaPath:"#/pr\
operties/spec/properties/documents/items/properties/format/anyOf/0/enum",keyword:"enum",params:{allowedValues:L.properties.spec.properties.documents.items.properties.
format.anyOf[0].enum},schema:L.properties.spec.properties.documents.items.properties.format.anyOf[0].enum,parentSchema:L.properties.spec.properties.documents.items.
properties.format.anyOf[0],data:d};e===null?e=[T]:e.push(T),r++}var i=f===r;P=P||i;let S=r;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.regex===void 0){let T={
instancePath:s+"/spec/documents/"+n+"/format",schemaPath:"#/properties/spec/properties/documents/items/properties/format/anyOf/1/required",keyword:"required",params:{
missingProperty:"regex"},schema:L.properties.spec.properties.documents.items.properties.format.anyOf[1].required,parentSchema:L.properties.spec.properties.documents.
items.properties.format.anyOf[1],data:d};e===null?e=[T]:e.push(T),r++}for(let T in d)if(T!=="regex"){let M={instancePath:s+"/spec/documents/"+n+"/format",schemaPath:"\
#/properties/spec/properties/documents/items/properties/format/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:T},schema:!1,
parentSchema:L.properties.spec.properties.documents.items.properties.format.anyOf[1],data:d};e===null?e=[M]:e.push(M),r++}if(d.regex!==void 0){let T=d.regex;if(typeof T==
"string"){if(A(T)<1){let M={instancePath:s+"/spec/documents/"+n+"/format/regex",schemaPath:"#/properties/spec/properties/documents/items/properties/format/anyOf\
/1/properties/regex/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:L.properties.spec.properties.documents.items.properties.format.anyOf[1].
properties.regex,data:T};e===null?e=[M]:e.push(M),r++}}else{let M={instancePath:s+"/spec/documents/"+n+"/format/regex",schemaPath:"#/properties/spec/properties/\
documents/items/properties/format/anyOf/1/properties/regex/type",keyword:"type",params:{type:"string"},schema:L.properties.spec.properties.documents.items.properties.
format.anyOf[1].properties.regex.type,parentSchema:L.properties.spec.properties.documents.items.properties.format.anyOf[1].properties.regex,data:T};e===null?e=[
M]:e.push(M),r++}}}else{let T={instancePath:s+"/spec/documents/"+n+"/format",schemaPath:"#/properties/spec/properties/documents/items/properties/format/anyOf/1/\
type",keyword:"type",params:{type:"object"},schema:L.properties.spec.properties.documents.items.properties.format.anyOf[1].type,parentSchema:L.properties.spec.properties.
documents.items.properties.format.anyOf[1],data:d};e===null?e=[T]:e.push(T),r++}var i=S===r;if(P=P||i,P)r=g,e!==null&&(g?e.length=g:e=null);else{let T={instancePath:s+
"/spec/documents/"+n+"/format",schemaPath:"#/properties/spec/properties/documents/items/properties/format/anyOf",keyword:"anyOf",params:{},schema:L.properties.spec.
properties.documents.items.properties.format.anyOf,parentSchema:L.properties.spec.properties.documents.items.properties.format,data:d};e===null?e=[T]:e.push(T),
r++}}if(l.items!==void 0&&(er(l.items,{instancePath:s+"/spec/documents/"+n+"/items",parentData:l,parentDataProperty:"items",rootData:h,dynamicAnchors:u})||(e=e===
null?er.errors:er.errors.reduce((d,g)=>(d.push(g),d),e),r=e.length)),l.identity!==void 0&&(Qr(l.identity,{instancePath:s+"/spec/documents/"+n+"/identity",parentData:l,
parentDataProperty:"identity",rootData:h,dynamicAnchors:u})||(e=e===null?Qr.errors:Qr.errors.reduce((d,g)=>(d.push(g),d),e),r=e.length)),l.schema!==void 0&&(rr(
l.schema,{instancePath:s+"/spec/documents/"+n+"/schema",parentData:l,parentDataProperty:"schema",rootData:h,dynamicAnchors:u})||(e=e===null?rr.errors:rr.errors.
reduce((d,g)=>(d.push(g),d),e),r=e.length)),l.text!==void 0){let d=l.text;if(Array.isArray(d)){let g=d.length;for(let P=0;P<g;P++)er(d[P],{instancePath:s+"/spec\
/documents/"+n+"/text/"+P,parentData:d,parentDataProperty:P,rootData:h,dynamicAnchors:u})||(e=e===null?er.errors:er.errors.reduce((f,S)=>(f.push(S),f),e),r=e.length)}else{
let g={instancePath:s+"/spec/documents/"+n+"/text",schemaPath:"#/properties/spec/properties/documents/items/properties/text/type",keyword:"type",params:{type:"a\
rray"},schema:L.properties.spec.properties.documents.items.properties.text.type,parentSchema:L.properties.spec.properties.documents.items.properties.text,data:d};
e===null?e=[g]:e.push(g),r++}}if(l.duplicates!==void 0){let d=l.duplicates;if(!(d==="error"||d==="allow")){let g={instancePath:s+"/spec/documents/"+n+"/duplicat\
es",schemaPath:"#/properties/spec/properties/documents/items/properties/duplicates/enum",keyword:"enum",params:{allowedValues:L.properties.spec.properties.documents.
items.properties.duplicates.enum},schema:L.properties.spec.properties.documents.items.properties.duplicates.enum,parentSchema:L.properties.spec.properties.documents.
items.properties.duplicates,data:d};e===null?e=[g]:e.push(g),r++}}if(l.nulls!==void 0){let d=l.nulls;if(!(d==="absent"||d==="keep")){let g={instancePath:s+"/spe\
c/documents/"+n+"/nulls",schemaPath:"#/properties/spec/properties/documents/items/properties/nulls/enum",keyword:"enum",params:{allowedValues:L.properties.spec.
properties.documents.items.properties.nulls.enum},schema:L.properties.spec.properties.documents.items.properties.nulls.enum,parentSchema:L.properties.spec.properties.
documents.items.properties.nulls,data:d};e===null?e=[g]:e.push(g),r++}}if(l.ownKindsOnly!==void 0){let d=l.ownKindsOnly;if(typeof d!="boolean"){let g={instancePath:s+
"/spec/documents/"+n+"/ownKindsOnly",schemaPath:"#/properties/spec/properties/documents/items/properties/ownKindsOnly/type",keyword:"type",params:{type:"boolean"},
schema:L.properties.spec.properties.documents.items.properties.ownKindsOnly.type,parentSchema:L.properties.spec.properties.documents.items.properties.ownKindsOnly,
data:d};e===null?e=[g]:e.push(g),r++}}}else{let d={instancePath:s+"/spec/documents/"+n,schemaPath:"#/properties/spec/properties/documents/items/type",keyword:"t\
ype",params:{type:"object"},schema:L.properties.spec.properties.documents.items.type,parentSchema:L.properties.spec.properties.documents.items,data:l};e===null?
e=[d]:e.push(d),r++}}}else{let c={instancePath:s+"/spec/documents",schemaPath:"#/properties/spec/properties/documents/type",keyword:"type",params:{type:"array"},
schema:L.properties.spec.properties.documents.type,parentSchema:L.properties.spec.properties.documents,data:o};e===null?e=[c]:e.push(c),r++}}if(a.evidence!==void 0){
let o=a.evidence;if(o&&typeof o=="object"&&!Array.isArray(o)){for(let c in o)if(!(c==="jobs"||c==="keys"||c==="maxAge")){let n={instancePath:s+"/spec/evidence",
schemaPath:"#/properties/spec/properties/evidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:L.properties.
spec.properties.evidence,data:o};e===null?e=[n]:e.push(n),r++}if(o.jobs!==void 0){let c=o.jobs;if(Array.isArray(c)){let n=c.length;for(let l=0;l<n;l++){let d=c[l];
if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.type===void 0){let g={instancePath:s+"/spec/evidence/jobs/"+l,schemaPath:"#/properties/spec/properties/evidenc\
e/properties/jobs/items/required",keyword:"required",params:{missingProperty:"type"},schema:L.properties.spec.properties.evidence.properties.jobs.items.required,
parentSchema:L.properties.spec.properties.evidence.properties.jobs.items,data:d};e===null?e=[g]:e.push(g),r++}if(d.name===void 0){let g={instancePath:s+"/spec/e\
vidence/jobs/"+l,schemaPath:"#/properties/spec/properties/evidence/properties/jobs/items/required",keyword:"required",params:{missingProperty:"name"},schema:L.properties.
spec.properties.evidence.properties.jobs.items.required,parentSchema:L.properties.spec.properties.evidence.properties.jobs.items,data:d};e===null?e=[g]:e.push(g),
r++}for(let g in d)if(!(g==="type"||g==="name"||g==="app"||g==="systems")){let P={instancePath:s+"/spec/evidence/jobs/"+l,schemaPath:"#/properties/spec/properti\
es/evidence/properties/jobs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},schema:!1,parentSchema:L.properties.spec.properties.
evidence.properties.jobs.items,data:d};e===null?e=[P]:e.push(P),r++}if(d.type!==void 0&&(sr(d.type,{instancePath:s+"/spec/evidence/jobs/"+l+"/type",parentData:d,
parentDataProperty:"type",rootData:h,dynamicAnchors:u})||(e=e===null?sr.errors:sr.errors.reduce((g,P)=>(g.push(P),g),e),r=e.length)),d.name!==void 0){let g=d.name;
if(typeof g=="string"){if(A(g)<1){let P={instancePath:s+"/spec/evidence/jobs/"+l+"/name",schemaPath:"#/properties/spec/properties/evidence/properties/jobs/items\
/properties/name/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:L.properties.spec.properties.evidence.properties.jobs.items.properties.name,
data:g};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:s+"/spec/evidence/jobs/"+l+"/name",schemaPath:"#/properties/spec/properties/evidence/properties/j\
obs/items/properties/name/type",keyword:"type",params:{type:"string"},schema:L.properties.spec.properties.evidence.properties.jobs.items.properties.name.type,parentSchema:L.
properties.spec.properties.evidence.properties.jobs.items.properties.name,data:g};e===null?e=[P]:e.push(P),r++}}if(d.app!==void 0){let g=d.app;if(typeof g=="str\
ing"){if(A(g)<1){let P={instancePath:s+"/spec/evidence/jobs/"+l+"/app",schemaPath:"#/properties/spec/properties/evidence/properties/jobs/items/properties/app/mi\
nLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:L.properties.spec.properties.evidence.properties.jobs.items.properties.app,data:g};e===null?
e=[P]:e.push(P),r++}}else{let P={instancePath:s+"/spec/evidence/jobs/"+l+"/app",schemaPath:"#/properties/spec/properties/evidence/properties/jobs/items/properti\
es/app/type",keyword:"type",params:{type:"string"},schema:L.properties.spec.properties.evidence.properties.jobs.items.properties.app.type,parentSchema:L.properties.
spec.properties.evidence.properties.jobs.items.properties.app,data:g};e===null?e=[P]:e.push(P),r++}}if(d.systems!==void 0){let g=d.systems;if(Array.isArray(g)){
if(g.length<1){let f={instancePath:s+"/spec/evidence/jobs/"+l+"/systems",schemaPath:"#/properties/spec/properties/evidence/properties/jobs/items/properties/syst\
ems/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:L.properties.spec.properties.evidence.properties.jobs.items.properties.systems,data:g};e===
null?e=[f]:e.push(f),r++}let P=g.length;for(let f=0;f<P;f++){let S=g[f];if(typeof S=="string"){if(A(S)<1){let T={instancePath:s+"/spec/evidence/jobs/"+l+"/syste\
ms/"+f,schemaPath:"#/properties/spec/properties/evidence/properties/jobs/items/properties/systems/items/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:L.properties.spec.properties.evidence.properties.jobs.items.properties.systems.items,data:S};e===null?e=[T]:e.push(T),r++}}else{let T={instancePath:s+
"/spec/evidence/jobs/"+l+"/systems/"+f,schemaPath:"#/properties/spec/properties/evidence/properties/jobs/items/properties/systems/items/type",keyword:"type",params:{
type:"string"},schema:L.properties.spec.properties.evidence.properties.jobs.items.properties.systems.items.type,parentSchema:L.properties.spec.properties.evidence.
properties.jobs.items.properties.systems.items,data:S};e===null?e=[T]:e.push(T),r++}}}else{let P={instancePath:s+"/spec/evidence/jobs/"+l+"/systems",schemaPath:"\
#/properties/spec/properties/evidence/properties/jobs/items/properties/systems/type",keyword:"type",params:{type:"array"},schema:L.properties.spec.properties.evidence.
properties.jobs.items.properties.systems.type,parentSchema:L.properties.spec.properties.evidence.properties.jobs.items.properties.systems,data:g};e===null?e=[P]:
e.push(P),r++}}}else{let g={instancePath:s+"/spec/evidence/jobs/"+l,schemaPath:"#/properties/spec/properties/evidence/properties/jobs/items/type",keyword:"type",
params:{type:"object"},schema:L.properties.spec.properties.evidence.properties.jobs.items.type,parentSchema:L.properties.spec.properties.evidence.properties.jobs.
items,data:d};e===null?e=[g]:e.push(g),r++}}}else{let n={instancePath:s+"/spec/evidence/jobs",schemaPath:"#/properties/spec/properties/evidence/properties/jobs/\
type",keyword:"type",params:{type:"array"},schema:L.properties.spec.properties.evidence.properties.jobs.type,parentSchema:L.properties.spec.properties.evidence.
properties.jobs,data:c};e===null?e=[n]:e.push(n),r++}}if(o.keys!==void 0){let c=o.keys;if(Array.isArray(c)){let n=c.length;for(let l=0;l<n;l++){let d=c[l];if(d&&
typeof d=="object"&&!Array.isArray(d)){if(d.id===void 0){let g={instancePath:s+"/spec/evidence/keys/"+l,schemaPath:"#/properties/spec/properties/evidence/proper\
ties/keys/items/required",keyword:"required",params:{missingProperty:"id"},schema:L.properties.spec.properties.evidence.properties.keys.items.required,parentSchema:L.
properties.spec.properties.evidence.properties.keys.items,data:d};e===null?e=[g]:e.push(g),r++}if(d.publicKey===void 0){let g={instancePath:s+"/spec/evidence/ke\
ys/"+l,schemaPath:"#/properties/spec/properties/evidence/properties/keys/items/required",keyword:"required",params:{missingProperty:"publicKey"},schema:L.properties.
spec.properties.evidence.properties.keys.items.required,parentSchema:L.properties.spec.properties.evidence.properties.keys.items,data:d};e===null?e=[g]:e.push(g),
r++}for(let g in d)if(!(g==="id"||g==="publicKey"||g==="types"||g==="systems"||g==="from"||g==="until")){let P={instancePath:s+"/spec/evidence/keys/"+l,schemaPath:"\
#/properties/spec/properties/evidence/properties/keys/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},schema:!1,parentSchema:L.
properties.spec.properties.evidence.properties.keys.items,data:d};e===null?e=[P]:e.push(P),r++}if(d.id!==void 0&&(Jr(d.id,{instancePath:s+"/spec/evidence/keys/"+
l+"/id",parentData:d,parentDataProperty:"id",rootData:h,dynamicAnchors:u})||(e=e===null?Jr.errors:Jr.errors.reduce((g,P)=>(g.push(P),g),e),r=e.length)),d.publicKey!==
void 0){let g=d.publicKey;if(typeof g=="string"){if(A(g)>4096){let P={instancePath:s+"/spec/evidence/keys/"+l+"/publicKey",schemaPath:"#/properties/spec/propert\
ies/evidence/properties/keys/items/properties/publicKey/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,parentSchema:L.properties.spec.properties.
evidence.properties.keys.items.properties.publicKey,data:g};e===null?e=[P]:e.push(P),r++}if(!Xi.test(g)){let P={instancePath:s+"/spec/evidence/keys/"+l+"/public\
Key",schemaPath:"#/properties/spec/properties/evidence/properties/keys/items/properties/publicKey/pattern",keyword:"pattern",params:{pattern:"^-----BEGIN PUBLIC\
 KEY-----\\n[A-Za-z0-9+/=\\n]+\\n-----END PUBLIC KEY-----\\n?$"},schema:"^-----BEGIN PUBLIC KEY-----\\n[A-Za-z0-9+/=\\n]+\\n-----END PUBLIC KEY-----\\n?$",parentSchema:L.
properties.spec.properties.evidence.properties.keys.items.properties.publicKey,data:g};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:s+"/spec/evidence/\
keys/"+l+"/publicKey",schemaPath:"#/properties/spec/properties/evidence/properties/keys/items/properties/publicKey/type",keyword:"type",params:{type:"string"},schema:L.
properties.spec.properties.evidence.properties.keys.items.properties.publicKey.type,parentSchema:L.properties.spec.properties.evidence.properties.keys.items.properties.
publicKey,data:g};e===null?e=[P]:e.push(P),r++}}if(d.types!==void 0){let g=d.types;if(Array.isArray(g)){if(g.length<1){let S={instancePath:s+"/spec/evidence/key\
s/"+l+"/types",schemaPath:"#/properties/spec/properties/evidence/properties/keys/items/properties/types/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:L.
properties.spec.properties.evidence.properties.keys.items.properties.types,data:g};e===null?e=[S]:e.push(S),r++}let P=g.length;for(let S=0;S<P;S++)sr(g[S],{instancePath:s+
"/spec/evidence/keys/"+l+"/types/"+S,parentData:g,parentDataProperty:S,rootData:h,dynamicAnchors:u})||(e=e===null?sr.errors:sr.errors.reduce((T,M)=>(T.push(M),T),
e),r=e.length);let f=Se(g);if(f!==void 0){let S={instancePath:s+"/spec/evidence/keys/"+l+"/types",schemaPath:"#/properties/spec/properties/evidence/properties/k\
eys/items/properties/types/uniqueItems",keyword:"uniqueItems",params:{i:f[1],j:f[0]},schema:!0,parentSchema:L.properties.spec.properties.evidence.properties.keys.
items.properties.types,data:g};e===null?e=[S]:e.push(S),r++}}else{let P={instancePath:s+"/spec/evidence/keys/"+l+"/types",schemaPath:"#/properties/spec/properti\
es/evidence/properties/keys/items/properties/types/type",keyword:"type",params:{type:"array"},schema:L.properties.spec.properties.evidence.properties.keys.items.
properties.types.type,parentSchema:L.properties.spec.properties.evidence.properties.keys.items.properties.types,data:g};e===null?e=[P]:e.push(P),r++}}if(d.systems!==
void 0){let g=d.systems;if(Array.isArray(g)){if(g.length<1){let f={instancePath:s+"/spec/evidence/keys/"+l+"/systems",schemaPath:"#/properties/spec/properties/e\
vidence/properties/keys/items/properties/systems/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:L.properties.spec.properties.evidence.properties.
keys.items.properties.systems,data:g};e===null?e=[f]:e.push(f),r++}let P=g.length;for(let f=0;f<P;f++){let S=g[f];if(typeof S=="string"){if(A(S)<1){let T={instancePath:s+
"/spec/evidence/keys/"+l+"/systems/"+f,schemaPath:"#/properties/spec/properties/evidence/properties/keys/items/properties/systems/items/minLength",keyword:"minL\
ength",params:{limit:1},schema:1,parentSchema:L.properties.spec.properties.evidence.properties.keys.items.properties.systems.items,data:S};e===null?e=[T]:e.push(
T),r++}}else{let T={instancePath:s+"/spec/evidence/keys/"+l+"/systems/"+f,schemaPath:"#/properties/spec/properties/evidence/properties/keys/items/properties/sys\
tems/items/type",keyword:"type",params:{type:"string"},schema:L.properties.spec.properties.evidence.properties.keys.items.properties.systems.items.type,parentSchema:L.
properties.spec.properties.evidence.properties.keys.items.properties.systems.items,data:S};e===null?e=[T]:e.push(T),r++}}}else{let P={instancePath:s+"/spec/evid\
ence/keys/"+l+"/systems",schemaPath:"#/properties/spec/properties/evidence/properties/keys/items/properties/systems/type",keyword:"type",params:{type:"array"},schema:L.
properties.spec.properties.evidence.properties.keys.items.properties.systems.type,parentSchema:L.properties.spec.properties.evidence.properties.keys.items.properties.
systems,data:g};e===null?e=[P]:e.push(P),r++}}d.from!==void 0&&(tr(d.from,{instancePath:s+"/spec/evidence/keys/"+l+"/from",parentData:d,parentDataProperty:"from",
rootData:h,dynamicAnchors:u})||(e=e===null?tr.errors:tr.errors.reduce((g,P)=>(g.push(P),g),e),r=e.length)),d.until!==void 0&&(tr(d.until,{instancePath:s+"/spec/\
evidence/keys/"+l+"/until",parentData:d,parentDataProperty:"until",rootData:h,dynamicAnchors:u})||(e=e===null?tr.errors:tr.errors.reduce((g,P)=>(g.push(P),g),e),
r=e.length))}else{let g={instancePath:s+"/spec/evidence/keys/"+l,schemaPath:"#/properties/spec/properties/evidence/properties/keys/items/type",keyword:"type",params:{
type:"object"},schema:L.properties.spec.properties.evidence.properties.keys.items.type,parentSchema:L.properties.spec.properties.evidence.properties.keys.items,
data:d};e===null?e=[g]:e.push(g),r++}}}else{let n={instancePath:s+"/spec/evidence/keys",schemaPath:"#/properties/spec/properties/evidence/properties/keys/type",
keyword:"type",params:{type:"array"},schema:L.properties.spec.properties.evidence.properties.keys.type,parentSchema:L.properties.spec.properties.evidence.properties.
keys,data:c};e===null?e=[n]:e.push(n),r++}}o.maxAge!==void 0&&(Xr(o.maxAge,{instancePath:s+"/spec/evidence/maxAge",parentData:o,parentDataProperty:"maxAge",rootData:h,
dynamicAnchors:u})||(e=e===null?Xr.errors:Xr.errors.reduce((c,n)=>(c.push(n),c),e),r=e.length))}else{let c={instancePath:s+"/spec/evidence",schemaPath:"#/proper\
ties/spec/properties/evidence/type",keyword:"type",params:{type:"object"},schema:L.properties.spec.properties.evidence.type,parentSchema:L.properties.spec.properties.
evidence,data:o};e===null?e=[c]:e.push(c),r++}}if(a.rollouts!==void 0){let o=a.rollouts;if(o&&typeof o=="object"&&!Array.isArray(o)){for(let c in o)if(!(c==="st\
ate"||c==="prometheus")){let n={instancePath:s+"/spec/rollouts",schemaPath:"#/properties/spec/properties/rollouts/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:c},schema:!1,parentSchema:L.properties.spec.properties.rollouts,data:o};e===null?e=[n]:e.push(n),r++}if(o.state!==void 0){let c=o.
state;if(c&&typeof c=="object"&&!Array.isArray(c)){for(let n in c)if(!(n==="ref"||n==="remote")){let l={instancePath:s+"/spec/rollouts/state",schemaPath:"#/prop\
erties/spec/properties/rollouts/properties/state/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:L.properties.
spec.properties.rollouts.properties.state,data:c};e===null?e=[l]:e.push(l),r++}if(c.ref!==void 0){let n=c.ref;if(typeof n=="string"){if(A(n)>200){let l={instancePath:s+
"/spec/rollouts/state/ref",schemaPath:"#/properties/spec/properties/rollouts/properties/state/properties/ref/maxLength",keyword:"maxLength",params:{limit:200},schema:200,
parentSchema:L.properties.spec.properties.rollouts.properties.state.properties.ref,data:n};e===null?e=[l]:e.push(l),r++}if(!ea.test(n)){let l={instancePath:s+"/\
spec/rollouts/state/ref",schemaPath:"#/properties/spec/properties/rollouts/properties/state/properties/ref/pattern",keyword:"pattern",params:{pattern:"^refs/[A-\
Za-z0-9_]+(/[A-Za-z0-9_][A-Za-z0-9_.@+-]*)+$"},schema:"^refs/[A-Za-z0-9_]+(/[A-Za-z0-9_][A-Za-z0-9_.@+-]*)+$",parentSchema:L.properties.spec.properties.rollouts.
properties.state.properties.ref,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/rollouts/state/ref",schemaPath:"#/properties/spec/proper\
ties/rollouts/properties/state/properties/ref/type",keyword:"type",params:{type:"string"},schema:L.properties.spec.properties.rollouts.properties.state.properties.
ref.type,parentSchema:L.properties.spec.properties.rollouts.properties.state.properties.ref,data:n};e===null?e=[l]:e.push(l),r++}}if(c.remote!==void 0){let n=c.
remote;if(typeof n=="string"){if(A(n)>100){let l={instancePath:s+"/spec/rollouts/state/remote",schemaPath:"#/properties/spec/properties/rollouts/properties/stat\
e/properties/remote/maxLength",keyword:"maxLength",params:{limit:100},schema:100,parentSchema:L.properties.spec.properties.rollouts.properties.state.properties.
remote,data:n};e===null?e=[l]:e.push(l),r++}if(!gi.test(n)){let l={instancePath:s+"/spec/rollouts/state/remote",schemaPath:"#/properties/spec/properties/rollout\
s/properties/state/properties/remote/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_][A-Za-z0-9_.-]*$"},schema:"^[A-Za-z0-9_][A-Za-z0-9_.-]*$",parentSchema:L.
properties.spec.properties.rollouts.properties.state.properties.remote,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/rollouts/state/re\
mote",schemaPath:"#/properties/spec/properties/rollouts/properties/state/properties/remote/type",keyword:"type",params:{type:"string"},schema:L.properties.spec.
properties.rollouts.properties.state.properties.remote.type,parentSchema:L.properties.spec.properties.rollouts.properties.state.properties.remote,data:n};e===null?
e=[l]:e.push(l),r++}}}else{let n={instancePath:s+"/spec/rollouts/state",schemaPath:"#/properties/spec/properties/rollouts/properties/state/type",keyword:"type",
params:{type:"object"},schema:L.properties.spec.properties.rollouts.properties.state.type,parentSchema:L.properties.spec.properties.rollouts.properties.state,data:c};
e===null?e=[n]:e.push(n),r++}}if(o.prometheus!==void 0){let c=o.prometheus;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.address===void 0){let n={instancePath:s+
"/spec/rollouts/prometheus",schemaPath:"#/properties/spec/properties/rollouts/properties/prometheus/required",keyword:"required",params:{missingProperty:"addres\
s"},schema:L.properties.spec.properties.rollouts.properties.prometheus.required,parentSchema:L.properties.spec.properties.rollouts.properties.prometheus,data:c};
e===null?e=[n]:e.push(n),r++}for(let n in c)if(n!=="address"){let l={instancePath:s+"/spec/rollouts/prometheus",schemaPath:"#/properties/spec/properties/rollout\
s/properties/prometheus/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:L.properties.spec.properties.rollouts.
properties.prometheus,data:c};e===null?e=[l]:e.push(l),r++}if(c.address!==void 0){let n=c.address;if(typeof n=="string"){if(A(n)>2e3){let l={instancePath:s+"/sp\
ec/rollouts/prometheus/address",schemaPath:"#/properties/spec/properties/rollouts/properties/prometheus/properties/address/maxLength",keyword:"maxLength",params:{
limit:2e3},schema:2e3,parentSchema:L.properties.spec.properties.rollouts.properties.prometheus.properties.address,data:n};e===null?e=[l]:e.push(l),r++}if(!ra.test(
n)){let l={instancePath:s+"/spec/rollouts/prometheus/address",schemaPath:"#/properties/spec/properties/rollouts/properties/prometheus/properties/address/pattern",
keyword:"pattern",params:{pattern:"^https?://[^\\s@?#]+$"},schema:"^https?://[^\\s@?#]+$",parentSchema:L.properties.spec.properties.rollouts.properties.prometheus.
properties.address,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/rollouts/prometheus/address",schemaPath:"#/properties/spec/properties\
/rollouts/properties/prometheus/properties/address/type",keyword:"type",params:{type:"string"},schema:L.properties.spec.properties.rollouts.properties.prometheus.
properties.address.type,parentSchema:L.properties.spec.properties.rollouts.properties.prometheus.properties.address,data:n};e===null?e=[l]:e.push(l),r++}}}else{
let n={instancePath:s+"/spec/rollouts/prometheus",schemaPath:"#/properties/spec/properties/rollouts/properties/prometheus/type",keyword:"type",params:{type:"obj\
ect"},schema:L.properties.spec.properties.rollouts.properties.prometheus.type,parentSchema:L.properties.spec.properties.rollouts.properties.prometheus,data:c};e===
null?e=[n]:e.push(n),r++}}}else{let c={instancePath:s+"/spec/rollouts",schemaPath:"#/properties/spec/properties/rollouts/type",keyword:"type",params:{type:"obje\
ct"},schema:L.properties.spec.properties.rollouts.type,parentSchema:L.properties.spec.properties.rollouts,data:o};e===null?e=[c]:e.push(c),r++}}if(a.data!==void 0){
let o=a.data;if(Array.isArray(o)){let c=o.length;for(let n=0;n<c;n++){let l=o[n];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.name===void 0){let d={instancePath:s+
"/spec/data/"+n,schemaPath:"#/properties/spec/properties/data/items/required",keyword:"required",params:{missingProperty:"name"},schema:L.properties.spec.properties.
data.items.required,parentSchema:L.properties.spec.properties.data.items,data:l};e===null?e=[d]:e.push(d),r++}for(let d in l)if(!(d==="name"||d==="schema"||d===
"description")){let g={instancePath:s+"/spec/data/"+n,schemaPath:"#/properties/spec/properties/data/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:d},schema:!1,parentSchema:L.properties.spec.properties.data.items,data:l};e===null?e=[g]:e.push(g),r++}if(l.name!==void 0){let d=l.name;if(typeof d==
"string"){if(!yi.test(d)){let g={instancePath:s+"/spec/data/"+n+"/name",schemaPath:"#/properties/spec/properties/data/items/properties/name/pattern",keyword:"pa\
ttern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:L.properties.spec.properties.data.items.properties.name,data:d};
e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:s+"/spec/data/"+n+"/name",schemaPath:"#/properties/spec/properties/data/items/properties/name/type",keyword:"\
type",params:{type:"string"},schema:L.properties.spec.properties.data.items.properties.name.type,parentSchema:L.properties.spec.properties.data.items.properties.
name,data:d};e===null?e=[g]:e.push(g),r++}}if(l.schema!==void 0&&(rr(l.schema,{instancePath:s+"/spec/data/"+n+"/schema",parentData:l,parentDataProperty:"schema",
rootData:h,dynamicAnchors:u})||(e=e===null?rr.errors:rr.errors.reduce((d,g)=>(d.push(g),d),e),r=e.length)),l.description!==void 0){let d=l.description;if(typeof d==
"string"){if(A(d)<1){let g={instancePath:s+"/spec/data/"+n+"/description",schemaPath:"#/properties/spec/properties/data/items/properties/description/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:L.properties.spec.properties.data.items.properties.description,data:d};e===null?e=[g]:e.push(g),r++}}else{
let g={instancePath:s+"/spec/data/"+n+"/description",schemaPath:"#/properties/spec/properties/data/items/properties/description/type",keyword:"type",params:{type:"\
string"},schema:L.properties.spec.properties.data.items.properties.description.type,parentSchema:L.properties.spec.properties.data.items.properties.description,
data:d};e===null?e=[g]:e.push(g),r++}}}else{let d={instancePath:s+"/spec/data/"+n,schemaPath:"#/properties/spec/properties/data/items/type",keyword:"type",params:{
type:"object"},schema:L.properties.spec.properties.data.items.type,parentSchema:L.properties.spec.properties.data.items,data:l};e===null?e=[d]:e.push(d),r++}}}else{
let c={instancePath:s+"/spec/data",schemaPath:"#/properties/spec/properties/data/type",keyword:"type",params:{type:"array"},schema:L.properties.spec.properties.
data.type,parentSchema:L.properties.spec.properties.data,data:o};e===null?e=[c]:e.push(c),r++}}}else{let o={instancePath:s+"/spec",schemaPath:"#/properties/spec\
/type",keyword:"type",params:{type:"object"},schema:L.properties.spec.type,parentSchema:L.properties.spec,data:a};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:L.type,parentSchema:L,data:p};e===null?e=[a]:e.push(a),r++}return qp.errors=e,r===0}qp.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var sa=Dp,N={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://gradus.dev/schemas/v1/policy.schema.\
json",type:"object",additionalProperties:!1,required:["apiVersion","kind","metadata","spec"],properties:{apiVersion:{$ref:"https://gradus.dev/schemas/v1/shared#\
/$defs/apiVersion"},kind:{const:"Policy"},metadata:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/titledMetadata"},spec:{type:"object",additionalProperties:!1,
required:["validations"],properties:{description:{type:"string",minLength:1},enforcement:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/enforcement"},source:{
type:"array",items:{type:"string",minLength:1}},scope:{enum:["document","files","diff"]},match:{type:"object",additionalProperties:!1,properties:{kinds:{type:"a\
rray",minItems:1,items:{type:"string",minLength:1}},operations:{type:"array",minItems:1,items:{enum:["CREATE","UPDATE","DELETE","NONE"]}},paths:{type:"array",minItems:1,
items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/glob"}},labels:{type:"object",additionalProperties:{type:"string"}}}},when:{$ref:"https://gradus.dev/sc\
hemas/v1/shared#/$defs/expression"},params:{type:"object",additionalProperties:!1,required:["schema"],properties:{schema:{type:["object","boolean"]},default:{}}},
variables:{type:"array",items:{type:"object",additionalProperties:!1,required:["name","expression"],properties:{name:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-\
9_]*$","x-expected":"a word such as limit"},expression:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/expression"}}}},validations:{type:"array",minItems:1,items:{
type:"object",additionalProperties:!1,required:["name","expression","message"],dependentSchemas:{at:{properties:{atPath:!1}}},dependentRequired:{by:["each"],pendingUntil:[
"onUnmet"]},properties:{name:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/name"},each:{type:"string",minLength:1},by:{$ref:"https://gradus.dev/schemas/v1/\
shared#/$defs/expression"},when:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/expression"},expression:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/ex\
pression"},at:{type:"string"},atPath:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/expression"},message:{type:"string",minLength:1},related:{$ref:"https://\
gradus.dev/schemas/v1/shared#/$defs/expression"},fix:{type:"string",minLength:1},found:{type:"string",minLength:1},onUnmet:{enum:["failed","pending"]},pendingUntil:{
$ref:"https://gradus.dev/schemas/v1/shared#/$defs/expression"}}}},cases:{type:"array",items:{type:"object",additionalProperties:!1,required:["name","expect"],dependentRequired:{
commits:["base"],upToDate:["base"]},properties:{name:{type:"string",minLength:1},files:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/caseFiles"},base:{$ref:"\
https://gradus.dev/schemas/v1/shared#/$defs/caseFiles"},target:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/caseFiles"},data:{type:"object",additionalProperties:{}},
params:{},review:{type:"object",additionalProperties:{}},evidence:{type:"object",additionalProperties:{}},history:{type:"object",additionalProperties:{}},commits:{
type:"array",items:{type:"object",additionalProperties:!1,required:["author"],properties:{sha:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/commit"},author:{
type:"string",minLength:1},committer:{type:"string",minLength:1},time:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/instant"},trailers:{type:"object",additionalProperties:{
type:"array",items:{type:"string"}}}}}},upToDate:{type:"boolean"},now:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/instant"},expect:{type:"array",items:{type:"\
object",additionalProperties:!1,required:["validation"],properties:{validation:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/name"},at:{type:"string",pattern:"\
^(/.*)?$","x-expected":"a JSON Pointer from the document's root, such as /spec/stages/0"},path:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/path"},message:{
type:"string",minLength:1}}}},outcome:{enum:["passed","pending","undecided","failed"]}}}}}}}};function es(p,{instancePath:s="",parentData:D,parentDataProperty:$,
rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=es.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p!=="gradus.dev/v1"){let t={
instancePath:s,schemaPath:"#/const",keyword:"const",params:{allowedValue:"gradus.dev/v1"},schema:"gradus.dev/v1",parentSchema:We,data:p};e===null?e=[t]:e.push(t),
r++}return es.errors=e,r===0}es.evaluated={dynamicProps:!1,dynamicItems:!1};var Q={type:"object",additionalProperties:!1,required:["name","title"],properties:{name:{
$ref:"#/$defs/name"},title:{type:"string",minLength:1},labels:{type:"object",additionalProperties:{type:"string"}},annotations:{type:"object",additionalProperties:{
type:"string"}},links:{type:"array",items:{$ref:"#/$defs/link"}}}};function rs(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){
let e=null,r=0,m=rs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0){
let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},schema:Q.required,parentSchema:Q,data:p};e===null?e=[t]:e.push(
t),r++}if(p.title===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"},schema:Q.required,parentSchema:Q,data:p};
e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="name"||t==="title"||t==="labels"||t==="annotations"||t==="links")){let i={instancePath:s,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:Q,data:p};e===null?e=[i]:e.push(i),r++}if(p.name!==void 0&&
(X(p.name,{instancePath:s+"/name",parentData:p,parentDataProperty:"name",rootData:h,dynamicAnchors:u})||(e=e===null?X.errors:X.errors.reduce((t,i)=>(t.push(i),t),
e),r=e.length)),p.title!==void 0){let t=p.title;if(typeof t=="string"){if(A(t)<1){let i={instancePath:s+"/title",schemaPath:"#/properties/title/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:Q.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/title",schemaPath:"#/pro\
perties/title/type",keyword:"type",params:{type:"string"},schema:Q.properties.title.type,parentSchema:Q.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}if(p.
labels!==void 0){let t=p.labels;if(t&&typeof t=="object"&&!Array.isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let o={instancePath:s+"/labels/"+i.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},schema:Q.properties.labels.
additionalProperties.type,parentSchema:Q.properties.labels.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+"/labels",schemaPath:"\
#/properties/labels/type",keyword:"type",params:{type:"object"},schema:Q.properties.labels.type,parentSchema:Q.properties.labels,data:t};e===null?e=[i]:e.push(i),
r++}}if(p.annotations!==void 0){let t=p.annotations;if(t&&typeof t=="object"&&!Array.isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let o={instancePath:s+
"/annotations/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},schema:Q.
properties.annotations.additionalProperties.type,parentSchema:Q.properties.annotations.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+
"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"object"},schema:Q.properties.annotations.type,parentSchema:Q.properties.annotations,
data:t};e===null?e=[i]:e.push(i),r++}}if(p.links!==void 0){let t=p.links;if(Array.isArray(t)){let i=t.length;for(let a=0;a<i;a++)re(t[a],{instancePath:s+"/links\
/"+a,parentData:t,parentDataProperty:a,rootData:h,dynamicAnchors:u})||(e=e===null?re.errors:re.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length)}else{let i={instancePath:s+
"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type:"array"},schema:Q.properties.links.type,parentSchema:Q.properties.links,data:t};e===null?
e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:Q.type,parentSchema:Q,data:p};e===null?e=[t]:e.
push(t),r++}return rs.errors=e,r===0}rs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var mi={enum:["advisory","waivable","mandatory"]};function ss(p,{instancePath:s="",
parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=ss.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),!(p==="advisory"||p==="waivable"||p==="mandatory")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:mi.enum},schema:mi.enum,
parentSchema:mi,data:p};e===null?e=[t]:e.push(t),r++}return ss.errors=e,r===0}ss.evaluated={dynamicProps:!1,dynamicItems:!1};function ts(p,{instancePath:s="",parentData:D,
parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=ts.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p==
"string"){if(A(p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Ke,data:p};e===null?e=[t]:e.push(
t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Ke.type,parentSchema:Ke,data:p};e===null?e=[t]:e.push(t),r++}
return ts.errors=e,r===0}ts.evaluated={dynamicProps:!1,dynamicItems:!1};function ne(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){
let e=null,r=0,m=ne.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(A(p)<1){let t={instancePath:s,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Gr,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"string"},schema:Gr.type,parentSchema:Gr,data:p};e===null?e=[t]:e.push(t),r++}return ne.errors=e,r===0}ne.evaluated={dynamicProps:!1,
dynamicItems:!1};function pr(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=pr.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(A(p)>63){let t={instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63},
schema:63,parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}if(A(p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}if(!Ue.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-\
a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"string"},schema:H.type,parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}return pr.errors=e,r===0}pr.evaluated={dynamicProps:!1,
dynamicItems:!1};var $i={type:"object",additionalProperties:{}};function Te(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){
let e=null,r=0,m=Te.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p&&typeof p=="object"&&!Array.isArray(p))){let t={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:$i.type,parentSchema:$i,data:p};e===null?e=[t]:e.push(t),r++}return Te.errors=e,r===0}Te.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var qe={type:"string",pattern:"^([0-9a-f]{40}|[0-9a-f]{64})$","x-expected":"a full commit id of 40 or 64 hex digits"},
mp=new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$","u");function ps(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,
r=0,m=ps.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!mp.test(p)){let t={instancePath:s,schemaPath:"#/\
pattern",keyword:"pattern",params:{pattern:"^([0-9a-f]{40}|[0-9a-f]{64})$"},schema:"^([0-9a-f]{40}|[0-9a-f]{64})$",parentSchema:qe,data:p};e===null?e=[t]:e.push(
t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:qe.type,parentSchema:qe,data:p};e===null?e=[t]:e.push(t),r++}
return ps.errors=e,r===0}ps.evaluated={dynamicProps:!1,dynamicItems:!1};function ir(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){
let e=null,r=0,m=ir.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!Mp.test(p)){let t={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},schema:"^[0-9\
]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$",parentSchema:Ae,data:p};e===null?e=[t]:e.push(t),r++}if(!Vp(p)){let t={
instancePath:s,schemaPath:"#/format",keyword:"format",params:{format:"date-time"},schema:"date-time",parentSchema:Ae,data:p};e===null?e=[t]:e.push(t),r++}}else{
let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Ae.type,parentSchema:Ae,data:p};e===null?e=[t]:e.push(t),r++}return ir.errors=
e,r===0}ir.evaluated={dynamicProps:!1,dynamicItems:!1};function is(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){
let e=null,r=0,m=is.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(A(p)<1){let t={instancePath:s,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ae,data:p};e===null?e=[t]:e.push(t),r++}if(!_r.test(p)){let t={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[^/\\s][^\\n]*$"},schema:"^[^/\\s][^\\n]*$",parentSchema:ae,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:ae.type,parentSchema:ae,data:p};e===null?e=[t]:e.push(t),r++}return is.errors=e,r===0}is.evaluated=
{dynamicProps:!1,dynamicItems:!1};var ta=new RegExp("^(/.*)?$","u");function Dp(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){
let e=null,r=0,m=Dp.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.apiVersion===void 0){
let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},schema:N.required,parentSchema:N,data:p};e===null?e=[t]:e.
push(t),r++}if(p.kind===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},schema:N.required,parentSchema:N,
data:p};e===null?e=[t]:e.push(t),r++}if(p.metadata===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},
schema:N.required,parentSchema:N,data:p};e===null?e=[t]:e.push(t),r++}if(p.spec===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"spec"},schema:N.required,parentSchema:N,data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="apiVersion"||t==="kind"||t==="metadata"||
t==="spec")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:N,data:p};
e===null?e=[i]:e.push(i),r++}if(p.apiVersion!==void 0&&(es(p.apiVersion,{instancePath:s+"/apiVersion",parentData:p,parentDataProperty:"apiVersion",rootData:h,dynamicAnchors:u})||
(e=e===null?es.errors:es.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.kind!==void 0){let t=p.kind;if(t!=="Policy"){let i={instancePath:s+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"Policy"},schema:"Policy",parentSchema:N.properties.kind,data:t};e===null?e=[i]:e.push(i),r++}}if(p.
metadata!==void 0&&(rs(p.metadata,{instancePath:s+"/metadata",parentData:p,parentDataProperty:"metadata",rootData:h,dynamicAnchors:u})||(e=e===null?rs.errors:rs.
errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.spec!==void 0){let t=p.spec;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.validations===void 0){let i={
instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"validations"},schema:N.properties.spec.required,parentSchema:N.
properties.spec,data:t};e===null?e=[i]:e.push(i),r++}for(let i in t)if(!Pe.call(N.properties.spec.properties,i)){let a={instancePath:s+"/spec",schemaPath:"#/pro\
perties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:N.properties.spec,data:t};e===null?e=[a]:
e.push(a),r++}if(t.description!==void 0){let i=t.description;if(typeof i=="string"){if(A(i)<1){let a={instancePath:s+"/spec/description",schemaPath:"#/propertie\
s/spec/properties/description/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:N.properties.spec.properties.description,data:i};e===null?e=
[a]:e.push(a),r++}}else{let a={instancePath:s+"/spec/description",schemaPath:"#/properties/spec/properties/description/type",keyword:"type",params:{type:"string"},
schema:N.properties.spec.properties.description.type,parentSchema:N.properties.spec.properties.description,data:i};e===null?e=[a]:e.push(a),r++}}if(t.enforcement!==
void 0&&(ss(t.enforcement,{instancePath:s+"/spec/enforcement",parentData:t,parentDataProperty:"enforcement",rootData:h,dynamicAnchors:u})||(e=e===null?ss.errors:
ss.errors.reduce((i,a)=>(i.push(a),i),e),r=e.length)),t.source!==void 0){let i=t.source;if(Array.isArray(i)){let a=i.length;for(let o=0;o<a;o++){let c=i[o];if(typeof c==
"string"){if(A(c)<1){let n={instancePath:s+"/spec/source/"+o,schemaPath:"#/properties/spec/properties/source/items/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:N.properties.spec.properties.source.items,data:c};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:s+"/spec/source/"+o,schemaPath:"#\
/properties/spec/properties/source/items/type",keyword:"type",params:{type:"string"},schema:N.properties.spec.properties.source.items.type,parentSchema:N.properties.
spec.properties.source.items,data:c};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+"/spec/source",schemaPath:"#/properties/spec/properties/source/ty\
pe",keyword:"type",params:{type:"array"},schema:N.properties.spec.properties.source.type,parentSchema:N.properties.spec.properties.source,data:i};e===null?e=[a]:
e.push(a),r++}}if(t.scope!==void 0){let i=t.scope;if(!(i==="document"||i==="files"||i==="diff")){let a={instancePath:s+"/spec/scope",schemaPath:"#/properties/sp\
ec/properties/scope/enum",keyword:"enum",params:{allowedValues:N.properties.spec.properties.scope.enum},schema:N.properties.spec.properties.scope.enum,parentSchema:N.
properties.spec.properties.scope,data:i};e===null?e=[a]:e.push(a),r++}}if(t.match!==void 0){let i=t.match;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)
if(!(a==="kinds"||a==="operations"||a==="paths"||a==="labels")){let o={instancePath:s+"/spec/match",schemaPath:"#/properties/spec/properties/match/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:N.properties.spec.properties.match,data:i};e===null?e=[o]:e.push(o),
r++}if(i.kinds!==void 0){let a=i.kinds;if(Array.isArray(a)){if(a.length<1){let c={instancePath:s+"/spec/match/kinds",schemaPath:"#/properties/spec/properties/ma\
tch/properties/kinds/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:N.properties.spec.properties.match.properties.kinds,data:a};e===null?e=
[c]:e.push(c),r++}let o=a.length;for(let c=0;c<o;c++){let n=a[c];if(typeof n=="string"){if(A(n)<1){let l={instancePath:s+"/spec/match/kinds/"+c,schemaPath:"#/pr\
operties/spec/properties/match/properties/kinds/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:N.properties.spec.properties.match.properties.
kinds.items,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/match/kinds/"+c,schemaPath:"#/properties/spec/properties/match/properties/ki\
nds/items/type",keyword:"type",params:{type:"string"},schema:N.properties.spec.properties.match.properties.kinds.items.type,parentSchema:N.properties.spec.properties.
match.properties.kinds.items,data:n};e===null?e=[l]:e.push(l),r++}}}else{let o={instancePath:s+"/spec/match/kinds",schemaPath:"#/properties/spec/properties/matc\
h/properties/kinds/type",keyword:"type",params:{type:"array"},schema:N.properties.spec.properties.match.properties.kinds.type,parentSchema:N.properties.spec.properties.
match.properties.kinds,data:a};e===null?e=[o]:e.push(o),r++}}if(i.operations!==void 0){let a=i.operations;if(Array.isArray(a)){if(a.length<1){let c={instancePath:s+
"/spec/match/operations",schemaPath:"#/properties/spec/properties/match/properties/operations/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:N.
properties.spec.properties.match.properties.operations,data:a};e===null?e=[c]:e.push(c),r++}let o=a.length;for(let c=0;c<o;c++){let n=a[c];if(!(n==="CREATE"||n===
"UPDATE"||n==="DELETE"||n==="NONE")){let l={instancePath:s+"/spec/match/operations/"+c,schemaPath:"#/properties/spec/properties/match/properties/operations/item\
s/enum",keyword:"enum",params:{allowedValues:N.properties.spec.properties.match.properties.operations.items.enum},schema:N.properties.spec.properties.match.properties.
operations.items.enum,parentSchema:N.properties.spec.properties.match.properties.operations.items,data:n};e===null?e=[l]:e.push(l),r++}}}else{let o={instancePath:s+
"/spec/match/operations",schemaPath:"#/properties/spec/properties/match/properties/operations/type",keyword:"type",params:{type:"array"},schema:N.properties.spec.
properties.match.properties.operations.type,parentSchema:N.properties.spec.properties.match.properties.operations,data:a};e===null?e=[o]:e.push(o),r++}}if(i.paths!==
void 0){let a=i.paths;if(Array.isArray(a)){if(a.length<1){let c={instancePath:s+"/spec/match/paths",schemaPath:"#/properties/spec/properties/match/properties/pa\
ths/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:N.properties.spec.properties.match.properties.paths,data:a};e===null?e=[c]:e.push(c),r++}
let o=a.length;for(let c=0;c<o;c++)ts(a[c],{instancePath:s+"/spec/match/paths/"+c,parentData:a,parentDataProperty:c,rootData:h,dynamicAnchors:u})||(e=e===null?ts.
errors:ts.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)}else{let o={instancePath:s+"/spec/match/paths",schemaPath:"#/properties/spec/properties/match/proper\
ties/paths/type",keyword:"type",params:{type:"array"},schema:N.properties.spec.properties.match.properties.paths.type,parentSchema:N.properties.spec.properties.
match.properties.paths,data:a};e===null?e=[o]:e.push(o),r++}}if(i.labels!==void 0){let a=i.labels;if(a&&typeof a=="object"&&!Array.isArray(a))for(let o in a){let c=a[o];
if(typeof c!="string"){let n={instancePath:s+"/spec/match/labels/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/match/prope\
rties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},schema:N.properties.spec.properties.match.properties.labels.additionalProperties.type,
parentSchema:N.properties.spec.properties.match.properties.labels.additionalProperties,data:c};e===null?e=[n]:e.push(n),r++}}else{let o={instancePath:s+"/spec/m\
atch/labels",schemaPath:"#/properties/spec/properties/match/properties/labels/type",keyword:"type",params:{type:"object"},schema:N.properties.spec.properties.match.
properties.labels.type,parentSchema:N.properties.spec.properties.match.properties.labels,data:a};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/spe\
c/match",schemaPath:"#/properties/spec/properties/match/type",keyword:"type",params:{type:"object"},schema:N.properties.spec.properties.match.type,parentSchema:N.
properties.spec.properties.match,data:i};e===null?e=[a]:e.push(a),r++}}if(t.when!==void 0&&(ne(t.when,{instancePath:s+"/spec/when",parentData:t,parentDataProperty:"\
when",rootData:h,dynamicAnchors:u})||(e=e===null?ne.errors:ne.errors.reduce((i,a)=>(i.push(a),i),e),r=e.length)),t.params!==void 0){let i=t.params;if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.schema===void 0){let a={instancePath:s+"/spec/params",schemaPath:"#/properties/spec/properties/params/required",keyword:"requi\
red",params:{missingProperty:"schema"},schema:N.properties.spec.properties.params.required,parentSchema:N.properties.spec.properties.params,data:i};e===null?e=[
a]:e.push(a),r++}for(let a in i)if(!(a==="schema"||a==="default")){let o={instancePath:s+"/spec/params",schemaPath:"#/properties/spec/properties/params/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:N.properties.spec.properties.params,data:i};e===null?e=[o]:e.push(
o),r++}if(i.schema!==void 0){let a=i.schema;if(!(a&&typeof a=="object"&&!Array.isArray(a))&&typeof a!="boolean"){let o={instancePath:s+"/spec/params/schema",schemaPath:"\
#/properties/spec/properties/params/properties/schema/type",keyword:"type",params:{type:N.properties.spec.properties.params.properties.schema.type},schema:N.properties.
spec.properties.params.properties.schema.type,parentSchema:N.properties.spec.properties.params.properties.schema,data:a};e===null?e=[o]:e.push(o),r++}}}else{let a={
instancePath:s+"/spec/params",schemaPath:"#/properties/spec/properties/params/type",keyword:"type",params:{type:"object"},schema:N.properties.spec.properties.params.
type,parentSchema:N.properties.spec.properties.params,data:i};e===null?e=[a]:e.push(a),r++}}if(t.variables!==void 0){let i=t.variables;if(Array.isArray(i)){let a=i.
length;for(let o=0;o<a;o++){let c=i[o];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.name===void 0){let n={instancePath:s+"/spec/variables/"+o,schemaPath:"#\
/properties/spec/properties/variables/items/required",keyword:"required",params:{missingProperty:"name"},schema:N.properties.spec.properties.variables.items.required,
parentSchema:N.properties.spec.properties.variables.items,data:c};e===null?e=[n]:e.push(n),r++}if(c.expression===void 0){let n={instancePath:s+"/spec/variables/"+
o,schemaPath:"#/properties/spec/properties/variables/items/required",keyword:"required",params:{missingProperty:"expression"},schema:N.properties.spec.properties.
variables.items.required,parentSchema:N.properties.spec.properties.variables.items,data:c};e===null?e=[n]:e.push(n),r++}for(let n in c)if(!(n==="name"||n==="exp\
ression")){let l={instancePath:s+"/spec/variables/"+o,schemaPath:"#/properties/spec/properties/variables/items/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:n},schema:!1,parentSchema:N.properties.spec.properties.variables.items,data:c};e===null?e=[l]:e.push(l),r++}if(c.name!==void 0){let n=c.
name;if(typeof n=="string"){if(!yi.test(n)){let l={instancePath:s+"/spec/variables/"+o+"/name",schemaPath:"#/properties/spec/properties/variables/items/properti\
es/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:N.properties.spec.properties.variables.
items.properties.name,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/variables/"+o+"/name",schemaPath:"#/properties/spec/properties/var\
iables/items/properties/name/type",keyword:"type",params:{type:"string"},schema:N.properties.spec.properties.variables.items.properties.name.type,parentSchema:N.
properties.spec.properties.variables.items.properties.name,data:n};e===null?e=[l]:e.push(l),r++}}c.expression!==void 0&&(ne(c.expression,{instancePath:s+"/spec/\
variables/"+o+"/expression",parentData:c,parentDataProperty:"expression",rootData:h,dynamicAnchors:u})||(e=e===null?ne.errors:ne.errors.reduce((n,l)=>(n.push(l),
n),e),r=e.length))}else{let n={instancePath:s+"/spec/variables/"+o,schemaPath:"#/properties/spec/properties/variables/items/type",keyword:"type",params:{type:"o\
bject"},schema:N.properties.spec.properties.variables.items.type,parentSchema:N.properties.spec.properties.variables.items,data:c};e===null?e=[n]:e.push(n),r++}}}else{
let a={instancePath:s+"/spec/variables",schemaPath:"#/properties/spec/properties/variables/type",keyword:"type",params:{type:"array"},schema:N.properties.spec.properties.
variables.type,parentSchema:N.properties.spec.properties.variables,data:i};e===null?e=[a]:e.push(a),r++}}if(t.validations!==void 0){let i=t.validations;if(Array.
isArray(i)){if(i.length<1){let o={instancePath:s+"/spec/validations",schemaPath:"#/properties/spec/properties/validations/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:N.properties.spec.properties.validations,data:i};e===null?e=[o]:e.push(o),r++}let a=i.length;for(let o=0;o<a;o++){let c=i[o];if(c&&typeof c==
"object"&&!Array.isArray(c)){if(c.name===void 0){let n={instancePath:s+"/spec/validations/"+o,schemaPath:"#/properties/spec/properties/validations/items/require\
d",keyword:"required",params:{missingProperty:"name"},schema:N.properties.spec.properties.validations.items.required,parentSchema:N.properties.spec.properties.validations.
items,data:c};e===null?e=[n]:e.push(n),r++}if(c.expression===void 0){let n={instancePath:s+"/spec/validations/"+o,schemaPath:"#/properties/spec/properties/valid\
ations/items/required",keyword:"required",params:{missingProperty:"expression"},schema:N.properties.spec.properties.validations.items.required,parentSchema:N.properties.
spec.properties.validations.items,data:c};e===null?e=[n]:e.push(n),r++}if(c.message===void 0){let n={instancePath:s+"/spec/validations/"+o,schemaPath:"#/propert\
ies/spec/properties/validations/items/required",keyword:"required",params:{missingProperty:"message"},schema:N.properties.spec.properties.validations.items.required,
parentSchema:N.properties.spec.properties.validations.items,data:c};e===null?e=[n]:e.push(n),r++}for(let n in c)if(!Pe.call(N.properties.spec.properties.validations.
items.properties,n)){let l={instancePath:s+"/spec/validations/"+o,schemaPath:"#/properties/spec/properties/validations/items/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:N.properties.spec.properties.validations.items,data:c};e===null?e=[l]:e.push(l),r++}if(c.
name!==void 0&&(pr(c.name,{instancePath:s+"/spec/validations/"+o+"/name",parentData:c,parentDataProperty:"name",rootData:h,dynamicAnchors:u})||(e=e===null?pr.errors:
pr.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.each!==void 0){let n=c.each;if(typeof n=="string"){if(A(n)<1){let l={instancePath:s+"/spec/validations/"+
o+"/each",schemaPath:"#/properties/spec/properties/validations/items/properties/each/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:N.properties.
spec.properties.validations.items.properties.each,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/validations/"+o+"/each",schemaPath:"#/\
properties/spec/properties/validations/items/properties/each/type",keyword:"type",params:{type:"string"},schema:N.properties.spec.properties.validations.items.properties.
each.type,parentSchema:N.properties.spec.properties.validations.items.properties.each,data:n};e===null?e=[l]:e.push(l),r++}}if(c.by!==void 0&&(ne(c.by,{instancePath:s+
"/spec/validations/"+o+"/by",parentData:c,parentDataProperty:"by",rootData:h,dynamicAnchors:u})||(e=e===null?ne.errors:ne.errors.reduce((n,l)=>(n.push(l),n),e),
r=e.length)),c.when!==void 0&&(ne(c.when,{instancePath:s+"/spec/validations/"+o+"/when",parentData:c,parentDataProperty:"when",rootData:h,dynamicAnchors:u})||(e=
e===null?ne.errors:ne.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.expression!==void 0&&(ne(c.expression,{instancePath:s+"/spec/validations/"+o+"/expres\
sion",parentData:c,parentDataProperty:"expression",rootData:h,dynamicAnchors:u})||(e=e===null?ne.errors:ne.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.
at!==void 0){let n=c.at;if(typeof n!="string"){let l={instancePath:s+"/spec/validations/"+o+"/at",schemaPath:"#/properties/spec/properties/validations/items/pro\
perties/at/type",keyword:"type",params:{type:"string"},schema:N.properties.spec.properties.validations.items.properties.at.type,parentSchema:N.properties.spec.properties.
validations.items.properties.at,data:n};e===null?e=[l]:e.push(l),r++}}if(c.atPath!==void 0&&(ne(c.atPath,{instancePath:s+"/spec/validations/"+o+"/atPath",parentData:c,
parentDataProperty:"atPath",rootData:h,dynamicAnchors:u})||(e=e===null?ne.errors:ne.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.message!==void 0){let n=c.
message;if(typeof n=="string"){if(A(n)<1){let l={instancePath:s+"/spec/validations/"+o+"/message",schemaPath:"#/properties/spec/properties/validations/items/pro\
perties/message/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:N.properties.spec.properties.validations.items.properties.message,data:n};
e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/validations/"+o+"/message",schemaPath:"#/properties/spec/properties/validations/items/properties\
/message/type",keyword:"type",params:{type:"string"},schema:N.properties.spec.properties.validations.items.properties.message.type,parentSchema:N.properties.spec.
properties.validations.items.properties.message,data:n};e===null?e=[l]:e.push(l),r++}}if(c.related!==void 0&&(ne(c.related,{instancePath:s+"/spec/validations/"+
o+"/related",parentData:c,parentDataProperty:"related",rootData:h,dynamicAnchors:u})||(e=e===null?ne.errors:ne.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),
c.fix!==void 0){let n=c.fix;if(typeof n=="string"){if(A(n)<1){let l={instancePath:s+"/spec/validations/"+o+"/fix",schemaPath:"#/properties/spec/properties/valid\
ations/items/properties/fix/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:N.properties.spec.properties.validations.items.properties.fix,
data:n};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/validations/"+o+"/fix",schemaPath:"#/properties/spec/properties/validations/items/proper\
ties/fix/type",keyword:"type",params:{type:"string"},schema:N.properties.spec.properties.validations.items.properties.fix.type,parentSchema:N.properties.spec.properties.
validations.items.properties.fix,data:n};e===null?e=[l]:e.push(l),r++}}if(c.found!==void 0){let n=c.found;if(typeof n=="string"){if(A(n)<1){let l={instancePath:s+
"/spec/validations/"+o+"/found",schemaPath:"#/properties/spec/properties/validations/items/properties/found/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:N.properties.spec.properties.validations.items.properties.found,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/validations\
/"+o+"/found",schemaPath:"#/properties/spec/properties/validations/items/properties/found/type",keyword:"type",params:{type:"string"},schema:N.properties.spec.properties.
validations.items.properties.found.type,parentSchema:N.properties.spec.properties.validations.items.properties.found,data:n};e===null?e=[l]:e.push(l),r++}}if(c.
onUnmet!==void 0){let n=c.onUnmet;if(!(n==="failed"||n==="pending")){let l={instancePath:s+"/spec/validations/"+o+"/onUnmet",schemaPath:"#/properties/spec/prope\
rties/validations/items/properties/onUnmet/enum",keyword:"enum",params:{allowedValues:N.properties.spec.properties.validations.items.properties.onUnmet.enum},schema:N.
properties.spec.properties.validations.items.properties.onUnmet.enum,parentSchema:N.properties.spec.properties.validations.items.properties.onUnmet,data:n};e===
null?e=[l]:e.push(l),r++}}if(c.pendingUntil!==void 0&&(ne(c.pendingUntil,{instancePath:s+"/spec/validations/"+o+"/pendingUntil",parentData:c,parentDataProperty:"\
pendingUntil",rootData:h,dynamicAnchors:u})||(e=e===null?ne.errors:ne.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.by!==void 0&&c.each===void 0){let n={
instancePath:s+"/spec/validations/"+o,schemaPath:"#/properties/spec/properties/validations/items/dependentRequired",keyword:"dependentRequired",params:{property:"\
by",missingProperty:"each",depsCount:1,deps:"each"},schema:N.properties.spec.properties.validations.items.dependentRequired,parentSchema:N.properties.spec.properties.
validations.items,data:c};e===null?e=[n]:e.push(n),r++}if(c.pendingUntil!==void 0&&c.onUnmet===void 0){let n={instancePath:s+"/spec/validations/"+o,schemaPath:"\
#/properties/spec/properties/validations/items/dependentRequired",keyword:"dependentRequired",params:{property:"pendingUntil",missingProperty:"onUnmet",depsCount:1,
deps:"onUnmet"},schema:N.properties.spec.properties.validations.items.dependentRequired,parentSchema:N.properties.spec.properties.validations.items,data:c};e===
null?e=[n]:e.push(n),r++}if(c.at!==void 0&&c&&typeof c=="object"&&!Array.isArray(c)&&c.atPath!==void 0){let n={instancePath:s+"/spec/validations/"+o+"/atPath",schemaPath:"\
#/properties/spec/properties/validations/items/dependentSchemas/at/properties/atPath/false schema",keyword:"false schema",params:{},schema:!1,parentSchema:N.properties.
spec.properties.validations.items.dependentSchemas.at.properties.atPath,data:c.atPath};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:s+"/spec/validatio\
ns/"+o,schemaPath:"#/properties/spec/properties/validations/items/type",keyword:"type",params:{type:"object"},schema:N.properties.spec.properties.validations.items.
type,parentSchema:N.properties.spec.properties.validations.items,data:c};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+"/spec/validations",schemaPath:"\
#/properties/spec/properties/validations/type",keyword:"type",params:{type:"array"},schema:N.properties.spec.properties.validations.type,parentSchema:N.properties.
spec.properties.validations,data:i};e===null?e=[a]:e.push(a),r++}}if(t.cases!==void 0){let i=t.cases;if(Array.isArray(i)){let a=i.length;for(let o=0;o<a;o++){let c=i[o];
if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.name===void 0){let n={instancePath:s+"/spec/cases/"+o,schemaPath:"#/properties/spec/properties/cases/items/req\
uired",keyword:"required",params:{missingProperty:"name"},schema:N.properties.spec.properties.cases.items.required,parentSchema:N.properties.spec.properties.cases.
items,data:c};e===null?e=[n]:e.push(n),r++}if(c.expect===void 0){let n={instancePath:s+"/spec/cases/"+o,schemaPath:"#/properties/spec/properties/cases/items/req\
uired",keyword:"required",params:{missingProperty:"expect"},schema:N.properties.spec.properties.cases.items.required,parentSchema:N.properties.spec.properties.cases.
items,data:c};e===null?e=[n]:e.push(n),r++}for(let n in c)if(!Pe.call(N.properties.spec.properties.cases.items.properties,n)){let l={instancePath:s+"/spec/cases\
/"+o,schemaPath:"#/properties/spec/properties/cases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:N.
properties.spec.properties.cases.items,data:c};e===null?e=[l]:e.push(l),r++}if(c.name!==void 0){let n=c.name;if(typeof n=="string"){if(A(n)<1){let l={instancePath:s+
"/spec/cases/"+o+"/name",schemaPath:"#/properties/spec/properties/cases/items/properties/name/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:N.
properties.spec.properties.cases.items.properties.name,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/cases/"+o+"/name",schemaPath:"#/p\
roperties/spec/properties/cases/items/properties/name/type",keyword:"type",params:{type:"string"},schema:N.properties.spec.properties.cases.items.properties.name.
type,parentSchema:N.properties.spec.properties.cases.items.properties.name,data:n};e===null?e=[l]:e.push(l),r++}}if(c.files!==void 0&&(Te(c.files,{instancePath:s+
"/spec/cases/"+o+"/files",parentData:c,parentDataProperty:"files",rootData:h,dynamicAnchors:u})||(e=e===null?Te.errors:Te.errors.reduce((n,l)=>(n.push(l),n),e),
r=e.length)),c.base!==void 0&&(Te(c.base,{instancePath:s+"/spec/cases/"+o+"/base",parentData:c,parentDataProperty:"base",rootData:h,dynamicAnchors:u})||(e=e===null?
Te.errors:Te.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.target!==void 0&&(Te(c.target,{instancePath:s+"/spec/cases/"+o+"/target",parentData:c,parentDataProperty:"\
target",rootData:h,dynamicAnchors:u})||(e=e===null?Te.errors:Te.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.data!==void 0){let n=c.data;if(!(n&&typeof n==
"object"&&!Array.isArray(n))){let l={instancePath:s+"/spec/cases/"+o+"/data",schemaPath:"#/properties/spec/properties/cases/items/properties/data/type",keyword:"\
type",params:{type:"object"},schema:N.properties.spec.properties.cases.items.properties.data.type,parentSchema:N.properties.spec.properties.cases.items.properties.
data,data:n};e===null?e=[l]:e.push(l),r++}}if(c.review!==void 0){let n=c.review;if(!(n&&typeof n=="object"&&!Array.isArray(n))){let l={instancePath:s+"/spec/cas\
es/"+o+"/review",schemaPath:"#/properties/spec/properties/cases/items/properties/review/type",keyword:"type",params:{type:"object"},schema:N.properties.spec.properties.
cases.items.properties.review.type,parentSchema:N.properties.spec.properties.cases.items.properties.review,data:n};e===null?e=[l]:e.push(l),r++}}if(c.evidence!==
void 0){let n=c.evidence;if(!(n&&typeof n=="object"&&!Array.isArray(n))){let l={instancePath:s+"/spec/cases/"+o+"/evidence",schemaPath:"#/properties/spec/proper\
ties/cases/items/properties/evidence/type",keyword:"type",params:{type:"object"},schema:N.properties.spec.properties.cases.items.properties.evidence.type,parentSchema:N.
properties.spec.properties.cases.items.properties.evidence,data:n};e===null?e=[l]:e.push(l),r++}}if(c.history!==void 0){let n=c.history;if(!(n&&typeof n=="objec\
t"&&!Array.isArray(n))){let l={instancePath:s+"/spec/cases/"+o+"/history",schemaPath:"#/properties/spec/properties/cases/items/properties/history/type",keyword:"\
type",params:{type:"object"},schema:N.properties.spec.properties.cases.items.properties.history.type,parentSchema:N.properties.spec.properties.cases.items.properties.
history,data:n};e===null?e=[l]:e.push(l),r++}}if(c.commits!==void 0){let n=c.commits;if(Array.isArray(n)){let l=n.length;for(let d=0;d<l;d++){let g=n[d];if(g&&typeof g==
"object"&&!Array.isArray(g)){if(g.author===void 0){let P={instancePath:s+"/spec/cases/"+o+"/commits/"+d,schemaPath:"#/properties/spec/properties/cases/items/pro\
perties/commits/items/required",keyword:"required",params:{missingProperty:"author"},schema:N.properties.spec.properties.cases.items.properties.commits.items.required,
parentSchema:N.properties.spec.properties.cases.items.properties.commits.items,data:g};e===null?e=[P]:e.push(P),r++}for(let P in g)if(!(P==="sha"||P==="author"||
P==="committer"||P==="time"||P==="trailers")){let f={instancePath:s+"/spec/cases/"+o+"/commits/"+d,schemaPath:"#/properties/spec/properties/cases/items/properti\
es/commits/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},schema:!1,parentSchema:N.properties.spec.properties.cases.items.
properties.commits.items,data:g};e===null?e=[f]:e.push(f),r++}if(g.sha!==void 0&&(ps(g.sha,{instancePath:s+"/spec/cases/"+o+"/commits/"+d+"/sha",parentData:g,parentDataProperty:"\
sha",rootData:h,dynamicAnchors:u})||(e=e===null?ps.errors:ps.errors.reduce((P,f)=>(P.push(f),P),e),r=e.length)),g.author!==void 0){let P=g.author;if(typeof P=="\
string"){if(A(P)<1){let f={instancePath:s+"/spec/cases/"+o+"/commits/"+d+"/author",schemaPath:"#/properties/spec/properties/cases/items/properties/commits/items\
/properties/author/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:N.properties.spec.properties.cases.items.properties.commits.items.properties.
author,data:P};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:s+"/spec/cases/"+o+"/commits/"+d+"/author",schemaPath:"#/properties/spec/properties/cases/\
items/properties/commits/items/properties/author/type",keyword:"type",params:{type:"string"},schema:N.properties.spec.properties.cases.items.properties.commits.
items.properties.author.type,parentSchema:N.properties.spec.properties.cases.items.properties.commits.items.properties.author,data:P};e===null?e=[f]:e.push(f),r++}}
if(g.committer!==void 0){let P=g.committer;if(typeof P=="string"){if(A(P)<1){let f={instancePath:s+"/spec/cases/"+o+"/commits/"+d+"/committer",schemaPath:"#/pro\
perties/spec/properties/cases/items/properties/commits/items/properties/committer/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:N.properties.
spec.properties.cases.items.properties.commits.items.properties.committer,data:P};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:s+"/spec/cases/"+o+"/co\
mmits/"+d+"/committer",schemaPath:"#/properties/spec/properties/cases/items/properties/commits/items/properties/committer/type",keyword:"type",params:{type:"str\
ing"},schema:N.properties.spec.properties.cases.items.properties.commits.items.properties.committer.type,parentSchema:N.properties.spec.properties.cases.items.properties.
commits.items.properties.committer,data:P};e===null?e=[f]:e.push(f),r++}}if(g.time!==void 0&&(ir(g.time,{instancePath:s+"/spec/cases/"+o+"/commits/"+d+"/time",parentData:g,
parentDataProperty:"time",rootData:h,dynamicAnchors:u})||(e=e===null?ir.errors:ir.errors.reduce((P,f)=>(P.push(f),P),e),r=e.length)),g.trailers!==void 0){let P=g.
trailers;if(P&&typeof P=="object"&&!Array.isArray(P))for(let f in P){let S=P[f];if(Array.isArray(S)){let T=S.length;for(let M=0;M<T;M++){let Z=S[M];if(typeof Z!=
"string"){let se={instancePath:s+"/spec/cases/"+o+"/commits/"+d+"/trailers/"+f.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+M,schemaPath:"#/properties/spec/proper\
ties/cases/items/properties/commits/items/properties/trailers/additionalProperties/items/type",keyword:"type",params:{type:"string"},schema:N.properties.spec.properties.
cases.items.properties.commits.items.properties.trailers.additionalProperties.items.type,parentSchema:N.properties.spec.properties.cases.items.properties.commits.
items.properties.trailers.additionalProperties.items,data:Z};e===null?e=[se]:e.push(se),r++}}}else{let T={instancePath:s+"/spec/cases/"+o+"/commits/"+d+"/traile\
rs/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/cases/items/properties/commits/items/properties/trailers/additionalProper\
ties/type",keyword:"type",params:{type:"array"},schema:N.properties.spec.properties.cases.items.properties.commits.items.properties.trailers.additionalProperties.
type,parentSchema:N.properties.spec.properties.cases.items.properties.commits.items.properties.trailers.additionalProperties,data:S};e===null?e=[T]:e.push(T),r++}}else{
let f={instancePath:s+"/spec/cases/"+o+"/commits/"+d+"/trailers",schemaPath:"#/properties/spec/properties/cases/items/properties/commits/items/properties/traile\
rs/type",keyword:"type",params:{type:"object"},schema:N.properties.spec.properties.cases.items.properties.commits.items.properties.trailers.type,parentSchema:N.
properties.spec.properties.cases.items.properties.commits.items.properties.trailers,data:P};e===null?e=[f]:e.push(f),r++}}}else{let P={instancePath:s+"/spec/cas\
es/"+o+"/commits/"+d,schemaPath:"#/properties/spec/properties/cases/items/properties/commits/items/type",keyword:"type",params:{type:"object"},schema:N.properties.
spec.properties.cases.items.properties.commits.items.type,parentSchema:N.properties.spec.properties.cases.items.properties.commits.items,data:g};e===null?e=[P]:
e.push(P),r++}}}else{let l={instancePath:s+"/spec/cases/"+o+"/commits",schemaPath:"#/properties/spec/properties/cases/items/properties/commits/type",keyword:"ty\
pe",params:{type:"array"},schema:N.properties.spec.properties.cases.items.properties.commits.type,parentSchema:N.properties.spec.properties.cases.items.properties.
commits,data:n};e===null?e=[l]:e.push(l),r++}}if(c.upToDate!==void 0){let n=c.upToDate;if(typeof n!="boolean"){let l={instancePath:s+"/spec/cases/"+o+"/upToDate",
schemaPath:"#/properties/spec/properties/cases/items/properties/upToDate/type",keyword:"type",params:{type:"boolean"},schema:N.properties.spec.properties.cases.
items.properties.upToDate.type,parentSchema:N.properties.spec.properties.cases.items.properties.upToDate,data:n};e===null?e=[l]:e.push(l),r++}}if(c.now!==void 0&&
(ir(c.now,{instancePath:s+"/spec/cases/"+o+"/now",parentData:c,parentDataProperty:"now",rootData:h,dynamicAnchors:u})||(e=e===null?ir.errors:ir.errors.reduce((n,l)=>(n.
push(l),n),e),r=e.length)),c.expect!==void 0){let n=c.expect;if(Array.isArray(n)){let l=n.length;for(let d=0;d<l;d++){let g=n[d];if(g&&typeof g=="object"&&!Array.
isArray(g)){if(g.validation===void 0){let P={instancePath:s+"/spec/cases/"+o+"/expect/"+d,schemaPath:"#/properties/spec/properties/cases/items/properties/expect\
/items/required",keyword:"required",params:{missingProperty:"validation"},schema:N.properties.spec.properties.cases.items.properties.expect.items.required,parentSchema:N.
properties.spec.properties.cases.items.properties.expect.items,data:g};e===null?e=[P]:e.push(P),r++}for(let P in g)if(!(P==="validation"||P==="at"||P==="path"||
P==="message")){let f={instancePath:s+"/spec/cases/"+o+"/expect/"+d,schemaPath:"#/properties/spec/properties/cases/items/properties/expect/items/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:P},schema:!1,parentSchema:N.properties.spec.properties.cases.items.properties.expect.items,data:g};
e===null?e=[f]:e.push(f),r++}if(g.validation!==void 0&&(pr(g.validation,{instancePath:s+"/spec/cases/"+o+"/expect/"+d+"/validation",parentData:g,parentDataProperty:"\
validation",rootData:h,dynamicAnchors:u})||(e=e===null?pr.errors:pr.errors.reduce((P,f)=>(P.push(f),P),e),r=e.length)),g.at!==void 0){let P=g.at;if(typeof P=="s\
tring"){if(!ta.test(P)){let f={instancePath:s+"/spec/cases/"+o+"/expect/"+d+"/at",schemaPath:"#/properties/spec/properties/cases/items/properties/expect/items/p\
roperties/at/pattern",keyword:"pattern",params:{pattern:"^(/.*)?$"},schema:"^(/.*)?$",parentSchema:N.properties.spec.properties.cases.items.properties.expect.items.
properties.at,data:P};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:s+"/spec/cases/"+o+"/expect/"+d+"/at",schemaPath:"#/properties/spec/properties/case\
s/items/properties/expect/items/properties/at/type",keyword:"type",params:{type:"string"},schema:N.properties.spec.properties.cases.items.properties.expect.items.
properties.at.type,parentSchema:N.properties.spec.properties.cases.items.properties.expect.items.properties.at,data:P};e===null?e=[f]:e.push(f),r++}}if(g.path!==
void 0&&(is(g.path,{instancePath:s+"/spec/cases/"+o+"/expect/"+d+"/path",parentData:g,parentDataProperty:"path",rootData:h,dynamicAnchors:u})||(e=e===null?is.errors:
is.errors.reduce((P,f)=>(P.push(f),P),e),r=e.length)),g.message!==void 0){let P=g.message;if(typeof P=="string"){if(A(P)<1){let f={instancePath:s+"/spec/cases/"+
o+"/expect/"+d+"/message",schemaPath:"#/properties/spec/properties/cases/items/properties/expect/items/properties/message/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:N.properties.spec.properties.cases.items.properties.expect.items.properties.message,data:P};e===null?e=[f]:e.push(f),r++}}else{let f={
instancePath:s+"/spec/cases/"+o+"/expect/"+d+"/message",schemaPath:"#/properties/spec/properties/cases/items/properties/expect/items/properties/message/type",keyword:"\
type",params:{type:"string"},schema:N.properties.spec.properties.cases.items.properties.expect.items.properties.message.type,parentSchema:N.properties.spec.properties.
cases.items.properties.expect.items.properties.message,data:P};e===null?e=[f]:e.push(f),r++}}}else{let P={instancePath:s+"/spec/cases/"+o+"/expect/"+d,schemaPath:"\
#/properties/spec/properties/cases/items/properties/expect/items/type",keyword:"type",params:{type:"object"},schema:N.properties.spec.properties.cases.items.properties.
expect.items.type,parentSchema:N.properties.spec.properties.cases.items.properties.expect.items,data:g};e===null?e=[P]:e.push(P),r++}}}else{let l={instancePath:s+
"/spec/cases/"+o+"/expect",schemaPath:"#/properties/spec/properties/cases/items/properties/expect/type",keyword:"type",params:{type:"array"},schema:N.properties.
spec.properties.cases.items.properties.expect.type,parentSchema:N.properties.spec.properties.cases.items.properties.expect,data:n};e===null?e=[l]:e.push(l),r++}}
if(c.outcome!==void 0){let n=c.outcome;if(!(n==="passed"||n==="pending"||n==="undecided"||n==="failed")){let l={instancePath:s+"/spec/cases/"+o+"/outcome",schemaPath:"\
#/properties/spec/properties/cases/items/properties/outcome/enum",keyword:"enum",params:{allowedValues:N.properties.spec.properties.cases.items.properties.outcome.
enum},schema:N.properties.spec.properties.cases.items.properties.outcome.enum,parentSchema:N.properties.spec.properties.cases.items.properties.outcome,data:n};e===
null?e=[l]:e.push(l),r++}}if(c.commits!==void 0&&c.base===void 0){let n={instancePath:s+"/spec/cases/"+o,schemaPath:"#/properties/spec/properties/cases/items/de\
pendentRequired",keyword:"dependentRequired",params:{property:"commits",missingProperty:"base",depsCount:1,deps:"base"},schema:N.properties.spec.properties.cases.
items.dependentRequired,parentSchema:N.properties.spec.properties.cases.items,data:c};e===null?e=[n]:e.push(n),r++}if(c.upToDate!==void 0&&c.base===void 0){let n={
instancePath:s+"/spec/cases/"+o,schemaPath:"#/properties/spec/properties/cases/items/dependentRequired",keyword:"dependentRequired",params:{property:"upToDate",
missingProperty:"base",depsCount:1,deps:"base"},schema:N.properties.spec.properties.cases.items.dependentRequired,parentSchema:N.properties.spec.properties.cases.
items,data:c};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:s+"/spec/cases/"+o,schemaPath:"#/properties/spec/properties/cases/items/type",keyword:"type",
params:{type:"object"},schema:N.properties.spec.properties.cases.items.type,parentSchema:N.properties.spec.properties.cases.items,data:c};e===null?e=[n]:e.push(
n),r++}}}else{let a={instancePath:s+"/spec/cases",schemaPath:"#/properties/spec/properties/cases/type",keyword:"type",params:{type:"array"},schema:N.properties.
spec.properties.cases.type,parentSchema:N.properties.spec.properties.cases,data:i};e===null?e=[a]:e.push(a),r++}}}else{let i={instancePath:s+"/spec",schemaPath:"\
#/properties/spec/type",keyword:"type",params:{type:"object"},schema:N.properties.spec.type,parentSchema:N.properties.spec,data:t};e===null?e=[i]:e.push(i),r++}}}else{
let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:N.type,parentSchema:N,data:p};e===null?e=[t]:e.push(t),r++}return Dp.errors=
e,r===0}Dp.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pa=$p,I={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://gradus.dev/sche\
mas/v1/grading.schema.json",type:"object",additionalProperties:!1,required:["apiVersion","kind","metadata","spec"],properties:{apiVersion:{$ref:"https://gradus.\
dev/schemas/v1/shared#/$defs/apiVersion"},kind:{const:"Grading"},metadata:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/metadata"},spec:{type:"object",additionalProperties:!1,
required:["tiers"],properties:{tiers:{type:"array",minItems:1,items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/tier"}},severities:{type:"array",items:{type:"\
object",additionalProperties:!1,required:["level"],properties:{level:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/severity"},title:{type:"string",minLength:1},
ack:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/duration"},update:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/duration"},restore:{$ref:"https://gr\
adus.dev/schemas/v1/shared#/$defs/duration"},postmortem:{type:"boolean"},coverage:{enum:["24x7","business"]}}}},changeAuthority:{type:"object",additionalProperties:!1,
properties:{role:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/role"},count:{type:"integer",minimum:1,maximum:20},teams:{type:"array",minItems:1,items:{type:"\
string",minLength:1}}}},waivers:{type:"object",additionalProperties:!1,properties:{roles:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"https://gradus.dev\
/schemas/v1/shared#/$defs/role"}}}},changeTypes:{type:"object",additionalProperties:!1,properties:{standard:{type:"object",additionalProperties:!1,properties:{approvals:{
$ref:"https://gradus.dev/schemas/v1/shared#/$defs/approvals"},approvers:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/approvers"}}},emergency:{type:"object",
additionalProperties:!1,properties:{approvals:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/approvals"},approvers:{$ref:"https://gradus.dev/schemas/v1/shar\
ed#/$defs/approvers"},obligations:{type:"array",items:{type:"object",additionalProperties:!1,required:["owed","within"],properties:{owed:{enum:["approvals","tes\
ts","review"]},within:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/duration"}}}}}}}},automation:{type:"array",items:{type:"object",additionalProperties:!1,
required:["name","logins","paths","changeType"],properties:{name:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/name"},title:{type:"string",minLength:1},logins:{
$ref:"https://gradus.dev/schemas/v1/shared#/$defs/logins"},paths:{type:"array",minItems:1,items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/glob"}},tiers:{
type:"array",minItems:1,items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/tierNumber"}},changeType:{enum:["standard","normal"]},template:{$ref:"https://g\
radus.dev/schemas/v1/shared#/$defs/name"}},if:{properties:{changeType:{const:"standard"}},required:["changeType"]},then:{required:["template"]}}},reverts:{type:"\
object",additionalProperties:!1,required:["within","changeType"],properties:{within:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/duration"},changeType:{enum:[
"standard","emergency"]},tiers:{type:"array",minItems:1,items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/tierNumber"}}}},priorityMatrix:{type:"array",minItems:3,
maxItems:3,items:{type:"array",minItems:3,maxItems:3,items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/severity"}}},grace:{type:"object",additionalProperties:!1,
required:["share","max"],properties:{share:{type:"number",minimum:0,maximum:1},max:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/duration"}}},templates:{type:"\
array",items:{type:"object",additionalProperties:!1,required:["name","title","expires"],properties:{name:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/name"},
title:{type:"string",minLength:1},procedure:{type:"string",minLength:1},risk:{enum:["low","moderate","high"]},tiers:{type:"array",minItems:1,items:{$ref:"https:\
//gradus.dev/schemas/v1/shared#/$defs/tierNumber"}},systems:{type:"array",minItems:1,items:{type:"string",minLength:1}},paths:{type:"array",minItems:1,items:{$ref:"\
https://gradus.dev/schemas/v1/shared#/$defs/glob"}},approvals:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/approvals"},approvedBy:{$ref:"https://gradus.de\
v/schemas/v1/shared#/$defs/person"},expires:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/dateOrInstant"}}}}}}}};function as(p,{instancePath:s="",parentData:D,
parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=as.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p!==
"gradus.dev/v1"){let t={instancePath:s,schemaPath:"#/const",keyword:"const",params:{allowedValue:"gradus.dev/v1"},schema:"gradus.dev/v1",parentSchema:We,data:p};
e===null?e=[t]:e.push(t),r++}return as.errors=e,r===0}as.evaluated={dynamicProps:!1,dynamicItems:!1};function os(p,{instancePath:s="",parentData:D,parentDataProperty:$,
rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=os.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&
!Array.isArray(p)){if(p.name===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},schema:R.required,parentSchema:R,
data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="name"||t==="title"||t==="labels"||t==="annotations"||t==="links")){let i={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:R,data:p};e===null?e=[i]:e.push(i),r++}if(p.name!==void 0&&
(X(p.name,{instancePath:s+"/name",parentData:p,parentDataProperty:"name",rootData:h,dynamicAnchors:u})||(e=e===null?X.errors:X.errors.reduce((t,i)=>(t.push(i),t),
e),r=e.length)),p.title!==void 0){let t=p.title;if(typeof t=="string"){if(A(t)<1){let i={instancePath:s+"/title",schemaPath:"#/properties/title/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:R.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/title",schemaPath:"#/pro\
perties/title/type",keyword:"type",params:{type:"string"},schema:R.properties.title.type,parentSchema:R.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}if(p.
labels!==void 0){let t=p.labels;if(t&&typeof t=="object"&&!Array.isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let o={instancePath:s+"/labels/"+i.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},schema:R.properties.labels.
additionalProperties.type,parentSchema:R.properties.labels.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+"/labels",schemaPath:"\
#/properties/labels/type",keyword:"type",params:{type:"object"},schema:R.properties.labels.type,parentSchema:R.properties.labels,data:t};e===null?e=[i]:e.push(i),
r++}}if(p.annotations!==void 0){let t=p.annotations;if(t&&typeof t=="object"&&!Array.isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let o={instancePath:s+
"/annotations/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},schema:R.
properties.annotations.additionalProperties.type,parentSchema:R.properties.annotations.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+
"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"object"},schema:R.properties.annotations.type,parentSchema:R.properties.annotations,
data:t};e===null?e=[i]:e.push(i),r++}}if(p.links!==void 0){let t=p.links;if(Array.isArray(t)){let i=t.length;for(let a=0;a<i;a++)re(t[a],{instancePath:s+"/links\
/"+a,parentData:t,parentDataProperty:a,rootData:h,dynamicAnchors:u})||(e=e===null?re.errors:re.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length)}else{let i={instancePath:s+
"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type:"array"},schema:R.properties.links.type,parentSchema:R.properties.links,data:t};e===null?
e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:R.type,parentSchema:R,data:p};e===null?e=[t]:e.
push(t),r++}return os.errors=e,r===0}os.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var z={type:"object",additionalProperties:!1,required:["tier","titl\
e","objectives","cadence","change","backup","inspection","policies"],properties:{tier:{$ref:"#/$defs/tierNumber"},title:{type:"string",minLength:1},description:{
type:"string",minLength:1},owner:{type:"object",additionalProperties:!1,properties:{members:{type:"integer",minimum:1,maximum:1e3}}},objectives:{$ref:"#/$defs/a\
llObjectives"},cadence:{type:"object",additionalProperties:!1,required:["inspection","logReview","restoreTest","drill","planReview","runbookReview"],properties:{
inspection:{$ref:"#/$defs/duration"},logReview:{$ref:"#/$defs/duration"},restoreTest:{$ref:"#/$defs/duration"},drill:{$ref:"#/$defs/duration"},planReview:{$ref:"\
#/$defs/duration"},runbookReview:{$ref:"#/$defs/duration"}}},change:{type:"object",additionalProperties:!1,required:["approvals","leadTime","firstStageMax","min\
Soak","departments","tests","handover","separateReviewer","emergencyCompletion"],properties:{changeRequired:{type:"boolean"},approvals:{type:"integer",minimum:0,
maximum:20},approvers:{$ref:"#/$defs/approvers"},approverIsNot:{type:"array",uniqueItems:!0,items:{enum:["pusher","requester","implementer"]}},changeAuthority:{
type:"boolean"},mergeWhen:{enum:["always","outside-freezes","in-window"]},leadTime:{$ref:"#/$defs/duration"},firstStageMax:{$ref:"#/$defs/percent"},minSoak:{$ref:"\
#/$defs/duration"},departments:{type:"array",uniqueItems:!0,items:{$ref:"#/$defs/department"}},tests:{type:"array",uniqueItems:!0,items:{$ref:"#/$defs/testType"}},
testsByType:{type:"object",additionalProperties:!1,properties:{standard:{$ref:"#/$defs/testTypes"},normal:{$ref:"#/$defs/testTypes"},emergency:{$ref:"#/$defs/te\
stTypes"}}},handover:{type:"boolean"},separateReviewer:{type:"boolean"},emergencyCompletion:{$ref:"#/$defs/duration"}}},backup:{type:"object",additionalProperties:!1,
required:["copies","media","offsite","immutable","errors"],properties:{copies:{type:"integer",minimum:1,maximum:20},media:{type:"integer",minimum:1,maximum:20},
offsite:{type:"integer",minimum:0,maximum:20},immutable:{type:"integer",minimum:0,maximum:20},errors:{type:"integer",minimum:0,maximum:1e6}}},inspection:{type:"\
object",additionalProperties:!1,required:["components","aspects"],properties:{components:{type:"array",uniqueItems:!0,items:{$ref:"#/$defs/componentType"}},aspects:{
type:"object",additionalProperties:!1,properties:{hardware:{$ref:"#/$defs/aspects"},software:{$ref:"#/$defs/aspects"},interface:{$ref:"#/$defs/aspects"},data:{$ref:"\
#/$defs/aspects"}}}}},policies:{type:"object",propertyNames:{$ref:"#/$defs/policyPattern"},additionalProperties:{$ref:"#/$defs/enforcementOrOff"}}}};function ns(p,{
instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=ns.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"integer"},schema:ge.
type,parentSchema:ge,data:p};e===null?e=[t]:e.push(t),r++}if(typeof p=="number"&&isFinite(p)){if(p>99||isNaN(p)){let t={instancePath:s,schemaPath:"#/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:99},schema:99,parentSchema:ge,data:p};e===null?e=[t]:e.push(t),r++}if(p<0||isNaN(p)){let t={instancePath:s,schemaPath:"#/\
minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:ge,data:p};e===null?e=[t]:e.push(t),r++}}return ns.errors=e,r===0}ns.evaluated=
{dynamicProps:!1,dynamicItems:!1};var Qe={type:"object",additionalProperties:!1,required:["availability","rto","rpo"],properties:{availability:{$ref:"#/$defs/pe\
rcent"},rto:{$ref:"#/$defs/duration"},rpo:{$ref:"#/$defs/duration"},mtd:{$ref:"#/$defs/duration"}}},wp={type:"number",minimum:0,maximum:100};function He(p,{instancePath:s="",
parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=He.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),typeof p=="number"&&isFinite(p)){if(p>100||isNaN(p)){let t={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},schema:100,
parentSchema:wp,data:p};e===null?e=[t]:e.push(t),r++}if(p<0||isNaN(p)){let t={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:wp,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"number"},schema:wp.type,
parentSchema:wp,data:p};e===null?e=[t]:e.push(t),r++}return He.errors=e,r===0}He.evaluated={dynamicProps:!1,dynamicItems:!1};function K(p,{instancePath:s="",parentData:D,
parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=K.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p==
"string"){if(!Ge.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)\
?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,\
9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$"},schema:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{\
1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$",parentSchema:ie,
data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:ie.type,parentSchema:ie,data:p};
e===null?e=[t]:e.push(t),r++}return K.errors=e,r===0}K.evaluated={dynamicProps:!1,dynamicItems:!1};function cs(p,{instancePath:s="",parentData:D,parentDataProperty:$,
rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=cs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&
!Array.isArray(p)){if(p.availability===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"availability"},schema:Qe.
required,parentSchema:Qe,data:p};e===null?e=[t]:e.push(t),r++}if(p.rto===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
rto"},schema:Qe.required,parentSchema:Qe,data:p};e===null?e=[t]:e.push(t),r++}if(p.rpo===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"rpo"},schema:Qe.required,parentSchema:Qe,data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="availability"||t==="rto"||t==="r\
po"||t==="mtd")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:Qe,
data:p};e===null?e=[i]:e.push(i),r++}p.availability!==void 0&&(He(p.availability,{instancePath:s+"/availability",parentData:p,parentDataProperty:"availability",
rootData:h,dynamicAnchors:u})||(e=e===null?He.errors:He.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.rto!==void 0&&(K(p.rto,{instancePath:s+"/rto",parentData:p,
parentDataProperty:"rto",rootData:h,dynamicAnchors:u})||(e=e===null?K.errors:K.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.rpo!==void 0&&(K(p.rpo,{instancePath:s+
"/rpo",parentData:p,parentDataProperty:"rpo",rootData:h,dynamicAnchors:u})||(e=e===null?K.errors:K.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.mtd!==void 0&&
(K(p.mtd,{instancePath:s+"/mtd",parentData:p,parentDataProperty:"mtd",rootData:h,dynamicAnchors:u})||(e=e===null?K.errors:K.errors.reduce((t,i)=>(t.push(i),t),e),
r=e.length))}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:Qe.type,parentSchema:Qe,data:p};e===null?e=[t]:e.push(t),
r++}return cs.errors=e,r===0}cs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ap={type:"array",items:{$ref:"#/$defs/approver"}},ye={type:"object",additionalProperties:!1,
required:["role"],properties:{role:{$ref:"#/$defs/role"},count:{type:"integer",minimum:1,maximum:20},from:{enum:["any","owner"]},departments:{type:"array",minItems:1,
uniqueItems:!0,items:{$ref:"#/$defs/department"}},levels:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/level"}}}},Ie={enum:["requester","change-m\
anager","change-authority","implementer","tester","incident-commander","approver"]};function ms(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,
dynamicAnchors:u={}}={}){let e=null,r=0,m=ms.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="requester"||p==="change-manag\
er"||p==="change-authority"||p==="implementer"||p==="tester"||p==="incident-commander"||p==="approver")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",
params:{allowedValues:Ie.enum},schema:Ie.enum,parentSchema:Ie,data:p};e===null?e=[t]:e.push(t),r++}return ms.errors=e,r===0}ms.evaluated={dynamicProps:!1,dynamicItems:!1};
var Dr={enum:["development","operations","test","security","business","vendor"]};function Ar(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,
dynamicAnchors:u={}}={}){let e=null,r=0,m=Ar.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="development"||p==="operations"||
p==="test"||p==="security"||p==="business"||p==="vendor")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Dr.enum},schema:Dr.enum,
parentSchema:Dr,data:p};e===null?e=[t]:e.push(t),r++}return Ar.errors=e,r===0}Ar.evaluated={dynamicProps:!1,dynamicItems:!1};var $r={enum:["L1","L2","L3"]};function ls(p,{
instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=ls.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),!(p==="L1"||p==="L2"||p==="L3")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:$r.enum},schema:$r.enum,parentSchema:$r,
data:p};e===null?e=[t]:e.push(t),r++}return ls.errors=e,r===0}ls.evaluated={dynamicProps:!1,dynamicItems:!1};function jr(p,{instancePath:s="",parentData:D,parentDataProperty:$,
rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=jr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&
!Array.isArray(p)){if(p.role===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"role"},schema:ye.required,parentSchema:ye,
data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="role"||t==="count"||t==="from"||t==="departments"||t==="levels")){let i={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:ye,data:p};e===null?e=[i]:e.push(i),r++}if(p.role!==
void 0&&(ms(p.role,{instancePath:s+"/role",parentData:p,parentDataProperty:"role",rootData:h,dynamicAnchors:u})||(e=e===null?ms.errors:ms.errors.reduce((t,i)=>(t.
push(i),t),e),r=e.length)),p.count!==void 0){let t=p.count;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let i={instancePath:s+"/count",schemaPath:"\
#/properties/count/type",keyword:"type",params:{type:"integer"},schema:ye.properties.count.type,parentSchema:ye.properties.count,data:t};e===null?e=[i]:e.push(i),
r++}if(typeof t=="number"&&isFinite(t)){if(t>20||isNaN(t)){let i={instancePath:s+"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:20},schema:20,parentSchema:ye.properties.count,data:t};e===null?e=[i]:e.push(i),r++}if(t<1||isNaN(t)){let i={instancePath:s+"/count",schemaPath:"#/pro\
perties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:ye.properties.count,data:t};e===null?e=[i]:e.push(i),r++}}}if(p.
from!==void 0){let t=p.from;if(!(t==="any"||t==="owner")){let i={instancePath:s+"/from",schemaPath:"#/properties/from/enum",keyword:"enum",params:{allowedValues:ye.
properties.from.enum},schema:ye.properties.from.enum,parentSchema:ye.properties.from,data:t};e===null?e=[i]:e.push(i),r++}}if(p.departments!==void 0){let t=p.departments;
if(Array.isArray(t)){if(t.length<1){let o={instancePath:s+"/departments",schemaPath:"#/properties/departments/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:ye.properties.departments,data:t};e===null?e=[o]:e.push(o),r++}let i=t.length;for(let o=0;o<i;o++)Ar(t[o],{instancePath:s+"/departments/"+o,parentData:t,
parentDataProperty:o,rootData:h,dynamicAnchors:u})||(e=e===null?Ar.errors:Ar.errors.reduce((c,n)=>(c.push(n),c),e),r=e.length);let a=Se(t);if(a!==void 0){let o={
instancePath:s+"/departments",schemaPath:"#/properties/departments/uniqueItems",keyword:"uniqueItems",params:{i:a[1],j:a[0]},schema:!0,parentSchema:ye.properties.
departments,data:t};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+"/departments",schemaPath:"#/properties/departments/type",keyword:"type",params:{type:"\
array"},schema:ye.properties.departments.type,parentSchema:ye.properties.departments,data:t};e===null?e=[i]:e.push(i),r++}}if(p.levels!==void 0){let t=p.levels;
if(Array.isArray(t)){if(t.length<1){let o={instancePath:s+"/levels",schemaPath:"#/properties/levels/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:ye.
properties.levels,data:t};e===null?e=[o]:e.push(o),r++}let i=t.length;for(let o=0;o<i;o++)ls(t[o],{instancePath:s+"/levels/"+o,parentData:t,parentDataProperty:o,
rootData:h,dynamicAnchors:u})||(e=e===null?ls.errors:ls.errors.reduce((c,n)=>(c.push(n),c),e),r=e.length);let a=Se(t);if(a!==void 0){let o={instancePath:s+"/lev\
els",schemaPath:"#/properties/levels/uniqueItems",keyword:"uniqueItems",params:{i:a[1],j:a[0]},schema:!0,parentSchema:ye.properties.levels,data:t};e===null?e=[o]:
e.push(o),r++}}else{let i={instancePath:s+"/levels",schemaPath:"#/properties/levels/type",keyword:"type",params:{type:"array"},schema:ye.properties.levels.type,
parentSchema:ye.properties.levels,data:t};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:ye.
type,parentSchema:ye,data:p};e===null?e=[t]:e.push(t),r++}return jr.errors=e,r===0}jr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ds(p,{instancePath:s="",
parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=ds.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),Array.isArray(p)){let t=p.length;for(let i=0;i<t;i++)jr(p[i],{instancePath:s+"/"+i,parentData:p,parentDataProperty:i,rootData:h,dynamicAnchors:u})||(e=e===
null?jr.errors:jr.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length)}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},schema:Ap.
type,parentSchema:Ap,data:p};e===null?e=[t]:e.push(t),r++}return ds.errors=e,r===0}ds.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function Lr(p,{instancePath:s="",
parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Lr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),!(p==="functional"||p==="performance"||p==="compatibility"||p==="security"||p==="regression")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",
params:{allowedValues:qr.enum},schema:qr.enum,parentSchema:qr,data:p};e===null?e=[t]:e.push(t),r++}return Lr.errors=e,r===0}Lr.evaluated={dynamicProps:!1,dynamicItems:!1};
var li={type:"array",uniqueItems:!0,items:{$ref:"#/$defs/testType"}};function Re(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){
let e=null,r=0,m=Re.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),Array.isArray(p)){let t=p.length;for(let a=0;a<t;a++)Lr(p[a],
{instancePath:s+"/"+a,parentData:p,parentDataProperty:a,rootData:h,dynamicAnchors:u})||(e=e===null?Lr.errors:Lr.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length);
let i=Se(p);if(i!==void 0){let a={instancePath:s,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:i[1],j:i[0]},schema:!0,parentSchema:li,data:p};e===null?
e=[a]:e.push(a),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},schema:li.type,parentSchema:li,data:p};e===null?e=[t]:e.
push(t),r++}return Re.errors=e,r===0}Re.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var hs={enum:["hardware","software","interface","data"]};function us(p,{
instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=us.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),!(p==="hardware"||p==="software"||p==="interface"||p==="data")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:hs.
enum},schema:hs.enum,parentSchema:hs,data:p};e===null?e=[t]:e.push(t),r++}return us.errors=e,r===0}us.evaluated={dynamicProps:!1,dynamicItems:!1};var di={type:"\
array",uniqueItems:!0,items:{$ref:"#/$defs/aspect"}},xr={enum:["running-state","thermal","connectivity","functionality","compatibility","efficiency","security"]};
function fs(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=fs.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),!(p==="running-state"||p==="thermal"||p==="connectivity"||p==="functionality"||p==="compatibility"||p==="efficiency"||p===
"security")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:xr.enum},schema:xr.enum,parentSchema:xr,data:p};e===null?e=[t]:e.push(
t),r++}return fs.errors=e,r===0}fs.evaluated={dynamicProps:!1,dynamicItems:!1};function $e(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){
let e=null,r=0,m=$e.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),Array.isArray(p)){let t=p.length;for(let a=0;a<t;a++)fs(p[a],
{instancePath:s+"/"+a,parentData:p,parentDataProperty:a,rootData:h,dynamicAnchors:u})||(e=e===null?fs.errors:fs.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length);
let i=Se(p);if(i!==void 0){let a={instancePath:s,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:i[1],j:i[0]},schema:!0,parentSchema:di,data:p};e===null?
e=[a]:e.push(a),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},schema:di.type,parentSchema:di,data:p};e===null?e=[t]:e.
push(t),r++}return $e.errors=e,r===0}$e.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function ys(p,{instancePath:s="",parentData:D,parentDataProperty:$,
rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=ys.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!ji.
test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(\\*|@?[a-z0-9]([-._a-z0-9]*[a-z0-9])?(/[a-z0-9]([-._a-z0-9]*[a-z0-9])?\
)*(/\\*)?)$"},schema:"^(\\*|@?[a-z0-9]([-._a-z0-9]*[a-z0-9])?(/[a-z0-9]([-._a-z0-9]*[a-z0-9])?)*(/\\*)?)$",parentSchema:Zr,data:p};e===null?e=[t]:e.push(t),r++}}else{
let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Zr.type,parentSchema:Zr,data:p};e===null?e=[t]:e.push(t),r++}return ys.errors=
e,r===0}ys.evaluated={dynamicProps:!1,dynamicItems:!1};function gs(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){
let e=null,r=0,m=gs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="advisory"||p==="waivable"||p==="mandatory"||p==="off")){
let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Kr.enum},schema:Kr.enum,parentSchema:Kr,data:p};e===null?e=[t]:e.push(t),r++}return gs.
errors=e,r===0}gs.evaluated={dynamicProps:!1,dynamicItems:!1};function Ps(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){
let e=null,r=0,m=Ps.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.tier===void 0){
let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tier"},schema:z.required,parentSchema:z,data:p};e===null?e=[i]:e.push(
i),r++}if(p.title===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"},schema:z.required,parentSchema:z,data:p};
e===null?e=[i]:e.push(i),r++}if(p.objectives===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"objectives"},schema:z.
required,parentSchema:z,data:p};e===null?e=[i]:e.push(i),r++}if(p.cadence===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
cadence"},schema:z.required,parentSchema:z,data:p};e===null?e=[i]:e.push(i),r++}if(p.change===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"change"},schema:z.required,parentSchema:z,data:p};e===null?e=[i]:e.push(i),r++}if(p.backup===void 0){let i={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"backup"},schema:z.required,parentSchema:z,data:p};e===null?e=[i]:e.push(i),r++}if(p.inspection===void 0){
let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"inspection"},schema:z.required,parentSchema:z,data:p};e===null?e=[i]:e.
push(i),r++}if(p.policies===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"policies"},schema:z.required,parentSchema:z,
data:p};e===null?e=[i]:e.push(i),r++}for(let i in p)if(!Pe.call(z.properties,i)){let a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:i},schema:!1,parentSchema:z,data:p};e===null?e=[a]:e.push(a),r++}if(p.tier!==void 0&&(ns(p.tier,{instancePath:s+"/tier",parentData:p,
parentDataProperty:"tier",rootData:h,dynamicAnchors:u})||(e=e===null?ns.errors:ns.errors.reduce((i,a)=>(i.push(a),i),e),r=e.length)),p.title!==void 0){let i=p.title;
if(typeof i=="string"){if(A(i)<1){let a={instancePath:s+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:z.
properties.title,data:i};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:s+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"str\
ing"},schema:z.properties.title.type,parentSchema:z.properties.title,data:i};e===null?e=[a]:e.push(a),r++}}if(p.description!==void 0){let i=p.description;if(typeof i==
"string"){if(A(i)<1){let a={instancePath:s+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:z.
properties.description,data:i};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:s+"/description",schemaPath:"#/properties/description/type",keyword:"type",
params:{type:"string"},schema:z.properties.description.type,parentSchema:z.properties.description,data:i};e===null?e=[a]:e.push(a),r++}}if(p.owner!==void 0){let i=p.
owner;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(a!=="members"){let o={instancePath:s+"/owner",schemaPath:"#/properties/owner/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:z.properties.owner,data:i};e===null?e=[o]:e.push(o),r++}if(i.members!==
void 0){let a=i.members;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let o={instancePath:s+"/owner/members",schemaPath:"#/properties/owner/properti\
es/members/type",keyword:"type",params:{type:"integer"},schema:z.properties.owner.properties.members.type,parentSchema:z.properties.owner.properties.members,data:a};
e===null?e=[o]:e.push(o),r++}if(typeof a=="number"&&isFinite(a)){if(a>1e3||isNaN(a)){let o={instancePath:s+"/owner/members",schemaPath:"#/properties/owner/prope\
rties/members/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},schema:1e3,parentSchema:z.properties.owner.properties.members,data:a};e===null?e=[o]:
e.push(o),r++}if(a<1||isNaN(a)){let o={instancePath:s+"/owner/members",schemaPath:"#/properties/owner/properties/members/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:z.properties.owner.properties.members,data:a};e===null?e=[o]:e.push(o),r++}}}}else{let a={instancePath:s+"/owner",schemaPath:"\
#/properties/owner/type",keyword:"type",params:{type:"object"},schema:z.properties.owner.type,parentSchema:z.properties.owner,data:i};e===null?e=[a]:e.push(a),r++}}
if(p.objectives!==void 0&&(cs(p.objectives,{instancePath:s+"/objectives",parentData:p,parentDataProperty:"objectives",rootData:h,dynamicAnchors:u})||(e=e===null?
cs.errors:cs.errors.reduce((i,a)=>(i.push(a),i),e),r=e.length)),p.cadence!==void 0){let i=p.cadence;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.inspection===
void 0){let a={instancePath:s+"/cadence",schemaPath:"#/properties/cadence/required",keyword:"required",params:{missingProperty:"inspection"},schema:z.properties.
cadence.required,parentSchema:z.properties.cadence,data:i};e===null?e=[a]:e.push(a),r++}if(i.logReview===void 0){let a={instancePath:s+"/cadence",schemaPath:"#/\
properties/cadence/required",keyword:"required",params:{missingProperty:"logReview"},schema:z.properties.cadence.required,parentSchema:z.properties.cadence,data:i};
e===null?e=[a]:e.push(a),r++}if(i.restoreTest===void 0){let a={instancePath:s+"/cadence",schemaPath:"#/properties/cadence/required",keyword:"required",params:{missingProperty:"\
restoreTest"},schema:z.properties.cadence.required,parentSchema:z.properties.cadence,data:i};e===null?e=[a]:e.push(a),r++}if(i.drill===void 0){let a={instancePath:s+
"/cadence",schemaPath:"#/properties/cadence/required",keyword:"required",params:{missingProperty:"drill"},schema:z.properties.cadence.required,parentSchema:z.properties.
cadence,data:i};e===null?e=[a]:e.push(a),r++}if(i.planReview===void 0){let a={instancePath:s+"/cadence",schemaPath:"#/properties/cadence/required",keyword:"requ\
ired",params:{missingProperty:"planReview"},schema:z.properties.cadence.required,parentSchema:z.properties.cadence,data:i};e===null?e=[a]:e.push(a),r++}if(i.runbookReview===
void 0){let a={instancePath:s+"/cadence",schemaPath:"#/properties/cadence/required",keyword:"required",params:{missingProperty:"runbookReview"},schema:z.properties.
cadence.required,parentSchema:z.properties.cadence,data:i};e===null?e=[a]:e.push(a),r++}for(let a in i)if(!(a==="inspection"||a==="logReview"||a==="restoreTest"||
a==="drill"||a==="planReview"||a==="runbookReview")){let o={instancePath:s+"/cadence",schemaPath:"#/properties/cadence/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:a},schema:!1,parentSchema:z.properties.cadence,data:i};e===null?e=[o]:e.push(o),r++}i.inspection!==void 0&&(K(i.inspection,
{instancePath:s+"/cadence/inspection",parentData:i,parentDataProperty:"inspection",rootData:h,dynamicAnchors:u})||(e=e===null?K.errors:K.errors.reduce((a,o)=>(a.
push(o),a),e),r=e.length)),i.logReview!==void 0&&(K(i.logReview,{instancePath:s+"/cadence/logReview",parentData:i,parentDataProperty:"logReview",rootData:h,dynamicAnchors:u})||
(e=e===null?K.errors:K.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length)),i.restoreTest!==void 0&&(K(i.restoreTest,{instancePath:s+"/cadence/restoreTest",parentData:i,
parentDataProperty:"restoreTest",rootData:h,dynamicAnchors:u})||(e=e===null?K.errors:K.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length)),i.drill!==void 0&&(K(i.
drill,{instancePath:s+"/cadence/drill",parentData:i,parentDataProperty:"drill",rootData:h,dynamicAnchors:u})||(e=e===null?K.errors:K.errors.reduce((a,o)=>(a.push(
o),a),e),r=e.length)),i.planReview!==void 0&&(K(i.planReview,{instancePath:s+"/cadence/planReview",parentData:i,parentDataProperty:"planReview",rootData:h,dynamicAnchors:u})||
(e=e===null?K.errors:K.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length)),i.runbookReview!==void 0&&(K(i.runbookReview,{instancePath:s+"/cadence/runbookReview",
parentData:i,parentDataProperty:"runbookReview",rootData:h,dynamicAnchors:u})||(e=e===null?K.errors:K.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length))}else{let a={
instancePath:s+"/cadence",schemaPath:"#/properties/cadence/type",keyword:"type",params:{type:"object"},schema:z.properties.cadence.type,parentSchema:z.properties.
cadence,data:i};e===null?e=[a]:e.push(a),r++}}if(p.change!==void 0){let i=p.change;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.approvals===void 0){let a={
instancePath:s+"/change",schemaPath:"#/properties/change/required",keyword:"required",params:{missingProperty:"approvals"},schema:z.properties.change.required,parentSchema:z.
properties.change,data:i};e===null?e=[a]:e.push(a),r++}if(i.leadTime===void 0){let a={instancePath:s+"/change",schemaPath:"#/properties/change/required",keyword:"\
required",params:{missingProperty:"leadTime"},schema:z.properties.change.required,parentSchema:z.properties.change,data:i};e===null?e=[a]:e.push(a),r++}if(i.firstStageMax===
void 0){let a={instancePath:s+"/change",schemaPath:"#/properties/change/required",keyword:"required",params:{missingProperty:"firstStageMax"},schema:z.properties.
change.required,parentSchema:z.properties.change,data:i};e===null?e=[a]:e.push(a),r++}if(i.minSoak===void 0){let a={instancePath:s+"/change",schemaPath:"#/prope\
rties/change/required",keyword:"required",params:{missingProperty:"minSoak"},schema:z.properties.change.required,parentSchema:z.properties.change,data:i};e===null?
e=[a]:e.push(a),r++}if(i.departments===void 0){let a={instancePath:s+"/change",schemaPath:"#/properties/change/required",keyword:"required",params:{missingProperty:"\
departments"},schema:z.properties.change.required,parentSchema:z.properties.change,data:i};e===null?e=[a]:e.push(a),r++}if(i.tests===void 0){let a={instancePath:s+
"/change",schemaPath:"#/properties/change/required",keyword:"required",params:{missingProperty:"tests"},schema:z.properties.change.required,parentSchema:z.properties.
change,data:i};e===null?e=[a]:e.push(a),r++}if(i.handover===void 0){let a={instancePath:s+"/change",schemaPath:"#/properties/change/required",keyword:"required",
params:{missingProperty:"handover"},schema:z.properties.change.required,parentSchema:z.properties.change,data:i};e===null?e=[a]:e.push(a),r++}if(i.separateReviewer===
void 0){let a={instancePath:s+"/change",schemaPath:"#/properties/change/required",keyword:"required",params:{missingProperty:"separateReviewer"},schema:z.properties.
change.required,parentSchema:z.properties.change,data:i};e===null?e=[a]:e.push(a),r++}if(i.emergencyCompletion===void 0){let a={instancePath:s+"/change",schemaPath:"\
#/properties/change/required",keyword:"required",params:{missingProperty:"emergencyCompletion"},schema:z.properties.change.required,parentSchema:z.properties.change,
data:i};e===null?e=[a]:e.push(a),r++}for(let a in i)if(!Pe.call(z.properties.change.properties,a)){let o={instancePath:s+"/change",schemaPath:"#/properties/chan\
ge/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:z.properties.change,data:i};e===null?e=[o]:e.push(o),
r++}if(i.changeRequired!==void 0){let a=i.changeRequired;if(typeof a!="boolean"){let o={instancePath:s+"/change/changeRequired",schemaPath:"#/properties/change/\
properties/changeRequired/type",keyword:"type",params:{type:"boolean"},schema:z.properties.change.properties.changeRequired.type,parentSchema:z.properties.change.
properties.changeRequired,data:a};e===null?e=[o]:e.push(o),r++}}if(i.approvals!==void 0){let a=i.approvals;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a))){let o={instancePath:s+"/change/approvals",schemaPath:"#/properties/change/properties/approvals/type",keyword:"type",params:{type:"integer"},schema:z.properties.
change.properties.approvals.type,parentSchema:z.properties.change.properties.approvals,data:a};e===null?e=[o]:e.push(o),r++}if(typeof a=="number"&&isFinite(a)){
if(a>20||isNaN(a)){let o={instancePath:s+"/change/approvals",schemaPath:"#/properties/change/properties/approvals/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:20},schema:20,parentSchema:z.properties.change.properties.approvals,data:a};e===null?e=[o]:e.push(o),r++}if(a<0||isNaN(a)){let o={instancePath:s+"/cha\
nge/approvals",schemaPath:"#/properties/change/properties/approvals/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:z.properties.
change.properties.approvals,data:a};e===null?e=[o]:e.push(o),r++}}}if(i.approvers!==void 0&&(ds(i.approvers,{instancePath:s+"/change/approvers",parentData:i,parentDataProperty:"\
approvers",rootData:h,dynamicAnchors:u})||(e=e===null?ds.errors:ds.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length)),i.approverIsNot!==void 0){let a=i.approverIsNot;
if(Array.isArray(a)){let o=a.length;for(let n=0;n<o;n++){let l=a[n];if(!(l==="pusher"||l==="requester"||l==="implementer")){let d={instancePath:s+"/change/appro\
verIsNot/"+n,schemaPath:"#/properties/change/properties/approverIsNot/items/enum",keyword:"enum",params:{allowedValues:z.properties.change.properties.approverIsNot.
items.enum},schema:z.properties.change.properties.approverIsNot.items.enum,parentSchema:z.properties.change.properties.approverIsNot.items,data:l};e===null?e=[d]:
e.push(d),r++}}let c=Se(a);if(c!==void 0){let n={instancePath:s+"/change/approverIsNot",schemaPath:"#/properties/change/properties/approverIsNot/uniqueItems",keyword:"\
uniqueItems",params:{i:c[1],j:c[0]},schema:!0,parentSchema:z.properties.change.properties.approverIsNot,data:a};e===null?e=[n]:e.push(n),r++}}else{let o={instancePath:s+
"/change/approverIsNot",schemaPath:"#/properties/change/properties/approverIsNot/type",keyword:"type",params:{type:"array"},schema:z.properties.change.properties.
approverIsNot.type,parentSchema:z.properties.change.properties.approverIsNot,data:a};e===null?e=[o]:e.push(o),r++}}if(i.changeAuthority!==void 0){let a=i.changeAuthority;
if(typeof a!="boolean"){let o={instancePath:s+"/change/changeAuthority",schemaPath:"#/properties/change/properties/changeAuthority/type",keyword:"type",params:{
type:"boolean"},schema:z.properties.change.properties.changeAuthority.type,parentSchema:z.properties.change.properties.changeAuthority,data:a};e===null?e=[o]:e.
push(o),r++}}if(i.mergeWhen!==void 0){let a=i.mergeWhen;if(!(a==="always"||a==="outside-freezes"||a==="in-window")){let o={instancePath:s+"/change/mergeWhen",schemaPath:"\
#/properties/change/properties/mergeWhen/enum",keyword:"enum",params:{allowedValues:z.properties.change.properties.mergeWhen.enum},schema:z.properties.change.properties.
mergeWhen.enum,parentSchema:z.properties.change.properties.mergeWhen,data:a};e===null?e=[o]:e.push(o),r++}}if(i.leadTime!==void 0&&(K(i.leadTime,{instancePath:s+
"/change/leadTime",parentData:i,parentDataProperty:"leadTime",rootData:h,dynamicAnchors:u})||(e=e===null?K.errors:K.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length)),
i.firstStageMax!==void 0&&(He(i.firstStageMax,{instancePath:s+"/change/firstStageMax",parentData:i,parentDataProperty:"firstStageMax",rootData:h,dynamicAnchors:u})||
(e=e===null?He.errors:He.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length)),i.minSoak!==void 0&&(K(i.minSoak,{instancePath:s+"/change/minSoak",parentData:i,parentDataProperty:"\
minSoak",rootData:h,dynamicAnchors:u})||(e=e===null?K.errors:K.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length)),i.departments!==void 0){let a=i.departments;if(Array.
isArray(a)){let o=a.length;for(let n=0;n<o;n++)Ar(a[n],{instancePath:s+"/change/departments/"+n,parentData:a,parentDataProperty:n,rootData:h,dynamicAnchors:u})||
(e=e===null?Ar.errors:Ar.errors.reduce((l,d)=>(l.push(d),l),e),r=e.length);let c=Se(a);if(c!==void 0){let n={instancePath:s+"/change/departments",schemaPath:"#/\
properties/change/properties/departments/uniqueItems",keyword:"uniqueItems",params:{i:c[1],j:c[0]},schema:!0,parentSchema:z.properties.change.properties.departments,
data:a};e===null?e=[n]:e.push(n),r++}}else{let o={instancePath:s+"/change/departments",schemaPath:"#/properties/change/properties/departments/type",keyword:"typ\
e",params:{type:"array"},schema:z.properties.change.properties.departments.type,parentSchema:z.properties.change.properties.departments,data:a};e===null?e=[o]:e.
push(o),r++}}if(i.tests!==void 0){let a=i.tests;if(Array.isArray(a)){let o=a.length;for(let n=0;n<o;n++)Lr(a[n],{instancePath:s+"/change/tests/"+n,parentData:a,
parentDataProperty:n,rootData:h,dynamicAnchors:u})||(e=e===null?Lr.errors:Lr.errors.reduce((l,d)=>(l.push(d),l),e),r=e.length);let c=Se(a);if(c!==void 0){let n={
instancePath:s+"/change/tests",schemaPath:"#/properties/change/properties/tests/uniqueItems",keyword:"uniqueItems",params:{i:c[1],j:c[0]},schema:!0,parentSchema:z.
properties.change.properties.tests,data:a};e===null?e=[n]:e.push(n),r++}}else{let o={instancePath:s+"/change/tests",schemaPath:"#/properties/change/properties/t\
ests/type",keyword:"type",params:{type:"array"},schema:z.properties.change.properties.tests.type,parentSchema:z.properties.change.properties.tests,data:a};e===null?
e=[o]:e.push(o),r++}}if(i.testsByType!==void 0){let a=i.testsByType;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let o in a)if(!(o==="standard"||o==="normal"||
o==="emergency")){let c={instancePath:s+"/change/testsByType",schemaPath:"#/properties/change/properties/testsByType/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:o},schema:!1,parentSchema:z.properties.change.properties.testsByType,data:a};e===null?e=[c]:e.push(c),r++}a.standard!==void 0&&
(Re(a.standard,{instancePath:s+"/change/testsByType/standard",parentData:a,parentDataProperty:"standard",rootData:h,dynamicAnchors:u})||(e=e===null?Re.errors:Re.
errors.reduce((o,c)=>(o.push(c),o),e),r=e.length)),a.normal!==void 0&&(Re(a.normal,{instancePath:s+"/change/testsByType/normal",parentData:a,parentDataProperty:"\
normal",rootData:h,dynamicAnchors:u})||(e=e===null?Re.errors:Re.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length)),a.emergency!==void 0&&(Re(a.emergency,{instancePath:s+
"/change/testsByType/emergency",parentData:a,parentDataProperty:"emergency",rootData:h,dynamicAnchors:u})||(e=e===null?Re.errors:Re.errors.reduce((o,c)=>(o.push(
c),o),e),r=e.length))}else{let o={instancePath:s+"/change/testsByType",schemaPath:"#/properties/change/properties/testsByType/type",keyword:"type",params:{type:"\
object"},schema:z.properties.change.properties.testsByType.type,parentSchema:z.properties.change.properties.testsByType,data:a};e===null?e=[o]:e.push(o),r++}}if(i.
handover!==void 0){let a=i.handover;if(typeof a!="boolean"){let o={instancePath:s+"/change/handover",schemaPath:"#/properties/change/properties/handover/type",keyword:"\
type",params:{type:"boolean"},schema:z.properties.change.properties.handover.type,parentSchema:z.properties.change.properties.handover,data:a};e===null?e=[o]:e.
push(o),r++}}if(i.separateReviewer!==void 0){let a=i.separateReviewer;if(typeof a!="boolean"){let o={instancePath:s+"/change/separateReviewer",schemaPath:"#/pro\
perties/change/properties/separateReviewer/type",keyword:"type",params:{type:"boolean"},schema:z.properties.change.properties.separateReviewer.type,parentSchema:z.
properties.change.properties.separateReviewer,data:a};e===null?e=[o]:e.push(o),r++}}i.emergencyCompletion!==void 0&&(K(i.emergencyCompletion,{instancePath:s+"/c\
hange/emergencyCompletion",parentData:i,parentDataProperty:"emergencyCompletion",rootData:h,dynamicAnchors:u})||(e=e===null?K.errors:K.errors.reduce((a,o)=>(a.push(
o),a),e),r=e.length))}else{let a={instancePath:s+"/change",schemaPath:"#/properties/change/type",keyword:"type",params:{type:"object"},schema:z.properties.change.
type,parentSchema:z.properties.change,data:i};e===null?e=[a]:e.push(a),r++}}if(p.backup!==void 0){let i=p.backup;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.
copies===void 0){let a={instancePath:s+"/backup",schemaPath:"#/properties/backup/required",keyword:"required",params:{missingProperty:"copies"},schema:z.properties.
backup.required,parentSchema:z.properties.backup,data:i};e===null?e=[a]:e.push(a),r++}if(i.media===void 0){let a={instancePath:s+"/backup",schemaPath:"#/propert\
ies/backup/required",keyword:"required",params:{missingProperty:"media"},schema:z.properties.backup.required,parentSchema:z.properties.backup,data:i};e===null?e=
[a]:e.push(a),r++}if(i.offsite===void 0){let a={instancePath:s+"/backup",schemaPath:"#/properties/backup/required",keyword:"required",params:{missingProperty:"o\
ffsite"},schema:z.properties.backup.required,parentSchema:z.properties.backup,data:i};e===null?e=[a]:e.push(a),r++}if(i.immutable===void 0){let a={instancePath:s+
"/backup",schemaPath:"#/properties/backup/required",keyword:"required",params:{missingProperty:"immutable"},schema:z.properties.backup.required,parentSchema:z.properties.
backup,data:i};e===null?e=[a]:e.push(a),r++}if(i.errors===void 0){let a={instancePath:s+"/backup",schemaPath:"#/properties/backup/required",keyword:"required",params:{
missingProperty:"errors"},schema:z.properties.backup.required,parentSchema:z.properties.backup,data:i};e===null?e=[a]:e.push(a),r++}for(let a in i)if(!(a==="cop\
ies"||a==="media"||a==="offsite"||a==="immutable"||a==="errors")){let o={instancePath:s+"/backup",schemaPath:"#/properties/backup/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:z.properties.backup,data:i};e===null?e=[o]:e.push(o),r++}if(i.copies!==void 0){let a=i.
copies;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let o={instancePath:s+"/backup/copies",schemaPath:"#/properties/backup/properties/copies/type",
keyword:"type",params:{type:"integer"},schema:z.properties.backup.properties.copies.type,parentSchema:z.properties.backup.properties.copies,data:a};e===null?e=[
o]:e.push(o),r++}if(typeof a=="number"&&isFinite(a)){if(a>20||isNaN(a)){let o={instancePath:s+"/backup/copies",schemaPath:"#/properties/backup/properties/copies\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},schema:20,parentSchema:z.properties.backup.properties.copies,data:a};e===null?e=[o]:e.push(o),r++}
if(a<1||isNaN(a)){let o={instancePath:s+"/backup/copies",schemaPath:"#/properties/backup/properties/copies/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
schema:1,parentSchema:z.properties.backup.properties.copies,data:a};e===null?e=[o]:e.push(o),r++}}}if(i.media!==void 0){let a=i.media;if(!(typeof a=="number"&&!(a%
1)&&!isNaN(a)&&isFinite(a))){let o={instancePath:s+"/backup/media",schemaPath:"#/properties/backup/properties/media/type",keyword:"type",params:{type:"integer"},
schema:z.properties.backup.properties.media.type,parentSchema:z.properties.backup.properties.media,data:a};e===null?e=[o]:e.push(o),r++}if(typeof a=="number"&&isFinite(
a)){if(a>20||isNaN(a)){let o={instancePath:s+"/backup/media",schemaPath:"#/properties/backup/properties/media/maximum",keyword:"maximum",params:{comparison:"<=",
limit:20},schema:20,parentSchema:z.properties.backup.properties.media,data:a};e===null?e=[o]:e.push(o),r++}if(a<1||isNaN(a)){let o={instancePath:s+"/backup/medi\
a",schemaPath:"#/properties/backup/properties/media/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:z.properties.backup.properties.
media,data:a};e===null?e=[o]:e.push(o),r++}}}if(i.offsite!==void 0){let a=i.offsite;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let o={instancePath:s+
"/backup/offsite",schemaPath:"#/properties/backup/properties/offsite/type",keyword:"type",params:{type:"integer"},schema:z.properties.backup.properties.offsite.
type,parentSchema:z.properties.backup.properties.offsite,data:a};e===null?e=[o]:e.push(o),r++}if(typeof a=="number"&&isFinite(a)){if(a>20||isNaN(a)){let o={instancePath:s+
"/backup/offsite",schemaPath:"#/properties/backup/properties/offsite/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},schema:20,parentSchema:z.properties.
backup.properties.offsite,data:a};e===null?e=[o]:e.push(o),r++}if(a<0||isNaN(a)){let o={instancePath:s+"/backup/offsite",schemaPath:"#/properties/backup/propert\
ies/offsite/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:z.properties.backup.properties.offsite,data:a};e===null?e=[o]:e.push(
o),r++}}}if(i.immutable!==void 0){let a=i.immutable;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let o={instancePath:s+"/backup/immutable",schemaPath:"\
#/properties/backup/properties/immutable/type",keyword:"type",params:{type:"integer"},schema:z.properties.backup.properties.immutable.type,parentSchema:z.properties.
backup.properties.immutable,data:a};e===null?e=[o]:e.push(o),r++}if(typeof a=="number"&&isFinite(a)){if(a>20||isNaN(a)){let o={instancePath:s+"/backup/immutable",
schemaPath:"#/properties/backup/properties/immutable/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},schema:20,parentSchema:z.properties.backup.properties.
immutable,data:a};e===null?e=[o]:e.push(o),r++}if(a<0||isNaN(a)){let o={instancePath:s+"/backup/immutable",schemaPath:"#/properties/backup/properties/immutable/\
minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:z.properties.backup.properties.immutable,data:a};e===null?e=[o]:e.push(o),r++}}}
if(i.errors!==void 0){let a=i.errors;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let o={instancePath:s+"/backup/errors",schemaPath:"#/properties/b\
ackup/properties/errors/type",keyword:"type",params:{type:"integer"},schema:z.properties.backup.properties.errors.type,parentSchema:z.properties.backup.properties.
errors,data:a};e===null?e=[o]:e.push(o),r++}if(typeof a=="number"&&isFinite(a)){if(a>1e6||isNaN(a)){let o={instancePath:s+"/backup/errors",schemaPath:"#/propert\
ies/backup/properties/errors/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},schema:1e6,parentSchema:z.properties.backup.properties.errors,data:a};
e===null?e=[o]:e.push(o),r++}if(a<0||isNaN(a)){let o={instancePath:s+"/backup/errors",schemaPath:"#/properties/backup/properties/errors/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:0},schema:0,parentSchema:z.properties.backup.properties.errors,data:a};e===null?e=[o]:e.push(o),r++}}}}else{let a={instancePath:s+
"/backup",schemaPath:"#/properties/backup/type",keyword:"type",params:{type:"object"},schema:z.properties.backup.type,parentSchema:z.properties.backup,data:i};e===
null?e=[a]:e.push(a),r++}}if(p.inspection!==void 0){let i=p.inspection;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.components===void 0){let a={instancePath:s+
"/inspection",schemaPath:"#/properties/inspection/required",keyword:"required",params:{missingProperty:"components"},schema:z.properties.inspection.required,parentSchema:z.
properties.inspection,data:i};e===null?e=[a]:e.push(a),r++}if(i.aspects===void 0){let a={instancePath:s+"/inspection",schemaPath:"#/properties/inspection/requir\
ed",keyword:"required",params:{missingProperty:"aspects"},schema:z.properties.inspection.required,parentSchema:z.properties.inspection,data:i};e===null?e=[a]:e.
push(a),r++}for(let a in i)if(!(a==="components"||a==="aspects")){let o={instancePath:s+"/inspection",schemaPath:"#/properties/inspection/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:z.properties.inspection,data:i};e===null?e=[o]:e.push(o),r++}if(i.components!==
void 0){let a=i.components;if(Array.isArray(a)){let o=a.length;for(let n=0;n<o;n++)us(a[n],{instancePath:s+"/inspection/components/"+n,parentData:a,parentDataProperty:n,
rootData:h,dynamicAnchors:u})||(e=e===null?us.errors:us.errors.reduce((l,d)=>(l.push(d),l),e),r=e.length);let c=Se(a);if(c!==void 0){let n={instancePath:s+"/ins\
pection/components",schemaPath:"#/properties/inspection/properties/components/uniqueItems",keyword:"uniqueItems",params:{i:c[1],j:c[0]},schema:!0,parentSchema:z.
properties.inspection.properties.components,data:a};e===null?e=[n]:e.push(n),r++}}else{let o={instancePath:s+"/inspection/components",schemaPath:"#/properties/i\
nspection/properties/components/type",keyword:"type",params:{type:"array"},schema:z.properties.inspection.properties.components.type,parentSchema:z.properties.inspection.
properties.components,data:a};e===null?e=[o]:e.push(o),r++}}if(i.aspects!==void 0){let a=i.aspects;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let o in a)if(!(o===
"hardware"||o==="software"||o==="interface"||o==="data")){let c={instancePath:s+"/inspection/aspects",schemaPath:"#/properties/inspection/properties/aspects/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:z.properties.inspection.properties.aspects,data:a};e===null?
e=[c]:e.push(c),r++}a.hardware!==void 0&&($e(a.hardware,{instancePath:s+"/inspection/aspects/hardware",parentData:a,parentDataProperty:"hardware",rootData:h,dynamicAnchors:u})||
(e=e===null?$e.errors:$e.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length)),a.software!==void 0&&($e(a.software,{instancePath:s+"/inspection/aspects/software",parentData:a,
parentDataProperty:"software",rootData:h,dynamicAnchors:u})||(e=e===null?$e.errors:$e.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length)),a.interface!==void 0&&($e(
a.interface,{instancePath:s+"/inspection/aspects/interface",parentData:a,parentDataProperty:"interface",rootData:h,dynamicAnchors:u})||(e=e===null?$e.errors:$e.
errors.reduce((o,c)=>(o.push(c),o),e),r=e.length)),a.data!==void 0&&($e(a.data,{instancePath:s+"/inspection/aspects/data",parentData:a,parentDataProperty:"data",
rootData:h,dynamicAnchors:u})||(e=e===null?$e.errors:$e.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length))}else{let o={instancePath:s+"/inspection/aspects",schemaPath:"\
#/properties/inspection/properties/aspects/type",keyword:"type",params:{type:"object"},schema:z.properties.inspection.properties.aspects.type,parentSchema:z.properties.
inspection.properties.aspects,data:a};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/inspection",schemaPath:"#/properties/inspection/type",keyword:"\
type",params:{type:"object"},schema:z.properties.inspection.type,parentSchema:z.properties.inspection,data:i};e===null?e=[a]:e.push(a),r++}}if(p.policies!==void 0){
let i=p.policies;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i){let o=r;ys(a,{instancePath:s+"/policies",parentData:i,parentDataProperty:"policies",
rootData:h,dynamicAnchors:u})||(e=e===null?ys.errors:ys.errors.reduce((c,n)=>(c.push(n),c),e),r=e.length);var t=o===r;if(!t){let c={instancePath:s+"/policies",schemaPath:"\
#/properties/policies/propertyNames",keyword:"propertyNames",params:{propertyName:a},schema:z.properties.policies.propertyNames,parentSchema:z.properties.policies,
data:i};e===null?e=[c]:e.push(c),r++}}for(let a in i)gs(i[a],{instancePath:s+"/policies/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:a,
rootData:h,dynamicAnchors:u})||(e=e===null?gs.errors:gs.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length)}else{let a={instancePath:s+"/policies",schemaPath:"#/p\
roperties/policies/type",keyword:"type",params:{type:"object"},schema:z.properties.policies.type,parentSchema:z.properties.policies,data:i};e===null?e=[a]:e.push(
a),r++}}}else{let i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:z.type,parentSchema:z,data:p};e===null?e=[i]:e.push(i),r++}
return Ps.errors=e,r===0}Ps.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ir={enum:["P1","P2","P3","P4","P5"]};function ar(p,{instancePath:s="",parentData:D,
parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=ar.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p===
"P1"||p==="P2"||p==="P3"||p==="P4"||p==="P5")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ir.enum},schema:Ir.enum,parentSchema:Ir,
data:p};e===null?e=[t]:e.push(t),r++}return ar.errors=e,r===0}ar.evaluated={dynamicProps:!1,dynamicItems:!1};function de(p,{instancePath:s="",parentData:D,parentDataProperty:$,
rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=de.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!Ge.
test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-\
9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M\
([0-9]{1,9}S)?|[0-9]{1,9}S))$"},schema:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M\
)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$",parentSchema:ie,data:p};
e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:ie.type,parentSchema:ie,data:p};e===null?
e=[t]:e.push(t),r++}return de.errors=e,r===0}de.evaluated={dynamicProps:!1,dynamicItems:!1};function or(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,
dynamicAnchors:u={}}={}){let e=null,r=0,m=or.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="requester"||p==="change-manag\
er"||p==="change-authority"||p==="implementer"||p==="tester"||p==="incident-commander"||p==="approver")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",
params:{allowedValues:Ie.enum},schema:Ie.enum,parentSchema:Ie,data:p};e===null?e=[t]:e.push(t),r++}return or.errors=e,r===0}or.evaluated={dynamicProps:!1,dynamicItems:!1};
var bp={type:"integer",minimum:0,maximum:20};function Oe(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,
r=0,m=Oe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let t={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"integer"},schema:bp.type,parentSchema:bp,data:p};e===null?e=[t]:e.push(t),r++}if(typeof p=="number"&&isFinite(p)){
if(p>20||isNaN(p)){let t={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},schema:20,parentSchema:bp,data:p};e===null?e=
[t]:e.push(t),r++}if(p<0||isNaN(p)){let t={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:bp,data:p};
e===null?e=[t]:e.push(t),r++}}return Oe.errors=e,r===0}Oe.evaluated={dynamicProps:!1,dynamicItems:!1};function nr(p,{instancePath:s="",parentData:D,parentDataProperty:$,
rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=nr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),Array.isArray(p)){let t=p.
length;for(let i=0;i<t;i++)jr(p[i],{instancePath:s+"/"+i,parentData:p,parentDataProperty:i,rootData:h,dynamicAnchors:u})||(e=e===null?jr.errors:jr.errors.reduce(
(a,o)=>(a.push(o),a),e),r=e.length)}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},schema:Ap.type,parentSchema:Ap,data:p};e===
null?e=[t]:e.push(t),r++}return nr.errors=e,r===0}nr.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function ze(p,{instancePath:s="",parentData:D,parentDataProperty:$,
rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=ze.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(A(
p)>63){let t={instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63},schema:63,parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}if(A(p)<
1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}if(!Ue.test(
p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:H,
data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:H.type,parentSchema:H,data:p};
e===null?e=[t]:e.push(t),r++}return ze.errors=e,r===0}ze.evaluated={dynamicProps:!1,dynamicItems:!1};var we={type:"object",additionalProperties:!1,properties:{github:{
type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]*(\\[bot\\])?$","x-expected":"a login without the @"},gitlab:{type:"string",pattern:"^[A-Za-z0-9_][A-Za-z0-9_.-\
]*$","x-expected":"a user name without the @"}}},xi=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]*(\\[bot\\])?$","u");function vs(p,{instancePath:s="",parentData:D,parentDataProperty:$,
rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=vs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&
!Array.isArray(p)){for(let t in p)if(!(t==="github"||t==="gitlab")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},schema:!1,parentSchema:we,data:p};e===null?e=[i]:e.push(i),r++}if(p.github!==void 0){let t=p.github;if(typeof t=="string"){if(!xi.test(t)){
let i={instancePath:s+"/github",schemaPath:"#/properties/github/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]*(\\[bot\\])?$"},schema:"^\
[A-Za-z0-9][A-Za-z0-9_.-]*(\\[bot\\])?$",parentSchema:we.properties.github,data:t};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/github",schemaPath:"\
#/properties/github/type",keyword:"type",params:{type:"string"},schema:we.properties.github.type,parentSchema:we.properties.github,data:t};e===null?e=[i]:e.push(
i),r++}}if(p.gitlab!==void 0){let t=p.gitlab;if(typeof t=="string"){if(!gi.test(t)){let i={instancePath:s+"/gitlab",schemaPath:"#/properties/gitlab/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_][A-Za-z0-9_.-]*$"},schema:"^[A-Za-z0-9_][A-Za-z0-9_.-]*$",parentSchema:we.properties.gitlab,data:t};e===null?e=[i]:e.push(
i),r++}}else{let i={instancePath:s+"/gitlab",schemaPath:"#/properties/gitlab/type",keyword:"type",params:{type:"string"},schema:we.properties.gitlab.type,parentSchema:we.
properties.gitlab,data:t};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:we.type,parentSchema:we,
data:p};e===null?e=[t]:e.push(t),r++}return vs.errors=e,r===0}vs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function cr(p,{instancePath:s="",parentData:D,
parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=cr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p==
"string"){if(A(p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Ke,data:p};e===null?e=[t]:e.push(
t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Ke.type,parentSchema:Ke,data:p};e===null?e=[t]:e.push(t),r++}
return cr.errors=e,r===0}cr.evaluated={dynamicProps:!1,dynamicItems:!1};function _e(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){
let e=null,r=0,m=_e.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let t={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"integer"},schema:ge.type,parentSchema:ge,data:p};e===null?e=[t]:e.push(t),r++}if(typeof p=="numb\
er"&&isFinite(p)){if(p>99||isNaN(p)){let t={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:99},schema:99,parentSchema:ge,
data:p};e===null?e=[t]:e.push(t),r++}if(p<0||isNaN(p)){let t={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:ge,data:p};e===null?e=[t]:e.push(t),r++}}return _e.errors=e,r===0}_e.evaluated={dynamicProps:!1,dynamicItems:!1};var fe={type:"string",minLength:1};
function ks(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=ks.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(A(p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:fe,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:fe.type,parentSchema:fe,
data:p};e===null?e=[t]:e.push(t),r++}return ks.errors=e,r===0}ks.evaluated={dynamicProps:!1,dynamicItems:!1};function ws(p,{instancePath:s="",parentData:D,parentDataProperty:$,
rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=ws.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p!="string"){let n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:oe.type,parentSchema:oe,data:p};e===null?e=[n]:e.push(n),r++}let t=r,i=!0,a=r;if(r===
a)if(typeof p=="string"){if(A(p)>10){let n={};e===null?e=[n]:e.push(n),r++}}else{let n={};e===null?e=[n]:e.push(n),r++}var o=a===r;r=t,e!==null&&(t?e.length=t:e=
null);let c;if(o){let n=r;ee(p,{instancePath:s,parentData:D,parentDataProperty:$,rootData:h,dynamicAnchors:u})||(e=e===null?ee.errors:ee.errors.reduce((d,g)=>(d.
push(g),d),e),r=e.length);var o=n===r;i=o,c="then"}else{let n=r;J(p,{instancePath:s,parentData:D,parentDataProperty:$,rootData:h,dynamicAnchors:u})||(e=e===null?
J.errors:J.errors.reduce((d,g)=>(d.push(g),d),e),r=e.length);var o=n===r;i=o,c="else"}if(!i){let n={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:c},
schema:oe.if,parentSchema:oe,data:p};e===null?e=[n]:e.push(n),r++}return ws.errors=e,r===0}ws.evaluated={dynamicProps:!1,dynamicItems:!1};function $p(p,{instancePath:s="",
parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=$p.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.apiVersion===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
apiVersion"},schema:I.required,parentSchema:I,data:p};e===null?e=[i]:e.push(i),r++}if(p.kind===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"kind"},schema:I.required,parentSchema:I,data:p};e===null?e=[i]:e.push(i),r++}if(p.metadata===void 0){let i={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"metadata"},schema:I.required,parentSchema:I,data:p};e===null?e=[i]:e.push(i),r++}if(p.spec===void 0){let i={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},schema:I.required,parentSchema:I,data:p};e===null?e=[i]:e.push(i),r++}
for(let i in p)if(!(i==="apiVersion"||i==="kind"||i==="metadata"||i==="spec")){let a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:i},schema:!1,parentSchema:I,data:p};e===null?e=[a]:e.push(a),r++}if(p.apiVersion!==void 0&&(as(p.apiVersion,{instancePath:s+"\
/apiVersion",parentData:p,parentDataProperty:"apiVersion",rootData:h,dynamicAnchors:u})||(e=e===null?as.errors:as.errors.reduce((i,a)=>(i.push(a),i),e),r=e.length)),
p.kind!==void 0){let i=p.kind;if(i!=="Grading"){let a={instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"Grading"},
schema:"Grading",parentSchema:I.properties.kind,data:i};e===null?e=[a]:e.push(a),r++}}if(p.metadata!==void 0&&(os(p.metadata,{instancePath:s+"/metadata",parentData:p,
parentDataProperty:"metadata",rootData:h,dynamicAnchors:u})||(e=e===null?os.errors:os.errors.reduce((i,a)=>(i.push(a),i),e),r=e.length)),p.spec!==void 0){let i=p.
spec;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.tiers===void 0){let a={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",
params:{missingProperty:"tiers"},schema:I.properties.spec.required,parentSchema:I.properties.spec,data:i};e===null?e=[a]:e.push(a),r++}for(let a in i)if(!Pe.call(
I.properties.spec.properties,a)){let o={instancePath:s+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
schema:!1,parentSchema:I.properties.spec,data:i};e===null?e=[o]:e.push(o),r++}if(i.tiers!==void 0){let a=i.tiers;if(Array.isArray(a)){if(a.length<1){let c={instancePath:s+
"/spec/tiers",schemaPath:"#/properties/spec/properties/tiers/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:I.properties.spec.properties.tiers,
data:a};e===null?e=[c]:e.push(c),r++}let o=a.length;for(let c=0;c<o;c++)Ps(a[c],{instancePath:s+"/spec/tiers/"+c,parentData:a,parentDataProperty:c,rootData:h,dynamicAnchors:u})||
(e=e===null?Ps.errors:Ps.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)}else{let o={instancePath:s+"/spec/tiers",schemaPath:"#/properties/spec/properties/tie\
rs/type",keyword:"type",params:{type:"array"},schema:I.properties.spec.properties.tiers.type,parentSchema:I.properties.spec.properties.tiers,data:a};e===null?e=
[o]:e.push(o),r++}}if(i.severities!==void 0){let a=i.severities;if(Array.isArray(a)){let o=a.length;for(let c=0;c<o;c++){let n=a[c];if(n&&typeof n=="object"&&!Array.
isArray(n)){if(n.level===void 0){let l={instancePath:s+"/spec/severities/"+c,schemaPath:"#/properties/spec/properties/severities/items/required",keyword:"requir\
ed",params:{missingProperty:"level"},schema:I.properties.spec.properties.severities.items.required,parentSchema:I.properties.spec.properties.severities.items,data:n};
e===null?e=[l]:e.push(l),r++}for(let l in n)if(!(l==="level"||l==="title"||l==="ack"||l==="update"||l==="restore"||l==="postmortem"||l==="coverage")){let d={instancePath:s+
"/spec/severities/"+c,schemaPath:"#/properties/spec/properties/severities/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
schema:!1,parentSchema:I.properties.spec.properties.severities.items,data:n};e===null?e=[d]:e.push(d),r++}if(n.level!==void 0&&(ar(n.level,{instancePath:s+"/spe\
c/severities/"+c+"/level",parentData:n,parentDataProperty:"level",rootData:h,dynamicAnchors:u})||(e=e===null?ar.errors:ar.errors.reduce((l,d)=>(l.push(d),l),e),
r=e.length)),n.title!==void 0){let l=n.title;if(typeof l=="string"){if(A(l)<1){let d={instancePath:s+"/spec/severities/"+c+"/title",schemaPath:"#/properties/spe\
c/properties/severities/items/properties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:I.properties.spec.properties.severities.items.
properties.title,data:l};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:s+"/spec/severities/"+c+"/title",schemaPath:"#/properties/spec/properties/severi\
ties/items/properties/title/type",keyword:"type",params:{type:"string"},schema:I.properties.spec.properties.severities.items.properties.title.type,parentSchema:I.
properties.spec.properties.severities.items.properties.title,data:l};e===null?e=[d]:e.push(d),r++}}if(n.ack!==void 0&&(de(n.ack,{instancePath:s+"/spec/severitie\
s/"+c+"/ack",parentData:n,parentDataProperty:"ack",rootData:h,dynamicAnchors:u})||(e=e===null?de.errors:de.errors.reduce((l,d)=>(l.push(d),l),e),r=e.length)),n.
update!==void 0&&(de(n.update,{instancePath:s+"/spec/severities/"+c+"/update",parentData:n,parentDataProperty:"update",rootData:h,dynamicAnchors:u})||(e=e===null?
de.errors:de.errors.reduce((l,d)=>(l.push(d),l),e),r=e.length)),n.restore!==void 0&&(de(n.restore,{instancePath:s+"/spec/severities/"+c+"/restore",parentData:n,
parentDataProperty:"restore",rootData:h,dynamicAnchors:u})||(e=e===null?de.errors:de.errors.reduce((l,d)=>(l.push(d),l),e),r=e.length)),n.postmortem!==void 0){let l=n.
postmortem;if(typeof l!="boolean"){let d={instancePath:s+"/spec/severities/"+c+"/postmortem",schemaPath:"#/properties/spec/properties/severities/items/propertie\
s/postmortem/type",keyword:"type",params:{type:"boolean"},schema:I.properties.spec.properties.severities.items.properties.postmortem.type,parentSchema:I.properties.
spec.properties.severities.items.properties.postmortem,data:l};e===null?e=[d]:e.push(d),r++}}if(n.coverage!==void 0){let l=n.coverage;if(!(l==="24x7"||l==="busi\
ness")){let d={instancePath:s+"/spec/severities/"+c+"/coverage",schemaPath:"#/properties/spec/properties/severities/items/properties/coverage/enum",keyword:"enu\
m",params:{allowedValues:I.properties.spec.properties.severities.items.properties.coverage.enum},schema:I.properties.spec.properties.severities.items.properties.
coverage.enum,parentSchema:I.properties.spec.properties.severities.items.properties.coverage,data:l};e===null?e=[d]:e.push(d),r++}}}else{let l={instancePath:s+"\
/spec/severities/"+c,schemaPath:"#/properties/spec/properties/severities/items/type",keyword:"type",params:{type:"object"},schema:I.properties.spec.properties.severities.
items.type,parentSchema:I.properties.spec.properties.severities.items,data:n};e===null?e=[l]:e.push(l),r++}}}else{let o={instancePath:s+"/spec/severities",schemaPath:"\
#/properties/spec/properties/severities/type",keyword:"type",params:{type:"array"},schema:I.properties.spec.properties.severities.type,parentSchema:I.properties.
spec.properties.severities,data:a};e===null?e=[o]:e.push(o),r++}}if(i.changeAuthority!==void 0){let a=i.changeAuthority;if(a&&typeof a=="object"&&!Array.isArray(
a)){for(let o in a)if(!(o==="role"||o==="count"||o==="teams")){let c={instancePath:s+"/spec/changeAuthority",schemaPath:"#/properties/spec/properties/changeAuth\
ority/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:I.properties.spec.properties.changeAuthority,data:a};
e===null?e=[c]:e.push(c),r++}if(a.role!==void 0&&(or(a.role,{instancePath:s+"/spec/changeAuthority/role",parentData:a,parentDataProperty:"role",rootData:h,dynamicAnchors:u})||
(e=e===null?or.errors:or.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length)),a.count!==void 0){let o=a.count;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o))){let c={instancePath:s+"/spec/changeAuthority/count",schemaPath:"#/properties/spec/properties/changeAuthority/properties/count/type",keyword:"type",params:{
type:"integer"},schema:I.properties.spec.properties.changeAuthority.properties.count.type,parentSchema:I.properties.spec.properties.changeAuthority.properties.count,
data:o};e===null?e=[c]:e.push(c),r++}if(typeof o=="number"&&isFinite(o)){if(o>20||isNaN(o)){let c={instancePath:s+"/spec/changeAuthority/count",schemaPath:"#/pr\
operties/spec/properties/changeAuthority/properties/count/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},schema:20,parentSchema:I.properties.spec.
properties.changeAuthority.properties.count,data:o};e===null?e=[c]:e.push(c),r++}if(o<1||isNaN(o)){let c={instancePath:s+"/spec/changeAuthority/count",schemaPath:"\
#/properties/spec/properties/changeAuthority/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:I.properties.spec.
properties.changeAuthority.properties.count,data:o};e===null?e=[c]:e.push(c),r++}}}if(a.teams!==void 0){let o=a.teams;if(Array.isArray(o)){if(o.length<1){let n={
instancePath:s+"/spec/changeAuthority/teams",schemaPath:"#/properties/spec/properties/changeAuthority/properties/teams/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:I.properties.spec.properties.changeAuthority.properties.teams,data:o};e===null?e=[n]:e.push(n),r++}let c=o.length;for(let n=0;n<c;n++){let l=o[n];
if(typeof l=="string"){if(A(l)<1){let d={instancePath:s+"/spec/changeAuthority/teams/"+n,schemaPath:"#/properties/spec/properties/changeAuthority/properties/tea\
ms/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:I.properties.spec.properties.changeAuthority.properties.teams.items,data:l};e===null?
e=[d]:e.push(d),r++}}else{let d={instancePath:s+"/spec/changeAuthority/teams/"+n,schemaPath:"#/properties/spec/properties/changeAuthority/properties/teams/items\
/type",keyword:"type",params:{type:"string"},schema:I.properties.spec.properties.changeAuthority.properties.teams.items.type,parentSchema:I.properties.spec.properties.
changeAuthority.properties.teams.items,data:l};e===null?e=[d]:e.push(d),r++}}}else{let c={instancePath:s+"/spec/changeAuthority/teams",schemaPath:"#/properties/\
spec/properties/changeAuthority/properties/teams/type",keyword:"type",params:{type:"array"},schema:I.properties.spec.properties.changeAuthority.properties.teams.
type,parentSchema:I.properties.spec.properties.changeAuthority.properties.teams,data:o};e===null?e=[c]:e.push(c),r++}}}else{let o={instancePath:s+"/spec/changeA\
uthority",schemaPath:"#/properties/spec/properties/changeAuthority/type",keyword:"type",params:{type:"object"},schema:I.properties.spec.properties.changeAuthority.
type,parentSchema:I.properties.spec.properties.changeAuthority,data:a};e===null?e=[o]:e.push(o),r++}}if(i.waivers!==void 0){let a=i.waivers;if(a&&typeof a=="obj\
ect"&&!Array.isArray(a)){for(let o in a)if(o!=="roles"){let c={instancePath:s+"/spec/waivers",schemaPath:"#/properties/spec/properties/waivers/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:I.properties.spec.properties.waivers,data:a};e===null?e=[c]:e.push(c),r++}
if(a.roles!==void 0){let o=a.roles;if(Array.isArray(o)){if(o.length<1){let l={instancePath:s+"/spec/waivers/roles",schemaPath:"#/properties/spec/properties/waiv\
ers/properties/roles/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:I.properties.spec.properties.waivers.properties.roles,data:o};e===null?
e=[l]:e.push(l),r++}let c=o.length;for(let l=0;l<c;l++)or(o[l],{instancePath:s+"/spec/waivers/roles/"+l,parentData:o,parentDataProperty:l,rootData:h,dynamicAnchors:u})||
(e=e===null?or.errors:or.errors.reduce((d,g)=>(d.push(g),d),e),r=e.length);let n=Se(o);if(n!==void 0){let l={instancePath:s+"/spec/waivers/roles",schemaPath:"#/\
properties/spec/properties/waivers/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i:n[1],j:n[0]},schema:!0,parentSchema:I.properties.spec.properties.
waivers.properties.roles,data:o};e===null?e=[l]:e.push(l),r++}}else{let c={instancePath:s+"/spec/waivers/roles",schemaPath:"#/properties/spec/properties/waivers\
/properties/roles/type",keyword:"type",params:{type:"array"},schema:I.properties.spec.properties.waivers.properties.roles.type,parentSchema:I.properties.spec.properties.
waivers.properties.roles,data:o};e===null?e=[c]:e.push(c),r++}}}else{let o={instancePath:s+"/spec/waivers",schemaPath:"#/properties/spec/properties/waivers/type",
keyword:"type",params:{type:"object"},schema:I.properties.spec.properties.waivers.type,parentSchema:I.properties.spec.properties.waivers,data:a};e===null?e=[o]:
e.push(o),r++}}if(i.changeTypes!==void 0){let a=i.changeTypes;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let o in a)if(!(o==="standard"||o==="emergency")){
let c={instancePath:s+"/spec/changeTypes",schemaPath:"#/properties/spec/properties/changeTypes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
schema:!1,parentSchema:I.properties.spec.properties.changeTypes,data:a};e===null?e=[c]:e.push(c),r++}if(a.standard!==void 0){let o=a.standard;if(o&&typeof o=="o\
bject"&&!Array.isArray(o)){for(let c in o)if(!(c==="approvals"||c==="approvers")){let n={instancePath:s+"/spec/changeTypes/standard",schemaPath:"#/properties/sp\
ec/properties/changeTypes/properties/standard/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:I.properties.
spec.properties.changeTypes.properties.standard,data:o};e===null?e=[n]:e.push(n),r++}o.approvals!==void 0&&(Oe(o.approvals,{instancePath:s+"/spec/changeTypes/st\
andard/approvals",parentData:o,parentDataProperty:"approvals",rootData:h,dynamicAnchors:u})||(e=e===null?Oe.errors:Oe.errors.reduce((c,n)=>(c.push(n),c),e),r=e.
length)),o.approvers!==void 0&&(nr(o.approvers,{instancePath:s+"/spec/changeTypes/standard/approvers",parentData:o,parentDataProperty:"approvers",rootData:h,dynamicAnchors:u})||
(e=e===null?nr.errors:nr.errors.reduce((c,n)=>(c.push(n),c),e),r=e.length))}else{let c={instancePath:s+"/spec/changeTypes/standard",schemaPath:"#/properties/spe\
c/properties/changeTypes/properties/standard/type",keyword:"type",params:{type:"object"},schema:I.properties.spec.properties.changeTypes.properties.standard.type,
parentSchema:I.properties.spec.properties.changeTypes.properties.standard,data:o};e===null?e=[c]:e.push(c),r++}}if(a.emergency!==void 0){let o=a.emergency;if(o&&
typeof o=="object"&&!Array.isArray(o)){for(let c in o)if(!(c==="approvals"||c==="approvers"||c==="obligations")){let n={instancePath:s+"/spec/changeTypes/emerge\
ncy",schemaPath:"#/properties/spec/properties/changeTypes/properties/emergency/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},
schema:!1,parentSchema:I.properties.spec.properties.changeTypes.properties.emergency,data:o};e===null?e=[n]:e.push(n),r++}if(o.approvals!==void 0&&(Oe(o.approvals,
{instancePath:s+"/spec/changeTypes/emergency/approvals",parentData:o,parentDataProperty:"approvals",rootData:h,dynamicAnchors:u})||(e=e===null?Oe.errors:Oe.errors.
reduce((c,n)=>(c.push(n),c),e),r=e.length)),o.approvers!==void 0&&(nr(o.approvers,{instancePath:s+"/spec/changeTypes/emergency/approvers",parentData:o,parentDataProperty:"\
approvers",rootData:h,dynamicAnchors:u})||(e=e===null?nr.errors:nr.errors.reduce((c,n)=>(c.push(n),c),e),r=e.length)),o.obligations!==void 0){let c=o.obligations;
if(Array.isArray(c)){let n=c.length;for(let l=0;l<n;l++){let d=c[l];if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.owed===void 0){let g={instancePath:s+"/spe\
c/changeTypes/emergency/obligations/"+l,schemaPath:"#/properties/spec/properties/changeTypes/properties/emergency/properties/obligations/items/required",keyword:"\
required",params:{missingProperty:"owed"},schema:I.properties.spec.properties.changeTypes.properties.emergency.properties.obligations.items.required,parentSchema:I.
properties.spec.properties.changeTypes.properties.emergency.properties.obligations.items,data:d};e===null?e=[g]:e.push(g),r++}if(d.within===void 0){let g={instancePath:s+
"/spec/changeTypes/emergency/obligations/"+l,schemaPath:"#/properties/spec/properties/changeTypes/properties/emergency/properties/obligations/items/required",keyword:"\
required",params:{missingProperty:"within"},schema:I.properties.spec.properties.changeTypes.properties.emergency.properties.obligations.items.required,parentSchema:I.
properties.spec.properties.changeTypes.properties.emergency.properties.obligations.items,data:d};e===null?e=[g]:e.push(g),r++}for(let g in d)if(!(g==="owed"||g===
"within")){let P={instancePath:s+"/spec/changeTypes/emergency/obligations/"+l,schemaPath:"#/properties/spec/properties/changeTypes/properties/emergency/properti\
es/obligations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},schema:!1,parentSchema:I.properties.spec.properties.changeTypes.
properties.emergency.properties.obligations.items,data:d};e===null?e=[P]:e.push(P),r++}if(d.owed!==void 0){let g=d.owed;if(!(g==="approvals"||g==="tests"||g==="\
review")){let P={instancePath:s+"/spec/changeTypes/emergency/obligations/"+l+"/owed",schemaPath:"#/properties/spec/properties/changeTypes/properties/emergency/p\
roperties/obligations/items/properties/owed/enum",keyword:"enum",params:{allowedValues:I.properties.spec.properties.changeTypes.properties.emergency.properties.
obligations.items.properties.owed.enum},schema:I.properties.spec.properties.changeTypes.properties.emergency.properties.obligations.items.properties.owed.enum,parentSchema:I.
properties.spec.properties.changeTypes.properties.emergency.properties.obligations.items.properties.owed,data:g};e===null?e=[P]:e.push(P),r++}}d.within!==void 0&&
(de(d.within,{instancePath:s+"/spec/changeTypes/emergency/obligations/"+l+"/within",parentData:d,parentDataProperty:"within",rootData:h,dynamicAnchors:u})||(e=e===
null?de.errors:de.errors.reduce((g,P)=>(g.push(P),g),e),r=e.length))}else{let g={instancePath:s+"/spec/changeTypes/emergency/obligations/"+l,schemaPath:"#/prope\
rties/spec/properties/changeTypes/properties/emergency/properties/obligations/items/type",keyword:"type",params:{type:"object"},schema:I.properties.spec.properties.
changeTypes.properties.emergency.properties.obligations.items.type,parentSchema:I.properties.spec.properties.changeTypes.properties.emergency.properties.obligations.
items,data:d};e===null?e=[g]:e.push(g),r++}}}else{let n={instancePath:s+"/spec/changeTypes/emergency/obligations",schemaPath:"#/properties/spec/properties/chang\
eTypes/properties/emergency/properties/obligations/type",keyword:"type",params:{type:"array"},schema:I.properties.spec.properties.changeTypes.properties.emergency.
properties.obligations.type,parentSchema:I.properties.spec.properties.changeTypes.properties.emergency.properties.obligations,data:c};e===null?e=[n]:e.push(n),r++}}}else{
let c={instancePath:s+"/spec/changeTypes/emergency",schemaPath:"#/properties/spec/properties/changeTypes/properties/emergency/type",keyword:"type",params:{type:"\
object"},schema:I.properties.spec.properties.changeTypes.properties.emergency.type,parentSchema:I.properties.spec.properties.changeTypes.properties.emergency,data:o};
e===null?e=[c]:e.push(c),r++}}}else{let o={instancePath:s+"/spec/changeTypes",schemaPath:"#/properties/spec/properties/changeTypes/type",keyword:"type",params:{
type:"object"},schema:I.properties.spec.properties.changeTypes.type,parentSchema:I.properties.spec.properties.changeTypes,data:a};e===null?e=[o]:e.push(o),r++}}
if(i.automation!==void 0){let a=i.automation;if(Array.isArray(a)){let o=a.length;for(let c=0;c<o;c++){let n=a[c],l=r,d=!0,g=r;if(n&&typeof n=="object"&&!Array.isArray(
n)){let P;if(n.changeType===void 0&&(P="changeType")){let f={};e===null?e=[f]:e.push(f),r++}else if(n.changeType!==void 0&&n.changeType!=="standard"){let f={};e===
null?e=[f]:e.push(f),r++}}var t=g===r;if(r=l,e!==null&&(l?e.length=l:e=null),t){let P=r;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.template===void 0){let S={
instancePath:s+"/spec/automation/"+c,schemaPath:"#/properties/spec/properties/automation/items/then/required",keyword:"required",params:{missingProperty:"templa\
te"},schema:I.properties.spec.properties.automation.items.then.required,parentSchema:I.properties.spec.properties.automation.items.then,data:n};e===null?e=[S]:e.
push(S),r++}var t=P===r;d=t}if(!d){let P={instancePath:s+"/spec/automation/"+c,schemaPath:"#/properties/spec/properties/automation/items/if",keyword:"if",params:{
failingKeyword:"then"},schema:I.properties.spec.properties.automation.items.if,parentSchema:I.properties.spec.properties.automation.items,data:n};e===null?e=[P]:
e.push(P),r++}if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.name===void 0){let P={instancePath:s+"/spec/automation/"+c,schemaPath:"#/properties/spec/propert\
ies/automation/items/required",keyword:"required",params:{missingProperty:"name"},schema:I.properties.spec.properties.automation.items.required,parentSchema:I.properties.
spec.properties.automation.items,data:n};e===null?e=[P]:e.push(P),r++}if(n.logins===void 0){let P={instancePath:s+"/spec/automation/"+c,schemaPath:"#/properties\
/spec/properties/automation/items/required",keyword:"required",params:{missingProperty:"logins"},schema:I.properties.spec.properties.automation.items.required,parentSchema:I.
properties.spec.properties.automation.items,data:n};e===null?e=[P]:e.push(P),r++}if(n.paths===void 0){let P={instancePath:s+"/spec/automation/"+c,schemaPath:"#/\
properties/spec/properties/automation/items/required",keyword:"required",params:{missingProperty:"paths"},schema:I.properties.spec.properties.automation.items.required,
parentSchema:I.properties.spec.properties.automation.items,data:n};e===null?e=[P]:e.push(P),r++}if(n.changeType===void 0){let P={instancePath:s+"/spec/automatio\
n/"+c,schemaPath:"#/properties/spec/properties/automation/items/required",keyword:"required",params:{missingProperty:"changeType"},schema:I.properties.spec.properties.
automation.items.required,parentSchema:I.properties.spec.properties.automation.items,data:n};e===null?e=[P]:e.push(P),r++}for(let P in n)if(!(P==="name"||P==="t\
itle"||P==="logins"||P==="paths"||P==="tiers"||P==="changeType"||P==="template")){let f={instancePath:s+"/spec/automation/"+c,schemaPath:"#/properties/spec/prop\
erties/automation/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},schema:!1,parentSchema:I.properties.spec.properties.automation.
items,data:n};e===null?e=[f]:e.push(f),r++}if(n.name!==void 0&&(ze(n.name,{instancePath:s+"/spec/automation/"+c+"/name",parentData:n,parentDataProperty:"name",rootData:h,
dynamicAnchors:u})||(e=e===null?ze.errors:ze.errors.reduce((P,f)=>(P.push(f),P),e),r=e.length)),n.title!==void 0){let P=n.title;if(typeof P=="string"){if(A(P)<1){
let f={instancePath:s+"/spec/automation/"+c+"/title",schemaPath:"#/properties/spec/properties/automation/items/properties/title/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:I.properties.spec.properties.automation.items.properties.title,data:P};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:s+"\
/spec/automation/"+c+"/title",schemaPath:"#/properties/spec/properties/automation/items/properties/title/type",keyword:"type",params:{type:"string"},schema:I.properties.
spec.properties.automation.items.properties.title.type,parentSchema:I.properties.spec.properties.automation.items.properties.title,data:P};e===null?e=[f]:e.push(
f),r++}}if(n.logins!==void 0&&(vs(n.logins,{instancePath:s+"/spec/automation/"+c+"/logins",parentData:n,parentDataProperty:"logins",rootData:h,dynamicAnchors:u})||
(e=e===null?vs.errors:vs.errors.reduce((P,f)=>(P.push(f),P),e),r=e.length)),n.paths!==void 0){let P=n.paths;if(Array.isArray(P)){if(P.length<1){let S={instancePath:s+
"/spec/automation/"+c+"/paths",schemaPath:"#/properties/spec/properties/automation/items/properties/paths/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:I.properties.spec.properties.automation.items.properties.paths,data:P};e===null?e=[S]:e.push(S),r++}let f=P.length;for(let S=0;S<f;S++)cr(P[S],{instancePath:s+
"/spec/automation/"+c+"/paths/"+S,parentData:P,parentDataProperty:S,rootData:h,dynamicAnchors:u})||(e=e===null?cr.errors:cr.errors.reduce((T,M)=>(T.push(M),T),e),
r=e.length)}else{let f={instancePath:s+"/spec/automation/"+c+"/paths",schemaPath:"#/properties/spec/properties/automation/items/properties/paths/type",keyword:"\
type",params:{type:"array"},schema:I.properties.spec.properties.automation.items.properties.paths.type,parentSchema:I.properties.spec.properties.automation.items.
properties.paths,data:P};e===null?e=[f]:e.push(f),r++}}if(n.tiers!==void 0){let P=n.tiers;if(Array.isArray(P)){if(P.length<1){let S={instancePath:s+"/spec/autom\
ation/"+c+"/tiers",schemaPath:"#/properties/spec/properties/automation/items/properties/tiers/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:I.
properties.spec.properties.automation.items.properties.tiers,data:P};e===null?e=[S]:e.push(S),r++}let f=P.length;for(let S=0;S<f;S++)_e(P[S],{instancePath:s+"/s\
pec/automation/"+c+"/tiers/"+S,parentData:P,parentDataProperty:S,rootData:h,dynamicAnchors:u})||(e=e===null?_e.errors:_e.errors.reduce((T,M)=>(T.push(M),T),e),r=
e.length)}else{let f={instancePath:s+"/spec/automation/"+c+"/tiers",schemaPath:"#/properties/spec/properties/automation/items/properties/tiers/type",keyword:"ty\
pe",params:{type:"array"},schema:I.properties.spec.properties.automation.items.properties.tiers.type,parentSchema:I.properties.spec.properties.automation.items.
properties.tiers,data:P};e===null?e=[f]:e.push(f),r++}}if(n.changeType!==void 0){let P=n.changeType;if(!(P==="standard"||P==="normal")){let f={instancePath:s+"/\
spec/automation/"+c+"/changeType",schemaPath:"#/properties/spec/properties/automation/items/properties/changeType/enum",keyword:"enum",params:{allowedValues:I.properties.
spec.properties.automation.items.properties.changeType.enum},schema:I.properties.spec.properties.automation.items.properties.changeType.enum,parentSchema:I.properties.
spec.properties.automation.items.properties.changeType,data:P};e===null?e=[f]:e.push(f),r++}}n.template!==void 0&&(ze(n.template,{instancePath:s+"/spec/automati\
on/"+c+"/template",parentData:n,parentDataProperty:"template",rootData:h,dynamicAnchors:u})||(e=e===null?ze.errors:ze.errors.reduce((P,f)=>(P.push(f),P),e),r=e.
length))}else{let P={instancePath:s+"/spec/automation/"+c,schemaPath:"#/properties/spec/properties/automation/items/type",keyword:"type",params:{type:"object"},
schema:I.properties.spec.properties.automation.items.type,parentSchema:I.properties.spec.properties.automation.items,data:n};e===null?e=[P]:e.push(P),r++}}}else{
let o={instancePath:s+"/spec/automation",schemaPath:"#/properties/spec/properties/automation/type",keyword:"type",params:{type:"array"},schema:I.properties.spec.
properties.automation.type,parentSchema:I.properties.spec.properties.automation,data:a};e===null?e=[o]:e.push(o),r++}}if(i.reverts!==void 0){let a=i.reverts;if(a&&
typeof a=="object"&&!Array.isArray(a)){if(a.within===void 0){let o={instancePath:s+"/spec/reverts",schemaPath:"#/properties/spec/properties/reverts/required",keyword:"\
required",params:{missingProperty:"within"},schema:I.properties.spec.properties.reverts.required,parentSchema:I.properties.spec.properties.reverts,data:a};e===null?
e=[o]:e.push(o),r++}if(a.changeType===void 0){let o={instancePath:s+"/spec/reverts",schemaPath:"#/properties/spec/properties/reverts/required",keyword:"required",
params:{missingProperty:"changeType"},schema:I.properties.spec.properties.reverts.required,parentSchema:I.properties.spec.properties.reverts,data:a};e===null?e=
[o]:e.push(o),r++}for(let o in a)if(!(o==="within"||o==="changeType"||o==="tiers")){let c={instancePath:s+"/spec/reverts",schemaPath:"#/properties/spec/properti\
es/reverts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:I.properties.spec.properties.reverts,data:a};
e===null?e=[c]:e.push(c),r++}if(a.within!==void 0&&(de(a.within,{instancePath:s+"/spec/reverts/within",parentData:a,parentDataProperty:"within",rootData:h,dynamicAnchors:u})||
(e=e===null?de.errors:de.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length)),a.changeType!==void 0){let o=a.changeType;if(!(o==="standard"||o==="emergency")){let c={
instancePath:s+"/spec/reverts/changeType",schemaPath:"#/properties/spec/properties/reverts/properties/changeType/enum",keyword:"enum",params:{allowedValues:I.properties.
spec.properties.reverts.properties.changeType.enum},schema:I.properties.spec.properties.reverts.properties.changeType.enum,parentSchema:I.properties.spec.properties.
reverts.properties.changeType,data:o};e===null?e=[c]:e.push(c),r++}}if(a.tiers!==void 0){let o=a.tiers;if(Array.isArray(o)){if(o.length<1){let n={instancePath:s+
"/spec/reverts/tiers",schemaPath:"#/properties/spec/properties/reverts/properties/tiers/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:I.properties.
spec.properties.reverts.properties.tiers,data:o};e===null?e=[n]:e.push(n),r++}let c=o.length;for(let n=0;n<c;n++)_e(o[n],{instancePath:s+"/spec/reverts/tiers/"+
n,parentData:o,parentDataProperty:n,rootData:h,dynamicAnchors:u})||(e=e===null?_e.errors:_e.errors.reduce((l,d)=>(l.push(d),l),e),r=e.length)}else{let c={instancePath:s+
"/spec/reverts/tiers",schemaPath:"#/properties/spec/properties/reverts/properties/tiers/type",keyword:"type",params:{type:"array"},schema:I.properties.spec.properties.
reverts.properties.tiers.type,parentSchema:I.properties.spec.properties.reverts.properties.tiers,data:o};e===null?e=[c]:e.push(c),r++}}}else{let o={instancePath:s+
"/spec/reverts",schemaPath:"#/properties/spec/properties/reverts/type",keyword:"type",params:{type:"object"},schema:I.properties.spec.properties.reverts.type,parentSchema:I.
properties.spec.properties.reverts,data:a};e===null?e=[o]:e.push(o),r++}}if(i.priorityMatrix!==void 0){let a=i.priorityMatrix;if(Array.isArray(a)){if(a.length>3){
let c={instancePath:s+"/spec/priorityMatrix",schemaPath:"#/properties/spec/properties/priorityMatrix/maxItems",keyword:"maxItems",params:{limit:3},schema:3,parentSchema:I.
properties.spec.properties.priorityMatrix,data:a};e===null?e=[c]:e.push(c),r++}if(a.length<3){let c={instancePath:s+"/spec/priorityMatrix",schemaPath:"#/propert\
ies/spec/properties/priorityMatrix/minItems",keyword:"minItems",params:{limit:3},schema:3,parentSchema:I.properties.spec.properties.priorityMatrix,data:a};e===null?
e=[c]:e.push(c),r++}let o=a.length;for(let c=0;c<o;c++){let n=a[c];if(Array.isArray(n)){if(n.length>3){let d={instancePath:s+"/spec/priorityMatrix/"+c,schemaPath:"\
#/properties/spec/properties/priorityMatrix/items/maxItems",keyword:"maxItems",params:{limit:3},schema:3,parentSchema:I.properties.spec.properties.priorityMatrix.
items,data:n};e===null?e=[d]:e.push(d),r++}if(n.length<3){let d={instancePath:s+"/spec/priorityMatrix/"+c,schemaPath:"#/properties/spec/properties/priorityMatri\
x/items/minItems",keyword:"minItems",params:{limit:3},schema:3,parentSchema:I.properties.spec.properties.priorityMatrix.items,data:n};e===null?e=[d]:e.push(d),r++}
let l=n.length;for(let d=0;d<l;d++)ar(n[d],{instancePath:s+"/spec/priorityMatrix/"+c+"/"+d,parentData:n,parentDataProperty:d,rootData:h,dynamicAnchors:u})||(e=e===
null?ar.errors:ar.errors.reduce((g,P)=>(g.push(P),g),e),r=e.length)}else{let l={instancePath:s+"/spec/priorityMatrix/"+c,schemaPath:"#/properties/spec/propertie\
s/priorityMatrix/items/type",keyword:"type",params:{type:"array"},schema:I.properties.spec.properties.priorityMatrix.items.type,parentSchema:I.properties.spec.properties.
priorityMatrix.items,data:n};e===null?e=[l]:e.push(l),r++}}}else{let o={instancePath:s+"/spec/priorityMatrix",schemaPath:"#/properties/spec/properties/priorityM\
atrix/type",keyword:"type",params:{type:"array"},schema:I.properties.spec.properties.priorityMatrix.type,parentSchema:I.properties.spec.properties.priorityMatrix,
data:a};e===null?e=[o]:e.push(o),r++}}if(i.grace!==void 0){let a=i.grace;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.share===void 0){let o={instancePath:s+
"/spec/grace",schemaPath:"#/properties/spec/properties/grace/required",keyword:"required",params:{missingProperty:"share"},schema:I.properties.spec.properties.grace.
required,parentSchema:I.properties.spec.properties.grace,data:a};e===null?e=[o]:e.push(o),r++}if(a.max===void 0){let o={instancePath:s+"/spec/grace",schemaPath:"\
#/properties/spec/properties/grace/required",keyword:"required",params:{missingProperty:"max"},schema:I.properties.spec.properties.grace.required,parentSchema:I.
properties.spec.properties.grace,data:a};e===null?e=[o]:e.push(o),r++}for(let o in a)if(!(o==="share"||o==="max")){let c={instancePath:s+"/spec/grace",schemaPath:"\
#/properties/spec/properties/grace/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:I.properties.spec.properties.
grace,data:a};e===null?e=[c]:e.push(c),r++}if(a.share!==void 0){let o=a.share;if(typeof o=="number"&&isFinite(o)){if(o>1||isNaN(o)){let c={instancePath:s+"/spec\
/grace/share",schemaPath:"#/properties/spec/properties/grace/properties/share/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:I.
properties.spec.properties.grace.properties.share,data:o};e===null?e=[c]:e.push(c),r++}if(o<0||isNaN(o)){let c={instancePath:s+"/spec/grace/share",schemaPath:"#\
/properties/spec/properties/grace/properties/share/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:I.properties.spec.properties.
grace.properties.share,data:o};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:s+"/spec/grace/share",schemaPath:"#/properties/spec/properties/grace/prope\
rties/share/type",keyword:"type",params:{type:"number"},schema:I.properties.spec.properties.grace.properties.share.type,parentSchema:I.properties.spec.properties.
grace.properties.share,data:o};e===null?e=[c]:e.push(c),r++}}a.max!==void 0&&(de(a.max,{instancePath:s+"/spec/grace/max",parentData:a,parentDataProperty:"max",rootData:h,
dynamicAnchors:u})||(e=e===null?de.errors:de.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length))}else{let o={instancePath:s+"/spec/grace",schemaPath:"#/propertie\
s/spec/properties/grace/type",keyword:"type",params:{type:"object"},schema:I.properties.spec.properties.grace.type,parentSchema:I.properties.spec.properties.grace,
data:a};e===null?e=[o]:e.push(o),r++}}if(i.templates!==void 0){let a=i.templates;if(Array.isArray(a)){let o=a.length;for(let c=0;c<o;c++){let n=a[c];if(n&&typeof n==
"object"&&!Array.isArray(n)){if(n.name===void 0){let l={instancePath:s+"/spec/templates/"+c,schemaPath:"#/properties/spec/properties/templates/items/required",keyword:"\
required",params:{missingProperty:"name"},schema:I.properties.spec.properties.templates.items.required,parentSchema:I.properties.spec.properties.templates.items,
data:n};e===null?e=[l]:e.push(l),r++}if(n.title===void 0){let l={instancePath:s+"/spec/templates/"+c,schemaPath:"#/properties/spec/properties/templates/items/re\
quired",keyword:"required",params:{missingProperty:"title"},schema:I.properties.spec.properties.templates.items.required,parentSchema:I.properties.spec.properties.
templates.items,data:n};e===null?e=[l]:e.push(l),r++}if(n.expires===void 0){let l={instancePath:s+"/spec/templates/"+c,schemaPath:"#/properties/spec/properties/\
templates/items/required",keyword:"required",params:{missingProperty:"expires"},schema:I.properties.spec.properties.templates.items.required,parentSchema:I.properties.
spec.properties.templates.items,data:n};e===null?e=[l]:e.push(l),r++}for(let l in n)if(!Pe.call(I.properties.spec.properties.templates.items.properties,l)){let d={
instancePath:s+"/spec/templates/"+c,schemaPath:"#/properties/spec/properties/templates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
schema:!1,parentSchema:I.properties.spec.properties.templates.items,data:n};e===null?e=[d]:e.push(d),r++}if(n.name!==void 0&&(ze(n.name,{instancePath:s+"/spec/t\
emplates/"+c+"/name",parentData:n,parentDataProperty:"name",rootData:h,dynamicAnchors:u})||(e=e===null?ze.errors:ze.errors.reduce((l,d)=>(l.push(d),l),e),r=e.length)),
n.title!==void 0){let l=n.title;if(typeof l=="string"){if(A(l)<1){let d={instancePath:s+"/spec/templates/"+c+"/title",schemaPath:"#/properties/spec/properties/t\
emplates/items/properties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:I.properties.spec.properties.templates.items.properties.title,
data:l};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:s+"/spec/templates/"+c+"/title",schemaPath:"#/properties/spec/properties/templates/items/properti\
es/title/type",keyword:"type",params:{type:"string"},schema:I.properties.spec.properties.templates.items.properties.title.type,parentSchema:I.properties.spec.properties.
templates.items.properties.title,data:l};e===null?e=[d]:e.push(d),r++}}if(n.procedure!==void 0){let l=n.procedure;if(typeof l=="string"){if(A(l)<1){let d={instancePath:s+
"/spec/templates/"+c+"/procedure",schemaPath:"#/properties/spec/properties/templates/items/properties/procedure/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:I.properties.spec.properties.templates.items.properties.procedure,data:l};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:s+"/spec/\
templates/"+c+"/procedure",schemaPath:"#/properties/spec/properties/templates/items/properties/procedure/type",keyword:"type",params:{type:"string"},schema:I.properties.
spec.properties.templates.items.properties.procedure.type,parentSchema:I.properties.spec.properties.templates.items.properties.procedure,data:l};e===null?e=[d]:
e.push(d),r++}}if(n.risk!==void 0){let l=n.risk;if(!(l==="low"||l==="moderate"||l==="high")){let d={instancePath:s+"/spec/templates/"+c+"/risk",schemaPath:"#/pr\
operties/spec/properties/templates/items/properties/risk/enum",keyword:"enum",params:{allowedValues:I.properties.spec.properties.templates.items.properties.risk.
enum},schema:I.properties.spec.properties.templates.items.properties.risk.enum,parentSchema:I.properties.spec.properties.templates.items.properties.risk,data:l};
e===null?e=[d]:e.push(d),r++}}if(n.tiers!==void 0){let l=n.tiers;if(Array.isArray(l)){if(l.length<1){let g={instancePath:s+"/spec/templates/"+c+"/tiers",schemaPath:"\
#/properties/spec/properties/templates/items/properties/tiers/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:I.properties.spec.properties.templates.
items.properties.tiers,data:l};e===null?e=[g]:e.push(g),r++}let d=l.length;for(let g=0;g<d;g++)_e(l[g],{instancePath:s+"/spec/templates/"+c+"/tiers/"+g,parentData:l,
parentDataProperty:g,rootData:h,dynamicAnchors:u})||(e=e===null?_e.errors:_e.errors.reduce((P,f)=>(P.push(f),P),e),r=e.length)}else{let d={instancePath:s+"/spec\
/templates/"+c+"/tiers",schemaPath:"#/properties/spec/properties/templates/items/properties/tiers/type",keyword:"type",params:{type:"array"},schema:I.properties.
spec.properties.templates.items.properties.tiers.type,parentSchema:I.properties.spec.properties.templates.items.properties.tiers,data:l};e===null?e=[d]:e.push(d),
r++}}if(n.systems!==void 0){let l=n.systems;if(Array.isArray(l)){if(l.length<1){let g={instancePath:s+"/spec/templates/"+c+"/systems",schemaPath:"#/properties/s\
pec/properties/templates/items/properties/systems/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:I.properties.spec.properties.templates.items.
properties.systems,data:l};e===null?e=[g]:e.push(g),r++}let d=l.length;for(let g=0;g<d;g++){let P=l[g];if(typeof P=="string"){if(A(P)<1){let f={instancePath:s+"\
/spec/templates/"+c+"/systems/"+g,schemaPath:"#/properties/spec/properties/templates/items/properties/systems/items/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:I.properties.spec.properties.templates.items.properties.systems.items,data:P};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:s+"/s\
pec/templates/"+c+"/systems/"+g,schemaPath:"#/properties/spec/properties/templates/items/properties/systems/items/type",keyword:"type",params:{type:"string"},schema:I.
properties.spec.properties.templates.items.properties.systems.items.type,parentSchema:I.properties.spec.properties.templates.items.properties.systems.items,data:P};
e===null?e=[f]:e.push(f),r++}}}else{let d={instancePath:s+"/spec/templates/"+c+"/systems",schemaPath:"#/properties/spec/properties/templates/items/properties/sy\
stems/type",keyword:"type",params:{type:"array"},schema:I.properties.spec.properties.templates.items.properties.systems.type,parentSchema:I.properties.spec.properties.
templates.items.properties.systems,data:l};e===null?e=[d]:e.push(d),r++}}if(n.paths!==void 0){let l=n.paths;if(Array.isArray(l)){if(l.length<1){let g={instancePath:s+
"/spec/templates/"+c+"/paths",schemaPath:"#/properties/spec/properties/templates/items/properties/paths/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:I.
properties.spec.properties.templates.items.properties.paths,data:l};e===null?e=[g]:e.push(g),r++}let d=l.length;for(let g=0;g<d;g++)cr(l[g],{instancePath:s+"/sp\
ec/templates/"+c+"/paths/"+g,parentData:l,parentDataProperty:g,rootData:h,dynamicAnchors:u})||(e=e===null?cr.errors:cr.errors.reduce((P,f)=>(P.push(f),P),e),r=e.
length)}else{let d={instancePath:s+"/spec/templates/"+c+"/paths",schemaPath:"#/properties/spec/properties/templates/items/properties/paths/type",keyword:"type",
params:{type:"array"},schema:I.properties.spec.properties.templates.items.properties.paths.type,parentSchema:I.properties.spec.properties.templates.items.properties.
paths,data:l};e===null?e=[d]:e.push(d),r++}}n.approvals!==void 0&&(Oe(n.approvals,{instancePath:s+"/spec/templates/"+c+"/approvals",parentData:n,parentDataProperty:"\
approvals",rootData:h,dynamicAnchors:u})||(e=e===null?Oe.errors:Oe.errors.reduce((l,d)=>(l.push(d),l),e),r=e.length)),n.approvedBy!==void 0&&(ks(n.approvedBy,{instancePath:s+
"/spec/templates/"+c+"/approvedBy",parentData:n,parentDataProperty:"approvedBy",rootData:h,dynamicAnchors:u})||(e=e===null?ks.errors:ks.errors.reduce((l,d)=>(l.
push(d),l),e),r=e.length)),n.expires!==void 0&&(ws(n.expires,{instancePath:s+"/spec/templates/"+c+"/expires",parentData:n,parentDataProperty:"expires",rootData:h,
dynamicAnchors:u})||(e=e===null?ws.errors:ws.errors.reduce((l,d)=>(l.push(d),l),e),r=e.length))}else{let l={instancePath:s+"/spec/templates/"+c,schemaPath:"#/pr\
operties/spec/properties/templates/items/type",keyword:"type",params:{type:"object"},schema:I.properties.spec.properties.templates.items.type,parentSchema:I.properties.
spec.properties.templates.items,data:n};e===null?e=[l]:e.push(l),r++}}}else{let o={instancePath:s+"/spec/templates",schemaPath:"#/properties/spec/properties/tem\
plates/type",keyword:"type",params:{type:"array"},schema:I.properties.spec.properties.templates.type,parentSchema:I.properties.spec.properties.templates,data:a};
e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"object"},schema:I.properties.
spec.type,parentSchema:I.properties.spec,data:i};e===null?e=[a]:e.push(a),r++}}}else{let i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},schema:I.type,parentSchema:I,data:p};e===null?e=[i]:e.push(i),r++}return $p.errors=e,r===0}$p.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ia=jp,
x={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://gradus.dev/schemas/v1/system.schema.json",type:"object",additionalProperties:!1,required:[
"apiVersion","kind","metadata","spec"],properties:{apiVersion:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/apiVersion"},kind:{const:"System"},metadata:{$ref:"\
https://gradus.dev/schemas/v1/shared#/$defs/metadata"},spec:{type:"object",additionalProperties:!1,required:["owner","tier","lifecycle"],properties:{owner:{type:"\
string",minLength:1},tier:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/tierNumber"},lifecycle:{enum:["experimental","production","deprecated","retired"]},
paths:{type:"array",items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/glob"}},departments:{type:"object",additionalProperties:!1,properties:{development:{
type:"string",minLength:1},operations:{type:"string",minLength:1},test:{type:"string",minLength:1},security:{type:"string",minLength:1},business:{type:"string",
minLength:1},vendor:{type:"string",minLength:1}}},classifications:{type:"object",additionalProperties:!1,properties:{mlps:{type:"integer",minimum:1,maximum:4},fips199:{
enum:["low","moderate","high"]},dr:{type:"integer",minimum:1,maximum:6},filedOn:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/calendarDate"},assessedOn:{$ref:"\
https://gradus.dev/schemas/v1/shared#/$defs/calendarDate"}}},objectives:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/objectives"},functions:{type:"array",
items:{type:"object",additionalProperties:!1,required:["name","core"],properties:{name:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/name"},title:{type:"st\
ring",minLength:1},core:{type:"boolean"}}}},components:{type:"array",items:{type:"object",additionalProperties:!1,required:["name","type"],properties:{name:{$ref:"\
https://gradus.dev/schemas/v1/shared#/$defs/name"},type:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/componentType"},title:{type:"string",minLength:1},owner:{
type:"string",minLength:1},version:{type:"string",minLength:1},location:{type:"string",minLength:1},supportEnds:{$ref:"https://gradus.dev/schemas/v1/shared#/$de\
fs/calendarDate"},dependsOn:{type:"array",items:{type:"string",minLength:1}},sensitivity:{enum:["public","internal","confidential","secret"]}}}},dependsOn:{type:"\
array",items:{type:"string",minLength:1}},environments:{type:"array",items:{type:"object",additionalProperties:!1,required:["name","purpose"],properties:{name:{
$ref:"https://gradus.dev/schemas/v1/shared#/$defs/name"},purpose:{enum:["production","staging","test","development"]},platform:{enum:["vmware","kvm","docker","k\
ubernetes","bare-metal","cloud"]},isolationGroup:{type:"string",minLength:1},mirrors:{type:"string",minLength:1},parity:{type:"array",items:{type:"object",additionalProperties:!1,
required:["respect","same"],properties:{respect:{type:"string",minLength:1},same:{type:"boolean"},note:{type:"string",minLength:1}}}}}}},delivery:{type:"object",
additionalProperties:!1,properties:{repository:{type:"string",minLength:1},pipeline:{type:"object",additionalProperties:!1,required:["type"],properties:{type:{enum:[
"gitlab-ci","github-actions","jenkins","other"]},stages:{type:"array",items:{type:"string",minLength:1}}}}}},logs:{type:"array",items:{type:"object",additionalProperties:!1,
required:["class","location","retention"],properties:{class:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/logClass"},location:{type:"string",minLength:1},retention:{
$ref:"https://gradus.dev/schemas/v1/shared#/$defs/duration"},protected:{type:"boolean"}}}}}}}};function bs(p,{instancePath:s="",parentData:D,parentDataProperty:$,
rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=bs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p!=="gradus.dev/v1"){let t={
instancePath:s,schemaPath:"#/const",keyword:"const",params:{allowedValue:"gradus.dev/v1"},schema:"gradus.dev/v1",parentSchema:We,data:p};e===null?e=[t]:e.push(t),
r++}return bs.errors=e,r===0}bs.evaluated={dynamicProps:!1,dynamicItems:!1};function Ss(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){
let e=null,r=0,m=Ss.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0){
let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},schema:R.required,parentSchema:R,data:p};e===null?e=[t]:e.push(
t),r++}for(let t in p)if(!(t==="name"||t==="title"||t==="labels"||t==="annotations"||t==="links")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:R,data:p};e===null?e=[i]:e.push(i),r++}if(p.name!==void 0&&(X(p.name,{instancePath:s+
"/name",parentData:p,parentDataProperty:"name",rootData:h,dynamicAnchors:u})||(e=e===null?X.errors:X.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.title!==
void 0){let t=p.title;if(typeof t=="string"){if(A(t)<1){let i={instancePath:s+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:R.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/title",schemaPath:"#/properties/title/type",keyword:"\
type",params:{type:"string"},schema:R.properties.title.type,parentSchema:R.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}if(p.labels!==void 0){let t=p.
labels;if(t&&typeof t=="object"&&!Array.isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let o={instancePath:s+"/labels/"+i.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},schema:R.properties.labels.additionalProperties.type,
parentSchema:R.properties.labels.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+"/labels",schemaPath:"#/properties/labels\
/type",keyword:"type",params:{type:"object"},schema:R.properties.labels.type,parentSchema:R.properties.labels,data:t};e===null?e=[i]:e.push(i),r++}}if(p.annotations!==
void 0){let t=p.annotations;if(t&&typeof t=="object"&&!Array.isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let o={instancePath:s+"/annotations/"+
i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},schema:R.properties.
annotations.additionalProperties.type,parentSchema:R.properties.annotations.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+
"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"object"},schema:R.properties.annotations.type,parentSchema:R.properties.annotations,
data:t};e===null?e=[i]:e.push(i),r++}}if(p.links!==void 0){let t=p.links;if(Array.isArray(t)){let i=t.length;for(let a=0;a<i;a++)re(t[a],{instancePath:s+"/links\
/"+a,parentData:t,parentDataProperty:a,rootData:h,dynamicAnchors:u})||(e=e===null?re.errors:re.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length)}else{let i={instancePath:s+
"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type:"array"},schema:R.properties.links.type,parentSchema:R.properties.links,data:t};e===null?
e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:R.type,parentSchema:R,data:p};e===null?e=[t]:e.
push(t),r++}return Ss.errors=e,r===0}Ss.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function qs(p,{instancePath:s="",parentData:D,parentDataProperty:$,
rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=qs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(typeof p=="number"&&!(p%
1)&&!isNaN(p)&&isFinite(p))){let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"integer"},schema:ge.type,parentSchema:ge,data:p};e===null?e=
[t]:e.push(t),r++}if(typeof p=="number"&&isFinite(p)){if(p>99||isNaN(p)){let t={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",
limit:99},schema:99,parentSchema:ge,data:p};e===null?e=[t]:e.push(t),r++}if(p<0||isNaN(p)){let t={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:ge,data:p};e===null?e=[t]:e.push(t),r++}}return qs.errors=e,r===0}qs.evaluated={dynamicProps:!1,dynamicItems:!1};
function Ds(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Ds.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(A(p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:Ke,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Ke.type,parentSchema:Ke,
data:p};e===null?e=[t]:e.push(t),r++}return Ds.errors=e,r===0}Ds.evaluated={dynamicProps:!1,dynamicItems:!1};function Ve(p,{instancePath:s="",parentData:D,parentDataProperty:$,
rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Ve.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!dp(
p)){let t={instancePath:s,schemaPath:"#/format",keyword:"format",params:{format:"date"},schema:"date",parentSchema:xe,data:p};e===null?e=[t]:e.push(t),r++}}else{
let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:xe.type,parentSchema:xe,data:p};e===null?e=[t]:e.push(t),r++}return Ve.errors=
e,r===0}Ve.evaluated={dynamicProps:!1,dynamicItems:!1};var hi={type:"object",additionalProperties:!1,properties:{availability:{$ref:"#/$defs/percent"},rto:{$ref:"\
#/$defs/duration"},rpo:{$ref:"#/$defs/duration"},mtd:{$ref:"#/$defs/duration"}}};function As(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,
dynamicAnchors:u={}}={}){let e=null,r=0,m=As.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(
p)){for(let t in p)if(!(t==="availability"||t==="rto"||t==="rpo"||t==="mtd")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:t},schema:!1,parentSchema:hi,data:p};e===null?e=[i]:e.push(i),r++}p.availability!==void 0&&(He(p.availability,{instancePath:s+
"/availability",parentData:p,parentDataProperty:"availability",rootData:h,dynamicAnchors:u})||(e=e===null?He.errors:He.errors.reduce((t,i)=>(t.push(i),t),e),r=e.
length)),p.rto!==void 0&&(K(p.rto,{instancePath:s+"/rto",parentData:p,parentDataProperty:"rto",rootData:h,dynamicAnchors:u})||(e=e===null?K.errors:K.errors.reduce(
(t,i)=>(t.push(i),t),e),r=e.length)),p.rpo!==void 0&&(K(p.rpo,{instancePath:s+"/rpo",parentData:p,parentDataProperty:"rpo",rootData:h,dynamicAnchors:u})||(e=e===
null?K.errors:K.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.mtd!==void 0&&(K(p.mtd,{instancePath:s+"/mtd",parentData:p,parentDataProperty:"mtd",rootData:h,
dynamicAnchors:u})||(e=e===null?K.errors:K.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length))}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:hi.type,parentSchema:hi,data:p};e===null?e=[t]:e.push(t),r++}return As.errors=e,r===0}As.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Me(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Me.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(A(p)>63){let t={instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63},schema:63,
parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}if(A(p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:H,
data:p};e===null?e=[t]:e.push(t),r++}if(!Ue.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9\
])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"typ\
e",params:{type:"string"},schema:H.type,parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}return Me.errors=e,r===0}Me.evaluated={dynamicProps:!1,dynamicItems:!1};
function $s(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=$s.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),!(p==="hardware"||p==="software"||p==="interface"||p==="data")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",
params:{allowedValues:hs.enum},schema:hs.enum,parentSchema:hs,data:p};e===null?e=[t]:e.push(t),r++}return $s.errors=e,r===0}$s.evaluated={dynamicProps:!1,dynamicItems:!1};
var Er={enum:["system","operation","exception"]};function js(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,
r=0,m=js.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="system"||p==="operation"||p==="exception")){let t={instancePath:s,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Er.enum},schema:Er.enum,parentSchema:Er,data:p};e===null?e=[t]:e.push(t),r++}return js.errors=e,r===0}js.
evaluated={dynamicProps:!1,dynamicItems:!1};function Ls(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,
r=0,m=Ls.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!Ge.test(p)){let t={instancePath:s,schemaPath:"#/\
pattern",keyword:"pattern",params:{pattern:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1\
,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$"},schema:"^P([0\
-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0\
-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$",parentSchema:ie,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:ie.type,parentSchema:ie,data:p};e===null?e=[t]:e.push(t),r++}return Ls.errors=e,
r===0}Ls.evaluated={dynamicProps:!1,dynamicItems:!1};function jp(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,
r=0,m=jp.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.apiVersion===void 0){let t={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},schema:x.required,parentSchema:x,data:p};e===null?e=[t]:e.push(t),
r++}if(p.kind===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},schema:x.required,parentSchema:x,data:p};
e===null?e=[t]:e.push(t),r++}if(p.metadata===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},schema:x.
required,parentSchema:x,data:p};e===null?e=[t]:e.push(t),r++}if(p.spec===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
spec"},schema:x.required,parentSchema:x,data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="apiVersion"||t==="kind"||t==="metadata"||t==="spec")){let i={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:x,data:p};e===null?e=[i]:
e.push(i),r++}if(p.apiVersion!==void 0&&(bs(p.apiVersion,{instancePath:s+"/apiVersion",parentData:p,parentDataProperty:"apiVersion",rootData:h,dynamicAnchors:u})||
(e=e===null?bs.errors:bs.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.kind!==void 0){let t=p.kind;if(t!=="System"){let i={instancePath:s+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"System"},schema:"System",parentSchema:x.properties.kind,data:t};e===null?e=[i]:e.push(i),r++}}if(p.
metadata!==void 0&&(Ss(p.metadata,{instancePath:s+"/metadata",parentData:p,parentDataProperty:"metadata",rootData:h,dynamicAnchors:u})||(e=e===null?Ss.errors:Ss.
errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.spec!==void 0){let t=p.spec;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.owner===void 0){let i={instancePath:s+
"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"owner"},schema:x.properties.spec.required,parentSchema:x.properties.
spec,data:t};e===null?e=[i]:e.push(i),r++}if(t.tier===void 0){let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"\
tier"},schema:x.properties.spec.required,parentSchema:x.properties.spec,data:t};e===null?e=[i]:e.push(i),r++}if(t.lifecycle===void 0){let i={instancePath:s+"/sp\
ec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"lifecycle"},schema:x.properties.spec.required,parentSchema:x.properties.
spec,data:t};e===null?e=[i]:e.push(i),r++}for(let i in t)if(!Pe.call(x.properties.spec.properties,i)){let a={instancePath:s+"/spec",schemaPath:"#/properties/spe\
c/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:x.properties.spec,data:t};e===null?e=[a]:e.push(a),r++}
if(t.owner!==void 0){let i=t.owner;if(typeof i=="string"){if(A(i)<1){let a={instancePath:s+"/spec/owner",schemaPath:"#/properties/spec/properties/owner/minLengt\
h",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.spec.properties.owner,data:i};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:s+
"/spec/owner",schemaPath:"#/properties/spec/properties/owner/type",keyword:"type",params:{type:"string"},schema:x.properties.spec.properties.owner.type,parentSchema:x.
properties.spec.properties.owner,data:i};e===null?e=[a]:e.push(a),r++}}if(t.tier!==void 0&&(qs(t.tier,{instancePath:s+"/spec/tier",parentData:t,parentDataProperty:"\
tier",rootData:h,dynamicAnchors:u})||(e=e===null?qs.errors:qs.errors.reduce((i,a)=>(i.push(a),i),e),r=e.length)),t.lifecycle!==void 0){let i=t.lifecycle;if(!(i===
"experimental"||i==="production"||i==="deprecated"||i==="retired")){let a={instancePath:s+"/spec/lifecycle",schemaPath:"#/properties/spec/properties/lifecycle/e\
num",keyword:"enum",params:{allowedValues:x.properties.spec.properties.lifecycle.enum},schema:x.properties.spec.properties.lifecycle.enum,parentSchema:x.properties.
spec.properties.lifecycle,data:i};e===null?e=[a]:e.push(a),r++}}if(t.paths!==void 0){let i=t.paths;if(Array.isArray(i)){let a=i.length;for(let o=0;o<a;o++)Ds(i[o],
{instancePath:s+"/spec/paths/"+o,parentData:i,parentDataProperty:o,rootData:h,dynamicAnchors:u})||(e=e===null?Ds.errors:Ds.errors.reduce((c,n)=>(c.push(n),c),e),
r=e.length)}else{let a={instancePath:s+"/spec/paths",schemaPath:"#/properties/spec/properties/paths/type",keyword:"type",params:{type:"array"},schema:x.properties.
spec.properties.paths.type,parentSchema:x.properties.spec.properties.paths,data:i};e===null?e=[a]:e.push(a),r++}}if(t.departments!==void 0){let i=t.departments;
if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(!(a==="development"||a==="operations"||a==="test"||a==="security"||a==="business"||a==="vendor")){
let o={instancePath:s+"/spec/departments",schemaPath:"#/properties/spec/properties/departments/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
schema:!1,parentSchema:x.properties.spec.properties.departments,data:i};e===null?e=[o]:e.push(o),r++}if(i.development!==void 0){let a=i.development;if(typeof a==
"string"){if(A(a)<1){let o={instancePath:s+"/spec/departments/development",schemaPath:"#/properties/spec/properties/departments/properties/development/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.spec.properties.departments.properties.development,data:a};e===null?e=[o]:e.push(o),r++}}else{
let o={instancePath:s+"/spec/departments/development",schemaPath:"#/properties/spec/properties/departments/properties/development/type",keyword:"type",params:{type:"\
string"},schema:x.properties.spec.properties.departments.properties.development.type,parentSchema:x.properties.spec.properties.departments.properties.development,
data:a};e===null?e=[o]:e.push(o),r++}}if(i.operations!==void 0){let a=i.operations;if(typeof a=="string"){if(A(a)<1){let o={instancePath:s+"/spec/departments/op\
erations",schemaPath:"#/properties/spec/properties/departments/properties/operations/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.
spec.properties.departments.properties.operations,data:a};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/spec/departments/operations",schemaPath:"#/\
properties/spec/properties/departments/properties/operations/type",keyword:"type",params:{type:"string"},schema:x.properties.spec.properties.departments.properties.
operations.type,parentSchema:x.properties.spec.properties.departments.properties.operations,data:a};e===null?e=[o]:e.push(o),r++}}if(i.test!==void 0){let a=i.test;
if(typeof a=="string"){if(A(a)<1){let o={instancePath:s+"/spec/departments/test",schemaPath:"#/properties/spec/properties/departments/properties/test/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.spec.properties.departments.properties.test,data:a};e===null?e=[o]:e.push(o),r++}}else{let o={
instancePath:s+"/spec/departments/test",schemaPath:"#/properties/spec/properties/departments/properties/test/type",keyword:"type",params:{type:"string"},schema:x.
properties.spec.properties.departments.properties.test.type,parentSchema:x.properties.spec.properties.departments.properties.test,data:a};e===null?e=[o]:e.push(
o),r++}}if(i.security!==void 0){let a=i.security;if(typeof a=="string"){if(A(a)<1){let o={instancePath:s+"/spec/departments/security",schemaPath:"#/properties/s\
pec/properties/departments/properties/security/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.spec.properties.departments.properties.
security,data:a};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/spec/departments/security",schemaPath:"#/properties/spec/properties/departments/prop\
erties/security/type",keyword:"type",params:{type:"string"},schema:x.properties.spec.properties.departments.properties.security.type,parentSchema:x.properties.spec.
properties.departments.properties.security,data:a};e===null?e=[o]:e.push(o),r++}}if(i.business!==void 0){let a=i.business;if(typeof a=="string"){if(A(a)<1){let o={
instancePath:s+"/spec/departments/business",schemaPath:"#/properties/spec/properties/departments/properties/business/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:x.properties.spec.properties.departments.properties.business,data:a};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/spec/depar\
tments/business",schemaPath:"#/properties/spec/properties/departments/properties/business/type",keyword:"type",params:{type:"string"},schema:x.properties.spec.properties.
departments.properties.business.type,parentSchema:x.properties.spec.properties.departments.properties.business,data:a};e===null?e=[o]:e.push(o),r++}}if(i.vendor!==
void 0){let a=i.vendor;if(typeof a=="string"){if(A(a)<1){let o={instancePath:s+"/spec/departments/vendor",schemaPath:"#/properties/spec/properties/departments/p\
roperties/vendor/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.spec.properties.departments.properties.vendor,data:a};e===null?
e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/spec/departments/vendor",schemaPath:"#/properties/spec/properties/departments/properties/vendor/type",keyword:"\
type",params:{type:"string"},schema:x.properties.spec.properties.departments.properties.vendor.type,parentSchema:x.properties.spec.properties.departments.properties.
vendor,data:a};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/spec/departments",schemaPath:"#/properties/spec/properties/departments/type",keyword:"\
type",params:{type:"object"},schema:x.properties.spec.properties.departments.type,parentSchema:x.properties.spec.properties.departments,data:i};e===null?e=[a]:e.
push(a),r++}}if(t.classifications!==void 0){let i=t.classifications;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(!(a==="mlps"||a==="fips199"||
a==="dr"||a==="filedOn"||a==="assessedOn")){let o={instancePath:s+"/spec/classifications",schemaPath:"#/properties/spec/properties/classifications/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:x.properties.spec.properties.classifications,data:i};e===null?e=[o]:
e.push(o),r++}if(i.mlps!==void 0){let a=i.mlps;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let o={instancePath:s+"/spec/classifications/mlps",schemaPath:"\
#/properties/spec/properties/classifications/properties/mlps/type",keyword:"type",params:{type:"integer"},schema:x.properties.spec.properties.classifications.properties.
mlps.type,parentSchema:x.properties.spec.properties.classifications.properties.mlps,data:a};e===null?e=[o]:e.push(o),r++}if(typeof a=="number"&&isFinite(a)){if(a>
4||isNaN(a)){let o={instancePath:s+"/spec/classifications/mlps",schemaPath:"#/properties/spec/properties/classifications/properties/mlps/maximum",keyword:"maxim\
um",params:{comparison:"<=",limit:4},schema:4,parentSchema:x.properties.spec.properties.classifications.properties.mlps,data:a};e===null?e=[o]:e.push(o),r++}if(a<
1||isNaN(a)){let o={instancePath:s+"/spec/classifications/mlps",schemaPath:"#/properties/spec/properties/classifications/properties/mlps/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1},schema:1,parentSchema:x.properties.spec.properties.classifications.properties.mlps,data:a};e===null?e=[o]:e.push(o),r++}}}if(i.
fips199!==void 0){let a=i.fips199;if(!(a==="low"||a==="moderate"||a==="high")){let o={instancePath:s+"/spec/classifications/fips199",schemaPath:"#/properties/sp\
ec/properties/classifications/properties/fips199/enum",keyword:"enum",params:{allowedValues:x.properties.spec.properties.classifications.properties.fips199.enum},
schema:x.properties.spec.properties.classifications.properties.fips199.enum,parentSchema:x.properties.spec.properties.classifications.properties.fips199,data:a};
e===null?e=[o]:e.push(o),r++}}if(i.dr!==void 0){let a=i.dr;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let o={instancePath:s+"/spec/classification\
s/dr",schemaPath:"#/properties/spec/properties/classifications/properties/dr/type",keyword:"type",params:{type:"integer"},schema:x.properties.spec.properties.classifications.
properties.dr.type,parentSchema:x.properties.spec.properties.classifications.properties.dr,data:a};e===null?e=[o]:e.push(o),r++}if(typeof a=="number"&&isFinite(
a)){if(a>6||isNaN(a)){let o={instancePath:s+"/spec/classifications/dr",schemaPath:"#/properties/spec/properties/classifications/properties/dr/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:6},schema:6,parentSchema:x.properties.spec.properties.classifications.properties.dr,data:a};e===null?e=[o]:e.push(o),r++}
if(a<1||isNaN(a)){let o={instancePath:s+"/spec/classifications/dr",schemaPath:"#/properties/spec/properties/classifications/properties/dr/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:1},schema:1,parentSchema:x.properties.spec.properties.classifications.properties.dr,data:a};e===null?e=[o]:e.push(o),r++}}}i.
filedOn!==void 0&&(Ve(i.filedOn,{instancePath:s+"/spec/classifications/filedOn",parentData:i,parentDataProperty:"filedOn",rootData:h,dynamicAnchors:u})||(e=e===
null?Ve.errors:Ve.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length)),i.assessedOn!==void 0&&(Ve(i.assessedOn,{instancePath:s+"/spec/classifications/assessedOn",
parentData:i,parentDataProperty:"assessedOn",rootData:h,dynamicAnchors:u})||(e=e===null?Ve.errors:Ve.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length))}else{let a={
instancePath:s+"/spec/classifications",schemaPath:"#/properties/spec/properties/classifications/type",keyword:"type",params:{type:"object"},schema:x.properties.
spec.properties.classifications.type,parentSchema:x.properties.spec.properties.classifications,data:i};e===null?e=[a]:e.push(a),r++}}if(t.objectives!==void 0&&(As(
t.objectives,{instancePath:s+"/spec/objectives",parentData:t,parentDataProperty:"objectives",rootData:h,dynamicAnchors:u})||(e=e===null?As.errors:As.errors.reduce(
(i,a)=>(i.push(a),i),e),r=e.length)),t.functions!==void 0){let i=t.functions;if(Array.isArray(i)){let a=i.length;for(let o=0;o<a;o++){let c=i[o];if(c&&typeof c==
"object"&&!Array.isArray(c)){if(c.name===void 0){let n={instancePath:s+"/spec/functions/"+o,schemaPath:"#/properties/spec/properties/functions/items/required",keyword:"\
required",params:{missingProperty:"name"},schema:x.properties.spec.properties.functions.items.required,parentSchema:x.properties.spec.properties.functions.items,
data:c};e===null?e=[n]:e.push(n),r++}if(c.core===void 0){let n={instancePath:s+"/spec/functions/"+o,schemaPath:"#/properties/spec/properties/functions/items/req\
uired",keyword:"required",params:{missingProperty:"core"},schema:x.properties.spec.properties.functions.items.required,parentSchema:x.properties.spec.properties.
functions.items,data:c};e===null?e=[n]:e.push(n),r++}for(let n in c)if(!(n==="name"||n==="title"||n==="core")){let l={instancePath:s+"/spec/functions/"+o,schemaPath:"\
#/properties/spec/properties/functions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:x.properties.
spec.properties.functions.items,data:c};e===null?e=[l]:e.push(l),r++}if(c.name!==void 0&&(Me(c.name,{instancePath:s+"/spec/functions/"+o+"/name",parentData:c,parentDataProperty:"\
name",rootData:h,dynamicAnchors:u})||(e=e===null?Me.errors:Me.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.title!==void 0){let n=c.title;if(typeof n=="s\
tring"){if(A(n)<1){let l={instancePath:s+"/spec/functions/"+o+"/title",schemaPath:"#/properties/spec/properties/functions/items/properties/title/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:x.properties.spec.properties.functions.items.properties.title,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={
instancePath:s+"/spec/functions/"+o+"/title",schemaPath:"#/properties/spec/properties/functions/items/properties/title/type",keyword:"type",params:{type:"string"},
schema:x.properties.spec.properties.functions.items.properties.title.type,parentSchema:x.properties.spec.properties.functions.items.properties.title,data:n};e===
null?e=[l]:e.push(l),r++}}if(c.core!==void 0){let n=c.core;if(typeof n!="boolean"){let l={instancePath:s+"/spec/functions/"+o+"/core",schemaPath:"#/properties/s\
pec/properties/functions/items/properties/core/type",keyword:"type",params:{type:"boolean"},schema:x.properties.spec.properties.functions.items.properties.core.
type,parentSchema:x.properties.spec.properties.functions.items.properties.core,data:n};e===null?e=[l]:e.push(l),r++}}}else{let n={instancePath:s+"/spec/function\
s/"+o,schemaPath:"#/properties/spec/properties/functions/items/type",keyword:"type",params:{type:"object"},schema:x.properties.spec.properties.functions.items.type,
parentSchema:x.properties.spec.properties.functions.items,data:c};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+"/spec/functions",schemaPath:"#/prop\
erties/spec/properties/functions/type",keyword:"type",params:{type:"array"},schema:x.properties.spec.properties.functions.type,parentSchema:x.properties.spec.properties.
functions,data:i};e===null?e=[a]:e.push(a),r++}}if(t.components!==void 0){let i=t.components;if(Array.isArray(i)){let a=i.length;for(let o=0;o<a;o++){let c=i[o];
if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.name===void 0){let n={instancePath:s+"/spec/components/"+o,schemaPath:"#/properties/spec/properties/components\
/items/required",keyword:"required",params:{missingProperty:"name"},schema:x.properties.spec.properties.components.items.required,parentSchema:x.properties.spec.
properties.components.items,data:c};e===null?e=[n]:e.push(n),r++}if(c.type===void 0){let n={instancePath:s+"/spec/components/"+o,schemaPath:"#/properties/spec/p\
roperties/components/items/required",keyword:"required",params:{missingProperty:"type"},schema:x.properties.spec.properties.components.items.required,parentSchema:x.
properties.spec.properties.components.items,data:c};e===null?e=[n]:e.push(n),r++}for(let n in c)if(!Pe.call(x.properties.spec.properties.components.items.properties,
n)){let l={instancePath:s+"/spec/components/"+o,schemaPath:"#/properties/spec/properties/components/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n},schema:!1,parentSchema:x.properties.spec.properties.components.items,data:c};e===null?e=[l]:e.push(l),r++}if(c.name!==void 0&&(Me(c.name,{
instancePath:s+"/spec/components/"+o+"/name",parentData:c,parentDataProperty:"name",rootData:h,dynamicAnchors:u})||(e=e===null?Me.errors:Me.errors.reduce((n,l)=>(n.
push(l),n),e),r=e.length)),c.type!==void 0&&($s(c.type,{instancePath:s+"/spec/components/"+o+"/type",parentData:c,parentDataProperty:"type",rootData:h,dynamicAnchors:u})||
(e=e===null?$s.errors:$s.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.title!==void 0){let n=c.title;if(typeof n=="string"){if(A(n)<1){let l={instancePath:s+
"/spec/components/"+o+"/title",schemaPath:"#/properties/spec/properties/components/items/properties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:x.properties.spec.properties.components.items.properties.title,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/components/"+
o+"/title",schemaPath:"#/properties/spec/properties/components/items/properties/title/type",keyword:"type",params:{type:"string"},schema:x.properties.spec.properties.
components.items.properties.title.type,parentSchema:x.properties.spec.properties.components.items.properties.title,data:n};e===null?e=[l]:e.push(l),r++}}if(c.owner!==
void 0){let n=c.owner;if(typeof n=="string"){if(A(n)<1){let l={instancePath:s+"/spec/components/"+o+"/owner",schemaPath:"#/properties/spec/properties/components\
/items/properties/owner/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.spec.properties.components.items.properties.owner,data:n};
e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/components/"+o+"/owner",schemaPath:"#/properties/spec/properties/components/items/properties/own\
er/type",keyword:"type",params:{type:"string"},schema:x.properties.spec.properties.components.items.properties.owner.type,parentSchema:x.properties.spec.properties.
components.items.properties.owner,data:n};e===null?e=[l]:e.push(l),r++}}if(c.version!==void 0){let n=c.version;if(typeof n=="string"){if(A(n)<1){let l={instancePath:s+
"/spec/components/"+o+"/version",schemaPath:"#/properties/spec/properties/components/items/properties/version/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:x.properties.spec.properties.components.items.properties.version,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/components\
/"+o+"/version",schemaPath:"#/properties/spec/properties/components/items/properties/version/type",keyword:"type",params:{type:"string"},schema:x.properties.spec.
properties.components.items.properties.version.type,parentSchema:x.properties.spec.properties.components.items.properties.version,data:n};e===null?e=[l]:e.push(
l),r++}}if(c.location!==void 0){let n=c.location;if(typeof n=="string"){if(A(n)<1){let l={instancePath:s+"/spec/components/"+o+"/location",schemaPath:"#/propert\
ies/spec/properties/components/items/properties/location/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.spec.properties.components.
items.properties.location,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/components/"+o+"/location",schemaPath:"#/properties/spec/prope\
rties/components/items/properties/location/type",keyword:"type",params:{type:"string"},schema:x.properties.spec.properties.components.items.properties.location.
type,parentSchema:x.properties.spec.properties.components.items.properties.location,data:n};e===null?e=[l]:e.push(l),r++}}if(c.supportEnds!==void 0&&(Ve(c.supportEnds,
{instancePath:s+"/spec/components/"+o+"/supportEnds",parentData:c,parentDataProperty:"supportEnds",rootData:h,dynamicAnchors:u})||(e=e===null?Ve.errors:Ve.errors.
reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.dependsOn!==void 0){let n=c.dependsOn;if(Array.isArray(n)){let l=n.length;for(let d=0;d<l;d++){let g=n[d];if(typeof g==
"string"){if(A(g)<1){let P={instancePath:s+"/spec/components/"+o+"/dependsOn/"+d,schemaPath:"#/properties/spec/properties/components/items/properties/dependsOn/\
items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.spec.properties.components.items.properties.dependsOn.items,data:g};e===
null?e=[P]:e.push(P),r++}}else{let P={instancePath:s+"/spec/components/"+o+"/dependsOn/"+d,schemaPath:"#/properties/spec/properties/components/items/properties/\
dependsOn/items/type",keyword:"type",params:{type:"string"},schema:x.properties.spec.properties.components.items.properties.dependsOn.items.type,parentSchema:x.
properties.spec.properties.components.items.properties.dependsOn.items,data:g};e===null?e=[P]:e.push(P),r++}}}else{let l={instancePath:s+"/spec/components/"+o+"\
/dependsOn",schemaPath:"#/properties/spec/properties/components/items/properties/dependsOn/type",keyword:"type",params:{type:"array"},schema:x.properties.spec.properties.
components.items.properties.dependsOn.type,parentSchema:x.properties.spec.properties.components.items.properties.dependsOn,data:n};e===null?e=[l]:e.push(l),r++}}
if(c.sensitivity!==void 0){let n=c.sensitivity;if(!(n==="public"||n==="internal"||n==="confidential"||n==="secret")){let l={instancePath:s+"/spec/components/"+o+
"/sensitivity",schemaPath:"#/properties/spec/properties/components/items/properties/sensitivity/enum",keyword:"enum",params:{allowedValues:x.properties.spec.properties.
components.items.properties.sensitivity.enum},schema:x.properties.spec.properties.components.items.properties.sensitivity.enum,parentSchema:x.properties.spec.properties.
components.items.properties.sensitivity,data:n};e===null?e=[l]:e.push(l),r++}}}else{let n={instancePath:s+"/spec/components/"+o,schemaPath:"#/properties/spec/pr\
operties/components/items/type",keyword:"type",params:{type:"object"},schema:x.properties.spec.properties.components.items.type,parentSchema:x.properties.spec.properties.
components.items,data:c};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+"/spec/components",schemaPath:"#/properties/spec/properties/components/type",
keyword:"type",params:{type:"array"},schema:x.properties.spec.properties.components.type,parentSchema:x.properties.spec.properties.components,data:i};e===null?e=
[a]:e.push(a),r++}}if(t.dependsOn!==void 0){let i=t.dependsOn;if(Array.isArray(i)){let a=i.length;for(let o=0;o<a;o++){let c=i[o];if(typeof c=="string"){if(A(c)<
1){let n={instancePath:s+"/spec/dependsOn/"+o,schemaPath:"#/properties/spec/properties/dependsOn/items/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:x.properties.spec.properties.dependsOn.items,data:c};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:s+"/spec/dependsOn/"+o,schemaPath:"#/pr\
operties/spec/properties/dependsOn/items/type",keyword:"type",params:{type:"string"},schema:x.properties.spec.properties.dependsOn.items.type,parentSchema:x.properties.
spec.properties.dependsOn.items,data:c};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+"/spec/dependsOn",schemaPath:"#/properties/spec/properties/dep\
endsOn/type",keyword:"type",params:{type:"array"},schema:x.properties.spec.properties.dependsOn.type,parentSchema:x.properties.spec.properties.dependsOn,data:i};
e===null?e=[a]:e.push(a),r++}}if(t.environments!==void 0){let i=t.environments;if(Array.isArray(i)){let a=i.length;for(let o=0;o<a;o++){let c=i[o];if(c&&typeof c==
"object"&&!Array.isArray(c)){if(c.name===void 0){let n={instancePath:s+"/spec/environments/"+o,schemaPath:"#/properties/spec/properties/environments/items/requi\
red",keyword:"required",params:{missingProperty:"name"},schema:x.properties.spec.properties.environments.items.required,parentSchema:x.properties.spec.properties.
environments.items,data:c};e===null?e=[n]:e.push(n),r++}if(c.purpose===void 0){let n={instancePath:s+"/spec/environments/"+o,schemaPath:"#/properties/spec/prope\
rties/environments/items/required",keyword:"required",params:{missingProperty:"purpose"},schema:x.properties.spec.properties.environments.items.required,parentSchema:x.
properties.spec.properties.environments.items,data:c};e===null?e=[n]:e.push(n),r++}for(let n in c)if(!(n==="name"||n==="purpose"||n==="platform"||n==="isolation\
Group"||n==="mirrors"||n==="parity")){let l={instancePath:s+"/spec/environments/"+o,schemaPath:"#/properties/spec/properties/environments/items/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:x.properties.spec.properties.environments.items,data:c};e===null?e=[l]:
e.push(l),r++}if(c.name!==void 0&&(Me(c.name,{instancePath:s+"/spec/environments/"+o+"/name",parentData:c,parentDataProperty:"name",rootData:h,dynamicAnchors:u})||
(e=e===null?Me.errors:Me.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.purpose!==void 0){let n=c.purpose;if(!(n==="production"||n==="staging"||n==="test"||
n==="development")){let l={instancePath:s+"/spec/environments/"+o+"/purpose",schemaPath:"#/properties/spec/properties/environments/items/properties/purpose/enum",
keyword:"enum",params:{allowedValues:x.properties.spec.properties.environments.items.properties.purpose.enum},schema:x.properties.spec.properties.environments.items.
properties.purpose.enum,parentSchema:x.properties.spec.properties.environments.items.properties.purpose,data:n};e===null?e=[l]:e.push(l),r++}}if(c.platform!==void 0){
let n=c.platform;if(!(n==="vmware"||n==="kvm"||n==="docker"||n==="kubernetes"||n==="bare-metal"||n==="cloud")){let l={instancePath:s+"/spec/environments/"+o+"/p\
latform",schemaPath:"#/properties/spec/properties/environments/items/properties/platform/enum",keyword:"enum",params:{allowedValues:x.properties.spec.properties.
environments.items.properties.platform.enum},schema:x.properties.spec.properties.environments.items.properties.platform.enum,parentSchema:x.properties.spec.properties.
environments.items.properties.platform,data:n};e===null?e=[l]:e.push(l),r++}}if(c.isolationGroup!==void 0){let n=c.isolationGroup;if(typeof n=="string"){if(A(n)<
1){let l={instancePath:s+"/spec/environments/"+o+"/isolationGroup",schemaPath:"#/properties/spec/properties/environments/items/properties/isolationGroup/minLeng\
th",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.spec.properties.environments.items.properties.isolationGroup,data:n};e===null?e=[l]:
e.push(l),r++}}else{let l={instancePath:s+"/spec/environments/"+o+"/isolationGroup",schemaPath:"#/properties/spec/properties/environments/items/properties/isola\
tionGroup/type",keyword:"type",params:{type:"string"},schema:x.properties.spec.properties.environments.items.properties.isolationGroup.type,parentSchema:x.properties.
spec.properties.environments.items.properties.isolationGroup,data:n};e===null?e=[l]:e.push(l),r++}}if(c.mirrors!==void 0){let n=c.mirrors;if(typeof n=="string"){
if(A(n)<1){let l={instancePath:s+"/spec/environments/"+o+"/mirrors",schemaPath:"#/properties/spec/properties/environments/items/properties/mirrors/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:x.properties.spec.properties.environments.items.properties.mirrors,data:n};e===null?e=[l]:e.push(l),r++}}else{
let l={instancePath:s+"/spec/environments/"+o+"/mirrors",schemaPath:"#/properties/spec/properties/environments/items/properties/mirrors/type",keyword:"type",params:{
type:"string"},schema:x.properties.spec.properties.environments.items.properties.mirrors.type,parentSchema:x.properties.spec.properties.environments.items.properties.
mirrors,data:n};e===null?e=[l]:e.push(l),r++}}if(c.parity!==void 0){let n=c.parity;if(Array.isArray(n)){let l=n.length;for(let d=0;d<l;d++){let g=n[d];if(g&&typeof g==
"object"&&!Array.isArray(g)){if(g.respect===void 0){let P={instancePath:s+"/spec/environments/"+o+"/parity/"+d,schemaPath:"#/properties/spec/properties/environm\
ents/items/properties/parity/items/required",keyword:"required",params:{missingProperty:"respect"},schema:x.properties.spec.properties.environments.items.properties.
parity.items.required,parentSchema:x.properties.spec.properties.environments.items.properties.parity.items,data:g};e===null?e=[P]:e.push(P),r++}if(g.same===void 0){
let P={instancePath:s+"/spec/environments/"+o+"/parity/"+d,schemaPath:"#/properties/spec/properties/environments/items/properties/parity/items/required",keyword:"\
required",params:{missingProperty:"same"},schema:x.properties.spec.properties.environments.items.properties.parity.items.required,parentSchema:x.properties.spec.
properties.environments.items.properties.parity.items,data:g};e===null?e=[P]:e.push(P),r++}for(let P in g)if(!(P==="respect"||P==="same"||P==="note")){let f={instancePath:s+
"/spec/environments/"+o+"/parity/"+d,schemaPath:"#/properties/spec/properties/environments/items/properties/parity/items/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:P},schema:!1,parentSchema:x.properties.spec.properties.environments.items.properties.parity.items,data:g};e===null?e=[f]:
e.push(f),r++}if(g.respect!==void 0){let P=g.respect;if(typeof P=="string"){if(A(P)<1){let f={instancePath:s+"/spec/environments/"+o+"/parity/"+d+"/respect",schemaPath:"\
#/properties/spec/properties/environments/items/properties/parity/items/properties/respect/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.
properties.spec.properties.environments.items.properties.parity.items.properties.respect,data:P};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:s+"/spec\
/environments/"+o+"/parity/"+d+"/respect",schemaPath:"#/properties/spec/properties/environments/items/properties/parity/items/properties/respect/type",keyword:"\
type",params:{type:"string"},schema:x.properties.spec.properties.environments.items.properties.parity.items.properties.respect.type,parentSchema:x.properties.spec.
properties.environments.items.properties.parity.items.properties.respect,data:P};e===null?e=[f]:e.push(f),r++}}if(g.same!==void 0){let P=g.same;if(typeof P!="bo\
olean"){let f={instancePath:s+"/spec/environments/"+o+"/parity/"+d+"/same",schemaPath:"#/properties/spec/properties/environments/items/properties/parity/items/p\
roperties/same/type",keyword:"type",params:{type:"boolean"},schema:x.properties.spec.properties.environments.items.properties.parity.items.properties.same.type,
parentSchema:x.properties.spec.properties.environments.items.properties.parity.items.properties.same,data:P};e===null?e=[f]:e.push(f),r++}}if(g.note!==void 0){let P=g.
note;if(typeof P=="string"){if(A(P)<1){let f={instancePath:s+"/spec/environments/"+o+"/parity/"+d+"/note",schemaPath:"#/properties/spec/properties/environments/\
items/properties/parity/items/properties/note/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.spec.properties.environments.items.
properties.parity.items.properties.note,data:P};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:s+"/spec/environments/"+o+"/parity/"+d+"/note",schemaPath:"\
#/properties/spec/properties/environments/items/properties/parity/items/properties/note/type",keyword:"type",params:{type:"string"},schema:x.properties.spec.properties.
environments.items.properties.parity.items.properties.note.type,parentSchema:x.properties.spec.properties.environments.items.properties.parity.items.properties.
note,data:P};e===null?e=[f]:e.push(f),r++}}}else{let P={instancePath:s+"/spec/environments/"+o+"/parity/"+d,schemaPath:"#/properties/spec/properties/environment\
s/items/properties/parity/items/type",keyword:"type",params:{type:"object"},schema:x.properties.spec.properties.environments.items.properties.parity.items.type,
parentSchema:x.properties.spec.properties.environments.items.properties.parity.items,data:g};e===null?e=[P]:e.push(P),r++}}}else{let l={instancePath:s+"/spec/en\
vironments/"+o+"/parity",schemaPath:"#/properties/spec/properties/environments/items/properties/parity/type",keyword:"type",params:{type:"array"},schema:x.properties.
spec.properties.environments.items.properties.parity.type,parentSchema:x.properties.spec.properties.environments.items.properties.parity,data:n};e===null?e=[l]:
e.push(l),r++}}}else{let n={instancePath:s+"/spec/environments/"+o,schemaPath:"#/properties/spec/properties/environments/items/type",keyword:"type",params:{type:"\
object"},schema:x.properties.spec.properties.environments.items.type,parentSchema:x.properties.spec.properties.environments.items,data:c};e===null?e=[n]:e.push(
n),r++}}}else{let a={instancePath:s+"/spec/environments",schemaPath:"#/properties/spec/properties/environments/type",keyword:"type",params:{type:"array"},schema:x.
properties.spec.properties.environments.type,parentSchema:x.properties.spec.properties.environments,data:i};e===null?e=[a]:e.push(a),r++}}if(t.delivery!==void 0){
let i=t.delivery;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(!(a==="repository"||a==="pipeline")){let o={instancePath:s+"/spec/delivery",schemaPath:"\
#/properties/spec/properties/delivery/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:x.properties.spec.
properties.delivery,data:i};e===null?e=[o]:e.push(o),r++}if(i.repository!==void 0){let a=i.repository;if(typeof a=="string"){if(A(a)<1){let o={instancePath:s+"/\
spec/delivery/repository",schemaPath:"#/properties/spec/properties/delivery/properties/repository/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.
properties.spec.properties.delivery.properties.repository,data:a};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/spec/delivery/repository",schemaPath:"\
#/properties/spec/properties/delivery/properties/repository/type",keyword:"type",params:{type:"string"},schema:x.properties.spec.properties.delivery.properties.
repository.type,parentSchema:x.properties.spec.properties.delivery.properties.repository,data:a};e===null?e=[o]:e.push(o),r++}}if(i.pipeline!==void 0){let a=i.pipeline;
if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.type===void 0){let o={instancePath:s+"/spec/delivery/pipeline",schemaPath:"#/properties/spec/properties/delive\
ry/properties/pipeline/required",keyword:"required",params:{missingProperty:"type"},schema:x.properties.spec.properties.delivery.properties.pipeline.required,parentSchema:x.
properties.spec.properties.delivery.properties.pipeline,data:a};e===null?e=[o]:e.push(o),r++}for(let o in a)if(!(o==="type"||o==="stages")){let c={instancePath:s+
"/spec/delivery/pipeline",schemaPath:"#/properties/spec/properties/delivery/properties/pipeline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
schema:!1,parentSchema:x.properties.spec.properties.delivery.properties.pipeline,data:a};e===null?e=[c]:e.push(c),r++}if(a.type!==void 0){let o=a.type;if(!(o===
"gitlab-ci"||o==="github-actions"||o==="jenkins"||o==="other")){let c={instancePath:s+"/spec/delivery/pipeline/type",schemaPath:"#/properties/spec/properties/de\
livery/properties/pipeline/properties/type/enum",keyword:"enum",params:{allowedValues:x.properties.spec.properties.delivery.properties.pipeline.properties.type.
enum},schema:x.properties.spec.properties.delivery.properties.pipeline.properties.type.enum,parentSchema:x.properties.spec.properties.delivery.properties.pipeline.
properties.type,data:o};e===null?e=[c]:e.push(c),r++}}if(a.stages!==void 0){let o=a.stages;if(Array.isArray(o)){let c=o.length;for(let n=0;n<c;n++){let l=o[n];if(typeof l==
"string"){if(A(l)<1){let d={instancePath:s+"/spec/delivery/pipeline/stages/"+n,schemaPath:"#/properties/spec/properties/delivery/properties/pipeline/properties/\
stages/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.spec.properties.delivery.properties.pipeline.properties.stages.items,
data:l};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:s+"/spec/delivery/pipeline/stages/"+n,schemaPath:"#/properties/spec/properties/delivery/propertie\
s/pipeline/properties/stages/items/type",keyword:"type",params:{type:"string"},schema:x.properties.spec.properties.delivery.properties.pipeline.properties.stages.
items.type,parentSchema:x.properties.spec.properties.delivery.properties.pipeline.properties.stages.items,data:l};e===null?e=[d]:e.push(d),r++}}}else{let c={instancePath:s+
"/spec/delivery/pipeline/stages",schemaPath:"#/properties/spec/properties/delivery/properties/pipeline/properties/stages/type",keyword:"type",params:{type:"arra\
y"},schema:x.properties.spec.properties.delivery.properties.pipeline.properties.stages.type,parentSchema:x.properties.spec.properties.delivery.properties.pipeline.
properties.stages,data:o};e===null?e=[c]:e.push(c),r++}}}else{let o={instancePath:s+"/spec/delivery/pipeline",schemaPath:"#/properties/spec/properties/delivery/\
properties/pipeline/type",keyword:"type",params:{type:"object"},schema:x.properties.spec.properties.delivery.properties.pipeline.type,parentSchema:x.properties.
spec.properties.delivery.properties.pipeline,data:a};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/spec/delivery",schemaPath:"#/properties/spec/pr\
operties/delivery/type",keyword:"type",params:{type:"object"},schema:x.properties.spec.properties.delivery.type,parentSchema:x.properties.spec.properties.delivery,
data:i};e===null?e=[a]:e.push(a),r++}}if(t.logs!==void 0){let i=t.logs;if(Array.isArray(i)){let a=i.length;for(let o=0;o<a;o++){let c=i[o];if(c&&typeof c=="obje\
ct"&&!Array.isArray(c)){if(c.class===void 0){let n={instancePath:s+"/spec/logs/"+o,schemaPath:"#/properties/spec/properties/logs/items/required",keyword:"requir\
ed",params:{missingProperty:"class"},schema:x.properties.spec.properties.logs.items.required,parentSchema:x.properties.spec.properties.logs.items,data:c};e===null?
e=[n]:e.push(n),r++}if(c.location===void 0){let n={instancePath:s+"/spec/logs/"+o,schemaPath:"#/properties/spec/properties/logs/items/required",keyword:"require\
d",params:{missingProperty:"location"},schema:x.properties.spec.properties.logs.items.required,parentSchema:x.properties.spec.properties.logs.items,data:c};e===
null?e=[n]:e.push(n),r++}if(c.retention===void 0){let n={instancePath:s+"/spec/logs/"+o,schemaPath:"#/properties/spec/properties/logs/items/required",keyword:"r\
equired",params:{missingProperty:"retention"},schema:x.properties.spec.properties.logs.items.required,parentSchema:x.properties.spec.properties.logs.items,data:c};
e===null?e=[n]:e.push(n),r++}for(let n in c)if(!(n==="class"||n==="location"||n==="retention"||n==="protected")){let l={instancePath:s+"/spec/logs/"+o,schemaPath:"\
#/properties/spec/properties/logs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:x.properties.spec.
properties.logs.items,data:c};e===null?e=[l]:e.push(l),r++}if(c.class!==void 0&&(js(c.class,{instancePath:s+"/spec/logs/"+o+"/class",parentData:c,parentDataProperty:"\
class",rootData:h,dynamicAnchors:u})||(e=e===null?js.errors:js.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.location!==void 0){let n=c.location;if(typeof n==
"string"){if(A(n)<1){let l={instancePath:s+"/spec/logs/"+o+"/location",schemaPath:"#/properties/spec/properties/logs/items/properties/location/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:x.properties.spec.properties.logs.items.properties.location,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={
instancePath:s+"/spec/logs/"+o+"/location",schemaPath:"#/properties/spec/properties/logs/items/properties/location/type",keyword:"type",params:{type:"string"},schema:x.
properties.spec.properties.logs.items.properties.location.type,parentSchema:x.properties.spec.properties.logs.items.properties.location,data:n};e===null?e=[l]:e.
push(l),r++}}if(c.retention!==void 0&&(Ls(c.retention,{instancePath:s+"/spec/logs/"+o+"/retention",parentData:c,parentDataProperty:"retention",rootData:h,dynamicAnchors:u})||
(e=e===null?Ls.errors:Ls.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.protected!==void 0){let n=c.protected;if(typeof n!="boolean"){let l={instancePath:s+
"/spec/logs/"+o+"/protected",schemaPath:"#/properties/spec/properties/logs/items/properties/protected/type",keyword:"type",params:{type:"boolean"},schema:x.properties.
spec.properties.logs.items.properties.protected.type,parentSchema:x.properties.spec.properties.logs.items.properties.protected,data:n};e===null?e=[l]:e.push(l),
r++}}}else{let n={instancePath:s+"/spec/logs/"+o,schemaPath:"#/properties/spec/properties/logs/items/type",keyword:"type",params:{type:"object"},schema:x.properties.
spec.properties.logs.items.type,parentSchema:x.properties.spec.properties.logs.items,data:c};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+"/spec/lo\
gs",schemaPath:"#/properties/spec/properties/logs/type",keyword:"type",params:{type:"array"},schema:x.properties.spec.properties.logs.type,parentSchema:x.properties.
spec.properties.logs,data:i};e===null?e=[a]:e.push(a),r++}}}else{let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"\
object"},schema:x.properties.spec.type,parentSchema:x.properties.spec,data:t};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},schema:x.type,parentSchema:x,data:p};e===null?e=[t]:e.push(t),r++}return jp.errors=e,r===0}jp.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var aa=Lp,V={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://gradus.dev/schemas/v1/team.schema.json",type:"object",additionalProperties:!1,required:[
"apiVersion","kind","metadata","spec"],properties:{apiVersion:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/apiVersion"},kind:{const:"Team"},metadata:{$ref:"\
https://gradus.dev/schemas/v1/shared#/$defs/metadata"},spec:{type:"object",additionalProperties:!1,required:["members"],properties:{members:{type:"array",minItems:1,
items:{type:"object",additionalProperties:!1,required:["id"],properties:{id:{type:"string",minLength:1},name:{type:"string",minLength:1},department:{$ref:"https\
://gradus.dev/schemas/v1/shared#/$defs/department"},level:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/level"},roles:{type:"array",uniqueItems:!0,items:{$ref:"\
https://gradus.dev/schemas/v1/shared#/$defs/role"}},logins:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/logins"},leftOn:{$ref:"https://gradus.dev/schemas/\
v1/shared#/$defs/calendarDate"},delegations:{type:"array",items:{type:"object",additionalProperties:!1,required:["to","from","until","reason"],properties:{to:{$ref:"\
https://gradus.dev/schemas/v1/shared#/$defs/person"},roles:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/role"}},
from:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/dateOrInstant"},until:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/dateOrInstant"},reason:{type:"s\
tring",minLength:1}}}},emails:{type:"array",items:{type:"string",pattern:"^[^@\\s]+@[^@\\s]+$","x-expected":"an address such as mei@shop.example"}}}}},representatives:{
type:"object",additionalProperties:!1,properties:{development:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/person"},operations:{$ref:"https://gradus.dev/s\
chemas/v1/shared#/$defs/person"},test:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/person"},security:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/pe\
rson"},business:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/person"},vendor:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/person"}}},onCall:{type:"o\
bject",additionalProperties:!1,properties:{primary:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/person"},secondary:{$ref:"https://gradus.dev/schemas/v1/sh\
ared#/$defs/person"},url:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/url"}}},channels:{type:"array",items:{type:"object",additionalProperties:!1,required:[
"type","purpose"],properties:{type:{enum:["slack","wecom","email","webhook"]},purpose:{enum:["changes","rollouts","incidents","maintenance","all"]},name:{type:"\
string",minLength:1},urlEnv:{type:"string",pattern:"^GRADUS_[A-Z0-9_]+$","x-expected":"the name of an environment variable such as GRADUS_SLACK_URL"}}}},meetings:{
type:"array",items:{type:"object",additionalProperties:!1,required:["name","schedule","timezone"],properties:{name:{$ref:"https://gradus.dev/schemas/v1/shared#/\
$defs/name"},schedule:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/recurrence"},start:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/dateOrInstant"},timezone:{
$ref:"https://gradus.dev/schemas/v1/shared#/$defs/zone"},duration:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/duration"},quorum:{type:"integer",minimum:1,
maximum:1e3},departments:{type:"array",uniqueItems:!0,items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/department"}}}}},escalation:{type:"array",items:{
type:"object",additionalProperties:!1,required:["after","to"],properties:{after:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/duration"},to:{type:"string",
minLength:1}}}}}}}};function xs(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=xs.evaluated;if(m.
dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p!=="gradus.dev/v1"){let t={instancePath:s,schemaPath:"#/const",keyword:"const",params:{allowedValue:"\
gradus.dev/v1"},schema:"gradus.dev/v1",parentSchema:We,data:p};e===null?e=[t]:e.push(t),r++}return xs.errors=e,r===0}xs.evaluated={dynamicProps:!1,dynamicItems:!1};
function Is(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Is.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"name"},schema:R.required,parentSchema:R,data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="name"||t==="title"||t==="\
labels"||t==="annotations"||t==="links")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
schema:!1,parentSchema:R,data:p};e===null?e=[i]:e.push(i),r++}if(p.name!==void 0&&(X(p.name,{instancePath:s+"/name",parentData:p,parentDataProperty:"name",rootData:h,
dynamicAnchors:u})||(e=e===null?X.errors:X.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.title!==void 0){let t=p.title;if(typeof t=="string"){if(A(t)<1){
let i={instancePath:s+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:R.properties.title,data:t};e===
null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},schema:R.properties.title.
type,parentSchema:R.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}if(p.labels!==void 0){let t=p.labels;if(t&&typeof t=="object"&&!Array.isArray(t))for(let i in t){
let a=t[i];if(typeof a!="string"){let o={instancePath:s+"/labels/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties\
/type",keyword:"type",params:{type:"string"},schema:R.properties.labels.additionalProperties.type,parentSchema:R.properties.labels.additionalProperties,data:a};
e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type:"object"},schema:R.properties.
labels.type,parentSchema:R.properties.labels,data:t};e===null?e=[i]:e.push(i),r++}}if(p.annotations!==void 0){let t=p.annotations;if(t&&typeof t=="object"&&!Array.
isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let o={instancePath:s+"/annotations/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/proper\
ties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},schema:R.properties.annotations.additionalProperties.type,parentSchema:R.properties.
annotations.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"\
type",params:{type:"object"},schema:R.properties.annotations.type,parentSchema:R.properties.annotations,data:t};e===null?e=[i]:e.push(i),r++}}if(p.links!==void 0){
let t=p.links;if(Array.isArray(t)){let i=t.length;for(let a=0;a<i;a++)re(t[a],{instancePath:s+"/links/"+a,parentData:t,parentDataProperty:a,rootData:h,dynamicAnchors:u})||
(e=e===null?re.errors:re.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length)}else{let i={instancePath:s+"/links",schemaPath:"#/properties/links/type",keyword:"typ\
e",params:{type:"array"},schema:R.properties.links.type,parentSchema:R.properties.links,data:t};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:R.type,parentSchema:R,data:p};e===null?e=[t]:e.push(t),r++}return Is.errors=e,r===0}Is.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function mr(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=mr.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="development"||p==="operations"||p==="test"||p==="security"||p==="business"||p==="ven\
dor")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Dr.enum},schema:Dr.enum,parentSchema:Dr,data:p};e===null?e=[t]:e.push(t),r++}
return mr.errors=e,r===0}mr.evaluated={dynamicProps:!1,dynamicItems:!1};function Es(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){
let e=null,r=0,m=Es.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="L1"||p==="L2"||p==="L3")){let t={instancePath:s,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:$r.enum},schema:$r.enum,parentSchema:$r,data:p};e===null?e=[t]:e.push(t),r++}return Es.errors=e,r===0}Es.evaluated=
{dynamicProps:!1,dynamicItems:!1};function lr(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=lr.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="requester"||p==="change-manager"||p==="change-authority"||p==="implementer"||p==="te\
ster"||p==="incident-commander"||p==="approver")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ie.enum},schema:Ie.enum,parentSchema:Ie,
data:p};e===null?e=[t]:e.push(t),r++}return lr.errors=e,r===0}lr.evaluated={dynamicProps:!1,dynamicItems:!1};function Ns(p,{instancePath:s="",parentData:D,parentDataProperty:$,
rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Ns.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&
!Array.isArray(p)){for(let t in p)if(!(t==="github"||t==="gitlab")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},schema:!1,parentSchema:we,data:p};e===null?e=[i]:e.push(i),r++}if(p.github!==void 0){let t=p.github;if(typeof t=="string"){if(!xi.test(t)){
let i={instancePath:s+"/github",schemaPath:"#/properties/github/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]*(\\[bot\\])?$"},schema:"^\
[A-Za-z0-9][A-Za-z0-9_.-]*(\\[bot\\])?$",parentSchema:we.properties.github,data:t};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/github",schemaPath:"\
#/properties/github/type",keyword:"type",params:{type:"string"},schema:we.properties.github.type,parentSchema:we.properties.github,data:t};e===null?e=[i]:e.push(
i),r++}}if(p.gitlab!==void 0){let t=p.gitlab;if(typeof t=="string"){if(!gi.test(t)){let i={instancePath:s+"/gitlab",schemaPath:"#/properties/gitlab/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_][A-Za-z0-9_.-]*$"},schema:"^[A-Za-z0-9_][A-Za-z0-9_.-]*$",parentSchema:we.properties.gitlab,data:t};e===null?e=[i]:e.push(
i),r++}}else{let i={instancePath:s+"/gitlab",schemaPath:"#/properties/gitlab/type",keyword:"type",params:{type:"string"},schema:we.properties.gitlab.type,parentSchema:we.
properties.gitlab,data:t};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:we.type,parentSchema:we,
data:p};e===null?e=[t]:e.push(t),r++}return Ns.errors=e,r===0}Ns.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ts(p,{instancePath:s="",parentData:D,
parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Ts.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p==
"string"){if(!dp(p)){let t={instancePath:s,schemaPath:"#/format",keyword:"format",params:{format:"date"},schema:"date",parentSchema:xe,data:p};e===null?e=[t]:e.
push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:xe.type,parentSchema:xe,data:p};e===null?e=[t]:e.push(t),
r++}return Ts.errors=e,r===0}Ts.evaluated={dynamicProps:!1,dynamicItems:!1};function pe(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){
let e=null,r=0,m=pe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(A(p)<1){let t={instancePath:s,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:fe,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"string"},schema:fe.type,parentSchema:fe,data:p};e===null?e=[t]:e.push(t),r++}return pe.errors=e,r===0}pe.evaluated={dynamicProps:!1,
dynamicItems:!1};function Fe(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Fe.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p!="string"){let n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:oe.
type,parentSchema:oe,data:p};e===null?e=[n]:e.push(n),r++}let t=r,i=!0,a=r;if(r===a)if(typeof p=="string"){if(A(p)>10){let n={};e===null?e=[n]:e.push(n),r++}}else{
let n={};e===null?e=[n]:e.push(n),r++}var o=a===r;r=t,e!==null&&(t?e.length=t:e=null);let c;if(o){let n=r;ee(p,{instancePath:s,parentData:D,parentDataProperty:$,
rootData:h,dynamicAnchors:u})||(e=e===null?ee.errors:ee.errors.reduce((d,g)=>(d.push(g),d),e),r=e.length);var o=n===r;i=o,c="then"}else{let n=r;J(p,{instancePath:s,
parentData:D,parentDataProperty:$,rootData:h,dynamicAnchors:u})||(e=e===null?J.errors:J.errors.reduce((d,g)=>(d.push(g),d),e),r=e.length);var o=n===r;i=o,c="els\
e"}if(!i){let n={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:c},schema:oe.if,parentSchema:oe,data:p};e===null?e=[n]:e.push(n),r++}return Fe.
errors=e,r===0}Fe.evaluated={dynamicProps:!1,dynamicItems:!1};function Rs(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){
let e=null,r=0,m=Rs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!zp.test(p)){let t={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^https?://[^\\s]+$"},schema:"^https?://[^\\s]+$",parentSchema:Be,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Be.type,parentSchema:Be,data:p};e===null?e=[t]:e.push(t),r++}return Rs.errors=e,
r===0}Rs.evaluated={dynamicProps:!1,dynamicItems:!1};function Os(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,
r=0,m=Os.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(A(p)>63){let t={instancePath:s,schemaPath:"#/maxL\
ength",keyword:"maxLength",params:{limit:63},schema:63,parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}if(A(p)<1){let t={instancePath:s,schemaPath:"#/minLen\
gth",keyword:"minLength",params:{limit:1},schema:1,parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}if(!Ue.test(p)){let t={instancePath:s,schemaPath:"#/patte\
rn",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:H,data:p};e===null?e=[t]:e.push(t),
r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:H.type,parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}return Os.
errors=e,r===0}Os.evaluated={dynamicProps:!1,dynamicItems:!1};var Nr={type:"string",pattern:"^FREQ=(HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[A-Z0-9,+-]+)*$",
"x-expected":"a recurrence rule such as FREQ=WEEKLY;BYDAY=SU;BYHOUR=2;BYMINUTE=30"},Pi=new RegExp("^FREQ=(HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[A-Z0-9,+-\
]+)*$","u");function zs(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=zs.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!Pi.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^FREQ=(HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[A-Z0-9,+-]+)*$"},schema:"^FREQ=(HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[A-Z0-9,+-]+)*$",parentSchema:Nr,
data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Nr.type,parentSchema:Nr,data:p};
e===null?e=[t]:e.push(t),r++}return zs.errors=e,r===0}zs.evaluated={dynamicProps:!1,dynamicItems:!1};function _s(p,{instancePath:s="",parentData:D,parentDataProperty:$,
rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=_s.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!_p.
test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$"},schema:"^[A-Z][A-Za-z0-9_+-\
]*(/[A-Za-z0-9_+-]+)*$",parentSchema:Ye,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},
schema:Ye.type,parentSchema:Ye,data:p};e===null?e=[t]:e.push(t),r++}return _s.errors=e,r===0}_s.evaluated={dynamicProps:!1,dynamicItems:!1};function dr(p,{instancePath:s="",
parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=dr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),typeof p=="string"){if(!Ge.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,\
6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9\
]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$"},schema:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-\
9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?\
|[0-9]{1,9}S))$",parentSchema:ie,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:ie.
type,parentSchema:ie,data:p};e===null?e=[t]:e.push(t),r++}return dr.errors=e,r===0}dr.evaluated={dynamicProps:!1,dynamicItems:!1};var oa=new RegExp("^[^@\\s]+@[^\
@\\s]+$","u"),na=new RegExp("^GRADUS_[A-Z0-9_]+$","u");function Lp(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){
let e=null,r=0,m=Lp.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.apiVersion===void 0){
let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},schema:V.required,parentSchema:V,data:p};e===null?e=[t]:e.
push(t),r++}if(p.kind===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},schema:V.required,parentSchema:V,
data:p};e===null?e=[t]:e.push(t),r++}if(p.metadata===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},
schema:V.required,parentSchema:V,data:p};e===null?e=[t]:e.push(t),r++}if(p.spec===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"spec"},schema:V.required,parentSchema:V,data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="apiVersion"||t==="kind"||t==="metadata"||
t==="spec")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:V,data:p};
e===null?e=[i]:e.push(i),r++}if(p.apiVersion!==void 0&&(xs(p.apiVersion,{instancePath:s+"/apiVersion",parentData:p,parentDataProperty:"apiVersion",rootData:h,dynamicAnchors:u})||
(e=e===null?xs.errors:xs.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.kind!==void 0){let t=p.kind;if(t!=="Team"){let i={instancePath:s+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"Team"},schema:"Team",parentSchema:V.properties.kind,data:t};e===null?e=[i]:e.push(i),r++}}if(p.metadata!==
void 0&&(Is(p.metadata,{instancePath:s+"/metadata",parentData:p,parentDataProperty:"metadata",rootData:h,dynamicAnchors:u})||(e=e===null?Is.errors:Is.errors.reduce(
(t,i)=>(t.push(i),t),e),r=e.length)),p.spec!==void 0){let t=p.spec;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.members===void 0){let i={instancePath:s+"/s\
pec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"members"},schema:V.properties.spec.required,parentSchema:V.properties.spec,
data:t};e===null?e=[i]:e.push(i),r++}for(let i in t)if(!(i==="members"||i==="representatives"||i==="onCall"||i==="channels"||i==="meetings"||i==="escalation")){
let a={instancePath:s+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:V.
properties.spec,data:t};e===null?e=[a]:e.push(a),r++}if(t.members!==void 0){let i=t.members;if(Array.isArray(i)){if(i.length<1){let o={instancePath:s+"/spec/mem\
bers",schemaPath:"#/properties/spec/properties/members/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:V.properties.spec.properties.members,
data:i};e===null?e=[o]:e.push(o),r++}let a=i.length;for(let o=0;o<a;o++){let c=i[o];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.id===void 0){let n={instancePath:s+
"/spec/members/"+o,schemaPath:"#/properties/spec/properties/members/items/required",keyword:"required",params:{missingProperty:"id"},schema:V.properties.spec.properties.
members.items.required,parentSchema:V.properties.spec.properties.members.items,data:c};e===null?e=[n]:e.push(n),r++}for(let n in c)if(!Pe.call(V.properties.spec.
properties.members.items.properties,n)){let l={instancePath:s+"/spec/members/"+o,schemaPath:"#/properties/spec/properties/members/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:V.properties.spec.properties.members.items,data:c};e===null?e=[l]:e.push(l),r++}if(c.
id!==void 0){let n=c.id;if(typeof n=="string"){if(A(n)<1){let l={instancePath:s+"/spec/members/"+o+"/id",schemaPath:"#/properties/spec/properties/members/items/\
properties/id/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:V.properties.spec.properties.members.items.properties.id,data:n};e===null?e=
[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/members/"+o+"/id",schemaPath:"#/properties/spec/properties/members/items/properties/id/type",keyword:"type",
params:{type:"string"},schema:V.properties.spec.properties.members.items.properties.id.type,parentSchema:V.properties.spec.properties.members.items.properties.id,
data:n};e===null?e=[l]:e.push(l),r++}}if(c.name!==void 0){let n=c.name;if(typeof n=="string"){if(A(n)<1){let l={instancePath:s+"/spec/members/"+o+"/name",schemaPath:"\
#/properties/spec/properties/members/items/properties/name/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:V.properties.spec.properties.members.
items.properties.name,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/members/"+o+"/name",schemaPath:"#/properties/spec/properties/membe\
rs/items/properties/name/type",keyword:"type",params:{type:"string"},schema:V.properties.spec.properties.members.items.properties.name.type,parentSchema:V.properties.
spec.properties.members.items.properties.name,data:n};e===null?e=[l]:e.push(l),r++}}if(c.department!==void 0&&(mr(c.department,{instancePath:s+"/spec/members/"+
o+"/department",parentData:c,parentDataProperty:"department",rootData:h,dynamicAnchors:u})||(e=e===null?mr.errors:mr.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),
c.level!==void 0&&(Es(c.level,{instancePath:s+"/spec/members/"+o+"/level",parentData:c,parentDataProperty:"level",rootData:h,dynamicAnchors:u})||(e=e===null?Es.
errors:Es.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.roles!==void 0){let n=c.roles;if(Array.isArray(n)){let l=n.length;for(let g=0;g<l;g++)lr(n[g],{instancePath:s+
"/spec/members/"+o+"/roles/"+g,parentData:n,parentDataProperty:g,rootData:h,dynamicAnchors:u})||(e=e===null?lr.errors:lr.errors.reduce((P,f)=>(P.push(f),P),e),r=
e.length);let d=Se(n);if(d!==void 0){let g={instancePath:s+"/spec/members/"+o+"/roles",schemaPath:"#/properties/spec/properties/members/items/properties/roles/u\
niqueItems",keyword:"uniqueItems",params:{i:d[1],j:d[0]},schema:!0,parentSchema:V.properties.spec.properties.members.items.properties.roles,data:n};e===null?e=[
g]:e.push(g),r++}}else{let l={instancePath:s+"/spec/members/"+o+"/roles",schemaPath:"#/properties/spec/properties/members/items/properties/roles/type",keyword:"\
type",params:{type:"array"},schema:V.properties.spec.properties.members.items.properties.roles.type,parentSchema:V.properties.spec.properties.members.items.properties.
roles,data:n};e===null?e=[l]:e.push(l),r++}}if(c.logins!==void 0&&(Ns(c.logins,{instancePath:s+"/spec/members/"+o+"/logins",parentData:c,parentDataProperty:"log\
ins",rootData:h,dynamicAnchors:u})||(e=e===null?Ns.errors:Ns.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.leftOn!==void 0&&(Ts(c.leftOn,{instancePath:s+
"/spec/members/"+o+"/leftOn",parentData:c,parentDataProperty:"leftOn",rootData:h,dynamicAnchors:u})||(e=e===null?Ts.errors:Ts.errors.reduce((n,l)=>(n.push(l),n),
e),r=e.length)),c.delegations!==void 0){let n=c.delegations;if(Array.isArray(n)){let l=n.length;for(let d=0;d<l;d++){let g=n[d];if(g&&typeof g=="object"&&!Array.
isArray(g)){if(g.to===void 0){let P={instancePath:s+"/spec/members/"+o+"/delegations/"+d,schemaPath:"#/properties/spec/properties/members/items/properties/deleg\
ations/items/required",keyword:"required",params:{missingProperty:"to"},schema:V.properties.spec.properties.members.items.properties.delegations.items.required,
parentSchema:V.properties.spec.properties.members.items.properties.delegations.items,data:g};e===null?e=[P]:e.push(P),r++}if(g.from===void 0){let P={instancePath:s+
"/spec/members/"+o+"/delegations/"+d,schemaPath:"#/properties/spec/properties/members/items/properties/delegations/items/required",keyword:"required",params:{missingProperty:"\
from"},schema:V.properties.spec.properties.members.items.properties.delegations.items.required,parentSchema:V.properties.spec.properties.members.items.properties.
delegations.items,data:g};e===null?e=[P]:e.push(P),r++}if(g.until===void 0){let P={instancePath:s+"/spec/members/"+o+"/delegations/"+d,schemaPath:"#/properties/\
spec/properties/members/items/properties/delegations/items/required",keyword:"required",params:{missingProperty:"until"},schema:V.properties.spec.properties.members.
items.properties.delegations.items.required,parentSchema:V.properties.spec.properties.members.items.properties.delegations.items,data:g};e===null?e=[P]:e.push(P),
r++}if(g.reason===void 0){let P={instancePath:s+"/spec/members/"+o+"/delegations/"+d,schemaPath:"#/properties/spec/properties/members/items/properties/delegatio\
ns/items/required",keyword:"required",params:{missingProperty:"reason"},schema:V.properties.spec.properties.members.items.properties.delegations.items.required,
parentSchema:V.properties.spec.properties.members.items.properties.delegations.items,data:g};e===null?e=[P]:e.push(P),r++}for(let P in g)if(!(P==="to"||P==="rol\
es"||P==="from"||P==="until"||P==="reason")){let f={instancePath:s+"/spec/members/"+o+"/delegations/"+d,schemaPath:"#/properties/spec/properties/members/items/p\
roperties/delegations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},schema:!1,parentSchema:V.properties.spec.properties.
members.items.properties.delegations.items,data:g};e===null?e=[f]:e.push(f),r++}if(g.to!==void 0&&(pe(g.to,{instancePath:s+"/spec/members/"+o+"/delegations/"+d+
"/to",parentData:g,parentDataProperty:"to",rootData:h,dynamicAnchors:u})||(e=e===null?pe.errors:pe.errors.reduce((P,f)=>(P.push(f),P),e),r=e.length)),g.roles!==
void 0){let P=g.roles;if(Array.isArray(P)){if(P.length<1){let T={instancePath:s+"/spec/members/"+o+"/delegations/"+d+"/roles",schemaPath:"#/properties/spec/prop\
erties/members/items/properties/delegations/items/properties/roles/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:V.properties.spec.properties.
members.items.properties.delegations.items.properties.roles,data:P};e===null?e=[T]:e.push(T),r++}let f=P.length;for(let T=0;T<f;T++)lr(P[T],{instancePath:s+"/sp\
ec/members/"+o+"/delegations/"+d+"/roles/"+T,parentData:P,parentDataProperty:T,rootData:h,dynamicAnchors:u})||(e=e===null?lr.errors:lr.errors.reduce((M,Z)=>(M.push(
Z),M),e),r=e.length);let S=Se(P);if(S!==void 0){let T={instancePath:s+"/spec/members/"+o+"/delegations/"+d+"/roles",schemaPath:"#/properties/spec/properties/mem\
bers/items/properties/delegations/items/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i:S[1],j:S[0]},schema:!0,parentSchema:V.properties.spec.properties.
members.items.properties.delegations.items.properties.roles,data:P};e===null?e=[T]:e.push(T),r++}}else{let f={instancePath:s+"/spec/members/"+o+"/delegations/"+
d+"/roles",schemaPath:"#/properties/spec/properties/members/items/properties/delegations/items/properties/roles/type",keyword:"type",params:{type:"array"},schema:V.
properties.spec.properties.members.items.properties.delegations.items.properties.roles.type,parentSchema:V.properties.spec.properties.members.items.properties.delegations.
items.properties.roles,data:P};e===null?e=[f]:e.push(f),r++}}if(g.from!==void 0&&(Fe(g.from,{instancePath:s+"/spec/members/"+o+"/delegations/"+d+"/from",parentData:g,
parentDataProperty:"from",rootData:h,dynamicAnchors:u})||(e=e===null?Fe.errors:Fe.errors.reduce((P,f)=>(P.push(f),P),e),r=e.length)),g.until!==void 0&&(Fe(g.until,
{instancePath:s+"/spec/members/"+o+"/delegations/"+d+"/until",parentData:g,parentDataProperty:"until",rootData:h,dynamicAnchors:u})||(e=e===null?Fe.errors:Fe.errors.
reduce((P,f)=>(P.push(f),P),e),r=e.length)),g.reason!==void 0){let P=g.reason;if(typeof P=="string"){if(A(P)<1){let f={instancePath:s+"/spec/members/"+o+"/deleg\
ations/"+d+"/reason",schemaPath:"#/properties/spec/properties/members/items/properties/delegations/items/properties/reason/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:V.properties.spec.properties.members.items.properties.delegations.items.properties.reason,data:P};e===null?e=[f]:e.push(f),r++}}else{
let f={instancePath:s+"/spec/members/"+o+"/delegations/"+d+"/reason",schemaPath:"#/properties/spec/properties/members/items/properties/delegations/items/propert\
ies/reason/type",keyword:"type",params:{type:"string"},schema:V.properties.spec.properties.members.items.properties.delegations.items.properties.reason.type,parentSchema:V.
properties.spec.properties.members.items.properties.delegations.items.properties.reason,data:P};e===null?e=[f]:e.push(f),r++}}}else{let P={instancePath:s+"/spec\
/members/"+o+"/delegations/"+d,schemaPath:"#/properties/spec/properties/members/items/properties/delegations/items/type",keyword:"type",params:{type:"object"},schema:V.
properties.spec.properties.members.items.properties.delegations.items.type,parentSchema:V.properties.spec.properties.members.items.properties.delegations.items,
data:g};e===null?e=[P]:e.push(P),r++}}}else{let l={instancePath:s+"/spec/members/"+o+"/delegations",schemaPath:"#/properties/spec/properties/members/items/prope\
rties/delegations/type",keyword:"type",params:{type:"array"},schema:V.properties.spec.properties.members.items.properties.delegations.type,parentSchema:V.properties.
spec.properties.members.items.properties.delegations,data:n};e===null?e=[l]:e.push(l),r++}}if(c.emails!==void 0){let n=c.emails;if(Array.isArray(n)){let l=n.length;
for(let d=0;d<l;d++){let g=n[d];if(typeof g=="string"){if(!oa.test(g)){let P={instancePath:s+"/spec/members/"+o+"/emails/"+d,schemaPath:"#/properties/spec/prope\
rties/members/items/properties/emails/items/pattern",keyword:"pattern",params:{pattern:"^[^@\\s]+@[^@\\s]+$"},schema:"^[^@\\s]+@[^@\\s]+$",parentSchema:V.properties.
spec.properties.members.items.properties.emails.items,data:g};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:s+"/spec/members/"+o+"/emails/"+d,schemaPath:"\
#/properties/spec/properties/members/items/properties/emails/items/type",keyword:"type",params:{type:"string"},schema:V.properties.spec.properties.members.items.
properties.emails.items.type,parentSchema:V.properties.spec.properties.members.items.properties.emails.items,data:g};e===null?e=[P]:e.push(P),r++}}}else{let l={
instancePath:s+"/spec/members/"+o+"/emails",schemaPath:"#/properties/spec/properties/members/items/properties/emails/type",keyword:"type",params:{type:"array"},
schema:V.properties.spec.properties.members.items.properties.emails.type,parentSchema:V.properties.spec.properties.members.items.properties.emails,data:n};e===null?
e=[l]:e.push(l),r++}}}else{let n={instancePath:s+"/spec/members/"+o,schemaPath:"#/properties/spec/properties/members/items/type",keyword:"type",params:{type:"ob\
ject"},schema:V.properties.spec.properties.members.items.type,parentSchema:V.properties.spec.properties.members.items,data:c};e===null?e=[n]:e.push(n),r++}}}else{
let a={instancePath:s+"/spec/members",schemaPath:"#/properties/spec/properties/members/type",keyword:"type",params:{type:"array"},schema:V.properties.spec.properties.
members.type,parentSchema:V.properties.spec.properties.members,data:i};e===null?e=[a]:e.push(a),r++}}if(t.representatives!==void 0){let i=t.representatives;if(i&&
typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(!(a==="development"||a==="operations"||a==="test"||a==="security"||a==="business"||a==="vendor")){let o={
instancePath:s+"/spec/representatives",schemaPath:"#/properties/spec/properties/representatives/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
schema:!1,parentSchema:V.properties.spec.properties.representatives,data:i};e===null?e=[o]:e.push(o),r++}i.development!==void 0&&(pe(i.development,{instancePath:s+
"/spec/representatives/development",parentData:i,parentDataProperty:"development",rootData:h,dynamicAnchors:u})||(e=e===null?pe.errors:pe.errors.reduce((a,o)=>(a.
push(o),a),e),r=e.length)),i.operations!==void 0&&(pe(i.operations,{instancePath:s+"/spec/representatives/operations",parentData:i,parentDataProperty:"operation\
s",rootData:h,dynamicAnchors:u})||(e=e===null?pe.errors:pe.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length)),i.test!==void 0&&(pe(i.test,{instancePath:s+"/spec\
/representatives/test",parentData:i,parentDataProperty:"test",rootData:h,dynamicAnchors:u})||(e=e===null?pe.errors:pe.errors.reduce((a,o)=>(a.push(o),a),e),r=e.
length)),i.security!==void 0&&(pe(i.security,{instancePath:s+"/spec/representatives/security",parentData:i,parentDataProperty:"security",rootData:h,dynamicAnchors:u})||
(e=e===null?pe.errors:pe.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length)),i.business!==void 0&&(pe(i.business,{instancePath:s+"/spec/representatives/business",
parentData:i,parentDataProperty:"business",rootData:h,dynamicAnchors:u})||(e=e===null?pe.errors:pe.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length)),i.vendor!==
void 0&&(pe(i.vendor,{instancePath:s+"/spec/representatives/vendor",parentData:i,parentDataProperty:"vendor",rootData:h,dynamicAnchors:u})||(e=e===null?pe.errors:
pe.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length))}else{let a={instancePath:s+"/spec/representatives",schemaPath:"#/properties/spec/properties/representative\
s/type",keyword:"type",params:{type:"object"},schema:V.properties.spec.properties.representatives.type,parentSchema:V.properties.spec.properties.representatives,
data:i};e===null?e=[a]:e.push(a),r++}}if(t.onCall!==void 0){let i=t.onCall;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(!(a==="primary"||a==="\
secondary"||a==="url")){let o={instancePath:s+"/spec/onCall",schemaPath:"#/properties/spec/properties/onCall/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:a},schema:!1,parentSchema:V.properties.spec.properties.onCall,data:i};e===null?e=[o]:e.push(o),r++}i.primary!==void 0&&(pe(i.primary,
{instancePath:s+"/spec/onCall/primary",parentData:i,parentDataProperty:"primary",rootData:h,dynamicAnchors:u})||(e=e===null?pe.errors:pe.errors.reduce((a,o)=>(a.
push(o),a),e),r=e.length)),i.secondary!==void 0&&(pe(i.secondary,{instancePath:s+"/spec/onCall/secondary",parentData:i,parentDataProperty:"secondary",rootData:h,
dynamicAnchors:u})||(e=e===null?pe.errors:pe.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length)),i.url!==void 0&&(Rs(i.url,{instancePath:s+"/spec/onCall/url",parentData:i,
parentDataProperty:"url",rootData:h,dynamicAnchors:u})||(e=e===null?Rs.errors:Rs.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length))}else{let a={instancePath:s+"\
/spec/onCall",schemaPath:"#/properties/spec/properties/onCall/type",keyword:"type",params:{type:"object"},schema:V.properties.spec.properties.onCall.type,parentSchema:V.
properties.spec.properties.onCall,data:i};e===null?e=[a]:e.push(a),r++}}if(t.channels!==void 0){let i=t.channels;if(Array.isArray(i)){let a=i.length;for(let o=0;o<
a;o++){let c=i[o];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.type===void 0){let n={instancePath:s+"/spec/channels/"+o,schemaPath:"#/properties/spec/prope\
rties/channels/items/required",keyword:"required",params:{missingProperty:"type"},schema:V.properties.spec.properties.channels.items.required,parentSchema:V.properties.
spec.properties.channels.items,data:c};e===null?e=[n]:e.push(n),r++}if(c.purpose===void 0){let n={instancePath:s+"/spec/channels/"+o,schemaPath:"#/properties/sp\
ec/properties/channels/items/required",keyword:"required",params:{missingProperty:"purpose"},schema:V.properties.spec.properties.channels.items.required,parentSchema:V.
properties.spec.properties.channels.items,data:c};e===null?e=[n]:e.push(n),r++}for(let n in c)if(!(n==="type"||n==="purpose"||n==="name"||n==="urlEnv")){let l={
instancePath:s+"/spec/channels/"+o,schemaPath:"#/properties/spec/properties/channels/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
schema:!1,parentSchema:V.properties.spec.properties.channels.items,data:c};e===null?e=[l]:e.push(l),r++}if(c.type!==void 0){let n=c.type;if(!(n==="slack"||n==="\
wecom"||n==="email"||n==="webhook")){let l={instancePath:s+"/spec/channels/"+o+"/type",schemaPath:"#/properties/spec/properties/channels/items/properties/type/e\
num",keyword:"enum",params:{allowedValues:V.properties.spec.properties.channels.items.properties.type.enum},schema:V.properties.spec.properties.channels.items.properties.
type.enum,parentSchema:V.properties.spec.properties.channels.items.properties.type,data:n};e===null?e=[l]:e.push(l),r++}}if(c.purpose!==void 0){let n=c.purpose;
if(!(n==="changes"||n==="rollouts"||n==="incidents"||n==="maintenance"||n==="all")){let l={instancePath:s+"/spec/channels/"+o+"/purpose",schemaPath:"#/propertie\
s/spec/properties/channels/items/properties/purpose/enum",keyword:"enum",params:{allowedValues:V.properties.spec.properties.channels.items.properties.purpose.enum},
schema:V.properties.spec.properties.channels.items.properties.purpose.enum,parentSchema:V.properties.spec.properties.channels.items.properties.purpose,data:n};e===
null?e=[l]:e.push(l),r++}}if(c.name!==void 0){let n=c.name;if(typeof n=="string"){if(A(n)<1){let l={instancePath:s+"/spec/channels/"+o+"/name",schemaPath:"#/pro\
perties/spec/properties/channels/items/properties/name/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:V.properties.spec.properties.channels.
items.properties.name,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/channels/"+o+"/name",schemaPath:"#/properties/spec/properties/chan\
nels/items/properties/name/type",keyword:"type",params:{type:"string"},schema:V.properties.spec.properties.channels.items.properties.name.type,parentSchema:V.properties.
spec.properties.channels.items.properties.name,data:n};e===null?e=[l]:e.push(l),r++}}if(c.urlEnv!==void 0){let n=c.urlEnv;if(typeof n=="string"){if(!na.test(n)){
let l={instancePath:s+"/spec/channels/"+o+"/urlEnv",schemaPath:"#/properties/spec/properties/channels/items/properties/urlEnv/pattern",keyword:"pattern",params:{
pattern:"^GRADUS_[A-Z0-9_]+$"},schema:"^GRADUS_[A-Z0-9_]+$",parentSchema:V.properties.spec.properties.channels.items.properties.urlEnv,data:n};e===null?e=[l]:e.
push(l),r++}}else{let l={instancePath:s+"/spec/channels/"+o+"/urlEnv",schemaPath:"#/properties/spec/properties/channels/items/properties/urlEnv/type",keyword:"t\
ype",params:{type:"string"},schema:V.properties.spec.properties.channels.items.properties.urlEnv.type,parentSchema:V.properties.spec.properties.channels.items.properties.
urlEnv,data:n};e===null?e=[l]:e.push(l),r++}}}else{let n={instancePath:s+"/spec/channels/"+o,schemaPath:"#/properties/spec/properties/channels/items/type",keyword:"\
type",params:{type:"object"},schema:V.properties.spec.properties.channels.items.type,parentSchema:V.properties.spec.properties.channels.items,data:c};e===null?e=
[n]:e.push(n),r++}}}else{let a={instancePath:s+"/spec/channels",schemaPath:"#/properties/spec/properties/channels/type",keyword:"type",params:{type:"array"},schema:V.
properties.spec.properties.channels.type,parentSchema:V.properties.spec.properties.channels,data:i};e===null?e=[a]:e.push(a),r++}}if(t.meetings!==void 0){let i=t.
meetings;if(Array.isArray(i)){let a=i.length;for(let o=0;o<a;o++){let c=i[o];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.name===void 0){let n={instancePath:s+
"/spec/meetings/"+o,schemaPath:"#/properties/spec/properties/meetings/items/required",keyword:"required",params:{missingProperty:"name"},schema:V.properties.spec.
properties.meetings.items.required,parentSchema:V.properties.spec.properties.meetings.items,data:c};e===null?e=[n]:e.push(n),r++}if(c.schedule===void 0){let n={
instancePath:s+"/spec/meetings/"+o,schemaPath:"#/properties/spec/properties/meetings/items/required",keyword:"required",params:{missingProperty:"schedule"},schema:V.
properties.spec.properties.meetings.items.required,parentSchema:V.properties.spec.properties.meetings.items,data:c};e===null?e=[n]:e.push(n),r++}if(c.timezone===
void 0){let n={instancePath:s+"/spec/meetings/"+o,schemaPath:"#/properties/spec/properties/meetings/items/required",keyword:"required",params:{missingProperty:"\
timezone"},schema:V.properties.spec.properties.meetings.items.required,parentSchema:V.properties.spec.properties.meetings.items,data:c};e===null?e=[n]:e.push(n),
r++}for(let n in c)if(!(n==="name"||n==="schedule"||n==="start"||n==="timezone"||n==="duration"||n==="quorum"||n==="departments")){let l={instancePath:s+"/spec/\
meetings/"+o,schemaPath:"#/properties/spec/properties/meetings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,
parentSchema:V.properties.spec.properties.meetings.items,data:c};e===null?e=[l]:e.push(l),r++}if(c.name!==void 0&&(Os(c.name,{instancePath:s+"/spec/meetings/"+o+
"/name",parentData:c,parentDataProperty:"name",rootData:h,dynamicAnchors:u})||(e=e===null?Os.errors:Os.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.schedule!==
void 0&&(zs(c.schedule,{instancePath:s+"/spec/meetings/"+o+"/schedule",parentData:c,parentDataProperty:"schedule",rootData:h,dynamicAnchors:u})||(e=e===null?zs.
errors:zs.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.start!==void 0&&(Fe(c.start,{instancePath:s+"/spec/meetings/"+o+"/start",parentData:c,parentDataProperty:"\
start",rootData:h,dynamicAnchors:u})||(e=e===null?Fe.errors:Fe.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.timezone!==void 0&&(_s(c.timezone,{instancePath:s+
"/spec/meetings/"+o+"/timezone",parentData:c,parentDataProperty:"timezone",rootData:h,dynamicAnchors:u})||(e=e===null?_s.errors:_s.errors.reduce((n,l)=>(n.push(
l),n),e),r=e.length)),c.duration!==void 0&&(dr(c.duration,{instancePath:s+"/spec/meetings/"+o+"/duration",parentData:c,parentDataProperty:"duration",rootData:h,
dynamicAnchors:u})||(e=e===null?dr.errors:dr.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.quorum!==void 0){let n=c.quorum;if(!(typeof n=="number"&&!(n%1)&&
!isNaN(n)&&isFinite(n))){let l={instancePath:s+"/spec/meetings/"+o+"/quorum",schemaPath:"#/properties/spec/properties/meetings/items/properties/quorum/type",keyword:"\
type",params:{type:"integer"},schema:V.properties.spec.properties.meetings.items.properties.quorum.type,parentSchema:V.properties.spec.properties.meetings.items.
properties.quorum,data:n};e===null?e=[l]:e.push(l),r++}if(typeof n=="number"&&isFinite(n)){if(n>1e3||isNaN(n)){let l={instancePath:s+"/spec/meetings/"+o+"/quoru\
m",schemaPath:"#/properties/spec/properties/meetings/items/properties/quorum/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},schema:1e3,parentSchema:V.
properties.spec.properties.meetings.items.properties.quorum,data:n};e===null?e=[l]:e.push(l),r++}if(n<1||isNaN(n)){let l={instancePath:s+"/spec/meetings/"+o+"/q\
uorum",schemaPath:"#/properties/spec/properties/meetings/items/properties/quorum/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:V.
properties.spec.properties.meetings.items.properties.quorum,data:n};e===null?e=[l]:e.push(l),r++}}}if(c.departments!==void 0){let n=c.departments;if(Array.isArray(
n)){let l=n.length;for(let g=0;g<l;g++)mr(n[g],{instancePath:s+"/spec/meetings/"+o+"/departments/"+g,parentData:n,parentDataProperty:g,rootData:h,dynamicAnchors:u})||
(e=e===null?mr.errors:mr.errors.reduce((P,f)=>(P.push(f),P),e),r=e.length);let d=Se(n);if(d!==void 0){let g={instancePath:s+"/spec/meetings/"+o+"/departments",schemaPath:"\
#/properties/spec/properties/meetings/items/properties/departments/uniqueItems",keyword:"uniqueItems",params:{i:d[1],j:d[0]},schema:!0,parentSchema:V.properties.
spec.properties.meetings.items.properties.departments,data:n};e===null?e=[g]:e.push(g),r++}}else{let l={instancePath:s+"/spec/meetings/"+o+"/departments",schemaPath:"\
#/properties/spec/properties/meetings/items/properties/departments/type",keyword:"type",params:{type:"array"},schema:V.properties.spec.properties.meetings.items.
properties.departments.type,parentSchema:V.properties.spec.properties.meetings.items.properties.departments,data:n};e===null?e=[l]:e.push(l),r++}}}else{let n={instancePath:s+
"/spec/meetings/"+o,schemaPath:"#/properties/spec/properties/meetings/items/type",keyword:"type",params:{type:"object"},schema:V.properties.spec.properties.meetings.
items.type,parentSchema:V.properties.spec.properties.meetings.items,data:c};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+"/spec/meetings",schemaPath:"\
#/properties/spec/properties/meetings/type",keyword:"type",params:{type:"array"},schema:V.properties.spec.properties.meetings.type,parentSchema:V.properties.spec.
properties.meetings,data:i};e===null?e=[a]:e.push(a),r++}}if(t.escalation!==void 0){let i=t.escalation;if(Array.isArray(i)){let a=i.length;for(let o=0;o<a;o++){
let c=i[o];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.after===void 0){let n={instancePath:s+"/spec/escalation/"+o,schemaPath:"#/properties/spec/propertie\
s/escalation/items/required",keyword:"required",params:{missingProperty:"after"},schema:V.properties.spec.properties.escalation.items.required,parentSchema:V.properties.
spec.properties.escalation.items,data:c};e===null?e=[n]:e.push(n),r++}if(c.to===void 0){let n={instancePath:s+"/spec/escalation/"+o,schemaPath:"#/properties/spe\
c/properties/escalation/items/required",keyword:"required",params:{missingProperty:"to"},schema:V.properties.spec.properties.escalation.items.required,parentSchema:V.
properties.spec.properties.escalation.items,data:c};e===null?e=[n]:e.push(n),r++}for(let n in c)if(!(n==="after"||n==="to")){let l={instancePath:s+"/spec/escala\
tion/"+o,schemaPath:"#/properties/spec/properties/escalation/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,
parentSchema:V.properties.spec.properties.escalation.items,data:c};e===null?e=[l]:e.push(l),r++}if(c.after!==void 0&&(dr(c.after,{instancePath:s+"/spec/escalati\
on/"+o+"/after",parentData:c,parentDataProperty:"after",rootData:h,dynamicAnchors:u})||(e=e===null?dr.errors:dr.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),
c.to!==void 0){let n=c.to;if(typeof n=="string"){if(A(n)<1){let l={instancePath:s+"/spec/escalation/"+o+"/to",schemaPath:"#/properties/spec/properties/escalatio\
n/items/properties/to/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:V.properties.spec.properties.escalation.items.properties.to,data:n};
e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/escalation/"+o+"/to",schemaPath:"#/properties/spec/properties/escalation/items/properties/to/typ\
e",keyword:"type",params:{type:"string"},schema:V.properties.spec.properties.escalation.items.properties.to.type,parentSchema:V.properties.spec.properties.escalation.
items.properties.to,data:n};e===null?e=[l]:e.push(l),r++}}}else{let n={instancePath:s+"/spec/escalation/"+o,schemaPath:"#/properties/spec/properties/escalation/\
items/type",keyword:"type",params:{type:"object"},schema:V.properties.spec.properties.escalation.items.type,parentSchema:V.properties.spec.properties.escalation.
items,data:c};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+"/spec/escalation",schemaPath:"#/properties/spec/properties/escalation/type",keyword:"ty\
pe",params:{type:"array"},schema:V.properties.spec.properties.escalation.type,parentSchema:V.properties.spec.properties.escalation,data:i};e===null?e=[a]:e.push(
a),r++}}}else{let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"object"},schema:V.properties.spec.type,parentSchema:V.
properties.spec,data:t};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:V.type,parentSchema:V,
data:p};e===null?e=[t]:e.push(t),r++}return Lp.errors=e,r===0}Lp.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ca=xp,B={$schema:"https://json-schema.\
org/draft/2020-12/schema",$id:"https://gradus.dev/schemas/v1/calendar.schema.json",type:"object",additionalProperties:!1,required:["apiVersion","kind","metadata",
"spec"],properties:{apiVersion:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/apiVersion"},kind:{const:"Calendar"},metadata:{$ref:"https://gradus.dev/schema\
s/v1/shared#/$defs/metadata"},spec:{type:"object",additionalProperties:!1,required:["timezone","windows"],properties:{timezone:{$ref:"https://gradus.dev/schemas\
/v1/shared#/$defs/zone"},windows:{type:"array",items:{type:"object",additionalProperties:!1,required:["name","kind","start"],anyOf:[{required:["duration"]},{required:[
"end"]}],dependentSchemas:{duration:{properties:{end:!1}}},properties:{name:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/name"},title:{type:"string",minLength:1},
kind:{enum:["maintenance","freeze","holiday"]},start:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/dateOrInstant"},end:{$ref:"https://gradus.dev/schemas/v1\
/shared#/$defs/dateOrInstant"},duration:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/duration"},rrule:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/r\
ecurrence"},exdates:{type:"array",maxItems:500,items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/dateOrInstant"}},systems:{type:"array",minItems:1,items:{
type:"string",minLength:1}},tiers:{type:"array",minItems:1,items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/tierNumber"}},allow:{type:"array",items:{$ref:"\
https://gradus.dev/schemas/v1/shared#/$defs/changeType"}},approver:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/person"},overrideRoles:{type:"array",minItems:1,
uniqueItems:!0,items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/role"}},reason:{type:"string",minLength:1}}}}}}}};function Vs(p,{instancePath:s="",parentData:D,
parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Vs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p!==
"gradus.dev/v1"){let t={instancePath:s,schemaPath:"#/const",keyword:"const",params:{allowedValue:"gradus.dev/v1"},schema:"gradus.dev/v1",parentSchema:We,data:p};
e===null?e=[t]:e.push(t),r++}return Vs.errors=e,r===0}Vs.evaluated={dynamicProps:!1,dynamicItems:!1};function Ms(p,{instancePath:s="",parentData:D,parentDataProperty:$,
rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Ms.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&
!Array.isArray(p)){if(p.name===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},schema:R.required,parentSchema:R,
data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="name"||t==="title"||t==="labels"||t==="annotations"||t==="links")){let i={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:R,data:p};e===null?e=[i]:e.push(i),r++}if(p.name!==void 0&&
(X(p.name,{instancePath:s+"/name",parentData:p,parentDataProperty:"name",rootData:h,dynamicAnchors:u})||(e=e===null?X.errors:X.errors.reduce((t,i)=>(t.push(i),t),
e),r=e.length)),p.title!==void 0){let t=p.title;if(typeof t=="string"){if(A(t)<1){let i={instancePath:s+"/title",schemaPath:"#/properties/title/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:R.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/title",schemaPath:"#/pro\
perties/title/type",keyword:"type",params:{type:"string"},schema:R.properties.title.type,parentSchema:R.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}if(p.
labels!==void 0){let t=p.labels;if(t&&typeof t=="object"&&!Array.isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let o={instancePath:s+"/labels/"+i.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},schema:R.properties.labels.
additionalProperties.type,parentSchema:R.properties.labels.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+"/labels",schemaPath:"\
#/properties/labels/type",keyword:"type",params:{type:"object"},schema:R.properties.labels.type,parentSchema:R.properties.labels,data:t};e===null?e=[i]:e.push(i),
r++}}if(p.annotations!==void 0){let t=p.annotations;if(t&&typeof t=="object"&&!Array.isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let o={instancePath:s+
"/annotations/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},schema:R.
properties.annotations.additionalProperties.type,parentSchema:R.properties.annotations.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+
"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"object"},schema:R.properties.annotations.type,parentSchema:R.properties.annotations,
data:t};e===null?e=[i]:e.push(i),r++}}if(p.links!==void 0){let t=p.links;if(Array.isArray(t)){let i=t.length;for(let a=0;a<i;a++)re(t[a],{instancePath:s+"/links\
/"+a,parentData:t,parentDataProperty:a,rootData:h,dynamicAnchors:u})||(e=e===null?re.errors:re.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length)}else{let i={instancePath:s+
"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type:"array"},schema:R.properties.links.type,parentSchema:R.properties.links,data:t};e===null?
e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:R.type,parentSchema:R,data:p};e===null?e=[t]:e.
push(t),r++}return Ms.errors=e,r===0}Ms.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Fs(p,{instancePath:s="",parentData:D,parentDataProperty:$,
rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Fs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!_p.
test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$"},schema:"^[A-Z][A-Za-z0-9_+-\
]*(/[A-Za-z0-9_+-]+)*$",parentSchema:Ye,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},
schema:Ye.type,parentSchema:Ye,data:p};e===null?e=[t]:e.push(t),r++}return Fs.errors=e,r===0}Fs.evaluated={dynamicProps:!1,dynamicItems:!1};function Cs(p,{instancePath:s="",
parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Cs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),typeof p=="string"){if(A(p)>63){let t={instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63},schema:63,parentSchema:H,data:p};e===
null?e=[t]:e.push(t),r++}if(A(p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:H,data:p};e===null?
e=[t]:e.push(t),r++}if(!Ue.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[\
a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},schema:H.type,parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}return Cs.errors=e,r===0}Cs.evaluated={dynamicProps:!1,dynamicItems:!1};function Ce(p,{
instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Ce.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),typeof p!="string"){let n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:oe.type,parentSchema:oe,data:p};e===
null?e=[n]:e.push(n),r++}let t=r,i=!0,a=r;if(r===a)if(typeof p=="string"){if(A(p)>10){let n={};e===null?e=[n]:e.push(n),r++}}else{let n={};e===null?e=[n]:e.push(
n),r++}var o=a===r;r=t,e!==null&&(t?e.length=t:e=null);let c;if(o){let n=r;ee(p,{instancePath:s,parentData:D,parentDataProperty:$,rootData:h,dynamicAnchors:u})||
(e=e===null?ee.errors:ee.errors.reduce((d,g)=>(d.push(g),d),e),r=e.length);var o=n===r;i=o,c="then"}else{let n=r;J(p,{instancePath:s,parentData:D,parentDataProperty:$,
rootData:h,dynamicAnchors:u})||(e=e===null?J.errors:J.errors.reduce((d,g)=>(d.push(g),d),e),r=e.length);var o=n===r;i=o,c="else"}if(!i){let n={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:c},schema:oe.if,parentSchema:oe,data:p};e===null?e=[n]:e.push(n),r++}return Ce.errors=e,r===0}Ce.evaluated={dynamicProps:!1,
dynamicItems:!1};function Zs(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Zs.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!Ge.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S\
)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$"},schema:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1\
,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-\
9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$",parentSchema:ie,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},schema:ie.type,parentSchema:ie,data:p};e===null?e=[t]:e.push(t),r++}return Zs.errors=e,r===0}Zs.evaluated={dynamicProps:!1,dynamicItems:!1};
function Bs(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Bs.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!Pi.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^FR\
EQ=(HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[A-Z0-9,+-]+)*$"},schema:"^FREQ=(HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[A-Z0-9,+-]+)*$",parentSchema:Nr,data:p};
e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Nr.type,parentSchema:Nr,data:p};e===null?
e=[t]:e.push(t),r++}return Bs.errors=e,r===0}Bs.evaluated={dynamicProps:!1,dynamicItems:!1};function Ys(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,
dynamicAnchors:u={}}={}){let e=null,r=0,m=Ys.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(typeof p=="number"&&!(p%1)&&!isNaN(
p)&&isFinite(p))){let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"integer"},schema:ge.type,parentSchema:ge,data:p};e===null?e=[t]:e.push(
t),r++}if(typeof p=="number"&&isFinite(p)){if(p>99||isNaN(p)){let t={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:99},schema:99,
parentSchema:ge,data:p};e===null?e=[t]:e.push(t),r++}if(p<0||isNaN(p)){let t={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:ge,data:p};e===null?e=[t]:e.push(t),r++}}return Ys.errors=e,r===0}Ys.evaluated={dynamicProps:!1,dynamicItems:!1};var Ks={enum:["standard",
"normal","emergency"]};function Hs(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Hs.evaluated;if(m.
dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="standard"||p==="normal"||p==="emergency")){let t={instancePath:s,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:Ks.enum},schema:Ks.enum,parentSchema:Ks,data:p};e===null?e=[t]:e.push(t),r++}return Hs.errors=e,r===0}Hs.evaluated={dynamicProps:!1,
dynamicItems:!1};function Ws(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Ws.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(A(p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:fe,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:fe.type,
parentSchema:fe,data:p};e===null?e=[t]:e.push(t),r++}return Ws.errors=e,r===0}Ws.evaluated={dynamicProps:!1,dynamicItems:!1};function Us(p,{instancePath:s="",parentData:D,
parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Us.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p===
"requester"||p==="change-manager"||p==="change-authority"||p==="implementer"||p==="tester"||p==="incident-commander"||p==="approver")){let t={instancePath:s,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:Ie.enum},schema:Ie.enum,parentSchema:Ie,data:p};e===null?e=[t]:e.push(t),r++}return Us.errors=e,r===0}Us.evaluated=
{dynamicProps:!1,dynamicItems:!1};function xp(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=xp.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.apiVersion===void 0){let i={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"apiVersion"},schema:B.required,parentSchema:B,data:p};e===null?e=[i]:e.push(i),r++}if(p.kind===void 0){let i={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},schema:B.required,parentSchema:B,data:p};e===null?e=[i]:e.push(i),r++}
if(p.metadata===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},schema:B.required,parentSchema:B,data:p};
e===null?e=[i]:e.push(i),r++}if(p.spec===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},schema:B.required,
parentSchema:B,data:p};e===null?e=[i]:e.push(i),r++}for(let i in p)if(!(i==="apiVersion"||i==="kind"||i==="metadata"||i==="spec")){let a={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:B,data:p};e===null?e=[a]:e.push(a),r++}if(p.apiVersion!==
void 0&&(Vs(p.apiVersion,{instancePath:s+"/apiVersion",parentData:p,parentDataProperty:"apiVersion",rootData:h,dynamicAnchors:u})||(e=e===null?Vs.errors:Vs.errors.
reduce((i,a)=>(i.push(a),i),e),r=e.length)),p.kind!==void 0){let i=p.kind;if(i!=="Calendar"){let a={instancePath:s+"/kind",schemaPath:"#/properties/kind/const",
keyword:"const",params:{allowedValue:"Calendar"},schema:"Calendar",parentSchema:B.properties.kind,data:i};e===null?e=[a]:e.push(a),r++}}if(p.metadata!==void 0&&
(Ms(p.metadata,{instancePath:s+"/metadata",parentData:p,parentDataProperty:"metadata",rootData:h,dynamicAnchors:u})||(e=e===null?Ms.errors:Ms.errors.reduce((i,a)=>(i.
push(a),i),e),r=e.length)),p.spec!==void 0){let i=p.spec;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.timezone===void 0){let a={instancePath:s+"/spec",schemaPath:"\
#/properties/spec/required",keyword:"required",params:{missingProperty:"timezone"},schema:B.properties.spec.required,parentSchema:B.properties.spec,data:i};e===
null?e=[a]:e.push(a),r++}if(i.windows===void 0){let a={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"\
windows"},schema:B.properties.spec.required,parentSchema:B.properties.spec,data:i};e===null?e=[a]:e.push(a),r++}for(let a in i)if(!(a==="timezone"||a==="windows")){
let o={instancePath:s+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:B.
properties.spec,data:i};e===null?e=[o]:e.push(o),r++}if(i.timezone!==void 0&&(Fs(i.timezone,{instancePath:s+"/spec/timezone",parentData:i,parentDataProperty:"ti\
mezone",rootData:h,dynamicAnchors:u})||(e=e===null?Fs.errors:Fs.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length)),i.windows!==void 0){let a=i.windows;if(Array.
isArray(a)){let o=a.length;for(let c=0;c<o;c++){let n=a[c],l=r,d=!1,g=r;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.duration===void 0){let f={instancePath:s+
"/spec/windows/"+c,schemaPath:"#/properties/spec/properties/windows/items/anyOf/0/required",keyword:"required",params:{missingProperty:"duration"},schema:B.properties.
spec.properties.windows.items.anyOf[0].required,parentSchema:B.properties.spec.properties.windows.items.anyOf[0],data:n};e===null?e=[f]:e.push(f),r++}var t=g===
r;d=d||t;let P=r;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.end===void 0){let f={instancePath:s+"/spec/windows/"+c,schemaPath:"#/properties/spec/properties/\
windows/items/anyOf/1/required",keyword:"required",params:{missingProperty:"end"},schema:B.properties.spec.properties.windows.items.anyOf[1].required,parentSchema:B.
properties.spec.properties.windows.items.anyOf[1],data:n};e===null?e=[f]:e.push(f),r++}var t=P===r;if(d=d||t,d)r=l,e!==null&&(l?e.length=l:e=null);else{let f={instancePath:s+
"/spec/windows/"+c,schemaPath:"#/properties/spec/properties/windows/items/anyOf",keyword:"anyOf",params:{},schema:B.properties.spec.properties.windows.items.anyOf,
parentSchema:B.properties.spec.properties.windows.items,data:n};e===null?e=[f]:e.push(f),r++}if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.name===void 0){let f={
instancePath:s+"/spec/windows/"+c,schemaPath:"#/properties/spec/properties/windows/items/required",keyword:"required",params:{missingProperty:"name"},schema:B.properties.
spec.properties.windows.items.required,parentSchema:B.properties.spec.properties.windows.items,data:n};e===null?e=[f]:e.push(f),r++}if(n.kind===void 0){let f={instancePath:s+
"/spec/windows/"+c,schemaPath:"#/properties/spec/properties/windows/items/required",keyword:"required",params:{missingProperty:"kind"},schema:B.properties.spec.
properties.windows.items.required,parentSchema:B.properties.spec.properties.windows.items,data:n};e===null?e=[f]:e.push(f),r++}if(n.start===void 0){let f={instancePath:s+
"/spec/windows/"+c,schemaPath:"#/properties/spec/properties/windows/items/required",keyword:"required",params:{missingProperty:"start"},schema:B.properties.spec.
properties.windows.items.required,parentSchema:B.properties.spec.properties.windows.items,data:n};e===null?e=[f]:e.push(f),r++}for(let f in n)if(!Pe.call(B.properties.
spec.properties.windows.items.properties,f)){let S={instancePath:s+"/spec/windows/"+c,schemaPath:"#/properties/spec/properties/windows/items/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:f},schema:!1,parentSchema:B.properties.spec.properties.windows.items,data:n};e===null?e=[S]:e.push(
S),r++}if(n.name!==void 0&&(Cs(n.name,{instancePath:s+"/spec/windows/"+c+"/name",parentData:n,parentDataProperty:"name",rootData:h,dynamicAnchors:u})||(e=e===null?
Cs.errors:Cs.errors.reduce((f,S)=>(f.push(S),f),e),r=e.length)),n.title!==void 0){let f=n.title;if(typeof f=="string"){if(A(f)<1){let S={instancePath:s+"/spec/w\
indows/"+c+"/title",schemaPath:"#/properties/spec/properties/windows/items/properties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:B.
properties.spec.properties.windows.items.properties.title,data:f};e===null?e=[S]:e.push(S),r++}}else{let S={instancePath:s+"/spec/windows/"+c+"/title",schemaPath:"\
#/properties/spec/properties/windows/items/properties/title/type",keyword:"type",params:{type:"string"},schema:B.properties.spec.properties.windows.items.properties.
title.type,parentSchema:B.properties.spec.properties.windows.items.properties.title,data:f};e===null?e=[S]:e.push(S),r++}}if(n.kind!==void 0){let f=n.kind;if(!(f===
"maintenance"||f==="freeze"||f==="holiday")){let S={instancePath:s+"/spec/windows/"+c+"/kind",schemaPath:"#/properties/spec/properties/windows/items/properties/\
kind/enum",keyword:"enum",params:{allowedValues:B.properties.spec.properties.windows.items.properties.kind.enum},schema:B.properties.spec.properties.windows.items.
properties.kind.enum,parentSchema:B.properties.spec.properties.windows.items.properties.kind,data:f};e===null?e=[S]:e.push(S),r++}}if(n.start!==void 0&&(Ce(n.start,
{instancePath:s+"/spec/windows/"+c+"/start",parentData:n,parentDataProperty:"start",rootData:h,dynamicAnchors:u})||(e=e===null?Ce.errors:Ce.errors.reduce((f,S)=>(f.
push(S),f),e),r=e.length)),n.end!==void 0&&(Ce(n.end,{instancePath:s+"/spec/windows/"+c+"/end",parentData:n,parentDataProperty:"end",rootData:h,dynamicAnchors:u})||
(e=e===null?Ce.errors:Ce.errors.reduce((f,S)=>(f.push(S),f),e),r=e.length)),n.duration!==void 0&&(Zs(n.duration,{instancePath:s+"/spec/windows/"+c+"/duration",parentData:n,
parentDataProperty:"duration",rootData:h,dynamicAnchors:u})||(e=e===null?Zs.errors:Zs.errors.reduce((f,S)=>(f.push(S),f),e),r=e.length)),n.rrule!==void 0&&(Bs(n.
rrule,{instancePath:s+"/spec/windows/"+c+"/rrule",parentData:n,parentDataProperty:"rrule",rootData:h,dynamicAnchors:u})||(e=e===null?Bs.errors:Bs.errors.reduce(
(f,S)=>(f.push(S),f),e),r=e.length)),n.exdates!==void 0){let f=n.exdates;if(Array.isArray(f)){if(f.length>500){let T={instancePath:s+"/spec/windows/"+c+"/exdate\
s",schemaPath:"#/properties/spec/properties/windows/items/properties/exdates/maxItems",keyword:"maxItems",params:{limit:500},schema:500,parentSchema:B.properties.
spec.properties.windows.items.properties.exdates,data:f};e===null?e=[T]:e.push(T),r++}let S=f.length;for(let T=0;T<S;T++)Ce(f[T],{instancePath:s+"/spec/windows/"+
c+"/exdates/"+T,parentData:f,parentDataProperty:T,rootData:h,dynamicAnchors:u})||(e=e===null?Ce.errors:Ce.errors.reduce((M,Z)=>(M.push(Z),M),e),r=e.length)}else{
let S={instancePath:s+"/spec/windows/"+c+"/exdates",schemaPath:"#/properties/spec/properties/windows/items/properties/exdates/type",keyword:"type",params:{type:"\
array"},schema:B.properties.spec.properties.windows.items.properties.exdates.type,parentSchema:B.properties.spec.properties.windows.items.properties.exdates,data:f};
e===null?e=[S]:e.push(S),r++}}if(n.systems!==void 0){let f=n.systems;if(Array.isArray(f)){if(f.length<1){let T={instancePath:s+"/spec/windows/"+c+"/systems",schemaPath:"\
#/properties/spec/properties/windows/items/properties/systems/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:B.properties.spec.properties.windows.
items.properties.systems,data:f};e===null?e=[T]:e.push(T),r++}let S=f.length;for(let T=0;T<S;T++){let M=f[T];if(typeof M=="string"){if(A(M)<1){let Z={instancePath:s+
"/spec/windows/"+c+"/systems/"+T,schemaPath:"#/properties/spec/properties/windows/items/properties/systems/items/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:B.properties.spec.properties.windows.items.properties.systems.items,data:M};e===null?e=[Z]:e.push(Z),r++}}else{let Z={instancePath:s+"/spe\
c/windows/"+c+"/systems/"+T,schemaPath:"#/properties/spec/properties/windows/items/properties/systems/items/type",keyword:"type",params:{type:"string"},schema:B.
properties.spec.properties.windows.items.properties.systems.items.type,parentSchema:B.properties.spec.properties.windows.items.properties.systems.items,data:M};
e===null?e=[Z]:e.push(Z),r++}}}else{let S={instancePath:s+"/spec/windows/"+c+"/systems",schemaPath:"#/properties/spec/properties/windows/items/properties/system\
s/type",keyword:"type",params:{type:"array"},schema:B.properties.spec.properties.windows.items.properties.systems.type,parentSchema:B.properties.spec.properties.
windows.items.properties.systems,data:f};e===null?e=[S]:e.push(S),r++}}if(n.tiers!==void 0){let f=n.tiers;if(Array.isArray(f)){if(f.length<1){let T={instancePath:s+
"/spec/windows/"+c+"/tiers",schemaPath:"#/properties/spec/properties/windows/items/properties/tiers/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:B.
properties.spec.properties.windows.items.properties.tiers,data:f};e===null?e=[T]:e.push(T),r++}let S=f.length;for(let T=0;T<S;T++)Ys(f[T],{instancePath:s+"/spec\
/windows/"+c+"/tiers/"+T,parentData:f,parentDataProperty:T,rootData:h,dynamicAnchors:u})||(e=e===null?Ys.errors:Ys.errors.reduce((M,Z)=>(M.push(Z),M),e),r=e.length)}else{
let S={instancePath:s+"/spec/windows/"+c+"/tiers",schemaPath:"#/properties/spec/properties/windows/items/properties/tiers/type",keyword:"type",params:{type:"arr\
ay"},schema:B.properties.spec.properties.windows.items.properties.tiers.type,parentSchema:B.properties.spec.properties.windows.items.properties.tiers,data:f};e===
null?e=[S]:e.push(S),r++}}if(n.allow!==void 0){let f=n.allow;if(Array.isArray(f)){let S=f.length;for(let T=0;T<S;T++)Hs(f[T],{instancePath:s+"/spec/windows/"+c+
"/allow/"+T,parentData:f,parentDataProperty:T,rootData:h,dynamicAnchors:u})||(e=e===null?Hs.errors:Hs.errors.reduce((M,Z)=>(M.push(Z),M),e),r=e.length)}else{let S={
instancePath:s+"/spec/windows/"+c+"/allow",schemaPath:"#/properties/spec/properties/windows/items/properties/allow/type",keyword:"type",params:{type:"array"},schema:B.
properties.spec.properties.windows.items.properties.allow.type,parentSchema:B.properties.spec.properties.windows.items.properties.allow,data:f};e===null?e=[S]:e.
push(S),r++}}if(n.approver!==void 0&&(Ws(n.approver,{instancePath:s+"/spec/windows/"+c+"/approver",parentData:n,parentDataProperty:"approver",rootData:h,dynamicAnchors:u})||
(e=e===null?Ws.errors:Ws.errors.reduce((f,S)=>(f.push(S),f),e),r=e.length)),n.overrideRoles!==void 0){let f=n.overrideRoles;if(Array.isArray(f)){if(f.length<1){
let M={instancePath:s+"/spec/windows/"+c+"/overrideRoles",schemaPath:"#/properties/spec/properties/windows/items/properties/overrideRoles/minItems",keyword:"min\
Items",params:{limit:1},schema:1,parentSchema:B.properties.spec.properties.windows.items.properties.overrideRoles,data:f};e===null?e=[M]:e.push(M),r++}let S=f.length;
for(let M=0;M<S;M++)Us(f[M],{instancePath:s+"/spec/windows/"+c+"/overrideRoles/"+M,parentData:f,parentDataProperty:M,rootData:h,dynamicAnchors:u})||(e=e===null?
Us.errors:Us.errors.reduce((Z,se)=>(Z.push(se),Z),e),r=e.length);let T=Se(f);if(T!==void 0){let M={instancePath:s+"/spec/windows/"+c+"/overrideRoles",schemaPath:"\
#/properties/spec/properties/windows/items/properties/overrideRoles/uniqueItems",keyword:"uniqueItems",params:{i:T[1],j:T[0]},schema:!0,parentSchema:B.properties.
spec.properties.windows.items.properties.overrideRoles,data:f};e===null?e=[M]:e.push(M),r++}}else{let S={instancePath:s+"/spec/windows/"+c+"/overrideRoles",schemaPath:"\
#/properties/spec/properties/windows/items/properties/overrideRoles/type",keyword:"type",params:{type:"array"},schema:B.properties.spec.properties.windows.items.
properties.overrideRoles.type,parentSchema:B.properties.spec.properties.windows.items.properties.overrideRoles,data:f};e===null?e=[S]:e.push(S),r++}}if(n.reason!==
void 0){let f=n.reason;if(typeof f=="string"){if(A(f)<1){let S={instancePath:s+"/spec/windows/"+c+"/reason",schemaPath:"#/properties/spec/properties/windows/ite\
ms/properties/reason/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:B.properties.spec.properties.windows.items.properties.reason,data:f};
e===null?e=[S]:e.push(S),r++}}else{let S={instancePath:s+"/spec/windows/"+c+"/reason",schemaPath:"#/properties/spec/properties/windows/items/properties/reason/t\
ype",keyword:"type",params:{type:"string"},schema:B.properties.spec.properties.windows.items.properties.reason.type,parentSchema:B.properties.spec.properties.windows.
items.properties.reason,data:f};e===null?e=[S]:e.push(S),r++}}if(n.duration!==void 0&&n&&typeof n=="object"&&!Array.isArray(n)&&n.end!==void 0){let f={instancePath:s+
"/spec/windows/"+c+"/end",schemaPath:"#/properties/spec/properties/windows/items/dependentSchemas/duration/properties/end/false schema",keyword:"false schema",params:{},
schema:!1,parentSchema:B.properties.spec.properties.windows.items.dependentSchemas.duration.properties.end,data:n.end};e===null?e=[f]:e.push(f),r++}}else{let f={
instancePath:s+"/spec/windows/"+c,schemaPath:"#/properties/spec/properties/windows/items/type",keyword:"type",params:{type:"object"},schema:B.properties.spec.properties.
windows.items.type,parentSchema:B.properties.spec.properties.windows.items,data:n};e===null?e=[f]:e.push(f),r++}}}else{let o={instancePath:s+"/spec/windows",schemaPath:"\
#/properties/spec/properties/windows/type",keyword:"type",params:{type:"array"},schema:B.properties.spec.properties.windows.type,parentSchema:B.properties.spec.
properties.windows,data:a};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"ob\
ject"},schema:B.properties.spec.type,parentSchema:B.properties.spec,data:i};e===null?e=[a]:e.push(a),r++}}}else{let i={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},schema:B.type,parentSchema:B,data:p};e===null?e=[i]:e.push(i),r++}return xp.errors=e,r===0}xp.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ma=Ip,C={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://gradus.dev/schemas/v1/maintenance-plan.schema.json",type:"object",additionalProperties:!1,
required:["apiVersion","kind","metadata","spec"],properties:{apiVersion:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/apiVersion"},kind:{const:"Maintenance\
Plan"},metadata:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/metadata"},spec:{type:"object",additionalProperties:!1,required:["system","timezone","tasks"],
properties:{system:{type:"string",minLength:1},timezone:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/zone"},start:{$ref:"https://gradus.dev/schemas/v1/sha\
red#/$defs/dateOrInstant"},reviewedOn:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/calendarDate"},tasks:{type:"array",minItems:1,items:{type:"object",additionalProperties:!1,
required:["name","type"],anyOf:[{required:["schedule"]},{required:["every"]}],dependentSchemas:{schedule:{properties:{every:!1}}},properties:{name:{$ref:"https:\
//gradus.dev/schemas/v1/shared#/$defs/name"},title:{type:"string",minLength:1},type:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/taskType"},components:{type:"\
array",items:{type:"string",minLength:1}},aspects:{type:"array",uniqueItems:!0,items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/aspect"}},logClasses:{type:"\
array",uniqueItems:!0,items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/logClass"}},schedule:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/recurrenc\
e"},every:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/duration"},window:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/duration"},level:{$ref:"https:\
//gradus.dev/schemas/v1/shared#/$defs/level"},owner:{type:"string",minLength:1},escalation:{type:"object",additionalProperties:!1,required:["to","after"],properties:{
to:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/level"},after:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/duration"}}},runbook:{$ref:"https://gradu\
s.dev/schemas/v1/shared#/$defs/path"},automation:{type:"object",additionalProperties:!1,required:["script","idempotent"],properties:{script:{$ref:"https://gradu\
s.dev/schemas/v1/shared#/$defs/path"},idempotent:{type:"boolean"},dryRun:{type:"boolean"},timeout:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/duration"}}},
limits:{type:"array",items:{type:"object",additionalProperties:!1,required:["metric","op","value"],properties:{metric:{type:"string",minLength:1},op:{$ref:"http\
s://gradus.dev/schemas/v1/shared#/$defs/comparison"},value:{type:"number"},unit:{type:"string",minLength:1}}}},evidence:{type:"string",minLength:1}}}}}}}};function Gs(p,{
instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Gs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),p!=="gradus.dev/v1"){let t={instancePath:s,schemaPath:"#/const",keyword:"const",params:{allowedValue:"gradus.dev/v1"},schema:"gradus.dev/v1",parentSchema:We,
data:p};e===null?e=[t]:e.push(t),r++}return Gs.errors=e,r===0}Gs.evaluated={dynamicProps:!1,dynamicItems:!1};function Qs(p,{instancePath:s="",parentData:D,parentDataProperty:$,
rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Qs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&
!Array.isArray(p)){if(p.name===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},schema:R.required,parentSchema:R,
data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="name"||t==="title"||t==="labels"||t==="annotations"||t==="links")){let i={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:R,data:p};e===null?e=[i]:e.push(i),r++}if(p.name!==void 0&&
(X(p.name,{instancePath:s+"/name",parentData:p,parentDataProperty:"name",rootData:h,dynamicAnchors:u})||(e=e===null?X.errors:X.errors.reduce((t,i)=>(t.push(i),t),
e),r=e.length)),p.title!==void 0){let t=p.title;if(typeof t=="string"){if(A(t)<1){let i={instancePath:s+"/title",schemaPath:"#/properties/title/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:R.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/title",schemaPath:"#/pro\
perties/title/type",keyword:"type",params:{type:"string"},schema:R.properties.title.type,parentSchema:R.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}if(p.
labels!==void 0){let t=p.labels;if(t&&typeof t=="object"&&!Array.isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let o={instancePath:s+"/labels/"+i.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},schema:R.properties.labels.
additionalProperties.type,parentSchema:R.properties.labels.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+"/labels",schemaPath:"\
#/properties/labels/type",keyword:"type",params:{type:"object"},schema:R.properties.labels.type,parentSchema:R.properties.labels,data:t};e===null?e=[i]:e.push(i),
r++}}if(p.annotations!==void 0){let t=p.annotations;if(t&&typeof t=="object"&&!Array.isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let o={instancePath:s+
"/annotations/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},schema:R.
properties.annotations.additionalProperties.type,parentSchema:R.properties.annotations.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+
"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"object"},schema:R.properties.annotations.type,parentSchema:R.properties.annotations,
data:t};e===null?e=[i]:e.push(i),r++}}if(p.links!==void 0){let t=p.links;if(Array.isArray(t)){let i=t.length;for(let a=0;a<i;a++)re(t[a],{instancePath:s+"/links\
/"+a,parentData:t,parentDataProperty:a,rootData:h,dynamicAnchors:u})||(e=e===null?re.errors:re.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length)}else{let i={instancePath:s+
"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type:"array"},schema:R.properties.links.type,parentSchema:R.properties.links,data:t};e===null?
e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:R.type,parentSchema:R,data:p};e===null?e=[t]:e.
push(t),r++}return Qs.errors=e,r===0}Qs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Js(p,{instancePath:s="",parentData:D,parentDataProperty:$,
rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Js.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!_p.
test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$"},schema:"^[A-Z][A-Za-z0-9_+-\
]*(/[A-Za-z0-9_+-]+)*$",parentSchema:Ye,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},
schema:Ye.type,parentSchema:Ye,data:p};e===null?e=[t]:e.push(t),r++}return Js.errors=e,r===0}Js.evaluated={dynamicProps:!1,dynamicItems:!1};function Xs(p,{instancePath:s="",
parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Xs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),typeof p!="string"){let n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:oe.type,parentSchema:oe,data:p};e===null?e=[n]:
e.push(n),r++}let t=r,i=!0,a=r;if(r===a)if(typeof p=="string"){if(A(p)>10){let n={};e===null?e=[n]:e.push(n),r++}}else{let n={};e===null?e=[n]:e.push(n),r++}var o=a===
r;r=t,e!==null&&(t?e.length=t:e=null);let c;if(o){let n=r;ee(p,{instancePath:s,parentData:D,parentDataProperty:$,rootData:h,dynamicAnchors:u})||(e=e===null?ee.errors:
ee.errors.reduce((d,g)=>(d.push(g),d),e),r=e.length);var o=n===r;i=o,c="then"}else{let n=r;J(p,{instancePath:s,parentData:D,parentDataProperty:$,rootData:h,dynamicAnchors:u})||
(e=e===null?J.errors:J.errors.reduce((d,g)=>(d.push(g),d),e),r=e.length);var o=n===r;i=o,c="else"}if(!i){let n={instancePath:s,schemaPath:"#/if",keyword:"if",params:{
failingKeyword:c},schema:oe.if,parentSchema:oe,data:p};e===null?e=[n]:e.push(n),r++}return Xs.errors=e,r===0}Xs.evaluated={dynamicProps:!1,dynamicItems:!1};function et(p,{
instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=et.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),typeof p=="string"){if(!dp(p)){let t={instancePath:s,schemaPath:"#/format",keyword:"format",params:{format:"date"},schema:"date",parentSchema:xe,
data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:xe.type,parentSchema:xe,data:p};
e===null?e=[t]:e.push(t),r++}return et.errors=e,r===0}et.evaluated={dynamicProps:!1,dynamicItems:!1};function rt(p,{instancePath:s="",parentData:D,parentDataProperty:$,
rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=rt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(A(
p)>63){let t={instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63},schema:63,parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}if(A(p)<
1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}if(!Ue.test(
p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:H,
data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:H.type,parentSchema:H,data:p};
e===null?e=[t]:e.push(t),r++}return rt.errors=e,r===0}rt.evaluated={dynamicProps:!1,dynamicItems:!1};var st={enum:["inspection","log-review","log-cleanup","back\
up","restore-test","config-sync","patch","drill","meeting","training","custom"]};function tt(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,
dynamicAnchors:u={}}={}){let e=null,r=0,m=tt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="inspection"||p==="log-review"||
p==="log-cleanup"||p==="backup"||p==="restore-test"||p==="config-sync"||p==="patch"||p==="drill"||p==="meeting"||p==="training"||p==="custom")){let t={instancePath:s,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:st.enum},schema:st.enum,parentSchema:st,data:p};e===null?e=[t]:e.push(t),r++}return tt.errors=e,r===0}tt.
evaluated={dynamicProps:!1,dynamicItems:!1};function pt(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,
r=0,m=pt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="running-state"||p==="thermal"||p==="connectivity"||p==="functiona\
lity"||p==="compatibility"||p==="efficiency"||p==="security")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:xr.enum},schema:xr.
enum,parentSchema:xr,data:p};e===null?e=[t]:e.push(t),r++}return pt.errors=e,r===0}pt.evaluated={dynamicProps:!1,dynamicItems:!1};function it(p,{instancePath:s="",
parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=it.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),!(p==="system"||p==="operation"||p==="exception")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Er.enum},schema:Er.enum,
parentSchema:Er,data:p};e===null?e=[t]:e.push(t),r++}return it.errors=e,r===0}it.evaluated={dynamicProps:!1,dynamicItems:!1};function at(p,{instancePath:s="",parentData:D,
parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=at.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p==
"string"){if(!Pi.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^FREQ=(HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[A-\
Z0-9,+-]+)*$"},schema:"^FREQ=(HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[A-Z0-9,+-]+)*$",parentSchema:Nr,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Nr.type,parentSchema:Nr,data:p};e===null?e=[t]:e.push(t),r++}return at.errors=e,r===0}at.evaluated=
{dynamicProps:!1,dynamicItems:!1};function je(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=je.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!Ge.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"p\
attern",params:{pattern:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)\
?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$"},schema:"^P([0-9]{1,6}W|([0-9]{1,\
4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9\
]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$",parentSchema:ie,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},schema:ie.type,parentSchema:ie,data:p};e===null?e=[t]:e.push(t),r++}return je.errors=e,r===0}je.evaluated={dynamicProps:!1,
dynamicItems:!1};function hr(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=hr.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="L1"||p==="L2"||p==="L3")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:$r.
enum},schema:$r.enum,parentSchema:$r,data:p};e===null?e=[t]:e.push(t),r++}return hr.errors=e,r===0}hr.evaluated={dynamicProps:!1,dynamicItems:!1};function ur(p,{
instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=ur.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),typeof p=="string"){if(A(p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ae,data:p};
e===null?e=[t]:e.push(t),r++}if(!_r.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^/\\s][^\\n]*$"},schema:"^[^/\\s][\
^\\n]*$",parentSchema:ae,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:ae.type,
parentSchema:ae,data:p};e===null?e=[t]:e.push(t),r++}return ur.errors=e,r===0}ur.evaluated={dynamicProps:!1,dynamicItems:!1};var ot={enum:["<","<=","==","!=",">\
=",">"]};function nt(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=nt.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="<"||p==="<="||p==="=="||p==="!="||p===">="||p===">")){let t={instancePath:s,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:ot.enum},schema:ot.enum,parentSchema:ot,data:p};e===null?e=[t]:e.push(t),r++}return nt.errors=e,r===0}nt.evaluated={dynamicProps:!1,
dynamicItems:!1};function Ip(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Ip.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.apiVersion===void 0){let i={instancePath:s,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"apiVersion"},schema:C.required,parentSchema:C,data:p};e===null?e=[i]:e.push(i),r++}if(p.kind===void 0){let i={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},schema:C.required,parentSchema:C,data:p};e===null?e=[i]:e.push(i),r++}if(p.metadata===
void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},schema:C.required,parentSchema:C,data:p};e===null?e=
[i]:e.push(i),r++}if(p.spec===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},schema:C.required,parentSchema:C,
data:p};e===null?e=[i]:e.push(i),r++}for(let i in p)if(!(i==="apiVersion"||i==="kind"||i==="metadata"||i==="spec")){let a={instancePath:s,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:C,data:p};e===null?e=[a]:e.push(a),r++}if(p.apiVersion!==void 0&&
(Gs(p.apiVersion,{instancePath:s+"/apiVersion",parentData:p,parentDataProperty:"apiVersion",rootData:h,dynamicAnchors:u})||(e=e===null?Gs.errors:Gs.errors.reduce(
(i,a)=>(i.push(a),i),e),r=e.length)),p.kind!==void 0){let i=p.kind;if(i!=="MaintenancePlan"){let a={instancePath:s+"/kind",schemaPath:"#/properties/kind/const",
keyword:"const",params:{allowedValue:"MaintenancePlan"},schema:"MaintenancePlan",parentSchema:C.properties.kind,data:i};e===null?e=[a]:e.push(a),r++}}if(p.metadata!==
void 0&&(Qs(p.metadata,{instancePath:s+"/metadata",parentData:p,parentDataProperty:"metadata",rootData:h,dynamicAnchors:u})||(e=e===null?Qs.errors:Qs.errors.reduce(
(i,a)=>(i.push(a),i),e),r=e.length)),p.spec!==void 0){let i=p.spec;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.system===void 0){let a={instancePath:s+"/sp\
ec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"system"},schema:C.properties.spec.required,parentSchema:C.properties.spec,
data:i};e===null?e=[a]:e.push(a),r++}if(i.timezone===void 0){let a={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"\
timezone"},schema:C.properties.spec.required,parentSchema:C.properties.spec,data:i};e===null?e=[a]:e.push(a),r++}if(i.tasks===void 0){let a={instancePath:s+"/sp\
ec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"tasks"},schema:C.properties.spec.required,parentSchema:C.properties.spec,
data:i};e===null?e=[a]:e.push(a),r++}for(let a in i)if(!(a==="system"||a==="timezone"||a==="start"||a==="reviewedOn"||a==="tasks")){let o={instancePath:s+"/spec",
schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:C.properties.spec,data:i};
e===null?e=[o]:e.push(o),r++}if(i.system!==void 0){let a=i.system;if(typeof a=="string"){if(A(a)<1){let o={instancePath:s+"/spec/system",schemaPath:"#/propertie\
s/spec/properties/system/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:C.properties.spec.properties.system,data:a};e===null?e=[o]:e.push(
o),r++}}else{let o={instancePath:s+"/spec/system",schemaPath:"#/properties/spec/properties/system/type",keyword:"type",params:{type:"string"},schema:C.properties.
spec.properties.system.type,parentSchema:C.properties.spec.properties.system,data:a};e===null?e=[o]:e.push(o),r++}}if(i.timezone!==void 0&&(Js(i.timezone,{instancePath:s+
"/spec/timezone",parentData:i,parentDataProperty:"timezone",rootData:h,dynamicAnchors:u})||(e=e===null?Js.errors:Js.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length)),
i.start!==void 0&&(Xs(i.start,{instancePath:s+"/spec/start",parentData:i,parentDataProperty:"start",rootData:h,dynamicAnchors:u})||(e=e===null?Xs.errors:Xs.errors.
reduce((a,o)=>(a.push(o),a),e),r=e.length)),i.reviewedOn!==void 0&&(et(i.reviewedOn,{instancePath:s+"/spec/reviewedOn",parentData:i,parentDataProperty:"reviewed\
On",rootData:h,dynamicAnchors:u})||(e=e===null?et.errors:et.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length)),i.tasks!==void 0){let a=i.tasks;if(Array.isArray(
a)){if(a.length<1){let c={instancePath:s+"/spec/tasks",schemaPath:"#/properties/spec/properties/tasks/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:C.
properties.spec.properties.tasks,data:a};e===null?e=[c]:e.push(c),r++}let o=a.length;for(let c=0;c<o;c++){let n=a[c],l=r,d=!1,g=r;if(n&&typeof n=="object"&&!Array.
isArray(n)&&n.schedule===void 0){let f={instancePath:s+"/spec/tasks/"+c,schemaPath:"#/properties/spec/properties/tasks/items/anyOf/0/required",keyword:"required",
params:{missingProperty:"schedule"},schema:C.properties.spec.properties.tasks.items.anyOf[0].required,parentSchema:C.properties.spec.properties.tasks.items.anyOf[0],
data:n};e===null?e=[f]:e.push(f),r++}var t=g===r;d=d||t;let P=r;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.every===void 0){let f={instancePath:s+"/spec/task\
s/"+c,schemaPath:"#/properties/spec/properties/tasks/items/anyOf/1/required",keyword:"required",params:{missingProperty:"every"},schema:C.properties.spec.properties.
tasks.items.anyOf[1].required,parentSchema:C.properties.spec.properties.tasks.items.anyOf[1],data:n};e===null?e=[f]:e.push(f),r++}var t=P===r;if(d=d||t,d)r=l,e!==
null&&(l?e.length=l:e=null);else{let f={instancePath:s+"/spec/tasks/"+c,schemaPath:"#/properties/spec/properties/tasks/items/anyOf",keyword:"anyOf",params:{},schema:C.
properties.spec.properties.tasks.items.anyOf,parentSchema:C.properties.spec.properties.tasks.items,data:n};e===null?e=[f]:e.push(f),r++}if(n&&typeof n=="object"&&
!Array.isArray(n)){if(n.name===void 0){let f={instancePath:s+"/spec/tasks/"+c,schemaPath:"#/properties/spec/properties/tasks/items/required",keyword:"required",
params:{missingProperty:"name"},schema:C.properties.spec.properties.tasks.items.required,parentSchema:C.properties.spec.properties.tasks.items,data:n};e===null?
e=[f]:e.push(f),r++}if(n.type===void 0){let f={instancePath:s+"/spec/tasks/"+c,schemaPath:"#/properties/spec/properties/tasks/items/required",keyword:"required",
params:{missingProperty:"type"},schema:C.properties.spec.properties.tasks.items.required,parentSchema:C.properties.spec.properties.tasks.items,data:n};e===null?
e=[f]:e.push(f),r++}for(let f in n)if(!Pe.call(C.properties.spec.properties.tasks.items.properties,f)){let S={instancePath:s+"/spec/tasks/"+c,schemaPath:"#/prop\
erties/spec/properties/tasks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},schema:!1,parentSchema:C.properties.spec.properties.
tasks.items,data:n};e===null?e=[S]:e.push(S),r++}if(n.name!==void 0&&(rt(n.name,{instancePath:s+"/spec/tasks/"+c+"/name",parentData:n,parentDataProperty:"name",
rootData:h,dynamicAnchors:u})||(e=e===null?rt.errors:rt.errors.reduce((f,S)=>(f.push(S),f),e),r=e.length)),n.title!==void 0){let f=n.title;if(typeof f=="string"){
if(A(f)<1){let S={instancePath:s+"/spec/tasks/"+c+"/title",schemaPath:"#/properties/spec/properties/tasks/items/properties/title/minLength",keyword:"minLength",
params:{limit:1},schema:1,parentSchema:C.properties.spec.properties.tasks.items.properties.title,data:f};e===null?e=[S]:e.push(S),r++}}else{let S={instancePath:s+
"/spec/tasks/"+c+"/title",schemaPath:"#/properties/spec/properties/tasks/items/properties/title/type",keyword:"type",params:{type:"string"},schema:C.properties.
spec.properties.tasks.items.properties.title.type,parentSchema:C.properties.spec.properties.tasks.items.properties.title,data:f};e===null?e=[S]:e.push(S),r++}}if(n.
type!==void 0&&(tt(n.type,{instancePath:s+"/spec/tasks/"+c+"/type",parentData:n,parentDataProperty:"type",rootData:h,dynamicAnchors:u})||(e=e===null?tt.errors:tt.
errors.reduce((f,S)=>(f.push(S),f),e),r=e.length)),n.components!==void 0){let f=n.components;if(Array.isArray(f)){let S=f.length;for(let T=0;T<S;T++){let M=f[T];
if(typeof M=="string"){if(A(M)<1){let Z={instancePath:s+"/spec/tasks/"+c+"/components/"+T,schemaPath:"#/properties/spec/properties/tasks/items/properties/compon\
ents/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:C.properties.spec.properties.tasks.items.properties.components.items,data:M};e===
null?e=[Z]:e.push(Z),r++}}else{let Z={instancePath:s+"/spec/tasks/"+c+"/components/"+T,schemaPath:"#/properties/spec/properties/tasks/items/properties/component\
s/items/type",keyword:"type",params:{type:"string"},schema:C.properties.spec.properties.tasks.items.properties.components.items.type,parentSchema:C.properties.spec.
properties.tasks.items.properties.components.items,data:M};e===null?e=[Z]:e.push(Z),r++}}}else{let S={instancePath:s+"/spec/tasks/"+c+"/components",schemaPath:"\
#/properties/spec/properties/tasks/items/properties/components/type",keyword:"type",params:{type:"array"},schema:C.properties.spec.properties.tasks.items.properties.
components.type,parentSchema:C.properties.spec.properties.tasks.items.properties.components,data:f};e===null?e=[S]:e.push(S),r++}}if(n.aspects!==void 0){let f=n.
aspects;if(Array.isArray(f)){let S=f.length;for(let M=0;M<S;M++)pt(f[M],{instancePath:s+"/spec/tasks/"+c+"/aspects/"+M,parentData:f,parentDataProperty:M,rootData:h,
dynamicAnchors:u})||(e=e===null?pt.errors:pt.errors.reduce((Z,se)=>(Z.push(se),Z),e),r=e.length);let T=Se(f);if(T!==void 0){let M={instancePath:s+"/spec/tasks/"+
c+"/aspects",schemaPath:"#/properties/spec/properties/tasks/items/properties/aspects/uniqueItems",keyword:"uniqueItems",params:{i:T[1],j:T[0]},schema:!0,parentSchema:C.
properties.spec.properties.tasks.items.properties.aspects,data:f};e===null?e=[M]:e.push(M),r++}}else{let S={instancePath:s+"/spec/tasks/"+c+"/aspects",schemaPath:"\
#/properties/spec/properties/tasks/items/properties/aspects/type",keyword:"type",params:{type:"array"},schema:C.properties.spec.properties.tasks.items.properties.
aspects.type,parentSchema:C.properties.spec.properties.tasks.items.properties.aspects,data:f};e===null?e=[S]:e.push(S),r++}}if(n.logClasses!==void 0){let f=n.logClasses;
if(Array.isArray(f)){let S=f.length;for(let M=0;M<S;M++)it(f[M],{instancePath:s+"/spec/tasks/"+c+"/logClasses/"+M,parentData:f,parentDataProperty:M,rootData:h,dynamicAnchors:u})||
(e=e===null?it.errors:it.errors.reduce((Z,se)=>(Z.push(se),Z),e),r=e.length);let T=Se(f);if(T!==void 0){let M={instancePath:s+"/spec/tasks/"+c+"/logClasses",schemaPath:"\
#/properties/spec/properties/tasks/items/properties/logClasses/uniqueItems",keyword:"uniqueItems",params:{i:T[1],j:T[0]},schema:!0,parentSchema:C.properties.spec.
properties.tasks.items.properties.logClasses,data:f};e===null?e=[M]:e.push(M),r++}}else{let S={instancePath:s+"/spec/tasks/"+c+"/logClasses",schemaPath:"#/prope\
rties/spec/properties/tasks/items/properties/logClasses/type",keyword:"type",params:{type:"array"},schema:C.properties.spec.properties.tasks.items.properties.logClasses.
type,parentSchema:C.properties.spec.properties.tasks.items.properties.logClasses,data:f};e===null?e=[S]:e.push(S),r++}}if(n.schedule!==void 0&&(at(n.schedule,{instancePath:s+
"/spec/tasks/"+c+"/schedule",parentData:n,parentDataProperty:"schedule",rootData:h,dynamicAnchors:u})||(e=e===null?at.errors:at.errors.reduce((f,S)=>(f.push(S),
f),e),r=e.length)),n.every!==void 0&&(je(n.every,{instancePath:s+"/spec/tasks/"+c+"/every",parentData:n,parentDataProperty:"every",rootData:h,dynamicAnchors:u})||
(e=e===null?je.errors:je.errors.reduce((f,S)=>(f.push(S),f),e),r=e.length)),n.window!==void 0&&(je(n.window,{instancePath:s+"/spec/tasks/"+c+"/window",parentData:n,
parentDataProperty:"window",rootData:h,dynamicAnchors:u})||(e=e===null?je.errors:je.errors.reduce((f,S)=>(f.push(S),f),e),r=e.length)),n.level!==void 0&&(hr(n.level,
{instancePath:s+"/spec/tasks/"+c+"/level",parentData:n,parentDataProperty:"level",rootData:h,dynamicAnchors:u})||(e=e===null?hr.errors:hr.errors.reduce((f,S)=>(f.
push(S),f),e),r=e.length)),n.owner!==void 0){let f=n.owner;if(typeof f=="string"){if(A(f)<1){let S={instancePath:s+"/spec/tasks/"+c+"/owner",schemaPath:"#/prope\
rties/spec/properties/tasks/items/properties/owner/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:C.properties.spec.properties.tasks.items.
properties.owner,data:f};e===null?e=[S]:e.push(S),r++}}else{let S={instancePath:s+"/spec/tasks/"+c+"/owner",schemaPath:"#/properties/spec/properties/tasks/items\
/properties/owner/type",keyword:"type",params:{type:"string"},schema:C.properties.spec.properties.tasks.items.properties.owner.type,parentSchema:C.properties.spec.
properties.tasks.items.properties.owner,data:f};e===null?e=[S]:e.push(S),r++}}if(n.escalation!==void 0){let f=n.escalation;if(f&&typeof f=="object"&&!Array.isArray(
f)){if(f.to===void 0){let S={instancePath:s+"/spec/tasks/"+c+"/escalation",schemaPath:"#/properties/spec/properties/tasks/items/properties/escalation/required",
keyword:"required",params:{missingProperty:"to"},schema:C.properties.spec.properties.tasks.items.properties.escalation.required,parentSchema:C.properties.spec.properties.
tasks.items.properties.escalation,data:f};e===null?e=[S]:e.push(S),r++}if(f.after===void 0){let S={instancePath:s+"/spec/tasks/"+c+"/escalation",schemaPath:"#/p\
roperties/spec/properties/tasks/items/properties/escalation/required",keyword:"required",params:{missingProperty:"after"},schema:C.properties.spec.properties.tasks.
items.properties.escalation.required,parentSchema:C.properties.spec.properties.tasks.items.properties.escalation,data:f};e===null?e=[S]:e.push(S),r++}for(let S in f)
if(!(S==="to"||S==="after")){let T={instancePath:s+"/spec/tasks/"+c+"/escalation",schemaPath:"#/properties/spec/properties/tasks/items/properties/escalation/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:S},schema:!1,parentSchema:C.properties.spec.properties.tasks.items.properties.escalation,
data:f};e===null?e=[T]:e.push(T),r++}f.to!==void 0&&(hr(f.to,{instancePath:s+"/spec/tasks/"+c+"/escalation/to",parentData:f,parentDataProperty:"to",rootData:h,dynamicAnchors:u})||
(e=e===null?hr.errors:hr.errors.reduce((S,T)=>(S.push(T),S),e),r=e.length)),f.after!==void 0&&(je(f.after,{instancePath:s+"/spec/tasks/"+c+"/escalation/after",parentData:f,
parentDataProperty:"after",rootData:h,dynamicAnchors:u})||(e=e===null?je.errors:je.errors.reduce((S,T)=>(S.push(T),S),e),r=e.length))}else{let S={instancePath:s+
"/spec/tasks/"+c+"/escalation",schemaPath:"#/properties/spec/properties/tasks/items/properties/escalation/type",keyword:"type",params:{type:"object"},schema:C.properties.
spec.properties.tasks.items.properties.escalation.type,parentSchema:C.properties.spec.properties.tasks.items.properties.escalation,data:f};e===null?e=[S]:e.push(
S),r++}}if(n.runbook!==void 0&&(ur(n.runbook,{instancePath:s+"/spec/tasks/"+c+"/runbook",parentData:n,parentDataProperty:"runbook",rootData:h,dynamicAnchors:u})||
(e=e===null?ur.errors:ur.errors.reduce((f,S)=>(f.push(S),f),e),r=e.length)),n.automation!==void 0){let f=n.automation;if(f&&typeof f=="object"&&!Array.isArray(f)){
if(f.script===void 0){let S={instancePath:s+"/spec/tasks/"+c+"/automation",schemaPath:"#/properties/spec/properties/tasks/items/properties/automation/required",
keyword:"required",params:{missingProperty:"script"},schema:C.properties.spec.properties.tasks.items.properties.automation.required,parentSchema:C.properties.spec.
properties.tasks.items.properties.automation,data:f};e===null?e=[S]:e.push(S),r++}if(f.idempotent===void 0){let S={instancePath:s+"/spec/tasks/"+c+"/automation",
schemaPath:"#/properties/spec/properties/tasks/items/properties/automation/required",keyword:"required",params:{missingProperty:"idempotent"},schema:C.properties.
spec.properties.tasks.items.properties.automation.required,parentSchema:C.properties.spec.properties.tasks.items.properties.automation,data:f};e===null?e=[S]:e.
push(S),r++}for(let S in f)if(!(S==="script"||S==="idempotent"||S==="dryRun"||S==="timeout")){let T={instancePath:s+"/spec/tasks/"+c+"/automation",schemaPath:"#\
/properties/spec/properties/tasks/items/properties/automation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:S},schema:!1,parentSchema:C.
properties.spec.properties.tasks.items.properties.automation,data:f};e===null?e=[T]:e.push(T),r++}if(f.script!==void 0&&(ur(f.script,{instancePath:s+"/spec/task\
s/"+c+"/automation/script",parentData:f,parentDataProperty:"script",rootData:h,dynamicAnchors:u})||(e=e===null?ur.errors:ur.errors.reduce((S,T)=>(S.push(T),S),e),
r=e.length)),f.idempotent!==void 0){let S=f.idempotent;if(typeof S!="boolean"){let T={instancePath:s+"/spec/tasks/"+c+"/automation/idempotent",schemaPath:"#/pro\
perties/spec/properties/tasks/items/properties/automation/properties/idempotent/type",keyword:"type",params:{type:"boolean"},schema:C.properties.spec.properties.
tasks.items.properties.automation.properties.idempotent.type,parentSchema:C.properties.spec.properties.tasks.items.properties.automation.properties.idempotent,data:S};
e===null?e=[T]:e.push(T),r++}}if(f.dryRun!==void 0){let S=f.dryRun;if(typeof S!="boolean"){let T={instancePath:s+"/spec/tasks/"+c+"/automation/dryRun",schemaPath:"\
#/properties/spec/properties/tasks/items/properties/automation/properties/dryRun/type",keyword:"type",params:{type:"boolean"},schema:C.properties.spec.properties.
tasks.items.properties.automation.properties.dryRun.type,parentSchema:C.properties.spec.properties.tasks.items.properties.automation.properties.dryRun,data:S};e===
null?e=[T]:e.push(T),r++}}f.timeout!==void 0&&(je(f.timeout,{instancePath:s+"/spec/tasks/"+c+"/automation/timeout",parentData:f,parentDataProperty:"timeout",rootData:h,
dynamicAnchors:u})||(e=e===null?je.errors:je.errors.reduce((S,T)=>(S.push(T),S),e),r=e.length))}else{let S={instancePath:s+"/spec/tasks/"+c+"/automation",schemaPath:"\
#/properties/spec/properties/tasks/items/properties/automation/type",keyword:"type",params:{type:"object"},schema:C.properties.spec.properties.tasks.items.properties.
automation.type,parentSchema:C.properties.spec.properties.tasks.items.properties.automation,data:f};e===null?e=[S]:e.push(S),r++}}if(n.limits!==void 0){let f=n.
limits;if(Array.isArray(f)){let S=f.length;for(let T=0;T<S;T++){let M=f[T];if(M&&typeof M=="object"&&!Array.isArray(M)){if(M.metric===void 0){let Z={instancePath:s+
"/spec/tasks/"+c+"/limits/"+T,schemaPath:"#/properties/spec/properties/tasks/items/properties/limits/items/required",keyword:"required",params:{missingProperty:"\
metric"},schema:C.properties.spec.properties.tasks.items.properties.limits.items.required,parentSchema:C.properties.spec.properties.tasks.items.properties.limits.
items,data:M};e===null?e=[Z]:e.push(Z),r++}if(M.op===void 0){let Z={instancePath:s+"/spec/tasks/"+c+"/limits/"+T,schemaPath:"#/properties/spec/properties/tasks/\
items/properties/limits/items/required",keyword:"required",params:{missingProperty:"op"},schema:C.properties.spec.properties.tasks.items.properties.limits.items.
required,parentSchema:C.properties.spec.properties.tasks.items.properties.limits.items,data:M};e===null?e=[Z]:e.push(Z),r++}if(M.value===void 0){let Z={instancePath:s+
"/spec/tasks/"+c+"/limits/"+T,schemaPath:"#/properties/spec/properties/tasks/items/properties/limits/items/required",keyword:"required",params:{missingProperty:"\
value"},schema:C.properties.spec.properties.tasks.items.properties.limits.items.required,parentSchema:C.properties.spec.properties.tasks.items.properties.limits.
items,data:M};e===null?e=[Z]:e.push(Z),r++}for(let Z in M)if(!(Z==="metric"||Z==="op"||Z==="value"||Z==="unit")){let se={instancePath:s+"/spec/tasks/"+c+"/limit\
s/"+T,schemaPath:"#/properties/spec/properties/tasks/items/properties/limits/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Z},
schema:!1,parentSchema:C.properties.spec.properties.tasks.items.properties.limits.items,data:M};e===null?e=[se]:e.push(se),r++}if(M.metric!==void 0){let Z=M.metric;
if(typeof Z=="string"){if(A(Z)<1){let se={instancePath:s+"/spec/tasks/"+c+"/limits/"+T+"/metric",schemaPath:"#/properties/spec/properties/tasks/items/properties\
/limits/items/properties/metric/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:C.properties.spec.properties.tasks.items.properties.limits.
items.properties.metric,data:Z};e===null?e=[se]:e.push(se),r++}}else{let se={instancePath:s+"/spec/tasks/"+c+"/limits/"+T+"/metric",schemaPath:"#/properties/spe\
c/properties/tasks/items/properties/limits/items/properties/metric/type",keyword:"type",params:{type:"string"},schema:C.properties.spec.properties.tasks.items.properties.
limits.items.properties.metric.type,parentSchema:C.properties.spec.properties.tasks.items.properties.limits.items.properties.metric,data:Z};e===null?e=[se]:e.push(
se),r++}}if(M.op!==void 0&&(nt(M.op,{instancePath:s+"/spec/tasks/"+c+"/limits/"+T+"/op",parentData:M,parentDataProperty:"op",rootData:h,dynamicAnchors:u})||(e=e===
null?nt.errors:nt.errors.reduce((Z,se)=>(Z.push(se),Z),e),r=e.length)),M.value!==void 0){let Z=M.value;if(!(typeof Z=="number"&&isFinite(Z))){let se={instancePath:s+
"/spec/tasks/"+c+"/limits/"+T+"/value",schemaPath:"#/properties/spec/properties/tasks/items/properties/limits/items/properties/value/type",keyword:"type",params:{
type:"number"},schema:C.properties.spec.properties.tasks.items.properties.limits.items.properties.value.type,parentSchema:C.properties.spec.properties.tasks.items.
properties.limits.items.properties.value,data:Z};e===null?e=[se]:e.push(se),r++}}if(M.unit!==void 0){let Z=M.unit;if(typeof Z=="string"){if(A(Z)<1){let se={instancePath:s+
"/spec/tasks/"+c+"/limits/"+T+"/unit",schemaPath:"#/properties/spec/properties/tasks/items/properties/limits/items/properties/unit/minLength",keyword:"minLength",
params:{limit:1},schema:1,parentSchema:C.properties.spec.properties.tasks.items.properties.limits.items.properties.unit,data:Z};e===null?e=[se]:e.push(se),r++}}else{
let se={instancePath:s+"/spec/tasks/"+c+"/limits/"+T+"/unit",schemaPath:"#/properties/spec/properties/tasks/items/properties/limits/items/properties/unit/type",
keyword:"type",params:{type:"string"},schema:C.properties.spec.properties.tasks.items.properties.limits.items.properties.unit.type,parentSchema:C.properties.spec.
properties.tasks.items.properties.limits.items.properties.unit,data:Z};e===null?e=[se]:e.push(se),r++}}}else{let Z={instancePath:s+"/spec/tasks/"+c+"/limits/"+T,
schemaPath:"#/properties/spec/properties/tasks/items/properties/limits/items/type",keyword:"type",params:{type:"object"},schema:C.properties.spec.properties.tasks.
items.properties.limits.items.type,parentSchema:C.properties.spec.properties.tasks.items.properties.limits.items,data:M};e===null?e=[Z]:e.push(Z),r++}}}else{let S={
instancePath:s+"/spec/tasks/"+c+"/limits",schemaPath:"#/properties/spec/properties/tasks/items/properties/limits/type",keyword:"type",params:{type:"array"},schema:C.
properties.spec.properties.tasks.items.properties.limits.type,parentSchema:C.properties.spec.properties.tasks.items.properties.limits,data:f};e===null?e=[S]:e.push(
S),r++}}if(n.evidence!==void 0){let f=n.evidence;if(typeof f=="string"){if(A(f)<1){let S={instancePath:s+"/spec/tasks/"+c+"/evidence",schemaPath:"#/properties/s\
pec/properties/tasks/items/properties/evidence/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:C.properties.spec.properties.tasks.items.properties.
evidence,data:f};e===null?e=[S]:e.push(S),r++}}else{let S={instancePath:s+"/spec/tasks/"+c+"/evidence",schemaPath:"#/properties/spec/properties/tasks/items/prop\
erties/evidence/type",keyword:"type",params:{type:"string"},schema:C.properties.spec.properties.tasks.items.properties.evidence.type,parentSchema:C.properties.spec.
properties.tasks.items.properties.evidence,data:f};e===null?e=[S]:e.push(S),r++}}if(n.schedule!==void 0&&n&&typeof n=="object"&&!Array.isArray(n)&&n.every!==void 0){
let f={instancePath:s+"/spec/tasks/"+c+"/every",schemaPath:"#/properties/spec/properties/tasks/items/dependentSchemas/schedule/properties/every/false schema",keyword:"\
false schema",params:{},schema:!1,parentSchema:C.properties.spec.properties.tasks.items.dependentSchemas.schedule.properties.every,data:n.every};e===null?e=[f]:
e.push(f),r++}}else{let f={instancePath:s+"/spec/tasks/"+c,schemaPath:"#/properties/spec/properties/tasks/items/type",keyword:"type",params:{type:"object"},schema:C.
properties.spec.properties.tasks.items.type,parentSchema:C.properties.spec.properties.tasks.items,data:n};e===null?e=[f]:e.push(f),r++}}}else{let o={instancePath:s+
"/spec/tasks",schemaPath:"#/properties/spec/properties/tasks/type",keyword:"type",params:{type:"array"},schema:C.properties.spec.properties.tasks.type,parentSchema:C.
properties.spec.properties.tasks,data:a};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{
type:"object"},schema:C.properties.spec.type,parentSchema:C.properties.spec,data:i};e===null?e=[a]:e.push(a),r++}}}else{let i={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},schema:C.type,parentSchema:C,data:p};e===null?e=[i]:e.push(i),r++}return Ip.errors=e,r===0}Ip.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var la=Ep,b={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://gradus.dev/schemas/v1/change.schema.json",type:"object",additionalProperties:!1,
required:["apiVersion","kind","metadata","spec","status"],properties:{apiVersion:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/apiVersion"},kind:{const:"Ch\
ange"},metadata:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/titledMetadata"},spec:{type:"object",additionalProperties:!1,required:["type","systems","requ\
ester"],properties:{type:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/changeType"},systems:{type:"array",minItems:1,uniqueItems:!0,items:{type:"string",minLength:1}},
summary:{type:"string",minLength:1},requester:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/person"},implementer:{$ref:"https://gradus.dev/schemas/v1/share\
d#/$defs/person"},assignedTeam:{type:"string",minLength:1},departments:{type:"array",uniqueItems:!0,items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/dep\
artment"}},category:{enum:["software","hardware","network","database","config","security","docs"]},risk:{enum:["low","moderate","high"]},impact:{$ref:"https://g\
radus.dev/schemas/v1/shared#/$defs/scale"},urgency:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/scale"},priority:{$ref:"https://gradus.dev/schemas/v1/shar\
ed#/$defs/severity"},template:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/name"},requirements:{type:"object",additionalProperties:!1,properties:{objective:{
type:"string",minLength:1},justification:{type:"string",minLength:1},sources:{type:"array",items:{type:"object",additionalProperties:!1,required:["type"],properties:{
type:{enum:["feedback","technology","current-state","security","incident"]},ref:{type:"string",minLength:1},note:{type:"string",minLength:1},count:{type:"intege\
r",minimum:1,maximum:1e9}}}}}},design:{type:"object",additionalProperties:!1,properties:{approach:{type:"string",minLength:1},resources:{type:"array",items:{type:"\
string",minLength:1}},milestones:{type:"array",items:{type:"object",additionalProperties:!1,required:["name","due"],properties:{name:{type:"string",minLength:1},
due:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/dateOrInstant"}}}},impactAnalysis:{type:"object",additionalProperties:!1,properties:{services:{type:"stri\
ng",minLength:1},data:{type:"string",minLength:1},security:{type:"string",minLength:1}}},rollback:{type:"object",additionalProperties:!1,properties:{steps:{type:"\
array",items:{type:"string",minLength:1}},runbook:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/path"},tested:{type:"boolean"},maxTime:{$ref:"https://gradu\
s.dev/schemas/v1/shared#/$defs/duration"}}},communications:{type:"string",minLength:1}}},verification:{type:"object",additionalProperties:!1,properties:{environment:{
type:"string",minLength:1},commit:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/commit"},tests:{type:"array",items:{type:"object",additionalProperties:!1,required:[
"type","result"],properties:{type:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/testType"},result:{enum:["pass","fail","partial"]},evidence:{type:"string",
minLength:1},environment:{type:"string",minLength:1},by:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/person"},at:{$ref:"https://gradus.dev/schemas/v1/shar\
ed#/$defs/instant"},note:{type:"string",minLength:1}}}},acceptance:{type:"object",additionalProperties:!1,required:["by","at"],properties:{by:{$ref:"https://gra\
dus.dev/schemas/v1/shared#/$defs/person"},at:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/instant"}}}}},handover:{type:"object",additionalProperties:!1,properties:{
technicalNotes:{type:"string",minLength:1},productionConstraints:{type:"string",minLength:1}}},deployment:{type:"object",additionalProperties:!1,properties:{window:{
$ref:"https://gradus.dev/schemas/v1/shared#/$defs/planned"},rollout:{type:"string",minLength:1},artifact:{type:"object",additionalProperties:!1,properties:{name:{
type:"string",minLength:1},version:{type:"string",minLength:1},digest:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/digest"}}},actual:{$ref:"https://gradus\
.dev/schemas/v1/shared#/$defs/actual"}}},approvals:{type:"array",items:{type:"object",additionalProperties:!1,required:["role","by","at","decision","evidence"],
properties:{role:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/role"},by:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/person"},at:{$ref:"https://grad\
us.dev/schemas/v1/shared#/$defs/instant"},decision:{enum:["approved","rejected"]},evidence:{type:"string",minLength:1}}}},links:{type:"object",additionalProperties:!1,
properties:{incident:{type:"string",minLength:1},problem:{type:"string",minLength:1},reverts:{type:"string",minLength:1},supersedes:{type:"string",minLength:1},
causedBy:{type:"string",minLength:1}}},review:{type:"object",additionalProperties:!1,properties:{result:{enum:["successful","successful-with-issues","unsuccessf\
ul","backed-out"]},notes:{type:"string",minLength:1},metObjectives:{type:"boolean"},incidents:{type:"array",items:{type:"string",minLength:1}},actions:{type:"ar\
ray",items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/action"}},by:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/person"},at:{$ref:"https://gradus.\
dev/schemas/v1/shared#/$defs/instant"}}}}},status:{type:"object",additionalProperties:!1,required:["state","history"],properties:{state:{$ref:"https://gradus.de\
v/schemas/v1/shared#/$defs/changeState"},history:{type:"array",minItems:1,items:{type:"object",additionalProperties:!1,required:["state","at","by"],properties:{
state:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/changeState"},at:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/instant"},by:{$ref:"https://gradus.\
dev/schemas/v1/shared#/$defs/person"},reason:{type:"string",minLength:1}}}}}}}};function ct(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,
dynamicAnchors:u={}}={}){let e=null,r=0,m=ct.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p!=="gradus.dev/v1"){let t={instancePath:s,
schemaPath:"#/const",keyword:"const",params:{allowedValue:"gradus.dev/v1"},schema:"gradus.dev/v1",parentSchema:We,data:p};e===null?e=[t]:e.push(t),r++}return ct.
errors=e,r===0}ct.evaluated={dynamicProps:!1,dynamicItems:!1};function mt(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){
let e=null,r=0,m=mt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0){
let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},schema:Q.required,parentSchema:Q,data:p};e===null?e=[t]:e.push(
t),r++}if(p.title===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"},schema:Q.required,parentSchema:Q,data:p};
e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="name"||t==="title"||t==="labels"||t==="annotations"||t==="links")){let i={instancePath:s,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:Q,data:p};e===null?e=[i]:e.push(i),r++}if(p.name!==void 0&&
(X(p.name,{instancePath:s+"/name",parentData:p,parentDataProperty:"name",rootData:h,dynamicAnchors:u})||(e=e===null?X.errors:X.errors.reduce((t,i)=>(t.push(i),t),
e),r=e.length)),p.title!==void 0){let t=p.title;if(typeof t=="string"){if(A(t)<1){let i={instancePath:s+"/title",schemaPath:"#/properties/title/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:Q.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/title",schemaPath:"#/pro\
perties/title/type",keyword:"type",params:{type:"string"},schema:Q.properties.title.type,parentSchema:Q.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}if(p.
labels!==void 0){let t=p.labels;if(t&&typeof t=="object"&&!Array.isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let o={instancePath:s+"/labels/"+i.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},schema:Q.properties.labels.
additionalProperties.type,parentSchema:Q.properties.labels.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+"/labels",schemaPath:"\
#/properties/labels/type",keyword:"type",params:{type:"object"},schema:Q.properties.labels.type,parentSchema:Q.properties.labels,data:t};e===null?e=[i]:e.push(i),
r++}}if(p.annotations!==void 0){let t=p.annotations;if(t&&typeof t=="object"&&!Array.isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let o={instancePath:s+
"/annotations/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},schema:Q.
properties.annotations.additionalProperties.type,parentSchema:Q.properties.annotations.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+
"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"object"},schema:Q.properties.annotations.type,parentSchema:Q.properties.annotations,
data:t};e===null?e=[i]:e.push(i),r++}}if(p.links!==void 0){let t=p.links;if(Array.isArray(t)){let i=t.length;for(let a=0;a<i;a++)re(t[a],{instancePath:s+"/links\
/"+a,parentData:t,parentDataProperty:a,rootData:h,dynamicAnchors:u})||(e=e===null?re.errors:re.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length)}else{let i={instancePath:s+
"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type:"array"},schema:Q.properties.links.type,parentSchema:Q.properties.links,data:t};e===null?
e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:Q.type,parentSchema:Q,data:p};e===null?e=[t]:e.
push(t),r++}return mt.errors=e,r===0}mt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function lt(p,{instancePath:s="",parentData:D,parentDataProperty:$,
rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=lt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="standard"||p==="\
normal"||p==="emergency")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ks.enum},schema:Ks.enum,parentSchema:Ks,data:p};e===null?
e=[t]:e.push(t),r++}return lt.errors=e,r===0}lt.evaluated={dynamicProps:!1,dynamicItems:!1};function me(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,
dynamicAnchors:u={}}={}){let e=null,r=0,m=me.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(A(p)<1){let t={
instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:fe,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:fe.type,parentSchema:fe,data:p};e===null?e=[t]:e.push(t),r++}return me.errors=e,r===0}me.evaluated=
{dynamicProps:!1,dynamicItems:!1};function dt(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=dt.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="development"||p==="operations"||p==="test"||p==="security"||p==="business"||p==="ven\
dor")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Dr.enum},schema:Dr.enum,parentSchema:Dr,data:p};e===null?e=[t]:e.push(t),r++}
return dt.errors=e,r===0}dt.evaluated={dynamicProps:!1,dynamicItems:!1};var Sp={type:"integer",minimum:1,maximum:3};function fr(p,{instancePath:s="",parentData:D,
parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=fr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"integer"},schema:Sp.type,parentSchema:Sp,data:p};
e===null?e=[t]:e.push(t),r++}if(typeof p=="number"&&isFinite(p)){if(p>3||isNaN(p)){let t={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:3},schema:3,parentSchema:Sp,data:p};e===null?e=[t]:e.push(t),r++}if(p<1||isNaN(p)){let t={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:Sp,data:p};e===null?e=[t]:e.push(t),r++}}return fr.errors=e,r===0}fr.evaluated={dynamicProps:!1,dynamicItems:!1};
function ht(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=ht.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),!(p==="P1"||p==="P2"||p==="P3"||p==="P4"||p==="P5")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ir.
enum},schema:Ir.enum,parentSchema:Ir,data:p};e===null?e=[t]:e.push(t),r++}return ht.errors=e,r===0}ht.evaluated={dynamicProps:!1,dynamicItems:!1};function ut(p,{
instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=ut.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),typeof p=="string"){if(A(p)>63){let t={instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63},schema:63,parentSchema:H,data:p};
e===null?e=[t]:e.push(t),r++}if(A(p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:H,data:p};e===
null?e=[t]:e.push(t),r++}if(!Ue.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"\
^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},schema:H.type,parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}return ut.errors=e,r===0}ut.evaluated={dynamicProps:!1,dynamicItems:!1};function ft(p,{
instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=ft.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),typeof p!="string"){let n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:oe.type,parentSchema:oe,data:p};e===
null?e=[n]:e.push(n),r++}let t=r,i=!0,a=r;if(r===a)if(typeof p=="string"){if(A(p)>10){let n={};e===null?e=[n]:e.push(n),r++}}else{let n={};e===null?e=[n]:e.push(
n),r++}var o=a===r;r=t,e!==null&&(t?e.length=t:e=null);let c;if(o){let n=r;ee(p,{instancePath:s,parentData:D,parentDataProperty:$,rootData:h,dynamicAnchors:u})||
(e=e===null?ee.errors:ee.errors.reduce((d,g)=>(d.push(g),d),e),r=e.length);var o=n===r;i=o,c="then"}else{let n=r;J(p,{instancePath:s,parentData:D,parentDataProperty:$,
rootData:h,dynamicAnchors:u})||(e=e===null?J.errors:J.errors.reduce((d,g)=>(d.push(g),d),e),r=e.length);var o=n===r;i=o,c="else"}if(!i){let n={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:c},schema:oe.if,parentSchema:oe,data:p};e===null?e=[n]:e.push(n),r++}return ft.errors=e,r===0}ft.evaluated={dynamicProps:!1,
dynamicItems:!1};function yt(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=yt.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(A(p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:ae,data:p};e===null?e=[t]:e.push(t),r++}if(!_r.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[\
^/\\s][^\\n]*$"},schema:"^[^/\\s][^\\n]*$",parentSchema:ae,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"string"},schema:ae.type,parentSchema:ae,data:p};e===null?e=[t]:e.push(t),r++}return yt.errors=e,r===0}yt.evaluated={dynamicProps:!1,dynamicItems:!1};function gt(p,{
instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=gt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),typeof p=="string"){if(!Ge.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^P([0-9]{1,6}W|([0-9]{1,4}Y\
([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1\
,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$"},schema:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,\
6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9\
]{1,9}S)?|[0-9]{1,9}S))$",parentSchema:ie,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},schema:ie.type,parentSchema:ie,data:p};e===null?e=[t]:e.push(t),r++}return gt.errors=e,r===0}gt.evaluated={dynamicProps:!1,dynamicItems:!1};function Pt(p,{
instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Pt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),typeof p=="string"){if(!mp.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([0-9a-f]{40}|[0-9a-f]{64}\
)$"},schema:"^([0-9a-f]{40}|[0-9a-f]{64})$",parentSchema:qe,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"string"},schema:qe.type,parentSchema:qe,data:p};e===null?e=[t]:e.push(t),r++}return Pt.errors=e,r===0}Pt.evaluated={dynamicProps:!1,dynamicItems:!1};
function vt(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=vt.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),!(p==="functional"||p==="performance"||p==="compatibility"||p==="security"||p==="regression")){let t={instancePath:s,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:qr.enum},schema:qr.enum,parentSchema:qr,data:p};e===null?e=[t]:e.push(t),r++}return vt.errors=e,r===0}vt.evaluated=
{dynamicProps:!1,dynamicItems:!1};function ve(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=ve.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!Mp.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"p\
attern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2\
}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$",parentSchema:Ae,data:p};e===null?e=[t]:e.push(t),r++}if(!Vp(p)){let t={instancePath:s,
schemaPath:"#/format",keyword:"format",params:{format:"date-time"},schema:"date-time",parentSchema:Ae,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Ae.type,parentSchema:Ae,data:p};e===null?e=[t]:e.push(t),r++}return ve.errors=e,r===0}ve.evaluated=
{dynamicProps:!1,dynamicItems:!1};var zr={type:"object",additionalProperties:!1,required:["start","end"],properties:{start:{$ref:"#/$defs/instant"},end:{$ref:"#\
/$defs/instant"}}};function kt(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=kt.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.start===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"start"},schema:zr.required,parentSchema:zr,data:p};e===null?e=[t]:e.push(t),r++}if(p.end===void 0){let t={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"end"},schema:zr.required,parentSchema:zr,data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="s\
tart"||t==="end")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:zr,
data:p};e===null?e=[i]:e.push(i),r++}p.start!==void 0&&(J(p.start,{instancePath:s+"/start",parentData:p,parentDataProperty:"start",rootData:h,dynamicAnchors:u})||
(e=e===null?J.errors:J.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.end!==void 0&&(J(p.end,{instancePath:s+"/end",parentData:p,parentDataProperty:"end",
rootData:h,dynamicAnchors:u})||(e=e===null?J.errors:J.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length))}else{let t={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},schema:zr.type,parentSchema:zr,data:p};e===null?e=[t]:e.push(t),r++}return kt.errors=e,r===0}kt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var wt={type:"string",pattern:"^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$","x-expected":"a digest such as sha256:<64 hex digits>"},Ii=new RegExp(
"^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$","u");function bt(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,
r=0,m=bt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!Ii.test(p)){let t={instancePath:s,schemaPath:"#/\
pattern",keyword:"pattern",params:{pattern:"^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$"},schema:"^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$",parentSchema:wt,
data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:wt.type,parentSchema:wt,data:p};
e===null?e=[t]:e.push(t),r++}return bt.errors=e,r===0}bt.evaluated={dynamicProps:!1,dynamicItems:!1};var lp={type:"object",additionalProperties:!1,required:["st\
art"],properties:{start:{$ref:"#/$defs/instant"},end:{$ref:"#/$defs/instant"}}};function St(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,
dynamicAnchors:u={}}={}){let e=null,r=0,m=St.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(
p)){if(p.start===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"start"},schema:lp.required,parentSchema:lp,data:p};
e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="start"||t==="end")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:t},schema:!1,parentSchema:lp,data:p};e===null?e=[i]:e.push(i),r++}p.start!==void 0&&(J(p.start,{instancePath:s+"/start",parentData:p,
parentDataProperty:"start",rootData:h,dynamicAnchors:u})||(e=e===null?J.errors:J.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.end!==void 0&&(J(p.end,{instancePath:s+
"/end",parentData:p,parentDataProperty:"end",rootData:h,dynamicAnchors:u})||(e=e===null?J.errors:J.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length))}else{let t={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:lp.type,parentSchema:lp,data:p};e===null?e=[t]:e.push(t),r++}return St.errors=e,
r===0}St.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function qt(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){
let e=null,r=0,m=qt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="requester"||p==="change-manager"||p==="change-authorit\
y"||p==="implementer"||p==="tester"||p==="incident-commander"||p==="approver")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ie.
enum},schema:Ie.enum,parentSchema:Ie,data:p};e===null?e=[t]:e.push(t),r++}return qt.errors=e,r===0}qt.evaluated={dynamicProps:!1,dynamicItems:!1};var ce={type:"\
object",additionalProperties:!1,required:["text","owner"],properties:{text:{type:"string",minLength:1},owner:{$ref:"#/$defs/person"},due:{$ref:"#/$defs/calendar\
Date"},done:{$ref:"#/$defs/calendarDate"},change:{type:"string",minLength:1}}};function Tr(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){
let e=null,r=0,m=Tr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(A(p)<1){let t={instancePath:s,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:fe,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"string"},schema:fe.type,parentSchema:fe,data:p};e===null?e=[t]:e.push(t),r++}return Tr.errors=e,r===0}Tr.evaluated={dynamicProps:!1,
dynamicItems:!1};function Dt(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Dt.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.text===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"text"},schema:ce.required,parentSchema:ce,data:p};e===null?e=[t]:e.push(t),r++}if(p.owner===void 0){let t={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"owner"},schema:ce.required,parentSchema:ce,data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t===
"text"||t==="owner"||t==="due"||t==="done"||t==="change")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
schema:!1,parentSchema:ce,data:p};e===null?e=[i]:e.push(i),r++}if(p.text!==void 0){let t=p.text;if(typeof t=="string"){if(A(t)<1){let i={instancePath:s+"/text",
schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ce.properties.text,data:t};e===null?e=[i]:e.push(i),r++}}else{
let i={instancePath:s+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"},schema:ce.properties.text.type,parentSchema:ce.properties.
text,data:t};e===null?e=[i]:e.push(i),r++}}if(p.owner!==void 0&&(Tr(p.owner,{instancePath:s+"/owner",parentData:p,parentDataProperty:"owner",rootData:h,dynamicAnchors:u})||
(e=e===null?Tr.errors:Tr.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.due!==void 0&&(ee(p.due,{instancePath:s+"/due",parentData:p,parentDataProperty:"du\
e",rootData:h,dynamicAnchors:u})||(e=e===null?ee.errors:ee.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.done!==void 0&&(ee(p.done,{instancePath:s+"/done",
parentData:p,parentDataProperty:"done",rootData:h,dynamicAnchors:u})||(e=e===null?ee.errors:ee.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.change!==void 0){
let t=p.change;if(typeof t=="string"){if(A(t)<1){let i={instancePath:s+"/change",schemaPath:"#/properties/change/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:ce.properties.change,data:t};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/change",schemaPath:"#/properties/change/type",keyword:"\
type",params:{type:"string"},schema:ce.properties.change.type,parentSchema:ce.properties.change,data:t};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:ce.type,parentSchema:ce,data:p};e===null?e=[t]:e.push(t),r++}return Dt.errors=e,r===0}Dt.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var ui={enum:["draft","ready","implementing","review","closed","rejected","cancelled"]};function yr(p,{instancePath:s="",
parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=yr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),!(p==="draft"||p==="ready"||p==="implementing"||p==="review"||p==="closed"||p==="rejected"||p==="cancelled")){let t={instancePath:s,schemaPath:"#/enum",
keyword:"enum",params:{allowedValues:ui.enum},schema:ui.enum,parentSchema:ui,data:p};e===null?e=[t]:e.push(t),r++}return yr.errors=e,r===0}yr.evaluated={dynamicProps:!1,
dynamicItems:!1};function Ep(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Ep.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.apiVersion===void 0){let t={instancePath:s,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"apiVersion"},schema:b.required,parentSchema:b,data:p};e===null?e=[t]:e.push(t),r++}if(p.kind===void 0){let t={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},schema:b.required,parentSchema:b,data:p};e===null?e=[t]:e.push(t),r++}if(p.metadata===
void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},schema:b.required,parentSchema:b,data:p};e===null?e=
[t]:e.push(t),r++}if(p.spec===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},schema:b.required,parentSchema:b,
data:p};e===null?e=[t]:e.push(t),r++}if(p.status===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},schema:b.
required,parentSchema:b,data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="apiVersion"||t==="kind"||t==="metadata"||t==="spec"||t==="status")){let i={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:b,data:p};e===null?e=[i]:
e.push(i),r++}if(p.apiVersion!==void 0&&(ct(p.apiVersion,{instancePath:s+"/apiVersion",parentData:p,parentDataProperty:"apiVersion",rootData:h,dynamicAnchors:u})||
(e=e===null?ct.errors:ct.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.kind!==void 0){let t=p.kind;if(t!=="Change"){let i={instancePath:s+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"Change"},schema:"Change",parentSchema:b.properties.kind,data:t};e===null?e=[i]:e.push(i),r++}}if(p.
metadata!==void 0&&(mt(p.metadata,{instancePath:s+"/metadata",parentData:p,parentDataProperty:"metadata",rootData:h,dynamicAnchors:u})||(e=e===null?mt.errors:mt.
errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.spec!==void 0){let t=p.spec;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0){let i={instancePath:s+
"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"type"},schema:b.properties.spec.required,parentSchema:b.properties.spec,
data:t};e===null?e=[i]:e.push(i),r++}if(t.systems===void 0){let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"\
systems"},schema:b.properties.spec.required,parentSchema:b.properties.spec,data:t};e===null?e=[i]:e.push(i),r++}if(t.requester===void 0){let i={instancePath:s+"\
/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"requester"},schema:b.properties.spec.required,parentSchema:b.properties.
spec,data:t};e===null?e=[i]:e.push(i),r++}for(let i in t)if(!Pe.call(b.properties.spec.properties,i)){let a={instancePath:s+"/spec",schemaPath:"#/properties/spe\
c/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:b.properties.spec,data:t};e===null?e=[a]:e.push(a),r++}
if(t.type!==void 0&&(lt(t.type,{instancePath:s+"/spec/type",parentData:t,parentDataProperty:"type",rootData:h,dynamicAnchors:u})||(e=e===null?lt.errors:lt.errors.
reduce((i,a)=>(i.push(a),i),e),r=e.length)),t.systems!==void 0){let i=t.systems;if(Array.isArray(i)){if(i.length<1){let c={instancePath:s+"/spec/systems",schemaPath:"\
#/properties/spec/properties/systems/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:b.properties.spec.properties.systems,data:i};e===null?e=
[c]:e.push(c),r++}let a=i.length;for(let c=0;c<a;c++){let n=i[c];if(typeof n=="string"){if(A(n)<1){let l={instancePath:s+"/spec/systems/"+c,schemaPath:"#/proper\
ties/spec/properties/systems/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:b.properties.spec.properties.systems.items,data:n};e===
null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/systems/"+c,schemaPath:"#/properties/spec/properties/systems/items/type",keyword:"type",params:{type:"\
string"},schema:b.properties.spec.properties.systems.items.type,parentSchema:b.properties.spec.properties.systems.items,data:n};e===null?e=[l]:e.push(l),r++}}let o=Se(
i);if(o!==void 0){let c={instancePath:s+"/spec/systems",schemaPath:"#/properties/spec/properties/systems/uniqueItems",keyword:"uniqueItems",params:{i:o[1],j:o[0]},
schema:!0,parentSchema:b.properties.spec.properties.systems,data:i};e===null?e=[c]:e.push(c),r++}}else{let a={instancePath:s+"/spec/systems",schemaPath:"#/prope\
rties/spec/properties/systems/type",keyword:"type",params:{type:"array"},schema:b.properties.spec.properties.systems.type,parentSchema:b.properties.spec.properties.
systems,data:i};e===null?e=[a]:e.push(a),r++}}if(t.summary!==void 0){let i=t.summary;if(typeof i=="string"){if(A(i)<1){let a={instancePath:s+"/spec/summary",schemaPath:"\
#/properties/spec/properties/summary/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:b.properties.spec.properties.summary,data:i};e===null?
e=[a]:e.push(a),r++}}else{let a={instancePath:s+"/spec/summary",schemaPath:"#/properties/spec/properties/summary/type",keyword:"type",params:{type:"string"},schema:b.
properties.spec.properties.summary.type,parentSchema:b.properties.spec.properties.summary,data:i};e===null?e=[a]:e.push(a),r++}}if(t.requester!==void 0&&(me(t.requester,
{instancePath:s+"/spec/requester",parentData:t,parentDataProperty:"requester",rootData:h,dynamicAnchors:u})||(e=e===null?me.errors:me.errors.reduce((i,a)=>(i.push(
a),i),e),r=e.length)),t.implementer!==void 0&&(me(t.implementer,{instancePath:s+"/spec/implementer",parentData:t,parentDataProperty:"implementer",rootData:h,dynamicAnchors:u})||
(e=e===null?me.errors:me.errors.reduce((i,a)=>(i.push(a),i),e),r=e.length)),t.assignedTeam!==void 0){let i=t.assignedTeam;if(typeof i=="string"){if(A(i)<1){let a={
instancePath:s+"/spec/assignedTeam",schemaPath:"#/properties/spec/properties/assignedTeam/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:b.
properties.spec.properties.assignedTeam,data:i};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:s+"/spec/assignedTeam",schemaPath:"#/properties/spec/prop\
erties/assignedTeam/type",keyword:"type",params:{type:"string"},schema:b.properties.spec.properties.assignedTeam.type,parentSchema:b.properties.spec.properties.
assignedTeam,data:i};e===null?e=[a]:e.push(a),r++}}if(t.departments!==void 0){let i=t.departments;if(Array.isArray(i)){let a=i.length;for(let c=0;c<a;c++)dt(i[c],
{instancePath:s+"/spec/departments/"+c,parentData:i,parentDataProperty:c,rootData:h,dynamicAnchors:u})||(e=e===null?dt.errors:dt.errors.reduce((n,l)=>(n.push(l),
n),e),r=e.length);let o=Se(i);if(o!==void 0){let c={instancePath:s+"/spec/departments",schemaPath:"#/properties/spec/properties/departments/uniqueItems",keyword:"\
uniqueItems",params:{i:o[1],j:o[0]},schema:!0,parentSchema:b.properties.spec.properties.departments,data:i};e===null?e=[c]:e.push(c),r++}}else{let a={instancePath:s+
"/spec/departments",schemaPath:"#/properties/spec/properties/departments/type",keyword:"type",params:{type:"array"},schema:b.properties.spec.properties.departments.
type,parentSchema:b.properties.spec.properties.departments,data:i};e===null?e=[a]:e.push(a),r++}}if(t.category!==void 0){let i=t.category;if(!(i==="software"||i===
"hardware"||i==="network"||i==="database"||i==="config"||i==="security"||i==="docs")){let a={instancePath:s+"/spec/category",schemaPath:"#/properties/spec/prope\
rties/category/enum",keyword:"enum",params:{allowedValues:b.properties.spec.properties.category.enum},schema:b.properties.spec.properties.category.enum,parentSchema:b.
properties.spec.properties.category,data:i};e===null?e=[a]:e.push(a),r++}}if(t.risk!==void 0){let i=t.risk;if(!(i==="low"||i==="moderate"||i==="high")){let a={instancePath:s+
"/spec/risk",schemaPath:"#/properties/spec/properties/risk/enum",keyword:"enum",params:{allowedValues:b.properties.spec.properties.risk.enum},schema:b.properties.
spec.properties.risk.enum,parentSchema:b.properties.spec.properties.risk,data:i};e===null?e=[a]:e.push(a),r++}}if(t.impact!==void 0&&(fr(t.impact,{instancePath:s+
"/spec/impact",parentData:t,parentDataProperty:"impact",rootData:h,dynamicAnchors:u})||(e=e===null?fr.errors:fr.errors.reduce((i,a)=>(i.push(a),i),e),r=e.length)),
t.urgency!==void 0&&(fr(t.urgency,{instancePath:s+"/spec/urgency",parentData:t,parentDataProperty:"urgency",rootData:h,dynamicAnchors:u})||(e=e===null?fr.errors:
fr.errors.reduce((i,a)=>(i.push(a),i),e),r=e.length)),t.priority!==void 0&&(ht(t.priority,{instancePath:s+"/spec/priority",parentData:t,parentDataProperty:"prio\
rity",rootData:h,dynamicAnchors:u})||(e=e===null?ht.errors:ht.errors.reduce((i,a)=>(i.push(a),i),e),r=e.length)),t.template!==void 0&&(ut(t.template,{instancePath:s+
"/spec/template",parentData:t,parentDataProperty:"template",rootData:h,dynamicAnchors:u})||(e=e===null?ut.errors:ut.errors.reduce((i,a)=>(i.push(a),i),e),r=e.length)),
t.requirements!==void 0){let i=t.requirements;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(!(a==="objective"||a==="justification"||a==="source\
s")){let o={instancePath:s+"/spec/requirements",schemaPath:"#/properties/spec/properties/requirements/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a},schema:!1,parentSchema:b.properties.spec.properties.requirements,data:i};e===null?e=[o]:e.push(o),r++}if(i.objective!==void 0){let a=i.objective;
if(typeof a=="string"){if(A(a)<1){let o={instancePath:s+"/spec/requirements/objective",schemaPath:"#/properties/spec/properties/requirements/properties/objectiv\
e/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:b.properties.spec.properties.requirements.properties.objective,data:a};e===null?e=[o]:e.
push(o),r++}}else{let o={instancePath:s+"/spec/requirements/objective",schemaPath:"#/properties/spec/properties/requirements/properties/objective/type",keyword:"\
type",params:{type:"string"},schema:b.properties.spec.properties.requirements.properties.objective.type,parentSchema:b.properties.spec.properties.requirements.properties.
objective,data:a};e===null?e=[o]:e.push(o),r++}}if(i.justification!==void 0){let a=i.justification;if(typeof a=="string"){if(A(a)<1){let o={instancePath:s+"/spe\
c/requirements/justification",schemaPath:"#/properties/spec/properties/requirements/properties/justification/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:b.properties.spec.properties.requirements.properties.justification,data:a};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/spec/requirem\
ents/justification",schemaPath:"#/properties/spec/properties/requirements/properties/justification/type",keyword:"type",params:{type:"string"},schema:b.properties.
spec.properties.requirements.properties.justification.type,parentSchema:b.properties.spec.properties.requirements.properties.justification,data:a};e===null?e=[o]:
e.push(o),r++}}if(i.sources!==void 0){let a=i.sources;if(Array.isArray(a)){let o=a.length;for(let c=0;c<o;c++){let n=a[c];if(n&&typeof n=="object"&&!Array.isArray(
n)){if(n.type===void 0){let l={instancePath:s+"/spec/requirements/sources/"+c,schemaPath:"#/properties/spec/properties/requirements/properties/sources/items/req\
uired",keyword:"required",params:{missingProperty:"type"},schema:b.properties.spec.properties.requirements.properties.sources.items.required,parentSchema:b.properties.
spec.properties.requirements.properties.sources.items,data:n};e===null?e=[l]:e.push(l),r++}for(let l in n)if(!(l==="type"||l==="ref"||l==="note"||l==="count")){
let d={instancePath:s+"/spec/requirements/sources/"+c,schemaPath:"#/properties/spec/properties/requirements/properties/sources/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:b.properties.spec.properties.requirements.properties.sources.items,data:n};e===null?e=
[d]:e.push(d),r++}if(n.type!==void 0){let l=n.type;if(!(l==="feedback"||l==="technology"||l==="current-state"||l==="security"||l==="incident")){let d={instancePath:s+
"/spec/requirements/sources/"+c+"/type",schemaPath:"#/properties/spec/properties/requirements/properties/sources/items/properties/type/enum",keyword:"enum",params:{
allowedValues:b.properties.spec.properties.requirements.properties.sources.items.properties.type.enum},schema:b.properties.spec.properties.requirements.properties.
sources.items.properties.type.enum,parentSchema:b.properties.spec.properties.requirements.properties.sources.items.properties.type,data:l};e===null?e=[d]:e.push(
d),r++}}if(n.ref!==void 0){let l=n.ref;if(typeof l=="string"){if(A(l)<1){let d={instancePath:s+"/spec/requirements/sources/"+c+"/ref",schemaPath:"#/properties/s\
pec/properties/requirements/properties/sources/items/properties/ref/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:b.properties.spec.properties.
requirements.properties.sources.items.properties.ref,data:l};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:s+"/spec/requirements/sources/"+c+"/ref",schemaPath:"\
#/properties/spec/properties/requirements/properties/sources/items/properties/ref/type",keyword:"type",params:{type:"string"},schema:b.properties.spec.properties.
requirements.properties.sources.items.properties.ref.type,parentSchema:b.properties.spec.properties.requirements.properties.sources.items.properties.ref,data:l};
e===null?e=[d]:e.push(d),r++}}if(n.note!==void 0){let l=n.note;if(typeof l=="string"){if(A(l)<1){let d={instancePath:s+"/spec/requirements/sources/"+c+"/note",schemaPath:"\
#/properties/spec/properties/requirements/properties/sources/items/properties/note/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:b.properties.
spec.properties.requirements.properties.sources.items.properties.note,data:l};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:s+"/spec/requirements/sourc\
es/"+c+"/note",schemaPath:"#/properties/spec/properties/requirements/properties/sources/items/properties/note/type",keyword:"type",params:{type:"string"},schema:b.
properties.spec.properties.requirements.properties.sources.items.properties.note.type,parentSchema:b.properties.spec.properties.requirements.properties.sources.
items.properties.note,data:l};e===null?e=[d]:e.push(d),r++}}if(n.count!==void 0){let l=n.count;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let d={
instancePath:s+"/spec/requirements/sources/"+c+"/count",schemaPath:"#/properties/spec/properties/requirements/properties/sources/items/properties/count/type",keyword:"\
type",params:{type:"integer"},schema:b.properties.spec.properties.requirements.properties.sources.items.properties.count.type,parentSchema:b.properties.spec.properties.
requirements.properties.sources.items.properties.count,data:l};e===null?e=[d]:e.push(d),r++}if(typeof l=="number"&&isFinite(l)){if(l>1e9||isNaN(l)){let d={instancePath:s+
"/spec/requirements/sources/"+c+"/count",schemaPath:"#/properties/spec/properties/requirements/properties/sources/items/properties/count/maximum",keyword:"maxim\
um",params:{comparison:"<=",limit:1e9},schema:1e9,parentSchema:b.properties.spec.properties.requirements.properties.sources.items.properties.count,data:l};e===null?
e=[d]:e.push(d),r++}if(l<1||isNaN(l)){let d={instancePath:s+"/spec/requirements/sources/"+c+"/count",schemaPath:"#/properties/spec/properties/requirements/prope\
rties/sources/items/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:b.properties.spec.properties.requirements.
properties.sources.items.properties.count,data:l};e===null?e=[d]:e.push(d),r++}}}}else{let l={instancePath:s+"/spec/requirements/sources/"+c,schemaPath:"#/prope\
rties/spec/properties/requirements/properties/sources/items/type",keyword:"type",params:{type:"object"},schema:b.properties.spec.properties.requirements.properties.
sources.items.type,parentSchema:b.properties.spec.properties.requirements.properties.sources.items,data:n};e===null?e=[l]:e.push(l),r++}}}else{let o={instancePath:s+
"/spec/requirements/sources",schemaPath:"#/properties/spec/properties/requirements/properties/sources/type",keyword:"type",params:{type:"array"},schema:b.properties.
spec.properties.requirements.properties.sources.type,parentSchema:b.properties.spec.properties.requirements.properties.sources,data:a};e===null?e=[o]:e.push(o),
r++}}}else{let a={instancePath:s+"/spec/requirements",schemaPath:"#/properties/spec/properties/requirements/type",keyword:"type",params:{type:"object"},schema:b.
properties.spec.properties.requirements.type,parentSchema:b.properties.spec.properties.requirements,data:i};e===null?e=[a]:e.push(a),r++}}if(t.design!==void 0){
let i=t.design;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(!(a==="approach"||a==="resources"||a==="milestones"||a==="impactAnalysis"||a==="ro\
llback"||a==="communications")){let o={instancePath:s+"/spec/design",schemaPath:"#/properties/spec/properties/design/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:a},schema:!1,parentSchema:b.properties.spec.properties.design,data:i};e===null?e=[o]:e.push(o),r++}if(i.approach!==void 0){
let a=i.approach;if(typeof a=="string"){if(A(a)<1){let o={instancePath:s+"/spec/design/approach",schemaPath:"#/properties/spec/properties/design/properties/appr\
oach/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:b.properties.spec.properties.design.properties.approach,data:a};e===null?e=[o]:e.push(
o),r++}}else{let o={instancePath:s+"/spec/design/approach",schemaPath:"#/properties/spec/properties/design/properties/approach/type",keyword:"type",params:{type:"\
string"},schema:b.properties.spec.properties.design.properties.approach.type,parentSchema:b.properties.spec.properties.design.properties.approach,data:a};e===null?
e=[o]:e.push(o),r++}}if(i.resources!==void 0){let a=i.resources;if(Array.isArray(a)){let o=a.length;for(let c=0;c<o;c++){let n=a[c];if(typeof n=="string"){if(A(
n)<1){let l={instancePath:s+"/spec/design/resources/"+c,schemaPath:"#/properties/spec/properties/design/properties/resources/items/minLength",keyword:"minLength",
params:{limit:1},schema:1,parentSchema:b.properties.spec.properties.design.properties.resources.items,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+
"/spec/design/resources/"+c,schemaPath:"#/properties/spec/properties/design/properties/resources/items/type",keyword:"type",params:{type:"string"},schema:b.properties.
spec.properties.design.properties.resources.items.type,parentSchema:b.properties.spec.properties.design.properties.resources.items,data:n};e===null?e=[l]:e.push(
l),r++}}}else{let o={instancePath:s+"/spec/design/resources",schemaPath:"#/properties/spec/properties/design/properties/resources/type",keyword:"type",params:{type:"\
array"},schema:b.properties.spec.properties.design.properties.resources.type,parentSchema:b.properties.spec.properties.design.properties.resources,data:a};e===null?
e=[o]:e.push(o),r++}}if(i.milestones!==void 0){let a=i.milestones;if(Array.isArray(a)){let o=a.length;for(let c=0;c<o;c++){let n=a[c];if(n&&typeof n=="object"&&
!Array.isArray(n)){if(n.name===void 0){let l={instancePath:s+"/spec/design/milestones/"+c,schemaPath:"#/properties/spec/properties/design/properties/milestones/\
items/required",keyword:"required",params:{missingProperty:"name"},schema:b.properties.spec.properties.design.properties.milestones.items.required,parentSchema:b.
properties.spec.properties.design.properties.milestones.items,data:n};e===null?e=[l]:e.push(l),r++}if(n.due===void 0){let l={instancePath:s+"/spec/design/milest\
ones/"+c,schemaPath:"#/properties/spec/properties/design/properties/milestones/items/required",keyword:"required",params:{missingProperty:"due"},schema:b.properties.
spec.properties.design.properties.milestones.items.required,parentSchema:b.properties.spec.properties.design.properties.milestones.items,data:n};e===null?e=[l]:
e.push(l),r++}for(let l in n)if(!(l==="name"||l==="due")){let d={instancePath:s+"/spec/design/milestones/"+c,schemaPath:"#/properties/spec/properties/design/pro\
perties/milestones/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:b.properties.spec.properties.
design.properties.milestones.items,data:n};e===null?e=[d]:e.push(d),r++}if(n.name!==void 0){let l=n.name;if(typeof l=="string"){if(A(l)<1){let d={instancePath:s+
"/spec/design/milestones/"+c+"/name",schemaPath:"#/properties/spec/properties/design/properties/milestones/items/properties/name/minLength",keyword:"minLength",
params:{limit:1},schema:1,parentSchema:b.properties.spec.properties.design.properties.milestones.items.properties.name,data:l};e===null?e=[d]:e.push(d),r++}}else{
let d={instancePath:s+"/spec/design/milestones/"+c+"/name",schemaPath:"#/properties/spec/properties/design/properties/milestones/items/properties/name/type",keyword:"\
type",params:{type:"string"},schema:b.properties.spec.properties.design.properties.milestones.items.properties.name.type,parentSchema:b.properties.spec.properties.
design.properties.milestones.items.properties.name,data:l};e===null?e=[d]:e.push(d),r++}}n.due!==void 0&&(ft(n.due,{instancePath:s+"/spec/design/milestones/"+c+
"/due",parentData:n,parentDataProperty:"due",rootData:h,dynamicAnchors:u})||(e=e===null?ft.errors:ft.errors.reduce((l,d)=>(l.push(d),l),e),r=e.length))}else{let l={
instancePath:s+"/spec/design/milestones/"+c,schemaPath:"#/properties/spec/properties/design/properties/milestones/items/type",keyword:"type",params:{type:"objec\
t"},schema:b.properties.spec.properties.design.properties.milestones.items.type,parentSchema:b.properties.spec.properties.design.properties.milestones.items,data:n};
e===null?e=[l]:e.push(l),r++}}}else{let o={instancePath:s+"/spec/design/milestones",schemaPath:"#/properties/spec/properties/design/properties/milestones/type",
keyword:"type",params:{type:"array"},schema:b.properties.spec.properties.design.properties.milestones.type,parentSchema:b.properties.spec.properties.design.properties.
milestones,data:a};e===null?e=[o]:e.push(o),r++}}if(i.impactAnalysis!==void 0){let a=i.impactAnalysis;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let o in a)
if(!(o==="services"||o==="data"||o==="security")){let c={instancePath:s+"/spec/design/impactAnalysis",schemaPath:"#/properties/spec/properties/design/properties\
/impactAnalysis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:b.properties.spec.properties.design.properties.
impactAnalysis,data:a};e===null?e=[c]:e.push(c),r++}if(a.services!==void 0){let o=a.services;if(typeof o=="string"){if(A(o)<1){let c={instancePath:s+"/spec/desi\
gn/impactAnalysis/services",schemaPath:"#/properties/spec/properties/design/properties/impactAnalysis/properties/services/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:b.properties.spec.properties.design.properties.impactAnalysis.properties.services,data:o};e===null?e=[c]:e.push(c),r++}}else{let c={
instancePath:s+"/spec/design/impactAnalysis/services",schemaPath:"#/properties/spec/properties/design/properties/impactAnalysis/properties/services/type",keyword:"\
type",params:{type:"string"},schema:b.properties.spec.properties.design.properties.impactAnalysis.properties.services.type,parentSchema:b.properties.spec.properties.
design.properties.impactAnalysis.properties.services,data:o};e===null?e=[c]:e.push(c),r++}}if(a.data!==void 0){let o=a.data;if(typeof o=="string"){if(A(o)<1){let c={
instancePath:s+"/spec/design/impactAnalysis/data",schemaPath:"#/properties/spec/properties/design/properties/impactAnalysis/properties/data/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:b.properties.spec.properties.design.properties.impactAnalysis.properties.data,data:o};e===null?e=[c]:e.push(c),
r++}}else{let c={instancePath:s+"/spec/design/impactAnalysis/data",schemaPath:"#/properties/spec/properties/design/properties/impactAnalysis/properties/data/typ\
e",keyword:"type",params:{type:"string"},schema:b.properties.spec.properties.design.properties.impactAnalysis.properties.data.type,parentSchema:b.properties.spec.
properties.design.properties.impactAnalysis.properties.data,data:o};e===null?e=[c]:e.push(c),r++}}if(a.security!==void 0){let o=a.security;if(typeof o=="string"){
if(A(o)<1){let c={instancePath:s+"/spec/design/impactAnalysis/security",schemaPath:"#/properties/spec/properties/design/properties/impactAnalysis/properties/sec\
urity/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:b.properties.spec.properties.design.properties.impactAnalysis.properties.security,data:o};
e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:s+"/spec/design/impactAnalysis/security",schemaPath:"#/properties/spec/properties/design/properties/impac\
tAnalysis/properties/security/type",keyword:"type",params:{type:"string"},schema:b.properties.spec.properties.design.properties.impactAnalysis.properties.security.
type,parentSchema:b.properties.spec.properties.design.properties.impactAnalysis.properties.security,data:o};e===null?e=[c]:e.push(c),r++}}}else{let o={instancePath:s+
"/spec/design/impactAnalysis",schemaPath:"#/properties/spec/properties/design/properties/impactAnalysis/type",keyword:"type",params:{type:"object"},schema:b.properties.
spec.properties.design.properties.impactAnalysis.type,parentSchema:b.properties.spec.properties.design.properties.impactAnalysis,data:a};e===null?e=[o]:e.push(o),
r++}}if(i.rollback!==void 0){let a=i.rollback;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let o in a)if(!(o==="steps"||o==="runbook"||o==="tested"||o==="ma\
xTime")){let c={instancePath:s+"/spec/design/rollback",schemaPath:"#/properties/spec/properties/design/properties/rollback/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:o},schema:!1,parentSchema:b.properties.spec.properties.design.properties.rollback,data:a};e===null?e=[c]:e.push(c),r++}
if(a.steps!==void 0){let o=a.steps;if(Array.isArray(o)){let c=o.length;for(let n=0;n<c;n++){let l=o[n];if(typeof l=="string"){if(A(l)<1){let d={instancePath:s+"\
/spec/design/rollback/steps/"+n,schemaPath:"#/properties/spec/properties/design/properties/rollback/properties/steps/items/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:b.properties.spec.properties.design.properties.rollback.properties.steps.items,data:l};e===null?e=[d]:e.push(d),r++}}else{let d={
instancePath:s+"/spec/design/rollback/steps/"+n,schemaPath:"#/properties/spec/properties/design/properties/rollback/properties/steps/items/type",keyword:"type",
params:{type:"string"},schema:b.properties.spec.properties.design.properties.rollback.properties.steps.items.type,parentSchema:b.properties.spec.properties.design.
properties.rollback.properties.steps.items,data:l};e===null?e=[d]:e.push(d),r++}}}else{let c={instancePath:s+"/spec/design/rollback/steps",schemaPath:"#/propert\
ies/spec/properties/design/properties/rollback/properties/steps/type",keyword:"type",params:{type:"array"},schema:b.properties.spec.properties.design.properties.
rollback.properties.steps.type,parentSchema:b.properties.spec.properties.design.properties.rollback.properties.steps,data:o};e===null?e=[c]:e.push(c),r++}}if(a.
runbook!==void 0&&(yt(a.runbook,{instancePath:s+"/spec/design/rollback/runbook",parentData:a,parentDataProperty:"runbook",rootData:h,dynamicAnchors:u})||(e=e===
null?yt.errors:yt.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length)),a.tested!==void 0){let o=a.tested;if(typeof o!="boolean"){let c={instancePath:s+"/spec/desi\
gn/rollback/tested",schemaPath:"#/properties/spec/properties/design/properties/rollback/properties/tested/type",keyword:"type",params:{type:"boolean"},schema:b.
properties.spec.properties.design.properties.rollback.properties.tested.type,parentSchema:b.properties.spec.properties.design.properties.rollback.properties.tested,
data:o};e===null?e=[c]:e.push(c),r++}}a.maxTime!==void 0&&(gt(a.maxTime,{instancePath:s+"/spec/design/rollback/maxTime",parentData:a,parentDataProperty:"maxTime",
rootData:h,dynamicAnchors:u})||(e=e===null?gt.errors:gt.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length))}else{let o={instancePath:s+"/spec/design/rollback",schemaPath:"\
#/properties/spec/properties/design/properties/rollback/type",keyword:"type",params:{type:"object"},schema:b.properties.spec.properties.design.properties.rollback.
type,parentSchema:b.properties.spec.properties.design.properties.rollback,data:a};e===null?e=[o]:e.push(o),r++}}if(i.communications!==void 0){let a=i.communications;
if(typeof a=="string"){if(A(a)<1){let o={instancePath:s+"/spec/design/communications",schemaPath:"#/properties/spec/properties/design/properties/communications/\
minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:b.properties.spec.properties.design.properties.communications,data:a};e===null?e=[o]:e.push(
o),r++}}else{let o={instancePath:s+"/spec/design/communications",schemaPath:"#/properties/spec/properties/design/properties/communications/type",keyword:"type",
params:{type:"string"},schema:b.properties.spec.properties.design.properties.communications.type,parentSchema:b.properties.spec.properties.design.properties.communications,
data:a};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/spec/design",schemaPath:"#/properties/spec/properties/design/type",keyword:"type",params:{type:"\
object"},schema:b.properties.spec.properties.design.type,parentSchema:b.properties.spec.properties.design,data:i};e===null?e=[a]:e.push(a),r++}}if(t.verification!==
void 0){let i=t.verification;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(!(a==="environment"||a==="commit"||a==="tests"||a==="acceptance")){let o={
instancePath:s+"/spec/verification",schemaPath:"#/properties/spec/properties/verification/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
schema:!1,parentSchema:b.properties.spec.properties.verification,data:i};e===null?e=[o]:e.push(o),r++}if(i.environment!==void 0){let a=i.environment;if(typeof a==
"string"){if(A(a)<1){let o={instancePath:s+"/spec/verification/environment",schemaPath:"#/properties/spec/properties/verification/properties/environment/minLeng\
th",keyword:"minLength",params:{limit:1},schema:1,parentSchema:b.properties.spec.properties.verification.properties.environment,data:a};e===null?e=[o]:e.push(o),
r++}}else{let o={instancePath:s+"/spec/verification/environment",schemaPath:"#/properties/spec/properties/verification/properties/environment/type",keyword:"typ\
e",params:{type:"string"},schema:b.properties.spec.properties.verification.properties.environment.type,parentSchema:b.properties.spec.properties.verification.properties.
environment,data:a};e===null?e=[o]:e.push(o),r++}}if(i.commit!==void 0&&(Pt(i.commit,{instancePath:s+"/spec/verification/commit",parentData:i,parentDataProperty:"\
commit",rootData:h,dynamicAnchors:u})||(e=e===null?Pt.errors:Pt.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length)),i.tests!==void 0){let a=i.tests;if(Array.isArray(
a)){let o=a.length;for(let c=0;c<o;c++){let n=a[c];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.type===void 0){let l={instancePath:s+"/spec/verification/te\
sts/"+c,schemaPath:"#/properties/spec/properties/verification/properties/tests/items/required",keyword:"required",params:{missingProperty:"type"},schema:b.properties.
spec.properties.verification.properties.tests.items.required,parentSchema:b.properties.spec.properties.verification.properties.tests.items,data:n};e===null?e=[l]:
e.push(l),r++}if(n.result===void 0){let l={instancePath:s+"/spec/verification/tests/"+c,schemaPath:"#/properties/spec/properties/verification/properties/tests/i\
tems/required",keyword:"required",params:{missingProperty:"result"},schema:b.properties.spec.properties.verification.properties.tests.items.required,parentSchema:b.
properties.spec.properties.verification.properties.tests.items,data:n};e===null?e=[l]:e.push(l),r++}for(let l in n)if(!(l==="type"||l==="result"||l==="evidence"||
l==="environment"||l==="by"||l==="at"||l==="note")){let d={instancePath:s+"/spec/verification/tests/"+c,schemaPath:"#/properties/spec/properties/verification/pr\
operties/tests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:b.properties.spec.properties.verification.
properties.tests.items,data:n};e===null?e=[d]:e.push(d),r++}if(n.type!==void 0&&(vt(n.type,{instancePath:s+"/spec/verification/tests/"+c+"/type",parentData:n,parentDataProperty:"\
type",rootData:h,dynamicAnchors:u})||(e=e===null?vt.errors:vt.errors.reduce((l,d)=>(l.push(d),l),e),r=e.length)),n.result!==void 0){let l=n.result;if(!(l==="pas\
s"||l==="fail"||l==="partial")){let d={instancePath:s+"/spec/verification/tests/"+c+"/result",schemaPath:"#/properties/spec/properties/verification/properties/t\
ests/items/properties/result/enum",keyword:"enum",params:{allowedValues:b.properties.spec.properties.verification.properties.tests.items.properties.result.enum},
schema:b.properties.spec.properties.verification.properties.tests.items.properties.result.enum,parentSchema:b.properties.spec.properties.verification.properties.
tests.items.properties.result,data:l};e===null?e=[d]:e.push(d),r++}}if(n.evidence!==void 0){let l=n.evidence;if(typeof l=="string"){if(A(l)<1){let d={instancePath:s+
"/spec/verification/tests/"+c+"/evidence",schemaPath:"#/properties/spec/properties/verification/properties/tests/items/properties/evidence/minLength",keyword:"m\
inLength",params:{limit:1},schema:1,parentSchema:b.properties.spec.properties.verification.properties.tests.items.properties.evidence,data:l};e===null?e=[d]:e.push(
d),r++}}else{let d={instancePath:s+"/spec/verification/tests/"+c+"/evidence",schemaPath:"#/properties/spec/properties/verification/properties/tests/items/proper\
ties/evidence/type",keyword:"type",params:{type:"string"},schema:b.properties.spec.properties.verification.properties.tests.items.properties.evidence.type,parentSchema:b.
properties.spec.properties.verification.properties.tests.items.properties.evidence,data:l};e===null?e=[d]:e.push(d),r++}}if(n.environment!==void 0){let l=n.environment;
if(typeof l=="string"){if(A(l)<1){let d={instancePath:s+"/spec/verification/tests/"+c+"/environment",schemaPath:"#/properties/spec/properties/verification/prope\
rties/tests/items/properties/environment/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:b.properties.spec.properties.verification.properties.
tests.items.properties.environment,data:l};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:s+"/spec/verification/tests/"+c+"/environment",schemaPath:"#/p\
roperties/spec/properties/verification/properties/tests/items/properties/environment/type",keyword:"type",params:{type:"string"},schema:b.properties.spec.properties.
verification.properties.tests.items.properties.environment.type,parentSchema:b.properties.spec.properties.verification.properties.tests.items.properties.environment,
data:l};e===null?e=[d]:e.push(d),r++}}if(n.by!==void 0&&(me(n.by,{instancePath:s+"/spec/verification/tests/"+c+"/by",parentData:n,parentDataProperty:"by",rootData:h,
dynamicAnchors:u})||(e=e===null?me.errors:me.errors.reduce((l,d)=>(l.push(d),l),e),r=e.length)),n.at!==void 0&&(ve(n.at,{instancePath:s+"/spec/verification/test\
s/"+c+"/at",parentData:n,parentDataProperty:"at",rootData:h,dynamicAnchors:u})||(e=e===null?ve.errors:ve.errors.reduce((l,d)=>(l.push(d),l),e),r=e.length)),n.note!==
void 0){let l=n.note;if(typeof l=="string"){if(A(l)<1){let d={instancePath:s+"/spec/verification/tests/"+c+"/note",schemaPath:"#/properties/spec/properties/veri\
fication/properties/tests/items/properties/note/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:b.properties.spec.properties.verification.
properties.tests.items.properties.note,data:l};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:s+"/spec/verification/tests/"+c+"/note",schemaPath:"#/prop\
erties/spec/properties/verification/properties/tests/items/properties/note/type",keyword:"type",params:{type:"string"},schema:b.properties.spec.properties.verification.
properties.tests.items.properties.note.type,parentSchema:b.properties.spec.properties.verification.properties.tests.items.properties.note,data:l};e===null?e=[d]:
e.push(d),r++}}}else{let l={instancePath:s+"/spec/verification/tests/"+c,schemaPath:"#/properties/spec/properties/verification/properties/tests/items/type",keyword:"\
type",params:{type:"object"},schema:b.properties.spec.properties.verification.properties.tests.items.type,parentSchema:b.properties.spec.properties.verification.
properties.tests.items,data:n};e===null?e=[l]:e.push(l),r++}}}else{let o={instancePath:s+"/spec/verification/tests",schemaPath:"#/properties/spec/properties/ver\
ification/properties/tests/type",keyword:"type",params:{type:"array"},schema:b.properties.spec.properties.verification.properties.tests.type,parentSchema:b.properties.
spec.properties.verification.properties.tests,data:a};e===null?e=[o]:e.push(o),r++}}if(i.acceptance!==void 0){let a=i.acceptance;if(a&&typeof a=="object"&&!Array.
isArray(a)){if(a.by===void 0){let o={instancePath:s+"/spec/verification/acceptance",schemaPath:"#/properties/spec/properties/verification/properties/acceptance/\
required",keyword:"required",params:{missingProperty:"by"},schema:b.properties.spec.properties.verification.properties.acceptance.required,parentSchema:b.properties.
spec.properties.verification.properties.acceptance,data:a};e===null?e=[o]:e.push(o),r++}if(a.at===void 0){let o={instancePath:s+"/spec/verification/acceptance",
schemaPath:"#/properties/spec/properties/verification/properties/acceptance/required",keyword:"required",params:{missingProperty:"at"},schema:b.properties.spec.
properties.verification.properties.acceptance.required,parentSchema:b.properties.spec.properties.verification.properties.acceptance,data:a};e===null?e=[o]:e.push(
o),r++}for(let o in a)if(!(o==="by"||o==="at")){let c={instancePath:s+"/spec/verification/acceptance",schemaPath:"#/properties/spec/properties/verification/prop\
erties/acceptance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:b.properties.spec.properties.verification.
properties.acceptance,data:a};e===null?e=[c]:e.push(c),r++}a.by!==void 0&&(me(a.by,{instancePath:s+"/spec/verification/acceptance/by",parentData:a,parentDataProperty:"\
by",rootData:h,dynamicAnchors:u})||(e=e===null?me.errors:me.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length)),a.at!==void 0&&(ve(a.at,{instancePath:s+"/spec/ve\
rification/acceptance/at",parentData:a,parentDataProperty:"at",rootData:h,dynamicAnchors:u})||(e=e===null?ve.errors:ve.errors.reduce((o,c)=>(o.push(c),o),e),r=e.
length))}else{let o={instancePath:s+"/spec/verification/acceptance",schemaPath:"#/properties/spec/properties/verification/properties/acceptance/type",keyword:"t\
ype",params:{type:"object"},schema:b.properties.spec.properties.verification.properties.acceptance.type,parentSchema:b.properties.spec.properties.verification.properties.
acceptance,data:a};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/spec/verification",schemaPath:"#/properties/spec/properties/verification/type",keyword:"\
type",params:{type:"object"},schema:b.properties.spec.properties.verification.type,parentSchema:b.properties.spec.properties.verification,data:i};e===null?e=[a]:
e.push(a),r++}}if(t.handover!==void 0){let i=t.handover;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(!(a==="technicalNotes"||a==="productionCo\
nstraints")){let o={instancePath:s+"/spec/handover",schemaPath:"#/properties/spec/properties/handover/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a},schema:!1,parentSchema:b.properties.spec.properties.handover,data:i};e===null?e=[o]:e.push(o),r++}if(i.technicalNotes!==void 0){let a=i.technicalNotes;
if(typeof a=="string"){if(A(a)<1){let o={instancePath:s+"/spec/handover/technicalNotes",schemaPath:"#/properties/spec/properties/handover/properties/technicalNo\
tes/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:b.properties.spec.properties.handover.properties.technicalNotes,data:a};e===null?e=[o]:
e.push(o),r++}}else{let o={instancePath:s+"/spec/handover/technicalNotes",schemaPath:"#/properties/spec/properties/handover/properties/technicalNotes/type",keyword:"\
type",params:{type:"string"},schema:b.properties.spec.properties.handover.properties.technicalNotes.type,parentSchema:b.properties.spec.properties.handover.properties.
technicalNotes,data:a};e===null?e=[o]:e.push(o),r++}}if(i.productionConstraints!==void 0){let a=i.productionConstraints;if(typeof a=="string"){if(A(a)<1){let o={
instancePath:s+"/spec/handover/productionConstraints",schemaPath:"#/properties/spec/properties/handover/properties/productionConstraints/minLength",keyword:"min\
Length",params:{limit:1},schema:1,parentSchema:b.properties.spec.properties.handover.properties.productionConstraints,data:a};e===null?e=[o]:e.push(o),r++}}else{
let o={instancePath:s+"/spec/handover/productionConstraints",schemaPath:"#/properties/spec/properties/handover/properties/productionConstraints/type",keyword:"t\
ype",params:{type:"string"},schema:b.properties.spec.properties.handover.properties.productionConstraints.type,parentSchema:b.properties.spec.properties.handover.
properties.productionConstraints,data:a};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/spec/handover",schemaPath:"#/properties/spec/properties/han\
dover/type",keyword:"type",params:{type:"object"},schema:b.properties.spec.properties.handover.type,parentSchema:b.properties.spec.properties.handover,data:i};e===
null?e=[a]:e.push(a),r++}}if(t.deployment!==void 0){let i=t.deployment;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(!(a==="window"||a==="rollo\
ut"||a==="artifact"||a==="actual")){let o={instancePath:s+"/spec/deployment",schemaPath:"#/properties/spec/properties/deployment/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:b.properties.spec.properties.deployment,data:i};e===null?e=[o]:e.push(o),r++}if(i.window!==
void 0&&(kt(i.window,{instancePath:s+"/spec/deployment/window",parentData:i,parentDataProperty:"window",rootData:h,dynamicAnchors:u})||(e=e===null?kt.errors:kt.
errors.reduce((a,o)=>(a.push(o),a),e),r=e.length)),i.rollout!==void 0){let a=i.rollout;if(typeof a=="string"){if(A(a)<1){let o={instancePath:s+"/spec/deployment\
/rollout",schemaPath:"#/properties/spec/properties/deployment/properties/rollout/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:b.properties.
spec.properties.deployment.properties.rollout,data:a};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/spec/deployment/rollout",schemaPath:"#/properti\
es/spec/properties/deployment/properties/rollout/type",keyword:"type",params:{type:"string"},schema:b.properties.spec.properties.deployment.properties.rollout.type,
parentSchema:b.properties.spec.properties.deployment.properties.rollout,data:a};e===null?e=[o]:e.push(o),r++}}if(i.artifact!==void 0){let a=i.artifact;if(a&&typeof a==
"object"&&!Array.isArray(a)){for(let o in a)if(!(o==="name"||o==="version"||o==="digest")){let c={instancePath:s+"/spec/deployment/artifact",schemaPath:"#/prope\
rties/spec/properties/deployment/properties/artifact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:b.
properties.spec.properties.deployment.properties.artifact,data:a};e===null?e=[c]:e.push(c),r++}if(a.name!==void 0){let o=a.name;if(typeof o=="string"){if(A(o)<1){
let c={instancePath:s+"/spec/deployment/artifact/name",schemaPath:"#/properties/spec/properties/deployment/properties/artifact/properties/name/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:b.properties.spec.properties.deployment.properties.artifact.properties.name,data:o};e===null?e=[c]:e.push(c),r++}}else{
let c={instancePath:s+"/spec/deployment/artifact/name",schemaPath:"#/properties/spec/properties/deployment/properties/artifact/properties/name/type",keyword:"ty\
pe",params:{type:"string"},schema:b.properties.spec.properties.deployment.properties.artifact.properties.name.type,parentSchema:b.properties.spec.properties.deployment.
properties.artifact.properties.name,data:o};e===null?e=[c]:e.push(c),r++}}if(a.version!==void 0){let o=a.version;if(typeof o=="string"){if(A(o)<1){let c={instancePath:s+
"/spec/deployment/artifact/version",schemaPath:"#/properties/spec/properties/deployment/properties/artifact/properties/version/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:b.properties.spec.properties.deployment.properties.artifact.properties.version,data:o};e===null?e=[c]:e.push(c),r++}}else{let c={
instancePath:s+"/spec/deployment/artifact/version",schemaPath:"#/properties/spec/properties/deployment/properties/artifact/properties/version/type",keyword:"typ\
e",params:{type:"string"},schema:b.properties.spec.properties.deployment.properties.artifact.properties.version.type,parentSchema:b.properties.spec.properties.deployment.
properties.artifact.properties.version,data:o};e===null?e=[c]:e.push(c),r++}}a.digest!==void 0&&(bt(a.digest,{instancePath:s+"/spec/deployment/artifact/digest",
parentData:a,parentDataProperty:"digest",rootData:h,dynamicAnchors:u})||(e=e===null?bt.errors:bt.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length))}else{let o={
instancePath:s+"/spec/deployment/artifact",schemaPath:"#/properties/spec/properties/deployment/properties/artifact/type",keyword:"type",params:{type:"object"},schema:b.
properties.spec.properties.deployment.properties.artifact.type,parentSchema:b.properties.spec.properties.deployment.properties.artifact,data:a};e===null?e=[o]:e.
push(o),r++}}i.actual!==void 0&&(St(i.actual,{instancePath:s+"/spec/deployment/actual",parentData:i,parentDataProperty:"actual",rootData:h,dynamicAnchors:u})||(e=
e===null?St.errors:St.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length))}else{let a={instancePath:s+"/spec/deployment",schemaPath:"#/properties/spec/properties/\
deployment/type",keyword:"type",params:{type:"object"},schema:b.properties.spec.properties.deployment.type,parentSchema:b.properties.spec.properties.deployment,
data:i};e===null?e=[a]:e.push(a),r++}}if(t.approvals!==void 0){let i=t.approvals;if(Array.isArray(i)){let a=i.length;for(let o=0;o<a;o++){let c=i[o];if(c&&typeof c==
"object"&&!Array.isArray(c)){if(c.role===void 0){let n={instancePath:s+"/spec/approvals/"+o,schemaPath:"#/properties/spec/properties/approvals/items/required",keyword:"\
required",params:{missingProperty:"role"},schema:b.properties.spec.properties.approvals.items.required,parentSchema:b.properties.spec.properties.approvals.items,
data:c};e===null?e=[n]:e.push(n),r++}if(c.by===void 0){let n={instancePath:s+"/spec/approvals/"+o,schemaPath:"#/properties/spec/properties/approvals/items/requi\
red",keyword:"required",params:{missingProperty:"by"},schema:b.properties.spec.properties.approvals.items.required,parentSchema:b.properties.spec.properties.approvals.
items,data:c};e===null?e=[n]:e.push(n),r++}if(c.at===void 0){let n={instancePath:s+"/spec/approvals/"+o,schemaPath:"#/properties/spec/properties/approvals/items\
/required",keyword:"required",params:{missingProperty:"at"},schema:b.properties.spec.properties.approvals.items.required,parentSchema:b.properties.spec.properties.
approvals.items,data:c};e===null?e=[n]:e.push(n),r++}if(c.decision===void 0){let n={instancePath:s+"/spec/approvals/"+o,schemaPath:"#/properties/spec/properties\
/approvals/items/required",keyword:"required",params:{missingProperty:"decision"},schema:b.properties.spec.properties.approvals.items.required,parentSchema:b.properties.
spec.properties.approvals.items,data:c};e===null?e=[n]:e.push(n),r++}if(c.evidence===void 0){let n={instancePath:s+"/spec/approvals/"+o,schemaPath:"#/properties\
/spec/properties/approvals/items/required",keyword:"required",params:{missingProperty:"evidence"},schema:b.properties.spec.properties.approvals.items.required,parentSchema:b.
properties.spec.properties.approvals.items,data:c};e===null?e=[n]:e.push(n),r++}for(let n in c)if(!(n==="role"||n==="by"||n==="at"||n==="decision"||n==="evidenc\
e")){let l={instancePath:s+"/spec/approvals/"+o,schemaPath:"#/properties/spec/properties/approvals/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n},schema:!1,parentSchema:b.properties.spec.properties.approvals.items,data:c};e===null?e=[l]:e.push(l),r++}if(c.role!==void 0&&(qt(c.role,{instancePath:s+
"/spec/approvals/"+o+"/role",parentData:c,parentDataProperty:"role",rootData:h,dynamicAnchors:u})||(e=e===null?qt.errors:qt.errors.reduce((n,l)=>(n.push(l),n),e),
r=e.length)),c.by!==void 0&&(me(c.by,{instancePath:s+"/spec/approvals/"+o+"/by",parentData:c,parentDataProperty:"by",rootData:h,dynamicAnchors:u})||(e=e===null?
me.errors:me.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.at!==void 0&&(ve(c.at,{instancePath:s+"/spec/approvals/"+o+"/at",parentData:c,parentDataProperty:"\
at",rootData:h,dynamicAnchors:u})||(e=e===null?ve.errors:ve.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.decision!==void 0){let n=c.decision;if(!(n==="a\
pproved"||n==="rejected")){let l={instancePath:s+"/spec/approvals/"+o+"/decision",schemaPath:"#/properties/spec/properties/approvals/items/properties/decision/e\
num",keyword:"enum",params:{allowedValues:b.properties.spec.properties.approvals.items.properties.decision.enum},schema:b.properties.spec.properties.approvals.items.
properties.decision.enum,parentSchema:b.properties.spec.properties.approvals.items.properties.decision,data:n};e===null?e=[l]:e.push(l),r++}}if(c.evidence!==void 0){
let n=c.evidence;if(typeof n=="string"){if(A(n)<1){let l={instancePath:s+"/spec/approvals/"+o+"/evidence",schemaPath:"#/properties/spec/properties/approvals/ite\
ms/properties/evidence/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:b.properties.spec.properties.approvals.items.properties.evidence,data:n};
e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/approvals/"+o+"/evidence",schemaPath:"#/properties/spec/properties/approvals/items/properties/ev\
idence/type",keyword:"type",params:{type:"string"},schema:b.properties.spec.properties.approvals.items.properties.evidence.type,parentSchema:b.properties.spec.properties.
approvals.items.properties.evidence,data:n};e===null?e=[l]:e.push(l),r++}}}else{let n={instancePath:s+"/spec/approvals/"+o,schemaPath:"#/properties/spec/propert\
ies/approvals/items/type",keyword:"type",params:{type:"object"},schema:b.properties.spec.properties.approvals.items.type,parentSchema:b.properties.spec.properties.
approvals.items,data:c};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+"/spec/approvals",schemaPath:"#/properties/spec/properties/approvals/type",keyword:"\
type",params:{type:"array"},schema:b.properties.spec.properties.approvals.type,parentSchema:b.properties.spec.properties.approvals,data:i};e===null?e=[a]:e.push(
a),r++}}if(t.links!==void 0){let i=t.links;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(!(a==="incident"||a==="problem"||a==="reverts"||a==="s\
upersedes"||a==="causedBy")){let o={instancePath:s+"/spec/links",schemaPath:"#/properties/spec/properties/links/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:a},schema:!1,parentSchema:b.properties.spec.properties.links,data:i};e===null?e=[o]:e.push(o),r++}if(i.incident!==void 0){let a=i.
incident;if(typeof a=="string"){if(A(a)<1){let o={instancePath:s+"/spec/links/incident",schemaPath:"#/properties/spec/properties/links/properties/incident/minLe\
ngth",keyword:"minLength",params:{limit:1},schema:1,parentSchema:b.properties.spec.properties.links.properties.incident,data:a};e===null?e=[o]:e.push(o),r++}}else{
let o={instancePath:s+"/spec/links/incident",schemaPath:"#/properties/spec/properties/links/properties/incident/type",keyword:"type",params:{type:"string"},schema:b.
properties.spec.properties.links.properties.incident.type,parentSchema:b.properties.spec.properties.links.properties.incident,data:a};e===null?e=[o]:e.push(o),r++}}
if(i.problem!==void 0){let a=i.problem;if(typeof a=="string"){if(A(a)<1){let o={instancePath:s+"/spec/links/problem",schemaPath:"#/properties/spec/properties/li\
nks/properties/problem/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:b.properties.spec.properties.links.properties.problem,data:a};e===null?
e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/spec/links/problem",schemaPath:"#/properties/spec/properties/links/properties/problem/type",keyword:"type",params:{
type:"string"},schema:b.properties.spec.properties.links.properties.problem.type,parentSchema:b.properties.spec.properties.links.properties.problem,data:a};e===
null?e=[o]:e.push(o),r++}}if(i.reverts!==void 0){let a=i.reverts;if(typeof a=="string"){if(A(a)<1){let o={instancePath:s+"/spec/links/reverts",schemaPath:"#/pro\
perties/spec/properties/links/properties/reverts/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:b.properties.spec.properties.links.properties.
reverts,data:a};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/spec/links/reverts",schemaPath:"#/properties/spec/properties/links/properties/reverts\
/type",keyword:"type",params:{type:"string"},schema:b.properties.spec.properties.links.properties.reverts.type,parentSchema:b.properties.spec.properties.links.properties.
reverts,data:a};e===null?e=[o]:e.push(o),r++}}if(i.supersedes!==void 0){let a=i.supersedes;if(typeof a=="string"){if(A(a)<1){let o={instancePath:s+"/spec/links/\
supersedes",schemaPath:"#/properties/spec/properties/links/properties/supersedes/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:b.properties.
spec.properties.links.properties.supersedes,data:a};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/spec/links/supersedes",schemaPath:"#/properties/s\
pec/properties/links/properties/supersedes/type",keyword:"type",params:{type:"string"},schema:b.properties.spec.properties.links.properties.supersedes.type,parentSchema:b.
properties.spec.properties.links.properties.supersedes,data:a};e===null?e=[o]:e.push(o),r++}}if(i.causedBy!==void 0){let a=i.causedBy;if(typeof a=="string"){if(A(
a)<1){let o={instancePath:s+"/spec/links/causedBy",schemaPath:"#/properties/spec/properties/links/properties/causedBy/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:b.properties.spec.properties.links.properties.causedBy,data:a};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/spec/links/cause\
dBy",schemaPath:"#/properties/spec/properties/links/properties/causedBy/type",keyword:"type",params:{type:"string"},schema:b.properties.spec.properties.links.properties.
causedBy.type,parentSchema:b.properties.spec.properties.links.properties.causedBy,data:a};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/spec/links",
schemaPath:"#/properties/spec/properties/links/type",keyword:"type",params:{type:"object"},schema:b.properties.spec.properties.links.type,parentSchema:b.properties.
spec.properties.links,data:i};e===null?e=[a]:e.push(a),r++}}if(t.review!==void 0){let i=t.review;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(!(a===
"result"||a==="notes"||a==="metObjectives"||a==="incidents"||a==="actions"||a==="by"||a==="at")){let o={instancePath:s+"/spec/review",schemaPath:"#/properties/s\
pec/properties/review/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:b.properties.spec.properties.review,
data:i};e===null?e=[o]:e.push(o),r++}if(i.result!==void 0){let a=i.result;if(!(a==="successful"||a==="successful-with-issues"||a==="unsuccessful"||a==="backed-o\
ut")){let o={instancePath:s+"/spec/review/result",schemaPath:"#/properties/spec/properties/review/properties/result/enum",keyword:"enum",params:{allowedValues:b.
properties.spec.properties.review.properties.result.enum},schema:b.properties.spec.properties.review.properties.result.enum,parentSchema:b.properties.spec.properties.
review.properties.result,data:a};e===null?e=[o]:e.push(o),r++}}if(i.notes!==void 0){let a=i.notes;if(typeof a=="string"){if(A(a)<1){let o={instancePath:s+"/spec\
/review/notes",schemaPath:"#/properties/spec/properties/review/properties/notes/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:b.properties.
spec.properties.review.properties.notes,data:a};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/spec/review/notes",schemaPath:"#/properties/spec/prop\
erties/review/properties/notes/type",keyword:"type",params:{type:"string"},schema:b.properties.spec.properties.review.properties.notes.type,parentSchema:b.properties.
spec.properties.review.properties.notes,data:a};e===null?e=[o]:e.push(o),r++}}if(i.metObjectives!==void 0){let a=i.metObjectives;if(typeof a!="boolean"){let o={
instancePath:s+"/spec/review/metObjectives",schemaPath:"#/properties/spec/properties/review/properties/metObjectives/type",keyword:"type",params:{type:"boolean"},
schema:b.properties.spec.properties.review.properties.metObjectives.type,parentSchema:b.properties.spec.properties.review.properties.metObjectives,data:a};e===null?
e=[o]:e.push(o),r++}}if(i.incidents!==void 0){let a=i.incidents;if(Array.isArray(a)){let o=a.length;for(let c=0;c<o;c++){let n=a[c];if(typeof n=="string"){if(A(
n)<1){let l={instancePath:s+"/spec/review/incidents/"+c,schemaPath:"#/properties/spec/properties/review/properties/incidents/items/minLength",keyword:"minLength",
params:{limit:1},schema:1,parentSchema:b.properties.spec.properties.review.properties.incidents.items,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+
"/spec/review/incidents/"+c,schemaPath:"#/properties/spec/properties/review/properties/incidents/items/type",keyword:"type",params:{type:"string"},schema:b.properties.
spec.properties.review.properties.incidents.items.type,parentSchema:b.properties.spec.properties.review.properties.incidents.items,data:n};e===null?e=[l]:e.push(
l),r++}}}else{let o={instancePath:s+"/spec/review/incidents",schemaPath:"#/properties/spec/properties/review/properties/incidents/type",keyword:"type",params:{type:"\
array"},schema:b.properties.spec.properties.review.properties.incidents.type,parentSchema:b.properties.spec.properties.review.properties.incidents,data:a};e===null?
e=[o]:e.push(o),r++}}if(i.actions!==void 0){let a=i.actions;if(Array.isArray(a)){let o=a.length;for(let c=0;c<o;c++)Dt(a[c],{instancePath:s+"/spec/review/action\
s/"+c,parentData:a,parentDataProperty:c,rootData:h,dynamicAnchors:u})||(e=e===null?Dt.errors:Dt.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)}else{let o={instancePath:s+
"/spec/review/actions",schemaPath:"#/properties/spec/properties/review/properties/actions/type",keyword:"type",params:{type:"array"},schema:b.properties.spec.properties.
review.properties.actions.type,parentSchema:b.properties.spec.properties.review.properties.actions,data:a};e===null?e=[o]:e.push(o),r++}}i.by!==void 0&&(me(i.by,
{instancePath:s+"/spec/review/by",parentData:i,parentDataProperty:"by",rootData:h,dynamicAnchors:u})||(e=e===null?me.errors:me.errors.reduce((a,o)=>(a.push(o),a),
e),r=e.length)),i.at!==void 0&&(ve(i.at,{instancePath:s+"/spec/review/at",parentData:i,parentDataProperty:"at",rootData:h,dynamicAnchors:u})||(e=e===null?ve.errors:
ve.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length))}else{let a={instancePath:s+"/spec/review",schemaPath:"#/properties/spec/properties/review/type",keyword:"t\
ype",params:{type:"object"},schema:b.properties.spec.properties.review.type,parentSchema:b.properties.spec.properties.review,data:i};e===null?e=[a]:e.push(a),r++}}}else{
let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"object"},schema:b.properties.spec.type,parentSchema:b.properties.
spec,data:t};e===null?e=[i]:e.push(i),r++}}if(p.status!==void 0){let t=p.status;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.state===void 0){let i={instancePath:s+
"/status",schemaPath:"#/properties/status/required",keyword:"required",params:{missingProperty:"state"},schema:b.properties.status.required,parentSchema:b.properties.
status,data:t};e===null?e=[i]:e.push(i),r++}if(t.history===void 0){let i={instancePath:s+"/status",schemaPath:"#/properties/status/required",keyword:"required",
params:{missingProperty:"history"},schema:b.properties.status.required,parentSchema:b.properties.status,data:t};e===null?e=[i]:e.push(i),r++}for(let i in t)if(!(i===
"state"||i==="history")){let a={instancePath:s+"/status",schemaPath:"#/properties/status/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
schema:!1,parentSchema:b.properties.status,data:t};e===null?e=[a]:e.push(a),r++}if(t.state!==void 0&&(yr(t.state,{instancePath:s+"/status/state",parentData:t,parentDataProperty:"\
state",rootData:h,dynamicAnchors:u})||(e=e===null?yr.errors:yr.errors.reduce((i,a)=>(i.push(a),i),e),r=e.length)),t.history!==void 0){let i=t.history;if(Array.isArray(
i)){if(i.length<1){let o={instancePath:s+"/status/history",schemaPath:"#/properties/status/properties/history/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:b.properties.status.properties.history,data:i};e===null?e=[o]:e.push(o),r++}let a=i.length;for(let o=0;o<a;o++){let c=i[o];if(c&&typeof c=="object"&&
!Array.isArray(c)){if(c.state===void 0){let n={instancePath:s+"/status/history/"+o,schemaPath:"#/properties/status/properties/history/items/required",keyword:"r\
equired",params:{missingProperty:"state"},schema:b.properties.status.properties.history.items.required,parentSchema:b.properties.status.properties.history.items,
data:c};e===null?e=[n]:e.push(n),r++}if(c.at===void 0){let n={instancePath:s+"/status/history/"+o,schemaPath:"#/properties/status/properties/history/items/requi\
red",keyword:"required",params:{missingProperty:"at"},schema:b.properties.status.properties.history.items.required,parentSchema:b.properties.status.properties.history.
items,data:c};e===null?e=[n]:e.push(n),r++}if(c.by===void 0){let n={instancePath:s+"/status/history/"+o,schemaPath:"#/properties/status/properties/history/items\
/required",keyword:"required",params:{missingProperty:"by"},schema:b.properties.status.properties.history.items.required,parentSchema:b.properties.status.properties.
history.items,data:c};e===null?e=[n]:e.push(n),r++}for(let n in c)if(!(n==="state"||n==="at"||n==="by"||n==="reason")){let l={instancePath:s+"/status/history/"+
o,schemaPath:"#/properties/status/properties/history/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:b.
properties.status.properties.history.items,data:c};e===null?e=[l]:e.push(l),r++}if(c.state!==void 0&&(yr(c.state,{instancePath:s+"/status/history/"+o+"/state",parentData:c,
parentDataProperty:"state",rootData:h,dynamicAnchors:u})||(e=e===null?yr.errors:yr.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.at!==void 0&&(ve(c.at,{instancePath:s+
"/status/history/"+o+"/at",parentData:c,parentDataProperty:"at",rootData:h,dynamicAnchors:u})||(e=e===null?ve.errors:ve.errors.reduce((n,l)=>(n.push(l),n),e),r=
e.length)),c.by!==void 0&&(me(c.by,{instancePath:s+"/status/history/"+o+"/by",parentData:c,parentDataProperty:"by",rootData:h,dynamicAnchors:u})||(e=e===null?me.
errors:me.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.reason!==void 0){let n=c.reason;if(typeof n=="string"){if(A(n)<1){let l={instancePath:s+"/status/\
history/"+o+"/reason",schemaPath:"#/properties/status/properties/history/items/properties/reason/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:b.
properties.status.properties.history.items.properties.reason,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/status/history/"+o+"/reason",schemaPath:"\
#/properties/status/properties/history/items/properties/reason/type",keyword:"type",params:{type:"string"},schema:b.properties.status.properties.history.items.properties.
reason.type,parentSchema:b.properties.status.properties.history.items.properties.reason,data:n};e===null?e=[l]:e.push(l),r++}}}else{let n={instancePath:s+"/stat\
us/history/"+o,schemaPath:"#/properties/status/properties/history/items/type",keyword:"type",params:{type:"object"},schema:b.properties.status.properties.history.
items.type,parentSchema:b.properties.status.properties.history.items,data:c};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+"/status/history",schemaPath:"\
#/properties/status/properties/history/type",keyword:"type",params:{type:"array"},schema:b.properties.status.properties.history.type,parentSchema:b.properties.status.
properties.history,data:i};e===null?e=[a]:e.push(a),r++}}}else{let i={instancePath:s+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"\
object"},schema:b.properties.status.type,parentSchema:b.properties.status,data:t};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},schema:b.type,parentSchema:b,data:p};e===null?e=[t]:e.push(t),r++}return Ep.errors=e,r===0}Ep.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var da=Np,E={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://gradus.dev/schemas/v1/rollout.schema.json",type:"object",additionalProperties:!1,
required:["apiVersion","kind","metadata","spec"],properties:{apiVersion:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/apiVersion"},kind:{const:"Rollout"},metadata:{
$ref:"https://gradus.dev/schemas/v1/shared#/$defs/metadata"},spec:{type:"object",additionalProperties:!1,required:["change","system","artifact","strategy","stag\
es"],properties:{change:{type:"string",minLength:1},system:{type:"string",minLength:1},artifact:{type:"object",additionalProperties:!1,required:["name","version"],
properties:{name:{type:"string",minLength:1},version:{type:"string",minLength:1},digest:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/digest"},commit:{$ref:"\
https://gradus.dev/schemas/v1/shared#/$defs/commit"},pipeline:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/url"}}},targets:{type:"object",additionalProperties:!1,
properties:{fleet:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/path"},selector:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/selector"}}},order:{type:"\
object",additionalProperties:!1,properties:{key:{type:"string",minLength:1},direction:{enum:["Ascending","Descending"]}}},seed:{type:"string",minLength:1},strategy:{
type:"object",additionalProperties:!1,required:["type"],properties:{type:{enum:["Staged","BlueGreen"]}}},stages:{type:"array",minItems:1,items:{type:"object",additionalProperties:!1,
required:["name"],dependentSchemas:{batches:{properties:{growth:!1}}},properties:{name:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/name"},environment:{type:"\
string",minLength:1},selector:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/selector"},batches:{type:"array",minItems:1,maxItems:100,items:{$ref:"https://g\
radus.dev/schemas/v1/shared#/$defs/amount"}},growth:{type:"object",additionalProperties:!1,required:["type"],properties:{type:{enum:["Exponential","Linear"]},factor:{
type:"number",exclusiveMinimum:1,maximum:100},start:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/amount"}}},maxConcurrency:{$ref:"https://gradus.dev/schem\
as/v1/shared#/$defs/amount"},beforeGates:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/gates"},gates:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/gat\
es"},afterGates:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/gates"}}}},metrics:{type:"array",items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/met\
ric"}},availability:{type:"object",additionalProperties:!1,properties:{maxUnavailable:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/amount"},topologyKey:{type:"\
string",minLength:1},maxDomainsInFlight:{type:"integer",minimum:1,maximum:1e3}}},failurePolicy:{type:"object",additionalProperties:!1,properties:{maxFailures:{type:[
"integer","string"],minimum:0,maximum:1e6,pattern:"^(100|[1-9]?[0-9])%$","x-expected":'a whole number of targets such as 0 or 2, or a percentage such as "5%"'},
scope:{enum:["Batch","Stage","Rollout"]},onFailure:{enum:["Pause","Abort","Rollback"]},onInconclusive:{enum:["Pause","Abort","Rollback"]}}},limits:{type:"object",
additionalProperties:!1,properties:{maxExposed:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/amount"}}},windows:{type:"object",additionalProperties:!1,properties:{
refs:{type:"array",items:{type:"string",minLength:1}},onClose:{enum:["FinishBatch","StopNow"]},allowRollback:{type:"boolean"}}},progressDeadline:{$ref:"https://\
gradus.dev/schemas/v1/shared#/$defs/duration"},rollback:{type:"object",additionalProperties:!1,properties:{supported:{type:"boolean"},to:{type:"string",minLength:1},
order:{enum:["Reverse","Forward"]},scope:{enum:["Touched","Failed"]},maxTime:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/duration"}}},concurrency:{type:"\
object",additionalProperties:!1,required:["group"],properties:{group:{type:"string",minLength:1},policy:{enum:["Queue","Reject","Supersede"]}}},dependsOn:{type:"\
array",items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/dependency"}}}}}};function At(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,
dynamicAnchors:u={}}={}){let e=null,r=0,m=At.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p!=="gradus.dev/v1"){let t={instancePath:s,
schemaPath:"#/const",keyword:"const",params:{allowedValue:"gradus.dev/v1"},schema:"gradus.dev/v1",parentSchema:We,data:p};e===null?e=[t]:e.push(t),r++}return At.
errors=e,r===0}At.evaluated={dynamicProps:!1,dynamicItems:!1};function $t(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){
let e=null,r=0,m=$t.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0){
let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},schema:R.required,parentSchema:R,data:p};e===null?e=[t]:e.push(
t),r++}for(let t in p)if(!(t==="name"||t==="title"||t==="labels"||t==="annotations"||t==="links")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:R,data:p};e===null?e=[i]:e.push(i),r++}if(p.name!==void 0&&(X(p.name,{instancePath:s+
"/name",parentData:p,parentDataProperty:"name",rootData:h,dynamicAnchors:u})||(e=e===null?X.errors:X.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.title!==
void 0){let t=p.title;if(typeof t=="string"){if(A(t)<1){let i={instancePath:s+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:R.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/title",schemaPath:"#/properties/title/type",keyword:"\
type",params:{type:"string"},schema:R.properties.title.type,parentSchema:R.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}if(p.labels!==void 0){let t=p.
labels;if(t&&typeof t=="object"&&!Array.isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let o={instancePath:s+"/labels/"+i.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},schema:R.properties.labels.additionalProperties.type,
parentSchema:R.properties.labels.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+"/labels",schemaPath:"#/properties/labels\
/type",keyword:"type",params:{type:"object"},schema:R.properties.labels.type,parentSchema:R.properties.labels,data:t};e===null?e=[i]:e.push(i),r++}}if(p.annotations!==
void 0){let t=p.annotations;if(t&&typeof t=="object"&&!Array.isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let o={instancePath:s+"/annotations/"+
i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},schema:R.properties.
annotations.additionalProperties.type,parentSchema:R.properties.annotations.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+
"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"object"},schema:R.properties.annotations.type,parentSchema:R.properties.annotations,
data:t};e===null?e=[i]:e.push(i),r++}}if(p.links!==void 0){let t=p.links;if(Array.isArray(t)){let i=t.length;for(let a=0;a<i;a++)re(t[a],{instancePath:s+"/links\
/"+a,parentData:t,parentDataProperty:a,rootData:h,dynamicAnchors:u})||(e=e===null?re.errors:re.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length)}else{let i={instancePath:s+
"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type:"array"},schema:R.properties.links.type,parentSchema:R.properties.links,data:t};e===null?
e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:R.type,parentSchema:R,data:p};e===null?e=[t]:e.
push(t),r++}return $t.errors=e,r===0}$t.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function jt(p,{instancePath:s="",parentData:D,parentDataProperty:$,
rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=jt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!Ii.
test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$"},schema:"^(sha256:[0-9a-f\
]{64}|sha512:[0-9a-f]{128})$",parentSchema:wt,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},schema:wt.type,parentSchema:wt,data:p};e===null?e=[t]:e.push(t),r++}return jt.errors=e,r===0}jt.evaluated={dynamicProps:!1,dynamicItems:!1};function Lt(p,{
instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Lt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),typeof p=="string"){if(!mp.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([0-9a-f]{40}|[0-9a-f]{64}\
)$"},schema:"^([0-9a-f]{40}|[0-9a-f]{64})$",parentSchema:qe,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"string"},schema:qe.type,parentSchema:qe,data:p};e===null?e=[t]:e.push(t),r++}return Lt.errors=e,r===0}Lt.evaluated={dynamicProps:!1,dynamicItems:!1};
function xt(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=xt.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!zp.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^ht\
tps?://[^\\s]+$"},schema:"^https?://[^\\s]+$",parentSchema:Be,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"string"},schema:Be.type,parentSchema:Be,data:p};e===null?e=[t]:e.push(t),r++}return xt.errors=e,r===0}xt.evaluated={dynamicProps:!1,dynamicItems:!1};
function It(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=It.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(A(p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:ae,data:p};e===null?e=[t]:e.push(t),r++}if(!_r.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^/\\s][^\\n\
]*$"},schema:"^[^/\\s][^\\n]*$",parentSchema:ae,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},schema:ae.type,parentSchema:ae,data:p};e===null?e=[t]:e.push(t),r++}return It.errors=e,r===0}It.evaluated={dynamicProps:!1,dynamicItems:!1};var te={type:"\
object",additionalProperties:!1,properties:{matchLabels:{type:"object",additionalProperties:{type:"string"}},matchExpressions:{type:"array",items:{type:"object",
additionalProperties:!1,required:["key","operator"],if:{properties:{operator:{enum:["In","NotIn"]}},required:["operator"]},then:{required:["values"]},else:{properties:{
values:!1}},properties:{key:{type:"string",minLength:1},operator:{enum:["In","NotIn","Exists","DoesNotExist"]},values:{type:"array",minItems:1,items:{type:"stri\
ng"}}}}}}};function gr(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=gr.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){for(let a in p)if(!(a==="matchLabels"||a==="matchExpressions")){let o={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:te,data:p};e===null?e=[o]:
e.push(o),r++}if(p.matchLabels!==void 0){let a=p.matchLabels;if(a&&typeof a=="object"&&!Array.isArray(a))for(let o in a){let c=a[o];if(typeof c!="string"){let n={
instancePath:s+"/matchLabels/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type:"\
string"},schema:te.properties.matchLabels.additionalProperties.type,parentSchema:te.properties.matchLabels.additionalProperties,data:c};e===null?e=[n]:e.push(n),
r++}}else{let o={instancePath:s+"/matchLabels",schemaPath:"#/properties/matchLabels/type",keyword:"type",params:{type:"object"},schema:te.properties.matchLabels.
type,parentSchema:te.properties.matchLabels,data:a};e===null?e=[o]:e.push(o),r++}}if(p.matchExpressions!==void 0){let a=p.matchExpressions;if(Array.isArray(a)){
let o=a.length;for(let c=0;c<o;c++){let n=a[c],l=r,d=!0,g=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let f;if(n.operator===void 0&&(f="operator")){let S={};
e===null?e=[S]:e.push(S),r++}else if(n.operator!==void 0){let S=n.operator;if(!(S==="In"||S==="NotIn")){let T={};e===null?e=[T]:e.push(T),r++}}}var t=g===r;r=l,
e!==null&&(l?e.length=l:e=null);let P;if(t){let f=r;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.values===void 0){let T={instancePath:s+"/matchExpressions/"+c,
schemaPath:"#/properties/matchExpressions/items/then/required",keyword:"required",params:{missingProperty:"values"},schema:te.properties.matchExpressions.items.
then.required,parentSchema:te.properties.matchExpressions.items.then,data:n};e===null?e=[T]:e.push(T),r++}var t=f===r;d=t,P="then"}else{let f=r;if(n&&typeof n==
"object"&&!Array.isArray(n)&&n.values!==void 0){let T={instancePath:s+"/matchExpressions/"+c+"/values",schemaPath:"#/properties/matchExpressions/items/else/prop\
erties/values/false schema",keyword:"false schema",params:{},schema:!1,parentSchema:te.properties.matchExpressions.items.else.properties.values,data:n.values};e===
null?e=[T]:e.push(T),r++}var t=f===r;if(d=t,d){var i={};i.values=!0,i.operator=!0}P="else"}if(!d){let f={instancePath:s+"/matchExpressions/"+c,schemaPath:"#/pro\
perties/matchExpressions/items/if",keyword:"if",params:{failingKeyword:P},schema:te.properties.matchExpressions.items.if,parentSchema:te.properties.matchExpressions.
items,data:n};e===null?e=[f]:e.push(f),r++}if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.key===void 0){let f={instancePath:s+"/matchExpressions/"+c,schemaPath:"\
#/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty:"key"},schema:te.properties.matchExpressions.items.required,parentSchema:te.
properties.matchExpressions.items,data:n};e===null?e=[f]:e.push(f),r++}if(n.operator===void 0){let f={instancePath:s+"/matchExpressions/"+c,schemaPath:"#/proper\
ties/matchExpressions/items/required",keyword:"required",params:{missingProperty:"operator"},schema:te.properties.matchExpressions.items.required,parentSchema:te.
properties.matchExpressions.items,data:n};e===null?e=[f]:e.push(f),r++}for(let f in n)if(!(f==="key"||f==="operator"||f==="values")){let S={instancePath:s+"/mat\
chExpressions/"+c,schemaPath:"#/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},schema:!1,parentSchema:te.
properties.matchExpressions.items,data:n};e===null?e=[S]:e.push(S),r++}if(n.key!==void 0){let f=n.key;if(typeof f=="string"){if(A(f)<1){let S={instancePath:s+"/\
matchExpressions/"+c+"/key",schemaPath:"#/properties/matchExpressions/items/properties/key/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:te.
properties.matchExpressions.items.properties.key,data:f};e===null?e=[S]:e.push(S),r++}}else{let S={instancePath:s+"/matchExpressions/"+c+"/key",schemaPath:"#/pr\
operties/matchExpressions/items/properties/key/type",keyword:"type",params:{type:"string"},schema:te.properties.matchExpressions.items.properties.key.type,parentSchema:te.
properties.matchExpressions.items.properties.key,data:f};e===null?e=[S]:e.push(S),r++}}if(n.operator!==void 0){let f=n.operator;if(!(f==="In"||f==="NotIn"||f===
"Exists"||f==="DoesNotExist")){let S={instancePath:s+"/matchExpressions/"+c+"/operator",schemaPath:"#/properties/matchExpressions/items/properties/operator/enum",
keyword:"enum",params:{allowedValues:te.properties.matchExpressions.items.properties.operator.enum},schema:te.properties.matchExpressions.items.properties.operator.
enum,parentSchema:te.properties.matchExpressions.items.properties.operator,data:f};e===null?e=[S]:e.push(S),r++}}if(n.values!==void 0){let f=n.values;if(Array.isArray(
f)){if(f.length<1){let T={instancePath:s+"/matchExpressions/"+c+"/values",schemaPath:"#/properties/matchExpressions/items/properties/values/minItems",keyword:"m\
inItems",params:{limit:1},schema:1,parentSchema:te.properties.matchExpressions.items.properties.values,data:f};e===null?e=[T]:e.push(T),r++}let S=f.length;for(let T=0;T<
S;T++){let M=f[T];if(typeof M!="string"){let Z={instancePath:s+"/matchExpressions/"+c+"/values/"+T,schemaPath:"#/properties/matchExpressions/items/properties/va\
lues/items/type",keyword:"type",params:{type:"string"},schema:te.properties.matchExpressions.items.properties.values.items.type,parentSchema:te.properties.matchExpressions.
items.properties.values.items,data:M};e===null?e=[Z]:e.push(Z),r++}}}else{let S={instancePath:s+"/matchExpressions/"+c+"/values",schemaPath:"#/properties/matchE\
xpressions/items/properties/values/type",keyword:"type",params:{type:"array"},schema:te.properties.matchExpressions.items.properties.values.type,parentSchema:te.
properties.matchExpressions.items.properties.values,data:f};e===null?e=[S]:e.push(S),r++}}}else{let f={instancePath:s+"/matchExpressions/"+c,schemaPath:"#/prope\
rties/matchExpressions/items/type",keyword:"type",params:{type:"object"},schema:te.properties.matchExpressions.items.type,parentSchema:te.properties.matchExpressions.
items,data:n};e===null?e=[f]:e.push(f),r++}}}else{let o={instancePath:s+"/matchExpressions",schemaPath:"#/properties/matchExpressions/type",keyword:"type",params:{
type:"array"},schema:te.properties.matchExpressions.type,parentSchema:te.properties.matchExpressions,data:a};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:te.type,parentSchema:te,data:p};e===null?e=[a]:e.push(a),r++}return gr.errors=e,r===0}gr.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function Et(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,
m=Et.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(A(p)>63){let t={instancePath:s,schemaPath:"#/maxLengt\
h",keyword:"maxLength",params:{limit:63},schema:63,parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}if(A(p)<1){let t={instancePath:s,schemaPath:"#/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}if(!Ue.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:H.type,parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}return Et.errors=e,r===
0}Et.evaluated={dynamicProps:!1,dynamicItems:!1};var Vr={type:["integer","string"],minimum:1,maximum:1e6,pattern:"^(100|[1-9][0-9]?|0\\.[0-9]{1,3}|[1-9][0-9]?\\.[\
0-9]{1,3})%$","x-expected":'a whole number of targets such as 5, or a percentage such as "25%"'},ha=new RegExp("^(100|[1-9][0-9]?|0\\.[0-9]{1,3}|[1-9][0-9]?\\.[0-\
9]{1,3})%$","u");function ke(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=ke.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))&&typeof p!="string"){let t={instancePath:s,schemaPath:"#\
/type",keyword:"type",params:{type:Vr.type},schema:Vr.type,parentSchema:Vr,data:p};e===null?e=[t]:e.push(t),r++}if(typeof p=="number"&&isFinite(p)){if(p>1e6||isNaN(
p)){let t={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},schema:1e6,parentSchema:Vr,data:p};e===null?e=[t]:e.push(t),
r++}if(p<1||isNaN(p)){let t={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:Vr,data:p};e===null?
e=[t]:e.push(t),r++}}if(typeof p=="string"&&!ha.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(100|[1-9][0-9]?|0\\.[0\
-9]{1,3}|[1-9][0-9]?\\.[0-9]{1,3})%$"},schema:"^(100|[1-9][0-9]?|0\\.[0-9]{1,3}|[1-9][0-9]?\\.[0-9]{1,3})%$",parentSchema:Vr,data:p};e===null?e=[t]:e.push(t),r++}
return ke.errors=e,r===0}ke.evaluated={dynamicProps:!1,dynamicItems:!1};var W={type:"array",items:{type:"object",additionalProperties:!1,minProperties:1,maxProperties:1,
"x-expected":"exactly one of soak, metric, approval, test, window, dependsOn",properties:{soak:{type:"object",additionalProperties:!1,required:["duration"],properties:{
duration:{$ref:"#/$defs/duration"}}},metric:{type:"object",additionalProperties:!1,required:["ref"],properties:{ref:{type:"string",minLength:1}}},approval:{type:"\
object",additionalProperties:!1,properties:{groups:{type:"array",minItems:1,items:{type:"string",minLength:1}},minApprovals:{type:"integer",minimum:1,maximum:20},
preventSelfApproval:{type:"boolean"}}},test:{type:"object",additionalProperties:!1,required:["job"],properties:{job:{type:"string",minLength:1}}},window:{type:"\
object",additionalProperties:!1,required:["ref"],properties:{ref:{type:"string",minLength:1},mustFitIn:{$ref:"#/$defs/duration"}}},dependsOn:{$ref:"#/$defs/depe\
ndency"}}}},le={type:"object",additionalProperties:!1,required:["rollout"],properties:{rollout:{type:"string",minLength:1},condition:{enum:["Succeeded","Finishe\
d"]}}};function Nt(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Nt.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.rollout===void 0){let t={instancePath:s,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"rollout"},schema:le.required,parentSchema:le,data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="rollout"||
t==="condition")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:le,
data:p};e===null?e=[i]:e.push(i),r++}if(p.rollout!==void 0){let t=p.rollout;if(typeof t=="string"){if(A(t)<1){let i={instancePath:s+"/rollout",schemaPath:"#/pro\
perties/rollout/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:le.properties.rollout,data:t};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+
"/rollout",schemaPath:"#/properties/rollout/type",keyword:"type",params:{type:"string"},schema:le.properties.rollout.type,parentSchema:le.properties.rollout,data:t};
e===null?e=[i]:e.push(i),r++}}if(p.condition!==void 0){let t=p.condition;if(!(t==="Succeeded"||t==="Finished")){let i={instancePath:s+"/condition",schemaPath:"#\
/properties/condition/enum",keyword:"enum",params:{allowedValues:le.properties.condition.enum},schema:le.properties.condition.enum,parentSchema:le.properties.condition,
data:t};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:le.type,parentSchema:le,data:p};
e===null?e=[t]:e.push(t),r++}return Nt.errors=e,r===0}Nt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ze(p,{instancePath:s="",parentData:D,parentDataProperty:$,
rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Ze.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),Array.isArray(p)){let t=p.
length;for(let i=0;i<t;i++){let a=p[i];if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length>1){let o={instancePath:s+"/"+i,schemaPath:"#/items/\
maxProperties",keyword:"maxProperties",params:{limit:1},schema:1,parentSchema:W.items,data:a};e===null?e=[o]:e.push(o),r++}if(Object.keys(a).length<1){let o={instancePath:s+
"/"+i,schemaPath:"#/items/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:W.items,data:a};e===null?e=[o]:e.push(o),r++}for(let o in a)
if(!(o==="soak"||o==="metric"||o==="approval"||o==="test"||o==="window"||o==="dependsOn")){let c={instancePath:s+"/"+i,schemaPath:"#/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:W.items,data:a};e===null?e=[c]:e.push(c),r++}if(a.soak!==void 0){let o=a.soak;
if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.duration===void 0){let c={instancePath:s+"/"+i+"/soak",schemaPath:"#/items/properties/soak/required",keyword:"\
required",params:{missingProperty:"duration"},schema:W.items.properties.soak.required,parentSchema:W.items.properties.soak,data:o};e===null?e=[c]:e.push(c),r++}
for(let c in o)if(c!=="duration"){let n={instancePath:s+"/"+i+"/soak",schemaPath:"#/items/properties/soak/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:c},schema:!1,parentSchema:W.items.properties.soak,data:o};e===null?e=[n]:e.push(n),r++}o.duration!==void 0&&(K(o.duration,{instancePath:s+"/"+
i+"/soak/duration",parentData:o,parentDataProperty:"duration",rootData:h,dynamicAnchors:u})||(e=e===null?K.errors:K.errors.reduce((c,n)=>(c.push(n),c),e),r=e.length))}else{
let c={instancePath:s+"/"+i+"/soak",schemaPath:"#/items/properties/soak/type",keyword:"type",params:{type:"object"},schema:W.items.properties.soak.type,parentSchema:W.
items.properties.soak,data:o};e===null?e=[c]:e.push(c),r++}}if(a.metric!==void 0){let o=a.metric;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.ref===void 0){
let c={instancePath:s+"/"+i+"/metric",schemaPath:"#/items/properties/metric/required",keyword:"required",params:{missingProperty:"ref"},schema:W.items.properties.
metric.required,parentSchema:W.items.properties.metric,data:o};e===null?e=[c]:e.push(c),r++}for(let c in o)if(c!=="ref"){let n={instancePath:s+"/"+i+"/metric",schemaPath:"\
#/items/properties/metric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:W.items.properties.metric,data:o};
e===null?e=[n]:e.push(n),r++}if(o.ref!==void 0){let c=o.ref;if(typeof c=="string"){if(A(c)<1){let n={instancePath:s+"/"+i+"/metric/ref",schemaPath:"#/items/prop\
erties/metric/properties/ref/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:W.items.properties.metric.properties.ref,data:c};e===null?e=[
n]:e.push(n),r++}}else{let n={instancePath:s+"/"+i+"/metric/ref",schemaPath:"#/items/properties/metric/properties/ref/type",keyword:"type",params:{type:"string"},
schema:W.items.properties.metric.properties.ref.type,parentSchema:W.items.properties.metric.properties.ref,data:c};e===null?e=[n]:e.push(n),r++}}}else{let c={instancePath:s+
"/"+i+"/metric",schemaPath:"#/items/properties/metric/type",keyword:"type",params:{type:"object"},schema:W.items.properties.metric.type,parentSchema:W.items.properties.
metric,data:o};e===null?e=[c]:e.push(c),r++}}if(a.approval!==void 0){let o=a.approval;if(o&&typeof o=="object"&&!Array.isArray(o)){for(let c in o)if(!(c==="grou\
ps"||c==="minApprovals"||c==="preventSelfApproval")){let n={instancePath:s+"/"+i+"/approval",schemaPath:"#/items/properties/approval/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:W.items.properties.approval,data:o};e===null?e=[n]:e.push(n),r++}if(o.groups!==void 0){
let c=o.groups;if(Array.isArray(c)){if(c.length<1){let l={instancePath:s+"/"+i+"/approval/groups",schemaPath:"#/items/properties/approval/properties/groups/minI\
tems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:W.items.properties.approval.properties.groups,data:c};e===null?e=[l]:e.push(l),r++}let n=c.length;
for(let l=0;l<n;l++){let d=c[l];if(typeof d=="string"){if(A(d)<1){let g={instancePath:s+"/"+i+"/approval/groups/"+l,schemaPath:"#/items/properties/approval/prop\
erties/groups/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:W.items.properties.approval.properties.groups.items,data:d};e===null?e=
[g]:e.push(g),r++}}else{let g={instancePath:s+"/"+i+"/approval/groups/"+l,schemaPath:"#/items/properties/approval/properties/groups/items/type",keyword:"type",params:{
type:"string"},schema:W.items.properties.approval.properties.groups.items.type,parentSchema:W.items.properties.approval.properties.groups.items,data:d};e===null?
e=[g]:e.push(g),r++}}}else{let n={instancePath:s+"/"+i+"/approval/groups",schemaPath:"#/items/properties/approval/properties/groups/type",keyword:"type",params:{
type:"array"},schema:W.items.properties.approval.properties.groups.type,parentSchema:W.items.properties.approval.properties.groups,data:c};e===null?e=[n]:e.push(
n),r++}}if(o.minApprovals!==void 0){let c=o.minApprovals;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let n={instancePath:s+"/"+i+"/approval/minApp\
rovals",schemaPath:"#/items/properties/approval/properties/minApprovals/type",keyword:"type",params:{type:"integer"},schema:W.items.properties.approval.properties.
minApprovals.type,parentSchema:W.items.properties.approval.properties.minApprovals,data:c};e===null?e=[n]:e.push(n),r++}if(typeof c=="number"&&isFinite(c)){if(c>
20||isNaN(c)){let n={instancePath:s+"/"+i+"/approval/minApprovals",schemaPath:"#/items/properties/approval/properties/minApprovals/maximum",keyword:"maximum",params:{
comparison:"<=",limit:20},schema:20,parentSchema:W.items.properties.approval.properties.minApprovals,data:c};e===null?e=[n]:e.push(n),r++}if(c<1||isNaN(c)){let n={
instancePath:s+"/"+i+"/approval/minApprovals",schemaPath:"#/items/properties/approval/properties/minApprovals/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},schema:1,parentSchema:W.items.properties.approval.properties.minApprovals,data:c};e===null?e=[n]:e.push(n),r++}}}if(o.preventSelfApproval!==void 0){let c=o.
preventSelfApproval;if(typeof c!="boolean"){let n={instancePath:s+"/"+i+"/approval/preventSelfApproval",schemaPath:"#/items/properties/approval/properties/preve\
ntSelfApproval/type",keyword:"type",params:{type:"boolean"},schema:W.items.properties.approval.properties.preventSelfApproval.type,parentSchema:W.items.properties.
approval.properties.preventSelfApproval,data:c};e===null?e=[n]:e.push(n),r++}}}else{let c={instancePath:s+"/"+i+"/approval",schemaPath:"#/items/properties/appro\
val/type",keyword:"type",params:{type:"object"},schema:W.items.properties.approval.type,parentSchema:W.items.properties.approval,data:o};e===null?e=[c]:e.push(c),
r++}}if(a.test!==void 0){let o=a.test;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.job===void 0){let c={instancePath:s+"/"+i+"/test",schemaPath:"#/items/pr\
operties/test/required",keyword:"required",params:{missingProperty:"job"},schema:W.items.properties.test.required,parentSchema:W.items.properties.test,data:o};e===
null?e=[c]:e.push(c),r++}for(let c in o)if(c!=="job"){let n={instancePath:s+"/"+i+"/test",schemaPath:"#/items/properties/test/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:W.items.properties.test,data:o};e===null?e=[n]:e.push(n),r++}if(o.job!==void 0){let c=o.
job;if(typeof c=="string"){if(A(c)<1){let n={instancePath:s+"/"+i+"/test/job",schemaPath:"#/items/properties/test/properties/job/minLength",keyword:"minLength",
params:{limit:1},schema:1,parentSchema:W.items.properties.test.properties.job,data:c};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:s+"/"+i+"/test/job",
schemaPath:"#/items/properties/test/properties/job/type",keyword:"type",params:{type:"string"},schema:W.items.properties.test.properties.job.type,parentSchema:W.
items.properties.test.properties.job,data:c};e===null?e=[n]:e.push(n),r++}}}else{let c={instancePath:s+"/"+i+"/test",schemaPath:"#/items/properties/test/type",keyword:"\
type",params:{type:"object"},schema:W.items.properties.test.type,parentSchema:W.items.properties.test,data:o};e===null?e=[c]:e.push(c),r++}}if(a.window!==void 0){
let o=a.window;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.ref===void 0){let c={instancePath:s+"/"+i+"/window",schemaPath:"#/items/properties/window/requi\
red",keyword:"required",params:{missingProperty:"ref"},schema:W.items.properties.window.required,parentSchema:W.items.properties.window,data:o};e===null?e=[c]:e.
push(c),r++}for(let c in o)if(!(c==="ref"||c==="mustFitIn")){let n={instancePath:s+"/"+i+"/window",schemaPath:"#/items/properties/window/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:W.items.properties.window,data:o};e===null?e=[n]:e.push(n),r++}if(o.ref!==void 0){let c=o.
ref;if(typeof c=="string"){if(A(c)<1){let n={instancePath:s+"/"+i+"/window/ref",schemaPath:"#/items/properties/window/properties/ref/minLength",keyword:"minLeng\
th",params:{limit:1},schema:1,parentSchema:W.items.properties.window.properties.ref,data:c};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:s+"/"+i+"/win\
dow/ref",schemaPath:"#/items/properties/window/properties/ref/type",keyword:"type",params:{type:"string"},schema:W.items.properties.window.properties.ref.type,parentSchema:W.
items.properties.window.properties.ref,data:c};e===null?e=[n]:e.push(n),r++}}o.mustFitIn!==void 0&&(K(o.mustFitIn,{instancePath:s+"/"+i+"/window/mustFitIn",parentData:o,
parentDataProperty:"mustFitIn",rootData:h,dynamicAnchors:u})||(e=e===null?K.errors:K.errors.reduce((c,n)=>(c.push(n),c),e),r=e.length))}else{let c={instancePath:s+
"/"+i+"/window",schemaPath:"#/items/properties/window/type",keyword:"type",params:{type:"object"},schema:W.items.properties.window.type,parentSchema:W.items.properties.
window,data:o};e===null?e=[c]:e.push(c),r++}}a.dependsOn!==void 0&&(Nt(a.dependsOn,{instancePath:s+"/"+i+"/dependsOn",parentData:a,parentDataProperty:"dependsOn",
rootData:h,dynamicAnchors:u})||(e=e===null?Nt.errors:Nt.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length))}else{let o={instancePath:s+"/"+i,schemaPath:"#/items/\
type",keyword:"type",params:{type:"object"},schema:W.items.type,parentSchema:W.items,data:a};e===null?e=[o]:e.push(o),r++}}}else{let t={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"array"},schema:W.type,parentSchema:W,data:p};e===null?e=[t]:e.push(t),r++}return Ze.errors=e,r===0}Ze.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};var G={type:"object",additionalProperties:!1,required:["name","query","successCondition"],properties:{name:{$ref:"#/$defs/name"},provider:{enum:[
"prometheus"]},query:{type:"string",minLength:1},successCondition:{$ref:"#/$defs/condition"},failureCondition:{$ref:"#/$defs/condition"},initialDelay:{$ref:"#/$\
defs/duration"},interval:{$ref:"#/$defs/duration"},count:{type:"integer",minimum:1,maximum:1e4},failureLimit:{type:"integer",minimum:0,maximum:1e4},inconclusiveLimit:{
type:"integer",minimum:0,maximum:1e4},consecutiveErrorLimit:{type:"integer",minimum:0,maximum:1e4},minSamples:{type:"integer",minimum:0,maximum:9007199254740991},
samplesQuery:{type:"string",minLength:1},noData:{enum:["Inconclusive","Failed","Successful"]}},dependentRequired:{minSamples:["samplesQuery"]}},Je={type:"object",
additionalProperties:!1,required:["op","value"],properties:{op:{$ref:"#/$defs/comparison"},value:{type:"number"}}};function Tt(p,{instancePath:s="",parentData:D,
parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Tt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p===
"<"||p==="<="||p==="=="||p==="!="||p===">="||p===">")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ot.enum},schema:ot.enum,parentSchema:ot,
data:p};e===null?e=[t]:e.push(t),r++}return Tt.errors=e,r===0}Tt.evaluated={dynamicProps:!1,dynamicItems:!1};function Pr(p,{instancePath:s="",parentData:D,parentDataProperty:$,
rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Pr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&
!Array.isArray(p)){if(p.op===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"op"},schema:Je.required,parentSchema:Je,
data:p};e===null?e=[t]:e.push(t),r++}if(p.value===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"},schema:Je.
required,parentSchema:Je,data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="op"||t==="value")){let i={instancePath:s,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:Je,data:p};e===null?e=[i]:e.push(i),r++}if(p.op!==void 0&&(Tt(p.op,{instancePath:s+
"/op",parentData:p,parentDataProperty:"op",rootData:h,dynamicAnchors:u})||(e=e===null?Tt.errors:Tt.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.value!==
void 0){let t=p.value;if(!(typeof t=="number"&&isFinite(t))){let i={instancePath:s+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"nu\
mber"},schema:Je.properties.value.type,parentSchema:Je.properties.value,data:t};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},schema:Je.type,parentSchema:Je,data:p};e===null?e=[t]:e.push(t),r++}return Pr.errors=e,r===0}Pr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Rt(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Rt.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"},schema:G.required,parentSchema:G,data:p};e===null?e=[t]:e.push(t),r++}if(p.query===void 0){let t={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"query"},schema:G.required,parentSchema:G,data:p};e===null?e=[t]:e.push(t),r++}if(p.successCondition===void 0){
let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"successCondition"},schema:G.required,parentSchema:G,data:p};e===null?e=
[t]:e.push(t),r++}for(let t in p)if(!Pe.call(G.properties,t)){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
schema:!1,parentSchema:G,data:p};e===null?e=[i]:e.push(i),r++}if(p.name!==void 0&&(X(p.name,{instancePath:s+"/name",parentData:p,parentDataProperty:"name",rootData:h,
dynamicAnchors:u})||(e=e===null?X.errors:X.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.provider!==void 0){let t=p.provider;if(t!=="prometheus"){let i={
instancePath:s+"/provider",schemaPath:"#/properties/provider/enum",keyword:"enum",params:{allowedValues:G.properties.provider.enum},schema:G.properties.provider.
enum,parentSchema:G.properties.provider,data:t};e===null?e=[i]:e.push(i),r++}}if(p.query!==void 0){let t=p.query;if(typeof t=="string"){if(A(t)<1){let i={instancePath:s+
"/query",schemaPath:"#/properties/query/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:G.properties.query,data:t};e===null?e=[i]:e.push(i),
r++}}else{let i={instancePath:s+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"string"},schema:G.properties.query.type,parentSchema:G.
properties.query,data:t};e===null?e=[i]:e.push(i),r++}}if(p.successCondition!==void 0&&(Pr(p.successCondition,{instancePath:s+"/successCondition",parentData:p,parentDataProperty:"\
successCondition",rootData:h,dynamicAnchors:u})||(e=e===null?Pr.errors:Pr.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.failureCondition!==void 0&&(Pr(p.
failureCondition,{instancePath:s+"/failureCondition",parentData:p,parentDataProperty:"failureCondition",rootData:h,dynamicAnchors:u})||(e=e===null?Pr.errors:Pr.
errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.initialDelay!==void 0&&(K(p.initialDelay,{instancePath:s+"/initialDelay",parentData:p,parentDataProperty:"i\
nitialDelay",rootData:h,dynamicAnchors:u})||(e=e===null?K.errors:K.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.interval!==void 0&&(K(p.interval,{instancePath:s+
"/interval",parentData:p,parentDataProperty:"interval",rootData:h,dynamicAnchors:u})||(e=e===null?K.errors:K.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),
p.count!==void 0){let t=p.count;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let i={instancePath:s+"/count",schemaPath:"#/properties/count/type",keyword:"\
type",params:{type:"integer"},schema:G.properties.count.type,parentSchema:G.properties.count,data:t};e===null?e=[i]:e.push(i),r++}if(typeof t=="number"&&isFinite(
t)){if(t>1e4||isNaN(t)){let i={instancePath:s+"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},schema:1e4,parentSchema:G.
properties.count,data:t};e===null?e=[i]:e.push(i),r++}if(t<1||isNaN(t)){let i={instancePath:s+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},schema:1,parentSchema:G.properties.count,data:t};e===null?e=[i]:e.push(i),r++}}}if(p.failureLimit!==void 0){let t=p.failureLimit;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let i={instancePath:s+"/failureLimit",schemaPath:"#/properties/failureLimit/type",keyword:"type",params:{
type:"integer"},schema:G.properties.failureLimit.type,parentSchema:G.properties.failureLimit,data:t};e===null?e=[i]:e.push(i),r++}if(typeof t=="number"&&isFinite(
t)){if(t>1e4||isNaN(t)){let i={instancePath:s+"/failureLimit",schemaPath:"#/properties/failureLimit/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},
schema:1e4,parentSchema:G.properties.failureLimit,data:t};e===null?e=[i]:e.push(i),r++}if(t<0||isNaN(t)){let i={instancePath:s+"/failureLimit",schemaPath:"#/pro\
perties/failureLimit/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:G.properties.failureLimit,data:t};e===null?e=[i]:e.push(i),
r++}}}if(p.inconclusiveLimit!==void 0){let t=p.inconclusiveLimit;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let i={instancePath:s+"/inconclusiveL\
imit",schemaPath:"#/properties/inconclusiveLimit/type",keyword:"type",params:{type:"integer"},schema:G.properties.inconclusiveLimit.type,parentSchema:G.properties.
inconclusiveLimit,data:t};e===null?e=[i]:e.push(i),r++}if(typeof t=="number"&&isFinite(t)){if(t>1e4||isNaN(t)){let i={instancePath:s+"/inconclusiveLimit",schemaPath:"\
#/properties/inconclusiveLimit/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},schema:1e4,parentSchema:G.properties.inconclusiveLimit,data:t};e===
null?e=[i]:e.push(i),r++}if(t<0||isNaN(t)){let i={instancePath:s+"/inconclusiveLimit",schemaPath:"#/properties/inconclusiveLimit/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:G.properties.inconclusiveLimit,data:t};e===null?e=[i]:e.push(i),r++}}}if(p.consecutiveErrorLimit!==void 0){let t=p.
consecutiveErrorLimit;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let i={instancePath:s+"/consecutiveErrorLimit",schemaPath:"#/properties/consecut\
iveErrorLimit/type",keyword:"type",params:{type:"integer"},schema:G.properties.consecutiveErrorLimit.type,parentSchema:G.properties.consecutiveErrorLimit,data:t};
e===null?e=[i]:e.push(i),r++}if(typeof t=="number"&&isFinite(t)){if(t>1e4||isNaN(t)){let i={instancePath:s+"/consecutiveErrorLimit",schemaPath:"#/properties/con\
secutiveErrorLimit/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},schema:1e4,parentSchema:G.properties.consecutiveErrorLimit,data:t};e===null?e=[
i]:e.push(i),r++}if(t<0||isNaN(t)){let i={instancePath:s+"/consecutiveErrorLimit",schemaPath:"#/properties/consecutiveErrorLimit/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:G.properties.consecutiveErrorLimit,data:t};e===null?e=[i]:e.push(i),r++}}}if(p.minSamples!==void 0){let t=p.minSamples;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let i={instancePath:s+"/minSamples",schemaPath:"#/properties/minSamples/type",keyword:"type",params:{type:"\
integer"},schema:G.properties.minSamples.type,parentSchema:G.properties.minSamples,data:t};e===null?e=[i]:e.push(i),r++}if(typeof t=="number"&&isFinite(t)){if(t>
9007199254740991||isNaN(t)){let i={instancePath:s+"/minSamples",schemaPath:"#/properties/minSamples/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},
schema:9007199254740991,parentSchema:G.properties.minSamples,data:t};e===null?e=[i]:e.push(i),r++}if(t<0||isNaN(t)){let i={instancePath:s+"/minSamples",schemaPath:"\
#/properties/minSamples/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:G.properties.minSamples,data:t};e===null?e=[i]:e.push(
i),r++}}}if(p.samplesQuery!==void 0){let t=p.samplesQuery;if(typeof t=="string"){if(A(t)<1){let i={instancePath:s+"/samplesQuery",schemaPath:"#/properties/sampl\
esQuery/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:G.properties.samplesQuery,data:t};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+
"/samplesQuery",schemaPath:"#/properties/samplesQuery/type",keyword:"type",params:{type:"string"},schema:G.properties.samplesQuery.type,parentSchema:G.properties.
samplesQuery,data:t};e===null?e=[i]:e.push(i),r++}}if(p.noData!==void 0){let t=p.noData;if(!(t==="Inconclusive"||t==="Failed"||t==="Successful")){let i={instancePath:s+
"/noData",schemaPath:"#/properties/noData/enum",keyword:"enum",params:{allowedValues:G.properties.noData.enum},schema:G.properties.noData.enum,parentSchema:G.properties.
noData,data:t};e===null?e=[i]:e.push(i),r++}}if(p.minSamples!==void 0&&p.samplesQuery===void 0){let t={instancePath:s,schemaPath:"#/dependentRequired",keyword:"\
dependentRequired",params:{property:"minSamples",missingProperty:"samplesQuery",depsCount:1,deps:"samplesQuery"},schema:G.dependentRequired,parentSchema:G,data:p};
e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:G.type,parentSchema:G,data:p};e===null?
e=[t]:e.push(t),r++}return Rt.errors=e,r===0}Rt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function vr(p,{instancePath:s="",parentData:D,parentDataProperty:$,
rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=vr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!Ge.
test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-\
9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M\
([0-9]{1,9}S)?|[0-9]{1,9}S))$"},schema:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M\
)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$",parentSchema:ie,data:p};
e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:ie.type,parentSchema:ie,data:p};e===null?
e=[t]:e.push(t),r++}return vr.errors=e,r===0}vr.evaluated={dynamicProps:!1,dynamicItems:!1};function Ot(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,
dynamicAnchors:u={}}={}){let e=null,r=0,m=Ot.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(
p)){if(p.rollout===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rollout"},schema:le.required,parentSchema:le,
data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="rollout"||t==="condition")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:le,data:p};e===null?e=[i]:e.push(i),r++}if(p.rollout!==void 0){let t=p.rollout;if(typeof t==
"string"){if(A(t)<1){let i={instancePath:s+"/rollout",schemaPath:"#/properties/rollout/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:le.
properties.rollout,data:t};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/rollout",schemaPath:"#/properties/rollout/type",keyword:"type",params:{type:"\
string"},schema:le.properties.rollout.type,parentSchema:le.properties.rollout,data:t};e===null?e=[i]:e.push(i),r++}}if(p.condition!==void 0){let t=p.condition;if(!(t===
"Succeeded"||t==="Finished")){let i={instancePath:s+"/condition",schemaPath:"#/properties/condition/enum",keyword:"enum",params:{allowedValues:le.properties.condition.
enum},schema:le.properties.condition.enum,parentSchema:le.properties.condition,data:t};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},schema:le.type,parentSchema:le,data:p};e===null?e=[t]:e.push(t),r++}return Ot.errors=e,r===0}Ot.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ua=new RegExp("^(100|[1-9]?[0-9])%$","u");function Np(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){
let e=null,r=0,m=Np.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.apiVersion===void 0){
let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},schema:E.required,parentSchema:E,data:p};e===null?e=[t]:e.
push(t),r++}if(p.kind===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},schema:E.required,parentSchema:E,
data:p};e===null?e=[t]:e.push(t),r++}if(p.metadata===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},
schema:E.required,parentSchema:E,data:p};e===null?e=[t]:e.push(t),r++}if(p.spec===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"spec"},schema:E.required,parentSchema:E,data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="apiVersion"||t==="kind"||t==="metadata"||
t==="spec")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:E,data:p};
e===null?e=[i]:e.push(i),r++}if(p.apiVersion!==void 0&&(At(p.apiVersion,{instancePath:s+"/apiVersion",parentData:p,parentDataProperty:"apiVersion",rootData:h,dynamicAnchors:u})||
(e=e===null?At.errors:At.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.kind!==void 0){let t=p.kind;if(t!=="Rollout"){let i={instancePath:s+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"Rollout"},schema:"Rollout",parentSchema:E.properties.kind,data:t};e===null?e=[i]:e.push(i),r++}}if(p.
metadata!==void 0&&($t(p.metadata,{instancePath:s+"/metadata",parentData:p,parentDataProperty:"metadata",rootData:h,dynamicAnchors:u})||(e=e===null?$t.errors:$t.
errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.spec!==void 0){let t=p.spec;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.change===void 0){let i={instancePath:s+
"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"change"},schema:E.properties.spec.required,parentSchema:E.properties.
spec,data:t};e===null?e=[i]:e.push(i),r++}if(t.system===void 0){let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{
missingProperty:"system"},schema:E.properties.spec.required,parentSchema:E.properties.spec,data:t};e===null?e=[i]:e.push(i),r++}if(t.artifact===void 0){let i={instancePath:s+
"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"artifact"},schema:E.properties.spec.required,parentSchema:E.properties.
spec,data:t};e===null?e=[i]:e.push(i),r++}if(t.strategy===void 0){let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{
missingProperty:"strategy"},schema:E.properties.spec.required,parentSchema:E.properties.spec,data:t};e===null?e=[i]:e.push(i),r++}if(t.stages===void 0){let i={instancePath:s+
"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"stages"},schema:E.properties.spec.required,parentSchema:E.properties.
spec,data:t};e===null?e=[i]:e.push(i),r++}for(let i in t)if(!Pe.call(E.properties.spec.properties,i)){let a={instancePath:s+"/spec",schemaPath:"#/properties/spe\
c/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:E.properties.spec,data:t};e===null?e=[a]:e.push(a),r++}
if(t.change!==void 0){let i=t.change;if(typeof i=="string"){if(A(i)<1){let a={instancePath:s+"/spec/change",schemaPath:"#/properties/spec/properties/change/minL\
ength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:E.properties.spec.properties.change,data:i};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:s+
"/spec/change",schemaPath:"#/properties/spec/properties/change/type",keyword:"type",params:{type:"string"},schema:E.properties.spec.properties.change.type,parentSchema:E.
properties.spec.properties.change,data:i};e===null?e=[a]:e.push(a),r++}}if(t.system!==void 0){let i=t.system;if(typeof i=="string"){if(A(i)<1){let a={instancePath:s+
"/spec/system",schemaPath:"#/properties/spec/properties/system/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:E.properties.spec.properties.
system,data:i};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:s+"/spec/system",schemaPath:"#/properties/spec/properties/system/type",keyword:"type",params:{
type:"string"},schema:E.properties.spec.properties.system.type,parentSchema:E.properties.spec.properties.system,data:i};e===null?e=[a]:e.push(a),r++}}if(t.artifact!==
void 0){let i=t.artifact;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){let a={instancePath:s+"/spec/artifact",schemaPath:"#/properties/spec/p\
roperties/artifact/required",keyword:"required",params:{missingProperty:"name"},schema:E.properties.spec.properties.artifact.required,parentSchema:E.properties.
spec.properties.artifact,data:i};e===null?e=[a]:e.push(a),r++}if(i.version===void 0){let a={instancePath:s+"/spec/artifact",schemaPath:"#/properties/spec/proper\
ties/artifact/required",keyword:"required",params:{missingProperty:"version"},schema:E.properties.spec.properties.artifact.required,parentSchema:E.properties.spec.
properties.artifact,data:i};e===null?e=[a]:e.push(a),r++}for(let a in i)if(!(a==="name"||a==="version"||a==="digest"||a==="commit"||a==="pipeline")){let o={instancePath:s+
"/spec/artifact",schemaPath:"#/properties/spec/properties/artifact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,
parentSchema:E.properties.spec.properties.artifact,data:i};e===null?e=[o]:e.push(o),r++}if(i.name!==void 0){let a=i.name;if(typeof a=="string"){if(A(a)<1){let o={
instancePath:s+"/spec/artifact/name",schemaPath:"#/properties/spec/properties/artifact/properties/name/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:E.properties.spec.properties.artifact.properties.name,data:a};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/spec/artifact/name",schemaPath:"\
#/properties/spec/properties/artifact/properties/name/type",keyword:"type",params:{type:"string"},schema:E.properties.spec.properties.artifact.properties.name.type,
parentSchema:E.properties.spec.properties.artifact.properties.name,data:a};e===null?e=[o]:e.push(o),r++}}if(i.version!==void 0){let a=i.version;if(typeof a=="st\
ring"){if(A(a)<1){let o={instancePath:s+"/spec/artifact/version",schemaPath:"#/properties/spec/properties/artifact/properties/version/minLength",keyword:"minLen\
gth",params:{limit:1},schema:1,parentSchema:E.properties.spec.properties.artifact.properties.version,data:a};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+
"/spec/artifact/version",schemaPath:"#/properties/spec/properties/artifact/properties/version/type",keyword:"type",params:{type:"string"},schema:E.properties.spec.
properties.artifact.properties.version.type,parentSchema:E.properties.spec.properties.artifact.properties.version,data:a};e===null?e=[o]:e.push(o),r++}}i.digest!==
void 0&&(jt(i.digest,{instancePath:s+"/spec/artifact/digest",parentData:i,parentDataProperty:"digest",rootData:h,dynamicAnchors:u})||(e=e===null?jt.errors:jt.errors.
reduce((a,o)=>(a.push(o),a),e),r=e.length)),i.commit!==void 0&&(Lt(i.commit,{instancePath:s+"/spec/artifact/commit",parentData:i,parentDataProperty:"commit",rootData:h,
dynamicAnchors:u})||(e=e===null?Lt.errors:Lt.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length)),i.pipeline!==void 0&&(xt(i.pipeline,{instancePath:s+"/spec/artif\
act/pipeline",parentData:i,parentDataProperty:"pipeline",rootData:h,dynamicAnchors:u})||(e=e===null?xt.errors:xt.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length))}else{
let a={instancePath:s+"/spec/artifact",schemaPath:"#/properties/spec/properties/artifact/type",keyword:"type",params:{type:"object"},schema:E.properties.spec.properties.
artifact.type,parentSchema:E.properties.spec.properties.artifact,data:i};e===null?e=[a]:e.push(a),r++}}if(t.targets!==void 0){let i=t.targets;if(i&&typeof i=="o\
bject"&&!Array.isArray(i)){for(let a in i)if(!(a==="fleet"||a==="selector")){let o={instancePath:s+"/spec/targets",schemaPath:"#/properties/spec/properties/targ\
ets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:E.properties.spec.properties.targets,data:i};e===null?
e=[o]:e.push(o),r++}i.fleet!==void 0&&(It(i.fleet,{instancePath:s+"/spec/targets/fleet",parentData:i,parentDataProperty:"fleet",rootData:h,dynamicAnchors:u})||(e=
e===null?It.errors:It.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length)),i.selector!==void 0&&(gr(i.selector,{instancePath:s+"/spec/targets/selector",parentData:i,
parentDataProperty:"selector",rootData:h,dynamicAnchors:u})||(e=e===null?gr.errors:gr.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length))}else{let a={instancePath:s+
"/spec/targets",schemaPath:"#/properties/spec/properties/targets/type",keyword:"type",params:{type:"object"},schema:E.properties.spec.properties.targets.type,parentSchema:E.
properties.spec.properties.targets,data:i};e===null?e=[a]:e.push(a),r++}}if(t.order!==void 0){let i=t.order;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)
if(!(a==="key"||a==="direction")){let o={instancePath:s+"/spec/order",schemaPath:"#/properties/spec/properties/order/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:a},schema:!1,parentSchema:E.properties.spec.properties.order,data:i};e===null?e=[o]:e.push(o),r++}if(i.key!==void 0){let a=i.
key;if(typeof a=="string"){if(A(a)<1){let o={instancePath:s+"/spec/order/key",schemaPath:"#/properties/spec/properties/order/properties/key/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:E.properties.spec.properties.order.properties.key,data:a};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+
"/spec/order/key",schemaPath:"#/properties/spec/properties/order/properties/key/type",keyword:"type",params:{type:"string"},schema:E.properties.spec.properties.
order.properties.key.type,parentSchema:E.properties.spec.properties.order.properties.key,data:a};e===null?e=[o]:e.push(o),r++}}if(i.direction!==void 0){let a=i.
direction;if(!(a==="Ascending"||a==="Descending")){let o={instancePath:s+"/spec/order/direction",schemaPath:"#/properties/spec/properties/order/properties/direc\
tion/enum",keyword:"enum",params:{allowedValues:E.properties.spec.properties.order.properties.direction.enum},schema:E.properties.spec.properties.order.properties.
direction.enum,parentSchema:E.properties.spec.properties.order.properties.direction,data:a};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/spec/ord\
er",schemaPath:"#/properties/spec/properties/order/type",keyword:"type",params:{type:"object"},schema:E.properties.spec.properties.order.type,parentSchema:E.properties.
spec.properties.order,data:i};e===null?e=[a]:e.push(a),r++}}if(t.seed!==void 0){let i=t.seed;if(typeof i=="string"){if(A(i)<1){let a={instancePath:s+"/spec/seed",
schemaPath:"#/properties/spec/properties/seed/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:E.properties.spec.properties.seed,data:i};e===
null?e=[a]:e.push(a),r++}}else{let a={instancePath:s+"/spec/seed",schemaPath:"#/properties/spec/properties/seed/type",keyword:"type",params:{type:"string"},schema:E.
properties.spec.properties.seed.type,parentSchema:E.properties.spec.properties.seed,data:i};e===null?e=[a]:e.push(a),r++}}if(t.strategy!==void 0){let i=t.strategy;
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.type===void 0){let a={instancePath:s+"/spec/strategy",schemaPath:"#/properties/spec/properties/strategy/requir\
ed",keyword:"required",params:{missingProperty:"type"},schema:E.properties.spec.properties.strategy.required,parentSchema:E.properties.spec.properties.strategy,
data:i};e===null?e=[a]:e.push(a),r++}for(let a in i)if(a!=="type"){let o={instancePath:s+"/spec/strategy",schemaPath:"#/properties/spec/properties/strategy/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:E.properties.spec.properties.strategy,data:i};e===null?e=[
o]:e.push(o),r++}if(i.type!==void 0){let a=i.type;if(!(a==="Staged"||a==="BlueGreen")){let o={instancePath:s+"/spec/strategy/type",schemaPath:"#/properties/spec\
/properties/strategy/properties/type/enum",keyword:"enum",params:{allowedValues:E.properties.spec.properties.strategy.properties.type.enum},schema:E.properties.
spec.properties.strategy.properties.type.enum,parentSchema:E.properties.spec.properties.strategy.properties.type,data:a};e===null?e=[o]:e.push(o),r++}}}else{let a={
instancePath:s+"/spec/strategy",schemaPath:"#/properties/spec/properties/strategy/type",keyword:"type",params:{type:"object"},schema:E.properties.spec.properties.
strategy.type,parentSchema:E.properties.spec.properties.strategy,data:i};e===null?e=[a]:e.push(a),r++}}if(t.stages!==void 0){let i=t.stages;if(Array.isArray(i)){
if(i.length<1){let o={instancePath:s+"/spec/stages",schemaPath:"#/properties/spec/properties/stages/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:E.
properties.spec.properties.stages,data:i};e===null?e=[o]:e.push(o),r++}let a=i.length;for(let o=0;o<a;o++){let c=i[o];if(c&&typeof c=="object"&&!Array.isArray(c)){
if(c.name===void 0){let n={instancePath:s+"/spec/stages/"+o,schemaPath:"#/properties/spec/properties/stages/items/required",keyword:"required",params:{missingProperty:"\
name"},schema:E.properties.spec.properties.stages.items.required,parentSchema:E.properties.spec.properties.stages.items,data:c};e===null?e=[n]:e.push(n),r++}for(let n in c)
if(!Pe.call(E.properties.spec.properties.stages.items.properties,n)){let l={instancePath:s+"/spec/stages/"+o,schemaPath:"#/properties/spec/properties/stages/ite\
ms/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:E.properties.spec.properties.stages.items,data:c};e===
null?e=[l]:e.push(l),r++}if(c.name!==void 0&&(Et(c.name,{instancePath:s+"/spec/stages/"+o+"/name",parentData:c,parentDataProperty:"name",rootData:h,dynamicAnchors:u})||
(e=e===null?Et.errors:Et.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.environment!==void 0){let n=c.environment;if(typeof n=="string"){if(A(n)<1){let l={
instancePath:s+"/spec/stages/"+o+"/environment",schemaPath:"#/properties/spec/properties/stages/items/properties/environment/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:E.properties.spec.properties.stages.items.properties.environment,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+
"/spec/stages/"+o+"/environment",schemaPath:"#/properties/spec/properties/stages/items/properties/environment/type",keyword:"type",params:{type:"string"},schema:E.
properties.spec.properties.stages.items.properties.environment.type,parentSchema:E.properties.spec.properties.stages.items.properties.environment,data:n};e===null?
e=[l]:e.push(l),r++}}if(c.selector!==void 0&&(gr(c.selector,{instancePath:s+"/spec/stages/"+o+"/selector",parentData:c,parentDataProperty:"selector",rootData:h,
dynamicAnchors:u})||(e=e===null?gr.errors:gr.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.batches!==void 0){let n=c.batches;if(Array.isArray(n)){if(n.length>
100){let d={instancePath:s+"/spec/stages/"+o+"/batches",schemaPath:"#/properties/spec/properties/stages/items/properties/batches/maxItems",keyword:"maxItems",params:{
limit:100},schema:100,parentSchema:E.properties.spec.properties.stages.items.properties.batches,data:n};e===null?e=[d]:e.push(d),r++}if(n.length<1){let d={instancePath:s+
"/spec/stages/"+o+"/batches",schemaPath:"#/properties/spec/properties/stages/items/properties/batches/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:E.
properties.spec.properties.stages.items.properties.batches,data:n};e===null?e=[d]:e.push(d),r++}let l=n.length;for(let d=0;d<l;d++)ke(n[d],{instancePath:s+"/spe\
c/stages/"+o+"/batches/"+d,parentData:n,parentDataProperty:d,rootData:h,dynamicAnchors:u})||(e=e===null?ke.errors:ke.errors.reduce((g,P)=>(g.push(P),g),e),r=e.length)}else{
let l={instancePath:s+"/spec/stages/"+o+"/batches",schemaPath:"#/properties/spec/properties/stages/items/properties/batches/type",keyword:"type",params:{type:"a\
rray"},schema:E.properties.spec.properties.stages.items.properties.batches.type,parentSchema:E.properties.spec.properties.stages.items.properties.batches,data:n};
e===null?e=[l]:e.push(l),r++}}if(c.growth!==void 0){let n=c.growth;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.type===void 0){let l={instancePath:s+"/spec\
/stages/"+o+"/growth",schemaPath:"#/properties/spec/properties/stages/items/properties/growth/required",keyword:"required",params:{missingProperty:"type"},schema:E.
properties.spec.properties.stages.items.properties.growth.required,parentSchema:E.properties.spec.properties.stages.items.properties.growth,data:n};e===null?e=[
l]:e.push(l),r++}for(let l in n)if(!(l==="type"||l==="factor"||l==="start")){let d={instancePath:s+"/spec/stages/"+o+"/growth",schemaPath:"#/properties/spec/pro\
perties/stages/items/properties/growth/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:E.properties.spec.
properties.stages.items.properties.growth,data:n};e===null?e=[d]:e.push(d),r++}if(n.type!==void 0){let l=n.type;if(!(l==="Exponential"||l==="Linear")){let d={instancePath:s+
"/spec/stages/"+o+"/growth/type",schemaPath:"#/properties/spec/properties/stages/items/properties/growth/properties/type/enum",keyword:"enum",params:{allowedValues:E.
properties.spec.properties.stages.items.properties.growth.properties.type.enum},schema:E.properties.spec.properties.stages.items.properties.growth.properties.type.
enum,parentSchema:E.properties.spec.properties.stages.items.properties.growth.properties.type,data:l};e===null?e=[d]:e.push(d),r++}}if(n.factor!==void 0){let l=n.
factor;if(typeof l=="number"&&isFinite(l)){if(l>100||isNaN(l)){let d={instancePath:s+"/spec/stages/"+o+"/growth/factor",schemaPath:"#/properties/spec/properties\
/stages/items/properties/growth/properties/factor/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},schema:100,parentSchema:E.properties.spec.properties.
stages.items.properties.growth.properties.factor,data:l};e===null?e=[d]:e.push(d),r++}if(l<=1||isNaN(l)){let d={instancePath:s+"/spec/stages/"+o+"/growth/factor",
schemaPath:"#/properties/spec/properties/stages/items/properties/growth/properties/factor/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:1},
schema:1,parentSchema:E.properties.spec.properties.stages.items.properties.growth.properties.factor,data:l};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:s+
"/spec/stages/"+o+"/growth/factor",schemaPath:"#/properties/spec/properties/stages/items/properties/growth/properties/factor/type",keyword:"type",params:{type:"\
number"},schema:E.properties.spec.properties.stages.items.properties.growth.properties.factor.type,parentSchema:E.properties.spec.properties.stages.items.properties.
growth.properties.factor,data:l};e===null?e=[d]:e.push(d),r++}}n.start!==void 0&&(ke(n.start,{instancePath:s+"/spec/stages/"+o+"/growth/start",parentData:n,parentDataProperty:"\
start",rootData:h,dynamicAnchors:u})||(e=e===null?ke.errors:ke.errors.reduce((l,d)=>(l.push(d),l),e),r=e.length))}else{let l={instancePath:s+"/spec/stages/"+o+"\
/growth",schemaPath:"#/properties/spec/properties/stages/items/properties/growth/type",keyword:"type",params:{type:"object"},schema:E.properties.spec.properties.
stages.items.properties.growth.type,parentSchema:E.properties.spec.properties.stages.items.properties.growth,data:n};e===null?e=[l]:e.push(l),r++}}if(c.maxConcurrency!==
void 0&&(ke(c.maxConcurrency,{instancePath:s+"/spec/stages/"+o+"/maxConcurrency",parentData:c,parentDataProperty:"maxConcurrency",rootData:h,dynamicAnchors:u})||
(e=e===null?ke.errors:ke.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.beforeGates!==void 0&&(Ze(c.beforeGates,{instancePath:s+"/spec/stages/"+o+"/before\
Gates",parentData:c,parentDataProperty:"beforeGates",rootData:h,dynamicAnchors:u})||(e=e===null?Ze.errors:Ze.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),
c.gates!==void 0&&(Ze(c.gates,{instancePath:s+"/spec/stages/"+o+"/gates",parentData:c,parentDataProperty:"gates",rootData:h,dynamicAnchors:u})||(e=e===null?Ze.errors:
Ze.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.afterGates!==void 0&&(Ze(c.afterGates,{instancePath:s+"/spec/stages/"+o+"/afterGates",parentData:c,parentDataProperty:"\
afterGates",rootData:h,dynamicAnchors:u})||(e=e===null?Ze.errors:Ze.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.batches!==void 0&&c&&typeof c=="object"&&
!Array.isArray(c)&&c.growth!==void 0){let n={instancePath:s+"/spec/stages/"+o+"/growth",schemaPath:"#/properties/spec/properties/stages/items/dependentSchemas/b\
atches/properties/growth/false schema",keyword:"false schema",params:{},schema:!1,parentSchema:E.properties.spec.properties.stages.items.dependentSchemas.batches.
properties.growth,data:c.growth};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:s+"/spec/stages/"+o,schemaPath:"#/properties/spec/properties/stages/item\
s/type",keyword:"type",params:{type:"object"},schema:E.properties.spec.properties.stages.items.type,parentSchema:E.properties.spec.properties.stages.items,data:c};
e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+"/spec/stages",schemaPath:"#/properties/spec/properties/stages/type",keyword:"type",params:{type:"arra\
y"},schema:E.properties.spec.properties.stages.type,parentSchema:E.properties.spec.properties.stages,data:i};e===null?e=[a]:e.push(a),r++}}if(t.metrics!==void 0){
let i=t.metrics;if(Array.isArray(i)){let a=i.length;for(let o=0;o<a;o++)Rt(i[o],{instancePath:s+"/spec/metrics/"+o,parentData:i,parentDataProperty:o,rootData:h,
dynamicAnchors:u})||(e=e===null?Rt.errors:Rt.errors.reduce((c,n)=>(c.push(n),c),e),r=e.length)}else{let a={instancePath:s+"/spec/metrics",schemaPath:"#/properti\
es/spec/properties/metrics/type",keyword:"type",params:{type:"array"},schema:E.properties.spec.properties.metrics.type,parentSchema:E.properties.spec.properties.
metrics,data:i};e===null?e=[a]:e.push(a),r++}}if(t.availability!==void 0){let i=t.availability;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(!(a===
"maxUnavailable"||a==="topologyKey"||a==="maxDomainsInFlight")){let o={instancePath:s+"/spec/availability",schemaPath:"#/properties/spec/properties/availability\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:E.properties.spec.properties.availability,data:i};e===
null?e=[o]:e.push(o),r++}if(i.maxUnavailable!==void 0&&(ke(i.maxUnavailable,{instancePath:s+"/spec/availability/maxUnavailable",parentData:i,parentDataProperty:"\
maxUnavailable",rootData:h,dynamicAnchors:u})||(e=e===null?ke.errors:ke.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length)),i.topologyKey!==void 0){let a=i.topologyKey;
if(typeof a=="string"){if(A(a)<1){let o={instancePath:s+"/spec/availability/topologyKey",schemaPath:"#/properties/spec/properties/availability/properties/topolo\
gyKey/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:E.properties.spec.properties.availability.properties.topologyKey,data:a};e===null?e=
[o]:e.push(o),r++}}else{let o={instancePath:s+"/spec/availability/topologyKey",schemaPath:"#/properties/spec/properties/availability/properties/topologyKey/type",
keyword:"type",params:{type:"string"},schema:E.properties.spec.properties.availability.properties.topologyKey.type,parentSchema:E.properties.spec.properties.availability.
properties.topologyKey,data:a};e===null?e=[o]:e.push(o),r++}}if(i.maxDomainsInFlight!==void 0){let a=i.maxDomainsInFlight;if(!(typeof a=="number"&&!(a%1)&&!isNaN(
a)&&isFinite(a))){let o={instancePath:s+"/spec/availability/maxDomainsInFlight",schemaPath:"#/properties/spec/properties/availability/properties/maxDomainsInFli\
ght/type",keyword:"type",params:{type:"integer"},schema:E.properties.spec.properties.availability.properties.maxDomainsInFlight.type,parentSchema:E.properties.spec.
properties.availability.properties.maxDomainsInFlight,data:a};e===null?e=[o]:e.push(o),r++}if(typeof a=="number"&&isFinite(a)){if(a>1e3||isNaN(a)){let o={instancePath:s+
"/spec/availability/maxDomainsInFlight",schemaPath:"#/properties/spec/properties/availability/properties/maxDomainsInFlight/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e3},schema:1e3,parentSchema:E.properties.spec.properties.availability.properties.maxDomainsInFlight,data:a};e===null?e=[o]:e.push(o),r++}if(a<1||isNaN(
a)){let o={instancePath:s+"/spec/availability/maxDomainsInFlight",schemaPath:"#/properties/spec/properties/availability/properties/maxDomainsInFlight/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:E.properties.spec.properties.availability.properties.maxDomainsInFlight,data:a};e===null?e=[o]:e.
push(o),r++}}}}else{let a={instancePath:s+"/spec/availability",schemaPath:"#/properties/spec/properties/availability/type",keyword:"type",params:{type:"object"},
schema:E.properties.spec.properties.availability.type,parentSchema:E.properties.spec.properties.availability,data:i};e===null?e=[a]:e.push(a),r++}}if(t.failurePolicy!==
void 0){let i=t.failurePolicy;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(!(a==="maxFailures"||a==="scope"||a==="onFailure"||a==="onInconclus\
ive")){let o={instancePath:s+"/spec/failurePolicy",schemaPath:"#/properties/spec/properties/failurePolicy/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a},schema:!1,parentSchema:E.properties.spec.properties.failurePolicy,data:i};e===null?e=[o]:e.push(o),r++}if(i.maxFailures!==void 0){let a=i.
maxFailures;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&typeof a!="string"){let o={instancePath:s+"/spec/failurePolicy/maxFailures",schemaPath:"#/\
properties/spec/properties/failurePolicy/properties/maxFailures/type",keyword:"type",params:{type:E.properties.spec.properties.failurePolicy.properties.maxFailures.
type},schema:E.properties.spec.properties.failurePolicy.properties.maxFailures.type,parentSchema:E.properties.spec.properties.failurePolicy.properties.maxFailures,
data:a};e===null?e=[o]:e.push(o),r++}if(typeof a=="number"&&isFinite(a)){if(a>1e6||isNaN(a)){let o={instancePath:s+"/spec/failurePolicy/maxFailures",schemaPath:"\
#/properties/spec/properties/failurePolicy/properties/maxFailures/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},schema:1e6,parentSchema:E.properties.
spec.properties.failurePolicy.properties.maxFailures,data:a};e===null?e=[o]:e.push(o),r++}if(a<0||isNaN(a)){let o={instancePath:s+"/spec/failurePolicy/maxFailur\
es",schemaPath:"#/properties/spec/properties/failurePolicy/properties/maxFailures/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:E.
properties.spec.properties.failurePolicy.properties.maxFailures,data:a};e===null?e=[o]:e.push(o),r++}}if(typeof a=="string"&&!ua.test(a)){let o={instancePath:s+
"/spec/failurePolicy/maxFailures",schemaPath:"#/properties/spec/properties/failurePolicy/properties/maxFailures/pattern",keyword:"pattern",params:{pattern:"^(10\
0|[1-9]?[0-9])%$"},schema:"^(100|[1-9]?[0-9])%$",parentSchema:E.properties.spec.properties.failurePolicy.properties.maxFailures,data:a};e===null?e=[o]:e.push(o),
r++}}if(i.scope!==void 0){let a=i.scope;if(!(a==="Batch"||a==="Stage"||a==="Rollout")){let o={instancePath:s+"/spec/failurePolicy/scope",schemaPath:"#/propertie\
s/spec/properties/failurePolicy/properties/scope/enum",keyword:"enum",params:{allowedValues:E.properties.spec.properties.failurePolicy.properties.scope.enum},schema:E.
properties.spec.properties.failurePolicy.properties.scope.enum,parentSchema:E.properties.spec.properties.failurePolicy.properties.scope,data:a};e===null?e=[o]:e.
push(o),r++}}if(i.onFailure!==void 0){let a=i.onFailure;if(!(a==="Pause"||a==="Abort"||a==="Rollback")){let o={instancePath:s+"/spec/failurePolicy/onFailure",schemaPath:"\
#/properties/spec/properties/failurePolicy/properties/onFailure/enum",keyword:"enum",params:{allowedValues:E.properties.spec.properties.failurePolicy.properties.
onFailure.enum},schema:E.properties.spec.properties.failurePolicy.properties.onFailure.enum,parentSchema:E.properties.spec.properties.failurePolicy.properties.onFailure,
data:a};e===null?e=[o]:e.push(o),r++}}if(i.onInconclusive!==void 0){let a=i.onInconclusive;if(!(a==="Pause"||a==="Abort"||a==="Rollback")){let o={instancePath:s+
"/spec/failurePolicy/onInconclusive",schemaPath:"#/properties/spec/properties/failurePolicy/properties/onInconclusive/enum",keyword:"enum",params:{allowedValues:E.
properties.spec.properties.failurePolicy.properties.onInconclusive.enum},schema:E.properties.spec.properties.failurePolicy.properties.onInconclusive.enum,parentSchema:E.
properties.spec.properties.failurePolicy.properties.onInconclusive,data:a};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/spec/failurePolicy",schemaPath:"\
#/properties/spec/properties/failurePolicy/type",keyword:"type",params:{type:"object"},schema:E.properties.spec.properties.failurePolicy.type,parentSchema:E.properties.
spec.properties.failurePolicy,data:i};e===null?e=[a]:e.push(a),r++}}if(t.limits!==void 0){let i=t.limits;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)
if(a!=="maxExposed"){let o={instancePath:s+"/spec/limits",schemaPath:"#/properties/spec/properties/limits/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a},schema:!1,parentSchema:E.properties.spec.properties.limits,data:i};e===null?e=[o]:e.push(o),r++}i.maxExposed!==void 0&&(ke(i.maxExposed,{instancePath:s+
"/spec/limits/maxExposed",parentData:i,parentDataProperty:"maxExposed",rootData:h,dynamicAnchors:u})||(e=e===null?ke.errors:ke.errors.reduce((a,o)=>(a.push(o),a),
e),r=e.length))}else{let a={instancePath:s+"/spec/limits",schemaPath:"#/properties/spec/properties/limits/type",keyword:"type",params:{type:"object"},schema:E.properties.
spec.properties.limits.type,parentSchema:E.properties.spec.properties.limits,data:i};e===null?e=[a]:e.push(a),r++}}if(t.windows!==void 0){let i=t.windows;if(i&&
typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(!(a==="refs"||a==="onClose"||a==="allowRollback")){let o={instancePath:s+"/spec/windows",schemaPath:"#/\
properties/spec/properties/windows/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:E.properties.spec.properties.
windows,data:i};e===null?e=[o]:e.push(o),r++}if(i.refs!==void 0){let a=i.refs;if(Array.isArray(a)){let o=a.length;for(let c=0;c<o;c++){let n=a[c];if(typeof n=="\
string"){if(A(n)<1){let l={instancePath:s+"/spec/windows/refs/"+c,schemaPath:"#/properties/spec/properties/windows/properties/refs/items/minLength",keyword:"min\
Length",params:{limit:1},schema:1,parentSchema:E.properties.spec.properties.windows.properties.refs.items,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+
"/spec/windows/refs/"+c,schemaPath:"#/properties/spec/properties/windows/properties/refs/items/type",keyword:"type",params:{type:"string"},schema:E.properties.spec.
properties.windows.properties.refs.items.type,parentSchema:E.properties.spec.properties.windows.properties.refs.items,data:n};e===null?e=[l]:e.push(l),r++}}}else{
let o={instancePath:s+"/spec/windows/refs",schemaPath:"#/properties/spec/properties/windows/properties/refs/type",keyword:"type",params:{type:"array"},schema:E.
properties.spec.properties.windows.properties.refs.type,parentSchema:E.properties.spec.properties.windows.properties.refs,data:a};e===null?e=[o]:e.push(o),r++}}
if(i.onClose!==void 0){let a=i.onClose;if(!(a==="FinishBatch"||a==="StopNow")){let o={instancePath:s+"/spec/windows/onClose",schemaPath:"#/properties/spec/prope\
rties/windows/properties/onClose/enum",keyword:"enum",params:{allowedValues:E.properties.spec.properties.windows.properties.onClose.enum},schema:E.properties.spec.
properties.windows.properties.onClose.enum,parentSchema:E.properties.spec.properties.windows.properties.onClose,data:a};e===null?e=[o]:e.push(o),r++}}if(i.allowRollback!==
void 0){let a=i.allowRollback;if(typeof a!="boolean"){let o={instancePath:s+"/spec/windows/allowRollback",schemaPath:"#/properties/spec/properties/windows/prope\
rties/allowRollback/type",keyword:"type",params:{type:"boolean"},schema:E.properties.spec.properties.windows.properties.allowRollback.type,parentSchema:E.properties.
spec.properties.windows.properties.allowRollback,data:a};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/spec/windows",schemaPath:"#/properties/spec\
/properties/windows/type",keyword:"type",params:{type:"object"},schema:E.properties.spec.properties.windows.type,parentSchema:E.properties.spec.properties.windows,
data:i};e===null?e=[a]:e.push(a),r++}}if(t.progressDeadline!==void 0&&(vr(t.progressDeadline,{instancePath:s+"/spec/progressDeadline",parentData:t,parentDataProperty:"\
progressDeadline",rootData:h,dynamicAnchors:u})||(e=e===null?vr.errors:vr.errors.reduce((i,a)=>(i.push(a),i),e),r=e.length)),t.rollback!==void 0){let i=t.rollback;
if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(!(a==="supported"||a==="to"||a==="order"||a==="scope"||a==="maxTime")){let o={instancePath:s+"/sp\
ec/rollback",schemaPath:"#/properties/spec/properties/rollback/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:E.
properties.spec.properties.rollback,data:i};e===null?e=[o]:e.push(o),r++}if(i.supported!==void 0){let a=i.supported;if(typeof a!="boolean"){let o={instancePath:s+
"/spec/rollback/supported",schemaPath:"#/properties/spec/properties/rollback/properties/supported/type",keyword:"type",params:{type:"boolean"},schema:E.properties.
spec.properties.rollback.properties.supported.type,parentSchema:E.properties.spec.properties.rollback.properties.supported,data:a};e===null?e=[o]:e.push(o),r++}}
if(i.to!==void 0){let a=i.to;if(typeof a=="string"){if(A(a)<1){let o={instancePath:s+"/spec/rollback/to",schemaPath:"#/properties/spec/properties/rollback/prope\
rties/to/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:E.properties.spec.properties.rollback.properties.to,data:a};e===null?e=[o]:e.push(
o),r++}}else{let o={instancePath:s+"/spec/rollback/to",schemaPath:"#/properties/spec/properties/rollback/properties/to/type",keyword:"type",params:{type:"string"},
schema:E.properties.spec.properties.rollback.properties.to.type,parentSchema:E.properties.spec.properties.rollback.properties.to,data:a};e===null?e=[o]:e.push(o),
r++}}if(i.order!==void 0){let a=i.order;if(!(a==="Reverse"||a==="Forward")){let o={instancePath:s+"/spec/rollback/order",schemaPath:"#/properties/spec/propertie\
s/rollback/properties/order/enum",keyword:"enum",params:{allowedValues:E.properties.spec.properties.rollback.properties.order.enum},schema:E.properties.spec.properties.
rollback.properties.order.enum,parentSchema:E.properties.spec.properties.rollback.properties.order,data:a};e===null?e=[o]:e.push(o),r++}}if(i.scope!==void 0){let a=i.
scope;if(!(a==="Touched"||a==="Failed")){let o={instancePath:s+"/spec/rollback/scope",schemaPath:"#/properties/spec/properties/rollback/properties/scope/enum",keyword:"\
enum",params:{allowedValues:E.properties.spec.properties.rollback.properties.scope.enum},schema:E.properties.spec.properties.rollback.properties.scope.enum,parentSchema:E.
properties.spec.properties.rollback.properties.scope,data:a};e===null?e=[o]:e.push(o),r++}}i.maxTime!==void 0&&(vr(i.maxTime,{instancePath:s+"/spec/rollback/max\
Time",parentData:i,parentDataProperty:"maxTime",rootData:h,dynamicAnchors:u})||(e=e===null?vr.errors:vr.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length))}else{
let a={instancePath:s+"/spec/rollback",schemaPath:"#/properties/spec/properties/rollback/type",keyword:"type",params:{type:"object"},schema:E.properties.spec.properties.
rollback.type,parentSchema:E.properties.spec.properties.rollback,data:i};e===null?e=[a]:e.push(a),r++}}if(t.concurrency!==void 0){let i=t.concurrency;if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.group===void 0){let a={instancePath:s+"/spec/concurrency",schemaPath:"#/properties/spec/properties/concurrency/required",keyword:"\
required",params:{missingProperty:"group"},schema:E.properties.spec.properties.concurrency.required,parentSchema:E.properties.spec.properties.concurrency,data:i};
e===null?e=[a]:e.push(a),r++}for(let a in i)if(!(a==="group"||a==="policy")){let o={instancePath:s+"/spec/concurrency",schemaPath:"#/properties/spec/properties/\
concurrency/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:E.properties.spec.properties.concurrency,data:i};
e===null?e=[o]:e.push(o),r++}if(i.group!==void 0){let a=i.group;if(typeof a=="string"){if(A(a)<1){let o={instancePath:s+"/spec/concurrency/group",schemaPath:"#/\
properties/spec/properties/concurrency/properties/group/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:E.properties.spec.properties.concurrency.
properties.group,data:a};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/spec/concurrency/group",schemaPath:"#/properties/spec/properties/concurrency\
/properties/group/type",keyword:"type",params:{type:"string"},schema:E.properties.spec.properties.concurrency.properties.group.type,parentSchema:E.properties.spec.
properties.concurrency.properties.group,data:a};e===null?e=[o]:e.push(o),r++}}if(i.policy!==void 0){let a=i.policy;if(!(a==="Queue"||a==="Reject"||a==="Supersed\
e")){let o={instancePath:s+"/spec/concurrency/policy",schemaPath:"#/properties/spec/properties/concurrency/properties/policy/enum",keyword:"enum",params:{allowedValues:E.
properties.spec.properties.concurrency.properties.policy.enum},schema:E.properties.spec.properties.concurrency.properties.policy.enum,parentSchema:E.properties.
spec.properties.concurrency.properties.policy,data:a};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/spec/concurrency",schemaPath:"#/properties/spe\
c/properties/concurrency/type",keyword:"type",params:{type:"object"},schema:E.properties.spec.properties.concurrency.type,parentSchema:E.properties.spec.properties.
concurrency,data:i};e===null?e=[a]:e.push(a),r++}}if(t.dependsOn!==void 0){let i=t.dependsOn;if(Array.isArray(i)){let a=i.length;for(let o=0;o<a;o++)Ot(i[o],{instancePath:s+
"/spec/dependsOn/"+o,parentData:i,parentDataProperty:o,rootData:h,dynamicAnchors:u})||(e=e===null?Ot.errors:Ot.errors.reduce((c,n)=>(c.push(n),c),e),r=e.length)}else{
let a={instancePath:s+"/spec/dependsOn",schemaPath:"#/properties/spec/properties/dependsOn/type",keyword:"type",params:{type:"array"},schema:E.properties.spec.properties.
dependsOn.type,parentSchema:E.properties.spec.properties.dependsOn,data:i};e===null?e=[a]:e.push(a),r++}}}else{let i={instancePath:s+"/spec",schemaPath:"#/prope\
rties/spec/type",keyword:"type",params:{type:"object"},schema:E.properties.spec.type,parentSchema:E.properties.spec,data:t};e===null?e=[i]:e.push(i),r++}}}else{
let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:E.type,parentSchema:E,data:p};e===null?e=[t]:e.push(t),r++}return Np.errors=
e,r===0}Np.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var fa=Tp,k={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://gradus.dev/sche\
mas/v1/work-record.schema.json",type:"object",additionalProperties:!1,required:["apiVersion","kind","metadata","spec"],properties:{apiVersion:{$ref:"https://gra\
dus.dev/schemas/v1/shared#/$defs/apiVersion"},kind:{const:"WorkRecord"},metadata:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/metadata"},spec:{type:"objec\
t",additionalProperties:!1,required:["type","at","by","result"],allOf:[{if:{properties:{type:{const:"inspection"}},required:["type"]},then:{required:["inspectio\
n","system"]},else:{properties:{inspection:!1}}},{if:{properties:{type:{const:"log-review"}},required:["type"]},then:{required:["logReview","system"]},else:{properties:{
logReview:!1}}},{if:{properties:{type:{const:"backup"}},required:["type"]},then:{required:["backup","system"]},else:{properties:{backup:!1}}},{if:{properties:{type:{
const:"restore-test"}},required:["type"]},then:{required:["restoreTest","system"]},else:{properties:{restoreTest:!1}}},{if:{properties:{type:{const:"drill"}},required:[
"type"]},then:{required:["drill","system"]},else:{properties:{drill:!1}}},{if:{properties:{type:{const:"meeting"}},required:["type"]},then:{required:["meeting"]},
else:{properties:{meeting:!1}}},{if:{properties:{type:{const:"training"}},required:["type"]},then:{required:["training"]},else:{properties:{training:!1}}},{if:{
properties:{type:{enum:["log-cleanup","config-sync","patch","custom"]}},required:["type"]},then:{required:["system"]},else:{properties:{run:!1}}}],properties:{type:{
$ref:"https://gradus.dev/schemas/v1/shared#/$defs/taskType"},system:{type:"string",minLength:1},plan:{type:"string",minLength:1},task:{type:"string",minLength:1},
at:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/instant"},by:{type:"array",minItems:1,items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/person"}},result:{
enum:["pass","fail","partial"]},summary:{type:"string",minLength:1},findings:{type:"array",items:{type:"object",additionalProperties:!1,required:["id","severity",
"text"],properties:{id:{type:"string",minLength:1},severity:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/severity"},text:{type:"string",minLength:1},owner:{
$ref:"https://gradus.dev/schemas/v1/shared#/$defs/person"},due:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/calendarDate"},change:{type:"string",minLength:1},
incident:{type:"string",minLength:1},closed:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/calendarDate"}}}},evidence:{type:"array",items:{$ref:"https://gra\
dus.dev/schemas/v1/shared#/$defs/evidence"}},supersedes:{type:"string",minLength:1},inspection:{type:"object",additionalProperties:!1,required:["checks"],properties:{
checks:{type:"array",minItems:1,items:{type:"object",additionalProperties:!1,required:["component","aspect","result"],properties:{component:{type:"string",minLength:1},
aspect:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/aspect"},metric:{type:"string",minLength:1},value:{type:"number"},unit:{type:"string",minLength:1},limit:{
type:"number"},result:{enum:["pass","fail"]},note:{type:"string",minLength:1}}}}}},logReview:{type:"object",additionalProperties:!1,required:["class","from","to"],
properties:{class:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/logClass"},from:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/instant"},to:{$ref:"http\
s://gradus.dev/schemas/v1/shared#/$defs/instant"},patterns:{type:"array",items:{type:"object",additionalProperties:!1,required:["template","count"],properties:{
template:{type:"string",minLength:1},count:{type:"integer",minimum:0,maximum:9007199254740991},recurring:{type:"boolean"},change:{type:"string",minLength:1},incident:{
type:"string",minLength:1},reason:{type:"string",minLength:1}}}}}},backup:{type:"object",additionalProperties:!1,required:["backup"],properties:{backup:{type:"s\
tring",minLength:1},bytes:{type:"integer",minimum:0,maximum:9007199254740991},sha256:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/sha256"},duration:{$ref:"\
https://gradus.dev/schemas/v1/shared#/$defs/duration"},copies:{type:"array",items:{type:"object",additionalProperties:!1,required:["location"],properties:{location:{
enum:["local","offsite","cloud"]},site:{type:"string",minLength:1},media:{type:"string",minLength:1},immutable:{type:"boolean"},offline:{type:"boolean"}}}}}},restoreTest:{
type:"object",additionalProperties:!1,required:["backup","restoredTo","duration","dataLoss"],properties:{backup:{type:"string",minLength:1},backupAt:{$ref:"http\
s://gradus.dev/schemas/v1/shared#/$defs/instant"},restoredTo:{type:"string",minLength:1},duration:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/duration"},
dataLoss:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/duration"},verifiedBy:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/person"},method:{enum:["ful\
l","sample","checksum"]}}},drill:{type:"object",additionalProperties:!1,required:["method","scenario"],properties:{plan:{type:"string",minLength:1},method:{$ref:"\
https://gradus.dev/schemas/v1/shared#/$defs/drillMethod"},scenario:{type:"string",minLength:1},achieved:{type:"object",additionalProperties:!1,properties:{rto:{
$ref:"https://gradus.dev/schemas/v1/shared#/$defs/duration"},rpo:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/duration"}}},participants:{type:"array",items:{
$ref:"https://gradus.dev/schemas/v1/shared#/$defs/person"}},lessons:{type:"array",items:{type:"string",minLength:1}}}},meeting:{type:"object",additionalProperties:!1,
required:["team","meeting","attendees"],properties:{team:{type:"string",minLength:1},meeting:{type:"string",minLength:1},attendees:{type:"array",minItems:1,items:{
$ref:"https://gradus.dev/schemas/v1/shared#/$defs/person"}},decisions:{type:"array",items:{type:"string",minLength:1}},actions:{type:"array",items:{$ref:"https:\
//gradus.dev/schemas/v1/shared#/$defs/action"}}}},training:{type:"object",additionalProperties:!1,required:["topic","participants"],properties:{topic:{type:"str\
ing",minLength:1},plan:{type:"string",minLength:1},participants:{type:"array",minItems:1,items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/person"}}}},run:{
type:"object",additionalProperties:!1,properties:{script:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/path"},commit:{$ref:"https://gradus.dev/schemas/v1/s\
hared#/$defs/commit"},exitCode:{type:"integer",minimum:0,maximum:255},dryRun:{type:"boolean"},duration:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/durati\
on"},url:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/url"}}}}}}};function zt(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){
let e=null,r=0,m=zt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p!=="gradus.dev/v1"){let t={instancePath:s,schemaPath:"#/cons\
t",keyword:"const",params:{allowedValue:"gradus.dev/v1"},schema:"gradus.dev/v1",parentSchema:We,data:p};e===null?e=[t]:e.push(t),r++}return zt.errors=e,r===0}zt.
evaluated={dynamicProps:!1,dynamicItems:!1};function _t(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,
r=0,m=_t.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0){let t={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},schema:R.required,parentSchema:R,data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)
if(!(t==="name"||t==="title"||t==="labels"||t==="annotations"||t==="links")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:t},schema:!1,parentSchema:R,data:p};e===null?e=[i]:e.push(i),r++}if(p.name!==void 0&&(X(p.name,{instancePath:s+"/name",parentData:p,
parentDataProperty:"name",rootData:h,dynamicAnchors:u})||(e=e===null?X.errors:X.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.title!==void 0){let t=p.title;
if(typeof t=="string"){if(A(t)<1){let i={instancePath:s+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:R.
properties.title,data:t};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"str\
ing"},schema:R.properties.title.type,parentSchema:R.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}if(p.labels!==void 0){let t=p.labels;if(t&&typeof t==
"object"&&!Array.isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let o={instancePath:s+"/labels/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},schema:R.properties.labels.additionalProperties.type,parentSchema:R.properties.
labels.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{
type:"object"},schema:R.properties.labels.type,parentSchema:R.properties.labels,data:t};e===null?e=[i]:e.push(i),r++}}if(p.annotations!==void 0){let t=p.annotations;
if(t&&typeof t=="object"&&!Array.isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let o={instancePath:s+"/annotations/"+i.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},schema:R.properties.annotations.additionalProperties.
type,parentSchema:R.properties.annotations.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+"/annotations",schemaPath:"#/pr\
operties/annotations/type",keyword:"type",params:{type:"object"},schema:R.properties.annotations.type,parentSchema:R.properties.annotations,data:t};e===null?e=[
i]:e.push(i),r++}}if(p.links!==void 0){let t=p.links;if(Array.isArray(t)){let i=t.length;for(let a=0;a<i;a++)re(t[a],{instancePath:s+"/links/"+a,parentData:t,parentDataProperty:a,
rootData:h,dynamicAnchors:u})||(e=e===null?re.errors:re.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length)}else{let i={instancePath:s+"/links",schemaPath:"#/prop\
erties/links/type",keyword:"type",params:{type:"array"},schema:R.properties.links.type,parentSchema:R.properties.links,data:t};e===null?e=[i]:e.push(i),r++}}}else{
let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:R.type,parentSchema:R,data:p};e===null?e=[t]:e.push(t),r++}return _t.errors=
e,r===0}_t.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Vt(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){
let e=null,r=0,m=Vt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="inspection"||p==="log-review"||p==="log-cleanup"||p===
"backup"||p==="restore-test"||p==="config-sync"||p==="patch"||p==="drill"||p==="meeting"||p==="training"||p==="custom")){let t={instancePath:s,schemaPath:"#/enu\
m",keyword:"enum",params:{allowedValues:st.enum},schema:st.enum,parentSchema:st,data:p};e===null?e=[t]:e.push(t),r++}return Vt.errors=e,r===0}Vt.evaluated={dynamicProps:!1,
dynamicItems:!1};function Le(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Le.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!Mp.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5]\
[0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$",parentSchema:Ae,data:p};e===null?e=[t]:e.push(t),r++}if(!Vp(p)){let t={instancePath:s,schemaPath:"#/format",keyword:"\
format",params:{format:"date-time"},schema:"date-time",parentSchema:Ae,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},schema:Ae.type,parentSchema:Ae,data:p};e===null?e=[t]:e.push(t),r++}return Le.errors=e,r===0}Le.evaluated={dynamicProps:!1,dynamicItems:!1};
function he(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=he.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(A(p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:fe,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:fe.type,parentSchema:fe,
data:p};e===null?e=[t]:e.push(t),r++}return he.errors=e,r===0}he.evaluated={dynamicProps:!1,dynamicItems:!1};function Mt(p,{instancePath:s="",parentData:D,parentDataProperty:$,
rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Mt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="P1"||p==="P2"||p===
"P3"||p==="P4"||p==="P5")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ir.enum},schema:Ir.enum,parentSchema:Ir,data:p};e===null?
e=[t]:e.push(t),r++}return Mt.errors=e,r===0}Mt.evaluated={dynamicProps:!1,dynamicItems:!1};function kr(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,
dynamicAnchors:u={}}={}){let e=null,r=0,m=kr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!dp(p)){let t={
instancePath:s,schemaPath:"#/format",keyword:"format",params:{format:"date"},schema:"date",parentSchema:xe,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:xe.type,parentSchema:xe,data:p};e===null?e=[t]:e.push(t),r++}return kr.errors=e,r===0}kr.evaluated=
{dynamicProps:!1,dynamicItems:!1};var Xe={type:"object",additionalProperties:!1,anyOf:[{required:["path"]},{required:["url"]}],properties:{path:{$ref:"#/$defs/p\
ath"},url:{$ref:"#/$defs/url"},sha256:{$ref:"#/$defs/sha256"}}};function Ft(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){
let e=null,r=0,m=Ft.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(A(p)<1){let t={instancePath:s,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ae,data:p};e===null?e=[t]:e.push(t),r++}if(!_r.test(p)){let t={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[^/\\s][^\\n]*$"},schema:"^[^/\\s][^\\n]*$",parentSchema:ae,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:ae.type,parentSchema:ae,data:p};e===null?e=[t]:e.push(t),r++}return Ft.errors=e,r===0}Ft.evaluated=
{dynamicProps:!1,dynamicItems:!1};var Ct={type:"string",pattern:"^[0-9a-f]{64}$","x-expected":"64 hex digits in lower case"},Ei=new RegExp("^[0-9a-f]{64}$","u");
function Zt(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Zt.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!Ei.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0\
-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:Ct,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"string"},schema:Ct.type,parentSchema:Ct,data:p};e===null?e=[t]:e.push(t),r++}return Zt.errors=e,r===0}Zt.evaluated={dynamicProps:!1,dynamicItems:!1};function Bt(p,{
instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Bt.evaluated;m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0);let t=r,i=!1,a=r;if(p&&typeof p=="object"&&!Array.isArray(p)&&p.path===void 0){let n={instancePath:s,schemaPath:"#/anyOf/0/required",keyword:"r\
equired",params:{missingProperty:"path"},schema:Xe.anyOf[0].required,parentSchema:Xe.anyOf[0],data:p};e===null?e=[n]:e.push(n),r++}var c=a===r;i=i||c;let o=r;if(p&&
typeof p=="object"&&!Array.isArray(p)&&p.url===void 0){let n={instancePath:s,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"url"},schema:Xe.
anyOf[1].required,parentSchema:Xe.anyOf[1],data:p};e===null?e=[n]:e.push(n),r++}var c=o===r;if(i=i||c,i)r=t,e!==null&&(t?e.length=t:e=null);else{let n={instancePath:s,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:Xe.anyOf,parentSchema:Xe,data:p};e===null?e=[n]:e.push(n),r++}if(p&&typeof p=="object"&&!Array.isArray(p)){
for(let n in p)if(!(n==="path"||n==="url"||n==="sha256")){let l={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
schema:!1,parentSchema:Xe,data:p};e===null?e=[l]:e.push(l),r++}p.path!==void 0&&(Ft(p.path,{instancePath:s+"/path",parentData:p,parentDataProperty:"path",rootData:h,
dynamicAnchors:u})||(e=e===null?Ft.errors:Ft.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),p.url!==void 0&&(Sr(p.url,{instancePath:s+"/url",parentData:p,parentDataProperty:"\
url",rootData:h,dynamicAnchors:u})||(e=e===null?Sr.errors:Sr.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),p.sha256!==void 0&&(Zt(p.sha256,{instancePath:s+
"/sha256",parentData:p,parentDataProperty:"sha256",rootData:h,dynamicAnchors:u})||(e=e===null?Zt.errors:Zt.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length))}else{
let n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:Xe.type,parentSchema:Xe,data:p};e===null?e=[n]:e.push(n),r++}return Bt.errors=
e,r===0}Bt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Yt(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){
let e=null,r=0,m=Yt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="running-state"||p==="thermal"||p==="connectivity"||p===
"functionality"||p==="compatibility"||p==="efficiency"||p==="security")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:xr.enum},
schema:xr.enum,parentSchema:xr,data:p};e===null?e=[t]:e.push(t),r++}return Yt.errors=e,r===0}Yt.evaluated={dynamicProps:!1,dynamicItems:!1};function Kt(p,{instancePath:s="",
parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Kt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),!(p==="system"||p==="operation"||p==="exception")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Er.enum},schema:Er.enum,
parentSchema:Er,data:p};e===null?e=[t]:e.push(t),r++}return Kt.errors=e,r===0}Kt.evaluated={dynamicProps:!1,dynamicItems:!1};function Ht(p,{instancePath:s="",parentData:D,
parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Ht.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p==
"string"){if(!Ei.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:Ct,
data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Ct.type,parentSchema:Ct,data:p};
e===null?e=[t]:e.push(t),r++}return Ht.errors=e,r===0}Ht.evaluated={dynamicProps:!1,dynamicItems:!1};function ue(p,{instancePath:s="",parentData:D,parentDataProperty:$,
rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=ue.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!Ge.
test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-\
9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M\
([0-9]{1,9}S)?|[0-9]{1,9}S))$"},schema:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M\
)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$",parentSchema:ie,data:p};
e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:ie.type,parentSchema:ie,data:p};e===null?
e=[t]:e.push(t),r++}return ue.errors=e,r===0}ue.evaluated={dynamicProps:!1,dynamicItems:!1};var fi={enum:["tabletop","functional","full-scale"]};function Wt(p,{
instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Wt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),!(p==="tabletop"||p==="functional"||p==="full-scale")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:fi.enum},
schema:fi.enum,parentSchema:fi,data:p};e===null?e=[t]:e.push(t),r++}return Wt.errors=e,r===0}Wt.evaluated={dynamicProps:!1,dynamicItems:!1};function Ut(p,{instancePath:s="",
parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Ut.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.text===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
text"},schema:ce.required,parentSchema:ce,data:p};e===null?e=[t]:e.push(t),r++}if(p.owner===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"owner"},schema:ce.required,parentSchema:ce,data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="text"||t==="owner"||t==="\
due"||t==="done"||t==="change")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,
parentSchema:ce,data:p};e===null?e=[i]:e.push(i),r++}if(p.text!==void 0){let t=p.text;if(typeof t=="string"){if(A(t)<1){let i={instancePath:s+"/text",schemaPath:"\
#/properties/text/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ce.properties.text,data:t};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+
"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"},schema:ce.properties.text.type,parentSchema:ce.properties.text,data:t};e===null?
e=[i]:e.push(i),r++}}if(p.owner!==void 0&&(Tr(p.owner,{instancePath:s+"/owner",parentData:p,parentDataProperty:"owner",rootData:h,dynamicAnchors:u})||(e=e===null?
Tr.errors:Tr.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.due!==void 0&&(ee(p.due,{instancePath:s+"/due",parentData:p,parentDataProperty:"due",rootData:h,
dynamicAnchors:u})||(e=e===null?ee.errors:ee.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.done!==void 0&&(ee(p.done,{instancePath:s+"/done",parentData:p,
parentDataProperty:"done",rootData:h,dynamicAnchors:u})||(e=e===null?ee.errors:ee.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.change!==void 0){let t=p.
change;if(typeof t=="string"){if(A(t)<1){let i={instancePath:s+"/change",schemaPath:"#/properties/change/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:ce.properties.change,data:t};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/change",schemaPath:"#/properties/change/type",keyword:"type",
params:{type:"string"},schema:ce.properties.change.type,parentSchema:ce.properties.change,data:t};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:ce.type,parentSchema:ce,data:p};e===null?e=[t]:e.push(t),r++}return Ut.errors=e,r===0}Ut.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function Gt(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Gt.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(A(p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minL\
ength",params:{limit:1},schema:1,parentSchema:ae,data:p};e===null?e=[t]:e.push(t),r++}if(!_r.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"patt\
ern",params:{pattern:"^[^/\\s][^\\n]*$"},schema:"^[^/\\s][^\\n]*$",parentSchema:ae,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},schema:ae.type,parentSchema:ae,data:p};e===null?e=[t]:e.push(t),r++}return Gt.errors=e,r===0}Gt.evaluated={dynamicProps:!1,
dynamicItems:!1};function Qt(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Qt.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!mp.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^([0-9a-f]{40}|[0-9a-f]{64})$"},schema:"^([0-9a-f]{40}|[0-9a-f]{64})$",parentSchema:qe,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},schema:qe.type,parentSchema:qe,data:p};e===null?e=[t]:e.push(t),r++}return Qt.errors=e,r===0}Qt.evaluated={dynamicProps:!1,
dynamicItems:!1};function Jt(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Jt.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!zp.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^https?://[^\\s]+$"},schema:"^https?://[^\\s]+$",parentSchema:Be,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"t\
ype",params:{type:"string"},schema:Be.type,parentSchema:Be,data:p};e===null?e=[t]:e.push(t),r++}return Jt.errors=e,r===0}Jt.evaluated={dynamicProps:!1,dynamicItems:!1};
function Tp(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Tp.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.apiVersion===void 0){let q={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"apiVersion"},schema:k.required,parentSchema:k,data:p};e===null?e=[q]:e.push(q),r++}if(p.kind===void 0){let q={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},schema:k.required,parentSchema:k,data:p};e===null?e=[q]:e.push(q),r++}if(p.metadata===
void 0){let q={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},schema:k.required,parentSchema:k,data:p};e===null?e=
[q]:e.push(q),r++}if(p.spec===void 0){let q={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},schema:k.required,parentSchema:k,
data:p};e===null?e=[q]:e.push(q),r++}for(let q in p)if(!(q==="apiVersion"||q==="kind"||q==="metadata"||q==="spec")){let Ee={instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:q},schema:!1,parentSchema:k,data:p};e===null?e=[Ee]:e.push(Ee),r++}if(p.apiVersion!==void 0&&
(zt(p.apiVersion,{instancePath:s+"/apiVersion",parentData:p,parentDataProperty:"apiVersion",rootData:h,dynamicAnchors:u})||(e=e===null?zt.errors:zt.errors.reduce(
(q,Ee)=>(q.push(Ee),q),e),r=e.length)),p.kind!==void 0){let q=p.kind;if(q!=="WorkRecord"){let Ee={instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"\
const",params:{allowedValue:"WorkRecord"},schema:"WorkRecord",parentSchema:k.properties.kind,data:q};e===null?e=[Ee]:e.push(Ee),r++}}if(p.metadata!==void 0&&(_t(
p.metadata,{instancePath:s+"/metadata",parentData:p,parentDataProperty:"metadata",rootData:h,dynamicAnchors:u})||(e=e===null?_t.errors:_t.errors.reduce((q,Ee)=>(q.
push(Ee),q),e),r=e.length)),p.spec!==void 0){let q=p.spec,Ee=r,hp=!0,Ni=r;if(q&&typeof q=="object"&&!Array.isArray(q)){let v;if(q.type===void 0&&(v="type")){let y={};
e===null?e=[y]:e.push(y),r++}else if(q.type!==void 0&&q.type!=="inspection"){let y={};e===null?e=[y]:e.push(y),r++}}var t=Ni===r;r=Ee,e!==null&&(Ee?e.length=Ee:
e=null);let Fp;if(t){let v=r;if(q&&typeof q=="object"&&!Array.isArray(q)){if(q.inspection===void 0){let w={instancePath:s+"/spec",schemaPath:"#/properties/spec/\
allOf/0/then/required",keyword:"required",params:{missingProperty:"inspection"},schema:k.properties.spec.allOf[0].then.required,parentSchema:k.properties.spec.allOf[0].
then,data:q};e===null?e=[w]:e.push(w),r++}if(q.system===void 0){let w={instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/0/then/required",keyword:"requ\
ired",params:{missingProperty:"system"},schema:k.properties.spec.allOf[0].then.required,parentSchema:k.properties.spec.allOf[0].then,data:q};e===null?e=[w]:e.push(
w),r++}}var t=v===r;hp=t,Fp="then"}else{let v=r;if(q&&typeof q=="object"&&!Array.isArray(q)&&q.inspection!==void 0){let w={instancePath:s+"/spec/inspection",schemaPath:"\
#/properties/spec/allOf/0/else/properties/inspection/false schema",keyword:"false schema",params:{},schema:!1,parentSchema:k.properties.spec.allOf[0].else.properties.
inspection,data:q.inspection};e===null?e=[w]:e.push(w),r++}var t=v===r;if(hp=t,hp){var i={};i.inspection=!0,i.type=!0}Fp="else"}if(!hp){let v={instancePath:s+"/\
spec",schemaPath:"#/properties/spec/allOf/0/if",keyword:"if",params:{failingKeyword:Fp},schema:k.properties.spec.allOf[0].if,parentSchema:k.properties.spec.allOf[0],
data:q};e===null?e=[v]:e.push(v),r++}let Cp=r,up=!0,Ti=r;if(q&&typeof q=="object"&&!Array.isArray(q)){let v;if(q.type===void 0&&(v="type")){let y={};e===null?e=
[y]:e.push(y),r++}else if(q.type!==void 0&&q.type!=="log-review"){let y={};e===null?e=[y]:e.push(y),r++}}var a=Ti===r;r=Cp,e!==null&&(Cp?e.length=Cp:e=null);let Zp;
if(a){let v=r;if(q&&typeof q=="object"&&!Array.isArray(q)){if(q.logReview===void 0){let w={instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/1/then/req\
uired",keyword:"required",params:{missingProperty:"logReview"},schema:k.properties.spec.allOf[1].then.required,parentSchema:k.properties.spec.allOf[1].then,data:q};
e===null?e=[w]:e.push(w),r++}if(q.system===void 0){let w={instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/1/then/required",keyword:"required",params:{
missingProperty:"system"},schema:k.properties.spec.allOf[1].then.required,parentSchema:k.properties.spec.allOf[1].then,data:q};e===null?e=[w]:e.push(w),r++}}var a=v===
r;up=a,Zp="then"}else{let v=r;if(q&&typeof q=="object"&&!Array.isArray(q)&&q.logReview!==void 0){let w={instancePath:s+"/spec/logReview",schemaPath:"#/propertie\
s/spec/allOf/1/else/properties/logReview/false schema",keyword:"false schema",params:{},schema:!1,parentSchema:k.properties.spec.allOf[1].else.properties.logReview,
data:q.logReview};e===null?e=[w]:e.push(w),r++}var a=v===r;if(up=a,up){var o={};o.logReview=!0,o.type=!0}Zp="else"}if(!up){let v={instancePath:s+"/spec",schemaPath:"\
#/properties/spec/allOf/1/if",keyword:"if",params:{failingKeyword:Zp},schema:k.properties.spec.allOf[1].if,parentSchema:k.properties.spec.allOf[1],data:q};e===null?
e=[v]:e.push(v),r++}i!==!0&&o!==void 0&&(o===!0?i=!0:(i=i||{},Object.assign(i,o)));let Bp=r,fp=!0,Ri=r;if(q&&typeof q=="object"&&!Array.isArray(q)){let v;if(q.type===
void 0&&(v="type")){let y={};e===null?e=[y]:e.push(y),r++}else if(q.type!==void 0&&q.type!=="backup"){let y={};e===null?e=[y]:e.push(y),r++}}var c=Ri===r;r=Bp,e!==
null&&(Bp?e.length=Bp:e=null);let Yp;if(c){let v=r;if(q&&typeof q=="object"&&!Array.isArray(q)){if(q.backup===void 0){let w={instancePath:s+"/spec",schemaPath:"\
#/properties/spec/allOf/2/then/required",keyword:"required",params:{missingProperty:"backup"},schema:k.properties.spec.allOf[2].then.required,parentSchema:k.properties.
spec.allOf[2].then,data:q};e===null?e=[w]:e.push(w),r++}if(q.system===void 0){let w={instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/2/then/required",
keyword:"required",params:{missingProperty:"system"},schema:k.properties.spec.allOf[2].then.required,parentSchema:k.properties.spec.allOf[2].then,data:q};e===null?
e=[w]:e.push(w),r++}}var c=v===r;fp=c,Yp="then"}else{let v=r;if(q&&typeof q=="object"&&!Array.isArray(q)&&q.backup!==void 0){let w={instancePath:s+"/spec/backup",
schemaPath:"#/properties/spec/allOf/2/else/properties/backup/false schema",keyword:"false schema",params:{},schema:!1,parentSchema:k.properties.spec.allOf[2].else.
properties.backup,data:q.backup};e===null?e=[w]:e.push(w),r++}var c=v===r;if(fp=c,fp){var n={};n.backup=!0,n.type=!0}Yp="else"}if(!fp){let v={instancePath:s+"/s\
pec",schemaPath:"#/properties/spec/allOf/2/if",keyword:"if",params:{failingKeyword:Yp},schema:k.properties.spec.allOf[2].if,parentSchema:k.properties.spec.allOf[2],
data:q};e===null?e=[v]:e.push(v),r++}i!==!0&&n!==void 0&&(n===!0?i=!0:(i=i||{},Object.assign(i,n)));let Kp=r,yp=!0,Oi=r;if(q&&typeof q=="object"&&!Array.isArray(
q)){let v;if(q.type===void 0&&(v="type")){let y={};e===null?e=[y]:e.push(y),r++}else if(q.type!==void 0&&q.type!=="restore-test"){let y={};e===null?e=[y]:e.push(
y),r++}}var l=Oi===r;r=Kp,e!==null&&(Kp?e.length=Kp:e=null);let Hp;if(l){let v=r;if(q&&typeof q=="object"&&!Array.isArray(q)){if(q.restoreTest===void 0){let w={
instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/3/then/required",keyword:"required",params:{missingProperty:"restoreTest"},schema:k.properties.spec.allOf[3].
then.required,parentSchema:k.properties.spec.allOf[3].then,data:q};e===null?e=[w]:e.push(w),r++}if(q.system===void 0){let w={instancePath:s+"/spec",schemaPath:"\
#/properties/spec/allOf/3/then/required",keyword:"required",params:{missingProperty:"system"},schema:k.properties.spec.allOf[3].then.required,parentSchema:k.properties.
spec.allOf[3].then,data:q};e===null?e=[w]:e.push(w),r++}}var l=v===r;yp=l,Hp="then"}else{let v=r;if(q&&typeof q=="object"&&!Array.isArray(q)&&q.restoreTest!==void 0){
let w={instancePath:s+"/spec/restoreTest",schemaPath:"#/properties/spec/allOf/3/else/properties/restoreTest/false schema",keyword:"false schema",params:{},schema:!1,
parentSchema:k.properties.spec.allOf[3].else.properties.restoreTest,data:q.restoreTest};e===null?e=[w]:e.push(w),r++}var l=v===r;if(yp=l,yp){var d={};d.restoreTest=
!0,d.type=!0}Hp="else"}if(!yp){let v={instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/3/if",keyword:"if",params:{failingKeyword:Hp},schema:k.properties.
spec.allOf[3].if,parentSchema:k.properties.spec.allOf[3],data:q};e===null?e=[v]:e.push(v),r++}i!==!0&&d!==void 0&&(d===!0?i=!0:(i=i||{},Object.assign(i,d)));let Wp=r,
gp=!0,zi=r;if(q&&typeof q=="object"&&!Array.isArray(q)){let v;if(q.type===void 0&&(v="type")){let y={};e===null?e=[y]:e.push(y),r++}else if(q.type!==void 0&&q.type!==
"drill"){let y={};e===null?e=[y]:e.push(y),r++}}var g=zi===r;r=Wp,e!==null&&(Wp?e.length=Wp:e=null);let Up;if(g){let v=r;if(q&&typeof q=="object"&&!Array.isArray(
q)){if(q.drill===void 0){let w={instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/4/then/required",keyword:"required",params:{missingProperty:"drill"},
schema:k.properties.spec.allOf[4].then.required,parentSchema:k.properties.spec.allOf[4].then,data:q};e===null?e=[w]:e.push(w),r++}if(q.system===void 0){let w={instancePath:s+
"/spec",schemaPath:"#/properties/spec/allOf/4/then/required",keyword:"required",params:{missingProperty:"system"},schema:k.properties.spec.allOf[4].then.required,
parentSchema:k.properties.spec.allOf[4].then,data:q};e===null?e=[w]:e.push(w),r++}}var g=v===r;gp=g,Up="then"}else{let v=r;if(q&&typeof q=="object"&&!Array.isArray(
q)&&q.drill!==void 0){let w={instancePath:s+"/spec/drill",schemaPath:"#/properties/spec/allOf/4/else/properties/drill/false schema",keyword:"false schema",params:{},
schema:!1,parentSchema:k.properties.spec.allOf[4].else.properties.drill,data:q.drill};e===null?e=[w]:e.push(w),r++}var g=v===r;if(gp=g,gp){var P={};P.drill=!0,P.
type=!0}Up="else"}if(!gp){let v={instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/4/if",keyword:"if",params:{failingKeyword:Up},schema:k.properties.spec.
allOf[4].if,parentSchema:k.properties.spec.allOf[4],data:q};e===null?e=[v]:e.push(v),r++}i!==!0&&P!==void 0&&(P===!0?i=!0:(i=i||{},Object.assign(i,P)));let Gp=r,
Pp=!0,_i=r;if(q&&typeof q=="object"&&!Array.isArray(q)){let v;if(q.type===void 0&&(v="type")){let y={};e===null?e=[y]:e.push(y),r++}else if(q.type!==void 0&&q.type!==
"meeting"){let y={};e===null?e=[y]:e.push(y),r++}}var f=_i===r;r=Gp,e!==null&&(Gp?e.length=Gp:e=null);let Qp;if(f){let v=r;if(q&&typeof q=="object"&&!Array.isArray(
q)&&q.meeting===void 0){let w={instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/5/then/required",keyword:"required",params:{missingProperty:"meeting"},
schema:k.properties.spec.allOf[5].then.required,parentSchema:k.properties.spec.allOf[5].then,data:q};e===null?e=[w]:e.push(w),r++}var f=v===r;Pp=f,Qp="then"}else{
let v=r;if(q&&typeof q=="object"&&!Array.isArray(q)&&q.meeting!==void 0){let w={instancePath:s+"/spec/meeting",schemaPath:"#/properties/spec/allOf/5/else/proper\
ties/meeting/false schema",keyword:"false schema",params:{},schema:!1,parentSchema:k.properties.spec.allOf[5].else.properties.meeting,data:q.meeting};e===null?e=
[w]:e.push(w),r++}var f=v===r;if(Pp=f,Pp){var S={};S.meeting=!0,S.type=!0}Qp="else"}if(!Pp){let v={instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/5/\
if",keyword:"if",params:{failingKeyword:Qp},schema:k.properties.spec.allOf[5].if,parentSchema:k.properties.spec.allOf[5],data:q};e===null?e=[v]:e.push(v),r++}i!==
!0&&S!==void 0&&(S===!0?i=!0:(i=i||{},Object.assign(i,S)));let Jp=r,vp=!0,Vi=r;if(q&&typeof q=="object"&&!Array.isArray(q)){let v;if(q.type===void 0&&(v="type")){
let y={};e===null?e=[y]:e.push(y),r++}else if(q.type!==void 0&&q.type!=="training"){let y={};e===null?e=[y]:e.push(y),r++}}var T=Vi===r;r=Jp,e!==null&&(Jp?e.length=
Jp:e=null);let Xp;if(T){let v=r;if(q&&typeof q=="object"&&!Array.isArray(q)&&q.training===void 0){let w={instancePath:s+"/spec",schemaPath:"#/properties/spec/al\
lOf/6/then/required",keyword:"required",params:{missingProperty:"training"},schema:k.properties.spec.allOf[6].then.required,parentSchema:k.properties.spec.allOf[6].
then,data:q};e===null?e=[w]:e.push(w),r++}var T=v===r;vp=T,Xp="then"}else{let v=r;if(q&&typeof q=="object"&&!Array.isArray(q)&&q.training!==void 0){let w={instancePath:s+
"/spec/training",schemaPath:"#/properties/spec/allOf/6/else/properties/training/false schema",keyword:"false schema",params:{},schema:!1,parentSchema:k.properties.
spec.allOf[6].else.properties.training,data:q.training};e===null?e=[w]:e.push(w),r++}var T=v===r;if(vp=T,vp){var M={};M.training=!0,M.type=!0}Xp="else"}if(!vp){
let v={instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/6/if",keyword:"if",params:{failingKeyword:Xp},schema:k.properties.spec.allOf[6].if,parentSchema:k.
properties.spec.allOf[6],data:q};e===null?e=[v]:e.push(v),r++}i!==!0&&M!==void 0&&(M===!0?i=!0:(i=i||{},Object.assign(i,M)));let ei=r,kp=!0,Mi=r;if(q&&typeof q==
"object"&&!Array.isArray(q)){let v;if(q.type===void 0&&(v="type")){let y={};e===null?e=[y]:e.push(y),r++}else if(q.type!==void 0){let y=q.type;if(!(y==="log-cle\
anup"||y==="config-sync"||y==="patch"||y==="custom")){let w={};e===null?e=[w]:e.push(w),r++}}}var Z=Mi===r;r=ei,e!==null&&(ei?e.length=ei:e=null);let ri;if(Z){let v=r;
if(q&&typeof q=="object"&&!Array.isArray(q)&&q.system===void 0){let w={instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/7/then/required",keyword:"requ\
ired",params:{missingProperty:"system"},schema:k.properties.spec.allOf[7].then.required,parentSchema:k.properties.spec.allOf[7].then,data:q};e===null?e=[w]:e.push(
w),r++}var Z=v===r;kp=Z,ri="then"}else{let v=r;if(q&&typeof q=="object"&&!Array.isArray(q)&&q.run!==void 0){let w={instancePath:s+"/spec/run",schemaPath:"#/prop\
erties/spec/allOf/7/else/properties/run/false schema",keyword:"false schema",params:{},schema:!1,parentSchema:k.properties.spec.allOf[7].else.properties.run,data:q.
run};e===null?e=[w]:e.push(w),r++}var Z=v===r;if(kp=Z,kp){var se={};se.run=!0,se.type=!0}ri="else"}if(!kp){let v={instancePath:s+"/spec",schemaPath:"#/propertie\
s/spec/allOf/7/if",keyword:"if",params:{failingKeyword:ri},schema:k.properties.spec.allOf[7].if,parentSchema:k.properties.spec.allOf[7],data:q};e===null?e=[v]:e.
push(v),r++}if(i!==!0&&se!==void 0&&(se===!0?i=!0:(i=i||{},Object.assign(i,se))),q&&typeof q=="object"&&!Array.isArray(q)){if(q.type===void 0){let v={instancePath:s+
"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"type"},schema:k.properties.spec.required,parentSchema:k.properties.spec,
data:q};e===null?e=[v]:e.push(v),r++}if(q.at===void 0){let v={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"\
at"},schema:k.properties.spec.required,parentSchema:k.properties.spec,data:q};e===null?e=[v]:e.push(v),r++}if(q.by===void 0){let v={instancePath:s+"/spec",schemaPath:"\
#/properties/spec/required",keyword:"required",params:{missingProperty:"by"},schema:k.properties.spec.required,parentSchema:k.properties.spec,data:q};e===null?e=
[v]:e.push(v),r++}if(q.result===void 0){let v={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"result"},
schema:k.properties.spec.required,parentSchema:k.properties.spec,data:q};e===null?e=[v]:e.push(v),r++}for(let v in q)if(!Pe.call(k.properties.spec.properties,v)){
let y={instancePath:s+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},schema:!1,parentSchema:k.
properties.spec,data:q};e===null?e=[y]:e.push(y),r++}if(q.type!==void 0&&(Vt(q.type,{instancePath:s+"/spec/type",parentData:q,parentDataProperty:"type",rootData:h,
dynamicAnchors:u})||(e=e===null?Vt.errors:Vt.errors.reduce((v,y)=>(v.push(y),v),e),r=e.length)),q.system!==void 0){let v=q.system;if(typeof v=="string"){if(A(v)<
1){let y={instancePath:s+"/spec/system",schemaPath:"#/properties/spec/properties/system/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.
properties.spec.properties.system,data:v};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:s+"/spec/system",schemaPath:"#/properties/spec/properties/syste\
m/type",keyword:"type",params:{type:"string"},schema:k.properties.spec.properties.system.type,parentSchema:k.properties.spec.properties.system,data:v};e===null?
e=[y]:e.push(y),r++}}if(q.plan!==void 0){let v=q.plan;if(typeof v=="string"){if(A(v)<1){let y={instancePath:s+"/spec/plan",schemaPath:"#/properties/spec/propert\
ies/plan/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.spec.properties.plan,data:v};e===null?e=[y]:e.push(y),r++}}else{let y={
instancePath:s+"/spec/plan",schemaPath:"#/properties/spec/properties/plan/type",keyword:"type",params:{type:"string"},schema:k.properties.spec.properties.plan.type,
parentSchema:k.properties.spec.properties.plan,data:v};e===null?e=[y]:e.push(y),r++}}if(q.task!==void 0){let v=q.task;if(typeof v=="string"){if(A(v)<1){let y={instancePath:s+
"/spec/task",schemaPath:"#/properties/spec/properties/task/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.spec.properties.task,
data:v};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:s+"/spec/task",schemaPath:"#/properties/spec/properties/task/type",keyword:"type",params:{type:"s\
tring"},schema:k.properties.spec.properties.task.type,parentSchema:k.properties.spec.properties.task,data:v};e===null?e=[y]:e.push(y),r++}}if(q.at!==void 0&&(Le(
q.at,{instancePath:s+"/spec/at",parentData:q,parentDataProperty:"at",rootData:h,dynamicAnchors:u})||(e=e===null?Le.errors:Le.errors.reduce((v,y)=>(v.push(y),v),
e),r=e.length)),q.by!==void 0){let v=q.by;if(Array.isArray(v)){if(v.length<1){let w={instancePath:s+"/spec/by",schemaPath:"#/properties/spec/properties/by/minIt\
ems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:k.properties.spec.properties.by,data:v};e===null?e=[w]:e.push(w),r++}let y=v.length;for(let w=0;w<
y;w++)he(v[w],{instancePath:s+"/spec/by/"+w,parentData:v,parentDataProperty:w,rootData:h,dynamicAnchors:u})||(e=e===null?he.errors:he.errors.reduce((_,O)=>(_.push(
O),_),e),r=e.length)}else{let y={instancePath:s+"/spec/by",schemaPath:"#/properties/spec/properties/by/type",keyword:"type",params:{type:"array"},schema:k.properties.
spec.properties.by.type,parentSchema:k.properties.spec.properties.by,data:v};e===null?e=[y]:e.push(y),r++}}if(q.result!==void 0){let v=q.result;if(!(v==="pass"||
v==="fail"||v==="partial")){let y={instancePath:s+"/spec/result",schemaPath:"#/properties/spec/properties/result/enum",keyword:"enum",params:{allowedValues:k.properties.
spec.properties.result.enum},schema:k.properties.spec.properties.result.enum,parentSchema:k.properties.spec.properties.result,data:v};e===null?e=[y]:e.push(y),r++}}
if(q.summary!==void 0){let v=q.summary;if(typeof v=="string"){if(A(v)<1){let y={instancePath:s+"/spec/summary",schemaPath:"#/properties/spec/properties/summary/\
minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.spec.properties.summary,data:v};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:s+
"/spec/summary",schemaPath:"#/properties/spec/properties/summary/type",keyword:"type",params:{type:"string"},schema:k.properties.spec.properties.summary.type,parentSchema:k.
properties.spec.properties.summary,data:v};e===null?e=[y]:e.push(y),r++}}if(q.findings!==void 0){let v=q.findings;if(Array.isArray(v)){let y=v.length;for(let w=0;w<
y;w++){let _=v[w];if(_&&typeof _=="object"&&!Array.isArray(_)){if(_.id===void 0){let O={instancePath:s+"/spec/findings/"+w,schemaPath:"#/properties/spec/propert\
ies/findings/items/required",keyword:"required",params:{missingProperty:"id"},schema:k.properties.spec.properties.findings.items.required,parentSchema:k.properties.
spec.properties.findings.items,data:_};e===null?e=[O]:e.push(O),r++}if(_.severity===void 0){let O={instancePath:s+"/spec/findings/"+w,schemaPath:"#/properties/s\
pec/properties/findings/items/required",keyword:"required",params:{missingProperty:"severity"},schema:k.properties.spec.properties.findings.items.required,parentSchema:k.
properties.spec.properties.findings.items,data:_};e===null?e=[O]:e.push(O),r++}if(_.text===void 0){let O={instancePath:s+"/spec/findings/"+w,schemaPath:"#/prope\
rties/spec/properties/findings/items/required",keyword:"required",params:{missingProperty:"text"},schema:k.properties.spec.properties.findings.items.required,parentSchema:k.
properties.spec.properties.findings.items,data:_};e===null?e=[O]:e.push(O),r++}for(let O in _)if(!(O==="id"||O==="severity"||O==="text"||O==="owner"||O==="due"||
O==="change"||O==="incident"||O==="closed")){let j={instancePath:s+"/spec/findings/"+w,schemaPath:"#/properties/spec/properties/findings/items/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:O},schema:!1,parentSchema:k.properties.spec.properties.findings.items,data:_};e===null?e=[j]:e.push(
j),r++}if(_.id!==void 0){let O=_.id;if(typeof O=="string"){if(A(O)<1){let j={instancePath:s+"/spec/findings/"+w+"/id",schemaPath:"#/properties/spec/properties/f\
indings/items/properties/id/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.spec.properties.findings.items.properties.id,data:O};
e===null?e=[j]:e.push(j),r++}}else{let j={instancePath:s+"/spec/findings/"+w+"/id",schemaPath:"#/properties/spec/properties/findings/items/properties/id/type",keyword:"\
type",params:{type:"string"},schema:k.properties.spec.properties.findings.items.properties.id.type,parentSchema:k.properties.spec.properties.findings.items.properties.
id,data:O};e===null?e=[j]:e.push(j),r++}}if(_.severity!==void 0&&(Mt(_.severity,{instancePath:s+"/spec/findings/"+w+"/severity",parentData:_,parentDataProperty:"\
severity",rootData:h,dynamicAnchors:u})||(e=e===null?Mt.errors:Mt.errors.reduce((O,j)=>(O.push(j),O),e),r=e.length)),_.text!==void 0){let O=_.text;if(typeof O==
"string"){if(A(O)<1){let j={instancePath:s+"/spec/findings/"+w+"/text",schemaPath:"#/properties/spec/properties/findings/items/properties/text/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:k.properties.spec.properties.findings.items.properties.text,data:O};e===null?e=[j]:e.push(j),r++}}else{let j={
instancePath:s+"/spec/findings/"+w+"/text",schemaPath:"#/properties/spec/properties/findings/items/properties/text/type",keyword:"type",params:{type:"string"},schema:k.
properties.spec.properties.findings.items.properties.text.type,parentSchema:k.properties.spec.properties.findings.items.properties.text,data:O};e===null?e=[j]:e.
push(j),r++}}if(_.owner!==void 0&&(he(_.owner,{instancePath:s+"/spec/findings/"+w+"/owner",parentData:_,parentDataProperty:"owner",rootData:h,dynamicAnchors:u})||
(e=e===null?he.errors:he.errors.reduce((O,j)=>(O.push(j),O),e),r=e.length)),_.due!==void 0&&(kr(_.due,{instancePath:s+"/spec/findings/"+w+"/due",parentData:_,parentDataProperty:"\
due",rootData:h,dynamicAnchors:u})||(e=e===null?kr.errors:kr.errors.reduce((O,j)=>(O.push(j),O),e),r=e.length)),_.change!==void 0){let O=_.change;if(typeof O=="\
string"){if(A(O)<1){let j={instancePath:s+"/spec/findings/"+w+"/change",schemaPath:"#/properties/spec/properties/findings/items/properties/change/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:k.properties.spec.properties.findings.items.properties.change,data:O};e===null?e=[j]:e.push(j),r++}}else{let j={
instancePath:s+"/spec/findings/"+w+"/change",schemaPath:"#/properties/spec/properties/findings/items/properties/change/type",keyword:"type",params:{type:"string"},
schema:k.properties.spec.properties.findings.items.properties.change.type,parentSchema:k.properties.spec.properties.findings.items.properties.change,data:O};e===
null?e=[j]:e.push(j),r++}}if(_.incident!==void 0){let O=_.incident;if(typeof O=="string"){if(A(O)<1){let j={instancePath:s+"/spec/findings/"+w+"/incident",schemaPath:"\
#/properties/spec/properties/findings/items/properties/incident/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.spec.properties.
findings.items.properties.incident,data:O};e===null?e=[j]:e.push(j),r++}}else{let j={instancePath:s+"/spec/findings/"+w+"/incident",schemaPath:"#/properties/spe\
c/properties/findings/items/properties/incident/type",keyword:"type",params:{type:"string"},schema:k.properties.spec.properties.findings.items.properties.incident.
type,parentSchema:k.properties.spec.properties.findings.items.properties.incident,data:O};e===null?e=[j]:e.push(j),r++}}_.closed!==void 0&&(kr(_.closed,{instancePath:s+
"/spec/findings/"+w+"/closed",parentData:_,parentDataProperty:"closed",rootData:h,dynamicAnchors:u})||(e=e===null?kr.errors:kr.errors.reduce((O,j)=>(O.push(j),O),
e),r=e.length))}else{let O={instancePath:s+"/spec/findings/"+w,schemaPath:"#/properties/spec/properties/findings/items/type",keyword:"type",params:{type:"object"},
schema:k.properties.spec.properties.findings.items.type,parentSchema:k.properties.spec.properties.findings.items,data:_};e===null?e=[O]:e.push(O),r++}}}else{let y={
instancePath:s+"/spec/findings",schemaPath:"#/properties/spec/properties/findings/type",keyword:"type",params:{type:"array"},schema:k.properties.spec.properties.
findings.type,parentSchema:k.properties.spec.properties.findings,data:v};e===null?e=[y]:e.push(y),r++}}if(q.evidence!==void 0){let v=q.evidence;if(Array.isArray(
v)){let y=v.length;for(let w=0;w<y;w++)Bt(v[w],{instancePath:s+"/spec/evidence/"+w,parentData:v,parentDataProperty:w,rootData:h,dynamicAnchors:u})||(e=e===null?
Bt.errors:Bt.errors.reduce((_,O)=>(_.push(O),_),e),r=e.length)}else{let y={instancePath:s+"/spec/evidence",schemaPath:"#/properties/spec/properties/evidence/typ\
e",keyword:"type",params:{type:"array"},schema:k.properties.spec.properties.evidence.type,parentSchema:k.properties.spec.properties.evidence,data:v};e===null?e=
[y]:e.push(y),r++}}if(q.supersedes!==void 0){let v=q.supersedes;if(typeof v=="string"){if(A(v)<1){let y={instancePath:s+"/spec/supersedes",schemaPath:"#/propert\
ies/spec/properties/supersedes/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.spec.properties.supersedes,data:v};e===null?e=
[y]:e.push(y),r++}}else{let y={instancePath:s+"/spec/supersedes",schemaPath:"#/properties/spec/properties/supersedes/type",keyword:"type",params:{type:"string"},
schema:k.properties.spec.properties.supersedes.type,parentSchema:k.properties.spec.properties.supersedes,data:v};e===null?e=[y]:e.push(y),r++}}if(q.inspection!==
void 0){let v=q.inspection;if(v&&typeof v=="object"&&!Array.isArray(v)){if(v.checks===void 0){let y={instancePath:s+"/spec/inspection",schemaPath:"#/properties/\
spec/properties/inspection/required",keyword:"required",params:{missingProperty:"checks"},schema:k.properties.spec.properties.inspection.required,parentSchema:k.
properties.spec.properties.inspection,data:v};e===null?e=[y]:e.push(y),r++}for(let y in v)if(y!=="checks"){let w={instancePath:s+"/spec/inspection",schemaPath:"\
#/properties/spec/properties/inspection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},schema:!1,parentSchema:k.properties.spec.
properties.inspection,data:v};e===null?e=[w]:e.push(w),r++}if(v.checks!==void 0){let y=v.checks;if(Array.isArray(y)){if(y.length<1){let _={instancePath:s+"/spec\
/inspection/checks",schemaPath:"#/properties/spec/properties/inspection/properties/checks/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:k.
properties.spec.properties.inspection.properties.checks,data:y};e===null?e=[_]:e.push(_),r++}let w=y.length;for(let _=0;_<w;_++){let O=y[_];if(O&&typeof O=="obj\
ect"&&!Array.isArray(O)){if(O.component===void 0){let j={instancePath:s+"/spec/inspection/checks/"+_,schemaPath:"#/properties/spec/properties/inspection/propert\
ies/checks/items/required",keyword:"required",params:{missingProperty:"component"},schema:k.properties.spec.properties.inspection.properties.checks.items.required,
parentSchema:k.properties.spec.properties.inspection.properties.checks.items,data:O};e===null?e=[j]:e.push(j),r++}if(O.aspect===void 0){let j={instancePath:s+"/\
spec/inspection/checks/"+_,schemaPath:"#/properties/spec/properties/inspection/properties/checks/items/required",keyword:"required",params:{missingProperty:"asp\
ect"},schema:k.properties.spec.properties.inspection.properties.checks.items.required,parentSchema:k.properties.spec.properties.inspection.properties.checks.items,
data:O};e===null?e=[j]:e.push(j),r++}if(O.result===void 0){let j={instancePath:s+"/spec/inspection/checks/"+_,schemaPath:"#/properties/spec/properties/inspectio\
n/properties/checks/items/required",keyword:"required",params:{missingProperty:"result"},schema:k.properties.spec.properties.inspection.properties.checks.items.
required,parentSchema:k.properties.spec.properties.inspection.properties.checks.items,data:O};e===null?e=[j]:e.push(j),r++}for(let j in O)if(!(j==="component"||
j==="aspect"||j==="metric"||j==="value"||j==="unit"||j==="limit"||j==="result"||j==="note")){let F={instancePath:s+"/spec/inspection/checks/"+_,schemaPath:"#/pr\
operties/spec/properties/inspection/properties/checks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},schema:!1,parentSchema:k.
properties.spec.properties.inspection.properties.checks.items,data:O};e===null?e=[F]:e.push(F),r++}if(O.component!==void 0){let j=O.component;if(typeof j=="stri\
ng"){if(A(j)<1){let F={instancePath:s+"/spec/inspection/checks/"+_+"/component",schemaPath:"#/properties/spec/properties/inspection/properties/checks/items/prop\
erties/component/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.spec.properties.inspection.properties.checks.items.properties.
component,data:j};e===null?e=[F]:e.push(F),r++}}else{let F={instancePath:s+"/spec/inspection/checks/"+_+"/component",schemaPath:"#/properties/spec/properties/in\
spection/properties/checks/items/properties/component/type",keyword:"type",params:{type:"string"},schema:k.properties.spec.properties.inspection.properties.checks.
items.properties.component.type,parentSchema:k.properties.spec.properties.inspection.properties.checks.items.properties.component,data:j};e===null?e=[F]:e.push(
F),r++}}if(O.aspect!==void 0&&(Yt(O.aspect,{instancePath:s+"/spec/inspection/checks/"+_+"/aspect",parentData:O,parentDataProperty:"aspect",rootData:h,dynamicAnchors:u})||
(e=e===null?Yt.errors:Yt.errors.reduce((j,F)=>(j.push(F),j),e),r=e.length)),O.metric!==void 0){let j=O.metric;if(typeof j=="string"){if(A(j)<1){let F={instancePath:s+
"/spec/inspection/checks/"+_+"/metric",schemaPath:"#/properties/spec/properties/inspection/properties/checks/items/properties/metric/minLength",keyword:"minLeng\
th",params:{limit:1},schema:1,parentSchema:k.properties.spec.properties.inspection.properties.checks.items.properties.metric,data:j};e===null?e=[F]:e.push(F),r++}}else{
let F={instancePath:s+"/spec/inspection/checks/"+_+"/metric",schemaPath:"#/properties/spec/properties/inspection/properties/checks/items/properties/metric/type",
keyword:"type",params:{type:"string"},schema:k.properties.spec.properties.inspection.properties.checks.items.properties.metric.type,parentSchema:k.properties.spec.
properties.inspection.properties.checks.items.properties.metric,data:j};e===null?e=[F]:e.push(F),r++}}if(O.value!==void 0){let j=O.value;if(!(typeof j=="number"&&
isFinite(j))){let F={instancePath:s+"/spec/inspection/checks/"+_+"/value",schemaPath:"#/properties/spec/properties/inspection/properties/checks/items/properties\
/value/type",keyword:"type",params:{type:"number"},schema:k.properties.spec.properties.inspection.properties.checks.items.properties.value.type,parentSchema:k.properties.
spec.properties.inspection.properties.checks.items.properties.value,data:j};e===null?e=[F]:e.push(F),r++}}if(O.unit!==void 0){let j=O.unit;if(typeof j=="string"){
if(A(j)<1){let F={instancePath:s+"/spec/inspection/checks/"+_+"/unit",schemaPath:"#/properties/spec/properties/inspection/properties/checks/items/properties/uni\
t/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.spec.properties.inspection.properties.checks.items.properties.unit,data:j};
e===null?e=[F]:e.push(F),r++}}else{let F={instancePath:s+"/spec/inspection/checks/"+_+"/unit",schemaPath:"#/properties/spec/properties/inspection/properties/che\
cks/items/properties/unit/type",keyword:"type",params:{type:"string"},schema:k.properties.spec.properties.inspection.properties.checks.items.properties.unit.type,
parentSchema:k.properties.spec.properties.inspection.properties.checks.items.properties.unit,data:j};e===null?e=[F]:e.push(F),r++}}if(O.limit!==void 0){let j=O.
limit;if(!(typeof j=="number"&&isFinite(j))){let F={instancePath:s+"/spec/inspection/checks/"+_+"/limit",schemaPath:"#/properties/spec/properties/inspection/pro\
perties/checks/items/properties/limit/type",keyword:"type",params:{type:"number"},schema:k.properties.spec.properties.inspection.properties.checks.items.properties.
limit.type,parentSchema:k.properties.spec.properties.inspection.properties.checks.items.properties.limit,data:j};e===null?e=[F]:e.push(F),r++}}if(O.result!==void 0){
let j=O.result;if(!(j==="pass"||j==="fail")){let F={instancePath:s+"/spec/inspection/checks/"+_+"/result",schemaPath:"#/properties/spec/properties/inspection/pr\
operties/checks/items/properties/result/enum",keyword:"enum",params:{allowedValues:k.properties.spec.properties.inspection.properties.checks.items.properties.result.
enum},schema:k.properties.spec.properties.inspection.properties.checks.items.properties.result.enum,parentSchema:k.properties.spec.properties.inspection.properties.
checks.items.properties.result,data:j};e===null?e=[F]:e.push(F),r++}}if(O.note!==void 0){let j=O.note;if(typeof j=="string"){if(A(j)<1){let F={instancePath:s+"/\
spec/inspection/checks/"+_+"/note",schemaPath:"#/properties/spec/properties/inspection/properties/checks/items/properties/note/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:k.properties.spec.properties.inspection.properties.checks.items.properties.note,data:j};e===null?e=[F]:e.push(F),r++}}else{let F={
instancePath:s+"/spec/inspection/checks/"+_+"/note",schemaPath:"#/properties/spec/properties/inspection/properties/checks/items/properties/note/type",keyword:"t\
ype",params:{type:"string"},schema:k.properties.spec.properties.inspection.properties.checks.items.properties.note.type,parentSchema:k.properties.spec.properties.
inspection.properties.checks.items.properties.note,data:j};e===null?e=[F]:e.push(F),r++}}}else{let j={instancePath:s+"/spec/inspection/checks/"+_,schemaPath:"#/\
properties/spec/properties/inspection/properties/checks/items/type",keyword:"type",params:{type:"object"},schema:k.properties.spec.properties.inspection.properties.
checks.items.type,parentSchema:k.properties.spec.properties.inspection.properties.checks.items,data:O};e===null?e=[j]:e.push(j),r++}}}else{let w={instancePath:s+
"/spec/inspection/checks",schemaPath:"#/properties/spec/properties/inspection/properties/checks/type",keyword:"type",params:{type:"array"},schema:k.properties.spec.
properties.inspection.properties.checks.type,parentSchema:k.properties.spec.properties.inspection.properties.checks,data:y};e===null?e=[w]:e.push(w),r++}}}else{
let y={instancePath:s+"/spec/inspection",schemaPath:"#/properties/spec/properties/inspection/type",keyword:"type",params:{type:"object"},schema:k.properties.spec.
properties.inspection.type,parentSchema:k.properties.spec.properties.inspection,data:v};e===null?e=[y]:e.push(y),r++}}if(q.logReview!==void 0){let v=q.logReview;
if(v&&typeof v=="object"&&!Array.isArray(v)){if(v.class===void 0){let y={instancePath:s+"/spec/logReview",schemaPath:"#/properties/spec/properties/logReview/req\
uired",keyword:"required",params:{missingProperty:"class"},schema:k.properties.spec.properties.logReview.required,parentSchema:k.properties.spec.properties.logReview,
data:v};e===null?e=[y]:e.push(y),r++}if(v.from===void 0){let y={instancePath:s+"/spec/logReview",schemaPath:"#/properties/spec/properties/logReview/required",keyword:"\
required",params:{missingProperty:"from"},schema:k.properties.spec.properties.logReview.required,parentSchema:k.properties.spec.properties.logReview,data:v};e===
null?e=[y]:e.push(y),r++}if(v.to===void 0){let y={instancePath:s+"/spec/logReview",schemaPath:"#/properties/spec/properties/logReview/required",keyword:"require\
d",params:{missingProperty:"to"},schema:k.properties.spec.properties.logReview.required,parentSchema:k.properties.spec.properties.logReview,data:v};e===null?e=[
y]:e.push(y),r++}for(let y in v)if(!(y==="class"||y==="from"||y==="to"||y==="patterns")){let w={instancePath:s+"/spec/logReview",schemaPath:"#/properties/spec/p\
roperties/logReview/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},schema:!1,parentSchema:k.properties.spec.properties.logReview,
data:v};e===null?e=[w]:e.push(w),r++}if(v.class!==void 0&&(Kt(v.class,{instancePath:s+"/spec/logReview/class",parentData:v,parentDataProperty:"class",rootData:h,
dynamicAnchors:u})||(e=e===null?Kt.errors:Kt.errors.reduce((y,w)=>(y.push(w),y),e),r=e.length)),v.from!==void 0&&(Le(v.from,{instancePath:s+"/spec/logReview/fro\
m",parentData:v,parentDataProperty:"from",rootData:h,dynamicAnchors:u})||(e=e===null?Le.errors:Le.errors.reduce((y,w)=>(y.push(w),y),e),r=e.length)),v.to!==void 0&&
(Le(v.to,{instancePath:s+"/spec/logReview/to",parentData:v,parentDataProperty:"to",rootData:h,dynamicAnchors:u})||(e=e===null?Le.errors:Le.errors.reduce((y,w)=>(y.
push(w),y),e),r=e.length)),v.patterns!==void 0){let y=v.patterns;if(Array.isArray(y)){let w=y.length;for(let _=0;_<w;_++){let O=y[_];if(O&&typeof O=="object"&&!Array.
isArray(O)){if(O.template===void 0){let j={instancePath:s+"/spec/logReview/patterns/"+_,schemaPath:"#/properties/spec/properties/logReview/properties/patterns/i\
tems/required",keyword:"required",params:{missingProperty:"template"},schema:k.properties.spec.properties.logReview.properties.patterns.items.required,parentSchema:k.
properties.spec.properties.logReview.properties.patterns.items,data:O};e===null?e=[j]:e.push(j),r++}if(O.count===void 0){let j={instancePath:s+"/spec/logReview/\
patterns/"+_,schemaPath:"#/properties/spec/properties/logReview/properties/patterns/items/required",keyword:"required",params:{missingProperty:"count"},schema:k.
properties.spec.properties.logReview.properties.patterns.items.required,parentSchema:k.properties.spec.properties.logReview.properties.patterns.items,data:O};e===
null?e=[j]:e.push(j),r++}for(let j in O)if(!(j==="template"||j==="count"||j==="recurring"||j==="change"||j==="incident"||j==="reason")){let F={instancePath:s+"/\
spec/logReview/patterns/"+_,schemaPath:"#/properties/spec/properties/logReview/properties/patterns/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:j},schema:!1,parentSchema:k.properties.spec.properties.logReview.properties.patterns.items,data:O};e===null?e=[F]:e.push(F),r++}if(O.template!==
void 0){let j=O.template;if(typeof j=="string"){if(A(j)<1){let F={instancePath:s+"/spec/logReview/patterns/"+_+"/template",schemaPath:"#/properties/spec/propert\
ies/logReview/properties/patterns/items/properties/template/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.spec.properties.logReview.
properties.patterns.items.properties.template,data:j};e===null?e=[F]:e.push(F),r++}}else{let F={instancePath:s+"/spec/logReview/patterns/"+_+"/template",schemaPath:"\
#/properties/spec/properties/logReview/properties/patterns/items/properties/template/type",keyword:"type",params:{type:"string"},schema:k.properties.spec.properties.
logReview.properties.patterns.items.properties.template.type,parentSchema:k.properties.spec.properties.logReview.properties.patterns.items.properties.template,data:j};
e===null?e=[F]:e.push(F),r++}}if(O.count!==void 0){let j=O.count;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j))){let F={instancePath:s+"/spec/logRevie\
w/patterns/"+_+"/count",schemaPath:"#/properties/spec/properties/logReview/properties/patterns/items/properties/count/type",keyword:"type",params:{type:"integer"},
schema:k.properties.spec.properties.logReview.properties.patterns.items.properties.count.type,parentSchema:k.properties.spec.properties.logReview.properties.patterns.
items.properties.count,data:j};e===null?e=[F]:e.push(F),r++}if(typeof j=="number"&&isFinite(j)){if(j>9007199254740991||isNaN(j)){let F={instancePath:s+"/spec/lo\
gReview/patterns/"+_+"/count",schemaPath:"#/properties/spec/properties/logReview/properties/patterns/items/properties/count/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991},schema:9007199254740991,parentSchema:k.properties.spec.properties.logReview.properties.patterns.items.properties.count,data:j};e===null?
e=[F]:e.push(F),r++}if(j<0||isNaN(j)){let F={instancePath:s+"/spec/logReview/patterns/"+_+"/count",schemaPath:"#/properties/spec/properties/logReview/properties\
/patterns/items/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:k.properties.spec.properties.logReview.properties.
patterns.items.properties.count,data:j};e===null?e=[F]:e.push(F),r++}}}if(O.recurring!==void 0){let j=O.recurring;if(typeof j!="boolean"){let F={instancePath:s+
"/spec/logReview/patterns/"+_+"/recurring",schemaPath:"#/properties/spec/properties/logReview/properties/patterns/items/properties/recurring/type",keyword:"type",
params:{type:"boolean"},schema:k.properties.spec.properties.logReview.properties.patterns.items.properties.recurring.type,parentSchema:k.properties.spec.properties.
logReview.properties.patterns.items.properties.recurring,data:j};e===null?e=[F]:e.push(F),r++}}if(O.change!==void 0){let j=O.change;if(typeof j=="string"){if(A(
j)<1){let F={instancePath:s+"/spec/logReview/patterns/"+_+"/change",schemaPath:"#/properties/spec/properties/logReview/properties/patterns/items/properties/chan\
ge/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.spec.properties.logReview.properties.patterns.items.properties.change,data:j};
e===null?e=[F]:e.push(F),r++}}else{let F={instancePath:s+"/spec/logReview/patterns/"+_+"/change",schemaPath:"#/properties/spec/properties/logReview/properties/p\
atterns/items/properties/change/type",keyword:"type",params:{type:"string"},schema:k.properties.spec.properties.logReview.properties.patterns.items.properties.change.
type,parentSchema:k.properties.spec.properties.logReview.properties.patterns.items.properties.change,data:j};e===null?e=[F]:e.push(F),r++}}if(O.incident!==void 0){
let j=O.incident;if(typeof j=="string"){if(A(j)<1){let F={instancePath:s+"/spec/logReview/patterns/"+_+"/incident",schemaPath:"#/properties/spec/properties/logR\
eview/properties/patterns/items/properties/incident/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.spec.properties.logReview.
properties.patterns.items.properties.incident,data:j};e===null?e=[F]:e.push(F),r++}}else{let F={instancePath:s+"/spec/logReview/patterns/"+_+"/incident",schemaPath:"\
#/properties/spec/properties/logReview/properties/patterns/items/properties/incident/type",keyword:"type",params:{type:"string"},schema:k.properties.spec.properties.
logReview.properties.patterns.items.properties.incident.type,parentSchema:k.properties.spec.properties.logReview.properties.patterns.items.properties.incident,data:j};
e===null?e=[F]:e.push(F),r++}}if(O.reason!==void 0){let j=O.reason;if(typeof j=="string"){if(A(j)<1){let F={instancePath:s+"/spec/logReview/patterns/"+_+"/reaso\
n",schemaPath:"#/properties/spec/properties/logReview/properties/patterns/items/properties/reason/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.
properties.spec.properties.logReview.properties.patterns.items.properties.reason,data:j};e===null?e=[F]:e.push(F),r++}}else{let F={instancePath:s+"/spec/logRevi\
ew/patterns/"+_+"/reason",schemaPath:"#/properties/spec/properties/logReview/properties/patterns/items/properties/reason/type",keyword:"type",params:{type:"stri\
ng"},schema:k.properties.spec.properties.logReview.properties.patterns.items.properties.reason.type,parentSchema:k.properties.spec.properties.logReview.properties.
patterns.items.properties.reason,data:j};e===null?e=[F]:e.push(F),r++}}}else{let j={instancePath:s+"/spec/logReview/patterns/"+_,schemaPath:"#/properties/spec/p\
roperties/logReview/properties/patterns/items/type",keyword:"type",params:{type:"object"},schema:k.properties.spec.properties.logReview.properties.patterns.items.
type,parentSchema:k.properties.spec.properties.logReview.properties.patterns.items,data:O};e===null?e=[j]:e.push(j),r++}}}else{let w={instancePath:s+"/spec/logR\
eview/patterns",schemaPath:"#/properties/spec/properties/logReview/properties/patterns/type",keyword:"type",params:{type:"array"},schema:k.properties.spec.properties.
logReview.properties.patterns.type,parentSchema:k.properties.spec.properties.logReview.properties.patterns,data:y};e===null?e=[w]:e.push(w),r++}}}else{let y={instancePath:s+
"/spec/logReview",schemaPath:"#/properties/spec/properties/logReview/type",keyword:"type",params:{type:"object"},schema:k.properties.spec.properties.logReview.type,
parentSchema:k.properties.spec.properties.logReview,data:v};e===null?e=[y]:e.push(y),r++}}if(q.backup!==void 0){let v=q.backup;if(v&&typeof v=="object"&&!Array.
isArray(v)){if(v.backup===void 0){let y={instancePath:s+"/spec/backup",schemaPath:"#/properties/spec/properties/backup/required",keyword:"required",params:{missingProperty:"\
backup"},schema:k.properties.spec.properties.backup.required,parentSchema:k.properties.spec.properties.backup,data:v};e===null?e=[y]:e.push(y),r++}for(let y in v)
if(!(y==="backup"||y==="bytes"||y==="sha256"||y==="duration"||y==="copies")){let w={instancePath:s+"/spec/backup",schemaPath:"#/properties/spec/properties/backu\
p/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},schema:!1,parentSchema:k.properties.spec.properties.backup,data:v};e===null?
e=[w]:e.push(w),r++}if(v.backup!==void 0){let y=v.backup;if(typeof y=="string"){if(A(y)<1){let w={instancePath:s+"/spec/backup/backup",schemaPath:"#/properties/\
spec/properties/backup/properties/backup/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.spec.properties.backup.properties.backup,
data:y};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:s+"/spec/backup/backup",schemaPath:"#/properties/spec/properties/backup/properties/backup/type",keyword:"\
type",params:{type:"string"},schema:k.properties.spec.properties.backup.properties.backup.type,parentSchema:k.properties.spec.properties.backup.properties.backup,
data:y};e===null?e=[w]:e.push(w),r++}}if(v.bytes!==void 0){let y=v.bytes;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){let w={instancePath:s+"/spec/\
backup/bytes",schemaPath:"#/properties/spec/properties/backup/properties/bytes/type",keyword:"type",params:{type:"integer"},schema:k.properties.spec.properties.
backup.properties.bytes.type,parentSchema:k.properties.spec.properties.backup.properties.bytes,data:y};e===null?e=[w]:e.push(w),r++}if(typeof y=="number"&&isFinite(
y)){if(y>9007199254740991||isNaN(y)){let w={instancePath:s+"/spec/backup/bytes",schemaPath:"#/properties/spec/properties/backup/properties/bytes/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9007199254740991},schema:9007199254740991,parentSchema:k.properties.spec.properties.backup.properties.bytes,data:y};e===null?
e=[w]:e.push(w),r++}if(y<0||isNaN(y)){let w={instancePath:s+"/spec/backup/bytes",schemaPath:"#/properties/spec/properties/backup/properties/bytes/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:k.properties.spec.properties.backup.properties.bytes,data:y};e===null?e=[w]:e.push(w),r++}}}if(v.
sha256!==void 0&&(Ht(v.sha256,{instancePath:s+"/spec/backup/sha256",parentData:v,parentDataProperty:"sha256",rootData:h,dynamicAnchors:u})||(e=e===null?Ht.errors:
Ht.errors.reduce((y,w)=>(y.push(w),y),e),r=e.length)),v.duration!==void 0&&(ue(v.duration,{instancePath:s+"/spec/backup/duration",parentData:v,parentDataProperty:"\
duration",rootData:h,dynamicAnchors:u})||(e=e===null?ue.errors:ue.errors.reduce((y,w)=>(y.push(w),y),e),r=e.length)),v.copies!==void 0){let y=v.copies;if(Array.
isArray(y)){let w=y.length;for(let _=0;_<w;_++){let O=y[_];if(O&&typeof O=="object"&&!Array.isArray(O)){if(O.location===void 0){let j={instancePath:s+"/spec/bac\
kup/copies/"+_,schemaPath:"#/properties/spec/properties/backup/properties/copies/items/required",keyword:"required",params:{missingProperty:"location"},schema:k.
properties.spec.properties.backup.properties.copies.items.required,parentSchema:k.properties.spec.properties.backup.properties.copies.items,data:O};e===null?e=[
j]:e.push(j),r++}for(let j in O)if(!(j==="location"||j==="site"||j==="media"||j==="immutable"||j==="offline")){let F={instancePath:s+"/spec/backup/copies/"+_,schemaPath:"\
#/properties/spec/properties/backup/properties/copies/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},schema:!1,parentSchema:k.
properties.spec.properties.backup.properties.copies.items,data:O};e===null?e=[F]:e.push(F),r++}if(O.location!==void 0){let j=O.location;if(!(j==="local"||j==="o\
ffsite"||j==="cloud")){let F={instancePath:s+"/spec/backup/copies/"+_+"/location",schemaPath:"#/properties/spec/properties/backup/properties/copies/items/proper\
ties/location/enum",keyword:"enum",params:{allowedValues:k.properties.spec.properties.backup.properties.copies.items.properties.location.enum},schema:k.properties.
spec.properties.backup.properties.copies.items.properties.location.enum,parentSchema:k.properties.spec.properties.backup.properties.copies.items.properties.location,
data:j};e===null?e=[F]:e.push(F),r++}}if(O.site!==void 0){let j=O.site;if(typeof j=="string"){if(A(j)<1){let F={instancePath:s+"/spec/backup/copies/"+_+"/site",
schemaPath:"#/properties/spec/properties/backup/properties/copies/items/properties/site/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.
properties.spec.properties.backup.properties.copies.items.properties.site,data:j};e===null?e=[F]:e.push(F),r++}}else{let F={instancePath:s+"/spec/backup/copies/"+
_+"/site",schemaPath:"#/properties/spec/properties/backup/properties/copies/items/properties/site/type",keyword:"type",params:{type:"string"},schema:k.properties.
spec.properties.backup.properties.copies.items.properties.site.type,parentSchema:k.properties.spec.properties.backup.properties.copies.items.properties.site,data:j};
e===null?e=[F]:e.push(F),r++}}if(O.media!==void 0){let j=O.media;if(typeof j=="string"){if(A(j)<1){let F={instancePath:s+"/spec/backup/copies/"+_+"/media",schemaPath:"\
#/properties/spec/properties/backup/properties/copies/items/properties/media/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.
spec.properties.backup.properties.copies.items.properties.media,data:j};e===null?e=[F]:e.push(F),r++}}else{let F={instancePath:s+"/spec/backup/copies/"+_+"/medi\
a",schemaPath:"#/properties/spec/properties/backup/properties/copies/items/properties/media/type",keyword:"type",params:{type:"string"},schema:k.properties.spec.
properties.backup.properties.copies.items.properties.media.type,parentSchema:k.properties.spec.properties.backup.properties.copies.items.properties.media,data:j};
e===null?e=[F]:e.push(F),r++}}if(O.immutable!==void 0){let j=O.immutable;if(typeof j!="boolean"){let F={instancePath:s+"/spec/backup/copies/"+_+"/immutable",schemaPath:"\
#/properties/spec/properties/backup/properties/copies/items/properties/immutable/type",keyword:"type",params:{type:"boolean"},schema:k.properties.spec.properties.
backup.properties.copies.items.properties.immutable.type,parentSchema:k.properties.spec.properties.backup.properties.copies.items.properties.immutable,data:j};e===
null?e=[F]:e.push(F),r++}}if(O.offline!==void 0){let j=O.offline;if(typeof j!="boolean"){let F={instancePath:s+"/spec/backup/copies/"+_+"/offline",schemaPath:"#\
/properties/spec/properties/backup/properties/copies/items/properties/offline/type",keyword:"type",params:{type:"boolean"},schema:k.properties.spec.properties.backup.
properties.copies.items.properties.offline.type,parentSchema:k.properties.spec.properties.backup.properties.copies.items.properties.offline,data:j};e===null?e=[
F]:e.push(F),r++}}}else{let j={instancePath:s+"/spec/backup/copies/"+_,schemaPath:"#/properties/spec/properties/backup/properties/copies/items/type",keyword:"ty\
pe",params:{type:"object"},schema:k.properties.spec.properties.backup.properties.copies.items.type,parentSchema:k.properties.spec.properties.backup.properties.copies.
items,data:O};e===null?e=[j]:e.push(j),r++}}}else{let w={instancePath:s+"/spec/backup/copies",schemaPath:"#/properties/spec/properties/backup/properties/copies/\
type",keyword:"type",params:{type:"array"},schema:k.properties.spec.properties.backup.properties.copies.type,parentSchema:k.properties.spec.properties.backup.properties.
copies,data:y};e===null?e=[w]:e.push(w),r++}}}else{let y={instancePath:s+"/spec/backup",schemaPath:"#/properties/spec/properties/backup/type",keyword:"type",params:{
type:"object"},schema:k.properties.spec.properties.backup.type,parentSchema:k.properties.spec.properties.backup,data:v};e===null?e=[y]:e.push(y),r++}}if(q.restoreTest!==
void 0){let v=q.restoreTest;if(v&&typeof v=="object"&&!Array.isArray(v)){if(v.backup===void 0){let y={instancePath:s+"/spec/restoreTest",schemaPath:"#/propertie\
s/spec/properties/restoreTest/required",keyword:"required",params:{missingProperty:"backup"},schema:k.properties.spec.properties.restoreTest.required,parentSchema:k.
properties.spec.properties.restoreTest,data:v};e===null?e=[y]:e.push(y),r++}if(v.restoredTo===void 0){let y={instancePath:s+"/spec/restoreTest",schemaPath:"#/pr\
operties/spec/properties/restoreTest/required",keyword:"required",params:{missingProperty:"restoredTo"},schema:k.properties.spec.properties.restoreTest.required,
parentSchema:k.properties.spec.properties.restoreTest,data:v};e===null?e=[y]:e.push(y),r++}if(v.duration===void 0){let y={instancePath:s+"/spec/restoreTest",schemaPath:"\
#/properties/spec/properties/restoreTest/required",keyword:"required",params:{missingProperty:"duration"},schema:k.properties.spec.properties.restoreTest.required,
parentSchema:k.properties.spec.properties.restoreTest,data:v};e===null?e=[y]:e.push(y),r++}if(v.dataLoss===void 0){let y={instancePath:s+"/spec/restoreTest",schemaPath:"\
#/properties/spec/properties/restoreTest/required",keyword:"required",params:{missingProperty:"dataLoss"},schema:k.properties.spec.properties.restoreTest.required,
parentSchema:k.properties.spec.properties.restoreTest,data:v};e===null?e=[y]:e.push(y),r++}for(let y in v)if(!(y==="backup"||y==="backupAt"||y==="restoredTo"||y===
"duration"||y==="dataLoss"||y==="verifiedBy"||y==="method")){let w={instancePath:s+"/spec/restoreTest",schemaPath:"#/properties/spec/properties/restoreTest/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},schema:!1,parentSchema:k.properties.spec.properties.restoreTest,data:v};e===null?
e=[w]:e.push(w),r++}if(v.backup!==void 0){let y=v.backup;if(typeof y=="string"){if(A(y)<1){let w={instancePath:s+"/spec/restoreTest/backup",schemaPath:"#/proper\
ties/spec/properties/restoreTest/properties/backup/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.spec.properties.restoreTest.
properties.backup,data:y};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:s+"/spec/restoreTest/backup",schemaPath:"#/properties/spec/properties/restoreTe\
st/properties/backup/type",keyword:"type",params:{type:"string"},schema:k.properties.spec.properties.restoreTest.properties.backup.type,parentSchema:k.properties.
spec.properties.restoreTest.properties.backup,data:y};e===null?e=[w]:e.push(w),r++}}if(v.backupAt!==void 0&&(Le(v.backupAt,{instancePath:s+"/spec/restoreTest/ba\
ckupAt",parentData:v,parentDataProperty:"backupAt",rootData:h,dynamicAnchors:u})||(e=e===null?Le.errors:Le.errors.reduce((y,w)=>(y.push(w),y),e),r=e.length)),v.
restoredTo!==void 0){let y=v.restoredTo;if(typeof y=="string"){if(A(y)<1){let w={instancePath:s+"/spec/restoreTest/restoredTo",schemaPath:"#/properties/spec/pro\
perties/restoreTest/properties/restoredTo/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.spec.properties.restoreTest.properties.
restoredTo,data:y};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:s+"/spec/restoreTest/restoredTo",schemaPath:"#/properties/spec/properties/restoreTest/\
properties/restoredTo/type",keyword:"type",params:{type:"string"},schema:k.properties.spec.properties.restoreTest.properties.restoredTo.type,parentSchema:k.properties.
spec.properties.restoreTest.properties.restoredTo,data:y};e===null?e=[w]:e.push(w),r++}}if(v.duration!==void 0&&(ue(v.duration,{instancePath:s+"/spec/restoreTes\
t/duration",parentData:v,parentDataProperty:"duration",rootData:h,dynamicAnchors:u})||(e=e===null?ue.errors:ue.errors.reduce((y,w)=>(y.push(w),y),e),r=e.length)),
v.dataLoss!==void 0&&(ue(v.dataLoss,{instancePath:s+"/spec/restoreTest/dataLoss",parentData:v,parentDataProperty:"dataLoss",rootData:h,dynamicAnchors:u})||(e=e===
null?ue.errors:ue.errors.reduce((y,w)=>(y.push(w),y),e),r=e.length)),v.verifiedBy!==void 0&&(he(v.verifiedBy,{instancePath:s+"/spec/restoreTest/verifiedBy",parentData:v,
parentDataProperty:"verifiedBy",rootData:h,dynamicAnchors:u})||(e=e===null?he.errors:he.errors.reduce((y,w)=>(y.push(w),y),e),r=e.length)),v.method!==void 0){let y=v.
method;if(!(y==="full"||y==="sample"||y==="checksum")){let w={instancePath:s+"/spec/restoreTest/method",schemaPath:"#/properties/spec/properties/restoreTest/pro\
perties/method/enum",keyword:"enum",params:{allowedValues:k.properties.spec.properties.restoreTest.properties.method.enum},schema:k.properties.spec.properties.restoreTest.
properties.method.enum,parentSchema:k.properties.spec.properties.restoreTest.properties.method,data:y};e===null?e=[w]:e.push(w),r++}}}else{let y={instancePath:s+
"/spec/restoreTest",schemaPath:"#/properties/spec/properties/restoreTest/type",keyword:"type",params:{type:"object"},schema:k.properties.spec.properties.restoreTest.
type,parentSchema:k.properties.spec.properties.restoreTest,data:v};e===null?e=[y]:e.push(y),r++}}if(q.drill!==void 0){let v=q.drill;if(v&&typeof v=="object"&&!Array.
isArray(v)){if(v.method===void 0){let y={instancePath:s+"/spec/drill",schemaPath:"#/properties/spec/properties/drill/required",keyword:"required",params:{missingProperty:"\
method"},schema:k.properties.spec.properties.drill.required,parentSchema:k.properties.spec.properties.drill,data:v};e===null?e=[y]:e.push(y),r++}if(v.scenario===
void 0){let y={instancePath:s+"/spec/drill",schemaPath:"#/properties/spec/properties/drill/required",keyword:"required",params:{missingProperty:"scenario"},schema:k.
properties.spec.properties.drill.required,parentSchema:k.properties.spec.properties.drill,data:v};e===null?e=[y]:e.push(y),r++}for(let y in v)if(!(y==="plan"||y===
"method"||y==="scenario"||y==="achieved"||y==="participants"||y==="lessons")){let w={instancePath:s+"/spec/drill",schemaPath:"#/properties/spec/properties/drill\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},schema:!1,parentSchema:k.properties.spec.properties.drill,data:v};e===null?e=
[w]:e.push(w),r++}if(v.plan!==void 0){let y=v.plan;if(typeof y=="string"){if(A(y)<1){let w={instancePath:s+"/spec/drill/plan",schemaPath:"#/properties/spec/prop\
erties/drill/properties/plan/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.spec.properties.drill.properties.plan,data:y};e===
null?e=[w]:e.push(w),r++}}else{let w={instancePath:s+"/spec/drill/plan",schemaPath:"#/properties/spec/properties/drill/properties/plan/type",keyword:"type",params:{
type:"string"},schema:k.properties.spec.properties.drill.properties.plan.type,parentSchema:k.properties.spec.properties.drill.properties.plan,data:y};e===null?e=
[w]:e.push(w),r++}}if(v.method!==void 0&&(Wt(v.method,{instancePath:s+"/spec/drill/method",parentData:v,parentDataProperty:"method",rootData:h,dynamicAnchors:u})||
(e=e===null?Wt.errors:Wt.errors.reduce((y,w)=>(y.push(w),y),e),r=e.length)),v.scenario!==void 0){let y=v.scenario;if(typeof y=="string"){if(A(y)<1){let w={instancePath:s+
"/spec/drill/scenario",schemaPath:"#/properties/spec/properties/drill/properties/scenario/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.
properties.spec.properties.drill.properties.scenario,data:y};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:s+"/spec/drill/scenario",schemaPath:"#/prope\
rties/spec/properties/drill/properties/scenario/type",keyword:"type",params:{type:"string"},schema:k.properties.spec.properties.drill.properties.scenario.type,parentSchema:k.
properties.spec.properties.drill.properties.scenario,data:y};e===null?e=[w]:e.push(w),r++}}if(v.achieved!==void 0){let y=v.achieved;if(y&&typeof y=="object"&&!Array.
isArray(y)){for(let w in y)if(!(w==="rto"||w==="rpo")){let _={instancePath:s+"/spec/drill/achieved",schemaPath:"#/properties/spec/properties/drill/properties/ac\
hieved/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},schema:!1,parentSchema:k.properties.spec.properties.drill.properties.achieved,
data:y};e===null?e=[_]:e.push(_),r++}y.rto!==void 0&&(ue(y.rto,{instancePath:s+"/spec/drill/achieved/rto",parentData:y,parentDataProperty:"rto",rootData:h,dynamicAnchors:u})||
(e=e===null?ue.errors:ue.errors.reduce((w,_)=>(w.push(_),w),e),r=e.length)),y.rpo!==void 0&&(ue(y.rpo,{instancePath:s+"/spec/drill/achieved/rpo",parentData:y,parentDataProperty:"\
rpo",rootData:h,dynamicAnchors:u})||(e=e===null?ue.errors:ue.errors.reduce((w,_)=>(w.push(_),w),e),r=e.length))}else{let w={instancePath:s+"/spec/drill/achieved",
schemaPath:"#/properties/spec/properties/drill/properties/achieved/type",keyword:"type",params:{type:"object"},schema:k.properties.spec.properties.drill.properties.
achieved.type,parentSchema:k.properties.spec.properties.drill.properties.achieved,data:y};e===null?e=[w]:e.push(w),r++}}if(v.participants!==void 0){let y=v.participants;
if(Array.isArray(y)){let w=y.length;for(let _=0;_<w;_++)he(y[_],{instancePath:s+"/spec/drill/participants/"+_,parentData:y,parentDataProperty:_,rootData:h,dynamicAnchors:u})||
(e=e===null?he.errors:he.errors.reduce((O,j)=>(O.push(j),O),e),r=e.length)}else{let w={instancePath:s+"/spec/drill/participants",schemaPath:"#/properties/spec/p\
roperties/drill/properties/participants/type",keyword:"type",params:{type:"array"},schema:k.properties.spec.properties.drill.properties.participants.type,parentSchema:k.
properties.spec.properties.drill.properties.participants,data:y};e===null?e=[w]:e.push(w),r++}}if(v.lessons!==void 0){let y=v.lessons;if(Array.isArray(y)){let w=y.
length;for(let _=0;_<w;_++){let O=y[_];if(typeof O=="string"){if(A(O)<1){let j={instancePath:s+"/spec/drill/lessons/"+_,schemaPath:"#/properties/spec/properties\
/drill/properties/lessons/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.spec.properties.drill.properties.lessons.items,
data:O};e===null?e=[j]:e.push(j),r++}}else{let j={instancePath:s+"/spec/drill/lessons/"+_,schemaPath:"#/properties/spec/properties/drill/properties/lessons/item\
s/type",keyword:"type",params:{type:"string"},schema:k.properties.spec.properties.drill.properties.lessons.items.type,parentSchema:k.properties.spec.properties.
drill.properties.lessons.items,data:O};e===null?e=[j]:e.push(j),r++}}}else{let w={instancePath:s+"/spec/drill/lessons",schemaPath:"#/properties/spec/properties/\
drill/properties/lessons/type",keyword:"type",params:{type:"array"},schema:k.properties.spec.properties.drill.properties.lessons.type,parentSchema:k.properties.
spec.properties.drill.properties.lessons,data:y};e===null?e=[w]:e.push(w),r++}}}else{let y={instancePath:s+"/spec/drill",schemaPath:"#/properties/spec/propertie\
s/drill/type",keyword:"type",params:{type:"object"},schema:k.properties.spec.properties.drill.type,parentSchema:k.properties.spec.properties.drill,data:v};e===null?
e=[y]:e.push(y),r++}}if(q.meeting!==void 0){let v=q.meeting;if(v&&typeof v=="object"&&!Array.isArray(v)){if(v.team===void 0){let y={instancePath:s+"/spec/meetin\
g",schemaPath:"#/properties/spec/properties/meeting/required",keyword:"required",params:{missingProperty:"team"},schema:k.properties.spec.properties.meeting.required,
parentSchema:k.properties.spec.properties.meeting,data:v};e===null?e=[y]:e.push(y),r++}if(v.meeting===void 0){let y={instancePath:s+"/spec/meeting",schemaPath:"\
#/properties/spec/properties/meeting/required",keyword:"required",params:{missingProperty:"meeting"},schema:k.properties.spec.properties.meeting.required,parentSchema:k.
properties.spec.properties.meeting,data:v};e===null?e=[y]:e.push(y),r++}if(v.attendees===void 0){let y={instancePath:s+"/spec/meeting",schemaPath:"#/properties/\
spec/properties/meeting/required",keyword:"required",params:{missingProperty:"attendees"},schema:k.properties.spec.properties.meeting.required,parentSchema:k.properties.
spec.properties.meeting,data:v};e===null?e=[y]:e.push(y),r++}for(let y in v)if(!(y==="team"||y==="meeting"||y==="attendees"||y==="decisions"||y==="actions")){let w={
instancePath:s+"/spec/meeting",schemaPath:"#/properties/spec/properties/meeting/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},
schema:!1,parentSchema:k.properties.spec.properties.meeting,data:v};e===null?e=[w]:e.push(w),r++}if(v.team!==void 0){let y=v.team;if(typeof y=="string"){if(A(y)<
1){let w={instancePath:s+"/spec/meeting/team",schemaPath:"#/properties/spec/properties/meeting/properties/team/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:k.properties.spec.properties.meeting.properties.team,data:y};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:s+"/spec/meeting/team",schemaPath:"\
#/properties/spec/properties/meeting/properties/team/type",keyword:"type",params:{type:"string"},schema:k.properties.spec.properties.meeting.properties.team.type,
parentSchema:k.properties.spec.properties.meeting.properties.team,data:y};e===null?e=[w]:e.push(w),r++}}if(v.meeting!==void 0){let y=v.meeting;if(typeof y=="str\
ing"){if(A(y)<1){let w={instancePath:s+"/spec/meeting/meeting",schemaPath:"#/properties/spec/properties/meeting/properties/meeting/minLength",keyword:"minLength",
params:{limit:1},schema:1,parentSchema:k.properties.spec.properties.meeting.properties.meeting,data:y};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:s+
"/spec/meeting/meeting",schemaPath:"#/properties/spec/properties/meeting/properties/meeting/type",keyword:"type",params:{type:"string"},schema:k.properties.spec.
properties.meeting.properties.meeting.type,parentSchema:k.properties.spec.properties.meeting.properties.meeting,data:y};e===null?e=[w]:e.push(w),r++}}if(v.attendees!==
void 0){let y=v.attendees;if(Array.isArray(y)){if(y.length<1){let _={instancePath:s+"/spec/meeting/attendees",schemaPath:"#/properties/spec/properties/meeting/p\
roperties/attendees/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:k.properties.spec.properties.meeting.properties.attendees,data:y};e===null?
e=[_]:e.push(_),r++}let w=y.length;for(let _=0;_<w;_++)he(y[_],{instancePath:s+"/spec/meeting/attendees/"+_,parentData:y,parentDataProperty:_,rootData:h,dynamicAnchors:u})||
(e=e===null?he.errors:he.errors.reduce((O,j)=>(O.push(j),O),e),r=e.length)}else{let w={instancePath:s+"/spec/meeting/attendees",schemaPath:"#/properties/spec/pr\
operties/meeting/properties/attendees/type",keyword:"type",params:{type:"array"},schema:k.properties.spec.properties.meeting.properties.attendees.type,parentSchema:k.
properties.spec.properties.meeting.properties.attendees,data:y};e===null?e=[w]:e.push(w),r++}}if(v.decisions!==void 0){let y=v.decisions;if(Array.isArray(y)){let w=y.
length;for(let _=0;_<w;_++){let O=y[_];if(typeof O=="string"){if(A(O)<1){let j={instancePath:s+"/spec/meeting/decisions/"+_,schemaPath:"#/properties/spec/proper\
ties/meeting/properties/decisions/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.spec.properties.meeting.properties.decisions.
items,data:O};e===null?e=[j]:e.push(j),r++}}else{let j={instancePath:s+"/spec/meeting/decisions/"+_,schemaPath:"#/properties/spec/properties/meeting/properties/\
decisions/items/type",keyword:"type",params:{type:"string"},schema:k.properties.spec.properties.meeting.properties.decisions.items.type,parentSchema:k.properties.
spec.properties.meeting.properties.decisions.items,data:O};e===null?e=[j]:e.push(j),r++}}}else{let w={instancePath:s+"/spec/meeting/decisions",schemaPath:"#/pro\
perties/spec/properties/meeting/properties/decisions/type",keyword:"type",params:{type:"array"},schema:k.properties.spec.properties.meeting.properties.decisions.
type,parentSchema:k.properties.spec.properties.meeting.properties.decisions,data:y};e===null?e=[w]:e.push(w),r++}}if(v.actions!==void 0){let y=v.actions;if(Array.
isArray(y)){let w=y.length;for(let _=0;_<w;_++)Ut(y[_],{instancePath:s+"/spec/meeting/actions/"+_,parentData:y,parentDataProperty:_,rootData:h,dynamicAnchors:u})||
(e=e===null?Ut.errors:Ut.errors.reduce((O,j)=>(O.push(j),O),e),r=e.length)}else{let w={instancePath:s+"/spec/meeting/actions",schemaPath:"#/properties/spec/prop\
erties/meeting/properties/actions/type",keyword:"type",params:{type:"array"},schema:k.properties.spec.properties.meeting.properties.actions.type,parentSchema:k.
properties.spec.properties.meeting.properties.actions,data:y};e===null?e=[w]:e.push(w),r++}}}else{let y={instancePath:s+"/spec/meeting",schemaPath:"#/properties\
/spec/properties/meeting/type",keyword:"type",params:{type:"object"},schema:k.properties.spec.properties.meeting.type,parentSchema:k.properties.spec.properties.
meeting,data:v};e===null?e=[y]:e.push(y),r++}}if(q.training!==void 0){let v=q.training;if(v&&typeof v=="object"&&!Array.isArray(v)){if(v.topic===void 0){let y={
instancePath:s+"/spec/training",schemaPath:"#/properties/spec/properties/training/required",keyword:"required",params:{missingProperty:"topic"},schema:k.properties.
spec.properties.training.required,parentSchema:k.properties.spec.properties.training,data:v};e===null?e=[y]:e.push(y),r++}if(v.participants===void 0){let y={instancePath:s+
"/spec/training",schemaPath:"#/properties/spec/properties/training/required",keyword:"required",params:{missingProperty:"participants"},schema:k.properties.spec.
properties.training.required,parentSchema:k.properties.spec.properties.training,data:v};e===null?e=[y]:e.push(y),r++}for(let y in v)if(!(y==="topic"||y==="plan"||
y==="participants")){let w={instancePath:s+"/spec/training",schemaPath:"#/properties/spec/properties/training/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:y},schema:!1,parentSchema:k.properties.spec.properties.training,data:v};e===null?e=[w]:e.push(w),r++}if(v.topic!==void 0){let y=v.
topic;if(typeof y=="string"){if(A(y)<1){let w={instancePath:s+"/spec/training/topic",schemaPath:"#/properties/spec/properties/training/properties/topic/minLengt\
h",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.spec.properties.training.properties.topic,data:y};e===null?e=[w]:e.push(w),r++}}else{
let w={instancePath:s+"/spec/training/topic",schemaPath:"#/properties/spec/properties/training/properties/topic/type",keyword:"type",params:{type:"string"},schema:k.
properties.spec.properties.training.properties.topic.type,parentSchema:k.properties.spec.properties.training.properties.topic,data:y};e===null?e=[w]:e.push(w),r++}}
if(v.plan!==void 0){let y=v.plan;if(typeof y=="string"){if(A(y)<1){let w={instancePath:s+"/spec/training/plan",schemaPath:"#/properties/spec/properties/training\
/properties/plan/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.spec.properties.training.properties.plan,data:y};e===null?e=
[w]:e.push(w),r++}}else{let w={instancePath:s+"/spec/training/plan",schemaPath:"#/properties/spec/properties/training/properties/plan/type",keyword:"type",params:{
type:"string"},schema:k.properties.spec.properties.training.properties.plan.type,parentSchema:k.properties.spec.properties.training.properties.plan,data:y};e===
null?e=[w]:e.push(w),r++}}if(v.participants!==void 0){let y=v.participants;if(Array.isArray(y)){if(y.length<1){let _={instancePath:s+"/spec/training/participant\
s",schemaPath:"#/properties/spec/properties/training/properties/participants/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:k.properties.spec.
properties.training.properties.participants,data:y};e===null?e=[_]:e.push(_),r++}let w=y.length;for(let _=0;_<w;_++)he(y[_],{instancePath:s+"/spec/training/part\
icipants/"+_,parentData:y,parentDataProperty:_,rootData:h,dynamicAnchors:u})||(e=e===null?he.errors:he.errors.reduce((O,j)=>(O.push(j),O),e),r=e.length)}else{let w={
instancePath:s+"/spec/training/participants",schemaPath:"#/properties/spec/properties/training/properties/participants/type",keyword:"type",params:{type:"array"},
schema:k.properties.spec.properties.training.properties.participants.type,parentSchema:k.properties.spec.properties.training.properties.participants,data:y};e===
null?e=[w]:e.push(w),r++}}}else{let y={instancePath:s+"/spec/training",schemaPath:"#/properties/spec/properties/training/type",keyword:"type",params:{type:"obje\
ct"},schema:k.properties.spec.properties.training.type,parentSchema:k.properties.spec.properties.training,data:v};e===null?e=[y]:e.push(y),r++}}if(q.run!==void 0){
let v=q.run;if(v&&typeof v=="object"&&!Array.isArray(v)){for(let y in v)if(!(y==="script"||y==="commit"||y==="exitCode"||y==="dryRun"||y==="duration"||y==="url")){
let w={instancePath:s+"/spec/run",schemaPath:"#/properties/spec/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},
schema:!1,parentSchema:k.properties.spec.properties.run,data:v};e===null?e=[w]:e.push(w),r++}if(v.script!==void 0&&(Gt(v.script,{instancePath:s+"/spec/run/scrip\
t",parentData:v,parentDataProperty:"script",rootData:h,dynamicAnchors:u})||(e=e===null?Gt.errors:Gt.errors.reduce((y,w)=>(y.push(w),y),e),r=e.length)),v.commit!==
void 0&&(Qt(v.commit,{instancePath:s+"/spec/run/commit",parentData:v,parentDataProperty:"commit",rootData:h,dynamicAnchors:u})||(e=e===null?Qt.errors:Qt.errors.
reduce((y,w)=>(y.push(w),y),e),r=e.length)),v.exitCode!==void 0){let y=v.exitCode;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){let w={instancePath:s+
"/spec/run/exitCode",schemaPath:"#/properties/spec/properties/run/properties/exitCode/type",keyword:"type",params:{type:"integer"},schema:k.properties.spec.properties.
run.properties.exitCode.type,parentSchema:k.properties.spec.properties.run.properties.exitCode,data:y};e===null?e=[w]:e.push(w),r++}if(typeof y=="number"&&isFinite(
y)){if(y>255||isNaN(y)){let w={instancePath:s+"/spec/run/exitCode",schemaPath:"#/properties/spec/properties/run/properties/exitCode/maximum",keyword:"maximum",params:{
comparison:"<=",limit:255},schema:255,parentSchema:k.properties.spec.properties.run.properties.exitCode,data:y};e===null?e=[w]:e.push(w),r++}if(y<0||isNaN(y)){let w={
instancePath:s+"/spec/run/exitCode",schemaPath:"#/properties/spec/properties/run/properties/exitCode/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:k.properties.spec.properties.run.properties.exitCode,data:y};e===null?e=[w]:e.push(w),r++}}}if(v.dryRun!==void 0){let y=v.dryRun;if(typeof y!=
"boolean"){let w={instancePath:s+"/spec/run/dryRun",schemaPath:"#/properties/spec/properties/run/properties/dryRun/type",keyword:"type",params:{type:"boolean"},
schema:k.properties.spec.properties.run.properties.dryRun.type,parentSchema:k.properties.spec.properties.run.properties.dryRun,data:y};e===null?e=[w]:e.push(w),
r++}}v.duration!==void 0&&(ue(v.duration,{instancePath:s+"/spec/run/duration",parentData:v,parentDataProperty:"duration",rootData:h,dynamicAnchors:u})||(e=e===null?
ue.errors:ue.errors.reduce((y,w)=>(y.push(w),y),e),r=e.length)),v.url!==void 0&&(Jt(v.url,{instancePath:s+"/spec/run/url",parentData:v,parentDataProperty:"url",
rootData:h,dynamicAnchors:u})||(e=e===null?Jt.errors:Jt.errors.reduce((y,w)=>(y.push(w),y),e),r=e.length))}else{let y={instancePath:s+"/spec/run",schemaPath:"#/\
properties/spec/properties/run/type",keyword:"type",params:{type:"object"},schema:k.properties.spec.properties.run.type,parentSchema:k.properties.spec.properties.
run,data:v};e===null?e=[y]:e.push(y),r++}}}else{let v={instancePath:s+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"object"},schema:k.
properties.spec.type,parentSchema:k.properties.spec,data:q};e===null?e=[v]:e.push(v),r++}}}else{let q={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:k.type,parentSchema:k,data:p};e===null?e=[q]:e.push(q),r++}return Tp.errors=e,r===0}Tp.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ya=Rp,U={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://gradus.dev/schemas/v1/waiver.schema.json",type:"object",additionalProperties:!1,
required:["apiVersion","kind","metadata","spec"],properties:{apiVersion:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/apiVersion"},kind:{const:"Waiver"},metadata:{
$ref:"https://gradus.dev/schemas/v1/shared#/$defs/metadata"},spec:{type:"object",additionalProperties:!1,required:["subject","reason","requestedBy","approvedBy",
"expires"],properties:{subject:{type:"object",additionalProperties:!1,required:["policy","kind","name"],properties:{policy:{$ref:"https://gradus.dev/schemas/v1/\
shared#/$defs/policyId"},validation:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/name"},kind:{type:"string",minLength:1},name:{type:"string",minLength:1},
pointer:{type:"string",pattern:"^(/[^/]+)+$","x-expected":"a keyed pointer such as /spec/stages[name=canary]/batches"}}},reason:{type:"string",minLength:1},compensating:{
type:"string",minLength:1},requestedBy:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/person"},approvedBy:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs\
/person"},expires:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/dateOrInstant"}}}}};function Xt(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,
dynamicAnchors:u={}}={}){let e=null,r=0,m=Xt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p!=="gradus.dev/v1"){let t={instancePath:s,
schemaPath:"#/const",keyword:"const",params:{allowedValue:"gradus.dev/v1"},schema:"gradus.dev/v1",parentSchema:We,data:p};e===null?e=[t]:e.push(t),r++}return Xt.
errors=e,r===0}Xt.evaluated={dynamicProps:!1,dynamicItems:!1};function ep(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){
let e=null,r=0,m=ep.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0){
let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},schema:R.required,parentSchema:R,data:p};e===null?e=[t]:e.push(
t),r++}for(let t in p)if(!(t==="name"||t==="title"||t==="labels"||t==="annotations"||t==="links")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:R,data:p};e===null?e=[i]:e.push(i),r++}if(p.name!==void 0&&(X(p.name,{instancePath:s+
"/name",parentData:p,parentDataProperty:"name",rootData:h,dynamicAnchors:u})||(e=e===null?X.errors:X.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.title!==
void 0){let t=p.title;if(typeof t=="string"){if(A(t)<1){let i={instancePath:s+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:R.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/title",schemaPath:"#/properties/title/type",keyword:"\
type",params:{type:"string"},schema:R.properties.title.type,parentSchema:R.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}if(p.labels!==void 0){let t=p.
labels;if(t&&typeof t=="object"&&!Array.isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let o={instancePath:s+"/labels/"+i.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},schema:R.properties.labels.additionalProperties.type,
parentSchema:R.properties.labels.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+"/labels",schemaPath:"#/properties/labels\
/type",keyword:"type",params:{type:"object"},schema:R.properties.labels.type,parentSchema:R.properties.labels,data:t};e===null?e=[i]:e.push(i),r++}}if(p.annotations!==
void 0){let t=p.annotations;if(t&&typeof t=="object"&&!Array.isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let o={instancePath:s+"/annotations/"+
i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},schema:R.properties.
annotations.additionalProperties.type,parentSchema:R.properties.annotations.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+
"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"object"},schema:R.properties.annotations.type,parentSchema:R.properties.annotations,
data:t};e===null?e=[i]:e.push(i),r++}}if(p.links!==void 0){let t=p.links;if(Array.isArray(t)){let i=t.length;for(let a=0;a<i;a++)re(t[a],{instancePath:s+"/links\
/"+a,parentData:t,parentDataProperty:a,rootData:h,dynamicAnchors:u})||(e=e===null?re.errors:re.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length)}else{let i={instancePath:s+
"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type:"array"},schema:R.properties.links.type,parentSchema:R.properties.links,data:t};e===null?
e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:R.type,parentSchema:R,data:p};e===null?e=[t]:e.
push(t),r++}return ep.errors=e,r===0}ep.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function rp(p,{instancePath:s="",parentData:D,parentDataProperty:$,
rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=rp.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!Li.
test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^@?[a-z0-9]([-._a-z0-9]*[a-z0-9])?(/[a-z0-9]([-._a-z0-9]*[a-z0-9])?)*$"},
schema:"^@?[a-z0-9]([-._a-z0-9]*[a-z0-9])?(/[a-z0-9]([-._a-z0-9]*[a-z0-9])?)*$",parentSchema:Wr,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Wr.type,parentSchema:Wr,data:p};e===null?e=[t]:e.push(t),r++}return rp.errors=e,r===0}rp.evaluated=
{dynamicProps:!1,dynamicItems:!1};function sp(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=sp.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(A(p)>63){let t={instancePath:s,schemaPath:"#/maxLength",keyword:"max\
Length",params:{limit:63},schema:63,parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}if(A(p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLe\
ngth",params:{limit:1},schema:1,parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}if(!Ue.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"patter\
n",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:H.type,parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}return sp.errors=e,r===
0}sp.evaluated={dynamicProps:!1,dynamicItems:!1};function wr(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,
r=0,m=wr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(A(p)<1){let t={instancePath:s,schemaPath:"#/minLe\
ngth",keyword:"minLength",params:{limit:1},schema:1,parentSchema:fe,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},schema:fe.type,parentSchema:fe,data:p};e===null?e=[t]:e.push(t),r++}return wr.errors=e,r===0}wr.evaluated={dynamicProps:!1,dynamicItems:!1};
function tp(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=tp.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),typeof p!="string"){let n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:oe.type,parentSchema:oe,
data:p};e===null?e=[n]:e.push(n),r++}let t=r,i=!0,a=r;if(r===a)if(typeof p=="string"){if(A(p)>10){let n={};e===null?e=[n]:e.push(n),r++}}else{let n={};e===null?
e=[n]:e.push(n),r++}var o=a===r;r=t,e!==null&&(t?e.length=t:e=null);let c;if(o){let n=r;ee(p,{instancePath:s,parentData:D,parentDataProperty:$,rootData:h,dynamicAnchors:u})||
(e=e===null?ee.errors:ee.errors.reduce((d,g)=>(d.push(g),d),e),r=e.length);var o=n===r;i=o,c="then"}else{let n=r;J(p,{instancePath:s,parentData:D,parentDataProperty:$,
rootData:h,dynamicAnchors:u})||(e=e===null?J.errors:J.errors.reduce((d,g)=>(d.push(g),d),e),r=e.length);var o=n===r;i=o,c="else"}if(!i){let n={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:c},schema:oe.if,parentSchema:oe,data:p};e===null?e=[n]:e.push(n),r++}return tp.errors=e,r===0}tp.evaluated={dynamicProps:!1,
dynamicItems:!1};var ga=new RegExp("^(/[^/]+)+$","u");function Rp(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,
r=0,m=Rp.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.apiVersion===void 0){let t={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},schema:U.required,parentSchema:U,data:p};e===null?e=[t]:e.push(t),
r++}if(p.kind===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},schema:U.required,parentSchema:U,data:p};
e===null?e=[t]:e.push(t),r++}if(p.metadata===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},schema:U.
required,parentSchema:U,data:p};e===null?e=[t]:e.push(t),r++}if(p.spec===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
spec"},schema:U.required,parentSchema:U,data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="apiVersion"||t==="kind"||t==="metadata"||t==="spec")){let i={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:U,data:p};e===null?e=[i]:
e.push(i),r++}if(p.apiVersion!==void 0&&(Xt(p.apiVersion,{instancePath:s+"/apiVersion",parentData:p,parentDataProperty:"apiVersion",rootData:h,dynamicAnchors:u})||
(e=e===null?Xt.errors:Xt.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.kind!==void 0){let t=p.kind;if(t!=="Waiver"){let i={instancePath:s+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"Waiver"},schema:"Waiver",parentSchema:U.properties.kind,data:t};e===null?e=[i]:e.push(i),r++}}if(p.
metadata!==void 0&&(ep(p.metadata,{instancePath:s+"/metadata",parentData:p,parentDataProperty:"metadata",rootData:h,dynamicAnchors:u})||(e=e===null?ep.errors:ep.
errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.spec!==void 0){let t=p.spec;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.subject===void 0){let i={instancePath:s+
"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"subject"},schema:U.properties.spec.required,parentSchema:U.properties.
spec,data:t};e===null?e=[i]:e.push(i),r++}if(t.reason===void 0){let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{
missingProperty:"reason"},schema:U.properties.spec.required,parentSchema:U.properties.spec,data:t};e===null?e=[i]:e.push(i),r++}if(t.requestedBy===void 0){let i={
instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"requestedBy"},schema:U.properties.spec.required,parentSchema:U.
properties.spec,data:t};e===null?e=[i]:e.push(i),r++}if(t.approvedBy===void 0){let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"re\
quired",params:{missingProperty:"approvedBy"},schema:U.properties.spec.required,parentSchema:U.properties.spec,data:t};e===null?e=[i]:e.push(i),r++}if(t.expires===
void 0){let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"expires"},schema:U.properties.spec.required,
parentSchema:U.properties.spec,data:t};e===null?e=[i]:e.push(i),r++}for(let i in t)if(!(i==="subject"||i==="reason"||i==="compensating"||i==="requestedBy"||i===
"approvedBy"||i==="expires")){let a={instancePath:s+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
schema:!1,parentSchema:U.properties.spec,data:t};e===null?e=[a]:e.push(a),r++}if(t.subject!==void 0){let i=t.subject;if(i&&typeof i=="object"&&!Array.isArray(i)){
if(i.policy===void 0){let a={instancePath:s+"/spec/subject",schemaPath:"#/properties/spec/properties/subject/required",keyword:"required",params:{missingProperty:"\
policy"},schema:U.properties.spec.properties.subject.required,parentSchema:U.properties.spec.properties.subject,data:i};e===null?e=[a]:e.push(a),r++}if(i.kind===
void 0){let a={instancePath:s+"/spec/subject",schemaPath:"#/properties/spec/properties/subject/required",keyword:"required",params:{missingProperty:"kind"},schema:U.
properties.spec.properties.subject.required,parentSchema:U.properties.spec.properties.subject,data:i};e===null?e=[a]:e.push(a),r++}if(i.name===void 0){let a={instancePath:s+
"/spec/subject",schemaPath:"#/properties/spec/properties/subject/required",keyword:"required",params:{missingProperty:"name"},schema:U.properties.spec.properties.
subject.required,parentSchema:U.properties.spec.properties.subject,data:i};e===null?e=[a]:e.push(a),r++}for(let a in i)if(!(a==="policy"||a==="validation"||a===
"kind"||a==="name"||a==="pointer")){let o={instancePath:s+"/spec/subject",schemaPath:"#/properties/spec/properties/subject/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:a},schema:!1,parentSchema:U.properties.spec.properties.subject,data:i};e===null?e=[o]:e.push(o),r++}if(i.policy!==void 0&&
(rp(i.policy,{instancePath:s+"/spec/subject/policy",parentData:i,parentDataProperty:"policy",rootData:h,dynamicAnchors:u})||(e=e===null?rp.errors:rp.errors.reduce(
(a,o)=>(a.push(o),a),e),r=e.length)),i.validation!==void 0&&(sp(i.validation,{instancePath:s+"/spec/subject/validation",parentData:i,parentDataProperty:"validat\
ion",rootData:h,dynamicAnchors:u})||(e=e===null?sp.errors:sp.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length)),i.kind!==void 0){let a=i.kind;if(typeof a=="stri\
ng"){if(A(a)<1){let o={instancePath:s+"/spec/subject/kind",schemaPath:"#/properties/spec/properties/subject/properties/kind/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:U.properties.spec.properties.subject.properties.kind,data:a};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/spec/subj\
ect/kind",schemaPath:"#/properties/spec/properties/subject/properties/kind/type",keyword:"type",params:{type:"string"},schema:U.properties.spec.properties.subject.
properties.kind.type,parentSchema:U.properties.spec.properties.subject.properties.kind,data:a};e===null?e=[o]:e.push(o),r++}}if(i.name!==void 0){let a=i.name;if(typeof a==
"string"){if(A(a)<1){let o={instancePath:s+"/spec/subject/name",schemaPath:"#/properties/spec/properties/subject/properties/name/minLength",keyword:"minLength",
params:{limit:1},schema:1,parentSchema:U.properties.spec.properties.subject.properties.name,data:a};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/s\
pec/subject/name",schemaPath:"#/properties/spec/properties/subject/properties/name/type",keyword:"type",params:{type:"string"},schema:U.properties.spec.properties.
subject.properties.name.type,parentSchema:U.properties.spec.properties.subject.properties.name,data:a};e===null?e=[o]:e.push(o),r++}}if(i.pointer!==void 0){let a=i.
pointer;if(typeof a=="string"){if(!ga.test(a)){let o={instancePath:s+"/spec/subject/pointer",schemaPath:"#/properties/spec/properties/subject/properties/pointer\
/pattern",keyword:"pattern",params:{pattern:"^(/[^/]+)+$"},schema:"^(/[^/]+)+$",parentSchema:U.properties.spec.properties.subject.properties.pointer,data:a};e===
null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/spec/subject/pointer",schemaPath:"#/properties/spec/properties/subject/properties/pointer/type",keyword:"\
type",params:{type:"string"},schema:U.properties.spec.properties.subject.properties.pointer.type,parentSchema:U.properties.spec.properties.subject.properties.pointer,
data:a};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/spec/subject",schemaPath:"#/properties/spec/properties/subject/type",keyword:"type",params:{
type:"object"},schema:U.properties.spec.properties.subject.type,parentSchema:U.properties.spec.properties.subject,data:i};e===null?e=[a]:e.push(a),r++}}if(t.reason!==
void 0){let i=t.reason;if(typeof i=="string"){if(A(i)<1){let a={instancePath:s+"/spec/reason",schemaPath:"#/properties/spec/properties/reason/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:U.properties.spec.properties.reason,data:i};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:s+"/spec/re\
ason",schemaPath:"#/properties/spec/properties/reason/type",keyword:"type",params:{type:"string"},schema:U.properties.spec.properties.reason.type,parentSchema:U.
properties.spec.properties.reason,data:i};e===null?e=[a]:e.push(a),r++}}if(t.compensating!==void 0){let i=t.compensating;if(typeof i=="string"){if(A(i)<1){let a={
instancePath:s+"/spec/compensating",schemaPath:"#/properties/spec/properties/compensating/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:U.
properties.spec.properties.compensating,data:i};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:s+"/spec/compensating",schemaPath:"#/properties/spec/prop\
erties/compensating/type",keyword:"type",params:{type:"string"},schema:U.properties.spec.properties.compensating.type,parentSchema:U.properties.spec.properties.
compensating,data:i};e===null?e=[a]:e.push(a),r++}}t.requestedBy!==void 0&&(wr(t.requestedBy,{instancePath:s+"/spec/requestedBy",parentData:t,parentDataProperty:"\
requestedBy",rootData:h,dynamicAnchors:u})||(e=e===null?wr.errors:wr.errors.reduce((i,a)=>(i.push(a),i),e),r=e.length)),t.approvedBy!==void 0&&(wr(t.approvedBy,
{instancePath:s+"/spec/approvedBy",parentData:t,parentDataProperty:"approvedBy",rootData:h,dynamicAnchors:u})||(e=e===null?wr.errors:wr.errors.reduce((i,a)=>(i.
push(a),i),e),r=e.length)),t.expires!==void 0&&(tp(t.expires,{instancePath:s+"/spec/expires",parentData:t,parentDataProperty:"expires",rootData:h,dynamicAnchors:u})||
(e=e===null?tp.errors:tp.errors.reduce((i,a)=>(i.push(a),i),e),r=e.length))}else{let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",
params:{type:"object"},schema:U.properties.spec.type,parentSchema:U.properties.spec,data:t};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:U.type,parentSchema:U,data:p};e===null?e=[t]:e.push(t),r++}return Rp.errors=e,r===0}Rp.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Pa=Op,Y={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://gradus.dev/schemas/v1/review.schema.json",type:"\
object",additionalProperties:!1,required:["author"],properties:{forge:{enum:["github","gitlab"]},repository:{type:"string"},number:{type:"integer",minimum:0},url:{
type:"string"},title:{type:"string"},description:{type:"string"},labels:{type:"array",items:{type:"string"}},draft:{type:"boolean"},author:{$ref:"https://gradus\
.dev/schemas/v1/shared#/$defs/reviewAccount"},pusher:{type:["string","object"],minLength:1,additionalProperties:!1,anyOf:[{required:["login"]},{required:["unrea\
dable"]}],properties:{login:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/reviewLogin"},bot:{type:"boolean"},unreadable:{type:"string",minLength:1}},"x-exp\
ected":"a login such as lin, or {login: renovate, bot: true}, or {unreadable: WHY}"},source:{type:"object",additionalProperties:!1,properties:{branch:{type:"str\
ing"},repository:{type:"string"},commit:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/commit"}}},target:{type:"object",additionalProperties:!1,properties:{
branch:{type:"string"},commit:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/commit"}}},decisions:{type:["array","object"],items:{$ref:"https://gradus.dev/s\
chemas/v1/shared#/$defs/reviewDecision"},additionalProperties:!1,required:["unreadable"],properties:{unreadable:{type:"string",minLength:1}},"x-expected":"a lis\
t of decisions, or {unreadable: WHY}"}}},be={type:["string","object"],minLength:1,additionalProperties:!1,required:["login"],properties:{login:{$ref:"#/$defs/re\
viewLogin"},bot:{type:"boolean"}},"x-expected":"a login such as lin, or {login: renovate, bot: true}"},pp={type:"string",minLength:1};function Rr(p,{instancePath:s="",
parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Rr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),typeof p=="string"){if(A(p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:pp,data:p};e===
null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:pp.type,parentSchema:pp,data:p};e===null?e=
[t]:e.push(t),r++}return Rr.errors=e,r===0}Rr.evaluated={dynamicProps:!1,dynamicItems:!1};function ip(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,
dynamicAnchors:u={}}={}){let e=null,r=0,m=ip.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p!="string"&&!(p&&typeof p=="\
object"&&!Array.isArray(p))){let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:be.type},schema:be.type,parentSchema:be,data:p};e===null?e=[t]:
e.push(t),r++}if(typeof p=="string"&&A(p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:be,data:p};
e===null?e=[t]:e.push(t),r++}if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.login===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"login"},schema:be.required,parentSchema:be,data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="login"||t==="bot")){let i={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:be,data:p};e===null?e=[i]:e.push(i),r++}
if(p.login!==void 0&&(Rr(p.login,{instancePath:s+"/login",parentData:p,parentDataProperty:"login",rootData:h,dynamicAnchors:u})||(e=e===null?Rr.errors:Rr.errors.
reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.bot!==void 0){let t=p.bot;if(typeof t!="boolean"){let i={instancePath:s+"/bot",schemaPath:"#/properties/bot/type",
keyword:"type",params:{type:"boolean"},schema:be.properties.bot.type,parentSchema:be.properties.bot,data:t};e===null?e=[i]:e.push(i),r++}}}return ip.errors=e,r===
0}ip.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ap(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){
let e=null,r=0,m=ap.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(A(p)<1){let t={instancePath:s,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:pp,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"string"},schema:pp.type,parentSchema:pp,data:p};e===null?e=[t]:e.push(t),r++}return ap.errors=e,r===0}ap.evaluated={dynamicProps:!1,
dynamicItems:!1};function br(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=br.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!mp.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^([0-9a-f]{40}|[0-9a-f]{64})$"},schema:"^([0-9a-f]{40}|[0-9a-f]{64})$",parentSchema:qe,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},schema:qe.type,parentSchema:qe,data:p};e===null?e=[t]:e.push(t),r++}return br.errors=e,r===0}br.evaluated={dynamicProps:!1,
dynamicItems:!1};var De={type:"object",additionalProperties:!1,required:["by","decision","at"],properties:{by:{$ref:"#/$defs/reviewAccount"},decision:{enum:["ap\
proved","changes-requested","dismissed","commented"]},at:{$ref:"#/$defs/instant"},commit:{$ref:"#/$defs/commit"},canWrite:{type:"boolean"},isAdministrator:{type:"\
boolean"}}};function op(p,{instancePath:s="",parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=op.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p!="string"&&!(p&&typeof p=="object"&&!Array.isArray(p))){let t={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:be.type},schema:be.type,parentSchema:be,data:p};e===null?e=[t]:e.push(t),r++}if(typeof p=="string"&&A(p)<1){let t={instancePath:s,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:be,data:p};e===null?e=[t]:e.push(t),r++}if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.
login===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"login"},schema:be.required,parentSchema:be,data:p};e===
null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="login"||t==="bot")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},schema:!1,parentSchema:be,data:p};e===null?e=[i]:e.push(i),r++}if(p.login!==void 0&&(Rr(p.login,{instancePath:s+"/login",parentData:p,parentDataProperty:"\
login",rootData:h,dynamicAnchors:u})||(e=e===null?Rr.errors:Rr.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.bot!==void 0){let t=p.bot;if(typeof t!="bool\
ean"){let i={instancePath:s+"/bot",schemaPath:"#/properties/bot/type",keyword:"type",params:{type:"boolean"},schema:be.properties.bot.type,parentSchema:be.properties.
bot,data:t};e===null?e=[i]:e.push(i),r++}}}return op.errors=e,r===0}op.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function np(p,{instancePath:s="",parentData:D,
parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=np.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p==
"string"){if(!mp.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([0-9a-f]{40}|[0-9a-f]{64})$"},schema:"^([0-9a-f]{40}\
|[0-9a-f]{64})$",parentSchema:qe,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:qe.
type,parentSchema:qe,data:p};e===null?e=[t]:e.push(t),r++}return np.errors=e,r===0}np.evaluated={dynamicProps:!1,dynamicItems:!1};function cp(p,{instancePath:s="",
parentData:D,parentDataProperty:$,rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=cp.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.by===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by"},
schema:De.required,parentSchema:De,data:p};e===null?e=[t]:e.push(t),r++}if(p.decision===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"decision"},schema:De.required,parentSchema:De,data:p};e===null?e=[t]:e.push(t),r++}if(p.at===void 0){let t={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"at"},schema:De.required,parentSchema:De,data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="by"||
t==="decision"||t==="at"||t==="commit"||t==="canWrite"||t==="isAdministrator")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:t},schema:!1,parentSchema:De,data:p};e===null?e=[i]:e.push(i),r++}if(p.by!==void 0&&(op(p.by,{instancePath:s+"/by",parentData:p,
parentDataProperty:"by",rootData:h,dynamicAnchors:u})||(e=e===null?op.errors:op.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.decision!==void 0){let t=p.
decision;if(!(t==="approved"||t==="changes-requested"||t==="dismissed"||t==="commented")){let i={instancePath:s+"/decision",schemaPath:"#/properties/decision/en\
um",keyword:"enum",params:{allowedValues:De.properties.decision.enum},schema:De.properties.decision.enum,parentSchema:De.properties.decision,data:t};e===null?e=
[i]:e.push(i),r++}}if(p.at!==void 0&&(J(p.at,{instancePath:s+"/at",parentData:p,parentDataProperty:"at",rootData:h,dynamicAnchors:u})||(e=e===null?J.errors:J.errors.
reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.commit!==void 0&&(np(p.commit,{instancePath:s+"/commit",parentData:p,parentDataProperty:"commit",rootData:h,dynamicAnchors:u})||
(e=e===null?np.errors:np.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.canWrite!==void 0){let t=p.canWrite;if(typeof t!="boolean"){let i={instancePath:s+
"/canWrite",schemaPath:"#/properties/canWrite/type",keyword:"type",params:{type:"boolean"},schema:De.properties.canWrite.type,parentSchema:De.properties.canWrite,
data:t};e===null?e=[i]:e.push(i),r++}}if(p.isAdministrator!==void 0){let t=p.isAdministrator;if(typeof t!="boolean"){let i={instancePath:s+"/isAdministrator",schemaPath:"\
#/properties/isAdministrator/type",keyword:"type",params:{type:"boolean"},schema:De.properties.isAdministrator.type,parentSchema:De.properties.isAdministrator,data:t};
e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:De.type,parentSchema:De,data:p};e===null?
e=[t]:e.push(t),r++}return cp.errors=e,r===0}cp.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Op(p,{instancePath:s="",parentData:D,parentDataProperty:$,
rootData:h=p,dynamicAnchors:u={}}={}){let e=null,r=0,m=Op.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&
!Array.isArray(p)){if(p.author===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"author"},schema:Y.required,parentSchema:Y,
data:p};e===null?e=[i]:e.push(i),r++}for(let i in p)if(!Pe.call(Y.properties,i)){let a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:i},schema:!1,parentSchema:Y,data:p};e===null?e=[a]:e.push(a),r++}if(p.forge!==void 0){let i=p.forge;if(!(i==="github"||i===
"gitlab")){let a={instancePath:s+"/forge",schemaPath:"#/properties/forge/enum",keyword:"enum",params:{allowedValues:Y.properties.forge.enum},schema:Y.properties.
forge.enum,parentSchema:Y.properties.forge,data:i};e===null?e=[a]:e.push(a),r++}}if(p.repository!==void 0){let i=p.repository;if(typeof i!="string"){let a={instancePath:s+
"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type:"string"},schema:Y.properties.repository.type,parentSchema:Y.properties.repository,
data:i};e===null?e=[a]:e.push(a),r++}}if(p.number!==void 0){let i=p.number;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let a={instancePath:s+"/num\
ber",schemaPath:"#/properties/number/type",keyword:"type",params:{type:"integer"},schema:Y.properties.number.type,parentSchema:Y.properties.number,data:i};e===null?
e=[a]:e.push(a),r++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let a={instancePath:s+"/number",schemaPath:"#/properties/number/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0},schema:0,parentSchema:Y.properties.number,data:i};e===null?e=[a]:e.push(a),r++}}if(p.url!==void 0){let i=p.url;if(typeof i!=
"string"){let a={instancePath:s+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},schema:Y.properties.url.type,parentSchema:Y.properties.
url,data:i};e===null?e=[a]:e.push(a),r++}}if(p.title!==void 0){let i=p.title;if(typeof i!="string"){let a={instancePath:s+"/title",schemaPath:"#/properties/titl\
e/type",keyword:"type",params:{type:"string"},schema:Y.properties.title.type,parentSchema:Y.properties.title,data:i};e===null?e=[a]:e.push(a),r++}}if(p.description!==
void 0){let i=p.description;if(typeof i!="string"){let a={instancePath:s+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"\
string"},schema:Y.properties.description.type,parentSchema:Y.properties.description,data:i};e===null?e=[a]:e.push(a),r++}}if(p.labels!==void 0){let i=p.labels;if(Array.
isArray(i)){let a=i.length;for(let o=0;o<a;o++){let c=i[o];if(typeof c!="string"){let n={instancePath:s+"/labels/"+o,schemaPath:"#/properties/labels/items/type",
keyword:"type",params:{type:"string"},schema:Y.properties.labels.items.type,parentSchema:Y.properties.labels.items,data:c};e===null?e=[n]:e.push(n),r++}}}else{let a={
instancePath:s+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type:"array"},schema:Y.properties.labels.type,parentSchema:Y.properties.labels,
data:i};e===null?e=[a]:e.push(a),r++}}if(p.draft!==void 0){let i=p.draft;if(typeof i!="boolean"){let a={instancePath:s+"/draft",schemaPath:"#/properties/draft/t\
ype",keyword:"type",params:{type:"boolean"},schema:Y.properties.draft.type,parentSchema:Y.properties.draft,data:i};e===null?e=[a]:e.push(a),r++}}if(p.author!==void 0&&
(ip(p.author,{instancePath:s+"/author",parentData:p,parentDataProperty:"author",rootData:h,dynamicAnchors:u})||(e=e===null?ip.errors:ip.errors.reduce((i,a)=>(i.
push(a),i),e),r=e.length)),p.pusher!==void 0){let i=p.pusher;if(typeof i!="string"&&!(i&&typeof i=="object"&&!Array.isArray(i))){let l={instancePath:s+"/pusher",
schemaPath:"#/properties/pusher/type",keyword:"type",params:{type:Y.properties.pusher.type},schema:Y.properties.pusher.type,parentSchema:Y.properties.pusher,data:i};
e===null?e=[l]:e.push(l),r++}let a=r,o=!1,c=r;if(i&&typeof i=="object"&&!Array.isArray(i)&&i.login===void 0){let l={instancePath:s+"/pusher",schemaPath:"#/prope\
rties/pusher/anyOf/0/required",keyword:"required",params:{missingProperty:"login"},schema:Y.properties.pusher.anyOf[0].required,parentSchema:Y.properties.pusher.
anyOf[0],data:i};e===null?e=[l]:e.push(l),r++}var t=c===r;o=o||t;let n=r;if(i&&typeof i=="object"&&!Array.isArray(i)&&i.unreadable===void 0){let l={instancePath:s+
"/pusher",schemaPath:"#/properties/pusher/anyOf/1/required",keyword:"required",params:{missingProperty:"unreadable"},schema:Y.properties.pusher.anyOf[1].required,
parentSchema:Y.properties.pusher.anyOf[1],data:i};e===null?e=[l]:e.push(l),r++}var t=n===r;if(o=o||t,o)r=a,e!==null&&(a?e.length=a:e=null);else{let l={instancePath:s+
"/pusher",schemaPath:"#/properties/pusher/anyOf",keyword:"anyOf",params:{},schema:Y.properties.pusher.anyOf,parentSchema:Y.properties.pusher,data:i};e===null?e=
[l]:e.push(l),r++}if(typeof i=="string"&&A(i)<1){let l={instancePath:s+"/pusher",schemaPath:"#/properties/pusher/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:Y.properties.pusher,data:i};e===null?e=[l]:e.push(l),r++}if(i&&typeof i=="object"&&!Array.isArray(i)){for(let l in i)if(!(l==="login"||l===
"bot"||l==="unreadable")){let d={instancePath:s+"/pusher",schemaPath:"#/properties/pusher/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
schema:!1,parentSchema:Y.properties.pusher,data:i};e===null?e=[d]:e.push(d),r++}if(i.login!==void 0&&(ap(i.login,{instancePath:s+"/pusher/login",parentData:i,parentDataProperty:"\
login",rootData:h,dynamicAnchors:u})||(e=e===null?ap.errors:ap.errors.reduce((l,d)=>(l.push(d),l),e),r=e.length)),i.bot!==void 0){let l=i.bot;if(typeof l!="bool\
ean"){let d={instancePath:s+"/pusher/bot",schemaPath:"#/properties/pusher/properties/bot/type",keyword:"type",params:{type:"boolean"},schema:Y.properties.pusher.
properties.bot.type,parentSchema:Y.properties.pusher.properties.bot,data:l};e===null?e=[d]:e.push(d),r++}}if(i.unreadable!==void 0){let l=i.unreadable;if(typeof l==
"string"){if(A(l)<1){let d={instancePath:s+"/pusher/unreadable",schemaPath:"#/properties/pusher/properties/unreadable/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:Y.properties.pusher.properties.unreadable,data:l};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:s+"/pusher/unreadable",schemaPath:"\
#/properties/pusher/properties/unreadable/type",keyword:"type",params:{type:"string"},schema:Y.properties.pusher.properties.unreadable.type,parentSchema:Y.properties.
pusher.properties.unreadable,data:l};e===null?e=[d]:e.push(d),r++}}}}if(p.source!==void 0){let i=p.source;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)
if(!(a==="branch"||a==="repository"||a==="commit")){let o={instancePath:s+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:a},schema:!1,parentSchema:Y.properties.source,data:i};e===null?e=[o]:e.push(o),r++}if(i.branch!==void 0){let a=i.branch;if(typeof a!=
"string"){let o={instancePath:s+"/source/branch",schemaPath:"#/properties/source/properties/branch/type",keyword:"type",params:{type:"string"},schema:Y.properties.
source.properties.branch.type,parentSchema:Y.properties.source.properties.branch,data:a};e===null?e=[o]:e.push(o),r++}}if(i.repository!==void 0){let a=i.repository;
if(typeof a!="string"){let o={instancePath:s+"/source/repository",schemaPath:"#/properties/source/properties/repository/type",keyword:"type",params:{type:"strin\
g"},schema:Y.properties.source.properties.repository.type,parentSchema:Y.properties.source.properties.repository,data:a};e===null?e=[o]:e.push(o),r++}}i.commit!==
void 0&&(br(i.commit,{instancePath:s+"/source/commit",parentData:i,parentDataProperty:"commit",rootData:h,dynamicAnchors:u})||(e=e===null?br.errors:br.errors.reduce(
(a,o)=>(a.push(o),a),e),r=e.length))}else{let a={instancePath:s+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"object"},schema:Y.properties.
source.type,parentSchema:Y.properties.source,data:i};e===null?e=[a]:e.push(a),r++}}if(p.target!==void 0){let i=p.target;if(i&&typeof i=="object"&&!Array.isArray(
i)){for(let a in i)if(!(a==="branch"||a==="commit")){let o={instancePath:s+"/target",schemaPath:"#/properties/target/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:a},schema:!1,parentSchema:Y.properties.target,data:i};e===null?e=[o]:e.push(o),r++}if(i.branch!==void 0){let a=i.branch;if(typeof a!=
"string"){let o={instancePath:s+"/target/branch",schemaPath:"#/properties/target/properties/branch/type",keyword:"type",params:{type:"string"},schema:Y.properties.
target.properties.branch.type,parentSchema:Y.properties.target.properties.branch,data:a};e===null?e=[o]:e.push(o),r++}}i.commit!==void 0&&(br(i.commit,{instancePath:s+
"/target/commit",parentData:i,parentDataProperty:"commit",rootData:h,dynamicAnchors:u})||(e=e===null?br.errors:br.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length))}else{
let a={instancePath:s+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type:"object"},schema:Y.properties.target.type,parentSchema:Y.properties.
target,data:i};e===null?e=[a]:e.push(a),r++}}if(p.decisions!==void 0){let i=p.decisions;if(!i||typeof i!="object"){let a={instancePath:s+"/decisions",schemaPath:"\
#/properties/decisions/type",keyword:"type",params:{type:Y.properties.decisions.type},schema:Y.properties.decisions.type,parentSchema:Y.properties.decisions,data:i};
e===null?e=[a]:e.push(a),r++}if(Array.isArray(i)){let a=i.length;for(let o=0;o<a;o++)cp(i[o],{instancePath:s+"/decisions/"+o,parentData:i,parentDataProperty:o,rootData:h,
dynamicAnchors:u})||(e=e===null?cp.errors:cp.errors.reduce((c,n)=>(c.push(n),c),e),r=e.length)}if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.unreadable===void 0){
let a={instancePath:s+"/decisions",schemaPath:"#/properties/decisions/required",keyword:"required",params:{missingProperty:"unreadable"},schema:Y.properties.decisions.
required,parentSchema:Y.properties.decisions,data:i};e===null?e=[a]:e.push(a),r++}for(let a in i)if(a!=="unreadable"){let o={instancePath:s+"/decisions",schemaPath:"\
#/properties/decisions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:Y.properties.decisions,data:i};
e===null?e=[o]:e.push(o),r++}if(i.unreadable!==void 0){let a=i.unreadable;if(typeof a=="string"){if(A(a)<1){let o={instancePath:s+"/decisions/unreadable",schemaPath:"\
#/properties/decisions/properties/unreadable/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Y.properties.decisions.properties.unreadable,
data:a};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/decisions/unreadable",schemaPath:"#/properties/decisions/properties/unreadable/type",keyword:"\
type",params:{type:"string"},schema:Y.properties.decisions.properties.unreadable.type,parentSchema:Y.properties.decisions.properties.unreadable,data:a};e===null?
e=[o]:e.push(o),r++}}}}}else{let i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:Y.type,parentSchema:Y,data:p};e===null?e=[i]:
e.push(i),r++}return Op.errors=e,r===0}Op.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Sa={Project:Qi,Policy:sa,Grading:pa,System:ia,Team:aa,Calendar:ca,
MaintenancePlan:ma,Change:la,Rollout:da,WorkRecord:fa,Waiver:ya,Review:Pa};export{Sa as validators};
