// Made from packages/core/schemas by scripts/generate/schemas.ts, with ajv (MIT) and fast-deep-equal (MIT) inside.
var si=Object.defineProperty;var Mi=Object.getOwnPropertyDescriptor;var Fi=Object.getOwnPropertyNames;var Ci=Object.prototype.hasOwnProperty;var Zi=(t,s,S)=>()=>{if(S)throw S[0];try{return t&&(s=t(t=0)),s}catch(D){throw S=[D],D}};var ti=(t,s)=>()=>{try{return s||t((s={exports:{}}).exports,s),s.exports}catch(S){throw s=0,S}},Bi=(t,s)=>{for(var S in s)si(t,S,{get:s[S],enumerable:!0})},Yi=(t,s,S,D)=>{
if(s&&typeof s=="object"||typeof s=="function")for(let d of Fi(s))!Ci.call(t,d)&&d!==S&&si(t,d,{get:()=>s[d],enumerable:!(D=Mi(s,d))||D.enumerable});return t};var Pi=t=>Yi(si({},"__esModule",{value:!0}),t);var ki=ti(pi=>{"use strict";Object.defineProperty(pi,"__esModule",{value:!0});function vi(t){let s=t.length,S=0,D=0,d;for(;D<s;)S++,d=t.charCodeAt(D++),d>=55296&&
d<=56319&&D<s&&(d=t.charCodeAt(D),(d&64512)===56320&&D++);return S}pi.default=vi;vi.code='require("ajv/dist/runtime/ucs2length").default'});var ii={};Bi(ii,{formats:()=>Ui});function Hi(t){return t%4===0&&(t%100!==0||t%400===0)}function wi(t){if(!/^\d{4}-\d{2}-\d{2}$/.test(t))return!1;let s=Number(t.
slice(5,7)),S=Number(t.slice(8,10));return s<1||s>12||S<1?!1:S<=(s===2&&Hi(Number(t.slice(0,4)))?29:Ki[s-1])}function Wi(t){let s=/^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:Z|[+-](\d{2}):(\d{2}))$/.
exec(t);if(s===null)return!1;let[,S,D,d,h,e="0",r="0"]=s;return wi(S)&&Number(D)<24&&Number(d)<60&&Number(h)<60&&Number(e)<24&&Number(r)<60}var Ki,Ui,ai=Zi(()=>{
"use strict";Ki=[31,28,31,30,31,30,31,31,30,31,30,31];Ui={date:wi,"date-time":Wi}});var Si=ti((ka,bi)=>{"use strict";bi.exports=function t(s,S){if(s===S)return!0;if(s&&S&&typeof s=="object"&&typeof S=="object"){if(s.constructor!==S.constructor)
return!1;var D,d,h;if(Array.isArray(s)){if(D=s.length,D!=S.length)return!1;for(d=D;d--!==0;)if(!t(s[d],S[d]))return!1;return!0}if(s.constructor===RegExp)return s.
source===S.source&&s.flags===S.flags;if(s.valueOf!==Object.prototype.valueOf)return s.valueOf()===S.valueOf();if(s.toString!==Object.prototype.toString)return s.
toString()===S.toString();if(h=Object.keys(s),D=h.length,D!==Object.keys(S).length)return!1;for(d=D;d--!==0;)if(!Object.prototype.hasOwnProperty.call(S,h[d]))return!1;
for(d=D;d--!==0;){var e=h[d];if(!t(s[e],S[e]))return!1}return!0}return s!==s&&S!==S}});var Di=ti(oi=>{"use strict";Object.defineProperty(oi,"__esModule",{value:!0});var qi=Si();qi.code='require("ajv/dist/runtime/equal").default';oi.default=qi});var Gi=qp,$={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://gradus.dev/schemas/v1/project.schema.json",type:"object",additionalProperties:!1,
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
$ref:"https://gradus.dev/schemas/v1/shared#/$defs/path"},description:{type:"string",minLength:1}}}}}}}},He={const:"gradus.dev/v1"};function Mr(t,{instancePath:s="",
parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Mr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),t!=="gradus.dev/v1"){let p={instancePath:s,schemaPath:"#/const",keyword:"const",params:{allowedValue:"gradus.dev/v1"},schema:"gradus.dev/v1",parentSchema:He,
data:t};e===null?e=[p]:e.push(p),r++}return Mr.errors=e,r===0}Mr.evaluated={dynamicProps:!1,dynamicItems:!1};var T={type:"object",additionalProperties:!1,required:[
"name"],properties:{name:{$ref:"#/$defs/name"},title:{type:"string",minLength:1},labels:{type:"object",additionalProperties:{type:"string"}},annotations:{type:"\
object",additionalProperties:{type:"string"}},links:{type:"array",items:{$ref:"#/$defs/link"}}}},H={type:"string",minLength:1,maxLength:63,pattern:"^[a-z0-9]([-\
a-z0-9]*[a-z0-9])?$","x-expected":"a DNS label of at most 63 characters (a-z, 0-9 and inner hyphens), such as checkout-api"},q=ki().default,We=new RegExp("^[a-z\
0-9]([-a-z0-9]*[a-z0-9])?$","u");function X(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=X.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(q(t)>63){let p={instancePath:s,schemaPath:"#/maxLength",keyword:"max\
Length",params:{limit:63},schema:63,parentSchema:H,data:t};e===null?e=[p]:e.push(p),r++}if(q(t)<1){let p={instancePath:s,schemaPath:"#/minLength",keyword:"minLe\
ngth",params:{limit:1},schema:1,parentSchema:H,data:t};e===null?e=[p]:e.push(p),r++}if(!We.test(t)){let p={instancePath:s,schemaPath:"#/pattern",keyword:"patter\
n",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:H,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:H.type,parentSchema:H,data:t};e===null?e=[p]:e.push(p),r++}return X.errors=e,r===
0}X.evaluated={dynamicProps:!1,dynamicItems:!1};var Rr={type:"object",additionalProperties:!1,required:["url"],properties:{title:{type:"string",minLength:1},url:{
$ref:"#/$defs/url"}}},Ze={type:"string",pattern:"^https?://[^\\s]+$","x-expected":"an address that starts with https:// or http://"},zp=new RegExp("^https?://[^\
\\s]+$","u");function Sr(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Sr.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(!zp.test(t)){let p={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^https?://[^\\s]+$"},schema:"^https?://[^\\s]+$",parentSchema:Ze,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"t\
ype",params:{type:"string"},schema:Ze.type,parentSchema:Ze,data:t};e===null?e=[p]:e.push(p),r++}return Sr.errors=e,r===0}Sr.evaluated={dynamicProps:!1,dynamicItems:!1};
function re(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=re.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.url===void 0){let p={instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"url"},schema:Rr.required,parentSchema:Rr,data:t};e===null?e=[p]:e.push(p),r++}for(let p in t)if(!(p==="title"||p==="url")){let i={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:Rr,data:t};e===null?e=[i]:
e.push(i),r++}if(t.title!==void 0){let p=t.title;if(typeof p=="string"){if(q(p)<1){let i={instancePath:s+"/title",schemaPath:"#/properties/title/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:Rr.properties.title,data:p};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/title",schemaPath:"#/pr\
operties/title/type",keyword:"type",params:{type:"string"},schema:Rr.properties.title.type,parentSchema:Rr.properties.title,data:p};e===null?e=[i]:e.push(i),r++}}
t.url!==void 0&&(Sr(t.url,{instancePath:s+"/url",parentData:t,parentDataProperty:"url",rootData:d,dynamicAnchors:h})||(e=e===null?Sr.errors:e.concat(Sr.errors),
r=e.length))}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:Rr.type,parentSchema:Rr,data:t};e===null?e=[p]:e.push(p),
r++}return re.errors=e,r===0}re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Fr(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,
dynamicAnchors:h={}}={}){let e=null,r=0,m=Fr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.name===void 0){let p={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},schema:T.required,parentSchema:T,data:t};
e===null?e=[p]:e.push(p),r++}for(let p in t)if(!(p==="name"||p==="title"||p==="labels"||p==="annotations"||p==="links")){let i={instancePath:s,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:T,data:t};e===null?e=[i]:e.push(i),r++}if(t.name!==void 0&&
(X(t.name,{instancePath:s+"/name",parentData:t,parentDataProperty:"name",rootData:d,dynamicAnchors:h})||(e=e===null?X.errors:e.concat(X.errors),r=e.length)),t.title!==
void 0){let p=t.title;if(typeof p=="string"){if(q(p)<1){let i={instancePath:s+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:T.properties.title,data:p};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/title",schemaPath:"#/properties/title/type",keyword:"\
type",params:{type:"string"},schema:T.properties.title.type,parentSchema:T.properties.title,data:p};e===null?e=[i]:e.push(i),r++}}if(t.labels!==void 0){let p=t.
labels;if(p&&typeof p=="object"&&!Array.isArray(p))for(let i in p){let a=p[i];if(typeof a!="string"){let o={instancePath:s+"/labels/"+i.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},schema:T.properties.labels.additionalProperties.type,
parentSchema:T.properties.labels.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+"/labels",schemaPath:"#/properties/labels\
/type",keyword:"type",params:{type:"object"},schema:T.properties.labels.type,parentSchema:T.properties.labels,data:p};e===null?e=[i]:e.push(i),r++}}if(t.annotations!==
void 0){let p=t.annotations;if(p&&typeof p=="object"&&!Array.isArray(p))for(let i in p){let a=p[i];if(typeof a!="string"){let o={instancePath:s+"/annotations/"+
i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},schema:T.properties.
annotations.additionalProperties.type,parentSchema:T.properties.annotations.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+
"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"object"},schema:T.properties.annotations.type,parentSchema:T.properties.annotations,
data:p};e===null?e=[i]:e.push(i),r++}}if(t.links!==void 0){let p=t.links;if(Array.isArray(p)){let i=p.length;for(let a=0;a<i;a++)re(p[a],{instancePath:s+"/links\
/"+a,parentData:p,parentDataProperty:a,rootData:d,dynamicAnchors:h})||(e=e===null?re.errors:e.concat(re.errors),r=e.length)}else{let i={instancePath:s+"/links",
schemaPath:"#/properties/links/type",keyword:"type",params:{type:"array"},schema:T.properties.links.type,parentSchema:T.properties.links,data:p};e===null?e=[i]:
e.push(i),r++}}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:T.type,parentSchema:T,data:t};e===null?e=[p]:e.push(
p),r++}return Fr.errors=e,r===0}Fr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Be={type:"string",pattern:"^[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$",
"x-expected":"a zone of the IANA database such as Europe/Berlin or UTC"},_p=new RegExp("^[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$","u");function Cr(t,{instancePath:s="",
parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Cr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),typeof t=="string"){if(!_p.test(t)){let p={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-\
]+)*$"},schema:"^[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$",parentSchema:Be,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"string"},schema:Be.type,parentSchema:Be,data:t};e===null?e=[p]:e.push(p),r++}return Cr.errors=e,r===0}Cr.evaluated={dynamicProps:!1,
dynamicItems:!1};var Zr={type:"string",pattern:"^(\\*|@?[a-z0-9]([-._a-z0-9]*[a-z0-9])?(/[a-z0-9]([-._a-z0-9]*[a-z0-9])?)*(/\\*)?)$","x-expected":"a policy's id\
 such as baseline/staged-rollout, or a pack such as baseline/*"},Ai=new RegExp("^(\\*|@?[a-z0-9]([-._a-z0-9]*[a-z0-9])?(/[a-z0-9]([-._a-z0-9]*[a-z0-9])?)*(/\\*)?)\
$","u");function Br(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Br.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(!Ai.test(t)){let p={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^(\\*|@?[a-z0-9]([-._a-z0-9]*[a-z0-9])?(/[a-z0-9]([-._a-z0-9]*[a-z0-9])?)*(/\\*)?)$"},schema:"^(\\*|@?[a-z0-9]([-._a-z0-9]*[a-z0-9])?(/[a-z0-9]([-._a-z0-9]*[a-z0\
-9])?)*(/\\*)?)$",parentSchema:Zr,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Zr.
type,parentSchema:Zr,data:t};e===null?e=[p]:e.push(p),r++}return Br.errors=e,r===0}Br.evaluated={dynamicProps:!1,dynamicItems:!1};var ge={type:"integer",minimum:0,
maximum:99};function Yr(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Yr.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"integer"},schema:ge.type,parentSchema:ge,data:t};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)){if(t>99||isNaN(t)){let p={instancePath:s,
schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:99},schema:99,parentSchema:ge,data:t};e===null?e=[p]:e.push(p),r++}if(t<0||isNaN(t)){let p={
instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:ge,data:t};e===null?e=[p]:e.push(p),r++}}return Yr.
errors=e,r===0}Yr.evaluated={dynamicProps:!1,dynamicItems:!1};var Ye={type:"string",minLength:1};function Ee(t,{instancePath:s="",parentData:S,parentDataProperty:D,
rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ee.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(q(
t)<1){let p={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Ye,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Ye.type,parentSchema:Ye,data:t};e===null?e=[p]:e.push(p),r++}return Ee.errors=e,
r===0}Ee.evaluated={dynamicProps:!1,dynamicItems:!1};var Kr={enum:["advisory","waivable","mandatory","off"]};function Hr(t,{instancePath:s="",parentData:S,parentDataProperty:D,
rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Hr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(t==="advisory"||t==="\
waivable"||t==="mandatory"||t==="off")){let p={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Kr.enum},schema:Kr.enum,parentSchema:Kr,data:t};
e===null?e=[p]:e.push(p),r++}return Hr.errors=e,r===0}Hr.evaluated={dynamicProps:!1,dynamicItems:!1};var Wr={type:"string",pattern:"^@?[a-z0-9]([-._a-z0-9]*[a-z\
0-9])?(/[a-z0-9]([-._a-z0-9]*[a-z0-9])?)*$","x-expected":"a policy's id such as baseline/staged-rollout"},$i=new RegExp("^@?[a-z0-9]([-._a-z0-9]*[a-z0-9])?(/[a-\
z0-9]([-._a-z0-9]*[a-z0-9])?)*$","u");function Ur(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ur.
evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(!$i.test(t)){let p={instancePath:s,schemaPath:"#/pattern",
keyword:"pattern",params:{pattern:"^@?[a-z0-9]([-._a-z0-9]*[a-z0-9])?(/[a-z0-9]([-._a-z0-9]*[a-z0-9])?)*$"},schema:"^@?[a-z0-9]([-._a-z0-9]*[a-z0-9])?(/[a-z0-9]\
([-._a-z0-9]*[a-z0-9])?)*$",parentSchema:Wr,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"},schema:Wr.type,parentSchema:Wr,data:t};e===null?e=[p]:e.push(p),r++}return Ur.errors=e,r===0}Ur.evaluated={dynamicProps:!1,dynamicItems:!1};var ni={type:"\
string",pattern:"^(/([^/~]|~[012])*)*$","x-expected":"a JSON Pointer in which * is each element or member, such as /releases/*"},Qi=new RegExp("^(/([^/~]|~[012]\
)*)*$","u");function er(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=er.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(!Qi.test(t)){let p={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^(/([^/~]|~[012])*)*$"},schema:"^(/([^/~]|~[012])*)*$",parentSchema:ni,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},schema:ni.type,parentSchema:ni,data:t};e===null?e=[p]:e.push(p),r++}return er.errors=e,r===0}er.evaluated={dynamicProps:!1,dynamicItems:!1};
var Gr={type:"string",minLength:1};function Qr(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Qr.
evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(q(t)<1){let p={instancePath:s,schemaPath:"#/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:Gr,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"string"},schema:Gr.type,parentSchema:Gr,data:t};e===null?e=[p]:e.push(p),r++}return Qr.errors=e,r===0}Qr.evaluated={dynamicProps:!1,dynamicItems:!1};var ie={
type:"string",minLength:1,pattern:"^[^/\\s][^\\n]*$","x-expected":"a path relative to the project, without a leading slash"},_r=new RegExp("^[^/\\s][^\\n]*$","u");
function rr(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=rr.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(q(t)<1){let p={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:ie,data:t};e===null?e=[p]:e.push(p),r++}if(!_r.test(t)){let p={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^/\\s][^\\n\
]*$"},schema:"^[^/\\s][^\\n]*$",parentSchema:ie,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},schema:ie.type,parentSchema:ie,data:t};e===null?e=[p]:e.push(p),r++}return rr.errors=e,r===0}rr.evaluated={dynamicProps:!1,dynamicItems:!1};var qr={enum:[
"functional","performance","compatibility","security","regression"]};function sr(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){
let e=null,r=0,m=sr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(t==="functional"||t==="performance"||t==="compatibility"||t===
"security"||t==="regression")){let p={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:qr.enum},schema:qr.enum,parentSchema:qr,data:t};e===
null?e=[p]:e.push(p),r++}return sr.errors=e,r===0}sr.evaluated={dynamicProps:!1,dynamicItems:!1};function Jr(t,{instancePath:s="",parentData:S,parentDataProperty:D,
rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Jr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(q(
t)>63){let p={instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63},schema:63,parentSchema:H,data:t};e===null?e=[p]:e.push(p),r++}if(q(t)<
1){let p={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:H,data:t};e===null?e=[p]:e.push(p),r++}if(!We.test(
t)){let p={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:H,
data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:H.type,parentSchema:H,data:t};
e===null?e=[p]:e.push(p),r++}return Jr.errors=e,r===0}Jr.evaluated={dynamicProps:!1,dynamicItems:!1};var ae={type:"string",if:{type:"string",maxLength:10},then:{
$ref:"#/$defs/calendarDate"},else:{$ref:"#/$defs/instant"},"x-expected":"a date such as 2026-03-31, or an instant such as 2026-03-31T18:00:00+02:00"},xe={type:"\
string",format:"date","x-expected":"a date of the calendar, such as 2026-03-31"},dp=(ai(),Pi(ii)).formats.date;function ee(t,{instancePath:s="",parentData:S,parentDataProperty:D,
rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=ee.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(!dp(
t)){let p={instancePath:s,schemaPath:"#/format",keyword:"format",params:{format:"date"},schema:"date",parentSchema:xe,data:t};e===null?e=[p]:e.push(p),r++}}else{
let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:xe.type,parentSchema:xe,data:t};e===null?e=[p]:e.push(p),r++}return ee.errors=
e,r===0}ee.evaluated={dynamicProps:!1,dynamicItems:!1};var je={type:"string",format:"date-time",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9\
](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$","x-expected":"an instant with seconds and an offset, such as 2026-03-02T09:00:00+01:00"},Vp=(ai(),Pi(ii)).formats["\
date-time"],Mp=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$","u");function J(t,{instancePath:s="",
parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=J.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),typeof t=="string"){if(!Mp.test(t)){let p={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}\
:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:\
[0-9]{2})$",parentSchema:je,data:t};e===null?e=[p]:e.push(p),r++}if(!Vp(t)){let p={instancePath:s,schemaPath:"#/format",keyword:"format",params:{format:"date-ti\
me"},schema:"date-time",parentSchema:je,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},
schema:je.type,parentSchema:je,data:t};e===null?e=[p]:e.push(p),r++}return J.errors=e,r===0}J.evaluated={dynamicProps:!1,dynamicItems:!1};function tr(t,{instancePath:s="",
parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=tr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),typeof t!="string"){let n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:ae.type,parentSchema:ae,data:t};e===null?e=[n]:
e.push(n),r++}let p=r,i=!0,a=r;if(r===a)if(typeof t=="string"){if(q(t)>10){let n={};e===null?e=[n]:e.push(n),r++}}else{let n={};e===null?e=[n]:e.push(n),r++}var o=a===
r;r=p,e!==null&&(p?e.length=p:e=null);let c;if(o){let n=r;ee(t,{instancePath:s,parentData:S,parentDataProperty:D,rootData:d,dynamicAnchors:h})||(e=e===null?ee.errors:
e.concat(ee.errors),r=e.length);var o=n===r;i=o,c="then"}else{let n=r;J(t,{instancePath:s,parentData:S,parentDataProperty:D,rootData:d,dynamicAnchors:h})||(e=e===
null?J.errors:e.concat(J.errors),r=e.length);var o=n===r;i=o,c="else"}if(!i){let n={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:c},schema:ae.
if,parentSchema:ae,data:t};e===null?e=[n]:e.push(n),r++}return tr.errors=e,r===0}tr.evaluated={dynamicProps:!1,dynamicItems:!1};var pe={type:"string",pattern:"^\
P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)\
?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$","x-expected":"an ISO 8601 duration such as PT4H, P30D or P6\
M"},Ue=new RegExp("^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9\
]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$","u");function Xr(t,{instancePath:s="",parentData:S,
parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Xr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t==
"string"){if(!Ue.test(t)){let p={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)\
?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,\
9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$"},schema:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{\
1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$",parentSchema:pe,
data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:pe.type,parentSchema:pe,data:t};
e===null?e=[p]:e.push(p),r++}return Xr.errors=e,r===0}Xr.evaluated={dynamicProps:!1,dynamicItems:!1};var Pe=Object.prototype.hasOwnProperty,qe=Di().default,fi=new RegExp(
"^[A-Za-z_][A-Za-z0-9_]*$","u"),Ji=new RegExp("^-----BEGIN PUBLIC KEY-----\\n[A-Za-z0-9+/=\\n]+\\n-----END PUBLIC KEY-----\\n?$","u"),Xi=new RegExp("^refs/[A-Za\
-z0-9_]+(/[A-Za-z0-9_][A-Za-z0-9_.@+-]*)+$","u"),yi=new RegExp("^[A-Za-z0-9_][A-Za-z0-9_.-]*$","u"),ea=new RegExp("^https?://[^\\s@?#]+$","u");function qp(t,{instancePath:s="",
parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=qp.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
apiVersion"},schema:$.required,parentSchema:$,data:t};e===null?e=[a]:e.push(a),r++}if(t.kind===void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"kind"},schema:$.required,parentSchema:$,data:t};e===null?e=[a]:e.push(a),r++}if(t.metadata===void 0){let a={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"metadata"},schema:$.required,parentSchema:$,data:t};e===null?e=[a]:e.push(a),r++}if(t.spec===void 0){let a={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},schema:$.required,parentSchema:$,data:t};e===null?e=[a]:e.push(a),r++}
for(let a in t)if(!(a==="apiVersion"||a==="kind"||a==="metadata"||a==="spec")){let o={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:a},schema:!1,parentSchema:$,data:t};e===null?e=[o]:e.push(o),r++}if(t.apiVersion!==void 0&&(Mr(t.apiVersion,{instancePath:s+"\
/apiVersion",parentData:t,parentDataProperty:"apiVersion",rootData:d,dynamicAnchors:h})||(e=e===null?Mr.errors:e.concat(Mr.errors),r=e.length)),t.kind!==void 0){
let a=t.kind;if(a!=="Project"){let o={instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"Project"},schema:"Projec\
t",parentSchema:$.properties.kind,data:a};e===null?e=[o]:e.push(o),r++}}if(t.metadata!==void 0&&(Fr(t.metadata,{instancePath:s+"/metadata",parentData:t,parentDataProperty:"\
metadata",rootData:d,dynamicAnchors:h})||(e=e===null?Fr.errors:e.concat(Fr.errors),r=e.length)),t.spec!==void 0){let a=t.spec;if(a&&typeof a=="object"&&!Array.isArray(
a)){for(let o in a)if(!Pe.call($.properties.spec.properties,o)){let c={instancePath:s+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:$.properties.spec,data:a};e===null?e=[c]:e.push(c),r++}if(a.timezone!==void 0&&(Cr(a.timezone,
{instancePath:s+"/spec/timezone",parentData:a,parentDataProperty:"timezone",rootData:d,dynamicAnchors:h})||(e=e===null?Cr.errors:e.concat(Cr.errors),r=e.length)),
a.policies!==void 0){let o=a.policies;if(Array.isArray(o)){let c=o.length;for(let n=0;n<c;n++){let l=o[n];if(typeof l=="string"){if(q(l)<1){let u={instancePath:s+
"/spec/policies/"+n,schemaPath:"#/properties/spec/properties/policies/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:$.properties.spec.
properties.policies.items,data:l};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:s+"/spec/policies/"+n,schemaPath:"#/properties/spec/properties/policies\
/items/type",keyword:"type",params:{type:"string"},schema:$.properties.spec.properties.policies.items.type,parentSchema:$.properties.spec.properties.policies.items,
data:l};e===null?e=[u]:e.push(u),r++}}}else{let c={instancePath:s+"/spec/policies",schemaPath:"#/properties/spec/properties/policies/type",keyword:"type",params:{
type:"array"},schema:$.properties.spec.properties.policies.type,parentSchema:$.properties.spec.properties.policies,data:o};e===null?e=[c]:e.push(c),r++}}if(a.enforcement!==
void 0){let o=a.enforcement;if(Array.isArray(o)){let c=o.length;for(let n=0;n<c;n++){let l=o[n];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.enforcement===
void 0){let u={instancePath:s+"/spec/enforcement/"+n,schemaPath:"#/properties/spec/properties/enforcement/items/required",keyword:"required",params:{missingProperty:"\
enforcement"},schema:$.properties.spec.properties.enforcement.items.required,parentSchema:$.properties.spec.properties.enforcement.items,data:l};e===null?e=[u]:
e.push(u),r++}for(let u in l)if(!(u==="policies"||u==="tiers"||u==="paths"||u==="verbs"||u==="enforcement")){let P={instancePath:s+"/spec/enforcement/"+n,schemaPath:"\
#/properties/spec/properties/enforcement/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},schema:!1,parentSchema:$.properties.
spec.properties.enforcement.items,data:l};e===null?e=[P]:e.push(P),r++}if(l.policies!==void 0){let u=l.policies;if(Array.isArray(u)){if(u.length<1){let g={instancePath:s+
"/spec/enforcement/"+n+"/policies",schemaPath:"#/properties/spec/properties/enforcement/items/properties/policies/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:$.properties.spec.properties.enforcement.items.properties.policies,data:u};e===null?e=[g]:e.push(g),r++}let P=u.length;for(let g=0;g<P;g++)
Br(u[g],{instancePath:s+"/spec/enforcement/"+n+"/policies/"+g,parentData:u,parentDataProperty:g,rootData:d,dynamicAnchors:h})||(e=e===null?Br.errors:e.concat(Br.
errors),r=e.length)}else{let P={instancePath:s+"/spec/enforcement/"+n+"/policies",schemaPath:"#/properties/spec/properties/enforcement/items/properties/policies\
/type",keyword:"type",params:{type:"array"},schema:$.properties.spec.properties.enforcement.items.properties.policies.type,parentSchema:$.properties.spec.properties.
enforcement.items.properties.policies,data:u};e===null?e=[P]:e.push(P),r++}}if(l.tiers!==void 0){let u=l.tiers;if(Array.isArray(u)){if(u.length<1){let g={instancePath:s+
"/spec/enforcement/"+n+"/tiers",schemaPath:"#/properties/spec/properties/enforcement/items/properties/tiers/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:$.properties.spec.properties.enforcement.items.properties.tiers,data:u};e===null?e=[g]:e.push(g),r++}let P=u.length;for(let g=0;g<P;g++)Yr(u[g],{instancePath:s+
"/spec/enforcement/"+n+"/tiers/"+g,parentData:u,parentDataProperty:g,rootData:d,dynamicAnchors:h})||(e=e===null?Yr.errors:e.concat(Yr.errors),r=e.length)}else{let P={
instancePath:s+"/spec/enforcement/"+n+"/tiers",schemaPath:"#/properties/spec/properties/enforcement/items/properties/tiers/type",keyword:"type",params:{type:"ar\
ray"},schema:$.properties.spec.properties.enforcement.items.properties.tiers.type,parentSchema:$.properties.spec.properties.enforcement.items.properties.tiers,data:u};
e===null?e=[P]:e.push(P),r++}}if(l.paths!==void 0){let u=l.paths;if(Array.isArray(u)){if(u.length<1){let g={instancePath:s+"/spec/enforcement/"+n+"/paths",schemaPath:"\
#/properties/spec/properties/enforcement/items/properties/paths/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:$.properties.spec.properties.
enforcement.items.properties.paths,data:u};e===null?e=[g]:e.push(g),r++}let P=u.length;for(let g=0;g<P;g++)Ee(u[g],{instancePath:s+"/spec/enforcement/"+n+"/path\
s/"+g,parentData:u,parentDataProperty:g,rootData:d,dynamicAnchors:h})||(e=e===null?Ee.errors:e.concat(Ee.errors),r=e.length)}else{let P={instancePath:s+"/spec/e\
nforcement/"+n+"/paths",schemaPath:"#/properties/spec/properties/enforcement/items/properties/paths/type",keyword:"type",params:{type:"array"},schema:$.properties.
spec.properties.enforcement.items.properties.paths.type,parentSchema:$.properties.spec.properties.enforcement.items.properties.paths,data:u};e===null?e=[P]:e.push(
P),r++}}if(l.verbs!==void 0){let u=l.verbs;if(Array.isArray(u)){if(u.length<1){let g={instancePath:s+"/spec/enforcement/"+n+"/verbs",schemaPath:"#/properties/sp\
ec/properties/enforcement/items/properties/verbs/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:$.properties.spec.properties.enforcement.items.
properties.verbs,data:u};e===null?e=[g]:e.push(g),r++}let P=u.length;for(let g=0;g<P;g++){let y=u[g];if(!(y==="check"||y==="gate"||y==="rollout")){let A={instancePath:s+
"/spec/enforcement/"+n+"/verbs/"+g,schemaPath:"#/properties/spec/properties/enforcement/items/properties/verbs/items/enum",keyword:"enum",params:{allowedValues:$.
properties.spec.properties.enforcement.items.properties.verbs.items.enum},schema:$.properties.spec.properties.enforcement.items.properties.verbs.items.enum,parentSchema:$.
properties.spec.properties.enforcement.items.properties.verbs.items,data:y};e===null?e=[A]:e.push(A),r++}}}else{let P={instancePath:s+"/spec/enforcement/"+n+"/v\
erbs",schemaPath:"#/properties/spec/properties/enforcement/items/properties/verbs/type",keyword:"type",params:{type:"array"},schema:$.properties.spec.properties.
enforcement.items.properties.verbs.type,parentSchema:$.properties.spec.properties.enforcement.items.properties.verbs,data:u};e===null?e=[P]:e.push(P),r++}}l.enforcement!==
void 0&&(Hr(l.enforcement,{instancePath:s+"/spec/enforcement/"+n+"/enforcement",parentData:l,parentDataProperty:"enforcement",rootData:d,dynamicAnchors:h})||(e=
e===null?Hr.errors:e.concat(Hr.errors),r=e.length))}else{let u={instancePath:s+"/spec/enforcement/"+n,schemaPath:"#/properties/spec/properties/enforcement/items\
/type",keyword:"type",params:{type:"object"},schema:$.properties.spec.properties.enforcement.items.type,parentSchema:$.properties.spec.properties.enforcement.items,
data:l};e===null?e=[u]:e.push(u),r++}}}else{let c={instancePath:s+"/spec/enforcement",schemaPath:"#/properties/spec/properties/enforcement/type",keyword:"type",
params:{type:"array"},schema:$.properties.spec.properties.enforcement.type,parentSchema:$.properties.spec.properties.enforcement,data:o};e===null?e=[c]:e.push(c),
r++}}if(a.params!==void 0){let o=a.params;if(o&&typeof o=="object"&&!Array.isArray(o))for(let c in o){let n=r;Ur(c,{instancePath:s+"/spec/params",parentData:o,parentDataProperty:"\
params",rootData:d,dynamicAnchors:h})||(e=e===null?Ur.errors:e.concat(Ur.errors),r=e.length);var p=n===r;if(!p){let l={instancePath:s+"/spec/params",schemaPath:"\
#/properties/spec/properties/params/propertyNames",keyword:"propertyNames",params:{propertyName:c},schema:$.properties.spec.properties.params.propertyNames,parentSchema:$.
properties.spec.properties.params,data:o};e===null?e=[l]:e.push(l),r++}}else{let c={instancePath:s+"/spec/params",schemaPath:"#/properties/spec/properties/param\
s/type",keyword:"type",params:{type:"object"},schema:$.properties.spec.properties.params.type,parentSchema:$.properties.spec.properties.params,data:o};e===null?
e=[c]:e.push(c),r++}}if(a.exclude!==void 0){let o=a.exclude;if(Array.isArray(o)){let c=o.length;for(let n=0;n<c;n++)Ee(o[n],{instancePath:s+"/spec/exclude/"+n,parentData:o,
parentDataProperty:n,rootData:d,dynamicAnchors:h})||(e=e===null?Ee.errors:e.concat(Ee.errors),r=e.length)}else{let c={instancePath:s+"/spec/exclude",schemaPath:"\
#/properties/spec/properties/exclude/type",keyword:"type",params:{type:"array"},schema:$.properties.spec.properties.exclude.type,parentSchema:$.properties.spec.
properties.exclude,data:o};e===null?e=[c]:e.push(c),r++}}if(a.limits!==void 0){let o=a.limits;if(o&&typeof o=="object"&&!Array.isArray(o)){for(let c in o)if(!(c===
"fileBytes"||c==="files"||c==="documents"||c==="depth"||c==="expansion"||c==="steps")){let n={instancePath:s+"/spec/limits",schemaPath:"#/properties/spec/proper\
ties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:$.properties.spec.properties.limits,data:o};
e===null?e=[n]:e.push(n),r++}if(o.fileBytes!==void 0){let c=o.fileBytes;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let n={instancePath:s+"/spec/l\
imits/fileBytes",schemaPath:"#/properties/spec/properties/limits/properties/fileBytes/type",keyword:"type",params:{type:"integer"},schema:$.properties.spec.properties.
limits.properties.fileBytes.type,parentSchema:$.properties.spec.properties.limits.properties.fileBytes,data:c};e===null?e=[n]:e.push(n),r++}if(typeof c=="number"&&
isFinite(c)){if(c>1073741824||isNaN(c)){let n={instancePath:s+"/spec/limits/fileBytes",schemaPath:"#/properties/spec/properties/limits/properties/fileBytes/maxi\
mum",keyword:"maximum",params:{comparison:"<=",limit:1073741824},schema:1073741824,parentSchema:$.properties.spec.properties.limits.properties.fileBytes,data:c};
e===null?e=[n]:e.push(n),r++}if(c<1||isNaN(c)){let n={instancePath:s+"/spec/limits/fileBytes",schemaPath:"#/properties/spec/properties/limits/properties/fileByt\
es/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:$.properties.spec.properties.limits.properties.fileBytes,data:c};e===null?e=
[n]:e.push(n),r++}}}if(o.files!==void 0){let c=o.files;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let n={instancePath:s+"/spec/limits/files",schemaPath:"\
#/properties/spec/properties/limits/properties/files/type",keyword:"type",params:{type:"integer"},schema:$.properties.spec.properties.limits.properties.files.type,
parentSchema:$.properties.spec.properties.limits.properties.files,data:c};e===null?e=[n]:e.push(n),r++}if(typeof c=="number"&&isFinite(c)){if(c>1e7||isNaN(c)){let n={
instancePath:s+"/spec/limits/files",schemaPath:"#/properties/spec/properties/limits/properties/files/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e7},
schema:1e7,parentSchema:$.properties.spec.properties.limits.properties.files,data:c};e===null?e=[n]:e.push(n),r++}if(c<1||isNaN(c)){let n={instancePath:s+"/spec\
/limits/files",schemaPath:"#/properties/spec/properties/limits/properties/files/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:$.
properties.spec.properties.limits.properties.files,data:c};e===null?e=[n]:e.push(n),r++}}}if(o.documents!==void 0){let c=o.documents;if(!(typeof c=="number"&&!(c%
1)&&!isNaN(c)&&isFinite(c))){let n={instancePath:s+"/spec/limits/documents",schemaPath:"#/properties/spec/properties/limits/properties/documents/type",keyword:"\
type",params:{type:"integer"},schema:$.properties.spec.properties.limits.properties.documents.type,parentSchema:$.properties.spec.properties.limits.properties.documents,
data:c};e===null?e=[n]:e.push(n),r++}if(typeof c=="number"&&isFinite(c)){if(c>1e8||isNaN(c)){let n={instancePath:s+"/spec/limits/documents",schemaPath:"#/proper\
ties/spec/properties/limits/properties/documents/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e8},schema:1e8,parentSchema:$.properties.spec.properties.
limits.properties.documents,data:c};e===null?e=[n]:e.push(n),r++}if(c<1||isNaN(c)){let n={instancePath:s+"/spec/limits/documents",schemaPath:"#/properties/spec/\
properties/limits/properties/documents/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:$.properties.spec.properties.limits.properties.
documents,data:c};e===null?e=[n]:e.push(n),r++}}}if(o.depth!==void 0){let c=o.depth;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let n={instancePath:s+
"/spec/limits/depth",schemaPath:"#/properties/spec/properties/limits/properties/depth/type",keyword:"type",params:{type:"integer"},schema:$.properties.spec.properties.
limits.properties.depth.type,parentSchema:$.properties.spec.properties.limits.properties.depth,data:c};e===null?e=[n]:e.push(n),r++}if(typeof c=="number"&&isFinite(
c)){if(c>1e3||isNaN(c)){let n={instancePath:s+"/spec/limits/depth",schemaPath:"#/properties/spec/properties/limits/properties/depth/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e3},schema:1e3,parentSchema:$.properties.spec.properties.limits.properties.depth,data:c};e===null?e=[n]:e.push(n),r++}if(c<1||isNaN(c)){let n={
instancePath:s+"/spec/limits/depth",schemaPath:"#/properties/spec/properties/limits/properties/depth/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
schema:1,parentSchema:$.properties.spec.properties.limits.properties.depth,data:c};e===null?e=[n]:e.push(n),r++}}}if(o.expansion!==void 0){let c=o.expansion;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let n={instancePath:s+"/spec/limits/expansion",schemaPath:"#/properties/spec/properties/limits/properties/expansion/t\
ype",keyword:"type",params:{type:"integer"},schema:$.properties.spec.properties.limits.properties.expansion.type,parentSchema:$.properties.spec.properties.limits.
properties.expansion,data:c};e===null?e=[n]:e.push(n),r++}if(typeof c=="number"&&isFinite(c)){if(c>1e8||isNaN(c)){let n={instancePath:s+"/spec/limits/expansion",
schemaPath:"#/properties/spec/properties/limits/properties/expansion/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e8},schema:1e8,parentSchema:$.properties.
spec.properties.limits.properties.expansion,data:c};e===null?e=[n]:e.push(n),r++}if(c<0||isNaN(c)){let n={instancePath:s+"/spec/limits/expansion",schemaPath:"#/\
properties/spec/properties/limits/properties/expansion/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:$.properties.spec.properties.
limits.properties.expansion,data:c};e===null?e=[n]:e.push(n),r++}}}if(o.steps!==void 0){let c=o.steps;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){
let n={instancePath:s+"/spec/limits/steps",schemaPath:"#/properties/spec/properties/limits/properties/steps/type",keyword:"type",params:{type:"integer"},schema:$.
properties.spec.properties.limits.properties.steps.type,parentSchema:$.properties.spec.properties.limits.properties.steps,data:c};e===null?e=[n]:e.push(n),r++}if(typeof c==
"number"&&isFinite(c)){if(c>1e9||isNaN(c)){let n={instancePath:s+"/spec/limits/steps",schemaPath:"#/properties/spec/properties/limits/properties/steps/maximum",
keyword:"maximum",params:{comparison:"<=",limit:1e9},schema:1e9,parentSchema:$.properties.spec.properties.limits.properties.steps,data:c};e===null?e=[n]:e.push(
n),r++}if(c<1||isNaN(c)){let n={instancePath:s+"/spec/limits/steps",schemaPath:"#/properties/spec/properties/limits/properties/steps/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},schema:1,parentSchema:$.properties.spec.properties.limits.properties.steps,data:c};e===null?e=[n]:e.push(n),r++}}}}else{let c={
instancePath:s+"/spec/limits",schemaPath:"#/properties/spec/properties/limits/type",keyword:"type",params:{type:"object"},schema:$.properties.spec.properties.limits.
type,parentSchema:$.properties.spec.properties.limits,data:o};e===null?e=[c]:e.push(c),r++}}if(a.documents!==void 0){let o=a.documents;if(Array.isArray(o)){let c=o.
length;for(let n=0;n<c;n++){let l=o[n];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.paths===void 0){let u={instancePath:s+"/spec/documents/"+n,schemaPath:"\
#/properties/spec/properties/documents/items/required",keyword:"required",params:{missingProperty:"paths"},schema:$.properties.spec.properties.documents.items.required,
parentSchema:$.properties.spec.properties.documents.items,data:l};e===null?e=[u]:e.push(u),r++}for(let u in l)if(!Pe.call($.properties.spec.properties.documents.
items.properties,u)){let P={instancePath:s+"/spec/documents/"+n,schemaPath:"#/properties/spec/properties/documents/items/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:u},schema:!1,parentSchema:$.properties.spec.properties.documents.items,data:l};e===null?e=[P]:e.push(P),r++}if(l.paths!==
void 0){let u=l.paths;if(Array.isArray(u)){if(u.length<1){let g={instancePath:s+"/spec/documents/"+n+"/paths",schemaPath:"#/properties/spec/properties/documents\
/items/properties/paths/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:$.properties.spec.properties.documents.items.properties.paths,data:u};
e===null?e=[g]:e.push(g),r++}let P=u.length;for(let g=0;g<P;g++)Ee(u[g],{instancePath:s+"/spec/documents/"+n+"/paths/"+g,parentData:u,parentDataProperty:g,rootData:d,
dynamicAnchors:h})||(e=e===null?Ee.errors:e.concat(Ee.errors),r=e.length)}else{let P={instancePath:s+"/spec/documents/"+n+"/paths",schemaPath:"#/properties/spec\
/properties/documents/items/properties/paths/type",keyword:"type",params:{type:"array"},schema:$.properties.spec.properties.documents.items.properties.paths.type,
parentSchema:$.properties.spec.properties.documents.items.properties.paths,data:u};e===null?e=[P]:e.push(P),r++}}if(l.kind!==void 0){let u=l.kind;if(typeof u=="\
string"){if(q(u)<1){let P={instancePath:s+"/spec/documents/"+n+"/kind",schemaPath:"#/properties/spec/properties/documents/items/properties/kind/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:$.properties.spec.properties.documents.items.properties.kind,data:u};e===null?e=[P]:e.push(P),r++}if(!fi.test(
u)){let P={instancePath:s+"/spec/documents/"+n+"/kind",schemaPath:"#/properties/spec/properties/documents/items/properties/kind/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:$.properties.spec.properties.documents.items.properties.kind,data:u};e===null?
e=[P]:e.push(P),r++}}else{let P={instancePath:s+"/spec/documents/"+n+"/kind",schemaPath:"#/properties/spec/properties/documents/items/properties/kind/type",keyword:"\
type",params:{type:"string"},schema:$.properties.spec.properties.documents.items.properties.kind.type,parentSchema:$.properties.spec.properties.documents.items.
properties.kind,data:u};e===null?e=[P]:e.push(P),r++}}if(l.format!==void 0){let u=l.format,P=r,g=!1,y=r;if(!(u==="yaml"||u==="json"||u==="text"||u==="lines")){let O={
instancePath:s+"/spec/documents/"+n+"/format",schemaPath:"#/properties/spec/properties/documents/items/properties/format/anyOf/0/enum",keyword:"enum",params:{allowedValues:$.
properties.spec.properties.documents.items.properties.format.anyOf[0].enum},schema:$.properties.spec.properties.documents.items.properties.format.anyOf[0].enum,
parentSchema:$.properties.spec.properties.documents.items.properties.format.anyOf[0],data:u};e===null?e=[O]:e.push(O),r++}var i=y===r;g=g||i;let A=r;if(u&&typeof u==
"object"&&!Array.isArray(u)){if(u.regex===void 0){let O={instancePath:s+"/spec/documents/"+n+"/format",schemaPath:"#/properties/spec/properties/documents/items/\
properties/format/anyOf/1/required",keyword:"required",params:{missingProperty:"regex"},schema:$.properties.spec.properties.documents.items.properties.format.anyOf[1].
required,parentSchema:$.properties.spec.properties.documents.items.properties.format.anyOf[1],data:u};e===null?e=[O]:e.push(O),r++}for(let O in u)if(O!=="regex"){
let Z={instancePath:s+"/spec/documents/"+n+"/format",schemaPath:"#/properties/spec/properties/documents/items/properties/format/anyOf/1/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:O},schema:!1,parentSchema:$.properties.spec.properties.documents.items.properties.format.anyOf[1],data:u};e===null?
e=[Z]:e.push(Z),r++}if(u.regex!==void 0){let O=u.regex;if(typeof O=="string"){if(q(O)<1){let Z={instancePath:s+"/spec/documents/"+n+"/format/regex",schemaPath:"\
#/properties/spec/properties/documents/items/properties/format/anyOf/1/properties/regex/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:$.
properties.spec.properties.documents.items.properties.format.anyOf[1].properties.regex,data:O};e===null?e=[Z]:e.push(Z),r++}}else{let Z={instancePath:s+"/spec/d\
ocuments/"+n+"/format/regex",schemaPath:"#/properties/spec/properties/documents/items/properties/format/anyOf/1/properties/regex/type",keyword:"type",params:{type:"\
string"},schema:$.properties.spec.properties.documents.items.properties.format.anyOf[1].properties.regex.type,parentSchema:$.properties.spec.properties.documents.
items.properties.format.anyOf[1].properties.regex,data:O};e===null?e=[Z]:e.push(Z),r++}}}else{let O={instancePath:s+"/spec/documents/"+n+"/format",schemaPath:"#\
/properties/spec/properties/documents/items/properties/format/anyOf/1/type",keyword:"type",params:{type:"object"},schema:$.properties.spec.properties.documents.
items.properties.format.anyOf[1].type,parentSchema:$.properties.spec.properties.documents.items.properties.format.anyOf[1],data:u};e===null?e=[O]:e.push(O),r++}
var i=A===r;if(g=g||i,g)r=P,e!==null&&(P?e.length=P:e=null);else{let O={instancePath:s+"/spec/documents/"+n+"/format",schemaPath:"#/properties/spec/properties/d\
ocuments/items/properties/format/anyOf",keyword:"anyOf",params:{},schema:$.properties.spec.properties.documents.items.properties.format.anyOf,parentSchema:$.properties.
spec.properties.documents.items.properties.format,data:u};e===null?e=[O]:e.push(O),r++}}if(l.items!==void 0&&(er(l.items,{instancePath:s+"/spec/documents/"+n+"/\
items",parentData:l,parentDataProperty:"items",rootData:d,dynamicAnchors:h})||(e=e===null?er.errors:e.concat(er.errors),r=e.length)),l.identity!==void 0&&(Qr(l.
identity,{instancePath:s+"/spec/documents/"+n+"/identity",parentData:l,parentDataProperty:"identity",rootData:d,dynamicAnchors:h})||(e=e===null?Qr.errors:e.concat(
Qr.errors),r=e.length)),l.schema!==void 0&&(rr(l.schema,{instancePath:s+"/spec/documents/"+n+"/schema",parentData:l,parentDataProperty:"schema",rootData:d,dynamicAnchors:h})||
(e=e===null?rr.errors:e.concat(rr.errors),r=e.length)),l.text!==void 0){let u=l.text;if(Array.isArray(u)){let P=u.length;for(let g=0;g<P;g++)er(u[g],{instancePath:s+
"/spec/documents/"+n+"/text/"+g,parentData:u,parentDataProperty:g,rootData:d,dynamicAnchors:h})||(e=e===null?er.errors:e.concat(er.errors),r=e.length)}else{let P={
instancePath:s+"/spec/documents/"+n+"/text",schemaPath:"#/properties/spec/properties/documents/items/properties/text/type",keyword:"type",params:{type:"array"},
schema:$.properties.spec.properties.documents.items.properties.text.type,parentSchema:$.properties.spec.properties.documents.items.properties.text,data:u};e===null?
e=[P]:e.push(P),r++}}if(l.duplicates!==void 0){let u=l.duplicates;if(!(u==="error"||u==="allow")){let P={instancePath:s+"/spec/documents/"+n+"/duplicates",schemaPath:"\
#/properties/spec/properties/documents/items/properties/duplicates/enum",keyword:"enum",params:{allowedValues:$.properties.spec.properties.documents.items.properties.
duplicates.enum},schema:$.properties.spec.properties.documents.items.properties.duplicates.enum,parentSchema:$.properties.spec.properties.documents.items.properties.
duplicates,data:u};e===null?e=[P]:e.push(P),r++}}if(l.nulls!==void 0){let u=l.nulls;if(!(u==="absent"||u==="keep")){let P={instancePath:s+"/spec/documents/"+n+"\
/nulls",schemaPath:"#/properties/spec/properties/documents/items/properties/nulls/enum",keyword:"enum",params:{allowedValues:$.properties.spec.properties.documents.
items.properties.nulls.enum},schema:$.properties.spec.properties.documents.items.properties.nulls.enum,parentSchema:$.properties.spec.properties.documents.items.
properties.nulls,data:u};e===null?e=[P]:e.push(P),r++}}if(l.ownKindsOnly!==void 0){let u=l.ownKindsOnly;if(typeof u!="boolean"){let P={instancePath:s+"/spec/doc\
uments/"+n+"/ownKindsOnly",schemaPath:"#/properties/spec/properties/documents/items/properties/ownKindsOnly/type",keyword:"type",params:{type:"boolean"},schema:$.
properties.spec.properties.documents.items.properties.ownKindsOnly.type,parentSchema:$.properties.spec.properties.documents.items.properties.ownKindsOnly,data:u};
e===null?e=[P]:e.push(P),r++}}}else{let u={instancePath:s+"/spec/documents/"+n,schemaPath:"#/properties/spec/properties/documents/items/type",keyword:"type",params:{
type:"object"},schema:$.properties.spec.properties.documents.items.type,parentSchema:$.properties.spec.properties.documents.items,data:l};e===null?e=[u]:e.push(
u),r++}}}else{let c={instancePath:s+"/spec/documents",schemaPath:"#/properties/spec/properties/documents/type",keyword:"type",params:{type:"array"},schema:$.properties.
spec.properties.documents.type,parentSchema:$.properties.spec.properties.documents,data:o};e===null?e=[c]:e.push(c),r++}}if(a.evidence!==void 0){let o=a.evidence;
if(o&&typeof o=="object"&&!Array.isArray(o)){for(let c in o)if(!(c==="jobs"||c==="keys"||c==="maxAge")){let n={instancePath:s+"/spec/evidence",schemaPath:"#/pro\
perties/spec/properties/evidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:$.properties.spec.properties.
evidence,data:o};e===null?e=[n]:e.push(n),r++}if(o.jobs!==void 0){let c=o.jobs;if(Array.isArray(c)){let n=c.length;for(let l=0;l<n;l++){let u=c[l];if(u&&typeof u==
"object"&&!Array.isArray(u)){if(u.type===void 0){let P={instancePath:s+"/spec/evidence/jobs/"+l,schemaPath:"#/properties/spec/properties/evidence/properties/job\
s/items/required",keyword:"required",params:{missingProperty:"type"},schema:$.properties.spec.properties.evidence.properties.jobs.items.required,parentSchema:$.
properties.spec.properties.evidence.properties.jobs.items,data:u};e===null?e=[P]:e.push(P),r++}if(u.name===void 0){let P={instancePath:s+"/spec/evidence/jobs/"+
l,schemaPath:"#/properties/spec/properties/evidence/properties/jobs/items/required",keyword:"required",params:{missingProperty:"name"},schema:$.properties.spec.
properties.evidence.properties.jobs.items.required,parentSchema:$.properties.spec.properties.evidence.properties.jobs.items,data:u};e===null?e=[P]:e.push(P),r++}
for(let P in u)if(!(P==="type"||P==="name"||P==="app"||P==="systems")){let g={instancePath:s+"/spec/evidence/jobs/"+l,schemaPath:"#/properties/spec/properties/e\
vidence/properties/jobs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},schema:!1,parentSchema:$.properties.spec.properties.
evidence.properties.jobs.items,data:u};e===null?e=[g]:e.push(g),r++}if(u.type!==void 0&&(sr(u.type,{instancePath:s+"/spec/evidence/jobs/"+l+"/type",parentData:u,
parentDataProperty:"type",rootData:d,dynamicAnchors:h})||(e=e===null?sr.errors:e.concat(sr.errors),r=e.length)),u.name!==void 0){let P=u.name;if(typeof P=="stri\
ng"){if(q(P)<1){let g={instancePath:s+"/spec/evidence/jobs/"+l+"/name",schemaPath:"#/properties/spec/properties/evidence/properties/jobs/items/properties/name/m\
inLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:$.properties.spec.properties.evidence.properties.jobs.items.properties.name,data:P};e===null?
e=[g]:e.push(g),r++}}else{let g={instancePath:s+"/spec/evidence/jobs/"+l+"/name",schemaPath:"#/properties/spec/properties/evidence/properties/jobs/items/propert\
ies/name/type",keyword:"type",params:{type:"string"},schema:$.properties.spec.properties.evidence.properties.jobs.items.properties.name.type,parentSchema:$.properties.
spec.properties.evidence.properties.jobs.items.properties.name,data:P};e===null?e=[g]:e.push(g),r++}}if(u.app!==void 0){let P=u.app;if(typeof P=="string"){if(q(
P)<1){let g={instancePath:s+"/spec/evidence/jobs/"+l+"/app",schemaPath:"#/properties/spec/properties/evidence/properties/jobs/items/properties/app/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:$.properties.spec.properties.evidence.properties.jobs.items.properties.app,data:P};e===null?e=[g]:e.push(g),r++}}else{
let g={instancePath:s+"/spec/evidence/jobs/"+l+"/app",schemaPath:"#/properties/spec/properties/evidence/properties/jobs/items/properties/app/type",keyword:"type",
params:{type:"string"},schema:$.properties.spec.properties.evidence.properties.jobs.items.properties.app.type,parentSchema:$.properties.spec.properties.evidence.
properties.jobs.items.properties.app,data:P};e===null?e=[g]:e.push(g),r++}}if(u.systems!==void 0){let P=u.systems;if(Array.isArray(P)){if(P.length<1){let y={instancePath:s+
"/spec/evidence/jobs/"+l+"/systems",schemaPath:"#/properties/spec/properties/evidence/properties/jobs/items/properties/systems/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:$.properties.spec.properties.evidence.properties.jobs.items.properties.systems,data:P};e===null?e=[y]:e.push(y),r++}let g=P.length;
for(let y=0;y<g;y++){let A=P[y];if(typeof A=="string"){if(q(A)<1){let O={instancePath:s+"/spec/evidence/jobs/"+l+"/systems/"+y,schemaPath:"#/properties/spec/pro\
perties/evidence/properties/jobs/items/properties/systems/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:$.properties.spec.properties.
evidence.properties.jobs.items.properties.systems.items,data:A};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:s+"/spec/evidence/jobs/"+l+"/systems/"+y,
schemaPath:"#/properties/spec/properties/evidence/properties/jobs/items/properties/systems/items/type",keyword:"type",params:{type:"string"},schema:$.properties.
spec.properties.evidence.properties.jobs.items.properties.systems.items.type,parentSchema:$.properties.spec.properties.evidence.properties.jobs.items.properties.
systems.items,data:A};e===null?e=[O]:e.push(O),r++}}}else{let g={instancePath:s+"/spec/evidence/jobs/"+l+"/systems",schemaPath:"#/properties/spec/properties/evi\
dence/properties/jobs/items/properties/systems/type",keyword:"type",params:{type:"array"},schema:$.properties.spec.properties.evidence.properties.jobs.items.properties.
systems.type,parentSchema:$.properties.spec.properties.evidence.properties.jobs.items.properties.systems,data:P};e===null?e=[g]:e.push(g),r++}}}else{let P={instancePath:s+
"/spec/evidence/jobs/"+l,schemaPath:"#/properties/spec/properties/evidence/properties/jobs/items/type",keyword:"type",params:{type:"object"},schema:$.properties.
spec.properties.evidence.properties.jobs.items.type,parentSchema:$.properties.spec.properties.evidence.properties.jobs.items,data:u};e===null?e=[P]:e.push(P),r++}}}else{
let n={instancePath:s+"/spec/evidence/jobs",schemaPath:"#/properties/spec/properties/evidence/properties/jobs/type",keyword:"type",params:{type:"array"},schema:$.
properties.spec.properties.evidence.properties.jobs.type,parentSchema:$.properties.spec.properties.evidence.properties.jobs,data:c};e===null?e=[n]:e.push(n),r++}}
if(o.keys!==void 0){let c=o.keys;if(Array.isArray(c)){let n=c.length;for(let l=0;l<n;l++){let u=c[l];if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.id===void 0){
let P={instancePath:s+"/spec/evidence/keys/"+l,schemaPath:"#/properties/spec/properties/evidence/properties/keys/items/required",keyword:"required",params:{missingProperty:"\
id"},schema:$.properties.spec.properties.evidence.properties.keys.items.required,parentSchema:$.properties.spec.properties.evidence.properties.keys.items,data:u};
e===null?e=[P]:e.push(P),r++}if(u.publicKey===void 0){let P={instancePath:s+"/spec/evidence/keys/"+l,schemaPath:"#/properties/spec/properties/evidence/propertie\
s/keys/items/required",keyword:"required",params:{missingProperty:"publicKey"},schema:$.properties.spec.properties.evidence.properties.keys.items.required,parentSchema:$.
properties.spec.properties.evidence.properties.keys.items,data:u};e===null?e=[P]:e.push(P),r++}for(let P in u)if(!(P==="id"||P==="publicKey"||P==="types"||P==="\
systems"||P==="from"||P==="until")){let g={instancePath:s+"/spec/evidence/keys/"+l,schemaPath:"#/properties/spec/properties/evidence/properties/keys/items/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},schema:!1,parentSchema:$.properties.spec.properties.evidence.properties.keys.items,
data:u};e===null?e=[g]:e.push(g),r++}if(u.id!==void 0&&(Jr(u.id,{instancePath:s+"/spec/evidence/keys/"+l+"/id",parentData:u,parentDataProperty:"id",rootData:d,dynamicAnchors:h})||
(e=e===null?Jr.errors:e.concat(Jr.errors),r=e.length)),u.publicKey!==void 0){let P=u.publicKey;if(typeof P=="string"){if(q(P)>4096){let g={instancePath:s+"/spec\
/evidence/keys/"+l+"/publicKey",schemaPath:"#/properties/spec/properties/evidence/properties/keys/items/properties/publicKey/maxLength",keyword:"maxLength",params:{
limit:4096},schema:4096,parentSchema:$.properties.spec.properties.evidence.properties.keys.items.properties.publicKey,data:P};e===null?e=[g]:e.push(g),r++}if(!Ji.
test(P)){let g={instancePath:s+"/spec/evidence/keys/"+l+"/publicKey",schemaPath:"#/properties/spec/properties/evidence/properties/keys/items/properties/publicKe\
y/pattern",keyword:"pattern",params:{pattern:"^-----BEGIN PUBLIC KEY-----\\n[A-Za-z0-9+/=\\n]+\\n-----END PUBLIC KEY-----\\n?$"},schema:"^-----BEGIN PUBLIC KEY-\
----\\n[A-Za-z0-9+/=\\n]+\\n-----END PUBLIC KEY-----\\n?$",parentSchema:$.properties.spec.properties.evidence.properties.keys.items.properties.publicKey,data:P};
e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:s+"/spec/evidence/keys/"+l+"/publicKey",schemaPath:"#/properties/spec/properties/evidence/properties/keys\
/items/properties/publicKey/type",keyword:"type",params:{type:"string"},schema:$.properties.spec.properties.evidence.properties.keys.items.properties.publicKey.
type,parentSchema:$.properties.spec.properties.evidence.properties.keys.items.properties.publicKey,data:P};e===null?e=[g]:e.push(g),r++}}if(u.types!==void 0){let P=u.
types;if(Array.isArray(P)){if(P.length<1){let O={instancePath:s+"/spec/evidence/keys/"+l+"/types",schemaPath:"#/properties/spec/properties/evidence/properties/k\
eys/items/properties/types/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:$.properties.spec.properties.evidence.properties.keys.items.properties.
types,data:P};e===null?e=[O]:e.push(O),r++}let g=P.length;for(let O=0;O<g;O++)sr(P[O],{instancePath:s+"/spec/evidence/keys/"+l+"/types/"+O,parentData:P,parentDataProperty:O,
rootData:d,dynamicAnchors:h})||(e=e===null?sr.errors:e.concat(sr.errors),r=e.length);let y=P.length,A;if(y>1){e:for(;y--;)for(A=y;A--;)if(qe(P[y],P[A])){let O={
instancePath:s+"/spec/evidence/keys/"+l+"/types",schemaPath:"#/properties/spec/properties/evidence/properties/keys/items/properties/types/uniqueItems",keyword:"\
uniqueItems",params:{i:y,j:A},schema:!0,parentSchema:$.properties.spec.properties.evidence.properties.keys.items.properties.types,data:P};e===null?e=[O]:e.push(
O),r++;break e}}}else{let g={instancePath:s+"/spec/evidence/keys/"+l+"/types",schemaPath:"#/properties/spec/properties/evidence/properties/keys/items/properties\
/types/type",keyword:"type",params:{type:"array"},schema:$.properties.spec.properties.evidence.properties.keys.items.properties.types.type,parentSchema:$.properties.
spec.properties.evidence.properties.keys.items.properties.types,data:P};e===null?e=[g]:e.push(g),r++}}if(u.systems!==void 0){let P=u.systems;if(Array.isArray(P)){
if(P.length<1){let y={instancePath:s+"/spec/evidence/keys/"+l+"/systems",schemaPath:"#/properties/spec/properties/evidence/properties/keys/items/properties/syst\
ems/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:$.properties.spec.properties.evidence.properties.keys.items.properties.systems,data:P};e===
null?e=[y]:e.push(y),r++}let g=P.length;for(let y=0;y<g;y++){let A=P[y];if(typeof A=="string"){if(q(A)<1){let O={instancePath:s+"/spec/evidence/keys/"+l+"/syste\
ms/"+y,schemaPath:"#/properties/spec/properties/evidence/properties/keys/items/properties/systems/items/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:$.properties.spec.properties.evidence.properties.keys.items.properties.systems.items,data:A};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:s+
"/spec/evidence/keys/"+l+"/systems/"+y,schemaPath:"#/properties/spec/properties/evidence/properties/keys/items/properties/systems/items/type",keyword:"type",params:{
type:"string"},schema:$.properties.spec.properties.evidence.properties.keys.items.properties.systems.items.type,parentSchema:$.properties.spec.properties.evidence.
properties.keys.items.properties.systems.items,data:A};e===null?e=[O]:e.push(O),r++}}}else{let g={instancePath:s+"/spec/evidence/keys/"+l+"/systems",schemaPath:"\
#/properties/spec/properties/evidence/properties/keys/items/properties/systems/type",keyword:"type",params:{type:"array"},schema:$.properties.spec.properties.evidence.
properties.keys.items.properties.systems.type,parentSchema:$.properties.spec.properties.evidence.properties.keys.items.properties.systems,data:P};e===null?e=[g]:
e.push(g),r++}}u.from!==void 0&&(tr(u.from,{instancePath:s+"/spec/evidence/keys/"+l+"/from",parentData:u,parentDataProperty:"from",rootData:d,dynamicAnchors:h})||
(e=e===null?tr.errors:e.concat(tr.errors),r=e.length)),u.until!==void 0&&(tr(u.until,{instancePath:s+"/spec/evidence/keys/"+l+"/until",parentData:u,parentDataProperty:"\
until",rootData:d,dynamicAnchors:h})||(e=e===null?tr.errors:e.concat(tr.errors),r=e.length))}else{let P={instancePath:s+"/spec/evidence/keys/"+l,schemaPath:"#/p\
roperties/spec/properties/evidence/properties/keys/items/type",keyword:"type",params:{type:"object"},schema:$.properties.spec.properties.evidence.properties.keys.
items.type,parentSchema:$.properties.spec.properties.evidence.properties.keys.items,data:u};e===null?e=[P]:e.push(P),r++}}}else{let n={instancePath:s+"/spec/evi\
dence/keys",schemaPath:"#/properties/spec/properties/evidence/properties/keys/type",keyword:"type",params:{type:"array"},schema:$.properties.spec.properties.evidence.
properties.keys.type,parentSchema:$.properties.spec.properties.evidence.properties.keys,data:c};e===null?e=[n]:e.push(n),r++}}o.maxAge!==void 0&&(Xr(o.maxAge,{instancePath:s+
"/spec/evidence/maxAge",parentData:o,parentDataProperty:"maxAge",rootData:d,dynamicAnchors:h})||(e=e===null?Xr.errors:e.concat(Xr.errors),r=e.length))}else{let c={
instancePath:s+"/spec/evidence",schemaPath:"#/properties/spec/properties/evidence/type",keyword:"type",params:{type:"object"},schema:$.properties.spec.properties.
evidence.type,parentSchema:$.properties.spec.properties.evidence,data:o};e===null?e=[c]:e.push(c),r++}}if(a.rollouts!==void 0){let o=a.rollouts;if(o&&typeof o==
"object"&&!Array.isArray(o)){for(let c in o)if(!(c==="state"||c==="prometheus")){let n={instancePath:s+"/spec/rollouts",schemaPath:"#/properties/spec/properties\
/rollouts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:$.properties.spec.properties.rollouts,data:o};
e===null?e=[n]:e.push(n),r++}if(o.state!==void 0){let c=o.state;if(c&&typeof c=="object"&&!Array.isArray(c)){for(let n in c)if(!(n==="ref"||n==="remote")){let l={
instancePath:s+"/spec/rollouts/state",schemaPath:"#/properties/spec/properties/rollouts/properties/state/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n},schema:!1,parentSchema:$.properties.spec.properties.rollouts.properties.state,data:c};e===null?e=[l]:e.push(l),r++}if(c.ref!==void 0){let n=c.
ref;if(typeof n=="string"){if(q(n)>200){let l={instancePath:s+"/spec/rollouts/state/ref",schemaPath:"#/properties/spec/properties/rollouts/properties/state/prop\
erties/ref/maxLength",keyword:"maxLength",params:{limit:200},schema:200,parentSchema:$.properties.spec.properties.rollouts.properties.state.properties.ref,data:n};
e===null?e=[l]:e.push(l),r++}if(!Xi.test(n)){let l={instancePath:s+"/spec/rollouts/state/ref",schemaPath:"#/properties/spec/properties/rollouts/properties/state\
/properties/ref/pattern",keyword:"pattern",params:{pattern:"^refs/[A-Za-z0-9_]+(/[A-Za-z0-9_][A-Za-z0-9_.@+-]*)+$"},schema:"^refs/[A-Za-z0-9_]+(/[A-Za-z0-9_][A-\
Za-z0-9_.@+-]*)+$",parentSchema:$.properties.spec.properties.rollouts.properties.state.properties.ref,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+
"/spec/rollouts/state/ref",schemaPath:"#/properties/spec/properties/rollouts/properties/state/properties/ref/type",keyword:"type",params:{type:"string"},schema:$.
properties.spec.properties.rollouts.properties.state.properties.ref.type,parentSchema:$.properties.spec.properties.rollouts.properties.state.properties.ref,data:n};
e===null?e=[l]:e.push(l),r++}}if(c.remote!==void 0){let n=c.remote;if(typeof n=="string"){if(q(n)>100){let l={instancePath:s+"/spec/rollouts/state/remote",schemaPath:"\
#/properties/spec/properties/rollouts/properties/state/properties/remote/maxLength",keyword:"maxLength",params:{limit:100},schema:100,parentSchema:$.properties.
spec.properties.rollouts.properties.state.properties.remote,data:n};e===null?e=[l]:e.push(l),r++}if(!yi.test(n)){let l={instancePath:s+"/spec/rollouts/state/rem\
ote",schemaPath:"#/properties/spec/properties/rollouts/properties/state/properties/remote/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_][A-Za-z0-9_.-\
]*$"},schema:"^[A-Za-z0-9_][A-Za-z0-9_.-]*$",parentSchema:$.properties.spec.properties.rollouts.properties.state.properties.remote,data:n};e===null?e=[l]:e.push(
l),r++}}else{let l={instancePath:s+"/spec/rollouts/state/remote",schemaPath:"#/properties/spec/properties/rollouts/properties/state/properties/remote/type",keyword:"\
type",params:{type:"string"},schema:$.properties.spec.properties.rollouts.properties.state.properties.remote.type,parentSchema:$.properties.spec.properties.rollouts.
properties.state.properties.remote,data:n};e===null?e=[l]:e.push(l),r++}}}else{let n={instancePath:s+"/spec/rollouts/state",schemaPath:"#/properties/spec/proper\
ties/rollouts/properties/state/type",keyword:"type",params:{type:"object"},schema:$.properties.spec.properties.rollouts.properties.state.type,parentSchema:$.properties.
spec.properties.rollouts.properties.state,data:c};e===null?e=[n]:e.push(n),r++}}if(o.prometheus!==void 0){let c=o.prometheus;if(c&&typeof c=="object"&&!Array.isArray(
c)){if(c.address===void 0){let n={instancePath:s+"/spec/rollouts/prometheus",schemaPath:"#/properties/spec/properties/rollouts/properties/prometheus/required",keyword:"\
required",params:{missingProperty:"address"},schema:$.properties.spec.properties.rollouts.properties.prometheus.required,parentSchema:$.properties.spec.properties.
rollouts.properties.prometheus,data:c};e===null?e=[n]:e.push(n),r++}for(let n in c)if(n!=="address"){let l={instancePath:s+"/spec/rollouts/prometheus",schemaPath:"\
#/properties/spec/properties/rollouts/properties/prometheus/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:$.
properties.spec.properties.rollouts.properties.prometheus,data:c};e===null?e=[l]:e.push(l),r++}if(c.address!==void 0){let n=c.address;if(typeof n=="string"){if(q(
n)>2e3){let l={instancePath:s+"/spec/rollouts/prometheus/address",schemaPath:"#/properties/spec/properties/rollouts/properties/prometheus/properties/address/max\
Length",keyword:"maxLength",params:{limit:2e3},schema:2e3,parentSchema:$.properties.spec.properties.rollouts.properties.prometheus.properties.address,data:n};e===
null?e=[l]:e.push(l),r++}if(!ea.test(n)){let l={instancePath:s+"/spec/rollouts/prometheus/address",schemaPath:"#/properties/spec/properties/rollouts/properties/\
prometheus/properties/address/pattern",keyword:"pattern",params:{pattern:"^https?://[^\\s@?#]+$"},schema:"^https?://[^\\s@?#]+$",parentSchema:$.properties.spec.
properties.rollouts.properties.prometheus.properties.address,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/rollouts/prometheus/address",
schemaPath:"#/properties/spec/properties/rollouts/properties/prometheus/properties/address/type",keyword:"type",params:{type:"string"},schema:$.properties.spec.
properties.rollouts.properties.prometheus.properties.address.type,parentSchema:$.properties.spec.properties.rollouts.properties.prometheus.properties.address,data:n};
e===null?e=[l]:e.push(l),r++}}}else{let n={instancePath:s+"/spec/rollouts/prometheus",schemaPath:"#/properties/spec/properties/rollouts/properties/prometheus/ty\
pe",keyword:"type",params:{type:"object"},schema:$.properties.spec.properties.rollouts.properties.prometheus.type,parentSchema:$.properties.spec.properties.rollouts.
properties.prometheus,data:c};e===null?e=[n]:e.push(n),r++}}}else{let c={instancePath:s+"/spec/rollouts",schemaPath:"#/properties/spec/properties/rollouts/type",
keyword:"type",params:{type:"object"},schema:$.properties.spec.properties.rollouts.type,parentSchema:$.properties.spec.properties.rollouts,data:o};e===null?e=[c]:
e.push(c),r++}}if(a.data!==void 0){let o=a.data;if(Array.isArray(o)){let c=o.length;for(let n=0;n<c;n++){let l=o[n];if(l&&typeof l=="object"&&!Array.isArray(l)){
if(l.name===void 0){let u={instancePath:s+"/spec/data/"+n,schemaPath:"#/properties/spec/properties/data/items/required",keyword:"required",params:{missingProperty:"\
name"},schema:$.properties.spec.properties.data.items.required,parentSchema:$.properties.spec.properties.data.items,data:l};e===null?e=[u]:e.push(u),r++}for(let u in l)
if(!(u==="name"||u==="schema"||u==="description")){let P={instancePath:s+"/spec/data/"+n,schemaPath:"#/properties/spec/properties/data/items/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:u},schema:!1,parentSchema:$.properties.spec.properties.data.items,data:l};e===null?e=[P]:e.push(P),
r++}if(l.name!==void 0){let u=l.name;if(typeof u=="string"){if(!fi.test(u)){let P={instancePath:s+"/spec/data/"+n+"/name",schemaPath:"#/properties/spec/properti\
es/data/items/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:$.properties.
spec.properties.data.items.properties.name,data:u};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:s+"/spec/data/"+n+"/name",schemaPath:"#/properties/spe\
c/properties/data/items/properties/name/type",keyword:"type",params:{type:"string"},schema:$.properties.spec.properties.data.items.properties.name.type,parentSchema:$.
properties.spec.properties.data.items.properties.name,data:u};e===null?e=[P]:e.push(P),r++}}if(l.schema!==void 0&&(rr(l.schema,{instancePath:s+"/spec/data/"+n+"\
/schema",parentData:l,parentDataProperty:"schema",rootData:d,dynamicAnchors:h})||(e=e===null?rr.errors:e.concat(rr.errors),r=e.length)),l.description!==void 0){
let u=l.description;if(typeof u=="string"){if(q(u)<1){let P={instancePath:s+"/spec/data/"+n+"/description",schemaPath:"#/properties/spec/properties/data/items/p\
roperties/description/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:$.properties.spec.properties.data.items.properties.description,data:u};
e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:s+"/spec/data/"+n+"/description",schemaPath:"#/properties/spec/properties/data/items/properties/descripti\
on/type",keyword:"type",params:{type:"string"},schema:$.properties.spec.properties.data.items.properties.description.type,parentSchema:$.properties.spec.properties.
data.items.properties.description,data:u};e===null?e=[P]:e.push(P),r++}}}else{let u={instancePath:s+"/spec/data/"+n,schemaPath:"#/properties/spec/properties/dat\
a/items/type",keyword:"type",params:{type:"object"},schema:$.properties.spec.properties.data.items.type,parentSchema:$.properties.spec.properties.data.items,data:l};
e===null?e=[u]:e.push(u),r++}}}else{let c={instancePath:s+"/spec/data",schemaPath:"#/properties/spec/properties/data/type",keyword:"type",params:{type:"array"},
schema:$.properties.spec.properties.data.type,parentSchema:$.properties.spec.properties.data,data:o};e===null?e=[c]:e.push(c),r++}}}else{let o={instancePath:s+"\
/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"object"},schema:$.properties.spec.type,parentSchema:$.properties.spec,data:a};e===null?e=
[o]:e.push(o),r++}}}else{let a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:$.type,parentSchema:$,data:t};e===null?e=[a]:e.push(
a),r++}return qp.errors=e,r===0}qp.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ra=Dp,N={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"\
https://gradus.dev/schemas/v1/policy.schema.json",type:"object",additionalProperties:!1,required:["apiVersion","kind","metadata","spec"],properties:{apiVersion:{
$ref:"https://gradus.dev/schemas/v1/shared#/$defs/apiVersion"},kind:{const:"Policy"},metadata:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/titledMetadata"},
spec:{type:"object",additionalProperties:!1,required:["validations"],properties:{description:{type:"string",minLength:1},enforcement:{$ref:"https://gradus.dev/s\
chemas/v1/shared#/$defs/enforcement"},source:{type:"array",items:{type:"string",minLength:1}},scope:{enum:["document","files","diff"]},match:{type:"object",additionalProperties:!1,
properties:{kinds:{type:"array",minItems:1,items:{type:"string",minLength:1}},operations:{type:"array",minItems:1,items:{enum:["CREATE","UPDATE","DELETE","NONE"]}},
paths:{type:"array",minItems:1,items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/glob"}},labels:{type:"object",additionalProperties:{type:"string"}}}},when:{
$ref:"https://gradus.dev/schemas/v1/shared#/$defs/expression"},params:{type:"object",additionalProperties:!1,required:["schema"],properties:{schema:{type:["obje\
ct","boolean"]},default:{}}},variables:{type:"array",items:{type:"object",additionalProperties:!1,required:["name","expression"],properties:{name:{type:"string",
pattern:"^[A-Za-z_][A-Za-z0-9_]*$","x-expected":"a word such as limit"},expression:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/expression"}}}},validations:{
type:"array",minItems:1,items:{type:"object",additionalProperties:!1,required:["name","expression","message"],dependentSchemas:{at:{properties:{atPath:!1}}},dependentRequired:{
by:["each"],pendingUntil:["onUnmet"]},properties:{name:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/name"},each:{type:"string",minLength:1},by:{$ref:"http\
s://gradus.dev/schemas/v1/shared#/$defs/expression"},when:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/expression"},expression:{$ref:"https://gradus.dev/s\
chemas/v1/shared#/$defs/expression"},at:{type:"string"},atPath:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/expression"},message:{type:"string",minLength:1},
related:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/expression"},fix:{type:"string",minLength:1},found:{type:"string",minLength:1},onUnmet:{enum:["failed",
"pending"]},pendingUntil:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/expression"}}}},cases:{type:"array",items:{type:"object",additionalProperties:!1,required:[
"name","expect"],dependentRequired:{commits:["base"],upToDate:["base"]},properties:{name:{type:"string",minLength:1},files:{$ref:"https://gradus.dev/schemas/v1/\
shared#/$defs/caseFiles"},base:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/caseFiles"},target:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/caseFile\
s"},data:{type:"object",additionalProperties:{}},params:{},review:{type:"object",additionalProperties:{}},evidence:{type:"object",additionalProperties:{}},history:{
type:"object",additionalProperties:{}},commits:{type:"array",items:{type:"object",additionalProperties:!1,required:["author"],properties:{sha:{$ref:"https://gra\
dus.dev/schemas/v1/shared#/$defs/commit"},author:{type:"string",minLength:1},committer:{type:"string",minLength:1},time:{$ref:"https://gradus.dev/schemas/v1/sha\
red#/$defs/instant"},trailers:{type:"object",additionalProperties:{type:"array",items:{type:"string"}}}}}},upToDate:{type:"boolean"},now:{$ref:"https://gradus.d\
ev/schemas/v1/shared#/$defs/instant"},expect:{type:"array",items:{type:"object",additionalProperties:!1,required:["validation"],properties:{validation:{$ref:"ht\
tps://gradus.dev/schemas/v1/shared#/$defs/name"},at:{type:"string",pattern:"^(/.*)?$","x-expected":"a JSON Pointer from the document's root, such as /spec/stage\
s/0"},path:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/path"},message:{type:"string",minLength:1}}}},outcome:{enum:["passed","pending","undecided","faile\
d"]}}}}}}}};function es(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=es.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),t!=="gradus.dev/v1"){let p={instancePath:s,schemaPath:"#/const",keyword:"const",params:{allowedValue:"gradus.d\
ev/v1"},schema:"gradus.dev/v1",parentSchema:He,data:t};e===null?e=[p]:e.push(p),r++}return es.errors=e,r===0}es.evaluated={dynamicProps:!1,dynamicItems:!1};var Q={
type:"object",additionalProperties:!1,required:["name","title"],properties:{name:{$ref:"#/$defs/name"},title:{type:"string",minLength:1},labels:{type:"object",additionalProperties:{
type:"string"}},annotations:{type:"object",additionalProperties:{type:"string"}},links:{type:"array",items:{$ref:"#/$defs/link"}}}};function rs(t,{instancePath:s="",
parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=rs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let p={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},schema:Q.required,parentSchema:Q,data:t};e===null?e=[p]:e.push(p),r++}if(t.title===void 0){let p={instancePath:s,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"title"},schema:Q.required,parentSchema:Q,data:t};e===null?e=[p]:e.push(p),r++}for(let p in t)if(!(p==="name"||p==="title"||p==="labe\
ls"||p==="annotations"||p==="links")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,
parentSchema:Q,data:t};e===null?e=[i]:e.push(i),r++}if(t.name!==void 0&&(X(t.name,{instancePath:s+"/name",parentData:t,parentDataProperty:"name",rootData:d,dynamicAnchors:h})||
(e=e===null?X.errors:e.concat(X.errors),r=e.length)),t.title!==void 0){let p=t.title;if(typeof p=="string"){if(q(p)<1){let i={instancePath:s+"/title",schemaPath:"\
#/properties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Q.properties.title,data:p};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+
"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},schema:Q.properties.title.type,parentSchema:Q.properties.title,data:p};e===null?
e=[i]:e.push(i),r++}}if(t.labels!==void 0){let p=t.labels;if(p&&typeof p=="object"&&!Array.isArray(p))for(let i in p){let a=p[i];if(typeof a!="string"){let o={instancePath:s+
"/labels/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},schema:Q.properties.
labels.additionalProperties.type,parentSchema:Q.properties.labels.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+"/labels",
schemaPath:"#/properties/labels/type",keyword:"type",params:{type:"object"},schema:Q.properties.labels.type,parentSchema:Q.properties.labels,data:p};e===null?e=
[i]:e.push(i),r++}}if(t.annotations!==void 0){let p=t.annotations;if(p&&typeof p=="object"&&!Array.isArray(p))for(let i in p){let a=p[i];if(typeof a!="string"){
let o={instancePath:s+"/annotations/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{
type:"string"},schema:Q.properties.annotations.additionalProperties.type,parentSchema:Q.properties.annotations.additionalProperties,data:a};e===null?e=[o]:e.push(
o),r++}}else{let i={instancePath:s+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"object"},schema:Q.properties.annotations.
type,parentSchema:Q.properties.annotations,data:p};e===null?e=[i]:e.push(i),r++}}if(t.links!==void 0){let p=t.links;if(Array.isArray(p)){let i=p.length;for(let a=0;a<
i;a++)re(p[a],{instancePath:s+"/links/"+a,parentData:p,parentDataProperty:a,rootData:d,dynamicAnchors:h})||(e=e===null?re.errors:e.concat(re.errors),r=e.length)}else{
let i={instancePath:s+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type:"array"},schema:Q.properties.links.type,parentSchema:Q.properties.
links,data:p};e===null?e=[i]:e.push(i),r++}}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:Q.type,parentSchema:Q,data:t};
e===null?e=[p]:e.push(p),r++}return rs.errors=e,r===0}rs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ci={enum:["advisory","waivable","mandatory"]};
function ss(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=ss.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),!(t==="advisory"||t==="waivable"||t==="mandatory")){let p={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ci.
enum},schema:ci.enum,parentSchema:ci,data:t};e===null?e=[p]:e.push(p),r++}return ss.errors=e,r===0}ss.evaluated={dynamicProps:!1,dynamicItems:!1};function ts(t,{
instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=ts.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),typeof t=="string"){if(q(t)<1){let p={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Ye,data:t};
e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Ye.type,parentSchema:Ye,data:t};e===null?
e=[p]:e.push(p),r++}return ts.errors=e,r===0}ts.evaluated={dynamicProps:!1,dynamicItems:!1};function oe(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,
dynamicAnchors:h={}}={}){let e=null,r=0,m=oe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(q(t)<1){let p={
instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Gr,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Gr.type,parentSchema:Gr,data:t};e===null?e=[p]:e.push(p),r++}return oe.errors=e,r===0}oe.evaluated=
{dynamicProps:!1,dynamicItems:!1};function pr(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=pr.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(q(t)>63){let p={instancePath:s,schemaPath:"#/maxLength",keyword:"max\
Length",params:{limit:63},schema:63,parentSchema:H,data:t};e===null?e=[p]:e.push(p),r++}if(q(t)<1){let p={instancePath:s,schemaPath:"#/minLength",keyword:"minLe\
ngth",params:{limit:1},schema:1,parentSchema:H,data:t};e===null?e=[p]:e.push(p),r++}if(!We.test(t)){let p={instancePath:s,schemaPath:"#/pattern",keyword:"patter\
n",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:H,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:H.type,parentSchema:H,data:t};e===null?e=[p]:e.push(p),r++}return pr.errors=e,r===
0}pr.evaluated={dynamicProps:!1,dynamicItems:!1};var ji={type:"object",additionalProperties:{}};function Ne(t,{instancePath:s="",parentData:S,parentDataProperty:D,
rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ne.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(t&&typeof t=="object"&&
!Array.isArray(t))){let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:ji.type,parentSchema:ji,data:t};e===null?e=[p]:e.push(
p),r++}return Ne.errors=e,r===0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Se={type:"string",pattern:"^([0-9a-f]{40}|[0-9a-f]{64})$","x-expecte\
d":"a full commit id of 40 or 64 hex digits"},mp=new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$","u");function ps(t,{instancePath:s="",parentData:S,parentDataProperty:D,
rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=ps.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(!mp.
test(t)){let p={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([0-9a-f]{40}|[0-9a-f]{64})$"},schema:"^([0-9a-f]{40}|[0-9a-f]{64})$",
parentSchema:Se,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Se.type,parentSchema:Se,
data:t};e===null?e=[p]:e.push(p),r++}return ps.errors=e,r===0}ps.evaluated={dynamicProps:!1,dynamicItems:!1};function ir(t,{instancePath:s="",parentData:S,parentDataProperty:D,
rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=ir.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(!Mp.
test(t)){let p={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?\
(Z|[+-][0-9]{2}:[0-9]{2})$"},schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$",parentSchema:je,data:t};
e===null?e=[p]:e.push(p),r++}if(!Vp(t)){let p={instancePath:s,schemaPath:"#/format",keyword:"format",params:{format:"date-time"},schema:"date-time",parentSchema:je,
data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:je.type,parentSchema:je,data:t};
e===null?e=[p]:e.push(p),r++}return ir.errors=e,r===0}ir.evaluated={dynamicProps:!1,dynamicItems:!1};function is(t,{instancePath:s="",parentData:S,parentDataProperty:D,
rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=is.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(q(
t)<1){let p={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ie,data:t};e===null?e=[p]:e.push(p),r++}if(!_r.test(
t)){let p={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^/\\s][^\\n]*$"},schema:"^[^/\\s][^\\n]*$",parentSchema:ie,data:t};e===null?
e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:ie.type,parentSchema:ie,data:t};e===null?e=[p]:
e.push(p),r++}return is.errors=e,r===0}is.evaluated={dynamicProps:!1,dynamicItems:!1};var sa=new RegExp("^(/.*)?$","u");function Dp(t,{instancePath:s="",parentData:S,
parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Dp.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0){let p={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVe\
rsion"},schema:N.required,parentSchema:N,data:t};e===null?e=[p]:e.push(p),r++}if(t.kind===void 0){let p={instancePath:s,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"kind"},schema:N.required,parentSchema:N,data:t};e===null?e=[p]:e.push(p),r++}if(t.metadata===void 0){let p={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"metadata"},schema:N.required,parentSchema:N,data:t};e===null?e=[p]:e.push(p),r++}if(t.spec===void 0){let p={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},schema:N.required,parentSchema:N,data:t};e===null?e=[p]:e.push(p),r++}
for(let p in t)if(!(p==="apiVersion"||p==="kind"||p==="metadata"||p==="spec")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:p},schema:!1,parentSchema:N,data:t};e===null?e=[i]:e.push(i),r++}if(t.apiVersion!==void 0&&(es(t.apiVersion,{instancePath:s+"\
/apiVersion",parentData:t,parentDataProperty:"apiVersion",rootData:d,dynamicAnchors:h})||(e=e===null?es.errors:e.concat(es.errors),r=e.length)),t.kind!==void 0){
let p=t.kind;if(p!=="Policy"){let i={instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"Policy"},schema:"Policy",
parentSchema:N.properties.kind,data:p};e===null?e=[i]:e.push(i),r++}}if(t.metadata!==void 0&&(rs(t.metadata,{instancePath:s+"/metadata",parentData:t,parentDataProperty:"\
metadata",rootData:d,dynamicAnchors:h})||(e=e===null?rs.errors:e.concat(rs.errors),r=e.length)),t.spec!==void 0){let p=t.spec;if(p&&typeof p=="object"&&!Array.isArray(
p)){if(p.validations===void 0){let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"validations"},schema:N.
properties.spec.required,parentSchema:N.properties.spec,data:p};e===null?e=[i]:e.push(i),r++}for(let i in p)if(!Pe.call(N.properties.spec.properties,i)){let a={
instancePath:s+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:N.
properties.spec,data:p};e===null?e=[a]:e.push(a),r++}if(p.description!==void 0){let i=p.description;if(typeof i=="string"){if(q(i)<1){let a={instancePath:s+"/sp\
ec/description",schemaPath:"#/properties/spec/properties/description/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:N.properties.spec.properties.
description,data:i};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:s+"/spec/description",schemaPath:"#/properties/spec/properties/description/type",keyword:"\
type",params:{type:"string"},schema:N.properties.spec.properties.description.type,parentSchema:N.properties.spec.properties.description,data:i};e===null?e=[a]:e.
push(a),r++}}if(p.enforcement!==void 0&&(ss(p.enforcement,{instancePath:s+"/spec/enforcement",parentData:p,parentDataProperty:"enforcement",rootData:d,dynamicAnchors:h})||
(e=e===null?ss.errors:e.concat(ss.errors),r=e.length)),p.source!==void 0){let i=p.source;if(Array.isArray(i)){let a=i.length;for(let o=0;o<a;o++){let c=i[o];if(typeof c==
"string"){if(q(c)<1){let n={instancePath:s+"/spec/source/"+o,schemaPath:"#/properties/spec/properties/source/items/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:N.properties.spec.properties.source.items,data:c};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:s+"/spec/source/"+o,schemaPath:"#\
/properties/spec/properties/source/items/type",keyword:"type",params:{type:"string"},schema:N.properties.spec.properties.source.items.type,parentSchema:N.properties.
spec.properties.source.items,data:c};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+"/spec/source",schemaPath:"#/properties/spec/properties/source/ty\
pe",keyword:"type",params:{type:"array"},schema:N.properties.spec.properties.source.type,parentSchema:N.properties.spec.properties.source,data:i};e===null?e=[a]:
e.push(a),r++}}if(p.scope!==void 0){let i=p.scope;if(!(i==="document"||i==="files"||i==="diff")){let a={instancePath:s+"/spec/scope",schemaPath:"#/properties/sp\
ec/properties/scope/enum",keyword:"enum",params:{allowedValues:N.properties.spec.properties.scope.enum},schema:N.properties.spec.properties.scope.enum,parentSchema:N.
properties.spec.properties.scope,data:i};e===null?e=[a]:e.push(a),r++}}if(p.match!==void 0){let i=p.match;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)
if(!(a==="kinds"||a==="operations"||a==="paths"||a==="labels")){let o={instancePath:s+"/spec/match",schemaPath:"#/properties/spec/properties/match/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:N.properties.spec.properties.match,data:i};e===null?e=[o]:e.push(o),
r++}if(i.kinds!==void 0){let a=i.kinds;if(Array.isArray(a)){if(a.length<1){let c={instancePath:s+"/spec/match/kinds",schemaPath:"#/properties/spec/properties/ma\
tch/properties/kinds/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:N.properties.spec.properties.match.properties.kinds,data:a};e===null?e=
[c]:e.push(c),r++}let o=a.length;for(let c=0;c<o;c++){let n=a[c];if(typeof n=="string"){if(q(n)<1){let l={instancePath:s+"/spec/match/kinds/"+c,schemaPath:"#/pr\
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
let o=a.length;for(let c=0;c<o;c++)ts(a[c],{instancePath:s+"/spec/match/paths/"+c,parentData:a,parentDataProperty:c,rootData:d,dynamicAnchors:h})||(e=e===null?ts.
errors:e.concat(ts.errors),r=e.length)}else{let o={instancePath:s+"/spec/match/paths",schemaPath:"#/properties/spec/properties/match/properties/paths/type",keyword:"\
type",params:{type:"array"},schema:N.properties.spec.properties.match.properties.paths.type,parentSchema:N.properties.spec.properties.match.properties.paths,data:a};
e===null?e=[o]:e.push(o),r++}}if(i.labels!==void 0){let a=i.labels;if(a&&typeof a=="object"&&!Array.isArray(a))for(let o in a){let c=a[o];if(typeof c!="string"){
let n={instancePath:s+"/spec/match/labels/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/match/properties/labels/additional\
Properties/type",keyword:"type",params:{type:"string"},schema:N.properties.spec.properties.match.properties.labels.additionalProperties.type,parentSchema:N.properties.
spec.properties.match.properties.labels.additionalProperties,data:c};e===null?e=[n]:e.push(n),r++}}else{let o={instancePath:s+"/spec/match/labels",schemaPath:"#\
/properties/spec/properties/match/properties/labels/type",keyword:"type",params:{type:"object"},schema:N.properties.spec.properties.match.properties.labels.type,
parentSchema:N.properties.spec.properties.match.properties.labels,data:a};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/spec/match",schemaPath:"#/\
properties/spec/properties/match/type",keyword:"type",params:{type:"object"},schema:N.properties.spec.properties.match.type,parentSchema:N.properties.spec.properties.
match,data:i};e===null?e=[a]:e.push(a),r++}}if(p.when!==void 0&&(oe(p.when,{instancePath:s+"/spec/when",parentData:p,parentDataProperty:"when",rootData:d,dynamicAnchors:h})||
(e=e===null?oe.errors:e.concat(oe.errors),r=e.length)),p.params!==void 0){let i=p.params;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.schema===void 0){let a={
instancePath:s+"/spec/params",schemaPath:"#/properties/spec/properties/params/required",keyword:"required",params:{missingProperty:"schema"},schema:N.properties.
spec.properties.params.required,parentSchema:N.properties.spec.properties.params,data:i};e===null?e=[a]:e.push(a),r++}for(let a in i)if(!(a==="schema"||a==="def\
ault")){let o={instancePath:s+"/spec/params",schemaPath:"#/properties/spec/properties/params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
schema:!1,parentSchema:N.properties.spec.properties.params,data:i};e===null?e=[o]:e.push(o),r++}if(i.schema!==void 0){let a=i.schema;if(!(a&&typeof a=="object"&&
!Array.isArray(a))&&typeof a!="boolean"){let o={instancePath:s+"/spec/params/schema",schemaPath:"#/properties/spec/properties/params/properties/schema/type",keyword:"\
type",params:{type:N.properties.spec.properties.params.properties.schema.type},schema:N.properties.spec.properties.params.properties.schema.type,parentSchema:N.
properties.spec.properties.params.properties.schema,data:a};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/spec/params",schemaPath:"#/properties/sp\
ec/properties/params/type",keyword:"type",params:{type:"object"},schema:N.properties.spec.properties.params.type,parentSchema:N.properties.spec.properties.params,
data:i};e===null?e=[a]:e.push(a),r++}}if(p.variables!==void 0){let i=p.variables;if(Array.isArray(i)){let a=i.length;for(let o=0;o<a;o++){let c=i[o];if(c&&typeof c==
"object"&&!Array.isArray(c)){if(c.name===void 0){let n={instancePath:s+"/spec/variables/"+o,schemaPath:"#/properties/spec/properties/variables/items/required",keyword:"\
required",params:{missingProperty:"name"},schema:N.properties.spec.properties.variables.items.required,parentSchema:N.properties.spec.properties.variables.items,
data:c};e===null?e=[n]:e.push(n),r++}if(c.expression===void 0){let n={instancePath:s+"/spec/variables/"+o,schemaPath:"#/properties/spec/properties/variables/ite\
ms/required",keyword:"required",params:{missingProperty:"expression"},schema:N.properties.spec.properties.variables.items.required,parentSchema:N.properties.spec.
properties.variables.items,data:c};e===null?e=[n]:e.push(n),r++}for(let n in c)if(!(n==="name"||n==="expression")){let l={instancePath:s+"/spec/variables/"+o,schemaPath:"\
#/properties/spec/properties/variables/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:N.properties.
spec.properties.variables.items,data:c};e===null?e=[l]:e.push(l),r++}if(c.name!==void 0){let n=c.name;if(typeof n=="string"){if(!fi.test(n)){let l={instancePath:s+
"/spec/variables/"+o+"/name",schemaPath:"#/properties/spec/properties/variables/items/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Z\
a-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:N.properties.spec.properties.variables.items.properties.name,data:n};e===null?e=[l]:e.push(l),r++}}else{
let l={instancePath:s+"/spec/variables/"+o+"/name",schemaPath:"#/properties/spec/properties/variables/items/properties/name/type",keyword:"type",params:{type:"s\
tring"},schema:N.properties.spec.properties.variables.items.properties.name.type,parentSchema:N.properties.spec.properties.variables.items.properties.name,data:n};
e===null?e=[l]:e.push(l),r++}}c.expression!==void 0&&(oe(c.expression,{instancePath:s+"/spec/variables/"+o+"/expression",parentData:c,parentDataProperty:"expres\
sion",rootData:d,dynamicAnchors:h})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.length))}else{let n={instancePath:s+"/spec/variables/"+o,schemaPath:"#/proper\
ties/spec/properties/variables/items/type",keyword:"type",params:{type:"object"},schema:N.properties.spec.properties.variables.items.type,parentSchema:N.properties.
spec.properties.variables.items,data:c};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+"/spec/variables",schemaPath:"#/properties/spec/properties/var\
iables/type",keyword:"type",params:{type:"array"},schema:N.properties.spec.properties.variables.type,parentSchema:N.properties.spec.properties.variables,data:i};
e===null?e=[a]:e.push(a),r++}}if(p.validations!==void 0){let i=p.validations;if(Array.isArray(i)){if(i.length<1){let o={instancePath:s+"/spec/validations",schemaPath:"\
#/properties/spec/properties/validations/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:N.properties.spec.properties.validations,data:i};e===
null?e=[o]:e.push(o),r++}let a=i.length;for(let o=0;o<a;o++){let c=i[o];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.name===void 0){let n={instancePath:s+"\
/spec/validations/"+o,schemaPath:"#/properties/spec/properties/validations/items/required",keyword:"required",params:{missingProperty:"name"},schema:N.properties.
spec.properties.validations.items.required,parentSchema:N.properties.spec.properties.validations.items,data:c};e===null?e=[n]:e.push(n),r++}if(c.expression===void 0){
let n={instancePath:s+"/spec/validations/"+o,schemaPath:"#/properties/spec/properties/validations/items/required",keyword:"required",params:{missingProperty:"ex\
pression"},schema:N.properties.spec.properties.validations.items.required,parentSchema:N.properties.spec.properties.validations.items,data:c};e===null?e=[n]:e.push(
n),r++}if(c.message===void 0){let n={instancePath:s+"/spec/validations/"+o,schemaPath:"#/properties/spec/properties/validations/items/required",keyword:"require\
d",params:{missingProperty:"message"},schema:N.properties.spec.properties.validations.items.required,parentSchema:N.properties.spec.properties.validations.items,
data:c};e===null?e=[n]:e.push(n),r++}for(let n in c)if(!Pe.call(N.properties.spec.properties.validations.items.properties,n)){let l={instancePath:s+"/spec/valid\
ations/"+o,schemaPath:"#/properties/spec/properties/validations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,
parentSchema:N.properties.spec.properties.validations.items,data:c};e===null?e=[l]:e.push(l),r++}if(c.name!==void 0&&(pr(c.name,{instancePath:s+"/spec/validatio\
ns/"+o+"/name",parentData:c,parentDataProperty:"name",rootData:d,dynamicAnchors:h})||(e=e===null?pr.errors:e.concat(pr.errors),r=e.length)),c.each!==void 0){let n=c.
each;if(typeof n=="string"){if(q(n)<1){let l={instancePath:s+"/spec/validations/"+o+"/each",schemaPath:"#/properties/spec/properties/validations/items/propertie\
s/each/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:N.properties.spec.properties.validations.items.properties.each,data:n};e===null?e=[
l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/validations/"+o+"/each",schemaPath:"#/properties/spec/properties/validations/items/properties/each/type",keyword:"\
type",params:{type:"string"},schema:N.properties.spec.properties.validations.items.properties.each.type,parentSchema:N.properties.spec.properties.validations.items.
properties.each,data:n};e===null?e=[l]:e.push(l),r++}}if(c.by!==void 0&&(oe(c.by,{instancePath:s+"/spec/validations/"+o+"/by",parentData:c,parentDataProperty:"b\
y",rootData:d,dynamicAnchors:h})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.length)),c.when!==void 0&&(oe(c.when,{instancePath:s+"/spec/validations/"+o+"/wh\
en",parentData:c,parentDataProperty:"when",rootData:d,dynamicAnchors:h})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.length)),c.expression!==void 0&&(oe(c.expression,
{instancePath:s+"/spec/validations/"+o+"/expression",parentData:c,parentDataProperty:"expression",rootData:d,dynamicAnchors:h})||(e=e===null?oe.errors:e.concat(
oe.errors),r=e.length)),c.at!==void 0){let n=c.at;if(typeof n!="string"){let l={instancePath:s+"/spec/validations/"+o+"/at",schemaPath:"#/properties/spec/proper\
ties/validations/items/properties/at/type",keyword:"type",params:{type:"string"},schema:N.properties.spec.properties.validations.items.properties.at.type,parentSchema:N.
properties.spec.properties.validations.items.properties.at,data:n};e===null?e=[l]:e.push(l),r++}}if(c.atPath!==void 0&&(oe(c.atPath,{instancePath:s+"/spec/valid\
ations/"+o+"/atPath",parentData:c,parentDataProperty:"atPath",rootData:d,dynamicAnchors:h})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.length)),c.message!==
void 0){let n=c.message;if(typeof n=="string"){if(q(n)<1){let l={instancePath:s+"/spec/validations/"+o+"/message",schemaPath:"#/properties/spec/properties/valid\
ations/items/properties/message/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:N.properties.spec.properties.validations.items.properties.
message,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/validations/"+o+"/message",schemaPath:"#/properties/spec/properties/validations/\
items/properties/message/type",keyword:"type",params:{type:"string"},schema:N.properties.spec.properties.validations.items.properties.message.type,parentSchema:N.
properties.spec.properties.validations.items.properties.message,data:n};e===null?e=[l]:e.push(l),r++}}if(c.related!==void 0&&(oe(c.related,{instancePath:s+"/spe\
c/validations/"+o+"/related",parentData:c,parentDataProperty:"related",rootData:d,dynamicAnchors:h})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.length)),c.fix!==
void 0){let n=c.fix;if(typeof n=="string"){if(q(n)<1){let l={instancePath:s+"/spec/validations/"+o+"/fix",schemaPath:"#/properties/spec/properties/validations/i\
tems/properties/fix/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:N.properties.spec.properties.validations.items.properties.fix,data:n};
e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/validations/"+o+"/fix",schemaPath:"#/properties/spec/properties/validations/items/properties/fix\
/type",keyword:"type",params:{type:"string"},schema:N.properties.spec.properties.validations.items.properties.fix.type,parentSchema:N.properties.spec.properties.
validations.items.properties.fix,data:n};e===null?e=[l]:e.push(l),r++}}if(c.found!==void 0){let n=c.found;if(typeof n=="string"){if(q(n)<1){let l={instancePath:s+
"/spec/validations/"+o+"/found",schemaPath:"#/properties/spec/properties/validations/items/properties/found/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:N.properties.spec.properties.validations.items.properties.found,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/validations\
/"+o+"/found",schemaPath:"#/properties/spec/properties/validations/items/properties/found/type",keyword:"type",params:{type:"string"},schema:N.properties.spec.properties.
validations.items.properties.found.type,parentSchema:N.properties.spec.properties.validations.items.properties.found,data:n};e===null?e=[l]:e.push(l),r++}}if(c.
onUnmet!==void 0){let n=c.onUnmet;if(!(n==="failed"||n==="pending")){let l={instancePath:s+"/spec/validations/"+o+"/onUnmet",schemaPath:"#/properties/spec/prope\
rties/validations/items/properties/onUnmet/enum",keyword:"enum",params:{allowedValues:N.properties.spec.properties.validations.items.properties.onUnmet.enum},schema:N.
properties.spec.properties.validations.items.properties.onUnmet.enum,parentSchema:N.properties.spec.properties.validations.items.properties.onUnmet,data:n};e===
null?e=[l]:e.push(l),r++}}if(c.pendingUntil!==void 0&&(oe(c.pendingUntil,{instancePath:s+"/spec/validations/"+o+"/pendingUntil",parentData:c,parentDataProperty:"\
pendingUntil",rootData:d,dynamicAnchors:h})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.length)),c.by!==void 0&&c.each===void 0){let n={instancePath:s+"/spec\
/validations/"+o,schemaPath:"#/properties/spec/properties/validations/items/dependentRequired",keyword:"dependentRequired",params:{property:"by",missingProperty:"\
each",depsCount:1,deps:"each"},schema:N.properties.spec.properties.validations.items.dependentRequired,parentSchema:N.properties.spec.properties.validations.items,
data:c};e===null?e=[n]:e.push(n),r++}if(c.pendingUntil!==void 0&&c.onUnmet===void 0){let n={instancePath:s+"/spec/validations/"+o,schemaPath:"#/properties/spec/\
properties/validations/items/dependentRequired",keyword:"dependentRequired",params:{property:"pendingUntil",missingProperty:"onUnmet",depsCount:1,deps:"onUnmet"},
schema:N.properties.spec.properties.validations.items.dependentRequired,parentSchema:N.properties.spec.properties.validations.items,data:c};e===null?e=[n]:e.push(
n),r++}if(c.at!==void 0&&c&&typeof c=="object"&&!Array.isArray(c)&&c.atPath!==void 0){let n={instancePath:s+"/spec/validations/"+o+"/atPath",schemaPath:"#/prope\
rties/spec/properties/validations/items/dependentSchemas/at/properties/atPath/false schema",keyword:"false schema",params:{},schema:!1,parentSchema:N.properties.
spec.properties.validations.items.dependentSchemas.at.properties.atPath,data:c.atPath};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:s+"/spec/validatio\
ns/"+o,schemaPath:"#/properties/spec/properties/validations/items/type",keyword:"type",params:{type:"object"},schema:N.properties.spec.properties.validations.items.
type,parentSchema:N.properties.spec.properties.validations.items,data:c};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+"/spec/validations",schemaPath:"\
#/properties/spec/properties/validations/type",keyword:"type",params:{type:"array"},schema:N.properties.spec.properties.validations.type,parentSchema:N.properties.
spec.properties.validations,data:i};e===null?e=[a]:e.push(a),r++}}if(p.cases!==void 0){let i=p.cases;if(Array.isArray(i)){let a=i.length;for(let o=0;o<a;o++){let c=i[o];
if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.name===void 0){let n={instancePath:s+"/spec/cases/"+o,schemaPath:"#/properties/spec/properties/cases/items/req\
uired",keyword:"required",params:{missingProperty:"name"},schema:N.properties.spec.properties.cases.items.required,parentSchema:N.properties.spec.properties.cases.
items,data:c};e===null?e=[n]:e.push(n),r++}if(c.expect===void 0){let n={instancePath:s+"/spec/cases/"+o,schemaPath:"#/properties/spec/properties/cases/items/req\
uired",keyword:"required",params:{missingProperty:"expect"},schema:N.properties.spec.properties.cases.items.required,parentSchema:N.properties.spec.properties.cases.
items,data:c};e===null?e=[n]:e.push(n),r++}for(let n in c)if(!Pe.call(N.properties.spec.properties.cases.items.properties,n)){let l={instancePath:s+"/spec/cases\
/"+o,schemaPath:"#/properties/spec/properties/cases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:N.
properties.spec.properties.cases.items,data:c};e===null?e=[l]:e.push(l),r++}if(c.name!==void 0){let n=c.name;if(typeof n=="string"){if(q(n)<1){let l={instancePath:s+
"/spec/cases/"+o+"/name",schemaPath:"#/properties/spec/properties/cases/items/properties/name/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:N.
properties.spec.properties.cases.items.properties.name,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/cases/"+o+"/name",schemaPath:"#/p\
roperties/spec/properties/cases/items/properties/name/type",keyword:"type",params:{type:"string"},schema:N.properties.spec.properties.cases.items.properties.name.
type,parentSchema:N.properties.spec.properties.cases.items.properties.name,data:n};e===null?e=[l]:e.push(l),r++}}if(c.files!==void 0&&(Ne(c.files,{instancePath:s+
"/spec/cases/"+o+"/files",parentData:c,parentDataProperty:"files",rootData:d,dynamicAnchors:h})||(e=e===null?Ne.errors:e.concat(Ne.errors),r=e.length)),c.base!==
void 0&&(Ne(c.base,{instancePath:s+"/spec/cases/"+o+"/base",parentData:c,parentDataProperty:"base",rootData:d,dynamicAnchors:h})||(e=e===null?Ne.errors:e.concat(
Ne.errors),r=e.length)),c.target!==void 0&&(Ne(c.target,{instancePath:s+"/spec/cases/"+o+"/target",parentData:c,parentDataProperty:"target",rootData:d,dynamicAnchors:h})||
(e=e===null?Ne.errors:e.concat(Ne.errors),r=e.length)),c.data!==void 0){let n=c.data;if(!(n&&typeof n=="object"&&!Array.isArray(n))){let l={instancePath:s+"/spe\
c/cases/"+o+"/data",schemaPath:"#/properties/spec/properties/cases/items/properties/data/type",keyword:"type",params:{type:"object"},schema:N.properties.spec.properties.
cases.items.properties.data.type,parentSchema:N.properties.spec.properties.cases.items.properties.data,data:n};e===null?e=[l]:e.push(l),r++}}if(c.review!==void 0){
let n=c.review;if(!(n&&typeof n=="object"&&!Array.isArray(n))){let l={instancePath:s+"/spec/cases/"+o+"/review",schemaPath:"#/properties/spec/properties/cases/i\
tems/properties/review/type",keyword:"type",params:{type:"object"},schema:N.properties.spec.properties.cases.items.properties.review.type,parentSchema:N.properties.
spec.properties.cases.items.properties.review,data:n};e===null?e=[l]:e.push(l),r++}}if(c.evidence!==void 0){let n=c.evidence;if(!(n&&typeof n=="object"&&!Array.
isArray(n))){let l={instancePath:s+"/spec/cases/"+o+"/evidence",schemaPath:"#/properties/spec/properties/cases/items/properties/evidence/type",keyword:"type",params:{
type:"object"},schema:N.properties.spec.properties.cases.items.properties.evidence.type,parentSchema:N.properties.spec.properties.cases.items.properties.evidence,
data:n};e===null?e=[l]:e.push(l),r++}}if(c.history!==void 0){let n=c.history;if(!(n&&typeof n=="object"&&!Array.isArray(n))){let l={instancePath:s+"/spec/cases/"+
o+"/history",schemaPath:"#/properties/spec/properties/cases/items/properties/history/type",keyword:"type",params:{type:"object"},schema:N.properties.spec.properties.
cases.items.properties.history.type,parentSchema:N.properties.spec.properties.cases.items.properties.history,data:n};e===null?e=[l]:e.push(l),r++}}if(c.commits!==
void 0){let n=c.commits;if(Array.isArray(n)){let l=n.length;for(let u=0;u<l;u++){let P=n[u];if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.author===void 0){let g={
instancePath:s+"/spec/cases/"+o+"/commits/"+u,schemaPath:"#/properties/spec/properties/cases/items/properties/commits/items/required",keyword:"required",params:{
missingProperty:"author"},schema:N.properties.spec.properties.cases.items.properties.commits.items.required,parentSchema:N.properties.spec.properties.cases.items.
properties.commits.items,data:P};e===null?e=[g]:e.push(g),r++}for(let g in P)if(!(g==="sha"||g==="author"||g==="committer"||g==="time"||g==="trailers")){let y={
instancePath:s+"/spec/cases/"+o+"/commits/"+u,schemaPath:"#/properties/spec/properties/cases/items/properties/commits/items/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:g},schema:!1,parentSchema:N.properties.spec.properties.cases.items.properties.commits.items,data:P};e===null?e=[y]:e.
push(y),r++}if(P.sha!==void 0&&(ps(P.sha,{instancePath:s+"/spec/cases/"+o+"/commits/"+u+"/sha",parentData:P,parentDataProperty:"sha",rootData:d,dynamicAnchors:h})||
(e=e===null?ps.errors:e.concat(ps.errors),r=e.length)),P.author!==void 0){let g=P.author;if(typeof g=="string"){if(q(g)<1){let y={instancePath:s+"/spec/cases/"+
o+"/commits/"+u+"/author",schemaPath:"#/properties/spec/properties/cases/items/properties/commits/items/properties/author/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:N.properties.spec.properties.cases.items.properties.commits.items.properties.author,data:g};e===null?e=[y]:e.push(y),r++}}else{let y={
instancePath:s+"/spec/cases/"+o+"/commits/"+u+"/author",schemaPath:"#/properties/spec/properties/cases/items/properties/commits/items/properties/author/type",keyword:"\
type",params:{type:"string"},schema:N.properties.spec.properties.cases.items.properties.commits.items.properties.author.type,parentSchema:N.properties.spec.properties.
cases.items.properties.commits.items.properties.author,data:g};e===null?e=[y]:e.push(y),r++}}if(P.committer!==void 0){let g=P.committer;if(typeof g=="string"){if(q(
g)<1){let y={instancePath:s+"/spec/cases/"+o+"/commits/"+u+"/committer",schemaPath:"#/properties/spec/properties/cases/items/properties/commits/items/properties\
/committer/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:N.properties.spec.properties.cases.items.properties.commits.items.properties.committer,
data:g};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:s+"/spec/cases/"+o+"/commits/"+u+"/committer",schemaPath:"#/properties/spec/properties/cases/item\
s/properties/commits/items/properties/committer/type",keyword:"type",params:{type:"string"},schema:N.properties.spec.properties.cases.items.properties.commits.items.
properties.committer.type,parentSchema:N.properties.spec.properties.cases.items.properties.commits.items.properties.committer,data:g};e===null?e=[y]:e.push(y),r++}}
if(P.time!==void 0&&(ir(P.time,{instancePath:s+"/spec/cases/"+o+"/commits/"+u+"/time",parentData:P,parentDataProperty:"time",rootData:d,dynamicAnchors:h})||(e=e===
null?ir.errors:e.concat(ir.errors),r=e.length)),P.trailers!==void 0){let g=P.trailers;if(g&&typeof g=="object"&&!Array.isArray(g))for(let y in g){let A=g[y];if(Array.
isArray(A)){let O=A.length;for(let Z=0;Z<O;Z++){let C=A[Z];if(typeof C!="string"){let ne={instancePath:s+"/spec/cases/"+o+"/commits/"+u+"/trailers/"+y.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+Z,schemaPath:"#/properties/spec/properties/cases/items/properties/commits/items/properties/trailers/additionalProperties/items/typ\
e",keyword:"type",params:{type:"string"},schema:N.properties.spec.properties.cases.items.properties.commits.items.properties.trailers.additionalProperties.items.
type,parentSchema:N.properties.spec.properties.cases.items.properties.commits.items.properties.trailers.additionalProperties.items,data:C};e===null?e=[ne]:e.push(
ne),r++}}}else{let O={instancePath:s+"/spec/cases/"+o+"/commits/"+u+"/trailers/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properti\
es/cases/items/properties/commits/items/properties/trailers/additionalProperties/type",keyword:"type",params:{type:"array"},schema:N.properties.spec.properties.
cases.items.properties.commits.items.properties.trailers.additionalProperties.type,parentSchema:N.properties.spec.properties.cases.items.properties.commits.items.
properties.trailers.additionalProperties,data:A};e===null?e=[O]:e.push(O),r++}}else{let y={instancePath:s+"/spec/cases/"+o+"/commits/"+u+"/trailers",schemaPath:"\
#/properties/spec/properties/cases/items/properties/commits/items/properties/trailers/type",keyword:"type",params:{type:"object"},schema:N.properties.spec.properties.
cases.items.properties.commits.items.properties.trailers.type,parentSchema:N.properties.spec.properties.cases.items.properties.commits.items.properties.trailers,
data:g};e===null?e=[y]:e.push(y),r++}}}else{let g={instancePath:s+"/spec/cases/"+o+"/commits/"+u,schemaPath:"#/properties/spec/properties/cases/items/properties\
/commits/items/type",keyword:"type",params:{type:"object"},schema:N.properties.spec.properties.cases.items.properties.commits.items.type,parentSchema:N.properties.
spec.properties.cases.items.properties.commits.items,data:P};e===null?e=[g]:e.push(g),r++}}}else{let l={instancePath:s+"/spec/cases/"+o+"/commits",schemaPath:"#\
/properties/spec/properties/cases/items/properties/commits/type",keyword:"type",params:{type:"array"},schema:N.properties.spec.properties.cases.items.properties.
commits.type,parentSchema:N.properties.spec.properties.cases.items.properties.commits,data:n};e===null?e=[l]:e.push(l),r++}}if(c.upToDate!==void 0){let n=c.upToDate;
if(typeof n!="boolean"){let l={instancePath:s+"/spec/cases/"+o+"/upToDate",schemaPath:"#/properties/spec/properties/cases/items/properties/upToDate/type",keyword:"\
type",params:{type:"boolean"},schema:N.properties.spec.properties.cases.items.properties.upToDate.type,parentSchema:N.properties.spec.properties.cases.items.properties.
upToDate,data:n};e===null?e=[l]:e.push(l),r++}}if(c.now!==void 0&&(ir(c.now,{instancePath:s+"/spec/cases/"+o+"/now",parentData:c,parentDataProperty:"now",rootData:d,
dynamicAnchors:h})||(e=e===null?ir.errors:e.concat(ir.errors),r=e.length)),c.expect!==void 0){let n=c.expect;if(Array.isArray(n)){let l=n.length;for(let u=0;u<l;u++){
let P=n[u];if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.validation===void 0){let g={instancePath:s+"/spec/cases/"+o+"/expect/"+u,schemaPath:"#/properties/s\
pec/properties/cases/items/properties/expect/items/required",keyword:"required",params:{missingProperty:"validation"},schema:N.properties.spec.properties.cases.
items.properties.expect.items.required,parentSchema:N.properties.spec.properties.cases.items.properties.expect.items,data:P};e===null?e=[g]:e.push(g),r++}for(let g in P)
if(!(g==="validation"||g==="at"||g==="path"||g==="message")){let y={instancePath:s+"/spec/cases/"+o+"/expect/"+u,schemaPath:"#/properties/spec/properties/cases/\
items/properties/expect/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},schema:!1,parentSchema:N.properties.spec.properties.
cases.items.properties.expect.items,data:P};e===null?e=[y]:e.push(y),r++}if(P.validation!==void 0&&(pr(P.validation,{instancePath:s+"/spec/cases/"+o+"/expect/"+
u+"/validation",parentData:P,parentDataProperty:"validation",rootData:d,dynamicAnchors:h})||(e=e===null?pr.errors:e.concat(pr.errors),r=e.length)),P.at!==void 0){
let g=P.at;if(typeof g=="string"){if(!sa.test(g)){let y={instancePath:s+"/spec/cases/"+o+"/expect/"+u+"/at",schemaPath:"#/properties/spec/properties/cases/items\
/properties/expect/items/properties/at/pattern",keyword:"pattern",params:{pattern:"^(/.*)?$"},schema:"^(/.*)?$",parentSchema:N.properties.spec.properties.cases.
items.properties.expect.items.properties.at,data:g};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:s+"/spec/cases/"+o+"/expect/"+u+"/at",schemaPath:"#/p\
roperties/spec/properties/cases/items/properties/expect/items/properties/at/type",keyword:"type",params:{type:"string"},schema:N.properties.spec.properties.cases.
items.properties.expect.items.properties.at.type,parentSchema:N.properties.spec.properties.cases.items.properties.expect.items.properties.at,data:g};e===null?e=
[y]:e.push(y),r++}}if(P.path!==void 0&&(is(P.path,{instancePath:s+"/spec/cases/"+o+"/expect/"+u+"/path",parentData:P,parentDataProperty:"path",rootData:d,dynamicAnchors:h})||
(e=e===null?is.errors:e.concat(is.errors),r=e.length)),P.message!==void 0){let g=P.message;if(typeof g=="string"){if(q(g)<1){let y={instancePath:s+"/spec/cases/"+
o+"/expect/"+u+"/message",schemaPath:"#/properties/spec/properties/cases/items/properties/expect/items/properties/message/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:N.properties.spec.properties.cases.items.properties.expect.items.properties.message,data:g};e===null?e=[y]:e.push(y),r++}}else{let y={
instancePath:s+"/spec/cases/"+o+"/expect/"+u+"/message",schemaPath:"#/properties/spec/properties/cases/items/properties/expect/items/properties/message/type",keyword:"\
type",params:{type:"string"},schema:N.properties.spec.properties.cases.items.properties.expect.items.properties.message.type,parentSchema:N.properties.spec.properties.
cases.items.properties.expect.items.properties.message,data:g};e===null?e=[y]:e.push(y),r++}}}else{let g={instancePath:s+"/spec/cases/"+o+"/expect/"+u,schemaPath:"\
#/properties/spec/properties/cases/items/properties/expect/items/type",keyword:"type",params:{type:"object"},schema:N.properties.spec.properties.cases.items.properties.
expect.items.type,parentSchema:N.properties.spec.properties.cases.items.properties.expect.items,data:P};e===null?e=[g]:e.push(g),r++}}}else{let l={instancePath:s+
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
#/properties/spec/type",keyword:"type",params:{type:"object"},schema:N.properties.spec.type,parentSchema:N.properties.spec,data:p};e===null?e=[i]:e.push(i),r++}}}else{
let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:N.type,parentSchema:N,data:t};e===null?e=[p]:e.push(p),r++}return Dp.errors=
e,r===0}Dp.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ta=Ap,I={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://gradus.dev/sche\
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
v/schemas/v1/shared#/$defs/person"},expires:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/dateOrInstant"}}}}}}}};function as(t,{instancePath:s="",parentData:S,
parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=as.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t!==
"gradus.dev/v1"){let p={instancePath:s,schemaPath:"#/const",keyword:"const",params:{allowedValue:"gradus.dev/v1"},schema:"gradus.dev/v1",parentSchema:He,data:t};
e===null?e=[p]:e.push(p),r++}return as.errors=e,r===0}as.evaluated={dynamicProps:!1,dynamicItems:!1};function os(t,{instancePath:s="",parentData:S,parentDataProperty:D,
rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=os.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.name===void 0){let p={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},schema:T.required,parentSchema:T,
data:t};e===null?e=[p]:e.push(p),r++}for(let p in t)if(!(p==="name"||p==="title"||p==="labels"||p==="annotations"||p==="links")){let i={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:T,data:t};e===null?e=[i]:e.push(i),r++}if(t.name!==void 0&&
(X(t.name,{instancePath:s+"/name",parentData:t,parentDataProperty:"name",rootData:d,dynamicAnchors:h})||(e=e===null?X.errors:e.concat(X.errors),r=e.length)),t.title!==
void 0){let p=t.title;if(typeof p=="string"){if(q(p)<1){let i={instancePath:s+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:T.properties.title,data:p};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/title",schemaPath:"#/properties/title/type",keyword:"\
type",params:{type:"string"},schema:T.properties.title.type,parentSchema:T.properties.title,data:p};e===null?e=[i]:e.push(i),r++}}if(t.labels!==void 0){let p=t.
labels;if(p&&typeof p=="object"&&!Array.isArray(p))for(let i in p){let a=p[i];if(typeof a!="string"){let o={instancePath:s+"/labels/"+i.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},schema:T.properties.labels.additionalProperties.type,
parentSchema:T.properties.labels.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+"/labels",schemaPath:"#/properties/labels\
/type",keyword:"type",params:{type:"object"},schema:T.properties.labels.type,parentSchema:T.properties.labels,data:p};e===null?e=[i]:e.push(i),r++}}if(t.annotations!==
void 0){let p=t.annotations;if(p&&typeof p=="object"&&!Array.isArray(p))for(let i in p){let a=p[i];if(typeof a!="string"){let o={instancePath:s+"/annotations/"+
i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},schema:T.properties.
annotations.additionalProperties.type,parentSchema:T.properties.annotations.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+
"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"object"},schema:T.properties.annotations.type,parentSchema:T.properties.annotations,
data:p};e===null?e=[i]:e.push(i),r++}}if(t.links!==void 0){let p=t.links;if(Array.isArray(p)){let i=p.length;for(let a=0;a<i;a++)re(p[a],{instancePath:s+"/links\
/"+a,parentData:p,parentDataProperty:a,rootData:d,dynamicAnchors:h})||(e=e===null?re.errors:e.concat(re.errors),r=e.length)}else{let i={instancePath:s+"/links",
schemaPath:"#/properties/links/type",keyword:"type",params:{type:"array"},schema:T.properties.links.type,parentSchema:T.properties.links,data:p};e===null?e=[i]:
e.push(i),r++}}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:T.type,parentSchema:T,data:t};e===null?e=[p]:e.push(
p),r++}return os.errors=e,r===0}os.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var R={type:"object",additionalProperties:!1,required:["tier","title","o\
bjectives","cadence","change","backup","inspection","policies"],properties:{tier:{$ref:"#/$defs/tierNumber"},title:{type:"string",minLength:1},description:{type:"\
string",minLength:1},owner:{type:"object",additionalProperties:!1,properties:{members:{type:"integer",minimum:1,maximum:1e3}}},objectives:{$ref:"#/$defs/allObje\
ctives"},cadence:{type:"object",additionalProperties:!1,required:["inspection","logReview","restoreTest","drill","planReview","runbookReview"],properties:{inspection:{
$ref:"#/$defs/duration"},logReview:{$ref:"#/$defs/duration"},restoreTest:{$ref:"#/$defs/duration"},drill:{$ref:"#/$defs/duration"},planReview:{$ref:"#/$defs/dur\
ation"},runbookReview:{$ref:"#/$defs/duration"}}},change:{type:"object",additionalProperties:!1,required:["approvals","leadTime","firstStageMax","minSoak","depa\
rtments","tests","handover","separateReviewer","emergencyCompletion"],properties:{changeRequired:{type:"boolean"},approvals:{type:"integer",minimum:0,maximum:20},
approvers:{$ref:"#/$defs/approvers"},approverIsNot:{type:"array",uniqueItems:!0,items:{enum:["pusher","requester","implementer"]}},changeAuthority:{type:"boolea\
n"},mergeWhen:{enum:["always","outside-freezes","in-window"]},leadTime:{$ref:"#/$defs/duration"},firstStageMax:{$ref:"#/$defs/percent"},minSoak:{$ref:"#/$defs/d\
uration"},departments:{type:"array",uniqueItems:!0,items:{$ref:"#/$defs/department"}},tests:{type:"array",uniqueItems:!0,items:{$ref:"#/$defs/testType"}},testsByType:{
type:"object",additionalProperties:!1,properties:{standard:{$ref:"#/$defs/testTypes"},normal:{$ref:"#/$defs/testTypes"},emergency:{$ref:"#/$defs/testTypes"}}},handover:{
type:"boolean"},separateReviewer:{type:"boolean"},emergencyCompletion:{$ref:"#/$defs/duration"}}},backup:{type:"object",additionalProperties:!1,required:["copie\
s","media","offsite","immutable","errors"],properties:{copies:{type:"integer",minimum:1,maximum:20},media:{type:"integer",minimum:1,maximum:20},offsite:{type:"i\
nteger",minimum:0,maximum:20},immutable:{type:"integer",minimum:0,maximum:20},errors:{type:"integer",minimum:0,maximum:1e6}}},inspection:{type:"object",additionalProperties:!1,
required:["components","aspects"],properties:{components:{type:"array",uniqueItems:!0,items:{$ref:"#/$defs/componentType"}},aspects:{type:"object",additionalProperties:!1,
properties:{hardware:{$ref:"#/$defs/aspects"},software:{$ref:"#/$defs/aspects"},interface:{$ref:"#/$defs/aspects"},data:{$ref:"#/$defs/aspects"}}}}},policies:{type:"\
object",propertyNames:{$ref:"#/$defs/policyPattern"},additionalProperties:{$ref:"#/$defs/enforcementOrOff"}}}};function ns(t,{instancePath:s="",parentData:S,parentDataProperty:D,
rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=ns.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(typeof t=="number"&&!(t%
1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"integer"},schema:ge.type,parentSchema:ge,data:t};e===null?e=
[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)){if(t>99||isNaN(t)){let p={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",
limit:99},schema:99,parentSchema:ge,data:t};e===null?e=[p]:e.push(p),r++}if(t<0||isNaN(t)){let p={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:ge,data:t};e===null?e=[p]:e.push(p),r++}}return ns.errors=e,r===0}ns.evaluated={dynamicProps:!1,dynamicItems:!1};
var Qe={type:"object",additionalProperties:!1,required:["availability","rto","rpo"],properties:{availability:{$ref:"#/$defs/percent"},rto:{$ref:"#/$defs/duratio\
n"},rpo:{$ref:"#/$defs/duration"},mtd:{$ref:"#/$defs/duration"}}},wp={type:"number",minimum:0,maximum:100};function Ke(t,{instancePath:s="",parentData:S,parentDataProperty:D,
rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ke.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="number"&&isFinite(
t)){if(t>100||isNaN(t)){let p={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},schema:100,parentSchema:wp,data:t};e===
null?e=[p]:e.push(p),r++}if(t<0||isNaN(t)){let p={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:wp,
data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"number"},schema:wp.type,parentSchema:wp,data:t};
e===null?e=[p]:e.push(p),r++}return Ke.errors=e,r===0}Ke.evaluated={dynamicProps:!1,dynamicItems:!1};function K(t,{instancePath:s="",parentData:S,parentDataProperty:D,
rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=K.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(!Ue.
test(t)){let p={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-\
9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M\
([0-9]{1,9}S)?|[0-9]{1,9}S))$"},schema:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M\
)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$",parentSchema:pe,data:t};
e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:pe.type,parentSchema:pe,data:t};e===null?
e=[p]:e.push(p),r++}return K.errors=e,r===0}K.evaluated={dynamicProps:!1,dynamicItems:!1};function cs(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,
dynamicAnchors:h={}}={}){let e=null,r=0,m=cs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.availability===void 0){let p={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"availability"},schema:Qe.required,parentSchema:Qe,
data:t};e===null?e=[p]:e.push(p),r++}if(t.rto===void 0){let p={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rto"},schema:Qe.
required,parentSchema:Qe,data:t};e===null?e=[p]:e.push(p),r++}if(t.rpo===void 0){let p={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
rpo"},schema:Qe.required,parentSchema:Qe,data:t};e===null?e=[p]:e.push(p),r++}for(let p in t)if(!(p==="availability"||p==="rto"||p==="rpo"||p==="mtd")){let i={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:Qe,data:t};e===null?e=[i]:e.push(i),r++}
t.availability!==void 0&&(Ke(t.availability,{instancePath:s+"/availability",parentData:t,parentDataProperty:"availability",rootData:d,dynamicAnchors:h})||(e=e===
null?Ke.errors:e.concat(Ke.errors),r=e.length)),t.rto!==void 0&&(K(t.rto,{instancePath:s+"/rto",parentData:t,parentDataProperty:"rto",rootData:d,dynamicAnchors:h})||
(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.rpo!==void 0&&(K(t.rpo,{instancePath:s+"/rpo",parentData:t,parentDataProperty:"rpo",rootData:d,dynamicAnchors:h})||
(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.mtd!==void 0&&(K(t.mtd,{instancePath:s+"/mtd",parentData:t,parentDataProperty:"mtd",rootData:d,dynamicAnchors:h})||
(e=e===null?K.errors:e.concat(K.errors),r=e.length))}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:Qe.type,parentSchema:Qe,
data:t};e===null?e=[p]:e.push(p),r++}return cs.errors=e,r===0}cs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var jp={type:"array",items:{$ref:"#/$defs/\
approver"}},ye={type:"object",additionalProperties:!1,required:["role"],properties:{role:{$ref:"#/$defs/role"},count:{type:"integer",minimum:1,maximum:20},from:{
enum:["any","owner"]},departments:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/department"}},levels:{type:"array",minItems:1,uniqueItems:!0,items:{
$ref:"#/$defs/level"}}}},Ie={enum:["requester","change-manager","change-authority","implementer","tester","incident-commander","approver"]};function ms(t,{instancePath:s="",
parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=ms.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),!(t==="requester"||t==="change-manager"||t==="change-authority"||t==="implementer"||t==="tester"||t==="incident-commander"||t==="approver")){let p={instancePath:s,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ie.enum},schema:Ie.enum,parentSchema:Ie,data:t};e===null?e=[p]:e.push(p),r++}return ms.errors=e,r===0}ms.
evaluated={dynamicProps:!1,dynamicItems:!1};var Dr={enum:["development","operations","test","security","business","vendor"]};function jr(t,{instancePath:s="",parentData:S,
parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=jr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(t===
"development"||t==="operations"||t==="test"||t==="security"||t==="business"||t==="vendor")){let p={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Dr.
enum},schema:Dr.enum,parentSchema:Dr,data:t};e===null?e=[p]:e.push(p),r++}return jr.errors=e,r===0}jr.evaluated={dynamicProps:!1,dynamicItems:!1};var Ar={enum:[
"L1","L2","L3"]};function ls(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=ls.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(t==="L1"||t==="L2"||t==="L3")){let p={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ar.
enum},schema:Ar.enum,parentSchema:Ar,data:t};e===null?e=[p]:e.push(p),r++}return ls.errors=e,r===0}ls.evaluated={dynamicProps:!1,dynamicItems:!1};function $r(t,{
instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=$r.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.role===void 0){let p={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
role"},schema:ye.required,parentSchema:ye,data:t};e===null?e=[p]:e.push(p),r++}for(let p in t)if(!(p==="role"||p==="count"||p==="from"||p==="departments"||p==="\
levels")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:ye,data:t};
e===null?e=[i]:e.push(i),r++}if(t.role!==void 0&&(ms(t.role,{instancePath:s+"/role",parentData:t,parentDataProperty:"role",rootData:d,dynamicAnchors:h})||(e=e===
null?ms.errors:e.concat(ms.errors),r=e.length)),t.count!==void 0){let p=t.count;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let i={instancePath:s+
"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"},schema:ye.properties.count.type,parentSchema:ye.properties.count,data:p};e===
null?e=[i]:e.push(i),r++}if(typeof p=="number"&&isFinite(p)){if(p>20||isNaN(p)){let i={instancePath:s+"/count",schemaPath:"#/properties/count/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:20},schema:20,parentSchema:ye.properties.count,data:p};e===null?e=[i]:e.push(i),r++}if(p<1||isNaN(p)){let i={instancePath:s+
"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:ye.properties.count,data:p};e===null?e=
[i]:e.push(i),r++}}}if(t.from!==void 0){let p=t.from;if(!(p==="any"||p==="owner")){let i={instancePath:s+"/from",schemaPath:"#/properties/from/enum",keyword:"en\
um",params:{allowedValues:ye.properties.from.enum},schema:ye.properties.from.enum,parentSchema:ye.properties.from,data:p};e===null?e=[i]:e.push(i),r++}}if(t.departments!==
void 0){let p=t.departments;if(Array.isArray(p)){if(p.length<1){let c={instancePath:s+"/departments",schemaPath:"#/properties/departments/minItems",keyword:"min\
Items",params:{limit:1},schema:1,parentSchema:ye.properties.departments,data:p};e===null?e=[c]:e.push(c),r++}let i=p.length;for(let c=0;c<i;c++)jr(p[c],{instancePath:s+
"/departments/"+c,parentData:p,parentDataProperty:c,rootData:d,dynamicAnchors:h})||(e=e===null?jr.errors:e.concat(jr.errors),r=e.length);let a=p.length,o;if(a>1){
e:for(;a--;)for(o=a;o--;)if(qe(p[a],p[o])){let c={instancePath:s+"/departments",schemaPath:"#/properties/departments/uniqueItems",keyword:"uniqueItems",params:{
i:a,j:o},schema:!0,parentSchema:ye.properties.departments,data:p};e===null?e=[c]:e.push(c),r++;break e}}}else{let i={instancePath:s+"/departments",schemaPath:"#\
/properties/departments/type",keyword:"type",params:{type:"array"},schema:ye.properties.departments.type,parentSchema:ye.properties.departments,data:p};e===null?
e=[i]:e.push(i),r++}}if(t.levels!==void 0){let p=t.levels;if(Array.isArray(p)){if(p.length<1){let c={instancePath:s+"/levels",schemaPath:"#/properties/levels/mi\
nItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:ye.properties.levels,data:p};e===null?e=[c]:e.push(c),r++}let i=p.length;for(let c=0;c<i;c++)ls(
p[c],{instancePath:s+"/levels/"+c,parentData:p,parentDataProperty:c,rootData:d,dynamicAnchors:h})||(e=e===null?ls.errors:e.concat(ls.errors),r=e.length);let a=p.
length,o;if(a>1){e:for(;a--;)for(o=a;o--;)if(qe(p[a],p[o])){let c={instancePath:s+"/levels",schemaPath:"#/properties/levels/uniqueItems",keyword:"uniqueItems",params:{
i:a,j:o},schema:!0,parentSchema:ye.properties.levels,data:p};e===null?e=[c]:e.push(c),r++;break e}}}else{let i={instancePath:s+"/levels",schemaPath:"#/propertie\
s/levels/type",keyword:"type",params:{type:"array"},schema:ye.properties.levels.type,parentSchema:ye.properties.levels,data:p};e===null?e=[i]:e.push(i),r++}}}else{
let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:ye.type,parentSchema:ye,data:t};e===null?e=[p]:e.push(p),r++}return $r.errors=
e,r===0}$r.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ds(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){
let e=null,r=0,m=ds.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),Array.isArray(t)){let p=t.length;for(let i=0;i<p;i++)$r(t[i],
{instancePath:s+"/"+i,parentData:t,parentDataProperty:i,rootData:d,dynamicAnchors:h})||(e=e===null?$r.errors:e.concat($r.errors),r=e.length)}else{let p={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"array"},schema:jp.type,parentSchema:jp,data:t};e===null?e=[p]:e.push(p),r++}return ds.errors=e,r===0}ds.evaluated=
{items:!0,dynamicProps:!1,dynamicItems:!1};function Lr(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,
m=Lr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(t==="functional"||t==="performance"||t==="compatibility"||t==="security"||
t==="regression")){let p={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:qr.enum},schema:qr.enum,parentSchema:qr,data:t};e===null?e=[p]:
e.push(p),r++}return Lr.errors=e,r===0}Lr.evaluated={dynamicProps:!1,dynamicItems:!1};var mi={type:"array",uniqueItems:!0,items:{$ref:"#/$defs/testType"}};function Te(t,{
instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Te.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),Array.isArray(t)){let p=t.length;for(let o=0;o<p;o++)Lr(t[o],{instancePath:s+"/"+o,parentData:t,parentDataProperty:o,rootData:d,dynamicAnchors:h})||
(e=e===null?Lr.errors:e.concat(Lr.errors),r=e.length);let i=t.length,a;if(i>1){e:for(;i--;)for(a=i;a--;)if(qe(t[i],t[a])){let o={instancePath:s,schemaPath:"#/un\
iqueItems",keyword:"uniqueItems",params:{i,j:a},schema:!0,parentSchema:mi,data:t};e===null?e=[o]:e.push(o),r++;break e}}}else{let p={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"array"},schema:mi.type,parentSchema:mi,data:t};e===null?e=[p]:e.push(p),r++}return Te.errors=e,r===0}Te.evaluated={items:!0,
dynamicProps:!1,dynamicItems:!1};var hs={enum:["hardware","software","interface","data"]};function us(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,
dynamicAnchors:h={}}={}){let e=null,r=0,m=us.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(t==="hardware"||t==="software"||t===
"interface"||t==="data")){let p={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:hs.enum},schema:hs.enum,parentSchema:hs,data:t};e===null?
e=[p]:e.push(p),r++}return us.errors=e,r===0}us.evaluated={dynamicProps:!1,dynamicItems:!1};var li={type:"array",uniqueItems:!0,items:{$ref:"#/$defs/aspect"}},xr={
enum:["running-state","thermal","connectivity","functionality","compatibility","efficiency","security"]};function fs(t,{instancePath:s="",parentData:S,parentDataProperty:D,
rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=fs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(t==="running-state"||
t==="thermal"||t==="connectivity"||t==="functionality"||t==="compatibility"||t==="efficiency"||t==="security")){let p={instancePath:s,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:xr.enum},schema:xr.enum,parentSchema:xr,data:t};e===null?e=[p]:e.push(p),r++}return fs.errors=e,r===0}fs.evaluated={dynamicProps:!1,
dynamicItems:!1};function Ae(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ae.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),Array.isArray(t)){let p=t.length;for(let o=0;o<p;o++)fs(t[o],{instancePath:s+"/"+o,parentData:t,parentDataProperty:o,
rootData:d,dynamicAnchors:h})||(e=e===null?fs.errors:e.concat(fs.errors),r=e.length);let i=t.length,a;if(i>1){e:for(;i--;)for(a=i;a--;)if(qe(t[i],t[a])){let o={
instancePath:s,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i,j:a},schema:!0,parentSchema:li,data:t};e===null?e=[o]:e.push(o),r++;break e}}}else{let p={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},schema:li.type,parentSchema:li,data:t};e===null?e=[p]:e.push(p),r++}return Ae.errors=e,r===
0}Ae.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function ys(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){
let e=null,r=0,m=ys.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(!Ai.test(t)){let p={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^(\\*|@?[a-z0-9]([-._a-z0-9]*[a-z0-9])?(/[a-z0-9]([-._a-z0-9]*[a-z0-9])?)*(/\\*)?)$"},schema:"^(\\*|@?[a-z0-9]([-._\
a-z0-9]*[a-z0-9])?(/[a-z0-9]([-._a-z0-9]*[a-z0-9])?)*(/\\*)?)$",parentSchema:Zr,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/t\
ype",keyword:"type",params:{type:"string"},schema:Zr.type,parentSchema:Zr,data:t};e===null?e=[p]:e.push(p),r++}return ys.errors=e,r===0}ys.evaluated={dynamicProps:!1,
dynamicItems:!1};function gs(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=gs.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(t==="advisory"||t==="waivable"||t==="mandatory"||t==="off")){let p={instancePath:s,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:Kr.enum},schema:Kr.enum,parentSchema:Kr,data:t};e===null?e=[p]:e.push(p),r++}return gs.errors=e,r===0}gs.evaluated={dynamicProps:!1,
dynamicItems:!1};function Ps(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ps.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.tier===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"tier"},schema:R.required,parentSchema:R,data:t};e===null?e=[i]:e.push(i),r++}if(t.title===void 0){let i={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"title"},schema:R.required,parentSchema:R,data:t};e===null?e=[i]:e.push(i),r++}if(t.objectives===void 0){
let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"objectives"},schema:R.required,parentSchema:R,data:t};e===null?e=[i]:e.
push(i),r++}if(t.cadence===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cadence"},schema:R.required,parentSchema:R,
data:t};e===null?e=[i]:e.push(i),r++}if(t.change===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"change"},schema:R.
required,parentSchema:R,data:t};e===null?e=[i]:e.push(i),r++}if(t.backup===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
backup"},schema:R.required,parentSchema:R,data:t};e===null?e=[i]:e.push(i),r++}if(t.inspection===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"inspection"},schema:R.required,parentSchema:R,data:t};e===null?e=[i]:e.push(i),r++}if(t.policies===void 0){let i={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"policies"},schema:R.required,parentSchema:R,data:t};e===null?e=[i]:e.push(i),r++}for(let i in t)
if(!Pe.call(R.properties,i)){let a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:R,
data:t};e===null?e=[a]:e.push(a),r++}if(t.tier!==void 0&&(ns(t.tier,{instancePath:s+"/tier",parentData:t,parentDataProperty:"tier",rootData:d,dynamicAnchors:h})||
(e=e===null?ns.errors:e.concat(ns.errors),r=e.length)),t.title!==void 0){let i=t.title;if(typeof i=="string"){if(q(i)<1){let a={instancePath:s+"/title",schemaPath:"\
#/properties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:R.properties.title,data:i};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:s+
"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},schema:R.properties.title.type,parentSchema:R.properties.title,data:i};e===null?
e=[a]:e.push(a),r++}}if(t.description!==void 0){let i=t.description;if(typeof i=="string"){if(q(i)<1){let a={instancePath:s+"/description",schemaPath:"#/propert\
ies/description/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:R.properties.description,data:i};e===null?e=[a]:e.push(a),r++}}else{let a={
instancePath:s+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},schema:R.properties.description.type,parentSchema:R.
properties.description,data:i};e===null?e=[a]:e.push(a),r++}}if(t.owner!==void 0){let i=t.owner;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(a!==
"members"){let o={instancePath:s+"/owner",schemaPath:"#/properties/owner/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,
parentSchema:R.properties.owner,data:i};e===null?e=[o]:e.push(o),r++}if(i.members!==void 0){let a=i.members;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a))){let o={instancePath:s+"/owner/members",schemaPath:"#/properties/owner/properties/members/type",keyword:"type",params:{type:"integer"},schema:R.properties.owner.
properties.members.type,parentSchema:R.properties.owner.properties.members,data:a};e===null?e=[o]:e.push(o),r++}if(typeof a=="number"&&isFinite(a)){if(a>1e3||isNaN(
a)){let o={instancePath:s+"/owner/members",schemaPath:"#/properties/owner/properties/members/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},schema:1e3,
parentSchema:R.properties.owner.properties.members,data:a};e===null?e=[o]:e.push(o),r++}if(a<1||isNaN(a)){let o={instancePath:s+"/owner/members",schemaPath:"#/p\
roperties/owner/properties/members/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:R.properties.owner.properties.members,data:a};
e===null?e=[o]:e.push(o),r++}}}}else{let a={instancePath:s+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type:"object"},schema:R.properties.
owner.type,parentSchema:R.properties.owner,data:i};e===null?e=[a]:e.push(a),r++}}if(t.objectives!==void 0&&(cs(t.objectives,{instancePath:s+"/objectives",parentData:t,
parentDataProperty:"objectives",rootData:d,dynamicAnchors:h})||(e=e===null?cs.errors:e.concat(cs.errors),r=e.length)),t.cadence!==void 0){let i=t.cadence;if(i&&
typeof i=="object"&&!Array.isArray(i)){if(i.inspection===void 0){let a={instancePath:s+"/cadence",schemaPath:"#/properties/cadence/required",keyword:"required",
params:{missingProperty:"inspection"},schema:R.properties.cadence.required,parentSchema:R.properties.cadence,data:i};e===null?e=[a]:e.push(a),r++}if(i.logReview===
void 0){let a={instancePath:s+"/cadence",schemaPath:"#/properties/cadence/required",keyword:"required",params:{missingProperty:"logReview"},schema:R.properties.
cadence.required,parentSchema:R.properties.cadence,data:i};e===null?e=[a]:e.push(a),r++}if(i.restoreTest===void 0){let a={instancePath:s+"/cadence",schemaPath:"\
#/properties/cadence/required",keyword:"required",params:{missingProperty:"restoreTest"},schema:R.properties.cadence.required,parentSchema:R.properties.cadence,
data:i};e===null?e=[a]:e.push(a),r++}if(i.drill===void 0){let a={instancePath:s+"/cadence",schemaPath:"#/properties/cadence/required",keyword:"required",params:{
missingProperty:"drill"},schema:R.properties.cadence.required,parentSchema:R.properties.cadence,data:i};e===null?e=[a]:e.push(a),r++}if(i.planReview===void 0){let a={
instancePath:s+"/cadence",schemaPath:"#/properties/cadence/required",keyword:"required",params:{missingProperty:"planReview"},schema:R.properties.cadence.required,
parentSchema:R.properties.cadence,data:i};e===null?e=[a]:e.push(a),r++}if(i.runbookReview===void 0){let a={instancePath:s+"/cadence",schemaPath:"#/properties/ca\
dence/required",keyword:"required",params:{missingProperty:"runbookReview"},schema:R.properties.cadence.required,parentSchema:R.properties.cadence,data:i};e===null?
e=[a]:e.push(a),r++}for(let a in i)if(!(a==="inspection"||a==="logReview"||a==="restoreTest"||a==="drill"||a==="planReview"||a==="runbookReview")){let o={instancePath:s+
"/cadence",schemaPath:"#/properties/cadence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:R.properties.
cadence,data:i};e===null?e=[o]:e.push(o),r++}i.inspection!==void 0&&(K(i.inspection,{instancePath:s+"/cadence/inspection",parentData:i,parentDataProperty:"inspe\
ction",rootData:d,dynamicAnchors:h})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),i.logReview!==void 0&&(K(i.logReview,{instancePath:s+"/cadence/logRev\
iew",parentData:i,parentDataProperty:"logReview",rootData:d,dynamicAnchors:h})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),i.restoreTest!==void 0&&(K(
i.restoreTest,{instancePath:s+"/cadence/restoreTest",parentData:i,parentDataProperty:"restoreTest",rootData:d,dynamicAnchors:h})||(e=e===null?K.errors:e.concat(
K.errors),r=e.length)),i.drill!==void 0&&(K(i.drill,{instancePath:s+"/cadence/drill",parentData:i,parentDataProperty:"drill",rootData:d,dynamicAnchors:h})||(e=e===
null?K.errors:e.concat(K.errors),r=e.length)),i.planReview!==void 0&&(K(i.planReview,{instancePath:s+"/cadence/planReview",parentData:i,parentDataProperty:"plan\
Review",rootData:d,dynamicAnchors:h})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),i.runbookReview!==void 0&&(K(i.runbookReview,{instancePath:s+"/caden\
ce/runbookReview",parentData:i,parentDataProperty:"runbookReview",rootData:d,dynamicAnchors:h})||(e=e===null?K.errors:e.concat(K.errors),r=e.length))}else{let a={
instancePath:s+"/cadence",schemaPath:"#/properties/cadence/type",keyword:"type",params:{type:"object"},schema:R.properties.cadence.type,parentSchema:R.properties.
cadence,data:i};e===null?e=[a]:e.push(a),r++}}if(t.change!==void 0){let i=t.change;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.approvals===void 0){let a={
instancePath:s+"/change",schemaPath:"#/properties/change/required",keyword:"required",params:{missingProperty:"approvals"},schema:R.properties.change.required,parentSchema:R.
properties.change,data:i};e===null?e=[a]:e.push(a),r++}if(i.leadTime===void 0){let a={instancePath:s+"/change",schemaPath:"#/properties/change/required",keyword:"\
required",params:{missingProperty:"leadTime"},schema:R.properties.change.required,parentSchema:R.properties.change,data:i};e===null?e=[a]:e.push(a),r++}if(i.firstStageMax===
void 0){let a={instancePath:s+"/change",schemaPath:"#/properties/change/required",keyword:"required",params:{missingProperty:"firstStageMax"},schema:R.properties.
change.required,parentSchema:R.properties.change,data:i};e===null?e=[a]:e.push(a),r++}if(i.minSoak===void 0){let a={instancePath:s+"/change",schemaPath:"#/prope\
rties/change/required",keyword:"required",params:{missingProperty:"minSoak"},schema:R.properties.change.required,parentSchema:R.properties.change,data:i};e===null?
e=[a]:e.push(a),r++}if(i.departments===void 0){let a={instancePath:s+"/change",schemaPath:"#/properties/change/required",keyword:"required",params:{missingProperty:"\
departments"},schema:R.properties.change.required,parentSchema:R.properties.change,data:i};e===null?e=[a]:e.push(a),r++}if(i.tests===void 0){let a={instancePath:s+
"/change",schemaPath:"#/properties/change/required",keyword:"required",params:{missingProperty:"tests"},schema:R.properties.change.required,parentSchema:R.properties.
change,data:i};e===null?e=[a]:e.push(a),r++}if(i.handover===void 0){let a={instancePath:s+"/change",schemaPath:"#/properties/change/required",keyword:"required",
params:{missingProperty:"handover"},schema:R.properties.change.required,parentSchema:R.properties.change,data:i};e===null?e=[a]:e.push(a),r++}if(i.separateReviewer===
void 0){let a={instancePath:s+"/change",schemaPath:"#/properties/change/required",keyword:"required",params:{missingProperty:"separateReviewer"},schema:R.properties.
change.required,parentSchema:R.properties.change,data:i};e===null?e=[a]:e.push(a),r++}if(i.emergencyCompletion===void 0){let a={instancePath:s+"/change",schemaPath:"\
#/properties/change/required",keyword:"required",params:{missingProperty:"emergencyCompletion"},schema:R.properties.change.required,parentSchema:R.properties.change,
data:i};e===null?e=[a]:e.push(a),r++}for(let a in i)if(!Pe.call(R.properties.change.properties,a)){let o={instancePath:s+"/change",schemaPath:"#/properties/chan\
ge/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:R.properties.change,data:i};e===null?e=[o]:e.push(o),
r++}if(i.changeRequired!==void 0){let a=i.changeRequired;if(typeof a!="boolean"){let o={instancePath:s+"/change/changeRequired",schemaPath:"#/properties/change/\
properties/changeRequired/type",keyword:"type",params:{type:"boolean"},schema:R.properties.change.properties.changeRequired.type,parentSchema:R.properties.change.
properties.changeRequired,data:a};e===null?e=[o]:e.push(o),r++}}if(i.approvals!==void 0){let a=i.approvals;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a))){let o={instancePath:s+"/change/approvals",schemaPath:"#/properties/change/properties/approvals/type",keyword:"type",params:{type:"integer"},schema:R.properties.
change.properties.approvals.type,parentSchema:R.properties.change.properties.approvals,data:a};e===null?e=[o]:e.push(o),r++}if(typeof a=="number"&&isFinite(a)){
if(a>20||isNaN(a)){let o={instancePath:s+"/change/approvals",schemaPath:"#/properties/change/properties/approvals/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:20},schema:20,parentSchema:R.properties.change.properties.approvals,data:a};e===null?e=[o]:e.push(o),r++}if(a<0||isNaN(a)){let o={instancePath:s+"/cha\
nge/approvals",schemaPath:"#/properties/change/properties/approvals/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:R.properties.
change.properties.approvals,data:a};e===null?e=[o]:e.push(o),r++}}}if(i.approvers!==void 0&&(ds(i.approvers,{instancePath:s+"/change/approvers",parentData:i,parentDataProperty:"\
approvers",rootData:d,dynamicAnchors:h})||(e=e===null?ds.errors:e.concat(ds.errors),r=e.length)),i.approverIsNot!==void 0){let a=i.approverIsNot;if(Array.isArray(
a)){let o=a.length;for(let l=0;l<o;l++){let u=a[l];if(!(u==="pusher"||u==="requester"||u==="implementer")){let P={instancePath:s+"/change/approverIsNot/"+l,schemaPath:"\
#/properties/change/properties/approverIsNot/items/enum",keyword:"enum",params:{allowedValues:R.properties.change.properties.approverIsNot.items.enum},schema:R.
properties.change.properties.approverIsNot.items.enum,parentSchema:R.properties.change.properties.approverIsNot.items,data:u};e===null?e=[P]:e.push(P),r++}}let c=a.
length,n;if(c>1){e:for(;c--;)for(n=c;n--;)if(qe(a[c],a[n])){let l={instancePath:s+"/change/approverIsNot",schemaPath:"#/properties/change/properties/approverIsN\
ot/uniqueItems",keyword:"uniqueItems",params:{i:c,j:n},schema:!0,parentSchema:R.properties.change.properties.approverIsNot,data:a};e===null?e=[l]:e.push(l),r++;
break e}}}else{let o={instancePath:s+"/change/approverIsNot",schemaPath:"#/properties/change/properties/approverIsNot/type",keyword:"type",params:{type:"array"},
schema:R.properties.change.properties.approverIsNot.type,parentSchema:R.properties.change.properties.approverIsNot,data:a};e===null?e=[o]:e.push(o),r++}}if(i.changeAuthority!==
void 0){let a=i.changeAuthority;if(typeof a!="boolean"){let o={instancePath:s+"/change/changeAuthority",schemaPath:"#/properties/change/properties/changeAuthori\
ty/type",keyword:"type",params:{type:"boolean"},schema:R.properties.change.properties.changeAuthority.type,parentSchema:R.properties.change.properties.changeAuthority,
data:a};e===null?e=[o]:e.push(o),r++}}if(i.mergeWhen!==void 0){let a=i.mergeWhen;if(!(a==="always"||a==="outside-freezes"||a==="in-window")){let o={instancePath:s+
"/change/mergeWhen",schemaPath:"#/properties/change/properties/mergeWhen/enum",keyword:"enum",params:{allowedValues:R.properties.change.properties.mergeWhen.enum},
schema:R.properties.change.properties.mergeWhen.enum,parentSchema:R.properties.change.properties.mergeWhen,data:a};e===null?e=[o]:e.push(o),r++}}if(i.leadTime!==
void 0&&(K(i.leadTime,{instancePath:s+"/change/leadTime",parentData:i,parentDataProperty:"leadTime",rootData:d,dynamicAnchors:h})||(e=e===null?K.errors:e.concat(
K.errors),r=e.length)),i.firstStageMax!==void 0&&(Ke(i.firstStageMax,{instancePath:s+"/change/firstStageMax",parentData:i,parentDataProperty:"firstStageMax",rootData:d,
dynamicAnchors:h})||(e=e===null?Ke.errors:e.concat(Ke.errors),r=e.length)),i.minSoak!==void 0&&(K(i.minSoak,{instancePath:s+"/change/minSoak",parentData:i,parentDataProperty:"\
minSoak",rootData:d,dynamicAnchors:h})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),i.departments!==void 0){let a=i.departments;if(Array.isArray(a)){let o=a.
length;for(let l=0;l<o;l++)jr(a[l],{instancePath:s+"/change/departments/"+l,parentData:a,parentDataProperty:l,rootData:d,dynamicAnchors:h})||(e=e===null?jr.errors:
e.concat(jr.errors),r=e.length);let c=a.length,n;if(c>1){e:for(;c--;)for(n=c;n--;)if(qe(a[c],a[n])){let l={instancePath:s+"/change/departments",schemaPath:"#/pr\
operties/change/properties/departments/uniqueItems",keyword:"uniqueItems",params:{i:c,j:n},schema:!0,parentSchema:R.properties.change.properties.departments,data:a};
e===null?e=[l]:e.push(l),r++;break e}}}else{let o={instancePath:s+"/change/departments",schemaPath:"#/properties/change/properties/departments/type",keyword:"ty\
pe",params:{type:"array"},schema:R.properties.change.properties.departments.type,parentSchema:R.properties.change.properties.departments,data:a};e===null?e=[o]:
e.push(o),r++}}if(i.tests!==void 0){let a=i.tests;if(Array.isArray(a)){let o=a.length;for(let l=0;l<o;l++)Lr(a[l],{instancePath:s+"/change/tests/"+l,parentData:a,
parentDataProperty:l,rootData:d,dynamicAnchors:h})||(e=e===null?Lr.errors:e.concat(Lr.errors),r=e.length);let c=a.length,n;if(c>1){e:for(;c--;)for(n=c;n--;)if(qe(
a[c],a[n])){let l={instancePath:s+"/change/tests",schemaPath:"#/properties/change/properties/tests/uniqueItems",keyword:"uniqueItems",params:{i:c,j:n},schema:!0,
parentSchema:R.properties.change.properties.tests,data:a};e===null?e=[l]:e.push(l),r++;break e}}}else{let o={instancePath:s+"/change/tests",schemaPath:"#/proper\
ties/change/properties/tests/type",keyword:"type",params:{type:"array"},schema:R.properties.change.properties.tests.type,parentSchema:R.properties.change.properties.
tests,data:a};e===null?e=[o]:e.push(o),r++}}if(i.testsByType!==void 0){let a=i.testsByType;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let o in a)if(!(o===
"standard"||o==="normal"||o==="emergency")){let c={instancePath:s+"/change/testsByType",schemaPath:"#/properties/change/properties/testsByType/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:R.properties.change.properties.testsByType,data:a};e===null?e=[c]:e.push(
c),r++}a.standard!==void 0&&(Te(a.standard,{instancePath:s+"/change/testsByType/standard",parentData:a,parentDataProperty:"standard",rootData:d,dynamicAnchors:h})||
(e=e===null?Te.errors:e.concat(Te.errors),r=e.length)),a.normal!==void 0&&(Te(a.normal,{instancePath:s+"/change/testsByType/normal",parentData:a,parentDataProperty:"\
normal",rootData:d,dynamicAnchors:h})||(e=e===null?Te.errors:e.concat(Te.errors),r=e.length)),a.emergency!==void 0&&(Te(a.emergency,{instancePath:s+"/change/tes\
tsByType/emergency",parentData:a,parentDataProperty:"emergency",rootData:d,dynamicAnchors:h})||(e=e===null?Te.errors:e.concat(Te.errors),r=e.length))}else{let o={
instancePath:s+"/change/testsByType",schemaPath:"#/properties/change/properties/testsByType/type",keyword:"type",params:{type:"object"},schema:R.properties.change.
properties.testsByType.type,parentSchema:R.properties.change.properties.testsByType,data:a};e===null?e=[o]:e.push(o),r++}}if(i.handover!==void 0){let a=i.handover;
if(typeof a!="boolean"){let o={instancePath:s+"/change/handover",schemaPath:"#/properties/change/properties/handover/type",keyword:"type",params:{type:"boolean"},
schema:R.properties.change.properties.handover.type,parentSchema:R.properties.change.properties.handover,data:a};e===null?e=[o]:e.push(o),r++}}if(i.separateReviewer!==
void 0){let a=i.separateReviewer;if(typeof a!="boolean"){let o={instancePath:s+"/change/separateReviewer",schemaPath:"#/properties/change/properties/separateRev\
iewer/type",keyword:"type",params:{type:"boolean"},schema:R.properties.change.properties.separateReviewer.type,parentSchema:R.properties.change.properties.separateReviewer,
data:a};e===null?e=[o]:e.push(o),r++}}i.emergencyCompletion!==void 0&&(K(i.emergencyCompletion,{instancePath:s+"/change/emergencyCompletion",parentData:i,parentDataProperty:"\
emergencyCompletion",rootData:d,dynamicAnchors:h})||(e=e===null?K.errors:e.concat(K.errors),r=e.length))}else{let a={instancePath:s+"/change",schemaPath:"#/prop\
erties/change/type",keyword:"type",params:{type:"object"},schema:R.properties.change.type,parentSchema:R.properties.change,data:i};e===null?e=[a]:e.push(a),r++}}
if(t.backup!==void 0){let i=t.backup;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.copies===void 0){let a={instancePath:s+"/backup",schemaPath:"#/properties\
/backup/required",keyword:"required",params:{missingProperty:"copies"},schema:R.properties.backup.required,parentSchema:R.properties.backup,data:i};e===null?e=[
a]:e.push(a),r++}if(i.media===void 0){let a={instancePath:s+"/backup",schemaPath:"#/properties/backup/required",keyword:"required",params:{missingProperty:"medi\
a"},schema:R.properties.backup.required,parentSchema:R.properties.backup,data:i};e===null?e=[a]:e.push(a),r++}if(i.offsite===void 0){let a={instancePath:s+"/bac\
kup",schemaPath:"#/properties/backup/required",keyword:"required",params:{missingProperty:"offsite"},schema:R.properties.backup.required,parentSchema:R.properties.
backup,data:i};e===null?e=[a]:e.push(a),r++}if(i.immutable===void 0){let a={instancePath:s+"/backup",schemaPath:"#/properties/backup/required",keyword:"required",
params:{missingProperty:"immutable"},schema:R.properties.backup.required,parentSchema:R.properties.backup,data:i};e===null?e=[a]:e.push(a),r++}if(i.errors===void 0){
let a={instancePath:s+"/backup",schemaPath:"#/properties/backup/required",keyword:"required",params:{missingProperty:"errors"},schema:R.properties.backup.required,
parentSchema:R.properties.backup,data:i};e===null?e=[a]:e.push(a),r++}for(let a in i)if(!(a==="copies"||a==="media"||a==="offsite"||a==="immutable"||a==="errors")){
let o={instancePath:s+"/backup",schemaPath:"#/properties/backup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:R.
properties.backup,data:i};e===null?e=[o]:e.push(o),r++}if(i.copies!==void 0){let a=i.copies;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let o={instancePath:s+
"/backup/copies",schemaPath:"#/properties/backup/properties/copies/type",keyword:"type",params:{type:"integer"},schema:R.properties.backup.properties.copies.type,
parentSchema:R.properties.backup.properties.copies,data:a};e===null?e=[o]:e.push(o),r++}if(typeof a=="number"&&isFinite(a)){if(a>20||isNaN(a)){let o={instancePath:s+
"/backup/copies",schemaPath:"#/properties/backup/properties/copies/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},schema:20,parentSchema:R.properties.
backup.properties.copies,data:a};e===null?e=[o]:e.push(o),r++}if(a<1||isNaN(a)){let o={instancePath:s+"/backup/copies",schemaPath:"#/properties/backup/propertie\
s/copies/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:R.properties.backup.properties.copies,data:a};e===null?e=[o]:e.push(o),
r++}}}if(i.media!==void 0){let a=i.media;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let o={instancePath:s+"/backup/media",schemaPath:"#/propertie\
s/backup/properties/media/type",keyword:"type",params:{type:"integer"},schema:R.properties.backup.properties.media.type,parentSchema:R.properties.backup.properties.
media,data:a};e===null?e=[o]:e.push(o),r++}if(typeof a=="number"&&isFinite(a)){if(a>20||isNaN(a)){let o={instancePath:s+"/backup/media",schemaPath:"#/properties\
/backup/properties/media/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},schema:20,parentSchema:R.properties.backup.properties.media,data:a};e===null?
e=[o]:e.push(o),r++}if(a<1||isNaN(a)){let o={instancePath:s+"/backup/media",schemaPath:"#/properties/backup/properties/media/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:R.properties.backup.properties.media,data:a};e===null?e=[o]:e.push(o),r++}}}if(i.offsite!==void 0){let a=i.offsite;
if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let o={instancePath:s+"/backup/offsite",schemaPath:"#/properties/backup/properties/offsite/type",keyword:"\
type",params:{type:"integer"},schema:R.properties.backup.properties.offsite.type,parentSchema:R.properties.backup.properties.offsite,data:a};e===null?e=[o]:e.push(
o),r++}if(typeof a=="number"&&isFinite(a)){if(a>20||isNaN(a)){let o={instancePath:s+"/backup/offsite",schemaPath:"#/properties/backup/properties/offsite/maximum",
keyword:"maximum",params:{comparison:"<=",limit:20},schema:20,parentSchema:R.properties.backup.properties.offsite,data:a};e===null?e=[o]:e.push(o),r++}if(a<0||isNaN(
a)){let o={instancePath:s+"/backup/offsite",schemaPath:"#/properties/backup/properties/offsite/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:R.properties.backup.properties.offsite,data:a};e===null?e=[o]:e.push(o),r++}}}if(i.immutable!==void 0){let a=i.immutable;if(!(typeof a=="number"&&!(a%
1)&&!isNaN(a)&&isFinite(a))){let o={instancePath:s+"/backup/immutable",schemaPath:"#/properties/backup/properties/immutable/type",keyword:"type",params:{type:"i\
nteger"},schema:R.properties.backup.properties.immutable.type,parentSchema:R.properties.backup.properties.immutable,data:a};e===null?e=[o]:e.push(o),r++}if(typeof a==
"number"&&isFinite(a)){if(a>20||isNaN(a)){let o={instancePath:s+"/backup/immutable",schemaPath:"#/properties/backup/properties/immutable/maximum",keyword:"maxim\
um",params:{comparison:"<=",limit:20},schema:20,parentSchema:R.properties.backup.properties.immutable,data:a};e===null?e=[o]:e.push(o),r++}if(a<0||isNaN(a)){let o={
instancePath:s+"/backup/immutable",schemaPath:"#/properties/backup/properties/immutable/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:R.
properties.backup.properties.immutable,data:a};e===null?e=[o]:e.push(o),r++}}}if(i.errors!==void 0){let a=i.errors;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a))){let o={instancePath:s+"/backup/errors",schemaPath:"#/properties/backup/properties/errors/type",keyword:"type",params:{type:"integer"},schema:R.properties.backup.
properties.errors.type,parentSchema:R.properties.backup.properties.errors,data:a};e===null?e=[o]:e.push(o),r++}if(typeof a=="number"&&isFinite(a)){if(a>1e6||isNaN(
a)){let o={instancePath:s+"/backup/errors",schemaPath:"#/properties/backup/properties/errors/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},schema:1e6,
parentSchema:R.properties.backup.properties.errors,data:a};e===null?e=[o]:e.push(o),r++}if(a<0||isNaN(a)){let o={instancePath:s+"/backup/errors",schemaPath:"#/p\
roperties/backup/properties/errors/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:R.properties.backup.properties.errors,data:a};
e===null?e=[o]:e.push(o),r++}}}}else{let a={instancePath:s+"/backup",schemaPath:"#/properties/backup/type",keyword:"type",params:{type:"object"},schema:R.properties.
backup.type,parentSchema:R.properties.backup,data:i};e===null?e=[a]:e.push(a),r++}}if(t.inspection!==void 0){let i=t.inspection;if(i&&typeof i=="object"&&!Array.
isArray(i)){if(i.components===void 0){let a={instancePath:s+"/inspection",schemaPath:"#/properties/inspection/required",keyword:"required",params:{missingProperty:"\
components"},schema:R.properties.inspection.required,parentSchema:R.properties.inspection,data:i};e===null?e=[a]:e.push(a),r++}if(i.aspects===void 0){let a={instancePath:s+
"/inspection",schemaPath:"#/properties/inspection/required",keyword:"required",params:{missingProperty:"aspects"},schema:R.properties.inspection.required,parentSchema:R.
properties.inspection,data:i};e===null?e=[a]:e.push(a),r++}for(let a in i)if(!(a==="components"||a==="aspects")){let o={instancePath:s+"/inspection",schemaPath:"\
#/properties/inspection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:R.properties.inspection,data:i};
e===null?e=[o]:e.push(o),r++}if(i.components!==void 0){let a=i.components;if(Array.isArray(a)){let o=a.length;for(let l=0;l<o;l++)us(a[l],{instancePath:s+"/insp\
ection/components/"+l,parentData:a,parentDataProperty:l,rootData:d,dynamicAnchors:h})||(e=e===null?us.errors:e.concat(us.errors),r=e.length);let c=a.length,n;if(c>
1){e:for(;c--;)for(n=c;n--;)if(qe(a[c],a[n])){let l={instancePath:s+"/inspection/components",schemaPath:"#/properties/inspection/properties/components/uniqueIte\
ms",keyword:"uniqueItems",params:{i:c,j:n},schema:!0,parentSchema:R.properties.inspection.properties.components,data:a};e===null?e=[l]:e.push(l),r++;break e}}}else{
let o={instancePath:s+"/inspection/components",schemaPath:"#/properties/inspection/properties/components/type",keyword:"type",params:{type:"array"},schema:R.properties.
inspection.properties.components.type,parentSchema:R.properties.inspection.properties.components,data:a};e===null?e=[o]:e.push(o),r++}}if(i.aspects!==void 0){let a=i.
aspects;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let o in a)if(!(o==="hardware"||o==="software"||o==="interface"||o==="data")){let c={instancePath:s+"/i\
nspection/aspects",schemaPath:"#/properties/inspection/properties/aspects/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,
parentSchema:R.properties.inspection.properties.aspects,data:a};e===null?e=[c]:e.push(c),r++}a.hardware!==void 0&&(Ae(a.hardware,{instancePath:s+"/inspection/as\
pects/hardware",parentData:a,parentDataProperty:"hardware",rootData:d,dynamicAnchors:h})||(e=e===null?Ae.errors:e.concat(Ae.errors),r=e.length)),a.software!==void 0&&
(Ae(a.software,{instancePath:s+"/inspection/aspects/software",parentData:a,parentDataProperty:"software",rootData:d,dynamicAnchors:h})||(e=e===null?Ae.errors:e.
concat(Ae.errors),r=e.length)),a.interface!==void 0&&(Ae(a.interface,{instancePath:s+"/inspection/aspects/interface",parentData:a,parentDataProperty:"interface",
rootData:d,dynamicAnchors:h})||(e=e===null?Ae.errors:e.concat(Ae.errors),r=e.length)),a.data!==void 0&&(Ae(a.data,{instancePath:s+"/inspection/aspects/data",parentData:a,
parentDataProperty:"data",rootData:d,dynamicAnchors:h})||(e=e===null?Ae.errors:e.concat(Ae.errors),r=e.length))}else{let o={instancePath:s+"/inspection/aspects",
schemaPath:"#/properties/inspection/properties/aspects/type",keyword:"type",params:{type:"object"},schema:R.properties.inspection.properties.aspects.type,parentSchema:R.
properties.inspection.properties.aspects,data:a};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/inspection",schemaPath:"#/properties/inspection/typ\
e",keyword:"type",params:{type:"object"},schema:R.properties.inspection.type,parentSchema:R.properties.inspection,data:i};e===null?e=[a]:e.push(a),r++}}if(t.policies!==
void 0){let i=t.policies;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i){let o=r;ys(a,{instancePath:s+"/policies",parentData:i,parentDataProperty:"\
policies",rootData:d,dynamicAnchors:h})||(e=e===null?ys.errors:e.concat(ys.errors),r=e.length);var p=o===r;if(!p){let c={instancePath:s+"/policies",schemaPath:"\
#/properties/policies/propertyNames",keyword:"propertyNames",params:{propertyName:a},schema:R.properties.policies.propertyNames,parentSchema:R.properties.policies,
data:i};e===null?e=[c]:e.push(c),r++}}for(let a in i)gs(i[a],{instancePath:s+"/policies/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:a,
rootData:d,dynamicAnchors:h})||(e=e===null?gs.errors:e.concat(gs.errors),r=e.length)}else{let a={instancePath:s+"/policies",schemaPath:"#/properties/policies/ty\
pe",keyword:"type",params:{type:"object"},schema:R.properties.policies.type,parentSchema:R.properties.policies,data:i};e===null?e=[a]:e.push(a),r++}}}else{let i={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:R.type,parentSchema:R,data:t};e===null?e=[i]:e.push(i),r++}return Ps.errors=e,r===
0}Ps.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ir={enum:["P1","P2","P3","P4","P5"]};function ar(t,{instancePath:s="",parentData:S,parentDataProperty:D,
rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=ar.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(t==="P1"||t==="P2"||t===
"P3"||t==="P4"||t==="P5")){let p={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ir.enum},schema:Ir.enum,parentSchema:Ir,data:t};e===null?
e=[p]:e.push(p),r++}return ar.errors=e,r===0}ar.evaluated={dynamicProps:!1,dynamicItems:!1};function de(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,
dynamicAnchors:h={}}={}){let e=null,r=0,m=de.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(!Ue.test(t)){
let p={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)\
?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,\
9}S)?|[0-9]{1,9}S))$"},schema:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{\
1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$",parentSchema:pe,data:t};e===
null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:pe.type,parentSchema:pe,data:t};e===null?e=
[p]:e.push(p),r++}return de.errors=e,r===0}de.evaluated={dynamicProps:!1,dynamicItems:!1};function or(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,
dynamicAnchors:h={}}={}){let e=null,r=0,m=or.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(t==="requester"||t==="change-manag\
er"||t==="change-authority"||t==="implementer"||t==="tester"||t==="incident-commander"||t==="approver")){let p={instancePath:s,schemaPath:"#/enum",keyword:"enum",
params:{allowedValues:Ie.enum},schema:Ie.enum,parentSchema:Ie,data:t};e===null?e=[p]:e.push(p),r++}return or.errors=e,r===0}or.evaluated={dynamicProps:!1,dynamicItems:!1};
var bp={type:"integer",minimum:0,maximum:20};function Oe(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,
r=0,m=Oe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"integer"},schema:bp.type,parentSchema:bp,data:t};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)){
if(t>20||isNaN(t)){let p={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},schema:20,parentSchema:bp,data:t};e===null?e=
[p]:e.push(p),r++}if(t<0||isNaN(t)){let p={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:bp,data:t};
e===null?e=[p]:e.push(p),r++}}return Oe.errors=e,r===0}Oe.evaluated={dynamicProps:!1,dynamicItems:!1};function nr(t,{instancePath:s="",parentData:S,parentDataProperty:D,
rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=nr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),Array.isArray(t)){let p=t.
length;for(let i=0;i<p;i++)$r(t[i],{instancePath:s+"/"+i,parentData:t,parentDataProperty:i,rootData:d,dynamicAnchors:h})||(e=e===null?$r.errors:e.concat($r.errors),
r=e.length)}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},schema:jp.type,parentSchema:jp,data:t};e===null?e=[p]:e.push(p),
r++}return nr.errors=e,r===0}nr.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function Re(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,
dynamicAnchors:h={}}={}){let e=null,r=0,m=Re.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(q(t)>63){let p={
instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63},schema:63,parentSchema:H,data:t};e===null?e=[p]:e.push(p),r++}if(q(t)<1){let p={instancePath:s,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:H,data:t};e===null?e=[p]:e.push(p),r++}if(!We.test(t)){let p={instancePath:s,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:H,data:t};e===
null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:H.type,parentSchema:H,data:t};e===null?e=[
p]:e.push(p),r++}return Re.errors=e,r===0}Re.evaluated={dynamicProps:!1,dynamicItems:!1};var we={type:"object",additionalProperties:!1,properties:{github:{type:"\
string",pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]*(\\[bot\\])?$","x-expected":"a login without the @"},gitlab:{type:"string",pattern:"^[A-Za-z0-9_][A-Za-z0-9_.-]*$","\
x-expected":"a user name without the @"}}},Li=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]*(\\[bot\\])?$","u");function vs(t,{instancePath:s="",parentData:S,parentDataProperty:D,
rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=vs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){for(let p in t)if(!(p==="github"||p==="gitlab")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},schema:!1,parentSchema:we,data:t};e===null?e=[i]:e.push(i),r++}if(t.github!==void 0){let p=t.github;if(typeof p=="string"){if(!Li.test(p)){
let i={instancePath:s+"/github",schemaPath:"#/properties/github/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]*(\\[bot\\])?$"},schema:"^\
[A-Za-z0-9][A-Za-z0-9_.-]*(\\[bot\\])?$",parentSchema:we.properties.github,data:p};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/github",schemaPath:"\
#/properties/github/type",keyword:"type",params:{type:"string"},schema:we.properties.github.type,parentSchema:we.properties.github,data:p};e===null?e=[i]:e.push(
i),r++}}if(t.gitlab!==void 0){let p=t.gitlab;if(typeof p=="string"){if(!yi.test(p)){let i={instancePath:s+"/gitlab",schemaPath:"#/properties/gitlab/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_][A-Za-z0-9_.-]*$"},schema:"^[A-Za-z0-9_][A-Za-z0-9_.-]*$",parentSchema:we.properties.gitlab,data:p};e===null?e=[i]:e.push(
i),r++}}else{let i={instancePath:s+"/gitlab",schemaPath:"#/properties/gitlab/type",keyword:"type",params:{type:"string"},schema:we.properties.gitlab.type,parentSchema:we.
properties.gitlab,data:p};e===null?e=[i]:e.push(i),r++}}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:we.type,parentSchema:we,
data:t};e===null?e=[p]:e.push(p),r++}return vs.errors=e,r===0}vs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function cr(t,{instancePath:s="",parentData:S,
parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=cr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t==
"string"){if(q(t)<1){let p={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Ye,data:t};e===null?e=[p]:e.push(
p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Ye.type,parentSchema:Ye,data:t};e===null?e=[p]:e.push(p),r++}
return cr.errors=e,r===0}cr.evaluated={dynamicProps:!1,dynamicItems:!1};function ze(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){
let e=null,r=0,m=ze.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"integer"},schema:ge.type,parentSchema:ge,data:t};e===null?e=[p]:e.push(p),r++}if(typeof t=="numb\
er"&&isFinite(t)){if(t>99||isNaN(t)){let p={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:99},schema:99,parentSchema:ge,
data:t};e===null?e=[p]:e.push(p),r++}if(t<0||isNaN(t)){let p={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:ge,data:t};e===null?e=[p]:e.push(p),r++}}return ze.errors=e,r===0}ze.evaluated={dynamicProps:!1,dynamicItems:!1};var fe={type:"string",minLength:1};
function ks(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=ks.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(q(t)<1){let p={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:fe,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:fe.type,parentSchema:fe,
data:t};e===null?e=[p]:e.push(p),r++}return ks.errors=e,r===0}ks.evaluated={dynamicProps:!1,dynamicItems:!1};function ws(t,{instancePath:s="",parentData:S,parentDataProperty:D,
rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=ws.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t!="string"){let n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:ae.type,parentSchema:ae,data:t};e===null?e=[n]:e.push(n),r++}let p=r,i=!0,a=r;if(r===
a)if(typeof t=="string"){if(q(t)>10){let n={};e===null?e=[n]:e.push(n),r++}}else{let n={};e===null?e=[n]:e.push(n),r++}var o=a===r;r=p,e!==null&&(p?e.length=p:e=
null);let c;if(o){let n=r;ee(t,{instancePath:s,parentData:S,parentDataProperty:D,rootData:d,dynamicAnchors:h})||(e=e===null?ee.errors:e.concat(ee.errors),r=e.length);
var o=n===r;i=o,c="then"}else{let n=r;J(t,{instancePath:s,parentData:S,parentDataProperty:D,rootData:d,dynamicAnchors:h})||(e=e===null?J.errors:e.concat(J.errors),
r=e.length);var o=n===r;i=o,c="else"}if(!i){let n={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:c},schema:ae.if,parentSchema:ae,data:t};
e===null?e=[n]:e.push(n),r++}return ws.errors=e,r===0}ws.evaluated={dynamicProps:!1,dynamicItems:!1};function Ap(t,{instancePath:s="",parentData:S,parentDataProperty:D,
rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ap.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.apiVersion===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},schema:I.required,
parentSchema:I,data:t};e===null?e=[i]:e.push(i),r++}if(t.kind===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"},schema:I.required,parentSchema:I,data:t};e===null?e=[i]:e.push(i),r++}if(t.metadata===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"metadata"},schema:I.required,parentSchema:I,data:t};e===null?e=[i]:e.push(i),r++}if(t.spec===void 0){let i={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"spec"},schema:I.required,parentSchema:I,data:t};e===null?e=[i]:e.push(i),r++}for(let i in t)if(!(i==="ap\
iVersion"||i==="kind"||i==="metadata"||i==="spec")){let a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
schema:!1,parentSchema:I,data:t};e===null?e=[a]:e.push(a),r++}if(t.apiVersion!==void 0&&(as(t.apiVersion,{instancePath:s+"/apiVersion",parentData:t,parentDataProperty:"\
apiVersion",rootData:d,dynamicAnchors:h})||(e=e===null?as.errors:e.concat(as.errors),r=e.length)),t.kind!==void 0){let i=t.kind;if(i!=="Grading"){let a={instancePath:s+
"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"Grading"},schema:"Grading",parentSchema:I.properties.kind,data:i};e===null?e=
[a]:e.push(a),r++}}if(t.metadata!==void 0&&(os(t.metadata,{instancePath:s+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:d,dynamicAnchors:h})||
(e=e===null?os.errors:e.concat(os.errors),r=e.length)),t.spec!==void 0){let i=t.spec;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.tiers===void 0){let a={instancePath:s+
"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"tiers"},schema:I.properties.spec.required,parentSchema:I.properties.
spec,data:i};e===null?e=[a]:e.push(a),r++}for(let a in i)if(!Pe.call(I.properties.spec.properties,a)){let o={instancePath:s+"/spec",schemaPath:"#/properties/spe\
c/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:I.properties.spec,data:i};e===null?e=[o]:e.push(o),r++}
if(i.tiers!==void 0){let a=i.tiers;if(Array.isArray(a)){if(a.length<1){let c={instancePath:s+"/spec/tiers",schemaPath:"#/properties/spec/properties/tiers/minIte\
ms",keyword:"minItems",params:{limit:1},schema:1,parentSchema:I.properties.spec.properties.tiers,data:a};e===null?e=[c]:e.push(c),r++}let o=a.length;for(let c=0;c<
o;c++)Ps(a[c],{instancePath:s+"/spec/tiers/"+c,parentData:a,parentDataProperty:c,rootData:d,dynamicAnchors:h})||(e=e===null?Ps.errors:e.concat(Ps.errors),r=e.length)}else{
let o={instancePath:s+"/spec/tiers",schemaPath:"#/properties/spec/properties/tiers/type",keyword:"type",params:{type:"array"},schema:I.properties.spec.properties.
tiers.type,parentSchema:I.properties.spec.properties.tiers,data:a};e===null?e=[o]:e.push(o),r++}}if(i.severities!==void 0){let a=i.severities;if(Array.isArray(a)){
let o=a.length;for(let c=0;c<o;c++){let n=a[c];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.level===void 0){let l={instancePath:s+"/spec/severities/"+c,schemaPath:"\
#/properties/spec/properties/severities/items/required",keyword:"required",params:{missingProperty:"level"},schema:I.properties.spec.properties.severities.items.
required,parentSchema:I.properties.spec.properties.severities.items,data:n};e===null?e=[l]:e.push(l),r++}for(let l in n)if(!(l==="level"||l==="title"||l==="ack"||
l==="update"||l==="restore"||l==="postmortem"||l==="coverage")){let u={instancePath:s+"/spec/severities/"+c,schemaPath:"#/properties/spec/properties/severities/\
items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:I.properties.spec.properties.severities.items,data:n};
e===null?e=[u]:e.push(u),r++}if(n.level!==void 0&&(ar(n.level,{instancePath:s+"/spec/severities/"+c+"/level",parentData:n,parentDataProperty:"level",rootData:d,
dynamicAnchors:h})||(e=e===null?ar.errors:e.concat(ar.errors),r=e.length)),n.title!==void 0){let l=n.title;if(typeof l=="string"){if(q(l)<1){let u={instancePath:s+
"/spec/severities/"+c+"/title",schemaPath:"#/properties/spec/properties/severities/items/properties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:I.properties.spec.properties.severities.items.properties.title,data:l};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:s+"/spec/severities/"+
c+"/title",schemaPath:"#/properties/spec/properties/severities/items/properties/title/type",keyword:"type",params:{type:"string"},schema:I.properties.spec.properties.
severities.items.properties.title.type,parentSchema:I.properties.spec.properties.severities.items.properties.title,data:l};e===null?e=[u]:e.push(u),r++}}if(n.ack!==
void 0&&(de(n.ack,{instancePath:s+"/spec/severities/"+c+"/ack",parentData:n,parentDataProperty:"ack",rootData:d,dynamicAnchors:h})||(e=e===null?de.errors:e.concat(
de.errors),r=e.length)),n.update!==void 0&&(de(n.update,{instancePath:s+"/spec/severities/"+c+"/update",parentData:n,parentDataProperty:"update",rootData:d,dynamicAnchors:h})||
(e=e===null?de.errors:e.concat(de.errors),r=e.length)),n.restore!==void 0&&(de(n.restore,{instancePath:s+"/spec/severities/"+c+"/restore",parentData:n,parentDataProperty:"\
restore",rootData:d,dynamicAnchors:h})||(e=e===null?de.errors:e.concat(de.errors),r=e.length)),n.postmortem!==void 0){let l=n.postmortem;if(typeof l!="boolean"){
let u={instancePath:s+"/spec/severities/"+c+"/postmortem",schemaPath:"#/properties/spec/properties/severities/items/properties/postmortem/type",keyword:"type",params:{
type:"boolean"},schema:I.properties.spec.properties.severities.items.properties.postmortem.type,parentSchema:I.properties.spec.properties.severities.items.properties.
postmortem,data:l};e===null?e=[u]:e.push(u),r++}}if(n.coverage!==void 0){let l=n.coverage;if(!(l==="24x7"||l==="business")){let u={instancePath:s+"/spec/severit\
ies/"+c+"/coverage",schemaPath:"#/properties/spec/properties/severities/items/properties/coverage/enum",keyword:"enum",params:{allowedValues:I.properties.spec.properties.
severities.items.properties.coverage.enum},schema:I.properties.spec.properties.severities.items.properties.coverage.enum,parentSchema:I.properties.spec.properties.
severities.items.properties.coverage,data:l};e===null?e=[u]:e.push(u),r++}}}else{let l={instancePath:s+"/spec/severities/"+c,schemaPath:"#/properties/spec/prope\
rties/severities/items/type",keyword:"type",params:{type:"object"},schema:I.properties.spec.properties.severities.items.type,parentSchema:I.properties.spec.properties.
severities.items,data:n};e===null?e=[l]:e.push(l),r++}}}else{let o={instancePath:s+"/spec/severities",schemaPath:"#/properties/spec/properties/severities/type",
keyword:"type",params:{type:"array"},schema:I.properties.spec.properties.severities.type,parentSchema:I.properties.spec.properties.severities,data:a};e===null?e=
[o]:e.push(o),r++}}if(i.changeAuthority!==void 0){let a=i.changeAuthority;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let o in a)if(!(o==="role"||o==="coun\
t"||o==="teams")){let c={instancePath:s+"/spec/changeAuthority",schemaPath:"#/properties/spec/properties/changeAuthority/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:o},schema:!1,parentSchema:I.properties.spec.properties.changeAuthority,data:a};e===null?e=[c]:e.push(c),r++}if(a.role!==
void 0&&(or(a.role,{instancePath:s+"/spec/changeAuthority/role",parentData:a,parentDataProperty:"role",rootData:d,dynamicAnchors:h})||(e=e===null?or.errors:e.concat(
or.errors),r=e.length)),a.count!==void 0){let o=a.count;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let c={instancePath:s+"/spec/changeAuthority/c\
ount",schemaPath:"#/properties/spec/properties/changeAuthority/properties/count/type",keyword:"type",params:{type:"integer"},schema:I.properties.spec.properties.
changeAuthority.properties.count.type,parentSchema:I.properties.spec.properties.changeAuthority.properties.count,data:o};e===null?e=[c]:e.push(c),r++}if(typeof o==
"number"&&isFinite(o)){if(o>20||isNaN(o)){let c={instancePath:s+"/spec/changeAuthority/count",schemaPath:"#/properties/spec/properties/changeAuthority/propertie\
s/count/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},schema:20,parentSchema:I.properties.spec.properties.changeAuthority.properties.count,data:o};
e===null?e=[c]:e.push(c),r++}if(o<1||isNaN(o)){let c={instancePath:s+"/spec/changeAuthority/count",schemaPath:"#/properties/spec/properties/changeAuthority/prop\
erties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:I.properties.spec.properties.changeAuthority.properties.count,data:o};
e===null?e=[c]:e.push(c),r++}}}if(a.teams!==void 0){let o=a.teams;if(Array.isArray(o)){if(o.length<1){let n={instancePath:s+"/spec/changeAuthority/teams",schemaPath:"\
#/properties/spec/properties/changeAuthority/properties/teams/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:I.properties.spec.properties.changeAuthority.
properties.teams,data:o};e===null?e=[n]:e.push(n),r++}let c=o.length;for(let n=0;n<c;n++){let l=o[n];if(typeof l=="string"){if(q(l)<1){let u={instancePath:s+"/s\
pec/changeAuthority/teams/"+n,schemaPath:"#/properties/spec/properties/changeAuthority/properties/teams/items/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:I.properties.spec.properties.changeAuthority.properties.teams.items,data:l};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:s+"/spec/changeA\
uthority/teams/"+n,schemaPath:"#/properties/spec/properties/changeAuthority/properties/teams/items/type",keyword:"type",params:{type:"string"},schema:I.properties.
spec.properties.changeAuthority.properties.teams.items.type,parentSchema:I.properties.spec.properties.changeAuthority.properties.teams.items,data:l};e===null?e=
[u]:e.push(u),r++}}}else{let c={instancePath:s+"/spec/changeAuthority/teams",schemaPath:"#/properties/spec/properties/changeAuthority/properties/teams/type",keyword:"\
type",params:{type:"array"},schema:I.properties.spec.properties.changeAuthority.properties.teams.type,parentSchema:I.properties.spec.properties.changeAuthority.
properties.teams,data:o};e===null?e=[c]:e.push(c),r++}}}else{let o={instancePath:s+"/spec/changeAuthority",schemaPath:"#/properties/spec/properties/changeAuthor\
ity/type",keyword:"type",params:{type:"object"},schema:I.properties.spec.properties.changeAuthority.type,parentSchema:I.properties.spec.properties.changeAuthority,
data:a};e===null?e=[o]:e.push(o),r++}}if(i.waivers!==void 0){let a=i.waivers;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let o in a)if(o!=="roles"){let c={
instancePath:s+"/spec/waivers",schemaPath:"#/properties/spec/properties/waivers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
schema:!1,parentSchema:I.properties.spec.properties.waivers,data:a};e===null?e=[c]:e.push(c),r++}if(a.roles!==void 0){let o=a.roles;if(Array.isArray(o)){if(o.length<
1){let u={instancePath:s+"/spec/waivers/roles",schemaPath:"#/properties/spec/properties/waivers/properties/roles/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:I.properties.spec.properties.waivers.properties.roles,data:o};e===null?e=[u]:e.push(u),r++}let c=o.length;for(let u=0;u<c;u++)or(o[u],{instancePath:s+
"/spec/waivers/roles/"+u,parentData:o,parentDataProperty:u,rootData:d,dynamicAnchors:h})||(e=e===null?or.errors:e.concat(or.errors),r=e.length);let n=o.length,l;
if(n>1){e:for(;n--;)for(l=n;l--;)if(qe(o[n],o[l])){let u={instancePath:s+"/spec/waivers/roles",schemaPath:"#/properties/spec/properties/waivers/properties/roles\
/uniqueItems",keyword:"uniqueItems",params:{i:n,j:l},schema:!0,parentSchema:I.properties.spec.properties.waivers.properties.roles,data:o};e===null?e=[u]:e.push(
u),r++;break e}}}else{let c={instancePath:s+"/spec/waivers/roles",schemaPath:"#/properties/spec/properties/waivers/properties/roles/type",keyword:"type",params:{
type:"array"},schema:I.properties.spec.properties.waivers.properties.roles.type,parentSchema:I.properties.spec.properties.waivers.properties.roles,data:o};e===null?
e=[c]:e.push(c),r++}}}else{let o={instancePath:s+"/spec/waivers",schemaPath:"#/properties/spec/properties/waivers/type",keyword:"type",params:{type:"object"},schema:I.
properties.spec.properties.waivers.type,parentSchema:I.properties.spec.properties.waivers,data:a};e===null?e=[o]:e.push(o),r++}}if(i.changeTypes!==void 0){let a=i.
changeTypes;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let o in a)if(!(o==="standard"||o==="emergency")){let c={instancePath:s+"/spec/changeTypes",schemaPath:"\
#/properties/spec/properties/changeTypes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:I.properties.
spec.properties.changeTypes,data:a};e===null?e=[c]:e.push(c),r++}if(a.standard!==void 0){let o=a.standard;if(o&&typeof o=="object"&&!Array.isArray(o)){for(let c in o)
if(!(c==="approvals"||c==="approvers")){let n={instancePath:s+"/spec/changeTypes/standard",schemaPath:"#/properties/spec/properties/changeTypes/properties/stand\
ard/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:I.properties.spec.properties.changeTypes.properties.
standard,data:o};e===null?e=[n]:e.push(n),r++}o.approvals!==void 0&&(Oe(o.approvals,{instancePath:s+"/spec/changeTypes/standard/approvals",parentData:o,parentDataProperty:"\
approvals",rootData:d,dynamicAnchors:h})||(e=e===null?Oe.errors:e.concat(Oe.errors),r=e.length)),o.approvers!==void 0&&(nr(o.approvers,{instancePath:s+"/spec/ch\
angeTypes/standard/approvers",parentData:o,parentDataProperty:"approvers",rootData:d,dynamicAnchors:h})||(e=e===null?nr.errors:e.concat(nr.errors),r=e.length))}else{
let c={instancePath:s+"/spec/changeTypes/standard",schemaPath:"#/properties/spec/properties/changeTypes/properties/standard/type",keyword:"type",params:{type:"o\
bject"},schema:I.properties.spec.properties.changeTypes.properties.standard.type,parentSchema:I.properties.spec.properties.changeTypes.properties.standard,data:o};
e===null?e=[c]:e.push(c),r++}}if(a.emergency!==void 0){let o=a.emergency;if(o&&typeof o=="object"&&!Array.isArray(o)){for(let c in o)if(!(c==="approvals"||c==="\
approvers"||c==="obligations")){let n={instancePath:s+"/spec/changeTypes/emergency",schemaPath:"#/properties/spec/properties/changeTypes/properties/emergency/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:I.properties.spec.properties.changeTypes.properties.emergency,
data:o};e===null?e=[n]:e.push(n),r++}if(o.approvals!==void 0&&(Oe(o.approvals,{instancePath:s+"/spec/changeTypes/emergency/approvals",parentData:o,parentDataProperty:"\
approvals",rootData:d,dynamicAnchors:h})||(e=e===null?Oe.errors:e.concat(Oe.errors),r=e.length)),o.approvers!==void 0&&(nr(o.approvers,{instancePath:s+"/spec/ch\
angeTypes/emergency/approvers",parentData:o,parentDataProperty:"approvers",rootData:d,dynamicAnchors:h})||(e=e===null?nr.errors:e.concat(nr.errors),r=e.length)),
o.obligations!==void 0){let c=o.obligations;if(Array.isArray(c)){let n=c.length;for(let l=0;l<n;l++){let u=c[l];if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.
owed===void 0){let P={instancePath:s+"/spec/changeTypes/emergency/obligations/"+l,schemaPath:"#/properties/spec/properties/changeTypes/properties/emergency/prop\
erties/obligations/items/required",keyword:"required",params:{missingProperty:"owed"},schema:I.properties.spec.properties.changeTypes.properties.emergency.properties.
obligations.items.required,parentSchema:I.properties.spec.properties.changeTypes.properties.emergency.properties.obligations.items,data:u};e===null?e=[P]:e.push(
P),r++}if(u.within===void 0){let P={instancePath:s+"/spec/changeTypes/emergency/obligations/"+l,schemaPath:"#/properties/spec/properties/changeTypes/properties/\
emergency/properties/obligations/items/required",keyword:"required",params:{missingProperty:"within"},schema:I.properties.spec.properties.changeTypes.properties.
emergency.properties.obligations.items.required,parentSchema:I.properties.spec.properties.changeTypes.properties.emergency.properties.obligations.items,data:u};
e===null?e=[P]:e.push(P),r++}for(let P in u)if(!(P==="owed"||P==="within")){let g={instancePath:s+"/spec/changeTypes/emergency/obligations/"+l,schemaPath:"#/pro\
perties/spec/properties/changeTypes/properties/emergency/properties/obligations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},
schema:!1,parentSchema:I.properties.spec.properties.changeTypes.properties.emergency.properties.obligations.items,data:u};e===null?e=[g]:e.push(g),r++}if(u.owed!==
void 0){let P=u.owed;if(!(P==="approvals"||P==="tests"||P==="review")){let g={instancePath:s+"/spec/changeTypes/emergency/obligations/"+l+"/owed",schemaPath:"#/\
properties/spec/properties/changeTypes/properties/emergency/properties/obligations/items/properties/owed/enum",keyword:"enum",params:{allowedValues:I.properties.
spec.properties.changeTypes.properties.emergency.properties.obligations.items.properties.owed.enum},schema:I.properties.spec.properties.changeTypes.properties.emergency.
properties.obligations.items.properties.owed.enum,parentSchema:I.properties.spec.properties.changeTypes.properties.emergency.properties.obligations.items.properties.
owed,data:P};e===null?e=[g]:e.push(g),r++}}u.within!==void 0&&(de(u.within,{instancePath:s+"/spec/changeTypes/emergency/obligations/"+l+"/within",parentData:u,parentDataProperty:"\
within",rootData:d,dynamicAnchors:h})||(e=e===null?de.errors:e.concat(de.errors),r=e.length))}else{let P={instancePath:s+"/spec/changeTypes/emergency/obligation\
s/"+l,schemaPath:"#/properties/spec/properties/changeTypes/properties/emergency/properties/obligations/items/type",keyword:"type",params:{type:"object"},schema:I.
properties.spec.properties.changeTypes.properties.emergency.properties.obligations.items.type,parentSchema:I.properties.spec.properties.changeTypes.properties.emergency.
properties.obligations.items,data:u};e===null?e=[P]:e.push(P),r++}}}else{let n={instancePath:s+"/spec/changeTypes/emergency/obligations",schemaPath:"#/propertie\
s/spec/properties/changeTypes/properties/emergency/properties/obligations/type",keyword:"type",params:{type:"array"},schema:I.properties.spec.properties.changeTypes.
properties.emergency.properties.obligations.type,parentSchema:I.properties.spec.properties.changeTypes.properties.emergency.properties.obligations,data:c};e===null?
e=[n]:e.push(n),r++}}}else{let c={instancePath:s+"/spec/changeTypes/emergency",schemaPath:"#/properties/spec/properties/changeTypes/properties/emergency/type",keyword:"\
type",params:{type:"object"},schema:I.properties.spec.properties.changeTypes.properties.emergency.type,parentSchema:I.properties.spec.properties.changeTypes.properties.
emergency,data:o};e===null?e=[c]:e.push(c),r++}}}else{let o={instancePath:s+"/spec/changeTypes",schemaPath:"#/properties/spec/properties/changeTypes/type",keyword:"\
type",params:{type:"object"},schema:I.properties.spec.properties.changeTypes.type,parentSchema:I.properties.spec.properties.changeTypes,data:a};e===null?e=[o]:e.
push(o),r++}}if(i.automation!==void 0){let a=i.automation;if(Array.isArray(a)){let o=a.length;for(let c=0;c<o;c++){let n=a[c],l=r,u=!0,P=r;if(n&&typeof n=="obje\
ct"&&!Array.isArray(n)){let g;if(n.changeType===void 0&&(g="changeType")){let y={};e===null?e=[y]:e.push(y),r++}else if(n.changeType!==void 0&&n.changeType!=="s\
tandard"){let y={};e===null?e=[y]:e.push(y),r++}}var p=P===r;if(r=l,e!==null&&(l?e.length=l:e=null),p){let g=r;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.template===
void 0){let A={instancePath:s+"/spec/automation/"+c,schemaPath:"#/properties/spec/properties/automation/items/then/required",keyword:"required",params:{missingProperty:"\
template"},schema:I.properties.spec.properties.automation.items.then.required,parentSchema:I.properties.spec.properties.automation.items.then,data:n};e===null?e=
[A]:e.push(A),r++}var p=g===r;u=p}if(!u){let g={instancePath:s+"/spec/automation/"+c,schemaPath:"#/properties/spec/properties/automation/items/if",keyword:"if",
params:{failingKeyword:"then"},schema:I.properties.spec.properties.automation.items.if,parentSchema:I.properties.spec.properties.automation.items,data:n};e===null?
e=[g]:e.push(g),r++}if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.name===void 0){let g={instancePath:s+"/spec/automation/"+c,schemaPath:"#/properties/spec/p\
roperties/automation/items/required",keyword:"required",params:{missingProperty:"name"},schema:I.properties.spec.properties.automation.items.required,parentSchema:I.
properties.spec.properties.automation.items,data:n};e===null?e=[g]:e.push(g),r++}if(n.logins===void 0){let g={instancePath:s+"/spec/automation/"+c,schemaPath:"#\
/properties/spec/properties/automation/items/required",keyword:"required",params:{missingProperty:"logins"},schema:I.properties.spec.properties.automation.items.
required,parentSchema:I.properties.spec.properties.automation.items,data:n};e===null?e=[g]:e.push(g),r++}if(n.paths===void 0){let g={instancePath:s+"/spec/autom\
ation/"+c,schemaPath:"#/properties/spec/properties/automation/items/required",keyword:"required",params:{missingProperty:"paths"},schema:I.properties.spec.properties.
automation.items.required,parentSchema:I.properties.spec.properties.automation.items,data:n};e===null?e=[g]:e.push(g),r++}if(n.changeType===void 0){let g={instancePath:s+
"/spec/automation/"+c,schemaPath:"#/properties/spec/properties/automation/items/required",keyword:"required",params:{missingProperty:"changeType"},schema:I.properties.
spec.properties.automation.items.required,parentSchema:I.properties.spec.properties.automation.items,data:n};e===null?e=[g]:e.push(g),r++}for(let g in n)if(!(g===
"name"||g==="title"||g==="logins"||g==="paths"||g==="tiers"||g==="changeType"||g==="template")){let y={instancePath:s+"/spec/automation/"+c,schemaPath:"#/proper\
ties/spec/properties/automation/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},schema:!1,parentSchema:I.properties.spec.
properties.automation.items,data:n};e===null?e=[y]:e.push(y),r++}if(n.name!==void 0&&(Re(n.name,{instancePath:s+"/spec/automation/"+c+"/name",parentData:n,parentDataProperty:"\
name",rootData:d,dynamicAnchors:h})||(e=e===null?Re.errors:e.concat(Re.errors),r=e.length)),n.title!==void 0){let g=n.title;if(typeof g=="string"){if(q(g)<1){let y={
instancePath:s+"/spec/automation/"+c+"/title",schemaPath:"#/properties/spec/properties/automation/items/properties/title/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:I.properties.spec.properties.automation.items.properties.title,data:g};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:s+"\
/spec/automation/"+c+"/title",schemaPath:"#/properties/spec/properties/automation/items/properties/title/type",keyword:"type",params:{type:"string"},schema:I.properties.
spec.properties.automation.items.properties.title.type,parentSchema:I.properties.spec.properties.automation.items.properties.title,data:g};e===null?e=[y]:e.push(
y),r++}}if(n.logins!==void 0&&(vs(n.logins,{instancePath:s+"/spec/automation/"+c+"/logins",parentData:n,parentDataProperty:"logins",rootData:d,dynamicAnchors:h})||
(e=e===null?vs.errors:e.concat(vs.errors),r=e.length)),n.paths!==void 0){let g=n.paths;if(Array.isArray(g)){if(g.length<1){let A={instancePath:s+"/spec/automati\
on/"+c+"/paths",schemaPath:"#/properties/spec/properties/automation/items/properties/paths/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:I.
properties.spec.properties.automation.items.properties.paths,data:g};e===null?e=[A]:e.push(A),r++}let y=g.length;for(let A=0;A<y;A++)cr(g[A],{instancePath:s+"/s\
pec/automation/"+c+"/paths/"+A,parentData:g,parentDataProperty:A,rootData:d,dynamicAnchors:h})||(e=e===null?cr.errors:e.concat(cr.errors),r=e.length)}else{let y={
instancePath:s+"/spec/automation/"+c+"/paths",schemaPath:"#/properties/spec/properties/automation/items/properties/paths/type",keyword:"type",params:{type:"arra\
y"},schema:I.properties.spec.properties.automation.items.properties.paths.type,parentSchema:I.properties.spec.properties.automation.items.properties.paths,data:g};
e===null?e=[y]:e.push(y),r++}}if(n.tiers!==void 0){let g=n.tiers;if(Array.isArray(g)){if(g.length<1){let A={instancePath:s+"/spec/automation/"+c+"/tiers",schemaPath:"\
#/properties/spec/properties/automation/items/properties/tiers/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:I.properties.spec.properties.
automation.items.properties.tiers,data:g};e===null?e=[A]:e.push(A),r++}let y=g.length;for(let A=0;A<y;A++)ze(g[A],{instancePath:s+"/spec/automation/"+c+"/tiers/"+
A,parentData:g,parentDataProperty:A,rootData:d,dynamicAnchors:h})||(e=e===null?ze.errors:e.concat(ze.errors),r=e.length)}else{let y={instancePath:s+"/spec/autom\
ation/"+c+"/tiers",schemaPath:"#/properties/spec/properties/automation/items/properties/tiers/type",keyword:"type",params:{type:"array"},schema:I.properties.spec.
properties.automation.items.properties.tiers.type,parentSchema:I.properties.spec.properties.automation.items.properties.tiers,data:g};e===null?e=[y]:e.push(y),r++}}
if(n.changeType!==void 0){let g=n.changeType;if(!(g==="standard"||g==="normal")){let y={instancePath:s+"/spec/automation/"+c+"/changeType",schemaPath:"#/propert\
ies/spec/properties/automation/items/properties/changeType/enum",keyword:"enum",params:{allowedValues:I.properties.spec.properties.automation.items.properties.changeType.
enum},schema:I.properties.spec.properties.automation.items.properties.changeType.enum,parentSchema:I.properties.spec.properties.automation.items.properties.changeType,
data:g};e===null?e=[y]:e.push(y),r++}}n.template!==void 0&&(Re(n.template,{instancePath:s+"/spec/automation/"+c+"/template",parentData:n,parentDataProperty:"tem\
plate",rootData:d,dynamicAnchors:h})||(e=e===null?Re.errors:e.concat(Re.errors),r=e.length))}else{let g={instancePath:s+"/spec/automation/"+c,schemaPath:"#/prop\
erties/spec/properties/automation/items/type",keyword:"type",params:{type:"object"},schema:I.properties.spec.properties.automation.items.type,parentSchema:I.properties.
spec.properties.automation.items,data:n};e===null?e=[g]:e.push(g),r++}}}else{let o={instancePath:s+"/spec/automation",schemaPath:"#/properties/spec/properties/a\
utomation/type",keyword:"type",params:{type:"array"},schema:I.properties.spec.properties.automation.type,parentSchema:I.properties.spec.properties.automation,data:a};
e===null?e=[o]:e.push(o),r++}}if(i.reverts!==void 0){let a=i.reverts;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.within===void 0){let o={instancePath:s+"/\
spec/reverts",schemaPath:"#/properties/spec/properties/reverts/required",keyword:"required",params:{missingProperty:"within"},schema:I.properties.spec.properties.
reverts.required,parentSchema:I.properties.spec.properties.reverts,data:a};e===null?e=[o]:e.push(o),r++}if(a.changeType===void 0){let o={instancePath:s+"/spec/r\
everts",schemaPath:"#/properties/spec/properties/reverts/required",keyword:"required",params:{missingProperty:"changeType"},schema:I.properties.spec.properties.
reverts.required,parentSchema:I.properties.spec.properties.reverts,data:a};e===null?e=[o]:e.push(o),r++}for(let o in a)if(!(o==="within"||o==="changeType"||o===
"tiers")){let c={instancePath:s+"/spec/reverts",schemaPath:"#/properties/spec/properties/reverts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
schema:!1,parentSchema:I.properties.spec.properties.reverts,data:a};e===null?e=[c]:e.push(c),r++}if(a.within!==void 0&&(de(a.within,{instancePath:s+"/spec/rever\
ts/within",parentData:a,parentDataProperty:"within",rootData:d,dynamicAnchors:h})||(e=e===null?de.errors:e.concat(de.errors),r=e.length)),a.changeType!==void 0){
let o=a.changeType;if(!(o==="standard"||o==="emergency")){let c={instancePath:s+"/spec/reverts/changeType",schemaPath:"#/properties/spec/properties/reverts/prop\
erties/changeType/enum",keyword:"enum",params:{allowedValues:I.properties.spec.properties.reverts.properties.changeType.enum},schema:I.properties.spec.properties.
reverts.properties.changeType.enum,parentSchema:I.properties.spec.properties.reverts.properties.changeType,data:o};e===null?e=[c]:e.push(c),r++}}if(a.tiers!==void 0){
let o=a.tiers;if(Array.isArray(o)){if(o.length<1){let n={instancePath:s+"/spec/reverts/tiers",schemaPath:"#/properties/spec/properties/reverts/properties/tiers/\
minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:I.properties.spec.properties.reverts.properties.tiers,data:o};e===null?e=[n]:e.push(n),r++}let c=o.
length;for(let n=0;n<c;n++)ze(o[n],{instancePath:s+"/spec/reverts/tiers/"+n,parentData:o,parentDataProperty:n,rootData:d,dynamicAnchors:h})||(e=e===null?ze.errors:
e.concat(ze.errors),r=e.length)}else{let c={instancePath:s+"/spec/reverts/tiers",schemaPath:"#/properties/spec/properties/reverts/properties/tiers/type",keyword:"\
type",params:{type:"array"},schema:I.properties.spec.properties.reverts.properties.tiers.type,parentSchema:I.properties.spec.properties.reverts.properties.tiers,
data:o};e===null?e=[c]:e.push(c),r++}}}else{let o={instancePath:s+"/spec/reverts",schemaPath:"#/properties/spec/properties/reverts/type",keyword:"type",params:{
type:"object"},schema:I.properties.spec.properties.reverts.type,parentSchema:I.properties.spec.properties.reverts,data:a};e===null?e=[o]:e.push(o),r++}}if(i.priorityMatrix!==
void 0){let a=i.priorityMatrix;if(Array.isArray(a)){if(a.length>3){let c={instancePath:s+"/spec/priorityMatrix",schemaPath:"#/properties/spec/properties/priorit\
yMatrix/maxItems",keyword:"maxItems",params:{limit:3},schema:3,parentSchema:I.properties.spec.properties.priorityMatrix,data:a};e===null?e=[c]:e.push(c),r++}if(a.
length<3){let c={instancePath:s+"/spec/priorityMatrix",schemaPath:"#/properties/spec/properties/priorityMatrix/minItems",keyword:"minItems",params:{limit:3},schema:3,
parentSchema:I.properties.spec.properties.priorityMatrix,data:a};e===null?e=[c]:e.push(c),r++}let o=a.length;for(let c=0;c<o;c++){let n=a[c];if(Array.isArray(n)){
if(n.length>3){let u={instancePath:s+"/spec/priorityMatrix/"+c,schemaPath:"#/properties/spec/properties/priorityMatrix/items/maxItems",keyword:"maxItems",params:{
limit:3},schema:3,parentSchema:I.properties.spec.properties.priorityMatrix.items,data:n};e===null?e=[u]:e.push(u),r++}if(n.length<3){let u={instancePath:s+"/spe\
c/priorityMatrix/"+c,schemaPath:"#/properties/spec/properties/priorityMatrix/items/minItems",keyword:"minItems",params:{limit:3},schema:3,parentSchema:I.properties.
spec.properties.priorityMatrix.items,data:n};e===null?e=[u]:e.push(u),r++}let l=n.length;for(let u=0;u<l;u++)ar(n[u],{instancePath:s+"/spec/priorityMatrix/"+c+"\
/"+u,parentData:n,parentDataProperty:u,rootData:d,dynamicAnchors:h})||(e=e===null?ar.errors:e.concat(ar.errors),r=e.length)}else{let l={instancePath:s+"/spec/pr\
iorityMatrix/"+c,schemaPath:"#/properties/spec/properties/priorityMatrix/items/type",keyword:"type",params:{type:"array"},schema:I.properties.spec.properties.priorityMatrix.
items.type,parentSchema:I.properties.spec.properties.priorityMatrix.items,data:n};e===null?e=[l]:e.push(l),r++}}}else{let o={instancePath:s+"/spec/priorityMatri\
x",schemaPath:"#/properties/spec/properties/priorityMatrix/type",keyword:"type",params:{type:"array"},schema:I.properties.spec.properties.priorityMatrix.type,parentSchema:I.
properties.spec.properties.priorityMatrix,data:a};e===null?e=[o]:e.push(o),r++}}if(i.grace!==void 0){let a=i.grace;if(a&&typeof a=="object"&&!Array.isArray(a)){
if(a.share===void 0){let o={instancePath:s+"/spec/grace",schemaPath:"#/properties/spec/properties/grace/required",keyword:"required",params:{missingProperty:"sh\
are"},schema:I.properties.spec.properties.grace.required,parentSchema:I.properties.spec.properties.grace,data:a};e===null?e=[o]:e.push(o),r++}if(a.max===void 0){
let o={instancePath:s+"/spec/grace",schemaPath:"#/properties/spec/properties/grace/required",keyword:"required",params:{missingProperty:"max"},schema:I.properties.
spec.properties.grace.required,parentSchema:I.properties.spec.properties.grace,data:a};e===null?e=[o]:e.push(o),r++}for(let o in a)if(!(o==="share"||o==="max")){
let c={instancePath:s+"/spec/grace",schemaPath:"#/properties/spec/properties/grace/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
schema:!1,parentSchema:I.properties.spec.properties.grace,data:a};e===null?e=[c]:e.push(c),r++}if(a.share!==void 0){let o=a.share;if(typeof o=="number"&&isFinite(
o)){if(o>1||isNaN(o)){let c={instancePath:s+"/spec/grace/share",schemaPath:"#/properties/spec/properties/grace/properties/share/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},schema:1,parentSchema:I.properties.spec.properties.grace.properties.share,data:o};e===null?e=[c]:e.push(c),r++}if(o<0||isNaN(o)){let c={
instancePath:s+"/spec/grace/share",schemaPath:"#/properties/spec/properties/grace/properties/share/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:I.properties.spec.properties.grace.properties.share,data:o};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:s+"/spec/grace/share",schemaPath:"\
#/properties/spec/properties/grace/properties/share/type",keyword:"type",params:{type:"number"},schema:I.properties.spec.properties.grace.properties.share.type,
parentSchema:I.properties.spec.properties.grace.properties.share,data:o};e===null?e=[c]:e.push(c),r++}}a.max!==void 0&&(de(a.max,{instancePath:s+"/spec/grace/ma\
x",parentData:a,parentDataProperty:"max",rootData:d,dynamicAnchors:h})||(e=e===null?de.errors:e.concat(de.errors),r=e.length))}else{let o={instancePath:s+"/spec\
/grace",schemaPath:"#/properties/spec/properties/grace/type",keyword:"type",params:{type:"object"},schema:I.properties.spec.properties.grace.type,parentSchema:I.
properties.spec.properties.grace,data:a};e===null?e=[o]:e.push(o),r++}}if(i.templates!==void 0){let a=i.templates;if(Array.isArray(a)){let o=a.length;for(let c=0;c<
o;c++){let n=a[c];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.name===void 0){let l={instancePath:s+"/spec/templates/"+c,schemaPath:"#/properties/spec/prop\
erties/templates/items/required",keyword:"required",params:{missingProperty:"name"},schema:I.properties.spec.properties.templates.items.required,parentSchema:I.
properties.spec.properties.templates.items,data:n};e===null?e=[l]:e.push(l),r++}if(n.title===void 0){let l={instancePath:s+"/spec/templates/"+c,schemaPath:"#/pr\
operties/spec/properties/templates/items/required",keyword:"required",params:{missingProperty:"title"},schema:I.properties.spec.properties.templates.items.required,
parentSchema:I.properties.spec.properties.templates.items,data:n};e===null?e=[l]:e.push(l),r++}if(n.expires===void 0){let l={instancePath:s+"/spec/templates/"+c,
schemaPath:"#/properties/spec/properties/templates/items/required",keyword:"required",params:{missingProperty:"expires"},schema:I.properties.spec.properties.templates.
items.required,parentSchema:I.properties.spec.properties.templates.items,data:n};e===null?e=[l]:e.push(l),r++}for(let l in n)if(!Pe.call(I.properties.spec.properties.
templates.items.properties,l)){let u={instancePath:s+"/spec/templates/"+c,schemaPath:"#/properties/spec/properties/templates/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:I.properties.spec.properties.templates.items,data:n};e===null?e=[u]:e.push(u),r++}if(n.
name!==void 0&&(Re(n.name,{instancePath:s+"/spec/templates/"+c+"/name",parentData:n,parentDataProperty:"name",rootData:d,dynamicAnchors:h})||(e=e===null?Re.errors:
e.concat(Re.errors),r=e.length)),n.title!==void 0){let l=n.title;if(typeof l=="string"){if(q(l)<1){let u={instancePath:s+"/spec/templates/"+c+"/title",schemaPath:"\
#/properties/spec/properties/templates/items/properties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:I.properties.spec.properties.
templates.items.properties.title,data:l};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:s+"/spec/templates/"+c+"/title",schemaPath:"#/properties/spec/pr\
operties/templates/items/properties/title/type",keyword:"type",params:{type:"string"},schema:I.properties.spec.properties.templates.items.properties.title.type,
parentSchema:I.properties.spec.properties.templates.items.properties.title,data:l};e===null?e=[u]:e.push(u),r++}}if(n.procedure!==void 0){let l=n.procedure;if(typeof l==
"string"){if(q(l)<1){let u={instancePath:s+"/spec/templates/"+c+"/procedure",schemaPath:"#/properties/spec/properties/templates/items/properties/procedure/minLe\
ngth",keyword:"minLength",params:{limit:1},schema:1,parentSchema:I.properties.spec.properties.templates.items.properties.procedure,data:l};e===null?e=[u]:e.push(
u),r++}}else{let u={instancePath:s+"/spec/templates/"+c+"/procedure",schemaPath:"#/properties/spec/properties/templates/items/properties/procedure/type",keyword:"\
type",params:{type:"string"},schema:I.properties.spec.properties.templates.items.properties.procedure.type,parentSchema:I.properties.spec.properties.templates.items.
properties.procedure,data:l};e===null?e=[u]:e.push(u),r++}}if(n.risk!==void 0){let l=n.risk;if(!(l==="low"||l==="moderate"||l==="high")){let u={instancePath:s+"\
/spec/templates/"+c+"/risk",schemaPath:"#/properties/spec/properties/templates/items/properties/risk/enum",keyword:"enum",params:{allowedValues:I.properties.spec.
properties.templates.items.properties.risk.enum},schema:I.properties.spec.properties.templates.items.properties.risk.enum,parentSchema:I.properties.spec.properties.
templates.items.properties.risk,data:l};e===null?e=[u]:e.push(u),r++}}if(n.tiers!==void 0){let l=n.tiers;if(Array.isArray(l)){if(l.length<1){let P={instancePath:s+
"/spec/templates/"+c+"/tiers",schemaPath:"#/properties/spec/properties/templates/items/properties/tiers/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:I.
properties.spec.properties.templates.items.properties.tiers,data:l};e===null?e=[P]:e.push(P),r++}let u=l.length;for(let P=0;P<u;P++)ze(l[P],{instancePath:s+"/sp\
ec/templates/"+c+"/tiers/"+P,parentData:l,parentDataProperty:P,rootData:d,dynamicAnchors:h})||(e=e===null?ze.errors:e.concat(ze.errors),r=e.length)}else{let u={
instancePath:s+"/spec/templates/"+c+"/tiers",schemaPath:"#/properties/spec/properties/templates/items/properties/tiers/type",keyword:"type",params:{type:"array"},
schema:I.properties.spec.properties.templates.items.properties.tiers.type,parentSchema:I.properties.spec.properties.templates.items.properties.tiers,data:l};e===
null?e=[u]:e.push(u),r++}}if(n.systems!==void 0){let l=n.systems;if(Array.isArray(l)){if(l.length<1){let P={instancePath:s+"/spec/templates/"+c+"/systems",schemaPath:"\
#/properties/spec/properties/templates/items/properties/systems/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:I.properties.spec.properties.
templates.items.properties.systems,data:l};e===null?e=[P]:e.push(P),r++}let u=l.length;for(let P=0;P<u;P++){let g=l[P];if(typeof g=="string"){if(q(g)<1){let y={
instancePath:s+"/spec/templates/"+c+"/systems/"+P,schemaPath:"#/properties/spec/properties/templates/items/properties/systems/items/minLength",keyword:"minLengt\
h",params:{limit:1},schema:1,parentSchema:I.properties.spec.properties.templates.items.properties.systems.items,data:g};e===null?e=[y]:e.push(y),r++}}else{let y={
instancePath:s+"/spec/templates/"+c+"/systems/"+P,schemaPath:"#/properties/spec/properties/templates/items/properties/systems/items/type",keyword:"type",params:{
type:"string"},schema:I.properties.spec.properties.templates.items.properties.systems.items.type,parentSchema:I.properties.spec.properties.templates.items.properties.
systems.items,data:g};e===null?e=[y]:e.push(y),r++}}}else{let u={instancePath:s+"/spec/templates/"+c+"/systems",schemaPath:"#/properties/spec/properties/templat\
es/items/properties/systems/type",keyword:"type",params:{type:"array"},schema:I.properties.spec.properties.templates.items.properties.systems.type,parentSchema:I.
properties.spec.properties.templates.items.properties.systems,data:l};e===null?e=[u]:e.push(u),r++}}if(n.paths!==void 0){let l=n.paths;if(Array.isArray(l)){if(l.
length<1){let P={instancePath:s+"/spec/templates/"+c+"/paths",schemaPath:"#/properties/spec/properties/templates/items/properties/paths/minItems",keyword:"minIt\
ems",params:{limit:1},schema:1,parentSchema:I.properties.spec.properties.templates.items.properties.paths,data:l};e===null?e=[P]:e.push(P),r++}let u=l.length;for(let P=0;P<
u;P++)cr(l[P],{instancePath:s+"/spec/templates/"+c+"/paths/"+P,parentData:l,parentDataProperty:P,rootData:d,dynamicAnchors:h})||(e=e===null?cr.errors:e.concat(cr.
errors),r=e.length)}else{let u={instancePath:s+"/spec/templates/"+c+"/paths",schemaPath:"#/properties/spec/properties/templates/items/properties/paths/type",keyword:"\
type",params:{type:"array"},schema:I.properties.spec.properties.templates.items.properties.paths.type,parentSchema:I.properties.spec.properties.templates.items.
properties.paths,data:l};e===null?e=[u]:e.push(u),r++}}n.approvals!==void 0&&(Oe(n.approvals,{instancePath:s+"/spec/templates/"+c+"/approvals",parentData:n,parentDataProperty:"\
approvals",rootData:d,dynamicAnchors:h})||(e=e===null?Oe.errors:e.concat(Oe.errors),r=e.length)),n.approvedBy!==void 0&&(ks(n.approvedBy,{instancePath:s+"/spec/\
templates/"+c+"/approvedBy",parentData:n,parentDataProperty:"approvedBy",rootData:d,dynamicAnchors:h})||(e=e===null?ks.errors:e.concat(ks.errors),r=e.length)),n.
expires!==void 0&&(ws(n.expires,{instancePath:s+"/spec/templates/"+c+"/expires",parentData:n,parentDataProperty:"expires",rootData:d,dynamicAnchors:h})||(e=e===
null?ws.errors:e.concat(ws.errors),r=e.length))}else{let l={instancePath:s+"/spec/templates/"+c,schemaPath:"#/properties/spec/properties/templates/items/type",keyword:"\
type",params:{type:"object"},schema:I.properties.spec.properties.templates.items.type,parentSchema:I.properties.spec.properties.templates.items,data:n};e===null?
e=[l]:e.push(l),r++}}}else{let o={instancePath:s+"/spec/templates",schemaPath:"#/properties/spec/properties/templates/type",keyword:"type",params:{type:"array"},
schema:I.properties.spec.properties.templates.type,parentSchema:I.properties.spec.properties.templates,data:a};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+
"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"object"},schema:I.properties.spec.type,parentSchema:I.properties.spec,data:i};e===null?
e=[a]:e.push(a),r++}}}else{let i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:I.type,parentSchema:I,data:t};e===null?e=[i]:e.
push(i),r++}return Ap.errors=e,r===0}Ap.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pa=$p,L={$schema:"https://json-schema.org/draft/2020-12/schema",
$id:"https://gradus.dev/schemas/v1/system.schema.json",type:"object",additionalProperties:!1,required:["apiVersion","kind","metadata","spec"],properties:{apiVersion:{
$ref:"https://gradus.dev/schemas/v1/shared#/$defs/apiVersion"},kind:{const:"System"},metadata:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/metadata"},spec:{
type:"object",additionalProperties:!1,required:["owner","tier","lifecycle"],properties:{owner:{type:"string",minLength:1},tier:{$ref:"https://gradus.dev/schemas\
/v1/shared#/$defs/tierNumber"},lifecycle:{enum:["experimental","production","deprecated","retired"]},paths:{type:"array",items:{$ref:"https://gradus.dev/schemas\
/v1/shared#/$defs/glob"}},departments:{type:"object",additionalProperties:!1,properties:{development:{type:"string",minLength:1},operations:{type:"string",minLength:1},
test:{type:"string",minLength:1},security:{type:"string",minLength:1},business:{type:"string",minLength:1},vendor:{type:"string",minLength:1}}},classifications:{
type:"object",additionalProperties:!1,properties:{mlps:{type:"integer",minimum:1,maximum:4},fips199:{enum:["low","moderate","high"]},dr:{type:"integer",minimum:1,
maximum:6},filedOn:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/calendarDate"},assessedOn:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/calendarDate"}}},
objectives:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/objectives"},functions:{type:"array",items:{type:"object",additionalProperties:!1,required:["name",
"core"],properties:{name:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/name"},title:{type:"string",minLength:1},core:{type:"boolean"}}}},components:{type:"\
array",items:{type:"object",additionalProperties:!1,required:["name","type"],properties:{name:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/name"},type:{$ref:"\
https://gradus.dev/schemas/v1/shared#/$defs/componentType"},title:{type:"string",minLength:1},owner:{type:"string",minLength:1},version:{type:"string",minLength:1},
location:{type:"string",minLength:1},supportEnds:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/calendarDate"},dependsOn:{type:"array",items:{type:"string",
minLength:1}},sensitivity:{enum:["public","internal","confidential","secret"]}}}},dependsOn:{type:"array",items:{type:"string",minLength:1}},environments:{type:"\
array",items:{type:"object",additionalProperties:!1,required:["name","purpose"],properties:{name:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/name"},purpose:{
enum:["production","staging","test","development"]},platform:{enum:["vmware","kvm","docker","kubernetes","bare-metal","cloud"]},isolationGroup:{type:"string",minLength:1},
mirrors:{type:"string",minLength:1},parity:{type:"array",items:{type:"object",additionalProperties:!1,required:["respect","same"],properties:{respect:{type:"str\
ing",minLength:1},same:{type:"boolean"},note:{type:"string",minLength:1}}}}}}},delivery:{type:"object",additionalProperties:!1,properties:{repository:{type:"str\
ing",minLength:1},pipeline:{type:"object",additionalProperties:!1,required:["type"],properties:{type:{enum:["gitlab-ci","github-actions","jenkins","other"]},stages:{
type:"array",items:{type:"string",minLength:1}}}}}},logs:{type:"array",items:{type:"object",additionalProperties:!1,required:["class","location","retention"],properties:{
class:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/logClass"},location:{type:"string",minLength:1},retention:{$ref:"https://gradus.dev/schemas/v1/shared#/\
$defs/duration"},protected:{type:"boolean"}}}}}}}};function bs(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,
r=0,m=bs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t!=="gradus.dev/v1"){let p={instancePath:s,schemaPath:"#/const",keyword:"\
const",params:{allowedValue:"gradus.dev/v1"},schema:"gradus.dev/v1",parentSchema:He,data:t};e===null?e=[p]:e.push(p),r++}return bs.errors=e,r===0}bs.evaluated={
dynamicProps:!1,dynamicItems:!1};function Ss(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ss.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let p={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"},schema:T.required,parentSchema:T,data:t};e===null?e=[p]:e.push(p),r++}for(let p in t)if(!(p==="na\
me"||p==="title"||p==="labels"||p==="annotations"||p==="links")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},schema:!1,parentSchema:T,data:t};e===null?e=[i]:e.push(i),r++}if(t.name!==void 0&&(X(t.name,{instancePath:s+"/name",parentData:t,parentDataProperty:"\
name",rootData:d,dynamicAnchors:h})||(e=e===null?X.errors:e.concat(X.errors),r=e.length)),t.title!==void 0){let p=t.title;if(typeof p=="string"){if(q(p)<1){let i={
instancePath:s+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:T.properties.title,data:p};e===null?
e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},schema:T.properties.title.type,
parentSchema:T.properties.title,data:p};e===null?e=[i]:e.push(i),r++}}if(t.labels!==void 0){let p=t.labels;if(p&&typeof p=="object"&&!Array.isArray(p))for(let i in p){
let a=p[i];if(typeof a!="string"){let o={instancePath:s+"/labels/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties\
/type",keyword:"type",params:{type:"string"},schema:T.properties.labels.additionalProperties.type,parentSchema:T.properties.labels.additionalProperties,data:a};
e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type:"object"},schema:T.properties.
labels.type,parentSchema:T.properties.labels,data:p};e===null?e=[i]:e.push(i),r++}}if(t.annotations!==void 0){let p=t.annotations;if(p&&typeof p=="object"&&!Array.
isArray(p))for(let i in p){let a=p[i];if(typeof a!="string"){let o={instancePath:s+"/annotations/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/proper\
ties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},schema:T.properties.annotations.additionalProperties.type,parentSchema:T.properties.
annotations.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"\
type",params:{type:"object"},schema:T.properties.annotations.type,parentSchema:T.properties.annotations,data:p};e===null?e=[i]:e.push(i),r++}}if(t.links!==void 0){
let p=t.links;if(Array.isArray(p)){let i=p.length;for(let a=0;a<i;a++)re(p[a],{instancePath:s+"/links/"+a,parentData:p,parentDataProperty:a,rootData:d,dynamicAnchors:h})||
(e=e===null?re.errors:e.concat(re.errors),r=e.length)}else{let i={instancePath:s+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type:"arra\
y"},schema:T.properties.links.type,parentSchema:T.properties.links,data:p};e===null?e=[i]:e.push(i),r++}}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},schema:T.type,parentSchema:T,data:t};e===null?e=[p]:e.push(p),r++}return Ss.errors=e,r===0}Ss.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function qs(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=qs.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"integer"},schema:ge.type,parentSchema:ge,data:t};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)){if(t>99||isNaN(t)){let p={instancePath:s,
schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:99},schema:99,parentSchema:ge,data:t};e===null?e=[p]:e.push(p),r++}if(t<0||isNaN(t)){let p={
instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:ge,data:t};e===null?e=[p]:e.push(p),r++}}return qs.
errors=e,r===0}qs.evaluated={dynamicProps:!1,dynamicItems:!1};function Ds(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){
let e=null,r=0,m=Ds.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(q(t)<1){let p={instancePath:s,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Ye,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"string"},schema:Ye.type,parentSchema:Ye,data:t};e===null?e=[p]:e.push(p),r++}return Ds.errors=e,r===0}Ds.evaluated={dynamicProps:!1,
dynamicItems:!1};function _e(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=_e.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(!dp(t)){let p={instancePath:s,schemaPath:"#/format",keyword:"format",params:{format:"da\
te"},schema:"date",parentSchema:xe,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:xe.
type,parentSchema:xe,data:t};e===null?e=[p]:e.push(p),r++}return _e.errors=e,r===0}_e.evaluated={dynamicProps:!1,dynamicItems:!1};var di={type:"object",additionalProperties:!1,
properties:{availability:{$ref:"#/$defs/percent"},rto:{$ref:"#/$defs/duration"},rpo:{$ref:"#/$defs/duration"},mtd:{$ref:"#/$defs/duration"}}};function js(t,{instancePath:s="",
parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=js.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let p in t)if(!(p==="availability"||p==="rto"||p==="rpo"||p==="mtd")){let i={instancePath:s,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:di,data:t};e===null?e=[i]:e.push(i),r++}t.availability!==
void 0&&(Ke(t.availability,{instancePath:s+"/availability",parentData:t,parentDataProperty:"availability",rootData:d,dynamicAnchors:h})||(e=e===null?Ke.errors:e.
concat(Ke.errors),r=e.length)),t.rto!==void 0&&(K(t.rto,{instancePath:s+"/rto",parentData:t,parentDataProperty:"rto",rootData:d,dynamicAnchors:h})||(e=e===null?
K.errors:e.concat(K.errors),r=e.length)),t.rpo!==void 0&&(K(t.rpo,{instancePath:s+"/rpo",parentData:t,parentDataProperty:"rpo",rootData:d,dynamicAnchors:h})||(e=
e===null?K.errors:e.concat(K.errors),r=e.length)),t.mtd!==void 0&&(K(t.mtd,{instancePath:s+"/mtd",parentData:t,parentDataProperty:"mtd",rootData:d,dynamicAnchors:h})||
(e=e===null?K.errors:e.concat(K.errors),r=e.length))}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:di.type,parentSchema:di,
data:t};e===null?e=[p]:e.push(p),r++}return js.errors=e,r===0}js.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ve(t,{instancePath:s="",parentData:S,
parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ve.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t==
"string"){if(q(t)>63){let p={instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63},schema:63,parentSchema:H,data:t};e===null?e=[p]:e.push(
p),r++}if(q(t)<1){let p={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:H,data:t};e===null?e=[p]:e.push(p),r++}
if(!We.test(t)){let p={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a\
-z0-9])?$",parentSchema:H,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:H.type,
parentSchema:H,data:t};e===null?e=[p]:e.push(p),r++}return Ve.errors=e,r===0}Ve.evaluated={dynamicProps:!1,dynamicItems:!1};function As(t,{instancePath:s="",parentData:S,
parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=As.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(t===
"hardware"||t==="software"||t==="interface"||t==="data")){let p={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:hs.enum},schema:hs.enum,
parentSchema:hs,data:t};e===null?e=[p]:e.push(p),r++}return As.errors=e,r===0}As.evaluated={dynamicProps:!1,dynamicItems:!1};var Er={enum:["system","operation",
"exception"]};function $s(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=$s.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(t==="system"||t==="operation"||t==="exception")){let p={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{
allowedValues:Er.enum},schema:Er.enum,parentSchema:Er,data:t};e===null?e=[p]:e.push(p),r++}return $s.errors=e,r===0}$s.evaluated={dynamicProps:!1,dynamicItems:!1};
function Ls(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ls.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(!Ue.test(t)){let p={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^P(\
[0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|\
[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$"},schema:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}\
D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{\
1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$",parentSchema:pe,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},schema:pe.type,parentSchema:pe,data:t};e===null?e=[p]:e.push(p),r++}return Ls.errors=e,r===0}Ls.evaluated={dynamicProps:!1,dynamicItems:!1};
function $p(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=$p.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0){let p={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"apiVersion"},schema:L.required,parentSchema:L,data:t};e===null?e=[p]:e.push(p),r++}if(t.kind===void 0){let p={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},schema:L.required,parentSchema:L,data:t};e===null?e=[p]:e.push(p),r++}if(t.metadata===
void 0){let p={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},schema:L.required,parentSchema:L,data:t};e===null?e=
[p]:e.push(p),r++}if(t.spec===void 0){let p={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},schema:L.required,parentSchema:L,
data:t};e===null?e=[p]:e.push(p),r++}for(let p in t)if(!(p==="apiVersion"||p==="kind"||p==="metadata"||p==="spec")){let i={instancePath:s,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:L,data:t};e===null?e=[i]:e.push(i),r++}if(t.apiVersion!==void 0&&
(bs(t.apiVersion,{instancePath:s+"/apiVersion",parentData:t,parentDataProperty:"apiVersion",rootData:d,dynamicAnchors:h})||(e=e===null?bs.errors:e.concat(bs.errors),
r=e.length)),t.kind!==void 0){let p=t.kind;if(p!=="System"){let i={instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"\
System"},schema:"System",parentSchema:L.properties.kind,data:p};e===null?e=[i]:e.push(i),r++}}if(t.metadata!==void 0&&(Ss(t.metadata,{instancePath:s+"/metadata",
parentData:t,parentDataProperty:"metadata",rootData:d,dynamicAnchors:h})||(e=e===null?Ss.errors:e.concat(Ss.errors),r=e.length)),t.spec!==void 0){let p=t.spec;if(p&&
typeof p=="object"&&!Array.isArray(p)){if(p.owner===void 0){let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"\
owner"},schema:L.properties.spec.required,parentSchema:L.properties.spec,data:p};e===null?e=[i]:e.push(i),r++}if(p.tier===void 0){let i={instancePath:s+"/spec",
schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"tier"},schema:L.properties.spec.required,parentSchema:L.properties.spec,data:p};
e===null?e=[i]:e.push(i),r++}if(p.lifecycle===void 0){let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"\
lifecycle"},schema:L.properties.spec.required,parentSchema:L.properties.spec,data:p};e===null?e=[i]:e.push(i),r++}for(let i in p)if(!Pe.call(L.properties.spec.properties,
i)){let a={instancePath:s+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:L.
properties.spec,data:p};e===null?e=[a]:e.push(a),r++}if(p.owner!==void 0){let i=p.owner;if(typeof i=="string"){if(q(i)<1){let a={instancePath:s+"/spec/owner",schemaPath:"\
#/properties/spec/properties/owner/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:L.properties.spec.properties.owner,data:i};e===null?e=[
a]:e.push(a),r++}}else{let a={instancePath:s+"/spec/owner",schemaPath:"#/properties/spec/properties/owner/type",keyword:"type",params:{type:"string"},schema:L.properties.
spec.properties.owner.type,parentSchema:L.properties.spec.properties.owner,data:i};e===null?e=[a]:e.push(a),r++}}if(p.tier!==void 0&&(qs(p.tier,{instancePath:s+
"/spec/tier",parentData:p,parentDataProperty:"tier",rootData:d,dynamicAnchors:h})||(e=e===null?qs.errors:e.concat(qs.errors),r=e.length)),p.lifecycle!==void 0){
let i=p.lifecycle;if(!(i==="experimental"||i==="production"||i==="deprecated"||i==="retired")){let a={instancePath:s+"/spec/lifecycle",schemaPath:"#/properties/\
spec/properties/lifecycle/enum",keyword:"enum",params:{allowedValues:L.properties.spec.properties.lifecycle.enum},schema:L.properties.spec.properties.lifecycle.
enum,parentSchema:L.properties.spec.properties.lifecycle,data:i};e===null?e=[a]:e.push(a),r++}}if(p.paths!==void 0){let i=p.paths;if(Array.isArray(i)){let a=i.length;
for(let o=0;o<a;o++)Ds(i[o],{instancePath:s+"/spec/paths/"+o,parentData:i,parentDataProperty:o,rootData:d,dynamicAnchors:h})||(e=e===null?Ds.errors:e.concat(Ds.
errors),r=e.length)}else{let a={instancePath:s+"/spec/paths",schemaPath:"#/properties/spec/properties/paths/type",keyword:"type",params:{type:"array"},schema:L.
properties.spec.properties.paths.type,parentSchema:L.properties.spec.properties.paths,data:i};e===null?e=[a]:e.push(a),r++}}if(p.departments!==void 0){let i=p.departments;
if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(!(a==="development"||a==="operations"||a==="test"||a==="security"||a==="business"||a==="vendor")){
let o={instancePath:s+"/spec/departments",schemaPath:"#/properties/spec/properties/departments/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
schema:!1,parentSchema:L.properties.spec.properties.departments,data:i};e===null?e=[o]:e.push(o),r++}if(i.development!==void 0){let a=i.development;if(typeof a==
"string"){if(q(a)<1){let o={instancePath:s+"/spec/departments/development",schemaPath:"#/properties/spec/properties/departments/properties/development/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:L.properties.spec.properties.departments.properties.development,data:a};e===null?e=[o]:e.push(o),r++}}else{
let o={instancePath:s+"/spec/departments/development",schemaPath:"#/properties/spec/properties/departments/properties/development/type",keyword:"type",params:{type:"\
string"},schema:L.properties.spec.properties.departments.properties.development.type,parentSchema:L.properties.spec.properties.departments.properties.development,
data:a};e===null?e=[o]:e.push(o),r++}}if(i.operations!==void 0){let a=i.operations;if(typeof a=="string"){if(q(a)<1){let o={instancePath:s+"/spec/departments/op\
erations",schemaPath:"#/properties/spec/properties/departments/properties/operations/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:L.properties.
spec.properties.departments.properties.operations,data:a};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/spec/departments/operations",schemaPath:"#/\
properties/spec/properties/departments/properties/operations/type",keyword:"type",params:{type:"string"},schema:L.properties.spec.properties.departments.properties.
operations.type,parentSchema:L.properties.spec.properties.departments.properties.operations,data:a};e===null?e=[o]:e.push(o),r++}}if(i.test!==void 0){let a=i.test;
if(typeof a=="string"){if(q(a)<1){let o={instancePath:s+"/spec/departments/test",schemaPath:"#/properties/spec/properties/departments/properties/test/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:L.properties.spec.properties.departments.properties.test,data:a};e===null?e=[o]:e.push(o),r++}}else{let o={
instancePath:s+"/spec/departments/test",schemaPath:"#/properties/spec/properties/departments/properties/test/type",keyword:"type",params:{type:"string"},schema:L.
properties.spec.properties.departments.properties.test.type,parentSchema:L.properties.spec.properties.departments.properties.test,data:a};e===null?e=[o]:e.push(
o),r++}}if(i.security!==void 0){let a=i.security;if(typeof a=="string"){if(q(a)<1){let o={instancePath:s+"/spec/departments/security",schemaPath:"#/properties/s\
pec/properties/departments/properties/security/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:L.properties.spec.properties.departments.properties.
security,data:a};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/spec/departments/security",schemaPath:"#/properties/spec/properties/departments/prop\
erties/security/type",keyword:"type",params:{type:"string"},schema:L.properties.spec.properties.departments.properties.security.type,parentSchema:L.properties.spec.
properties.departments.properties.security,data:a};e===null?e=[o]:e.push(o),r++}}if(i.business!==void 0){let a=i.business;if(typeof a=="string"){if(q(a)<1){let o={
instancePath:s+"/spec/departments/business",schemaPath:"#/properties/spec/properties/departments/properties/business/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:L.properties.spec.properties.departments.properties.business,data:a};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/spec/depar\
tments/business",schemaPath:"#/properties/spec/properties/departments/properties/business/type",keyword:"type",params:{type:"string"},schema:L.properties.spec.properties.
departments.properties.business.type,parentSchema:L.properties.spec.properties.departments.properties.business,data:a};e===null?e=[o]:e.push(o),r++}}if(i.vendor!==
void 0){let a=i.vendor;if(typeof a=="string"){if(q(a)<1){let o={instancePath:s+"/spec/departments/vendor",schemaPath:"#/properties/spec/properties/departments/p\
roperties/vendor/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:L.properties.spec.properties.departments.properties.vendor,data:a};e===null?
e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/spec/departments/vendor",schemaPath:"#/properties/spec/properties/departments/properties/vendor/type",keyword:"\
type",params:{type:"string"},schema:L.properties.spec.properties.departments.properties.vendor.type,parentSchema:L.properties.spec.properties.departments.properties.
vendor,data:a};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/spec/departments",schemaPath:"#/properties/spec/properties/departments/type",keyword:"\
type",params:{type:"object"},schema:L.properties.spec.properties.departments.type,parentSchema:L.properties.spec.properties.departments,data:i};e===null?e=[a]:e.
push(a),r++}}if(p.classifications!==void 0){let i=p.classifications;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(!(a==="mlps"||a==="fips199"||
a==="dr"||a==="filedOn"||a==="assessedOn")){let o={instancePath:s+"/spec/classifications",schemaPath:"#/properties/spec/properties/classifications/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:L.properties.spec.properties.classifications,data:i};e===null?e=[o]:
e.push(o),r++}if(i.mlps!==void 0){let a=i.mlps;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let o={instancePath:s+"/spec/classifications/mlps",schemaPath:"\
#/properties/spec/properties/classifications/properties/mlps/type",keyword:"type",params:{type:"integer"},schema:L.properties.spec.properties.classifications.properties.
mlps.type,parentSchema:L.properties.spec.properties.classifications.properties.mlps,data:a};e===null?e=[o]:e.push(o),r++}if(typeof a=="number"&&isFinite(a)){if(a>
4||isNaN(a)){let o={instancePath:s+"/spec/classifications/mlps",schemaPath:"#/properties/spec/properties/classifications/properties/mlps/maximum",keyword:"maxim\
um",params:{comparison:"<=",limit:4},schema:4,parentSchema:L.properties.spec.properties.classifications.properties.mlps,data:a};e===null?e=[o]:e.push(o),r++}if(a<
1||isNaN(a)){let o={instancePath:s+"/spec/classifications/mlps",schemaPath:"#/properties/spec/properties/classifications/properties/mlps/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1},schema:1,parentSchema:L.properties.spec.properties.classifications.properties.mlps,data:a};e===null?e=[o]:e.push(o),r++}}}if(i.
fips199!==void 0){let a=i.fips199;if(!(a==="low"||a==="moderate"||a==="high")){let o={instancePath:s+"/spec/classifications/fips199",schemaPath:"#/properties/sp\
ec/properties/classifications/properties/fips199/enum",keyword:"enum",params:{allowedValues:L.properties.spec.properties.classifications.properties.fips199.enum},
schema:L.properties.spec.properties.classifications.properties.fips199.enum,parentSchema:L.properties.spec.properties.classifications.properties.fips199,data:a};
e===null?e=[o]:e.push(o),r++}}if(i.dr!==void 0){let a=i.dr;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let o={instancePath:s+"/spec/classification\
s/dr",schemaPath:"#/properties/spec/properties/classifications/properties/dr/type",keyword:"type",params:{type:"integer"},schema:L.properties.spec.properties.classifications.
properties.dr.type,parentSchema:L.properties.spec.properties.classifications.properties.dr,data:a};e===null?e=[o]:e.push(o),r++}if(typeof a=="number"&&isFinite(
a)){if(a>6||isNaN(a)){let o={instancePath:s+"/spec/classifications/dr",schemaPath:"#/properties/spec/properties/classifications/properties/dr/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:6},schema:6,parentSchema:L.properties.spec.properties.classifications.properties.dr,data:a};e===null?e=[o]:e.push(o),r++}
if(a<1||isNaN(a)){let o={instancePath:s+"/spec/classifications/dr",schemaPath:"#/properties/spec/properties/classifications/properties/dr/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:1},schema:1,parentSchema:L.properties.spec.properties.classifications.properties.dr,data:a};e===null?e=[o]:e.push(o),r++}}}i.
filedOn!==void 0&&(_e(i.filedOn,{instancePath:s+"/spec/classifications/filedOn",parentData:i,parentDataProperty:"filedOn",rootData:d,dynamicAnchors:h})||(e=e===
null?_e.errors:e.concat(_e.errors),r=e.length)),i.assessedOn!==void 0&&(_e(i.assessedOn,{instancePath:s+"/spec/classifications/assessedOn",parentData:i,parentDataProperty:"\
assessedOn",rootData:d,dynamicAnchors:h})||(e=e===null?_e.errors:e.concat(_e.errors),r=e.length))}else{let a={instancePath:s+"/spec/classifications",schemaPath:"\
#/properties/spec/properties/classifications/type",keyword:"type",params:{type:"object"},schema:L.properties.spec.properties.classifications.type,parentSchema:L.
properties.spec.properties.classifications,data:i};e===null?e=[a]:e.push(a),r++}}if(p.objectives!==void 0&&(js(p.objectives,{instancePath:s+"/spec/objectives",parentData:p,
parentDataProperty:"objectives",rootData:d,dynamicAnchors:h})||(e=e===null?js.errors:e.concat(js.errors),r=e.length)),p.functions!==void 0){let i=p.functions;if(Array.
isArray(i)){let a=i.length;for(let o=0;o<a;o++){let c=i[o];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.name===void 0){let n={instancePath:s+"/spec/functio\
ns/"+o,schemaPath:"#/properties/spec/properties/functions/items/required",keyword:"required",params:{missingProperty:"name"},schema:L.properties.spec.properties.
functions.items.required,parentSchema:L.properties.spec.properties.functions.items,data:c};e===null?e=[n]:e.push(n),r++}if(c.core===void 0){let n={instancePath:s+
"/spec/functions/"+o,schemaPath:"#/properties/spec/properties/functions/items/required",keyword:"required",params:{missingProperty:"core"},schema:L.properties.spec.
properties.functions.items.required,parentSchema:L.properties.spec.properties.functions.items,data:c};e===null?e=[n]:e.push(n),r++}for(let n in c)if(!(n==="name"||
n==="title"||n==="core")){let l={instancePath:s+"/spec/functions/"+o,schemaPath:"#/properties/spec/properties/functions/items/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:L.properties.spec.properties.functions.items,data:c};e===null?e=[l]:e.push(l),r++}if(c.name!==
void 0&&(Ve(c.name,{instancePath:s+"/spec/functions/"+o+"/name",parentData:c,parentDataProperty:"name",rootData:d,dynamicAnchors:h})||(e=e===null?Ve.errors:e.concat(
Ve.errors),r=e.length)),c.title!==void 0){let n=c.title;if(typeof n=="string"){if(q(n)<1){let l={instancePath:s+"/spec/functions/"+o+"/title",schemaPath:"#/prop\
erties/spec/properties/functions/items/properties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:L.properties.spec.properties.functions.
items.properties.title,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/functions/"+o+"/title",schemaPath:"#/properties/spec/properties/f\
unctions/items/properties/title/type",keyword:"type",params:{type:"string"},schema:L.properties.spec.properties.functions.items.properties.title.type,parentSchema:L.
properties.spec.properties.functions.items.properties.title,data:n};e===null?e=[l]:e.push(l),r++}}if(c.core!==void 0){let n=c.core;if(typeof n!="boolean"){let l={
instancePath:s+"/spec/functions/"+o+"/core",schemaPath:"#/properties/spec/properties/functions/items/properties/core/type",keyword:"type",params:{type:"boolean"},
schema:L.properties.spec.properties.functions.items.properties.core.type,parentSchema:L.properties.spec.properties.functions.items.properties.core,data:n};e===null?
e=[l]:e.push(l),r++}}}else{let n={instancePath:s+"/spec/functions/"+o,schemaPath:"#/properties/spec/properties/functions/items/type",keyword:"type",params:{type:"\
object"},schema:L.properties.spec.properties.functions.items.type,parentSchema:L.properties.spec.properties.functions.items,data:c};e===null?e=[n]:e.push(n),r++}}}else{
let a={instancePath:s+"/spec/functions",schemaPath:"#/properties/spec/properties/functions/type",keyword:"type",params:{type:"array"},schema:L.properties.spec.properties.
functions.type,parentSchema:L.properties.spec.properties.functions,data:i};e===null?e=[a]:e.push(a),r++}}if(p.components!==void 0){let i=p.components;if(Array.isArray(
i)){let a=i.length;for(let o=0;o<a;o++){let c=i[o];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.name===void 0){let n={instancePath:s+"/spec/components/"+o,
schemaPath:"#/properties/spec/properties/components/items/required",keyword:"required",params:{missingProperty:"name"},schema:L.properties.spec.properties.components.
items.required,parentSchema:L.properties.spec.properties.components.items,data:c};e===null?e=[n]:e.push(n),r++}if(c.type===void 0){let n={instancePath:s+"/spec/\
components/"+o,schemaPath:"#/properties/spec/properties/components/items/required",keyword:"required",params:{missingProperty:"type"},schema:L.properties.spec.properties.
components.items.required,parentSchema:L.properties.spec.properties.components.items,data:c};e===null?e=[n]:e.push(n),r++}for(let n in c)if(!Pe.call(L.properties.
spec.properties.components.items.properties,n)){let l={instancePath:s+"/spec/components/"+o,schemaPath:"#/properties/spec/properties/components/items/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:L.properties.spec.properties.components.items,data:c};e===null?e=
[l]:e.push(l),r++}if(c.name!==void 0&&(Ve(c.name,{instancePath:s+"/spec/components/"+o+"/name",parentData:c,parentDataProperty:"name",rootData:d,dynamicAnchors:h})||
(e=e===null?Ve.errors:e.concat(Ve.errors),r=e.length)),c.type!==void 0&&(As(c.type,{instancePath:s+"/spec/components/"+o+"/type",parentData:c,parentDataProperty:"\
type",rootData:d,dynamicAnchors:h})||(e=e===null?As.errors:e.concat(As.errors),r=e.length)),c.title!==void 0){let n=c.title;if(typeof n=="string"){if(q(n)<1){let l={
instancePath:s+"/spec/components/"+o+"/title",schemaPath:"#/properties/spec/properties/components/items/properties/title/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:L.properties.spec.properties.components.items.properties.title,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"\
/spec/components/"+o+"/title",schemaPath:"#/properties/spec/properties/components/items/properties/title/type",keyword:"type",params:{type:"string"},schema:L.properties.
spec.properties.components.items.properties.title.type,parentSchema:L.properties.spec.properties.components.items.properties.title,data:n};e===null?e=[l]:e.push(
l),r++}}if(c.owner!==void 0){let n=c.owner;if(typeof n=="string"){if(q(n)<1){let l={instancePath:s+"/spec/components/"+o+"/owner",schemaPath:"#/properties/spec/\
properties/components/items/properties/owner/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:L.properties.spec.properties.components.items.
properties.owner,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/components/"+o+"/owner",schemaPath:"#/properties/spec/properties/compon\
ents/items/properties/owner/type",keyword:"type",params:{type:"string"},schema:L.properties.spec.properties.components.items.properties.owner.type,parentSchema:L.
properties.spec.properties.components.items.properties.owner,data:n};e===null?e=[l]:e.push(l),r++}}if(c.version!==void 0){let n=c.version;if(typeof n=="string"){
if(q(n)<1){let l={instancePath:s+"/spec/components/"+o+"/version",schemaPath:"#/properties/spec/properties/components/items/properties/version/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:L.properties.spec.properties.components.items.properties.version,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={
instancePath:s+"/spec/components/"+o+"/version",schemaPath:"#/properties/spec/properties/components/items/properties/version/type",keyword:"type",params:{type:"\
string"},schema:L.properties.spec.properties.components.items.properties.version.type,parentSchema:L.properties.spec.properties.components.items.properties.version,
data:n};e===null?e=[l]:e.push(l),r++}}if(c.location!==void 0){let n=c.location;if(typeof n=="string"){if(q(n)<1){let l={instancePath:s+"/spec/components/"+o+"/l\
ocation",schemaPath:"#/properties/spec/properties/components/items/properties/location/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:L.properties.
spec.properties.components.items.properties.location,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/components/"+o+"/location",schemaPath:"\
#/properties/spec/properties/components/items/properties/location/type",keyword:"type",params:{type:"string"},schema:L.properties.spec.properties.components.items.
properties.location.type,parentSchema:L.properties.spec.properties.components.items.properties.location,data:n};e===null?e=[l]:e.push(l),r++}}if(c.supportEnds!==
void 0&&(_e(c.supportEnds,{instancePath:s+"/spec/components/"+o+"/supportEnds",parentData:c,parentDataProperty:"supportEnds",rootData:d,dynamicAnchors:h})||(e=e===
null?_e.errors:e.concat(_e.errors),r=e.length)),c.dependsOn!==void 0){let n=c.dependsOn;if(Array.isArray(n)){let l=n.length;for(let u=0;u<l;u++){let P=n[u];if(typeof P==
"string"){if(q(P)<1){let g={instancePath:s+"/spec/components/"+o+"/dependsOn/"+u,schemaPath:"#/properties/spec/properties/components/items/properties/dependsOn/\
items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:L.properties.spec.properties.components.items.properties.dependsOn.items,data:P};e===
null?e=[g]:e.push(g),r++}}else{let g={instancePath:s+"/spec/components/"+o+"/dependsOn/"+u,schemaPath:"#/properties/spec/properties/components/items/properties/\
dependsOn/items/type",keyword:"type",params:{type:"string"},schema:L.properties.spec.properties.components.items.properties.dependsOn.items.type,parentSchema:L.
properties.spec.properties.components.items.properties.dependsOn.items,data:P};e===null?e=[g]:e.push(g),r++}}}else{let l={instancePath:s+"/spec/components/"+o+"\
/dependsOn",schemaPath:"#/properties/spec/properties/components/items/properties/dependsOn/type",keyword:"type",params:{type:"array"},schema:L.properties.spec.properties.
components.items.properties.dependsOn.type,parentSchema:L.properties.spec.properties.components.items.properties.dependsOn,data:n};e===null?e=[l]:e.push(l),r++}}
if(c.sensitivity!==void 0){let n=c.sensitivity;if(!(n==="public"||n==="internal"||n==="confidential"||n==="secret")){let l={instancePath:s+"/spec/components/"+o+
"/sensitivity",schemaPath:"#/properties/spec/properties/components/items/properties/sensitivity/enum",keyword:"enum",params:{allowedValues:L.properties.spec.properties.
components.items.properties.sensitivity.enum},schema:L.properties.spec.properties.components.items.properties.sensitivity.enum,parentSchema:L.properties.spec.properties.
components.items.properties.sensitivity,data:n};e===null?e=[l]:e.push(l),r++}}}else{let n={instancePath:s+"/spec/components/"+o,schemaPath:"#/properties/spec/pr\
operties/components/items/type",keyword:"type",params:{type:"object"},schema:L.properties.spec.properties.components.items.type,parentSchema:L.properties.spec.properties.
components.items,data:c};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+"/spec/components",schemaPath:"#/properties/spec/properties/components/type",
keyword:"type",params:{type:"array"},schema:L.properties.spec.properties.components.type,parentSchema:L.properties.spec.properties.components,data:i};e===null?e=
[a]:e.push(a),r++}}if(p.dependsOn!==void 0){let i=p.dependsOn;if(Array.isArray(i)){let a=i.length;for(let o=0;o<a;o++){let c=i[o];if(typeof c=="string"){if(q(c)<
1){let n={instancePath:s+"/spec/dependsOn/"+o,schemaPath:"#/properties/spec/properties/dependsOn/items/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:L.properties.spec.properties.dependsOn.items,data:c};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:s+"/spec/dependsOn/"+o,schemaPath:"#/pr\
operties/spec/properties/dependsOn/items/type",keyword:"type",params:{type:"string"},schema:L.properties.spec.properties.dependsOn.items.type,parentSchema:L.properties.
spec.properties.dependsOn.items,data:c};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+"/spec/dependsOn",schemaPath:"#/properties/spec/properties/dep\
endsOn/type",keyword:"type",params:{type:"array"},schema:L.properties.spec.properties.dependsOn.type,parentSchema:L.properties.spec.properties.dependsOn,data:i};
e===null?e=[a]:e.push(a),r++}}if(p.environments!==void 0){let i=p.environments;if(Array.isArray(i)){let a=i.length;for(let o=0;o<a;o++){let c=i[o];if(c&&typeof c==
"object"&&!Array.isArray(c)){if(c.name===void 0){let n={instancePath:s+"/spec/environments/"+o,schemaPath:"#/properties/spec/properties/environments/items/requi\
red",keyword:"required",params:{missingProperty:"name"},schema:L.properties.spec.properties.environments.items.required,parentSchema:L.properties.spec.properties.
environments.items,data:c};e===null?e=[n]:e.push(n),r++}if(c.purpose===void 0){let n={instancePath:s+"/spec/environments/"+o,schemaPath:"#/properties/spec/prope\
rties/environments/items/required",keyword:"required",params:{missingProperty:"purpose"},schema:L.properties.spec.properties.environments.items.required,parentSchema:L.
properties.spec.properties.environments.items,data:c};e===null?e=[n]:e.push(n),r++}for(let n in c)if(!(n==="name"||n==="purpose"||n==="platform"||n==="isolation\
Group"||n==="mirrors"||n==="parity")){let l={instancePath:s+"/spec/environments/"+o,schemaPath:"#/properties/spec/properties/environments/items/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:L.properties.spec.properties.environments.items,data:c};e===null?e=[l]:
e.push(l),r++}if(c.name!==void 0&&(Ve(c.name,{instancePath:s+"/spec/environments/"+o+"/name",parentData:c,parentDataProperty:"name",rootData:d,dynamicAnchors:h})||
(e=e===null?Ve.errors:e.concat(Ve.errors),r=e.length)),c.purpose!==void 0){let n=c.purpose;if(!(n==="production"||n==="staging"||n==="test"||n==="development")){
let l={instancePath:s+"/spec/environments/"+o+"/purpose",schemaPath:"#/properties/spec/properties/environments/items/properties/purpose/enum",keyword:"enum",params:{
allowedValues:L.properties.spec.properties.environments.items.properties.purpose.enum},schema:L.properties.spec.properties.environments.items.properties.purpose.
enum,parentSchema:L.properties.spec.properties.environments.items.properties.purpose,data:n};e===null?e=[l]:e.push(l),r++}}if(c.platform!==void 0){let n=c.platform;
if(!(n==="vmware"||n==="kvm"||n==="docker"||n==="kubernetes"||n==="bare-metal"||n==="cloud")){let l={instancePath:s+"/spec/environments/"+o+"/platform",schemaPath:"\
#/properties/spec/properties/environments/items/properties/platform/enum",keyword:"enum",params:{allowedValues:L.properties.spec.properties.environments.items.properties.
platform.enum},schema:L.properties.spec.properties.environments.items.properties.platform.enum,parentSchema:L.properties.spec.properties.environments.items.properties.
platform,data:n};e===null?e=[l]:e.push(l),r++}}if(c.isolationGroup!==void 0){let n=c.isolationGroup;if(typeof n=="string"){if(q(n)<1){let l={instancePath:s+"/sp\
ec/environments/"+o+"/isolationGroup",schemaPath:"#/properties/spec/properties/environments/items/properties/isolationGroup/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:L.properties.spec.properties.environments.items.properties.isolationGroup,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+
"/spec/environments/"+o+"/isolationGroup",schemaPath:"#/properties/spec/properties/environments/items/properties/isolationGroup/type",keyword:"type",params:{type:"\
string"},schema:L.properties.spec.properties.environments.items.properties.isolationGroup.type,parentSchema:L.properties.spec.properties.environments.items.properties.
isolationGroup,data:n};e===null?e=[l]:e.push(l),r++}}if(c.mirrors!==void 0){let n=c.mirrors;if(typeof n=="string"){if(q(n)<1){let l={instancePath:s+"/spec/envir\
onments/"+o+"/mirrors",schemaPath:"#/properties/spec/properties/environments/items/properties/mirrors/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:L.
properties.spec.properties.environments.items.properties.mirrors,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/environments/"+o+"/mirr\
ors",schemaPath:"#/properties/spec/properties/environments/items/properties/mirrors/type",keyword:"type",params:{type:"string"},schema:L.properties.spec.properties.
environments.items.properties.mirrors.type,parentSchema:L.properties.spec.properties.environments.items.properties.mirrors,data:n};e===null?e=[l]:e.push(l),r++}}
if(c.parity!==void 0){let n=c.parity;if(Array.isArray(n)){let l=n.length;for(let u=0;u<l;u++){let P=n[u];if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.respect===
void 0){let g={instancePath:s+"/spec/environments/"+o+"/parity/"+u,schemaPath:"#/properties/spec/properties/environments/items/properties/parity/items/required",
keyword:"required",params:{missingProperty:"respect"},schema:L.properties.spec.properties.environments.items.properties.parity.items.required,parentSchema:L.properties.
spec.properties.environments.items.properties.parity.items,data:P};e===null?e=[g]:e.push(g),r++}if(P.same===void 0){let g={instancePath:s+"/spec/environments/"+
o+"/parity/"+u,schemaPath:"#/properties/spec/properties/environments/items/properties/parity/items/required",keyword:"required",params:{missingProperty:"same"},
schema:L.properties.spec.properties.environments.items.properties.parity.items.required,parentSchema:L.properties.spec.properties.environments.items.properties.
parity.items,data:P};e===null?e=[g]:e.push(g),r++}for(let g in P)if(!(g==="respect"||g==="same"||g==="note")){let y={instancePath:s+"/spec/environments/"+o+"/pa\
rity/"+u,schemaPath:"#/properties/spec/properties/environments/items/properties/parity/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},
schema:!1,parentSchema:L.properties.spec.properties.environments.items.properties.parity.items,data:P};e===null?e=[y]:e.push(y),r++}if(P.respect!==void 0){let g=P.
respect;if(typeof g=="string"){if(q(g)<1){let y={instancePath:s+"/spec/environments/"+o+"/parity/"+u+"/respect",schemaPath:"#/properties/spec/properties/environ\
ments/items/properties/parity/items/properties/respect/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:L.properties.spec.properties.environments.
items.properties.parity.items.properties.respect,data:g};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:s+"/spec/environments/"+o+"/parity/"+u+"/respect",
schemaPath:"#/properties/spec/properties/environments/items/properties/parity/items/properties/respect/type",keyword:"type",params:{type:"string"},schema:L.properties.
spec.properties.environments.items.properties.parity.items.properties.respect.type,parentSchema:L.properties.spec.properties.environments.items.properties.parity.
items.properties.respect,data:g};e===null?e=[y]:e.push(y),r++}}if(P.same!==void 0){let g=P.same;if(typeof g!="boolean"){let y={instancePath:s+"/spec/environment\
s/"+o+"/parity/"+u+"/same",schemaPath:"#/properties/spec/properties/environments/items/properties/parity/items/properties/same/type",keyword:"type",params:{type:"\
boolean"},schema:L.properties.spec.properties.environments.items.properties.parity.items.properties.same.type,parentSchema:L.properties.spec.properties.environments.
items.properties.parity.items.properties.same,data:g};e===null?e=[y]:e.push(y),r++}}if(P.note!==void 0){let g=P.note;if(typeof g=="string"){if(q(g)<1){let y={instancePath:s+
"/spec/environments/"+o+"/parity/"+u+"/note",schemaPath:"#/properties/spec/properties/environments/items/properties/parity/items/properties/note/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:L.properties.spec.properties.environments.items.properties.parity.items.properties.note,data:g};e===null?e=[y]:
e.push(y),r++}}else{let y={instancePath:s+"/spec/environments/"+o+"/parity/"+u+"/note",schemaPath:"#/properties/spec/properties/environments/items/properties/pa\
rity/items/properties/note/type",keyword:"type",params:{type:"string"},schema:L.properties.spec.properties.environments.items.properties.parity.items.properties.
note.type,parentSchema:L.properties.spec.properties.environments.items.properties.parity.items.properties.note,data:g};e===null?e=[y]:e.push(y),r++}}}else{let g={
instancePath:s+"/spec/environments/"+o+"/parity/"+u,schemaPath:"#/properties/spec/properties/environments/items/properties/parity/items/type",keyword:"type",params:{
type:"object"},schema:L.properties.spec.properties.environments.items.properties.parity.items.type,parentSchema:L.properties.spec.properties.environments.items.
properties.parity.items,data:P};e===null?e=[g]:e.push(g),r++}}}else{let l={instancePath:s+"/spec/environments/"+o+"/parity",schemaPath:"#/properties/spec/proper\
ties/environments/items/properties/parity/type",keyword:"type",params:{type:"array"},schema:L.properties.spec.properties.environments.items.properties.parity.type,
parentSchema:L.properties.spec.properties.environments.items.properties.parity,data:n};e===null?e=[l]:e.push(l),r++}}}else{let n={instancePath:s+"/spec/environm\
ents/"+o,schemaPath:"#/properties/spec/properties/environments/items/type",keyword:"type",params:{type:"object"},schema:L.properties.spec.properties.environments.
items.type,parentSchema:L.properties.spec.properties.environments.items,data:c};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+"/spec/environments",schemaPath:"\
#/properties/spec/properties/environments/type",keyword:"type",params:{type:"array"},schema:L.properties.spec.properties.environments.type,parentSchema:L.properties.
spec.properties.environments,data:i};e===null?e=[a]:e.push(a),r++}}if(p.delivery!==void 0){let i=p.delivery;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)
if(!(a==="repository"||a==="pipeline")){let o={instancePath:s+"/spec/delivery",schemaPath:"#/properties/spec/properties/delivery/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:L.properties.spec.properties.delivery,data:i};e===null?e=[o]:e.push(o),r++}if(i.repository!==
void 0){let a=i.repository;if(typeof a=="string"){if(q(a)<1){let o={instancePath:s+"/spec/delivery/repository",schemaPath:"#/properties/spec/properties/delivery\
/properties/repository/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:L.properties.spec.properties.delivery.properties.repository,data:a};
e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/spec/delivery/repository",schemaPath:"#/properties/spec/properties/delivery/properties/repository/typ\
e",keyword:"type",params:{type:"string"},schema:L.properties.spec.properties.delivery.properties.repository.type,parentSchema:L.properties.spec.properties.delivery.
properties.repository,data:a};e===null?e=[o]:e.push(o),r++}}if(i.pipeline!==void 0){let a=i.pipeline;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.type===void 0){
let o={instancePath:s+"/spec/delivery/pipeline",schemaPath:"#/properties/spec/properties/delivery/properties/pipeline/required",keyword:"required",params:{missingProperty:"\
type"},schema:L.properties.spec.properties.delivery.properties.pipeline.required,parentSchema:L.properties.spec.properties.delivery.properties.pipeline,data:a};
e===null?e=[o]:e.push(o),r++}for(let o in a)if(!(o==="type"||o==="stages")){let c={instancePath:s+"/spec/delivery/pipeline",schemaPath:"#/properties/spec/proper\
ties/delivery/properties/pipeline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:L.properties.spec.properties.
delivery.properties.pipeline,data:a};e===null?e=[c]:e.push(c),r++}if(a.type!==void 0){let o=a.type;if(!(o==="gitlab-ci"||o==="github-actions"||o==="jenkins"||o===
"other")){let c={instancePath:s+"/spec/delivery/pipeline/type",schemaPath:"#/properties/spec/properties/delivery/properties/pipeline/properties/type/enum",keyword:"\
enum",params:{allowedValues:L.properties.spec.properties.delivery.properties.pipeline.properties.type.enum},schema:L.properties.spec.properties.delivery.properties.
pipeline.properties.type.enum,parentSchema:L.properties.spec.properties.delivery.properties.pipeline.properties.type,data:o};e===null?e=[c]:e.push(c),r++}}if(a.
stages!==void 0){let o=a.stages;if(Array.isArray(o)){let c=o.length;for(let n=0;n<c;n++){let l=o[n];if(typeof l=="string"){if(q(l)<1){let u={instancePath:s+"/sp\
ec/delivery/pipeline/stages/"+n,schemaPath:"#/properties/spec/properties/delivery/properties/pipeline/properties/stages/items/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:L.properties.spec.properties.delivery.properties.pipeline.properties.stages.items,data:l};e===null?e=[u]:e.push(u),r++}}else{let u={
instancePath:s+"/spec/delivery/pipeline/stages/"+n,schemaPath:"#/properties/spec/properties/delivery/properties/pipeline/properties/stages/items/type",keyword:"\
type",params:{type:"string"},schema:L.properties.spec.properties.delivery.properties.pipeline.properties.stages.items.type,parentSchema:L.properties.spec.properties.
delivery.properties.pipeline.properties.stages.items,data:l};e===null?e=[u]:e.push(u),r++}}}else{let c={instancePath:s+"/spec/delivery/pipeline/stages",schemaPath:"\
#/properties/spec/properties/delivery/properties/pipeline/properties/stages/type",keyword:"type",params:{type:"array"},schema:L.properties.spec.properties.delivery.
properties.pipeline.properties.stages.type,parentSchema:L.properties.spec.properties.delivery.properties.pipeline.properties.stages,data:o};e===null?e=[c]:e.push(
c),r++}}}else{let o={instancePath:s+"/spec/delivery/pipeline",schemaPath:"#/properties/spec/properties/delivery/properties/pipeline/type",keyword:"type",params:{
type:"object"},schema:L.properties.spec.properties.delivery.properties.pipeline.type,parentSchema:L.properties.spec.properties.delivery.properties.pipeline,data:a};
e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/spec/delivery",schemaPath:"#/properties/spec/properties/delivery/type",keyword:"type",params:{type:"\
object"},schema:L.properties.spec.properties.delivery.type,parentSchema:L.properties.spec.properties.delivery,data:i};e===null?e=[a]:e.push(a),r++}}if(p.logs!==
void 0){let i=p.logs;if(Array.isArray(i)){let a=i.length;for(let o=0;o<a;o++){let c=i[o];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.class===void 0){let n={
instancePath:s+"/spec/logs/"+o,schemaPath:"#/properties/spec/properties/logs/items/required",keyword:"required",params:{missingProperty:"class"},schema:L.properties.
spec.properties.logs.items.required,parentSchema:L.properties.spec.properties.logs.items,data:c};e===null?e=[n]:e.push(n),r++}if(c.location===void 0){let n={instancePath:s+
"/spec/logs/"+o,schemaPath:"#/properties/spec/properties/logs/items/required",keyword:"required",params:{missingProperty:"location"},schema:L.properties.spec.properties.
logs.items.required,parentSchema:L.properties.spec.properties.logs.items,data:c};e===null?e=[n]:e.push(n),r++}if(c.retention===void 0){let n={instancePath:s+"/s\
pec/logs/"+o,schemaPath:"#/properties/spec/properties/logs/items/required",keyword:"required",params:{missingProperty:"retention"},schema:L.properties.spec.properties.
logs.items.required,parentSchema:L.properties.spec.properties.logs.items,data:c};e===null?e=[n]:e.push(n),r++}for(let n in c)if(!(n==="class"||n==="location"||n===
"retention"||n==="protected")){let l={instancePath:s+"/spec/logs/"+o,schemaPath:"#/properties/spec/properties/logs/items/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:n},schema:!1,parentSchema:L.properties.spec.properties.logs.items,data:c};e===null?e=[l]:e.push(l),r++}if(c.class!==void 0&&
($s(c.class,{instancePath:s+"/spec/logs/"+o+"/class",parentData:c,parentDataProperty:"class",rootData:d,dynamicAnchors:h})||(e=e===null?$s.errors:e.concat($s.errors),
r=e.length)),c.location!==void 0){let n=c.location;if(typeof n=="string"){if(q(n)<1){let l={instancePath:s+"/spec/logs/"+o+"/location",schemaPath:"#/properties/\
spec/properties/logs/items/properties/location/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:L.properties.spec.properties.logs.items.properties.
location,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/logs/"+o+"/location",schemaPath:"#/properties/spec/properties/logs/items/proper\
ties/location/type",keyword:"type",params:{type:"string"},schema:L.properties.spec.properties.logs.items.properties.location.type,parentSchema:L.properties.spec.
properties.logs.items.properties.location,data:n};e===null?e=[l]:e.push(l),r++}}if(c.retention!==void 0&&(Ls(c.retention,{instancePath:s+"/spec/logs/"+o+"/reten\
tion",parentData:c,parentDataProperty:"retention",rootData:d,dynamicAnchors:h})||(e=e===null?Ls.errors:e.concat(Ls.errors),r=e.length)),c.protected!==void 0){let n=c.
protected;if(typeof n!="boolean"){let l={instancePath:s+"/spec/logs/"+o+"/protected",schemaPath:"#/properties/spec/properties/logs/items/properties/protected/ty\
pe",keyword:"type",params:{type:"boolean"},schema:L.properties.spec.properties.logs.items.properties.protected.type,parentSchema:L.properties.spec.properties.logs.
items.properties.protected,data:n};e===null?e=[l]:e.push(l),r++}}}else{let n={instancePath:s+"/spec/logs/"+o,schemaPath:"#/properties/spec/properties/logs/items\
/type",keyword:"type",params:{type:"object"},schema:L.properties.spec.properties.logs.items.type,parentSchema:L.properties.spec.properties.logs.items,data:c};e===
null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+"/spec/logs",schemaPath:"#/properties/spec/properties/logs/type",keyword:"type",params:{type:"array"},schema:L.
properties.spec.properties.logs.type,parentSchema:L.properties.spec.properties.logs,data:i};e===null?e=[a]:e.push(a),r++}}}else{let i={instancePath:s+"/spec",schemaPath:"\
#/properties/spec/type",keyword:"type",params:{type:"object"},schema:L.properties.spec.type,parentSchema:L.properties.spec,data:p};e===null?e=[i]:e.push(i),r++}}}else{
let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:L.type,parentSchema:L,data:t};e===null?e=[p]:e.push(p),r++}return $p.errors=
e,r===0}$p.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ia=Lp,V={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://gradus.dev/sche\
mas/v1/team.schema.json",type:"object",additionalProperties:!1,required:["apiVersion","kind","metadata","spec"],properties:{apiVersion:{$ref:"https://gradus.dev\
/schemas/v1/shared#/$defs/apiVersion"},kind:{const:"Team"},metadata:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/metadata"},spec:{type:"object",additionalProperties:!1,
required:["members"],properties:{members:{type:"array",minItems:1,items:{type:"object",additionalProperties:!1,required:["id"],properties:{id:{type:"string",minLength:1},
name:{type:"string",minLength:1},department:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/department"},level:{$ref:"https://gradus.dev/schemas/v1/shared#/$\
defs/level"},roles:{type:"array",uniqueItems:!0,items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/role"}},logins:{$ref:"https://gradus.dev/schemas/v1/sha\
red#/$defs/logins"},leftOn:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/calendarDate"},delegations:{type:"array",items:{type:"object",additionalProperties:!1,
required:["to","from","until","reason"],properties:{to:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/person"},roles:{type:"array",minItems:1,uniqueItems:!0,
items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/role"}},from:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/dateOrInstant"},until:{$ref:"https://gr\
adus.dev/schemas/v1/shared#/$defs/dateOrInstant"},reason:{type:"string",minLength:1}}}},emails:{type:"array",items:{type:"string",pattern:"^[^@\\s]+@[^@\\s]+$",
"x-expected":"an address such as mei@shop.example"}}}}},representatives:{type:"object",additionalProperties:!1,properties:{development:{$ref:"https://gradus.dev\
/schemas/v1/shared#/$defs/person"},operations:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/person"},test:{$ref:"https://gradus.dev/schemas/v1/shared#/$def\
s/person"},security:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/person"},business:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/person"},vendor:{$ref:"\
https://gradus.dev/schemas/v1/shared#/$defs/person"}}},onCall:{type:"object",additionalProperties:!1,properties:{primary:{$ref:"https://gradus.dev/schemas/v1/sh\
ared#/$defs/person"},secondary:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/person"},url:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/url"}}},channels:{
type:"array",items:{type:"object",additionalProperties:!1,required:["type","purpose"],properties:{type:{enum:["slack","wecom","email","webhook"]},purpose:{enum:[
"changes","rollouts","incidents","maintenance","all"]},name:{type:"string",minLength:1},urlEnv:{type:"string",pattern:"^GRADUS_[A-Z0-9_]+$","x-expected":"the na\
me of an environment variable such as GRADUS_SLACK_URL"}}}},meetings:{type:"array",items:{type:"object",additionalProperties:!1,required:["name","schedule","tim\
ezone"],properties:{name:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/name"},schedule:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/recurrence"},start:{
$ref:"https://gradus.dev/schemas/v1/shared#/$defs/dateOrInstant"},timezone:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/zone"},duration:{$ref:"https://gra\
dus.dev/schemas/v1/shared#/$defs/duration"},quorum:{type:"integer",minimum:1,maximum:1e3},departments:{type:"array",uniqueItems:!0,items:{$ref:"https://gradus.d\
ev/schemas/v1/shared#/$defs/department"}}}}},escalation:{type:"array",items:{type:"object",additionalProperties:!1,required:["after","to"],properties:{after:{$ref:"\
https://gradus.dev/schemas/v1/shared#/$defs/duration"},to:{type:"string",minLength:1}}}}}}}};function xs(t,{instancePath:s="",parentData:S,parentDataProperty:D,
rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=xs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t!=="gradus.dev/v1"){let p={
instancePath:s,schemaPath:"#/const",keyword:"const",params:{allowedValue:"gradus.dev/v1"},schema:"gradus.dev/v1",parentSchema:He,data:t};e===null?e=[p]:e.push(p),
r++}return xs.errors=e,r===0}xs.evaluated={dynamicProps:!1,dynamicItems:!1};function Is(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){
let e=null,r=0,m=Is.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){
let p={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},schema:T.required,parentSchema:T,data:t};e===null?e=[p]:e.push(
p),r++}for(let p in t)if(!(p==="name"||p==="title"||p==="labels"||p==="annotations"||p==="links")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:T,data:t};e===null?e=[i]:e.push(i),r++}if(t.name!==void 0&&(X(t.name,{instancePath:s+
"/name",parentData:t,parentDataProperty:"name",rootData:d,dynamicAnchors:h})||(e=e===null?X.errors:e.concat(X.errors),r=e.length)),t.title!==void 0){let p=t.title;
if(typeof p=="string"){if(q(p)<1){let i={instancePath:s+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:T.
properties.title,data:p};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"str\
ing"},schema:T.properties.title.type,parentSchema:T.properties.title,data:p};e===null?e=[i]:e.push(i),r++}}if(t.labels!==void 0){let p=t.labels;if(p&&typeof p==
"object"&&!Array.isArray(p))for(let i in p){let a=p[i];if(typeof a!="string"){let o={instancePath:s+"/labels/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},schema:T.properties.labels.additionalProperties.type,parentSchema:T.properties.
labels.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{
type:"object"},schema:T.properties.labels.type,parentSchema:T.properties.labels,data:p};e===null?e=[i]:e.push(i),r++}}if(t.annotations!==void 0){let p=t.annotations;
if(p&&typeof p=="object"&&!Array.isArray(p))for(let i in p){let a=p[i];if(typeof a!="string"){let o={instancePath:s+"/annotations/"+i.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},schema:T.properties.annotations.additionalProperties.
type,parentSchema:T.properties.annotations.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+"/annotations",schemaPath:"#/pr\
operties/annotations/type",keyword:"type",params:{type:"object"},schema:T.properties.annotations.type,parentSchema:T.properties.annotations,data:p};e===null?e=[
i]:e.push(i),r++}}if(t.links!==void 0){let p=t.links;if(Array.isArray(p)){let i=p.length;for(let a=0;a<i;a++)re(p[a],{instancePath:s+"/links/"+a,parentData:p,parentDataProperty:a,
rootData:d,dynamicAnchors:h})||(e=e===null?re.errors:e.concat(re.errors),r=e.length)}else{let i={instancePath:s+"/links",schemaPath:"#/properties/links/type",keyword:"\
type",params:{type:"array"},schema:T.properties.links.type,parentSchema:T.properties.links,data:p};e===null?e=[i]:e.push(i),r++}}}else{let p={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:T.type,parentSchema:T,data:t};e===null?e=[p]:e.push(p),r++}return Is.errors=e,r===0}Is.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function mr(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=mr.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(t==="development"||t==="operations"||t==="test"||t==="security"||t==="business"||t==="ven\
dor")){let p={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Dr.enum},schema:Dr.enum,parentSchema:Dr,data:t};e===null?e=[p]:e.push(p),r++}
return mr.errors=e,r===0}mr.evaluated={dynamicProps:!1,dynamicItems:!1};function Es(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){
let e=null,r=0,m=Es.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(t==="L1"||t==="L2"||t==="L3")){let p={instancePath:s,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:Ar.enum},schema:Ar.enum,parentSchema:Ar,data:t};e===null?e=[p]:e.push(p),r++}return Es.errors=e,r===0}Es.evaluated=
{dynamicProps:!1,dynamicItems:!1};function lr(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=lr.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(t==="requester"||t==="change-manager"||t==="change-authority"||t==="implementer"||t==="te\
ster"||t==="incident-commander"||t==="approver")){let p={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ie.enum},schema:Ie.enum,parentSchema:Ie,
data:t};e===null?e=[p]:e.push(p),r++}return lr.errors=e,r===0}lr.evaluated={dynamicProps:!1,dynamicItems:!1};function Ns(t,{instancePath:s="",parentData:S,parentDataProperty:D,
rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ns.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){for(let p in t)if(!(p==="github"||p==="gitlab")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},schema:!1,parentSchema:we,data:t};e===null?e=[i]:e.push(i),r++}if(t.github!==void 0){let p=t.github;if(typeof p=="string"){if(!Li.test(p)){
let i={instancePath:s+"/github",schemaPath:"#/properties/github/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]*(\\[bot\\])?$"},schema:"^\
[A-Za-z0-9][A-Za-z0-9_.-]*(\\[bot\\])?$",parentSchema:we.properties.github,data:p};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/github",schemaPath:"\
#/properties/github/type",keyword:"type",params:{type:"string"},schema:we.properties.github.type,parentSchema:we.properties.github,data:p};e===null?e=[i]:e.push(
i),r++}}if(t.gitlab!==void 0){let p=t.gitlab;if(typeof p=="string"){if(!yi.test(p)){let i={instancePath:s+"/gitlab",schemaPath:"#/properties/gitlab/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_][A-Za-z0-9_.-]*$"},schema:"^[A-Za-z0-9_][A-Za-z0-9_.-]*$",parentSchema:we.properties.gitlab,data:p};e===null?e=[i]:e.push(
i),r++}}else{let i={instancePath:s+"/gitlab",schemaPath:"#/properties/gitlab/type",keyword:"type",params:{type:"string"},schema:we.properties.gitlab.type,parentSchema:we.
properties.gitlab,data:p};e===null?e=[i]:e.push(i),r++}}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:we.type,parentSchema:we,
data:t};e===null?e=[p]:e.push(p),r++}return Ns.errors=e,r===0}Ns.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ts(t,{instancePath:s="",parentData:S,
parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ts.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t==
"string"){if(!dp(t)){let p={instancePath:s,schemaPath:"#/format",keyword:"format",params:{format:"date"},schema:"date",parentSchema:xe,data:t};e===null?e=[p]:e.
push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:xe.type,parentSchema:xe,data:t};e===null?e=[p]:e.push(p),
r++}return Ts.errors=e,r===0}Ts.evaluated={dynamicProps:!1,dynamicItems:!1};function te(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){
let e=null,r=0,m=te.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(q(t)<1){let p={instancePath:s,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:fe,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"string"},schema:fe.type,parentSchema:fe,data:t};e===null?e=[p]:e.push(p),r++}return te.errors=e,r===0}te.evaluated={dynamicProps:!1,
dynamicItems:!1};function Me(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Me.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t!="string"){let n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:ae.
type,parentSchema:ae,data:t};e===null?e=[n]:e.push(n),r++}let p=r,i=!0,a=r;if(r===a)if(typeof t=="string"){if(q(t)>10){let n={};e===null?e=[n]:e.push(n),r++}}else{
let n={};e===null?e=[n]:e.push(n),r++}var o=a===r;r=p,e!==null&&(p?e.length=p:e=null);let c;if(o){let n=r;ee(t,{instancePath:s,parentData:S,parentDataProperty:D,
rootData:d,dynamicAnchors:h})||(e=e===null?ee.errors:e.concat(ee.errors),r=e.length);var o=n===r;i=o,c="then"}else{let n=r;J(t,{instancePath:s,parentData:S,parentDataProperty:D,
rootData:d,dynamicAnchors:h})||(e=e===null?J.errors:e.concat(J.errors),r=e.length);var o=n===r;i=o,c="else"}if(!i){let n={instancePath:s,schemaPath:"#/if",keyword:"\
if",params:{failingKeyword:c},schema:ae.if,parentSchema:ae,data:t};e===null?e=[n]:e.push(n),r++}return Me.errors=e,r===0}Me.evaluated={dynamicProps:!1,dynamicItems:!1};
function Os(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Os.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(!zp.test(t)){let p={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^ht\
tps?://[^\\s]+$"},schema:"^https?://[^\\s]+$",parentSchema:Ze,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"string"},schema:Ze.type,parentSchema:Ze,data:t};e===null?e=[p]:e.push(p),r++}return Os.errors=e,r===0}Os.evaluated={dynamicProps:!1,dynamicItems:!1};
function Rs(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Rs.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(q(t)>63){let p={instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63},schema:63,
parentSchema:H,data:t};e===null?e=[p]:e.push(p),r++}if(q(t)<1){let p={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:H,
data:t};e===null?e=[p]:e.push(p),r++}if(!We.test(t)){let p={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9\
])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:H,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"typ\
e",params:{type:"string"},schema:H.type,parentSchema:H,data:t};e===null?e=[p]:e.push(p),r++}return Rs.errors=e,r===0}Rs.evaluated={dynamicProps:!1,dynamicItems:!1};
var Nr={type:"string",pattern:"^FREQ=(HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[A-Z0-9,+-]+)*$","x-expected":"a recurrence rule such as FREQ=WEEKLY;BYDAY=SU;\
BYHOUR=2;BYMINUTE=30"},gi=new RegExp("^FREQ=(HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[A-Z0-9,+-]+)*$","u");function zs(t,{instancePath:s="",parentData:S,parentDataProperty:D,
rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=zs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(!gi.
test(t)){let p={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^FREQ=(HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[A-Z0-9,+-]+)*$"},schema:"\
^FREQ=(HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[A-Z0-9,+-]+)*$",parentSchema:Nr,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},schema:Nr.type,parentSchema:Nr,data:t};e===null?e=[p]:e.push(p),r++}return zs.errors=e,r===0}zs.evaluated={dynamicProps:!1,
dynamicItems:!1};function _s(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=_s.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(!_p.test(t)){let p={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$"},schema:"^[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$",parentSchema:Be,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Be.type,parentSchema:Be,data:t};e===null?e=[p]:e.push(p),r++}return _s.errors=e,
r===0}_s.evaluated={dynamicProps:!1,dynamicItems:!1};function dr(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,
r=0,m=dr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(!Ue.test(t)){let p={instancePath:s,schemaPath:"#/\
pattern",keyword:"pattern",params:{pattern:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1\
,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$"},schema:"^P([0\
-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0\
-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$",parentSchema:pe,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:pe.type,parentSchema:pe,data:t};e===null?e=[p]:e.push(p),r++}return dr.errors=e,
r===0}dr.evaluated={dynamicProps:!1,dynamicItems:!1};var aa=new RegExp("^[^@\\s]+@[^@\\s]+$","u"),oa=new RegExp("^GRADUS_[A-Z0-9_]+$","u");function Lp(t,{instancePath:s="",
parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Lp.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0){let p={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
apiVersion"},schema:V.required,parentSchema:V,data:t};e===null?e=[p]:e.push(p),r++}if(t.kind===void 0){let p={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"kind"},schema:V.required,parentSchema:V,data:t};e===null?e=[p]:e.push(p),r++}if(t.metadata===void 0){let p={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"metadata"},schema:V.required,parentSchema:V,data:t};e===null?e=[p]:e.push(p),r++}if(t.spec===void 0){let p={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},schema:V.required,parentSchema:V,data:t};e===null?e=[p]:e.push(p),r++}
for(let p in t)if(!(p==="apiVersion"||p==="kind"||p==="metadata"||p==="spec")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:p},schema:!1,parentSchema:V,data:t};e===null?e=[i]:e.push(i),r++}if(t.apiVersion!==void 0&&(xs(t.apiVersion,{instancePath:s+"\
/apiVersion",parentData:t,parentDataProperty:"apiVersion",rootData:d,dynamicAnchors:h})||(e=e===null?xs.errors:e.concat(xs.errors),r=e.length)),t.kind!==void 0){
let p=t.kind;if(p!=="Team"){let i={instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"Team"},schema:"Team",parentSchema:V.
properties.kind,data:p};e===null?e=[i]:e.push(i),r++}}if(t.metadata!==void 0&&(Is(t.metadata,{instancePath:s+"/metadata",parentData:t,parentDataProperty:"metada\
ta",rootData:d,dynamicAnchors:h})||(e=e===null?Is.errors:e.concat(Is.errors),r=e.length)),t.spec!==void 0){let p=t.spec;if(p&&typeof p=="object"&&!Array.isArray(
p)){if(p.members===void 0){let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"members"},schema:V.
properties.spec.required,parentSchema:V.properties.spec,data:p};e===null?e=[i]:e.push(i),r++}for(let i in p)if(!(i==="members"||i==="representatives"||i==="onCa\
ll"||i==="channels"||i==="meetings"||i==="escalation")){let a={instancePath:s+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:i},schema:!1,parentSchema:V.properties.spec,data:p};e===null?e=[a]:e.push(a),r++}if(p.members!==void 0){let i=p.members;if(Array.
isArray(i)){if(i.length<1){let o={instancePath:s+"/spec/members",schemaPath:"#/properties/spec/properties/members/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:V.properties.spec.properties.members,data:i};e===null?e=[o]:e.push(o),r++}let a=i.length;for(let o=0;o<a;o++){let c=i[o];if(c&&typeof c=="\
object"&&!Array.isArray(c)){if(c.id===void 0){let n={instancePath:s+"/spec/members/"+o,schemaPath:"#/properties/spec/properties/members/items/required",keyword:"\
required",params:{missingProperty:"id"},schema:V.properties.spec.properties.members.items.required,parentSchema:V.properties.spec.properties.members.items,data:c};
e===null?e=[n]:e.push(n),r++}for(let n in c)if(!Pe.call(V.properties.spec.properties.members.items.properties,n)){let l={instancePath:s+"/spec/members/"+o,schemaPath:"\
#/properties/spec/properties/members/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:V.properties.
spec.properties.members.items,data:c};e===null?e=[l]:e.push(l),r++}if(c.id!==void 0){let n=c.id;if(typeof n=="string"){if(q(n)<1){let l={instancePath:s+"/spec/m\
embers/"+o+"/id",schemaPath:"#/properties/spec/properties/members/items/properties/id/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:V.properties.
spec.properties.members.items.properties.id,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/members/"+o+"/id",schemaPath:"#/properties/s\
pec/properties/members/items/properties/id/type",keyword:"type",params:{type:"string"},schema:V.properties.spec.properties.members.items.properties.id.type,parentSchema:V.
properties.spec.properties.members.items.properties.id,data:n};e===null?e=[l]:e.push(l),r++}}if(c.name!==void 0){let n=c.name;if(typeof n=="string"){if(q(n)<1){
let l={instancePath:s+"/spec/members/"+o+"/name",schemaPath:"#/properties/spec/properties/members/items/properties/name/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:V.properties.spec.properties.members.items.properties.name,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/members\
/"+o+"/name",schemaPath:"#/properties/spec/properties/members/items/properties/name/type",keyword:"type",params:{type:"string"},schema:V.properties.spec.properties.
members.items.properties.name.type,parentSchema:V.properties.spec.properties.members.items.properties.name,data:n};e===null?e=[l]:e.push(l),r++}}if(c.department!==
void 0&&(mr(c.department,{instancePath:s+"/spec/members/"+o+"/department",parentData:c,parentDataProperty:"department",rootData:d,dynamicAnchors:h})||(e=e===null?
mr.errors:e.concat(mr.errors),r=e.length)),c.level!==void 0&&(Es(c.level,{instancePath:s+"/spec/members/"+o+"/level",parentData:c,parentDataProperty:"level",rootData:d,
dynamicAnchors:h})||(e=e===null?Es.errors:e.concat(Es.errors),r=e.length)),c.roles!==void 0){let n=c.roles;if(Array.isArray(n)){let l=n.length;for(let g=0;g<l;g++)
lr(n[g],{instancePath:s+"/spec/members/"+o+"/roles/"+g,parentData:n,parentDataProperty:g,rootData:d,dynamicAnchors:h})||(e=e===null?lr.errors:e.concat(lr.errors),
r=e.length);let u=n.length,P;if(u>1){e:for(;u--;)for(P=u;P--;)if(qe(n[u],n[P])){let g={instancePath:s+"/spec/members/"+o+"/roles",schemaPath:"#/properties/spec/\
properties/members/items/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i:u,j:P},schema:!0,parentSchema:V.properties.spec.properties.members.items.
properties.roles,data:n};e===null?e=[g]:e.push(g),r++;break e}}}else{let l={instancePath:s+"/spec/members/"+o+"/roles",schemaPath:"#/properties/spec/properties/\
members/items/properties/roles/type",keyword:"type",params:{type:"array"},schema:V.properties.spec.properties.members.items.properties.roles.type,parentSchema:V.
properties.spec.properties.members.items.properties.roles,data:n};e===null?e=[l]:e.push(l),r++}}if(c.logins!==void 0&&(Ns(c.logins,{instancePath:s+"/spec/member\
s/"+o+"/logins",parentData:c,parentDataProperty:"logins",rootData:d,dynamicAnchors:h})||(e=e===null?Ns.errors:e.concat(Ns.errors),r=e.length)),c.leftOn!==void 0&&
(Ts(c.leftOn,{instancePath:s+"/spec/members/"+o+"/leftOn",parentData:c,parentDataProperty:"leftOn",rootData:d,dynamicAnchors:h})||(e=e===null?Ts.errors:e.concat(
Ts.errors),r=e.length)),c.delegations!==void 0){let n=c.delegations;if(Array.isArray(n)){let l=n.length;for(let u=0;u<l;u++){let P=n[u];if(P&&typeof P=="object"&&
!Array.isArray(P)){if(P.to===void 0){let g={instancePath:s+"/spec/members/"+o+"/delegations/"+u,schemaPath:"#/properties/spec/properties/members/items/propertie\
s/delegations/items/required",keyword:"required",params:{missingProperty:"to"},schema:V.properties.spec.properties.members.items.properties.delegations.items.required,
parentSchema:V.properties.spec.properties.members.items.properties.delegations.items,data:P};e===null?e=[g]:e.push(g),r++}if(P.from===void 0){let g={instancePath:s+
"/spec/members/"+o+"/delegations/"+u,schemaPath:"#/properties/spec/properties/members/items/properties/delegations/items/required",keyword:"required",params:{missingProperty:"\
from"},schema:V.properties.spec.properties.members.items.properties.delegations.items.required,parentSchema:V.properties.spec.properties.members.items.properties.
delegations.items,data:P};e===null?e=[g]:e.push(g),r++}if(P.until===void 0){let g={instancePath:s+"/spec/members/"+o+"/delegations/"+u,schemaPath:"#/properties/\
spec/properties/members/items/properties/delegations/items/required",keyword:"required",params:{missingProperty:"until"},schema:V.properties.spec.properties.members.
items.properties.delegations.items.required,parentSchema:V.properties.spec.properties.members.items.properties.delegations.items,data:P};e===null?e=[g]:e.push(g),
r++}if(P.reason===void 0){let g={instancePath:s+"/spec/members/"+o+"/delegations/"+u,schemaPath:"#/properties/spec/properties/members/items/properties/delegatio\
ns/items/required",keyword:"required",params:{missingProperty:"reason"},schema:V.properties.spec.properties.members.items.properties.delegations.items.required,
parentSchema:V.properties.spec.properties.members.items.properties.delegations.items,data:P};e===null?e=[g]:e.push(g),r++}for(let g in P)if(!(g==="to"||g==="rol\
es"||g==="from"||g==="until"||g==="reason")){let y={instancePath:s+"/spec/members/"+o+"/delegations/"+u,schemaPath:"#/properties/spec/properties/members/items/p\
roperties/delegations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},schema:!1,parentSchema:V.properties.spec.properties.
members.items.properties.delegations.items,data:P};e===null?e=[y]:e.push(y),r++}if(P.to!==void 0&&(te(P.to,{instancePath:s+"/spec/members/"+o+"/delegations/"+u+
"/to",parentData:P,parentDataProperty:"to",rootData:d,dynamicAnchors:h})||(e=e===null?te.errors:e.concat(te.errors),r=e.length)),P.roles!==void 0){let g=P.roles;
if(Array.isArray(g)){if(g.length<1){let Z={instancePath:s+"/spec/members/"+o+"/delegations/"+u+"/roles",schemaPath:"#/properties/spec/properties/members/items/p\
roperties/delegations/items/properties/roles/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:V.properties.spec.properties.members.items.properties.
delegations.items.properties.roles,data:g};e===null?e=[Z]:e.push(Z),r++}let y=g.length;for(let Z=0;Z<y;Z++)lr(g[Z],{instancePath:s+"/spec/members/"+o+"/delegati\
ons/"+u+"/roles/"+Z,parentData:g,parentDataProperty:Z,rootData:d,dynamicAnchors:h})||(e=e===null?lr.errors:e.concat(lr.errors),r=e.length);let A=g.length,O;if(A>
1){e:for(;A--;)for(O=A;O--;)if(qe(g[A],g[O])){let Z={instancePath:s+"/spec/members/"+o+"/delegations/"+u+"/roles",schemaPath:"#/properties/spec/properties/membe\
rs/items/properties/delegations/items/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i:A,j:O},schema:!0,parentSchema:V.properties.spec.properties.members.
items.properties.delegations.items.properties.roles,data:g};e===null?e=[Z]:e.push(Z),r++;break e}}}else{let y={instancePath:s+"/spec/members/"+o+"/delegations/"+
u+"/roles",schemaPath:"#/properties/spec/properties/members/items/properties/delegations/items/properties/roles/type",keyword:"type",params:{type:"array"},schema:V.
properties.spec.properties.members.items.properties.delegations.items.properties.roles.type,parentSchema:V.properties.spec.properties.members.items.properties.delegations.
items.properties.roles,data:g};e===null?e=[y]:e.push(y),r++}}if(P.from!==void 0&&(Me(P.from,{instancePath:s+"/spec/members/"+o+"/delegations/"+u+"/from",parentData:P,
parentDataProperty:"from",rootData:d,dynamicAnchors:h})||(e=e===null?Me.errors:e.concat(Me.errors),r=e.length)),P.until!==void 0&&(Me(P.until,{instancePath:s+"/\
spec/members/"+o+"/delegations/"+u+"/until",parentData:P,parentDataProperty:"until",rootData:d,dynamicAnchors:h})||(e=e===null?Me.errors:e.concat(Me.errors),r=e.
length)),P.reason!==void 0){let g=P.reason;if(typeof g=="string"){if(q(g)<1){let y={instancePath:s+"/spec/members/"+o+"/delegations/"+u+"/reason",schemaPath:"#/\
properties/spec/properties/members/items/properties/delegations/items/properties/reason/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:V.
properties.spec.properties.members.items.properties.delegations.items.properties.reason,data:g};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:s+"/spec/\
members/"+o+"/delegations/"+u+"/reason",schemaPath:"#/properties/spec/properties/members/items/properties/delegations/items/properties/reason/type",keyword:"typ\
e",params:{type:"string"},schema:V.properties.spec.properties.members.items.properties.delegations.items.properties.reason.type,parentSchema:V.properties.spec.properties.
members.items.properties.delegations.items.properties.reason,data:g};e===null?e=[y]:e.push(y),r++}}}else{let g={instancePath:s+"/spec/members/"+o+"/delegations/"+
u,schemaPath:"#/properties/spec/properties/members/items/properties/delegations/items/type",keyword:"type",params:{type:"object"},schema:V.properties.spec.properties.
members.items.properties.delegations.items.type,parentSchema:V.properties.spec.properties.members.items.properties.delegations.items,data:P};e===null?e=[g]:e.push(
g),r++}}}else{let l={instancePath:s+"/spec/members/"+o+"/delegations",schemaPath:"#/properties/spec/properties/members/items/properties/delegations/type",keyword:"\
type",params:{type:"array"},schema:V.properties.spec.properties.members.items.properties.delegations.type,parentSchema:V.properties.spec.properties.members.items.
properties.delegations,data:n};e===null?e=[l]:e.push(l),r++}}if(c.emails!==void 0){let n=c.emails;if(Array.isArray(n)){let l=n.length;for(let u=0;u<l;u++){let P=n[u];
if(typeof P=="string"){if(!aa.test(P)){let g={instancePath:s+"/spec/members/"+o+"/emails/"+u,schemaPath:"#/properties/spec/properties/members/items/properties/e\
mails/items/pattern",keyword:"pattern",params:{pattern:"^[^@\\s]+@[^@\\s]+$"},schema:"^[^@\\s]+@[^@\\s]+$",parentSchema:V.properties.spec.properties.members.items.
properties.emails.items,data:P};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:s+"/spec/members/"+o+"/emails/"+u,schemaPath:"#/properties/spec/propertie\
s/members/items/properties/emails/items/type",keyword:"type",params:{type:"string"},schema:V.properties.spec.properties.members.items.properties.emails.items.type,
parentSchema:V.properties.spec.properties.members.items.properties.emails.items,data:P};e===null?e=[g]:e.push(g),r++}}}else{let l={instancePath:s+"/spec/members\
/"+o+"/emails",schemaPath:"#/properties/spec/properties/members/items/properties/emails/type",keyword:"type",params:{type:"array"},schema:V.properties.spec.properties.
members.items.properties.emails.type,parentSchema:V.properties.spec.properties.members.items.properties.emails,data:n};e===null?e=[l]:e.push(l),r++}}}else{let n={
instancePath:s+"/spec/members/"+o,schemaPath:"#/properties/spec/properties/members/items/type",keyword:"type",params:{type:"object"},schema:V.properties.spec.properties.
members.items.type,parentSchema:V.properties.spec.properties.members.items,data:c};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+"/spec/members",schemaPath:"\
#/properties/spec/properties/members/type",keyword:"type",params:{type:"array"},schema:V.properties.spec.properties.members.type,parentSchema:V.properties.spec.
properties.members,data:i};e===null?e=[a]:e.push(a),r++}}if(p.representatives!==void 0){let i=p.representatives;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)
if(!(a==="development"||a==="operations"||a==="test"||a==="security"||a==="business"||a==="vendor")){let o={instancePath:s+"/spec/representatives",schemaPath:"#\
/properties/spec/properties/representatives/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:V.properties.
spec.properties.representatives,data:i};e===null?e=[o]:e.push(o),r++}i.development!==void 0&&(te(i.development,{instancePath:s+"/spec/representatives/developmen\
t",parentData:i,parentDataProperty:"development",rootData:d,dynamicAnchors:h})||(e=e===null?te.errors:e.concat(te.errors),r=e.length)),i.operations!==void 0&&(te(
i.operations,{instancePath:s+"/spec/representatives/operations",parentData:i,parentDataProperty:"operations",rootData:d,dynamicAnchors:h})||(e=e===null?te.errors:
e.concat(te.errors),r=e.length)),i.test!==void 0&&(te(i.test,{instancePath:s+"/spec/representatives/test",parentData:i,parentDataProperty:"test",rootData:d,dynamicAnchors:h})||
(e=e===null?te.errors:e.concat(te.errors),r=e.length)),i.security!==void 0&&(te(i.security,{instancePath:s+"/spec/representatives/security",parentData:i,parentDataProperty:"\
security",rootData:d,dynamicAnchors:h})||(e=e===null?te.errors:e.concat(te.errors),r=e.length)),i.business!==void 0&&(te(i.business,{instancePath:s+"/spec/repre\
sentatives/business",parentData:i,parentDataProperty:"business",rootData:d,dynamicAnchors:h})||(e=e===null?te.errors:e.concat(te.errors),r=e.length)),i.vendor!==
void 0&&(te(i.vendor,{instancePath:s+"/spec/representatives/vendor",parentData:i,parentDataProperty:"vendor",rootData:d,dynamicAnchors:h})||(e=e===null?te.errors:
e.concat(te.errors),r=e.length))}else{let a={instancePath:s+"/spec/representatives",schemaPath:"#/properties/spec/properties/representatives/type",keyword:"type",
params:{type:"object"},schema:V.properties.spec.properties.representatives.type,parentSchema:V.properties.spec.properties.representatives,data:i};e===null?e=[a]:
e.push(a),r++}}if(p.onCall!==void 0){let i=p.onCall;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(!(a==="primary"||a==="secondary"||a==="url")){
let o={instancePath:s+"/spec/onCall",schemaPath:"#/properties/spec/properties/onCall/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
schema:!1,parentSchema:V.properties.spec.properties.onCall,data:i};e===null?e=[o]:e.push(o),r++}i.primary!==void 0&&(te(i.primary,{instancePath:s+"/spec/onCall/\
primary",parentData:i,parentDataProperty:"primary",rootData:d,dynamicAnchors:h})||(e=e===null?te.errors:e.concat(te.errors),r=e.length)),i.secondary!==void 0&&(te(
i.secondary,{instancePath:s+"/spec/onCall/secondary",parentData:i,parentDataProperty:"secondary",rootData:d,dynamicAnchors:h})||(e=e===null?te.errors:e.concat(te.
errors),r=e.length)),i.url!==void 0&&(Os(i.url,{instancePath:s+"/spec/onCall/url",parentData:i,parentDataProperty:"url",rootData:d,dynamicAnchors:h})||(e=e===null?
Os.errors:e.concat(Os.errors),r=e.length))}else{let a={instancePath:s+"/spec/onCall",schemaPath:"#/properties/spec/properties/onCall/type",keyword:"type",params:{
type:"object"},schema:V.properties.spec.properties.onCall.type,parentSchema:V.properties.spec.properties.onCall,data:i};e===null?e=[a]:e.push(a),r++}}if(p.channels!==
void 0){let i=p.channels;if(Array.isArray(i)){let a=i.length;for(let o=0;o<a;o++){let c=i[o];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.type===void 0){let n={
instancePath:s+"/spec/channels/"+o,schemaPath:"#/properties/spec/properties/channels/items/required",keyword:"required",params:{missingProperty:"type"},schema:V.
properties.spec.properties.channels.items.required,parentSchema:V.properties.spec.properties.channels.items,data:c};e===null?e=[n]:e.push(n),r++}if(c.purpose===
void 0){let n={instancePath:s+"/spec/channels/"+o,schemaPath:"#/properties/spec/properties/channels/items/required",keyword:"required",params:{missingProperty:"\
purpose"},schema:V.properties.spec.properties.channels.items.required,parentSchema:V.properties.spec.properties.channels.items,data:c};e===null?e=[n]:e.push(n),
r++}for(let n in c)if(!(n==="type"||n==="purpose"||n==="name"||n==="urlEnv")){let l={instancePath:s+"/spec/channels/"+o,schemaPath:"#/properties/spec/properties\
/channels/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:V.properties.spec.properties.channels.
items,data:c};e===null?e=[l]:e.push(l),r++}if(c.type!==void 0){let n=c.type;if(!(n==="slack"||n==="wecom"||n==="email"||n==="webhook")){let l={instancePath:s+"/\
spec/channels/"+o+"/type",schemaPath:"#/properties/spec/properties/channels/items/properties/type/enum",keyword:"enum",params:{allowedValues:V.properties.spec.properties.
channels.items.properties.type.enum},schema:V.properties.spec.properties.channels.items.properties.type.enum,parentSchema:V.properties.spec.properties.channels.
items.properties.type,data:n};e===null?e=[l]:e.push(l),r++}}if(c.purpose!==void 0){let n=c.purpose;if(!(n==="changes"||n==="rollouts"||n==="incidents"||n==="mai\
ntenance"||n==="all")){let l={instancePath:s+"/spec/channels/"+o+"/purpose",schemaPath:"#/properties/spec/properties/channels/items/properties/purpose/enum",keyword:"\
enum",params:{allowedValues:V.properties.spec.properties.channels.items.properties.purpose.enum},schema:V.properties.spec.properties.channels.items.properties.purpose.
enum,parentSchema:V.properties.spec.properties.channels.items.properties.purpose,data:n};e===null?e=[l]:e.push(l),r++}}if(c.name!==void 0){let n=c.name;if(typeof n==
"string"){if(q(n)<1){let l={instancePath:s+"/spec/channels/"+o+"/name",schemaPath:"#/properties/spec/properties/channels/items/properties/name/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:V.properties.spec.properties.channels.items.properties.name,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={
instancePath:s+"/spec/channels/"+o+"/name",schemaPath:"#/properties/spec/properties/channels/items/properties/name/type",keyword:"type",params:{type:"string"},schema:V.
properties.spec.properties.channels.items.properties.name.type,parentSchema:V.properties.spec.properties.channels.items.properties.name,data:n};e===null?e=[l]:e.
push(l),r++}}if(c.urlEnv!==void 0){let n=c.urlEnv;if(typeof n=="string"){if(!oa.test(n)){let l={instancePath:s+"/spec/channels/"+o+"/urlEnv",schemaPath:"#/prope\
rties/spec/properties/channels/items/properties/urlEnv/pattern",keyword:"pattern",params:{pattern:"^GRADUS_[A-Z0-9_]+$"},schema:"^GRADUS_[A-Z0-9_]+$",parentSchema:V.
properties.spec.properties.channels.items.properties.urlEnv,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/channels/"+o+"/urlEnv",schemaPath:"\
#/properties/spec/properties/channels/items/properties/urlEnv/type",keyword:"type",params:{type:"string"},schema:V.properties.spec.properties.channels.items.properties.
urlEnv.type,parentSchema:V.properties.spec.properties.channels.items.properties.urlEnv,data:n};e===null?e=[l]:e.push(l),r++}}}else{let n={instancePath:s+"/spec/\
channels/"+o,schemaPath:"#/properties/spec/properties/channels/items/type",keyword:"type",params:{type:"object"},schema:V.properties.spec.properties.channels.items.
type,parentSchema:V.properties.spec.properties.channels.items,data:c};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+"/spec/channels",schemaPath:"#/p\
roperties/spec/properties/channels/type",keyword:"type",params:{type:"array"},schema:V.properties.spec.properties.channels.type,parentSchema:V.properties.spec.properties.
channels,data:i};e===null?e=[a]:e.push(a),r++}}if(p.meetings!==void 0){let i=p.meetings;if(Array.isArray(i)){let a=i.length;for(let o=0;o<a;o++){let c=i[o];if(c&&
typeof c=="object"&&!Array.isArray(c)){if(c.name===void 0){let n={instancePath:s+"/spec/meetings/"+o,schemaPath:"#/properties/spec/properties/meetings/items/req\
uired",keyword:"required",params:{missingProperty:"name"},schema:V.properties.spec.properties.meetings.items.required,parentSchema:V.properties.spec.properties.
meetings.items,data:c};e===null?e=[n]:e.push(n),r++}if(c.schedule===void 0){let n={instancePath:s+"/spec/meetings/"+o,schemaPath:"#/properties/spec/properties/m\
eetings/items/required",keyword:"required",params:{missingProperty:"schedule"},schema:V.properties.spec.properties.meetings.items.required,parentSchema:V.properties.
spec.properties.meetings.items,data:c};e===null?e=[n]:e.push(n),r++}if(c.timezone===void 0){let n={instancePath:s+"/spec/meetings/"+o,schemaPath:"#/properties/s\
pec/properties/meetings/items/required",keyword:"required",params:{missingProperty:"timezone"},schema:V.properties.spec.properties.meetings.items.required,parentSchema:V.
properties.spec.properties.meetings.items,data:c};e===null?e=[n]:e.push(n),r++}for(let n in c)if(!(n==="name"||n==="schedule"||n==="start"||n==="timezone"||n===
"duration"||n==="quorum"||n==="departments")){let l={instancePath:s+"/spec/meetings/"+o,schemaPath:"#/properties/spec/properties/meetings/items/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:V.properties.spec.properties.meetings.items,data:c};e===null?e=[l]:e.push(
l),r++}if(c.name!==void 0&&(Rs(c.name,{instancePath:s+"/spec/meetings/"+o+"/name",parentData:c,parentDataProperty:"name",rootData:d,dynamicAnchors:h})||(e=e===null?
Rs.errors:e.concat(Rs.errors),r=e.length)),c.schedule!==void 0&&(zs(c.schedule,{instancePath:s+"/spec/meetings/"+o+"/schedule",parentData:c,parentDataProperty:"\
schedule",rootData:d,dynamicAnchors:h})||(e=e===null?zs.errors:e.concat(zs.errors),r=e.length)),c.start!==void 0&&(Me(c.start,{instancePath:s+"/spec/meetings/"+
o+"/start",parentData:c,parentDataProperty:"start",rootData:d,dynamicAnchors:h})||(e=e===null?Me.errors:e.concat(Me.errors),r=e.length)),c.timezone!==void 0&&(_s(
c.timezone,{instancePath:s+"/spec/meetings/"+o+"/timezone",parentData:c,parentDataProperty:"timezone",rootData:d,dynamicAnchors:h})||(e=e===null?_s.errors:e.concat(
_s.errors),r=e.length)),c.duration!==void 0&&(dr(c.duration,{instancePath:s+"/spec/meetings/"+o+"/duration",parentData:c,parentDataProperty:"duration",rootData:d,
dynamicAnchors:h})||(e=e===null?dr.errors:e.concat(dr.errors),r=e.length)),c.quorum!==void 0){let n=c.quorum;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n))){let l={instancePath:s+"/spec/meetings/"+o+"/quorum",schemaPath:"#/properties/spec/properties/meetings/items/properties/quorum/type",keyword:"type",params:{
type:"integer"},schema:V.properties.spec.properties.meetings.items.properties.quorum.type,parentSchema:V.properties.spec.properties.meetings.items.properties.quorum,
data:n};e===null?e=[l]:e.push(l),r++}if(typeof n=="number"&&isFinite(n)){if(n>1e3||isNaN(n)){let l={instancePath:s+"/spec/meetings/"+o+"/quorum",schemaPath:"#/p\
roperties/spec/properties/meetings/items/properties/quorum/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},schema:1e3,parentSchema:V.properties.spec.
properties.meetings.items.properties.quorum,data:n};e===null?e=[l]:e.push(l),r++}if(n<1||isNaN(n)){let l={instancePath:s+"/spec/meetings/"+o+"/quorum",schemaPath:"\
#/properties/spec/properties/meetings/items/properties/quorum/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:V.properties.spec.
properties.meetings.items.properties.quorum,data:n};e===null?e=[l]:e.push(l),r++}}}if(c.departments!==void 0){let n=c.departments;if(Array.isArray(n)){let l=n.length;
for(let g=0;g<l;g++)mr(n[g],{instancePath:s+"/spec/meetings/"+o+"/departments/"+g,parentData:n,parentDataProperty:g,rootData:d,dynamicAnchors:h})||(e=e===null?mr.
errors:e.concat(mr.errors),r=e.length);let u=n.length,P;if(u>1){e:for(;u--;)for(P=u;P--;)if(qe(n[u],n[P])){let g={instancePath:s+"/spec/meetings/"+o+"/departmen\
ts",schemaPath:"#/properties/spec/properties/meetings/items/properties/departments/uniqueItems",keyword:"uniqueItems",params:{i:u,j:P},schema:!0,parentSchema:V.
properties.spec.properties.meetings.items.properties.departments,data:n};e===null?e=[g]:e.push(g),r++;break e}}}else{let l={instancePath:s+"/spec/meetings/"+o+"\
/departments",schemaPath:"#/properties/spec/properties/meetings/items/properties/departments/type",keyword:"type",params:{type:"array"},schema:V.properties.spec.
properties.meetings.items.properties.departments.type,parentSchema:V.properties.spec.properties.meetings.items.properties.departments,data:n};e===null?e=[l]:e.push(
l),r++}}}else{let n={instancePath:s+"/spec/meetings/"+o,schemaPath:"#/properties/spec/properties/meetings/items/type",keyword:"type",params:{type:"object"},schema:V.
properties.spec.properties.meetings.items.type,parentSchema:V.properties.spec.properties.meetings.items,data:c};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+
"/spec/meetings",schemaPath:"#/properties/spec/properties/meetings/type",keyword:"type",params:{type:"array"},schema:V.properties.spec.properties.meetings.type,
parentSchema:V.properties.spec.properties.meetings,data:i};e===null?e=[a]:e.push(a),r++}}if(p.escalation!==void 0){let i=p.escalation;if(Array.isArray(i)){let a=i.
length;for(let o=0;o<a;o++){let c=i[o];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.after===void 0){let n={instancePath:s+"/spec/escalation/"+o,schemaPath:"\
#/properties/spec/properties/escalation/items/required",keyword:"required",params:{missingProperty:"after"},schema:V.properties.spec.properties.escalation.items.
required,parentSchema:V.properties.spec.properties.escalation.items,data:c};e===null?e=[n]:e.push(n),r++}if(c.to===void 0){let n={instancePath:s+"/spec/escalati\
on/"+o,schemaPath:"#/properties/spec/properties/escalation/items/required",keyword:"required",params:{missingProperty:"to"},schema:V.properties.spec.properties.
escalation.items.required,parentSchema:V.properties.spec.properties.escalation.items,data:c};e===null?e=[n]:e.push(n),r++}for(let n in c)if(!(n==="after"||n==="\
to")){let l={instancePath:s+"/spec/escalation/"+o,schemaPath:"#/properties/spec/properties/escalation/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:n},schema:!1,parentSchema:V.properties.spec.properties.escalation.items,data:c};e===null?e=[l]:e.push(l),r++}if(c.after!==void 0&&(dr(
c.after,{instancePath:s+"/spec/escalation/"+o+"/after",parentData:c,parentDataProperty:"after",rootData:d,dynamicAnchors:h})||(e=e===null?dr.errors:e.concat(dr.
errors),r=e.length)),c.to!==void 0){let n=c.to;if(typeof n=="string"){if(q(n)<1){let l={instancePath:s+"/spec/escalation/"+o+"/to",schemaPath:"#/properties/spec\
/properties/escalation/items/properties/to/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:V.properties.spec.properties.escalation.items.properties.
to,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/escalation/"+o+"/to",schemaPath:"#/properties/spec/properties/escalation/items/proper\
ties/to/type",keyword:"type",params:{type:"string"},schema:V.properties.spec.properties.escalation.items.properties.to.type,parentSchema:V.properties.spec.properties.
escalation.items.properties.to,data:n};e===null?e=[l]:e.push(l),r++}}}else{let n={instancePath:s+"/spec/escalation/"+o,schemaPath:"#/properties/spec/properties/\
escalation/items/type",keyword:"type",params:{type:"object"},schema:V.properties.spec.properties.escalation.items.type,parentSchema:V.properties.spec.properties.
escalation.items,data:c};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+"/spec/escalation",schemaPath:"#/properties/spec/properties/escalation/type",
keyword:"type",params:{type:"array"},schema:V.properties.spec.properties.escalation.type,parentSchema:V.properties.spec.properties.escalation,data:i};e===null?e=
[a]:e.push(a),r++}}}else{let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"object"},schema:V.properties.spec.type,parentSchema:V.
properties.spec,data:p};e===null?e=[i]:e.push(i),r++}}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:V.type,parentSchema:V,
data:t};e===null?e=[p]:e.push(p),r++}return Lp.errors=e,r===0}Lp.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var na=xp,B={$schema:"https://json-schema.\
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
uniqueItems:!0,items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/role"}},reason:{type:"string",minLength:1}}}}}}}};function Vs(t,{instancePath:s="",parentData:S,
parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Vs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t!==
"gradus.dev/v1"){let p={instancePath:s,schemaPath:"#/const",keyword:"const",params:{allowedValue:"gradus.dev/v1"},schema:"gradus.dev/v1",parentSchema:He,data:t};
e===null?e=[p]:e.push(p),r++}return Vs.errors=e,r===0}Vs.evaluated={dynamicProps:!1,dynamicItems:!1};function Ms(t,{instancePath:s="",parentData:S,parentDataProperty:D,
rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ms.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.name===void 0){let p={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},schema:T.required,parentSchema:T,
data:t};e===null?e=[p]:e.push(p),r++}for(let p in t)if(!(p==="name"||p==="title"||p==="labels"||p==="annotations"||p==="links")){let i={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:T,data:t};e===null?e=[i]:e.push(i),r++}if(t.name!==void 0&&
(X(t.name,{instancePath:s+"/name",parentData:t,parentDataProperty:"name",rootData:d,dynamicAnchors:h})||(e=e===null?X.errors:e.concat(X.errors),r=e.length)),t.title!==
void 0){let p=t.title;if(typeof p=="string"){if(q(p)<1){let i={instancePath:s+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:T.properties.title,data:p};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/title",schemaPath:"#/properties/title/type",keyword:"\
type",params:{type:"string"},schema:T.properties.title.type,parentSchema:T.properties.title,data:p};e===null?e=[i]:e.push(i),r++}}if(t.labels!==void 0){let p=t.
labels;if(p&&typeof p=="object"&&!Array.isArray(p))for(let i in p){let a=p[i];if(typeof a!="string"){let o={instancePath:s+"/labels/"+i.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},schema:T.properties.labels.additionalProperties.type,
parentSchema:T.properties.labels.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+"/labels",schemaPath:"#/properties/labels\
/type",keyword:"type",params:{type:"object"},schema:T.properties.labels.type,parentSchema:T.properties.labels,data:p};e===null?e=[i]:e.push(i),r++}}if(t.annotations!==
void 0){let p=t.annotations;if(p&&typeof p=="object"&&!Array.isArray(p))for(let i in p){let a=p[i];if(typeof a!="string"){let o={instancePath:s+"/annotations/"+
i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},schema:T.properties.
annotations.additionalProperties.type,parentSchema:T.properties.annotations.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+
"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"object"},schema:T.properties.annotations.type,parentSchema:T.properties.annotations,
data:p};e===null?e=[i]:e.push(i),r++}}if(t.links!==void 0){let p=t.links;if(Array.isArray(p)){let i=p.length;for(let a=0;a<i;a++)re(p[a],{instancePath:s+"/links\
/"+a,parentData:p,parentDataProperty:a,rootData:d,dynamicAnchors:h})||(e=e===null?re.errors:e.concat(re.errors),r=e.length)}else{let i={instancePath:s+"/links",
schemaPath:"#/properties/links/type",keyword:"type",params:{type:"array"},schema:T.properties.links.type,parentSchema:T.properties.links,data:p};e===null?e=[i]:
e.push(i),r++}}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:T.type,parentSchema:T,data:t};e===null?e=[p]:e.push(
p),r++}return Ms.errors=e,r===0}Ms.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Fs(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,
dynamicAnchors:h={}}={}){let e=null,r=0,m=Fs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(!_p.test(t)){
let p={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$"},schema:"^[A-Z][A-Za-z0-9_+-]*(/[A-Za\
-z0-9_+-]+)*$",parentSchema:Be,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Be.
type,parentSchema:Be,data:t};e===null?e=[p]:e.push(p),r++}return Fs.errors=e,r===0}Fs.evaluated={dynamicProps:!1,dynamicItems:!1};function Cs(t,{instancePath:s="",
parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Cs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),typeof t=="string"){if(q(t)>63){let p={instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63},schema:63,parentSchema:H,data:t};e===
null?e=[p]:e.push(p),r++}if(q(t)<1){let p={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:H,data:t};e===null?
e=[p]:e.push(p),r++}if(!We.test(t)){let p={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[\
a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:H,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},schema:H.type,parentSchema:H,data:t};e===null?e=[p]:e.push(p),r++}return Cs.errors=e,r===0}Cs.evaluated={dynamicProps:!1,dynamicItems:!1};function Fe(t,{
instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Fe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),typeof t!="string"){let n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:ae.type,parentSchema:ae,data:t};e===
null?e=[n]:e.push(n),r++}let p=r,i=!0,a=r;if(r===a)if(typeof t=="string"){if(q(t)>10){let n={};e===null?e=[n]:e.push(n),r++}}else{let n={};e===null?e=[n]:e.push(
n),r++}var o=a===r;r=p,e!==null&&(p?e.length=p:e=null);let c;if(o){let n=r;ee(t,{instancePath:s,parentData:S,parentDataProperty:D,rootData:d,dynamicAnchors:h})||
(e=e===null?ee.errors:e.concat(ee.errors),r=e.length);var o=n===r;i=o,c="then"}else{let n=r;J(t,{instancePath:s,parentData:S,parentDataProperty:D,rootData:d,dynamicAnchors:h})||
(e=e===null?J.errors:e.concat(J.errors),r=e.length);var o=n===r;i=o,c="else"}if(!i){let n={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:c},
schema:ae.if,parentSchema:ae,data:t};e===null?e=[n]:e.push(n),r++}return Fe.errors=e,r===0}Fe.evaluated={dynamicProps:!1,dynamicItems:!1};function Zs(t,{instancePath:s="",
parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Zs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),typeof t=="string"){if(!Ue.test(t)){let p={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,\
6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9\
]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$"},schema:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-\
9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?\
|[0-9]{1,9}S))$",parentSchema:pe,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:pe.
type,parentSchema:pe,data:t};e===null?e=[p]:e.push(p),r++}return Zs.errors=e,r===0}Zs.evaluated={dynamicProps:!1,dynamicItems:!1};function Bs(t,{instancePath:s="",
parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Bs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),typeof t=="string"){if(!gi.test(t)){let p={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^FREQ=(HOURLY|DAILY|WEEKLY|MONTHLY|Y\
EARLY)(;[A-Z]+=[A-Z0-9,+-]+)*$"},schema:"^FREQ=(HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[A-Z0-9,+-]+)*$",parentSchema:Nr,data:t};e===null?e=[p]:e.push(p),r++}}else{
let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Nr.type,parentSchema:Nr,data:t};e===null?e=[p]:e.push(p),r++}return Bs.errors=
e,r===0}Bs.evaluated={dynamicProps:!1,dynamicItems:!1};function Ys(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){
let e=null,r=0,m=Ys.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"integer"},schema:ge.type,parentSchema:ge,data:t};e===null?e=[p]:e.push(p),r++}if(typeof t=="numb\
er"&&isFinite(t)){if(t>99||isNaN(t)){let p={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:99},schema:99,parentSchema:ge,
data:t};e===null?e=[p]:e.push(p),r++}if(t<0||isNaN(t)){let p={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:ge,data:t};e===null?e=[p]:e.push(p),r++}}return Ys.errors=e,r===0}Ys.evaluated={dynamicProps:!1,dynamicItems:!1};var Ks={enum:["standard","normal",
"emergency"]};function Hs(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Hs.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(t==="standard"||t==="normal"||t==="emergency")){let p={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{
allowedValues:Ks.enum},schema:Ks.enum,parentSchema:Ks,data:t};e===null?e=[p]:e.push(p),r++}return Hs.errors=e,r===0}Hs.evaluated={dynamicProps:!1,dynamicItems:!1};
function Ws(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ws.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(q(t)<1){let p={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:fe,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:fe.type,parentSchema:fe,
data:t};e===null?e=[p]:e.push(p),r++}return Ws.errors=e,r===0}Ws.evaluated={dynamicProps:!1,dynamicItems:!1};function Us(t,{instancePath:s="",parentData:S,parentDataProperty:D,
rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Us.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(t==="requester"||t===
"change-manager"||t==="change-authority"||t==="implementer"||t==="tester"||t==="incident-commander"||t==="approver")){let p={instancePath:s,schemaPath:"#/enum",
keyword:"enum",params:{allowedValues:Ie.enum},schema:Ie.enum,parentSchema:Ie,data:t};e===null?e=[p]:e.push(p),r++}return Us.errors=e,r===0}Us.evaluated={dynamicProps:!1,
dynamicItems:!1};function xp(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=xp.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0){let i={instancePath:s,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"apiVersion"},schema:B.required,parentSchema:B,data:t};e===null?e=[i]:e.push(i),r++}if(t.kind===void 0){let i={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},schema:B.required,parentSchema:B,data:t};e===null?e=[i]:e.push(i),r++}if(t.metadata===
void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},schema:B.required,parentSchema:B,data:t};e===null?e=
[i]:e.push(i),r++}if(t.spec===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},schema:B.required,parentSchema:B,
data:t};e===null?e=[i]:e.push(i),r++}for(let i in t)if(!(i==="apiVersion"||i==="kind"||i==="metadata"||i==="spec")){let a={instancePath:s,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:B,data:t};e===null?e=[a]:e.push(a),r++}if(t.apiVersion!==void 0&&
(Vs(t.apiVersion,{instancePath:s+"/apiVersion",parentData:t,parentDataProperty:"apiVersion",rootData:d,dynamicAnchors:h})||(e=e===null?Vs.errors:e.concat(Vs.errors),
r=e.length)),t.kind!==void 0){let i=t.kind;if(i!=="Calendar"){let a={instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"\
Calendar"},schema:"Calendar",parentSchema:B.properties.kind,data:i};e===null?e=[a]:e.push(a),r++}}if(t.metadata!==void 0&&(Ms(t.metadata,{instancePath:s+"/metad\
ata",parentData:t,parentDataProperty:"metadata",rootData:d,dynamicAnchors:h})||(e=e===null?Ms.errors:e.concat(Ms.errors),r=e.length)),t.spec!==void 0){let i=t.spec;
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.timezone===void 0){let a={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{
missingProperty:"timezone"},schema:B.properties.spec.required,parentSchema:B.properties.spec,data:i};e===null?e=[a]:e.push(a),r++}if(i.windows===void 0){let a={
instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"windows"},schema:B.properties.spec.required,parentSchema:B.
properties.spec,data:i};e===null?e=[a]:e.push(a),r++}for(let a in i)if(!(a==="timezone"||a==="windows")){let o={instancePath:s+"/spec",schemaPath:"#/properties/\
spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:B.properties.spec,data:i};e===null?e=[o]:e.push(o),
r++}if(i.timezone!==void 0&&(Fs(i.timezone,{instancePath:s+"/spec/timezone",parentData:i,parentDataProperty:"timezone",rootData:d,dynamicAnchors:h})||(e=e===null?
Fs.errors:e.concat(Fs.errors),r=e.length)),i.windows!==void 0){let a=i.windows;if(Array.isArray(a)){let o=a.length;for(let c=0;c<o;c++){let n=a[c],l=r,u=!1,P=r;
if(n&&typeof n=="object"&&!Array.isArray(n)&&n.duration===void 0){let y={instancePath:s+"/spec/windows/"+c,schemaPath:"#/properties/spec/properties/windows/item\
s/anyOf/0/required",keyword:"required",params:{missingProperty:"duration"},schema:B.properties.spec.properties.windows.items.anyOf[0].required,parentSchema:B.properties.
spec.properties.windows.items.anyOf[0],data:n};e===null?e=[y]:e.push(y),r++}var p=P===r;u=u||p;let g=r;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.end===void 0){
let y={instancePath:s+"/spec/windows/"+c,schemaPath:"#/properties/spec/properties/windows/items/anyOf/1/required",keyword:"required",params:{missingProperty:"en\
d"},schema:B.properties.spec.properties.windows.items.anyOf[1].required,parentSchema:B.properties.spec.properties.windows.items.anyOf[1],data:n};e===null?e=[y]:
e.push(y),r++}var p=g===r;if(u=u||p,u)r=l,e!==null&&(l?e.length=l:e=null);else{let y={instancePath:s+"/spec/windows/"+c,schemaPath:"#/properties/spec/properties\
/windows/items/anyOf",keyword:"anyOf",params:{},schema:B.properties.spec.properties.windows.items.anyOf,parentSchema:B.properties.spec.properties.windows.items,
data:n};e===null?e=[y]:e.push(y),r++}if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.name===void 0){let y={instancePath:s+"/spec/windows/"+c,schemaPath:"#/pro\
perties/spec/properties/windows/items/required",keyword:"required",params:{missingProperty:"name"},schema:B.properties.spec.properties.windows.items.required,parentSchema:B.
properties.spec.properties.windows.items,data:n};e===null?e=[y]:e.push(y),r++}if(n.kind===void 0){let y={instancePath:s+"/spec/windows/"+c,schemaPath:"#/propert\
ies/spec/properties/windows/items/required",keyword:"required",params:{missingProperty:"kind"},schema:B.properties.spec.properties.windows.items.required,parentSchema:B.
properties.spec.properties.windows.items,data:n};e===null?e=[y]:e.push(y),r++}if(n.start===void 0){let y={instancePath:s+"/spec/windows/"+c,schemaPath:"#/proper\
ties/spec/properties/windows/items/required",keyword:"required",params:{missingProperty:"start"},schema:B.properties.spec.properties.windows.items.required,parentSchema:B.
properties.spec.properties.windows.items,data:n};e===null?e=[y]:e.push(y),r++}for(let y in n)if(!Pe.call(B.properties.spec.properties.windows.items.properties,y)){
let A={instancePath:s+"/spec/windows/"+c,schemaPath:"#/properties/spec/properties/windows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},
schema:!1,parentSchema:B.properties.spec.properties.windows.items,data:n};e===null?e=[A]:e.push(A),r++}if(n.name!==void 0&&(Cs(n.name,{instancePath:s+"/spec/win\
dows/"+c+"/name",parentData:n,parentDataProperty:"name",rootData:d,dynamicAnchors:h})||(e=e===null?Cs.errors:e.concat(Cs.errors),r=e.length)),n.title!==void 0){
let y=n.title;if(typeof y=="string"){if(q(y)<1){let A={instancePath:s+"/spec/windows/"+c+"/title",schemaPath:"#/properties/spec/properties/windows/items/propert\
ies/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:B.properties.spec.properties.windows.items.properties.title,data:y};e===null?e=[
A]:e.push(A),r++}}else{let A={instancePath:s+"/spec/windows/"+c+"/title",schemaPath:"#/properties/spec/properties/windows/items/properties/title/type",keyword:"\
type",params:{type:"string"},schema:B.properties.spec.properties.windows.items.properties.title.type,parentSchema:B.properties.spec.properties.windows.items.properties.
title,data:y};e===null?e=[A]:e.push(A),r++}}if(n.kind!==void 0){let y=n.kind;if(!(y==="maintenance"||y==="freeze"||y==="holiday")){let A={instancePath:s+"/spec/\
windows/"+c+"/kind",schemaPath:"#/properties/spec/properties/windows/items/properties/kind/enum",keyword:"enum",params:{allowedValues:B.properties.spec.properties.
windows.items.properties.kind.enum},schema:B.properties.spec.properties.windows.items.properties.kind.enum,parentSchema:B.properties.spec.properties.windows.items.
properties.kind,data:y};e===null?e=[A]:e.push(A),r++}}if(n.start!==void 0&&(Fe(n.start,{instancePath:s+"/spec/windows/"+c+"/start",parentData:n,parentDataProperty:"\
start",rootData:d,dynamicAnchors:h})||(e=e===null?Fe.errors:e.concat(Fe.errors),r=e.length)),n.end!==void 0&&(Fe(n.end,{instancePath:s+"/spec/windows/"+c+"/end",
parentData:n,parentDataProperty:"end",rootData:d,dynamicAnchors:h})||(e=e===null?Fe.errors:e.concat(Fe.errors),r=e.length)),n.duration!==void 0&&(Zs(n.duration,
{instancePath:s+"/spec/windows/"+c+"/duration",parentData:n,parentDataProperty:"duration",rootData:d,dynamicAnchors:h})||(e=e===null?Zs.errors:e.concat(Zs.errors),
r=e.length)),n.rrule!==void 0&&(Bs(n.rrule,{instancePath:s+"/spec/windows/"+c+"/rrule",parentData:n,parentDataProperty:"rrule",rootData:d,dynamicAnchors:h})||(e=
e===null?Bs.errors:e.concat(Bs.errors),r=e.length)),n.exdates!==void 0){let y=n.exdates;if(Array.isArray(y)){if(y.length>500){let O={instancePath:s+"/spec/windo\
ws/"+c+"/exdates",schemaPath:"#/properties/spec/properties/windows/items/properties/exdates/maxItems",keyword:"maxItems",params:{limit:500},schema:500,parentSchema:B.
properties.spec.properties.windows.items.properties.exdates,data:y};e===null?e=[O]:e.push(O),r++}let A=y.length;for(let O=0;O<A;O++)Fe(y[O],{instancePath:s+"/sp\
ec/windows/"+c+"/exdates/"+O,parentData:y,parentDataProperty:O,rootData:d,dynamicAnchors:h})||(e=e===null?Fe.errors:e.concat(Fe.errors),r=e.length)}else{let A={
instancePath:s+"/spec/windows/"+c+"/exdates",schemaPath:"#/properties/spec/properties/windows/items/properties/exdates/type",keyword:"type",params:{type:"array"},
schema:B.properties.spec.properties.windows.items.properties.exdates.type,parentSchema:B.properties.spec.properties.windows.items.properties.exdates,data:y};e===
null?e=[A]:e.push(A),r++}}if(n.systems!==void 0){let y=n.systems;if(Array.isArray(y)){if(y.length<1){let O={instancePath:s+"/spec/windows/"+c+"/systems",schemaPath:"\
#/properties/spec/properties/windows/items/properties/systems/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:B.properties.spec.properties.windows.
items.properties.systems,data:y};e===null?e=[O]:e.push(O),r++}let A=y.length;for(let O=0;O<A;O++){let Z=y[O];if(typeof Z=="string"){if(q(Z)<1){let C={instancePath:s+
"/spec/windows/"+c+"/systems/"+O,schemaPath:"#/properties/spec/properties/windows/items/properties/systems/items/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:B.properties.spec.properties.windows.items.properties.systems.items,data:Z};e===null?e=[C]:e.push(C),r++}}else{let C={instancePath:s+"/spe\
c/windows/"+c+"/systems/"+O,schemaPath:"#/properties/spec/properties/windows/items/properties/systems/items/type",keyword:"type",params:{type:"string"},schema:B.
properties.spec.properties.windows.items.properties.systems.items.type,parentSchema:B.properties.spec.properties.windows.items.properties.systems.items,data:Z};
e===null?e=[C]:e.push(C),r++}}}else{let A={instancePath:s+"/spec/windows/"+c+"/systems",schemaPath:"#/properties/spec/properties/windows/items/properties/system\
s/type",keyword:"type",params:{type:"array"},schema:B.properties.spec.properties.windows.items.properties.systems.type,parentSchema:B.properties.spec.properties.
windows.items.properties.systems,data:y};e===null?e=[A]:e.push(A),r++}}if(n.tiers!==void 0){let y=n.tiers;if(Array.isArray(y)){if(y.length<1){let O={instancePath:s+
"/spec/windows/"+c+"/tiers",schemaPath:"#/properties/spec/properties/windows/items/properties/tiers/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:B.
properties.spec.properties.windows.items.properties.tiers,data:y};e===null?e=[O]:e.push(O),r++}let A=y.length;for(let O=0;O<A;O++)Ys(y[O],{instancePath:s+"/spec\
/windows/"+c+"/tiers/"+O,parentData:y,parentDataProperty:O,rootData:d,dynamicAnchors:h})||(e=e===null?Ys.errors:e.concat(Ys.errors),r=e.length)}else{let A={instancePath:s+
"/spec/windows/"+c+"/tiers",schemaPath:"#/properties/spec/properties/windows/items/properties/tiers/type",keyword:"type",params:{type:"array"},schema:B.properties.
spec.properties.windows.items.properties.tiers.type,parentSchema:B.properties.spec.properties.windows.items.properties.tiers,data:y};e===null?e=[A]:e.push(A),r++}}
if(n.allow!==void 0){let y=n.allow;if(Array.isArray(y)){let A=y.length;for(let O=0;O<A;O++)Hs(y[O],{instancePath:s+"/spec/windows/"+c+"/allow/"+O,parentData:y,parentDataProperty:O,
rootData:d,dynamicAnchors:h})||(e=e===null?Hs.errors:e.concat(Hs.errors),r=e.length)}else{let A={instancePath:s+"/spec/windows/"+c+"/allow",schemaPath:"#/proper\
ties/spec/properties/windows/items/properties/allow/type",keyword:"type",params:{type:"array"},schema:B.properties.spec.properties.windows.items.properties.allow.
type,parentSchema:B.properties.spec.properties.windows.items.properties.allow,data:y};e===null?e=[A]:e.push(A),r++}}if(n.approver!==void 0&&(Ws(n.approver,{instancePath:s+
"/spec/windows/"+c+"/approver",parentData:n,parentDataProperty:"approver",rootData:d,dynamicAnchors:h})||(e=e===null?Ws.errors:e.concat(Ws.errors),r=e.length)),
n.overrideRoles!==void 0){let y=n.overrideRoles;if(Array.isArray(y)){if(y.length<1){let C={instancePath:s+"/spec/windows/"+c+"/overrideRoles",schemaPath:"#/prop\
erties/spec/properties/windows/items/properties/overrideRoles/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:B.properties.spec.properties.windows.
items.properties.overrideRoles,data:y};e===null?e=[C]:e.push(C),r++}let A=y.length;for(let C=0;C<A;C++)Us(y[C],{instancePath:s+"/spec/windows/"+c+"/overrideRole\
s/"+C,parentData:y,parentDataProperty:C,rootData:d,dynamicAnchors:h})||(e=e===null?Us.errors:e.concat(Us.errors),r=e.length);let O=y.length,Z;if(O>1){e:for(;O--;)
for(Z=O;Z--;)if(qe(y[O],y[Z])){let C={instancePath:s+"/spec/windows/"+c+"/overrideRoles",schemaPath:"#/properties/spec/properties/windows/items/properties/overr\
ideRoles/uniqueItems",keyword:"uniqueItems",params:{i:O,j:Z},schema:!0,parentSchema:B.properties.spec.properties.windows.items.properties.overrideRoles,data:y};
e===null?e=[C]:e.push(C),r++;break e}}}else{let A={instancePath:s+"/spec/windows/"+c+"/overrideRoles",schemaPath:"#/properties/spec/properties/windows/items/pro\
perties/overrideRoles/type",keyword:"type",params:{type:"array"},schema:B.properties.spec.properties.windows.items.properties.overrideRoles.type,parentSchema:B.
properties.spec.properties.windows.items.properties.overrideRoles,data:y};e===null?e=[A]:e.push(A),r++}}if(n.reason!==void 0){let y=n.reason;if(typeof y=="strin\
g"){if(q(y)<1){let A={instancePath:s+"/spec/windows/"+c+"/reason",schemaPath:"#/properties/spec/properties/windows/items/properties/reason/minLength",keyword:"m\
inLength",params:{limit:1},schema:1,parentSchema:B.properties.spec.properties.windows.items.properties.reason,data:y};e===null?e=[A]:e.push(A),r++}}else{let A={
instancePath:s+"/spec/windows/"+c+"/reason",schemaPath:"#/properties/spec/properties/windows/items/properties/reason/type",keyword:"type",params:{type:"string"},
schema:B.properties.spec.properties.windows.items.properties.reason.type,parentSchema:B.properties.spec.properties.windows.items.properties.reason,data:y};e===null?
e=[A]:e.push(A),r++}}if(n.duration!==void 0&&n&&typeof n=="object"&&!Array.isArray(n)&&n.end!==void 0){let y={instancePath:s+"/spec/windows/"+c+"/end",schemaPath:"\
#/properties/spec/properties/windows/items/dependentSchemas/duration/properties/end/false schema",keyword:"false schema",params:{},schema:!1,parentSchema:B.properties.
spec.properties.windows.items.dependentSchemas.duration.properties.end,data:n.end};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:s+"/spec/windows/"+c,schemaPath:"\
#/properties/spec/properties/windows/items/type",keyword:"type",params:{type:"object"},schema:B.properties.spec.properties.windows.items.type,parentSchema:B.properties.
spec.properties.windows.items,data:n};e===null?e=[y]:e.push(y),r++}}}else{let o={instancePath:s+"/spec/windows",schemaPath:"#/properties/spec/properties/windows\
/type",keyword:"type",params:{type:"array"},schema:B.properties.spec.properties.windows.type,parentSchema:B.properties.spec.properties.windows,data:a};e===null?
e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"object"},schema:B.properties.spec.type,
parentSchema:B.properties.spec,data:i};e===null?e=[a]:e.push(a),r++}}}else{let i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:B.
type,parentSchema:B,data:t};e===null?e=[i]:e.push(i),r++}return xp.errors=e,r===0}xp.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ca=Ip,M={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"https://gradus.dev/schemas/v1/maintenance-plan.schema.json",type:"object",additionalProperties:!1,required:["\
apiVersion","kind","metadata","spec"],properties:{apiVersion:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/apiVersion"},kind:{const:"MaintenancePlan"},metadata:{
$ref:"https://gradus.dev/schemas/v1/shared#/$defs/metadata"},spec:{type:"object",additionalProperties:!1,required:["system","timezone","tasks"],properties:{system:{
type:"string",minLength:1},timezone:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/zone"},start:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/dateOrIns\
tant"},reviewedOn:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/calendarDate"},tasks:{type:"array",minItems:1,items:{type:"object",additionalProperties:!1,
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
s://gradus.dev/schemas/v1/shared#/$defs/comparison"},value:{type:"number"},unit:{type:"string",minLength:1}}}},evidence:{type:"string",minLength:1}}}}}}}};function Gs(t,{
instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Gs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),t!=="gradus.dev/v1"){let p={instancePath:s,schemaPath:"#/const",keyword:"const",params:{allowedValue:"gradus.dev/v1"},schema:"gradus.dev/v1",parentSchema:He,
data:t};e===null?e=[p]:e.push(p),r++}return Gs.errors=e,r===0}Gs.evaluated={dynamicProps:!1,dynamicItems:!1};function Qs(t,{instancePath:s="",parentData:S,parentDataProperty:D,
rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Qs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.name===void 0){let p={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},schema:T.required,parentSchema:T,
data:t};e===null?e=[p]:e.push(p),r++}for(let p in t)if(!(p==="name"||p==="title"||p==="labels"||p==="annotations"||p==="links")){let i={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:T,data:t};e===null?e=[i]:e.push(i),r++}if(t.name!==void 0&&
(X(t.name,{instancePath:s+"/name",parentData:t,parentDataProperty:"name",rootData:d,dynamicAnchors:h})||(e=e===null?X.errors:e.concat(X.errors),r=e.length)),t.title!==
void 0){let p=t.title;if(typeof p=="string"){if(q(p)<1){let i={instancePath:s+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:T.properties.title,data:p};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/title",schemaPath:"#/properties/title/type",keyword:"\
type",params:{type:"string"},schema:T.properties.title.type,parentSchema:T.properties.title,data:p};e===null?e=[i]:e.push(i),r++}}if(t.labels!==void 0){let p=t.
labels;if(p&&typeof p=="object"&&!Array.isArray(p))for(let i in p){let a=p[i];if(typeof a!="string"){let o={instancePath:s+"/labels/"+i.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},schema:T.properties.labels.additionalProperties.type,
parentSchema:T.properties.labels.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+"/labels",schemaPath:"#/properties/labels\
/type",keyword:"type",params:{type:"object"},schema:T.properties.labels.type,parentSchema:T.properties.labels,data:p};e===null?e=[i]:e.push(i),r++}}if(t.annotations!==
void 0){let p=t.annotations;if(p&&typeof p=="object"&&!Array.isArray(p))for(let i in p){let a=p[i];if(typeof a!="string"){let o={instancePath:s+"/annotations/"+
i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},schema:T.properties.
annotations.additionalProperties.type,parentSchema:T.properties.annotations.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+
"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"object"},schema:T.properties.annotations.type,parentSchema:T.properties.annotations,
data:p};e===null?e=[i]:e.push(i),r++}}if(t.links!==void 0){let p=t.links;if(Array.isArray(p)){let i=p.length;for(let a=0;a<i;a++)re(p[a],{instancePath:s+"/links\
/"+a,parentData:p,parentDataProperty:a,rootData:d,dynamicAnchors:h})||(e=e===null?re.errors:e.concat(re.errors),r=e.length)}else{let i={instancePath:s+"/links",
schemaPath:"#/properties/links/type",keyword:"type",params:{type:"array"},schema:T.properties.links.type,parentSchema:T.properties.links,data:p};e===null?e=[i]:
e.push(i),r++}}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:T.type,parentSchema:T,data:t};e===null?e=[p]:e.push(
p),r++}return Qs.errors=e,r===0}Qs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Js(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,
dynamicAnchors:h={}}={}){let e=null,r=0,m=Js.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(!_p.test(t)){
let p={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$"},schema:"^[A-Z][A-Za-z0-9_+-]*(/[A-Za\
-z0-9_+-]+)*$",parentSchema:Be,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Be.
type,parentSchema:Be,data:t};e===null?e=[p]:e.push(p),r++}return Js.errors=e,r===0}Js.evaluated={dynamicProps:!1,dynamicItems:!1};function Xs(t,{instancePath:s="",
parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Xs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),typeof t!="string"){let n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:ae.type,parentSchema:ae,data:t};e===null?e=[n]:
e.push(n),r++}let p=r,i=!0,a=r;if(r===a)if(typeof t=="string"){if(q(t)>10){let n={};e===null?e=[n]:e.push(n),r++}}else{let n={};e===null?e=[n]:e.push(n),r++}var o=a===
r;r=p,e!==null&&(p?e.length=p:e=null);let c;if(o){let n=r;ee(t,{instancePath:s,parentData:S,parentDataProperty:D,rootData:d,dynamicAnchors:h})||(e=e===null?ee.errors:
e.concat(ee.errors),r=e.length);var o=n===r;i=o,c="then"}else{let n=r;J(t,{instancePath:s,parentData:S,parentDataProperty:D,rootData:d,dynamicAnchors:h})||(e=e===
null?J.errors:e.concat(J.errors),r=e.length);var o=n===r;i=o,c="else"}if(!i){let n={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:c},schema:ae.
if,parentSchema:ae,data:t};e===null?e=[n]:e.push(n),r++}return Xs.errors=e,r===0}Xs.evaluated={dynamicProps:!1,dynamicItems:!1};function et(t,{instancePath:s="",
parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=et.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),typeof t=="string"){if(!dp(t)){let p={instancePath:s,schemaPath:"#/format",keyword:"format",params:{format:"date"},schema:"date",parentSchema:xe,data:t};
e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:xe.type,parentSchema:xe,data:t};e===null?
e=[p]:e.push(p),r++}return et.errors=e,r===0}et.evaluated={dynamicProps:!1,dynamicItems:!1};function rt(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,
dynamicAnchors:h={}}={}){let e=null,r=0,m=rt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(q(t)>63){let p={
instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63},schema:63,parentSchema:H,data:t};e===null?e=[p]:e.push(p),r++}if(q(t)<1){let p={instancePath:s,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:H,data:t};e===null?e=[p]:e.push(p),r++}if(!We.test(t)){let p={instancePath:s,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:H,data:t};e===
null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:H.type,parentSchema:H,data:t};e===null?e=[
p]:e.push(p),r++}return rt.errors=e,r===0}rt.evaluated={dynamicProps:!1,dynamicItems:!1};var st={enum:["inspection","log-review","log-cleanup","backup","restore\
-test","config-sync","patch","drill","meeting","training","custom"]};function tt(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){
let e=null,r=0,m=tt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(t==="inspection"||t==="log-review"||t==="log-cleanup"||t===
"backup"||t==="restore-test"||t==="config-sync"||t==="patch"||t==="drill"||t==="meeting"||t==="training"||t==="custom")){let p={instancePath:s,schemaPath:"#/enu\
m",keyword:"enum",params:{allowedValues:st.enum},schema:st.enum,parentSchema:st,data:t};e===null?e=[p]:e.push(p),r++}return tt.errors=e,r===0}tt.evaluated={dynamicProps:!1,
dynamicItems:!1};function pt(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=pt.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(t==="running-state"||t==="thermal"||t==="connectivity"||t==="functionality"||t==="compatibility"||t==="effic\
iency"||t==="security")){let p={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:xr.enum},schema:xr.enum,parentSchema:xr,data:t};e===null?
e=[p]:e.push(p),r++}return pt.errors=e,r===0}pt.evaluated={dynamicProps:!1,dynamicItems:!1};function it(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,
dynamicAnchors:h={}}={}){let e=null,r=0,m=it.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(t==="system"||t==="operation"||t===
"exception")){let p={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Er.enum},schema:Er.enum,parentSchema:Er,data:t};e===null?e=[p]:e.push(
p),r++}return it.errors=e,r===0}it.evaluated={dynamicProps:!1,dynamicItems:!1};function at(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){
let e=null,r=0,m=at.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(!gi.test(t)){let p={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^FREQ=(HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[A-Z0-9,+-]+)*$"},schema:"^FREQ=(HOURLY|DAILY|WEEKLY|MONTHLY|YE\
ARLY)(;[A-Z]+=[A-Z0-9,+-]+)*$",parentSchema:Nr,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},schema:Nr.type,parentSchema:Nr,data:t};e===null?e=[p]:e.push(p),r++}return at.errors=e,r===0}at.evaluated={dynamicProps:!1,dynamicItems:!1};function $e(t,{
instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=$e.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),typeof t=="string"){if(!Ue.test(t)){let p={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^P([0-9]{1,6}W|([0-9]{1,4}Y\
([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1\
,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$"},schema:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,\
6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9\
]{1,9}S)?|[0-9]{1,9}S))$",parentSchema:pe,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},schema:pe.type,parentSchema:pe,data:t};e===null?e=[p]:e.push(p),r++}return $e.errors=e,r===0}$e.evaluated={dynamicProps:!1,dynamicItems:!1};function hr(t,{
instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=hr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),!(t==="L1"||t==="L2"||t==="L3")){let p={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ar.enum},schema:Ar.enum,parentSchema:Ar,
data:t};e===null?e=[p]:e.push(p),r++}return hr.errors=e,r===0}hr.evaluated={dynamicProps:!1,dynamicItems:!1};function ur(t,{instancePath:s="",parentData:S,parentDataProperty:D,
rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=ur.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(q(
t)<1){let p={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ie,data:t};e===null?e=[p]:e.push(p),r++}if(!_r.test(
t)){let p={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^/\\s][^\\n]*$"},schema:"^[^/\\s][^\\n]*$",parentSchema:ie,data:t};e===null?
e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:ie.type,parentSchema:ie,data:t};e===null?e=[p]:
e.push(p),r++}return ur.errors=e,r===0}ur.evaluated={dynamicProps:!1,dynamicItems:!1};var ot={enum:["<","<=","==","!=",">=",">"]};function nt(t,{instancePath:s="",
parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=nt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),!(t==="<"||t==="<="||t==="=="||t==="!="||t===">="||t===">")){let p={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ot.enum},schema:ot.
enum,parentSchema:ot,data:t};e===null?e=[p]:e.push(p),r++}return nt.errors=e,r===0}nt.evaluated={dynamicProps:!1,dynamicItems:!1};function Ip(t,{instancePath:s="",
parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ip.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
apiVersion"},schema:M.required,parentSchema:M,data:t};e===null?e=[i]:e.push(i),r++}if(t.kind===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"kind"},schema:M.required,parentSchema:M,data:t};e===null?e=[i]:e.push(i),r++}if(t.metadata===void 0){let i={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"metadata"},schema:M.required,parentSchema:M,data:t};e===null?e=[i]:e.push(i),r++}if(t.spec===void 0){let i={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},schema:M.required,parentSchema:M,data:t};e===null?e=[i]:e.push(i),r++}
for(let i in t)if(!(i==="apiVersion"||i==="kind"||i==="metadata"||i==="spec")){let a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:i},schema:!1,parentSchema:M,data:t};e===null?e=[a]:e.push(a),r++}if(t.apiVersion!==void 0&&(Gs(t.apiVersion,{instancePath:s+"\
/apiVersion",parentData:t,parentDataProperty:"apiVersion",rootData:d,dynamicAnchors:h})||(e=e===null?Gs.errors:e.concat(Gs.errors),r=e.length)),t.kind!==void 0){
let i=t.kind;if(i!=="MaintenancePlan"){let a={instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"MaintenancePlan"},
schema:"MaintenancePlan",parentSchema:M.properties.kind,data:i};e===null?e=[a]:e.push(a),r++}}if(t.metadata!==void 0&&(Qs(t.metadata,{instancePath:s+"/metadata",
parentData:t,parentDataProperty:"metadata",rootData:d,dynamicAnchors:h})||(e=e===null?Qs.errors:e.concat(Qs.errors),r=e.length)),t.spec!==void 0){let i=t.spec;if(i&&
typeof i=="object"&&!Array.isArray(i)){if(i.system===void 0){let a={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"\
system"},schema:M.properties.spec.required,parentSchema:M.properties.spec,data:i};e===null?e=[a]:e.push(a),r++}if(i.timezone===void 0){let a={instancePath:s+"/s\
pec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"timezone"},schema:M.properties.spec.required,parentSchema:M.properties.
spec,data:i};e===null?e=[a]:e.push(a),r++}if(i.tasks===void 0){let a={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{
missingProperty:"tasks"},schema:M.properties.spec.required,parentSchema:M.properties.spec,data:i};e===null?e=[a]:e.push(a),r++}for(let a in i)if(!(a==="system"||
a==="timezone"||a==="start"||a==="reviewedOn"||a==="tasks")){let o={instancePath:s+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:a},schema:!1,parentSchema:M.properties.spec,data:i};e===null?e=[o]:e.push(o),r++}if(i.system!==void 0){let a=i.system;if(typeof a==
"string"){if(q(a)<1){let o={instancePath:s+"/spec/system",schemaPath:"#/properties/spec/properties/system/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:M.properties.spec.properties.system,data:a};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/spec/system",schemaPath:"#/properties/spec/p\
roperties/system/type",keyword:"type",params:{type:"string"},schema:M.properties.spec.properties.system.type,parentSchema:M.properties.spec.properties.system,data:a};
e===null?e=[o]:e.push(o),r++}}if(i.timezone!==void 0&&(Js(i.timezone,{instancePath:s+"/spec/timezone",parentData:i,parentDataProperty:"timezone",rootData:d,dynamicAnchors:h})||
(e=e===null?Js.errors:e.concat(Js.errors),r=e.length)),i.start!==void 0&&(Xs(i.start,{instancePath:s+"/spec/start",parentData:i,parentDataProperty:"start",rootData:d,
dynamicAnchors:h})||(e=e===null?Xs.errors:e.concat(Xs.errors),r=e.length)),i.reviewedOn!==void 0&&(et(i.reviewedOn,{instancePath:s+"/spec/reviewedOn",parentData:i,
parentDataProperty:"reviewedOn",rootData:d,dynamicAnchors:h})||(e=e===null?et.errors:e.concat(et.errors),r=e.length)),i.tasks!==void 0){let a=i.tasks;if(Array.isArray(
a)){if(a.length<1){let c={instancePath:s+"/spec/tasks",schemaPath:"#/properties/spec/properties/tasks/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:M.
properties.spec.properties.tasks,data:a};e===null?e=[c]:e.push(c),r++}let o=a.length;for(let c=0;c<o;c++){let n=a[c],l=r,u=!1,P=r;if(n&&typeof n=="object"&&!Array.
isArray(n)&&n.schedule===void 0){let y={instancePath:s+"/spec/tasks/"+c,schemaPath:"#/properties/spec/properties/tasks/items/anyOf/0/required",keyword:"required",
params:{missingProperty:"schedule"},schema:M.properties.spec.properties.tasks.items.anyOf[0].required,parentSchema:M.properties.spec.properties.tasks.items.anyOf[0],
data:n};e===null?e=[y]:e.push(y),r++}var p=P===r;u=u||p;let g=r;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.every===void 0){let y={instancePath:s+"/spec/task\
s/"+c,schemaPath:"#/properties/spec/properties/tasks/items/anyOf/1/required",keyword:"required",params:{missingProperty:"every"},schema:M.properties.spec.properties.
tasks.items.anyOf[1].required,parentSchema:M.properties.spec.properties.tasks.items.anyOf[1],data:n};e===null?e=[y]:e.push(y),r++}var p=g===r;if(u=u||p,u)r=l,e!==
null&&(l?e.length=l:e=null);else{let y={instancePath:s+"/spec/tasks/"+c,schemaPath:"#/properties/spec/properties/tasks/items/anyOf",keyword:"anyOf",params:{},schema:M.
properties.spec.properties.tasks.items.anyOf,parentSchema:M.properties.spec.properties.tasks.items,data:n};e===null?e=[y]:e.push(y),r++}if(n&&typeof n=="object"&&
!Array.isArray(n)){if(n.name===void 0){let y={instancePath:s+"/spec/tasks/"+c,schemaPath:"#/properties/spec/properties/tasks/items/required",keyword:"required",
params:{missingProperty:"name"},schema:M.properties.spec.properties.tasks.items.required,parentSchema:M.properties.spec.properties.tasks.items,data:n};e===null?
e=[y]:e.push(y),r++}if(n.type===void 0){let y={instancePath:s+"/spec/tasks/"+c,schemaPath:"#/properties/spec/properties/tasks/items/required",keyword:"required",
params:{missingProperty:"type"},schema:M.properties.spec.properties.tasks.items.required,parentSchema:M.properties.spec.properties.tasks.items,data:n};e===null?
e=[y]:e.push(y),r++}for(let y in n)if(!Pe.call(M.properties.spec.properties.tasks.items.properties,y)){let A={instancePath:s+"/spec/tasks/"+c,schemaPath:"#/prop\
erties/spec/properties/tasks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},schema:!1,parentSchema:M.properties.spec.properties.
tasks.items,data:n};e===null?e=[A]:e.push(A),r++}if(n.name!==void 0&&(rt(n.name,{instancePath:s+"/spec/tasks/"+c+"/name",parentData:n,parentDataProperty:"name",
rootData:d,dynamicAnchors:h})||(e=e===null?rt.errors:e.concat(rt.errors),r=e.length)),n.title!==void 0){let y=n.title;if(typeof y=="string"){if(q(y)<1){let A={instancePath:s+
"/spec/tasks/"+c+"/title",schemaPath:"#/properties/spec/properties/tasks/items/properties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:M.
properties.spec.properties.tasks.items.properties.title,data:y};e===null?e=[A]:e.push(A),r++}}else{let A={instancePath:s+"/spec/tasks/"+c+"/title",schemaPath:"#\
/properties/spec/properties/tasks/items/properties/title/type",keyword:"type",params:{type:"string"},schema:M.properties.spec.properties.tasks.items.properties.
title.type,parentSchema:M.properties.spec.properties.tasks.items.properties.title,data:y};e===null?e=[A]:e.push(A),r++}}if(n.type!==void 0&&(tt(n.type,{instancePath:s+
"/spec/tasks/"+c+"/type",parentData:n,parentDataProperty:"type",rootData:d,dynamicAnchors:h})||(e=e===null?tt.errors:e.concat(tt.errors),r=e.length)),n.components!==
void 0){let y=n.components;if(Array.isArray(y)){let A=y.length;for(let O=0;O<A;O++){let Z=y[O];if(typeof Z=="string"){if(q(Z)<1){let C={instancePath:s+"/spec/ta\
sks/"+c+"/components/"+O,schemaPath:"#/properties/spec/properties/tasks/items/properties/components/items/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:M.properties.spec.properties.tasks.items.properties.components.items,data:Z};e===null?e=[C]:e.push(C),r++}}else{let C={instancePath:s+"/spec/tasks/"+
c+"/components/"+O,schemaPath:"#/properties/spec/properties/tasks/items/properties/components/items/type",keyword:"type",params:{type:"string"},schema:M.properties.
spec.properties.tasks.items.properties.components.items.type,parentSchema:M.properties.spec.properties.tasks.items.properties.components.items,data:Z};e===null?
e=[C]:e.push(C),r++}}}else{let A={instancePath:s+"/spec/tasks/"+c+"/components",schemaPath:"#/properties/spec/properties/tasks/items/properties/components/type",
keyword:"type",params:{type:"array"},schema:M.properties.spec.properties.tasks.items.properties.components.type,parentSchema:M.properties.spec.properties.tasks.
items.properties.components,data:y};e===null?e=[A]:e.push(A),r++}}if(n.aspects!==void 0){let y=n.aspects;if(Array.isArray(y)){let A=y.length;for(let C=0;C<A;C++)
pt(y[C],{instancePath:s+"/spec/tasks/"+c+"/aspects/"+C,parentData:y,parentDataProperty:C,rootData:d,dynamicAnchors:h})||(e=e===null?pt.errors:e.concat(pt.errors),
r=e.length);let O=y.length,Z;if(O>1){e:for(;O--;)for(Z=O;Z--;)if(qe(y[O],y[Z])){let C={instancePath:s+"/spec/tasks/"+c+"/aspects",schemaPath:"#/properties/spec/\
properties/tasks/items/properties/aspects/uniqueItems",keyword:"uniqueItems",params:{i:O,j:Z},schema:!0,parentSchema:M.properties.spec.properties.tasks.items.properties.
aspects,data:y};e===null?e=[C]:e.push(C),r++;break e}}}else{let A={instancePath:s+"/spec/tasks/"+c+"/aspects",schemaPath:"#/properties/spec/properties/tasks/ite\
ms/properties/aspects/type",keyword:"type",params:{type:"array"},schema:M.properties.spec.properties.tasks.items.properties.aspects.type,parentSchema:M.properties.
spec.properties.tasks.items.properties.aspects,data:y};e===null?e=[A]:e.push(A),r++}}if(n.logClasses!==void 0){let y=n.logClasses;if(Array.isArray(y)){let A=y.length;
for(let C=0;C<A;C++)it(y[C],{instancePath:s+"/spec/tasks/"+c+"/logClasses/"+C,parentData:y,parentDataProperty:C,rootData:d,dynamicAnchors:h})||(e=e===null?it.errors:
e.concat(it.errors),r=e.length);let O=y.length,Z;if(O>1){e:for(;O--;)for(Z=O;Z--;)if(qe(y[O],y[Z])){let C={instancePath:s+"/spec/tasks/"+c+"/logClasses",schemaPath:"\
#/properties/spec/properties/tasks/items/properties/logClasses/uniqueItems",keyword:"uniqueItems",params:{i:O,j:Z},schema:!0,parentSchema:M.properties.spec.properties.
tasks.items.properties.logClasses,data:y};e===null?e=[C]:e.push(C),r++;break e}}}else{let A={instancePath:s+"/spec/tasks/"+c+"/logClasses",schemaPath:"#/propert\
ies/spec/properties/tasks/items/properties/logClasses/type",keyword:"type",params:{type:"array"},schema:M.properties.spec.properties.tasks.items.properties.logClasses.
type,parentSchema:M.properties.spec.properties.tasks.items.properties.logClasses,data:y};e===null?e=[A]:e.push(A),r++}}if(n.schedule!==void 0&&(at(n.schedule,{instancePath:s+
"/spec/tasks/"+c+"/schedule",parentData:n,parentDataProperty:"schedule",rootData:d,dynamicAnchors:h})||(e=e===null?at.errors:e.concat(at.errors),r=e.length)),n.
every!==void 0&&($e(n.every,{instancePath:s+"/spec/tasks/"+c+"/every",parentData:n,parentDataProperty:"every",rootData:d,dynamicAnchors:h})||(e=e===null?$e.errors:
e.concat($e.errors),r=e.length)),n.window!==void 0&&($e(n.window,{instancePath:s+"/spec/tasks/"+c+"/window",parentData:n,parentDataProperty:"window",rootData:d,
dynamicAnchors:h})||(e=e===null?$e.errors:e.concat($e.errors),r=e.length)),n.level!==void 0&&(hr(n.level,{instancePath:s+"/spec/tasks/"+c+"/level",parentData:n,
parentDataProperty:"level",rootData:d,dynamicAnchors:h})||(e=e===null?hr.errors:e.concat(hr.errors),r=e.length)),n.owner!==void 0){let y=n.owner;if(typeof y=="s\
tring"){if(q(y)<1){let A={instancePath:s+"/spec/tasks/"+c+"/owner",schemaPath:"#/properties/spec/properties/tasks/items/properties/owner/minLength",keyword:"min\
Length",params:{limit:1},schema:1,parentSchema:M.properties.spec.properties.tasks.items.properties.owner,data:y};e===null?e=[A]:e.push(A),r++}}else{let A={instancePath:s+
"/spec/tasks/"+c+"/owner",schemaPath:"#/properties/spec/properties/tasks/items/properties/owner/type",keyword:"type",params:{type:"string"},schema:M.properties.
spec.properties.tasks.items.properties.owner.type,parentSchema:M.properties.spec.properties.tasks.items.properties.owner,data:y};e===null?e=[A]:e.push(A),r++}}if(n.
escalation!==void 0){let y=n.escalation;if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.to===void 0){let A={instancePath:s+"/spec/tasks/"+c+"/escalation",schemaPath:"\
#/properties/spec/properties/tasks/items/properties/escalation/required",keyword:"required",params:{missingProperty:"to"},schema:M.properties.spec.properties.tasks.
items.properties.escalation.required,parentSchema:M.properties.spec.properties.tasks.items.properties.escalation,data:y};e===null?e=[A]:e.push(A),r++}if(y.after===
void 0){let A={instancePath:s+"/spec/tasks/"+c+"/escalation",schemaPath:"#/properties/spec/properties/tasks/items/properties/escalation/required",keyword:"requi\
red",params:{missingProperty:"after"},schema:M.properties.spec.properties.tasks.items.properties.escalation.required,parentSchema:M.properties.spec.properties.tasks.
items.properties.escalation,data:y};e===null?e=[A]:e.push(A),r++}for(let A in y)if(!(A==="to"||A==="after")){let O={instancePath:s+"/spec/tasks/"+c+"/escalation",
schemaPath:"#/properties/spec/properties/tasks/items/properties/escalation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A},schema:!1,
parentSchema:M.properties.spec.properties.tasks.items.properties.escalation,data:y};e===null?e=[O]:e.push(O),r++}y.to!==void 0&&(hr(y.to,{instancePath:s+"/spec/\
tasks/"+c+"/escalation/to",parentData:y,parentDataProperty:"to",rootData:d,dynamicAnchors:h})||(e=e===null?hr.errors:e.concat(hr.errors),r=e.length)),y.after!==
void 0&&($e(y.after,{instancePath:s+"/spec/tasks/"+c+"/escalation/after",parentData:y,parentDataProperty:"after",rootData:d,dynamicAnchors:h})||(e=e===null?$e.errors:
e.concat($e.errors),r=e.length))}else{let A={instancePath:s+"/spec/tasks/"+c+"/escalation",schemaPath:"#/properties/spec/properties/tasks/items/properties/escal\
ation/type",keyword:"type",params:{type:"object"},schema:M.properties.spec.properties.tasks.items.properties.escalation.type,parentSchema:M.properties.spec.properties.
tasks.items.properties.escalation,data:y};e===null?e=[A]:e.push(A),r++}}if(n.runbook!==void 0&&(ur(n.runbook,{instancePath:s+"/spec/tasks/"+c+"/runbook",parentData:n,
parentDataProperty:"runbook",rootData:d,dynamicAnchors:h})||(e=e===null?ur.errors:e.concat(ur.errors),r=e.length)),n.automation!==void 0){let y=n.automation;if(y&&
typeof y=="object"&&!Array.isArray(y)){if(y.script===void 0){let A={instancePath:s+"/spec/tasks/"+c+"/automation",schemaPath:"#/properties/spec/properties/tasks\
/items/properties/automation/required",keyword:"required",params:{missingProperty:"script"},schema:M.properties.spec.properties.tasks.items.properties.automation.
required,parentSchema:M.properties.spec.properties.tasks.items.properties.automation,data:y};e===null?e=[A]:e.push(A),r++}if(y.idempotent===void 0){let A={instancePath:s+
"/spec/tasks/"+c+"/automation",schemaPath:"#/properties/spec/properties/tasks/items/properties/automation/required",keyword:"required",params:{missingProperty:"\
idempotent"},schema:M.properties.spec.properties.tasks.items.properties.automation.required,parentSchema:M.properties.spec.properties.tasks.items.properties.automation,
data:y};e===null?e=[A]:e.push(A),r++}for(let A in y)if(!(A==="script"||A==="idempotent"||A==="dryRun"||A==="timeout")){let O={instancePath:s+"/spec/tasks/"+c+"/\
automation",schemaPath:"#/properties/spec/properties/tasks/items/properties/automation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A},
schema:!1,parentSchema:M.properties.spec.properties.tasks.items.properties.automation,data:y};e===null?e=[O]:e.push(O),r++}if(y.script!==void 0&&(ur(y.script,{instancePath:s+
"/spec/tasks/"+c+"/automation/script",parentData:y,parentDataProperty:"script",rootData:d,dynamicAnchors:h})||(e=e===null?ur.errors:e.concat(ur.errors),r=e.length)),
y.idempotent!==void 0){let A=y.idempotent;if(typeof A!="boolean"){let O={instancePath:s+"/spec/tasks/"+c+"/automation/idempotent",schemaPath:"#/properties/spec/\
properties/tasks/items/properties/automation/properties/idempotent/type",keyword:"type",params:{type:"boolean"},schema:M.properties.spec.properties.tasks.items.
properties.automation.properties.idempotent.type,parentSchema:M.properties.spec.properties.tasks.items.properties.automation.properties.idempotent,data:A};e===null?
e=[O]:e.push(O),r++}}if(y.dryRun!==void 0){let A=y.dryRun;if(typeof A!="boolean"){let O={instancePath:s+"/spec/tasks/"+c+"/automation/dryRun",schemaPath:"#/prop\
erties/spec/properties/tasks/items/properties/automation/properties/dryRun/type",keyword:"type",params:{type:"boolean"},schema:M.properties.spec.properties.tasks.
items.properties.automation.properties.dryRun.type,parentSchema:M.properties.spec.properties.tasks.items.properties.automation.properties.dryRun,data:A};e===null?
e=[O]:e.push(O),r++}}y.timeout!==void 0&&($e(y.timeout,{instancePath:s+"/spec/tasks/"+c+"/automation/timeout",parentData:y,parentDataProperty:"timeout",rootData:d,
dynamicAnchors:h})||(e=e===null?$e.errors:e.concat($e.errors),r=e.length))}else{let A={instancePath:s+"/spec/tasks/"+c+"/automation",schemaPath:"#/properties/sp\
ec/properties/tasks/items/properties/automation/type",keyword:"type",params:{type:"object"},schema:M.properties.spec.properties.tasks.items.properties.automation.
type,parentSchema:M.properties.spec.properties.tasks.items.properties.automation,data:y};e===null?e=[A]:e.push(A),r++}}if(n.limits!==void 0){let y=n.limits;if(Array.
isArray(y)){let A=y.length;for(let O=0;O<A;O++){let Z=y[O];if(Z&&typeof Z=="object"&&!Array.isArray(Z)){if(Z.metric===void 0){let C={instancePath:s+"/spec/tasks\
/"+c+"/limits/"+O,schemaPath:"#/properties/spec/properties/tasks/items/properties/limits/items/required",keyword:"required",params:{missingProperty:"metric"},schema:M.
properties.spec.properties.tasks.items.properties.limits.items.required,parentSchema:M.properties.spec.properties.tasks.items.properties.limits.items,data:Z};e===
null?e=[C]:e.push(C),r++}if(Z.op===void 0){let C={instancePath:s+"/spec/tasks/"+c+"/limits/"+O,schemaPath:"#/properties/spec/properties/tasks/items/properties/l\
imits/items/required",keyword:"required",params:{missingProperty:"op"},schema:M.properties.spec.properties.tasks.items.properties.limits.items.required,parentSchema:M.
properties.spec.properties.tasks.items.properties.limits.items,data:Z};e===null?e=[C]:e.push(C),r++}if(Z.value===void 0){let C={instancePath:s+"/spec/tasks/"+c+
"/limits/"+O,schemaPath:"#/properties/spec/properties/tasks/items/properties/limits/items/required",keyword:"required",params:{missingProperty:"value"},schema:M.
properties.spec.properties.tasks.items.properties.limits.items.required,parentSchema:M.properties.spec.properties.tasks.items.properties.limits.items,data:Z};e===
null?e=[C]:e.push(C),r++}for(let C in Z)if(!(C==="metric"||C==="op"||C==="value"||C==="unit")){let ne={instancePath:s+"/spec/tasks/"+c+"/limits/"+O,schemaPath:"\
#/properties/spec/properties/tasks/items/properties/limits/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:C},schema:!1,parentSchema:M.
properties.spec.properties.tasks.items.properties.limits.items,data:Z};e===null?e=[ne]:e.push(ne),r++}if(Z.metric!==void 0){let C=Z.metric;if(typeof C=="string"){
if(q(C)<1){let ne={instancePath:s+"/spec/tasks/"+c+"/limits/"+O+"/metric",schemaPath:"#/properties/spec/properties/tasks/items/properties/limits/items/propertie\
s/metric/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:M.properties.spec.properties.tasks.items.properties.limits.items.properties.metric,
data:C};e===null?e=[ne]:e.push(ne),r++}}else{let ne={instancePath:s+"/spec/tasks/"+c+"/limits/"+O+"/metric",schemaPath:"#/properties/spec/properties/tasks/items\
/properties/limits/items/properties/metric/type",keyword:"type",params:{type:"string"},schema:M.properties.spec.properties.tasks.items.properties.limits.items.properties.
metric.type,parentSchema:M.properties.spec.properties.tasks.items.properties.limits.items.properties.metric,data:C};e===null?e=[ne]:e.push(ne),r++}}if(Z.op!==void 0&&
(nt(Z.op,{instancePath:s+"/spec/tasks/"+c+"/limits/"+O+"/op",parentData:Z,parentDataProperty:"op",rootData:d,dynamicAnchors:h})||(e=e===null?nt.errors:e.concat(
nt.errors),r=e.length)),Z.value!==void 0){let C=Z.value;if(!(typeof C=="number"&&isFinite(C))){let ne={instancePath:s+"/spec/tasks/"+c+"/limits/"+O+"/value",schemaPath:"\
#/properties/spec/properties/tasks/items/properties/limits/items/properties/value/type",keyword:"type",params:{type:"number"},schema:M.properties.spec.properties.
tasks.items.properties.limits.items.properties.value.type,parentSchema:M.properties.spec.properties.tasks.items.properties.limits.items.properties.value,data:C};
e===null?e=[ne]:e.push(ne),r++}}if(Z.unit!==void 0){let C=Z.unit;if(typeof C=="string"){if(q(C)<1){let ne={instancePath:s+"/spec/tasks/"+c+"/limits/"+O+"/unit",
schemaPath:"#/properties/spec/properties/tasks/items/properties/limits/items/properties/unit/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:M.
properties.spec.properties.tasks.items.properties.limits.items.properties.unit,data:C};e===null?e=[ne]:e.push(ne),r++}}else{let ne={instancePath:s+"/spec/tasks/"+
c+"/limits/"+O+"/unit",schemaPath:"#/properties/spec/properties/tasks/items/properties/limits/items/properties/unit/type",keyword:"type",params:{type:"string"},
schema:M.properties.spec.properties.tasks.items.properties.limits.items.properties.unit.type,parentSchema:M.properties.spec.properties.tasks.items.properties.limits.
items.properties.unit,data:C};e===null?e=[ne]:e.push(ne),r++}}}else{let C={instancePath:s+"/spec/tasks/"+c+"/limits/"+O,schemaPath:"#/properties/spec/properties\
/tasks/items/properties/limits/items/type",keyword:"type",params:{type:"object"},schema:M.properties.spec.properties.tasks.items.properties.limits.items.type,parentSchema:M.
properties.spec.properties.tasks.items.properties.limits.items,data:Z};e===null?e=[C]:e.push(C),r++}}}else{let A={instancePath:s+"/spec/tasks/"+c+"/limits",schemaPath:"\
#/properties/spec/properties/tasks/items/properties/limits/type",keyword:"type",params:{type:"array"},schema:M.properties.spec.properties.tasks.items.properties.
limits.type,parentSchema:M.properties.spec.properties.tasks.items.properties.limits,data:y};e===null?e=[A]:e.push(A),r++}}if(n.evidence!==void 0){let y=n.evidence;
if(typeof y=="string"){if(q(y)<1){let A={instancePath:s+"/spec/tasks/"+c+"/evidence",schemaPath:"#/properties/spec/properties/tasks/items/properties/evidence/mi\
nLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:M.properties.spec.properties.tasks.items.properties.evidence,data:y};e===null?e=[A]:e.push(A),
r++}}else{let A={instancePath:s+"/spec/tasks/"+c+"/evidence",schemaPath:"#/properties/spec/properties/tasks/items/properties/evidence/type",keyword:"type",params:{
type:"string"},schema:M.properties.spec.properties.tasks.items.properties.evidence.type,parentSchema:M.properties.spec.properties.tasks.items.properties.evidence,
data:y};e===null?e=[A]:e.push(A),r++}}if(n.schedule!==void 0&&n&&typeof n=="object"&&!Array.isArray(n)&&n.every!==void 0){let y={instancePath:s+"/spec/tasks/"+c+
"/every",schemaPath:"#/properties/spec/properties/tasks/items/dependentSchemas/schedule/properties/every/false schema",keyword:"false schema",params:{},schema:!1,
parentSchema:M.properties.spec.properties.tasks.items.dependentSchemas.schedule.properties.every,data:n.every};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:s+
"/spec/tasks/"+c,schemaPath:"#/properties/spec/properties/tasks/items/type",keyword:"type",params:{type:"object"},schema:M.properties.spec.properties.tasks.items.
type,parentSchema:M.properties.spec.properties.tasks.items,data:n};e===null?e=[y]:e.push(y),r++}}}else{let o={instancePath:s+"/spec/tasks",schemaPath:"#/propert\
ies/spec/properties/tasks/type",keyword:"type",params:{type:"array"},schema:M.properties.spec.properties.tasks.type,parentSchema:M.properties.spec.properties.tasks,
data:a};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"object"},schema:M.properties.
spec.type,parentSchema:M.properties.spec,data:i};e===null?e=[a]:e.push(a),r++}}}else{let i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},schema:M.type,parentSchema:M,data:t};e===null?e=[i]:e.push(i),r++}return Ip.errors=e,r===0}Ip.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ma=Ep,
w={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://gradus.dev/schemas/v1/change.schema.json",type:"object",additionalProperties:!1,required:[
"apiVersion","kind","metadata","spec","status"],properties:{apiVersion:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/apiVersion"},kind:{const:"Change"},metadata:{
$ref:"https://gradus.dev/schemas/v1/shared#/$defs/titledMetadata"},spec:{type:"object",additionalProperties:!1,required:["type","systems","requester"],properties:{
type:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/changeType"},systems:{type:"array",minItems:1,uniqueItems:!0,items:{type:"string",minLength:1}},summary:{
type:"string",minLength:1},requester:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/person"},implementer:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/\
person"},assignedTeam:{type:"string",minLength:1},departments:{type:"array",uniqueItems:!0,items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/department"}},
category:{enum:["software","hardware","network","database","config","security","docs"]},risk:{enum:["low","moderate","high"]},impact:{$ref:"https://gradus.dev/s\
chemas/v1/shared#/$defs/scale"},urgency:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/scale"},priority:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/s\
everity"},template:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/name"},requirements:{type:"object",additionalProperties:!1,properties:{objective:{type:"st\
ring",minLength:1},justification:{type:"string",minLength:1},sources:{type:"array",items:{type:"object",additionalProperties:!1,required:["type"],properties:{type:{
enum:["feedback","technology","current-state","security","incident"]},ref:{type:"string",minLength:1},note:{type:"string",minLength:1},count:{type:"integer",minimum:1,
maximum:1e9}}}}}},design:{type:"object",additionalProperties:!1,properties:{approach:{type:"string",minLength:1},resources:{type:"array",items:{type:"string",minLength:1}},
milestones:{type:"array",items:{type:"object",additionalProperties:!1,required:["name","due"],properties:{name:{type:"string",minLength:1},due:{$ref:"https://gr\
adus.dev/schemas/v1/shared#/$defs/dateOrInstant"}}}},impactAnalysis:{type:"object",additionalProperties:!1,properties:{services:{type:"string",minLength:1},data:{
type:"string",minLength:1},security:{type:"string",minLength:1}}},rollback:{type:"object",additionalProperties:!1,properties:{steps:{type:"array",items:{type:"s\
tring",minLength:1}},runbook:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/path"},tested:{type:"boolean"},maxTime:{$ref:"https://gradus.dev/schemas/v1/shar\
ed#/$defs/duration"}}},communications:{type:"string",minLength:1}}},verification:{type:"object",additionalProperties:!1,properties:{environment:{type:"string",minLength:1},
commit:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/commit"},tests:{type:"array",items:{type:"object",additionalProperties:!1,required:["type","result"],properties:{
type:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/testType"},result:{enum:["pass","fail","partial"]},evidence:{type:"string",minLength:1},environment:{type:"\
string",minLength:1},by:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/person"},at:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/instant"},note:{type:"\
string",minLength:1}}}},acceptance:{type:"object",additionalProperties:!1,required:["by","at"],properties:{by:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs\
/person"},at:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/instant"}}}}},handover:{type:"object",additionalProperties:!1,properties:{technicalNotes:{type:"\
string",minLength:1},productionConstraints:{type:"string",minLength:1}}},deployment:{type:"object",additionalProperties:!1,properties:{window:{$ref:"https://gra\
dus.dev/schemas/v1/shared#/$defs/planned"},rollout:{type:"string",minLength:1},artifact:{type:"object",additionalProperties:!1,properties:{name:{type:"string",minLength:1},
version:{type:"string",minLength:1},digest:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/digest"}}},actual:{$ref:"https://gradus.dev/schemas/v1/shared#/$de\
fs/actual"}}},approvals:{type:"array",items:{type:"object",additionalProperties:!1,required:["role","by","at","decision","evidence"],properties:{role:{$ref:"htt\
ps://gradus.dev/schemas/v1/shared#/$defs/role"},by:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/person"},at:{$ref:"https://gradus.dev/schemas/v1/shared#/$\
defs/instant"},decision:{enum:["approved","rejected"]},evidence:{type:"string",minLength:1}}}},links:{type:"object",additionalProperties:!1,properties:{incident:{
type:"string",minLength:1},problem:{type:"string",minLength:1},reverts:{type:"string",minLength:1},supersedes:{type:"string",minLength:1},causedBy:{type:"string",
minLength:1}}},review:{type:"object",additionalProperties:!1,properties:{result:{enum:["successful","successful-with-issues","unsuccessful","backed-out"]},notes:{
type:"string",minLength:1},metObjectives:{type:"boolean"},incidents:{type:"array",items:{type:"string",minLength:1}},actions:{type:"array",items:{$ref:"https://\
gradus.dev/schemas/v1/shared#/$defs/action"}},by:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/person"},at:{$ref:"https://gradus.dev/schemas/v1/shared#/$de\
fs/instant"}}}}},status:{type:"object",additionalProperties:!1,required:["state","history"],properties:{state:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs\
/changeState"},history:{type:"array",minItems:1,items:{type:"object",additionalProperties:!1,required:["state","at","by"],properties:{state:{$ref:"https://gradu\
s.dev/schemas/v1/shared#/$defs/changeState"},at:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/instant"},by:{$ref:"https://gradus.dev/schemas/v1/shared#/$de\
fs/person"},reason:{type:"string",minLength:1}}}}}}}};function ct(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,
r=0,m=ct.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t!=="gradus.dev/v1"){let p={instancePath:s,schemaPath:"#/const",keyword:"\
const",params:{allowedValue:"gradus.dev/v1"},schema:"gradus.dev/v1",parentSchema:He,data:t};e===null?e=[p]:e.push(p),r++}return ct.errors=e,r===0}ct.evaluated={
dynamicProps:!1,dynamicItems:!1};function mt(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=mt.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let p={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"},schema:Q.required,parentSchema:Q,data:t};e===null?e=[p]:e.push(p),r++}if(t.title===void 0){let p={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"},schema:Q.required,parentSchema:Q,data:t};e===null?e=[p]:e.push(p),r++}
for(let p in t)if(!(p==="name"||p==="title"||p==="labels"||p==="annotations"||p==="links")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:Q,data:t};e===null?e=[i]:e.push(i),r++}if(t.name!==void 0&&(X(t.name,{instancePath:s+"\
/name",parentData:t,parentDataProperty:"name",rootData:d,dynamicAnchors:h})||(e=e===null?X.errors:e.concat(X.errors),r=e.length)),t.title!==void 0){let p=t.title;
if(typeof p=="string"){if(q(p)<1){let i={instancePath:s+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Q.
properties.title,data:p};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"str\
ing"},schema:Q.properties.title.type,parentSchema:Q.properties.title,data:p};e===null?e=[i]:e.push(i),r++}}if(t.labels!==void 0){let p=t.labels;if(p&&typeof p==
"object"&&!Array.isArray(p))for(let i in p){let a=p[i];if(typeof a!="string"){let o={instancePath:s+"/labels/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},schema:Q.properties.labels.additionalProperties.type,parentSchema:Q.properties.
labels.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{
type:"object"},schema:Q.properties.labels.type,parentSchema:Q.properties.labels,data:p};e===null?e=[i]:e.push(i),r++}}if(t.annotations!==void 0){let p=t.annotations;
if(p&&typeof p=="object"&&!Array.isArray(p))for(let i in p){let a=p[i];if(typeof a!="string"){let o={instancePath:s+"/annotations/"+i.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},schema:Q.properties.annotations.additionalProperties.
type,parentSchema:Q.properties.annotations.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+"/annotations",schemaPath:"#/pr\
operties/annotations/type",keyword:"type",params:{type:"object"},schema:Q.properties.annotations.type,parentSchema:Q.properties.annotations,data:p};e===null?e=[
i]:e.push(i),r++}}if(t.links!==void 0){let p=t.links;if(Array.isArray(p)){let i=p.length;for(let a=0;a<i;a++)re(p[a],{instancePath:s+"/links/"+a,parentData:p,parentDataProperty:a,
rootData:d,dynamicAnchors:h})||(e=e===null?re.errors:e.concat(re.errors),r=e.length)}else{let i={instancePath:s+"/links",schemaPath:"#/properties/links/type",keyword:"\
type",params:{type:"array"},schema:Q.properties.links.type,parentSchema:Q.properties.links,data:p};e===null?e=[i]:e.push(i),r++}}}else{let p={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:Q.type,parentSchema:Q,data:t};e===null?e=[p]:e.push(p),r++}return mt.errors=e,r===0}mt.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function lt(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=lt.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(t==="standard"||t==="normal"||t==="emergency")){let p={instancePath:s,schemaPath:"#/enum",
keyword:"enum",params:{allowedValues:Ks.enum},schema:Ks.enum,parentSchema:Ks,data:t};e===null?e=[p]:e.push(p),r++}return lt.errors=e,r===0}lt.evaluated={dynamicProps:!1,
dynamicItems:!1};function me(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=me.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(q(t)<1){let p={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:fe,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:fe.type,
parentSchema:fe,data:t};e===null?e=[p]:e.push(p),r++}return me.errors=e,r===0}me.evaluated={dynamicProps:!1,dynamicItems:!1};function dt(t,{instancePath:s="",parentData:S,
parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=dt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(t===
"development"||t==="operations"||t==="test"||t==="security"||t==="business"||t==="vendor")){let p={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Dr.
enum},schema:Dr.enum,parentSchema:Dr,data:t};e===null?e=[p]:e.push(p),r++}return dt.errors=e,r===0}dt.evaluated={dynamicProps:!1,dynamicItems:!1};var Sp={type:"\
integer",minimum:1,maximum:3};function fr(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=fr.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:s,schemaPath:"#/\
type",keyword:"type",params:{type:"integer"},schema:Sp.type,parentSchema:Sp,data:t};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)){if(t>3||isNaN(
t)){let p={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:3},schema:3,parentSchema:Sp,data:t};e===null?e=[p]:e.push(p),r++}
if(t<1||isNaN(t)){let p={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:Sp,data:t};e===null?e=[p]:
e.push(p),r++}}return fr.errors=e,r===0}fr.evaluated={dynamicProps:!1,dynamicItems:!1};function ht(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,
dynamicAnchors:h={}}={}){let e=null,r=0,m=ht.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(t==="P1"||t==="P2"||t==="P3"||t===
"P4"||t==="P5")){let p={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ir.enum},schema:Ir.enum,parentSchema:Ir,data:t};e===null?e=[p]:e.
push(p),r++}return ht.errors=e,r===0}ht.evaluated={dynamicProps:!1,dynamicItems:!1};function ut(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,
dynamicAnchors:h={}}={}){let e=null,r=0,m=ut.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(q(t)>63){let p={
instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63},schema:63,parentSchema:H,data:t};e===null?e=[p]:e.push(p),r++}if(q(t)<1){let p={instancePath:s,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:H,data:t};e===null?e=[p]:e.push(p),r++}if(!We.test(t)){let p={instancePath:s,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:H,data:t};e===
null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:H.type,parentSchema:H,data:t};e===null?e=[
p]:e.push(p),r++}return ut.errors=e,r===0}ut.evaluated={dynamicProps:!1,dynamicItems:!1};function ft(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,
dynamicAnchors:h={}}={}){let e=null,r=0,m=ft.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t!="string"){let n={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:ae.type,parentSchema:ae,data:t};e===null?e=[n]:e.push(n),r++}let p=r,i=!0,a=r;if(r===a)if(typeof t==
"string"){if(q(t)>10){let n={};e===null?e=[n]:e.push(n),r++}}else{let n={};e===null?e=[n]:e.push(n),r++}var o=a===r;r=p,e!==null&&(p?e.length=p:e=null);let c;if(o){
let n=r;ee(t,{instancePath:s,parentData:S,parentDataProperty:D,rootData:d,dynamicAnchors:h})||(e=e===null?ee.errors:e.concat(ee.errors),r=e.length);var o=n===r;
i=o,c="then"}else{let n=r;J(t,{instancePath:s,parentData:S,parentDataProperty:D,rootData:d,dynamicAnchors:h})||(e=e===null?J.errors:e.concat(J.errors),r=e.length);
var o=n===r;i=o,c="else"}if(!i){let n={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:c},schema:ae.if,parentSchema:ae,data:t};e===null?e=[
n]:e.push(n),r++}return ft.errors=e,r===0}ft.evaluated={dynamicProps:!1,dynamicItems:!1};function yt(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,
dynamicAnchors:h={}}={}){let e=null,r=0,m=yt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(q(t)<1){let p={
instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ie,data:t};e===null?e=[p]:e.push(p),r++}if(!_r.test(t)){let p={
instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^/\\s][^\\n]*$"},schema:"^[^/\\s][^\\n]*$",parentSchema:ie,data:t};e===null?e=[p]:e.push(
p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:ie.type,parentSchema:ie,data:t};e===null?e=[p]:e.push(p),r++}
return yt.errors=e,r===0}yt.evaluated={dynamicProps:!1,dynamicItems:!1};function gt(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){
let e=null,r=0,m=gt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(!Ue.test(t)){let p={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]\
{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$"},schema:"^P(\
[0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|\
[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$",parentSchema:pe,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:pe.type,parentSchema:pe,data:t};e===null?e=[p]:e.push(p),r++}return gt.errors=e,
r===0}gt.evaluated={dynamicProps:!1,dynamicItems:!1};function Pt(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,
r=0,m=Pt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(!mp.test(t)){let p={instancePath:s,schemaPath:"#/\
pattern",keyword:"pattern",params:{pattern:"^([0-9a-f]{40}|[0-9a-f]{64})$"},schema:"^([0-9a-f]{40}|[0-9a-f]{64})$",parentSchema:Se,data:t};e===null?e=[p]:e.push(
p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Se.type,parentSchema:Se,data:t};e===null?e=[p]:e.push(p),r++}
return Pt.errors=e,r===0}Pt.evaluated={dynamicProps:!1,dynamicItems:!1};function vt(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){
let e=null,r=0,m=vt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(t==="functional"||t==="performance"||t==="compatibility"||t===
"security"||t==="regression")){let p={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:qr.enum},schema:qr.enum,parentSchema:qr,data:t};e===
null?e=[p]:e.push(p),r++}return vt.errors=e,r===0}vt.evaluated={dynamicProps:!1,dynamicItems:!1};function ve(t,{instancePath:s="",parentData:S,parentDataProperty:D,
rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=ve.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(!Mp.
test(t)){let p={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?\
(Z|[+-][0-9]{2}:[0-9]{2})$"},schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$",parentSchema:je,data:t};
e===null?e=[p]:e.push(p),r++}if(!Vp(t)){let p={instancePath:s,schemaPath:"#/format",keyword:"format",params:{format:"date-time"},schema:"date-time",parentSchema:je,
data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:je.type,parentSchema:je,data:t};
e===null?e=[p]:e.push(p),r++}return ve.errors=e,r===0}ve.evaluated={dynamicProps:!1,dynamicItems:!1};var zr={type:"object",additionalProperties:!1,required:["st\
art","end"],properties:{start:{$ref:"#/$defs/instant"},end:{$ref:"#/$defs/instant"}}};function kt(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,
dynamicAnchors:h={}}={}){let e=null,r=0,m=kt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.start===void 0){let p={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"start"},schema:zr.required,parentSchema:zr,data:t};
e===null?e=[p]:e.push(p),r++}if(t.end===void 0){let p={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"end"},schema:zr.required,
parentSchema:zr,data:t};e===null?e=[p]:e.push(p),r++}for(let p in t)if(!(p==="start"||p==="end")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:zr,data:t};e===null?e=[i]:e.push(i),r++}t.start!==void 0&&(J(t.start,{instancePath:s+
"/start",parentData:t,parentDataProperty:"start",rootData:d,dynamicAnchors:h})||(e=e===null?J.errors:e.concat(J.errors),r=e.length)),t.end!==void 0&&(J(t.end,{instancePath:s+
"/end",parentData:t,parentDataProperty:"end",rootData:d,dynamicAnchors:h})||(e=e===null?J.errors:e.concat(J.errors),r=e.length))}else{let p={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:zr.type,parentSchema:zr,data:t};e===null?e=[p]:e.push(p),r++}return kt.errors=e,r===0}kt.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var wt={type:"string",pattern:"^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$","x-expected":"a digest such as sha256:<64 hex digi\
ts>"},xi=new RegExp("^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$","u");function bt(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){
let e=null,r=0,m=bt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(!xi.test(t)){let p={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$"},schema:"^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$",parentSchema:wt,
data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:wt.type,parentSchema:wt,data:t};
e===null?e=[p]:e.push(p),r++}return bt.errors=e,r===0}bt.evaluated={dynamicProps:!1,dynamicItems:!1};var lp={type:"object",additionalProperties:!1,required:["st\
art"],properties:{start:{$ref:"#/$defs/instant"},end:{$ref:"#/$defs/instant"}}};function St(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,
dynamicAnchors:h={}}={}){let e=null,r=0,m=St.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.start===void 0){let p={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"start"},schema:lp.required,parentSchema:lp,data:t};
e===null?e=[p]:e.push(p),r++}for(let p in t)if(!(p==="start"||p==="end")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:p},schema:!1,parentSchema:lp,data:t};e===null?e=[i]:e.push(i),r++}t.start!==void 0&&(J(t.start,{instancePath:s+"/start",parentData:t,
parentDataProperty:"start",rootData:d,dynamicAnchors:h})||(e=e===null?J.errors:e.concat(J.errors),r=e.length)),t.end!==void 0&&(J(t.end,{instancePath:s+"/end",parentData:t,
parentDataProperty:"end",rootData:d,dynamicAnchors:h})||(e=e===null?J.errors:e.concat(J.errors),r=e.length))}else{let p={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},schema:lp.type,parentSchema:lp,data:t};e===null?e=[p]:e.push(p),r++}return St.errors=e,r===0}St.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function qt(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=qt.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(t==="requester"||t==="change-manager"||t==="change-authority"||t==="implementer"||t==="tester"||t==="inciden\
t-commander"||t==="approver")){let p={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ie.enum},schema:Ie.enum,parentSchema:Ie,data:t};e===
null?e=[p]:e.push(p),r++}return qt.errors=e,r===0}qt.evaluated={dynamicProps:!1,dynamicItems:!1};var ce={type:"object",additionalProperties:!1,required:["text",
"owner"],properties:{text:{type:"string",minLength:1},owner:{$ref:"#/$defs/person"},due:{$ref:"#/$defs/calendarDate"},done:{$ref:"#/$defs/calendarDate"},change:{
type:"string",minLength:1}}};function Tr(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Tr.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(q(t)<1){let p={instancePath:s,schemaPath:"#/minLength",keyword:"minL\
ength",params:{limit:1},schema:1,parentSchema:fe,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},schema:fe.type,parentSchema:fe,data:t};e===null?e=[p]:e.push(p),r++}return Tr.errors=e,r===0}Tr.evaluated={dynamicProps:!1,dynamicItems:!1};function Dt(t,{
instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Dt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.text===void 0){let p={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
text"},schema:ce.required,parentSchema:ce,data:t};e===null?e=[p]:e.push(p),r++}if(t.owner===void 0){let p={instancePath:s,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"owner"},schema:ce.required,parentSchema:ce,data:t};e===null?e=[p]:e.push(p),r++}for(let p in t)if(!(p==="text"||p==="owner"||p==="\
due"||p==="done"||p==="change")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,
parentSchema:ce,data:t};e===null?e=[i]:e.push(i),r++}if(t.text!==void 0){let p=t.text;if(typeof p=="string"){if(q(p)<1){let i={instancePath:s+"/text",schemaPath:"\
#/properties/text/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ce.properties.text,data:p};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+
"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"},schema:ce.properties.text.type,parentSchema:ce.properties.text,data:p};e===null?
e=[i]:e.push(i),r++}}if(t.owner!==void 0&&(Tr(t.owner,{instancePath:s+"/owner",parentData:t,parentDataProperty:"owner",rootData:d,dynamicAnchors:h})||(e=e===null?
Tr.errors:e.concat(Tr.errors),r=e.length)),t.due!==void 0&&(ee(t.due,{instancePath:s+"/due",parentData:t,parentDataProperty:"due",rootData:d,dynamicAnchors:h})||
(e=e===null?ee.errors:e.concat(ee.errors),r=e.length)),t.done!==void 0&&(ee(t.done,{instancePath:s+"/done",parentData:t,parentDataProperty:"done",rootData:d,dynamicAnchors:h})||
(e=e===null?ee.errors:e.concat(ee.errors),r=e.length)),t.change!==void 0){let p=t.change;if(typeof p=="string"){if(q(p)<1){let i={instancePath:s+"/change",schemaPath:"\
#/properties/change/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ce.properties.change,data:p};e===null?e=[i]:e.push(i),r++}}else{let i={
instancePath:s+"/change",schemaPath:"#/properties/change/type",keyword:"type",params:{type:"string"},schema:ce.properties.change.type,parentSchema:ce.properties.
change,data:p};e===null?e=[i]:e.push(i),r++}}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:ce.type,parentSchema:ce,
data:t};e===null?e=[p]:e.push(p),r++}return Dt.errors=e,r===0}Dt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var hi={enum:["draft","ready","implementin\
g","review","closed","rejected","cancelled"]};function yr(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,
r=0,m=yr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(t==="draft"||t==="ready"||t==="implementing"||t==="review"||t==="close\
d"||t==="rejected"||t==="cancelled")){let p={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:hi.enum},schema:hi.enum,parentSchema:hi,data:t};
e===null?e=[p]:e.push(p),r++}return yr.errors=e,r===0}yr.evaluated={dynamicProps:!1,dynamicItems:!1};function Ep(t,{instancePath:s="",parentData:S,parentDataProperty:D,
rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ep.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.apiVersion===void 0){let p={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},schema:w.required,
parentSchema:w,data:t};e===null?e=[p]:e.push(p),r++}if(t.kind===void 0){let p={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"},schema:w.required,parentSchema:w,data:t};e===null?e=[p]:e.push(p),r++}if(t.metadata===void 0){let p={instancePath:s,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"metadata"},schema:w.required,parentSchema:w,data:t};e===null?e=[p]:e.push(p),r++}if(t.spec===void 0){let p={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"spec"},schema:w.required,parentSchema:w,data:t};e===null?e=[p]:e.push(p),r++}if(t.status===void 0){let p={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},schema:w.required,parentSchema:w,data:t};e===null?e=[p]:e.push(p),r++}
for(let p in t)if(!(p==="apiVersion"||p==="kind"||p==="metadata"||p==="spec"||p==="status")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:w,data:t};e===null?e=[i]:e.push(i),r++}if(t.apiVersion!==void 0&&(ct(t.apiVersion,{instancePath:s+
"/apiVersion",parentData:t,parentDataProperty:"apiVersion",rootData:d,dynamicAnchors:h})||(e=e===null?ct.errors:e.concat(ct.errors),r=e.length)),t.kind!==void 0){
let p=t.kind;if(p!=="Change"){let i={instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"Change"},schema:"Change",
parentSchema:w.properties.kind,data:p};e===null?e=[i]:e.push(i),r++}}if(t.metadata!==void 0&&(mt(t.metadata,{instancePath:s+"/metadata",parentData:t,parentDataProperty:"\
metadata",rootData:d,dynamicAnchors:h})||(e=e===null?mt.errors:e.concat(mt.errors),r=e.length)),t.spec!==void 0){let p=t.spec;if(p&&typeof p=="object"&&!Array.isArray(
p)){if(p.type===void 0){let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"type"},schema:w.properties.
spec.required,parentSchema:w.properties.spec,data:p};e===null?e=[i]:e.push(i),r++}if(p.systems===void 0){let i={instancePath:s+"/spec",schemaPath:"#/properties/\
spec/required",keyword:"required",params:{missingProperty:"systems"},schema:w.properties.spec.required,parentSchema:w.properties.spec,data:p};e===null?e=[i]:e.push(
i),r++}if(p.requester===void 0){let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"requester"},schema:w.
properties.spec.required,parentSchema:w.properties.spec,data:p};e===null?e=[i]:e.push(i),r++}for(let i in p)if(!Pe.call(w.properties.spec.properties,i)){let a={
instancePath:s+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:w.
properties.spec,data:p};e===null?e=[a]:e.push(a),r++}if(p.type!==void 0&&(lt(p.type,{instancePath:s+"/spec/type",parentData:p,parentDataProperty:"type",rootData:d,
dynamicAnchors:h})||(e=e===null?lt.errors:e.concat(lt.errors),r=e.length)),p.systems!==void 0){let i=p.systems;if(Array.isArray(i)){if(i.length<1){let n={instancePath:s+
"/spec/systems",schemaPath:"#/properties/spec/properties/systems/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:w.properties.spec.properties.
systems,data:i};e===null?e=[n]:e.push(n),r++}let a=i.length;for(let n=0;n<a;n++){let l=i[n];if(typeof l=="string"){if(q(l)<1){let u={instancePath:s+"/spec/syste\
ms/"+n,schemaPath:"#/properties/spec/properties/systems/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.properties.spec.properties.
systems.items,data:l};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:s+"/spec/systems/"+n,schemaPath:"#/properties/spec/properties/systems/items/type",keyword:"\
type",params:{type:"string"},schema:w.properties.spec.properties.systems.items.type,parentSchema:w.properties.spec.properties.systems.items,data:l};e===null?e=[
u]:e.push(u),r++}}let o=i.length,c;if(o>1){let n={};for(;o--;){let l=i[o];if(typeof l=="string"){if(typeof n[l]=="number"){c=n[l];let u={instancePath:s+"/spec/s\
ystems",schemaPath:"#/properties/spec/properties/systems/uniqueItems",keyword:"uniqueItems",params:{i:o,j:c},schema:!0,parentSchema:w.properties.spec.properties.
systems,data:i};e===null?e=[u]:e.push(u),r++;break}n[l]=o}}}}else{let a={instancePath:s+"/spec/systems",schemaPath:"#/properties/spec/properties/systems/type",keyword:"\
type",params:{type:"array"},schema:w.properties.spec.properties.systems.type,parentSchema:w.properties.spec.properties.systems,data:i};e===null?e=[a]:e.push(a),
r++}}if(p.summary!==void 0){let i=p.summary;if(typeof i=="string"){if(q(i)<1){let a={instancePath:s+"/spec/summary",schemaPath:"#/properties/spec/properties/sum\
mary/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.properties.spec.properties.summary,data:i};e===null?e=[a]:e.push(a),r++}}else{let a={
instancePath:s+"/spec/summary",schemaPath:"#/properties/spec/properties/summary/type",keyword:"type",params:{type:"string"},schema:w.properties.spec.properties.
summary.type,parentSchema:w.properties.spec.properties.summary,data:i};e===null?e=[a]:e.push(a),r++}}if(p.requester!==void 0&&(me(p.requester,{instancePath:s+"/\
spec/requester",parentData:p,parentDataProperty:"requester",rootData:d,dynamicAnchors:h})||(e=e===null?me.errors:e.concat(me.errors),r=e.length)),p.implementer!==
void 0&&(me(p.implementer,{instancePath:s+"/spec/implementer",parentData:p,parentDataProperty:"implementer",rootData:d,dynamicAnchors:h})||(e=e===null?me.errors:
e.concat(me.errors),r=e.length)),p.assignedTeam!==void 0){let i=p.assignedTeam;if(typeof i=="string"){if(q(i)<1){let a={instancePath:s+"/spec/assignedTeam",schemaPath:"\
#/properties/spec/properties/assignedTeam/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.properties.spec.properties.assignedTeam,data:i};
e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:s+"/spec/assignedTeam",schemaPath:"#/properties/spec/properties/assignedTeam/type",keyword:"type",params:{
type:"string"},schema:w.properties.spec.properties.assignedTeam.type,parentSchema:w.properties.spec.properties.assignedTeam,data:i};e===null?e=[a]:e.push(a),r++}}
if(p.departments!==void 0){let i=p.departments;if(Array.isArray(i)){let a=i.length;for(let n=0;n<a;n++)dt(i[n],{instancePath:s+"/spec/departments/"+n,parentData:i,
parentDataProperty:n,rootData:d,dynamicAnchors:h})||(e=e===null?dt.errors:e.concat(dt.errors),r=e.length);let o=i.length,c;if(o>1){e:for(;o--;)for(c=o;c--;)if(qe(
i[o],i[c])){let n={instancePath:s+"/spec/departments",schemaPath:"#/properties/spec/properties/departments/uniqueItems",keyword:"uniqueItems",params:{i:o,j:c},schema:!0,
parentSchema:w.properties.spec.properties.departments,data:i};e===null?e=[n]:e.push(n),r++;break e}}}else{let a={instancePath:s+"/spec/departments",schemaPath:"\
#/properties/spec/properties/departments/type",keyword:"type",params:{type:"array"},schema:w.properties.spec.properties.departments.type,parentSchema:w.properties.
spec.properties.departments,data:i};e===null?e=[a]:e.push(a),r++}}if(p.category!==void 0){let i=p.category;if(!(i==="software"||i==="hardware"||i==="network"||i===
"database"||i==="config"||i==="security"||i==="docs")){let a={instancePath:s+"/spec/category",schemaPath:"#/properties/spec/properties/category/enum",keyword:"e\
num",params:{allowedValues:w.properties.spec.properties.category.enum},schema:w.properties.spec.properties.category.enum,parentSchema:w.properties.spec.properties.
category,data:i};e===null?e=[a]:e.push(a),r++}}if(p.risk!==void 0){let i=p.risk;if(!(i==="low"||i==="moderate"||i==="high")){let a={instancePath:s+"/spec/risk",
schemaPath:"#/properties/spec/properties/risk/enum",keyword:"enum",params:{allowedValues:w.properties.spec.properties.risk.enum},schema:w.properties.spec.properties.
risk.enum,parentSchema:w.properties.spec.properties.risk,data:i};e===null?e=[a]:e.push(a),r++}}if(p.impact!==void 0&&(fr(p.impact,{instancePath:s+"/spec/impact",
parentData:p,parentDataProperty:"impact",rootData:d,dynamicAnchors:h})||(e=e===null?fr.errors:e.concat(fr.errors),r=e.length)),p.urgency!==void 0&&(fr(p.urgency,
{instancePath:s+"/spec/urgency",parentData:p,parentDataProperty:"urgency",rootData:d,dynamicAnchors:h})||(e=e===null?fr.errors:e.concat(fr.errors),r=e.length)),
p.priority!==void 0&&(ht(p.priority,{instancePath:s+"/spec/priority",parentData:p,parentDataProperty:"priority",rootData:d,dynamicAnchors:h})||(e=e===null?ht.errors:
e.concat(ht.errors),r=e.length)),p.template!==void 0&&(ut(p.template,{instancePath:s+"/spec/template",parentData:p,parentDataProperty:"template",rootData:d,dynamicAnchors:h})||
(e=e===null?ut.errors:e.concat(ut.errors),r=e.length)),p.requirements!==void 0){let i=p.requirements;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)
if(!(a==="objective"||a==="justification"||a==="sources")){let o={instancePath:s+"/spec/requirements",schemaPath:"#/properties/spec/properties/requirements/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:w.properties.spec.properties.requirements,data:i};e===null?
e=[o]:e.push(o),r++}if(i.objective!==void 0){let a=i.objective;if(typeof a=="string"){if(q(a)<1){let o={instancePath:s+"/spec/requirements/objective",schemaPath:"\
#/properties/spec/properties/requirements/properties/objective/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.properties.spec.properties.
requirements.properties.objective,data:a};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/spec/requirements/objective",schemaPath:"#/properties/spec/\
properties/requirements/properties/objective/type",keyword:"type",params:{type:"string"},schema:w.properties.spec.properties.requirements.properties.objective.type,
parentSchema:w.properties.spec.properties.requirements.properties.objective,data:a};e===null?e=[o]:e.push(o),r++}}if(i.justification!==void 0){let a=i.justification;
if(typeof a=="string"){if(q(a)<1){let o={instancePath:s+"/spec/requirements/justification",schemaPath:"#/properties/spec/properties/requirements/properties/just\
ification/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.properties.spec.properties.requirements.properties.justification,data:a};e===null?
e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/spec/requirements/justification",schemaPath:"#/properties/spec/properties/requirements/properties/justificatio\
n/type",keyword:"type",params:{type:"string"},schema:w.properties.spec.properties.requirements.properties.justification.type,parentSchema:w.properties.spec.properties.
requirements.properties.justification,data:a};e===null?e=[o]:e.push(o),r++}}if(i.sources!==void 0){let a=i.sources;if(Array.isArray(a)){let o=a.length;for(let c=0;c<
o;c++){let n=a[c];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.type===void 0){let l={instancePath:s+"/spec/requirements/sources/"+c,schemaPath:"#/propertie\
s/spec/properties/requirements/properties/sources/items/required",keyword:"required",params:{missingProperty:"type"},schema:w.properties.spec.properties.requirements.
properties.sources.items.required,parentSchema:w.properties.spec.properties.requirements.properties.sources.items,data:n};e===null?e=[l]:e.push(l),r++}for(let l in n)
if(!(l==="type"||l==="ref"||l==="note"||l==="count")){let u={instancePath:s+"/spec/requirements/sources/"+c,schemaPath:"#/properties/spec/properties/requirement\
s/properties/sources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:w.properties.spec.properties.
requirements.properties.sources.items,data:n};e===null?e=[u]:e.push(u),r++}if(n.type!==void 0){let l=n.type;if(!(l==="feedback"||l==="technology"||l==="current-\
state"||l==="security"||l==="incident")){let u={instancePath:s+"/spec/requirements/sources/"+c+"/type",schemaPath:"#/properties/spec/properties/requirements/pro\
perties/sources/items/properties/type/enum",keyword:"enum",params:{allowedValues:w.properties.spec.properties.requirements.properties.sources.items.properties.type.
enum},schema:w.properties.spec.properties.requirements.properties.sources.items.properties.type.enum,parentSchema:w.properties.spec.properties.requirements.properties.
sources.items.properties.type,data:l};e===null?e=[u]:e.push(u),r++}}if(n.ref!==void 0){let l=n.ref;if(typeof l=="string"){if(q(l)<1){let u={instancePath:s+"/spe\
c/requirements/sources/"+c+"/ref",schemaPath:"#/properties/spec/properties/requirements/properties/sources/items/properties/ref/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:w.properties.spec.properties.requirements.properties.sources.items.properties.ref,data:l};e===null?e=[u]:e.push(u),r++}}else{let u={
instancePath:s+"/spec/requirements/sources/"+c+"/ref",schemaPath:"#/properties/spec/properties/requirements/properties/sources/items/properties/ref/type",keyword:"\
type",params:{type:"string"},schema:w.properties.spec.properties.requirements.properties.sources.items.properties.ref.type,parentSchema:w.properties.spec.properties.
requirements.properties.sources.items.properties.ref,data:l};e===null?e=[u]:e.push(u),r++}}if(n.note!==void 0){let l=n.note;if(typeof l=="string"){if(q(l)<1){let u={
instancePath:s+"/spec/requirements/sources/"+c+"/note",schemaPath:"#/properties/spec/properties/requirements/properties/sources/items/properties/note/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.properties.spec.properties.requirements.properties.sources.items.properties.note,data:l};e===null?e=
[u]:e.push(u),r++}}else{let u={instancePath:s+"/spec/requirements/sources/"+c+"/note",schemaPath:"#/properties/spec/properties/requirements/properties/sources/i\
tems/properties/note/type",keyword:"type",params:{type:"string"},schema:w.properties.spec.properties.requirements.properties.sources.items.properties.note.type,
parentSchema:w.properties.spec.properties.requirements.properties.sources.items.properties.note,data:l};e===null?e=[u]:e.push(u),r++}}if(n.count!==void 0){let l=n.
count;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let u={instancePath:s+"/spec/requirements/sources/"+c+"/count",schemaPath:"#/properties/spec/pro\
perties/requirements/properties/sources/items/properties/count/type",keyword:"type",params:{type:"integer"},schema:w.properties.spec.properties.requirements.properties.
sources.items.properties.count.type,parentSchema:w.properties.spec.properties.requirements.properties.sources.items.properties.count,data:l};e===null?e=[u]:e.push(
u),r++}if(typeof l=="number"&&isFinite(l)){if(l>1e9||isNaN(l)){let u={instancePath:s+"/spec/requirements/sources/"+c+"/count",schemaPath:"#/properties/spec/prop\
erties/requirements/properties/sources/items/properties/count/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},schema:1e9,parentSchema:w.properties.
spec.properties.requirements.properties.sources.items.properties.count,data:l};e===null?e=[u]:e.push(u),r++}if(l<1||isNaN(l)){let u={instancePath:s+"/spec/requi\
rements/sources/"+c+"/count",schemaPath:"#/properties/spec/properties/requirements/properties/sources/items/properties/count/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:w.properties.spec.properties.requirements.properties.sources.items.properties.count,data:l};e===null?e=[u]:e.push(
u),r++}}}}else{let l={instancePath:s+"/spec/requirements/sources/"+c,schemaPath:"#/properties/spec/properties/requirements/properties/sources/items/type",keyword:"\
type",params:{type:"object"},schema:w.properties.spec.properties.requirements.properties.sources.items.type,parentSchema:w.properties.spec.properties.requirements.
properties.sources.items,data:n};e===null?e=[l]:e.push(l),r++}}}else{let o={instancePath:s+"/spec/requirements/sources",schemaPath:"#/properties/spec/properties\
/requirements/properties/sources/type",keyword:"type",params:{type:"array"},schema:w.properties.spec.properties.requirements.properties.sources.type,parentSchema:w.
properties.spec.properties.requirements.properties.sources,data:a};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/spec/requirements",schemaPath:"#/\
properties/spec/properties/requirements/type",keyword:"type",params:{type:"object"},schema:w.properties.spec.properties.requirements.type,parentSchema:w.properties.
spec.properties.requirements,data:i};e===null?e=[a]:e.push(a),r++}}if(p.design!==void 0){let i=p.design;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)
if(!(a==="approach"||a==="resources"||a==="milestones"||a==="impactAnalysis"||a==="rollback"||a==="communications")){let o={instancePath:s+"/spec/design",schemaPath:"\
#/properties/spec/properties/design/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:w.properties.spec.
properties.design,data:i};e===null?e=[o]:e.push(o),r++}if(i.approach!==void 0){let a=i.approach;if(typeof a=="string"){if(q(a)<1){let o={instancePath:s+"/spec/d\
esign/approach",schemaPath:"#/properties/spec/properties/design/properties/approach/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.properties.
spec.properties.design.properties.approach,data:a};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/spec/design/approach",schemaPath:"#/properties/spe\
c/properties/design/properties/approach/type",keyword:"type",params:{type:"string"},schema:w.properties.spec.properties.design.properties.approach.type,parentSchema:w.
properties.spec.properties.design.properties.approach,data:a};e===null?e=[o]:e.push(o),r++}}if(i.resources!==void 0){let a=i.resources;if(Array.isArray(a)){let o=a.
length;for(let c=0;c<o;c++){let n=a[c];if(typeof n=="string"){if(q(n)<1){let l={instancePath:s+"/spec/design/resources/"+c,schemaPath:"#/properties/spec/propert\
ies/design/properties/resources/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.properties.spec.properties.design.properties.resources.
items,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/design/resources/"+c,schemaPath:"#/properties/spec/properties/design/properties/re\
sources/items/type",keyword:"type",params:{type:"string"},schema:w.properties.spec.properties.design.properties.resources.items.type,parentSchema:w.properties.spec.
properties.design.properties.resources.items,data:n};e===null?e=[l]:e.push(l),r++}}}else{let o={instancePath:s+"/spec/design/resources",schemaPath:"#/properties\
/spec/properties/design/properties/resources/type",keyword:"type",params:{type:"array"},schema:w.properties.spec.properties.design.properties.resources.type,parentSchema:w.
properties.spec.properties.design.properties.resources,data:a};e===null?e=[o]:e.push(o),r++}}if(i.milestones!==void 0){let a=i.milestones;if(Array.isArray(a)){let o=a.
length;for(let c=0;c<o;c++){let n=a[c];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.name===void 0){let l={instancePath:s+"/spec/design/milestones/"+c,schemaPath:"\
#/properties/spec/properties/design/properties/milestones/items/required",keyword:"required",params:{missingProperty:"name"},schema:w.properties.spec.properties.
design.properties.milestones.items.required,parentSchema:w.properties.spec.properties.design.properties.milestones.items,data:n};e===null?e=[l]:e.push(l),r++}if(n.
due===void 0){let l={instancePath:s+"/spec/design/milestones/"+c,schemaPath:"#/properties/spec/properties/design/properties/milestones/items/required",keyword:"\
required",params:{missingProperty:"due"},schema:w.properties.spec.properties.design.properties.milestones.items.required,parentSchema:w.properties.spec.properties.
design.properties.milestones.items,data:n};e===null?e=[l]:e.push(l),r++}for(let l in n)if(!(l==="name"||l==="due")){let u={instancePath:s+"/spec/design/mileston\
es/"+c,schemaPath:"#/properties/spec/properties/design/properties/milestones/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
schema:!1,parentSchema:w.properties.spec.properties.design.properties.milestones.items,data:n};e===null?e=[u]:e.push(u),r++}if(n.name!==void 0){let l=n.name;if(typeof l==
"string"){if(q(l)<1){let u={instancePath:s+"/spec/design/milestones/"+c+"/name",schemaPath:"#/properties/spec/properties/design/properties/milestones/items/prop\
erties/name/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.properties.spec.properties.design.properties.milestones.items.properties.name,
data:l};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:s+"/spec/design/milestones/"+c+"/name",schemaPath:"#/properties/spec/properties/design/properties\
/milestones/items/properties/name/type",keyword:"type",params:{type:"string"},schema:w.properties.spec.properties.design.properties.milestones.items.properties.
name.type,parentSchema:w.properties.spec.properties.design.properties.milestones.items.properties.name,data:l};e===null?e=[u]:e.push(u),r++}}n.due!==void 0&&(ft(
n.due,{instancePath:s+"/spec/design/milestones/"+c+"/due",parentData:n,parentDataProperty:"due",rootData:d,dynamicAnchors:h})||(e=e===null?ft.errors:e.concat(ft.
errors),r=e.length))}else{let l={instancePath:s+"/spec/design/milestones/"+c,schemaPath:"#/properties/spec/properties/design/properties/milestones/items/type",keyword:"\
type",params:{type:"object"},schema:w.properties.spec.properties.design.properties.milestones.items.type,parentSchema:w.properties.spec.properties.design.properties.
milestones.items,data:n};e===null?e=[l]:e.push(l),r++}}}else{let o={instancePath:s+"/spec/design/milestones",schemaPath:"#/properties/spec/properties/design/pro\
perties/milestones/type",keyword:"type",params:{type:"array"},schema:w.properties.spec.properties.design.properties.milestones.type,parentSchema:w.properties.spec.
properties.design.properties.milestones,data:a};e===null?e=[o]:e.push(o),r++}}if(i.impactAnalysis!==void 0){let a=i.impactAnalysis;if(a&&typeof a=="object"&&!Array.
isArray(a)){for(let o in a)if(!(o==="services"||o==="data"||o==="security")){let c={instancePath:s+"/spec/design/impactAnalysis",schemaPath:"#/properties/spec/p\
roperties/design/properties/impactAnalysis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:w.properties.
spec.properties.design.properties.impactAnalysis,data:a};e===null?e=[c]:e.push(c),r++}if(a.services!==void 0){let o=a.services;if(typeof o=="string"){if(q(o)<1){
let c={instancePath:s+"/spec/design/impactAnalysis/services",schemaPath:"#/properties/spec/properties/design/properties/impactAnalysis/properties/services/minLe\
ngth",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.properties.spec.properties.design.properties.impactAnalysis.properties.services,data:o};e===null?
e=[c]:e.push(c),r++}}else{let c={instancePath:s+"/spec/design/impactAnalysis/services",schemaPath:"#/properties/spec/properties/design/properties/impactAnalysis\
/properties/services/type",keyword:"type",params:{type:"string"},schema:w.properties.spec.properties.design.properties.impactAnalysis.properties.services.type,parentSchema:w.
properties.spec.properties.design.properties.impactAnalysis.properties.services,data:o};e===null?e=[c]:e.push(c),r++}}if(a.data!==void 0){let o=a.data;if(typeof o==
"string"){if(q(o)<1){let c={instancePath:s+"/spec/design/impactAnalysis/data",schemaPath:"#/properties/spec/properties/design/properties/impactAnalysis/properti\
es/data/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.properties.spec.properties.design.properties.impactAnalysis.properties.data,data:o};
e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:s+"/spec/design/impactAnalysis/data",schemaPath:"#/properties/spec/properties/design/properties/impactAna\
lysis/properties/data/type",keyword:"type",params:{type:"string"},schema:w.properties.spec.properties.design.properties.impactAnalysis.properties.data.type,parentSchema:w.
properties.spec.properties.design.properties.impactAnalysis.properties.data,data:o};e===null?e=[c]:e.push(c),r++}}if(a.security!==void 0){let o=a.security;if(typeof o==
"string"){if(q(o)<1){let c={instancePath:s+"/spec/design/impactAnalysis/security",schemaPath:"#/properties/spec/properties/design/properties/impactAnalysis/prop\
erties/security/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.properties.spec.properties.design.properties.impactAnalysis.properties.security,
data:o};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:s+"/spec/design/impactAnalysis/security",schemaPath:"#/properties/spec/properties/design/properti\
es/impactAnalysis/properties/security/type",keyword:"type",params:{type:"string"},schema:w.properties.spec.properties.design.properties.impactAnalysis.properties.
security.type,parentSchema:w.properties.spec.properties.design.properties.impactAnalysis.properties.security,data:o};e===null?e=[c]:e.push(c),r++}}}else{let o={
instancePath:s+"/spec/design/impactAnalysis",schemaPath:"#/properties/spec/properties/design/properties/impactAnalysis/type",keyword:"type",params:{type:"object"},
schema:w.properties.spec.properties.design.properties.impactAnalysis.type,parentSchema:w.properties.spec.properties.design.properties.impactAnalysis,data:a};e===
null?e=[o]:e.push(o),r++}}if(i.rollback!==void 0){let a=i.rollback;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let o in a)if(!(o==="steps"||o==="runbook"||
o==="tested"||o==="maxTime")){let c={instancePath:s+"/spec/design/rollback",schemaPath:"#/properties/spec/properties/design/properties/rollback/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:w.properties.spec.properties.design.properties.rollback,data:a};e===null?
e=[c]:e.push(c),r++}if(a.steps!==void 0){let o=a.steps;if(Array.isArray(o)){let c=o.length;for(let n=0;n<c;n++){let l=o[n];if(typeof l=="string"){if(q(l)<1){let u={
instancePath:s+"/spec/design/rollback/steps/"+n,schemaPath:"#/properties/spec/properties/design/properties/rollback/properties/steps/items/minLength",keyword:"m\
inLength",params:{limit:1},schema:1,parentSchema:w.properties.spec.properties.design.properties.rollback.properties.steps.items,data:l};e===null?e=[u]:e.push(u),
r++}}else{let u={instancePath:s+"/spec/design/rollback/steps/"+n,schemaPath:"#/properties/spec/properties/design/properties/rollback/properties/steps/items/type",
keyword:"type",params:{type:"string"},schema:w.properties.spec.properties.design.properties.rollback.properties.steps.items.type,parentSchema:w.properties.spec.
properties.design.properties.rollback.properties.steps.items,data:l};e===null?e=[u]:e.push(u),r++}}}else{let c={instancePath:s+"/spec/design/rollback/steps",schemaPath:"\
#/properties/spec/properties/design/properties/rollback/properties/steps/type",keyword:"type",params:{type:"array"},schema:w.properties.spec.properties.design.properties.
rollback.properties.steps.type,parentSchema:w.properties.spec.properties.design.properties.rollback.properties.steps,data:o};e===null?e=[c]:e.push(c),r++}}if(a.
runbook!==void 0&&(yt(a.runbook,{instancePath:s+"/spec/design/rollback/runbook",parentData:a,parentDataProperty:"runbook",rootData:d,dynamicAnchors:h})||(e=e===
null?yt.errors:e.concat(yt.errors),r=e.length)),a.tested!==void 0){let o=a.tested;if(typeof o!="boolean"){let c={instancePath:s+"/spec/design/rollback/tested",schemaPath:"\
#/properties/spec/properties/design/properties/rollback/properties/tested/type",keyword:"type",params:{type:"boolean"},schema:w.properties.spec.properties.design.
properties.rollback.properties.tested.type,parentSchema:w.properties.spec.properties.design.properties.rollback.properties.tested,data:o};e===null?e=[c]:e.push(
c),r++}}a.maxTime!==void 0&&(gt(a.maxTime,{instancePath:s+"/spec/design/rollback/maxTime",parentData:a,parentDataProperty:"maxTime",rootData:d,dynamicAnchors:h})||
(e=e===null?gt.errors:e.concat(gt.errors),r=e.length))}else{let o={instancePath:s+"/spec/design/rollback",schemaPath:"#/properties/spec/properties/design/proper\
ties/rollback/type",keyword:"type",params:{type:"object"},schema:w.properties.spec.properties.design.properties.rollback.type,parentSchema:w.properties.spec.properties.
design.properties.rollback,data:a};e===null?e=[o]:e.push(o),r++}}if(i.communications!==void 0){let a=i.communications;if(typeof a=="string"){if(q(a)<1){let o={instancePath:s+
"/spec/design/communications",schemaPath:"#/properties/spec/properties/design/properties/communications/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:w.properties.spec.properties.design.properties.communications,data:a};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/spec/design/commun\
ications",schemaPath:"#/properties/spec/properties/design/properties/communications/type",keyword:"type",params:{type:"string"},schema:w.properties.spec.properties.
design.properties.communications.type,parentSchema:w.properties.spec.properties.design.properties.communications,data:a};e===null?e=[o]:e.push(o),r++}}}else{let a={
instancePath:s+"/spec/design",schemaPath:"#/properties/spec/properties/design/type",keyword:"type",params:{type:"object"},schema:w.properties.spec.properties.design.
type,parentSchema:w.properties.spec.properties.design,data:i};e===null?e=[a]:e.push(a),r++}}if(p.verification!==void 0){let i=p.verification;if(i&&typeof i=="ob\
ject"&&!Array.isArray(i)){for(let a in i)if(!(a==="environment"||a==="commit"||a==="tests"||a==="acceptance")){let o={instancePath:s+"/spec/verification",schemaPath:"\
#/properties/spec/properties/verification/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:w.properties.
spec.properties.verification,data:i};e===null?e=[o]:e.push(o),r++}if(i.environment!==void 0){let a=i.environment;if(typeof a=="string"){if(q(a)<1){let o={instancePath:s+
"/spec/verification/environment",schemaPath:"#/properties/spec/properties/verification/properties/environment/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:w.properties.spec.properties.verification.properties.environment,data:a};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/spec/verificati\
on/environment",schemaPath:"#/properties/spec/properties/verification/properties/environment/type",keyword:"type",params:{type:"string"},schema:w.properties.spec.
properties.verification.properties.environment.type,parentSchema:w.properties.spec.properties.verification.properties.environment,data:a};e===null?e=[o]:e.push(
o),r++}}if(i.commit!==void 0&&(Pt(i.commit,{instancePath:s+"/spec/verification/commit",parentData:i,parentDataProperty:"commit",rootData:d,dynamicAnchors:h})||(e=
e===null?Pt.errors:e.concat(Pt.errors),r=e.length)),i.tests!==void 0){let a=i.tests;if(Array.isArray(a)){let o=a.length;for(let c=0;c<o;c++){let n=a[c];if(n&&typeof n==
"object"&&!Array.isArray(n)){if(n.type===void 0){let l={instancePath:s+"/spec/verification/tests/"+c,schemaPath:"#/properties/spec/properties/verification/prope\
rties/tests/items/required",keyword:"required",params:{missingProperty:"type"},schema:w.properties.spec.properties.verification.properties.tests.items.required,
parentSchema:w.properties.spec.properties.verification.properties.tests.items,data:n};e===null?e=[l]:e.push(l),r++}if(n.result===void 0){let l={instancePath:s+"\
/spec/verification/tests/"+c,schemaPath:"#/properties/spec/properties/verification/properties/tests/items/required",keyword:"required",params:{missingProperty:"\
result"},schema:w.properties.spec.properties.verification.properties.tests.items.required,parentSchema:w.properties.spec.properties.verification.properties.tests.
items,data:n};e===null?e=[l]:e.push(l),r++}for(let l in n)if(!(l==="type"||l==="result"||l==="evidence"||l==="environment"||l==="by"||l==="at"||l==="note")){let u={
instancePath:s+"/spec/verification/tests/"+c,schemaPath:"#/properties/spec/properties/verification/properties/tests/items/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:l},schema:!1,parentSchema:w.properties.spec.properties.verification.properties.tests.items,data:n};e===null?e=[u]:e.push(
u),r++}if(n.type!==void 0&&(vt(n.type,{instancePath:s+"/spec/verification/tests/"+c+"/type",parentData:n,parentDataProperty:"type",rootData:d,dynamicAnchors:h})||
(e=e===null?vt.errors:e.concat(vt.errors),r=e.length)),n.result!==void 0){let l=n.result;if(!(l==="pass"||l==="fail"||l==="partial")){let u={instancePath:s+"/sp\
ec/verification/tests/"+c+"/result",schemaPath:"#/properties/spec/properties/verification/properties/tests/items/properties/result/enum",keyword:"enum",params:{
allowedValues:w.properties.spec.properties.verification.properties.tests.items.properties.result.enum},schema:w.properties.spec.properties.verification.properties.
tests.items.properties.result.enum,parentSchema:w.properties.spec.properties.verification.properties.tests.items.properties.result,data:l};e===null?e=[u]:e.push(
u),r++}}if(n.evidence!==void 0){let l=n.evidence;if(typeof l=="string"){if(q(l)<1){let u={instancePath:s+"/spec/verification/tests/"+c+"/evidence",schemaPath:"#\
/properties/spec/properties/verification/properties/tests/items/properties/evidence/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.properties.
spec.properties.verification.properties.tests.items.properties.evidence,data:l};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:s+"/spec/verification/tes\
ts/"+c+"/evidence",schemaPath:"#/properties/spec/properties/verification/properties/tests/items/properties/evidence/type",keyword:"type",params:{type:"string"},
schema:w.properties.spec.properties.verification.properties.tests.items.properties.evidence.type,parentSchema:w.properties.spec.properties.verification.properties.
tests.items.properties.evidence,data:l};e===null?e=[u]:e.push(u),r++}}if(n.environment!==void 0){let l=n.environment;if(typeof l=="string"){if(q(l)<1){let u={instancePath:s+
"/spec/verification/tests/"+c+"/environment",schemaPath:"#/properties/spec/properties/verification/properties/tests/items/properties/environment/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:w.properties.spec.properties.verification.properties.tests.items.properties.environment,data:l};e===null?e=[u]:
e.push(u),r++}}else{let u={instancePath:s+"/spec/verification/tests/"+c+"/environment",schemaPath:"#/properties/spec/properties/verification/properties/tests/it\
ems/properties/environment/type",keyword:"type",params:{type:"string"},schema:w.properties.spec.properties.verification.properties.tests.items.properties.environment.
type,parentSchema:w.properties.spec.properties.verification.properties.tests.items.properties.environment,data:l};e===null?e=[u]:e.push(u),r++}}if(n.by!==void 0&&
(me(n.by,{instancePath:s+"/spec/verification/tests/"+c+"/by",parentData:n,parentDataProperty:"by",rootData:d,dynamicAnchors:h})||(e=e===null?me.errors:e.concat(
me.errors),r=e.length)),n.at!==void 0&&(ve(n.at,{instancePath:s+"/spec/verification/tests/"+c+"/at",parentData:n,parentDataProperty:"at",rootData:d,dynamicAnchors:h})||
(e=e===null?ve.errors:e.concat(ve.errors),r=e.length)),n.note!==void 0){let l=n.note;if(typeof l=="string"){if(q(l)<1){let u={instancePath:s+"/spec/verification\
/tests/"+c+"/note",schemaPath:"#/properties/spec/properties/verification/properties/tests/items/properties/note/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:w.properties.spec.properties.verification.properties.tests.items.properties.note,data:l};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:s+
"/spec/verification/tests/"+c+"/note",schemaPath:"#/properties/spec/properties/verification/properties/tests/items/properties/note/type",keyword:"type",params:{
type:"string"},schema:w.properties.spec.properties.verification.properties.tests.items.properties.note.type,parentSchema:w.properties.spec.properties.verification.
properties.tests.items.properties.note,data:l};e===null?e=[u]:e.push(u),r++}}}else{let l={instancePath:s+"/spec/verification/tests/"+c,schemaPath:"#/properties/\
spec/properties/verification/properties/tests/items/type",keyword:"type",params:{type:"object"},schema:w.properties.spec.properties.verification.properties.tests.
items.type,parentSchema:w.properties.spec.properties.verification.properties.tests.items,data:n};e===null?e=[l]:e.push(l),r++}}}else{let o={instancePath:s+"/spe\
c/verification/tests",schemaPath:"#/properties/spec/properties/verification/properties/tests/type",keyword:"type",params:{type:"array"},schema:w.properties.spec.
properties.verification.properties.tests.type,parentSchema:w.properties.spec.properties.verification.properties.tests,data:a};e===null?e=[o]:e.push(o),r++}}if(i.
acceptance!==void 0){let a=i.acceptance;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.by===void 0){let o={instancePath:s+"/spec/verification/acceptance",schemaPath:"\
#/properties/spec/properties/verification/properties/acceptance/required",keyword:"required",params:{missingProperty:"by"},schema:w.properties.spec.properties.verification.
properties.acceptance.required,parentSchema:w.properties.spec.properties.verification.properties.acceptance,data:a};e===null?e=[o]:e.push(o),r++}if(a.at===void 0){
let o={instancePath:s+"/spec/verification/acceptance",schemaPath:"#/properties/spec/properties/verification/properties/acceptance/required",keyword:"required",params:{
missingProperty:"at"},schema:w.properties.spec.properties.verification.properties.acceptance.required,parentSchema:w.properties.spec.properties.verification.properties.
acceptance,data:a};e===null?e=[o]:e.push(o),r++}for(let o in a)if(!(o==="by"||o==="at")){let c={instancePath:s+"/spec/verification/acceptance",schemaPath:"#/pro\
perties/spec/properties/verification/properties/acceptance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:w.
properties.spec.properties.verification.properties.acceptance,data:a};e===null?e=[c]:e.push(c),r++}a.by!==void 0&&(me(a.by,{instancePath:s+"/spec/verification/a\
cceptance/by",parentData:a,parentDataProperty:"by",rootData:d,dynamicAnchors:h})||(e=e===null?me.errors:e.concat(me.errors),r=e.length)),a.at!==void 0&&(ve(a.at,
{instancePath:s+"/spec/verification/acceptance/at",parentData:a,parentDataProperty:"at",rootData:d,dynamicAnchors:h})||(e=e===null?ve.errors:e.concat(ve.errors),
r=e.length))}else{let o={instancePath:s+"/spec/verification/acceptance",schemaPath:"#/properties/spec/properties/verification/properties/acceptance/type",keyword:"\
type",params:{type:"object"},schema:w.properties.spec.properties.verification.properties.acceptance.type,parentSchema:w.properties.spec.properties.verification.
properties.acceptance,data:a};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/spec/verification",schemaPath:"#/properties/spec/properties/verificati\
on/type",keyword:"type",params:{type:"object"},schema:w.properties.spec.properties.verification.type,parentSchema:w.properties.spec.properties.verification,data:i};
e===null?e=[a]:e.push(a),r++}}if(p.handover!==void 0){let i=p.handover;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(!(a==="technicalNotes"||a===
"productionConstraints")){let o={instancePath:s+"/spec/handover",schemaPath:"#/properties/spec/properties/handover/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:a},schema:!1,parentSchema:w.properties.spec.properties.handover,data:i};e===null?e=[o]:e.push(o),r++}if(i.technicalNotes!==void 0){
let a=i.technicalNotes;if(typeof a=="string"){if(q(a)<1){let o={instancePath:s+"/spec/handover/technicalNotes",schemaPath:"#/properties/spec/properties/handover\
/properties/technicalNotes/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.properties.spec.properties.handover.properties.technicalNotes,
data:a};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/spec/handover/technicalNotes",schemaPath:"#/properties/spec/properties/handover/properties/te\
chnicalNotes/type",keyword:"type",params:{type:"string"},schema:w.properties.spec.properties.handover.properties.technicalNotes.type,parentSchema:w.properties.spec.
properties.handover.properties.technicalNotes,data:a};e===null?e=[o]:e.push(o),r++}}if(i.productionConstraints!==void 0){let a=i.productionConstraints;if(typeof a==
"string"){if(q(a)<1){let o={instancePath:s+"/spec/handover/productionConstraints",schemaPath:"#/properties/spec/properties/handover/properties/productionConstra\
ints/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.properties.spec.properties.handover.properties.productionConstraints,data:a};e===null?
e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/spec/handover/productionConstraints",schemaPath:"#/properties/spec/properties/handover/properties/productionCo\
nstraints/type",keyword:"type",params:{type:"string"},schema:w.properties.spec.properties.handover.properties.productionConstraints.type,parentSchema:w.properties.
spec.properties.handover.properties.productionConstraints,data:a};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/spec/handover",schemaPath:"#/prope\
rties/spec/properties/handover/type",keyword:"type",params:{type:"object"},schema:w.properties.spec.properties.handover.type,parentSchema:w.properties.spec.properties.
handover,data:i};e===null?e=[a]:e.push(a),r++}}if(p.deployment!==void 0){let i=p.deployment;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(!(a===
"window"||a==="rollout"||a==="artifact"||a==="actual")){let o={instancePath:s+"/spec/deployment",schemaPath:"#/properties/spec/properties/deployment/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:w.properties.spec.properties.deployment,data:i};e===null?e=[o]:e.
push(o),r++}if(i.window!==void 0&&(kt(i.window,{instancePath:s+"/spec/deployment/window",parentData:i,parentDataProperty:"window",rootData:d,dynamicAnchors:h})||
(e=e===null?kt.errors:e.concat(kt.errors),r=e.length)),i.rollout!==void 0){let a=i.rollout;if(typeof a=="string"){if(q(a)<1){let o={instancePath:s+"/spec/deploy\
ment/rollout",schemaPath:"#/properties/spec/properties/deployment/properties/rollout/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.properties.
spec.properties.deployment.properties.rollout,data:a};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/spec/deployment/rollout",schemaPath:"#/properti\
es/spec/properties/deployment/properties/rollout/type",keyword:"type",params:{type:"string"},schema:w.properties.spec.properties.deployment.properties.rollout.type,
parentSchema:w.properties.spec.properties.deployment.properties.rollout,data:a};e===null?e=[o]:e.push(o),r++}}if(i.artifact!==void 0){let a=i.artifact;if(a&&typeof a==
"object"&&!Array.isArray(a)){for(let o in a)if(!(o==="name"||o==="version"||o==="digest")){let c={instancePath:s+"/spec/deployment/artifact",schemaPath:"#/prope\
rties/spec/properties/deployment/properties/artifact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:w.
properties.spec.properties.deployment.properties.artifact,data:a};e===null?e=[c]:e.push(c),r++}if(a.name!==void 0){let o=a.name;if(typeof o=="string"){if(q(o)<1){
let c={instancePath:s+"/spec/deployment/artifact/name",schemaPath:"#/properties/spec/properties/deployment/properties/artifact/properties/name/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:w.properties.spec.properties.deployment.properties.artifact.properties.name,data:o};e===null?e=[c]:e.push(c),r++}}else{
let c={instancePath:s+"/spec/deployment/artifact/name",schemaPath:"#/properties/spec/properties/deployment/properties/artifact/properties/name/type",keyword:"ty\
pe",params:{type:"string"},schema:w.properties.spec.properties.deployment.properties.artifact.properties.name.type,parentSchema:w.properties.spec.properties.deployment.
properties.artifact.properties.name,data:o};e===null?e=[c]:e.push(c),r++}}if(a.version!==void 0){let o=a.version;if(typeof o=="string"){if(q(o)<1){let c={instancePath:s+
"/spec/deployment/artifact/version",schemaPath:"#/properties/spec/properties/deployment/properties/artifact/properties/version/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:w.properties.spec.properties.deployment.properties.artifact.properties.version,data:o};e===null?e=[c]:e.push(c),r++}}else{let c={
instancePath:s+"/spec/deployment/artifact/version",schemaPath:"#/properties/spec/properties/deployment/properties/artifact/properties/version/type",keyword:"typ\
e",params:{type:"string"},schema:w.properties.spec.properties.deployment.properties.artifact.properties.version.type,parentSchema:w.properties.spec.properties.deployment.
properties.artifact.properties.version,data:o};e===null?e=[c]:e.push(c),r++}}a.digest!==void 0&&(bt(a.digest,{instancePath:s+"/spec/deployment/artifact/digest",
parentData:a,parentDataProperty:"digest",rootData:d,dynamicAnchors:h})||(e=e===null?bt.errors:e.concat(bt.errors),r=e.length))}else{let o={instancePath:s+"/spec\
/deployment/artifact",schemaPath:"#/properties/spec/properties/deployment/properties/artifact/type",keyword:"type",params:{type:"object"},schema:w.properties.spec.
properties.deployment.properties.artifact.type,parentSchema:w.properties.spec.properties.deployment.properties.artifact,data:a};e===null?e=[o]:e.push(o),r++}}i.
actual!==void 0&&(St(i.actual,{instancePath:s+"/spec/deployment/actual",parentData:i,parentDataProperty:"actual",rootData:d,dynamicAnchors:h})||(e=e===null?St.errors:
e.concat(St.errors),r=e.length))}else{let a={instancePath:s+"/spec/deployment",schemaPath:"#/properties/spec/properties/deployment/type",keyword:"type",params:{
type:"object"},schema:w.properties.spec.properties.deployment.type,parentSchema:w.properties.spec.properties.deployment,data:i};e===null?e=[a]:e.push(a),r++}}if(p.
approvals!==void 0){let i=p.approvals;if(Array.isArray(i)){let a=i.length;for(let o=0;o<a;o++){let c=i[o];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.role===
void 0){let n={instancePath:s+"/spec/approvals/"+o,schemaPath:"#/properties/spec/properties/approvals/items/required",keyword:"required",params:{missingProperty:"\
role"},schema:w.properties.spec.properties.approvals.items.required,parentSchema:w.properties.spec.properties.approvals.items,data:c};e===null?e=[n]:e.push(n),r++}
if(c.by===void 0){let n={instancePath:s+"/spec/approvals/"+o,schemaPath:"#/properties/spec/properties/approvals/items/required",keyword:"required",params:{missingProperty:"\
by"},schema:w.properties.spec.properties.approvals.items.required,parentSchema:w.properties.spec.properties.approvals.items,data:c};e===null?e=[n]:e.push(n),r++}
if(c.at===void 0){let n={instancePath:s+"/spec/approvals/"+o,schemaPath:"#/properties/spec/properties/approvals/items/required",keyword:"required",params:{missingProperty:"\
at"},schema:w.properties.spec.properties.approvals.items.required,parentSchema:w.properties.spec.properties.approvals.items,data:c};e===null?e=[n]:e.push(n),r++}
if(c.decision===void 0){let n={instancePath:s+"/spec/approvals/"+o,schemaPath:"#/properties/spec/properties/approvals/items/required",keyword:"required",params:{
missingProperty:"decision"},schema:w.properties.spec.properties.approvals.items.required,parentSchema:w.properties.spec.properties.approvals.items,data:c};e===null?
e=[n]:e.push(n),r++}if(c.evidence===void 0){let n={instancePath:s+"/spec/approvals/"+o,schemaPath:"#/properties/spec/properties/approvals/items/required",keyword:"\
required",params:{missingProperty:"evidence"},schema:w.properties.spec.properties.approvals.items.required,parentSchema:w.properties.spec.properties.approvals.items,
data:c};e===null?e=[n]:e.push(n),r++}for(let n in c)if(!(n==="role"||n==="by"||n==="at"||n==="decision"||n==="evidence")){let l={instancePath:s+"/spec/approvals\
/"+o,schemaPath:"#/properties/spec/properties/approvals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:w.
properties.spec.properties.approvals.items,data:c};e===null?e=[l]:e.push(l),r++}if(c.role!==void 0&&(qt(c.role,{instancePath:s+"/spec/approvals/"+o+"/role",parentData:c,
parentDataProperty:"role",rootData:d,dynamicAnchors:h})||(e=e===null?qt.errors:e.concat(qt.errors),r=e.length)),c.by!==void 0&&(me(c.by,{instancePath:s+"/spec/a\
pprovals/"+o+"/by",parentData:c,parentDataProperty:"by",rootData:d,dynamicAnchors:h})||(e=e===null?me.errors:e.concat(me.errors),r=e.length)),c.at!==void 0&&(ve(
c.at,{instancePath:s+"/spec/approvals/"+o+"/at",parentData:c,parentDataProperty:"at",rootData:d,dynamicAnchors:h})||(e=e===null?ve.errors:e.concat(ve.errors),r=
e.length)),c.decision!==void 0){let n=c.decision;if(!(n==="approved"||n==="rejected")){let l={instancePath:s+"/spec/approvals/"+o+"/decision",schemaPath:"#/prop\
erties/spec/properties/approvals/items/properties/decision/enum",keyword:"enum",params:{allowedValues:w.properties.spec.properties.approvals.items.properties.decision.
enum},schema:w.properties.spec.properties.approvals.items.properties.decision.enum,parentSchema:w.properties.spec.properties.approvals.items.properties.decision,
data:n};e===null?e=[l]:e.push(l),r++}}if(c.evidence!==void 0){let n=c.evidence;if(typeof n=="string"){if(q(n)<1){let l={instancePath:s+"/spec/approvals/"+o+"/ev\
idence",schemaPath:"#/properties/spec/properties/approvals/items/properties/evidence/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.properties.
spec.properties.approvals.items.properties.evidence,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/approvals/"+o+"/evidence",schemaPath:"\
#/properties/spec/properties/approvals/items/properties/evidence/type",keyword:"type",params:{type:"string"},schema:w.properties.spec.properties.approvals.items.
properties.evidence.type,parentSchema:w.properties.spec.properties.approvals.items.properties.evidence,data:n};e===null?e=[l]:e.push(l),r++}}}else{let n={instancePath:s+
"/spec/approvals/"+o,schemaPath:"#/properties/spec/properties/approvals/items/type",keyword:"type",params:{type:"object"},schema:w.properties.spec.properties.approvals.
items.type,parentSchema:w.properties.spec.properties.approvals.items,data:c};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+"/spec/approvals",schemaPath:"\
#/properties/spec/properties/approvals/type",keyword:"type",params:{type:"array"},schema:w.properties.spec.properties.approvals.type,parentSchema:w.properties.spec.
properties.approvals,data:i};e===null?e=[a]:e.push(a),r++}}if(p.links!==void 0){let i=p.links;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(!(a===
"incident"||a==="problem"||a==="reverts"||a==="supersedes"||a==="causedBy")){let o={instancePath:s+"/spec/links",schemaPath:"#/properties/spec/properties/links/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:w.properties.spec.properties.links,data:i};e===null?e=
[o]:e.push(o),r++}if(i.incident!==void 0){let a=i.incident;if(typeof a=="string"){if(q(a)<1){let o={instancePath:s+"/spec/links/incident",schemaPath:"#/properti\
es/spec/properties/links/properties/incident/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.properties.spec.properties.links.properties.
incident,data:a};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/spec/links/incident",schemaPath:"#/properties/spec/properties/links/properties/incid\
ent/type",keyword:"type",params:{type:"string"},schema:w.properties.spec.properties.links.properties.incident.type,parentSchema:w.properties.spec.properties.links.
properties.incident,data:a};e===null?e=[o]:e.push(o),r++}}if(i.problem!==void 0){let a=i.problem;if(typeof a=="string"){if(q(a)<1){let o={instancePath:s+"/spec/\
links/problem",schemaPath:"#/properties/spec/properties/links/properties/problem/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.properties.
spec.properties.links.properties.problem,data:a};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/spec/links/problem",schemaPath:"#/properties/spec/pr\
operties/links/properties/problem/type",keyword:"type",params:{type:"string"},schema:w.properties.spec.properties.links.properties.problem.type,parentSchema:w.properties.
spec.properties.links.properties.problem,data:a};e===null?e=[o]:e.push(o),r++}}if(i.reverts!==void 0){let a=i.reverts;if(typeof a=="string"){if(q(a)<1){let o={instancePath:s+
"/spec/links/reverts",schemaPath:"#/properties/spec/properties/links/properties/reverts/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.
properties.spec.properties.links.properties.reverts,data:a};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/spec/links/reverts",schemaPath:"#/propert\
ies/spec/properties/links/properties/reverts/type",keyword:"type",params:{type:"string"},schema:w.properties.spec.properties.links.properties.reverts.type,parentSchema:w.
properties.spec.properties.links.properties.reverts,data:a};e===null?e=[o]:e.push(o),r++}}if(i.supersedes!==void 0){let a=i.supersedes;if(typeof a=="string"){if(q(
a)<1){let o={instancePath:s+"/spec/links/supersedes",schemaPath:"#/properties/spec/properties/links/properties/supersedes/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:w.properties.spec.properties.links.properties.supersedes,data:a};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/spec/\
links/supersedes",schemaPath:"#/properties/spec/properties/links/properties/supersedes/type",keyword:"type",params:{type:"string"},schema:w.properties.spec.properties.
links.properties.supersedes.type,parentSchema:w.properties.spec.properties.links.properties.supersedes,data:a};e===null?e=[o]:e.push(o),r++}}if(i.causedBy!==void 0){
let a=i.causedBy;if(typeof a=="string"){if(q(a)<1){let o={instancePath:s+"/spec/links/causedBy",schemaPath:"#/properties/spec/properties/links/properties/caused\
By/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.properties.spec.properties.links.properties.causedBy,data:a};e===null?e=[o]:e.push(o),
r++}}else{let o={instancePath:s+"/spec/links/causedBy",schemaPath:"#/properties/spec/properties/links/properties/causedBy/type",keyword:"type",params:{type:"str\
ing"},schema:w.properties.spec.properties.links.properties.causedBy.type,parentSchema:w.properties.spec.properties.links.properties.causedBy,data:a};e===null?e=
[o]:e.push(o),r++}}}else{let a={instancePath:s+"/spec/links",schemaPath:"#/properties/spec/properties/links/type",keyword:"type",params:{type:"object"},schema:w.
properties.spec.properties.links.type,parentSchema:w.properties.spec.properties.links,data:i};e===null?e=[a]:e.push(a),r++}}if(p.review!==void 0){let i=p.review;
if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(!(a==="result"||a==="notes"||a==="metObjectives"||a==="incidents"||a==="actions"||a==="by"||a==="\
at")){let o={instancePath:s+"/spec/review",schemaPath:"#/properties/spec/properties/review/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
schema:!1,parentSchema:w.properties.spec.properties.review,data:i};e===null?e=[o]:e.push(o),r++}if(i.result!==void 0){let a=i.result;if(!(a==="successful"||a===
"successful-with-issues"||a==="unsuccessful"||a==="backed-out")){let o={instancePath:s+"/spec/review/result",schemaPath:"#/properties/spec/properties/review/pro\
perties/result/enum",keyword:"enum",params:{allowedValues:w.properties.spec.properties.review.properties.result.enum},schema:w.properties.spec.properties.review.
properties.result.enum,parentSchema:w.properties.spec.properties.review.properties.result,data:a};e===null?e=[o]:e.push(o),r++}}if(i.notes!==void 0){let a=i.notes;
if(typeof a=="string"){if(q(a)<1){let o={instancePath:s+"/spec/review/notes",schemaPath:"#/properties/spec/properties/review/properties/notes/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:w.properties.spec.properties.review.properties.notes,data:a};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+
"/spec/review/notes",schemaPath:"#/properties/spec/properties/review/properties/notes/type",keyword:"type",params:{type:"string"},schema:w.properties.spec.properties.
review.properties.notes.type,parentSchema:w.properties.spec.properties.review.properties.notes,data:a};e===null?e=[o]:e.push(o),r++}}if(i.metObjectives!==void 0){
let a=i.metObjectives;if(typeof a!="boolean"){let o={instancePath:s+"/spec/review/metObjectives",schemaPath:"#/properties/spec/properties/review/properties/metO\
bjectives/type",keyword:"type",params:{type:"boolean"},schema:w.properties.spec.properties.review.properties.metObjectives.type,parentSchema:w.properties.spec.properties.
review.properties.metObjectives,data:a};e===null?e=[o]:e.push(o),r++}}if(i.incidents!==void 0){let a=i.incidents;if(Array.isArray(a)){let o=a.length;for(let c=0;c<
o;c++){let n=a[c];if(typeof n=="string"){if(q(n)<1){let l={instancePath:s+"/spec/review/incidents/"+c,schemaPath:"#/properties/spec/properties/review/properties\
/incidents/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.properties.spec.properties.review.properties.incidents.items,data:n};e===
null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/review/incidents/"+c,schemaPath:"#/properties/spec/properties/review/properties/incidents/items/type",
keyword:"type",params:{type:"string"},schema:w.properties.spec.properties.review.properties.incidents.items.type,parentSchema:w.properties.spec.properties.review.
properties.incidents.items,data:n};e===null?e=[l]:e.push(l),r++}}}else{let o={instancePath:s+"/spec/review/incidents",schemaPath:"#/properties/spec/properties/r\
eview/properties/incidents/type",keyword:"type",params:{type:"array"},schema:w.properties.spec.properties.review.properties.incidents.type,parentSchema:w.properties.
spec.properties.review.properties.incidents,data:a};e===null?e=[o]:e.push(o),r++}}if(i.actions!==void 0){let a=i.actions;if(Array.isArray(a)){let o=a.length;for(let c=0;c<
o;c++)Dt(a[c],{instancePath:s+"/spec/review/actions/"+c,parentData:a,parentDataProperty:c,rootData:d,dynamicAnchors:h})||(e=e===null?Dt.errors:e.concat(Dt.errors),
r=e.length)}else{let o={instancePath:s+"/spec/review/actions",schemaPath:"#/properties/spec/properties/review/properties/actions/type",keyword:"type",params:{type:"\
array"},schema:w.properties.spec.properties.review.properties.actions.type,parentSchema:w.properties.spec.properties.review.properties.actions,data:a};e===null?
e=[o]:e.push(o),r++}}i.by!==void 0&&(me(i.by,{instancePath:s+"/spec/review/by",parentData:i,parentDataProperty:"by",rootData:d,dynamicAnchors:h})||(e=e===null?me.
errors:e.concat(me.errors),r=e.length)),i.at!==void 0&&(ve(i.at,{instancePath:s+"/spec/review/at",parentData:i,parentDataProperty:"at",rootData:d,dynamicAnchors:h})||
(e=e===null?ve.errors:e.concat(ve.errors),r=e.length))}else{let a={instancePath:s+"/spec/review",schemaPath:"#/properties/spec/properties/review/type",keyword:"\
type",params:{type:"object"},schema:w.properties.spec.properties.review.type,parentSchema:w.properties.spec.properties.review,data:i};e===null?e=[a]:e.push(a),r++}}}else{
let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"object"},schema:w.properties.spec.type,parentSchema:w.properties.
spec,data:p};e===null?e=[i]:e.push(i),r++}}if(t.status!==void 0){let p=t.status;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.state===void 0){let i={instancePath:s+
"/status",schemaPath:"#/properties/status/required",keyword:"required",params:{missingProperty:"state"},schema:w.properties.status.required,parentSchema:w.properties.
status,data:p};e===null?e=[i]:e.push(i),r++}if(p.history===void 0){let i={instancePath:s+"/status",schemaPath:"#/properties/status/required",keyword:"required",
params:{missingProperty:"history"},schema:w.properties.status.required,parentSchema:w.properties.status,data:p};e===null?e=[i]:e.push(i),r++}for(let i in p)if(!(i===
"state"||i==="history")){let a={instancePath:s+"/status",schemaPath:"#/properties/status/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
schema:!1,parentSchema:w.properties.status,data:p};e===null?e=[a]:e.push(a),r++}if(p.state!==void 0&&(yr(p.state,{instancePath:s+"/status/state",parentData:p,parentDataProperty:"\
state",rootData:d,dynamicAnchors:h})||(e=e===null?yr.errors:e.concat(yr.errors),r=e.length)),p.history!==void 0){let i=p.history;if(Array.isArray(i)){if(i.length<
1){let o={instancePath:s+"/status/history",schemaPath:"#/properties/status/properties/history/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:w.
properties.status.properties.history,data:i};e===null?e=[o]:e.push(o),r++}let a=i.length;for(let o=0;o<a;o++){let c=i[o];if(c&&typeof c=="object"&&!Array.isArray(
c)){if(c.state===void 0){let n={instancePath:s+"/status/history/"+o,schemaPath:"#/properties/status/properties/history/items/required",keyword:"required",params:{
missingProperty:"state"},schema:w.properties.status.properties.history.items.required,parentSchema:w.properties.status.properties.history.items,data:c};e===null?
e=[n]:e.push(n),r++}if(c.at===void 0){let n={instancePath:s+"/status/history/"+o,schemaPath:"#/properties/status/properties/history/items/required",keyword:"req\
uired",params:{missingProperty:"at"},schema:w.properties.status.properties.history.items.required,parentSchema:w.properties.status.properties.history.items,data:c};
e===null?e=[n]:e.push(n),r++}if(c.by===void 0){let n={instancePath:s+"/status/history/"+o,schemaPath:"#/properties/status/properties/history/items/required",keyword:"\
required",params:{missingProperty:"by"},schema:w.properties.status.properties.history.items.required,parentSchema:w.properties.status.properties.history.items,data:c};
e===null?e=[n]:e.push(n),r++}for(let n in c)if(!(n==="state"||n==="at"||n==="by"||n==="reason")){let l={instancePath:s+"/status/history/"+o,schemaPath:"#/proper\
ties/status/properties/history/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:w.properties.status.
properties.history.items,data:c};e===null?e=[l]:e.push(l),r++}if(c.state!==void 0&&(yr(c.state,{instancePath:s+"/status/history/"+o+"/state",parentData:c,parentDataProperty:"\
state",rootData:d,dynamicAnchors:h})||(e=e===null?yr.errors:e.concat(yr.errors),r=e.length)),c.at!==void 0&&(ve(c.at,{instancePath:s+"/status/history/"+o+"/at",
parentData:c,parentDataProperty:"at",rootData:d,dynamicAnchors:h})||(e=e===null?ve.errors:e.concat(ve.errors),r=e.length)),c.by!==void 0&&(me(c.by,{instancePath:s+
"/status/history/"+o+"/by",parentData:c,parentDataProperty:"by",rootData:d,dynamicAnchors:h})||(e=e===null?me.errors:e.concat(me.errors),r=e.length)),c.reason!==
void 0){let n=c.reason;if(typeof n=="string"){if(q(n)<1){let l={instancePath:s+"/status/history/"+o+"/reason",schemaPath:"#/properties/status/properties/history\
/items/properties/reason/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.properties.status.properties.history.items.properties.reason,data:n};
e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/status/history/"+o+"/reason",schemaPath:"#/properties/status/properties/history/items/properties/reas\
on/type",keyword:"type",params:{type:"string"},schema:w.properties.status.properties.history.items.properties.reason.type,parentSchema:w.properties.status.properties.
history.items.properties.reason,data:n};e===null?e=[l]:e.push(l),r++}}}else{let n={instancePath:s+"/status/history/"+o,schemaPath:"#/properties/status/propertie\
s/history/items/type",keyword:"type",params:{type:"object"},schema:w.properties.status.properties.history.items.type,parentSchema:w.properties.status.properties.
history.items,data:c};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+"/status/history",schemaPath:"#/properties/status/properties/history/type",keyword:"\
type",params:{type:"array"},schema:w.properties.status.properties.history.type,parentSchema:w.properties.status.properties.history,data:i};e===null?e=[a]:e.push(
a),r++}}}else{let i={instancePath:s+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"object"},schema:w.properties.status.type,parentSchema:w.
properties.status,data:p};e===null?e=[i]:e.push(i),r++}}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:w.type,parentSchema:w,
data:t};e===null?e=[p]:e.push(p),r++}return Ep.errors=e,r===0}Ep.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var la=Np,E={$schema:"https://json-schema.\
org/draft/2020-12/schema",$id:"https://gradus.dev/schemas/v1/rollout.schema.json",type:"object",additionalProperties:!1,required:["apiVersion","kind","metadata",
"spec"],properties:{apiVersion:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/apiVersion"},kind:{const:"Rollout"},metadata:{$ref:"https://gradus.dev/schemas\
/v1/shared#/$defs/metadata"},spec:{type:"object",additionalProperties:!1,required:["change","system","artifact","strategy","stages"],properties:{change:{type:"s\
tring",minLength:1},system:{type:"string",minLength:1},artifact:{type:"object",additionalProperties:!1,required:["name","version"],properties:{name:{type:"strin\
g",minLength:1},version:{type:"string",minLength:1},digest:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/digest"},commit:{$ref:"https://gradus.dev/schemas/\
v1/shared#/$defs/commit"},pipeline:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/url"}}},targets:{type:"object",additionalProperties:!1,properties:{fleet:{
$ref:"https://gradus.dev/schemas/v1/shared#/$defs/path"},selector:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/selector"}}},order:{type:"object",additionalProperties:!1,
properties:{key:{type:"string",minLength:1},direction:{enum:["Ascending","Descending"]}}},seed:{type:"string",minLength:1},strategy:{type:"object",additionalProperties:!1,
required:["type"],properties:{type:{enum:["Staged","BlueGreen"]}}},stages:{type:"array",minItems:1,items:{type:"object",additionalProperties:!1,required:["name"],
dependentSchemas:{batches:{properties:{growth:!1}}},properties:{name:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/name"},environment:{type:"string",minLength:1},
selector:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/selector"},batches:{type:"array",minItems:1,maxItems:100,items:{$ref:"https://gradus.dev/schemas/v1/\
shared#/$defs/amount"}},growth:{type:"object",additionalProperties:!1,required:["type"],properties:{type:{enum:["Exponential","Linear"]},factor:{type:"number",exclusiveMinimum:1,
maximum:100},start:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/amount"}}},maxConcurrency:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/amount"},beforeGates:{
$ref:"https://gradus.dev/schemas/v1/shared#/$defs/gates"},gates:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/gates"},afterGates:{$ref:"https://gradus.dev/\
schemas/v1/shared#/$defs/gates"}}}},metrics:{type:"array",items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/metric"}},availability:{type:"object",additionalProperties:!1,
properties:{maxUnavailable:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/amount"},topologyKey:{type:"string",minLength:1},maxDomainsInFlight:{type:"integer",
minimum:1,maximum:1e3}}},failurePolicy:{type:"object",additionalProperties:!1,properties:{maxFailures:{type:["integer","string"],minimum:0,maximum:1e6,pattern:"\
^(100|[1-9]?[0-9])%$","x-expected":'a whole number of targets such as 0 or 2, or a percentage such as "5%"'},scope:{enum:["Batch","Stage","Rollout"]},onFailure:{
enum:["Pause","Abort","Rollback"]},onInconclusive:{enum:["Pause","Abort","Rollback"]}}},limits:{type:"object",additionalProperties:!1,properties:{maxExposed:{$ref:"\
https://gradus.dev/schemas/v1/shared#/$defs/amount"}}},windows:{type:"object",additionalProperties:!1,properties:{refs:{type:"array",items:{type:"string",minLength:1}},
onClose:{enum:["FinishBatch","StopNow"]},allowRollback:{type:"boolean"}}},progressDeadline:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/duration"},rollback:{
type:"object",additionalProperties:!1,properties:{supported:{type:"boolean"},to:{type:"string",minLength:1},order:{enum:["Reverse","Forward"]},scope:{enum:["Tou\
ched","Failed"]},maxTime:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/duration"}}},concurrency:{type:"object",additionalProperties:!1,required:["group"],properties:{
group:{type:"string",minLength:1},policy:{enum:["Queue","Reject","Supersede"]}}},dependsOn:{type:"array",items:{$ref:"https://gradus.dev/schemas/v1/shared#/$def\
s/dependency"}}}}}};function jt(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=jt.evaluated;if(m.
dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t!=="gradus.dev/v1"){let p={instancePath:s,schemaPath:"#/const",keyword:"const",params:{allowedValue:"\
gradus.dev/v1"},schema:"gradus.dev/v1",parentSchema:He,data:t};e===null?e=[p]:e.push(p),r++}return jt.errors=e,r===0}jt.evaluated={dynamicProps:!1,dynamicItems:!1};
function At(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=At.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let p={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"name"},schema:T.required,parentSchema:T,data:t};e===null?e=[p]:e.push(p),r++}for(let p in t)if(!(p==="name"||p==="title"||p==="\
labels"||p==="annotations"||p==="links")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
schema:!1,parentSchema:T,data:t};e===null?e=[i]:e.push(i),r++}if(t.name!==void 0&&(X(t.name,{instancePath:s+"/name",parentData:t,parentDataProperty:"name",rootData:d,
dynamicAnchors:h})||(e=e===null?X.errors:e.concat(X.errors),r=e.length)),t.title!==void 0){let p=t.title;if(typeof p=="string"){if(q(p)<1){let i={instancePath:s+
"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:T.properties.title,data:p};e===null?e=[i]:e.push(i),
r++}}else{let i={instancePath:s+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},schema:T.properties.title.type,parentSchema:T.
properties.title,data:p};e===null?e=[i]:e.push(i),r++}}if(t.labels!==void 0){let p=t.labels;if(p&&typeof p=="object"&&!Array.isArray(p))for(let i in p){let a=p[i];
if(typeof a!="string"){let o={instancePath:s+"/labels/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"\
type",params:{type:"string"},schema:T.properties.labels.additionalProperties.type,parentSchema:T.properties.labels.additionalProperties,data:a};e===null?e=[o]:e.
push(o),r++}}else{let i={instancePath:s+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type:"object"},schema:T.properties.labels.type,parentSchema:T.
properties.labels,data:p};e===null?e=[i]:e.push(i),r++}}if(t.annotations!==void 0){let p=t.annotations;if(p&&typeof p=="object"&&!Array.isArray(p))for(let i in p){
let a=p[i];if(typeof a!="string"){let o={instancePath:s+"/annotations/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additional\
Properties/type",keyword:"type",params:{type:"string"},schema:T.properties.annotations.additionalProperties.type,parentSchema:T.properties.annotations.additionalProperties,
data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"object"},
schema:T.properties.annotations.type,parentSchema:T.properties.annotations,data:p};e===null?e=[i]:e.push(i),r++}}if(t.links!==void 0){let p=t.links;if(Array.isArray(
p)){let i=p.length;for(let a=0;a<i;a++)re(p[a],{instancePath:s+"/links/"+a,parentData:p,parentDataProperty:a,rootData:d,dynamicAnchors:h})||(e=e===null?re.errors:
e.concat(re.errors),r=e.length)}else{let i={instancePath:s+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type:"array"},schema:T.properties.
links.type,parentSchema:T.properties.links,data:p};e===null?e=[i]:e.push(i),r++}}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},schema:T.type,parentSchema:T,data:t};e===null?e=[p]:e.push(p),r++}return At.errors=e,r===0}At.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function $t(t,{
instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=$t.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),typeof t=="string"){if(!xi.test(t)){let p={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(sha256:[0-9a-f]{64}|sha51\
2:[0-9a-f]{128})$"},schema:"^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$",parentSchema:wt,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},schema:wt.type,parentSchema:wt,data:t};e===null?e=[p]:e.push(p),r++}return $t.errors=e,r===0}$t.evaluated={dynamicProps:!1,
dynamicItems:!1};function Lt(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Lt.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(!mp.test(t)){let p={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^([0-9a-f]{40}|[0-9a-f]{64})$"},schema:"^([0-9a-f]{40}|[0-9a-f]{64})$",parentSchema:Se,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},schema:Se.type,parentSchema:Se,data:t};e===null?e=[p]:e.push(p),r++}return Lt.errors=e,r===0}Lt.evaluated={dynamicProps:!1,
dynamicItems:!1};function xt(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=xt.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(!zp.test(t)){let p={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^https?://[^\\s]+$"},schema:"^https?://[^\\s]+$",parentSchema:Ze,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"t\
ype",params:{type:"string"},schema:Ze.type,parentSchema:Ze,data:t};e===null?e=[p]:e.push(p),r++}return xt.errors=e,r===0}xt.evaluated={dynamicProps:!1,dynamicItems:!1};
function It(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=It.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(q(t)<1){let p={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:ie,data:t};e===null?e=[p]:e.push(p),r++}if(!_r.test(t)){let p={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^/\\s][^\\n\
]*$"},schema:"^[^/\\s][^\\n]*$",parentSchema:ie,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},schema:ie.type,parentSchema:ie,data:t};e===null?e=[p]:e.push(p),r++}return It.errors=e,r===0}It.evaluated={dynamicProps:!1,dynamicItems:!1};var se={type:"\
object",additionalProperties:!1,properties:{matchLabels:{type:"object",additionalProperties:{type:"string"}},matchExpressions:{type:"array",items:{type:"object",
additionalProperties:!1,required:["key","operator"],if:{properties:{operator:{enum:["In","NotIn"]}},required:["operator"]},then:{required:["values"]},else:{properties:{
values:!1}},properties:{key:{type:"string",minLength:1},operator:{enum:["In","NotIn","Exists","DoesNotExist"]},values:{type:"array",minItems:1,items:{type:"stri\
ng"}}}}}}};function gr(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=gr.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let a in t)if(!(a==="matchLabels"||a==="matchExpressions")){let o={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:se,data:t};e===null?e=[o]:
e.push(o),r++}if(t.matchLabels!==void 0){let a=t.matchLabels;if(a&&typeof a=="object"&&!Array.isArray(a))for(let o in a){let c=a[o];if(typeof c!="string"){let n={
instancePath:s+"/matchLabels/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type:"\
string"},schema:se.properties.matchLabels.additionalProperties.type,parentSchema:se.properties.matchLabels.additionalProperties,data:c};e===null?e=[n]:e.push(n),
r++}}else{let o={instancePath:s+"/matchLabels",schemaPath:"#/properties/matchLabels/type",keyword:"type",params:{type:"object"},schema:se.properties.matchLabels.
type,parentSchema:se.properties.matchLabels,data:a};e===null?e=[o]:e.push(o),r++}}if(t.matchExpressions!==void 0){let a=t.matchExpressions;if(Array.isArray(a)){
let o=a.length;for(let c=0;c<o;c++){let n=a[c],l=r,u=!0,P=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let y;if(n.operator===void 0&&(y="operator")){let A={};
e===null?e=[A]:e.push(A),r++}else if(n.operator!==void 0){let A=n.operator;if(!(A==="In"||A==="NotIn")){let O={};e===null?e=[O]:e.push(O),r++}}}var p=P===r;r=l,
e!==null&&(l?e.length=l:e=null);let g;if(p){let y=r;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.values===void 0){let O={instancePath:s+"/matchExpressions/"+c,
schemaPath:"#/properties/matchExpressions/items/then/required",keyword:"required",params:{missingProperty:"values"},schema:se.properties.matchExpressions.items.
then.required,parentSchema:se.properties.matchExpressions.items.then,data:n};e===null?e=[O]:e.push(O),r++}var p=y===r;u=p,g="then"}else{let y=r;if(n&&typeof n==
"object"&&!Array.isArray(n)&&n.values!==void 0){let O={instancePath:s+"/matchExpressions/"+c+"/values",schemaPath:"#/properties/matchExpressions/items/else/prop\
erties/values/false schema",keyword:"false schema",params:{},schema:!1,parentSchema:se.properties.matchExpressions.items.else.properties.values,data:n.values};e===
null?e=[O]:e.push(O),r++}var p=y===r;if(u=p,u){var i={};i.values=!0,i.operator=!0}g="else"}if(!u){let y={instancePath:s+"/matchExpressions/"+c,schemaPath:"#/pro\
perties/matchExpressions/items/if",keyword:"if",params:{failingKeyword:g},schema:se.properties.matchExpressions.items.if,parentSchema:se.properties.matchExpressions.
items,data:n};e===null?e=[y]:e.push(y),r++}if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.key===void 0){let y={instancePath:s+"/matchExpressions/"+c,schemaPath:"\
#/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty:"key"},schema:se.properties.matchExpressions.items.required,parentSchema:se.
properties.matchExpressions.items,data:n};e===null?e=[y]:e.push(y),r++}if(n.operator===void 0){let y={instancePath:s+"/matchExpressions/"+c,schemaPath:"#/proper\
ties/matchExpressions/items/required",keyword:"required",params:{missingProperty:"operator"},schema:se.properties.matchExpressions.items.required,parentSchema:se.
properties.matchExpressions.items,data:n};e===null?e=[y]:e.push(y),r++}for(let y in n)if(!(y==="key"||y==="operator"||y==="values")){let A={instancePath:s+"/mat\
chExpressions/"+c,schemaPath:"#/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},schema:!1,parentSchema:se.
properties.matchExpressions.items,data:n};e===null?e=[A]:e.push(A),r++}if(n.key!==void 0){let y=n.key;if(typeof y=="string"){if(q(y)<1){let A={instancePath:s+"/\
matchExpressions/"+c+"/key",schemaPath:"#/properties/matchExpressions/items/properties/key/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:se.
properties.matchExpressions.items.properties.key,data:y};e===null?e=[A]:e.push(A),r++}}else{let A={instancePath:s+"/matchExpressions/"+c+"/key",schemaPath:"#/pr\
operties/matchExpressions/items/properties/key/type",keyword:"type",params:{type:"string"},schema:se.properties.matchExpressions.items.properties.key.type,parentSchema:se.
properties.matchExpressions.items.properties.key,data:y};e===null?e=[A]:e.push(A),r++}}if(n.operator!==void 0){let y=n.operator;if(!(y==="In"||y==="NotIn"||y===
"Exists"||y==="DoesNotExist")){let A={instancePath:s+"/matchExpressions/"+c+"/operator",schemaPath:"#/properties/matchExpressions/items/properties/operator/enum",
keyword:"enum",params:{allowedValues:se.properties.matchExpressions.items.properties.operator.enum},schema:se.properties.matchExpressions.items.properties.operator.
enum,parentSchema:se.properties.matchExpressions.items.properties.operator,data:y};e===null?e=[A]:e.push(A),r++}}if(n.values!==void 0){let y=n.values;if(Array.isArray(
y)){if(y.length<1){let O={instancePath:s+"/matchExpressions/"+c+"/values",schemaPath:"#/properties/matchExpressions/items/properties/values/minItems",keyword:"m\
inItems",params:{limit:1},schema:1,parentSchema:se.properties.matchExpressions.items.properties.values,data:y};e===null?e=[O]:e.push(O),r++}let A=y.length;for(let O=0;O<
A;O++){let Z=y[O];if(typeof Z!="string"){let C={instancePath:s+"/matchExpressions/"+c+"/values/"+O,schemaPath:"#/properties/matchExpressions/items/properties/va\
lues/items/type",keyword:"type",params:{type:"string"},schema:se.properties.matchExpressions.items.properties.values.items.type,parentSchema:se.properties.matchExpressions.
items.properties.values.items,data:Z};e===null?e=[C]:e.push(C),r++}}}else{let A={instancePath:s+"/matchExpressions/"+c+"/values",schemaPath:"#/properties/matchE\
xpressions/items/properties/values/type",keyword:"type",params:{type:"array"},schema:se.properties.matchExpressions.items.properties.values.type,parentSchema:se.
properties.matchExpressions.items.properties.values,data:y};e===null?e=[A]:e.push(A),r++}}}else{let y={instancePath:s+"/matchExpressions/"+c,schemaPath:"#/prope\
rties/matchExpressions/items/type",keyword:"type",params:{type:"object"},schema:se.properties.matchExpressions.items.type,parentSchema:se.properties.matchExpressions.
items,data:n};e===null?e=[y]:e.push(y),r++}}}else{let o={instancePath:s+"/matchExpressions",schemaPath:"#/properties/matchExpressions/type",keyword:"type",params:{
type:"array"},schema:se.properties.matchExpressions.type,parentSchema:se.properties.matchExpressions,data:a};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:se.type,parentSchema:se,data:t};e===null?e=[a]:e.push(a),r++}return gr.errors=e,r===0}gr.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function Et(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,
m=Et.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(q(t)>63){let p={instancePath:s,schemaPath:"#/maxLengt\
h",keyword:"maxLength",params:{limit:63},schema:63,parentSchema:H,data:t};e===null?e=[p]:e.push(p),r++}if(q(t)<1){let p={instancePath:s,schemaPath:"#/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:H,data:t};e===null?e=[p]:e.push(p),r++}if(!We.test(t)){let p={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:H,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:H.type,parentSchema:H,data:t};e===null?e=[p]:e.push(p),r++}return Et.errors=e,r===
0}Et.evaluated={dynamicProps:!1,dynamicItems:!1};var Vr={type:["integer","string"],minimum:1,maximum:1e6,pattern:"^(100|[1-9][0-9]?|0\\.[0-9]{1,3}|[1-9][0-9]?\\.[\
0-9]{1,3})%$","x-expected":'a whole number of targets such as 5, or a percentage such as "25%"'},da=new RegExp("^(100|[1-9][0-9]?|0\\.[0-9]{1,3}|[1-9][0-9]?\\.[0-\
9]{1,3})%$","u");function ke(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=ke.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&typeof t!="string"){let p={instancePath:s,schemaPath:"#\
/type",keyword:"type",params:{type:Vr.type},schema:Vr.type,parentSchema:Vr,data:t};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)){if(t>1e6||isNaN(
t)){let p={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},schema:1e6,parentSchema:Vr,data:t};e===null?e=[p]:e.push(p),
r++}if(t<1||isNaN(t)){let p={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:Vr,data:t};e===null?
e=[p]:e.push(p),r++}}if(typeof t=="string"&&!da.test(t)){let p={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(100|[1-9][0-9]?|0\\.[0\
-9]{1,3}|[1-9][0-9]?\\.[0-9]{1,3})%$"},schema:"^(100|[1-9][0-9]?|0\\.[0-9]{1,3}|[1-9][0-9]?\\.[0-9]{1,3})%$",parentSchema:Vr,data:t};e===null?e=[p]:e.push(p),r++}
return ke.errors=e,r===0}ke.evaluated={dynamicProps:!1,dynamicItems:!1};var W={type:"array",items:{type:"object",additionalProperties:!1,minProperties:1,maxProperties:1,
"x-expected":"exactly one of soak, metric, approval, test, window, dependsOn",properties:{soak:{type:"object",additionalProperties:!1,required:["duration"],properties:{
duration:{$ref:"#/$defs/duration"}}},metric:{type:"object",additionalProperties:!1,required:["ref"],properties:{ref:{type:"string",minLength:1}}},approval:{type:"\
object",additionalProperties:!1,properties:{groups:{type:"array",minItems:1,items:{type:"string",minLength:1}},minApprovals:{type:"integer",minimum:1,maximum:20},
preventSelfApproval:{type:"boolean"}}},test:{type:"object",additionalProperties:!1,required:["job"],properties:{job:{type:"string",minLength:1}}},window:{type:"\
object",additionalProperties:!1,required:["ref"],properties:{ref:{type:"string",minLength:1},mustFitIn:{$ref:"#/$defs/duration"}}},dependsOn:{$ref:"#/$defs/depe\
ndency"}}}},le={type:"object",additionalProperties:!1,required:["rollout"],properties:{rollout:{type:"string",minLength:1},condition:{enum:["Succeeded","Finishe\
d"]}}};function Nt(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Nt.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.rollout===void 0){let p={instancePath:s,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"rollout"},schema:le.required,parentSchema:le,data:t};e===null?e=[p]:e.push(p),r++}for(let p in t)if(!(p==="rollout"||
p==="condition")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:le,
data:t};e===null?e=[i]:e.push(i),r++}if(t.rollout!==void 0){let p=t.rollout;if(typeof p=="string"){if(q(p)<1){let i={instancePath:s+"/rollout",schemaPath:"#/pro\
perties/rollout/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:le.properties.rollout,data:p};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+
"/rollout",schemaPath:"#/properties/rollout/type",keyword:"type",params:{type:"string"},schema:le.properties.rollout.type,parentSchema:le.properties.rollout,data:p};
e===null?e=[i]:e.push(i),r++}}if(t.condition!==void 0){let p=t.condition;if(!(p==="Succeeded"||p==="Finished")){let i={instancePath:s+"/condition",schemaPath:"#\
/properties/condition/enum",keyword:"enum",params:{allowedValues:le.properties.condition.enum},schema:le.properties.condition.enum,parentSchema:le.properties.condition,
data:p};e===null?e=[i]:e.push(i),r++}}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:le.type,parentSchema:le,data:t};
e===null?e=[p]:e.push(p),r++}return Nt.errors=e,r===0}Nt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ce(t,{instancePath:s="",parentData:S,parentDataProperty:D,
rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ce.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),Array.isArray(t)){let p=t.
length;for(let i=0;i<p;i++){let a=t[i];if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length>1){let o={instancePath:s+"/"+i,schemaPath:"#/items/\
maxProperties",keyword:"maxProperties",params:{limit:1},schema:1,parentSchema:W.items,data:a};e===null?e=[o]:e.push(o),r++}if(Object.keys(a).length<1){let o={instancePath:s+
"/"+i,schemaPath:"#/items/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:W.items,data:a};e===null?e=[o]:e.push(o),r++}for(let o in a)
if(!(o==="soak"||o==="metric"||o==="approval"||o==="test"||o==="window"||o==="dependsOn")){let c={instancePath:s+"/"+i,schemaPath:"#/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:W.items,data:a};e===null?e=[c]:e.push(c),r++}if(a.soak!==void 0){let o=a.soak;
if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.duration===void 0){let c={instancePath:s+"/"+i+"/soak",schemaPath:"#/items/properties/soak/required",keyword:"\
required",params:{missingProperty:"duration"},schema:W.items.properties.soak.required,parentSchema:W.items.properties.soak,data:o};e===null?e=[c]:e.push(c),r++}
for(let c in o)if(c!=="duration"){let n={instancePath:s+"/"+i+"/soak",schemaPath:"#/items/properties/soak/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:c},schema:!1,parentSchema:W.items.properties.soak,data:o};e===null?e=[n]:e.push(n),r++}o.duration!==void 0&&(K(o.duration,{instancePath:s+"/"+
i+"/soak/duration",parentData:o,parentDataProperty:"duration",rootData:d,dynamicAnchors:h})||(e=e===null?K.errors:e.concat(K.errors),r=e.length))}else{let c={instancePath:s+
"/"+i+"/soak",schemaPath:"#/items/properties/soak/type",keyword:"type",params:{type:"object"},schema:W.items.properties.soak.type,parentSchema:W.items.properties.
soak,data:o};e===null?e=[c]:e.push(c),r++}}if(a.metric!==void 0){let o=a.metric;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.ref===void 0){let c={instancePath:s+
"/"+i+"/metric",schemaPath:"#/items/properties/metric/required",keyword:"required",params:{missingProperty:"ref"},schema:W.items.properties.metric.required,parentSchema:W.
items.properties.metric,data:o};e===null?e=[c]:e.push(c),r++}for(let c in o)if(c!=="ref"){let n={instancePath:s+"/"+i+"/metric",schemaPath:"#/items/properties/m\
etric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:W.items.properties.metric,data:o};e===null?e=[n]:
e.push(n),r++}if(o.ref!==void 0){let c=o.ref;if(typeof c=="string"){if(q(c)<1){let n={instancePath:s+"/"+i+"/metric/ref",schemaPath:"#/items/properties/metric/p\
roperties/ref/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:W.items.properties.metric.properties.ref,data:c};e===null?e=[n]:e.push(n),r++}}else{
let n={instancePath:s+"/"+i+"/metric/ref",schemaPath:"#/items/properties/metric/properties/ref/type",keyword:"type",params:{type:"string"},schema:W.items.properties.
metric.properties.ref.type,parentSchema:W.items.properties.metric.properties.ref,data:c};e===null?e=[n]:e.push(n),r++}}}else{let c={instancePath:s+"/"+i+"/metri\
c",schemaPath:"#/items/properties/metric/type",keyword:"type",params:{type:"object"},schema:W.items.properties.metric.type,parentSchema:W.items.properties.metric,
data:o};e===null?e=[c]:e.push(c),r++}}if(a.approval!==void 0){let o=a.approval;if(o&&typeof o=="object"&&!Array.isArray(o)){for(let c in o)if(!(c==="groups"||c===
"minApprovals"||c==="preventSelfApproval")){let n={instancePath:s+"/"+i+"/approval",schemaPath:"#/items/properties/approval/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:W.items.properties.approval,data:o};e===null?e=[n]:e.push(n),r++}if(o.groups!==void 0){let c=o.
groups;if(Array.isArray(c)){if(c.length<1){let l={instancePath:s+"/"+i+"/approval/groups",schemaPath:"#/items/properties/approval/properties/groups/minItems",keyword:"\
minItems",params:{limit:1},schema:1,parentSchema:W.items.properties.approval.properties.groups,data:c};e===null?e=[l]:e.push(l),r++}let n=c.length;for(let l=0;l<
n;l++){let u=c[l];if(typeof u=="string"){if(q(u)<1){let P={instancePath:s+"/"+i+"/approval/groups/"+l,schemaPath:"#/items/properties/approval/properties/groups/\
items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:W.items.properties.approval.properties.groups.items,data:u};e===null?e=[P]:e.push(P),
r++}}else{let P={instancePath:s+"/"+i+"/approval/groups/"+l,schemaPath:"#/items/properties/approval/properties/groups/items/type",keyword:"type",params:{type:"s\
tring"},schema:W.items.properties.approval.properties.groups.items.type,parentSchema:W.items.properties.approval.properties.groups.items,data:u};e===null?e=[P]:
e.push(P),r++}}}else{let n={instancePath:s+"/"+i+"/approval/groups",schemaPath:"#/items/properties/approval/properties/groups/type",keyword:"type",params:{type:"\
array"},schema:W.items.properties.approval.properties.groups.type,parentSchema:W.items.properties.approval.properties.groups,data:c};e===null?e=[n]:e.push(n),r++}}
if(o.minApprovals!==void 0){let c=o.minApprovals;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let n={instancePath:s+"/"+i+"/approval/minApprovals",
schemaPath:"#/items/properties/approval/properties/minApprovals/type",keyword:"type",params:{type:"integer"},schema:W.items.properties.approval.properties.minApprovals.
type,parentSchema:W.items.properties.approval.properties.minApprovals,data:c};e===null?e=[n]:e.push(n),r++}if(typeof c=="number"&&isFinite(c)){if(c>20||isNaN(c)){
let n={instancePath:s+"/"+i+"/approval/minApprovals",schemaPath:"#/items/properties/approval/properties/minApprovals/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:20},schema:20,parentSchema:W.items.properties.approval.properties.minApprovals,data:c};e===null?e=[n]:e.push(n),r++}if(c<1||isNaN(c)){let n={instancePath:s+
"/"+i+"/approval/minApprovals",schemaPath:"#/items/properties/approval/properties/minApprovals/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,
parentSchema:W.items.properties.approval.properties.minApprovals,data:c};e===null?e=[n]:e.push(n),r++}}}if(o.preventSelfApproval!==void 0){let c=o.preventSelfApproval;
if(typeof c!="boolean"){let n={instancePath:s+"/"+i+"/approval/preventSelfApproval",schemaPath:"#/items/properties/approval/properties/preventSelfApproval/type",
keyword:"type",params:{type:"boolean"},schema:W.items.properties.approval.properties.preventSelfApproval.type,parentSchema:W.items.properties.approval.properties.
preventSelfApproval,data:c};e===null?e=[n]:e.push(n),r++}}}else{let c={instancePath:s+"/"+i+"/approval",schemaPath:"#/items/properties/approval/type",keyword:"t\
ype",params:{type:"object"},schema:W.items.properties.approval.type,parentSchema:W.items.properties.approval,data:o};e===null?e=[c]:e.push(c),r++}}if(a.test!==void 0){
let o=a.test;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.job===void 0){let c={instancePath:s+"/"+i+"/test",schemaPath:"#/items/properties/test/required",keyword:"\
required",params:{missingProperty:"job"},schema:W.items.properties.test.required,parentSchema:W.items.properties.test,data:o};e===null?e=[c]:e.push(c),r++}for(let c in o)
if(c!=="job"){let n={instancePath:s+"/"+i+"/test",schemaPath:"#/items/properties/test/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},
schema:!1,parentSchema:W.items.properties.test,data:o};e===null?e=[n]:e.push(n),r++}if(o.job!==void 0){let c=o.job;if(typeof c=="string"){if(q(c)<1){let n={instancePath:s+
"/"+i+"/test/job",schemaPath:"#/items/properties/test/properties/job/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:W.items.properties.test.
properties.job,data:c};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:s+"/"+i+"/test/job",schemaPath:"#/items/properties/test/properties/job/type",keyword:"\
type",params:{type:"string"},schema:W.items.properties.test.properties.job.type,parentSchema:W.items.properties.test.properties.job,data:c};e===null?e=[n]:e.push(
n),r++}}}else{let c={instancePath:s+"/"+i+"/test",schemaPath:"#/items/properties/test/type",keyword:"type",params:{type:"object"},schema:W.items.properties.test.
type,parentSchema:W.items.properties.test,data:o};e===null?e=[c]:e.push(c),r++}}if(a.window!==void 0){let o=a.window;if(o&&typeof o=="object"&&!Array.isArray(o)){
if(o.ref===void 0){let c={instancePath:s+"/"+i+"/window",schemaPath:"#/items/properties/window/required",keyword:"required",params:{missingProperty:"ref"},schema:W.
items.properties.window.required,parentSchema:W.items.properties.window,data:o};e===null?e=[c]:e.push(c),r++}for(let c in o)if(!(c==="ref"||c==="mustFitIn")){let n={
instancePath:s+"/"+i+"/window",schemaPath:"#/items/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,
parentSchema:W.items.properties.window,data:o};e===null?e=[n]:e.push(n),r++}if(o.ref!==void 0){let c=o.ref;if(typeof c=="string"){if(q(c)<1){let n={instancePath:s+
"/"+i+"/window/ref",schemaPath:"#/items/properties/window/properties/ref/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:W.items.properties.
window.properties.ref,data:c};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:s+"/"+i+"/window/ref",schemaPath:"#/items/properties/window/properties/ref/\
type",keyword:"type",params:{type:"string"},schema:W.items.properties.window.properties.ref.type,parentSchema:W.items.properties.window.properties.ref,data:c};e===
null?e=[n]:e.push(n),r++}}o.mustFitIn!==void 0&&(K(o.mustFitIn,{instancePath:s+"/"+i+"/window/mustFitIn",parentData:o,parentDataProperty:"mustFitIn",rootData:d,
dynamicAnchors:h})||(e=e===null?K.errors:e.concat(K.errors),r=e.length))}else{let c={instancePath:s+"/"+i+"/window",schemaPath:"#/items/properties/window/type",
keyword:"type",params:{type:"object"},schema:W.items.properties.window.type,parentSchema:W.items.properties.window,data:o};e===null?e=[c]:e.push(c),r++}}a.dependsOn!==
void 0&&(Nt(a.dependsOn,{instancePath:s+"/"+i+"/dependsOn",parentData:a,parentDataProperty:"dependsOn",rootData:d,dynamicAnchors:h})||(e=e===null?Nt.errors:e.concat(
Nt.errors),r=e.length))}else{let o={instancePath:s+"/"+i,schemaPath:"#/items/type",keyword:"type",params:{type:"object"},schema:W.items.type,parentSchema:W.items,
data:a};e===null?e=[o]:e.push(o),r++}}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},schema:W.type,parentSchema:W,data:t};
e===null?e=[p]:e.push(p),r++}return Ce.errors=e,r===0}Ce.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var G={type:"object",additionalProperties:!1,required:[
"name","query","successCondition"],properties:{name:{$ref:"#/$defs/name"},provider:{enum:["prometheus"]},query:{type:"string",minLength:1},successCondition:{$ref:"\
#/$defs/condition"},failureCondition:{$ref:"#/$defs/condition"},initialDelay:{$ref:"#/$defs/duration"},interval:{$ref:"#/$defs/duration"},count:{type:"integer",
minimum:1,maximum:1e4},failureLimit:{type:"integer",minimum:0,maximum:1e4},inconclusiveLimit:{type:"integer",minimum:0,maximum:1e4},consecutiveErrorLimit:{type:"\
integer",minimum:0,maximum:1e4},minSamples:{type:"integer",minimum:0,maximum:9007199254740991},samplesQuery:{type:"string",minLength:1},noData:{enum:["Inconclus\
ive","Failed","Successful"]}},dependentRequired:{minSamples:["samplesQuery"]}},Je={type:"object",additionalProperties:!1,required:["op","value"],properties:{op:{
$ref:"#/$defs/comparison"},value:{type:"number"}}};function Tt(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,
r=0,m=Tt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(t==="<"||t==="<="||t==="=="||t==="!="||t===">="||t===">")){let p={instancePath:s,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ot.enum},schema:ot.enum,parentSchema:ot,data:t};e===null?e=[p]:e.push(p),r++}return Tt.errors=e,r===0}Tt.
evaluated={dynamicProps:!1,dynamicItems:!1};function Pr(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,
r=0,m=Pr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.op===void 0){let p={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"op"},schema:Je.required,parentSchema:Je,data:t};e===null?e=[p]:e.push(p),r++}if(t.value===void 0){
let p={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"},schema:Je.required,parentSchema:Je,data:t};e===null?e=[p]:e.push(
p),r++}for(let p in t)if(!(p==="op"||p==="value")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
schema:!1,parentSchema:Je,data:t};e===null?e=[i]:e.push(i),r++}if(t.op!==void 0&&(Tt(t.op,{instancePath:s+"/op",parentData:t,parentDataProperty:"op",rootData:d,
dynamicAnchors:h})||(e=e===null?Tt.errors:e.concat(Tt.errors),r=e.length)),t.value!==void 0){let p=t.value;if(!(typeof p=="number"&&isFinite(p))){let i={instancePath:s+
"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"number"},schema:Je.properties.value.type,parentSchema:Je.properties.value,data:p};e===
null?e=[i]:e.push(i),r++}}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:Je.type,parentSchema:Je,data:t};e===null?
e=[p]:e.push(p),r++}return Pr.errors=e,r===0}Pr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ot(t,{instancePath:s="",parentData:S,parentDataProperty:D,
rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ot.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.name===void 0){let p={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},schema:G.required,parentSchema:G,
data:t};e===null?e=[p]:e.push(p),r++}if(t.query===void 0){let p={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"query"},schema:G.
required,parentSchema:G,data:t};e===null?e=[p]:e.push(p),r++}if(t.successCondition===void 0){let p={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"successCondition"},schema:G.required,parentSchema:G,data:t};e===null?e=[p]:e.push(p),r++}for(let p in t)if(!Pe.call(G.properties,p)){let i={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:G,data:t};e===null?e=[i]:e.push(i),r++}if(t.
name!==void 0&&(X(t.name,{instancePath:s+"/name",parentData:t,parentDataProperty:"name",rootData:d,dynamicAnchors:h})||(e=e===null?X.errors:e.concat(X.errors),r=
e.length)),t.provider!==void 0){let p=t.provider;if(p!=="prometheus"){let i={instancePath:s+"/provider",schemaPath:"#/properties/provider/enum",keyword:"enum",params:{
allowedValues:G.properties.provider.enum},schema:G.properties.provider.enum,parentSchema:G.properties.provider,data:p};e===null?e=[i]:e.push(i),r++}}if(t.query!==
void 0){let p=t.query;if(typeof p=="string"){if(q(p)<1){let i={instancePath:s+"/query",schemaPath:"#/properties/query/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:G.properties.query,data:p};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/query",schemaPath:"#/properties/query/type",keyword:"\
type",params:{type:"string"},schema:G.properties.query.type,parentSchema:G.properties.query,data:p};e===null?e=[i]:e.push(i),r++}}if(t.successCondition!==void 0&&
(Pr(t.successCondition,{instancePath:s+"/successCondition",parentData:t,parentDataProperty:"successCondition",rootData:d,dynamicAnchors:h})||(e=e===null?Pr.errors:
e.concat(Pr.errors),r=e.length)),t.failureCondition!==void 0&&(Pr(t.failureCondition,{instancePath:s+"/failureCondition",parentData:t,parentDataProperty:"failur\
eCondition",rootData:d,dynamicAnchors:h})||(e=e===null?Pr.errors:e.concat(Pr.errors),r=e.length)),t.initialDelay!==void 0&&(K(t.initialDelay,{instancePath:s+"/i\
nitialDelay",parentData:t,parentDataProperty:"initialDelay",rootData:d,dynamicAnchors:h})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.interval!==void 0&&
(K(t.interval,{instancePath:s+"/interval",parentData:t,parentDataProperty:"interval",rootData:d,dynamicAnchors:h})||(e=e===null?K.errors:e.concat(K.errors),r=e.
length)),t.count!==void 0){let p=t.count;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let i={instancePath:s+"/count",schemaPath:"#/properties/count\
/type",keyword:"type",params:{type:"integer"},schema:G.properties.count.type,parentSchema:G.properties.count,data:p};e===null?e=[i]:e.push(i),r++}if(typeof p=="\
number"&&isFinite(p)){if(p>1e4||isNaN(p)){let i={instancePath:s+"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},
schema:1e4,parentSchema:G.properties.count,data:p};e===null?e=[i]:e.push(i),r++}if(p<1||isNaN(p)){let i={instancePath:s+"/count",schemaPath:"#/properties/count/\
minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:G.properties.count,data:p};e===null?e=[i]:e.push(i),r++}}}if(t.failureLimit!==
void 0){let p=t.failureLimit;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let i={instancePath:s+"/failureLimit",schemaPath:"#/properties/failureLim\
it/type",keyword:"type",params:{type:"integer"},schema:G.properties.failureLimit.type,parentSchema:G.properties.failureLimit,data:p};e===null?e=[i]:e.push(i),r++}
if(typeof p=="number"&&isFinite(p)){if(p>1e4||isNaN(p)){let i={instancePath:s+"/failureLimit",schemaPath:"#/properties/failureLimit/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e4},schema:1e4,parentSchema:G.properties.failureLimit,data:p};e===null?e=[i]:e.push(i),r++}if(p<0||isNaN(p)){let i={instancePath:s+"/fail\
ureLimit",schemaPath:"#/properties/failureLimit/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:G.properties.failureLimit,data:p};
e===null?e=[i]:e.push(i),r++}}}if(t.inconclusiveLimit!==void 0){let p=t.inconclusiveLimit;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let i={instancePath:s+
"/inconclusiveLimit",schemaPath:"#/properties/inconclusiveLimit/type",keyword:"type",params:{type:"integer"},schema:G.properties.inconclusiveLimit.type,parentSchema:G.
properties.inconclusiveLimit,data:p};e===null?e=[i]:e.push(i),r++}if(typeof p=="number"&&isFinite(p)){if(p>1e4||isNaN(p)){let i={instancePath:s+"/inconclusiveLi\
mit",schemaPath:"#/properties/inconclusiveLimit/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},schema:1e4,parentSchema:G.properties.inconclusiveLimit,
data:p};e===null?e=[i]:e.push(i),r++}if(p<0||isNaN(p)){let i={instancePath:s+"/inconclusiveLimit",schemaPath:"#/properties/inconclusiveLimit/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0},schema:0,parentSchema:G.properties.inconclusiveLimit,data:p};e===null?e=[i]:e.push(i),r++}}}if(t.consecutiveErrorLimit!==
void 0){let p=t.consecutiveErrorLimit;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let i={instancePath:s+"/consecutiveErrorLimit",schemaPath:"#/pro\
perties/consecutiveErrorLimit/type",keyword:"type",params:{type:"integer"},schema:G.properties.consecutiveErrorLimit.type,parentSchema:G.properties.consecutiveErrorLimit,
data:p};e===null?e=[i]:e.push(i),r++}if(typeof p=="number"&&isFinite(p)){if(p>1e4||isNaN(p)){let i={instancePath:s+"/consecutiveErrorLimit",schemaPath:"#/proper\
ties/consecutiveErrorLimit/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},schema:1e4,parentSchema:G.properties.consecutiveErrorLimit,data:p};e===
null?e=[i]:e.push(i),r++}if(p<0||isNaN(p)){let i={instancePath:s+"/consecutiveErrorLimit",schemaPath:"#/properties/consecutiveErrorLimit/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0},schema:0,parentSchema:G.properties.consecutiveErrorLimit,data:p};e===null?e=[i]:e.push(i),r++}}}if(t.minSamples!==void 0){let p=t.
minSamples;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let i={instancePath:s+"/minSamples",schemaPath:"#/properties/minSamples/type",keyword:"type",
params:{type:"integer"},schema:G.properties.minSamples.type,parentSchema:G.properties.minSamples,data:p};e===null?e=[i]:e.push(i),r++}if(typeof p=="number"&&isFinite(
p)){if(p>9007199254740991||isNaN(p)){let i={instancePath:s+"/minSamples",schemaPath:"#/properties/minSamples/maximum",keyword:"maximum",params:{comparison:"<=",
limit:9007199254740991},schema:9007199254740991,parentSchema:G.properties.minSamples,data:p};e===null?e=[i]:e.push(i),r++}if(p<0||isNaN(p)){let i={instancePath:s+
"/minSamples",schemaPath:"#/properties/minSamples/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:G.properties.minSamples,data:p};
e===null?e=[i]:e.push(i),r++}}}if(t.samplesQuery!==void 0){let p=t.samplesQuery;if(typeof p=="string"){if(q(p)<1){let i={instancePath:s+"/samplesQuery",schemaPath:"\
#/properties/samplesQuery/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:G.properties.samplesQuery,data:p};e===null?e=[i]:e.push(i),r++}}else{
let i={instancePath:s+"/samplesQuery",schemaPath:"#/properties/samplesQuery/type",keyword:"type",params:{type:"string"},schema:G.properties.samplesQuery.type,parentSchema:G.
properties.samplesQuery,data:p};e===null?e=[i]:e.push(i),r++}}if(t.noData!==void 0){let p=t.noData;if(!(p==="Inconclusive"||p==="Failed"||p==="Successful")){let i={
instancePath:s+"/noData",schemaPath:"#/properties/noData/enum",keyword:"enum",params:{allowedValues:G.properties.noData.enum},schema:G.properties.noData.enum,parentSchema:G.
properties.noData,data:p};e===null?e=[i]:e.push(i),r++}}if(t.minSamples!==void 0&&t.samplesQuery===void 0){let p={instancePath:s,schemaPath:"#/dependentRequired",
keyword:"dependentRequired",params:{property:"minSamples",missingProperty:"samplesQuery",depsCount:1,deps:"samplesQuery"},schema:G.dependentRequired,parentSchema:G,
data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:G.type,parentSchema:G,data:t};
e===null?e=[p]:e.push(p),r++}return Ot.errors=e,r===0}Ot.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function vr(t,{instancePath:s="",parentData:S,parentDataProperty:D,
rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=vr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(!Ue.
test(t)){let p={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-\
9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M\
([0-9]{1,9}S)?|[0-9]{1,9}S))$"},schema:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M\
)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$",parentSchema:pe,data:t};
e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:pe.type,parentSchema:pe,data:t};e===null?
e=[p]:e.push(p),r++}return vr.errors=e,r===0}vr.evaluated={dynamicProps:!1,dynamicItems:!1};function Rt(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,
dynamicAnchors:h={}}={}){let e=null,r=0,m=Rt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.rollout===void 0){let p={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rollout"},schema:le.required,parentSchema:le,
data:t};e===null?e=[p]:e.push(p),r++}for(let p in t)if(!(p==="rollout"||p==="condition")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:le,data:t};e===null?e=[i]:e.push(i),r++}if(t.rollout!==void 0){let p=t.rollout;if(typeof p==
"string"){if(q(p)<1){let i={instancePath:s+"/rollout",schemaPath:"#/properties/rollout/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:le.
properties.rollout,data:p};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/rollout",schemaPath:"#/properties/rollout/type",keyword:"type",params:{type:"\
string"},schema:le.properties.rollout.type,parentSchema:le.properties.rollout,data:p};e===null?e=[i]:e.push(i),r++}}if(t.condition!==void 0){let p=t.condition;if(!(p===
"Succeeded"||p==="Finished")){let i={instancePath:s+"/condition",schemaPath:"#/properties/condition/enum",keyword:"enum",params:{allowedValues:le.properties.condition.
enum},schema:le.properties.condition.enum,parentSchema:le.properties.condition,data:p};e===null?e=[i]:e.push(i),r++}}}else{let p={instancePath:s,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},schema:le.type,parentSchema:le,data:t};e===null?e=[p]:e.push(p),r++}return Rt.errors=e,r===0}Rt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ha=new RegExp("^(100|[1-9]?[0-9])%$","u");function Np(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){
let e=null,r=0,m=Np.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0){
let p={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},schema:E.required,parentSchema:E,data:t};e===null?e=[p]:e.
push(p),r++}if(t.kind===void 0){let p={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},schema:E.required,parentSchema:E,
data:t};e===null?e=[p]:e.push(p),r++}if(t.metadata===void 0){let p={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},
schema:E.required,parentSchema:E,data:t};e===null?e=[p]:e.push(p),r++}if(t.spec===void 0){let p={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"spec"},schema:E.required,parentSchema:E,data:t};e===null?e=[p]:e.push(p),r++}for(let p in t)if(!(p==="apiVersion"||p==="kind"||p==="metadata"||
p==="spec")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:E,data:t};
e===null?e=[i]:e.push(i),r++}if(t.apiVersion!==void 0&&(jt(t.apiVersion,{instancePath:s+"/apiVersion",parentData:t,parentDataProperty:"apiVersion",rootData:d,dynamicAnchors:h})||
(e=e===null?jt.errors:e.concat(jt.errors),r=e.length)),t.kind!==void 0){let p=t.kind;if(p!=="Rollout"){let i={instancePath:s+"/kind",schemaPath:"#/properties/ki\
nd/const",keyword:"const",params:{allowedValue:"Rollout"},schema:"Rollout",parentSchema:E.properties.kind,data:p};e===null?e=[i]:e.push(i),r++}}if(t.metadata!==
void 0&&(At(t.metadata,{instancePath:s+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:d,dynamicAnchors:h})||(e=e===null?At.errors:e.concat(At.errors),
r=e.length)),t.spec!==void 0){let p=t.spec;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.change===void 0){let i={instancePath:s+"/spec",schemaPath:"#/proper\
ties/spec/required",keyword:"required",params:{missingProperty:"change"},schema:E.properties.spec.required,parentSchema:E.properties.spec,data:p};e===null?e=[i]:
e.push(i),r++}if(p.system===void 0){let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"system"},schema:E.
properties.spec.required,parentSchema:E.properties.spec,data:p};e===null?e=[i]:e.push(i),r++}if(p.artifact===void 0){let i={instancePath:s+"/spec",schemaPath:"#\
/properties/spec/required",keyword:"required",params:{missingProperty:"artifact"},schema:E.properties.spec.required,parentSchema:E.properties.spec,data:p};e===null?
e=[i]:e.push(i),r++}if(p.strategy===void 0){let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"st\
rategy"},schema:E.properties.spec.required,parentSchema:E.properties.spec,data:p};e===null?e=[i]:e.push(i),r++}if(p.stages===void 0){let i={instancePath:s+"/spe\
c",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"stages"},schema:E.properties.spec.required,parentSchema:E.properties.spec,
data:p};e===null?e=[i]:e.push(i),r++}for(let i in p)if(!Pe.call(E.properties.spec.properties,i)){let a={instancePath:s+"/spec",schemaPath:"#/properties/spec/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:E.properties.spec,data:p};e===null?e=[a]:e.push(a),r++}if(p.
change!==void 0){let i=p.change;if(typeof i=="string"){if(q(i)<1){let a={instancePath:s+"/spec/change",schemaPath:"#/properties/spec/properties/change/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:E.properties.spec.properties.change,data:i};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:s+
"/spec/change",schemaPath:"#/properties/spec/properties/change/type",keyword:"type",params:{type:"string"},schema:E.properties.spec.properties.change.type,parentSchema:E.
properties.spec.properties.change,data:i};e===null?e=[a]:e.push(a),r++}}if(p.system!==void 0){let i=p.system;if(typeof i=="string"){if(q(i)<1){let a={instancePath:s+
"/spec/system",schemaPath:"#/properties/spec/properties/system/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:E.properties.spec.properties.
system,data:i};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:s+"/spec/system",schemaPath:"#/properties/spec/properties/system/type",keyword:"type",params:{
type:"string"},schema:E.properties.spec.properties.system.type,parentSchema:E.properties.spec.properties.system,data:i};e===null?e=[a]:e.push(a),r++}}if(p.artifact!==
void 0){let i=p.artifact;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){let a={instancePath:s+"/spec/artifact",schemaPath:"#/properties/spec/p\
roperties/artifact/required",keyword:"required",params:{missingProperty:"name"},schema:E.properties.spec.properties.artifact.required,parentSchema:E.properties.
spec.properties.artifact,data:i};e===null?e=[a]:e.push(a),r++}if(i.version===void 0){let a={instancePath:s+"/spec/artifact",schemaPath:"#/properties/spec/proper\
ties/artifact/required",keyword:"required",params:{missingProperty:"version"},schema:E.properties.spec.properties.artifact.required,parentSchema:E.properties.spec.
properties.artifact,data:i};e===null?e=[a]:e.push(a),r++}for(let a in i)if(!(a==="name"||a==="version"||a==="digest"||a==="commit"||a==="pipeline")){let o={instancePath:s+
"/spec/artifact",schemaPath:"#/properties/spec/properties/artifact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,
parentSchema:E.properties.spec.properties.artifact,data:i};e===null?e=[o]:e.push(o),r++}if(i.name!==void 0){let a=i.name;if(typeof a=="string"){if(q(a)<1){let o={
instancePath:s+"/spec/artifact/name",schemaPath:"#/properties/spec/properties/artifact/properties/name/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:E.properties.spec.properties.artifact.properties.name,data:a};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/spec/artifact/name",schemaPath:"\
#/properties/spec/properties/artifact/properties/name/type",keyword:"type",params:{type:"string"},schema:E.properties.spec.properties.artifact.properties.name.type,
parentSchema:E.properties.spec.properties.artifact.properties.name,data:a};e===null?e=[o]:e.push(o),r++}}if(i.version!==void 0){let a=i.version;if(typeof a=="st\
ring"){if(q(a)<1){let o={instancePath:s+"/spec/artifact/version",schemaPath:"#/properties/spec/properties/artifact/properties/version/minLength",keyword:"minLen\
gth",params:{limit:1},schema:1,parentSchema:E.properties.spec.properties.artifact.properties.version,data:a};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+
"/spec/artifact/version",schemaPath:"#/properties/spec/properties/artifact/properties/version/type",keyword:"type",params:{type:"string"},schema:E.properties.spec.
properties.artifact.properties.version.type,parentSchema:E.properties.spec.properties.artifact.properties.version,data:a};e===null?e=[o]:e.push(o),r++}}i.digest!==
void 0&&($t(i.digest,{instancePath:s+"/spec/artifact/digest",parentData:i,parentDataProperty:"digest",rootData:d,dynamicAnchors:h})||(e=e===null?$t.errors:e.concat(
$t.errors),r=e.length)),i.commit!==void 0&&(Lt(i.commit,{instancePath:s+"/spec/artifact/commit",parentData:i,parentDataProperty:"commit",rootData:d,dynamicAnchors:h})||
(e=e===null?Lt.errors:e.concat(Lt.errors),r=e.length)),i.pipeline!==void 0&&(xt(i.pipeline,{instancePath:s+"/spec/artifact/pipeline",parentData:i,parentDataProperty:"\
pipeline",rootData:d,dynamicAnchors:h})||(e=e===null?xt.errors:e.concat(xt.errors),r=e.length))}else{let a={instancePath:s+"/spec/artifact",schemaPath:"#/proper\
ties/spec/properties/artifact/type",keyword:"type",params:{type:"object"},schema:E.properties.spec.properties.artifact.type,parentSchema:E.properties.spec.properties.
artifact,data:i};e===null?e=[a]:e.push(a),r++}}if(p.targets!==void 0){let i=p.targets;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(!(a==="flee\
t"||a==="selector")){let o={instancePath:s+"/spec/targets",schemaPath:"#/properties/spec/properties/targets/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:a},schema:!1,parentSchema:E.properties.spec.properties.targets,data:i};e===null?e=[o]:e.push(o),r++}i.fleet!==void 0&&(It(i.fleet,{instancePath:s+
"/spec/targets/fleet",parentData:i,parentDataProperty:"fleet",rootData:d,dynamicAnchors:h})||(e=e===null?It.errors:e.concat(It.errors),r=e.length)),i.selector!==
void 0&&(gr(i.selector,{instancePath:s+"/spec/targets/selector",parentData:i,parentDataProperty:"selector",rootData:d,dynamicAnchors:h})||(e=e===null?gr.errors:
e.concat(gr.errors),r=e.length))}else{let a={instancePath:s+"/spec/targets",schemaPath:"#/properties/spec/properties/targets/type",keyword:"type",params:{type:"\
object"},schema:E.properties.spec.properties.targets.type,parentSchema:E.properties.spec.properties.targets,data:i};e===null?e=[a]:e.push(a),r++}}if(p.order!==void 0){
let i=p.order;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(!(a==="key"||a==="direction")){let o={instancePath:s+"/spec/order",schemaPath:"#/pr\
operties/spec/properties/order/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:E.properties.spec.properties.
order,data:i};e===null?e=[o]:e.push(o),r++}if(i.key!==void 0){let a=i.key;if(typeof a=="string"){if(q(a)<1){let o={instancePath:s+"/spec/order/key",schemaPath:"\
#/properties/spec/properties/order/properties/key/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:E.properties.spec.properties.order.properties.
key,data:a};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/spec/order/key",schemaPath:"#/properties/spec/properties/order/properties/key/type",keyword:"\
type",params:{type:"string"},schema:E.properties.spec.properties.order.properties.key.type,parentSchema:E.properties.spec.properties.order.properties.key,data:a};
e===null?e=[o]:e.push(o),r++}}if(i.direction!==void 0){let a=i.direction;if(!(a==="Ascending"||a==="Descending")){let o={instancePath:s+"/spec/order/direction",
schemaPath:"#/properties/spec/properties/order/properties/direction/enum",keyword:"enum",params:{allowedValues:E.properties.spec.properties.order.properties.direction.
enum},schema:E.properties.spec.properties.order.properties.direction.enum,parentSchema:E.properties.spec.properties.order.properties.direction,data:a};e===null?
e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/spec/order",schemaPath:"#/properties/spec/properties/order/type",keyword:"type",params:{type:"object"},schema:E.
properties.spec.properties.order.type,parentSchema:E.properties.spec.properties.order,data:i};e===null?e=[a]:e.push(a),r++}}if(p.seed!==void 0){let i=p.seed;if(typeof i==
"string"){if(q(i)<1){let a={instancePath:s+"/spec/seed",schemaPath:"#/properties/spec/properties/seed/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:E.
properties.spec.properties.seed,data:i};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:s+"/spec/seed",schemaPath:"#/properties/spec/properties/seed/type",
keyword:"type",params:{type:"string"},schema:E.properties.spec.properties.seed.type,parentSchema:E.properties.spec.properties.seed,data:i};e===null?e=[a]:e.push(
a),r++}}if(p.strategy!==void 0){let i=p.strategy;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.type===void 0){let a={instancePath:s+"/spec/strategy",schemaPath:"\
#/properties/spec/properties/strategy/required",keyword:"required",params:{missingProperty:"type"},schema:E.properties.spec.properties.strategy.required,parentSchema:E.
properties.spec.properties.strategy,data:i};e===null?e=[a]:e.push(a),r++}for(let a in i)if(a!=="type"){let o={instancePath:s+"/spec/strategy",schemaPath:"#/prop\
erties/spec/properties/strategy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:E.properties.spec.properties.
strategy,data:i};e===null?e=[o]:e.push(o),r++}if(i.type!==void 0){let a=i.type;if(!(a==="Staged"||a==="BlueGreen")){let o={instancePath:s+"/spec/strategy/type",
schemaPath:"#/properties/spec/properties/strategy/properties/type/enum",keyword:"enum",params:{allowedValues:E.properties.spec.properties.strategy.properties.type.
enum},schema:E.properties.spec.properties.strategy.properties.type.enum,parentSchema:E.properties.spec.properties.strategy.properties.type,data:a};e===null?e=[o]:
e.push(o),r++}}}else{let a={instancePath:s+"/spec/strategy",schemaPath:"#/properties/spec/properties/strategy/type",keyword:"type",params:{type:"object"},schema:E.
properties.spec.properties.strategy.type,parentSchema:E.properties.spec.properties.strategy,data:i};e===null?e=[a]:e.push(a),r++}}if(p.stages!==void 0){let i=p.
stages;if(Array.isArray(i)){if(i.length<1){let o={instancePath:s+"/spec/stages",schemaPath:"#/properties/spec/properties/stages/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:E.properties.spec.properties.stages,data:i};e===null?e=[o]:e.push(o),r++}let a=i.length;for(let o=0;o<a;o++){let c=i[o];if(c&&typeof c==
"object"&&!Array.isArray(c)){if(c.name===void 0){let n={instancePath:s+"/spec/stages/"+o,schemaPath:"#/properties/spec/properties/stages/items/required",keyword:"\
required",params:{missingProperty:"name"},schema:E.properties.spec.properties.stages.items.required,parentSchema:E.properties.spec.properties.stages.items,data:c};
e===null?e=[n]:e.push(n),r++}for(let n in c)if(!Pe.call(E.properties.spec.properties.stages.items.properties,n)){let l={instancePath:s+"/spec/stages/"+o,schemaPath:"\
#/properties/spec/properties/stages/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:E.properties.
spec.properties.stages.items,data:c};e===null?e=[l]:e.push(l),r++}if(c.name!==void 0&&(Et(c.name,{instancePath:s+"/spec/stages/"+o+"/name",parentData:c,parentDataProperty:"\
name",rootData:d,dynamicAnchors:h})||(e=e===null?Et.errors:e.concat(Et.errors),r=e.length)),c.environment!==void 0){let n=c.environment;if(typeof n=="string"){if(q(
n)<1){let l={instancePath:s+"/spec/stages/"+o+"/environment",schemaPath:"#/properties/spec/properties/stages/items/properties/environment/minLength",keyword:"mi\
nLength",params:{limit:1},schema:1,parentSchema:E.properties.spec.properties.stages.items.properties.environment,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={
instancePath:s+"/spec/stages/"+o+"/environment",schemaPath:"#/properties/spec/properties/stages/items/properties/environment/type",keyword:"type",params:{type:"\
string"},schema:E.properties.spec.properties.stages.items.properties.environment.type,parentSchema:E.properties.spec.properties.stages.items.properties.environment,
data:n};e===null?e=[l]:e.push(l),r++}}if(c.selector!==void 0&&(gr(c.selector,{instancePath:s+"/spec/stages/"+o+"/selector",parentData:c,parentDataProperty:"sele\
ctor",rootData:d,dynamicAnchors:h})||(e=e===null?gr.errors:e.concat(gr.errors),r=e.length)),c.batches!==void 0){let n=c.batches;if(Array.isArray(n)){if(n.length>
100){let u={instancePath:s+"/spec/stages/"+o+"/batches",schemaPath:"#/properties/spec/properties/stages/items/properties/batches/maxItems",keyword:"maxItems",params:{
limit:100},schema:100,parentSchema:E.properties.spec.properties.stages.items.properties.batches,data:n};e===null?e=[u]:e.push(u),r++}if(n.length<1){let u={instancePath:s+
"/spec/stages/"+o+"/batches",schemaPath:"#/properties/spec/properties/stages/items/properties/batches/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:E.
properties.spec.properties.stages.items.properties.batches,data:n};e===null?e=[u]:e.push(u),r++}let l=n.length;for(let u=0;u<l;u++)ke(n[u],{instancePath:s+"/spe\
c/stages/"+o+"/batches/"+u,parentData:n,parentDataProperty:u,rootData:d,dynamicAnchors:h})||(e=e===null?ke.errors:e.concat(ke.errors),r=e.length)}else{let l={instancePath:s+
"/spec/stages/"+o+"/batches",schemaPath:"#/properties/spec/properties/stages/items/properties/batches/type",keyword:"type",params:{type:"array"},schema:E.properties.
spec.properties.stages.items.properties.batches.type,parentSchema:E.properties.spec.properties.stages.items.properties.batches,data:n};e===null?e=[l]:e.push(l),
r++}}if(c.growth!==void 0){let n=c.growth;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.type===void 0){let l={instancePath:s+"/spec/stages/"+o+"/growth",schemaPath:"\
#/properties/spec/properties/stages/items/properties/growth/required",keyword:"required",params:{missingProperty:"type"},schema:E.properties.spec.properties.stages.
items.properties.growth.required,parentSchema:E.properties.spec.properties.stages.items.properties.growth,data:n};e===null?e=[l]:e.push(l),r++}for(let l in n)if(!(l===
"type"||l==="factor"||l==="start")){let u={instancePath:s+"/spec/stages/"+o+"/growth",schemaPath:"#/properties/spec/properties/stages/items/properties/growth/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:E.properties.spec.properties.stages.items.properties.growth,
data:n};e===null?e=[u]:e.push(u),r++}if(n.type!==void 0){let l=n.type;if(!(l==="Exponential"||l==="Linear")){let u={instancePath:s+"/spec/stages/"+o+"/growth/ty\
pe",schemaPath:"#/properties/spec/properties/stages/items/properties/growth/properties/type/enum",keyword:"enum",params:{allowedValues:E.properties.spec.properties.
stages.items.properties.growth.properties.type.enum},schema:E.properties.spec.properties.stages.items.properties.growth.properties.type.enum,parentSchema:E.properties.
spec.properties.stages.items.properties.growth.properties.type,data:l};e===null?e=[u]:e.push(u),r++}}if(n.factor!==void 0){let l=n.factor;if(typeof l=="number"&&
isFinite(l)){if(l>100||isNaN(l)){let u={instancePath:s+"/spec/stages/"+o+"/growth/factor",schemaPath:"#/properties/spec/properties/stages/items/properties/growt\
h/properties/factor/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},schema:100,parentSchema:E.properties.spec.properties.stages.items.properties.growth.
properties.factor,data:l};e===null?e=[u]:e.push(u),r++}if(l<=1||isNaN(l)){let u={instancePath:s+"/spec/stages/"+o+"/growth/factor",schemaPath:"#/properties/spec\
/properties/stages/items/properties/growth/properties/factor/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:1},schema:1,parentSchema:E.
properties.spec.properties.stages.items.properties.growth.properties.factor,data:l};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:s+"/spec/stages/"+o+"\
/growth/factor",schemaPath:"#/properties/spec/properties/stages/items/properties/growth/properties/factor/type",keyword:"type",params:{type:"number"},schema:E.properties.
spec.properties.stages.items.properties.growth.properties.factor.type,parentSchema:E.properties.spec.properties.stages.items.properties.growth.properties.factor,
data:l};e===null?e=[u]:e.push(u),r++}}n.start!==void 0&&(ke(n.start,{instancePath:s+"/spec/stages/"+o+"/growth/start",parentData:n,parentDataProperty:"start",rootData:d,
dynamicAnchors:h})||(e=e===null?ke.errors:e.concat(ke.errors),r=e.length))}else{let l={instancePath:s+"/spec/stages/"+o+"/growth",schemaPath:"#/properties/spec/\
properties/stages/items/properties/growth/type",keyword:"type",params:{type:"object"},schema:E.properties.spec.properties.stages.items.properties.growth.type,parentSchema:E.
properties.spec.properties.stages.items.properties.growth,data:n};e===null?e=[l]:e.push(l),r++}}if(c.maxConcurrency!==void 0&&(ke(c.maxConcurrency,{instancePath:s+
"/spec/stages/"+o+"/maxConcurrency",parentData:c,parentDataProperty:"maxConcurrency",rootData:d,dynamicAnchors:h})||(e=e===null?ke.errors:e.concat(ke.errors),r=
e.length)),c.beforeGates!==void 0&&(Ce(c.beforeGates,{instancePath:s+"/spec/stages/"+o+"/beforeGates",parentData:c,parentDataProperty:"beforeGates",rootData:d,dynamicAnchors:h})||
(e=e===null?Ce.errors:e.concat(Ce.errors),r=e.length)),c.gates!==void 0&&(Ce(c.gates,{instancePath:s+"/spec/stages/"+o+"/gates",parentData:c,parentDataProperty:"\
gates",rootData:d,dynamicAnchors:h})||(e=e===null?Ce.errors:e.concat(Ce.errors),r=e.length)),c.afterGates!==void 0&&(Ce(c.afterGates,{instancePath:s+"/spec/stag\
es/"+o+"/afterGates",parentData:c,parentDataProperty:"afterGates",rootData:d,dynamicAnchors:h})||(e=e===null?Ce.errors:e.concat(Ce.errors),r=e.length)),c.batches!==
void 0&&c&&typeof c=="object"&&!Array.isArray(c)&&c.growth!==void 0){let n={instancePath:s+"/spec/stages/"+o+"/growth",schemaPath:"#/properties/spec/properties/\
stages/items/dependentSchemas/batches/properties/growth/false schema",keyword:"false schema",params:{},schema:!1,parentSchema:E.properties.spec.properties.stages.
items.dependentSchemas.batches.properties.growth,data:c.growth};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:s+"/spec/stages/"+o,schemaPath:"#/propert\
ies/spec/properties/stages/items/type",keyword:"type",params:{type:"object"},schema:E.properties.spec.properties.stages.items.type,parentSchema:E.properties.spec.
properties.stages.items,data:c};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+"/spec/stages",schemaPath:"#/properties/spec/properties/stages/type",keyword:"\
type",params:{type:"array"},schema:E.properties.spec.properties.stages.type,parentSchema:E.properties.spec.properties.stages,data:i};e===null?e=[a]:e.push(a),r++}}
if(p.metrics!==void 0){let i=p.metrics;if(Array.isArray(i)){let a=i.length;for(let o=0;o<a;o++)Ot(i[o],{instancePath:s+"/spec/metrics/"+o,parentData:i,parentDataProperty:o,
rootData:d,dynamicAnchors:h})||(e=e===null?Ot.errors:e.concat(Ot.errors),r=e.length)}else{let a={instancePath:s+"/spec/metrics",schemaPath:"#/properties/spec/pr\
operties/metrics/type",keyword:"type",params:{type:"array"},schema:E.properties.spec.properties.metrics.type,parentSchema:E.properties.spec.properties.metrics,data:i};
e===null?e=[a]:e.push(a),r++}}if(p.availability!==void 0){let i=p.availability;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(!(a==="maxUnavaila\
ble"||a==="topologyKey"||a==="maxDomainsInFlight")){let o={instancePath:s+"/spec/availability",schemaPath:"#/properties/spec/properties/availability/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:E.properties.spec.properties.availability,data:i};e===null?e=[o]:
e.push(o),r++}if(i.maxUnavailable!==void 0&&(ke(i.maxUnavailable,{instancePath:s+"/spec/availability/maxUnavailable",parentData:i,parentDataProperty:"maxUnavail\
able",rootData:d,dynamicAnchors:h})||(e=e===null?ke.errors:e.concat(ke.errors),r=e.length)),i.topologyKey!==void 0){let a=i.topologyKey;if(typeof a=="string"){if(q(
a)<1){let o={instancePath:s+"/spec/availability/topologyKey",schemaPath:"#/properties/spec/properties/availability/properties/topologyKey/minLength",keyword:"mi\
nLength",params:{limit:1},schema:1,parentSchema:E.properties.spec.properties.availability.properties.topologyKey,data:a};e===null?e=[o]:e.push(o),r++}}else{let o={
instancePath:s+"/spec/availability/topologyKey",schemaPath:"#/properties/spec/properties/availability/properties/topologyKey/type",keyword:"type",params:{type:"\
string"},schema:E.properties.spec.properties.availability.properties.topologyKey.type,parentSchema:E.properties.spec.properties.availability.properties.topologyKey,
data:a};e===null?e=[o]:e.push(o),r++}}if(i.maxDomainsInFlight!==void 0){let a=i.maxDomainsInFlight;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let o={
instancePath:s+"/spec/availability/maxDomainsInFlight",schemaPath:"#/properties/spec/properties/availability/properties/maxDomainsInFlight/type",keyword:"type",
params:{type:"integer"},schema:E.properties.spec.properties.availability.properties.maxDomainsInFlight.type,parentSchema:E.properties.spec.properties.availability.
properties.maxDomainsInFlight,data:a};e===null?e=[o]:e.push(o),r++}if(typeof a=="number"&&isFinite(a)){if(a>1e3||isNaN(a)){let o={instancePath:s+"/spec/availabi\
lity/maxDomainsInFlight",schemaPath:"#/properties/spec/properties/availability/properties/maxDomainsInFlight/maximum",keyword:"maximum",params:{comparison:"<=",
limit:1e3},schema:1e3,parentSchema:E.properties.spec.properties.availability.properties.maxDomainsInFlight,data:a};e===null?e=[o]:e.push(o),r++}if(a<1||isNaN(a)){
let o={instancePath:s+"/spec/availability/maxDomainsInFlight",schemaPath:"#/properties/spec/properties/availability/properties/maxDomainsInFlight/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:E.properties.spec.properties.availability.properties.maxDomainsInFlight,data:a};e===null?e=[o]:e.
push(o),r++}}}}else{let a={instancePath:s+"/spec/availability",schemaPath:"#/properties/spec/properties/availability/type",keyword:"type",params:{type:"object"},
schema:E.properties.spec.properties.availability.type,parentSchema:E.properties.spec.properties.availability,data:i};e===null?e=[a]:e.push(a),r++}}if(p.failurePolicy!==
void 0){let i=p.failurePolicy;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(!(a==="maxFailures"||a==="scope"||a==="onFailure"||a==="onInconclus\
ive")){let o={instancePath:s+"/spec/failurePolicy",schemaPath:"#/properties/spec/properties/failurePolicy/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a},schema:!1,parentSchema:E.properties.spec.properties.failurePolicy,data:i};e===null?e=[o]:e.push(o),r++}if(i.maxFailures!==void 0){let a=i.
maxFailures;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&typeof a!="string"){let o={instancePath:s+"/spec/failurePolicy/maxFailures",schemaPath:"#/\
properties/spec/properties/failurePolicy/properties/maxFailures/type",keyword:"type",params:{type:E.properties.spec.properties.failurePolicy.properties.maxFailures.
type},schema:E.properties.spec.properties.failurePolicy.properties.maxFailures.type,parentSchema:E.properties.spec.properties.failurePolicy.properties.maxFailures,
data:a};e===null?e=[o]:e.push(o),r++}if(typeof a=="number"&&isFinite(a)){if(a>1e6||isNaN(a)){let o={instancePath:s+"/spec/failurePolicy/maxFailures",schemaPath:"\
#/properties/spec/properties/failurePolicy/properties/maxFailures/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},schema:1e6,parentSchema:E.properties.
spec.properties.failurePolicy.properties.maxFailures,data:a};e===null?e=[o]:e.push(o),r++}if(a<0||isNaN(a)){let o={instancePath:s+"/spec/failurePolicy/maxFailur\
es",schemaPath:"#/properties/spec/properties/failurePolicy/properties/maxFailures/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:E.
properties.spec.properties.failurePolicy.properties.maxFailures,data:a};e===null?e=[o]:e.push(o),r++}}if(typeof a=="string"&&!ha.test(a)){let o={instancePath:s+
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
spec.properties.failurePolicy,data:i};e===null?e=[a]:e.push(a),r++}}if(p.limits!==void 0){let i=p.limits;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)
if(a!=="maxExposed"){let o={instancePath:s+"/spec/limits",schemaPath:"#/properties/spec/properties/limits/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a},schema:!1,parentSchema:E.properties.spec.properties.limits,data:i};e===null?e=[o]:e.push(o),r++}i.maxExposed!==void 0&&(ke(i.maxExposed,{instancePath:s+
"/spec/limits/maxExposed",parentData:i,parentDataProperty:"maxExposed",rootData:d,dynamicAnchors:h})||(e=e===null?ke.errors:e.concat(ke.errors),r=e.length))}else{
let a={instancePath:s+"/spec/limits",schemaPath:"#/properties/spec/properties/limits/type",keyword:"type",params:{type:"object"},schema:E.properties.spec.properties.
limits.type,parentSchema:E.properties.spec.properties.limits,data:i};e===null?e=[a]:e.push(a),r++}}if(p.windows!==void 0){let i=p.windows;if(i&&typeof i=="objec\
t"&&!Array.isArray(i)){for(let a in i)if(!(a==="refs"||a==="onClose"||a==="allowRollback")){let o={instancePath:s+"/spec/windows",schemaPath:"#/properties/spec/\
properties/windows/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:E.properties.spec.properties.windows,
data:i};e===null?e=[o]:e.push(o),r++}if(i.refs!==void 0){let a=i.refs;if(Array.isArray(a)){let o=a.length;for(let c=0;c<o;c++){let n=a[c];if(typeof n=="string"){
if(q(n)<1){let l={instancePath:s+"/spec/windows/refs/"+c,schemaPath:"#/properties/spec/properties/windows/properties/refs/items/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:E.properties.spec.properties.windows.properties.refs.items,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spe\
c/windows/refs/"+c,schemaPath:"#/properties/spec/properties/windows/properties/refs/items/type",keyword:"type",params:{type:"string"},schema:E.properties.spec.properties.
windows.properties.refs.items.type,parentSchema:E.properties.spec.properties.windows.properties.refs.items,data:n};e===null?e=[l]:e.push(l),r++}}}else{let o={instancePath:s+
"/spec/windows/refs",schemaPath:"#/properties/spec/properties/windows/properties/refs/type",keyword:"type",params:{type:"array"},schema:E.properties.spec.properties.
windows.properties.refs.type,parentSchema:E.properties.spec.properties.windows.properties.refs,data:a};e===null?e=[o]:e.push(o),r++}}if(i.onClose!==void 0){let a=i.
onClose;if(!(a==="FinishBatch"||a==="StopNow")){let o={instancePath:s+"/spec/windows/onClose",schemaPath:"#/properties/spec/properties/windows/properties/onClos\
e/enum",keyword:"enum",params:{allowedValues:E.properties.spec.properties.windows.properties.onClose.enum},schema:E.properties.spec.properties.windows.properties.
onClose.enum,parentSchema:E.properties.spec.properties.windows.properties.onClose,data:a};e===null?e=[o]:e.push(o),r++}}if(i.allowRollback!==void 0){let a=i.allowRollback;
if(typeof a!="boolean"){let o={instancePath:s+"/spec/windows/allowRollback",schemaPath:"#/properties/spec/properties/windows/properties/allowRollback/type",keyword:"\
type",params:{type:"boolean"},schema:E.properties.spec.properties.windows.properties.allowRollback.type,parentSchema:E.properties.spec.properties.windows.properties.
allowRollback,data:a};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/spec/windows",schemaPath:"#/properties/spec/properties/windows/type",keyword:"\
type",params:{type:"object"},schema:E.properties.spec.properties.windows.type,parentSchema:E.properties.spec.properties.windows,data:i};e===null?e=[a]:e.push(a),
r++}}if(p.progressDeadline!==void 0&&(vr(p.progressDeadline,{instancePath:s+"/spec/progressDeadline",parentData:p,parentDataProperty:"progressDeadline",rootData:d,
dynamicAnchors:h})||(e=e===null?vr.errors:e.concat(vr.errors),r=e.length)),p.rollback!==void 0){let i=p.rollback;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)
if(!(a==="supported"||a==="to"||a==="order"||a==="scope"||a==="maxTime")){let o={instancePath:s+"/spec/rollback",schemaPath:"#/properties/spec/properties/rollba\
ck/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:E.properties.spec.properties.rollback,data:i};e===null?
e=[o]:e.push(o),r++}if(i.supported!==void 0){let a=i.supported;if(typeof a!="boolean"){let o={instancePath:s+"/spec/rollback/supported",schemaPath:"#/properties\
/spec/properties/rollback/properties/supported/type",keyword:"type",params:{type:"boolean"},schema:E.properties.spec.properties.rollback.properties.supported.type,
parentSchema:E.properties.spec.properties.rollback.properties.supported,data:a};e===null?e=[o]:e.push(o),r++}}if(i.to!==void 0){let a=i.to;if(typeof a=="string"){
if(q(a)<1){let o={instancePath:s+"/spec/rollback/to",schemaPath:"#/properties/spec/properties/rollback/properties/to/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:E.properties.spec.properties.rollback.properties.to,data:a};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/spec/rollback/to",schemaPath:"\
#/properties/spec/properties/rollback/properties/to/type",keyword:"type",params:{type:"string"},schema:E.properties.spec.properties.rollback.properties.to.type,
parentSchema:E.properties.spec.properties.rollback.properties.to,data:a};e===null?e=[o]:e.push(o),r++}}if(i.order!==void 0){let a=i.order;if(!(a==="Reverse"||a===
"Forward")){let o={instancePath:s+"/spec/rollback/order",schemaPath:"#/properties/spec/properties/rollback/properties/order/enum",keyword:"enum",params:{allowedValues:E.
properties.spec.properties.rollback.properties.order.enum},schema:E.properties.spec.properties.rollback.properties.order.enum,parentSchema:E.properties.spec.properties.
rollback.properties.order,data:a};e===null?e=[o]:e.push(o),r++}}if(i.scope!==void 0){let a=i.scope;if(!(a==="Touched"||a==="Failed")){let o={instancePath:s+"/sp\
ec/rollback/scope",schemaPath:"#/properties/spec/properties/rollback/properties/scope/enum",keyword:"enum",params:{allowedValues:E.properties.spec.properties.rollback.
properties.scope.enum},schema:E.properties.spec.properties.rollback.properties.scope.enum,parentSchema:E.properties.spec.properties.rollback.properties.scope,data:a};
e===null?e=[o]:e.push(o),r++}}i.maxTime!==void 0&&(vr(i.maxTime,{instancePath:s+"/spec/rollback/maxTime",parentData:i,parentDataProperty:"maxTime",rootData:d,dynamicAnchors:h})||
(e=e===null?vr.errors:e.concat(vr.errors),r=e.length))}else{let a={instancePath:s+"/spec/rollback",schemaPath:"#/properties/spec/properties/rollback/type",keyword:"\
type",params:{type:"object"},schema:E.properties.spec.properties.rollback.type,parentSchema:E.properties.spec.properties.rollback,data:i};e===null?e=[a]:e.push(
a),r++}}if(p.concurrency!==void 0){let i=p.concurrency;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.group===void 0){let a={instancePath:s+"/spec/concurrenc\
y",schemaPath:"#/properties/spec/properties/concurrency/required",keyword:"required",params:{missingProperty:"group"},schema:E.properties.spec.properties.concurrency.
required,parentSchema:E.properties.spec.properties.concurrency,data:i};e===null?e=[a]:e.push(a),r++}for(let a in i)if(!(a==="group"||a==="policy")){let o={instancePath:s+
"/spec/concurrency",schemaPath:"#/properties/spec/properties/concurrency/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,
parentSchema:E.properties.spec.properties.concurrency,data:i};e===null?e=[o]:e.push(o),r++}if(i.group!==void 0){let a=i.group;if(typeof a=="string"){if(q(a)<1){
let o={instancePath:s+"/spec/concurrency/group",schemaPath:"#/properties/spec/properties/concurrency/properties/group/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:E.properties.spec.properties.concurrency.properties.group,data:a};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/spec/concurre\
ncy/group",schemaPath:"#/properties/spec/properties/concurrency/properties/group/type",keyword:"type",params:{type:"string"},schema:E.properties.spec.properties.
concurrency.properties.group.type,parentSchema:E.properties.spec.properties.concurrency.properties.group,data:a};e===null?e=[o]:e.push(o),r++}}if(i.policy!==void 0){
let a=i.policy;if(!(a==="Queue"||a==="Reject"||a==="Supersede")){let o={instancePath:s+"/spec/concurrency/policy",schemaPath:"#/properties/spec/properties/concu\
rrency/properties/policy/enum",keyword:"enum",params:{allowedValues:E.properties.spec.properties.concurrency.properties.policy.enum},schema:E.properties.spec.properties.
concurrency.properties.policy.enum,parentSchema:E.properties.spec.properties.concurrency.properties.policy,data:a};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+
"/spec/concurrency",schemaPath:"#/properties/spec/properties/concurrency/type",keyword:"type",params:{type:"object"},schema:E.properties.spec.properties.concurrency.
type,parentSchema:E.properties.spec.properties.concurrency,data:i};e===null?e=[a]:e.push(a),r++}}if(p.dependsOn!==void 0){let i=p.dependsOn;if(Array.isArray(i)){
let a=i.length;for(let o=0;o<a;o++)Rt(i[o],{instancePath:s+"/spec/dependsOn/"+o,parentData:i,parentDataProperty:o,rootData:d,dynamicAnchors:h})||(e=e===null?Rt.
errors:e.concat(Rt.errors),r=e.length)}else{let a={instancePath:s+"/spec/dependsOn",schemaPath:"#/properties/spec/properties/dependsOn/type",keyword:"type",params:{
type:"array"},schema:E.properties.spec.properties.dependsOn.type,parentSchema:E.properties.spec.properties.dependsOn,data:i};e===null?e=[a]:e.push(a),r++}}}else{
let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"object"},schema:E.properties.spec.type,parentSchema:E.properties.
spec,data:p};e===null?e=[i]:e.push(i),r++}}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:E.type,parentSchema:E,data:t};
e===null?e=[p]:e.push(p),r++}return Np.errors=e,r===0}Np.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ua=Tp,v={$schema:"https://json-schema.org/draf\
t/2020-12/schema",$id:"https://gradus.dev/schemas/v1/work-record.schema.json",type:"object",additionalProperties:!1,required:["apiVersion","kind","metadata","sp\
ec"],properties:{apiVersion:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/apiVersion"},kind:{const:"WorkRecord"},metadata:{$ref:"https://gradus.dev/schemas\
/v1/shared#/$defs/metadata"},spec:{type:"object",additionalProperties:!1,required:["type","at","by","result"],allOf:[{if:{properties:{type:{const:"inspection"}},
required:["type"]},then:{required:["inspection","system"]},else:{properties:{inspection:!1}}},{if:{properties:{type:{const:"log-review"}},required:["type"]},then:{
required:["logReview","system"]},else:{properties:{logReview:!1}}},{if:{properties:{type:{const:"backup"}},required:["type"]},then:{required:["backup","system"]},
else:{properties:{backup:!1}}},{if:{properties:{type:{const:"restore-test"}},required:["type"]},then:{required:["restoreTest","system"]},else:{properties:{restoreTest:!1}}},
{if:{properties:{type:{const:"drill"}},required:["type"]},then:{required:["drill","system"]},else:{properties:{drill:!1}}},{if:{properties:{type:{const:"meeting"}},
required:["type"]},then:{required:["meeting"]},else:{properties:{meeting:!1}}},{if:{properties:{type:{const:"training"}},required:["type"]},then:{required:["tra\
ining"]},else:{properties:{training:!1}}},{if:{properties:{type:{enum:["log-cleanup","config-sync","patch","custom"]}},required:["type"]},then:{required:["syste\
m"]},else:{properties:{run:!1}}}],properties:{type:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/taskType"},system:{type:"string",minLength:1},plan:{type:"\
string",minLength:1},task:{type:"string",minLength:1},at:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/instant"},by:{type:"array",minItems:1,items:{$ref:"h\
ttps://gradus.dev/schemas/v1/shared#/$defs/person"}},result:{enum:["pass","fail","partial"]},summary:{type:"string",minLength:1},findings:{type:"array",items:{type:"\
object",additionalProperties:!1,required:["id","severity","text"],properties:{id:{type:"string",minLength:1},severity:{$ref:"https://gradus.dev/schemas/v1/share\
d#/$defs/severity"},text:{type:"string",minLength:1},owner:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/person"},due:{$ref:"https://gradus.dev/schemas/v1/\
shared#/$defs/calendarDate"},change:{type:"string",minLength:1},incident:{type:"string",minLength:1},closed:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/c\
alendarDate"}}}},evidence:{type:"array",items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/evidence"}},supersedes:{type:"string",minLength:1},inspection:{
type:"object",additionalProperties:!1,required:["checks"],properties:{checks:{type:"array",minItems:1,items:{type:"object",additionalProperties:!1,required:["co\
mponent","aspect","result"],properties:{component:{type:"string",minLength:1},aspect:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/aspect"},metric:{type:"s\
tring",minLength:1},value:{type:"number"},unit:{type:"string",minLength:1},limit:{type:"number"},result:{enum:["pass","fail"]},note:{type:"string",minLength:1}}}}}},
logReview:{type:"object",additionalProperties:!1,required:["class","from","to"],properties:{class:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/logClass"},
from:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/instant"},to:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/instant"},patterns:{type:"array",items:{
type:"object",additionalProperties:!1,required:["template","count"],properties:{template:{type:"string",minLength:1},count:{type:"integer",minimum:0,maximum:9007199254740991},
recurring:{type:"boolean"},change:{type:"string",minLength:1},incident:{type:"string",minLength:1},reason:{type:"string",minLength:1}}}}}},backup:{type:"object",
additionalProperties:!1,required:["backup"],properties:{backup:{type:"string",minLength:1},bytes:{type:"integer",minimum:0,maximum:9007199254740991},sha256:{$ref:"\
https://gradus.dev/schemas/v1/shared#/$defs/sha256"},duration:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/duration"},copies:{type:"array",items:{type:"ob\
ject",additionalProperties:!1,required:["location"],properties:{location:{enum:["local","offsite","cloud"]},site:{type:"string",minLength:1},media:{type:"string",
minLength:1},immutable:{type:"boolean"},offline:{type:"boolean"}}}}}},restoreTest:{type:"object",additionalProperties:!1,required:["backup","restoredTo","durati\
on","dataLoss"],properties:{backup:{type:"string",minLength:1},backupAt:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/instant"},restoredTo:{type:"string",minLength:1},
duration:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/duration"},dataLoss:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/duration"},verifiedBy:{$ref:"\
https://gradus.dev/schemas/v1/shared#/$defs/person"},method:{enum:["full","sample","checksum"]}}},drill:{type:"object",additionalProperties:!1,required:["method",
"scenario"],properties:{plan:{type:"string",minLength:1},method:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/drillMethod"},scenario:{type:"string",minLength:1},
achieved:{type:"object",additionalProperties:!1,properties:{rto:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/duration"},rpo:{$ref:"https://gradus.dev/sche\
mas/v1/shared#/$defs/duration"}}},participants:{type:"array",items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/person"}},lessons:{type:"array",items:{type:"\
string",minLength:1}}}},meeting:{type:"object",additionalProperties:!1,required:["team","meeting","attendees"],properties:{team:{type:"string",minLength:1},meeting:{
type:"string",minLength:1},attendees:{type:"array",minItems:1,items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/person"}},decisions:{type:"array",items:{
type:"string",minLength:1}},actions:{type:"array",items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/action"}}}},training:{type:"object",additionalProperties:!1,
required:["topic","participants"],properties:{topic:{type:"string",minLength:1},plan:{type:"string",minLength:1},participants:{type:"array",minItems:1,items:{$ref:"\
https://gradus.dev/schemas/v1/shared#/$defs/person"}}}},run:{type:"object",additionalProperties:!1,properties:{script:{$ref:"https://gradus.dev/schemas/v1/share\
d#/$defs/path"},commit:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/commit"},exitCode:{type:"integer",minimum:0,maximum:255},dryRun:{type:"boolean"},duration:{
$ref:"https://gradus.dev/schemas/v1/shared#/$defs/duration"},url:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/url"}}}}}}};function zt(t,{instancePath:s="",
parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=zt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),t!=="gradus.dev/v1"){let p={instancePath:s,schemaPath:"#/const",keyword:"const",params:{allowedValue:"gradus.dev/v1"},schema:"gradus.dev/v1",parentSchema:He,
data:t};e===null?e=[p]:e.push(p),r++}return zt.errors=e,r===0}zt.evaluated={dynamicProps:!1,dynamicItems:!1};function _t(t,{instancePath:s="",parentData:S,parentDataProperty:D,
rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=_t.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.name===void 0){let p={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},schema:T.required,parentSchema:T,
data:t};e===null?e=[p]:e.push(p),r++}for(let p in t)if(!(p==="name"||p==="title"||p==="labels"||p==="annotations"||p==="links")){let i={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:T,data:t};e===null?e=[i]:e.push(i),r++}if(t.name!==void 0&&
(X(t.name,{instancePath:s+"/name",parentData:t,parentDataProperty:"name",rootData:d,dynamicAnchors:h})||(e=e===null?X.errors:e.concat(X.errors),r=e.length)),t.title!==
void 0){let p=t.title;if(typeof p=="string"){if(q(p)<1){let i={instancePath:s+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:T.properties.title,data:p};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/title",schemaPath:"#/properties/title/type",keyword:"\
type",params:{type:"string"},schema:T.properties.title.type,parentSchema:T.properties.title,data:p};e===null?e=[i]:e.push(i),r++}}if(t.labels!==void 0){let p=t.
labels;if(p&&typeof p=="object"&&!Array.isArray(p))for(let i in p){let a=p[i];if(typeof a!="string"){let o={instancePath:s+"/labels/"+i.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},schema:T.properties.labels.additionalProperties.type,
parentSchema:T.properties.labels.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+"/labels",schemaPath:"#/properties/labels\
/type",keyword:"type",params:{type:"object"},schema:T.properties.labels.type,parentSchema:T.properties.labels,data:p};e===null?e=[i]:e.push(i),r++}}if(t.annotations!==
void 0){let p=t.annotations;if(p&&typeof p=="object"&&!Array.isArray(p))for(let i in p){let a=p[i];if(typeof a!="string"){let o={instancePath:s+"/annotations/"+
i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},schema:T.properties.
annotations.additionalProperties.type,parentSchema:T.properties.annotations.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+
"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"object"},schema:T.properties.annotations.type,parentSchema:T.properties.annotations,
data:p};e===null?e=[i]:e.push(i),r++}}if(t.links!==void 0){let p=t.links;if(Array.isArray(p)){let i=p.length;for(let a=0;a<i;a++)re(p[a],{instancePath:s+"/links\
/"+a,parentData:p,parentDataProperty:a,rootData:d,dynamicAnchors:h})||(e=e===null?re.errors:e.concat(re.errors),r=e.length)}else{let i={instancePath:s+"/links",
schemaPath:"#/properties/links/type",keyword:"type",params:{type:"array"},schema:T.properties.links.type,parentSchema:T.properties.links,data:p};e===null?e=[i]:
e.push(i),r++}}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:T.type,parentSchema:T,data:t};e===null?e=[p]:e.push(
p),r++}return _t.errors=e,r===0}_t.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Vt(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,
dynamicAnchors:h={}}={}){let e=null,r=0,m=Vt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(t==="inspection"||t==="log-review"||
t==="log-cleanup"||t==="backup"||t==="restore-test"||t==="config-sync"||t==="patch"||t==="drill"||t==="meeting"||t==="training"||t==="custom")){let p={instancePath:s,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:st.enum},schema:st.enum,parentSchema:st,data:t};e===null?e=[p]:e.push(p),r++}return Vt.errors=e,r===0}Vt.
evaluated={dynamicProps:!1,dynamicItems:!1};function Le(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,
r=0,m=Le.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(!Mp.test(t)){let p={instancePath:s,schemaPath:"#/\
pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},schema:"^[0-9]{\
4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$",parentSchema:je,data:t};e===null?e=[p]:e.push(p),r++}if(!Vp(t)){let p={
instancePath:s,schemaPath:"#/format",keyword:"format",params:{format:"date-time"},schema:"date-time",parentSchema:je,data:t};e===null?e=[p]:e.push(p),r++}}else{
let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:je.type,parentSchema:je,data:t};e===null?e=[p]:e.push(p),r++}return Le.errors=
e,r===0}Le.evaluated={dynamicProps:!1,dynamicItems:!1};function he(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){
let e=null,r=0,m=he.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(q(t)<1){let p={instancePath:s,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:fe,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"string"},schema:fe.type,parentSchema:fe,data:t};e===null?e=[p]:e.push(p),r++}return he.errors=e,r===0}he.evaluated={dynamicProps:!1,
dynamicItems:!1};function Mt(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Mt.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(t==="P1"||t==="P2"||t==="P3"||t==="P4"||t==="P5")){let p={instancePath:s,schemaPath:"#/enum",keyword:"enum",
params:{allowedValues:Ir.enum},schema:Ir.enum,parentSchema:Ir,data:t};e===null?e=[p]:e.push(p),r++}return Mt.errors=e,r===0}Mt.evaluated={dynamicProps:!1,dynamicItems:!1};
function kr(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=kr.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(!dp(t)){let p={instancePath:s,schemaPath:"#/format",keyword:"format",params:{format:"date"},schema:"\
date",parentSchema:xe,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:xe.type,
parentSchema:xe,data:t};e===null?e=[p]:e.push(p),r++}return kr.errors=e,r===0}kr.evaluated={dynamicProps:!1,dynamicItems:!1};var Xe={type:"object",additionalProperties:!1,
anyOf:[{required:["path"]},{required:["url"]}],properties:{path:{$ref:"#/$defs/path"},url:{$ref:"#/$defs/url"},sha256:{$ref:"#/$defs/sha256"}}};function Ft(t,{instancePath:s="",
parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ft.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),typeof t=="string"){if(q(t)<1){let p={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ie,data:t};e===
null?e=[p]:e.push(p),r++}if(!_r.test(t)){let p={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^/\\s][^\\n]*$"},schema:"^[^/\\s][^\\n]\
*$",parentSchema:ie,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:ie.type,parentSchema:ie,
data:t};e===null?e=[p]:e.push(p),r++}return Ft.errors=e,r===0}Ft.evaluated={dynamicProps:!1,dynamicItems:!1};var Ct={type:"string",pattern:"^[0-9a-f]{64}$","x-e\
xpected":"64 hex digits in lower case"},Ii=new RegExp("^[0-9a-f]{64}$","u");function Zt(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){
let e=null,r=0,m=Zt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(!Ii.test(t)){let p={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:Ct,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Ct.type,parentSchema:Ct,data:t};e===null?e=[p]:e.push(p),r++}return Zt.errors=e,r===0}Zt.evaluated=
{dynamicProps:!1,dynamicItems:!1};function Bt(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Bt.evaluated;
m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0);let p=r,i=!1,a=r;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.path===void 0){let n={instancePath:s,
schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"path"},schema:Xe.anyOf[0].required,parentSchema:Xe.anyOf[0],data:t};e===null?e=[n]:e.
push(n),r++}var c=a===r;i=i||c;let o=r;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.url===void 0){let n={instancePath:s,schemaPath:"#/anyOf/1/required",keyword:"\
required",params:{missingProperty:"url"},schema:Xe.anyOf[1].required,parentSchema:Xe.anyOf[1],data:t};e===null?e=[n]:e.push(n),r++}var c=o===r;if(i=i||c,i)r=p,e!==
null&&(p?e.length=p:e=null);else{let n={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:Xe.anyOf,parentSchema:Xe,data:t};e===null?e=[n]:e.push(
n),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(let n in t)if(!(n==="path"||n==="url"||n==="sha256")){let l={instancePath:s,schemaPath:"#/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:Xe,data:t};e===null?e=[l]:e.push(l),r++}t.path!==void 0&&(Ft(t.path,
{instancePath:s+"/path",parentData:t,parentDataProperty:"path",rootData:d,dynamicAnchors:h})||(e=e===null?Ft.errors:e.concat(Ft.errors),r=e.length)),t.url!==void 0&&
(Sr(t.url,{instancePath:s+"/url",parentData:t,parentDataProperty:"url",rootData:d,dynamicAnchors:h})||(e=e===null?Sr.errors:e.concat(Sr.errors),r=e.length)),t.sha256!==
void 0&&(Zt(t.sha256,{instancePath:s+"/sha256",parentData:t,parentDataProperty:"sha256",rootData:d,dynamicAnchors:h})||(e=e===null?Zt.errors:e.concat(Zt.errors),
r=e.length))}else{let n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:Xe.type,parentSchema:Xe,data:t};e===null?e=[n]:e.push(n),
r++}return Bt.errors=e,r===0}Bt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Yt(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,
dynamicAnchors:h={}}={}){let e=null,r=0,m=Yt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(t==="running-state"||t==="thermal"||
t==="connectivity"||t==="functionality"||t==="compatibility"||t==="efficiency"||t==="security")){let p={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{
allowedValues:xr.enum},schema:xr.enum,parentSchema:xr,data:t};e===null?e=[p]:e.push(p),r++}return Yt.errors=e,r===0}Yt.evaluated={dynamicProps:!1,dynamicItems:!1};
function Kt(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Kt.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),!(t==="system"||t==="operation"||t==="exception")){let p={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Er.
enum},schema:Er.enum,parentSchema:Er,data:t};e===null?e=[p]:e.push(p),r++}return Kt.errors=e,r===0}Kt.evaluated={dynamicProps:!1,dynamicItems:!1};function Ht(t,{
instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ht.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),typeof t=="string"){if(!Ii.test(t)){let p={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},schema:"^[\
0-9a-f]{64}$",parentSchema:Ct,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Ct.
type,parentSchema:Ct,data:t};e===null?e=[p]:e.push(p),r++}return Ht.errors=e,r===0}Ht.evaluated={dynamicProps:!1,dynamicItems:!1};function ue(t,{instancePath:s="",
parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=ue.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),typeof t=="string"){if(!Ue.test(t)){let p={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,\
6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9\
]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$"},schema:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-\
9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?\
|[0-9]{1,9}S))$",parentSchema:pe,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:pe.
type,parentSchema:pe,data:t};e===null?e=[p]:e.push(p),r++}return ue.errors=e,r===0}ue.evaluated={dynamicProps:!1,dynamicItems:!1};var ui={enum:["tabletop","func\
tional","full-scale"]};function Wt(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Wt.evaluated;if(m.
dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(t==="tabletop"||t==="functional"||t==="full-scale")){let p={instancePath:s,schemaPath:"#/enum",
keyword:"enum",params:{allowedValues:ui.enum},schema:ui.enum,parentSchema:ui,data:t};e===null?e=[p]:e.push(p),r++}return Wt.errors=e,r===0}Wt.evaluated={dynamicProps:!1,
dynamicItems:!1};function Ut(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ut.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.text===void 0){let p={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"text"},schema:ce.required,parentSchema:ce,data:t};e===null?e=[p]:e.push(p),r++}if(t.owner===void 0){let p={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"owner"},schema:ce.required,parentSchema:ce,data:t};e===null?e=[p]:e.push(p),r++}for(let p in t)if(!(p===
"text"||p==="owner"||p==="due"||p==="done"||p==="change")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
schema:!1,parentSchema:ce,data:t};e===null?e=[i]:e.push(i),r++}if(t.text!==void 0){let p=t.text;if(typeof p=="string"){if(q(p)<1){let i={instancePath:s+"/text",
schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ce.properties.text,data:p};e===null?e=[i]:e.push(i),r++}}else{
let i={instancePath:s+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"},schema:ce.properties.text.type,parentSchema:ce.properties.
text,data:p};e===null?e=[i]:e.push(i),r++}}if(t.owner!==void 0&&(Tr(t.owner,{instancePath:s+"/owner",parentData:t,parentDataProperty:"owner",rootData:d,dynamicAnchors:h})||
(e=e===null?Tr.errors:e.concat(Tr.errors),r=e.length)),t.due!==void 0&&(ee(t.due,{instancePath:s+"/due",parentData:t,parentDataProperty:"due",rootData:d,dynamicAnchors:h})||
(e=e===null?ee.errors:e.concat(ee.errors),r=e.length)),t.done!==void 0&&(ee(t.done,{instancePath:s+"/done",parentData:t,parentDataProperty:"done",rootData:d,dynamicAnchors:h})||
(e=e===null?ee.errors:e.concat(ee.errors),r=e.length)),t.change!==void 0){let p=t.change;if(typeof p=="string"){if(q(p)<1){let i={instancePath:s+"/change",schemaPath:"\
#/properties/change/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ce.properties.change,data:p};e===null?e=[i]:e.push(i),r++}}else{let i={
instancePath:s+"/change",schemaPath:"#/properties/change/type",keyword:"type",params:{type:"string"},schema:ce.properties.change.type,parentSchema:ce.properties.
change,data:p};e===null?e=[i]:e.push(i),r++}}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:ce.type,parentSchema:ce,
data:t};e===null?e=[p]:e.push(p),r++}return Ut.errors=e,r===0}Ut.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Gt(t,{instancePath:s="",parentData:S,
parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Gt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t==
"string"){if(q(t)<1){let p={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ie,data:t};e===null?e=[p]:e.push(
p),r++}if(!_r.test(t)){let p={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^/\\s][^\\n]*$"},schema:"^[^/\\s][^\\n]*$",parentSchema:ie,
data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:ie.type,parentSchema:ie,data:t};
e===null?e=[p]:e.push(p),r++}return Gt.errors=e,r===0}Gt.evaluated={dynamicProps:!1,dynamicItems:!1};function Qt(t,{instancePath:s="",parentData:S,parentDataProperty:D,
rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Qt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(!mp.
test(t)){let p={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([0-9a-f]{40}|[0-9a-f]{64})$"},schema:"^([0-9a-f]{40}|[0-9a-f]{64})$",
parentSchema:Se,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Se.type,parentSchema:Se,
data:t};e===null?e=[p]:e.push(p),r++}return Qt.errors=e,r===0}Qt.evaluated={dynamicProps:!1,dynamicItems:!1};function Jt(t,{instancePath:s="",parentData:S,parentDataProperty:D,
rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Jt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(!zp.
test(t)){let p={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^https?://[^\\s]+$"},schema:"^https?://[^\\s]+$",parentSchema:Ze,data:t};
e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Ze.type,parentSchema:Ze,data:t};e===null?
e=[p]:e.push(p),r++}return Jt.errors=e,r===0}Jt.evaluated={dynamicProps:!1,dynamicItems:!1};function Tp(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,
dynamicAnchors:h={}}={}){let e=null,r=0,m=Tp.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.apiVersion===void 0){let j={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},schema:v.required,parentSchema:v,
data:t};e===null?e=[j]:e.push(j),r++}if(t.kind===void 0){let j={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},schema:v.
required,parentSchema:v,data:t};e===null?e=[j]:e.push(j),r++}if(t.metadata===void 0){let j={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
metadata"},schema:v.required,parentSchema:v,data:t};e===null?e=[j]:e.push(j),r++}if(t.spec===void 0){let j={instancePath:s,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"spec"},schema:v.required,parentSchema:v,data:t};e===null?e=[j]:e.push(j),r++}for(let j in t)if(!(j==="apiVersion"||j==="kind"||j===
"metadata"||j==="spec")){let Ge={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},schema:!1,parentSchema:v,
data:t};e===null?e=[Ge]:e.push(Ge),r++}if(t.apiVersion!==void 0&&(zt(t.apiVersion,{instancePath:s+"/apiVersion",parentData:t,parentDataProperty:"apiVersion",rootData:d,
dynamicAnchors:h})||(e=e===null?zt.errors:e.concat(zt.errors),r=e.length)),t.kind!==void 0){let j=t.kind;if(j!=="WorkRecord"){let Ge={instancePath:s+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"WorkRecord"},schema:"WorkRecord",parentSchema:v.properties.kind,data:j};e===null?e=[Ge]:e.push(Ge),
r++}}if(t.metadata!==void 0&&(_t(t.metadata,{instancePath:s+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:d,dynamicAnchors:h})||(e=e===null?_t.
errors:e.concat(_t.errors),r=e.length)),t.spec!==void 0){let j=t.spec,Ge=r,hp=!0,Ei=r;if(j&&typeof j=="object"&&!Array.isArray(j)){let k;if(j.type===void 0&&(k=
"type")){let f={};e===null?e=[f]:e.push(f),r++}else if(j.type!==void 0&&j.type!=="inspection"){let f={};e===null?e=[f]:e.push(f),r++}}var p=Ei===r;r=Ge,e!==null&&
(Ge?e.length=Ge:e=null);let Fp;if(p){let k=r;if(j&&typeof j=="object"&&!Array.isArray(j)){if(j.inspection===void 0){let b={instancePath:s+"/spec",schemaPath:"#/\
properties/spec/allOf/0/then/required",keyword:"required",params:{missingProperty:"inspection"},schema:v.properties.spec.allOf[0].then.required,parentSchema:v.properties.
spec.allOf[0].then,data:j};e===null?e=[b]:e.push(b),r++}if(j.system===void 0){let b={instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/0/then/required",
keyword:"required",params:{missingProperty:"system"},schema:v.properties.spec.allOf[0].then.required,parentSchema:v.properties.spec.allOf[0].then,data:j};e===null?
e=[b]:e.push(b),r++}}var p=k===r;hp=p,Fp="then"}else{let k=r;if(j&&typeof j=="object"&&!Array.isArray(j)&&j.inspection!==void 0){let b={instancePath:s+"/spec/in\
spection",schemaPath:"#/properties/spec/allOf/0/else/properties/inspection/false schema",keyword:"false schema",params:{},schema:!1,parentSchema:v.properties.spec.
allOf[0].else.properties.inspection,data:j.inspection};e===null?e=[b]:e.push(b),r++}var p=k===r;if(hp=p,hp){var i={};i.inspection=!0,i.type=!0}Fp="else"}if(!hp){
let k={instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/0/if",keyword:"if",params:{failingKeyword:Fp},schema:v.properties.spec.allOf[0].if,parentSchema:v.
properties.spec.allOf[0],data:j};e===null?e=[k]:e.push(k),r++}let Cp=r,up=!0,Ni=r;if(j&&typeof j=="object"&&!Array.isArray(j)){let k;if(j.type===void 0&&(k="typ\
e")){let f={};e===null?e=[f]:e.push(f),r++}else if(j.type!==void 0&&j.type!=="log-review"){let f={};e===null?e=[f]:e.push(f),r++}}var a=Ni===r;r=Cp,e!==null&&(Cp?
e.length=Cp:e=null);let Zp;if(a){let k=r;if(j&&typeof j=="object"&&!Array.isArray(j)){if(j.logReview===void 0){let b={instancePath:s+"/spec",schemaPath:"#/prope\
rties/spec/allOf/1/then/required",keyword:"required",params:{missingProperty:"logReview"},schema:v.properties.spec.allOf[1].then.required,parentSchema:v.properties.
spec.allOf[1].then,data:j};e===null?e=[b]:e.push(b),r++}if(j.system===void 0){let b={instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/1/then/required",
keyword:"required",params:{missingProperty:"system"},schema:v.properties.spec.allOf[1].then.required,parentSchema:v.properties.spec.allOf[1].then,data:j};e===null?
e=[b]:e.push(b),r++}}var a=k===r;up=a,Zp="then"}else{let k=r;if(j&&typeof j=="object"&&!Array.isArray(j)&&j.logReview!==void 0){let b={instancePath:s+"/spec/log\
Review",schemaPath:"#/properties/spec/allOf/1/else/properties/logReview/false schema",keyword:"false schema",params:{},schema:!1,parentSchema:v.properties.spec.
allOf[1].else.properties.logReview,data:j.logReview};e===null?e=[b]:e.push(b),r++}var a=k===r;if(up=a,up){var o={};o.logReview=!0,o.type=!0}Zp="else"}if(!up){let k={
instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/1/if",keyword:"if",params:{failingKeyword:Zp},schema:v.properties.spec.allOf[1].if,parentSchema:v.properties.
spec.allOf[1],data:j};e===null?e=[k]:e.push(k),r++}i!==!0&&o!==void 0&&(o===!0?i=!0:(i=i||{},Object.assign(i,o)));let Bp=r,fp=!0,Ti=r;if(j&&typeof j=="object"&&
!Array.isArray(j)){let k;if(j.type===void 0&&(k="type")){let f={};e===null?e=[f]:e.push(f),r++}else if(j.type!==void 0&&j.type!=="backup"){let f={};e===null?e=[
f]:e.push(f),r++}}var c=Ti===r;r=Bp,e!==null&&(Bp?e.length=Bp:e=null);let Yp;if(c){let k=r;if(j&&typeof j=="object"&&!Array.isArray(j)){if(j.backup===void 0){let b={
instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/2/then/required",keyword:"required",params:{missingProperty:"backup"},schema:v.properties.spec.allOf[2].
then.required,parentSchema:v.properties.spec.allOf[2].then,data:j};e===null?e=[b]:e.push(b),r++}if(j.system===void 0){let b={instancePath:s+"/spec",schemaPath:"\
#/properties/spec/allOf/2/then/required",keyword:"required",params:{missingProperty:"system"},schema:v.properties.spec.allOf[2].then.required,parentSchema:v.properties.
spec.allOf[2].then,data:j};e===null?e=[b]:e.push(b),r++}}var c=k===r;fp=c,Yp="then"}else{let k=r;if(j&&typeof j=="object"&&!Array.isArray(j)&&j.backup!==void 0){
let b={instancePath:s+"/spec/backup",schemaPath:"#/properties/spec/allOf/2/else/properties/backup/false schema",keyword:"false schema",params:{},schema:!1,parentSchema:v.
properties.spec.allOf[2].else.properties.backup,data:j.backup};e===null?e=[b]:e.push(b),r++}var c=k===r;if(fp=c,fp){var n={};n.backup=!0,n.type=!0}Yp="else"}if(!fp){
let k={instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/2/if",keyword:"if",params:{failingKeyword:Yp},schema:v.properties.spec.allOf[2].if,parentSchema:v.
properties.spec.allOf[2],data:j};e===null?e=[k]:e.push(k),r++}i!==!0&&n!==void 0&&(n===!0?i=!0:(i=i||{},Object.assign(i,n)));let Kp=r,yp=!0,Oi=r;if(j&&typeof j==
"object"&&!Array.isArray(j)){let k;if(j.type===void 0&&(k="type")){let f={};e===null?e=[f]:e.push(f),r++}else if(j.type!==void 0&&j.type!=="restore-test"){let f={};
e===null?e=[f]:e.push(f),r++}}var l=Oi===r;r=Kp,e!==null&&(Kp?e.length=Kp:e=null);let Hp;if(l){let k=r;if(j&&typeof j=="object"&&!Array.isArray(j)){if(j.restoreTest===
void 0){let b={instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/3/then/required",keyword:"required",params:{missingProperty:"restoreTest"},schema:v.properties.
spec.allOf[3].then.required,parentSchema:v.properties.spec.allOf[3].then,data:j};e===null?e=[b]:e.push(b),r++}if(j.system===void 0){let b={instancePath:s+"/spec",
schemaPath:"#/properties/spec/allOf/3/then/required",keyword:"required",params:{missingProperty:"system"},schema:v.properties.spec.allOf[3].then.required,parentSchema:v.
properties.spec.allOf[3].then,data:j};e===null?e=[b]:e.push(b),r++}}var l=k===r;yp=l,Hp="then"}else{let k=r;if(j&&typeof j=="object"&&!Array.isArray(j)&&j.restoreTest!==
void 0){let b={instancePath:s+"/spec/restoreTest",schemaPath:"#/properties/spec/allOf/3/else/properties/restoreTest/false schema",keyword:"false schema",params:{},
schema:!1,parentSchema:v.properties.spec.allOf[3].else.properties.restoreTest,data:j.restoreTest};e===null?e=[b]:e.push(b),r++}var l=k===r;if(yp=l,yp){var u={};
u.restoreTest=!0,u.type=!0}Hp="else"}if(!yp){let k={instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/3/if",keyword:"if",params:{failingKeyword:Hp},schema:v.
properties.spec.allOf[3].if,parentSchema:v.properties.spec.allOf[3],data:j};e===null?e=[k]:e.push(k),r++}i!==!0&&u!==void 0&&(u===!0?i=!0:(i=i||{},Object.assign(
i,u)));let Wp=r,gp=!0,Ri=r;if(j&&typeof j=="object"&&!Array.isArray(j)){let k;if(j.type===void 0&&(k="type")){let f={};e===null?e=[f]:e.push(f),r++}else if(j.type!==
void 0&&j.type!=="drill"){let f={};e===null?e=[f]:e.push(f),r++}}var P=Ri===r;r=Wp,e!==null&&(Wp?e.length=Wp:e=null);let Up;if(P){let k=r;if(j&&typeof j=="objec\
t"&&!Array.isArray(j)){if(j.drill===void 0){let b={instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/4/then/required",keyword:"required",params:{missingProperty:"\
drill"},schema:v.properties.spec.allOf[4].then.required,parentSchema:v.properties.spec.allOf[4].then,data:j};e===null?e=[b]:e.push(b),r++}if(j.system===void 0){
let b={instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/4/then/required",keyword:"required",params:{missingProperty:"system"},schema:v.properties.spec.
allOf[4].then.required,parentSchema:v.properties.spec.allOf[4].then,data:j};e===null?e=[b]:e.push(b),r++}}var P=k===r;gp=P,Up="then"}else{let k=r;if(j&&typeof j==
"object"&&!Array.isArray(j)&&j.drill!==void 0){let b={instancePath:s+"/spec/drill",schemaPath:"#/properties/spec/allOf/4/else/properties/drill/false schema",keyword:"\
false schema",params:{},schema:!1,parentSchema:v.properties.spec.allOf[4].else.properties.drill,data:j.drill};e===null?e=[b]:e.push(b),r++}var P=k===r;if(gp=P,gp){
var g={};g.drill=!0,g.type=!0}Up="else"}if(!gp){let k={instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/4/if",keyword:"if",params:{failingKeyword:Up},
schema:v.properties.spec.allOf[4].if,parentSchema:v.properties.spec.allOf[4],data:j};e===null?e=[k]:e.push(k),r++}i!==!0&&g!==void 0&&(g===!0?i=!0:(i=i||{},Object.
assign(i,g)));let Gp=r,Pp=!0,zi=r;if(j&&typeof j=="object"&&!Array.isArray(j)){let k;if(j.type===void 0&&(k="type")){let f={};e===null?e=[f]:e.push(f),r++}else if(j.
type!==void 0&&j.type!=="meeting"){let f={};e===null?e=[f]:e.push(f),r++}}var y=zi===r;r=Gp,e!==null&&(Gp?e.length=Gp:e=null);let Qp;if(y){let k=r;if(j&&typeof j==
"object"&&!Array.isArray(j)&&j.meeting===void 0){let b={instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/5/then/required",keyword:"required",params:{missingProperty:"\
meeting"},schema:v.properties.spec.allOf[5].then.required,parentSchema:v.properties.spec.allOf[5].then,data:j};e===null?e=[b]:e.push(b),r++}var y=k===r;Pp=y,Qp=
"then"}else{let k=r;if(j&&typeof j=="object"&&!Array.isArray(j)&&j.meeting!==void 0){let b={instancePath:s+"/spec/meeting",schemaPath:"#/properties/spec/allOf/5\
/else/properties/meeting/false schema",keyword:"false schema",params:{},schema:!1,parentSchema:v.properties.spec.allOf[5].else.properties.meeting,data:j.meeting};
e===null?e=[b]:e.push(b),r++}var y=k===r;if(Pp=y,Pp){var A={};A.meeting=!0,A.type=!0}Qp="else"}if(!Pp){let k={instancePath:s+"/spec",schemaPath:"#/properties/sp\
ec/allOf/5/if",keyword:"if",params:{failingKeyword:Qp},schema:v.properties.spec.allOf[5].if,parentSchema:v.properties.spec.allOf[5],data:j};e===null?e=[k]:e.push(
k),r++}i!==!0&&A!==void 0&&(A===!0?i=!0:(i=i||{},Object.assign(i,A)));let Jp=r,vp=!0,_i=r;if(j&&typeof j=="object"&&!Array.isArray(j)){let k;if(j.type===void 0&&
(k="type")){let f={};e===null?e=[f]:e.push(f),r++}else if(j.type!==void 0&&j.type!=="training"){let f={};e===null?e=[f]:e.push(f),r++}}var O=_i===r;r=Jp,e!==null&&
(Jp?e.length=Jp:e=null);let Xp;if(O){let k=r;if(j&&typeof j=="object"&&!Array.isArray(j)&&j.training===void 0){let b={instancePath:s+"/spec",schemaPath:"#/prope\
rties/spec/allOf/6/then/required",keyword:"required",params:{missingProperty:"training"},schema:v.properties.spec.allOf[6].then.required,parentSchema:v.properties.
spec.allOf[6].then,data:j};e===null?e=[b]:e.push(b),r++}var O=k===r;vp=O,Xp="then"}else{let k=r;if(j&&typeof j=="object"&&!Array.isArray(j)&&j.training!==void 0){
let b={instancePath:s+"/spec/training",schemaPath:"#/properties/spec/allOf/6/else/properties/training/false schema",keyword:"false schema",params:{},schema:!1,parentSchema:v.
properties.spec.allOf[6].else.properties.training,data:j.training};e===null?e=[b]:e.push(b),r++}var O=k===r;if(vp=O,vp){var Z={};Z.training=!0,Z.type=!0}Xp="els\
e"}if(!vp){let k={instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/6/if",keyword:"if",params:{failingKeyword:Xp},schema:v.properties.spec.allOf[6].if,
parentSchema:v.properties.spec.allOf[6],data:j};e===null?e=[k]:e.push(k),r++}i!==!0&&Z!==void 0&&(Z===!0?i=!0:(i=i||{},Object.assign(i,Z)));let ei=r,kp=!0,Vi=r;
if(j&&typeof j=="object"&&!Array.isArray(j)){let k;if(j.type===void 0&&(k="type")){let f={};e===null?e=[f]:e.push(f),r++}else if(j.type!==void 0){let f=j.type;if(!(f===
"log-cleanup"||f==="config-sync"||f==="patch"||f==="custom")){let b={};e===null?e=[b]:e.push(b),r++}}}var C=Vi===r;r=ei,e!==null&&(ei?e.length=ei:e=null);let ri;
if(C){let k=r;if(j&&typeof j=="object"&&!Array.isArray(j)&&j.system===void 0){let b={instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/7/then/required",
keyword:"required",params:{missingProperty:"system"},schema:v.properties.spec.allOf[7].then.required,parentSchema:v.properties.spec.allOf[7].then,data:j};e===null?
e=[b]:e.push(b),r++}var C=k===r;kp=C,ri="then"}else{let k=r;if(j&&typeof j=="object"&&!Array.isArray(j)&&j.run!==void 0){let b={instancePath:s+"/spec/run",schemaPath:"\
#/properties/spec/allOf/7/else/properties/run/false schema",keyword:"false schema",params:{},schema:!1,parentSchema:v.properties.spec.allOf[7].else.properties.run,
data:j.run};e===null?e=[b]:e.push(b),r++}var C=k===r;if(kp=C,kp){var ne={};ne.run=!0,ne.type=!0}ri="else"}if(!kp){let k={instancePath:s+"/spec",schemaPath:"#/pr\
operties/spec/allOf/7/if",keyword:"if",params:{failingKeyword:ri},schema:v.properties.spec.allOf[7].if,parentSchema:v.properties.spec.allOf[7],data:j};e===null?
e=[k]:e.push(k),r++}if(i!==!0&&ne!==void 0&&(ne===!0?i=!0:(i=i||{},Object.assign(i,ne))),j&&typeof j=="object"&&!Array.isArray(j)){if(j.type===void 0){let k={instancePath:s+
"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"type"},schema:v.properties.spec.required,parentSchema:v.properties.spec,
data:j};e===null?e=[k]:e.push(k),r++}if(j.at===void 0){let k={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"\
at"},schema:v.properties.spec.required,parentSchema:v.properties.spec,data:j};e===null?e=[k]:e.push(k),r++}if(j.by===void 0){let k={instancePath:s+"/spec",schemaPath:"\
#/properties/spec/required",keyword:"required",params:{missingProperty:"by"},schema:v.properties.spec.required,parentSchema:v.properties.spec,data:j};e===null?e=
[k]:e.push(k),r++}if(j.result===void 0){let k={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"result"},
schema:v.properties.spec.required,parentSchema:v.properties.spec,data:j};e===null?e=[k]:e.push(k),r++}for(let k in j)if(!Pe.call(v.properties.spec.properties,k)){
let f={instancePath:s+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},schema:!1,parentSchema:v.
properties.spec,data:j};e===null?e=[f]:e.push(f),r++}if(j.type!==void 0&&(Vt(j.type,{instancePath:s+"/spec/type",parentData:j,parentDataProperty:"type",rootData:d,
dynamicAnchors:h})||(e=e===null?Vt.errors:e.concat(Vt.errors),r=e.length)),j.system!==void 0){let k=j.system;if(typeof k=="string"){if(q(k)<1){let f={instancePath:s+
"/spec/system",schemaPath:"#/properties/spec/properties/system/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.spec.properties.
system,data:k};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:s+"/spec/system",schemaPath:"#/properties/spec/properties/system/type",keyword:"type",params:{
type:"string"},schema:v.properties.spec.properties.system.type,parentSchema:v.properties.spec.properties.system,data:k};e===null?e=[f]:e.push(f),r++}}if(j.plan!==
void 0){let k=j.plan;if(typeof k=="string"){if(q(k)<1){let f={instancePath:s+"/spec/plan",schemaPath:"#/properties/spec/properties/plan/minLength",keyword:"minL\
ength",params:{limit:1},schema:1,parentSchema:v.properties.spec.properties.plan,data:k};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:s+"/spec/plan",schemaPath:"\
#/properties/spec/properties/plan/type",keyword:"type",params:{type:"string"},schema:v.properties.spec.properties.plan.type,parentSchema:v.properties.spec.properties.
plan,data:k};e===null?e=[f]:e.push(f),r++}}if(j.task!==void 0){let k=j.task;if(typeof k=="string"){if(q(k)<1){let f={instancePath:s+"/spec/task",schemaPath:"#/p\
roperties/spec/properties/task/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.spec.properties.task,data:k};e===null?e=[f]:e.
push(f),r++}}else{let f={instancePath:s+"/spec/task",schemaPath:"#/properties/spec/properties/task/type",keyword:"type",params:{type:"string"},schema:v.properties.
spec.properties.task.type,parentSchema:v.properties.spec.properties.task,data:k};e===null?e=[f]:e.push(f),r++}}if(j.at!==void 0&&(Le(j.at,{instancePath:s+"/spec\
/at",parentData:j,parentDataProperty:"at",rootData:d,dynamicAnchors:h})||(e=e===null?Le.errors:e.concat(Le.errors),r=e.length)),j.by!==void 0){let k=j.by;if(Array.
isArray(k)){if(k.length<1){let b={instancePath:s+"/spec/by",schemaPath:"#/properties/spec/properties/by/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:v.
properties.spec.properties.by,data:k};e===null?e=[b]:e.push(b),r++}let f=k.length;for(let b=0;b<f;b++)he(k[b],{instancePath:s+"/spec/by/"+b,parentData:k,parentDataProperty:b,
rootData:d,dynamicAnchors:h})||(e=e===null?he.errors:e.concat(he.errors),r=e.length)}else{let f={instancePath:s+"/spec/by",schemaPath:"#/properties/spec/propert\
ies/by/type",keyword:"type",params:{type:"array"},schema:v.properties.spec.properties.by.type,parentSchema:v.properties.spec.properties.by,data:k};e===null?e=[f]:
e.push(f),r++}}if(j.result!==void 0){let k=j.result;if(!(k==="pass"||k==="fail"||k==="partial")){let f={instancePath:s+"/spec/result",schemaPath:"#/properties/s\
pec/properties/result/enum",keyword:"enum",params:{allowedValues:v.properties.spec.properties.result.enum},schema:v.properties.spec.properties.result.enum,parentSchema:v.
properties.spec.properties.result,data:k};e===null?e=[f]:e.push(f),r++}}if(j.summary!==void 0){let k=j.summary;if(typeof k=="string"){if(q(k)<1){let f={instancePath:s+
"/spec/summary",schemaPath:"#/properties/spec/properties/summary/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.spec.properties.
summary,data:k};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:s+"/spec/summary",schemaPath:"#/properties/spec/properties/summary/type",keyword:"type",params:{
type:"string"},schema:v.properties.spec.properties.summary.type,parentSchema:v.properties.spec.properties.summary,data:k};e===null?e=[f]:e.push(f),r++}}if(j.findings!==
void 0){let k=j.findings;if(Array.isArray(k)){let f=k.length;for(let b=0;b<f;b++){let z=k[b];if(z&&typeof z=="object"&&!Array.isArray(z)){if(z.id===void 0){let _={
instancePath:s+"/spec/findings/"+b,schemaPath:"#/properties/spec/properties/findings/items/required",keyword:"required",params:{missingProperty:"id"},schema:v.properties.
spec.properties.findings.items.required,parentSchema:v.properties.spec.properties.findings.items,data:z};e===null?e=[_]:e.push(_),r++}if(z.severity===void 0){let _={
instancePath:s+"/spec/findings/"+b,schemaPath:"#/properties/spec/properties/findings/items/required",keyword:"required",params:{missingProperty:"severity"},schema:v.
properties.spec.properties.findings.items.required,parentSchema:v.properties.spec.properties.findings.items,data:z};e===null?e=[_]:e.push(_),r++}if(z.text===void 0){
let _={instancePath:s+"/spec/findings/"+b,schemaPath:"#/properties/spec/properties/findings/items/required",keyword:"required",params:{missingProperty:"text"},schema:v.
properties.spec.properties.findings.items.required,parentSchema:v.properties.spec.properties.findings.items,data:z};e===null?e=[_]:e.push(_),r++}for(let _ in z)
if(!(_==="id"||_==="severity"||_==="text"||_==="owner"||_==="due"||_==="change"||_==="incident"||_==="closed")){let x={instancePath:s+"/spec/findings/"+b,schemaPath:"\
#/properties/spec/properties/findings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},schema:!1,parentSchema:v.properties.
spec.properties.findings.items,data:z};e===null?e=[x]:e.push(x),r++}if(z.id!==void 0){let _=z.id;if(typeof _=="string"){if(q(_)<1){let x={instancePath:s+"/spec/\
findings/"+b+"/id",schemaPath:"#/properties/spec/properties/findings/items/properties/id/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.
properties.spec.properties.findings.items.properties.id,data:_};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:s+"/spec/findings/"+b+"/id",schemaPath:"#\
/properties/spec/properties/findings/items/properties/id/type",keyword:"type",params:{type:"string"},schema:v.properties.spec.properties.findings.items.properties.
id.type,parentSchema:v.properties.spec.properties.findings.items.properties.id,data:_};e===null?e=[x]:e.push(x),r++}}if(z.severity!==void 0&&(Mt(z.severity,{instancePath:s+
"/spec/findings/"+b+"/severity",parentData:z,parentDataProperty:"severity",rootData:d,dynamicAnchors:h})||(e=e===null?Mt.errors:e.concat(Mt.errors),r=e.length)),
z.text!==void 0){let _=z.text;if(typeof _=="string"){if(q(_)<1){let x={instancePath:s+"/spec/findings/"+b+"/text",schemaPath:"#/properties/spec/properties/findi\
ngs/items/properties/text/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.spec.properties.findings.items.properties.text,data:_};
e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:s+"/spec/findings/"+b+"/text",schemaPath:"#/properties/spec/properties/findings/items/properties/text/typ\
e",keyword:"type",params:{type:"string"},schema:v.properties.spec.properties.findings.items.properties.text.type,parentSchema:v.properties.spec.properties.findings.
items.properties.text,data:_};e===null?e=[x]:e.push(x),r++}}if(z.owner!==void 0&&(he(z.owner,{instancePath:s+"/spec/findings/"+b+"/owner",parentData:z,parentDataProperty:"\
owner",rootData:d,dynamicAnchors:h})||(e=e===null?he.errors:e.concat(he.errors),r=e.length)),z.due!==void 0&&(kr(z.due,{instancePath:s+"/spec/findings/"+b+"/due",
parentData:z,parentDataProperty:"due",rootData:d,dynamicAnchors:h})||(e=e===null?kr.errors:e.concat(kr.errors),r=e.length)),z.change!==void 0){let _=z.change;if(typeof _==
"string"){if(q(_)<1){let x={instancePath:s+"/spec/findings/"+b+"/change",schemaPath:"#/properties/spec/properties/findings/items/properties/change/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:v.properties.spec.properties.findings.items.properties.change,data:_};e===null?e=[x]:e.push(x),r++}}else{let x={
instancePath:s+"/spec/findings/"+b+"/change",schemaPath:"#/properties/spec/properties/findings/items/properties/change/type",keyword:"type",params:{type:"string"},
schema:v.properties.spec.properties.findings.items.properties.change.type,parentSchema:v.properties.spec.properties.findings.items.properties.change,data:_};e===
null?e=[x]:e.push(x),r++}}if(z.incident!==void 0){let _=z.incident;if(typeof _=="string"){if(q(_)<1){let x={instancePath:s+"/spec/findings/"+b+"/incident",schemaPath:"\
#/properties/spec/properties/findings/items/properties/incident/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.spec.properties.
findings.items.properties.incident,data:_};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:s+"/spec/findings/"+b+"/incident",schemaPath:"#/properties/spe\
c/properties/findings/items/properties/incident/type",keyword:"type",params:{type:"string"},schema:v.properties.spec.properties.findings.items.properties.incident.
type,parentSchema:v.properties.spec.properties.findings.items.properties.incident,data:_};e===null?e=[x]:e.push(x),r++}}z.closed!==void 0&&(kr(z.closed,{instancePath:s+
"/spec/findings/"+b+"/closed",parentData:z,parentDataProperty:"closed",rootData:d,dynamicAnchors:h})||(e=e===null?kr.errors:e.concat(kr.errors),r=e.length))}else{
let _={instancePath:s+"/spec/findings/"+b,schemaPath:"#/properties/spec/properties/findings/items/type",keyword:"type",params:{type:"object"},schema:v.properties.
spec.properties.findings.items.type,parentSchema:v.properties.spec.properties.findings.items,data:z};e===null?e=[_]:e.push(_),r++}}}else{let f={instancePath:s+"\
/spec/findings",schemaPath:"#/properties/spec/properties/findings/type",keyword:"type",params:{type:"array"},schema:v.properties.spec.properties.findings.type,parentSchema:v.
properties.spec.properties.findings,data:k};e===null?e=[f]:e.push(f),r++}}if(j.evidence!==void 0){let k=j.evidence;if(Array.isArray(k)){let f=k.length;for(let b=0;b<
f;b++)Bt(k[b],{instancePath:s+"/spec/evidence/"+b,parentData:k,parentDataProperty:b,rootData:d,dynamicAnchors:h})||(e=e===null?Bt.errors:e.concat(Bt.errors),r=e.
length)}else{let f={instancePath:s+"/spec/evidence",schemaPath:"#/properties/spec/properties/evidence/type",keyword:"type",params:{type:"array"},schema:v.properties.
spec.properties.evidence.type,parentSchema:v.properties.spec.properties.evidence,data:k};e===null?e=[f]:e.push(f),r++}}if(j.supersedes!==void 0){let k=j.supersedes;
if(typeof k=="string"){if(q(k)<1){let f={instancePath:s+"/spec/supersedes",schemaPath:"#/properties/spec/properties/supersedes/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:v.properties.spec.properties.supersedes,data:k};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:s+"/spec/supersedes",schemaPath:"\
#/properties/spec/properties/supersedes/type",keyword:"type",params:{type:"string"},schema:v.properties.spec.properties.supersedes.type,parentSchema:v.properties.
spec.properties.supersedes,data:k};e===null?e=[f]:e.push(f),r++}}if(j.inspection!==void 0){let k=j.inspection;if(k&&typeof k=="object"&&!Array.isArray(k)){if(k.
checks===void 0){let f={instancePath:s+"/spec/inspection",schemaPath:"#/properties/spec/properties/inspection/required",keyword:"required",params:{missingProperty:"\
checks"},schema:v.properties.spec.properties.inspection.required,parentSchema:v.properties.spec.properties.inspection,data:k};e===null?e=[f]:e.push(f),r++}for(let f in k)
if(f!=="checks"){let b={instancePath:s+"/spec/inspection",schemaPath:"#/properties/spec/properties/inspection/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:f},schema:!1,parentSchema:v.properties.spec.properties.inspection,data:k};e===null?e=[b]:e.push(b),r++}if(k.checks!==void 0){let f=k.
checks;if(Array.isArray(f)){if(f.length<1){let z={instancePath:s+"/spec/inspection/checks",schemaPath:"#/properties/spec/properties/inspection/properties/checks\
/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:v.properties.spec.properties.inspection.properties.checks,data:f};e===null?e=[z]:e.push(z),
r++}let b=f.length;for(let z=0;z<b;z++){let _=f[z];if(_&&typeof _=="object"&&!Array.isArray(_)){if(_.component===void 0){let x={instancePath:s+"/spec/inspection\
/checks/"+z,schemaPath:"#/properties/spec/properties/inspection/properties/checks/items/required",keyword:"required",params:{missingProperty:"component"},schema:v.
properties.spec.properties.inspection.properties.checks.items.required,parentSchema:v.properties.spec.properties.inspection.properties.checks.items,data:_};e===
null?e=[x]:e.push(x),r++}if(_.aspect===void 0){let x={instancePath:s+"/spec/inspection/checks/"+z,schemaPath:"#/properties/spec/properties/inspection/properties\
/checks/items/required",keyword:"required",params:{missingProperty:"aspect"},schema:v.properties.spec.properties.inspection.properties.checks.items.required,parentSchema:v.
properties.spec.properties.inspection.properties.checks.items,data:_};e===null?e=[x]:e.push(x),r++}if(_.result===void 0){let x={instancePath:s+"/spec/inspection\
/checks/"+z,schemaPath:"#/properties/spec/properties/inspection/properties/checks/items/required",keyword:"required",params:{missingProperty:"result"},schema:v.
properties.spec.properties.inspection.properties.checks.items.required,parentSchema:v.properties.spec.properties.inspection.properties.checks.items,data:_};e===
null?e=[x]:e.push(x),r++}for(let x in _)if(!(x==="component"||x==="aspect"||x==="metric"||x==="value"||x==="unit"||x==="limit"||x==="result"||x==="note")){let F={
instancePath:s+"/spec/inspection/checks/"+z,schemaPath:"#/properties/spec/properties/inspection/properties/checks/items/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:x},schema:!1,parentSchema:v.properties.spec.properties.inspection.properties.checks.items,data:_};e===null?e=[F]:e.push(
F),r++}if(_.component!==void 0){let x=_.component;if(typeof x=="string"){if(q(x)<1){let F={instancePath:s+"/spec/inspection/checks/"+z+"/component",schemaPath:"\
#/properties/spec/properties/inspection/properties/checks/items/properties/component/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.
spec.properties.inspection.properties.checks.items.properties.component,data:x};e===null?e=[F]:e.push(F),r++}}else{let F={instancePath:s+"/spec/inspection/check\
s/"+z+"/component",schemaPath:"#/properties/spec/properties/inspection/properties/checks/items/properties/component/type",keyword:"type",params:{type:"string"},
schema:v.properties.spec.properties.inspection.properties.checks.items.properties.component.type,parentSchema:v.properties.spec.properties.inspection.properties.
checks.items.properties.component,data:x};e===null?e=[F]:e.push(F),r++}}if(_.aspect!==void 0&&(Yt(_.aspect,{instancePath:s+"/spec/inspection/checks/"+z+"/aspect",
parentData:_,parentDataProperty:"aspect",rootData:d,dynamicAnchors:h})||(e=e===null?Yt.errors:e.concat(Yt.errors),r=e.length)),_.metric!==void 0){let x=_.metric;
if(typeof x=="string"){if(q(x)<1){let F={instancePath:s+"/spec/inspection/checks/"+z+"/metric",schemaPath:"#/properties/spec/properties/inspection/properties/ch\
ecks/items/properties/metric/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.spec.properties.inspection.properties.checks.items.
properties.metric,data:x};e===null?e=[F]:e.push(F),r++}}else{let F={instancePath:s+"/spec/inspection/checks/"+z+"/metric",schemaPath:"#/properties/spec/properti\
es/inspection/properties/checks/items/properties/metric/type",keyword:"type",params:{type:"string"},schema:v.properties.spec.properties.inspection.properties.checks.
items.properties.metric.type,parentSchema:v.properties.spec.properties.inspection.properties.checks.items.properties.metric,data:x};e===null?e=[F]:e.push(F),r++}}
if(_.value!==void 0){let x=_.value;if(!(typeof x=="number"&&isFinite(x))){let F={instancePath:s+"/spec/inspection/checks/"+z+"/value",schemaPath:"#/properties/s\
pec/properties/inspection/properties/checks/items/properties/value/type",keyword:"type",params:{type:"number"},schema:v.properties.spec.properties.inspection.properties.
checks.items.properties.value.type,parentSchema:v.properties.spec.properties.inspection.properties.checks.items.properties.value,data:x};e===null?e=[F]:e.push(F),
r++}}if(_.unit!==void 0){let x=_.unit;if(typeof x=="string"){if(q(x)<1){let F={instancePath:s+"/spec/inspection/checks/"+z+"/unit",schemaPath:"#/properties/spec\
/properties/inspection/properties/checks/items/properties/unit/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.spec.properties.
inspection.properties.checks.items.properties.unit,data:x};e===null?e=[F]:e.push(F),r++}}else{let F={instancePath:s+"/spec/inspection/checks/"+z+"/unit",schemaPath:"\
#/properties/spec/properties/inspection/properties/checks/items/properties/unit/type",keyword:"type",params:{type:"string"},schema:v.properties.spec.properties.
inspection.properties.checks.items.properties.unit.type,parentSchema:v.properties.spec.properties.inspection.properties.checks.items.properties.unit,data:x};e===
null?e=[F]:e.push(F),r++}}if(_.limit!==void 0){let x=_.limit;if(!(typeof x=="number"&&isFinite(x))){let F={instancePath:s+"/spec/inspection/checks/"+z+"/limit",
schemaPath:"#/properties/spec/properties/inspection/properties/checks/items/properties/limit/type",keyword:"type",params:{type:"number"},schema:v.properties.spec.
properties.inspection.properties.checks.items.properties.limit.type,parentSchema:v.properties.spec.properties.inspection.properties.checks.items.properties.limit,
data:x};e===null?e=[F]:e.push(F),r++}}if(_.result!==void 0){let x=_.result;if(!(x==="pass"||x==="fail")){let F={instancePath:s+"/spec/inspection/checks/"+z+"/re\
sult",schemaPath:"#/properties/spec/properties/inspection/properties/checks/items/properties/result/enum",keyword:"enum",params:{allowedValues:v.properties.spec.
properties.inspection.properties.checks.items.properties.result.enum},schema:v.properties.spec.properties.inspection.properties.checks.items.properties.result.enum,
parentSchema:v.properties.spec.properties.inspection.properties.checks.items.properties.result,data:x};e===null?e=[F]:e.push(F),r++}}if(_.note!==void 0){let x=_.
note;if(typeof x=="string"){if(q(x)<1){let F={instancePath:s+"/spec/inspection/checks/"+z+"/note",schemaPath:"#/properties/spec/properties/inspection/properties\
/checks/items/properties/note/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.spec.properties.inspection.properties.checks.items.
properties.note,data:x};e===null?e=[F]:e.push(F),r++}}else{let F={instancePath:s+"/spec/inspection/checks/"+z+"/note",schemaPath:"#/properties/spec/properties/i\
nspection/properties/checks/items/properties/note/type",keyword:"type",params:{type:"string"},schema:v.properties.spec.properties.inspection.properties.checks.items.
properties.note.type,parentSchema:v.properties.spec.properties.inspection.properties.checks.items.properties.note,data:x};e===null?e=[F]:e.push(F),r++}}}else{let x={
instancePath:s+"/spec/inspection/checks/"+z,schemaPath:"#/properties/spec/properties/inspection/properties/checks/items/type",keyword:"type",params:{type:"objec\
t"},schema:v.properties.spec.properties.inspection.properties.checks.items.type,parentSchema:v.properties.spec.properties.inspection.properties.checks.items,data:_};
e===null?e=[x]:e.push(x),r++}}}else{let b={instancePath:s+"/spec/inspection/checks",schemaPath:"#/properties/spec/properties/inspection/properties/checks/type",
keyword:"type",params:{type:"array"},schema:v.properties.spec.properties.inspection.properties.checks.type,parentSchema:v.properties.spec.properties.inspection.
properties.checks,data:f};e===null?e=[b]:e.push(b),r++}}}else{let f={instancePath:s+"/spec/inspection",schemaPath:"#/properties/spec/properties/inspection/type",
keyword:"type",params:{type:"object"},schema:v.properties.spec.properties.inspection.type,parentSchema:v.properties.spec.properties.inspection,data:k};e===null?
e=[f]:e.push(f),r++}}if(j.logReview!==void 0){let k=j.logReview;if(k&&typeof k=="object"&&!Array.isArray(k)){if(k.class===void 0){let f={instancePath:s+"/spec/l\
ogReview",schemaPath:"#/properties/spec/properties/logReview/required",keyword:"required",params:{missingProperty:"class"},schema:v.properties.spec.properties.logReview.
required,parentSchema:v.properties.spec.properties.logReview,data:k};e===null?e=[f]:e.push(f),r++}if(k.from===void 0){let f={instancePath:s+"/spec/logReview",schemaPath:"\
#/properties/spec/properties/logReview/required",keyword:"required",params:{missingProperty:"from"},schema:v.properties.spec.properties.logReview.required,parentSchema:v.
properties.spec.properties.logReview,data:k};e===null?e=[f]:e.push(f),r++}if(k.to===void 0){let f={instancePath:s+"/spec/logReview",schemaPath:"#/properties/spe\
c/properties/logReview/required",keyword:"required",params:{missingProperty:"to"},schema:v.properties.spec.properties.logReview.required,parentSchema:v.properties.
spec.properties.logReview,data:k};e===null?e=[f]:e.push(f),r++}for(let f in k)if(!(f==="class"||f==="from"||f==="to"||f==="patterns")){let b={instancePath:s+"/s\
pec/logReview",schemaPath:"#/properties/spec/properties/logReview/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},schema:!1,parentSchema:v.
properties.spec.properties.logReview,data:k};e===null?e=[b]:e.push(b),r++}if(k.class!==void 0&&(Kt(k.class,{instancePath:s+"/spec/logReview/class",parentData:k,
parentDataProperty:"class",rootData:d,dynamicAnchors:h})||(e=e===null?Kt.errors:e.concat(Kt.errors),r=e.length)),k.from!==void 0&&(Le(k.from,{instancePath:s+"/s\
pec/logReview/from",parentData:k,parentDataProperty:"from",rootData:d,dynamicAnchors:h})||(e=e===null?Le.errors:e.concat(Le.errors),r=e.length)),k.to!==void 0&&
(Le(k.to,{instancePath:s+"/spec/logReview/to",parentData:k,parentDataProperty:"to",rootData:d,dynamicAnchors:h})||(e=e===null?Le.errors:e.concat(Le.errors),r=e.
length)),k.patterns!==void 0){let f=k.patterns;if(Array.isArray(f)){let b=f.length;for(let z=0;z<b;z++){let _=f[z];if(_&&typeof _=="object"&&!Array.isArray(_)){
if(_.template===void 0){let x={instancePath:s+"/spec/logReview/patterns/"+z,schemaPath:"#/properties/spec/properties/logReview/properties/patterns/items/require\
d",keyword:"required",params:{missingProperty:"template"},schema:v.properties.spec.properties.logReview.properties.patterns.items.required,parentSchema:v.properties.
spec.properties.logReview.properties.patterns.items,data:_};e===null?e=[x]:e.push(x),r++}if(_.count===void 0){let x={instancePath:s+"/spec/logReview/patterns/"+
z,schemaPath:"#/properties/spec/properties/logReview/properties/patterns/items/required",keyword:"required",params:{missingProperty:"count"},schema:v.properties.
spec.properties.logReview.properties.patterns.items.required,parentSchema:v.properties.spec.properties.logReview.properties.patterns.items,data:_};e===null?e=[x]:
e.push(x),r++}for(let x in _)if(!(x==="template"||x==="count"||x==="recurring"||x==="change"||x==="incident"||x==="reason")){let F={instancePath:s+"/spec/logRev\
iew/patterns/"+z,schemaPath:"#/properties/spec/properties/logReview/properties/patterns/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x},
schema:!1,parentSchema:v.properties.spec.properties.logReview.properties.patterns.items,data:_};e===null?e=[F]:e.push(F),r++}if(_.template!==void 0){let x=_.template;
if(typeof x=="string"){if(q(x)<1){let F={instancePath:s+"/spec/logReview/patterns/"+z+"/template",schemaPath:"#/properties/spec/properties/logReview/properties/\
patterns/items/properties/template/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.spec.properties.logReview.properties.patterns.
items.properties.template,data:x};e===null?e=[F]:e.push(F),r++}}else{let F={instancePath:s+"/spec/logReview/patterns/"+z+"/template",schemaPath:"#/properties/sp\
ec/properties/logReview/properties/patterns/items/properties/template/type",keyword:"type",params:{type:"string"},schema:v.properties.spec.properties.logReview.
properties.patterns.items.properties.template.type,parentSchema:v.properties.spec.properties.logReview.properties.patterns.items.properties.template,data:x};e===
null?e=[F]:e.push(F),r++}}if(_.count!==void 0){let x=_.count;if(!(typeof x=="number"&&!(x%1)&&!isNaN(x)&&isFinite(x))){let F={instancePath:s+"/spec/logReview/pa\
tterns/"+z+"/count",schemaPath:"#/properties/spec/properties/logReview/properties/patterns/items/properties/count/type",keyword:"type",params:{type:"integer"},schema:v.
properties.spec.properties.logReview.properties.patterns.items.properties.count.type,parentSchema:v.properties.spec.properties.logReview.properties.patterns.items.
properties.count,data:x};e===null?e=[F]:e.push(F),r++}if(typeof x=="number"&&isFinite(x)){if(x>9007199254740991||isNaN(x)){let F={instancePath:s+"/spec/logRevie\
w/patterns/"+z+"/count",schemaPath:"#/properties/spec/properties/logReview/properties/patterns/items/properties/count/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991},schema:9007199254740991,parentSchema:v.properties.spec.properties.logReview.properties.patterns.items.properties.count,data:x};e===null?
e=[F]:e.push(F),r++}if(x<0||isNaN(x)){let F={instancePath:s+"/spec/logReview/patterns/"+z+"/count",schemaPath:"#/properties/spec/properties/logReview/properties\
/patterns/items/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:v.properties.spec.properties.logReview.properties.
patterns.items.properties.count,data:x};e===null?e=[F]:e.push(F),r++}}}if(_.recurring!==void 0){let x=_.recurring;if(typeof x!="boolean"){let F={instancePath:s+
"/spec/logReview/patterns/"+z+"/recurring",schemaPath:"#/properties/spec/properties/logReview/properties/patterns/items/properties/recurring/type",keyword:"type",
params:{type:"boolean"},schema:v.properties.spec.properties.logReview.properties.patterns.items.properties.recurring.type,parentSchema:v.properties.spec.properties.
logReview.properties.patterns.items.properties.recurring,data:x};e===null?e=[F]:e.push(F),r++}}if(_.change!==void 0){let x=_.change;if(typeof x=="string"){if(q(
x)<1){let F={instancePath:s+"/spec/logReview/patterns/"+z+"/change",schemaPath:"#/properties/spec/properties/logReview/properties/patterns/items/properties/chan\
ge/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.spec.properties.logReview.properties.patterns.items.properties.change,data:x};
e===null?e=[F]:e.push(F),r++}}else{let F={instancePath:s+"/spec/logReview/patterns/"+z+"/change",schemaPath:"#/properties/spec/properties/logReview/properties/p\
atterns/items/properties/change/type",keyword:"type",params:{type:"string"},schema:v.properties.spec.properties.logReview.properties.patterns.items.properties.change.
type,parentSchema:v.properties.spec.properties.logReview.properties.patterns.items.properties.change,data:x};e===null?e=[F]:e.push(F),r++}}if(_.incident!==void 0){
let x=_.incident;if(typeof x=="string"){if(q(x)<1){let F={instancePath:s+"/spec/logReview/patterns/"+z+"/incident",schemaPath:"#/properties/spec/properties/logR\
eview/properties/patterns/items/properties/incident/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.spec.properties.logReview.
properties.patterns.items.properties.incident,data:x};e===null?e=[F]:e.push(F),r++}}else{let F={instancePath:s+"/spec/logReview/patterns/"+z+"/incident",schemaPath:"\
#/properties/spec/properties/logReview/properties/patterns/items/properties/incident/type",keyword:"type",params:{type:"string"},schema:v.properties.spec.properties.
logReview.properties.patterns.items.properties.incident.type,parentSchema:v.properties.spec.properties.logReview.properties.patterns.items.properties.incident,data:x};
e===null?e=[F]:e.push(F),r++}}if(_.reason!==void 0){let x=_.reason;if(typeof x=="string"){if(q(x)<1){let F={instancePath:s+"/spec/logReview/patterns/"+z+"/reaso\
n",schemaPath:"#/properties/spec/properties/logReview/properties/patterns/items/properties/reason/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.
properties.spec.properties.logReview.properties.patterns.items.properties.reason,data:x};e===null?e=[F]:e.push(F),r++}}else{let F={instancePath:s+"/spec/logRevi\
ew/patterns/"+z+"/reason",schemaPath:"#/properties/spec/properties/logReview/properties/patterns/items/properties/reason/type",keyword:"type",params:{type:"stri\
ng"},schema:v.properties.spec.properties.logReview.properties.patterns.items.properties.reason.type,parentSchema:v.properties.spec.properties.logReview.properties.
patterns.items.properties.reason,data:x};e===null?e=[F]:e.push(F),r++}}}else{let x={instancePath:s+"/spec/logReview/patterns/"+z,schemaPath:"#/properties/spec/p\
roperties/logReview/properties/patterns/items/type",keyword:"type",params:{type:"object"},schema:v.properties.spec.properties.logReview.properties.patterns.items.
type,parentSchema:v.properties.spec.properties.logReview.properties.patterns.items,data:_};e===null?e=[x]:e.push(x),r++}}}else{let b={instancePath:s+"/spec/logR\
eview/patterns",schemaPath:"#/properties/spec/properties/logReview/properties/patterns/type",keyword:"type",params:{type:"array"},schema:v.properties.spec.properties.
logReview.properties.patterns.type,parentSchema:v.properties.spec.properties.logReview.properties.patterns,data:f};e===null?e=[b]:e.push(b),r++}}}else{let f={instancePath:s+
"/spec/logReview",schemaPath:"#/properties/spec/properties/logReview/type",keyword:"type",params:{type:"object"},schema:v.properties.spec.properties.logReview.type,
parentSchema:v.properties.spec.properties.logReview,data:k};e===null?e=[f]:e.push(f),r++}}if(j.backup!==void 0){let k=j.backup;if(k&&typeof k=="object"&&!Array.
isArray(k)){if(k.backup===void 0){let f={instancePath:s+"/spec/backup",schemaPath:"#/properties/spec/properties/backup/required",keyword:"required",params:{missingProperty:"\
backup"},schema:v.properties.spec.properties.backup.required,parentSchema:v.properties.spec.properties.backup,data:k};e===null?e=[f]:e.push(f),r++}for(let f in k)
if(!(f==="backup"||f==="bytes"||f==="sha256"||f==="duration"||f==="copies")){let b={instancePath:s+"/spec/backup",schemaPath:"#/properties/spec/properties/backu\
p/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},schema:!1,parentSchema:v.properties.spec.properties.backup,data:k};e===null?
e=[b]:e.push(b),r++}if(k.backup!==void 0){let f=k.backup;if(typeof f=="string"){if(q(f)<1){let b={instancePath:s+"/spec/backup/backup",schemaPath:"#/properties/\
spec/properties/backup/properties/backup/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.spec.properties.backup.properties.backup,
data:f};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:s+"/spec/backup/backup",schemaPath:"#/properties/spec/properties/backup/properties/backup/type",keyword:"\
type",params:{type:"string"},schema:v.properties.spec.properties.backup.properties.backup.type,parentSchema:v.properties.spec.properties.backup.properties.backup,
data:f};e===null?e=[b]:e.push(b),r++}}if(k.bytes!==void 0){let f=k.bytes;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){let b={instancePath:s+"/spec/\
backup/bytes",schemaPath:"#/properties/spec/properties/backup/properties/bytes/type",keyword:"type",params:{type:"integer"},schema:v.properties.spec.properties.
backup.properties.bytes.type,parentSchema:v.properties.spec.properties.backup.properties.bytes,data:f};e===null?e=[b]:e.push(b),r++}if(typeof f=="number"&&isFinite(
f)){if(f>9007199254740991||isNaN(f)){let b={instancePath:s+"/spec/backup/bytes",schemaPath:"#/properties/spec/properties/backup/properties/bytes/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9007199254740991},schema:9007199254740991,parentSchema:v.properties.spec.properties.backup.properties.bytes,data:f};e===null?
e=[b]:e.push(b),r++}if(f<0||isNaN(f)){let b={instancePath:s+"/spec/backup/bytes",schemaPath:"#/properties/spec/properties/backup/properties/bytes/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:v.properties.spec.properties.backup.properties.bytes,data:f};e===null?e=[b]:e.push(b),r++}}}if(k.
sha256!==void 0&&(Ht(k.sha256,{instancePath:s+"/spec/backup/sha256",parentData:k,parentDataProperty:"sha256",rootData:d,dynamicAnchors:h})||(e=e===null?Ht.errors:
e.concat(Ht.errors),r=e.length)),k.duration!==void 0&&(ue(k.duration,{instancePath:s+"/spec/backup/duration",parentData:k,parentDataProperty:"duration",rootData:d,
dynamicAnchors:h})||(e=e===null?ue.errors:e.concat(ue.errors),r=e.length)),k.copies!==void 0){let f=k.copies;if(Array.isArray(f)){let b=f.length;for(let z=0;z<b;z++){
let _=f[z];if(_&&typeof _=="object"&&!Array.isArray(_)){if(_.location===void 0){let x={instancePath:s+"/spec/backup/copies/"+z,schemaPath:"#/properties/spec/pro\
perties/backup/properties/copies/items/required",keyword:"required",params:{missingProperty:"location"},schema:v.properties.spec.properties.backup.properties.copies.
items.required,parentSchema:v.properties.spec.properties.backup.properties.copies.items,data:_};e===null?e=[x]:e.push(x),r++}for(let x in _)if(!(x==="location"||
x==="site"||x==="media"||x==="immutable"||x==="offline")){let F={instancePath:s+"/spec/backup/copies/"+z,schemaPath:"#/properties/spec/properties/backup/propert\
ies/copies/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x},schema:!1,parentSchema:v.properties.spec.properties.backup.properties.
copies.items,data:_};e===null?e=[F]:e.push(F),r++}if(_.location!==void 0){let x=_.location;if(!(x==="local"||x==="offsite"||x==="cloud")){let F={instancePath:s+
"/spec/backup/copies/"+z+"/location",schemaPath:"#/properties/spec/properties/backup/properties/copies/items/properties/location/enum",keyword:"enum",params:{allowedValues:v.
properties.spec.properties.backup.properties.copies.items.properties.location.enum},schema:v.properties.spec.properties.backup.properties.copies.items.properties.
location.enum,parentSchema:v.properties.spec.properties.backup.properties.copies.items.properties.location,data:x};e===null?e=[F]:e.push(F),r++}}if(_.site!==void 0){
let x=_.site;if(typeof x=="string"){if(q(x)<1){let F={instancePath:s+"/spec/backup/copies/"+z+"/site",schemaPath:"#/properties/spec/properties/backup/properties\
/copies/items/properties/site/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.spec.properties.backup.properties.copies.items.
properties.site,data:x};e===null?e=[F]:e.push(F),r++}}else{let F={instancePath:s+"/spec/backup/copies/"+z+"/site",schemaPath:"#/properties/spec/properties/backu\
p/properties/copies/items/properties/site/type",keyword:"type",params:{type:"string"},schema:v.properties.spec.properties.backup.properties.copies.items.properties.
site.type,parentSchema:v.properties.spec.properties.backup.properties.copies.items.properties.site,data:x};e===null?e=[F]:e.push(F),r++}}if(_.media!==void 0){let x=_.
media;if(typeof x=="string"){if(q(x)<1){let F={instancePath:s+"/spec/backup/copies/"+z+"/media",schemaPath:"#/properties/spec/properties/backup/properties/copie\
s/items/properties/media/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.spec.properties.backup.properties.copies.items.properties.
media,data:x};e===null?e=[F]:e.push(F),r++}}else{let F={instancePath:s+"/spec/backup/copies/"+z+"/media",schemaPath:"#/properties/spec/properties/backup/propert\
ies/copies/items/properties/media/type",keyword:"type",params:{type:"string"},schema:v.properties.spec.properties.backup.properties.copies.items.properties.media.
type,parentSchema:v.properties.spec.properties.backup.properties.copies.items.properties.media,data:x};e===null?e=[F]:e.push(F),r++}}if(_.immutable!==void 0){let x=_.
immutable;if(typeof x!="boolean"){let F={instancePath:s+"/spec/backup/copies/"+z+"/immutable",schemaPath:"#/properties/spec/properties/backup/properties/copies/\
items/properties/immutable/type",keyword:"type",params:{type:"boolean"},schema:v.properties.spec.properties.backup.properties.copies.items.properties.immutable.
type,parentSchema:v.properties.spec.properties.backup.properties.copies.items.properties.immutable,data:x};e===null?e=[F]:e.push(F),r++}}if(_.offline!==void 0){
let x=_.offline;if(typeof x!="boolean"){let F={instancePath:s+"/spec/backup/copies/"+z+"/offline",schemaPath:"#/properties/spec/properties/backup/properties/cop\
ies/items/properties/offline/type",keyword:"type",params:{type:"boolean"},schema:v.properties.spec.properties.backup.properties.copies.items.properties.offline.
type,parentSchema:v.properties.spec.properties.backup.properties.copies.items.properties.offline,data:x};e===null?e=[F]:e.push(F),r++}}}else{let x={instancePath:s+
"/spec/backup/copies/"+z,schemaPath:"#/properties/spec/properties/backup/properties/copies/items/type",keyword:"type",params:{type:"object"},schema:v.properties.
spec.properties.backup.properties.copies.items.type,parentSchema:v.properties.spec.properties.backup.properties.copies.items,data:_};e===null?e=[x]:e.push(x),r++}}}else{
let b={instancePath:s+"/spec/backup/copies",schemaPath:"#/properties/spec/properties/backup/properties/copies/type",keyword:"type",params:{type:"array"},schema:v.
properties.spec.properties.backup.properties.copies.type,parentSchema:v.properties.spec.properties.backup.properties.copies,data:f};e===null?e=[b]:e.push(b),r++}}}else{
let f={instancePath:s+"/spec/backup",schemaPath:"#/properties/spec/properties/backup/type",keyword:"type",params:{type:"object"},schema:v.properties.spec.properties.
backup.type,parentSchema:v.properties.spec.properties.backup,data:k};e===null?e=[f]:e.push(f),r++}}if(j.restoreTest!==void 0){let k=j.restoreTest;if(k&&typeof k==
"object"&&!Array.isArray(k)){if(k.backup===void 0){let f={instancePath:s+"/spec/restoreTest",schemaPath:"#/properties/spec/properties/restoreTest/required",keyword:"\
required",params:{missingProperty:"backup"},schema:v.properties.spec.properties.restoreTest.required,parentSchema:v.properties.spec.properties.restoreTest,data:k};
e===null?e=[f]:e.push(f),r++}if(k.restoredTo===void 0){let f={instancePath:s+"/spec/restoreTest",schemaPath:"#/properties/spec/properties/restoreTest/required",
keyword:"required",params:{missingProperty:"restoredTo"},schema:v.properties.spec.properties.restoreTest.required,parentSchema:v.properties.spec.properties.restoreTest,
data:k};e===null?e=[f]:e.push(f),r++}if(k.duration===void 0){let f={instancePath:s+"/spec/restoreTest",schemaPath:"#/properties/spec/properties/restoreTest/requ\
ired",keyword:"required",params:{missingProperty:"duration"},schema:v.properties.spec.properties.restoreTest.required,parentSchema:v.properties.spec.properties.
restoreTest,data:k};e===null?e=[f]:e.push(f),r++}if(k.dataLoss===void 0){let f={instancePath:s+"/spec/restoreTest",schemaPath:"#/properties/spec/properties/rest\
oreTest/required",keyword:"required",params:{missingProperty:"dataLoss"},schema:v.properties.spec.properties.restoreTest.required,parentSchema:v.properties.spec.
properties.restoreTest,data:k};e===null?e=[f]:e.push(f),r++}for(let f in k)if(!(f==="backup"||f==="backupAt"||f==="restoredTo"||f==="duration"||f==="dataLoss"||
f==="verifiedBy"||f==="method")){let b={instancePath:s+"/spec/restoreTest",schemaPath:"#/properties/spec/properties/restoreTest/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:f},schema:!1,parentSchema:v.properties.spec.properties.restoreTest,data:k};e===null?e=[b]:e.push(b),r++}if(k.backup!==
void 0){let f=k.backup;if(typeof f=="string"){if(q(f)<1){let b={instancePath:s+"/spec/restoreTest/backup",schemaPath:"#/properties/spec/properties/restoreTest/p\
roperties/backup/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.spec.properties.restoreTest.properties.backup,data:f};e===null?
e=[b]:e.push(b),r++}}else{let b={instancePath:s+"/spec/restoreTest/backup",schemaPath:"#/properties/spec/properties/restoreTest/properties/backup/type",keyword:"\
type",params:{type:"string"},schema:v.properties.spec.properties.restoreTest.properties.backup.type,parentSchema:v.properties.spec.properties.restoreTest.properties.
backup,data:f};e===null?e=[b]:e.push(b),r++}}if(k.backupAt!==void 0&&(Le(k.backupAt,{instancePath:s+"/spec/restoreTest/backupAt",parentData:k,parentDataProperty:"\
backupAt",rootData:d,dynamicAnchors:h})||(e=e===null?Le.errors:e.concat(Le.errors),r=e.length)),k.restoredTo!==void 0){let f=k.restoredTo;if(typeof f=="string"){
if(q(f)<1){let b={instancePath:s+"/spec/restoreTest/restoredTo",schemaPath:"#/properties/spec/properties/restoreTest/properties/restoredTo/minLength",keyword:"m\
inLength",params:{limit:1},schema:1,parentSchema:v.properties.spec.properties.restoreTest.properties.restoredTo,data:f};e===null?e=[b]:e.push(b),r++}}else{let b={
instancePath:s+"/spec/restoreTest/restoredTo",schemaPath:"#/properties/spec/properties/restoreTest/properties/restoredTo/type",keyword:"type",params:{type:"stri\
ng"},schema:v.properties.spec.properties.restoreTest.properties.restoredTo.type,parentSchema:v.properties.spec.properties.restoreTest.properties.restoredTo,data:f};
e===null?e=[b]:e.push(b),r++}}if(k.duration!==void 0&&(ue(k.duration,{instancePath:s+"/spec/restoreTest/duration",parentData:k,parentDataProperty:"duration",rootData:d,
dynamicAnchors:h})||(e=e===null?ue.errors:e.concat(ue.errors),r=e.length)),k.dataLoss!==void 0&&(ue(k.dataLoss,{instancePath:s+"/spec/restoreTest/dataLoss",parentData:k,
parentDataProperty:"dataLoss",rootData:d,dynamicAnchors:h})||(e=e===null?ue.errors:e.concat(ue.errors),r=e.length)),k.verifiedBy!==void 0&&(he(k.verifiedBy,{instancePath:s+
"/spec/restoreTest/verifiedBy",parentData:k,parentDataProperty:"verifiedBy",rootData:d,dynamicAnchors:h})||(e=e===null?he.errors:e.concat(he.errors),r=e.length)),
k.method!==void 0){let f=k.method;if(!(f==="full"||f==="sample"||f==="checksum")){let b={instancePath:s+"/spec/restoreTest/method",schemaPath:"#/properties/spec\
/properties/restoreTest/properties/method/enum",keyword:"enum",params:{allowedValues:v.properties.spec.properties.restoreTest.properties.method.enum},schema:v.properties.
spec.properties.restoreTest.properties.method.enum,parentSchema:v.properties.spec.properties.restoreTest.properties.method,data:f};e===null?e=[b]:e.push(b),r++}}}else{
let f={instancePath:s+"/spec/restoreTest",schemaPath:"#/properties/spec/properties/restoreTest/type",keyword:"type",params:{type:"object"},schema:v.properties.spec.
properties.restoreTest.type,parentSchema:v.properties.spec.properties.restoreTest,data:k};e===null?e=[f]:e.push(f),r++}}if(j.drill!==void 0){let k=j.drill;if(k&&
typeof k=="object"&&!Array.isArray(k)){if(k.method===void 0){let f={instancePath:s+"/spec/drill",schemaPath:"#/properties/spec/properties/drill/required",keyword:"\
required",params:{missingProperty:"method"},schema:v.properties.spec.properties.drill.required,parentSchema:v.properties.spec.properties.drill,data:k};e===null?
e=[f]:e.push(f),r++}if(k.scenario===void 0){let f={instancePath:s+"/spec/drill",schemaPath:"#/properties/spec/properties/drill/required",keyword:"required",params:{
missingProperty:"scenario"},schema:v.properties.spec.properties.drill.required,parentSchema:v.properties.spec.properties.drill,data:k};e===null?e=[f]:e.push(f),
r++}for(let f in k)if(!(f==="plan"||f==="method"||f==="scenario"||f==="achieved"||f==="participants"||f==="lessons")){let b={instancePath:s+"/spec/drill",schemaPath:"\
#/properties/spec/properties/drill/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},schema:!1,parentSchema:v.properties.spec.properties.
drill,data:k};e===null?e=[b]:e.push(b),r++}if(k.plan!==void 0){let f=k.plan;if(typeof f=="string"){if(q(f)<1){let b={instancePath:s+"/spec/drill/plan",schemaPath:"\
#/properties/spec/properties/drill/properties/plan/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.spec.properties.drill.properties.
plan,data:f};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:s+"/spec/drill/plan",schemaPath:"#/properties/spec/properties/drill/properties/plan/type",keyword:"\
type",params:{type:"string"},schema:v.properties.spec.properties.drill.properties.plan.type,parentSchema:v.properties.spec.properties.drill.properties.plan,data:f};
e===null?e=[b]:e.push(b),r++}}if(k.method!==void 0&&(Wt(k.method,{instancePath:s+"/spec/drill/method",parentData:k,parentDataProperty:"method",rootData:d,dynamicAnchors:h})||
(e=e===null?Wt.errors:e.concat(Wt.errors),r=e.length)),k.scenario!==void 0){let f=k.scenario;if(typeof f=="string"){if(q(f)<1){let b={instancePath:s+"/spec/dril\
l/scenario",schemaPath:"#/properties/spec/properties/drill/properties/scenario/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.
spec.properties.drill.properties.scenario,data:f};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:s+"/spec/drill/scenario",schemaPath:"#/properties/spec/\
properties/drill/properties/scenario/type",keyword:"type",params:{type:"string"},schema:v.properties.spec.properties.drill.properties.scenario.type,parentSchema:v.
properties.spec.properties.drill.properties.scenario,data:f};e===null?e=[b]:e.push(b),r++}}if(k.achieved!==void 0){let f=k.achieved;if(f&&typeof f=="object"&&!Array.
isArray(f)){for(let b in f)if(!(b==="rto"||b==="rpo")){let z={instancePath:s+"/spec/drill/achieved",schemaPath:"#/properties/spec/properties/drill/properties/ac\
hieved/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},schema:!1,parentSchema:v.properties.spec.properties.drill.properties.achieved,
data:f};e===null?e=[z]:e.push(z),r++}f.rto!==void 0&&(ue(f.rto,{instancePath:s+"/spec/drill/achieved/rto",parentData:f,parentDataProperty:"rto",rootData:d,dynamicAnchors:h})||
(e=e===null?ue.errors:e.concat(ue.errors),r=e.length)),f.rpo!==void 0&&(ue(f.rpo,{instancePath:s+"/spec/drill/achieved/rpo",parentData:f,parentDataProperty:"rpo",
rootData:d,dynamicAnchors:h})||(e=e===null?ue.errors:e.concat(ue.errors),r=e.length))}else{let b={instancePath:s+"/spec/drill/achieved",schemaPath:"#/properties\
/spec/properties/drill/properties/achieved/type",keyword:"type",params:{type:"object"},schema:v.properties.spec.properties.drill.properties.achieved.type,parentSchema:v.
properties.spec.properties.drill.properties.achieved,data:f};e===null?e=[b]:e.push(b),r++}}if(k.participants!==void 0){let f=k.participants;if(Array.isArray(f)){
let b=f.length;for(let z=0;z<b;z++)he(f[z],{instancePath:s+"/spec/drill/participants/"+z,parentData:f,parentDataProperty:z,rootData:d,dynamicAnchors:h})||(e=e===
null?he.errors:e.concat(he.errors),r=e.length)}else{let b={instancePath:s+"/spec/drill/participants",schemaPath:"#/properties/spec/properties/drill/properties/p\
articipants/type",keyword:"type",params:{type:"array"},schema:v.properties.spec.properties.drill.properties.participants.type,parentSchema:v.properties.spec.properties.
drill.properties.participants,data:f};e===null?e=[b]:e.push(b),r++}}if(k.lessons!==void 0){let f=k.lessons;if(Array.isArray(f)){let b=f.length;for(let z=0;z<b;z++){
let _=f[z];if(typeof _=="string"){if(q(_)<1){let x={instancePath:s+"/spec/drill/lessons/"+z,schemaPath:"#/properties/spec/properties/drill/properties/lessons/it\
ems/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.spec.properties.drill.properties.lessons.items,data:_};e===null?e=[x]:e.push(
x),r++}}else{let x={instancePath:s+"/spec/drill/lessons/"+z,schemaPath:"#/properties/spec/properties/drill/properties/lessons/items/type",keyword:"type",params:{
type:"string"},schema:v.properties.spec.properties.drill.properties.lessons.items.type,parentSchema:v.properties.spec.properties.drill.properties.lessons.items,
data:_};e===null?e=[x]:e.push(x),r++}}}else{let b={instancePath:s+"/spec/drill/lessons",schemaPath:"#/properties/spec/properties/drill/properties/lessons/type",
keyword:"type",params:{type:"array"},schema:v.properties.spec.properties.drill.properties.lessons.type,parentSchema:v.properties.spec.properties.drill.properties.
lessons,data:f};e===null?e=[b]:e.push(b),r++}}}else{let f={instancePath:s+"/spec/drill",schemaPath:"#/properties/spec/properties/drill/type",keyword:"type",params:{
type:"object"},schema:v.properties.spec.properties.drill.type,parentSchema:v.properties.spec.properties.drill,data:k};e===null?e=[f]:e.push(f),r++}}if(j.meeting!==
void 0){let k=j.meeting;if(k&&typeof k=="object"&&!Array.isArray(k)){if(k.team===void 0){let f={instancePath:s+"/spec/meeting",schemaPath:"#/properties/spec/pro\
perties/meeting/required",keyword:"required",params:{missingProperty:"team"},schema:v.properties.spec.properties.meeting.required,parentSchema:v.properties.spec.
properties.meeting,data:k};e===null?e=[f]:e.push(f),r++}if(k.meeting===void 0){let f={instancePath:s+"/spec/meeting",schemaPath:"#/properties/spec/properties/me\
eting/required",keyword:"required",params:{missingProperty:"meeting"},schema:v.properties.spec.properties.meeting.required,parentSchema:v.properties.spec.properties.
meeting,data:k};e===null?e=[f]:e.push(f),r++}if(k.attendees===void 0){let f={instancePath:s+"/spec/meeting",schemaPath:"#/properties/spec/properties/meeting/req\
uired",keyword:"required",params:{missingProperty:"attendees"},schema:v.properties.spec.properties.meeting.required,parentSchema:v.properties.spec.properties.meeting,
data:k};e===null?e=[f]:e.push(f),r++}for(let f in k)if(!(f==="team"||f==="meeting"||f==="attendees"||f==="decisions"||f==="actions")){let b={instancePath:s+"/sp\
ec/meeting",schemaPath:"#/properties/spec/properties/meeting/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},schema:!1,parentSchema:v.
properties.spec.properties.meeting,data:k};e===null?e=[b]:e.push(b),r++}if(k.team!==void 0){let f=k.team;if(typeof f=="string"){if(q(f)<1){let b={instancePath:s+
"/spec/meeting/team",schemaPath:"#/properties/spec/properties/meeting/properties/team/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.
spec.properties.meeting.properties.team,data:f};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:s+"/spec/meeting/team",schemaPath:"#/properties/spec/prop\
erties/meeting/properties/team/type",keyword:"type",params:{type:"string"},schema:v.properties.spec.properties.meeting.properties.team.type,parentSchema:v.properties.
spec.properties.meeting.properties.team,data:f};e===null?e=[b]:e.push(b),r++}}if(k.meeting!==void 0){let f=k.meeting;if(typeof f=="string"){if(q(f)<1){let b={instancePath:s+
"/spec/meeting/meeting",schemaPath:"#/properties/spec/properties/meeting/properties/meeting/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.
properties.spec.properties.meeting.properties.meeting,data:f};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:s+"/spec/meeting/meeting",schemaPath:"#/pro\
perties/spec/properties/meeting/properties/meeting/type",keyword:"type",params:{type:"string"},schema:v.properties.spec.properties.meeting.properties.meeting.type,
parentSchema:v.properties.spec.properties.meeting.properties.meeting,data:f};e===null?e=[b]:e.push(b),r++}}if(k.attendees!==void 0){let f=k.attendees;if(Array.isArray(
f)){if(f.length<1){let z={instancePath:s+"/spec/meeting/attendees",schemaPath:"#/properties/spec/properties/meeting/properties/attendees/minItems",keyword:"minI\
tems",params:{limit:1},schema:1,parentSchema:v.properties.spec.properties.meeting.properties.attendees,data:f};e===null?e=[z]:e.push(z),r++}let b=f.length;for(let z=0;z<
b;z++)he(f[z],{instancePath:s+"/spec/meeting/attendees/"+z,parentData:f,parentDataProperty:z,rootData:d,dynamicAnchors:h})||(e=e===null?he.errors:e.concat(he.errors),
r=e.length)}else{let b={instancePath:s+"/spec/meeting/attendees",schemaPath:"#/properties/spec/properties/meeting/properties/attendees/type",keyword:"type",params:{
type:"array"},schema:v.properties.spec.properties.meeting.properties.attendees.type,parentSchema:v.properties.spec.properties.meeting.properties.attendees,data:f};
e===null?e=[b]:e.push(b),r++}}if(k.decisions!==void 0){let f=k.decisions;if(Array.isArray(f)){let b=f.length;for(let z=0;z<b;z++){let _=f[z];if(typeof _=="strin\
g"){if(q(_)<1){let x={instancePath:s+"/spec/meeting/decisions/"+z,schemaPath:"#/properties/spec/properties/meeting/properties/decisions/items/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:v.properties.spec.properties.meeting.properties.decisions.items,data:_};e===null?e=[x]:e.push(x),r++}}else{let x={
instancePath:s+"/spec/meeting/decisions/"+z,schemaPath:"#/properties/spec/properties/meeting/properties/decisions/items/type",keyword:"type",params:{type:"strin\
g"},schema:v.properties.spec.properties.meeting.properties.decisions.items.type,parentSchema:v.properties.spec.properties.meeting.properties.decisions.items,data:_};
e===null?e=[x]:e.push(x),r++}}}else{let b={instancePath:s+"/spec/meeting/decisions",schemaPath:"#/properties/spec/properties/meeting/properties/decisions/type",
keyword:"type",params:{type:"array"},schema:v.properties.spec.properties.meeting.properties.decisions.type,parentSchema:v.properties.spec.properties.meeting.properties.
decisions,data:f};e===null?e=[b]:e.push(b),r++}}if(k.actions!==void 0){let f=k.actions;if(Array.isArray(f)){let b=f.length;for(let z=0;z<b;z++)Ut(f[z],{instancePath:s+
"/spec/meeting/actions/"+z,parentData:f,parentDataProperty:z,rootData:d,dynamicAnchors:h})||(e=e===null?Ut.errors:e.concat(Ut.errors),r=e.length)}else{let b={instancePath:s+
"/spec/meeting/actions",schemaPath:"#/properties/spec/properties/meeting/properties/actions/type",keyword:"type",params:{type:"array"},schema:v.properties.spec.
properties.meeting.properties.actions.type,parentSchema:v.properties.spec.properties.meeting.properties.actions,data:f};e===null?e=[b]:e.push(b),r++}}}else{let f={
instancePath:s+"/spec/meeting",schemaPath:"#/properties/spec/properties/meeting/type",keyword:"type",params:{type:"object"},schema:v.properties.spec.properties.
meeting.type,parentSchema:v.properties.spec.properties.meeting,data:k};e===null?e=[f]:e.push(f),r++}}if(j.training!==void 0){let k=j.training;if(k&&typeof k=="o\
bject"&&!Array.isArray(k)){if(k.topic===void 0){let f={instancePath:s+"/spec/training",schemaPath:"#/properties/spec/properties/training/required",keyword:"requ\
ired",params:{missingProperty:"topic"},schema:v.properties.spec.properties.training.required,parentSchema:v.properties.spec.properties.training,data:k};e===null?
e=[f]:e.push(f),r++}if(k.participants===void 0){let f={instancePath:s+"/spec/training",schemaPath:"#/properties/spec/properties/training/required",keyword:"requ\
ired",params:{missingProperty:"participants"},schema:v.properties.spec.properties.training.required,parentSchema:v.properties.spec.properties.training,data:k};e===
null?e=[f]:e.push(f),r++}for(let f in k)if(!(f==="topic"||f==="plan"||f==="participants")){let b={instancePath:s+"/spec/training",schemaPath:"#/properties/spec/\
properties/training/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},schema:!1,parentSchema:v.properties.spec.properties.training,
data:k};e===null?e=[b]:e.push(b),r++}if(k.topic!==void 0){let f=k.topic;if(typeof f=="string"){if(q(f)<1){let b={instancePath:s+"/spec/training/topic",schemaPath:"\
#/properties/spec/properties/training/properties/topic/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.spec.properties.training.
properties.topic,data:f};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:s+"/spec/training/topic",schemaPath:"#/properties/spec/properties/training/prope\
rties/topic/type",keyword:"type",params:{type:"string"},schema:v.properties.spec.properties.training.properties.topic.type,parentSchema:v.properties.spec.properties.
training.properties.topic,data:f};e===null?e=[b]:e.push(b),r++}}if(k.plan!==void 0){let f=k.plan;if(typeof f=="string"){if(q(f)<1){let b={instancePath:s+"/spec/\
training/plan",schemaPath:"#/properties/spec/properties/training/properties/plan/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.
spec.properties.training.properties.plan,data:f};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:s+"/spec/training/plan",schemaPath:"#/properties/spec/pr\
operties/training/properties/plan/type",keyword:"type",params:{type:"string"},schema:v.properties.spec.properties.training.properties.plan.type,parentSchema:v.properties.
spec.properties.training.properties.plan,data:f};e===null?e=[b]:e.push(b),r++}}if(k.participants!==void 0){let f=k.participants;if(Array.isArray(f)){if(f.length<
1){let z={instancePath:s+"/spec/training/participants",schemaPath:"#/properties/spec/properties/training/properties/participants/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:v.properties.spec.properties.training.properties.participants,data:f};e===null?e=[z]:e.push(z),r++}let b=f.length;for(let z=0;z<b;z++)
he(f[z],{instancePath:s+"/spec/training/participants/"+z,parentData:f,parentDataProperty:z,rootData:d,dynamicAnchors:h})||(e=e===null?he.errors:e.concat(he.errors),
r=e.length)}else{let b={instancePath:s+"/spec/training/participants",schemaPath:"#/properties/spec/properties/training/properties/participants/type",keyword:"ty\
pe",params:{type:"array"},schema:v.properties.spec.properties.training.properties.participants.type,parentSchema:v.properties.spec.properties.training.properties.
participants,data:f};e===null?e=[b]:e.push(b),r++}}}else{let f={instancePath:s+"/spec/training",schemaPath:"#/properties/spec/properties/training/type",keyword:"\
type",params:{type:"object"},schema:v.properties.spec.properties.training.type,parentSchema:v.properties.spec.properties.training,data:k};e===null?e=[f]:e.push(
f),r++}}if(j.run!==void 0){let k=j.run;if(k&&typeof k=="object"&&!Array.isArray(k)){for(let f in k)if(!(f==="script"||f==="commit"||f==="exitCode"||f==="dryRun"||
f==="duration"||f==="url")){let b={instancePath:s+"/spec/run",schemaPath:"#/properties/spec/properties/run/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:f},schema:!1,parentSchema:v.properties.spec.properties.run,data:k};e===null?e=[b]:e.push(b),r++}if(k.script!==void 0&&(Gt(k.script,{instancePath:s+
"/spec/run/script",parentData:k,parentDataProperty:"script",rootData:d,dynamicAnchors:h})||(e=e===null?Gt.errors:e.concat(Gt.errors),r=e.length)),k.commit!==void 0&&
(Qt(k.commit,{instancePath:s+"/spec/run/commit",parentData:k,parentDataProperty:"commit",rootData:d,dynamicAnchors:h})||(e=e===null?Qt.errors:e.concat(Qt.errors),
r=e.length)),k.exitCode!==void 0){let f=k.exitCode;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){let b={instancePath:s+"/spec/run/exitCode",schemaPath:"\
#/properties/spec/properties/run/properties/exitCode/type",keyword:"type",params:{type:"integer"},schema:v.properties.spec.properties.run.properties.exitCode.type,
parentSchema:v.properties.spec.properties.run.properties.exitCode,data:f};e===null?e=[b]:e.push(b),r++}if(typeof f=="number"&&isFinite(f)){if(f>255||isNaN(f)){let b={
instancePath:s+"/spec/run/exitCode",schemaPath:"#/properties/spec/properties/run/properties/exitCode/maximum",keyword:"maximum",params:{comparison:"<=",limit:255},
schema:255,parentSchema:v.properties.spec.properties.run.properties.exitCode,data:f};e===null?e=[b]:e.push(b),r++}if(f<0||isNaN(f)){let b={instancePath:s+"/spec\
/run/exitCode",schemaPath:"#/properties/spec/properties/run/properties/exitCode/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:v.
properties.spec.properties.run.properties.exitCode,data:f};e===null?e=[b]:e.push(b),r++}}}if(k.dryRun!==void 0){let f=k.dryRun;if(typeof f!="boolean"){let b={instancePath:s+
"/spec/run/dryRun",schemaPath:"#/properties/spec/properties/run/properties/dryRun/type",keyword:"type",params:{type:"boolean"},schema:v.properties.spec.properties.
run.properties.dryRun.type,parentSchema:v.properties.spec.properties.run.properties.dryRun,data:f};e===null?e=[b]:e.push(b),r++}}k.duration!==void 0&&(ue(k.duration,
{instancePath:s+"/spec/run/duration",parentData:k,parentDataProperty:"duration",rootData:d,dynamicAnchors:h})||(e=e===null?ue.errors:e.concat(ue.errors),r=e.length)),
k.url!==void 0&&(Jt(k.url,{instancePath:s+"/spec/run/url",parentData:k,parentDataProperty:"url",rootData:d,dynamicAnchors:h})||(e=e===null?Jt.errors:e.concat(Jt.
errors),r=e.length))}else{let f={instancePath:s+"/spec/run",schemaPath:"#/properties/spec/properties/run/type",keyword:"type",params:{type:"object"},schema:v.properties.
spec.properties.run.type,parentSchema:v.properties.spec.properties.run,data:k};e===null?e=[f]:e.push(f),r++}}}else{let k={instancePath:s+"/spec",schemaPath:"#/p\
roperties/spec/type",keyword:"type",params:{type:"object"},schema:v.properties.spec.type,parentSchema:v.properties.spec,data:j};e===null?e=[k]:e.push(k),r++}}}else{
let j={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:v.type,parentSchema:v,data:t};e===null?e=[j]:e.push(j),r++}return Tp.errors=
e,r===0}Tp.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var fa=Op,U={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://gradus.dev/sche\
mas/v1/waiver.schema.json",type:"object",additionalProperties:!1,required:["apiVersion","kind","metadata","spec"],properties:{apiVersion:{$ref:"https://gradus.d\
ev/schemas/v1/shared#/$defs/apiVersion"},kind:{const:"Waiver"},metadata:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/metadata"},spec:{type:"object",additionalProperties:!1,
required:["subject","reason","requestedBy","approvedBy","expires"],properties:{subject:{type:"object",additionalProperties:!1,required:["policy","kind","name"],
properties:{policy:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/policyId"},validation:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/name"},kind:{type:"\
string",minLength:1},name:{type:"string",minLength:1},pointer:{type:"string",pattern:"^(/[^/]+)+$","x-expected":"a keyed pointer such as /spec/stages[name=canar\
y]/batches"}}},reason:{type:"string",minLength:1},compensating:{type:"string",minLength:1},requestedBy:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/person"},
approvedBy:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/person"},expires:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/dateOrInstant"}}}}};function Xt(t,{
instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Xt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),t!=="gradus.dev/v1"){let p={instancePath:s,schemaPath:"#/const",keyword:"const",params:{allowedValue:"gradus.dev/v1"},schema:"gradus.dev/v1",parentSchema:He,
data:t};e===null?e=[p]:e.push(p),r++}return Xt.errors=e,r===0}Xt.evaluated={dynamicProps:!1,dynamicItems:!1};function ep(t,{instancePath:s="",parentData:S,parentDataProperty:D,
rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=ep.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.name===void 0){let p={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},schema:T.required,parentSchema:T,
data:t};e===null?e=[p]:e.push(p),r++}for(let p in t)if(!(p==="name"||p==="title"||p==="labels"||p==="annotations"||p==="links")){let i={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:T,data:t};e===null?e=[i]:e.push(i),r++}if(t.name!==void 0&&
(X(t.name,{instancePath:s+"/name",parentData:t,parentDataProperty:"name",rootData:d,dynamicAnchors:h})||(e=e===null?X.errors:e.concat(X.errors),r=e.length)),t.title!==
void 0){let p=t.title;if(typeof p=="string"){if(q(p)<1){let i={instancePath:s+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:T.properties.title,data:p};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/title",schemaPath:"#/properties/title/type",keyword:"\
type",params:{type:"string"},schema:T.properties.title.type,parentSchema:T.properties.title,data:p};e===null?e=[i]:e.push(i),r++}}if(t.labels!==void 0){let p=t.
labels;if(p&&typeof p=="object"&&!Array.isArray(p))for(let i in p){let a=p[i];if(typeof a!="string"){let o={instancePath:s+"/labels/"+i.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},schema:T.properties.labels.additionalProperties.type,
parentSchema:T.properties.labels.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+"/labels",schemaPath:"#/properties/labels\
/type",keyword:"type",params:{type:"object"},schema:T.properties.labels.type,parentSchema:T.properties.labels,data:p};e===null?e=[i]:e.push(i),r++}}if(t.annotations!==
void 0){let p=t.annotations;if(p&&typeof p=="object"&&!Array.isArray(p))for(let i in p){let a=p[i];if(typeof a!="string"){let o={instancePath:s+"/annotations/"+
i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},schema:T.properties.
annotations.additionalProperties.type,parentSchema:T.properties.annotations.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+
"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"object"},schema:T.properties.annotations.type,parentSchema:T.properties.annotations,
data:p};e===null?e=[i]:e.push(i),r++}}if(t.links!==void 0){let p=t.links;if(Array.isArray(p)){let i=p.length;for(let a=0;a<i;a++)re(p[a],{instancePath:s+"/links\
/"+a,parentData:p,parentDataProperty:a,rootData:d,dynamicAnchors:h})||(e=e===null?re.errors:e.concat(re.errors),r=e.length)}else{let i={instancePath:s+"/links",
schemaPath:"#/properties/links/type",keyword:"type",params:{type:"array"},schema:T.properties.links.type,parentSchema:T.properties.links,data:p};e===null?e=[i]:
e.push(i),r++}}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:T.type,parentSchema:T,data:t};e===null?e=[p]:e.push(
p),r++}return ep.errors=e,r===0}ep.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function rp(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,
dynamicAnchors:h={}}={}){let e=null,r=0,m=rp.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(!$i.test(t)){
let p={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^@?[a-z0-9]([-._a-z0-9]*[a-z0-9])?(/[a-z0-9]([-._a-z0-9]*[a-z0-9])?)*$"},schema:"\
^@?[a-z0-9]([-._a-z0-9]*[a-z0-9])?(/[a-z0-9]([-._a-z0-9]*[a-z0-9])?)*$",parentSchema:Wr,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},schema:Wr.type,parentSchema:Wr,data:t};e===null?e=[p]:e.push(p),r++}return rp.errors=e,r===0}rp.evaluated={dynamicProps:!1,
dynamicItems:!1};function sp(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=sp.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(q(t)>63){let p={instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63},
schema:63,parentSchema:H,data:t};e===null?e=[p]:e.push(p),r++}if(q(t)<1){let p={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:H,data:t};e===null?e=[p]:e.push(p),r++}if(!We.test(t)){let p={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-\
a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:H,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"string"},schema:H.type,parentSchema:H,data:t};e===null?e=[p]:e.push(p),r++}return sp.errors=e,r===0}sp.evaluated={dynamicProps:!1,
dynamicItems:!1};function wr(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=wr.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(q(t)<1){let p={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:fe,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:fe.type,
parentSchema:fe,data:t};e===null?e=[p]:e.push(p),r++}return wr.errors=e,r===0}wr.evaluated={dynamicProps:!1,dynamicItems:!1};function tp(t,{instancePath:s="",parentData:S,
parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=tp.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t!=
"string"){let n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:ae.type,parentSchema:ae,data:t};e===null?e=[n]:e.push(n),r++}let p=r,
i=!0,a=r;if(r===a)if(typeof t=="string"){if(q(t)>10){let n={};e===null?e=[n]:e.push(n),r++}}else{let n={};e===null?e=[n]:e.push(n),r++}var o=a===r;r=p,e!==null&&
(p?e.length=p:e=null);let c;if(o){let n=r;ee(t,{instancePath:s,parentData:S,parentDataProperty:D,rootData:d,dynamicAnchors:h})||(e=e===null?ee.errors:e.concat(ee.
errors),r=e.length);var o=n===r;i=o,c="then"}else{let n=r;J(t,{instancePath:s,parentData:S,parentDataProperty:D,rootData:d,dynamicAnchors:h})||(e=e===null?J.errors:
e.concat(J.errors),r=e.length);var o=n===r;i=o,c="else"}if(!i){let n={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:c},schema:ae.if,parentSchema:ae,
data:t};e===null?e=[n]:e.push(n),r++}return tp.errors=e,r===0}tp.evaluated={dynamicProps:!1,dynamicItems:!1};var ya=new RegExp("^(/[^/]+)+$","u");function Op(t,{
instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Op.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0){let p={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
apiVersion"},schema:U.required,parentSchema:U,data:t};e===null?e=[p]:e.push(p),r++}if(t.kind===void 0){let p={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"kind"},schema:U.required,parentSchema:U,data:t};e===null?e=[p]:e.push(p),r++}if(t.metadata===void 0){let p={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"metadata"},schema:U.required,parentSchema:U,data:t};e===null?e=[p]:e.push(p),r++}if(t.spec===void 0){let p={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},schema:U.required,parentSchema:U,data:t};e===null?e=[p]:e.push(p),r++}
for(let p in t)if(!(p==="apiVersion"||p==="kind"||p==="metadata"||p==="spec")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:p},schema:!1,parentSchema:U,data:t};e===null?e=[i]:e.push(i),r++}if(t.apiVersion!==void 0&&(Xt(t.apiVersion,{instancePath:s+"\
/apiVersion",parentData:t,parentDataProperty:"apiVersion",rootData:d,dynamicAnchors:h})||(e=e===null?Xt.errors:e.concat(Xt.errors),r=e.length)),t.kind!==void 0){
let p=t.kind;if(p!=="Waiver"){let i={instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"Waiver"},schema:"Waiver",
parentSchema:U.properties.kind,data:p};e===null?e=[i]:e.push(i),r++}}if(t.metadata!==void 0&&(ep(t.metadata,{instancePath:s+"/metadata",parentData:t,parentDataProperty:"\
metadata",rootData:d,dynamicAnchors:h})||(e=e===null?ep.errors:e.concat(ep.errors),r=e.length)),t.spec!==void 0){let p=t.spec;if(p&&typeof p=="object"&&!Array.isArray(
p)){if(p.subject===void 0){let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"subject"},schema:U.
properties.spec.required,parentSchema:U.properties.spec,data:p};e===null?e=[i]:e.push(i),r++}if(p.reason===void 0){let i={instancePath:s+"/spec",schemaPath:"#/p\
roperties/spec/required",keyword:"required",params:{missingProperty:"reason"},schema:U.properties.spec.required,parentSchema:U.properties.spec,data:p};e===null?
e=[i]:e.push(i),r++}if(p.requestedBy===void 0){let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"\
requestedBy"},schema:U.properties.spec.required,parentSchema:U.properties.spec,data:p};e===null?e=[i]:e.push(i),r++}if(p.approvedBy===void 0){let i={instancePath:s+
"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"approvedBy"},schema:U.properties.spec.required,parentSchema:U.properties.
spec,data:p};e===null?e=[i]:e.push(i),r++}if(p.expires===void 0){let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{
missingProperty:"expires"},schema:U.properties.spec.required,parentSchema:U.properties.spec,data:p};e===null?e=[i]:e.push(i),r++}for(let i in p)if(!(i==="subjec\
t"||i==="reason"||i==="compensating"||i==="requestedBy"||i==="approvedBy"||i==="expires")){let a={instancePath:s+"/spec",schemaPath:"#/properties/spec/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:U.properties.spec,data:p};e===null?e=[a]:e.push(a),r++}if(p.subject!==
void 0){let i=p.subject;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.policy===void 0){let a={instancePath:s+"/spec/subject",schemaPath:"#/properties/spec/p\
roperties/subject/required",keyword:"required",params:{missingProperty:"policy"},schema:U.properties.spec.properties.subject.required,parentSchema:U.properties.
spec.properties.subject,data:i};e===null?e=[a]:e.push(a),r++}if(i.kind===void 0){let a={instancePath:s+"/spec/subject",schemaPath:"#/properties/spec/properties/\
subject/required",keyword:"required",params:{missingProperty:"kind"},schema:U.properties.spec.properties.subject.required,parentSchema:U.properties.spec.properties.
subject,data:i};e===null?e=[a]:e.push(a),r++}if(i.name===void 0){let a={instancePath:s+"/spec/subject",schemaPath:"#/properties/spec/properties/subject/required",
keyword:"required",params:{missingProperty:"name"},schema:U.properties.spec.properties.subject.required,parentSchema:U.properties.spec.properties.subject,data:i};
e===null?e=[a]:e.push(a),r++}for(let a in i)if(!(a==="policy"||a==="validation"||a==="kind"||a==="name"||a==="pointer")){let o={instancePath:s+"/spec/subject",schemaPath:"\
#/properties/spec/properties/subject/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:U.properties.spec.
properties.subject,data:i};e===null?e=[o]:e.push(o),r++}if(i.policy!==void 0&&(rp(i.policy,{instancePath:s+"/spec/subject/policy",parentData:i,parentDataProperty:"\
policy",rootData:d,dynamicAnchors:h})||(e=e===null?rp.errors:e.concat(rp.errors),r=e.length)),i.validation!==void 0&&(sp(i.validation,{instancePath:s+"/spec/sub\
ject/validation",parentData:i,parentDataProperty:"validation",rootData:d,dynamicAnchors:h})||(e=e===null?sp.errors:e.concat(sp.errors),r=e.length)),i.kind!==void 0){
let a=i.kind;if(typeof a=="string"){if(q(a)<1){let o={instancePath:s+"/spec/subject/kind",schemaPath:"#/properties/spec/properties/subject/properties/kind/minLe\
ngth",keyword:"minLength",params:{limit:1},schema:1,parentSchema:U.properties.spec.properties.subject.properties.kind,data:a};e===null?e=[o]:e.push(o),r++}}else{
let o={instancePath:s+"/spec/subject/kind",schemaPath:"#/properties/spec/properties/subject/properties/kind/type",keyword:"type",params:{type:"string"},schema:U.
properties.spec.properties.subject.properties.kind.type,parentSchema:U.properties.spec.properties.subject.properties.kind,data:a};e===null?e=[o]:e.push(o),r++}}
if(i.name!==void 0){let a=i.name;if(typeof a=="string"){if(q(a)<1){let o={instancePath:s+"/spec/subject/name",schemaPath:"#/properties/spec/properties/subject/p\
roperties/name/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:U.properties.spec.properties.subject.properties.name,data:a};e===null?e=[o]:
e.push(o),r++}}else{let o={instancePath:s+"/spec/subject/name",schemaPath:"#/properties/spec/properties/subject/properties/name/type",keyword:"type",params:{type:"\
string"},schema:U.properties.spec.properties.subject.properties.name.type,parentSchema:U.properties.spec.properties.subject.properties.name,data:a};e===null?e=[
o]:e.push(o),r++}}if(i.pointer!==void 0){let a=i.pointer;if(typeof a=="string"){if(!ya.test(a)){let o={instancePath:s+"/spec/subject/pointer",schemaPath:"#/prop\
erties/spec/properties/subject/properties/pointer/pattern",keyword:"pattern",params:{pattern:"^(/[^/]+)+$"},schema:"^(/[^/]+)+$",parentSchema:U.properties.spec.
properties.subject.properties.pointer,data:a};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/spec/subject/pointer",schemaPath:"#/properties/spec/pro\
perties/subject/properties/pointer/type",keyword:"type",params:{type:"string"},schema:U.properties.spec.properties.subject.properties.pointer.type,parentSchema:U.
properties.spec.properties.subject.properties.pointer,data:a};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/spec/subject",schemaPath:"#/properties\
/spec/properties/subject/type",keyword:"type",params:{type:"object"},schema:U.properties.spec.properties.subject.type,parentSchema:U.properties.spec.properties.
subject,data:i};e===null?e=[a]:e.push(a),r++}}if(p.reason!==void 0){let i=p.reason;if(typeof i=="string"){if(q(i)<1){let a={instancePath:s+"/spec/reason",schemaPath:"\
#/properties/spec/properties/reason/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:U.properties.spec.properties.reason,data:i};e===null?e=
[a]:e.push(a),r++}}else{let a={instancePath:s+"/spec/reason",schemaPath:"#/properties/spec/properties/reason/type",keyword:"type",params:{type:"string"},schema:U.
properties.spec.properties.reason.type,parentSchema:U.properties.spec.properties.reason,data:i};e===null?e=[a]:e.push(a),r++}}if(p.compensating!==void 0){let i=p.
compensating;if(typeof i=="string"){if(q(i)<1){let a={instancePath:s+"/spec/compensating",schemaPath:"#/properties/spec/properties/compensating/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:U.properties.spec.properties.compensating,data:i};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:s+"/s\
pec/compensating",schemaPath:"#/properties/spec/properties/compensating/type",keyword:"type",params:{type:"string"},schema:U.properties.spec.properties.compensating.
type,parentSchema:U.properties.spec.properties.compensating,data:i};e===null?e=[a]:e.push(a),r++}}p.requestedBy!==void 0&&(wr(p.requestedBy,{instancePath:s+"/sp\
ec/requestedBy",parentData:p,parentDataProperty:"requestedBy",rootData:d,dynamicAnchors:h})||(e=e===null?wr.errors:e.concat(wr.errors),r=e.length)),p.approvedBy!==
void 0&&(wr(p.approvedBy,{instancePath:s+"/spec/approvedBy",parentData:p,parentDataProperty:"approvedBy",rootData:d,dynamicAnchors:h})||(e=e===null?wr.errors:e.
concat(wr.errors),r=e.length)),p.expires!==void 0&&(tp(p.expires,{instancePath:s+"/spec/expires",parentData:p,parentDataProperty:"expires",rootData:d,dynamicAnchors:h})||
(e=e===null?tp.errors:e.concat(tp.errors),r=e.length))}else{let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"objec\
t"},schema:U.properties.spec.type,parentSchema:U.properties.spec,data:p};e===null?e=[i]:e.push(i),r++}}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},schema:U.type,parentSchema:U,data:t};e===null?e=[p]:e.push(p),r++}return Op.errors=e,r===0}Op.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ga=Rp,Y={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://gradus.dev/schemas/v1/review.schema.json",type:"object",additionalProperties:!1,
required:["author"],properties:{forge:{enum:["github","gitlab"]},repository:{type:"string"},number:{type:"integer",minimum:0},url:{type:"string"},title:{type:"s\
tring"},description:{type:"string"},labels:{type:"array",items:{type:"string"}},draft:{type:"boolean"},author:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs\
/reviewAccount"},pusher:{type:["string","object"],minLength:1,additionalProperties:!1,anyOf:[{required:["login"]},{required:["unreadable"]}],properties:{login:{
$ref:"https://gradus.dev/schemas/v1/shared#/$defs/reviewLogin"},bot:{type:"boolean"},unreadable:{type:"string",minLength:1}},"x-expected":"a login such as lin, \
or {login: renovate, bot: true}, or {unreadable: WHY}"},source:{type:"object",additionalProperties:!1,properties:{branch:{type:"string"},repository:{type:"strin\
g"},commit:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/commit"}}},target:{type:"object",additionalProperties:!1,properties:{branch:{type:"string"},commit:{
$ref:"https://gradus.dev/schemas/v1/shared#/$defs/commit"}}},decisions:{type:["array","object"],items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/reviewD\
ecision"},additionalProperties:!1,required:["unreadable"],properties:{unreadable:{type:"string",minLength:1}},"x-expected":"a list of decisions, or {unreadable:\
 WHY}"}}},be={type:["string","object"],minLength:1,additionalProperties:!1,required:["login"],properties:{login:{$ref:"#/$defs/reviewLogin"},bot:{type:"boolean"}},
"x-expected":"a login such as lin, or {login: renovate, bot: true}"},pp={type:"string",minLength:1};function Or(t,{instancePath:s="",parentData:S,parentDataProperty:D,
rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Or.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(q(
t)<1){let p={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:pp,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:pp.type,parentSchema:pp,data:t};e===null?e=[p]:e.push(p),r++}return Or.errors=e,
r===0}Or.evaluated={dynamicProps:!1,dynamicItems:!1};function ip(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,
r=0,m=ip.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t!="string"&&!(t&&typeof t=="object"&&!Array.isArray(t))){let p={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:be.type},schema:be.type,parentSchema:be,data:t};e===null?e=[p]:e.push(p),r++}if(typeof t=="string"&&
q(t)<1){let p={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:be,data:t};e===null?e=[p]:e.push(p),r++}if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.login===void 0){let p={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"login"},schema:be.
required,parentSchema:be,data:t};e===null?e=[p]:e.push(p),r++}for(let p in t)if(!(p==="login"||p==="bot")){let i={instancePath:s,schemaPath:"#/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:be,data:t};e===null?e=[i]:e.push(i),r++}if(t.login!==void 0&&(Or(t.login,
{instancePath:s+"/login",parentData:t,parentDataProperty:"login",rootData:d,dynamicAnchors:h})||(e=e===null?Or.errors:e.concat(Or.errors),r=e.length)),t.bot!==void 0){
let p=t.bot;if(typeof p!="boolean"){let i={instancePath:s+"/bot",schemaPath:"#/properties/bot/type",keyword:"type",params:{type:"boolean"},schema:be.properties.
bot.type,parentSchema:be.properties.bot,data:p};e===null?e=[i]:e.push(i),r++}}}return ip.errors=e,r===0}ip.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function ap(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=ap.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(q(t)<1){let p={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:pp,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:pp.type,parentSchema:pp,
data:t};e===null?e=[p]:e.push(p),r++}return ap.errors=e,r===0}ap.evaluated={dynamicProps:!1,dynamicItems:!1};function br(t,{instancePath:s="",parentData:S,parentDataProperty:D,
rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=br.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(!mp.
test(t)){let p={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([0-9a-f]{40}|[0-9a-f]{64})$"},schema:"^([0-9a-f]{40}|[0-9a-f]{64})$",
parentSchema:Se,data:t};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Se.type,parentSchema:Se,
data:t};e===null?e=[p]:e.push(p),r++}return br.errors=e,r===0}br.evaluated={dynamicProps:!1,dynamicItems:!1};var De={type:"object",additionalProperties:!1,required:[
"by","decision","at"],properties:{by:{$ref:"#/$defs/reviewAccount"},decision:{enum:["approved","changes-requested","dismissed","commented"]},at:{$ref:"#/$defs/i\
nstant"},commit:{$ref:"#/$defs/commit"},canWrite:{type:"boolean"},isAdministrator:{type:"boolean"}}};function op(t,{instancePath:s="",parentData:S,parentDataProperty:D,
rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=op.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t!="string"&&!(t&&
typeof t=="object"&&!Array.isArray(t))){let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:be.type},schema:be.type,parentSchema:be,data:t};e===
null?e=[p]:e.push(p),r++}if(typeof t=="string"&&q(t)<1){let p={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:be,
data:t};e===null?e=[p]:e.push(p),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.login===void 0){let p={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"login"},schema:be.required,parentSchema:be,data:t};e===null?e=[p]:e.push(p),r++}for(let p in t)if(!(p==="login"||p==="bot")){let i={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:be,data:t};e===null?e=[i]:
e.push(i),r++}if(t.login!==void 0&&(Or(t.login,{instancePath:s+"/login",parentData:t,parentDataProperty:"login",rootData:d,dynamicAnchors:h})||(e=e===null?Or.errors:
e.concat(Or.errors),r=e.length)),t.bot!==void 0){let p=t.bot;if(typeof p!="boolean"){let i={instancePath:s+"/bot",schemaPath:"#/properties/bot/type",keyword:"ty\
pe",params:{type:"boolean"},schema:be.properties.bot.type,parentSchema:be.properties.bot,data:p};e===null?e=[i]:e.push(i),r++}}}return op.errors=e,r===0}op.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function np(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,
m=np.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(!mp.test(t)){let p={instancePath:s,schemaPath:"#/patt\
ern",keyword:"pattern",params:{pattern:"^([0-9a-f]{40}|[0-9a-f]{64})$"},schema:"^([0-9a-f]{40}|[0-9a-f]{64})$",parentSchema:Se,data:t};e===null?e=[p]:e.push(p),
r++}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Se.type,parentSchema:Se,data:t};e===null?e=[p]:e.push(p),r++}return np.
errors=e,r===0}np.evaluated={dynamicProps:!1,dynamicItems:!1};function cp(t,{instancePath:s="",parentData:S,parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){
let e=null,r=0,m=cp.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.by===void 0){let p={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by"},schema:De.required,parentSchema:De,data:t};e===null?e=[p]:e.push(p),r++}
if(t.decision===void 0){let p={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"decision"},schema:De.required,parentSchema:De,
data:t};e===null?e=[p]:e.push(p),r++}if(t.at===void 0){let p={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"},schema:De.
required,parentSchema:De,data:t};e===null?e=[p]:e.push(p),r++}for(let p in t)if(!(p==="by"||p==="decision"||p==="at"||p==="commit"||p==="canWrite"||p==="isAdmin\
istrator")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:De,data:t};
e===null?e=[i]:e.push(i),r++}if(t.by!==void 0&&(op(t.by,{instancePath:s+"/by",parentData:t,parentDataProperty:"by",rootData:d,dynamicAnchors:h})||(e=e===null?op.
errors:e.concat(op.errors),r=e.length)),t.decision!==void 0){let p=t.decision;if(!(p==="approved"||p==="changes-requested"||p==="dismissed"||p==="commented")){let i={
instancePath:s+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{allowedValues:De.properties.decision.enum},schema:De.properties.decision.
enum,parentSchema:De.properties.decision,data:p};e===null?e=[i]:e.push(i),r++}}if(t.at!==void 0&&(J(t.at,{instancePath:s+"/at",parentData:t,parentDataProperty:"\
at",rootData:d,dynamicAnchors:h})||(e=e===null?J.errors:e.concat(J.errors),r=e.length)),t.commit!==void 0&&(np(t.commit,{instancePath:s+"/commit",parentData:t,parentDataProperty:"\
commit",rootData:d,dynamicAnchors:h})||(e=e===null?np.errors:e.concat(np.errors),r=e.length)),t.canWrite!==void 0){let p=t.canWrite;if(typeof p!="boolean"){let i={
instancePath:s+"/canWrite",schemaPath:"#/properties/canWrite/type",keyword:"type",params:{type:"boolean"},schema:De.properties.canWrite.type,parentSchema:De.properties.
canWrite,data:p};e===null?e=[i]:e.push(i),r++}}if(t.isAdministrator!==void 0){let p=t.isAdministrator;if(typeof p!="boolean"){let i={instancePath:s+"/isAdminist\
rator",schemaPath:"#/properties/isAdministrator/type",keyword:"type",params:{type:"boolean"},schema:De.properties.isAdministrator.type,parentSchema:De.properties.
isAdministrator,data:p};e===null?e=[i]:e.push(i),r++}}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:De.type,parentSchema:De,
data:t};e===null?e=[p]:e.push(p),r++}return cp.errors=e,r===0}cp.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Rp(t,{instancePath:s="",parentData:S,
parentDataProperty:D,rootData:d=t,dynamicAnchors:h={}}={}){let e=null,r=0,m=Rp.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.author===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"author"},
schema:Y.required,parentSchema:Y,data:t};e===null?e=[i]:e.push(i),r++}for(let i in t)if(!Pe.call(Y.properties,i)){let a={instancePath:s,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:Y,data:t};e===null?e=[a]:e.push(a),r++}if(t.forge!==void 0){let i=t.
forge;if(!(i==="github"||i==="gitlab")){let a={instancePath:s+"/forge",schemaPath:"#/properties/forge/enum",keyword:"enum",params:{allowedValues:Y.properties.forge.
enum},schema:Y.properties.forge.enum,parentSchema:Y.properties.forge,data:i};e===null?e=[a]:e.push(a),r++}}if(t.repository!==void 0){let i=t.repository;if(typeof i!=
"string"){let a={instancePath:s+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type:"string"},schema:Y.properties.repository.type,
parentSchema:Y.properties.repository,data:i};e===null?e=[a]:e.push(a),r++}}if(t.number!==void 0){let i=t.number;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))){let a={instancePath:s+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type:"integer"},schema:Y.properties.number.type,parentSchema:Y.
properties.number,data:i};e===null?e=[a]:e.push(a),r++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let a={instancePath:s+"/number",schemaPath:"#/proper\
ties/number/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:Y.properties.number,data:i};e===null?e=[a]:e.push(a),r++}}if(t.url!==
void 0){let i=t.url;if(typeof i!="string"){let a={instancePath:s+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},schema:Y.properties.
url.type,parentSchema:Y.properties.url,data:i};e===null?e=[a]:e.push(a),r++}}if(t.title!==void 0){let i=t.title;if(typeof i!="string"){let a={instancePath:s+"/t\
itle",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},schema:Y.properties.title.type,parentSchema:Y.properties.title,data:i};e===null?
e=[a]:e.push(a),r++}}if(t.description!==void 0){let i=t.description;if(typeof i!="string"){let a={instancePath:s+"/description",schemaPath:"#/properties/descrip\
tion/type",keyword:"type",params:{type:"string"},schema:Y.properties.description.type,parentSchema:Y.properties.description,data:i};e===null?e=[a]:e.push(a),r++}}
if(t.labels!==void 0){let i=t.labels;if(Array.isArray(i)){let a=i.length;for(let o=0;o<a;o++){let c=i[o];if(typeof c!="string"){let n={instancePath:s+"/labels/"+
o,schemaPath:"#/properties/labels/items/type",keyword:"type",params:{type:"string"},schema:Y.properties.labels.items.type,parentSchema:Y.properties.labels.items,
data:c};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type:"array"},schema:Y.
properties.labels.type,parentSchema:Y.properties.labels,data:i};e===null?e=[a]:e.push(a),r++}}if(t.draft!==void 0){let i=t.draft;if(typeof i!="boolean"){let a={
instancePath:s+"/draft",schemaPath:"#/properties/draft/type",keyword:"type",params:{type:"boolean"},schema:Y.properties.draft.type,parentSchema:Y.properties.draft,
data:i};e===null?e=[a]:e.push(a),r++}}if(t.author!==void 0&&(ip(t.author,{instancePath:s+"/author",parentData:t,parentDataProperty:"author",rootData:d,dynamicAnchors:h})||
(e=e===null?ip.errors:e.concat(ip.errors),r=e.length)),t.pusher!==void 0){let i=t.pusher;if(typeof i!="string"&&!(i&&typeof i=="object"&&!Array.isArray(i))){let l={
instancePath:s+"/pusher",schemaPath:"#/properties/pusher/type",keyword:"type",params:{type:Y.properties.pusher.type},schema:Y.properties.pusher.type,parentSchema:Y.
properties.pusher,data:i};e===null?e=[l]:e.push(l),r++}let a=r,o=!1,c=r;if(i&&typeof i=="object"&&!Array.isArray(i)&&i.login===void 0){let l={instancePath:s+"/p\
usher",schemaPath:"#/properties/pusher/anyOf/0/required",keyword:"required",params:{missingProperty:"login"},schema:Y.properties.pusher.anyOf[0].required,parentSchema:Y.
properties.pusher.anyOf[0],data:i};e===null?e=[l]:e.push(l),r++}var p=c===r;o=o||p;let n=r;if(i&&typeof i=="object"&&!Array.isArray(i)&&i.unreadable===void 0){let l={
instancePath:s+"/pusher",schemaPath:"#/properties/pusher/anyOf/1/required",keyword:"required",params:{missingProperty:"unreadable"},schema:Y.properties.pusher.anyOf[1].
required,parentSchema:Y.properties.pusher.anyOf[1],data:i};e===null?e=[l]:e.push(l),r++}var p=n===r;if(o=o||p,o)r=a,e!==null&&(a?e.length=a:e=null);else{let l={
instancePath:s+"/pusher",schemaPath:"#/properties/pusher/anyOf",keyword:"anyOf",params:{},schema:Y.properties.pusher.anyOf,parentSchema:Y.properties.pusher,data:i};
e===null?e=[l]:e.push(l),r++}if(typeof i=="string"&&q(i)<1){let l={instancePath:s+"/pusher",schemaPath:"#/properties/pusher/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:Y.properties.pusher,data:i};e===null?e=[l]:e.push(l),r++}if(i&&typeof i=="object"&&!Array.isArray(i)){for(let l in i)if(!(l==="lo\
gin"||l==="bot"||l==="unreadable")){let u={instancePath:s+"/pusher",schemaPath:"#/properties/pusher/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l},schema:!1,parentSchema:Y.properties.pusher,data:i};e===null?e=[u]:e.push(u),r++}if(i.login!==void 0&&(ap(i.login,{instancePath:s+"/pusher/\
login",parentData:i,parentDataProperty:"login",rootData:d,dynamicAnchors:h})||(e=e===null?ap.errors:e.concat(ap.errors),r=e.length)),i.bot!==void 0){let l=i.bot;
if(typeof l!="boolean"){let u={instancePath:s+"/pusher/bot",schemaPath:"#/properties/pusher/properties/bot/type",keyword:"type",params:{type:"boolean"},schema:Y.
properties.pusher.properties.bot.type,parentSchema:Y.properties.pusher.properties.bot,data:l};e===null?e=[u]:e.push(u),r++}}if(i.unreadable!==void 0){let l=i.unreadable;
if(typeof l=="string"){if(q(l)<1){let u={instancePath:s+"/pusher/unreadable",schemaPath:"#/properties/pusher/properties/unreadable/minLength",keyword:"minLength",
params:{limit:1},schema:1,parentSchema:Y.properties.pusher.properties.unreadable,data:l};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:s+"/pusher/unrea\
dable",schemaPath:"#/properties/pusher/properties/unreadable/type",keyword:"type",params:{type:"string"},schema:Y.properties.pusher.properties.unreadable.type,parentSchema:Y.
properties.pusher.properties.unreadable,data:l};e===null?e=[u]:e.push(u),r++}}}}if(t.source!==void 0){let i=t.source;if(i&&typeof i=="object"&&!Array.isArray(i)){
for(let a in i)if(!(a==="branch"||a==="repository"||a==="commit")){let o={instancePath:s+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:Y.properties.source,data:i};e===null?e=[o]:e.push(o),r++}if(i.branch!==void 0){let a=i.
branch;if(typeof a!="string"){let o={instancePath:s+"/source/branch",schemaPath:"#/properties/source/properties/branch/type",keyword:"type",params:{type:"string"},
schema:Y.properties.source.properties.branch.type,parentSchema:Y.properties.source.properties.branch,data:a};e===null?e=[o]:e.push(o),r++}}if(i.repository!==void 0){
let a=i.repository;if(typeof a!="string"){let o={instancePath:s+"/source/repository",schemaPath:"#/properties/source/properties/repository/type",keyword:"type",
params:{type:"string"},schema:Y.properties.source.properties.repository.type,parentSchema:Y.properties.source.properties.repository,data:a};e===null?e=[o]:e.push(
o),r++}}i.commit!==void 0&&(br(i.commit,{instancePath:s+"/source/commit",parentData:i,parentDataProperty:"commit",rootData:d,dynamicAnchors:h})||(e=e===null?br.
errors:e.concat(br.errors),r=e.length))}else{let a={instancePath:s+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"object"},schema:Y.
properties.source.type,parentSchema:Y.properties.source,data:i};e===null?e=[a]:e.push(a),r++}}if(t.target!==void 0){let i=t.target;if(i&&typeof i=="object"&&!Array.
isArray(i)){for(let a in i)if(!(a==="branch"||a==="commit")){let o={instancePath:s+"/target",schemaPath:"#/properties/target/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:Y.properties.target,data:i};e===null?e=[o]:e.push(o),r++}if(i.branch!==void 0){let a=i.branch;
if(typeof a!="string"){let o={instancePath:s+"/target/branch",schemaPath:"#/properties/target/properties/branch/type",keyword:"type",params:{type:"string"},schema:Y.
properties.target.properties.branch.type,parentSchema:Y.properties.target.properties.branch,data:a};e===null?e=[o]:e.push(o),r++}}i.commit!==void 0&&(br(i.commit,
{instancePath:s+"/target/commit",parentData:i,parentDataProperty:"commit",rootData:d,dynamicAnchors:h})||(e=e===null?br.errors:e.concat(br.errors),r=e.length))}else{
let a={instancePath:s+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type:"object"},schema:Y.properties.target.type,parentSchema:Y.properties.
target,data:i};e===null?e=[a]:e.push(a),r++}}if(t.decisions!==void 0){let i=t.decisions;if(!i||typeof i!="object"){let a={instancePath:s+"/decisions",schemaPath:"\
#/properties/decisions/type",keyword:"type",params:{type:Y.properties.decisions.type},schema:Y.properties.decisions.type,parentSchema:Y.properties.decisions,data:i};
e===null?e=[a]:e.push(a),r++}if(Array.isArray(i)){let a=i.length;for(let o=0;o<a;o++)cp(i[o],{instancePath:s+"/decisions/"+o,parentData:i,parentDataProperty:o,rootData:d,
dynamicAnchors:h})||(e=e===null?cp.errors:e.concat(cp.errors),r=e.length)}if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.unreadable===void 0){let a={instancePath:s+
"/decisions",schemaPath:"#/properties/decisions/required",keyword:"required",params:{missingProperty:"unreadable"},schema:Y.properties.decisions.required,parentSchema:Y.
properties.decisions,data:i};e===null?e=[a]:e.push(a),r++}for(let a in i)if(a!=="unreadable"){let o={instancePath:s+"/decisions",schemaPath:"#/properties/decisi\
ons/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:Y.properties.decisions,data:i};e===null?e=[o]:e.push(
o),r++}if(i.unreadable!==void 0){let a=i.unreadable;if(typeof a=="string"){if(q(a)<1){let o={instancePath:s+"/decisions/unreadable",schemaPath:"#/properties/dec\
isions/properties/unreadable/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Y.properties.decisions.properties.unreadable,data:a};e===null?
e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/decisions/unreadable",schemaPath:"#/properties/decisions/properties/unreadable/type",keyword:"type",params:{type:"\
string"},schema:Y.properties.decisions.properties.unreadable.type,parentSchema:Y.properties.decisions.properties.unreadable,data:a};e===null?e=[o]:e.push(o),r++}}}}}else{
let i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:Y.type,parentSchema:Y,data:t};e===null?e=[i]:e.push(i),r++}return Rp.errors=
e,r===0}Rp.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ba={Project:Gi,Policy:ra,Grading:ta,System:pa,Team:ia,Calendar:na,MaintenancePlan:ca,Change:ma,
Rollout:la,WorkRecord:ua,Waiver:fa,Review:ga};export{ba as validators};
