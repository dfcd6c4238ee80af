// Made from packages/core/schemas by scripts/generate/schemas.ts, with ajv (MIT) and fast-deep-equal (MIT) inside.
var bi=Object.defineProperty;var pa=Object.getOwnPropertyDescriptor;var ia=Object.getOwnPropertyNames;var aa=Object.prototype.hasOwnProperty;var zi=(p,s,q)=>()=>{if(q)throw q[0];try{return p&&(s=p(p=0)),s}catch($){throw q=[$],$}};var oa=(p,s)=>()=>{try{return s||p((s={exports:{}}).exports,s),s.exports}catch(q){throw s=0,q}},na=(p,s)=>{for(var q in s)bi(p,q,{get:s[q],enumerable:!0})},ca=(p,s,q,$)=>{
if(s&&typeof s=="object"||typeof s=="function")for(let u of ia(s))!aa.call(p,u)&&u!==q&&bi(p,u,{get:()=>s[u],enumerable:!($=pa(s,u))||$.enumerable});return p};var ma=p=>ca(bi({},"__esModule",{value:!0}),p);var Oi=oa(Si=>{"use strict";Object.defineProperty(Si,"__esModule",{value:!0});function Ri(p){let s=p.length,q=0,$=0,u;for(;$<s;)q++,u=p.charCodeAt($++),u>=55296&&
u<=56319&&$<s&&(u=p.charCodeAt($),(u&64512)===56320&&$++);return q}Si.default=Ri;Ri.code='require("ajv/dist/runtime/ucs2length").default'});function _i(p){return typeof p=="object"&&p!==null&&!Array.isArray(p)}var Vi=zi(()=>{"use strict"});var Mi={};na(Mi,{canonicalKey:()=>_p,repetition:()=>la});function la(p){let s=new Map;for(let[q,$]of p.entries()){let u=_p($),h=s.get(u);if(h!==void 0)return[h,
q];s.set(u,q)}}function _p(p){return Array.isArray(p)?`[${p.map(_p).join(",")}]`:_i(p)?`{${Object.keys(p).sort().map(q=>`${JSON.stringify(q)}:${_p(p[q])}`).join(
",")}}`:JSON.stringify(p)??"undefined"}var Fi=zi(()=>{"use strict";Vi()});import{formatChecks as rr}from'../validate/formats.ts';var da=Zp,j={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://gradus.dev/schemas/v1/project.schem\
a.json",type:"object",additionalProperties:!1,required:["apiVersion","kind","metadata","spec"],properties:{apiVersion:{$ref:"https://gradus.dev/schemas/v1/share\
d#/$defs/apiVersion"},kind:{const:"Project"},metadata:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/metadata"},spec:{type:"object",additionalProperties:!1,
properties:{timezone:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/zone"},policies:{type:"array",items:{type:"string",minLength:1}},enforcement:{type:"arra\
y",maxItems:1e3,items:{type:"object",additionalProperties:!1,required:["enforcement"],properties:{policies:{type:"array",minItems:1,items:{$ref:"https://gradus.\
dev/schemas/v1/shared#/$defs/policyPattern"}},tiers:{type:"array",minItems:1,items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/tierNumber"}},paths:{$ref:"\
https://gradus.dev/schemas/v1/shared#/$defs/someGlobs"},verbs:{type:"array",minItems:1,items:{enum:["check","gate","rollout"]}},enforcement:{$ref:"https://gradu\
s.dev/schemas/v1/shared#/$defs/enforcementOrOff"},existing:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/existing"}}}},params:{type:"object",propertyNames:{
$ref:"https://gradus.dev/schemas/v1/shared#/$defs/policyId"},additionalProperties:{}},exclude:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/globs"},limits:{
type:"object",additionalProperties:!1,properties:{fileBytes:{type:"integer",minimum:1,maximum:1073741824},files:{type:"integer",minimum:1,maximum:1e7},documents:{
type:"integer",minimum:1,maximum:1e8},depth:{type:"integer",minimum:1,maximum:1e3},expansion:{type:"integer",minimum:0,maximum:1e8},steps:{type:"integer",minimum:1,
maximum:1e8}}},documents:{type:"array",maxItems:1e3,items:{type:"object",additionalProperties:!1,required:["paths"],properties:{paths:{$ref:"https://gradus.dev/\
schemas/v1/shared#/$defs/someGlobs"},kind:{type:"string",minLength:1,pattern:"^[A-Za-z_][A-Za-z0-9_]*$","x-expected":"a word such as Release"},format:{anyOf:[{enum:[
"yaml","json","text","lines"]},{type:"object",additionalProperties:!1,required:["regex"],properties:{regex:{type:"string",minLength:1,format:"named-groups"}}}]},
items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/pattern"},identity:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/expression"},schema:{$ref:"https:\
//gradus.dev/schemas/v1/shared#/$defs/path"},text:{type:"array",items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/pattern"}},duplicates:{enum:["error","a\
llow"]},nulls:{enum:["absent","keep"]},duplicateKeys:{enum:["error","last"]},ownKindsOnly:{type:"boolean"}}}},evidence:{type:"object",additionalProperties:!1,properties:{
jobs:{type:"array",items:{type:"object",additionalProperties:!1,required:["type","name"],properties:{type:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/tes\
tType"},name:{type:"string",minLength:1},app:{type:"string",minLength:1},workflow:{type:"string",minLength:1},systems:{type:"array",minItems:1,items:{type:"stri\
ng",minLength:1}}}}},keys:{type:"array",items:{type:"object",additionalProperties:!1,required:["id","publicKey"],properties:{id:{$ref:"https://gradus.dev/schema\
s/v1/shared#/$defs/name"},publicKey:{type:"string",maxLength:4096,format:"public-key",pattern:"^-----BEGIN PUBLIC KEY-----\\n[A-Za-z0-9+/=\\n]+\\n-----END PUBLIC K\
EY-----\\n?$","x-expected":"a PEM block that begins with -----BEGIN PUBLIC KEY-----"},types:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"https://gradus.\
dev/schemas/v1/shared#/$defs/testType"}},systems:{type:"array",minItems:1,items:{type:"string",minLength:1}},from:{$ref:"https://gradus.dev/schemas/v1/shared#/$\
defs/dateOrInstant"},until:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/dateOrInstant"}}}},maxAge:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/durat\
ion"}}},gate:{type:"object",additionalProperties:!1,properties:{targets:{type:"array",uniqueItems:!0,items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/gl\
ob"}},rebaseMerging:{type:"boolean"}}},rollouts:{type:"object",additionalProperties:!1,properties:{state:{type:"object",additionalProperties:!1,properties:{ref:{
type:"string",maxLength:200,pattern:"^refs/[A-Za-z0-9_]+(/[A-Za-z0-9_][A-Za-z0-9_.@+-]*)+$","x-expected":"the full name of a ref such as refs/heads/gradus/state"},
remote:{type:"string",maxLength:100,pattern:"^[A-Za-z0-9_][A-Za-z0-9_.-]*$","x-expected":"the name of a remote such as origin"}}},prometheus:{type:"object",additionalProperties:!1,
required:["address"],properties:{address:{type:"string",maxLength:2e3,pattern:"^https?://[^\\s@?#]+$","x-expected":"an address such as https://prometheus.exampl\
e, without user, password and query"}}}}},data:{type:"array",items:{type:"object",additionalProperties:!1,required:["name"],properties:{name:{type:"string",pattern:"\
^[A-Za-z_][A-Za-z0-9_]*$","x-expected":"a word such as contacts"},schema:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/path"},description:{type:"string",minLength:1}}}}}}}},
Xe={const:"gradus.dev/v1"};function Wr(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Wr.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p!=="gradus.dev/v1"){let t={instancePath:s,schemaPath:"#/const",keyword:"const",params:{allowedValue:"\
gradus.dev/v1"},schema:"gradus.dev/v1",parentSchema:Xe,data:p};e===null?e=[t]:e.push(t),r++}return Wr.errors=e,r===0}Wr.evaluated={dynamicProps:!1,dynamicItems:!1};
var z={type:"object",additionalProperties:!1,required:["name"],properties:{name:{$ref:"#/$defs/name"},title:{type:"string",minLength:1},labels:{type:"object",additionalProperties:{
type:"string"}},annotations:{type:"object",additionalProperties:{type:"string"}},links:{type:"array",items:{$ref:"#/$defs/link"}}}},H={type:"string",minLength:1,
maxLength:63,pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","x-expected":"a DNS label of at most 63 characters (a-z, 0-9 and inner hyphens), such as checkout-api"},A=Oi().
default,er=new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","u");function J(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){
let e=null,r=0,m=J.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(A(p)>63){let t={instancePath:s,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:63},schema:63,parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}if(A(p)<1){let t={instancePath:s,schemaPath:"#/\
minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}if(!er.test(p)){let t={instancePath:s,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:H,data:p};e===null?e=[t]:e.
push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:H.type,parentSchema:H,data:p};e===null?e=[t]:e.push(t),
r++}return J.errors=e,r===0}J.evaluated={dynamicProps:!1,dynamicItems:!1};var Zr={type:"object",additionalProperties:!1,required:["url"],properties:{title:{type:"\
string",minLength:1},url:{$ref:"#/$defs/url"}}},Ge={type:"string",pattern:"^https?://[^\\s]+$","x-expected":"an address that starts with https:// or http://"},si=new RegExp(
"^https?://[^\\s]+$","u");function Er(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Er.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!si.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"p\
attern",params:{pattern:"^https?://[^\\s]+$"},schema:"^https?://[^\\s]+$",parentSchema:Ge,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},schema:Ge.type,parentSchema:Ge,data:p};e===null?e=[t]:e.push(t),r++}return Er.errors=e,r===0}Er.evaluated={dynamicProps:!1,
dynamicItems:!1};function ee(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=ee.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.url===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"url"},schema:Zr.required,parentSchema:Zr,data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="title"||t==="url")){let i={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:Zr,data:p};e===null?e=[i]:
e.push(i),r++}if(p.title!==void 0){let t=p.title;if(typeof t=="string"){if(A(t)<1){let i={instancePath:s+"/title",schemaPath:"#/properties/title/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:Zr.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/title",schemaPath:"#/pr\
operties/title/type",keyword:"type",params:{type:"string"},schema:Zr.properties.title.type,parentSchema:Zr.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}
p.url!==void 0&&(Er(p.url,{instancePath:s+"/url",parentData:p,parentDataProperty:"url",rootData:u,dynamicAnchors:h})||(e=e===null?Er.errors:Er.errors.reduce((t,i)=>(t.
push(i),t),e),r=e.length))}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:Zr.type,parentSchema:Zr,data:p};e===null?
e=[t]:e.push(t),r++}return ee.errors=e,r===0}ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ur(p,{instancePath:s="",parentData:q,parentDataProperty:$,
rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ur.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&
!Array.isArray(p)){if(p.name===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},schema:z.required,parentSchema:z,
data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="name"||t==="title"||t==="labels"||t==="annotations"||t==="links")){let i={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:z,data:p};e===null?e=[i]:e.push(i),r++}if(p.name!==void 0&&
(J(p.name,{instancePath:s+"/name",parentData:p,parentDataProperty:"name",rootData:u,dynamicAnchors:h})||(e=e===null?J.errors:J.errors.reduce((t,i)=>(t.push(i),t),
e),r=e.length)),p.title!==void 0){let t=p.title;if(typeof t=="string"){if(A(t)<1){let i={instancePath:s+"/title",schemaPath:"#/properties/title/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:z.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/title",schemaPath:"#/pro\
perties/title/type",keyword:"type",params:{type:"string"},schema:z.properties.title.type,parentSchema:z.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}if(p.
labels!==void 0){let t=p.labels;if(t&&typeof t=="object"&&!Array.isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let o={instancePath:s+"/labels/"+i.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},schema:z.properties.labels.
additionalProperties.type,parentSchema:z.properties.labels.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+"/labels",schemaPath:"\
#/properties/labels/type",keyword:"type",params:{type:"object"},schema:z.properties.labels.type,parentSchema:z.properties.labels,data:t};e===null?e=[i]:e.push(i),
r++}}if(p.annotations!==void 0){let t=p.annotations;if(t&&typeof t=="object"&&!Array.isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let o={instancePath:s+
"/annotations/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},schema:z.
properties.annotations.additionalProperties.type,parentSchema:z.properties.annotations.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+
"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"object"},schema:z.properties.annotations.type,parentSchema:z.properties.annotations,
data:t};e===null?e=[i]:e.push(i),r++}}if(p.links!==void 0){let t=p.links;if(Array.isArray(t)){let i=t.length;for(let a=0;a<i;a++)ee(t[a],{instancePath:s+"/links\
/"+a,parentData:t,parentDataProperty:a,rootData:u,dynamicAnchors:h})||(e=e===null?ee.errors:ee.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length)}else{let i={instancePath:s+
"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type:"array"},schema:z.properties.links.type,parentSchema:z.properties.links,data:t};e===null?
e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:z.type,parentSchema:z,data:p};e===null?e=[t]:e.
push(t),r++}return Ur.errors=e,r===0}Ur.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Le={type:"string",pattern:"^[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-\
]+)*$","x-expected":"a zone of the IANA database such as Europe/Berlin or UTC",format:"time-zone"},ti=rr["time-zone"],pi=new RegExp("^[A-Z][A-Za-z0-9_+-]*(/[A-Z\
a-z0-9_+-]+)*$","u");function Gr(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Gr.evaluated;if(m.
dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!pi.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"patter\
n",params:{pattern:"^[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$"},schema:"^[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$",parentSchema:Le,data:p};e===null?e=[t]:e.push(
t),r++}if(!ti(p)){let t={instancePath:s,schemaPath:"#/format",keyword:"format",params:{format:"time-zone"},schema:"time-zone",parentSchema:Le,data:p};e===null?e=
[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Le.type,parentSchema:Le,data:p};e===null?e=[t]:e.
push(t),r++}return Gr.errors=e,r===0}Gr.evaluated={dynamicProps:!1,dynamicItems:!1};var Qr={type:"string",pattern:"^(\\*|@?[a-z0-9]([-._a-z0-9]*[a-z0-9])?(/[a-z0\
-9]([-._a-z0-9]*[a-z0-9])?)*(/\\*)?)$","x-expected":"a policy's id such as baseline/staged-rollout, or a pack such as baseline/*"},Bi=new RegExp("^(\\*|@?[a-z0-9\
]([-._a-z0-9]*[a-z0-9])?(/[a-z0-9]([-._a-z0-9]*[a-z0-9])?)*(/\\*)?)$","u");function Jr(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){
let e=null,r=0,m=Jr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!Bi.test(p)){let t={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^(\\*|@?[a-z0-9]([-._a-z0-9]*[a-z0-9])?(/[a-z0-9]([-._a-z0-9]*[a-z0-9])?)*(/\\*)?)$"},schema:"^(\\*|@?[a-z0-9]([-._\
a-z0-9]*[a-z0-9])?(/[a-z0-9]([-._a-z0-9]*[a-z0-9])?)*(/\\*)?)$",parentSchema:Qr,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/t\
ype",keyword:"type",params:{type:"string"},schema:Qr.type,parentSchema:Qr,data:p};e===null?e=[t]:e.push(t),r++}return Jr.errors=e,r===0}Jr.evaluated={dynamicProps:!1,
dynamicItems:!1};var Pe={type:"integer",minimum:0,maximum:99};function Xr(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){
let e=null,r=0,m=Xr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let t={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"integer"},schema:Pe.type,parentSchema:Pe,data:p};e===null?e=[t]:e.push(t),r++}if(typeof p=="numb\
er"&&isFinite(p)){if(p>99||isNaN(p)){let t={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:99},schema:99,parentSchema:Pe,
data:p};e===null?e=[t]:e.push(t),r++}if(p<0||isNaN(p)){let t={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:Pe,data:p};e===null?e=[t]:e.push(t),r++}}return Xr.errors=e,r===0}Xr.evaluated={dynamicProps:!1,dynamicItems:!1};var ie={type:"array",minItems:1,if:{
type:"array",minItems:1},then:{contains:{type:"string",pattern:"^[^!]","x-expected":"an entry without a leading `!`, such as `**`; entries that only exclude mat\
ch no file"}},items:{$ref:"#/$defs/glob"}},jp=new RegExp("^[^!]","u"),Br={type:"string",minLength:1,format:"glob"},Yi=rr.glob;function Ae(p,{instancePath:s="",parentData:q,
parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ae.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p==
"string"){if(A(p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Br,data:p};e===null?e=[t]:e.push(
t),r++}if(!Yi(p)){let t={instancePath:s,schemaPath:"#/format",keyword:"format",params:{format:"glob"},schema:"glob",parentSchema:Br,data:p};e===null?e=[t]:e.push(
t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Br.type,parentSchema:Br,data:p};e===null?e=[t]:e.push(t),r++}
return Ae.errors=e,r===0}Ae.evaluated={dynamicProps:!1,dynamicItems:!1};function nr(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){
let e=null,r=0,m=nr.evaluated;m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0);let t=r,i=!0,a=r;if(r===a)if(Array.isArray(p)){if(p.length<1){let n={};
e===null?e=[n]:e.push(n),r++}}else{let n={};e===null?e=[n]:e.push(n),r++}var o=a===r;if(r=t,e!==null&&(t?e.length=t:e=null),o){let n=r;if(Array.isArray(p)){let d=r,
g=p.length;for(let P=0;P<g;P++){let f=p[P],S=r;if(typeof f=="string"){if(!jp.test(f)){let x={instancePath:s+"/"+P,schemaPath:"#/then/contains/pattern",keyword:"\
pattern",params:{pattern:"^[^!]"},schema:"^[^!]",parentSchema:ie.then.contains,data:f};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:s+"/"+P,schemaPath:"\
#/then/contains/type",keyword:"type",params:{type:"string"},schema:ie.then.contains.type,parentSchema:ie.then.contains,data:f};e===null?e=[x]:e.push(x),r++}var c=S===
r;if(c)break}if(c)r=d,e!==null&&(d?e.length=d:e=null);else{let P={instancePath:s,schemaPath:"#/then/contains",keyword:"contains",params:{minContains:1},schema:ie.
then.contains,parentSchema:ie.then,data:p};e===null?e=[P]:e.push(P),r++}}var o=n===r;i=o}if(!i){let n={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"\
then"},schema:ie.if,parentSchema:ie,data:p};e===null?e=[n]:e.push(n),r++}if(Array.isArray(p)){if(p.length<1){let l={instancePath:s,schemaPath:"#/minItems",keyword:"\
minItems",params:{limit:1},schema:1,parentSchema:ie,data:p};e===null?e=[l]:e.push(l),r++}let n=p.length;for(let l=0;l<n;l++)Ae(p[l],{instancePath:s+"/"+l,parentData:p,
parentDataProperty:l,rootData:u,dynamicAnchors:h})||(e=e===null?Ae.errors:Ae.errors.reduce((d,g)=>(d.push(g),d),e),r=e.length)}else{let n={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"array"},schema:ie.type,parentSchema:ie,data:p};e===null?e=[n]:e.push(n),r++}return nr.errors=e,r===0}nr.evaluated={items:!0,
dynamicProps:!1,dynamicItems:!1};var es={enum:["advisory","waivable","mandatory","off"]};function rs(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,
dynamicAnchors:h={}}={}){let e=null,r=0,m=rs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="advisory"||p==="waivable"||p===
"mandatory"||p==="off")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:es.enum},schema:es.enum,parentSchema:es,data:p};e===null?
e=[t]:e.push(t),r++}return rs.errors=e,r===0}rs.evaluated={dynamicProps:!1,dynamicItems:!1};var ss={enum:["block-when-touched"]};function ts(p,{instancePath:s="",
parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=ts.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),p!=="block-when-touched"){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ss.enum},schema:ss.enum,parentSchema:ss,data:p};
e===null?e=[t]:e.push(t),r++}return ts.errors=e,r===0}ts.evaluated={dynamicProps:!1,dynamicItems:!1};var ps={type:"string",pattern:"^@?[a-z0-9]([-._a-z0-9]*[a-z\
0-9])?(/[a-z0-9]([-._a-z0-9]*[a-z0-9])?)*$","x-expected":"a policy's id such as baseline/staged-rollout"},Ki=new RegExp("^@?[a-z0-9]([-._a-z0-9]*[a-z0-9])?(/[a-\
z0-9]([-._a-z0-9]*[a-z0-9])?)*$","u");function is(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=is.
evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!Ki.test(p)){let t={instancePath:s,schemaPath:"#/pattern",
keyword:"pattern",params:{pattern:"^@?[a-z0-9]([-._a-z0-9]*[a-z0-9])?(/[a-z0-9]([-._a-z0-9]*[a-z0-9])?)*$"},schema:"^@?[a-z0-9]([-._a-z0-9]*[a-z0-9])?(/[a-z0-9]\
([-._a-z0-9]*[a-z0-9])?)*$",parentSchema:ps,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"},schema:ps.type,parentSchema:ps,data:p};e===null?e=[t]:e.push(t),r++}return is.errors=e,r===0}is.evaluated={dynamicProps:!1,dynamicItems:!1};var Se={type:"\
array",if:{type:"array",minItems:1},then:{contains:{type:"string",pattern:"^[^!]","x-expected":"an entry without a leading `!`, such as `**`; entries that only \
exclude match no file"}},items:{$ref:"#/$defs/glob"}};function as(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,
r=0,m=as.evaluated;m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0);let t=r,i=!0,a=r;if(r===a)if(Array.isArray(p)){if(p.length<1){let n={};e===
null?e=[n]:e.push(n),r++}}else{let n={};e===null?e=[n]:e.push(n),r++}var o=a===r;if(r=t,e!==null&&(t?e.length=t:e=null),o){let n=r;if(Array.isArray(p)){let d=r,
g=p.length;for(let P=0;P<g;P++){let f=p[P],S=r;if(typeof f=="string"){if(!jp.test(f)){let x={instancePath:s+"/"+P,schemaPath:"#/then/contains/pattern",keyword:"\
pattern",params:{pattern:"^[^!]"},schema:"^[^!]",parentSchema:Se.then.contains,data:f};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:s+"/"+P,schemaPath:"\
#/then/contains/type",keyword:"type",params:{type:"string"},schema:Se.then.contains.type,parentSchema:Se.then.contains,data:f};e===null?e=[x]:e.push(x),r++}var c=S===
r;if(c)break}if(c)r=d,e!==null&&(d?e.length=d:e=null);else{let P={instancePath:s,schemaPath:"#/then/contains",keyword:"contains",params:{minContains:1},schema:Se.
then.contains,parentSchema:Se.then,data:p};e===null?e=[P]:e.push(P),r++}}var o=n===r;i=o}if(!i){let n={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"\
then"},schema:Se.if,parentSchema:Se,data:p};e===null?e=[n]:e.push(n),r++}if(Array.isArray(p)){let n=p.length;for(let l=0;l<n;l++)Ae(p[l],{instancePath:s+"/"+l,parentData:p,
parentDataProperty:l,rootData:u,dynamicAnchors:h})||(e=e===null?Ae.errors:Ae.errors.reduce((d,g)=>(d.push(g),d),e),r=e.length)}else{let n={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"array"},schema:Se.type,parentSchema:Se,data:p};e===null?e=[n]:e.push(n),r++}return as.errors=e,r===0}as.evaluated={items:!0,
dynamicProps:!1,dynamicItems:!1};var Vp={type:"string",pattern:"^(/([^/~]|~[012])*)*$",format:"pointer-pattern","x-expected":"a JSON Pointer in which * is each \
element or member, such as /releases/*"},ua=rr["pointer-pattern"],ha=new RegExp("^(/([^/~]|~[012])*)*$","u");function cr(p,{instancePath:s="",parentData:q,parentDataProperty:$,
rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=cr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!ha.
test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(/([^/~]|~[012])*)*$"},schema:"^(/([^/~]|~[012])*)*$",parentSchema:Vp,
data:p};e===null?e=[t]:e.push(t),r++}if(!ua(p)){let t={instancePath:s,schemaPath:"#/format",keyword:"format",params:{format:"pointer-pattern"},schema:"pointer-p\
attern",parentSchema:Vp,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Vp.type,
parentSchema:Vp,data:p};e===null?e=[t]:e.push(t),r++}return cr.errors=e,r===0}cr.evaluated={dynamicProps:!1,dynamicItems:!1};var os={type:"string",minLength:1};
function ns(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=ns.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(A(p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:os,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:os.type,parentSchema:os,
data:p};e===null?e=[t]:e.push(t),r++}return ns.errors=e,r===0}ns.evaluated={dynamicProps:!1,dynamicItems:!1};var oe={type:"string",minLength:1,pattern:"^[^/\\s][\
^\\n]*$","x-expected":"a path relative to the project, without a leading slash"},Kr=new RegExp("^[^/\\s][^\\n]*$","u");function mr(p,{instancePath:s="",parentData:q,
parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=mr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p==
"string"){if(A(p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:oe,data:p};e===null?e=[t]:e.push(
t),r++}if(!Kr.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^/\\s][^\\n]*$"},schema:"^[^/\\s][^\\n]*$",parentSchema:oe,
data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:oe.type,parentSchema:oe,data:p};
e===null?e=[t]:e.push(t),r++}return mr.errors=e,r===0}mr.evaluated={dynamicProps:!1,dynamicItems:!1};var Nr={enum:["functional","performance","compatibility","s\
ecurity","regression"]};function lr(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=lr.evaluated;if(m.
dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="functional"||p==="performance"||p==="compatibility"||p==="security"||p==="regression")){let t={
instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Nr.enum},schema:Nr.enum,parentSchema:Nr,data:p};e===null?e=[t]:e.push(t),r++}return lr.errors=
e,r===0}lr.evaluated={dynamicProps:!1,dynamicItems:!1};function cs(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){
let e=null,r=0,m=cs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(A(p)>63){let t={instancePath:s,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:63},schema:63,parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}if(A(p)<1){let t={instancePath:s,schemaPath:"#/\
minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}if(!er.test(p)){let t={instancePath:s,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:H,data:p};e===null?e=[t]:e.
push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:H.type,parentSchema:H,data:p};e===null?e=[t]:e.push(t),
r++}return cs.errors=e,r===0}cs.evaluated={dynamicProps:!1,dynamicItems:!1};var le={type:"string",if:{type:"string",maxLength:10},then:{$ref:"#/$defs/calendarDa\
te"},else:{$ref:"#/$defs/instant"},"x-expected":"a date such as 2026-03-31, or an instant such as 2026-03-31T18:00:00+02:00"},Te={type:"string",format:"date","x\
-expected":"a date of the calendar, such as 2026-03-31"},Lp=rr.date;function se(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){
let e=null,r=0,m=se.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!Lp(p)){let t={instancePath:s,schemaPath:"\
#/format",keyword:"format",params:{format:"date"},schema:"date",parentSchema:Te,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/t\
ype",keyword:"type",params:{type:"string"},schema:Te.type,parentSchema:Te,data:p};e===null?e=[t]:e.push(t),r++}return se.errors=e,r===0}se.evaluated={dynamicProps:!1,
dynamicItems:!1};var xe={type:"string",format:"date-time",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{\
2})$","x-expected":"an instant with seconds and an offset, such as 2026-03-02T09:00:00+01:00"},ii=rr["date-time"],ai=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-\
9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$","u");function X(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){
let e=null,r=0,m=X.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!ai.test(p)){let t={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},schema:"^[0-9\
]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$",parentSchema:xe,data:p};e===null?e=[t]:e.push(t),r++}if(!ii(p)){let t={
instancePath:s,schemaPath:"#/format",keyword:"format",params:{format:"date-time"},schema:"date-time",parentSchema:xe,data:p};e===null?e=[t]:e.push(t),r++}}else{
let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:xe.type,parentSchema:xe,data:p};e===null?e=[t]:e.push(t),r++}return X.errors=
e,r===0}X.evaluated={dynamicProps:!1,dynamicItems:!1};function dr(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,
r=0,m=dr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p!="string"){let n={instancePath:s,schemaPath:"#/type",keyword:"t\
ype",params:{type:"string"},schema:le.type,parentSchema:le,data:p};e===null?e=[n]:e.push(n),r++}let t=r,i=!0,a=r;if(r===a)if(typeof p=="string"){if(A(p)>10){let n={};
e===null?e=[n]:e.push(n),r++}}else{let n={};e===null?e=[n]:e.push(n),r++}var o=a===r;r=t,e!==null&&(t?e.length=t:e=null);let c;if(o){let n=r;se(p,{instancePath:s,
parentData:q,parentDataProperty:$,rootData:u,dynamicAnchors:h})||(e=e===null?se.errors:se.errors.reduce((d,g)=>(d.push(g),d),e),r=e.length);var o=n===r;i=o,c="t\
hen"}else{let n=r;X(p,{instancePath:s,parentData:q,parentDataProperty:$,rootData:u,dynamicAnchors:h})||(e=e===null?X.errors:X.errors.reduce((d,g)=>(d.push(g),d),
e),r=e.length);var o=n===r;i=o,c="else"}if(!i){let n={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:c},schema:le.if,parentSchema:le,data:p};
e===null?e=[n]:e.push(n),r++}return dr.errors=e,r===0}dr.evaluated={dynamicProps:!1,dynamicItems:!1};var ae={type:"string",pattern:"^P([0-9]{1,6}W|([0-9]{1,4}Y(\
[0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,\
9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$","x-expected":"an ISO 8601 duration such as PT4H, P30D or P6M"},sr=new RegExp("^P([0-9]\
{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]\
{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$","u");function ms(p,{instancePath:s="",parentData:q,parentDataProperty:$,
rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=ms.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!sr.
test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-\
9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M\
([0-9]{1,9}S)?|[0-9]{1,9}S))$"},schema:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M\
)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$",parentSchema:ae,data:p};
e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:ae.type,parentSchema:ae,data:p};e===null?
e=[t]:e.push(t),r++}return ms.errors=e,r===0}ms.evaluated={dynamicProps:!1,dynamicItems:!1};function ls(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,
dynamicAnchors:h={}}={}){let e=null,r=0,m=ls.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(A(p)<1){let t={
instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Br,data:p};e===null?e=[t]:e.push(t),r++}if(!Yi(p)){let t={instancePath:s,
schemaPath:"#/format",keyword:"format",params:{format:"glob"},schema:"glob",parentSchema:Br,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},schema:Br.type,parentSchema:Br,data:p};e===null?e=[t]:e.push(t),r++}return ls.errors=e,r===0}ls.evaluated={dynamicProps:!1,
dynamicItems:!1};var ke=Object.prototype.hasOwnProperty,ve=(Fi(),ma(Mi)).repetition,Ii=new RegExp("^[A-Za-z_][A-Za-z0-9_]*$","u"),fa=new RegExp("^-----BEGIN PUB\
LIC KEY-----\\n[A-Za-z0-9+/=\\n]+\\n-----END PUBLIC KEY-----\\n?$","u"),ya=new RegExp("^refs/[A-Za-z0-9_]+(/[A-Za-z0-9_][A-Za-z0-9_.@+-]*)+$","u"),Ei=new RegExp(
"^[A-Za-z0-9_][A-Za-z0-9_.-]*$","u"),ga=new RegExp("^https?://[^\\s@?#]+$","u"),Pa=rr["named-groups"],va=rr["public-key"];function Zp(p,{instancePath:s="",parentData:q,
parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Zp.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&
typeof p=="object"&&!Array.isArray(p)){if(p.apiVersion===void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVe\
rsion"},schema:j.required,parentSchema:j,data:p};e===null?e=[a]:e.push(a),r++}if(p.kind===void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"kind"},schema:j.required,parentSchema:j,data:p};e===null?e=[a]:e.push(a),r++}if(p.metadata===void 0){let a={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"metadata"},schema:j.required,parentSchema:j,data:p};e===null?e=[a]:e.push(a),r++}if(p.spec===void 0){let a={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},schema:j.required,parentSchema:j,data:p};e===null?e=[a]:e.push(a),r++}
for(let a in p)if(!(a==="apiVersion"||a==="kind"||a==="metadata"||a==="spec")){let o={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:a},schema:!1,parentSchema:j,data:p};e===null?e=[o]:e.push(o),r++}if(p.apiVersion!==void 0&&(Wr(p.apiVersion,{instancePath:s+"\
/apiVersion",parentData:p,parentDataProperty:"apiVersion",rootData:u,dynamicAnchors:h})||(e=e===null?Wr.errors:Wr.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length)),
p.kind!==void 0){let a=p.kind;if(a!=="Project"){let o={instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"Project"},
schema:"Project",parentSchema:j.properties.kind,data:a};e===null?e=[o]:e.push(o),r++}}if(p.metadata!==void 0&&(Ur(p.metadata,{instancePath:s+"/metadata",parentData:p,
parentDataProperty:"metadata",rootData:u,dynamicAnchors:h})||(e=e===null?Ur.errors:Ur.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length)),p.spec!==void 0){let a=p.
spec;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let o in a)if(!ke.call(j.properties.spec.properties,o)){let c={instancePath:s+"/spec",schemaPath:"#/proper\
ties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:j.properties.spec,data:a};e===null?e=[c]:e.push(
c),r++}if(a.timezone!==void 0&&(Gr(a.timezone,{instancePath:s+"/spec/timezone",parentData:a,parentDataProperty:"timezone",rootData:u,dynamicAnchors:h})||(e=e===
null?Gr.errors:Gr.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length)),a.policies!==void 0){let o=a.policies;if(Array.isArray(o)){let c=o.length;for(let n=0;n<c;n++){
let l=o[n];if(typeof l=="string"){if(A(l)<1){let d={instancePath:s+"/spec/policies/"+n,schemaPath:"#/properties/spec/properties/policies/items/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:j.properties.spec.properties.policies.items,data:l};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:s+"\
/spec/policies/"+n,schemaPath:"#/properties/spec/properties/policies/items/type",keyword:"type",params:{type:"string"},schema:j.properties.spec.properties.policies.
items.type,parentSchema:j.properties.spec.properties.policies.items,data:l};e===null?e=[d]:e.push(d),r++}}}else{let c={instancePath:s+"/spec/policies",schemaPath:"\
#/properties/spec/properties/policies/type",keyword:"type",params:{type:"array"},schema:j.properties.spec.properties.policies.type,parentSchema:j.properties.spec.
properties.policies,data:o};e===null?e=[c]:e.push(c),r++}}if(a.enforcement!==void 0){let o=a.enforcement;if(Array.isArray(o)){if(o.length>1e3){let n={instancePath:s+
"/spec/enforcement",schemaPath:"#/properties/spec/properties/enforcement/maxItems",keyword:"maxItems",params:{limit:1e3},schema:1e3,parentSchema:j.properties.spec.
properties.enforcement,data:o};e===null?e=[n]:e.push(n),r++}let c=o.length;for(let n=0;n<c;n++){let l=o[n];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.enforcement===
void 0){let d={instancePath:s+"/spec/enforcement/"+n,schemaPath:"#/properties/spec/properties/enforcement/items/required",keyword:"required",params:{missingProperty:"\
enforcement"},schema:j.properties.spec.properties.enforcement.items.required,parentSchema:j.properties.spec.properties.enforcement.items,data:l};e===null?e=[d]:
e.push(d),r++}for(let d in l)if(!(d==="policies"||d==="tiers"||d==="paths"||d==="verbs"||d==="enforcement"||d==="existing")){let g={instancePath:s+"/spec/enforc\
ement/"+n,schemaPath:"#/properties/spec/properties/enforcement/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},schema:!1,
parentSchema:j.properties.spec.properties.enforcement.items,data:l};e===null?e=[g]:e.push(g),r++}if(l.policies!==void 0){let d=l.policies;if(Array.isArray(d)){if(d.
length<1){let P={instancePath:s+"/spec/enforcement/"+n+"/policies",schemaPath:"#/properties/spec/properties/enforcement/items/properties/policies/minItems",keyword:"\
minItems",params:{limit:1},schema:1,parentSchema:j.properties.spec.properties.enforcement.items.properties.policies,data:d};e===null?e=[P]:e.push(P),r++}let g=d.
length;for(let P=0;P<g;P++)Jr(d[P],{instancePath:s+"/spec/enforcement/"+n+"/policies/"+P,parentData:d,parentDataProperty:P,rootData:u,dynamicAnchors:h})||(e=e===
null?Jr.errors:Jr.errors.reduce((f,S)=>(f.push(S),f),e),r=e.length)}else{let g={instancePath:s+"/spec/enforcement/"+n+"/policies",schemaPath:"#/properties/spec/\
properties/enforcement/items/properties/policies/type",keyword:"type",params:{type:"array"},schema:j.properties.spec.properties.enforcement.items.properties.policies.
type,parentSchema:j.properties.spec.properties.enforcement.items.properties.policies,data:d};e===null?e=[g]:e.push(g),r++}}if(l.tiers!==void 0){let d=l.tiers;if(Array.
isArray(d)){if(d.length<1){let P={instancePath:s+"/spec/enforcement/"+n+"/tiers",schemaPath:"#/properties/spec/properties/enforcement/items/properties/tiers/min\
Items",keyword:"minItems",params:{limit:1},schema:1,parentSchema:j.properties.spec.properties.enforcement.items.properties.tiers,data:d};e===null?e=[P]:e.push(P),
r++}let g=d.length;for(let P=0;P<g;P++)Xr(d[P],{instancePath:s+"/spec/enforcement/"+n+"/tiers/"+P,parentData:d,parentDataProperty:P,rootData:u,dynamicAnchors:h})||
(e=e===null?Xr.errors:Xr.errors.reduce((f,S)=>(f.push(S),f),e),r=e.length)}else{let g={instancePath:s+"/spec/enforcement/"+n+"/tiers",schemaPath:"#/properties/s\
pec/properties/enforcement/items/properties/tiers/type",keyword:"type",params:{type:"array"},schema:j.properties.spec.properties.enforcement.items.properties.tiers.
type,parentSchema:j.properties.spec.properties.enforcement.items.properties.tiers,data:d};e===null?e=[g]:e.push(g),r++}}if(l.paths!==void 0&&(nr(l.paths,{instancePath:s+
"/spec/enforcement/"+n+"/paths",parentData:l,parentDataProperty:"paths",rootData:u,dynamicAnchors:h})||(e=e===null?nr.errors:nr.errors.reduce((d,g)=>(d.push(g),
d),e),r=e.length)),l.verbs!==void 0){let d=l.verbs;if(Array.isArray(d)){if(d.length<1){let P={instancePath:s+"/spec/enforcement/"+n+"/verbs",schemaPath:"#/prope\
rties/spec/properties/enforcement/items/properties/verbs/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:j.properties.spec.properties.enforcement.
items.properties.verbs,data:d};e===null?e=[P]:e.push(P),r++}let g=d.length;for(let P=0;P<g;P++){let f=d[P];if(!(f==="check"||f==="gate"||f==="rollout")){let S={
instancePath:s+"/spec/enforcement/"+n+"/verbs/"+P,schemaPath:"#/properties/spec/properties/enforcement/items/properties/verbs/items/enum",keyword:"enum",params:{
allowedValues:j.properties.spec.properties.enforcement.items.properties.verbs.items.enum},schema:j.properties.spec.properties.enforcement.items.properties.verbs.
items.enum,parentSchema:j.properties.spec.properties.enforcement.items.properties.verbs.items,data:f};e===null?e=[S]:e.push(S),r++}}}else{let g={instancePath:s+
"/spec/enforcement/"+n+"/verbs",schemaPath:"#/properties/spec/properties/enforcement/items/properties/verbs/type",keyword:"type",params:{type:"array"},schema:j.
properties.spec.properties.enforcement.items.properties.verbs.type,parentSchema:j.properties.spec.properties.enforcement.items.properties.verbs,data:d};e===null?
e=[g]:e.push(g),r++}}l.enforcement!==void 0&&(rs(l.enforcement,{instancePath:s+"/spec/enforcement/"+n+"/enforcement",parentData:l,parentDataProperty:"enforcemen\
t",rootData:u,dynamicAnchors:h})||(e=e===null?rs.errors:rs.errors.reduce((d,g)=>(d.push(g),d),e),r=e.length)),l.existing!==void 0&&(ts(l.existing,{instancePath:s+
"/spec/enforcement/"+n+"/existing",parentData:l,parentDataProperty:"existing",rootData:u,dynamicAnchors:h})||(e=e===null?ts.errors:ts.errors.reduce((d,g)=>(d.push(
g),d),e),r=e.length))}else{let d={instancePath:s+"/spec/enforcement/"+n,schemaPath:"#/properties/spec/properties/enforcement/items/type",keyword:"type",params:{
type:"object"},schema:j.properties.spec.properties.enforcement.items.type,parentSchema:j.properties.spec.properties.enforcement.items,data:l};e===null?e=[d]:e.push(
d),r++}}}else{let c={instancePath:s+"/spec/enforcement",schemaPath:"#/properties/spec/properties/enforcement/type",keyword:"type",params:{type:"array"},schema:j.
properties.spec.properties.enforcement.type,parentSchema:j.properties.spec.properties.enforcement,data:o};e===null?e=[c]:e.push(c),r++}}if(a.params!==void 0){let o=a.
params;if(o&&typeof o=="object"&&!Array.isArray(o))for(let c in o){let n=r;is(c,{instancePath:s+"/spec/params",parentData:o,parentDataProperty:"params",rootData:u,
dynamicAnchors:h})||(e=e===null?is.errors:is.errors.reduce((l,d)=>(l.push(d),l),e),r=e.length);var t=n===r;if(!t){let l={instancePath:s+"/spec/params",schemaPath:"\
#/properties/spec/properties/params/propertyNames",keyword:"propertyNames",params:{propertyName:c},schema:j.properties.spec.properties.params.propertyNames,parentSchema:j.
properties.spec.properties.params,data:o};e===null?e=[l]:e.push(l),r++}}else{let c={instancePath:s+"/spec/params",schemaPath:"#/properties/spec/properties/param\
s/type",keyword:"type",params:{type:"object"},schema:j.properties.spec.properties.params.type,parentSchema:j.properties.spec.properties.params,data:o};e===null?
e=[c]:e.push(c),r++}}if(a.exclude!==void 0&&(as(a.exclude,{instancePath:s+"/spec/exclude",parentData:a,parentDataProperty:"exclude",rootData:u,dynamicAnchors:h})||
(e=e===null?as.errors:as.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length)),a.limits!==void 0){let o=a.limits;if(o&&typeof o=="object"&&!Array.isArray(o)){for(let c in o)
if(!(c==="fileBytes"||c==="files"||c==="documents"||c==="depth"||c==="expansion"||c==="steps")){let n={instancePath:s+"/spec/limits",schemaPath:"#/properties/sp\
ec/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:j.properties.spec.properties.limits,
data:o};e===null?e=[n]:e.push(n),r++}if(o.fileBytes!==void 0){let c=o.fileBytes;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let n={instancePath:s+
"/spec/limits/fileBytes",schemaPath:"#/properties/spec/properties/limits/properties/fileBytes/type",keyword:"type",params:{type:"integer"},schema:j.properties.spec.
properties.limits.properties.fileBytes.type,parentSchema:j.properties.spec.properties.limits.properties.fileBytes,data:c};e===null?e=[n]:e.push(n),r++}if(typeof c==
"number"&&isFinite(c)){if(c>1073741824||isNaN(c)){let n={instancePath:s+"/spec/limits/fileBytes",schemaPath:"#/properties/spec/properties/limits/properties/file\
Bytes/maximum",keyword:"maximum",params:{comparison:"<=",limit:1073741824},schema:1073741824,parentSchema:j.properties.spec.properties.limits.properties.fileBytes,
data:c};e===null?e=[n]:e.push(n),r++}if(c<1||isNaN(c)){let n={instancePath:s+"/spec/limits/fileBytes",schemaPath:"#/properties/spec/properties/limits/properties\
/fileBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:j.properties.spec.properties.limits.properties.fileBytes,data:c};e===
null?e=[n]:e.push(n),r++}}}if(o.files!==void 0){let c=o.files;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let n={instancePath:s+"/spec/limits/file\
s",schemaPath:"#/properties/spec/properties/limits/properties/files/type",keyword:"type",params:{type:"integer"},schema:j.properties.spec.properties.limits.properties.
files.type,parentSchema:j.properties.spec.properties.limits.properties.files,data:c};e===null?e=[n]:e.push(n),r++}if(typeof c=="number"&&isFinite(c)){if(c>1e7||
isNaN(c)){let n={instancePath:s+"/spec/limits/files",schemaPath:"#/properties/spec/properties/limits/properties/files/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e7},schema:1e7,parentSchema:j.properties.spec.properties.limits.properties.files,data:c};e===null?e=[n]:e.push(n),r++}if(c<1||isNaN(c)){let n={instancePath:s+
"/spec/limits/files",schemaPath:"#/properties/spec/properties/limits/properties/files/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:j.
properties.spec.properties.limits.properties.files,data:c};e===null?e=[n]:e.push(n),r++}}}if(o.documents!==void 0){let c=o.documents;if(!(typeof c=="number"&&!(c%
1)&&!isNaN(c)&&isFinite(c))){let n={instancePath:s+"/spec/limits/documents",schemaPath:"#/properties/spec/properties/limits/properties/documents/type",keyword:"\
type",params:{type:"integer"},schema:j.properties.spec.properties.limits.properties.documents.type,parentSchema:j.properties.spec.properties.limits.properties.documents,
data:c};e===null?e=[n]:e.push(n),r++}if(typeof c=="number"&&isFinite(c)){if(c>1e8||isNaN(c)){let n={instancePath:s+"/spec/limits/documents",schemaPath:"#/proper\
ties/spec/properties/limits/properties/documents/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e8},schema:1e8,parentSchema:j.properties.spec.properties.
limits.properties.documents,data:c};e===null?e=[n]:e.push(n),r++}if(c<1||isNaN(c)){let n={instancePath:s+"/spec/limits/documents",schemaPath:"#/properties/spec/\
properties/limits/properties/documents/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:j.properties.spec.properties.limits.properties.
documents,data:c};e===null?e=[n]:e.push(n),r++}}}if(o.depth!==void 0){let c=o.depth;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let n={instancePath:s+
"/spec/limits/depth",schemaPath:"#/properties/spec/properties/limits/properties/depth/type",keyword:"type",params:{type:"integer"},schema:j.properties.spec.properties.
limits.properties.depth.type,parentSchema:j.properties.spec.properties.limits.properties.depth,data:c};e===null?e=[n]:e.push(n),r++}if(typeof c=="number"&&isFinite(
c)){if(c>1e3||isNaN(c)){let n={instancePath:s+"/spec/limits/depth",schemaPath:"#/properties/spec/properties/limits/properties/depth/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e3},schema:1e3,parentSchema:j.properties.spec.properties.limits.properties.depth,data:c};e===null?e=[n]:e.push(n),r++}if(c<1||isNaN(c)){let n={
instancePath:s+"/spec/limits/depth",schemaPath:"#/properties/spec/properties/limits/properties/depth/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
schema:1,parentSchema:j.properties.spec.properties.limits.properties.depth,data:c};e===null?e=[n]:e.push(n),r++}}}if(o.expansion!==void 0){let c=o.expansion;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let n={instancePath:s+"/spec/limits/expansion",schemaPath:"#/properties/spec/properties/limits/properties/expansion/t\
ype",keyword:"type",params:{type:"integer"},schema:j.properties.spec.properties.limits.properties.expansion.type,parentSchema:j.properties.spec.properties.limits.
properties.expansion,data:c};e===null?e=[n]:e.push(n),r++}if(typeof c=="number"&&isFinite(c)){if(c>1e8||isNaN(c)){let n={instancePath:s+"/spec/limits/expansion",
schemaPath:"#/properties/spec/properties/limits/properties/expansion/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e8},schema:1e8,parentSchema:j.properties.
spec.properties.limits.properties.expansion,data:c};e===null?e=[n]:e.push(n),r++}if(c<0||isNaN(c)){let n={instancePath:s+"/spec/limits/expansion",schemaPath:"#/\
properties/spec/properties/limits/properties/expansion/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:j.properties.spec.properties.
limits.properties.expansion,data:c};e===null?e=[n]:e.push(n),r++}}}if(o.steps!==void 0){let c=o.steps;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){
let n={instancePath:s+"/spec/limits/steps",schemaPath:"#/properties/spec/properties/limits/properties/steps/type",keyword:"type",params:{type:"integer"},schema:j.
properties.spec.properties.limits.properties.steps.type,parentSchema:j.properties.spec.properties.limits.properties.steps,data:c};e===null?e=[n]:e.push(n),r++}if(typeof c==
"number"&&isFinite(c)){if(c>1e8||isNaN(c)){let n={instancePath:s+"/spec/limits/steps",schemaPath:"#/properties/spec/properties/limits/properties/steps/maximum",
keyword:"maximum",params:{comparison:"<=",limit:1e8},schema:1e8,parentSchema:j.properties.spec.properties.limits.properties.steps,data:c};e===null?e=[n]:e.push(
n),r++}if(c<1||isNaN(c)){let n={instancePath:s+"/spec/limits/steps",schemaPath:"#/properties/spec/properties/limits/properties/steps/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},schema:1,parentSchema:j.properties.spec.properties.limits.properties.steps,data:c};e===null?e=[n]:e.push(n),r++}}}}else{let c={
instancePath:s+"/spec/limits",schemaPath:"#/properties/spec/properties/limits/type",keyword:"type",params:{type:"object"},schema:j.properties.spec.properties.limits.
type,parentSchema:j.properties.spec.properties.limits,data:o};e===null?e=[c]:e.push(c),r++}}if(a.documents!==void 0){let o=a.documents;if(Array.isArray(o)){if(o.
length>1e3){let n={instancePath:s+"/spec/documents",schemaPath:"#/properties/spec/properties/documents/maxItems",keyword:"maxItems",params:{limit:1e3},schema:1e3,
parentSchema:j.properties.spec.properties.documents,data:o};e===null?e=[n]:e.push(n),r++}let c=o.length;for(let n=0;n<c;n++){let l=o[n];if(l&&typeof l=="object"&&
!Array.isArray(l)){if(l.paths===void 0){let d={instancePath:s+"/spec/documents/"+n,schemaPath:"#/properties/spec/properties/documents/items/required",keyword:"r\
equired",params:{missingProperty:"paths"},schema:j.properties.spec.properties.documents.items.required,parentSchema:j.properties.spec.properties.documents.items,
data:l};e===null?e=[d]:e.push(d),r++}for(let d in l)if(!ke.call(j.properties.spec.properties.documents.items.properties,d)){let g={instancePath:s+"/spec/documen\
ts/"+n,schemaPath:"#/properties/spec/properties/documents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},schema:!1,parentSchema:j.
properties.spec.properties.documents.items,data:l};e===null?e=[g]:e.push(g),r++}if(l.paths!==void 0&&(nr(l.paths,{instancePath:s+"/spec/documents/"+n+"/paths",parentData:l,
parentDataProperty:"paths",rootData:u,dynamicAnchors:h})||(e=e===null?nr.errors:nr.errors.reduce((d,g)=>(d.push(g),d),e),r=e.length)),l.kind!==void 0){let d=l.kind;
if(typeof d=="string"){if(A(d)<1){let g={instancePath:s+"/spec/documents/"+n+"/kind",schemaPath:"#/properties/spec/properties/documents/items/properties/kind/mi\
nLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:j.properties.spec.properties.documents.items.properties.kind,data:d};e===null?e=[g]:e.push(g),
r++}if(!Ii.test(d)){let g={instancePath:s+"/spec/documents/"+n+"/kind",schemaPath:"#/properties/spec/properties/documents/items/properties/kind/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:j.properties.spec.properties.documents.items.properties.kind,
data:d};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:s+"/spec/documents/"+n+"/kind",schemaPath:"#/properties/spec/properties/documents/items/propertie\
s/kind/type",keyword:"type",params:{type:"string"},schema:j.properties.spec.properties.documents.items.properties.kind.type,parentSchema:j.properties.spec.properties.
documents.items.properties.kind,data:d};e===null?e=[g]:e.push(g),r++}}if(l.format!==void 0){let d=l.format,g=r,P=!1,f=r;if(!(d==="yaml"||d==="json"||d==="text"||
d==="lines")){let x={instancePath:s+"/spec/documents/"+n+"/format",schemaPath:"#/properties/spec/properties/documents/items/properties/format/anyOf/0/enum",keyword:"\
enum",params:{allowedValues:j.properties.spec.properties.documents.items.properties.format.anyOf[0].enum},schema:j.properties.spec.properties.documents.items.properties.
format.anyOf[0].enum,parentSchema:j.properties.spec.properties.documents.items.properties.format.anyOf[0],data:d};e===null?e=[x]:e.push(x),r++}var i=f===r;P=P||
i;let S=r;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.regex===void 0){let x={instancePath:s+"/spec/documents/"+n+"/format",schemaPath:"#/properties/spec/p\
roperties/documents/items/properties/format/anyOf/1/required",keyword:"required",params:{missingProperty:"regex"},schema:j.properties.spec.properties.documents.
items.properties.format.anyOf[1].required,parentSchema:j.properties.spec.properties.documents.items.properties.format.anyOf[1],data:d};e===null?e=[x]:e.push(x),
r++}for(let x in d)if(x!=="regex"){let M={instancePath:s+"/spec/documents/"+n+"/format",schemaPath:"#/properties/spec/properties/documents/items/properties/form\
at/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x},schema:!1,parentSchema:j.properties.spec.properties.documents.items.
properties.format.anyOf[1],data:d};e===null?e=[M]:e.push(M),r++}if(d.regex!==void 0){let x=d.regex;if(typeof x=="string"){if(A(x)<1){let M={instancePath:s+"/spe\
c/documents/"+n+"/format/regex",schemaPath:"#/properties/spec/properties/documents/items/properties/format/anyOf/1/properties/regex/minLength",keyword:"minLengt\
h",params:{limit:1},schema:1,parentSchema:j.properties.spec.properties.documents.items.properties.format.anyOf[1].properties.regex,data:x};e===null?e=[M]:e.push(
M),r++}if(!Pa(x)){let M={instancePath:s+"/spec/documents/"+n+"/format/regex",schemaPath:"#/properties/spec/properties/documents/items/properties/format/anyOf/1/\
properties/regex/format",keyword:"format",params:{format:"named-groups"},schema:"named-groups",parentSchema:j.properties.spec.properties.documents.items.properties.
format.anyOf[1].properties.regex,data:x};e===null?e=[M]:e.push(M),r++}}else{let M={instancePath:s+"/spec/documents/"+n+"/format/regex",schemaPath:"#/properties/\
spec/properties/documents/items/properties/format/anyOf/1/properties/regex/type",keyword:"type",params:{type:"string"},schema:j.properties.spec.properties.documents.
items.properties.format.anyOf[1].properties.regex.type,parentSchema:j.properties.spec.properties.documents.items.properties.format.anyOf[1].properties.regex,data:x};
e===null?e=[M]:e.push(M),r++}}}else{let x={instancePath:s+"/spec/documents/"+n+"/format",schemaPath:"#/properties/spec/properties/documents/items/properties/for\
mat/anyOf/1/type",keyword:"type",params:{type:"object"},schema:j.properties.spec.properties.documents.items.properties.format.anyOf[1].type,parentSchema:j.properties.
spec.properties.documents.items.properties.format.anyOf[1],data:d};e===null?e=[x]:e.push(x),r++}var i=S===r;if(P=P||i,P)r=g,e!==null&&(g?e.length=g:e=null);else{
let x={instancePath:s+"/spec/documents/"+n+"/format",schemaPath:"#/properties/spec/properties/documents/items/properties/format/anyOf",keyword:"anyOf",params:{},
schema:j.properties.spec.properties.documents.items.properties.format.anyOf,parentSchema:j.properties.spec.properties.documents.items.properties.format,data:d};
e===null?e=[x]:e.push(x),r++}}if(l.items!==void 0&&(cr(l.items,{instancePath:s+"/spec/documents/"+n+"/items",parentData:l,parentDataProperty:"items",rootData:u,
dynamicAnchors:h})||(e=e===null?cr.errors:cr.errors.reduce((d,g)=>(d.push(g),d),e),r=e.length)),l.identity!==void 0&&(ns(l.identity,{instancePath:s+"/spec/docum\
ents/"+n+"/identity",parentData:l,parentDataProperty:"identity",rootData:u,dynamicAnchors:h})||(e=e===null?ns.errors:ns.errors.reduce((d,g)=>(d.push(g),d),e),r=
e.length)),l.schema!==void 0&&(mr(l.schema,{instancePath:s+"/spec/documents/"+n+"/schema",parentData:l,parentDataProperty:"schema",rootData:u,dynamicAnchors:h})||
(e=e===null?mr.errors:mr.errors.reduce((d,g)=>(d.push(g),d),e),r=e.length)),l.text!==void 0){let d=l.text;if(Array.isArray(d)){let g=d.length;for(let P=0;P<g;P++)
cr(d[P],{instancePath:s+"/spec/documents/"+n+"/text/"+P,parentData:d,parentDataProperty:P,rootData:u,dynamicAnchors:h})||(e=e===null?cr.errors:cr.errors.reduce(
(f,S)=>(f.push(S),f),e),r=e.length)}else{let g={instancePath:s+"/spec/documents/"+n+"/text",schemaPath:"#/properties/spec/properties/documents/items/properties/\
text/type",keyword:"type",params:{type:"array"},schema:j.properties.spec.properties.documents.items.properties.text.type,parentSchema:j.properties.spec.properties.
documents.items.properties.text,data:d};e===null?e=[g]:e.push(g),r++}}if(l.duplicates!==void 0){let d=l.duplicates;if(!(d==="error"||d==="allow")){let g={instancePath:s+
"/spec/documents/"+n+"/duplicates",schemaPath:"#/properties/spec/properties/documents/items/properties/duplicates/enum",keyword:"enum",params:{allowedValues:j.properties.
spec.properties.documents.items.properties.duplicates.enum},schema:j.properties.spec.properties.documents.items.properties.duplicates.enum,parentSchema:j.properties.
spec.properties.documents.items.properties.duplicates,data:d};e===null?e=[g]:e.push(g),r++}}if(l.nulls!==void 0){let d=l.nulls;if(!(d==="absent"||d==="keep")){let g={
instancePath:s+"/spec/documents/"+n+"/nulls",schemaPath:"#/properties/spec/properties/documents/items/properties/nulls/enum",keyword:"enum",params:{allowedValues:j.
properties.spec.properties.documents.items.properties.nulls.enum},schema:j.properties.spec.properties.documents.items.properties.nulls.enum,parentSchema:j.properties.
spec.properties.documents.items.properties.nulls,data:d};e===null?e=[g]:e.push(g),r++}}if(l.duplicateKeys!==void 0){let d=l.duplicateKeys;if(!(d==="error"||d===
"last")){let g={instancePath:s+"/spec/documents/"+n+"/duplicateKeys",schemaPath:"#/properties/spec/properties/documents/items/properties/duplicateKeys/enum",keyword:"\
enum",params:{allowedValues:j.properties.spec.properties.documents.items.properties.duplicateKeys.enum},schema:j.properties.spec.properties.documents.items.properties.
duplicateKeys.enum,parentSchema:j.properties.spec.properties.documents.items.properties.duplicateKeys,data:d};e===null?e=[g]:e.push(g),r++}}if(l.ownKindsOnly!==
void 0){let d=l.ownKindsOnly;if(typeof d!="boolean"){let g={instancePath:s+"/spec/documents/"+n+"/ownKindsOnly",schemaPath:"#/properties/spec/properties/documen\
ts/items/properties/ownKindsOnly/type",keyword:"type",params:{type:"boolean"},schema:j.properties.spec.properties.documents.items.properties.ownKindsOnly.type,parentSchema:j.
properties.spec.properties.documents.items.properties.ownKindsOnly,data:d};e===null?e=[g]:e.push(g),r++}}}else{let d={instancePath:s+"/spec/documents/"+n,schemaPath:"\
#/properties/spec/properties/documents/items/type",keyword:"type",params:{type:"object"},schema:j.properties.spec.properties.documents.items.type,parentSchema:j.
properties.spec.properties.documents.items,data:l};e===null?e=[d]:e.push(d),r++}}}else{let c={instancePath:s+"/spec/documents",schemaPath:"#/properties/spec/pro\
perties/documents/type",keyword:"type",params:{type:"array"},schema:j.properties.spec.properties.documents.type,parentSchema:j.properties.spec.properties.documents,
data:o};e===null?e=[c]:e.push(c),r++}}if(a.evidence!==void 0){let o=a.evidence;if(o&&typeof o=="object"&&!Array.isArray(o)){for(let c in o)if(!(c==="jobs"||c===
"keys"||c==="maxAge")){let n={instancePath:s+"/spec/evidence",schemaPath:"#/properties/spec/properties/evidence/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:c},schema:!1,parentSchema:j.properties.spec.properties.evidence,data:o};e===null?e=[n]:e.push(n),r++}if(o.jobs!==void 0){let c=o.
jobs;if(Array.isArray(c)){let n=c.length;for(let l=0;l<n;l++){let d=c[l];if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.type===void 0){let g={instancePath:s+
"/spec/evidence/jobs/"+l,schemaPath:"#/properties/spec/properties/evidence/properties/jobs/items/required",keyword:"required",params:{missingProperty:"type"},schema:j.
properties.spec.properties.evidence.properties.jobs.items.required,parentSchema:j.properties.spec.properties.evidence.properties.jobs.items,data:d};e===null?e=[
g]:e.push(g),r++}if(d.name===void 0){let g={instancePath:s+"/spec/evidence/jobs/"+l,schemaPath:"#/properties/spec/properties/evidence/properties/jobs/items/requ\
ired",keyword:"required",params:{missingProperty:"name"},schema:j.properties.spec.properties.evidence.properties.jobs.items.required,parentSchema:j.properties.spec.
properties.evidence.properties.jobs.items,data:d};e===null?e=[g]:e.push(g),r++}for(let g in d)if(!(g==="type"||g==="name"||g==="app"||g==="workflow"||g==="syste\
ms")){let P={instancePath:s+"/spec/evidence/jobs/"+l,schemaPath:"#/properties/spec/properties/evidence/properties/jobs/items/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:g},schema:!1,parentSchema:j.properties.spec.properties.evidence.properties.jobs.items,data:d};e===null?e=[P]:e.push(
P),r++}if(d.type!==void 0&&(lr(d.type,{instancePath:s+"/spec/evidence/jobs/"+l+"/type",parentData:d,parentDataProperty:"type",rootData:u,dynamicAnchors:h})||(e=
e===null?lr.errors:lr.errors.reduce((g,P)=>(g.push(P),g),e),r=e.length)),d.name!==void 0){let g=d.name;if(typeof g=="string"){if(A(g)<1){let P={instancePath:s+"\
/spec/evidence/jobs/"+l+"/name",schemaPath:"#/properties/spec/properties/evidence/properties/jobs/items/properties/name/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:j.properties.spec.properties.evidence.properties.jobs.items.properties.name,data:g};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:s+
"/spec/evidence/jobs/"+l+"/name",schemaPath:"#/properties/spec/properties/evidence/properties/jobs/items/properties/name/type",keyword:"type",params:{type:"stri\
ng"},schema:j.properties.spec.properties.evidence.properties.jobs.items.properties.name.type,parentSchema:j.properties.spec.properties.evidence.properties.jobs.
items.properties.name,data:g};e===null?e=[P]:e.push(P),r++}}if(d.app!==void 0){let g=d.app;if(typeof g=="string"){if(A(g)<1){let P={instancePath:s+"/spec/eviden\
ce/jobs/"+l+"/app",schemaPath:"#/properties/spec/properties/evidence/properties/jobs/items/properties/app/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:j.properties.spec.properties.evidence.properties.jobs.items.properties.app,data:g};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:s+"/spec/\
evidence/jobs/"+l+"/app",schemaPath:"#/properties/spec/properties/evidence/properties/jobs/items/properties/app/type",keyword:"type",params:{type:"string"},schema:j.
properties.spec.properties.evidence.properties.jobs.items.properties.app.type,parentSchema:j.properties.spec.properties.evidence.properties.jobs.items.properties.
app,data:g};e===null?e=[P]:e.push(P),r++}}if(d.workflow!==void 0){let g=d.workflow;if(typeof g=="string"){if(A(g)<1){let P={instancePath:s+"/spec/evidence/jobs/"+
l+"/workflow",schemaPath:"#/properties/spec/properties/evidence/properties/jobs/items/properties/workflow/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:j.properties.spec.properties.evidence.properties.jobs.items.properties.workflow,data:g};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:s+"/\
spec/evidence/jobs/"+l+"/workflow",schemaPath:"#/properties/spec/properties/evidence/properties/jobs/items/properties/workflow/type",keyword:"type",params:{type:"\
string"},schema:j.properties.spec.properties.evidence.properties.jobs.items.properties.workflow.type,parentSchema:j.properties.spec.properties.evidence.properties.
jobs.items.properties.workflow,data:g};e===null?e=[P]:e.push(P),r++}}if(d.systems!==void 0){let g=d.systems;if(Array.isArray(g)){if(g.length<1){let f={instancePath:s+
"/spec/evidence/jobs/"+l+"/systems",schemaPath:"#/properties/spec/properties/evidence/properties/jobs/items/properties/systems/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:j.properties.spec.properties.evidence.properties.jobs.items.properties.systems,data:g};e===null?e=[f]:e.push(f),r++}let P=g.length;
for(let f=0;f<P;f++){let S=g[f];if(typeof S=="string"){if(A(S)<1){let x={instancePath:s+"/spec/evidence/jobs/"+l+"/systems/"+f,schemaPath:"#/properties/spec/pro\
perties/evidence/properties/jobs/items/properties/systems/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:j.properties.spec.properties.
evidence.properties.jobs.items.properties.systems.items,data:S};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:s+"/spec/evidence/jobs/"+l+"/systems/"+f,
schemaPath:"#/properties/spec/properties/evidence/properties/jobs/items/properties/systems/items/type",keyword:"type",params:{type:"string"},schema:j.properties.
spec.properties.evidence.properties.jobs.items.properties.systems.items.type,parentSchema:j.properties.spec.properties.evidence.properties.jobs.items.properties.
systems.items,data:S};e===null?e=[x]:e.push(x),r++}}}else{let P={instancePath:s+"/spec/evidence/jobs/"+l+"/systems",schemaPath:"#/properties/spec/properties/evi\
dence/properties/jobs/items/properties/systems/type",keyword:"type",params:{type:"array"},schema:j.properties.spec.properties.evidence.properties.jobs.items.properties.
systems.type,parentSchema:j.properties.spec.properties.evidence.properties.jobs.items.properties.systems,data:g};e===null?e=[P]:e.push(P),r++}}}else{let g={instancePath:s+
"/spec/evidence/jobs/"+l,schemaPath:"#/properties/spec/properties/evidence/properties/jobs/items/type",keyword:"type",params:{type:"object"},schema:j.properties.
spec.properties.evidence.properties.jobs.items.type,parentSchema:j.properties.spec.properties.evidence.properties.jobs.items,data:d};e===null?e=[g]:e.push(g),r++}}}else{
let n={instancePath:s+"/spec/evidence/jobs",schemaPath:"#/properties/spec/properties/evidence/properties/jobs/type",keyword:"type",params:{type:"array"},schema:j.
properties.spec.properties.evidence.properties.jobs.type,parentSchema:j.properties.spec.properties.evidence.properties.jobs,data:c};e===null?e=[n]:e.push(n),r++}}
if(o.keys!==void 0){let c=o.keys;if(Array.isArray(c)){let n=c.length;for(let l=0;l<n;l++){let d=c[l];if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.id===void 0){
let g={instancePath:s+"/spec/evidence/keys/"+l,schemaPath:"#/properties/spec/properties/evidence/properties/keys/items/required",keyword:"required",params:{missingProperty:"\
id"},schema:j.properties.spec.properties.evidence.properties.keys.items.required,parentSchema:j.properties.spec.properties.evidence.properties.keys.items,data:d};
e===null?e=[g]:e.push(g),r++}if(d.publicKey===void 0){let g={instancePath:s+"/spec/evidence/keys/"+l,schemaPath:"#/properties/spec/properties/evidence/propertie\
s/keys/items/required",keyword:"required",params:{missingProperty:"publicKey"},schema:j.properties.spec.properties.evidence.properties.keys.items.required,parentSchema:j.
properties.spec.properties.evidence.properties.keys.items,data:d};e===null?e=[g]:e.push(g),r++}for(let g in d)if(!(g==="id"||g==="publicKey"||g==="types"||g==="\
systems"||g==="from"||g==="until")){let P={instancePath:s+"/spec/evidence/keys/"+l,schemaPath:"#/properties/spec/properties/evidence/properties/keys/items/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},schema:!1,parentSchema:j.properties.spec.properties.evidence.properties.keys.items,
data:d};e===null?e=[P]:e.push(P),r++}if(d.id!==void 0&&(cs(d.id,{instancePath:s+"/spec/evidence/keys/"+l+"/id",parentData:d,parentDataProperty:"id",rootData:u,dynamicAnchors:h})||
(e=e===null?cs.errors:cs.errors.reduce((g,P)=>(g.push(P),g),e),r=e.length)),d.publicKey!==void 0){let g=d.publicKey;if(typeof g=="string"){if(A(g)>4096){let P={
instancePath:s+"/spec/evidence/keys/"+l+"/publicKey",schemaPath:"#/properties/spec/properties/evidence/properties/keys/items/properties/publicKey/maxLength",keyword:"\
maxLength",params:{limit:4096},schema:4096,parentSchema:j.properties.spec.properties.evidence.properties.keys.items.properties.publicKey,data:g};e===null?e=[P]:
e.push(P),r++}if(!fa.test(g)){let P={instancePath:s+"/spec/evidence/keys/"+l+"/publicKey",schemaPath:"#/properties/spec/properties/evidence/properties/keys/item\
s/properties/publicKey/pattern",keyword:"pattern",params:{pattern:"^-----BEGIN PUBLIC KEY-----\\n[A-Za-z0-9+/=\\n]+\\n-----END PUBLIC KEY-----\\n?$"},schema:"^-\
----BEGIN PUBLIC KEY-----\\n[A-Za-z0-9+/=\\n]+\\n-----END PUBLIC KEY-----\\n?$",parentSchema:j.properties.spec.properties.evidence.properties.keys.items.properties.
publicKey,data:g};e===null?e=[P]:e.push(P),r++}if(!va(g)){let P={instancePath:s+"/spec/evidence/keys/"+l+"/publicKey",schemaPath:"#/properties/spec/properties/e\
vidence/properties/keys/items/properties/publicKey/format",keyword:"format",params:{format:"public-key"},schema:"public-key",parentSchema:j.properties.spec.properties.
evidence.properties.keys.items.properties.publicKey,data:g};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:s+"/spec/evidence/keys/"+l+"/publicKey",schemaPath:"\
#/properties/spec/properties/evidence/properties/keys/items/properties/publicKey/type",keyword:"type",params:{type:"string"},schema:j.properties.spec.properties.
evidence.properties.keys.items.properties.publicKey.type,parentSchema:j.properties.spec.properties.evidence.properties.keys.items.properties.publicKey,data:g};e===
null?e=[P]:e.push(P),r++}}if(d.types!==void 0){let g=d.types;if(Array.isArray(g)){if(g.length<1){let S={instancePath:s+"/spec/evidence/keys/"+l+"/types",schemaPath:"\
#/properties/spec/properties/evidence/properties/keys/items/properties/types/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:j.properties.spec.
properties.evidence.properties.keys.items.properties.types,data:g};e===null?e=[S]:e.push(S),r++}let P=g.length;for(let S=0;S<P;S++)lr(g[S],{instancePath:s+"/spe\
c/evidence/keys/"+l+"/types/"+S,parentData:g,parentDataProperty:S,rootData:u,dynamicAnchors:h})||(e=e===null?lr.errors:lr.errors.reduce((x,M)=>(x.push(M),x),e),
r=e.length);let f=ve(g);if(f!==void 0){let S={instancePath:s+"/spec/evidence/keys/"+l+"/types",schemaPath:"#/properties/spec/properties/evidence/properties/keys\
/items/properties/types/uniqueItems",keyword:"uniqueItems",params:{i:f[1],j:f[0]},schema:!0,parentSchema:j.properties.spec.properties.evidence.properties.keys.items.
properties.types,data:g};e===null?e=[S]:e.push(S),r++}}else{let P={instancePath:s+"/spec/evidence/keys/"+l+"/types",schemaPath:"#/properties/spec/properties/evi\
dence/properties/keys/items/properties/types/type",keyword:"type",params:{type:"array"},schema:j.properties.spec.properties.evidence.properties.keys.items.properties.
types.type,parentSchema:j.properties.spec.properties.evidence.properties.keys.items.properties.types,data:g};e===null?e=[P]:e.push(P),r++}}if(d.systems!==void 0){
let g=d.systems;if(Array.isArray(g)){if(g.length<1){let f={instancePath:s+"/spec/evidence/keys/"+l+"/systems",schemaPath:"#/properties/spec/properties/evidence/\
properties/keys/items/properties/systems/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:j.properties.spec.properties.evidence.properties.keys.
items.properties.systems,data:g};e===null?e=[f]:e.push(f),r++}let P=g.length;for(let f=0;f<P;f++){let S=g[f];if(typeof S=="string"){if(A(S)<1){let x={instancePath:s+
"/spec/evidence/keys/"+l+"/systems/"+f,schemaPath:"#/properties/spec/properties/evidence/properties/keys/items/properties/systems/items/minLength",keyword:"minL\
ength",params:{limit:1},schema:1,parentSchema:j.properties.spec.properties.evidence.properties.keys.items.properties.systems.items,data:S};e===null?e=[x]:e.push(
x),r++}}else{let x={instancePath:s+"/spec/evidence/keys/"+l+"/systems/"+f,schemaPath:"#/properties/spec/properties/evidence/properties/keys/items/properties/sys\
tems/items/type",keyword:"type",params:{type:"string"},schema:j.properties.spec.properties.evidence.properties.keys.items.properties.systems.items.type,parentSchema:j.
properties.spec.properties.evidence.properties.keys.items.properties.systems.items,data:S};e===null?e=[x]:e.push(x),r++}}}else{let P={instancePath:s+"/spec/evid\
ence/keys/"+l+"/systems",schemaPath:"#/properties/spec/properties/evidence/properties/keys/items/properties/systems/type",keyword:"type",params:{type:"array"},schema:j.
properties.spec.properties.evidence.properties.keys.items.properties.systems.type,parentSchema:j.properties.spec.properties.evidence.properties.keys.items.properties.
systems,data:g};e===null?e=[P]:e.push(P),r++}}d.from!==void 0&&(dr(d.from,{instancePath:s+"/spec/evidence/keys/"+l+"/from",parentData:d,parentDataProperty:"from",
rootData:u,dynamicAnchors:h})||(e=e===null?dr.errors:dr.errors.reduce((g,P)=>(g.push(P),g),e),r=e.length)),d.until!==void 0&&(dr(d.until,{instancePath:s+"/spec/\
evidence/keys/"+l+"/until",parentData:d,parentDataProperty:"until",rootData:u,dynamicAnchors:h})||(e=e===null?dr.errors:dr.errors.reduce((g,P)=>(g.push(P),g),e),
r=e.length))}else{let g={instancePath:s+"/spec/evidence/keys/"+l,schemaPath:"#/properties/spec/properties/evidence/properties/keys/items/type",keyword:"type",params:{
type:"object"},schema:j.properties.spec.properties.evidence.properties.keys.items.type,parentSchema:j.properties.spec.properties.evidence.properties.keys.items,
data:d};e===null?e=[g]:e.push(g),r++}}}else{let n={instancePath:s+"/spec/evidence/keys",schemaPath:"#/properties/spec/properties/evidence/properties/keys/type",
keyword:"type",params:{type:"array"},schema:j.properties.spec.properties.evidence.properties.keys.type,parentSchema:j.properties.spec.properties.evidence.properties.
keys,data:c};e===null?e=[n]:e.push(n),r++}}o.maxAge!==void 0&&(ms(o.maxAge,{instancePath:s+"/spec/evidence/maxAge",parentData:o,parentDataProperty:"maxAge",rootData:u,
dynamicAnchors:h})||(e=e===null?ms.errors:ms.errors.reduce((c,n)=>(c.push(n),c),e),r=e.length))}else{let c={instancePath:s+"/spec/evidence",schemaPath:"#/proper\
ties/spec/properties/evidence/type",keyword:"type",params:{type:"object"},schema:j.properties.spec.properties.evidence.type,parentSchema:j.properties.spec.properties.
evidence,data:o};e===null?e=[c]:e.push(c),r++}}if(a.gate!==void 0){let o=a.gate;if(o&&typeof o=="object"&&!Array.isArray(o)){for(let c in o)if(!(c==="targets"||
c==="rebaseMerging")){let n={instancePath:s+"/spec/gate",schemaPath:"#/properties/spec/properties/gate/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:c},schema:!1,parentSchema:j.properties.spec.properties.gate,data:o};e===null?e=[n]:e.push(n),r++}if(o.targets!==void 0){let c=o.targets;if(Array.
isArray(c)){let n=c.length;for(let d=0;d<n;d++)ls(c[d],{instancePath:s+"/spec/gate/targets/"+d,parentData:c,parentDataProperty:d,rootData:u,dynamicAnchors:h})||
(e=e===null?ls.errors:ls.errors.reduce((g,P)=>(g.push(P),g),e),r=e.length);let l=ve(c);if(l!==void 0){let d={instancePath:s+"/spec/gate/targets",schemaPath:"#/p\
roperties/spec/properties/gate/properties/targets/uniqueItems",keyword:"uniqueItems",params:{i:l[1],j:l[0]},schema:!0,parentSchema:j.properties.spec.properties.
gate.properties.targets,data:c};e===null?e=[d]:e.push(d),r++}}else{let n={instancePath:s+"/spec/gate/targets",schemaPath:"#/properties/spec/properties/gate/prop\
erties/targets/type",keyword:"type",params:{type:"array"},schema:j.properties.spec.properties.gate.properties.targets.type,parentSchema:j.properties.spec.properties.
gate.properties.targets,data:c};e===null?e=[n]:e.push(n),r++}}if(o.rebaseMerging!==void 0){let c=o.rebaseMerging;if(typeof c!="boolean"){let n={instancePath:s+"\
/spec/gate/rebaseMerging",schemaPath:"#/properties/spec/properties/gate/properties/rebaseMerging/type",keyword:"type",params:{type:"boolean"},schema:j.properties.
spec.properties.gate.properties.rebaseMerging.type,parentSchema:j.properties.spec.properties.gate.properties.rebaseMerging,data:c};e===null?e=[n]:e.push(n),r++}}}else{
let c={instancePath:s+"/spec/gate",schemaPath:"#/properties/spec/properties/gate/type",keyword:"type",params:{type:"object"},schema:j.properties.spec.properties.
gate.type,parentSchema:j.properties.spec.properties.gate,data:o};e===null?e=[c]:e.push(c),r++}}if(a.rollouts!==void 0){let o=a.rollouts;if(o&&typeof o=="object"&&
!Array.isArray(o)){for(let c in o)if(!(c==="state"||c==="prometheus")){let n={instancePath:s+"/spec/rollouts",schemaPath:"#/properties/spec/properties/rollouts/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:j.properties.spec.properties.rollouts,data:o};e===null?
e=[n]:e.push(n),r++}if(o.state!==void 0){let c=o.state;if(c&&typeof c=="object"&&!Array.isArray(c)){for(let n in c)if(!(n==="ref"||n==="remote")){let l={instancePath:s+
"/spec/rollouts/state",schemaPath:"#/properties/spec/properties/rollouts/properties/state/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
schema:!1,parentSchema:j.properties.spec.properties.rollouts.properties.state,data:c};e===null?e=[l]:e.push(l),r++}if(c.ref!==void 0){let n=c.ref;if(typeof n=="\
string"){if(A(n)>200){let l={instancePath:s+"/spec/rollouts/state/ref",schemaPath:"#/properties/spec/properties/rollouts/properties/state/properties/ref/maxLeng\
th",keyword:"maxLength",params:{limit:200},schema:200,parentSchema:j.properties.spec.properties.rollouts.properties.state.properties.ref,data:n};e===null?e=[l]:
e.push(l),r++}if(!ya.test(n)){let l={instancePath:s+"/spec/rollouts/state/ref",schemaPath:"#/properties/spec/properties/rollouts/properties/state/properties/ref\
/pattern",keyword:"pattern",params:{pattern:"^refs/[A-Za-z0-9_]+(/[A-Za-z0-9_][A-Za-z0-9_.@+-]*)+$"},schema:"^refs/[A-Za-z0-9_]+(/[A-Za-z0-9_][A-Za-z0-9_.@+-]*)\
+$",parentSchema:j.properties.spec.properties.rollouts.properties.state.properties.ref,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/r\
ollouts/state/ref",schemaPath:"#/properties/spec/properties/rollouts/properties/state/properties/ref/type",keyword:"type",params:{type:"string"},schema:j.properties.
spec.properties.rollouts.properties.state.properties.ref.type,parentSchema:j.properties.spec.properties.rollouts.properties.state.properties.ref,data:n};e===null?
e=[l]:e.push(l),r++}}if(c.remote!==void 0){let n=c.remote;if(typeof n=="string"){if(A(n)>100){let l={instancePath:s+"/spec/rollouts/state/remote",schemaPath:"#/\
properties/spec/properties/rollouts/properties/state/properties/remote/maxLength",keyword:"maxLength",params:{limit:100},schema:100,parentSchema:j.properties.spec.
properties.rollouts.properties.state.properties.remote,data:n};e===null?e=[l]:e.push(l),r++}if(!Ei.test(n)){let l={instancePath:s+"/spec/rollouts/state/remote",
schemaPath:"#/properties/spec/properties/rollouts/properties/state/properties/remote/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_][A-Za-z0-9_.-]*$"},
schema:"^[A-Za-z0-9_][A-Za-z0-9_.-]*$",parentSchema:j.properties.spec.properties.rollouts.properties.state.properties.remote,data:n};e===null?e=[l]:e.push(l),r++}}else{
let l={instancePath:s+"/spec/rollouts/state/remote",schemaPath:"#/properties/spec/properties/rollouts/properties/state/properties/remote/type",keyword:"type",params:{
type:"string"},schema:j.properties.spec.properties.rollouts.properties.state.properties.remote.type,parentSchema:j.properties.spec.properties.rollouts.properties.
state.properties.remote,data:n};e===null?e=[l]:e.push(l),r++}}}else{let n={instancePath:s+"/spec/rollouts/state",schemaPath:"#/properties/spec/properties/rollou\
ts/properties/state/type",keyword:"type",params:{type:"object"},schema:j.properties.spec.properties.rollouts.properties.state.type,parentSchema:j.properties.spec.
properties.rollouts.properties.state,data:c};e===null?e=[n]:e.push(n),r++}}if(o.prometheus!==void 0){let c=o.prometheus;if(c&&typeof c=="object"&&!Array.isArray(
c)){if(c.address===void 0){let n={instancePath:s+"/spec/rollouts/prometheus",schemaPath:"#/properties/spec/properties/rollouts/properties/prometheus/required",keyword:"\
required",params:{missingProperty:"address"},schema:j.properties.spec.properties.rollouts.properties.prometheus.required,parentSchema:j.properties.spec.properties.
rollouts.properties.prometheus,data:c};e===null?e=[n]:e.push(n),r++}for(let n in c)if(n!=="address"){let l={instancePath:s+"/spec/rollouts/prometheus",schemaPath:"\
#/properties/spec/properties/rollouts/properties/prometheus/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:j.
properties.spec.properties.rollouts.properties.prometheus,data:c};e===null?e=[l]:e.push(l),r++}if(c.address!==void 0){let n=c.address;if(typeof n=="string"){if(A(
n)>2e3){let l={instancePath:s+"/spec/rollouts/prometheus/address",schemaPath:"#/properties/spec/properties/rollouts/properties/prometheus/properties/address/max\
Length",keyword:"maxLength",params:{limit:2e3},schema:2e3,parentSchema:j.properties.spec.properties.rollouts.properties.prometheus.properties.address,data:n};e===
null?e=[l]:e.push(l),r++}if(!ga.test(n)){let l={instancePath:s+"/spec/rollouts/prometheus/address",schemaPath:"#/properties/spec/properties/rollouts/properties/\
prometheus/properties/address/pattern",keyword:"pattern",params:{pattern:"^https?://[^\\s@?#]+$"},schema:"^https?://[^\\s@?#]+$",parentSchema:j.properties.spec.
properties.rollouts.properties.prometheus.properties.address,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/rollouts/prometheus/address",
schemaPath:"#/properties/spec/properties/rollouts/properties/prometheus/properties/address/type",keyword:"type",params:{type:"string"},schema:j.properties.spec.
properties.rollouts.properties.prometheus.properties.address.type,parentSchema:j.properties.spec.properties.rollouts.properties.prometheus.properties.address,data:n};
e===null?e=[l]:e.push(l),r++}}}else{let n={instancePath:s+"/spec/rollouts/prometheus",schemaPath:"#/properties/spec/properties/rollouts/properties/prometheus/ty\
pe",keyword:"type",params:{type:"object"},schema:j.properties.spec.properties.rollouts.properties.prometheus.type,parentSchema:j.properties.spec.properties.rollouts.
properties.prometheus,data:c};e===null?e=[n]:e.push(n),r++}}}else{let c={instancePath:s+"/spec/rollouts",schemaPath:"#/properties/spec/properties/rollouts/type",
keyword:"type",params:{type:"object"},schema:j.properties.spec.properties.rollouts.type,parentSchema:j.properties.spec.properties.rollouts,data:o};e===null?e=[c]:
e.push(c),r++}}if(a.data!==void 0){let o=a.data;if(Array.isArray(o)){let c=o.length;for(let n=0;n<c;n++){let l=o[n];if(l&&typeof l=="object"&&!Array.isArray(l)){
if(l.name===void 0){let d={instancePath:s+"/spec/data/"+n,schemaPath:"#/properties/spec/properties/data/items/required",keyword:"required",params:{missingProperty:"\
name"},schema:j.properties.spec.properties.data.items.required,parentSchema:j.properties.spec.properties.data.items,data:l};e===null?e=[d]:e.push(d),r++}for(let d in l)
if(!(d==="name"||d==="schema"||d==="description")){let g={instancePath:s+"/spec/data/"+n,schemaPath:"#/properties/spec/properties/data/items/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:d},schema:!1,parentSchema:j.properties.spec.properties.data.items,data:l};e===null?e=[g]:e.push(g),
r++}if(l.name!==void 0){let d=l.name;if(typeof d=="string"){if(!Ii.test(d)){let g={instancePath:s+"/spec/data/"+n+"/name",schemaPath:"#/properties/spec/properti\
es/data/items/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:j.properties.
spec.properties.data.items.properties.name,data:d};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:s+"/spec/data/"+n+"/name",schemaPath:"#/properties/spe\
c/properties/data/items/properties/name/type",keyword:"type",params:{type:"string"},schema:j.properties.spec.properties.data.items.properties.name.type,parentSchema:j.
properties.spec.properties.data.items.properties.name,data:d};e===null?e=[g]:e.push(g),r++}}if(l.schema!==void 0&&(mr(l.schema,{instancePath:s+"/spec/data/"+n+"\
/schema",parentData:l,parentDataProperty:"schema",rootData:u,dynamicAnchors:h})||(e=e===null?mr.errors:mr.errors.reduce((d,g)=>(d.push(g),d),e),r=e.length)),l.description!==
void 0){let d=l.description;if(typeof d=="string"){if(A(d)<1){let g={instancePath:s+"/spec/data/"+n+"/description",schemaPath:"#/properties/spec/properties/data\
/items/properties/description/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:j.properties.spec.properties.data.items.properties.description,
data:d};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:s+"/spec/data/"+n+"/description",schemaPath:"#/properties/spec/properties/data/items/properties/d\
escription/type",keyword:"type",params:{type:"string"},schema:j.properties.spec.properties.data.items.properties.description.type,parentSchema:j.properties.spec.
properties.data.items.properties.description,data:d};e===null?e=[g]:e.push(g),r++}}}else{let d={instancePath:s+"/spec/data/"+n,schemaPath:"#/properties/spec/pro\
perties/data/items/type",keyword:"type",params:{type:"object"},schema:j.properties.spec.properties.data.items.type,parentSchema:j.properties.spec.properties.data.
items,data:l};e===null?e=[d]:e.push(d),r++}}}else{let c={instancePath:s+"/spec/data",schemaPath:"#/properties/spec/properties/data/type",keyword:"type",params:{
type:"array"},schema:j.properties.spec.properties.data.type,parentSchema:j.properties.spec.properties.data,data:o};e===null?e=[c]:e.push(c),r++}}}else{let o={instancePath:s+
"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"object"},schema:j.properties.spec.type,parentSchema:j.properties.spec,data:a};e===null?
e=[o]:e.push(o),r++}}}else{let a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:j.type,parentSchema:j,data:p};e===null?e=[a]:e.
push(a),r++}return Zp.errors=e,r===0}Zp.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ka=Bp,E={$schema:"https://json-schema.org/draft/2020-12/schema",
$id:"https://gradus.dev/schemas/v1/policy.schema.json",type:"object",additionalProperties:!1,required:["apiVersion","kind","metadata","spec"],properties:{apiVersion:{
$ref:"https://gradus.dev/schemas/v1/shared#/$defs/apiVersion"},kind:{const:"Policy"},metadata:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/titledMetadata"},
spec:{type:"object",additionalProperties:!1,required:["validations"],properties:{description:{type:"string",minLength:1},enforcement:{$ref:"https://gradus.dev/s\
chemas/v1/shared#/$defs/enforcement"},source:{type:"array",items:{type:"string",minLength:1}},scope:{enum:["document","files","diff"]},about:{enum:["act","state"]},
existing:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/existing"},match:{type:"object",additionalProperties:!1,properties:{kinds:{type:"array",minItems:1,items:{
type:"string",minLength:1}},operations:{type:"array",minItems:1,items:{enum:["CREATE","UPDATE","DELETE","NONE"]}},paths:{$ref:"https://gradus.dev/schemas/v1/sha\
red#/$defs/someGlobs"},labels:{type:"object",additionalProperties:{type:"string"}}}},when:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/expression"},params:{
type:"object",additionalProperties:!1,required:["schema"],properties:{schema:{type:["object","boolean"]},default:{}}},variables:{type:"array",maxItems:1e3,items:{
type:"object",additionalProperties:!1,required:["name","expression"],properties:{name:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$","x-expected":"a word suc\
h as limit"},expression:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/expression"}}}},validations:{type:"array",minItems:1,items:{type:"object",additionalProperties:!1,
required:["name","expression","message"],dependentSchemas:{at:{properties:{atPath:!1}}},dependentRequired:{by:["each"],pendingUntil:["onUnmet"]},properties:{name:{
$ref:"https://gradus.dev/schemas/v1/shared#/$defs/name"},each:{type:"string",minLength:1},by:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/expression"},when:{
$ref:"https://gradus.dev/schemas/v1/shared#/$defs/expression"},expression:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/expression"},at:{type:"string"},atPath:{
$ref:"https://gradus.dev/schemas/v1/shared#/$defs/expression"},message:{type:"string",minLength:1},related:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/ex\
pression"},fix:{type:"string",minLength:1},found:{type:"string",minLength:1},onUnmet:{enum:["failed","pending"]},pendingUntil:{$ref:"https://gradus.dev/schemas/\
v1/shared#/$defs/expression"},repeats:{type:"array",minItems:1,uniqueItems:!0,items:{type:"string",pattern:"^[a-z0-9-]+/[a-z0-9-]+/[a-z0-9-]+$","x-expected":"pa\
ck/policy/validation, such as baseline/test-types/passed"}}}}},cases:{type:"array",items:{type:"object",additionalProperties:!1,required:["name","expect"],dependentRequired:{
commits:["base"],upToDate:["base"]},properties:{name:{type:"string",minLength:1},files:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/caseFiles"},base:{$ref:"\
https://gradus.dev/schemas/v1/shared#/$defs/caseFiles"},target:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/caseFiles"},data:{type:"object",additionalProperties:{}},
params:{},review:{type:"object",additionalProperties:{}},evidence:{type:"object",additionalProperties:{}},history:{type:"object",additionalProperties:{}},commits:{
type:"array",items:{type:"object",additionalProperties:!1,required:["author"],properties:{sha:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/commit"},author:{
type:"string",minLength:1},committer:{type:"string",minLength:1},time:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/instant"},trailers:{type:"object",additionalProperties:{
type:"array",items:{type:"string"}}}}}},upToDate:{type:"boolean"},now:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/instant"},expect:{type:"array",items:{type:"\
object",additionalProperties:!1,required:["validation"],properties:{validation:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/name"},at:{type:"string",pattern:"\
^(/.*)?$","x-expected":"a JSON Pointer from the document's root, such as /spec/stages/0"},path:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/path"},message:{
type:"string",minLength:1}}}},outcome:{enum:["passed","pending","undecided","failed"]}}}}}}}};function ds(p,{instancePath:s="",parentData:q,parentDataProperty:$,
rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=ds.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p!=="gradus.dev/v1"){let t={
instancePath:s,schemaPath:"#/const",keyword:"const",params:{allowedValue:"gradus.dev/v1"},schema:"gradus.dev/v1",parentSchema:Xe,data:p};e===null?e=[t]:e.push(t),
r++}return ds.errors=e,r===0}ds.evaluated={dynamicProps:!1,dynamicItems:!1};var Q={type:"object",additionalProperties:!1,required:["name","title"],properties:{name:{
$ref:"#/$defs/name"},title:{type:"string",minLength:1},labels:{type:"object",additionalProperties:{type:"string"}},annotations:{type:"object",additionalProperties:{
type:"string"}},links:{type:"array",items:{$ref:"#/$defs/link"}}}};function us(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){
let e=null,r=0,m=us.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0){
let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},schema:Q.required,parentSchema:Q,data:p};e===null?e=[t]:e.push(
t),r++}if(p.title===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"},schema:Q.required,parentSchema:Q,data:p};
e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="name"||t==="title"||t==="labels"||t==="annotations"||t==="links")){let i={instancePath:s,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:Q,data:p};e===null?e=[i]:e.push(i),r++}if(p.name!==void 0&&
(J(p.name,{instancePath:s+"/name",parentData:p,parentDataProperty:"name",rootData:u,dynamicAnchors:h})||(e=e===null?J.errors:J.errors.reduce((t,i)=>(t.push(i),t),
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
data:t};e===null?e=[i]:e.push(i),r++}}if(p.links!==void 0){let t=p.links;if(Array.isArray(t)){let i=t.length;for(let a=0;a<i;a++)ee(t[a],{instancePath:s+"/links\
/"+a,parentData:t,parentDataProperty:a,rootData:u,dynamicAnchors:h})||(e=e===null?ee.errors:ee.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length)}else{let i={instancePath:s+
"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type:"array"},schema:Q.properties.links.type,parentSchema:Q.properties.links,data:t};e===null?
e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:Q.type,parentSchema:Q,data:p};e===null?e=[t]:e.
push(t),r++}return us.errors=e,r===0}us.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var qi={enum:["advisory","waivable","mandatory"]};function hs(p,{instancePath:s="",
parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=hs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),!(p==="advisory"||p==="waivable"||p==="mandatory")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:qi.enum},schema:qi.enum,
parentSchema:qi,data:p};e===null?e=[t]:e.push(t),r++}return hs.errors=e,r===0}hs.evaluated={dynamicProps:!1,dynamicItems:!1};function fs(p,{instancePath:s="",parentData:q,
parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=fs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p!==
"block-when-touched"){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ss.enum},schema:ss.enum,parentSchema:ss,data:p};e===null?e=
[t]:e.push(t),r++}return fs.errors=e,r===0}fs.evaluated={dynamicProps:!1,dynamicItems:!1};function ys(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,
dynamicAnchors:h={}}={}){let e=null,r=0,m=ys.evaluated;m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0);let t=r,i=!0,a=r;if(r===a)if(Array.isArray(
p)){if(p.length<1){let n={};e===null?e=[n]:e.push(n),r++}}else{let n={};e===null?e=[n]:e.push(n),r++}var o=a===r;if(r=t,e!==null&&(t?e.length=t:e=null),o){let n=r;
if(Array.isArray(p)){let d=r,g=p.length;for(let P=0;P<g;P++){let f=p[P],S=r;if(typeof f=="string"){if(!jp.test(f)){let x={instancePath:s+"/"+P,schemaPath:"#/the\
n/contains/pattern",keyword:"pattern",params:{pattern:"^[^!]"},schema:"^[^!]",parentSchema:ie.then.contains,data:f};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:s+
"/"+P,schemaPath:"#/then/contains/type",keyword:"type",params:{type:"string"},schema:ie.then.contains.type,parentSchema:ie.then.contains,data:f};e===null?e=[x]:
e.push(x),r++}var c=S===r;if(c)break}if(c)r=d,e!==null&&(d?e.length=d:e=null);else{let P={instancePath:s,schemaPath:"#/then/contains",keyword:"contains",params:{
minContains:1},schema:ie.then.contains,parentSchema:ie.then,data:p};e===null?e=[P]:e.push(P),r++}}var o=n===r;i=o}if(!i){let n={instancePath:s,schemaPath:"#/if",
keyword:"if",params:{failingKeyword:"then"},schema:ie.if,parentSchema:ie,data:p};e===null?e=[n]:e.push(n),r++}if(Array.isArray(p)){if(p.length<1){let l={instancePath:s,
schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:ie,data:p};e===null?e=[l]:e.push(l),r++}let n=p.length;for(let l=0;l<n;l++)Ae(
p[l],{instancePath:s+"/"+l,parentData:p,parentDataProperty:l,rootData:u,dynamicAnchors:h})||(e=e===null?Ae.errors:Ae.errors.reduce((d,g)=>(d.push(g),d),e),r=e.length)}else{
let n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},schema:ie.type,parentSchema:ie,data:p};e===null?e=[n]:e.push(n),r++}return ys.errors=
e,r===0}ys.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function ne(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){
let e=null,r=0,m=ne.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(A(p)<1){let t={instancePath:s,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:os,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"string"},schema:os.type,parentSchema:os,data:p};e===null?e=[t]:e.push(t),r++}return ne.errors=e,r===0}ne.evaluated={dynamicProps:!1,
dynamicItems:!1};function ur(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=ur.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(A(p)>63){let t={instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63},
schema:63,parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}if(A(p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}if(!er.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-\
a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"string"},schema:H.type,parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}return ur.errors=e,r===0}ur.evaluated={dynamicProps:!1,
dynamicItems:!1};var Ci={type:"object",additionalProperties:{}};function Oe(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){
let e=null,r=0,m=Oe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p&&typeof p=="object"&&!Array.isArray(p))){let t={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:Ci.type,parentSchema:Ci,data:p};e===null?e=[t]:e.push(t),r++}return Oe.errors=e,r===0}Oe.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var $e={type:"string",pattern:"^([0-9a-f]{40}|[0-9a-f]{64})$","x-expected":"a full commit id of 40 or 64 hex digits"},
Ap=new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$","u");function gs(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,
r=0,m=gs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!Ap.test(p)){let t={instancePath:s,schemaPath:"#/\
pattern",keyword:"pattern",params:{pattern:"^([0-9a-f]{40}|[0-9a-f]{64})$"},schema:"^([0-9a-f]{40}|[0-9a-f]{64})$",parentSchema:$e,data:p};e===null?e=[t]:e.push(
t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:$e.type,parentSchema:$e,data:p};e===null?e=[t]:e.push(t),r++}
return gs.errors=e,r===0}gs.evaluated={dynamicProps:!1,dynamicItems:!1};function hr(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){
let e=null,r=0,m=hr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!ai.test(p)){let t={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},schema:"^[0-9\
]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$",parentSchema:xe,data:p};e===null?e=[t]:e.push(t),r++}if(!ii(p)){let t={
instancePath:s,schemaPath:"#/format",keyword:"format",params:{format:"date-time"},schema:"date-time",parentSchema:xe,data:p};e===null?e=[t]:e.push(t),r++}}else{
let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:xe.type,parentSchema:xe,data:p};e===null?e=[t]:e.push(t),r++}return hr.errors=
e,r===0}hr.evaluated={dynamicProps:!1,dynamicItems:!1};function Ps(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){
let e=null,r=0,m=Ps.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(A(p)<1){let t={instancePath:s,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:oe,data:p};e===null?e=[t]:e.push(t),r++}if(!Kr.test(p)){let t={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[^/\\s][^\\n]*$"},schema:"^[^/\\s][^\\n]*$",parentSchema:oe,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:oe.type,parentSchema:oe,data:p};e===null?e=[t]:e.push(t),r++}return Ps.errors=e,r===0}Ps.evaluated=
{dynamicProps:!1,dynamicItems:!1};var wa=new RegExp("^[a-z0-9-]+/[a-z0-9-]+/[a-z0-9-]+$","u"),ba=new RegExp("^(/.*)?$","u");function Bp(p,{instancePath:s="",parentData:q,
parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Bp.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&
typeof p=="object"&&!Array.isArray(p)){if(p.apiVersion===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVe\
rsion"},schema:E.required,parentSchema:E,data:p};e===null?e=[t]:e.push(t),r++}if(p.kind===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"kind"},schema:E.required,parentSchema:E,data:p};e===null?e=[t]:e.push(t),r++}if(p.metadata===void 0){let t={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"metadata"},schema:E.required,parentSchema:E,data:p};e===null?e=[t]:e.push(t),r++}if(p.spec===void 0){let t={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},schema:E.required,parentSchema:E,data:p};e===null?e=[t]:e.push(t),r++}
for(let t in p)if(!(t==="apiVersion"||t==="kind"||t==="metadata"||t==="spec")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:t},schema:!1,parentSchema:E,data:p};e===null?e=[i]:e.push(i),r++}if(p.apiVersion!==void 0&&(ds(p.apiVersion,{instancePath:s+"\
/apiVersion",parentData:p,parentDataProperty:"apiVersion",rootData:u,dynamicAnchors:h})||(e=e===null?ds.errors:ds.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),
p.kind!==void 0){let t=p.kind;if(t!=="Policy"){let i={instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"Policy"},
schema:"Policy",parentSchema:E.properties.kind,data:t};e===null?e=[i]:e.push(i),r++}}if(p.metadata!==void 0&&(us(p.metadata,{instancePath:s+"/metadata",parentData:p,
parentDataProperty:"metadata",rootData:u,dynamicAnchors:h})||(e=e===null?us.errors:us.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.spec!==void 0){let t=p.
spec;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.validations===void 0){let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"requ\
ired",params:{missingProperty:"validations"},schema:E.properties.spec.required,parentSchema:E.properties.spec,data:t};e===null?e=[i]:e.push(i),r++}for(let i in t)
if(!ke.call(E.properties.spec.properties,i)){let a={instancePath:s+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},schema:!1,parentSchema:E.properties.spec,data:t};e===null?e=[a]:e.push(a),r++}if(t.description!==void 0){let i=t.description;if(typeof i==
"string"){if(A(i)<1){let a={instancePath:s+"/spec/description",schemaPath:"#/properties/spec/properties/description/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:E.properties.spec.properties.description,data:i};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:s+"/spec/description",schemaPath:"\
#/properties/spec/properties/description/type",keyword:"type",params:{type:"string"},schema:E.properties.spec.properties.description.type,parentSchema:E.properties.
spec.properties.description,data:i};e===null?e=[a]:e.push(a),r++}}if(t.enforcement!==void 0&&(hs(t.enforcement,{instancePath:s+"/spec/enforcement",parentData:t,
parentDataProperty:"enforcement",rootData:u,dynamicAnchors:h})||(e=e===null?hs.errors:hs.errors.reduce((i,a)=>(i.push(a),i),e),r=e.length)),t.source!==void 0){let i=t.
source;if(Array.isArray(i)){let a=i.length;for(let o=0;o<a;o++){let c=i[o];if(typeof c=="string"){if(A(c)<1){let n={instancePath:s+"/spec/source/"+o,schemaPath:"\
#/properties/spec/properties/source/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:E.properties.spec.properties.source.items,data:c};
e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:s+"/spec/source/"+o,schemaPath:"#/properties/spec/properties/source/items/type",keyword:"type",params:{type:"\
string"},schema:E.properties.spec.properties.source.items.type,parentSchema:E.properties.spec.properties.source.items,data:c};e===null?e=[n]:e.push(n),r++}}}else{
let a={instancePath:s+"/spec/source",schemaPath:"#/properties/spec/properties/source/type",keyword:"type",params:{type:"array"},schema:E.properties.spec.properties.
source.type,parentSchema:E.properties.spec.properties.source,data:i};e===null?e=[a]:e.push(a),r++}}if(t.scope!==void 0){let i=t.scope;if(!(i==="document"||i==="\
files"||i==="diff")){let a={instancePath:s+"/spec/scope",schemaPath:"#/properties/spec/properties/scope/enum",keyword:"enum",params:{allowedValues:E.properties.
spec.properties.scope.enum},schema:E.properties.spec.properties.scope.enum,parentSchema:E.properties.spec.properties.scope,data:i};e===null?e=[a]:e.push(a),r++}}
if(t.about!==void 0){let i=t.about;if(!(i==="act"||i==="state")){let a={instancePath:s+"/spec/about",schemaPath:"#/properties/spec/properties/about/enum",keyword:"\
enum",params:{allowedValues:E.properties.spec.properties.about.enum},schema:E.properties.spec.properties.about.enum,parentSchema:E.properties.spec.properties.about,
data:i};e===null?e=[a]:e.push(a),r++}}if(t.existing!==void 0&&(fs(t.existing,{instancePath:s+"/spec/existing",parentData:t,parentDataProperty:"existing",rootData:u,
dynamicAnchors:h})||(e=e===null?fs.errors:fs.errors.reduce((i,a)=>(i.push(a),i),e),r=e.length)),t.match!==void 0){let i=t.match;if(i&&typeof i=="object"&&!Array.
isArray(i)){for(let a in i)if(!(a==="kinds"||a==="operations"||a==="paths"||a==="labels")){let o={instancePath:s+"/spec/match",schemaPath:"#/properties/spec/pro\
perties/match/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:E.properties.spec.properties.match,data:i};
e===null?e=[o]:e.push(o),r++}if(i.kinds!==void 0){let a=i.kinds;if(Array.isArray(a)){if(a.length<1){let c={instancePath:s+"/spec/match/kinds",schemaPath:"#/prop\
erties/spec/properties/match/properties/kinds/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:E.properties.spec.properties.match.properties.
kinds,data:a};e===null?e=[c]:e.push(c),r++}let o=a.length;for(let c=0;c<o;c++){let n=a[c];if(typeof n=="string"){if(A(n)<1){let l={instancePath:s+"/spec/match/k\
inds/"+c,schemaPath:"#/properties/spec/properties/match/properties/kinds/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:E.properties.
spec.properties.match.properties.kinds.items,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/match/kinds/"+c,schemaPath:"#/properties/sp\
ec/properties/match/properties/kinds/items/type",keyword:"type",params:{type:"string"},schema:E.properties.spec.properties.match.properties.kinds.items.type,parentSchema:E.
properties.spec.properties.match.properties.kinds.items,data:n};e===null?e=[l]:e.push(l),r++}}}else{let o={instancePath:s+"/spec/match/kinds",schemaPath:"#/prop\
erties/spec/properties/match/properties/kinds/type",keyword:"type",params:{type:"array"},schema:E.properties.spec.properties.match.properties.kinds.type,parentSchema:E.
properties.spec.properties.match.properties.kinds,data:a};e===null?e=[o]:e.push(o),r++}}if(i.operations!==void 0){let a=i.operations;if(Array.isArray(a)){if(a.length<
1){let c={instancePath:s+"/spec/match/operations",schemaPath:"#/properties/spec/properties/match/properties/operations/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:E.properties.spec.properties.match.properties.operations,data:a};e===null?e=[c]:e.push(c),r++}let o=a.length;for(let c=0;c<o;c++){let n=a[c];
if(!(n==="CREATE"||n==="UPDATE"||n==="DELETE"||n==="NONE")){let l={instancePath:s+"/spec/match/operations/"+c,schemaPath:"#/properties/spec/properties/match/pro\
perties/operations/items/enum",keyword:"enum",params:{allowedValues:E.properties.spec.properties.match.properties.operations.items.enum},schema:E.properties.spec.
properties.match.properties.operations.items.enum,parentSchema:E.properties.spec.properties.match.properties.operations.items,data:n};e===null?e=[l]:e.push(l),r++}}}else{
let o={instancePath:s+"/spec/match/operations",schemaPath:"#/properties/spec/properties/match/properties/operations/type",keyword:"type",params:{type:"array"},schema:E.
properties.spec.properties.match.properties.operations.type,parentSchema:E.properties.spec.properties.match.properties.operations,data:a};e===null?e=[o]:e.push(
o),r++}}if(i.paths!==void 0&&(ys(i.paths,{instancePath:s+"/spec/match/paths",parentData:i,parentDataProperty:"paths",rootData:u,dynamicAnchors:h})||(e=e===null?
ys.errors:ys.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length)),i.labels!==void 0){let a=i.labels;if(a&&typeof a=="object"&&!Array.isArray(a))for(let o in a){let c=a[o];
if(typeof c!="string"){let n={instancePath:s+"/spec/match/labels/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/match/prope\
rties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},schema:E.properties.spec.properties.match.properties.labels.additionalProperties.type,
parentSchema:E.properties.spec.properties.match.properties.labels.additionalProperties,data:c};e===null?e=[n]:e.push(n),r++}}else{let o={instancePath:s+"/spec/m\
atch/labels",schemaPath:"#/properties/spec/properties/match/properties/labels/type",keyword:"type",params:{type:"object"},schema:E.properties.spec.properties.match.
properties.labels.type,parentSchema:E.properties.spec.properties.match.properties.labels,data:a};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/spe\
c/match",schemaPath:"#/properties/spec/properties/match/type",keyword:"type",params:{type:"object"},schema:E.properties.spec.properties.match.type,parentSchema:E.
properties.spec.properties.match,data:i};e===null?e=[a]:e.push(a),r++}}if(t.when!==void 0&&(ne(t.when,{instancePath:s+"/spec/when",parentData:t,parentDataProperty:"\
when",rootData:u,dynamicAnchors:h})||(e=e===null?ne.errors:ne.errors.reduce((i,a)=>(i.push(a),i),e),r=e.length)),t.params!==void 0){let i=t.params;if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.schema===void 0){let a={instancePath:s+"/spec/params",schemaPath:"#/properties/spec/properties/params/required",keyword:"requi\
red",params:{missingProperty:"schema"},schema:E.properties.spec.properties.params.required,parentSchema:E.properties.spec.properties.params,data:i};e===null?e=[
a]:e.push(a),r++}for(let a in i)if(!(a==="schema"||a==="default")){let o={instancePath:s+"/spec/params",schemaPath:"#/properties/spec/properties/params/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:E.properties.spec.properties.params,data:i};e===null?e=[o]:e.push(
o),r++}if(i.schema!==void 0){let a=i.schema;if(!(a&&typeof a=="object"&&!Array.isArray(a))&&typeof a!="boolean"){let o={instancePath:s+"/spec/params/schema",schemaPath:"\
#/properties/spec/properties/params/properties/schema/type",keyword:"type",params:{type:E.properties.spec.properties.params.properties.schema.type},schema:E.properties.
spec.properties.params.properties.schema.type,parentSchema:E.properties.spec.properties.params.properties.schema,data:a};e===null?e=[o]:e.push(o),r++}}}else{let a={
instancePath:s+"/spec/params",schemaPath:"#/properties/spec/properties/params/type",keyword:"type",params:{type:"object"},schema:E.properties.spec.properties.params.
type,parentSchema:E.properties.spec.properties.params,data:i};e===null?e=[a]:e.push(a),r++}}if(t.variables!==void 0){let i=t.variables;if(Array.isArray(i)){if(i.
length>1e3){let o={instancePath:s+"/spec/variables",schemaPath:"#/properties/spec/properties/variables/maxItems",keyword:"maxItems",params:{limit:1e3},schema:1e3,
parentSchema:E.properties.spec.properties.variables,data:i};e===null?e=[o]:e.push(o),r++}let a=i.length;for(let o=0;o<a;o++){let c=i[o];if(c&&typeof c=="object"&&
!Array.isArray(c)){if(c.name===void 0){let n={instancePath:s+"/spec/variables/"+o,schemaPath:"#/properties/spec/properties/variables/items/required",keyword:"re\
quired",params:{missingProperty:"name"},schema:E.properties.spec.properties.variables.items.required,parentSchema:E.properties.spec.properties.variables.items,data:c};
e===null?e=[n]:e.push(n),r++}if(c.expression===void 0){let n={instancePath:s+"/spec/variables/"+o,schemaPath:"#/properties/spec/properties/variables/items/requi\
red",keyword:"required",params:{missingProperty:"expression"},schema:E.properties.spec.properties.variables.items.required,parentSchema:E.properties.spec.properties.
variables.items,data:c};e===null?e=[n]:e.push(n),r++}for(let n in c)if(!(n==="name"||n==="expression")){let l={instancePath:s+"/spec/variables/"+o,schemaPath:"#\
/properties/spec/properties/variables/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:E.properties.
spec.properties.variables.items,data:c};e===null?e=[l]:e.push(l),r++}if(c.name!==void 0){let n=c.name;if(typeof n=="string"){if(!Ii.test(n)){let l={instancePath:s+
"/spec/variables/"+o+"/name",schemaPath:"#/properties/spec/properties/variables/items/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Z\
a-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:E.properties.spec.properties.variables.items.properties.name,data:n};e===null?e=[l]:e.push(l),r++}}else{
let l={instancePath:s+"/spec/variables/"+o+"/name",schemaPath:"#/properties/spec/properties/variables/items/properties/name/type",keyword:"type",params:{type:"s\
tring"},schema:E.properties.spec.properties.variables.items.properties.name.type,parentSchema:E.properties.spec.properties.variables.items.properties.name,data:n};
e===null?e=[l]:e.push(l),r++}}c.expression!==void 0&&(ne(c.expression,{instancePath:s+"/spec/variables/"+o+"/expression",parentData:c,parentDataProperty:"expres\
sion",rootData:u,dynamicAnchors:h})||(e=e===null?ne.errors:ne.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length))}else{let n={instancePath:s+"/spec/variables/"+o,
schemaPath:"#/properties/spec/properties/variables/items/type",keyword:"type",params:{type:"object"},schema:E.properties.spec.properties.variables.items.type,parentSchema:E.
properties.spec.properties.variables.items,data:c};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+"/spec/variables",schemaPath:"#/properties/spec/pro\
perties/variables/type",keyword:"type",params:{type:"array"},schema:E.properties.spec.properties.variables.type,parentSchema:E.properties.spec.properties.variables,
data:i};e===null?e=[a]:e.push(a),r++}}if(t.validations!==void 0){let i=t.validations;if(Array.isArray(i)){if(i.length<1){let o={instancePath:s+"/spec/validation\
s",schemaPath:"#/properties/spec/properties/validations/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:E.properties.spec.properties.validations,
data:i};e===null?e=[o]:e.push(o),r++}let a=i.length;for(let o=0;o<a;o++){let c=i[o];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.name===void 0){let n={instancePath:s+
"/spec/validations/"+o,schemaPath:"#/properties/spec/properties/validations/items/required",keyword:"required",params:{missingProperty:"name"},schema:E.properties.
spec.properties.validations.items.required,parentSchema:E.properties.spec.properties.validations.items,data:c};e===null?e=[n]:e.push(n),r++}if(c.expression===void 0){
let n={instancePath:s+"/spec/validations/"+o,schemaPath:"#/properties/spec/properties/validations/items/required",keyword:"required",params:{missingProperty:"ex\
pression"},schema:E.properties.spec.properties.validations.items.required,parentSchema:E.properties.spec.properties.validations.items,data:c};e===null?e=[n]:e.push(
n),r++}if(c.message===void 0){let n={instancePath:s+"/spec/validations/"+o,schemaPath:"#/properties/spec/properties/validations/items/required",keyword:"require\
d",params:{missingProperty:"message"},schema:E.properties.spec.properties.validations.items.required,parentSchema:E.properties.spec.properties.validations.items,
data:c};e===null?e=[n]:e.push(n),r++}for(let n in c)if(!ke.call(E.properties.spec.properties.validations.items.properties,n)){let l={instancePath:s+"/spec/valid\
ations/"+o,schemaPath:"#/properties/spec/properties/validations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,
parentSchema:E.properties.spec.properties.validations.items,data:c};e===null?e=[l]:e.push(l),r++}if(c.name!==void 0&&(ur(c.name,{instancePath:s+"/spec/validatio\
ns/"+o+"/name",parentData:c,parentDataProperty:"name",rootData:u,dynamicAnchors:h})||(e=e===null?ur.errors:ur.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),
c.each!==void 0){let n=c.each;if(typeof n=="string"){if(A(n)<1){let l={instancePath:s+"/spec/validations/"+o+"/each",schemaPath:"#/properties/spec/properties/va\
lidations/items/properties/each/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:E.properties.spec.properties.validations.items.properties.
each,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/validations/"+o+"/each",schemaPath:"#/properties/spec/properties/validations/items/\
properties/each/type",keyword:"type",params:{type:"string"},schema:E.properties.spec.properties.validations.items.properties.each.type,parentSchema:E.properties.
spec.properties.validations.items.properties.each,data:n};e===null?e=[l]:e.push(l),r++}}if(c.by!==void 0&&(ne(c.by,{instancePath:s+"/spec/validations/"+o+"/by",
parentData:c,parentDataProperty:"by",rootData:u,dynamicAnchors:h})||(e=e===null?ne.errors:ne.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.when!==void 0&&
(ne(c.when,{instancePath:s+"/spec/validations/"+o+"/when",parentData:c,parentDataProperty:"when",rootData:u,dynamicAnchors:h})||(e=e===null?ne.errors:ne.errors.
reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.expression!==void 0&&(ne(c.expression,{instancePath:s+"/spec/validations/"+o+"/expression",parentData:c,parentDataProperty:"\
expression",rootData:u,dynamicAnchors:h})||(e=e===null?ne.errors:ne.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.at!==void 0){let n=c.at;if(typeof n!="s\
tring"){let l={instancePath:s+"/spec/validations/"+o+"/at",schemaPath:"#/properties/spec/properties/validations/items/properties/at/type",keyword:"type",params:{
type:"string"},schema:E.properties.spec.properties.validations.items.properties.at.type,parentSchema:E.properties.spec.properties.validations.items.properties.at,
data:n};e===null?e=[l]:e.push(l),r++}}if(c.atPath!==void 0&&(ne(c.atPath,{instancePath:s+"/spec/validations/"+o+"/atPath",parentData:c,parentDataProperty:"atPat\
h",rootData:u,dynamicAnchors:h})||(e=e===null?ne.errors:ne.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.message!==void 0){let n=c.message;if(typeof n=="\
string"){if(A(n)<1){let l={instancePath:s+"/spec/validations/"+o+"/message",schemaPath:"#/properties/spec/properties/validations/items/properties/message/minLen\
gth",keyword:"minLength",params:{limit:1},schema:1,parentSchema:E.properties.spec.properties.validations.items.properties.message,data:n};e===null?e=[l]:e.push(
l),r++}}else{let l={instancePath:s+"/spec/validations/"+o+"/message",schemaPath:"#/properties/spec/properties/validations/items/properties/message/type",keyword:"\
type",params:{type:"string"},schema:E.properties.spec.properties.validations.items.properties.message.type,parentSchema:E.properties.spec.properties.validations.
items.properties.message,data:n};e===null?e=[l]:e.push(l),r++}}if(c.related!==void 0&&(ne(c.related,{instancePath:s+"/spec/validations/"+o+"/related",parentData:c,
parentDataProperty:"related",rootData:u,dynamicAnchors:h})||(e=e===null?ne.errors:ne.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.fix!==void 0){let n=c.
fix;if(typeof n=="string"){if(A(n)<1){let l={instancePath:s+"/spec/validations/"+o+"/fix",schemaPath:"#/properties/spec/properties/validations/items/properties/\
fix/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:E.properties.spec.properties.validations.items.properties.fix,data:n};e===null?e=[l]:e.
push(l),r++}}else{let l={instancePath:s+"/spec/validations/"+o+"/fix",schemaPath:"#/properties/spec/properties/validations/items/properties/fix/type",keyword:"t\
ype",params:{type:"string"},schema:E.properties.spec.properties.validations.items.properties.fix.type,parentSchema:E.properties.spec.properties.validations.items.
properties.fix,data:n};e===null?e=[l]:e.push(l),r++}}if(c.found!==void 0){let n=c.found;if(typeof n=="string"){if(A(n)<1){let l={instancePath:s+"/spec/validatio\
ns/"+o+"/found",schemaPath:"#/properties/spec/properties/validations/items/properties/found/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:E.
properties.spec.properties.validations.items.properties.found,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/validations/"+o+"/found",schemaPath:"\
#/properties/spec/properties/validations/items/properties/found/type",keyword:"type",params:{type:"string"},schema:E.properties.spec.properties.validations.items.
properties.found.type,parentSchema:E.properties.spec.properties.validations.items.properties.found,data:n};e===null?e=[l]:e.push(l),r++}}if(c.onUnmet!==void 0){
let n=c.onUnmet;if(!(n==="failed"||n==="pending")){let l={instancePath:s+"/spec/validations/"+o+"/onUnmet",schemaPath:"#/properties/spec/properties/validations/\
items/properties/onUnmet/enum",keyword:"enum",params:{allowedValues:E.properties.spec.properties.validations.items.properties.onUnmet.enum},schema:E.properties.
spec.properties.validations.items.properties.onUnmet.enum,parentSchema:E.properties.spec.properties.validations.items.properties.onUnmet,data:n};e===null?e=[l]:
e.push(l),r++}}if(c.pendingUntil!==void 0&&(ne(c.pendingUntil,{instancePath:s+"/spec/validations/"+o+"/pendingUntil",parentData:c,parentDataProperty:"pendingUnt\
il",rootData:u,dynamicAnchors:h})||(e=e===null?ne.errors:ne.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.repeats!==void 0){let n=c.repeats;if(Array.isArray(
n)){if(n.length<1){let g={instancePath:s+"/spec/validations/"+o+"/repeats",schemaPath:"#/properties/spec/properties/validations/items/properties/repeats/minItem\
s",keyword:"minItems",params:{limit:1},schema:1,parentSchema:E.properties.spec.properties.validations.items.properties.repeats,data:n};e===null?e=[g]:e.push(g),
r++}let l=n.length;for(let g=0;g<l;g++){let P=n[g];if(typeof P=="string"){if(!wa.test(P)){let f={instancePath:s+"/spec/validations/"+o+"/repeats/"+g,schemaPath:"\
#/properties/spec/properties/validations/items/properties/repeats/items/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9-]+/[a-z0-9-]+/[a-z0-9-]+$"},schema:"\
^[a-z0-9-]+/[a-z0-9-]+/[a-z0-9-]+$",parentSchema:E.properties.spec.properties.validations.items.properties.repeats.items,data:P};e===null?e=[f]:e.push(f),r++}}else{
let f={instancePath:s+"/spec/validations/"+o+"/repeats/"+g,schemaPath:"#/properties/spec/properties/validations/items/properties/repeats/items/type",keyword:"ty\
pe",params:{type:"string"},schema:E.properties.spec.properties.validations.items.properties.repeats.items.type,parentSchema:E.properties.spec.properties.validations.
items.properties.repeats.items,data:P};e===null?e=[f]:e.push(f),r++}}let d=ve(n);if(d!==void 0){let g={instancePath:s+"/spec/validations/"+o+"/repeats",schemaPath:"\
#/properties/spec/properties/validations/items/properties/repeats/uniqueItems",keyword:"uniqueItems",params:{i:d[1],j:d[0]},schema:!0,parentSchema:E.properties.
spec.properties.validations.items.properties.repeats,data:n};e===null?e=[g]:e.push(g),r++}}else{let l={instancePath:s+"/spec/validations/"+o+"/repeats",schemaPath:"\
#/properties/spec/properties/validations/items/properties/repeats/type",keyword:"type",params:{type:"array"},schema:E.properties.spec.properties.validations.items.
properties.repeats.type,parentSchema:E.properties.spec.properties.validations.items.properties.repeats,data:n};e===null?e=[l]:e.push(l),r++}}if(c.by!==void 0&&c.
each===void 0){let n={instancePath:s+"/spec/validations/"+o,schemaPath:"#/properties/spec/properties/validations/items/dependentRequired",keyword:"dependentRequ\
ired",params:{property:"by",missingProperty:"each",depsCount:1,deps:"each"},schema:E.properties.spec.properties.validations.items.dependentRequired,parentSchema:E.
properties.spec.properties.validations.items,data:c};e===null?e=[n]:e.push(n),r++}if(c.pendingUntil!==void 0&&c.onUnmet===void 0){let n={instancePath:s+"/spec/v\
alidations/"+o,schemaPath:"#/properties/spec/properties/validations/items/dependentRequired",keyword:"dependentRequired",params:{property:"pendingUntil",missingProperty:"\
onUnmet",depsCount:1,deps:"onUnmet"},schema:E.properties.spec.properties.validations.items.dependentRequired,parentSchema:E.properties.spec.properties.validations.
items,data:c};e===null?e=[n]:e.push(n),r++}if(c.at!==void 0&&c&&typeof c=="object"&&!Array.isArray(c)&&c.atPath!==void 0){let n={instancePath:s+"/spec/validatio\
ns/"+o+"/atPath",schemaPath:"#/properties/spec/properties/validations/items/dependentSchemas/at/properties/atPath/false schema",keyword:"false schema",params:{},
schema:!1,parentSchema:E.properties.spec.properties.validations.items.dependentSchemas.at.properties.atPath,data:c.atPath};e===null?e=[n]:e.push(n),r++}}else{let n={
instancePath:s+"/spec/validations/"+o,schemaPath:"#/properties/spec/properties/validations/items/type",keyword:"type",params:{type:"object"},schema:E.properties.
spec.properties.validations.items.type,parentSchema:E.properties.spec.properties.validations.items,data:c};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+
"/spec/validations",schemaPath:"#/properties/spec/properties/validations/type",keyword:"type",params:{type:"array"},schema:E.properties.spec.properties.validations.
type,parentSchema:E.properties.spec.properties.validations,data:i};e===null?e=[a]:e.push(a),r++}}if(t.cases!==void 0){let i=t.cases;if(Array.isArray(i)){let a=i.
length;for(let o=0;o<a;o++){let c=i[o];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.name===void 0){let n={instancePath:s+"/spec/cases/"+o,schemaPath:"#/pro\
perties/spec/properties/cases/items/required",keyword:"required",params:{missingProperty:"name"},schema:E.properties.spec.properties.cases.items.required,parentSchema:E.
properties.spec.properties.cases.items,data:c};e===null?e=[n]:e.push(n),r++}if(c.expect===void 0){let n={instancePath:s+"/spec/cases/"+o,schemaPath:"#/propertie\
s/spec/properties/cases/items/required",keyword:"required",params:{missingProperty:"expect"},schema:E.properties.spec.properties.cases.items.required,parentSchema:E.
properties.spec.properties.cases.items,data:c};e===null?e=[n]:e.push(n),r++}for(let n in c)if(!ke.call(E.properties.spec.properties.cases.items.properties,n)){let l={
instancePath:s+"/spec/cases/"+o,schemaPath:"#/properties/spec/properties/cases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
schema:!1,parentSchema:E.properties.spec.properties.cases.items,data:c};e===null?e=[l]:e.push(l),r++}if(c.name!==void 0){let n=c.name;if(typeof n=="string"){if(A(
n)<1){let l={instancePath:s+"/spec/cases/"+o+"/name",schemaPath:"#/properties/spec/properties/cases/items/properties/name/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:E.properties.spec.properties.cases.items.properties.name,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/\
cases/"+o+"/name",schemaPath:"#/properties/spec/properties/cases/items/properties/name/type",keyword:"type",params:{type:"string"},schema:E.properties.spec.properties.
cases.items.properties.name.type,parentSchema:E.properties.spec.properties.cases.items.properties.name,data:n};e===null?e=[l]:e.push(l),r++}}if(c.files!==void 0&&
(Oe(c.files,{instancePath:s+"/spec/cases/"+o+"/files",parentData:c,parentDataProperty:"files",rootData:u,dynamicAnchors:h})||(e=e===null?Oe.errors:Oe.errors.reduce(
(n,l)=>(n.push(l),n),e),r=e.length)),c.base!==void 0&&(Oe(c.base,{instancePath:s+"/spec/cases/"+o+"/base",parentData:c,parentDataProperty:"base",rootData:u,dynamicAnchors:h})||
(e=e===null?Oe.errors:Oe.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.target!==void 0&&(Oe(c.target,{instancePath:s+"/spec/cases/"+o+"/target",parentData:c,
parentDataProperty:"target",rootData:u,dynamicAnchors:h})||(e=e===null?Oe.errors:Oe.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.data!==void 0){let n=c.
data;if(!(n&&typeof n=="object"&&!Array.isArray(n))){let l={instancePath:s+"/spec/cases/"+o+"/data",schemaPath:"#/properties/spec/properties/cases/items/propert\
ies/data/type",keyword:"type",params:{type:"object"},schema:E.properties.spec.properties.cases.items.properties.data.type,parentSchema:E.properties.spec.properties.
cases.items.properties.data,data:n};e===null?e=[l]:e.push(l),r++}}if(c.review!==void 0){let n=c.review;if(!(n&&typeof n=="object"&&!Array.isArray(n))){let l={instancePath:s+
"/spec/cases/"+o+"/review",schemaPath:"#/properties/spec/properties/cases/items/properties/review/type",keyword:"type",params:{type:"object"},schema:E.properties.
spec.properties.cases.items.properties.review.type,parentSchema:E.properties.spec.properties.cases.items.properties.review,data:n};e===null?e=[l]:e.push(l),r++}}
if(c.evidence!==void 0){let n=c.evidence;if(!(n&&typeof n=="object"&&!Array.isArray(n))){let l={instancePath:s+"/spec/cases/"+o+"/evidence",schemaPath:"#/proper\
ties/spec/properties/cases/items/properties/evidence/type",keyword:"type",params:{type:"object"},schema:E.properties.spec.properties.cases.items.properties.evidence.
type,parentSchema:E.properties.spec.properties.cases.items.properties.evidence,data:n};e===null?e=[l]:e.push(l),r++}}if(c.history!==void 0){let n=c.history;if(!(n&&
typeof n=="object"&&!Array.isArray(n))){let l={instancePath:s+"/spec/cases/"+o+"/history",schemaPath:"#/properties/spec/properties/cases/items/properties/histor\
y/type",keyword:"type",params:{type:"object"},schema:E.properties.spec.properties.cases.items.properties.history.type,parentSchema:E.properties.spec.properties.
cases.items.properties.history,data:n};e===null?e=[l]:e.push(l),r++}}if(c.commits!==void 0){let n=c.commits;if(Array.isArray(n)){let l=n.length;for(let d=0;d<l;d++){
let g=n[d];if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.author===void 0){let P={instancePath:s+"/spec/cases/"+o+"/commits/"+d,schemaPath:"#/properties/spec\
/properties/cases/items/properties/commits/items/required",keyword:"required",params:{missingProperty:"author"},schema:E.properties.spec.properties.cases.items.
properties.commits.items.required,parentSchema:E.properties.spec.properties.cases.items.properties.commits.items,data:g};e===null?e=[P]:e.push(P),r++}for(let P in g)
if(!(P==="sha"||P==="author"||P==="committer"||P==="time"||P==="trailers")){let f={instancePath:s+"/spec/cases/"+o+"/commits/"+d,schemaPath:"#/properties/spec/p\
roperties/cases/items/properties/commits/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},schema:!1,parentSchema:E.properties.
spec.properties.cases.items.properties.commits.items,data:g};e===null?e=[f]:e.push(f),r++}if(g.sha!==void 0&&(gs(g.sha,{instancePath:s+"/spec/cases/"+o+"/commit\
s/"+d+"/sha",parentData:g,parentDataProperty:"sha",rootData:u,dynamicAnchors:h})||(e=e===null?gs.errors:gs.errors.reduce((P,f)=>(P.push(f),P),e),r=e.length)),g.
author!==void 0){let P=g.author;if(typeof P=="string"){if(A(P)<1){let f={instancePath:s+"/spec/cases/"+o+"/commits/"+d+"/author",schemaPath:"#/properties/spec/p\
roperties/cases/items/properties/commits/items/properties/author/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:E.properties.spec.properties.
cases.items.properties.commits.items.properties.author,data:P};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:s+"/spec/cases/"+o+"/commits/"+d+"/author",
schemaPath:"#/properties/spec/properties/cases/items/properties/commits/items/properties/author/type",keyword:"type",params:{type:"string"},schema:E.properties.
spec.properties.cases.items.properties.commits.items.properties.author.type,parentSchema:E.properties.spec.properties.cases.items.properties.commits.items.properties.
author,data:P};e===null?e=[f]:e.push(f),r++}}if(g.committer!==void 0){let P=g.committer;if(typeof P=="string"){if(A(P)<1){let f={instancePath:s+"/spec/cases/"+o+
"/commits/"+d+"/committer",schemaPath:"#/properties/spec/properties/cases/items/properties/commits/items/properties/committer/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:E.properties.spec.properties.cases.items.properties.commits.items.properties.committer,data:P};e===null?e=[f]:e.push(f),r++}}else{
let f={instancePath:s+"/spec/cases/"+o+"/commits/"+d+"/committer",schemaPath:"#/properties/spec/properties/cases/items/properties/commits/items/properties/commi\
tter/type",keyword:"type",params:{type:"string"},schema:E.properties.spec.properties.cases.items.properties.commits.items.properties.committer.type,parentSchema:E.
properties.spec.properties.cases.items.properties.commits.items.properties.committer,data:P};e===null?e=[f]:e.push(f),r++}}if(g.time!==void 0&&(hr(g.time,{instancePath:s+
"/spec/cases/"+o+"/commits/"+d+"/time",parentData:g,parentDataProperty:"time",rootData:u,dynamicAnchors:h})||(e=e===null?hr.errors:hr.errors.reduce((P,f)=>(P.push(
f),P),e),r=e.length)),g.trailers!==void 0){let P=g.trailers;if(P&&typeof P=="object"&&!Array.isArray(P))for(let f in P){let S=P[f];if(Array.isArray(S)){let x=S.
length;for(let M=0;M<x;M++){let B=S[M];if(typeof B!="string"){let re={instancePath:s+"/spec/cases/"+o+"/commits/"+d+"/trailers/"+f.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+M,schemaPath:"#/properties/spec/properties/cases/items/properties/commits/items/properties/trailers/additionalProperties/items/type",keyword:"type",params:{
type:"string"},schema:E.properties.spec.properties.cases.items.properties.commits.items.properties.trailers.additionalProperties.items.type,parentSchema:E.properties.
spec.properties.cases.items.properties.commits.items.properties.trailers.additionalProperties.items,data:B};e===null?e=[re]:e.push(re),r++}}}else{let x={instancePath:s+
"/spec/cases/"+o+"/commits/"+d+"/trailers/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/cases/items/properties/commits/ite\
ms/properties/trailers/additionalProperties/type",keyword:"type",params:{type:"array"},schema:E.properties.spec.properties.cases.items.properties.commits.items.
properties.trailers.additionalProperties.type,parentSchema:E.properties.spec.properties.cases.items.properties.commits.items.properties.trailers.additionalProperties,
data:S};e===null?e=[x]:e.push(x),r++}}else{let f={instancePath:s+"/spec/cases/"+o+"/commits/"+d+"/trailers",schemaPath:"#/properties/spec/properties/cases/items\
/properties/commits/items/properties/trailers/type",keyword:"type",params:{type:"object"},schema:E.properties.spec.properties.cases.items.properties.commits.items.
properties.trailers.type,parentSchema:E.properties.spec.properties.cases.items.properties.commits.items.properties.trailers,data:P};e===null?e=[f]:e.push(f),r++}}}else{
let P={instancePath:s+"/spec/cases/"+o+"/commits/"+d,schemaPath:"#/properties/spec/properties/cases/items/properties/commits/items/type",keyword:"type",params:{
type:"object"},schema:E.properties.spec.properties.cases.items.properties.commits.items.type,parentSchema:E.properties.spec.properties.cases.items.properties.commits.
items,data:g};e===null?e=[P]:e.push(P),r++}}}else{let l={instancePath:s+"/spec/cases/"+o+"/commits",schemaPath:"#/properties/spec/properties/cases/items/propert\
ies/commits/type",keyword:"type",params:{type:"array"},schema:E.properties.spec.properties.cases.items.properties.commits.type,parentSchema:E.properties.spec.properties.
cases.items.properties.commits,data:n};e===null?e=[l]:e.push(l),r++}}if(c.upToDate!==void 0){let n=c.upToDate;if(typeof n!="boolean"){let l={instancePath:s+"/sp\
ec/cases/"+o+"/upToDate",schemaPath:"#/properties/spec/properties/cases/items/properties/upToDate/type",keyword:"type",params:{type:"boolean"},schema:E.properties.
spec.properties.cases.items.properties.upToDate.type,parentSchema:E.properties.spec.properties.cases.items.properties.upToDate,data:n};e===null?e=[l]:e.push(l),
r++}}if(c.now!==void 0&&(hr(c.now,{instancePath:s+"/spec/cases/"+o+"/now",parentData:c,parentDataProperty:"now",rootData:u,dynamicAnchors:h})||(e=e===null?hr.errors:
hr.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.expect!==void 0){let n=c.expect;if(Array.isArray(n)){let l=n.length;for(let d=0;d<l;d++){let g=n[d];if(g&&
typeof g=="object"&&!Array.isArray(g)){if(g.validation===void 0){let P={instancePath:s+"/spec/cases/"+o+"/expect/"+d,schemaPath:"#/properties/spec/properties/ca\
ses/items/properties/expect/items/required",keyword:"required",params:{missingProperty:"validation"},schema:E.properties.spec.properties.cases.items.properties.
expect.items.required,parentSchema:E.properties.spec.properties.cases.items.properties.expect.items,data:g};e===null?e=[P]:e.push(P),r++}for(let P in g)if(!(P===
"validation"||P==="at"||P==="path"||P==="message")){let f={instancePath:s+"/spec/cases/"+o+"/expect/"+d,schemaPath:"#/properties/spec/properties/cases/items/pro\
perties/expect/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},schema:!1,parentSchema:E.properties.spec.properties.cases.
items.properties.expect.items,data:g};e===null?e=[f]:e.push(f),r++}if(g.validation!==void 0&&(ur(g.validation,{instancePath:s+"/spec/cases/"+o+"/expect/"+d+"/va\
lidation",parentData:g,parentDataProperty:"validation",rootData:u,dynamicAnchors:h})||(e=e===null?ur.errors:ur.errors.reduce((P,f)=>(P.push(f),P),e),r=e.length)),
g.at!==void 0){let P=g.at;if(typeof P=="string"){if(!ba.test(P)){let f={instancePath:s+"/spec/cases/"+o+"/expect/"+d+"/at",schemaPath:"#/properties/spec/propert\
ies/cases/items/properties/expect/items/properties/at/pattern",keyword:"pattern",params:{pattern:"^(/.*)?$"},schema:"^(/.*)?$",parentSchema:E.properties.spec.properties.
cases.items.properties.expect.items.properties.at,data:P};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:s+"/spec/cases/"+o+"/expect/"+d+"/at",schemaPath:"\
#/properties/spec/properties/cases/items/properties/expect/items/properties/at/type",keyword:"type",params:{type:"string"},schema:E.properties.spec.properties.cases.
items.properties.expect.items.properties.at.type,parentSchema:E.properties.spec.properties.cases.items.properties.expect.items.properties.at,data:P};e===null?e=
[f]:e.push(f),r++}}if(g.path!==void 0&&(Ps(g.path,{instancePath:s+"/spec/cases/"+o+"/expect/"+d+"/path",parentData:g,parentDataProperty:"path",rootData:u,dynamicAnchors:h})||
(e=e===null?Ps.errors:Ps.errors.reduce((P,f)=>(P.push(f),P),e),r=e.length)),g.message!==void 0){let P=g.message;if(typeof P=="string"){if(A(P)<1){let f={instancePath:s+
"/spec/cases/"+o+"/expect/"+d+"/message",schemaPath:"#/properties/spec/properties/cases/items/properties/expect/items/properties/message/minLength",keyword:"min\
Length",params:{limit:1},schema:1,parentSchema:E.properties.spec.properties.cases.items.properties.expect.items.properties.message,data:P};e===null?e=[f]:e.push(
f),r++}}else{let f={instancePath:s+"/spec/cases/"+o+"/expect/"+d+"/message",schemaPath:"#/properties/spec/properties/cases/items/properties/expect/items/propert\
ies/message/type",keyword:"type",params:{type:"string"},schema:E.properties.spec.properties.cases.items.properties.expect.items.properties.message.type,parentSchema:E.
properties.spec.properties.cases.items.properties.expect.items.properties.message,data:P};e===null?e=[f]:e.push(f),r++}}}else{let P={instancePath:s+"/spec/cases\
/"+o+"/expect/"+d,schemaPath:"#/properties/spec/properties/cases/items/properties/expect/items/type",keyword:"type",params:{type:"object"},schema:E.properties.spec.
properties.cases.items.properties.expect.items.type,parentSchema:E.properties.spec.properties.cases.items.properties.expect.items,data:g};e===null?e=[P]:e.push(
P),r++}}}else{let l={instancePath:s+"/spec/cases/"+o+"/expect",schemaPath:"#/properties/spec/properties/cases/items/properties/expect/type",keyword:"type",params:{
type:"array"},schema:E.properties.spec.properties.cases.items.properties.expect.type,parentSchema:E.properties.spec.properties.cases.items.properties.expect,data:n};
e===null?e=[l]:e.push(l),r++}}if(c.outcome!==void 0){let n=c.outcome;if(!(n==="passed"||n==="pending"||n==="undecided"||n==="failed")){let l={instancePath:s+"/s\
pec/cases/"+o+"/outcome",schemaPath:"#/properties/spec/properties/cases/items/properties/outcome/enum",keyword:"enum",params:{allowedValues:E.properties.spec.properties.
cases.items.properties.outcome.enum},schema:E.properties.spec.properties.cases.items.properties.outcome.enum,parentSchema:E.properties.spec.properties.cases.items.
properties.outcome,data:n};e===null?e=[l]:e.push(l),r++}}if(c.commits!==void 0&&c.base===void 0){let n={instancePath:s+"/spec/cases/"+o,schemaPath:"#/properties\
/spec/properties/cases/items/dependentRequired",keyword:"dependentRequired",params:{property:"commits",missingProperty:"base",depsCount:1,deps:"base"},schema:E.
properties.spec.properties.cases.items.dependentRequired,parentSchema:E.properties.spec.properties.cases.items,data:c};e===null?e=[n]:e.push(n),r++}if(c.upToDate!==
void 0&&c.base===void 0){let n={instancePath:s+"/spec/cases/"+o,schemaPath:"#/properties/spec/properties/cases/items/dependentRequired",keyword:"dependentRequir\
ed",params:{property:"upToDate",missingProperty:"base",depsCount:1,deps:"base"},schema:E.properties.spec.properties.cases.items.dependentRequired,parentSchema:E.
properties.spec.properties.cases.items,data:c};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:s+"/spec/cases/"+o,schemaPath:"#/properties/spec/propertie\
s/cases/items/type",keyword:"type",params:{type:"object"},schema:E.properties.spec.properties.cases.items.type,parentSchema:E.properties.spec.properties.cases.items,
data:c};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+"/spec/cases",schemaPath:"#/properties/spec/properties/cases/type",keyword:"type",params:{type:"\
array"},schema:E.properties.spec.properties.cases.type,parentSchema:E.properties.spec.properties.cases,data:i};e===null?e=[a]:e.push(a),r++}}}else{let i={instancePath:s+
"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"object"},schema:E.properties.spec.type,parentSchema:E.properties.spec,data:t};e===null?
e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:E.type,parentSchema:E,data:p};e===null?e=[t]:e.
push(t),r++}return Bp.errors=e,r===0}Bp.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Sa=Kp,T={$schema:"https://json-schema.org/draft/2020-12/schema",
$id:"https://gradus.dev/schemas/v1/grading.schema.json",type:"object",additionalProperties:!1,required:["apiVersion","kind","metadata","spec"],properties:{apiVersion:{
$ref:"https://gradus.dev/schemas/v1/shared#/$defs/apiVersion"},kind:{const:"Grading"},metadata:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/metadata"},spec:{
type:"object",additionalProperties:!1,required:["tiers"],properties:{tiers:{type:"array",minItems:1,items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/tie\
r"}},severities:{type:"array",items:{type:"object",additionalProperties:!1,required:["level"],properties:{level:{$ref:"https://gradus.dev/schemas/v1/shared#/$de\
fs/severity"},title:{type:"string",minLength:1},ack:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/duration"},update:{$ref:"https://gradus.dev/schemas/v1/sh\
ared#/$defs/duration"},restore:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/duration"},postmortem:{type:"boolean"},coverage:{enum:["24x7","business"]}}}},
changeAuthority:{type:"object",additionalProperties:!1,properties:{role:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/role"},count:{type:"integer",minimum:1,
maximum:20},contributors:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/contributors"},teams:{type:"array",minItems:1,items:{type:"string",minLength:1}}}},waivers:{
type:"object",additionalProperties:!1,properties:{roles:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/role"}}}},
changeTypes:{type:"object",additionalProperties:!1,properties:{standard:{type:"object",additionalProperties:!1,properties:{approvals:{$ref:"https://gradus.dev/s\
chemas/v1/shared#/$defs/approvals"},approvers:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/approvers"}}},emergency:{type:"object",additionalProperties:!1,
properties:{approvals:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/approvals"},approvers:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/approvers"},obligations:{
type:"array",items:{type:"object",additionalProperties:!1,required:["owed","within"],properties:{owed:{enum:["approvals","tests","review"]},within:{$ref:"https:\
//gradus.dev/schemas/v1/shared#/$defs/duration"}}}}}}}},automation:{type:"array",items:{type:"object",additionalProperties:!1,required:["name","logins","paths",
"changeType"],properties:{name:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/name"},title:{type:"string",minLength:1},logins:{$ref:"https://gradus.dev/sche\
mas/v1/shared#/$defs/logins"},paths:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/someGlobs"},tiers:{type:"array",minItems:1,items:{$ref:"https://gradus.de\
v/schemas/v1/shared#/$defs/tierNumber"}},changeType:{enum:["standard","normal"]},template:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/name"}},if:{properties:{
changeType:{const:"standard"}},required:["changeType"]},then:{required:["template"]}}},reverts:{type:"object",additionalProperties:!1,required:["within","change\
Type"],properties:{within:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/duration"},changeType:{enum:["standard","emergency"]},tiers:{type:"array",minItems:1,
items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/tierNumber"}}}},priorityMatrix:{type:"array",minItems:3,maxItems:3,items:{type:"array",minItems:3,maxItems:3,
items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/severity"}}},grace:{type:"object",additionalProperties:!1,required:["share","max"],properties:{share:{type:"\
number",minimum:0,maximum:1},max:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/duration"}}},templates:{type:"array",items:{type:"object",additionalProperties:!1,
required:["name","title","expires"],properties:{name:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/name"},title:{type:"string",minLength:1},procedure:{type:"\
string",minLength:1},risk:{enum:["low","moderate","high"]},tiers:{type:"array",minItems:1,items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/tierNumber"}},
systems:{type:"array",minItems:1,items:{type:"string",minLength:1}},paths:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/someGlobs"},approvals:{$ref:"https:\
//gradus.dev/schemas/v1/shared#/$defs/approvals"},approvedBy:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/person"},expires:{$ref:"https://gradus.dev/schem\
as/v1/shared#/$defs/dateOrInstant"}}}}}}}};function vs(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,
m=vs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p!=="gradus.dev/v1"){let t={instancePath:s,schemaPath:"#/const",keyword:"con\
st",params:{allowedValue:"gradus.dev/v1"},schema:"gradus.dev/v1",parentSchema:Xe,data:p};e===null?e=[t]:e.push(t),r++}return vs.errors=e,r===0}vs.evaluated={dynamicProps:!1,
dynamicItems:!1};function ks(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=ks.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"},schema:z.required,parentSchema:z,data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="name"||t==="title"||t===
"labels"||t==="annotations"||t==="links")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
schema:!1,parentSchema:z,data:p};e===null?e=[i]:e.push(i),r++}if(p.name!==void 0&&(J(p.name,{instancePath:s+"/name",parentData:p,parentDataProperty:"name",rootData:u,
dynamicAnchors:h})||(e=e===null?J.errors:J.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.title!==void 0){let t=p.title;if(typeof t=="string"){if(A(t)<1){
let i={instancePath:s+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:z.properties.title,data:t};e===
null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},schema:z.properties.title.
type,parentSchema:z.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}if(p.labels!==void 0){let t=p.labels;if(t&&typeof t=="object"&&!Array.isArray(t))for(let i in t){
let a=t[i];if(typeof a!="string"){let o={instancePath:s+"/labels/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties\
/type",keyword:"type",params:{type:"string"},schema:z.properties.labels.additionalProperties.type,parentSchema:z.properties.labels.additionalProperties,data:a};
e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type:"object"},schema:z.properties.
labels.type,parentSchema:z.properties.labels,data:t};e===null?e=[i]:e.push(i),r++}}if(p.annotations!==void 0){let t=p.annotations;if(t&&typeof t=="object"&&!Array.
isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let o={instancePath:s+"/annotations/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/proper\
ties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},schema:z.properties.annotations.additionalProperties.type,parentSchema:z.properties.
annotations.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"\
type",params:{type:"object"},schema:z.properties.annotations.type,parentSchema:z.properties.annotations,data:t};e===null?e=[i]:e.push(i),r++}}if(p.links!==void 0){
let t=p.links;if(Array.isArray(t)){let i=t.length;for(let a=0;a<i;a++)ee(t[a],{instancePath:s+"/links/"+a,parentData:t,parentDataProperty:a,rootData:u,dynamicAnchors:h})||
(e=e===null?ee.errors:ee.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length)}else{let i={instancePath:s+"/links",schemaPath:"#/properties/links/type",keyword:"typ\
e",params:{type:"array"},schema:z.properties.links.type,parentSchema:z.properties.links,data:t};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:z.type,parentSchema:z,data:p};e===null?e=[t]:e.push(t),r++}return ks.errors=e,r===0}ks.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var O={type:"object",additionalProperties:!1,required:["tier","title","objectives","cadence","change","backup","inspection","po\
licies"],properties:{tier:{$ref:"#/$defs/tierNumber"},title:{type:"string",minLength:1},description:{type:"string",minLength:1},owner:{type:"object",additionalProperties:!1,
properties:{members:{type:"integer",minimum:1,maximum:1e3}}},objectives:{$ref:"#/$defs/allObjectives"},cadence:{type:"object",additionalProperties:!1,required:[
"inspection","logReview","restoreTest","drill","planReview","runbookReview"],properties:{inspection:{$ref:"#/$defs/duration"},logReview:{$ref:"#/$defs/duration"},
restoreTest:{$ref:"#/$defs/duration"},drill:{$ref:"#/$defs/duration"},planReview:{$ref:"#/$defs/duration"},runbookReview:{$ref:"#/$defs/duration"}}},change:{type:"\
object",additionalProperties:!1,required:["approvals","leadTime","firstStageMax","minSoak","departments","tests","handover","separateReviewer","emergencyComplet\
ion"],properties:{changeRequired:{type:"boolean"},approvals:{type:"integer",minimum:0,maximum:20},approvers:{$ref:"#/$defs/approvers"},approverIsNot:{type:"arra\
y",uniqueItems:!0,items:{enum:["pusher","requester","implementer"]}},contributors:{$ref:"#/$defs/contributors"},changeAuthority:{type:"boolean"},mergeWhen:{enum:[
"always","outside-freezes","in-window"]},leadTime:{$ref:"#/$defs/duration"},firstStageMax:{$ref:"#/$defs/percent"},minSoak:{$ref:"#/$defs/duration"},departments:{
type:"array",uniqueItems:!0,items:{$ref:"#/$defs/department"}},tests:{type:"array",uniqueItems:!0,items:{$ref:"#/$defs/testType"}},testsByType:{type:"object",additionalProperties:!1,
properties:{standard:{$ref:"#/$defs/testTypes"},normal:{$ref:"#/$defs/testTypes"},emergency:{$ref:"#/$defs/testTypes"}}},handover:{type:"boolean"},separateReviewer:{
type:"boolean"},emergencyCompletion:{$ref:"#/$defs/duration"}}},backup:{type:"object",additionalProperties:!1,required:["copies","media","offsite","immutable","\
errors"],properties:{copies:{type:"integer",minimum:1,maximum:20},media:{type:"integer",minimum:1,maximum:20},offsite:{type:"integer",minimum:0,maximum:20},immutable:{
type:"integer",minimum:0,maximum:20},errors:{type:"integer",minimum:0,maximum:1e6}}},inspection:{type:"object",additionalProperties:!1,required:["components","a\
spects"],properties:{components:{type:"array",uniqueItems:!0,items:{$ref:"#/$defs/componentType"}},aspects:{type:"object",additionalProperties:!1,properties:{hardware:{
$ref:"#/$defs/aspects"},software:{$ref:"#/$defs/aspects"},interface:{$ref:"#/$defs/aspects"},data:{$ref:"#/$defs/aspects"}}}}},policies:{type:"object",propertyNames:{
$ref:"#/$defs/policyPattern"},additionalProperties:{$ref:"#/$defs/enforcementOrOff"}}}};function ws(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,
dynamicAnchors:h={}}={}){let e=null,r=0,m=ws.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(typeof p=="number"&&!(p%1)&&!isNaN(
p)&&isFinite(p))){let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"integer"},schema:Pe.type,parentSchema:Pe,data:p};e===null?e=[t]:e.push(
t),r++}if(typeof p=="number"&&isFinite(p)){if(p>99||isNaN(p)){let t={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:99},schema:99,
parentSchema:Pe,data:p};e===null?e=[t]:e.push(t),r++}if(p<0||isNaN(p)){let t={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:Pe,data:p};e===null?e=[t]:e.push(t),r++}}return ws.errors=e,r===0}ws.evaluated={dynamicProps:!1,dynamicItems:!1};var tr={type:"object",additionalProperties:!1,
required:["availability","rto","rpo"],properties:{availability:{$ref:"#/$defs/percent"},rto:{$ref:"#/$defs/duration"},rpo:{$ref:"#/$defs/duration"},mtd:{$ref:"#\
/$defs/duration"}}},Mp={type:"number",minimum:0,maximum:100};function Qe(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){
let e=null,r=0,m=Qe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="number"&&isFinite(p)){if(p>100||isNaN(p)){let t={instancePath:s,
schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},schema:100,parentSchema:Mp,data:p};e===null?e=[t]:e.push(t),r++}if(p<0||isNaN(p)){let t={
instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:Mp,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"number"},schema:Mp.type,parentSchema:Mp,data:p};e===null?e=[t]:e.push(t),r++}return Qe.errors=e,
r===0}Qe.evaluated={dynamicProps:!1,dynamicItems:!1};function K(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,
r=0,m=K.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!sr.test(p)){let t={instancePath:s,schemaPath:"#/p\
attern",keyword:"pattern",params:{pattern:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,\
9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$"},schema:"^P([0-\
9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-\
9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$",parentSchema:ae,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:ae.type,parentSchema:ae,data:p};e===null?e=[t]:e.push(t),r++}return K.errors=e,r===
0}K.evaluated={dynamicProps:!1,dynamicItems:!1};function bs(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,
r=0,m=bs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.availability===void 0){let t={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"availability"},schema:tr.required,parentSchema:tr,data:p};e===null?e=[t]:e.push(
t),r++}if(p.rto===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rto"},schema:tr.required,parentSchema:tr,data:p};
e===null?e=[t]:e.push(t),r++}if(p.rpo===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rpo"},schema:tr.required,
parentSchema:tr,data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="availability"||t==="rto"||t==="rpo"||t==="mtd")){let i={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:tr,data:p};e===null?e=[i]:e.push(i),r++}p.availability!==
void 0&&(Qe(p.availability,{instancePath:s+"/availability",parentData:p,parentDataProperty:"availability",rootData:u,dynamicAnchors:h})||(e=e===null?Qe.errors:Qe.
errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.rto!==void 0&&(K(p.rto,{instancePath:s+"/rto",parentData:p,parentDataProperty:"rto",rootData:u,dynamicAnchors:h})||
(e=e===null?K.errors:K.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.rpo!==void 0&&(K(p.rpo,{instancePath:s+"/rpo",parentData:p,parentDataProperty:"rpo",
rootData:u,dynamicAnchors:h})||(e=e===null?K.errors:K.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.mtd!==void 0&&(K(p.mtd,{instancePath:s+"/mtd",parentData:p,
parentDataProperty:"mtd",rootData:u,dynamicAnchors:h})||(e=e===null?K.errors:K.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length))}else{let t={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:tr.type,parentSchema:tr,data:p};e===null?e=[t]:e.push(t),r++}return bs.errors=e,r===0}bs.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Yp={type:"array",items:{$ref:"#/$defs/approver"}},ge={type:"object",additionalProperties:!1,required:["role"],properties:{role:{
$ref:"#/$defs/role"},count:{type:"integer",minimum:1,maximum:20},from:{enum:["any","owner"]},departments:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/\
$defs/department"}},levels:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/level"}}}},ze={enum:["requester","change-manager","change-authority","im\
plementer","tester","incident-commander","approver"]};function Ss(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,
r=0,m=Ss.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="requester"||p==="change-manager"||p==="change-authority"||p==="im\
plementer"||p==="tester"||p==="incident-commander"||p==="approver")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ze.enum},schema:ze.
enum,parentSchema:ze,data:p};e===null?e=[t]:e.push(t),r++}return Ss.errors=e,r===0}Ss.evaluated={dynamicProps:!1,dynamicItems:!1};var Tr={enum:["development","o\
perations","test","security","business","vendor"]};function zr(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,
r=0,m=zr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="development"||p==="operations"||p==="test"||p==="security"||p==="\
business"||p==="vendor")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Tr.enum},schema:Tr.enum,parentSchema:Tr,data:p};e===null?
e=[t]:e.push(t),r++}return zr.errors=e,r===0}zr.evaluated={dynamicProps:!1,dynamicItems:!1};var Rr={enum:["L1","L2","L3"]};function qs(p,{instancePath:s="",parentData:q,
parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=qs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p===
"L1"||p==="L2"||p==="L3")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Rr.enum},schema:Rr.enum,parentSchema:Rr,data:p};e===null?
e=[t]:e.push(t),r++}return qs.errors=e,r===0}qs.evaluated={dynamicProps:!1,dynamicItems:!1};function Or(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,
dynamicAnchors:h={}}={}){let e=null,r=0,m=Or.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(
p)){if(p.role===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"role"},schema:ge.required,parentSchema:ge,data:p};
e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="role"||t==="count"||t==="from"||t==="departments"||t==="levels")){let i={instancePath:s,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:ge,data:p};e===null?e=[i]:e.push(i),r++}if(p.role!==void 0&&
(Ss(p.role,{instancePath:s+"/role",parentData:p,parentDataProperty:"role",rootData:u,dynamicAnchors:h})||(e=e===null?Ss.errors:Ss.errors.reduce((t,i)=>(t.push(i),
t),e),r=e.length)),p.count!==void 0){let t=p.count;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let i={instancePath:s+"/count",schemaPath:"#/proper\
ties/count/type",keyword:"type",params:{type:"integer"},schema:ge.properties.count.type,parentSchema:ge.properties.count,data:t};e===null?e=[i]:e.push(i),r++}if(typeof t==
"number"&&isFinite(t)){if(t>20||isNaN(t)){let i={instancePath:s+"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},
schema:20,parentSchema:ge.properties.count,data:t};e===null?e=[i]:e.push(i),r++}if(t<1||isNaN(t)){let i={instancePath:s+"/count",schemaPath:"#/properties/count/\
minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:ge.properties.count,data:t};e===null?e=[i]:e.push(i),r++}}}if(p.from!==void 0){
let t=p.from;if(!(t==="any"||t==="owner")){let i={instancePath:s+"/from",schemaPath:"#/properties/from/enum",keyword:"enum",params:{allowedValues:ge.properties.
from.enum},schema:ge.properties.from.enum,parentSchema:ge.properties.from,data:t};e===null?e=[i]:e.push(i),r++}}if(p.departments!==void 0){let t=p.departments;if(Array.
isArray(t)){if(t.length<1){let o={instancePath:s+"/departments",schemaPath:"#/properties/departments/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:ge.
properties.departments,data:t};e===null?e=[o]:e.push(o),r++}let i=t.length;for(let o=0;o<i;o++)zr(t[o],{instancePath:s+"/departments/"+o,parentData:t,parentDataProperty:o,
rootData:u,dynamicAnchors:h})||(e=e===null?zr.errors:zr.errors.reduce((c,n)=>(c.push(n),c),e),r=e.length);let a=ve(t);if(a!==void 0){let o={instancePath:s+"/dep\
artments",schemaPath:"#/properties/departments/uniqueItems",keyword:"uniqueItems",params:{i:a[1],j:a[0]},schema:!0,parentSchema:ge.properties.departments,data:t};
e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+"/departments",schemaPath:"#/properties/departments/type",keyword:"type",params:{type:"array"},schema:ge.
properties.departments.type,parentSchema:ge.properties.departments,data:t};e===null?e=[i]:e.push(i),r++}}if(p.levels!==void 0){let t=p.levels;if(Array.isArray(t)){
if(t.length<1){let o={instancePath:s+"/levels",schemaPath:"#/properties/levels/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:ge.properties.
levels,data:t};e===null?e=[o]:e.push(o),r++}let i=t.length;for(let o=0;o<i;o++)qs(t[o],{instancePath:s+"/levels/"+o,parentData:t,parentDataProperty:o,rootData:u,
dynamicAnchors:h})||(e=e===null?qs.errors:qs.errors.reduce((c,n)=>(c.push(n),c),e),r=e.length);let a=ve(t);if(a!==void 0){let o={instancePath:s+"/levels",schemaPath:"\
#/properties/levels/uniqueItems",keyword:"uniqueItems",params:{i:a[1],j:a[0]},schema:!0,parentSchema:ge.properties.levels,data:t};e===null?e=[o]:e.push(o),r++}}else{
let i={instancePath:s+"/levels",schemaPath:"#/properties/levels/type",keyword:"type",params:{type:"array"},schema:ge.properties.levels.type,parentSchema:ge.properties.
levels,data:t};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:ge.type,parentSchema:ge,
data:p};e===null?e=[t]:e.push(t),r++}return Or.errors=e,r===0}Or.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ds(p,{instancePath:s="",parentData:q,
parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ds.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),Array.
isArray(p)){let t=p.length;for(let i=0;i<t;i++)Or(p[i],{instancePath:s+"/"+i,parentData:p,parentDataProperty:i,rootData:u,dynamicAnchors:h})||(e=e===null?Or.errors:
Or.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length)}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},schema:Yp.type,parentSchema:Yp,
data:p};e===null?e=[t]:e.push(t),r++}return Ds.errors=e,r===0}Ds.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var As={enum:["exclude","count"]};function $s(p,{
instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=$s.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),!(p==="exclude"||p==="count")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:As.enum},schema:As.enum,parentSchema:As,
data:p};e===null?e=[t]:e.push(t),r++}return $s.errors=e,r===0}$s.evaluated={dynamicProps:!1,dynamicItems:!1};function _r(p,{instancePath:s="",parentData:q,parentDataProperty:$,
rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=_r.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="functional"||p===
"performance"||p==="compatibility"||p==="security"||p==="regression")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Nr.enum},schema:Nr.
enum,parentSchema:Nr,data:p};e===null?e=[t]:e.push(t),r++}return _r.errors=e,r===0}_r.evaluated={dynamicProps:!1,dynamicItems:!1};var Di={type:"array",uniqueItems:!0,
items:{$ref:"#/$defs/testType"}};function _e(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=_e.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),Array.isArray(p)){let t=p.length;for(let a=0;a<t;a++)_r(p[a],{instancePath:s+"/"+a,parentData:p,
parentDataProperty:a,rootData:u,dynamicAnchors:h})||(e=e===null?_r.errors:_r.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length);let i=ve(p);if(i!==void 0){let a={
instancePath:s,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:i[1],j:i[0]},schema:!0,parentSchema:Di,data:p};e===null?e=[a]:e.push(a),r++}}else{let t={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},schema:Di.type,parentSchema:Di,data:p};e===null?e=[t]:e.push(t),r++}return _e.errors=e,r===
0}_e.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var js={enum:["hardware","software","interface","data"]};function Ls(p,{instancePath:s="",parentData:q,
parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ls.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p===
"hardware"||p==="software"||p==="interface"||p==="data")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:js.enum},schema:js.enum,
parentSchema:js,data:p};e===null?e=[t]:e.push(t),r++}return Ls.errors=e,r===0}Ls.evaluated={dynamicProps:!1,dynamicItems:!1};var Ai={type:"array",uniqueItems:!0,
items:{$ref:"#/$defs/aspect"}},Vr={enum:["running-state","thermal","connectivity","functionality","compatibility","efficiency","security"]};function xs(p,{instancePath:s="",
parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=xs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),!(p==="running-state"||p==="thermal"||p==="connectivity"||p==="functionality"||p==="compatibility"||p==="efficiency"||p==="security")){let t={instancePath:s,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Vr.enum},schema:Vr.enum,parentSchema:Vr,data:p};e===null?e=[t]:e.push(t),r++}return xs.errors=e,r===0}xs.
evaluated={dynamicProps:!1,dynamicItems:!1};function Ie(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,
r=0,m=Ie.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),Array.isArray(p)){let t=p.length;for(let a=0;a<t;a++)xs(p[a],{instancePath:s+
"/"+a,parentData:p,parentDataProperty:a,rootData:u,dynamicAnchors:h})||(e=e===null?xs.errors:xs.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length);let i=ve(p);if(i!==
void 0){let a={instancePath:s,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:i[1],j:i[0]},schema:!0,parentSchema:Ai,data:p};e===null?e=[a]:e.push(a),
r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},schema:Ai.type,parentSchema:Ai,data:p};e===null?e=[t]:e.push(t),r++}return Ie.
errors=e,r===0}Ie.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function Is(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){
let e=null,r=0,m=Is.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!Bi.test(p)){let t={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^(\\*|@?[a-z0-9]([-._a-z0-9]*[a-z0-9])?(/[a-z0-9]([-._a-z0-9]*[a-z0-9])?)*(/\\*)?)$"},schema:"^(\\*|@?[a-z0-9]([-._\
a-z0-9]*[a-z0-9])?(/[a-z0-9]([-._a-z0-9]*[a-z0-9])?)*(/\\*)?)$",parentSchema:Qr,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/t\
ype",keyword:"type",params:{type:"string"},schema:Qr.type,parentSchema:Qr,data:p};e===null?e=[t]:e.push(t),r++}return Is.errors=e,r===0}Is.evaluated={dynamicProps:!1,
dynamicItems:!1};function Es(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Es.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="advisory"||p==="waivable"||p==="mandatory"||p==="off")){let t={instancePath:s,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:es.enum},schema:es.enum,parentSchema:es,data:p};e===null?e=[t]:e.push(t),r++}return Es.errors=e,r===0}Es.evaluated={dynamicProps:!1,
dynamicItems:!1};function Ns(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ns.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.tier===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"tier"},schema:O.required,parentSchema:O,data:p};e===null?e=[i]:e.push(i),r++}if(p.title===void 0){let i={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"title"},schema:O.required,parentSchema:O,data:p};e===null?e=[i]:e.push(i),r++}if(p.objectives===void 0){
let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"objectives"},schema:O.required,parentSchema:O,data:p};e===null?e=[i]:e.
push(i),r++}if(p.cadence===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cadence"},schema:O.required,parentSchema:O,
data:p};e===null?e=[i]:e.push(i),r++}if(p.change===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"change"},schema:O.
required,parentSchema:O,data:p};e===null?e=[i]:e.push(i),r++}if(p.backup===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
backup"},schema:O.required,parentSchema:O,data:p};e===null?e=[i]:e.push(i),r++}if(p.inspection===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"inspection"},schema:O.required,parentSchema:O,data:p};e===null?e=[i]:e.push(i),r++}if(p.policies===void 0){let i={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"policies"},schema:O.required,parentSchema:O,data:p};e===null?e=[i]:e.push(i),r++}for(let i in p)
if(!ke.call(O.properties,i)){let a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:O,
data:p};e===null?e=[a]:e.push(a),r++}if(p.tier!==void 0&&(ws(p.tier,{instancePath:s+"/tier",parentData:p,parentDataProperty:"tier",rootData:u,dynamicAnchors:h})||
(e=e===null?ws.errors:ws.errors.reduce((i,a)=>(i.push(a),i),e),r=e.length)),p.title!==void 0){let i=p.title;if(typeof i=="string"){if(A(i)<1){let a={instancePath:s+
"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:O.properties.title,data:i};e===null?e=[a]:e.push(a),
r++}}else{let a={instancePath:s+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},schema:O.properties.title.type,parentSchema:O.
properties.title,data:i};e===null?e=[a]:e.push(a),r++}}if(p.description!==void 0){let i=p.description;if(typeof i=="string"){if(A(i)<1){let a={instancePath:s+"/\
description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:O.properties.description,data:i};e===null?
e=[a]:e.push(a),r++}}else{let a={instancePath:s+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},schema:O.properties.
description.type,parentSchema:O.properties.description,data:i};e===null?e=[a]:e.push(a),r++}}if(p.owner!==void 0){let i=p.owner;if(i&&typeof i=="object"&&!Array.
isArray(i)){for(let a in i)if(a!=="members"){let o={instancePath:s+"/owner",schemaPath:"#/properties/owner/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:a},schema:!1,parentSchema:O.properties.owner,data:i};e===null?e=[o]:e.push(o),r++}if(i.members!==void 0){let a=i.members;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let o={instancePath:s+"/owner/members",schemaPath:"#/properties/owner/properties/members/type",keyword:"type",params:{
type:"integer"},schema:O.properties.owner.properties.members.type,parentSchema:O.properties.owner.properties.members,data:a};e===null?e=[o]:e.push(o),r++}if(typeof a==
"number"&&isFinite(a)){if(a>1e3||isNaN(a)){let o={instancePath:s+"/owner/members",schemaPath:"#/properties/owner/properties/members/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e3},schema:1e3,parentSchema:O.properties.owner.properties.members,data:a};e===null?e=[o]:e.push(o),r++}if(a<1||isNaN(a)){let o={instancePath:s+
"/owner/members",schemaPath:"#/properties/owner/properties/members/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:O.properties.
owner.properties.members,data:a};e===null?e=[o]:e.push(o),r++}}}}else{let a={instancePath:s+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{
type:"object"},schema:O.properties.owner.type,parentSchema:O.properties.owner,data:i};e===null?e=[a]:e.push(a),r++}}if(p.objectives!==void 0&&(bs(p.objectives,{
instancePath:s+"/objectives",parentData:p,parentDataProperty:"objectives",rootData:u,dynamicAnchors:h})||(e=e===null?bs.errors:bs.errors.reduce((i,a)=>(i.push(a),
i),e),r=e.length)),p.cadence!==void 0){let i=p.cadence;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.inspection===void 0){let a={instancePath:s+"/cadence",schemaPath:"\
#/properties/cadence/required",keyword:"required",params:{missingProperty:"inspection"},schema:O.properties.cadence.required,parentSchema:O.properties.cadence,data:i};
e===null?e=[a]:e.push(a),r++}if(i.logReview===void 0){let a={instancePath:s+"/cadence",schemaPath:"#/properties/cadence/required",keyword:"required",params:{missingProperty:"\
logReview"},schema:O.properties.cadence.required,parentSchema:O.properties.cadence,data:i};e===null?e=[a]:e.push(a),r++}if(i.restoreTest===void 0){let a={instancePath:s+
"/cadence",schemaPath:"#/properties/cadence/required",keyword:"required",params:{missingProperty:"restoreTest"},schema:O.properties.cadence.required,parentSchema:O.
properties.cadence,data:i};e===null?e=[a]:e.push(a),r++}if(i.drill===void 0){let a={instancePath:s+"/cadence",schemaPath:"#/properties/cadence/required",keyword:"\
required",params:{missingProperty:"drill"},schema:O.properties.cadence.required,parentSchema:O.properties.cadence,data:i};e===null?e=[a]:e.push(a),r++}if(i.planReview===
void 0){let a={instancePath:s+"/cadence",schemaPath:"#/properties/cadence/required",keyword:"required",params:{missingProperty:"planReview"},schema:O.properties.
cadence.required,parentSchema:O.properties.cadence,data:i};e===null?e=[a]:e.push(a),r++}if(i.runbookReview===void 0){let a={instancePath:s+"/cadence",schemaPath:"\
#/properties/cadence/required",keyword:"required",params:{missingProperty:"runbookReview"},schema:O.properties.cadence.required,parentSchema:O.properties.cadence,
data:i};e===null?e=[a]:e.push(a),r++}for(let a in i)if(!(a==="inspection"||a==="logReview"||a==="restoreTest"||a==="drill"||a==="planReview"||a==="runbookReview")){
let o={instancePath:s+"/cadence",schemaPath:"#/properties/cadence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:O.
properties.cadence,data:i};e===null?e=[o]:e.push(o),r++}i.inspection!==void 0&&(K(i.inspection,{instancePath:s+"/cadence/inspection",parentData:i,parentDataProperty:"\
inspection",rootData:u,dynamicAnchors:h})||(e=e===null?K.errors:K.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length)),i.logReview!==void 0&&(K(i.logReview,{instancePath:s+
"/cadence/logReview",parentData:i,parentDataProperty:"logReview",rootData:u,dynamicAnchors:h})||(e=e===null?K.errors:K.errors.reduce((a,o)=>(a.push(o),a),e),r=e.
length)),i.restoreTest!==void 0&&(K(i.restoreTest,{instancePath:s+"/cadence/restoreTest",parentData:i,parentDataProperty:"restoreTest",rootData:u,dynamicAnchors:h})||
(e=e===null?K.errors:K.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length)),i.drill!==void 0&&(K(i.drill,{instancePath:s+"/cadence/drill",parentData:i,parentDataProperty:"\
drill",rootData:u,dynamicAnchors:h})||(e=e===null?K.errors:K.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length)),i.planReview!==void 0&&(K(i.planReview,{instancePath:s+
"/cadence/planReview",parentData:i,parentDataProperty:"planReview",rootData:u,dynamicAnchors:h})||(e=e===null?K.errors:K.errors.reduce((a,o)=>(a.push(o),a),e),r=
e.length)),i.runbookReview!==void 0&&(K(i.runbookReview,{instancePath:s+"/cadence/runbookReview",parentData:i,parentDataProperty:"runbookReview",rootData:u,dynamicAnchors:h})||
(e=e===null?K.errors:K.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length))}else{let a={instancePath:s+"/cadence",schemaPath:"#/properties/cadence/type",keyword:"\
type",params:{type:"object"},schema:O.properties.cadence.type,parentSchema:O.properties.cadence,data:i};e===null?e=[a]:e.push(a),r++}}if(p.change!==void 0){let i=p.
change;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.approvals===void 0){let a={instancePath:s+"/change",schemaPath:"#/properties/change/required",keyword:"\
required",params:{missingProperty:"approvals"},schema:O.properties.change.required,parentSchema:O.properties.change,data:i};e===null?e=[a]:e.push(a),r++}if(i.leadTime===
void 0){let a={instancePath:s+"/change",schemaPath:"#/properties/change/required",keyword:"required",params:{missingProperty:"leadTime"},schema:O.properties.change.
required,parentSchema:O.properties.change,data:i};e===null?e=[a]:e.push(a),r++}if(i.firstStageMax===void 0){let a={instancePath:s+"/change",schemaPath:"#/proper\
ties/change/required",keyword:"required",params:{missingProperty:"firstStageMax"},schema:O.properties.change.required,parentSchema:O.properties.change,data:i};e===
null?e=[a]:e.push(a),r++}if(i.minSoak===void 0){let a={instancePath:s+"/change",schemaPath:"#/properties/change/required",keyword:"required",params:{missingProperty:"\
minSoak"},schema:O.properties.change.required,parentSchema:O.properties.change,data:i};e===null?e=[a]:e.push(a),r++}if(i.departments===void 0){let a={instancePath:s+
"/change",schemaPath:"#/properties/change/required",keyword:"required",params:{missingProperty:"departments"},schema:O.properties.change.required,parentSchema:O.
properties.change,data:i};e===null?e=[a]:e.push(a),r++}if(i.tests===void 0){let a={instancePath:s+"/change",schemaPath:"#/properties/change/required",keyword:"r\
equired",params:{missingProperty:"tests"},schema:O.properties.change.required,parentSchema:O.properties.change,data:i};e===null?e=[a]:e.push(a),r++}if(i.handover===
void 0){let a={instancePath:s+"/change",schemaPath:"#/properties/change/required",keyword:"required",params:{missingProperty:"handover"},schema:O.properties.change.
required,parentSchema:O.properties.change,data:i};e===null?e=[a]:e.push(a),r++}if(i.separateReviewer===void 0){let a={instancePath:s+"/change",schemaPath:"#/pro\
perties/change/required",keyword:"required",params:{missingProperty:"separateReviewer"},schema:O.properties.change.required,parentSchema:O.properties.change,data:i};
e===null?e=[a]:e.push(a),r++}if(i.emergencyCompletion===void 0){let a={instancePath:s+"/change",schemaPath:"#/properties/change/required",keyword:"required",params:{
missingProperty:"emergencyCompletion"},schema:O.properties.change.required,parentSchema:O.properties.change,data:i};e===null?e=[a]:e.push(a),r++}for(let a in i)
if(!ke.call(O.properties.change.properties,a)){let o={instancePath:s+"/change",schemaPath:"#/properties/change/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:a},schema:!1,parentSchema:O.properties.change,data:i};e===null?e=[o]:e.push(o),r++}if(i.changeRequired!==void 0){let a=i.changeRequired;
if(typeof a!="boolean"){let o={instancePath:s+"/change/changeRequired",schemaPath:"#/properties/change/properties/changeRequired/type",keyword:"type",params:{type:"\
boolean"},schema:O.properties.change.properties.changeRequired.type,parentSchema:O.properties.change.properties.changeRequired,data:a};e===null?e=[o]:e.push(o),
r++}}if(i.approvals!==void 0){let a=i.approvals;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let o={instancePath:s+"/change/approvals",schemaPath:"\
#/properties/change/properties/approvals/type",keyword:"type",params:{type:"integer"},schema:O.properties.change.properties.approvals.type,parentSchema:O.properties.
change.properties.approvals,data:a};e===null?e=[o]:e.push(o),r++}if(typeof a=="number"&&isFinite(a)){if(a>20||isNaN(a)){let o={instancePath:s+"/change/approvals",
schemaPath:"#/properties/change/properties/approvals/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},schema:20,parentSchema:O.properties.change.properties.
approvals,data:a};e===null?e=[o]:e.push(o),r++}if(a<0||isNaN(a)){let o={instancePath:s+"/change/approvals",schemaPath:"#/properties/change/properties/approvals/\
minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:O.properties.change.properties.approvals,data:a};e===null?e=[o]:e.push(o),r++}}}
if(i.approvers!==void 0&&(Ds(i.approvers,{instancePath:s+"/change/approvers",parentData:i,parentDataProperty:"approvers",rootData:u,dynamicAnchors:h})||(e=e===null?
Ds.errors:Ds.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length)),i.approverIsNot!==void 0){let a=i.approverIsNot;if(Array.isArray(a)){let o=a.length;for(let n=0;n<
o;n++){let l=a[n];if(!(l==="pusher"||l==="requester"||l==="implementer")){let d={instancePath:s+"/change/approverIsNot/"+n,schemaPath:"#/properties/change/prope\
rties/approverIsNot/items/enum",keyword:"enum",params:{allowedValues:O.properties.change.properties.approverIsNot.items.enum},schema:O.properties.change.properties.
approverIsNot.items.enum,parentSchema:O.properties.change.properties.approverIsNot.items,data:l};e===null?e=[d]:e.push(d),r++}}let c=ve(a);if(c!==void 0){let n={
instancePath:s+"/change/approverIsNot",schemaPath:"#/properties/change/properties/approverIsNot/uniqueItems",keyword:"uniqueItems",params:{i:c[1],j:c[0]},schema:!0,
parentSchema:O.properties.change.properties.approverIsNot,data:a};e===null?e=[n]:e.push(n),r++}}else{let o={instancePath:s+"/change/approverIsNot",schemaPath:"#\
/properties/change/properties/approverIsNot/type",keyword:"type",params:{type:"array"},schema:O.properties.change.properties.approverIsNot.type,parentSchema:O.properties.
change.properties.approverIsNot,data:a};e===null?e=[o]:e.push(o),r++}}if(i.contributors!==void 0&&($s(i.contributors,{instancePath:s+"/change/contributors",parentData:i,
parentDataProperty:"contributors",rootData:u,dynamicAnchors:h})||(e=e===null?$s.errors:$s.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length)),i.changeAuthority!==
void 0){let a=i.changeAuthority;if(typeof a!="boolean"){let o={instancePath:s+"/change/changeAuthority",schemaPath:"#/properties/change/properties/changeAuthori\
ty/type",keyword:"type",params:{type:"boolean"},schema:O.properties.change.properties.changeAuthority.type,parentSchema:O.properties.change.properties.changeAuthority,
data:a};e===null?e=[o]:e.push(o),r++}}if(i.mergeWhen!==void 0){let a=i.mergeWhen;if(!(a==="always"||a==="outside-freezes"||a==="in-window")){let o={instancePath:s+
"/change/mergeWhen",schemaPath:"#/properties/change/properties/mergeWhen/enum",keyword:"enum",params:{allowedValues:O.properties.change.properties.mergeWhen.enum},
schema:O.properties.change.properties.mergeWhen.enum,parentSchema:O.properties.change.properties.mergeWhen,data:a};e===null?e=[o]:e.push(o),r++}}if(i.leadTime!==
void 0&&(K(i.leadTime,{instancePath:s+"/change/leadTime",parentData:i,parentDataProperty:"leadTime",rootData:u,dynamicAnchors:h})||(e=e===null?K.errors:K.errors.
reduce((a,o)=>(a.push(o),a),e),r=e.length)),i.firstStageMax!==void 0&&(Qe(i.firstStageMax,{instancePath:s+"/change/firstStageMax",parentData:i,parentDataProperty:"\
firstStageMax",rootData:u,dynamicAnchors:h})||(e=e===null?Qe.errors:Qe.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length)),i.minSoak!==void 0&&(K(i.minSoak,{instancePath:s+
"/change/minSoak",parentData:i,parentDataProperty:"minSoak",rootData:u,dynamicAnchors:h})||(e=e===null?K.errors:K.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length)),
i.departments!==void 0){let a=i.departments;if(Array.isArray(a)){let o=a.length;for(let n=0;n<o;n++)zr(a[n],{instancePath:s+"/change/departments/"+n,parentData:a,
parentDataProperty:n,rootData:u,dynamicAnchors:h})||(e=e===null?zr.errors:zr.errors.reduce((l,d)=>(l.push(d),l),e),r=e.length);let c=ve(a);if(c!==void 0){let n={
instancePath:s+"/change/departments",schemaPath:"#/properties/change/properties/departments/uniqueItems",keyword:"uniqueItems",params:{i:c[1],j:c[0]},schema:!0,
parentSchema:O.properties.change.properties.departments,data:a};e===null?e=[n]:e.push(n),r++}}else{let o={instancePath:s+"/change/departments",schemaPath:"#/pro\
perties/change/properties/departments/type",keyword:"type",params:{type:"array"},schema:O.properties.change.properties.departments.type,parentSchema:O.properties.
change.properties.departments,data:a};e===null?e=[o]:e.push(o),r++}}if(i.tests!==void 0){let a=i.tests;if(Array.isArray(a)){let o=a.length;for(let n=0;n<o;n++)_r(
a[n],{instancePath:s+"/change/tests/"+n,parentData:a,parentDataProperty:n,rootData:u,dynamicAnchors:h})||(e=e===null?_r.errors:_r.errors.reduce((l,d)=>(l.push(d),
l),e),r=e.length);let c=ve(a);if(c!==void 0){let n={instancePath:s+"/change/tests",schemaPath:"#/properties/change/properties/tests/uniqueItems",keyword:"unique\
Items",params:{i:c[1],j:c[0]},schema:!0,parentSchema:O.properties.change.properties.tests,data:a};e===null?e=[n]:e.push(n),r++}}else{let o={instancePath:s+"/cha\
nge/tests",schemaPath:"#/properties/change/properties/tests/type",keyword:"type",params:{type:"array"},schema:O.properties.change.properties.tests.type,parentSchema:O.
properties.change.properties.tests,data:a};e===null?e=[o]:e.push(o),r++}}if(i.testsByType!==void 0){let a=i.testsByType;if(a&&typeof a=="object"&&!Array.isArray(
a)){for(let o in a)if(!(o==="standard"||o==="normal"||o==="emergency")){let c={instancePath:s+"/change/testsByType",schemaPath:"#/properties/change/properties/t\
estsByType/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:O.properties.change.properties.testsByType,
data:a};e===null?e=[c]:e.push(c),r++}a.standard!==void 0&&(_e(a.standard,{instancePath:s+"/change/testsByType/standard",parentData:a,parentDataProperty:"standar\
d",rootData:u,dynamicAnchors:h})||(e=e===null?_e.errors:_e.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length)),a.normal!==void 0&&(_e(a.normal,{instancePath:s+"/\
change/testsByType/normal",parentData:a,parentDataProperty:"normal",rootData:u,dynamicAnchors:h})||(e=e===null?_e.errors:_e.errors.reduce((o,c)=>(o.push(c),o),e),
r=e.length)),a.emergency!==void 0&&(_e(a.emergency,{instancePath:s+"/change/testsByType/emergency",parentData:a,parentDataProperty:"emergency",rootData:u,dynamicAnchors:h})||
(e=e===null?_e.errors:_e.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length))}else{let o={instancePath:s+"/change/testsByType",schemaPath:"#/properties/change/pro\
perties/testsByType/type",keyword:"type",params:{type:"object"},schema:O.properties.change.properties.testsByType.type,parentSchema:O.properties.change.properties.
testsByType,data:a};e===null?e=[o]:e.push(o),r++}}if(i.handover!==void 0){let a=i.handover;if(typeof a!="boolean"){let o={instancePath:s+"/change/handover",schemaPath:"\
#/properties/change/properties/handover/type",keyword:"type",params:{type:"boolean"},schema:O.properties.change.properties.handover.type,parentSchema:O.properties.
change.properties.handover,data:a};e===null?e=[o]:e.push(o),r++}}if(i.separateReviewer!==void 0){let a=i.separateReviewer;if(typeof a!="boolean"){let o={instancePath:s+
"/change/separateReviewer",schemaPath:"#/properties/change/properties/separateReviewer/type",keyword:"type",params:{type:"boolean"},schema:O.properties.change.properties.
separateReviewer.type,parentSchema:O.properties.change.properties.separateReviewer,data:a};e===null?e=[o]:e.push(o),r++}}i.emergencyCompletion!==void 0&&(K(i.emergencyCompletion,
{instancePath:s+"/change/emergencyCompletion",parentData:i,parentDataProperty:"emergencyCompletion",rootData:u,dynamicAnchors:h})||(e=e===null?K.errors:K.errors.
reduce((a,o)=>(a.push(o),a),e),r=e.length))}else{let a={instancePath:s+"/change",schemaPath:"#/properties/change/type",keyword:"type",params:{type:"object"},schema:O.
properties.change.type,parentSchema:O.properties.change,data:i};e===null?e=[a]:e.push(a),r++}}if(p.backup!==void 0){let i=p.backup;if(i&&typeof i=="object"&&!Array.
isArray(i)){if(i.copies===void 0){let a={instancePath:s+"/backup",schemaPath:"#/properties/backup/required",keyword:"required",params:{missingProperty:"copies"},
schema:O.properties.backup.required,parentSchema:O.properties.backup,data:i};e===null?e=[a]:e.push(a),r++}if(i.media===void 0){let a={instancePath:s+"/backup",schemaPath:"\
#/properties/backup/required",keyword:"required",params:{missingProperty:"media"},schema:O.properties.backup.required,parentSchema:O.properties.backup,data:i};e===
null?e=[a]:e.push(a),r++}if(i.offsite===void 0){let a={instancePath:s+"/backup",schemaPath:"#/properties/backup/required",keyword:"required",params:{missingProperty:"\
offsite"},schema:O.properties.backup.required,parentSchema:O.properties.backup,data:i};e===null?e=[a]:e.push(a),r++}if(i.immutable===void 0){let a={instancePath:s+
"/backup",schemaPath:"#/properties/backup/required",keyword:"required",params:{missingProperty:"immutable"},schema:O.properties.backup.required,parentSchema:O.properties.
backup,data:i};e===null?e=[a]:e.push(a),r++}if(i.errors===void 0){let a={instancePath:s+"/backup",schemaPath:"#/properties/backup/required",keyword:"required",params:{
missingProperty:"errors"},schema:O.properties.backup.required,parentSchema:O.properties.backup,data:i};e===null?e=[a]:e.push(a),r++}for(let a in i)if(!(a==="cop\
ies"||a==="media"||a==="offsite"||a==="immutable"||a==="errors")){let o={instancePath:s+"/backup",schemaPath:"#/properties/backup/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:O.properties.backup,data:i};e===null?e=[o]:e.push(o),r++}if(i.copies!==void 0){let a=i.
copies;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let o={instancePath:s+"/backup/copies",schemaPath:"#/properties/backup/properties/copies/type",
keyword:"type",params:{type:"integer"},schema:O.properties.backup.properties.copies.type,parentSchema:O.properties.backup.properties.copies,data:a};e===null?e=[
o]:e.push(o),r++}if(typeof a=="number"&&isFinite(a)){if(a>20||isNaN(a)){let o={instancePath:s+"/backup/copies",schemaPath:"#/properties/backup/properties/copies\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},schema:20,parentSchema:O.properties.backup.properties.copies,data:a};e===null?e=[o]:e.push(o),r++}
if(a<1||isNaN(a)){let o={instancePath:s+"/backup/copies",schemaPath:"#/properties/backup/properties/copies/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
schema:1,parentSchema:O.properties.backup.properties.copies,data:a};e===null?e=[o]:e.push(o),r++}}}if(i.media!==void 0){let a=i.media;if(!(typeof a=="number"&&!(a%
1)&&!isNaN(a)&&isFinite(a))){let o={instancePath:s+"/backup/media",schemaPath:"#/properties/backup/properties/media/type",keyword:"type",params:{type:"integer"},
schema:O.properties.backup.properties.media.type,parentSchema:O.properties.backup.properties.media,data:a};e===null?e=[o]:e.push(o),r++}if(typeof a=="number"&&isFinite(
a)){if(a>20||isNaN(a)){let o={instancePath:s+"/backup/media",schemaPath:"#/properties/backup/properties/media/maximum",keyword:"maximum",params:{comparison:"<=",
limit:20},schema:20,parentSchema:O.properties.backup.properties.media,data:a};e===null?e=[o]:e.push(o),r++}if(a<1||isNaN(a)){let o={instancePath:s+"/backup/medi\
a",schemaPath:"#/properties/backup/properties/media/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:O.properties.backup.properties.
media,data:a};e===null?e=[o]:e.push(o),r++}}}if(i.offsite!==void 0){let a=i.offsite;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let o={instancePath:s+
"/backup/offsite",schemaPath:"#/properties/backup/properties/offsite/type",keyword:"type",params:{type:"integer"},schema:O.properties.backup.properties.offsite.
type,parentSchema:O.properties.backup.properties.offsite,data:a};e===null?e=[o]:e.push(o),r++}if(typeof a=="number"&&isFinite(a)){if(a>20||isNaN(a)){let o={instancePath:s+
"/backup/offsite",schemaPath:"#/properties/backup/properties/offsite/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},schema:20,parentSchema:O.properties.
backup.properties.offsite,data:a};e===null?e=[o]:e.push(o),r++}if(a<0||isNaN(a)){let o={instancePath:s+"/backup/offsite",schemaPath:"#/properties/backup/propert\
ies/offsite/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:O.properties.backup.properties.offsite,data:a};e===null?e=[o]:e.push(
o),r++}}}if(i.immutable!==void 0){let a=i.immutable;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let o={instancePath:s+"/backup/immutable",schemaPath:"\
#/properties/backup/properties/immutable/type",keyword:"type",params:{type:"integer"},schema:O.properties.backup.properties.immutable.type,parentSchema:O.properties.
backup.properties.immutable,data:a};e===null?e=[o]:e.push(o),r++}if(typeof a=="number"&&isFinite(a)){if(a>20||isNaN(a)){let o={instancePath:s+"/backup/immutable",
schemaPath:"#/properties/backup/properties/immutable/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},schema:20,parentSchema:O.properties.backup.properties.
immutable,data:a};e===null?e=[o]:e.push(o),r++}if(a<0||isNaN(a)){let o={instancePath:s+"/backup/immutable",schemaPath:"#/properties/backup/properties/immutable/\
minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:O.properties.backup.properties.immutable,data:a};e===null?e=[o]:e.push(o),r++}}}
if(i.errors!==void 0){let a=i.errors;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let o={instancePath:s+"/backup/errors",schemaPath:"#/properties/b\
ackup/properties/errors/type",keyword:"type",params:{type:"integer"},schema:O.properties.backup.properties.errors.type,parentSchema:O.properties.backup.properties.
errors,data:a};e===null?e=[o]:e.push(o),r++}if(typeof a=="number"&&isFinite(a)){if(a>1e6||isNaN(a)){let o={instancePath:s+"/backup/errors",schemaPath:"#/propert\
ies/backup/properties/errors/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},schema:1e6,parentSchema:O.properties.backup.properties.errors,data:a};
e===null?e=[o]:e.push(o),r++}if(a<0||isNaN(a)){let o={instancePath:s+"/backup/errors",schemaPath:"#/properties/backup/properties/errors/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:0},schema:0,parentSchema:O.properties.backup.properties.errors,data:a};e===null?e=[o]:e.push(o),r++}}}}else{let a={instancePath:s+
"/backup",schemaPath:"#/properties/backup/type",keyword:"type",params:{type:"object"},schema:O.properties.backup.type,parentSchema:O.properties.backup,data:i};e===
null?e=[a]:e.push(a),r++}}if(p.inspection!==void 0){let i=p.inspection;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.components===void 0){let a={instancePath:s+
"/inspection",schemaPath:"#/properties/inspection/required",keyword:"required",params:{missingProperty:"components"},schema:O.properties.inspection.required,parentSchema:O.
properties.inspection,data:i};e===null?e=[a]:e.push(a),r++}if(i.aspects===void 0){let a={instancePath:s+"/inspection",schemaPath:"#/properties/inspection/requir\
ed",keyword:"required",params:{missingProperty:"aspects"},schema:O.properties.inspection.required,parentSchema:O.properties.inspection,data:i};e===null?e=[a]:e.
push(a),r++}for(let a in i)if(!(a==="components"||a==="aspects")){let o={instancePath:s+"/inspection",schemaPath:"#/properties/inspection/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:O.properties.inspection,data:i};e===null?e=[o]:e.push(o),r++}if(i.components!==
void 0){let a=i.components;if(Array.isArray(a)){let o=a.length;for(let n=0;n<o;n++)Ls(a[n],{instancePath:s+"/inspection/components/"+n,parentData:a,parentDataProperty:n,
rootData:u,dynamicAnchors:h})||(e=e===null?Ls.errors:Ls.errors.reduce((l,d)=>(l.push(d),l),e),r=e.length);let c=ve(a);if(c!==void 0){let n={instancePath:s+"/ins\
pection/components",schemaPath:"#/properties/inspection/properties/components/uniqueItems",keyword:"uniqueItems",params:{i:c[1],j:c[0]},schema:!0,parentSchema:O.
properties.inspection.properties.components,data:a};e===null?e=[n]:e.push(n),r++}}else{let o={instancePath:s+"/inspection/components",schemaPath:"#/properties/i\
nspection/properties/components/type",keyword:"type",params:{type:"array"},schema:O.properties.inspection.properties.components.type,parentSchema:O.properties.inspection.
properties.components,data:a};e===null?e=[o]:e.push(o),r++}}if(i.aspects!==void 0){let a=i.aspects;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let o in a)if(!(o===
"hardware"||o==="software"||o==="interface"||o==="data")){let c={instancePath:s+"/inspection/aspects",schemaPath:"#/properties/inspection/properties/aspects/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:O.properties.inspection.properties.aspects,data:a};e===null?
e=[c]:e.push(c),r++}a.hardware!==void 0&&(Ie(a.hardware,{instancePath:s+"/inspection/aspects/hardware",parentData:a,parentDataProperty:"hardware",rootData:u,dynamicAnchors:h})||
(e=e===null?Ie.errors:Ie.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length)),a.software!==void 0&&(Ie(a.software,{instancePath:s+"/inspection/aspects/software",parentData:a,
parentDataProperty:"software",rootData:u,dynamicAnchors:h})||(e=e===null?Ie.errors:Ie.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length)),a.interface!==void 0&&(Ie(
a.interface,{instancePath:s+"/inspection/aspects/interface",parentData:a,parentDataProperty:"interface",rootData:u,dynamicAnchors:h})||(e=e===null?Ie.errors:Ie.
errors.reduce((o,c)=>(o.push(c),o),e),r=e.length)),a.data!==void 0&&(Ie(a.data,{instancePath:s+"/inspection/aspects/data",parentData:a,parentDataProperty:"data",
rootData:u,dynamicAnchors:h})||(e=e===null?Ie.errors:Ie.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length))}else{let o={instancePath:s+"/inspection/aspects",schemaPath:"\
#/properties/inspection/properties/aspects/type",keyword:"type",params:{type:"object"},schema:O.properties.inspection.properties.aspects.type,parentSchema:O.properties.
inspection.properties.aspects,data:a};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/inspection",schemaPath:"#/properties/inspection/type",keyword:"\
type",params:{type:"object"},schema:O.properties.inspection.type,parentSchema:O.properties.inspection,data:i};e===null?e=[a]:e.push(a),r++}}if(p.policies!==void 0){
let i=p.policies;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i){let o=r;Is(a,{instancePath:s+"/policies",parentData:i,parentDataProperty:"policies",
rootData:u,dynamicAnchors:h})||(e=e===null?Is.errors:Is.errors.reduce((c,n)=>(c.push(n),c),e),r=e.length);var t=o===r;if(!t){let c={instancePath:s+"/policies",schemaPath:"\
#/properties/policies/propertyNames",keyword:"propertyNames",params:{propertyName:a},schema:O.properties.policies.propertyNames,parentSchema:O.properties.policies,
data:i};e===null?e=[c]:e.push(c),r++}}for(let a in i)Es(i[a],{instancePath:s+"/policies/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:a,
rootData:u,dynamicAnchors:h})||(e=e===null?Es.errors:Es.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length)}else{let a={instancePath:s+"/policies",schemaPath:"#/p\
roperties/policies/type",keyword:"type",params:{type:"object"},schema:O.properties.policies.type,parentSchema:O.properties.policies,data:i};e===null?e=[a]:e.push(
a),r++}}}else{let i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:O.type,parentSchema:O,data:p};e===null?e=[i]:e.push(i),r++}
return Ns.errors=e,r===0}Ns.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Mr={enum:["P1","P2","P3","P4","P5"]};function fr(p,{instancePath:s="",parentData:q,
parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=fr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p===
"P1"||p==="P2"||p==="P3"||p==="P4"||p==="P5")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Mr.enum},schema:Mr.enum,parentSchema:Mr,
data:p};e===null?e=[t]:e.push(t),r++}return fr.errors=e,r===0}fr.evaluated={dynamicProps:!1,dynamicItems:!1};function ue(p,{instancePath:s="",parentData:q,parentDataProperty:$,
rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=ue.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!sr.
test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-\
9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M\
([0-9]{1,9}S)?|[0-9]{1,9}S))$"},schema:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M\
)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$",parentSchema:ae,data:p};
e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:ae.type,parentSchema:ae,data:p};e===null?
e=[t]:e.push(t),r++}return ue.errors=e,r===0}ue.evaluated={dynamicProps:!1,dynamicItems:!1};function yr(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,
dynamicAnchors:h={}}={}){let e=null,r=0,m=yr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="requester"||p==="change-manag\
er"||p==="change-authority"||p==="implementer"||p==="tester"||p==="incident-commander"||p==="approver")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",
params:{allowedValues:ze.enum},schema:ze.enum,parentSchema:ze,data:p};e===null?e=[t]:e.push(t),r++}return yr.errors=e,r===0}yr.evaluated={dynamicProps:!1,dynamicItems:!1};
function Ts(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ts.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),!(p==="exclude"||p==="count")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:As.enum},
schema:As.enum,parentSchema:As,data:p};e===null?e=[t]:e.push(t),r++}return Ts.errors=e,r===0}Ts.evaluated={dynamicProps:!1,dynamicItems:!1};var Fp={type:"intege\
r",minimum:0,maximum:20};function Ve(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ve.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let t={instancePath:s,schemaPath:"#/\
type",keyword:"type",params:{type:"integer"},schema:Fp.type,parentSchema:Fp,data:p};e===null?e=[t]:e.push(t),r++}if(typeof p=="number"&&isFinite(p)){if(p>20||isNaN(
p)){let t={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},schema:20,parentSchema:Fp,data:p};e===null?e=[t]:e.push(t),
r++}if(p<0||isNaN(p)){let t={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:Fp,data:p};e===null?
e=[t]:e.push(t),r++}}return Ve.errors=e,r===0}Ve.evaluated={dynamicProps:!1,dynamicItems:!1};function gr(p,{instancePath:s="",parentData:q,parentDataProperty:$,
rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=gr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),Array.isArray(p)){let t=p.
length;for(let i=0;i<t;i++)Or(p[i],{instancePath:s+"/"+i,parentData:p,parentDataProperty:i,rootData:u,dynamicAnchors:h})||(e=e===null?Or.errors:Or.errors.reduce(
(a,o)=>(a.push(o),a),e),r=e.length)}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},schema:Yp.type,parentSchema:Yp,data:p};e===
null?e=[t]:e.push(t),r++}return gr.errors=e,r===0}gr.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function Me(p,{instancePath:s="",parentData:q,parentDataProperty:$,
rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Me.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(A(
p)>63){let t={instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63},schema:63,parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}if(A(p)<
1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}if(!er.test(
p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:H,
data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:H.type,parentSchema:H,data:p};
e===null?e=[t]:e.push(t),r++}return Me.errors=e,r===0}Me.evaluated={dynamicProps:!1,dynamicItems:!1};var qe={type:"object",additionalProperties:!1,properties:{github:{
type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]*(\\[bot\\])?$","x-expected":"a login without the @"},gitlab:{type:"string",pattern:"^[A-Za-z0-9_][A-Za-z0-9_.-\
]*$","x-expected":"a user name without the @"}}},Hi=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]*(\\[bot\\])?$","u");function zs(p,{instancePath:s="",parentData:q,parentDataProperty:$,
rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=zs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&
!Array.isArray(p)){for(let t in p)if(!(t==="github"||t==="gitlab")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},schema:!1,parentSchema:qe,data:p};e===null?e=[i]:e.push(i),r++}if(p.github!==void 0){let t=p.github;if(typeof t=="string"){if(!Hi.test(t)){
let i={instancePath:s+"/github",schemaPath:"#/properties/github/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]*(\\[bot\\])?$"},schema:"^\
[A-Za-z0-9][A-Za-z0-9_.-]*(\\[bot\\])?$",parentSchema:qe.properties.github,data:t};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/github",schemaPath:"\
#/properties/github/type",keyword:"type",params:{type:"string"},schema:qe.properties.github.type,parentSchema:qe.properties.github,data:t};e===null?e=[i]:e.push(
i),r++}}if(p.gitlab!==void 0){let t=p.gitlab;if(typeof t=="string"){if(!Ei.test(t)){let i={instancePath:s+"/gitlab",schemaPath:"#/properties/gitlab/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_][A-Za-z0-9_.-]*$"},schema:"^[A-Za-z0-9_][A-Za-z0-9_.-]*$",parentSchema:qe.properties.gitlab,data:t};e===null?e=[i]:e.push(
i),r++}}else{let i={instancePath:s+"/gitlab",schemaPath:"#/properties/gitlab/type",keyword:"type",params:{type:"string"},schema:qe.properties.gitlab.type,parentSchema:qe.
properties.gitlab,data:t};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:qe.type,parentSchema:qe,
data:p};e===null?e=[t]:e.push(t),r++}return zs.errors=e,r===0}zs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Pr(p,{instancePath:s="",parentData:q,
parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Pr.evaluated;m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0);let t=r,
i=!0,a=r;if(r===a)if(Array.isArray(p)){if(p.length<1){let n={};e===null?e=[n]:e.push(n),r++}}else{let n={};e===null?e=[n]:e.push(n),r++}var o=a===r;if(r=t,e!==null&&
(t?e.length=t:e=null),o){let n=r;if(Array.isArray(p)){let d=r,g=p.length;for(let P=0;P<g;P++){let f=p[P],S=r;if(typeof f=="string"){if(!jp.test(f)){let x={instancePath:s+
"/"+P,schemaPath:"#/then/contains/pattern",keyword:"pattern",params:{pattern:"^[^!]"},schema:"^[^!]",parentSchema:ie.then.contains,data:f};e===null?e=[x]:e.push(
x),r++}}else{let x={instancePath:s+"/"+P,schemaPath:"#/then/contains/type",keyword:"type",params:{type:"string"},schema:ie.then.contains.type,parentSchema:ie.then.
contains,data:f};e===null?e=[x]:e.push(x),r++}var c=S===r;if(c)break}if(c)r=d,e!==null&&(d?e.length=d:e=null);else{let P={instancePath:s,schemaPath:"#/then/cont\
ains",keyword:"contains",params:{minContains:1},schema:ie.then.contains,parentSchema:ie.then,data:p};e===null?e=[P]:e.push(P),r++}}var o=n===r;i=o}if(!i){let n={
instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"then"},schema:ie.if,parentSchema:ie,data:p};e===null?e=[n]:e.push(n),r++}if(Array.isArray(
p)){if(p.length<1){let l={instancePath:s,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:ie,data:p};e===null?e=[l]:e.push(l),r++}
let n=p.length;for(let l=0;l<n;l++)Ae(p[l],{instancePath:s+"/"+l,parentData:p,parentDataProperty:l,rootData:u,dynamicAnchors:h})||(e=e===null?Ae.errors:Ae.errors.
reduce((d,g)=>(d.push(g),d),e),r=e.length)}else{let n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},schema:ie.type,parentSchema:ie,data:p};
e===null?e=[n]:e.push(n),r++}return Pr.errors=e,r===0}Pr.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function Fe(p,{instancePath:s="",parentData:q,parentDataProperty:$,
rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Fe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(typeof p=="number"&&!(p%
1)&&!isNaN(p)&&isFinite(p))){let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"integer"},schema:Pe.type,parentSchema:Pe,data:p};e===null?e=
[t]:e.push(t),r++}if(typeof p=="number"&&isFinite(p)){if(p>99||isNaN(p)){let t={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",
limit:99},schema:99,parentSchema:Pe,data:p};e===null?e=[t]:e.push(t),r++}if(p<0||isNaN(p)){let t={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:Pe,data:p};e===null?e=[t]:e.push(t),r++}}return Fe.errors=e,r===0}Fe.evaluated={dynamicProps:!1,dynamicItems:!1};
var ye={type:"string",minLength:1};function Rs(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Rs.
evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(A(p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:ye,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"string"},schema:ye.type,parentSchema:ye,data:p};e===null?e=[t]:e.push(t),r++}return Rs.errors=e,r===0}Rs.evaluated={dynamicProps:!1,dynamicItems:!1};function Os(p,{
instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Os.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),typeof p!="string"){let n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:le.type,parentSchema:le,data:p};e===
null?e=[n]:e.push(n),r++}let t=r,i=!0,a=r;if(r===a)if(typeof p=="string"){if(A(p)>10){let n={};e===null?e=[n]:e.push(n),r++}}else{let n={};e===null?e=[n]:e.push(
n),r++}var o=a===r;r=t,e!==null&&(t?e.length=t:e=null);let c;if(o){let n=r;se(p,{instancePath:s,parentData:q,parentDataProperty:$,rootData:u,dynamicAnchors:h})||
(e=e===null?se.errors:se.errors.reduce((d,g)=>(d.push(g),d),e),r=e.length);var o=n===r;i=o,c="then"}else{let n=r;X(p,{instancePath:s,parentData:q,parentDataProperty:$,
rootData:u,dynamicAnchors:h})||(e=e===null?X.errors:X.errors.reduce((d,g)=>(d.push(g),d),e),r=e.length);var o=n===r;i=o,c="else"}if(!i){let n={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:c},schema:le.if,parentSchema:le,data:p};e===null?e=[n]:e.push(n),r++}return Os.errors=e,r===0}Os.evaluated={dynamicProps:!1,
dynamicItems:!1};function Kp(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Kp.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.apiVersion===void 0){let i={instancePath:s,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"apiVersion"},schema:T.required,parentSchema:T,data:p};e===null?e=[i]:e.push(i),r++}if(p.kind===void 0){let i={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},schema:T.required,parentSchema:T,data:p};e===null?e=[i]:e.push(i),r++}if(p.metadata===
void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},schema:T.required,parentSchema:T,data:p};e===null?e=
[i]:e.push(i),r++}if(p.spec===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},schema:T.required,parentSchema:T,
data:p};e===null?e=[i]:e.push(i),r++}for(let i in p)if(!(i==="apiVersion"||i==="kind"||i==="metadata"||i==="spec")){let a={instancePath:s,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:T,data:p};e===null?e=[a]:e.push(a),r++}if(p.apiVersion!==void 0&&
(vs(p.apiVersion,{instancePath:s+"/apiVersion",parentData:p,parentDataProperty:"apiVersion",rootData:u,dynamicAnchors:h})||(e=e===null?vs.errors:vs.errors.reduce(
(i,a)=>(i.push(a),i),e),r=e.length)),p.kind!==void 0){let i=p.kind;if(i!=="Grading"){let a={instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"\
const",params:{allowedValue:"Grading"},schema:"Grading",parentSchema:T.properties.kind,data:i};e===null?e=[a]:e.push(a),r++}}if(p.metadata!==void 0&&(ks(p.metadata,
{instancePath:s+"/metadata",parentData:p,parentDataProperty:"metadata",rootData:u,dynamicAnchors:h})||(e=e===null?ks.errors:ks.errors.reduce((i,a)=>(i.push(a),i),
e),r=e.length)),p.spec!==void 0){let i=p.spec;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.tiers===void 0){let a={instancePath:s+"/spec",schemaPath:"#/prop\
erties/spec/required",keyword:"required",params:{missingProperty:"tiers"},schema:T.properties.spec.required,parentSchema:T.properties.spec,data:i};e===null?e=[a]:
e.push(a),r++}for(let a in i)if(!ke.call(T.properties.spec.properties,a)){let o={instancePath:s+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:T.properties.spec,data:i};e===null?e=[o]:e.push(o),r++}if(i.tiers!==void 0){let a=i.tiers;
if(Array.isArray(a)){if(a.length<1){let c={instancePath:s+"/spec/tiers",schemaPath:"#/properties/spec/properties/tiers/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:T.properties.spec.properties.tiers,data:a};e===null?e=[c]:e.push(c),r++}let o=a.length;for(let c=0;c<o;c++)Ns(a[c],{instancePath:s+"/spec/\
tiers/"+c,parentData:a,parentDataProperty:c,rootData:u,dynamicAnchors:h})||(e=e===null?Ns.errors:Ns.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)}else{let o={
instancePath:s+"/spec/tiers",schemaPath:"#/properties/spec/properties/tiers/type",keyword:"type",params:{type:"array"},schema:T.properties.spec.properties.tiers.
type,parentSchema:T.properties.spec.properties.tiers,data:a};e===null?e=[o]:e.push(o),r++}}if(i.severities!==void 0){let a=i.severities;if(Array.isArray(a)){let o=a.
length;for(let c=0;c<o;c++){let n=a[c];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.level===void 0){let l={instancePath:s+"/spec/severities/"+c,schemaPath:"\
#/properties/spec/properties/severities/items/required",keyword:"required",params:{missingProperty:"level"},schema:T.properties.spec.properties.severities.items.
required,parentSchema:T.properties.spec.properties.severities.items,data:n};e===null?e=[l]:e.push(l),r++}for(let l in n)if(!(l==="level"||l==="title"||l==="ack"||
l==="update"||l==="restore"||l==="postmortem"||l==="coverage")){let d={instancePath:s+"/spec/severities/"+c,schemaPath:"#/properties/spec/properties/severities/\
items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:T.properties.spec.properties.severities.items,data:n};
e===null?e=[d]:e.push(d),r++}if(n.level!==void 0&&(fr(n.level,{instancePath:s+"/spec/severities/"+c+"/level",parentData:n,parentDataProperty:"level",rootData:u,
dynamicAnchors:h})||(e=e===null?fr.errors:fr.errors.reduce((l,d)=>(l.push(d),l),e),r=e.length)),n.title!==void 0){let l=n.title;if(typeof l=="string"){if(A(l)<1){
let d={instancePath:s+"/spec/severities/"+c+"/title",schemaPath:"#/properties/spec/properties/severities/items/properties/title/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:T.properties.spec.properties.severities.items.properties.title,data:l};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:s+"\
/spec/severities/"+c+"/title",schemaPath:"#/properties/spec/properties/severities/items/properties/title/type",keyword:"type",params:{type:"string"},schema:T.properties.
spec.properties.severities.items.properties.title.type,parentSchema:T.properties.spec.properties.severities.items.properties.title,data:l};e===null?e=[d]:e.push(
d),r++}}if(n.ack!==void 0&&(ue(n.ack,{instancePath:s+"/spec/severities/"+c+"/ack",parentData:n,parentDataProperty:"ack",rootData:u,dynamicAnchors:h})||(e=e===null?
ue.errors:ue.errors.reduce((l,d)=>(l.push(d),l),e),r=e.length)),n.update!==void 0&&(ue(n.update,{instancePath:s+"/spec/severities/"+c+"/update",parentData:n,parentDataProperty:"\
update",rootData:u,dynamicAnchors:h})||(e=e===null?ue.errors:ue.errors.reduce((l,d)=>(l.push(d),l),e),r=e.length)),n.restore!==void 0&&(ue(n.restore,{instancePath:s+
"/spec/severities/"+c+"/restore",parentData:n,parentDataProperty:"restore",rootData:u,dynamicAnchors:h})||(e=e===null?ue.errors:ue.errors.reduce((l,d)=>(l.push(
d),l),e),r=e.length)),n.postmortem!==void 0){let l=n.postmortem;if(typeof l!="boolean"){let d={instancePath:s+"/spec/severities/"+c+"/postmortem",schemaPath:"#/\
properties/spec/properties/severities/items/properties/postmortem/type",keyword:"type",params:{type:"boolean"},schema:T.properties.spec.properties.severities.items.
properties.postmortem.type,parentSchema:T.properties.spec.properties.severities.items.properties.postmortem,data:l};e===null?e=[d]:e.push(d),r++}}if(n.coverage!==
void 0){let l=n.coverage;if(!(l==="24x7"||l==="business")){let d={instancePath:s+"/spec/severities/"+c+"/coverage",schemaPath:"#/properties/spec/properties/seve\
rities/items/properties/coverage/enum",keyword:"enum",params:{allowedValues:T.properties.spec.properties.severities.items.properties.coverage.enum},schema:T.properties.
spec.properties.severities.items.properties.coverage.enum,parentSchema:T.properties.spec.properties.severities.items.properties.coverage,data:l};e===null?e=[d]:
e.push(d),r++}}}else{let l={instancePath:s+"/spec/severities/"+c,schemaPath:"#/properties/spec/properties/severities/items/type",keyword:"type",params:{type:"ob\
ject"},schema:T.properties.spec.properties.severities.items.type,parentSchema:T.properties.spec.properties.severities.items,data:n};e===null?e=[l]:e.push(l),r++}}}else{
let o={instancePath:s+"/spec/severities",schemaPath:"#/properties/spec/properties/severities/type",keyword:"type",params:{type:"array"},schema:T.properties.spec.
properties.severities.type,parentSchema:T.properties.spec.properties.severities,data:a};e===null?e=[o]:e.push(o),r++}}if(i.changeAuthority!==void 0){let a=i.changeAuthority;
if(a&&typeof a=="object"&&!Array.isArray(a)){for(let o in a)if(!(o==="role"||o==="count"||o==="contributors"||o==="teams")){let c={instancePath:s+"/spec/changeA\
uthority",schemaPath:"#/properties/spec/properties/changeAuthority/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,
parentSchema:T.properties.spec.properties.changeAuthority,data:a};e===null?e=[c]:e.push(c),r++}if(a.role!==void 0&&(yr(a.role,{instancePath:s+"/spec/changeAutho\
rity/role",parentData:a,parentDataProperty:"role",rootData:u,dynamicAnchors:h})||(e=e===null?yr.errors:yr.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length)),a.count!==
void 0){let o=a.count;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let c={instancePath:s+"/spec/changeAuthority/count",schemaPath:"#/properties/spe\
c/properties/changeAuthority/properties/count/type",keyword:"type",params:{type:"integer"},schema:T.properties.spec.properties.changeAuthority.properties.count.
type,parentSchema:T.properties.spec.properties.changeAuthority.properties.count,data:o};e===null?e=[c]:e.push(c),r++}if(typeof o=="number"&&isFinite(o)){if(o>20||
isNaN(o)){let c={instancePath:s+"/spec/changeAuthority/count",schemaPath:"#/properties/spec/properties/changeAuthority/properties/count/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:20},schema:20,parentSchema:T.properties.spec.properties.changeAuthority.properties.count,data:o};e===null?e=[c]:e.push(c),r++}if(o<
1||isNaN(o)){let c={instancePath:s+"/spec/changeAuthority/count",schemaPath:"#/properties/spec/properties/changeAuthority/properties/count/minimum",keyword:"min\
imum",params:{comparison:">=",limit:1},schema:1,parentSchema:T.properties.spec.properties.changeAuthority.properties.count,data:o};e===null?e=[c]:e.push(c),r++}}}
if(a.contributors!==void 0&&(Ts(a.contributors,{instancePath:s+"/spec/changeAuthority/contributors",parentData:a,parentDataProperty:"contributors",rootData:u,dynamicAnchors:h})||
(e=e===null?Ts.errors:Ts.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length)),a.teams!==void 0){let o=a.teams;if(Array.isArray(o)){if(o.length<1){let n={instancePath:s+
"/spec/changeAuthority/teams",schemaPath:"#/properties/spec/properties/changeAuthority/properties/teams/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:T.
properties.spec.properties.changeAuthority.properties.teams,data:o};e===null?e=[n]:e.push(n),r++}let c=o.length;for(let n=0;n<c;n++){let l=o[n];if(typeof l=="st\
ring"){if(A(l)<1){let d={instancePath:s+"/spec/changeAuthority/teams/"+n,schemaPath:"#/properties/spec/properties/changeAuthority/properties/teams/items/minLeng\
th",keyword:"minLength",params:{limit:1},schema:1,parentSchema:T.properties.spec.properties.changeAuthority.properties.teams.items,data:l};e===null?e=[d]:e.push(
d),r++}}else{let d={instancePath:s+"/spec/changeAuthority/teams/"+n,schemaPath:"#/properties/spec/properties/changeAuthority/properties/teams/items/type",keyword:"\
type",params:{type:"string"},schema:T.properties.spec.properties.changeAuthority.properties.teams.items.type,parentSchema:T.properties.spec.properties.changeAuthority.
properties.teams.items,data:l};e===null?e=[d]:e.push(d),r++}}}else{let c={instancePath:s+"/spec/changeAuthority/teams",schemaPath:"#/properties/spec/properties/\
changeAuthority/properties/teams/type",keyword:"type",params:{type:"array"},schema:T.properties.spec.properties.changeAuthority.properties.teams.type,parentSchema:T.
properties.spec.properties.changeAuthority.properties.teams,data:o};e===null?e=[c]:e.push(c),r++}}}else{let o={instancePath:s+"/spec/changeAuthority",schemaPath:"\
#/properties/spec/properties/changeAuthority/type",keyword:"type",params:{type:"object"},schema:T.properties.spec.properties.changeAuthority.type,parentSchema:T.
properties.spec.properties.changeAuthority,data:a};e===null?e=[o]:e.push(o),r++}}if(i.waivers!==void 0){let a=i.waivers;if(a&&typeof a=="object"&&!Array.isArray(
a)){for(let o in a)if(o!=="roles"){let c={instancePath:s+"/spec/waivers",schemaPath:"#/properties/spec/properties/waivers/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:o},schema:!1,parentSchema:T.properties.spec.properties.waivers,data:a};e===null?e=[c]:e.push(c),r++}if(a.roles!==void 0){
let o=a.roles;if(Array.isArray(o)){if(o.length<1){let l={instancePath:s+"/spec/waivers/roles",schemaPath:"#/properties/spec/properties/waivers/properties/roles/\
minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:T.properties.spec.properties.waivers.properties.roles,data:o};e===null?e=[l]:e.push(l),r++}let c=o.
length;for(let l=0;l<c;l++)yr(o[l],{instancePath:s+"/spec/waivers/roles/"+l,parentData:o,parentDataProperty:l,rootData:u,dynamicAnchors:h})||(e=e===null?yr.errors:
yr.errors.reduce((d,g)=>(d.push(g),d),e),r=e.length);let n=ve(o);if(n!==void 0){let l={instancePath:s+"/spec/waivers/roles",schemaPath:"#/properties/spec/proper\
ties/waivers/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i:n[1],j:n[0]},schema:!0,parentSchema:T.properties.spec.properties.waivers.properties.roles,
data:o};e===null?e=[l]:e.push(l),r++}}else{let c={instancePath:s+"/spec/waivers/roles",schemaPath:"#/properties/spec/properties/waivers/properties/roles/type",keyword:"\
type",params:{type:"array"},schema:T.properties.spec.properties.waivers.properties.roles.type,parentSchema:T.properties.spec.properties.waivers.properties.roles,
data:o};e===null?e=[c]:e.push(c),r++}}}else{let o={instancePath:s+"/spec/waivers",schemaPath:"#/properties/spec/properties/waivers/type",keyword:"type",params:{
type:"object"},schema:T.properties.spec.properties.waivers.type,parentSchema:T.properties.spec.properties.waivers,data:a};e===null?e=[o]:e.push(o),r++}}if(i.changeTypes!==
void 0){let a=i.changeTypes;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let o in a)if(!(o==="standard"||o==="emergency")){let c={instancePath:s+"/spec/chan\
geTypes",schemaPath:"#/properties/spec/properties/changeTypes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:T.
properties.spec.properties.changeTypes,data:a};e===null?e=[c]:e.push(c),r++}if(a.standard!==void 0){let o=a.standard;if(o&&typeof o=="object"&&!Array.isArray(o)){
for(let c in o)if(!(c==="approvals"||c==="approvers")){let n={instancePath:s+"/spec/changeTypes/standard",schemaPath:"#/properties/spec/properties/changeTypes/p\
roperties/standard/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:T.properties.spec.properties.changeTypes.
properties.standard,data:o};e===null?e=[n]:e.push(n),r++}o.approvals!==void 0&&(Ve(o.approvals,{instancePath:s+"/spec/changeTypes/standard/approvals",parentData:o,
parentDataProperty:"approvals",rootData:u,dynamicAnchors:h})||(e=e===null?Ve.errors:Ve.errors.reduce((c,n)=>(c.push(n),c),e),r=e.length)),o.approvers!==void 0&&
(gr(o.approvers,{instancePath:s+"/spec/changeTypes/standard/approvers",parentData:o,parentDataProperty:"approvers",rootData:u,dynamicAnchors:h})||(e=e===null?gr.
errors:gr.errors.reduce((c,n)=>(c.push(n),c),e),r=e.length))}else{let c={instancePath:s+"/spec/changeTypes/standard",schemaPath:"#/properties/spec/properties/ch\
angeTypes/properties/standard/type",keyword:"type",params:{type:"object"},schema:T.properties.spec.properties.changeTypes.properties.standard.type,parentSchema:T.
properties.spec.properties.changeTypes.properties.standard,data:o};e===null?e=[c]:e.push(c),r++}}if(a.emergency!==void 0){let o=a.emergency;if(o&&typeof o=="obj\
ect"&&!Array.isArray(o)){for(let c in o)if(!(c==="approvals"||c==="approvers"||c==="obligations")){let n={instancePath:s+"/spec/changeTypes/emergency",schemaPath:"\
#/properties/spec/properties/changeTypes/properties/emergency/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:T.
properties.spec.properties.changeTypes.properties.emergency,data:o};e===null?e=[n]:e.push(n),r++}if(o.approvals!==void 0&&(Ve(o.approvals,{instancePath:s+"/spec\
/changeTypes/emergency/approvals",parentData:o,parentDataProperty:"approvals",rootData:u,dynamicAnchors:h})||(e=e===null?Ve.errors:Ve.errors.reduce((c,n)=>(c.push(
n),c),e),r=e.length)),o.approvers!==void 0&&(gr(o.approvers,{instancePath:s+"/spec/changeTypes/emergency/approvers",parentData:o,parentDataProperty:"approvers",
rootData:u,dynamicAnchors:h})||(e=e===null?gr.errors:gr.errors.reduce((c,n)=>(c.push(n),c),e),r=e.length)),o.obligations!==void 0){let c=o.obligations;if(Array.
isArray(c)){let n=c.length;for(let l=0;l<n;l++){let d=c[l];if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.owed===void 0){let g={instancePath:s+"/spec/changeT\
ypes/emergency/obligations/"+l,schemaPath:"#/properties/spec/properties/changeTypes/properties/emergency/properties/obligations/items/required",keyword:"require\
d",params:{missingProperty:"owed"},schema:T.properties.spec.properties.changeTypes.properties.emergency.properties.obligations.items.required,parentSchema:T.properties.
spec.properties.changeTypes.properties.emergency.properties.obligations.items,data:d};e===null?e=[g]:e.push(g),r++}if(d.within===void 0){let g={instancePath:s+"\
/spec/changeTypes/emergency/obligations/"+l,schemaPath:"#/properties/spec/properties/changeTypes/properties/emergency/properties/obligations/items/required",keyword:"\
required",params:{missingProperty:"within"},schema:T.properties.spec.properties.changeTypes.properties.emergency.properties.obligations.items.required,parentSchema:T.
properties.spec.properties.changeTypes.properties.emergency.properties.obligations.items,data:d};e===null?e=[g]:e.push(g),r++}for(let g in d)if(!(g==="owed"||g===
"within")){let P={instancePath:s+"/spec/changeTypes/emergency/obligations/"+l,schemaPath:"#/properties/spec/properties/changeTypes/properties/emergency/properti\
es/obligations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},schema:!1,parentSchema:T.properties.spec.properties.changeTypes.
properties.emergency.properties.obligations.items,data:d};e===null?e=[P]:e.push(P),r++}if(d.owed!==void 0){let g=d.owed;if(!(g==="approvals"||g==="tests"||g==="\
review")){let P={instancePath:s+"/spec/changeTypes/emergency/obligations/"+l+"/owed",schemaPath:"#/properties/spec/properties/changeTypes/properties/emergency/p\
roperties/obligations/items/properties/owed/enum",keyword:"enum",params:{allowedValues:T.properties.spec.properties.changeTypes.properties.emergency.properties.
obligations.items.properties.owed.enum},schema:T.properties.spec.properties.changeTypes.properties.emergency.properties.obligations.items.properties.owed.enum,parentSchema:T.
properties.spec.properties.changeTypes.properties.emergency.properties.obligations.items.properties.owed,data:g};e===null?e=[P]:e.push(P),r++}}d.within!==void 0&&
(ue(d.within,{instancePath:s+"/spec/changeTypes/emergency/obligations/"+l+"/within",parentData:d,parentDataProperty:"within",rootData:u,dynamicAnchors:h})||(e=e===
null?ue.errors:ue.errors.reduce((g,P)=>(g.push(P),g),e),r=e.length))}else{let g={instancePath:s+"/spec/changeTypes/emergency/obligations/"+l,schemaPath:"#/prope\
rties/spec/properties/changeTypes/properties/emergency/properties/obligations/items/type",keyword:"type",params:{type:"object"},schema:T.properties.spec.properties.
changeTypes.properties.emergency.properties.obligations.items.type,parentSchema:T.properties.spec.properties.changeTypes.properties.emergency.properties.obligations.
items,data:d};e===null?e=[g]:e.push(g),r++}}}else{let n={instancePath:s+"/spec/changeTypes/emergency/obligations",schemaPath:"#/properties/spec/properties/chang\
eTypes/properties/emergency/properties/obligations/type",keyword:"type",params:{type:"array"},schema:T.properties.spec.properties.changeTypes.properties.emergency.
properties.obligations.type,parentSchema:T.properties.spec.properties.changeTypes.properties.emergency.properties.obligations,data:c};e===null?e=[n]:e.push(n),r++}}}else{
let c={instancePath:s+"/spec/changeTypes/emergency",schemaPath:"#/properties/spec/properties/changeTypes/properties/emergency/type",keyword:"type",params:{type:"\
object"},schema:T.properties.spec.properties.changeTypes.properties.emergency.type,parentSchema:T.properties.spec.properties.changeTypes.properties.emergency,data:o};
e===null?e=[c]:e.push(c),r++}}}else{let o={instancePath:s+"/spec/changeTypes",schemaPath:"#/properties/spec/properties/changeTypes/type",keyword:"type",params:{
type:"object"},schema:T.properties.spec.properties.changeTypes.type,parentSchema:T.properties.spec.properties.changeTypes,data:a};e===null?e=[o]:e.push(o),r++}}
if(i.automation!==void 0){let a=i.automation;if(Array.isArray(a)){let o=a.length;for(let c=0;c<o;c++){let n=a[c],l=r,d=!0,g=r;if(n&&typeof n=="object"&&!Array.isArray(
n)){let P;if(n.changeType===void 0&&(P="changeType")){let f={};e===null?e=[f]:e.push(f),r++}else if(n.changeType!==void 0&&n.changeType!=="standard"){let f={};e===
null?e=[f]:e.push(f),r++}}var t=g===r;if(r=l,e!==null&&(l?e.length=l:e=null),t){let P=r;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.template===void 0){let S={
instancePath:s+"/spec/automation/"+c,schemaPath:"#/properties/spec/properties/automation/items/then/required",keyword:"required",params:{missingProperty:"templa\
te"},schema:T.properties.spec.properties.automation.items.then.required,parentSchema:T.properties.spec.properties.automation.items.then,data:n};e===null?e=[S]:e.
push(S),r++}var t=P===r;d=t}if(!d){let P={instancePath:s+"/spec/automation/"+c,schemaPath:"#/properties/spec/properties/automation/items/if",keyword:"if",params:{
failingKeyword:"then"},schema:T.properties.spec.properties.automation.items.if,parentSchema:T.properties.spec.properties.automation.items,data:n};e===null?e=[P]:
e.push(P),r++}if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.name===void 0){let P={instancePath:s+"/spec/automation/"+c,schemaPath:"#/properties/spec/propert\
ies/automation/items/required",keyword:"required",params:{missingProperty:"name"},schema:T.properties.spec.properties.automation.items.required,parentSchema:T.properties.
spec.properties.automation.items,data:n};e===null?e=[P]:e.push(P),r++}if(n.logins===void 0){let P={instancePath:s+"/spec/automation/"+c,schemaPath:"#/properties\
/spec/properties/automation/items/required",keyword:"required",params:{missingProperty:"logins"},schema:T.properties.spec.properties.automation.items.required,parentSchema:T.
properties.spec.properties.automation.items,data:n};e===null?e=[P]:e.push(P),r++}if(n.paths===void 0){let P={instancePath:s+"/spec/automation/"+c,schemaPath:"#/\
properties/spec/properties/automation/items/required",keyword:"required",params:{missingProperty:"paths"},schema:T.properties.spec.properties.automation.items.required,
parentSchema:T.properties.spec.properties.automation.items,data:n};e===null?e=[P]:e.push(P),r++}if(n.changeType===void 0){let P={instancePath:s+"/spec/automatio\
n/"+c,schemaPath:"#/properties/spec/properties/automation/items/required",keyword:"required",params:{missingProperty:"changeType"},schema:T.properties.spec.properties.
automation.items.required,parentSchema:T.properties.spec.properties.automation.items,data:n};e===null?e=[P]:e.push(P),r++}for(let P in n)if(!(P==="name"||P==="t\
itle"||P==="logins"||P==="paths"||P==="tiers"||P==="changeType"||P==="template")){let f={instancePath:s+"/spec/automation/"+c,schemaPath:"#/properties/spec/prop\
erties/automation/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},schema:!1,parentSchema:T.properties.spec.properties.automation.
items,data:n};e===null?e=[f]:e.push(f),r++}if(n.name!==void 0&&(Me(n.name,{instancePath:s+"/spec/automation/"+c+"/name",parentData:n,parentDataProperty:"name",rootData:u,
dynamicAnchors:h})||(e=e===null?Me.errors:Me.errors.reduce((P,f)=>(P.push(f),P),e),r=e.length)),n.title!==void 0){let P=n.title;if(typeof P=="string"){if(A(P)<1){
let f={instancePath:s+"/spec/automation/"+c+"/title",schemaPath:"#/properties/spec/properties/automation/items/properties/title/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:T.properties.spec.properties.automation.items.properties.title,data:P};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:s+"\
/spec/automation/"+c+"/title",schemaPath:"#/properties/spec/properties/automation/items/properties/title/type",keyword:"type",params:{type:"string"},schema:T.properties.
spec.properties.automation.items.properties.title.type,parentSchema:T.properties.spec.properties.automation.items.properties.title,data:P};e===null?e=[f]:e.push(
f),r++}}if(n.logins!==void 0&&(zs(n.logins,{instancePath:s+"/spec/automation/"+c+"/logins",parentData:n,parentDataProperty:"logins",rootData:u,dynamicAnchors:h})||
(e=e===null?zs.errors:zs.errors.reduce((P,f)=>(P.push(f),P),e),r=e.length)),n.paths!==void 0&&(Pr(n.paths,{instancePath:s+"/spec/automation/"+c+"/paths",parentData:n,
parentDataProperty:"paths",rootData:u,dynamicAnchors:h})||(e=e===null?Pr.errors:Pr.errors.reduce((P,f)=>(P.push(f),P),e),r=e.length)),n.tiers!==void 0){let P=n.
tiers;if(Array.isArray(P)){if(P.length<1){let S={instancePath:s+"/spec/automation/"+c+"/tiers",schemaPath:"#/properties/spec/properties/automation/items/propert\
ies/tiers/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:T.properties.spec.properties.automation.items.properties.tiers,data:P};e===null?e=
[S]:e.push(S),r++}let f=P.length;for(let S=0;S<f;S++)Fe(P[S],{instancePath:s+"/spec/automation/"+c+"/tiers/"+S,parentData:P,parentDataProperty:S,rootData:u,dynamicAnchors:h})||
(e=e===null?Fe.errors:Fe.errors.reduce((x,M)=>(x.push(M),x),e),r=e.length)}else{let f={instancePath:s+"/spec/automation/"+c+"/tiers",schemaPath:"#/properties/sp\
ec/properties/automation/items/properties/tiers/type",keyword:"type",params:{type:"array"},schema:T.properties.spec.properties.automation.items.properties.tiers.
type,parentSchema:T.properties.spec.properties.automation.items.properties.tiers,data:P};e===null?e=[f]:e.push(f),r++}}if(n.changeType!==void 0){let P=n.changeType;
if(!(P==="standard"||P==="normal")){let f={instancePath:s+"/spec/automation/"+c+"/changeType",schemaPath:"#/properties/spec/properties/automation/items/properti\
es/changeType/enum",keyword:"enum",params:{allowedValues:T.properties.spec.properties.automation.items.properties.changeType.enum},schema:T.properties.spec.properties.
automation.items.properties.changeType.enum,parentSchema:T.properties.spec.properties.automation.items.properties.changeType,data:P};e===null?e=[f]:e.push(f),r++}}
n.template!==void 0&&(Me(n.template,{instancePath:s+"/spec/automation/"+c+"/template",parentData:n,parentDataProperty:"template",rootData:u,dynamicAnchors:h})||
(e=e===null?Me.errors:Me.errors.reduce((P,f)=>(P.push(f),P),e),r=e.length))}else{let P={instancePath:s+"/spec/automation/"+c,schemaPath:"#/properties/spec/prope\
rties/automation/items/type",keyword:"type",params:{type:"object"},schema:T.properties.spec.properties.automation.items.type,parentSchema:T.properties.spec.properties.
automation.items,data:n};e===null?e=[P]:e.push(P),r++}}}else{let o={instancePath:s+"/spec/automation",schemaPath:"#/properties/spec/properties/automation/type",
keyword:"type",params:{type:"array"},schema:T.properties.spec.properties.automation.type,parentSchema:T.properties.spec.properties.automation,data:a};e===null?e=
[o]:e.push(o),r++}}if(i.reverts!==void 0){let a=i.reverts;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.within===void 0){let o={instancePath:s+"/spec/revert\
s",schemaPath:"#/properties/spec/properties/reverts/required",keyword:"required",params:{missingProperty:"within"},schema:T.properties.spec.properties.reverts.required,
parentSchema:T.properties.spec.properties.reverts,data:a};e===null?e=[o]:e.push(o),r++}if(a.changeType===void 0){let o={instancePath:s+"/spec/reverts",schemaPath:"\
#/properties/spec/properties/reverts/required",keyword:"required",params:{missingProperty:"changeType"},schema:T.properties.spec.properties.reverts.required,parentSchema:T.
properties.spec.properties.reverts,data:a};e===null?e=[o]:e.push(o),r++}for(let o in a)if(!(o==="within"||o==="changeType"||o==="tiers")){let c={instancePath:s+
"/spec/reverts",schemaPath:"#/properties/spec/properties/reverts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:T.
properties.spec.properties.reverts,data:a};e===null?e=[c]:e.push(c),r++}if(a.within!==void 0&&(ue(a.within,{instancePath:s+"/spec/reverts/within",parentData:a,parentDataProperty:"\
within",rootData:u,dynamicAnchors:h})||(e=e===null?ue.errors:ue.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length)),a.changeType!==void 0){let o=a.changeType;if(!(o===
"standard"||o==="emergency")){let c={instancePath:s+"/spec/reverts/changeType",schemaPath:"#/properties/spec/properties/reverts/properties/changeType/enum",keyword:"\
enum",params:{allowedValues:T.properties.spec.properties.reverts.properties.changeType.enum},schema:T.properties.spec.properties.reverts.properties.changeType.enum,
parentSchema:T.properties.spec.properties.reverts.properties.changeType,data:o};e===null?e=[c]:e.push(c),r++}}if(a.tiers!==void 0){let o=a.tiers;if(Array.isArray(
o)){if(o.length<1){let n={instancePath:s+"/spec/reverts/tiers",schemaPath:"#/properties/spec/properties/reverts/properties/tiers/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:T.properties.spec.properties.reverts.properties.tiers,data:o};e===null?e=[n]:e.push(n),r++}let c=o.length;for(let n=0;n<c;n++)Fe(
o[n],{instancePath:s+"/spec/reverts/tiers/"+n,parentData:o,parentDataProperty:n,rootData:u,dynamicAnchors:h})||(e=e===null?Fe.errors:Fe.errors.reduce((l,d)=>(l.
push(d),l),e),r=e.length)}else{let c={instancePath:s+"/spec/reverts/tiers",schemaPath:"#/properties/spec/properties/reverts/properties/tiers/type",keyword:"type",
params:{type:"array"},schema:T.properties.spec.properties.reverts.properties.tiers.type,parentSchema:T.properties.spec.properties.reverts.properties.tiers,data:o};
e===null?e=[c]:e.push(c),r++}}}else{let o={instancePath:s+"/spec/reverts",schemaPath:"#/properties/spec/properties/reverts/type",keyword:"type",params:{type:"ob\
ject"},schema:T.properties.spec.properties.reverts.type,parentSchema:T.properties.spec.properties.reverts,data:a};e===null?e=[o]:e.push(o),r++}}if(i.priorityMatrix!==
void 0){let a=i.priorityMatrix;if(Array.isArray(a)){if(a.length>3){let c={instancePath:s+"/spec/priorityMatrix",schemaPath:"#/properties/spec/properties/priorit\
yMatrix/maxItems",keyword:"maxItems",params:{limit:3},schema:3,parentSchema:T.properties.spec.properties.priorityMatrix,data:a};e===null?e=[c]:e.push(c),r++}if(a.
length<3){let c={instancePath:s+"/spec/priorityMatrix",schemaPath:"#/properties/spec/properties/priorityMatrix/minItems",keyword:"minItems",params:{limit:3},schema:3,
parentSchema:T.properties.spec.properties.priorityMatrix,data:a};e===null?e=[c]:e.push(c),r++}let o=a.length;for(let c=0;c<o;c++){let n=a[c];if(Array.isArray(n)){
if(n.length>3){let d={instancePath:s+"/spec/priorityMatrix/"+c,schemaPath:"#/properties/spec/properties/priorityMatrix/items/maxItems",keyword:"maxItems",params:{
limit:3},schema:3,parentSchema:T.properties.spec.properties.priorityMatrix.items,data:n};e===null?e=[d]:e.push(d),r++}if(n.length<3){let d={instancePath:s+"/spe\
c/priorityMatrix/"+c,schemaPath:"#/properties/spec/properties/priorityMatrix/items/minItems",keyword:"minItems",params:{limit:3},schema:3,parentSchema:T.properties.
spec.properties.priorityMatrix.items,data:n};e===null?e=[d]:e.push(d),r++}let l=n.length;for(let d=0;d<l;d++)fr(n[d],{instancePath:s+"/spec/priorityMatrix/"+c+"\
/"+d,parentData:n,parentDataProperty:d,rootData:u,dynamicAnchors:h})||(e=e===null?fr.errors:fr.errors.reduce((g,P)=>(g.push(P),g),e),r=e.length)}else{let l={instancePath:s+
"/spec/priorityMatrix/"+c,schemaPath:"#/properties/spec/properties/priorityMatrix/items/type",keyword:"type",params:{type:"array"},schema:T.properties.spec.properties.
priorityMatrix.items.type,parentSchema:T.properties.spec.properties.priorityMatrix.items,data:n};e===null?e=[l]:e.push(l),r++}}}else{let o={instancePath:s+"/spe\
c/priorityMatrix",schemaPath:"#/properties/spec/properties/priorityMatrix/type",keyword:"type",params:{type:"array"},schema:T.properties.spec.properties.priorityMatrix.
type,parentSchema:T.properties.spec.properties.priorityMatrix,data:a};e===null?e=[o]:e.push(o),r++}}if(i.grace!==void 0){let a=i.grace;if(a&&typeof a=="object"&&
!Array.isArray(a)){if(a.share===void 0){let o={instancePath:s+"/spec/grace",schemaPath:"#/properties/spec/properties/grace/required",keyword:"required",params:{
missingProperty:"share"},schema:T.properties.spec.properties.grace.required,parentSchema:T.properties.spec.properties.grace,data:a};e===null?e=[o]:e.push(o),r++}
if(a.max===void 0){let o={instancePath:s+"/spec/grace",schemaPath:"#/properties/spec/properties/grace/required",keyword:"required",params:{missingProperty:"max"},
schema:T.properties.spec.properties.grace.required,parentSchema:T.properties.spec.properties.grace,data:a};e===null?e=[o]:e.push(o),r++}for(let o in a)if(!(o===
"share"||o==="max")){let c={instancePath:s+"/spec/grace",schemaPath:"#/properties/spec/properties/grace/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:o},schema:!1,parentSchema:T.properties.spec.properties.grace,data:a};e===null?e=[c]:e.push(c),r++}if(a.share!==void 0){let o=a.share;if(typeof o==
"number"&&isFinite(o)){if(o>1||isNaN(o)){let c={instancePath:s+"/spec/grace/share",schemaPath:"#/properties/spec/properties/grace/properties/share/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:T.properties.spec.properties.grace.properties.share,data:o};e===null?e=[c]:e.push(c),r++}if(o<0||
isNaN(o)){let c={instancePath:s+"/spec/grace/share",schemaPath:"#/properties/spec/properties/grace/properties/share/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:T.properties.spec.properties.grace.properties.share,data:o};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:s+"/spec/g\
race/share",schemaPath:"#/properties/spec/properties/grace/properties/share/type",keyword:"type",params:{type:"number"},schema:T.properties.spec.properties.grace.
properties.share.type,parentSchema:T.properties.spec.properties.grace.properties.share,data:o};e===null?e=[c]:e.push(c),r++}}a.max!==void 0&&(ue(a.max,{instancePath:s+
"/spec/grace/max",parentData:a,parentDataProperty:"max",rootData:u,dynamicAnchors:h})||(e=e===null?ue.errors:ue.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length))}else{
let o={instancePath:s+"/spec/grace",schemaPath:"#/properties/spec/properties/grace/type",keyword:"type",params:{type:"object"},schema:T.properties.spec.properties.
grace.type,parentSchema:T.properties.spec.properties.grace,data:a};e===null?e=[o]:e.push(o),r++}}if(i.templates!==void 0){let a=i.templates;if(Array.isArray(a)){
let o=a.length;for(let c=0;c<o;c++){let n=a[c];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.name===void 0){let l={instancePath:s+"/spec/templates/"+c,schemaPath:"\
#/properties/spec/properties/templates/items/required",keyword:"required",params:{missingProperty:"name"},schema:T.properties.spec.properties.templates.items.required,
parentSchema:T.properties.spec.properties.templates.items,data:n};e===null?e=[l]:e.push(l),r++}if(n.title===void 0){let l={instancePath:s+"/spec/templates/"+c,schemaPath:"\
#/properties/spec/properties/templates/items/required",keyword:"required",params:{missingProperty:"title"},schema:T.properties.spec.properties.templates.items.required,
parentSchema:T.properties.spec.properties.templates.items,data:n};e===null?e=[l]:e.push(l),r++}if(n.expires===void 0){let l={instancePath:s+"/spec/templates/"+c,
schemaPath:"#/properties/spec/properties/templates/items/required",keyword:"required",params:{missingProperty:"expires"},schema:T.properties.spec.properties.templates.
items.required,parentSchema:T.properties.spec.properties.templates.items,data:n};e===null?e=[l]:e.push(l),r++}for(let l in n)if(!ke.call(T.properties.spec.properties.
templates.items.properties,l)){let d={instancePath:s+"/spec/templates/"+c,schemaPath:"#/properties/spec/properties/templates/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:T.properties.spec.properties.templates.items,data:n};e===null?e=[d]:e.push(d),r++}if(n.
name!==void 0&&(Me(n.name,{instancePath:s+"/spec/templates/"+c+"/name",parentData:n,parentDataProperty:"name",rootData:u,dynamicAnchors:h})||(e=e===null?Me.errors:
Me.errors.reduce((l,d)=>(l.push(d),l),e),r=e.length)),n.title!==void 0){let l=n.title;if(typeof l=="string"){if(A(l)<1){let d={instancePath:s+"/spec/templates/"+
c+"/title",schemaPath:"#/properties/spec/properties/templates/items/properties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:T.properties.
spec.properties.templates.items.properties.title,data:l};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:s+"/spec/templates/"+c+"/title",schemaPath:"#/pr\
operties/spec/properties/templates/items/properties/title/type",keyword:"type",params:{type:"string"},schema:T.properties.spec.properties.templates.items.properties.
title.type,parentSchema:T.properties.spec.properties.templates.items.properties.title,data:l};e===null?e=[d]:e.push(d),r++}}if(n.procedure!==void 0){let l=n.procedure;
if(typeof l=="string"){if(A(l)<1){let d={instancePath:s+"/spec/templates/"+c+"/procedure",schemaPath:"#/properties/spec/properties/templates/items/properties/pr\
ocedure/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:T.properties.spec.properties.templates.items.properties.procedure,data:l};e===null?
e=[d]:e.push(d),r++}}else{let d={instancePath:s+"/spec/templates/"+c+"/procedure",schemaPath:"#/properties/spec/properties/templates/items/properties/procedure/\
type",keyword:"type",params:{type:"string"},schema:T.properties.spec.properties.templates.items.properties.procedure.type,parentSchema:T.properties.spec.properties.
templates.items.properties.procedure,data:l};e===null?e=[d]:e.push(d),r++}}if(n.risk!==void 0){let l=n.risk;if(!(l==="low"||l==="moderate"||l==="high")){let d={
instancePath:s+"/spec/templates/"+c+"/risk",schemaPath:"#/properties/spec/properties/templates/items/properties/risk/enum",keyword:"enum",params:{allowedValues:T.
properties.spec.properties.templates.items.properties.risk.enum},schema:T.properties.spec.properties.templates.items.properties.risk.enum,parentSchema:T.properties.
spec.properties.templates.items.properties.risk,data:l};e===null?e=[d]:e.push(d),r++}}if(n.tiers!==void 0){let l=n.tiers;if(Array.isArray(l)){if(l.length<1){let g={
instancePath:s+"/spec/templates/"+c+"/tiers",schemaPath:"#/properties/spec/properties/templates/items/properties/tiers/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:T.properties.spec.properties.templates.items.properties.tiers,data:l};e===null?e=[g]:e.push(g),r++}let d=l.length;for(let g=0;g<d;g++)Fe(l[g],
{instancePath:s+"/spec/templates/"+c+"/tiers/"+g,parentData:l,parentDataProperty:g,rootData:u,dynamicAnchors:h})||(e=e===null?Fe.errors:Fe.errors.reduce((P,f)=>(P.
push(f),P),e),r=e.length)}else{let d={instancePath:s+"/spec/templates/"+c+"/tiers",schemaPath:"#/properties/spec/properties/templates/items/properties/tiers/typ\
e",keyword:"type",params:{type:"array"},schema:T.properties.spec.properties.templates.items.properties.tiers.type,parentSchema:T.properties.spec.properties.templates.
items.properties.tiers,data:l};e===null?e=[d]:e.push(d),r++}}if(n.systems!==void 0){let l=n.systems;if(Array.isArray(l)){if(l.length<1){let g={instancePath:s+"/\
spec/templates/"+c+"/systems",schemaPath:"#/properties/spec/properties/templates/items/properties/systems/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:T.properties.spec.properties.templates.items.properties.systems,data:l};e===null?e=[g]:e.push(g),r++}let d=l.length;for(let g=0;g<d;g++){let P=l[g];
if(typeof P=="string"){if(A(P)<1){let f={instancePath:s+"/spec/templates/"+c+"/systems/"+g,schemaPath:"#/properties/spec/properties/templates/items/properties/s\
ystems/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:T.properties.spec.properties.templates.items.properties.systems.items,data:P};
e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:s+"/spec/templates/"+c+"/systems/"+g,schemaPath:"#/properties/spec/properties/templates/items/properties/\
systems/items/type",keyword:"type",params:{type:"string"},schema:T.properties.spec.properties.templates.items.properties.systems.items.type,parentSchema:T.properties.
spec.properties.templates.items.properties.systems.items,data:P};e===null?e=[f]:e.push(f),r++}}}else{let d={instancePath:s+"/spec/templates/"+c+"/systems",schemaPath:"\
#/properties/spec/properties/templates/items/properties/systems/type",keyword:"type",params:{type:"array"},schema:T.properties.spec.properties.templates.items.properties.
systems.type,parentSchema:T.properties.spec.properties.templates.items.properties.systems,data:l};e===null?e=[d]:e.push(d),r++}}n.paths!==void 0&&(Pr(n.paths,{instancePath:s+
"/spec/templates/"+c+"/paths",parentData:n,parentDataProperty:"paths",rootData:u,dynamicAnchors:h})||(e=e===null?Pr.errors:Pr.errors.reduce((l,d)=>(l.push(d),l),
e),r=e.length)),n.approvals!==void 0&&(Ve(n.approvals,{instancePath:s+"/spec/templates/"+c+"/approvals",parentData:n,parentDataProperty:"approvals",rootData:u,dynamicAnchors:h})||
(e=e===null?Ve.errors:Ve.errors.reduce((l,d)=>(l.push(d),l),e),r=e.length)),n.approvedBy!==void 0&&(Rs(n.approvedBy,{instancePath:s+"/spec/templates/"+c+"/appro\
vedBy",parentData:n,parentDataProperty:"approvedBy",rootData:u,dynamicAnchors:h})||(e=e===null?Rs.errors:Rs.errors.reduce((l,d)=>(l.push(d),l),e),r=e.length)),n.
expires!==void 0&&(Os(n.expires,{instancePath:s+"/spec/templates/"+c+"/expires",parentData:n,parentDataProperty:"expires",rootData:u,dynamicAnchors:h})||(e=e===
null?Os.errors:Os.errors.reduce((l,d)=>(l.push(d),l),e),r=e.length))}else{let l={instancePath:s+"/spec/templates/"+c,schemaPath:"#/properties/spec/properties/te\
mplates/items/type",keyword:"type",params:{type:"object"},schema:T.properties.spec.properties.templates.items.type,parentSchema:T.properties.spec.properties.templates.
items,data:n};e===null?e=[l]:e.push(l),r++}}}else{let o={instancePath:s+"/spec/templates",schemaPath:"#/properties/spec/properties/templates/type",keyword:"type",
params:{type:"array"},schema:T.properties.spec.properties.templates.type,parentSchema:T.properties.spec.properties.templates,data:a};e===null?e=[o]:e.push(o),r++}}}else{
let a={instancePath:s+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"object"},schema:T.properties.spec.type,parentSchema:T.properties.
spec,data:i};e===null?e=[a]:e.push(a),r++}}}else{let i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:T.type,parentSchema:T,data:p};
e===null?e=[i]:e.push(i),r++}return Kp.errors=e,r===0}Kp.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var qa=Hp,I={$schema:"https://json-schema.org/draf\
t/2020-12/schema",$id:"https://gradus.dev/schemas/v1/system.schema.json",type:"object",additionalProperties:!1,required:["apiVersion","kind","metadata","spec"],
properties:{apiVersion:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/apiVersion"},kind:{const:"System"},metadata:{$ref:"https://gradus.dev/schemas/v1/share\
d#/$defs/metadata"},spec:{type:"object",additionalProperties:!1,required:["owner","tier","lifecycle"],properties:{owner:{type:"string",minLength:1},tier:{$ref:"\
https://gradus.dev/schemas/v1/shared#/$defs/tierNumber"},lifecycle:{enum:["experimental","production","deprecated","retired"]},paths:{$ref:"https://gradus.dev/s\
chemas/v1/shared#/$defs/globs"},departments:{type:"object",additionalProperties:!1,properties:{development:{type:"string",minLength:1},operations:{type:"string",
minLength:1},test:{type:"string",minLength:1},security:{type:"string",minLength:1},business:{type:"string",minLength:1},vendor:{type:"string",minLength:1}}},classifications:{
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
$defs/duration"},protected:{type:"boolean"}}}}}}}};function _s(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,
r=0,m=_s.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p!=="gradus.dev/v1"){let t={instancePath:s,schemaPath:"#/const",keyword:"\
const",params:{allowedValue:"gradus.dev/v1"},schema:"gradus.dev/v1",parentSchema:Xe,data:p};e===null?e=[t]:e.push(t),r++}return _s.errors=e,r===0}_s.evaluated={
dynamicProps:!1,dynamicItems:!1};function Vs(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Vs.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0){let t={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"},schema:z.required,parentSchema:z,data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="na\
me"||t==="title"||t==="labels"||t==="annotations"||t==="links")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},schema:!1,parentSchema:z,data:p};e===null?e=[i]:e.push(i),r++}if(p.name!==void 0&&(J(p.name,{instancePath:s+"/name",parentData:p,parentDataProperty:"\
name",rootData:u,dynamicAnchors:h})||(e=e===null?J.errors:J.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.title!==void 0){let t=p.title;if(typeof t=="str\
ing"){if(A(t)<1){let i={instancePath:s+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:z.properties.
title,data:t};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},schema:z.
properties.title.type,parentSchema:z.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}if(p.labels!==void 0){let t=p.labels;if(t&&typeof t=="object"&&!Array.
isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let o={instancePath:s+"/labels/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/\
labels/additionalProperties/type",keyword:"type",params:{type:"string"},schema:z.properties.labels.additionalProperties.type,parentSchema:z.properties.labels.additionalProperties,
data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type:"object"},schema:z.
properties.labels.type,parentSchema:z.properties.labels,data:t};e===null?e=[i]:e.push(i),r++}}if(p.annotations!==void 0){let t=p.annotations;if(t&&typeof t=="ob\
ject"&&!Array.isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let o={instancePath:s+"/annotations/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},schema:z.properties.annotations.additionalProperties.type,parentSchema:z.
properties.annotations.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+"/annotations",schemaPath:"#/properties/annotations\
/type",keyword:"type",params:{type:"object"},schema:z.properties.annotations.type,parentSchema:z.properties.annotations,data:t};e===null?e=[i]:e.push(i),r++}}if(p.
links!==void 0){let t=p.links;if(Array.isArray(t)){let i=t.length;for(let a=0;a<i;a++)ee(t[a],{instancePath:s+"/links/"+a,parentData:t,parentDataProperty:a,rootData:u,
dynamicAnchors:h})||(e=e===null?ee.errors:ee.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length)}else{let i={instancePath:s+"/links",schemaPath:"#/properties/link\
s/type",keyword:"type",params:{type:"array"},schema:z.properties.links.type,parentSchema:z.properties.links,data:t};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:z.type,parentSchema:z,data:p};e===null?e=[t]:e.push(t),r++}return Vs.errors=e,r===0}Vs.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function Ms(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,
m=Ms.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let t={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"integer"},schema:Pe.type,parentSchema:Pe,data:p};e===null?e=[t]:e.push(t),r++}if(typeof p=="number"&&isFinite(p)){
if(p>99||isNaN(p)){let t={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:99},schema:99,parentSchema:Pe,data:p};e===null?e=
[t]:e.push(t),r++}if(p<0||isNaN(p)){let t={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:Pe,data:p};
e===null?e=[t]:e.push(t),r++}}return Ms.errors=e,r===0}Ms.evaluated={dynamicProps:!1,dynamicItems:!1};function Fs(p,{instancePath:s="",parentData:q,parentDataProperty:$,
rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Fs.evaluated;m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0);let t=r,i=!0,a=r;if(r===a)
if(Array.isArray(p)){if(p.length<1){let n={};e===null?e=[n]:e.push(n),r++}}else{let n={};e===null?e=[n]:e.push(n),r++}var o=a===r;if(r=t,e!==null&&(t?e.length=t:
e=null),o){let n=r;if(Array.isArray(p)){let d=r,g=p.length;for(let P=0;P<g;P++){let f=p[P],S=r;if(typeof f=="string"){if(!jp.test(f)){let x={instancePath:s+"/"+
P,schemaPath:"#/then/contains/pattern",keyword:"pattern",params:{pattern:"^[^!]"},schema:"^[^!]",parentSchema:Se.then.contains,data:f};e===null?e=[x]:e.push(x),
r++}}else{let x={instancePath:s+"/"+P,schemaPath:"#/then/contains/type",keyword:"type",params:{type:"string"},schema:Se.then.contains.type,parentSchema:Se.then.
contains,data:f};e===null?e=[x]:e.push(x),r++}var c=S===r;if(c)break}if(c)r=d,e!==null&&(d?e.length=d:e=null);else{let P={instancePath:s,schemaPath:"#/then/cont\
ains",keyword:"contains",params:{minContains:1},schema:Se.then.contains,parentSchema:Se.then,data:p};e===null?e=[P]:e.push(P),r++}}var o=n===r;i=o}if(!i){let n={
instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"then"},schema:Se.if,parentSchema:Se,data:p};e===null?e=[n]:e.push(n),r++}if(Array.isArray(
p)){let n=p.length;for(let l=0;l<n;l++)Ae(p[l],{instancePath:s+"/"+l,parentData:p,parentDataProperty:l,rootData:u,dynamicAnchors:h})||(e=e===null?Ae.errors:Ae.errors.
reduce((d,g)=>(d.push(g),d),e),r=e.length)}else{let n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},schema:Se.type,parentSchema:Se,data:p};
e===null?e=[n]:e.push(n),r++}return Fs.errors=e,r===0}Fs.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function Ce(p,{instancePath:s="",parentData:q,parentDataProperty:$,
rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ce.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!Lp(
p)){let t={instancePath:s,schemaPath:"#/format",keyword:"format",params:{format:"date"},schema:"date",parentSchema:Te,data:p};e===null?e=[t]:e.push(t),r++}}else{
let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Te.type,parentSchema:Te,data:p};e===null?e=[t]:e.push(t),r++}return Ce.errors=
e,r===0}Ce.evaluated={dynamicProps:!1,dynamicItems:!1};var $i={type:"object",additionalProperties:!1,properties:{availability:{$ref:"#/$defs/percent"},rto:{$ref:"\
#/$defs/duration"},rpo:{$ref:"#/$defs/duration"},mtd:{$ref:"#/$defs/duration"}}};function Cs(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,
dynamicAnchors:h={}}={}){let e=null,r=0,m=Cs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(
p)){for(let t in p)if(!(t==="availability"||t==="rto"||t==="rpo"||t==="mtd")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:t},schema:!1,parentSchema:$i,data:p};e===null?e=[i]:e.push(i),r++}p.availability!==void 0&&(Qe(p.availability,{instancePath:s+
"/availability",parentData:p,parentDataProperty:"availability",rootData:u,dynamicAnchors:h})||(e=e===null?Qe.errors:Qe.errors.reduce((t,i)=>(t.push(i),t),e),r=e.
length)),p.rto!==void 0&&(K(p.rto,{instancePath:s+"/rto",parentData:p,parentDataProperty:"rto",rootData:u,dynamicAnchors:h})||(e=e===null?K.errors:K.errors.reduce(
(t,i)=>(t.push(i),t),e),r=e.length)),p.rpo!==void 0&&(K(p.rpo,{instancePath:s+"/rpo",parentData:p,parentDataProperty:"rpo",rootData:u,dynamicAnchors:h})||(e=e===
null?K.errors:K.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.mtd!==void 0&&(K(p.mtd,{instancePath:s+"/mtd",parentData:p,parentDataProperty:"mtd",rootData:u,
dynamicAnchors:h})||(e=e===null?K.errors:K.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length))}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:$i.type,parentSchema:$i,data:p};e===null?e=[t]:e.push(t),r++}return Cs.errors=e,r===0}Cs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Ze(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ze.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(A(p)>63){let t={instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63},schema:63,
parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}if(A(p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:H,
data:p};e===null?e=[t]:e.push(t),r++}if(!er.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9\
])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"typ\
e",params:{type:"string"},schema:H.type,parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}return Ze.errors=e,r===0}Ze.evaluated={dynamicProps:!1,dynamicItems:!1};
function Zs(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Zs.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),!(p==="hardware"||p==="software"||p==="interface"||p==="data")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",
params:{allowedValues:js.enum},schema:js.enum,parentSchema:js,data:p};e===null?e=[t]:e.push(t),r++}return Zs.errors=e,r===0}Zs.evaluated={dynamicProps:!1,dynamicItems:!1};
var Fr={enum:["system","operation","exception"]};function Bs(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,
r=0,m=Bs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="system"||p==="operation"||p==="exception")){let t={instancePath:s,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Fr.enum},schema:Fr.enum,parentSchema:Fr,data:p};e===null?e=[t]:e.push(t),r++}return Bs.errors=e,r===0}Bs.
evaluated={dynamicProps:!1,dynamicItems:!1};function Ys(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,
r=0,m=Ys.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!sr.test(p)){let t={instancePath:s,schemaPath:"#/\
pattern",keyword:"pattern",params:{pattern:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1\
,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$"},schema:"^P([0\
-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0\
-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$",parentSchema:ae,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:ae.type,parentSchema:ae,data:p};e===null?e=[t]:e.push(t),r++}return Ys.errors=e,
r===0}Ys.evaluated={dynamicProps:!1,dynamicItems:!1};function Hp(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,
r=0,m=Hp.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.apiVersion===void 0){let t={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},schema:I.required,parentSchema:I,data:p};e===null?e=[t]:e.push(t),
r++}if(p.kind===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},schema:I.required,parentSchema:I,data:p};
e===null?e=[t]:e.push(t),r++}if(p.metadata===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},schema:I.
required,parentSchema:I,data:p};e===null?e=[t]:e.push(t),r++}if(p.spec===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
spec"},schema:I.required,parentSchema:I,data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="apiVersion"||t==="kind"||t==="metadata"||t==="spec")){let i={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:I,data:p};e===null?e=[i]:
e.push(i),r++}if(p.apiVersion!==void 0&&(_s(p.apiVersion,{instancePath:s+"/apiVersion",parentData:p,parentDataProperty:"apiVersion",rootData:u,dynamicAnchors:h})||
(e=e===null?_s.errors:_s.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.kind!==void 0){let t=p.kind;if(t!=="System"){let i={instancePath:s+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"System"},schema:"System",parentSchema:I.properties.kind,data:t};e===null?e=[i]:e.push(i),r++}}if(p.
metadata!==void 0&&(Vs(p.metadata,{instancePath:s+"/metadata",parentData:p,parentDataProperty:"metadata",rootData:u,dynamicAnchors:h})||(e=e===null?Vs.errors:Vs.
errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.spec!==void 0){let t=p.spec;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.owner===void 0){let i={instancePath:s+
"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"owner"},schema:I.properties.spec.required,parentSchema:I.properties.
spec,data:t};e===null?e=[i]:e.push(i),r++}if(t.tier===void 0){let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"\
tier"},schema:I.properties.spec.required,parentSchema:I.properties.spec,data:t};e===null?e=[i]:e.push(i),r++}if(t.lifecycle===void 0){let i={instancePath:s+"/sp\
ec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"lifecycle"},schema:I.properties.spec.required,parentSchema:I.properties.
spec,data:t};e===null?e=[i]:e.push(i),r++}for(let i in t)if(!ke.call(I.properties.spec.properties,i)){let a={instancePath:s+"/spec",schemaPath:"#/properties/spe\
c/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:I.properties.spec,data:t};e===null?e=[a]:e.push(a),r++}
if(t.owner!==void 0){let i=t.owner;if(typeof i=="string"){if(A(i)<1){let a={instancePath:s+"/spec/owner",schemaPath:"#/properties/spec/properties/owner/minLengt\
h",keyword:"minLength",params:{limit:1},schema:1,parentSchema:I.properties.spec.properties.owner,data:i};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:s+
"/spec/owner",schemaPath:"#/properties/spec/properties/owner/type",keyword:"type",params:{type:"string"},schema:I.properties.spec.properties.owner.type,parentSchema:I.
properties.spec.properties.owner,data:i};e===null?e=[a]:e.push(a),r++}}if(t.tier!==void 0&&(Ms(t.tier,{instancePath:s+"/spec/tier",parentData:t,parentDataProperty:"\
tier",rootData:u,dynamicAnchors:h})||(e=e===null?Ms.errors:Ms.errors.reduce((i,a)=>(i.push(a),i),e),r=e.length)),t.lifecycle!==void 0){let i=t.lifecycle;if(!(i===
"experimental"||i==="production"||i==="deprecated"||i==="retired")){let a={instancePath:s+"/spec/lifecycle",schemaPath:"#/properties/spec/properties/lifecycle/e\
num",keyword:"enum",params:{allowedValues:I.properties.spec.properties.lifecycle.enum},schema:I.properties.spec.properties.lifecycle.enum,parentSchema:I.properties.
spec.properties.lifecycle,data:i};e===null?e=[a]:e.push(a),r++}}if(t.paths!==void 0&&(Fs(t.paths,{instancePath:s+"/spec/paths",parentData:t,parentDataProperty:"\
paths",rootData:u,dynamicAnchors:h})||(e=e===null?Fs.errors:Fs.errors.reduce((i,a)=>(i.push(a),i),e),r=e.length)),t.departments!==void 0){let i=t.departments;if(i&&
typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(!(a==="development"||a==="operations"||a==="test"||a==="security"||a==="business"||a==="vendor")){let o={
instancePath:s+"/spec/departments",schemaPath:"#/properties/spec/properties/departments/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
schema:!1,parentSchema:I.properties.spec.properties.departments,data:i};e===null?e=[o]:e.push(o),r++}if(i.development!==void 0){let a=i.development;if(typeof a==
"string"){if(A(a)<1){let o={instancePath:s+"/spec/departments/development",schemaPath:"#/properties/spec/properties/departments/properties/development/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:I.properties.spec.properties.departments.properties.development,data:a};e===null?e=[o]:e.push(o),r++}}else{
let o={instancePath:s+"/spec/departments/development",schemaPath:"#/properties/spec/properties/departments/properties/development/type",keyword:"type",params:{type:"\
string"},schema:I.properties.spec.properties.departments.properties.development.type,parentSchema:I.properties.spec.properties.departments.properties.development,
data:a};e===null?e=[o]:e.push(o),r++}}if(i.operations!==void 0){let a=i.operations;if(typeof a=="string"){if(A(a)<1){let o={instancePath:s+"/spec/departments/op\
erations",schemaPath:"#/properties/spec/properties/departments/properties/operations/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:I.properties.
spec.properties.departments.properties.operations,data:a};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/spec/departments/operations",schemaPath:"#/\
properties/spec/properties/departments/properties/operations/type",keyword:"type",params:{type:"string"},schema:I.properties.spec.properties.departments.properties.
operations.type,parentSchema:I.properties.spec.properties.departments.properties.operations,data:a};e===null?e=[o]:e.push(o),r++}}if(i.test!==void 0){let a=i.test;
if(typeof a=="string"){if(A(a)<1){let o={instancePath:s+"/spec/departments/test",schemaPath:"#/properties/spec/properties/departments/properties/test/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:I.properties.spec.properties.departments.properties.test,data:a};e===null?e=[o]:e.push(o),r++}}else{let o={
instancePath:s+"/spec/departments/test",schemaPath:"#/properties/spec/properties/departments/properties/test/type",keyword:"type",params:{type:"string"},schema:I.
properties.spec.properties.departments.properties.test.type,parentSchema:I.properties.spec.properties.departments.properties.test,data:a};e===null?e=[o]:e.push(
o),r++}}if(i.security!==void 0){let a=i.security;if(typeof a=="string"){if(A(a)<1){let o={instancePath:s+"/spec/departments/security",schemaPath:"#/properties/s\
pec/properties/departments/properties/security/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:I.properties.spec.properties.departments.properties.
security,data:a};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/spec/departments/security",schemaPath:"#/properties/spec/properties/departments/prop\
erties/security/type",keyword:"type",params:{type:"string"},schema:I.properties.spec.properties.departments.properties.security.type,parentSchema:I.properties.spec.
properties.departments.properties.security,data:a};e===null?e=[o]:e.push(o),r++}}if(i.business!==void 0){let a=i.business;if(typeof a=="string"){if(A(a)<1){let o={
instancePath:s+"/spec/departments/business",schemaPath:"#/properties/spec/properties/departments/properties/business/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:I.properties.spec.properties.departments.properties.business,data:a};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/spec/depar\
tments/business",schemaPath:"#/properties/spec/properties/departments/properties/business/type",keyword:"type",params:{type:"string"},schema:I.properties.spec.properties.
departments.properties.business.type,parentSchema:I.properties.spec.properties.departments.properties.business,data:a};e===null?e=[o]:e.push(o),r++}}if(i.vendor!==
void 0){let a=i.vendor;if(typeof a=="string"){if(A(a)<1){let o={instancePath:s+"/spec/departments/vendor",schemaPath:"#/properties/spec/properties/departments/p\
roperties/vendor/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:I.properties.spec.properties.departments.properties.vendor,data:a};e===null?
e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/spec/departments/vendor",schemaPath:"#/properties/spec/properties/departments/properties/vendor/type",keyword:"\
type",params:{type:"string"},schema:I.properties.spec.properties.departments.properties.vendor.type,parentSchema:I.properties.spec.properties.departments.properties.
vendor,data:a};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/spec/departments",schemaPath:"#/properties/spec/properties/departments/type",keyword:"\
type",params:{type:"object"},schema:I.properties.spec.properties.departments.type,parentSchema:I.properties.spec.properties.departments,data:i};e===null?e=[a]:e.
push(a),r++}}if(t.classifications!==void 0){let i=t.classifications;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(!(a==="mlps"||a==="fips199"||
a==="dr"||a==="filedOn"||a==="assessedOn")){let o={instancePath:s+"/spec/classifications",schemaPath:"#/properties/spec/properties/classifications/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:I.properties.spec.properties.classifications,data:i};e===null?e=[o]:
e.push(o),r++}if(i.mlps!==void 0){let a=i.mlps;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let o={instancePath:s+"/spec/classifications/mlps",schemaPath:"\
#/properties/spec/properties/classifications/properties/mlps/type",keyword:"type",params:{type:"integer"},schema:I.properties.spec.properties.classifications.properties.
mlps.type,parentSchema:I.properties.spec.properties.classifications.properties.mlps,data:a};e===null?e=[o]:e.push(o),r++}if(typeof a=="number"&&isFinite(a)){if(a>
4||isNaN(a)){let o={instancePath:s+"/spec/classifications/mlps",schemaPath:"#/properties/spec/properties/classifications/properties/mlps/maximum",keyword:"maxim\
um",params:{comparison:"<=",limit:4},schema:4,parentSchema:I.properties.spec.properties.classifications.properties.mlps,data:a};e===null?e=[o]:e.push(o),r++}if(a<
1||isNaN(a)){let o={instancePath:s+"/spec/classifications/mlps",schemaPath:"#/properties/spec/properties/classifications/properties/mlps/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1},schema:1,parentSchema:I.properties.spec.properties.classifications.properties.mlps,data:a};e===null?e=[o]:e.push(o),r++}}}if(i.
fips199!==void 0){let a=i.fips199;if(!(a==="low"||a==="moderate"||a==="high")){let o={instancePath:s+"/spec/classifications/fips199",schemaPath:"#/properties/sp\
ec/properties/classifications/properties/fips199/enum",keyword:"enum",params:{allowedValues:I.properties.spec.properties.classifications.properties.fips199.enum},
schema:I.properties.spec.properties.classifications.properties.fips199.enum,parentSchema:I.properties.spec.properties.classifications.properties.fips199,data:a};
e===null?e=[o]:e.push(o),r++}}if(i.dr!==void 0){let a=i.dr;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let o={instancePath:s+"/spec/classification\
s/dr",schemaPath:"#/properties/spec/properties/classifications/properties/dr/type",keyword:"type",params:{type:"integer"},schema:I.properties.spec.properties.classifications.
properties.dr.type,parentSchema:I.properties.spec.properties.classifications.properties.dr,data:a};e===null?e=[o]:e.push(o),r++}if(typeof a=="number"&&isFinite(
a)){if(a>6||isNaN(a)){let o={instancePath:s+"/spec/classifications/dr",schemaPath:"#/properties/spec/properties/classifications/properties/dr/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:6},schema:6,parentSchema:I.properties.spec.properties.classifications.properties.dr,data:a};e===null?e=[o]:e.push(o),r++}
if(a<1||isNaN(a)){let o={instancePath:s+"/spec/classifications/dr",schemaPath:"#/properties/spec/properties/classifications/properties/dr/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:1},schema:1,parentSchema:I.properties.spec.properties.classifications.properties.dr,data:a};e===null?e=[o]:e.push(o),r++}}}i.
filedOn!==void 0&&(Ce(i.filedOn,{instancePath:s+"/spec/classifications/filedOn",parentData:i,parentDataProperty:"filedOn",rootData:u,dynamicAnchors:h})||(e=e===
null?Ce.errors:Ce.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length)),i.assessedOn!==void 0&&(Ce(i.assessedOn,{instancePath:s+"/spec/classifications/assessedOn",
parentData:i,parentDataProperty:"assessedOn",rootData:u,dynamicAnchors:h})||(e=e===null?Ce.errors:Ce.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length))}else{let a={
instancePath:s+"/spec/classifications",schemaPath:"#/properties/spec/properties/classifications/type",keyword:"type",params:{type:"object"},schema:I.properties.
spec.properties.classifications.type,parentSchema:I.properties.spec.properties.classifications,data:i};e===null?e=[a]:e.push(a),r++}}if(t.objectives!==void 0&&(Cs(
t.objectives,{instancePath:s+"/spec/objectives",parentData:t,parentDataProperty:"objectives",rootData:u,dynamicAnchors:h})||(e=e===null?Cs.errors:Cs.errors.reduce(
(i,a)=>(i.push(a),i),e),r=e.length)),t.functions!==void 0){let i=t.functions;if(Array.isArray(i)){let a=i.length;for(let o=0;o<a;o++){let c=i[o];if(c&&typeof c==
"object"&&!Array.isArray(c)){if(c.name===void 0){let n={instancePath:s+"/spec/functions/"+o,schemaPath:"#/properties/spec/properties/functions/items/required",keyword:"\
required",params:{missingProperty:"name"},schema:I.properties.spec.properties.functions.items.required,parentSchema:I.properties.spec.properties.functions.items,
data:c};e===null?e=[n]:e.push(n),r++}if(c.core===void 0){let n={instancePath:s+"/spec/functions/"+o,schemaPath:"#/properties/spec/properties/functions/items/req\
uired",keyword:"required",params:{missingProperty:"core"},schema:I.properties.spec.properties.functions.items.required,parentSchema:I.properties.spec.properties.
functions.items,data:c};e===null?e=[n]:e.push(n),r++}for(let n in c)if(!(n==="name"||n==="title"||n==="core")){let l={instancePath:s+"/spec/functions/"+o,schemaPath:"\
#/properties/spec/properties/functions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:I.properties.
spec.properties.functions.items,data:c};e===null?e=[l]:e.push(l),r++}if(c.name!==void 0&&(Ze(c.name,{instancePath:s+"/spec/functions/"+o+"/name",parentData:c,parentDataProperty:"\
name",rootData:u,dynamicAnchors:h})||(e=e===null?Ze.errors:Ze.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.title!==void 0){let n=c.title;if(typeof n=="s\
tring"){if(A(n)<1){let l={instancePath:s+"/spec/functions/"+o+"/title",schemaPath:"#/properties/spec/properties/functions/items/properties/title/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:I.properties.spec.properties.functions.items.properties.title,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={
instancePath:s+"/spec/functions/"+o+"/title",schemaPath:"#/properties/spec/properties/functions/items/properties/title/type",keyword:"type",params:{type:"string"},
schema:I.properties.spec.properties.functions.items.properties.title.type,parentSchema:I.properties.spec.properties.functions.items.properties.title,data:n};e===
null?e=[l]:e.push(l),r++}}if(c.core!==void 0){let n=c.core;if(typeof n!="boolean"){let l={instancePath:s+"/spec/functions/"+o+"/core",schemaPath:"#/properties/s\
pec/properties/functions/items/properties/core/type",keyword:"type",params:{type:"boolean"},schema:I.properties.spec.properties.functions.items.properties.core.
type,parentSchema:I.properties.spec.properties.functions.items.properties.core,data:n};e===null?e=[l]:e.push(l),r++}}}else{let n={instancePath:s+"/spec/function\
s/"+o,schemaPath:"#/properties/spec/properties/functions/items/type",keyword:"type",params:{type:"object"},schema:I.properties.spec.properties.functions.items.type,
parentSchema:I.properties.spec.properties.functions.items,data:c};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+"/spec/functions",schemaPath:"#/prop\
erties/spec/properties/functions/type",keyword:"type",params:{type:"array"},schema:I.properties.spec.properties.functions.type,parentSchema:I.properties.spec.properties.
functions,data:i};e===null?e=[a]:e.push(a),r++}}if(t.components!==void 0){let i=t.components;if(Array.isArray(i)){let a=i.length;for(let o=0;o<a;o++){let c=i[o];
if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.name===void 0){let n={instancePath:s+"/spec/components/"+o,schemaPath:"#/properties/spec/properties/components\
/items/required",keyword:"required",params:{missingProperty:"name"},schema:I.properties.spec.properties.components.items.required,parentSchema:I.properties.spec.
properties.components.items,data:c};e===null?e=[n]:e.push(n),r++}if(c.type===void 0){let n={instancePath:s+"/spec/components/"+o,schemaPath:"#/properties/spec/p\
roperties/components/items/required",keyword:"required",params:{missingProperty:"type"},schema:I.properties.spec.properties.components.items.required,parentSchema:I.
properties.spec.properties.components.items,data:c};e===null?e=[n]:e.push(n),r++}for(let n in c)if(!ke.call(I.properties.spec.properties.components.items.properties,
n)){let l={instancePath:s+"/spec/components/"+o,schemaPath:"#/properties/spec/properties/components/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n},schema:!1,parentSchema:I.properties.spec.properties.components.items,data:c};e===null?e=[l]:e.push(l),r++}if(c.name!==void 0&&(Ze(c.name,{
instancePath:s+"/spec/components/"+o+"/name",parentData:c,parentDataProperty:"name",rootData:u,dynamicAnchors:h})||(e=e===null?Ze.errors:Ze.errors.reduce((n,l)=>(n.
push(l),n),e),r=e.length)),c.type!==void 0&&(Zs(c.type,{instancePath:s+"/spec/components/"+o+"/type",parentData:c,parentDataProperty:"type",rootData:u,dynamicAnchors:h})||
(e=e===null?Zs.errors:Zs.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.title!==void 0){let n=c.title;if(typeof n=="string"){if(A(n)<1){let l={instancePath:s+
"/spec/components/"+o+"/title",schemaPath:"#/properties/spec/properties/components/items/properties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:I.properties.spec.properties.components.items.properties.title,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/components/"+
o+"/title",schemaPath:"#/properties/spec/properties/components/items/properties/title/type",keyword:"type",params:{type:"string"},schema:I.properties.spec.properties.
components.items.properties.title.type,parentSchema:I.properties.spec.properties.components.items.properties.title,data:n};e===null?e=[l]:e.push(l),r++}}if(c.owner!==
void 0){let n=c.owner;if(typeof n=="string"){if(A(n)<1){let l={instancePath:s+"/spec/components/"+o+"/owner",schemaPath:"#/properties/spec/properties/components\
/items/properties/owner/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:I.properties.spec.properties.components.items.properties.owner,data:n};
e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/components/"+o+"/owner",schemaPath:"#/properties/spec/properties/components/items/properties/own\
er/type",keyword:"type",params:{type:"string"},schema:I.properties.spec.properties.components.items.properties.owner.type,parentSchema:I.properties.spec.properties.
components.items.properties.owner,data:n};e===null?e=[l]:e.push(l),r++}}if(c.version!==void 0){let n=c.version;if(typeof n=="string"){if(A(n)<1){let l={instancePath:s+
"/spec/components/"+o+"/version",schemaPath:"#/properties/spec/properties/components/items/properties/version/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:I.properties.spec.properties.components.items.properties.version,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/components\
/"+o+"/version",schemaPath:"#/properties/spec/properties/components/items/properties/version/type",keyword:"type",params:{type:"string"},schema:I.properties.spec.
properties.components.items.properties.version.type,parentSchema:I.properties.spec.properties.components.items.properties.version,data:n};e===null?e=[l]:e.push(
l),r++}}if(c.location!==void 0){let n=c.location;if(typeof n=="string"){if(A(n)<1){let l={instancePath:s+"/spec/components/"+o+"/location",schemaPath:"#/propert\
ies/spec/properties/components/items/properties/location/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:I.properties.spec.properties.components.
items.properties.location,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/components/"+o+"/location",schemaPath:"#/properties/spec/prope\
rties/components/items/properties/location/type",keyword:"type",params:{type:"string"},schema:I.properties.spec.properties.components.items.properties.location.
type,parentSchema:I.properties.spec.properties.components.items.properties.location,data:n};e===null?e=[l]:e.push(l),r++}}if(c.supportEnds!==void 0&&(Ce(c.supportEnds,
{instancePath:s+"/spec/components/"+o+"/supportEnds",parentData:c,parentDataProperty:"supportEnds",rootData:u,dynamicAnchors:h})||(e=e===null?Ce.errors:Ce.errors.
reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.dependsOn!==void 0){let n=c.dependsOn;if(Array.isArray(n)){let l=n.length;for(let d=0;d<l;d++){let g=n[d];if(typeof g==
"string"){if(A(g)<1){let P={instancePath:s+"/spec/components/"+o+"/dependsOn/"+d,schemaPath:"#/properties/spec/properties/components/items/properties/dependsOn/\
items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:I.properties.spec.properties.components.items.properties.dependsOn.items,data:g};e===
null?e=[P]:e.push(P),r++}}else{let P={instancePath:s+"/spec/components/"+o+"/dependsOn/"+d,schemaPath:"#/properties/spec/properties/components/items/properties/\
dependsOn/items/type",keyword:"type",params:{type:"string"},schema:I.properties.spec.properties.components.items.properties.dependsOn.items.type,parentSchema:I.
properties.spec.properties.components.items.properties.dependsOn.items,data:g};e===null?e=[P]:e.push(P),r++}}}else{let l={instancePath:s+"/spec/components/"+o+"\
/dependsOn",schemaPath:"#/properties/spec/properties/components/items/properties/dependsOn/type",keyword:"type",params:{type:"array"},schema:I.properties.spec.properties.
components.items.properties.dependsOn.type,parentSchema:I.properties.spec.properties.components.items.properties.dependsOn,data:n};e===null?e=[l]:e.push(l),r++}}
if(c.sensitivity!==void 0){let n=c.sensitivity;if(!(n==="public"||n==="internal"||n==="confidential"||n==="secret")){let l={instancePath:s+"/spec/components/"+o+
"/sensitivity",schemaPath:"#/properties/spec/properties/components/items/properties/sensitivity/enum",keyword:"enum",params:{allowedValues:I.properties.spec.properties.
components.items.properties.sensitivity.enum},schema:I.properties.spec.properties.components.items.properties.sensitivity.enum,parentSchema:I.properties.spec.properties.
components.items.properties.sensitivity,data:n};e===null?e=[l]:e.push(l),r++}}}else{let n={instancePath:s+"/spec/components/"+o,schemaPath:"#/properties/spec/pr\
operties/components/items/type",keyword:"type",params:{type:"object"},schema:I.properties.spec.properties.components.items.type,parentSchema:I.properties.spec.properties.
components.items,data:c};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+"/spec/components",schemaPath:"#/properties/spec/properties/components/type",
keyword:"type",params:{type:"array"},schema:I.properties.spec.properties.components.type,parentSchema:I.properties.spec.properties.components,data:i};e===null?e=
[a]:e.push(a),r++}}if(t.dependsOn!==void 0){let i=t.dependsOn;if(Array.isArray(i)){let a=i.length;for(let o=0;o<a;o++){let c=i[o];if(typeof c=="string"){if(A(c)<
1){let n={instancePath:s+"/spec/dependsOn/"+o,schemaPath:"#/properties/spec/properties/dependsOn/items/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:I.properties.spec.properties.dependsOn.items,data:c};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:s+"/spec/dependsOn/"+o,schemaPath:"#/pr\
operties/spec/properties/dependsOn/items/type",keyword:"type",params:{type:"string"},schema:I.properties.spec.properties.dependsOn.items.type,parentSchema:I.properties.
spec.properties.dependsOn.items,data:c};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+"/spec/dependsOn",schemaPath:"#/properties/spec/properties/dep\
endsOn/type",keyword:"type",params:{type:"array"},schema:I.properties.spec.properties.dependsOn.type,parentSchema:I.properties.spec.properties.dependsOn,data:i};
e===null?e=[a]:e.push(a),r++}}if(t.environments!==void 0){let i=t.environments;if(Array.isArray(i)){let a=i.length;for(let o=0;o<a;o++){let c=i[o];if(c&&typeof c==
"object"&&!Array.isArray(c)){if(c.name===void 0){let n={instancePath:s+"/spec/environments/"+o,schemaPath:"#/properties/spec/properties/environments/items/requi\
red",keyword:"required",params:{missingProperty:"name"},schema:I.properties.spec.properties.environments.items.required,parentSchema:I.properties.spec.properties.
environments.items,data:c};e===null?e=[n]:e.push(n),r++}if(c.purpose===void 0){let n={instancePath:s+"/spec/environments/"+o,schemaPath:"#/properties/spec/prope\
rties/environments/items/required",keyword:"required",params:{missingProperty:"purpose"},schema:I.properties.spec.properties.environments.items.required,parentSchema:I.
properties.spec.properties.environments.items,data:c};e===null?e=[n]:e.push(n),r++}for(let n in c)if(!(n==="name"||n==="purpose"||n==="platform"||n==="isolation\
Group"||n==="mirrors"||n==="parity")){let l={instancePath:s+"/spec/environments/"+o,schemaPath:"#/properties/spec/properties/environments/items/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:I.properties.spec.properties.environments.items,data:c};e===null?e=[l]:
e.push(l),r++}if(c.name!==void 0&&(Ze(c.name,{instancePath:s+"/spec/environments/"+o+"/name",parentData:c,parentDataProperty:"name",rootData:u,dynamicAnchors:h})||
(e=e===null?Ze.errors:Ze.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.purpose!==void 0){let n=c.purpose;if(!(n==="production"||n==="staging"||n==="test"||
n==="development")){let l={instancePath:s+"/spec/environments/"+o+"/purpose",schemaPath:"#/properties/spec/properties/environments/items/properties/purpose/enum",
keyword:"enum",params:{allowedValues:I.properties.spec.properties.environments.items.properties.purpose.enum},schema:I.properties.spec.properties.environments.items.
properties.purpose.enum,parentSchema:I.properties.spec.properties.environments.items.properties.purpose,data:n};e===null?e=[l]:e.push(l),r++}}if(c.platform!==void 0){
let n=c.platform;if(!(n==="vmware"||n==="kvm"||n==="docker"||n==="kubernetes"||n==="bare-metal"||n==="cloud")){let l={instancePath:s+"/spec/environments/"+o+"/p\
latform",schemaPath:"#/properties/spec/properties/environments/items/properties/platform/enum",keyword:"enum",params:{allowedValues:I.properties.spec.properties.
environments.items.properties.platform.enum},schema:I.properties.spec.properties.environments.items.properties.platform.enum,parentSchema:I.properties.spec.properties.
environments.items.properties.platform,data:n};e===null?e=[l]:e.push(l),r++}}if(c.isolationGroup!==void 0){let n=c.isolationGroup;if(typeof n=="string"){if(A(n)<
1){let l={instancePath:s+"/spec/environments/"+o+"/isolationGroup",schemaPath:"#/properties/spec/properties/environments/items/properties/isolationGroup/minLeng\
th",keyword:"minLength",params:{limit:1},schema:1,parentSchema:I.properties.spec.properties.environments.items.properties.isolationGroup,data:n};e===null?e=[l]:
e.push(l),r++}}else{let l={instancePath:s+"/spec/environments/"+o+"/isolationGroup",schemaPath:"#/properties/spec/properties/environments/items/properties/isola\
tionGroup/type",keyword:"type",params:{type:"string"},schema:I.properties.spec.properties.environments.items.properties.isolationGroup.type,parentSchema:I.properties.
spec.properties.environments.items.properties.isolationGroup,data:n};e===null?e=[l]:e.push(l),r++}}if(c.mirrors!==void 0){let n=c.mirrors;if(typeof n=="string"){
if(A(n)<1){let l={instancePath:s+"/spec/environments/"+o+"/mirrors",schemaPath:"#/properties/spec/properties/environments/items/properties/mirrors/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:I.properties.spec.properties.environments.items.properties.mirrors,data:n};e===null?e=[l]:e.push(l),r++}}else{
let l={instancePath:s+"/spec/environments/"+o+"/mirrors",schemaPath:"#/properties/spec/properties/environments/items/properties/mirrors/type",keyword:"type",params:{
type:"string"},schema:I.properties.spec.properties.environments.items.properties.mirrors.type,parentSchema:I.properties.spec.properties.environments.items.properties.
mirrors,data:n};e===null?e=[l]:e.push(l),r++}}if(c.parity!==void 0){let n=c.parity;if(Array.isArray(n)){let l=n.length;for(let d=0;d<l;d++){let g=n[d];if(g&&typeof g==
"object"&&!Array.isArray(g)){if(g.respect===void 0){let P={instancePath:s+"/spec/environments/"+o+"/parity/"+d,schemaPath:"#/properties/spec/properties/environm\
ents/items/properties/parity/items/required",keyword:"required",params:{missingProperty:"respect"},schema:I.properties.spec.properties.environments.items.properties.
parity.items.required,parentSchema:I.properties.spec.properties.environments.items.properties.parity.items,data:g};e===null?e=[P]:e.push(P),r++}if(g.same===void 0){
let P={instancePath:s+"/spec/environments/"+o+"/parity/"+d,schemaPath:"#/properties/spec/properties/environments/items/properties/parity/items/required",keyword:"\
required",params:{missingProperty:"same"},schema:I.properties.spec.properties.environments.items.properties.parity.items.required,parentSchema:I.properties.spec.
properties.environments.items.properties.parity.items,data:g};e===null?e=[P]:e.push(P),r++}for(let P in g)if(!(P==="respect"||P==="same"||P==="note")){let f={instancePath:s+
"/spec/environments/"+o+"/parity/"+d,schemaPath:"#/properties/spec/properties/environments/items/properties/parity/items/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:P},schema:!1,parentSchema:I.properties.spec.properties.environments.items.properties.parity.items,data:g};e===null?e=[f]:
e.push(f),r++}if(g.respect!==void 0){let P=g.respect;if(typeof P=="string"){if(A(P)<1){let f={instancePath:s+"/spec/environments/"+o+"/parity/"+d+"/respect",schemaPath:"\
#/properties/spec/properties/environments/items/properties/parity/items/properties/respect/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:I.
properties.spec.properties.environments.items.properties.parity.items.properties.respect,data:P};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:s+"/spec\
/environments/"+o+"/parity/"+d+"/respect",schemaPath:"#/properties/spec/properties/environments/items/properties/parity/items/properties/respect/type",keyword:"\
type",params:{type:"string"},schema:I.properties.spec.properties.environments.items.properties.parity.items.properties.respect.type,parentSchema:I.properties.spec.
properties.environments.items.properties.parity.items.properties.respect,data:P};e===null?e=[f]:e.push(f),r++}}if(g.same!==void 0){let P=g.same;if(typeof P!="bo\
olean"){let f={instancePath:s+"/spec/environments/"+o+"/parity/"+d+"/same",schemaPath:"#/properties/spec/properties/environments/items/properties/parity/items/p\
roperties/same/type",keyword:"type",params:{type:"boolean"},schema:I.properties.spec.properties.environments.items.properties.parity.items.properties.same.type,
parentSchema:I.properties.spec.properties.environments.items.properties.parity.items.properties.same,data:P};e===null?e=[f]:e.push(f),r++}}if(g.note!==void 0){let P=g.
note;if(typeof P=="string"){if(A(P)<1){let f={instancePath:s+"/spec/environments/"+o+"/parity/"+d+"/note",schemaPath:"#/properties/spec/properties/environments/\
items/properties/parity/items/properties/note/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:I.properties.spec.properties.environments.items.
properties.parity.items.properties.note,data:P};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:s+"/spec/environments/"+o+"/parity/"+d+"/note",schemaPath:"\
#/properties/spec/properties/environments/items/properties/parity/items/properties/note/type",keyword:"type",params:{type:"string"},schema:I.properties.spec.properties.
environments.items.properties.parity.items.properties.note.type,parentSchema:I.properties.spec.properties.environments.items.properties.parity.items.properties.
note,data:P};e===null?e=[f]:e.push(f),r++}}}else{let P={instancePath:s+"/spec/environments/"+o+"/parity/"+d,schemaPath:"#/properties/spec/properties/environment\
s/items/properties/parity/items/type",keyword:"type",params:{type:"object"},schema:I.properties.spec.properties.environments.items.properties.parity.items.type,
parentSchema:I.properties.spec.properties.environments.items.properties.parity.items,data:g};e===null?e=[P]:e.push(P),r++}}}else{let l={instancePath:s+"/spec/en\
vironments/"+o+"/parity",schemaPath:"#/properties/spec/properties/environments/items/properties/parity/type",keyword:"type",params:{type:"array"},schema:I.properties.
spec.properties.environments.items.properties.parity.type,parentSchema:I.properties.spec.properties.environments.items.properties.parity,data:n};e===null?e=[l]:
e.push(l),r++}}}else{let n={instancePath:s+"/spec/environments/"+o,schemaPath:"#/properties/spec/properties/environments/items/type",keyword:"type",params:{type:"\
object"},schema:I.properties.spec.properties.environments.items.type,parentSchema:I.properties.spec.properties.environments.items,data:c};e===null?e=[n]:e.push(
n),r++}}}else{let a={instancePath:s+"/spec/environments",schemaPath:"#/properties/spec/properties/environments/type",keyword:"type",params:{type:"array"},schema:I.
properties.spec.properties.environments.type,parentSchema:I.properties.spec.properties.environments,data:i};e===null?e=[a]:e.push(a),r++}}if(t.delivery!==void 0){
let i=t.delivery;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(!(a==="repository"||a==="pipeline")){let o={instancePath:s+"/spec/delivery",schemaPath:"\
#/properties/spec/properties/delivery/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:I.properties.spec.
properties.delivery,data:i};e===null?e=[o]:e.push(o),r++}if(i.repository!==void 0){let a=i.repository;if(typeof a=="string"){if(A(a)<1){let o={instancePath:s+"/\
spec/delivery/repository",schemaPath:"#/properties/spec/properties/delivery/properties/repository/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:I.
properties.spec.properties.delivery.properties.repository,data:a};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/spec/delivery/repository",schemaPath:"\
#/properties/spec/properties/delivery/properties/repository/type",keyword:"type",params:{type:"string"},schema:I.properties.spec.properties.delivery.properties.
repository.type,parentSchema:I.properties.spec.properties.delivery.properties.repository,data:a};e===null?e=[o]:e.push(o),r++}}if(i.pipeline!==void 0){let a=i.pipeline;
if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.type===void 0){let o={instancePath:s+"/spec/delivery/pipeline",schemaPath:"#/properties/spec/properties/delive\
ry/properties/pipeline/required",keyword:"required",params:{missingProperty:"type"},schema:I.properties.spec.properties.delivery.properties.pipeline.required,parentSchema:I.
properties.spec.properties.delivery.properties.pipeline,data:a};e===null?e=[o]:e.push(o),r++}for(let o in a)if(!(o==="type"||o==="stages")){let c={instancePath:s+
"/spec/delivery/pipeline",schemaPath:"#/properties/spec/properties/delivery/properties/pipeline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
schema:!1,parentSchema:I.properties.spec.properties.delivery.properties.pipeline,data:a};e===null?e=[c]:e.push(c),r++}if(a.type!==void 0){let o=a.type;if(!(o===
"gitlab-ci"||o==="github-actions"||o==="jenkins"||o==="other")){let c={instancePath:s+"/spec/delivery/pipeline/type",schemaPath:"#/properties/spec/properties/de\
livery/properties/pipeline/properties/type/enum",keyword:"enum",params:{allowedValues:I.properties.spec.properties.delivery.properties.pipeline.properties.type.
enum},schema:I.properties.spec.properties.delivery.properties.pipeline.properties.type.enum,parentSchema:I.properties.spec.properties.delivery.properties.pipeline.
properties.type,data:o};e===null?e=[c]:e.push(c),r++}}if(a.stages!==void 0){let o=a.stages;if(Array.isArray(o)){let c=o.length;for(let n=0;n<c;n++){let l=o[n];if(typeof l==
"string"){if(A(l)<1){let d={instancePath:s+"/spec/delivery/pipeline/stages/"+n,schemaPath:"#/properties/spec/properties/delivery/properties/pipeline/properties/\
stages/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:I.properties.spec.properties.delivery.properties.pipeline.properties.stages.items,
data:l};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:s+"/spec/delivery/pipeline/stages/"+n,schemaPath:"#/properties/spec/properties/delivery/propertie\
s/pipeline/properties/stages/items/type",keyword:"type",params:{type:"string"},schema:I.properties.spec.properties.delivery.properties.pipeline.properties.stages.
items.type,parentSchema:I.properties.spec.properties.delivery.properties.pipeline.properties.stages.items,data:l};e===null?e=[d]:e.push(d),r++}}}else{let c={instancePath:s+
"/spec/delivery/pipeline/stages",schemaPath:"#/properties/spec/properties/delivery/properties/pipeline/properties/stages/type",keyword:"type",params:{type:"arra\
y"},schema:I.properties.spec.properties.delivery.properties.pipeline.properties.stages.type,parentSchema:I.properties.spec.properties.delivery.properties.pipeline.
properties.stages,data:o};e===null?e=[c]:e.push(c),r++}}}else{let o={instancePath:s+"/spec/delivery/pipeline",schemaPath:"#/properties/spec/properties/delivery/\
properties/pipeline/type",keyword:"type",params:{type:"object"},schema:I.properties.spec.properties.delivery.properties.pipeline.type,parentSchema:I.properties.
spec.properties.delivery.properties.pipeline,data:a};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/spec/delivery",schemaPath:"#/properties/spec/pr\
operties/delivery/type",keyword:"type",params:{type:"object"},schema:I.properties.spec.properties.delivery.type,parentSchema:I.properties.spec.properties.delivery,
data:i};e===null?e=[a]:e.push(a),r++}}if(t.logs!==void 0){let i=t.logs;if(Array.isArray(i)){let a=i.length;for(let o=0;o<a;o++){let c=i[o];if(c&&typeof c=="obje\
ct"&&!Array.isArray(c)){if(c.class===void 0){let n={instancePath:s+"/spec/logs/"+o,schemaPath:"#/properties/spec/properties/logs/items/required",keyword:"requir\
ed",params:{missingProperty:"class"},schema:I.properties.spec.properties.logs.items.required,parentSchema:I.properties.spec.properties.logs.items,data:c};e===null?
e=[n]:e.push(n),r++}if(c.location===void 0){let n={instancePath:s+"/spec/logs/"+o,schemaPath:"#/properties/spec/properties/logs/items/required",keyword:"require\
d",params:{missingProperty:"location"},schema:I.properties.spec.properties.logs.items.required,parentSchema:I.properties.spec.properties.logs.items,data:c};e===
null?e=[n]:e.push(n),r++}if(c.retention===void 0){let n={instancePath:s+"/spec/logs/"+o,schemaPath:"#/properties/spec/properties/logs/items/required",keyword:"r\
equired",params:{missingProperty:"retention"},schema:I.properties.spec.properties.logs.items.required,parentSchema:I.properties.spec.properties.logs.items,data:c};
e===null?e=[n]:e.push(n),r++}for(let n in c)if(!(n==="class"||n==="location"||n==="retention"||n==="protected")){let l={instancePath:s+"/spec/logs/"+o,schemaPath:"\
#/properties/spec/properties/logs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:I.properties.spec.
properties.logs.items,data:c};e===null?e=[l]:e.push(l),r++}if(c.class!==void 0&&(Bs(c.class,{instancePath:s+"/spec/logs/"+o+"/class",parentData:c,parentDataProperty:"\
class",rootData:u,dynamicAnchors:h})||(e=e===null?Bs.errors:Bs.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.location!==void 0){let n=c.location;if(typeof n==
"string"){if(A(n)<1){let l={instancePath:s+"/spec/logs/"+o+"/location",schemaPath:"#/properties/spec/properties/logs/items/properties/location/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:I.properties.spec.properties.logs.items.properties.location,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={
instancePath:s+"/spec/logs/"+o+"/location",schemaPath:"#/properties/spec/properties/logs/items/properties/location/type",keyword:"type",params:{type:"string"},schema:I.
properties.spec.properties.logs.items.properties.location.type,parentSchema:I.properties.spec.properties.logs.items.properties.location,data:n};e===null?e=[l]:e.
push(l),r++}}if(c.retention!==void 0&&(Ys(c.retention,{instancePath:s+"/spec/logs/"+o+"/retention",parentData:c,parentDataProperty:"retention",rootData:u,dynamicAnchors:h})||
(e=e===null?Ys.errors:Ys.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.protected!==void 0){let n=c.protected;if(typeof n!="boolean"){let l={instancePath:s+
"/spec/logs/"+o+"/protected",schemaPath:"#/properties/spec/properties/logs/items/properties/protected/type",keyword:"type",params:{type:"boolean"},schema:I.properties.
spec.properties.logs.items.properties.protected.type,parentSchema:I.properties.spec.properties.logs.items.properties.protected,data:n};e===null?e=[l]:e.push(l),
r++}}}else{let n={instancePath:s+"/spec/logs/"+o,schemaPath:"#/properties/spec/properties/logs/items/type",keyword:"type",params:{type:"object"},schema:I.properties.
spec.properties.logs.items.type,parentSchema:I.properties.spec.properties.logs.items,data:c};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+"/spec/lo\
gs",schemaPath:"#/properties/spec/properties/logs/type",keyword:"type",params:{type:"array"},schema:I.properties.spec.properties.logs.type,parentSchema:I.properties.
spec.properties.logs,data:i};e===null?e=[a]:e.push(a),r++}}}else{let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"\
object"},schema:I.properties.spec.type,parentSchema:I.properties.spec,data:t};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},schema:I.type,parentSchema:I,data:p};e===null?e=[t]:e.push(t),r++}return Hp.errors=e,r===0}Hp.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Da=Wp,V={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://gradus.dev/schemas/v1/team.schema.json",type:"object",additionalProperties:!1,required:[
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
minLength:1}}}}}}}};function Ks(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ks.evaluated;if(m.
dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p!=="gradus.dev/v1"){let t={instancePath:s,schemaPath:"#/const",keyword:"const",params:{allowedValue:"\
gradus.dev/v1"},schema:"gradus.dev/v1",parentSchema:Xe,data:p};e===null?e=[t]:e.push(t),r++}return Ks.errors=e,r===0}Ks.evaluated={dynamicProps:!1,dynamicItems:!1};
function Hs(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Hs.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"name"},schema:z.required,parentSchema:z,data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="name"||t==="title"||t==="\
labels"||t==="annotations"||t==="links")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
schema:!1,parentSchema:z,data:p};e===null?e=[i]:e.push(i),r++}if(p.name!==void 0&&(J(p.name,{instancePath:s+"/name",parentData:p,parentDataProperty:"name",rootData:u,
dynamicAnchors:h})||(e=e===null?J.errors:J.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.title!==void 0){let t=p.title;if(typeof t=="string"){if(A(t)<1){
let i={instancePath:s+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:z.properties.title,data:t};e===
null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},schema:z.properties.title.
type,parentSchema:z.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}if(p.labels!==void 0){let t=p.labels;if(t&&typeof t=="object"&&!Array.isArray(t))for(let i in t){
let a=t[i];if(typeof a!="string"){let o={instancePath:s+"/labels/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties\
/type",keyword:"type",params:{type:"string"},schema:z.properties.labels.additionalProperties.type,parentSchema:z.properties.labels.additionalProperties,data:a};
e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type:"object"},schema:z.properties.
labels.type,parentSchema:z.properties.labels,data:t};e===null?e=[i]:e.push(i),r++}}if(p.annotations!==void 0){let t=p.annotations;if(t&&typeof t=="object"&&!Array.
isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let o={instancePath:s+"/annotations/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/proper\
ties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},schema:z.properties.annotations.additionalProperties.type,parentSchema:z.properties.
annotations.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"\
type",params:{type:"object"},schema:z.properties.annotations.type,parentSchema:z.properties.annotations,data:t};e===null?e=[i]:e.push(i),r++}}if(p.links!==void 0){
let t=p.links;if(Array.isArray(t)){let i=t.length;for(let a=0;a<i;a++)ee(t[a],{instancePath:s+"/links/"+a,parentData:t,parentDataProperty:a,rootData:u,dynamicAnchors:h})||
(e=e===null?ee.errors:ee.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length)}else{let i={instancePath:s+"/links",schemaPath:"#/properties/links/type",keyword:"typ\
e",params:{type:"array"},schema:z.properties.links.type,parentSchema:z.properties.links,data:t};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:z.type,parentSchema:z,data:p};e===null?e=[t]:e.push(t),r++}return Hs.errors=e,r===0}Hs.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function vr(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=vr.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="development"||p==="operations"||p==="test"||p==="security"||p==="business"||p==="ven\
dor")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Tr.enum},schema:Tr.enum,parentSchema:Tr,data:p};e===null?e=[t]:e.push(t),r++}
return vr.errors=e,r===0}vr.evaluated={dynamicProps:!1,dynamicItems:!1};function Ws(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){
let e=null,r=0,m=Ws.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="L1"||p==="L2"||p==="L3")){let t={instancePath:s,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:Rr.enum},schema:Rr.enum,parentSchema:Rr,data:p};e===null?e=[t]:e.push(t),r++}return Ws.errors=e,r===0}Ws.evaluated=
{dynamicProps:!1,dynamicItems:!1};function kr(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=kr.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="requester"||p==="change-manager"||p==="change-authority"||p==="implementer"||p==="te\
ster"||p==="incident-commander"||p==="approver")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ze.enum},schema:ze.enum,parentSchema:ze,
data:p};e===null?e=[t]:e.push(t),r++}return kr.errors=e,r===0}kr.evaluated={dynamicProps:!1,dynamicItems:!1};function Us(p,{instancePath:s="",parentData:q,parentDataProperty:$,
rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Us.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&
!Array.isArray(p)){for(let t in p)if(!(t==="github"||t==="gitlab")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},schema:!1,parentSchema:qe,data:p};e===null?e=[i]:e.push(i),r++}if(p.github!==void 0){let t=p.github;if(typeof t=="string"){if(!Hi.test(t)){
let i={instancePath:s+"/github",schemaPath:"#/properties/github/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]*(\\[bot\\])?$"},schema:"^\
[A-Za-z0-9][A-Za-z0-9_.-]*(\\[bot\\])?$",parentSchema:qe.properties.github,data:t};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/github",schemaPath:"\
#/properties/github/type",keyword:"type",params:{type:"string"},schema:qe.properties.github.type,parentSchema:qe.properties.github,data:t};e===null?e=[i]:e.push(
i),r++}}if(p.gitlab!==void 0){let t=p.gitlab;if(typeof t=="string"){if(!Ei.test(t)){let i={instancePath:s+"/gitlab",schemaPath:"#/properties/gitlab/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_][A-Za-z0-9_.-]*$"},schema:"^[A-Za-z0-9_][A-Za-z0-9_.-]*$",parentSchema:qe.properties.gitlab,data:t};e===null?e=[i]:e.push(
i),r++}}else{let i={instancePath:s+"/gitlab",schemaPath:"#/properties/gitlab/type",keyword:"type",params:{type:"string"},schema:qe.properties.gitlab.type,parentSchema:qe.
properties.gitlab,data:t};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:qe.type,parentSchema:qe,
data:p};e===null?e=[t]:e.push(t),r++}return Us.errors=e,r===0}Us.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Gs(p,{instancePath:s="",parentData:q,
parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Gs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p==
"string"){if(!Lp(p)){let t={instancePath:s,schemaPath:"#/format",keyword:"format",params:{format:"date"},schema:"date",parentSchema:Te,data:p};e===null?e=[t]:e.
push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Te.type,parentSchema:Te,data:p};e===null?e=[t]:e.push(t),
r++}return Gs.errors=e,r===0}Gs.evaluated={dynamicProps:!1,dynamicItems:!1};function pe(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){
let e=null,r=0,m=pe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(A(p)<1){let t={instancePath:s,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ye,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"string"},schema:ye.type,parentSchema:ye,data:p};e===null?e=[t]:e.push(t),r++}return pe.errors=e,r===0}pe.evaluated={dynamicProps:!1,
dynamicItems:!1};function Be(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Be.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p!="string"){let n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:le.
type,parentSchema:le,data:p};e===null?e=[n]:e.push(n),r++}let t=r,i=!0,a=r;if(r===a)if(typeof p=="string"){if(A(p)>10){let n={};e===null?e=[n]:e.push(n),r++}}else{
let n={};e===null?e=[n]:e.push(n),r++}var o=a===r;r=t,e!==null&&(t?e.length=t:e=null);let c;if(o){let n=r;se(p,{instancePath:s,parentData:q,parentDataProperty:$,
rootData:u,dynamicAnchors:h})||(e=e===null?se.errors:se.errors.reduce((d,g)=>(d.push(g),d),e),r=e.length);var o=n===r;i=o,c="then"}else{let n=r;X(p,{instancePath:s,
parentData:q,parentDataProperty:$,rootData:u,dynamicAnchors:h})||(e=e===null?X.errors:X.errors.reduce((d,g)=>(d.push(g),d),e),r=e.length);var o=n===r;i=o,c="els\
e"}if(!i){let n={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:c},schema:le.if,parentSchema:le,data:p};e===null?e=[n]:e.push(n),r++}return Be.
errors=e,r===0}Be.evaluated={dynamicProps:!1,dynamicItems:!1};function Qs(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){
let e=null,r=0,m=Qs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!si.test(p)){let t={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^https?://[^\\s]+$"},schema:"^https?://[^\\s]+$",parentSchema:Ge,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Ge.type,parentSchema:Ge,data:p};e===null?e=[t]:e.push(t),r++}return Qs.errors=e,
r===0}Qs.evaluated={dynamicProps:!1,dynamicItems:!1};function Js(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,
r=0,m=Js.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(A(p)>63){let t={instancePath:s,schemaPath:"#/maxL\
ength",keyword:"maxLength",params:{limit:63},schema:63,parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}if(A(p)<1){let t={instancePath:s,schemaPath:"#/minLen\
gth",keyword:"minLength",params:{limit:1},schema:1,parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}if(!er.test(p)){let t={instancePath:s,schemaPath:"#/patte\
rn",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:H,data:p};e===null?e=[t]:e.push(t),
r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:H.type,parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}return Js.
errors=e,r===0}Js.evaluated={dynamicProps:!1,dynamicItems:!1};var Ue={type:"string",format:"rrule",pattern:"^FREQ=(HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[\
A-Z0-9,+-]+)*$","x-expected":"a recurrence rule such as FREQ=WEEKLY;BYDAY=SU;BYHOUR=2;BYMINUTE=30"},Ni=rr.rrule,Ti=new RegExp("^FREQ=(HOURLY|DAILY|WEEKLY|MONTHL\
Y|YEARLY)(;[A-Z]+=[A-Z0-9,+-]+)*$","u");function Xs(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,
m=Xs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!Ti.test(p)){let t={instancePath:s,schemaPath:"#/patt\
ern",keyword:"pattern",params:{pattern:"^FREQ=(HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[A-Z0-9,+-]+)*$"},schema:"^FREQ=(HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)(\
;[A-Z]+=[A-Z0-9,+-]+)*$",parentSchema:Ue,data:p};e===null?e=[t]:e.push(t),r++}if(!Ni(p)){let t={instancePath:s,schemaPath:"#/format",keyword:"format",params:{format:"\
rrule"},schema:"rrule",parentSchema:Ue,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},
schema:Ue.type,parentSchema:Ue,data:p};e===null?e=[t]:e.push(t),r++}return Xs.errors=e,r===0}Xs.evaluated={dynamicProps:!1,dynamicItems:!1};function et(p,{instancePath:s="",
parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=et.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),typeof p=="string"){if(!pi.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-\
]+)*$"},schema:"^[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$",parentSchema:Le,data:p};e===null?e=[t]:e.push(t),r++}if(!ti(p)){let t={instancePath:s,schemaPath:"#/f\
ormat",keyword:"format",params:{format:"time-zone"},schema:"time-zone",parentSchema:Le,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},schema:Le.type,parentSchema:Le,data:p};e===null?e=[t]:e.push(t),r++}return et.errors=e,r===0}et.evaluated={dynamicProps:!1,
dynamicItems:!1};function wr(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=wr.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!sr.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S\
)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$"},schema:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1\
,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-\
9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$",parentSchema:ae,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},schema:ae.type,parentSchema:ae,data:p};e===null?e=[t]:e.push(t),r++}return wr.errors=e,r===0}wr.evaluated={dynamicProps:!1,dynamicItems:!1};
var Aa=new RegExp("^[^@\\s]+@[^@\\s]+$","u"),$a=new RegExp("^GRADUS_[A-Z0-9_]+$","u");function Wp(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,
dynamicAnchors:h={}}={}){let e=null,r=0,m=Wp.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(
p)){if(p.apiVersion===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},schema:V.required,parentSchema:V,
data:p};e===null?e=[t]:e.push(t),r++}if(p.kind===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},schema:V.
required,parentSchema:V,data:p};e===null?e=[t]:e.push(t),r++}if(p.metadata===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
metadata"},schema:V.required,parentSchema:V,data:p};e===null?e=[t]:e.push(t),r++}if(p.spec===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"spec"},schema:V.required,parentSchema:V,data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="apiVersion"||t==="kind"||t===
"metadata"||t==="spec")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:V,
data:p};e===null?e=[i]:e.push(i),r++}if(p.apiVersion!==void 0&&(Ks(p.apiVersion,{instancePath:s+"/apiVersion",parentData:p,parentDataProperty:"apiVersion",rootData:u,
dynamicAnchors:h})||(e=e===null?Ks.errors:Ks.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.kind!==void 0){let t=p.kind;if(t!=="Team"){let i={instancePath:s+
"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"Team"},schema:"Team",parentSchema:V.properties.kind,data:t};e===null?e=[i]:e.
push(i),r++}}if(p.metadata!==void 0&&(Hs(p.metadata,{instancePath:s+"/metadata",parentData:p,parentDataProperty:"metadata",rootData:u,dynamicAnchors:h})||(e=e===
null?Hs.errors:Hs.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.spec!==void 0){let t=p.spec;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.members===void 0){
let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"members"},schema:V.properties.spec.required,parentSchema:V.
properties.spec,data:t};e===null?e=[i]:e.push(i),r++}for(let i in t)if(!(i==="members"||i==="representatives"||i==="onCall"||i==="channels"||i==="meetings"||i===
"escalation")){let a={instancePath:s+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,
parentSchema:V.properties.spec,data:t};e===null?e=[a]:e.push(a),r++}if(t.members!==void 0){let i=t.members;if(Array.isArray(i)){if(i.length<1){let o={instancePath:s+
"/spec/members",schemaPath:"#/properties/spec/properties/members/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:V.properties.spec.properties.
members,data:i};e===null?e=[o]:e.push(o),r++}let a=i.length;for(let o=0;o<a;o++){let c=i[o];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.id===void 0){let n={
instancePath:s+"/spec/members/"+o,schemaPath:"#/properties/spec/properties/members/items/required",keyword:"required",params:{missingProperty:"id"},schema:V.properties.
spec.properties.members.items.required,parentSchema:V.properties.spec.properties.members.items,data:c};e===null?e=[n]:e.push(n),r++}for(let n in c)if(!ke.call(V.
properties.spec.properties.members.items.properties,n)){let l={instancePath:s+"/spec/members/"+o,schemaPath:"#/properties/spec/properties/members/items/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:V.properties.spec.properties.members.items,data:c};e===null?e=
[l]:e.push(l),r++}if(c.id!==void 0){let n=c.id;if(typeof n=="string"){if(A(n)<1){let l={instancePath:s+"/spec/members/"+o+"/id",schemaPath:"#/properties/spec/pr\
operties/members/items/properties/id/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:V.properties.spec.properties.members.items.properties.
id,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/members/"+o+"/id",schemaPath:"#/properties/spec/properties/members/items/properties/i\
d/type",keyword:"type",params:{type:"string"},schema:V.properties.spec.properties.members.items.properties.id.type,parentSchema:V.properties.spec.properties.members.
items.properties.id,data:n};e===null?e=[l]:e.push(l),r++}}if(c.name!==void 0){let n=c.name;if(typeof n=="string"){if(A(n)<1){let l={instancePath:s+"/spec/member\
s/"+o+"/name",schemaPath:"#/properties/spec/properties/members/items/properties/name/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:V.properties.
spec.properties.members.items.properties.name,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/members/"+o+"/name",schemaPath:"#/properti\
es/spec/properties/members/items/properties/name/type",keyword:"type",params:{type:"string"},schema:V.properties.spec.properties.members.items.properties.name.type,
parentSchema:V.properties.spec.properties.members.items.properties.name,data:n};e===null?e=[l]:e.push(l),r++}}if(c.department!==void 0&&(vr(c.department,{instancePath:s+
"/spec/members/"+o+"/department",parentData:c,parentDataProperty:"department",rootData:u,dynamicAnchors:h})||(e=e===null?vr.errors:vr.errors.reduce((n,l)=>(n.push(
l),n),e),r=e.length)),c.level!==void 0&&(Ws(c.level,{instancePath:s+"/spec/members/"+o+"/level",parentData:c,parentDataProperty:"level",rootData:u,dynamicAnchors:h})||
(e=e===null?Ws.errors:Ws.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.roles!==void 0){let n=c.roles;if(Array.isArray(n)){let l=n.length;for(let g=0;g<l;g++)
kr(n[g],{instancePath:s+"/spec/members/"+o+"/roles/"+g,parentData:n,parentDataProperty:g,rootData:u,dynamicAnchors:h})||(e=e===null?kr.errors:kr.errors.reduce((P,f)=>(P.
push(f),P),e),r=e.length);let d=ve(n);if(d!==void 0){let g={instancePath:s+"/spec/members/"+o+"/roles",schemaPath:"#/properties/spec/properties/members/items/pr\
operties/roles/uniqueItems",keyword:"uniqueItems",params:{i:d[1],j:d[0]},schema:!0,parentSchema:V.properties.spec.properties.members.items.properties.roles,data:n};
e===null?e=[g]:e.push(g),r++}}else{let l={instancePath:s+"/spec/members/"+o+"/roles",schemaPath:"#/properties/spec/properties/members/items/properties/roles/typ\
e",keyword:"type",params:{type:"array"},schema:V.properties.spec.properties.members.items.properties.roles.type,parentSchema:V.properties.spec.properties.members.
items.properties.roles,data:n};e===null?e=[l]:e.push(l),r++}}if(c.logins!==void 0&&(Us(c.logins,{instancePath:s+"/spec/members/"+o+"/logins",parentData:c,parentDataProperty:"\
logins",rootData:u,dynamicAnchors:h})||(e=e===null?Us.errors:Us.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.leftOn!==void 0&&(Gs(c.leftOn,{instancePath:s+
"/spec/members/"+o+"/leftOn",parentData:c,parentDataProperty:"leftOn",rootData:u,dynamicAnchors:h})||(e=e===null?Gs.errors:Gs.errors.reduce((n,l)=>(n.push(l),n),
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
"/to",parentData:g,parentDataProperty:"to",rootData:u,dynamicAnchors:h})||(e=e===null?pe.errors:pe.errors.reduce((P,f)=>(P.push(f),P),e),r=e.length)),g.roles!==
void 0){let P=g.roles;if(Array.isArray(P)){if(P.length<1){let x={instancePath:s+"/spec/members/"+o+"/delegations/"+d+"/roles",schemaPath:"#/properties/spec/prop\
erties/members/items/properties/delegations/items/properties/roles/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:V.properties.spec.properties.
members.items.properties.delegations.items.properties.roles,data:P};e===null?e=[x]:e.push(x),r++}let f=P.length;for(let x=0;x<f;x++)kr(P[x],{instancePath:s+"/sp\
ec/members/"+o+"/delegations/"+d+"/roles/"+x,parentData:P,parentDataProperty:x,rootData:u,dynamicAnchors:h})||(e=e===null?kr.errors:kr.errors.reduce((M,B)=>(M.push(
B),M),e),r=e.length);let S=ve(P);if(S!==void 0){let x={instancePath:s+"/spec/members/"+o+"/delegations/"+d+"/roles",schemaPath:"#/properties/spec/properties/mem\
bers/items/properties/delegations/items/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i:S[1],j:S[0]},schema:!0,parentSchema:V.properties.spec.properties.
members.items.properties.delegations.items.properties.roles,data:P};e===null?e=[x]:e.push(x),r++}}else{let f={instancePath:s+"/spec/members/"+o+"/delegations/"+
d+"/roles",schemaPath:"#/properties/spec/properties/members/items/properties/delegations/items/properties/roles/type",keyword:"type",params:{type:"array"},schema:V.
properties.spec.properties.members.items.properties.delegations.items.properties.roles.type,parentSchema:V.properties.spec.properties.members.items.properties.delegations.
items.properties.roles,data:P};e===null?e=[f]:e.push(f),r++}}if(g.from!==void 0&&(Be(g.from,{instancePath:s+"/spec/members/"+o+"/delegations/"+d+"/from",parentData:g,
parentDataProperty:"from",rootData:u,dynamicAnchors:h})||(e=e===null?Be.errors:Be.errors.reduce((P,f)=>(P.push(f),P),e),r=e.length)),g.until!==void 0&&(Be(g.until,
{instancePath:s+"/spec/members/"+o+"/delegations/"+d+"/until",parentData:g,parentDataProperty:"until",rootData:u,dynamicAnchors:h})||(e=e===null?Be.errors:Be.errors.
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
for(let d=0;d<l;d++){let g=n[d];if(typeof g=="string"){if(!Aa.test(g)){let P={instancePath:s+"/spec/members/"+o+"/emails/"+d,schemaPath:"#/properties/spec/prope\
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
"/spec/representatives/development",parentData:i,parentDataProperty:"development",rootData:u,dynamicAnchors:h})||(e=e===null?pe.errors:pe.errors.reduce((a,o)=>(a.
push(o),a),e),r=e.length)),i.operations!==void 0&&(pe(i.operations,{instancePath:s+"/spec/representatives/operations",parentData:i,parentDataProperty:"operation\
s",rootData:u,dynamicAnchors:h})||(e=e===null?pe.errors:pe.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length)),i.test!==void 0&&(pe(i.test,{instancePath:s+"/spec\
/representatives/test",parentData:i,parentDataProperty:"test",rootData:u,dynamicAnchors:h})||(e=e===null?pe.errors:pe.errors.reduce((a,o)=>(a.push(o),a),e),r=e.
length)),i.security!==void 0&&(pe(i.security,{instancePath:s+"/spec/representatives/security",parentData:i,parentDataProperty:"security",rootData:u,dynamicAnchors:h})||
(e=e===null?pe.errors:pe.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length)),i.business!==void 0&&(pe(i.business,{instancePath:s+"/spec/representatives/business",
parentData:i,parentDataProperty:"business",rootData:u,dynamicAnchors:h})||(e=e===null?pe.errors:pe.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length)),i.vendor!==
void 0&&(pe(i.vendor,{instancePath:s+"/spec/representatives/vendor",parentData:i,parentDataProperty:"vendor",rootData:u,dynamicAnchors:h})||(e=e===null?pe.errors:
pe.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length))}else{let a={instancePath:s+"/spec/representatives",schemaPath:"#/properties/spec/properties/representative\
s/type",keyword:"type",params:{type:"object"},schema:V.properties.spec.properties.representatives.type,parentSchema:V.properties.spec.properties.representatives,
data:i};e===null?e=[a]:e.push(a),r++}}if(t.onCall!==void 0){let i=t.onCall;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(!(a==="primary"||a==="\
secondary"||a==="url")){let o={instancePath:s+"/spec/onCall",schemaPath:"#/properties/spec/properties/onCall/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:a},schema:!1,parentSchema:V.properties.spec.properties.onCall,data:i};e===null?e=[o]:e.push(o),r++}i.primary!==void 0&&(pe(i.primary,
{instancePath:s+"/spec/onCall/primary",parentData:i,parentDataProperty:"primary",rootData:u,dynamicAnchors:h})||(e=e===null?pe.errors:pe.errors.reduce((a,o)=>(a.
push(o),a),e),r=e.length)),i.secondary!==void 0&&(pe(i.secondary,{instancePath:s+"/spec/onCall/secondary",parentData:i,parentDataProperty:"secondary",rootData:u,
dynamicAnchors:h})||(e=e===null?pe.errors:pe.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length)),i.url!==void 0&&(Qs(i.url,{instancePath:s+"/spec/onCall/url",parentData:i,
parentDataProperty:"url",rootData:u,dynamicAnchors:h})||(e=e===null?Qs.errors:Qs.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length))}else{let a={instancePath:s+"\
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
spec.properties.channels.items.properties.name,data:n};e===null?e=[l]:e.push(l),r++}}if(c.urlEnv!==void 0){let n=c.urlEnv;if(typeof n=="string"){if(!$a.test(n)){
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
parentSchema:V.properties.spec.properties.meetings.items,data:c};e===null?e=[l]:e.push(l),r++}if(c.name!==void 0&&(Js(c.name,{instancePath:s+"/spec/meetings/"+o+
"/name",parentData:c,parentDataProperty:"name",rootData:u,dynamicAnchors:h})||(e=e===null?Js.errors:Js.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.schedule!==
void 0&&(Xs(c.schedule,{instancePath:s+"/spec/meetings/"+o+"/schedule",parentData:c,parentDataProperty:"schedule",rootData:u,dynamicAnchors:h})||(e=e===null?Xs.
errors:Xs.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.start!==void 0&&(Be(c.start,{instancePath:s+"/spec/meetings/"+o+"/start",parentData:c,parentDataProperty:"\
start",rootData:u,dynamicAnchors:h})||(e=e===null?Be.errors:Be.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.timezone!==void 0&&(et(c.timezone,{instancePath:s+
"/spec/meetings/"+o+"/timezone",parentData:c,parentDataProperty:"timezone",rootData:u,dynamicAnchors:h})||(e=e===null?et.errors:et.errors.reduce((n,l)=>(n.push(
l),n),e),r=e.length)),c.duration!==void 0&&(wr(c.duration,{instancePath:s+"/spec/meetings/"+o+"/duration",parentData:c,parentDataProperty:"duration",rootData:u,
dynamicAnchors:h})||(e=e===null?wr.errors:wr.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.quorum!==void 0){let n=c.quorum;if(!(typeof n=="number"&&!(n%1)&&
!isNaN(n)&&isFinite(n))){let l={instancePath:s+"/spec/meetings/"+o+"/quorum",schemaPath:"#/properties/spec/properties/meetings/items/properties/quorum/type",keyword:"\
type",params:{type:"integer"},schema:V.properties.spec.properties.meetings.items.properties.quorum.type,parentSchema:V.properties.spec.properties.meetings.items.
properties.quorum,data:n};e===null?e=[l]:e.push(l),r++}if(typeof n=="number"&&isFinite(n)){if(n>1e3||isNaN(n)){let l={instancePath:s+"/spec/meetings/"+o+"/quoru\
m",schemaPath:"#/properties/spec/properties/meetings/items/properties/quorum/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},schema:1e3,parentSchema:V.
properties.spec.properties.meetings.items.properties.quorum,data:n};e===null?e=[l]:e.push(l),r++}if(n<1||isNaN(n)){let l={instancePath:s+"/spec/meetings/"+o+"/q\
uorum",schemaPath:"#/properties/spec/properties/meetings/items/properties/quorum/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:V.
properties.spec.properties.meetings.items.properties.quorum,data:n};e===null?e=[l]:e.push(l),r++}}}if(c.departments!==void 0){let n=c.departments;if(Array.isArray(
n)){let l=n.length;for(let g=0;g<l;g++)vr(n[g],{instancePath:s+"/spec/meetings/"+o+"/departments/"+g,parentData:n,parentDataProperty:g,rootData:u,dynamicAnchors:h})||
(e=e===null?vr.errors:vr.errors.reduce((P,f)=>(P.push(f),P),e),r=e.length);let d=ve(n);if(d!==void 0){let g={instancePath:s+"/spec/meetings/"+o+"/departments",schemaPath:"\
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
parentSchema:V.properties.spec.properties.escalation.items,data:c};e===null?e=[l]:e.push(l),r++}if(c.after!==void 0&&(wr(c.after,{instancePath:s+"/spec/escalati\
on/"+o+"/after",parentData:c,parentDataProperty:"after",rootData:u,dynamicAnchors:h})||(e=e===null?wr.errors:wr.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),
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
data:p};e===null?e=[t]:e.push(t),r++}return Wp.errors=e,r===0}Wp.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ja=Up,Y={$schema:"https://json-schema.\
org/draft/2020-12/schema",$id:"https://gradus.dev/schemas/v1/calendar.schema.json",type:"object",additionalProperties:!1,required:["apiVersion","kind","metadata",
"spec"],properties:{apiVersion:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/apiVersion"},kind:{const:"Calendar"},metadata:{$ref:"https://gradus.dev/schema\
s/v1/shared#/$defs/metadata"},spec:{type:"object",additionalProperties:!1,required:["timezone","windows"],properties:{timezone:{$ref:"https://gradus.dev/schemas\
/v1/shared#/$defs/zone"},windows:{type:"array",items:{type:"object",additionalProperties:!1,required:["name","kind","start"],anyOf:[{required:["duration"]},{required:[
"end"]}],dependentSchemas:{duration:{properties:{end:!1}}},properties:{name:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/name"},title:{type:"string",minLength:1},
kind:{enum:["maintenance","freeze","holiday"]},start:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/calendarTime"},end:{$ref:"https://gradus.dev/schemas/v1/\
shared#/$defs/calendarTime"},duration:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/duration"},rrule:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/rec\
urrence"},exdates:{type:"array",maxItems:500,items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/calendarTime"}},systems:{type:"array",minItems:1,items:{type:"\
string",minLength:1}},tiers:{type:"array",minItems:1,items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/tierNumber"}},allow:{type:"array",items:{$ref:"htt\
ps://gradus.dev/schemas/v1/shared#/$defs/changeType"}},approver:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/person"},overrideRoles:{type:"array",minItems:1,
uniqueItems:!0,items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/role"}},reason:{type:"string",minLength:1}}}}}}}};function rt(p,{instancePath:s="",parentData:q,
parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=rt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p!==
"gradus.dev/v1"){let t={instancePath:s,schemaPath:"#/const",keyword:"const",params:{allowedValue:"gradus.dev/v1"},schema:"gradus.dev/v1",parentSchema:Xe,data:p};
e===null?e=[t]:e.push(t),r++}return rt.errors=e,r===0}rt.evaluated={dynamicProps:!1,dynamicItems:!1};function st(p,{instancePath:s="",parentData:q,parentDataProperty:$,
rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=st.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&
!Array.isArray(p)){if(p.name===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},schema:z.required,parentSchema:z,
data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="name"||t==="title"||t==="labels"||t==="annotations"||t==="links")){let i={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:z,data:p};e===null?e=[i]:e.push(i),r++}if(p.name!==void 0&&
(J(p.name,{instancePath:s+"/name",parentData:p,parentDataProperty:"name",rootData:u,dynamicAnchors:h})||(e=e===null?J.errors:J.errors.reduce((t,i)=>(t.push(i),t),
e),r=e.length)),p.title!==void 0){let t=p.title;if(typeof t=="string"){if(A(t)<1){let i={instancePath:s+"/title",schemaPath:"#/properties/title/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:z.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/title",schemaPath:"#/pro\
perties/title/type",keyword:"type",params:{type:"string"},schema:z.properties.title.type,parentSchema:z.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}if(p.
labels!==void 0){let t=p.labels;if(t&&typeof t=="object"&&!Array.isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let o={instancePath:s+"/labels/"+i.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},schema:z.properties.labels.
additionalProperties.type,parentSchema:z.properties.labels.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+"/labels",schemaPath:"\
#/properties/labels/type",keyword:"type",params:{type:"object"},schema:z.properties.labels.type,parentSchema:z.properties.labels,data:t};e===null?e=[i]:e.push(i),
r++}}if(p.annotations!==void 0){let t=p.annotations;if(t&&typeof t=="object"&&!Array.isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let o={instancePath:s+
"/annotations/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},schema:z.
properties.annotations.additionalProperties.type,parentSchema:z.properties.annotations.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+
"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"object"},schema:z.properties.annotations.type,parentSchema:z.properties.annotations,
data:t};e===null?e=[i]:e.push(i),r++}}if(p.links!==void 0){let t=p.links;if(Array.isArray(t)){let i=t.length;for(let a=0;a<i;a++)ee(t[a],{instancePath:s+"/links\
/"+a,parentData:t,parentDataProperty:a,rootData:u,dynamicAnchors:h})||(e=e===null?ee.errors:ee.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length)}else{let i={instancePath:s+
"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type:"array"},schema:z.properties.links.type,parentSchema:z.properties.links,data:t};e===null?
e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:z.type,parentSchema:z,data:p};e===null?e=[t]:e.
push(t),r++}return st.errors=e,r===0}st.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function tt(p,{instancePath:s="",parentData:q,parentDataProperty:$,
rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=tt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!pi.
test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$"},schema:"^[A-Z][A-Za-z0-9_+-\
]*(/[A-Za-z0-9_+-]+)*$",parentSchema:Le,data:p};e===null?e=[t]:e.push(t),r++}if(!ti(p)){let t={instancePath:s,schemaPath:"#/format",keyword:"format",params:{format:"\
time-zone"},schema:"time-zone",parentSchema:Le,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},schema:Le.type,parentSchema:Le,data:p};e===null?e=[t]:e.push(t),r++}return tt.errors=e,r===0}tt.evaluated={dynamicProps:!1,dynamicItems:!1};function pt(p,{
instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=pt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),typeof p=="string"){if(A(p)>63){let t={instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63},schema:63,parentSchema:H,data:p};
e===null?e=[t]:e.push(t),r++}if(A(p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:H,data:p};e===
null?e=[t]:e.push(t),r++}if(!er.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"\
^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},schema:H.type,parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}return pt.errors=e,r===0}pt.evaluated={dynamicProps:!1,dynamicItems:!1};var ji={type:"\
string",format:"calendar-time","x-expected":"a date such as 2026-03-31, a local time such as 2026-03-31T18:00, or an instant such as 2026-03-31T18:00:00+02:00"},
La=rr["calendar-time"];function Ye(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ye.evaluated;if(m.
dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!La(p)){let t={instancePath:s,schemaPath:"#/format",keyword:"format",params:{
format:"calendar-time"},schema:"calendar-time",parentSchema:ji,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"typ\
e",params:{type:"string"},schema:ji.type,parentSchema:ji,data:p};e===null?e=[t]:e.push(t),r++}return Ye.errors=e,r===0}Ye.evaluated={dynamicProps:!1,dynamicItems:!1};
function it(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=it.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!sr.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^P(\
[0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|\
[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$"},schema:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}\
D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{\
1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$",parentSchema:ae,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},schema:ae.type,parentSchema:ae,data:p};e===null?e=[t]:e.push(t),r++}return it.errors=e,r===0}it.evaluated={dynamicProps:!1,dynamicItems:!1};
function at(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=at.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!Ti.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^FR\
EQ=(HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[A-Z0-9,+-]+)*$"},schema:"^FREQ=(HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[A-Z0-9,+-]+)*$",parentSchema:Ue,data:p};
e===null?e=[t]:e.push(t),r++}if(!Ni(p)){let t={instancePath:s,schemaPath:"#/format",keyword:"format",params:{format:"rrule"},schema:"rrule",parentSchema:Ue,data:p};
e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Ue.type,parentSchema:Ue,data:p};e===null?
e=[t]:e.push(t),r++}return at.errors=e,r===0}at.evaluated={dynamicProps:!1,dynamicItems:!1};function ot(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,
dynamicAnchors:h={}}={}){let e=null,r=0,m=ot.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(typeof p=="number"&&!(p%1)&&!isNaN(
p)&&isFinite(p))){let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"integer"},schema:Pe.type,parentSchema:Pe,data:p};e===null?e=[t]:e.push(
t),r++}if(typeof p=="number"&&isFinite(p)){if(p>99||isNaN(p)){let t={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:99},schema:99,
parentSchema:Pe,data:p};e===null?e=[t]:e.push(t),r++}if(p<0||isNaN(p)){let t={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:Pe,data:p};e===null?e=[t]:e.push(t),r++}}return ot.errors=e,r===0}ot.evaluated={dynamicProps:!1,dynamicItems:!1};var nt={enum:["standard",
"normal","emergency"]};function ct(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=ct.evaluated;if(m.
dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="standard"||p==="normal"||p==="emergency")){let t={instancePath:s,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:nt.enum},schema:nt.enum,parentSchema:nt,data:p};e===null?e=[t]:e.push(t),r++}return ct.errors=e,r===0}ct.evaluated={dynamicProps:!1,
dynamicItems:!1};function mt(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=mt.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(A(p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:ye,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:ye.type,
parentSchema:ye,data:p};e===null?e=[t]:e.push(t),r++}return mt.errors=e,r===0}mt.evaluated={dynamicProps:!1,dynamicItems:!1};function lt(p,{instancePath:s="",parentData:q,
parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=lt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p===
"requester"||p==="change-manager"||p==="change-authority"||p==="implementer"||p==="tester"||p==="incident-commander"||p==="approver")){let t={instancePath:s,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:ze.enum},schema:ze.enum,parentSchema:ze,data:p};e===null?e=[t]:e.push(t),r++}return lt.errors=e,r===0}lt.evaluated=
{dynamicProps:!1,dynamicItems:!1};function Up(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Up.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.apiVersion===void 0){let i={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"apiVersion"},schema:Y.required,parentSchema:Y,data:p};e===null?e=[i]:e.push(i),r++}if(p.kind===void 0){let i={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},schema:Y.required,parentSchema:Y,data:p};e===null?e=[i]:e.push(i),r++}
if(p.metadata===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},schema:Y.required,parentSchema:Y,data:p};
e===null?e=[i]:e.push(i),r++}if(p.spec===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},schema:Y.required,
parentSchema:Y,data:p};e===null?e=[i]:e.push(i),r++}for(let i in p)if(!(i==="apiVersion"||i==="kind"||i==="metadata"||i==="spec")){let a={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:Y,data:p};e===null?e=[a]:e.push(a),r++}if(p.apiVersion!==
void 0&&(rt(p.apiVersion,{instancePath:s+"/apiVersion",parentData:p,parentDataProperty:"apiVersion",rootData:u,dynamicAnchors:h})||(e=e===null?rt.errors:rt.errors.
reduce((i,a)=>(i.push(a),i),e),r=e.length)),p.kind!==void 0){let i=p.kind;if(i!=="Calendar"){let a={instancePath:s+"/kind",schemaPath:"#/properties/kind/const",
keyword:"const",params:{allowedValue:"Calendar"},schema:"Calendar",parentSchema:Y.properties.kind,data:i};e===null?e=[a]:e.push(a),r++}}if(p.metadata!==void 0&&
(st(p.metadata,{instancePath:s+"/metadata",parentData:p,parentDataProperty:"metadata",rootData:u,dynamicAnchors:h})||(e=e===null?st.errors:st.errors.reduce((i,a)=>(i.
push(a),i),e),r=e.length)),p.spec!==void 0){let i=p.spec;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.timezone===void 0){let a={instancePath:s+"/spec",schemaPath:"\
#/properties/spec/required",keyword:"required",params:{missingProperty:"timezone"},schema:Y.properties.spec.required,parentSchema:Y.properties.spec,data:i};e===
null?e=[a]:e.push(a),r++}if(i.windows===void 0){let a={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"\
windows"},schema:Y.properties.spec.required,parentSchema:Y.properties.spec,data:i};e===null?e=[a]:e.push(a),r++}for(let a in i)if(!(a==="timezone"||a==="windows")){
let o={instancePath:s+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:Y.
properties.spec,data:i};e===null?e=[o]:e.push(o),r++}if(i.timezone!==void 0&&(tt(i.timezone,{instancePath:s+"/spec/timezone",parentData:i,parentDataProperty:"ti\
mezone",rootData:u,dynamicAnchors:h})||(e=e===null?tt.errors:tt.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length)),i.windows!==void 0){let a=i.windows;if(Array.
isArray(a)){let o=a.length;for(let c=0;c<o;c++){let n=a[c],l=r,d=!1,g=r;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.duration===void 0){let f={instancePath:s+
"/spec/windows/"+c,schemaPath:"#/properties/spec/properties/windows/items/anyOf/0/required",keyword:"required",params:{missingProperty:"duration"},schema:Y.properties.
spec.properties.windows.items.anyOf[0].required,parentSchema:Y.properties.spec.properties.windows.items.anyOf[0],data:n};e===null?e=[f]:e.push(f),r++}var t=g===
r;d=d||t;let P=r;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.end===void 0){let f={instancePath:s+"/spec/windows/"+c,schemaPath:"#/properties/spec/properties/\
windows/items/anyOf/1/required",keyword:"required",params:{missingProperty:"end"},schema:Y.properties.spec.properties.windows.items.anyOf[1].required,parentSchema:Y.
properties.spec.properties.windows.items.anyOf[1],data:n};e===null?e=[f]:e.push(f),r++}var t=P===r;if(d=d||t,d)r=l,e!==null&&(l?e.length=l:e=null);else{let f={instancePath:s+
"/spec/windows/"+c,schemaPath:"#/properties/spec/properties/windows/items/anyOf",keyword:"anyOf",params:{},schema:Y.properties.spec.properties.windows.items.anyOf,
parentSchema:Y.properties.spec.properties.windows.items,data:n};e===null?e=[f]:e.push(f),r++}if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.name===void 0){let f={
instancePath:s+"/spec/windows/"+c,schemaPath:"#/properties/spec/properties/windows/items/required",keyword:"required",params:{missingProperty:"name"},schema:Y.properties.
spec.properties.windows.items.required,parentSchema:Y.properties.spec.properties.windows.items,data:n};e===null?e=[f]:e.push(f),r++}if(n.kind===void 0){let f={instancePath:s+
"/spec/windows/"+c,schemaPath:"#/properties/spec/properties/windows/items/required",keyword:"required",params:{missingProperty:"kind"},schema:Y.properties.spec.
properties.windows.items.required,parentSchema:Y.properties.spec.properties.windows.items,data:n};e===null?e=[f]:e.push(f),r++}if(n.start===void 0){let f={instancePath:s+
"/spec/windows/"+c,schemaPath:"#/properties/spec/properties/windows/items/required",keyword:"required",params:{missingProperty:"start"},schema:Y.properties.spec.
properties.windows.items.required,parentSchema:Y.properties.spec.properties.windows.items,data:n};e===null?e=[f]:e.push(f),r++}for(let f in n)if(!ke.call(Y.properties.
spec.properties.windows.items.properties,f)){let S={instancePath:s+"/spec/windows/"+c,schemaPath:"#/properties/spec/properties/windows/items/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:f},schema:!1,parentSchema:Y.properties.spec.properties.windows.items,data:n};e===null?e=[S]:e.push(
S),r++}if(n.name!==void 0&&(pt(n.name,{instancePath:s+"/spec/windows/"+c+"/name",parentData:n,parentDataProperty:"name",rootData:u,dynamicAnchors:h})||(e=e===null?
pt.errors:pt.errors.reduce((f,S)=>(f.push(S),f),e),r=e.length)),n.title!==void 0){let f=n.title;if(typeof f=="string"){if(A(f)<1){let S={instancePath:s+"/spec/w\
indows/"+c+"/title",schemaPath:"#/properties/spec/properties/windows/items/properties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Y.
properties.spec.properties.windows.items.properties.title,data:f};e===null?e=[S]:e.push(S),r++}}else{let S={instancePath:s+"/spec/windows/"+c+"/title",schemaPath:"\
#/properties/spec/properties/windows/items/properties/title/type",keyword:"type",params:{type:"string"},schema:Y.properties.spec.properties.windows.items.properties.
title.type,parentSchema:Y.properties.spec.properties.windows.items.properties.title,data:f};e===null?e=[S]:e.push(S),r++}}if(n.kind!==void 0){let f=n.kind;if(!(f===
"maintenance"||f==="freeze"||f==="holiday")){let S={instancePath:s+"/spec/windows/"+c+"/kind",schemaPath:"#/properties/spec/properties/windows/items/properties/\
kind/enum",keyword:"enum",params:{allowedValues:Y.properties.spec.properties.windows.items.properties.kind.enum},schema:Y.properties.spec.properties.windows.items.
properties.kind.enum,parentSchema:Y.properties.spec.properties.windows.items.properties.kind,data:f};e===null?e=[S]:e.push(S),r++}}if(n.start!==void 0&&(Ye(n.start,
{instancePath:s+"/spec/windows/"+c+"/start",parentData:n,parentDataProperty:"start",rootData:u,dynamicAnchors:h})||(e=e===null?Ye.errors:Ye.errors.reduce((f,S)=>(f.
push(S),f),e),r=e.length)),n.end!==void 0&&(Ye(n.end,{instancePath:s+"/spec/windows/"+c+"/end",parentData:n,parentDataProperty:"end",rootData:u,dynamicAnchors:h})||
(e=e===null?Ye.errors:Ye.errors.reduce((f,S)=>(f.push(S),f),e),r=e.length)),n.duration!==void 0&&(it(n.duration,{instancePath:s+"/spec/windows/"+c+"/duration",parentData:n,
parentDataProperty:"duration",rootData:u,dynamicAnchors:h})||(e=e===null?it.errors:it.errors.reduce((f,S)=>(f.push(S),f),e),r=e.length)),n.rrule!==void 0&&(at(n.
rrule,{instancePath:s+"/spec/windows/"+c+"/rrule",parentData:n,parentDataProperty:"rrule",rootData:u,dynamicAnchors:h})||(e=e===null?at.errors:at.errors.reduce(
(f,S)=>(f.push(S),f),e),r=e.length)),n.exdates!==void 0){let f=n.exdates;if(Array.isArray(f)){if(f.length>500){let x={instancePath:s+"/spec/windows/"+c+"/exdate\
s",schemaPath:"#/properties/spec/properties/windows/items/properties/exdates/maxItems",keyword:"maxItems",params:{limit:500},schema:500,parentSchema:Y.properties.
spec.properties.windows.items.properties.exdates,data:f};e===null?e=[x]:e.push(x),r++}let S=f.length;for(let x=0;x<S;x++)Ye(f[x],{instancePath:s+"/spec/windows/"+
c+"/exdates/"+x,parentData:f,parentDataProperty:x,rootData:u,dynamicAnchors:h})||(e=e===null?Ye.errors:Ye.errors.reduce((M,B)=>(M.push(B),M),e),r=e.length)}else{
let S={instancePath:s+"/spec/windows/"+c+"/exdates",schemaPath:"#/properties/spec/properties/windows/items/properties/exdates/type",keyword:"type",params:{type:"\
array"},schema:Y.properties.spec.properties.windows.items.properties.exdates.type,parentSchema:Y.properties.spec.properties.windows.items.properties.exdates,data:f};
e===null?e=[S]:e.push(S),r++}}if(n.systems!==void 0){let f=n.systems;if(Array.isArray(f)){if(f.length<1){let x={instancePath:s+"/spec/windows/"+c+"/systems",schemaPath:"\
#/properties/spec/properties/windows/items/properties/systems/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:Y.properties.spec.properties.windows.
items.properties.systems,data:f};e===null?e=[x]:e.push(x),r++}let S=f.length;for(let x=0;x<S;x++){let M=f[x];if(typeof M=="string"){if(A(M)<1){let B={instancePath:s+
"/spec/windows/"+c+"/systems/"+x,schemaPath:"#/properties/spec/properties/windows/items/properties/systems/items/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:Y.properties.spec.properties.windows.items.properties.systems.items,data:M};e===null?e=[B]:e.push(B),r++}}else{let B={instancePath:s+"/spe\
c/windows/"+c+"/systems/"+x,schemaPath:"#/properties/spec/properties/windows/items/properties/systems/items/type",keyword:"type",params:{type:"string"},schema:Y.
properties.spec.properties.windows.items.properties.systems.items.type,parentSchema:Y.properties.spec.properties.windows.items.properties.systems.items,data:M};
e===null?e=[B]:e.push(B),r++}}}else{let S={instancePath:s+"/spec/windows/"+c+"/systems",schemaPath:"#/properties/spec/properties/windows/items/properties/system\
s/type",keyword:"type",params:{type:"array"},schema:Y.properties.spec.properties.windows.items.properties.systems.type,parentSchema:Y.properties.spec.properties.
windows.items.properties.systems,data:f};e===null?e=[S]:e.push(S),r++}}if(n.tiers!==void 0){let f=n.tiers;if(Array.isArray(f)){if(f.length<1){let x={instancePath:s+
"/spec/windows/"+c+"/tiers",schemaPath:"#/properties/spec/properties/windows/items/properties/tiers/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:Y.
properties.spec.properties.windows.items.properties.tiers,data:f};e===null?e=[x]:e.push(x),r++}let S=f.length;for(let x=0;x<S;x++)ot(f[x],{instancePath:s+"/spec\
/windows/"+c+"/tiers/"+x,parentData:f,parentDataProperty:x,rootData:u,dynamicAnchors:h})||(e=e===null?ot.errors:ot.errors.reduce((M,B)=>(M.push(B),M),e),r=e.length)}else{
let S={instancePath:s+"/spec/windows/"+c+"/tiers",schemaPath:"#/properties/spec/properties/windows/items/properties/tiers/type",keyword:"type",params:{type:"arr\
ay"},schema:Y.properties.spec.properties.windows.items.properties.tiers.type,parentSchema:Y.properties.spec.properties.windows.items.properties.tiers,data:f};e===
null?e=[S]:e.push(S),r++}}if(n.allow!==void 0){let f=n.allow;if(Array.isArray(f)){let S=f.length;for(let x=0;x<S;x++)ct(f[x],{instancePath:s+"/spec/windows/"+c+
"/allow/"+x,parentData:f,parentDataProperty:x,rootData:u,dynamicAnchors:h})||(e=e===null?ct.errors:ct.errors.reduce((M,B)=>(M.push(B),M),e),r=e.length)}else{let S={
instancePath:s+"/spec/windows/"+c+"/allow",schemaPath:"#/properties/spec/properties/windows/items/properties/allow/type",keyword:"type",params:{type:"array"},schema:Y.
properties.spec.properties.windows.items.properties.allow.type,parentSchema:Y.properties.spec.properties.windows.items.properties.allow,data:f};e===null?e=[S]:e.
push(S),r++}}if(n.approver!==void 0&&(mt(n.approver,{instancePath:s+"/spec/windows/"+c+"/approver",parentData:n,parentDataProperty:"approver",rootData:u,dynamicAnchors:h})||
(e=e===null?mt.errors:mt.errors.reduce((f,S)=>(f.push(S),f),e),r=e.length)),n.overrideRoles!==void 0){let f=n.overrideRoles;if(Array.isArray(f)){if(f.length<1){
let M={instancePath:s+"/spec/windows/"+c+"/overrideRoles",schemaPath:"#/properties/spec/properties/windows/items/properties/overrideRoles/minItems",keyword:"min\
Items",params:{limit:1},schema:1,parentSchema:Y.properties.spec.properties.windows.items.properties.overrideRoles,data:f};e===null?e=[M]:e.push(M),r++}let S=f.length;
for(let M=0;M<S;M++)lt(f[M],{instancePath:s+"/spec/windows/"+c+"/overrideRoles/"+M,parentData:f,parentDataProperty:M,rootData:u,dynamicAnchors:h})||(e=e===null?
lt.errors:lt.errors.reduce((B,re)=>(B.push(re),B),e),r=e.length);let x=ve(f);if(x!==void 0){let M={instancePath:s+"/spec/windows/"+c+"/overrideRoles",schemaPath:"\
#/properties/spec/properties/windows/items/properties/overrideRoles/uniqueItems",keyword:"uniqueItems",params:{i:x[1],j:x[0]},schema:!0,parentSchema:Y.properties.
spec.properties.windows.items.properties.overrideRoles,data:f};e===null?e=[M]:e.push(M),r++}}else{let S={instancePath:s+"/spec/windows/"+c+"/overrideRoles",schemaPath:"\
#/properties/spec/properties/windows/items/properties/overrideRoles/type",keyword:"type",params:{type:"array"},schema:Y.properties.spec.properties.windows.items.
properties.overrideRoles.type,parentSchema:Y.properties.spec.properties.windows.items.properties.overrideRoles,data:f};e===null?e=[S]:e.push(S),r++}}if(n.reason!==
void 0){let f=n.reason;if(typeof f=="string"){if(A(f)<1){let S={instancePath:s+"/spec/windows/"+c+"/reason",schemaPath:"#/properties/spec/properties/windows/ite\
ms/properties/reason/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Y.properties.spec.properties.windows.items.properties.reason,data:f};
e===null?e=[S]:e.push(S),r++}}else{let S={instancePath:s+"/spec/windows/"+c+"/reason",schemaPath:"#/properties/spec/properties/windows/items/properties/reason/t\
ype",keyword:"type",params:{type:"string"},schema:Y.properties.spec.properties.windows.items.properties.reason.type,parentSchema:Y.properties.spec.properties.windows.
items.properties.reason,data:f};e===null?e=[S]:e.push(S),r++}}if(n.duration!==void 0&&n&&typeof n=="object"&&!Array.isArray(n)&&n.end!==void 0){let f={instancePath:s+
"/spec/windows/"+c+"/end",schemaPath:"#/properties/spec/properties/windows/items/dependentSchemas/duration/properties/end/false schema",keyword:"false schema",params:{},
schema:!1,parentSchema:Y.properties.spec.properties.windows.items.dependentSchemas.duration.properties.end,data:n.end};e===null?e=[f]:e.push(f),r++}}else{let f={
instancePath:s+"/spec/windows/"+c,schemaPath:"#/properties/spec/properties/windows/items/type",keyword:"type",params:{type:"object"},schema:Y.properties.spec.properties.
windows.items.type,parentSchema:Y.properties.spec.properties.windows.items,data:n};e===null?e=[f]:e.push(f),r++}}}else{let o={instancePath:s+"/spec/windows",schemaPath:"\
#/properties/spec/properties/windows/type",keyword:"type",params:{type:"array"},schema:Y.properties.spec.properties.windows.type,parentSchema:Y.properties.spec.
properties.windows,data:a};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"ob\
ject"},schema:Y.properties.spec.type,parentSchema:Y.properties.spec,data:i};e===null?e=[a]:e.push(a),r++}}}else{let i={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},schema:Y.type,parentSchema:Y,data:p};e===null?e=[i]:e.push(i),r++}return Up.errors=e,r===0}Up.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var xa=Gp,C={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://gradus.dev/schemas/v1/maintenance-plan.schema.json",type:"object",additionalProperties:!1,
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
s://gradus.dev/schemas/v1/shared#/$defs/comparison"},value:{type:"number"},unit:{type:"string",minLength:1}}}},evidence:{type:"string",minLength:1}}}}}}}};function dt(p,{
instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=dt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),p!=="gradus.dev/v1"){let t={instancePath:s,schemaPath:"#/const",keyword:"const",params:{allowedValue:"gradus.dev/v1"},schema:"gradus.dev/v1",parentSchema:Xe,
data:p};e===null?e=[t]:e.push(t),r++}return dt.errors=e,r===0}dt.evaluated={dynamicProps:!1,dynamicItems:!1};function ut(p,{instancePath:s="",parentData:q,parentDataProperty:$,
rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=ut.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&
!Array.isArray(p)){if(p.name===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},schema:z.required,parentSchema:z,
data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="name"||t==="title"||t==="labels"||t==="annotations"||t==="links")){let i={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:z,data:p};e===null?e=[i]:e.push(i),r++}if(p.name!==void 0&&
(J(p.name,{instancePath:s+"/name",parentData:p,parentDataProperty:"name",rootData:u,dynamicAnchors:h})||(e=e===null?J.errors:J.errors.reduce((t,i)=>(t.push(i),t),
e),r=e.length)),p.title!==void 0){let t=p.title;if(typeof t=="string"){if(A(t)<1){let i={instancePath:s+"/title",schemaPath:"#/properties/title/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:z.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/title",schemaPath:"#/pro\
perties/title/type",keyword:"type",params:{type:"string"},schema:z.properties.title.type,parentSchema:z.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}if(p.
labels!==void 0){let t=p.labels;if(t&&typeof t=="object"&&!Array.isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let o={instancePath:s+"/labels/"+i.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},schema:z.properties.labels.
additionalProperties.type,parentSchema:z.properties.labels.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+"/labels",schemaPath:"\
#/properties/labels/type",keyword:"type",params:{type:"object"},schema:z.properties.labels.type,parentSchema:z.properties.labels,data:t};e===null?e=[i]:e.push(i),
r++}}if(p.annotations!==void 0){let t=p.annotations;if(t&&typeof t=="object"&&!Array.isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let o={instancePath:s+
"/annotations/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},schema:z.
properties.annotations.additionalProperties.type,parentSchema:z.properties.annotations.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+
"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"object"},schema:z.properties.annotations.type,parentSchema:z.properties.annotations,
data:t};e===null?e=[i]:e.push(i),r++}}if(p.links!==void 0){let t=p.links;if(Array.isArray(t)){let i=t.length;for(let a=0;a<i;a++)ee(t[a],{instancePath:s+"/links\
/"+a,parentData:t,parentDataProperty:a,rootData:u,dynamicAnchors:h})||(e=e===null?ee.errors:ee.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length)}else{let i={instancePath:s+
"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type:"array"},schema:z.properties.links.type,parentSchema:z.properties.links,data:t};e===null?
e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:z.type,parentSchema:z,data:p};e===null?e=[t]:e.
push(t),r++}return ut.errors=e,r===0}ut.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ht(p,{instancePath:s="",parentData:q,parentDataProperty:$,
rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=ht.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!pi.
test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$"},schema:"^[A-Z][A-Za-z0-9_+-\
]*(/[A-Za-z0-9_+-]+)*$",parentSchema:Le,data:p};e===null?e=[t]:e.push(t),r++}if(!ti(p)){let t={instancePath:s,schemaPath:"#/format",keyword:"format",params:{format:"\
time-zone"},schema:"time-zone",parentSchema:Le,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},schema:Le.type,parentSchema:Le,data:p};e===null?e=[t]:e.push(t),r++}return ht.errors=e,r===0}ht.evaluated={dynamicProps:!1,dynamicItems:!1};function ft(p,{
instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=ft.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),typeof p!="string"){let n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:le.type,parentSchema:le,data:p};e===
null?e=[n]:e.push(n),r++}let t=r,i=!0,a=r;if(r===a)if(typeof p=="string"){if(A(p)>10){let n={};e===null?e=[n]:e.push(n),r++}}else{let n={};e===null?e=[n]:e.push(
n),r++}var o=a===r;r=t,e!==null&&(t?e.length=t:e=null);let c;if(o){let n=r;se(p,{instancePath:s,parentData:q,parentDataProperty:$,rootData:u,dynamicAnchors:h})||
(e=e===null?se.errors:se.errors.reduce((d,g)=>(d.push(g),d),e),r=e.length);var o=n===r;i=o,c="then"}else{let n=r;X(p,{instancePath:s,parentData:q,parentDataProperty:$,
rootData:u,dynamicAnchors:h})||(e=e===null?X.errors:X.errors.reduce((d,g)=>(d.push(g),d),e),r=e.length);var o=n===r;i=o,c="else"}if(!i){let n={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:c},schema:le.if,parentSchema:le,data:p};e===null?e=[n]:e.push(n),r++}return ft.errors=e,r===0}ft.evaluated={dynamicProps:!1,
dynamicItems:!1};function yt(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=yt.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!Lp(p)){let t={instancePath:s,schemaPath:"#/format",keyword:"format",params:{format:"da\
te"},schema:"date",parentSchema:Te,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Te.
type,parentSchema:Te,data:p};e===null?e=[t]:e.push(t),r++}return yt.errors=e,r===0}yt.evaluated={dynamicProps:!1,dynamicItems:!1};function gt(p,{instancePath:s="",
parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=gt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),typeof p=="string"){if(A(p)>63){let t={instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63},schema:63,parentSchema:H,data:p};e===
null?e=[t]:e.push(t),r++}if(A(p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:H,data:p};e===null?
e=[t]:e.push(t),r++}if(!er.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[\
a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},schema:H.type,parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}return gt.errors=e,r===0}gt.evaluated={dynamicProps:!1,dynamicItems:!1};var Pt={enum:[
"inspection","log-review","log-cleanup","backup","restore-test","config-sync","patch","drill","meeting","training","custom"]};function vt(p,{instancePath:s="",parentData:q,
parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=vt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p===
"inspection"||p==="log-review"||p==="log-cleanup"||p==="backup"||p==="restore-test"||p==="config-sync"||p==="patch"||p==="drill"||p==="meeting"||p==="training"||
p==="custom")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Pt.enum},schema:Pt.enum,parentSchema:Pt,data:p};e===null?e=[t]:e.push(
t),r++}return vt.errors=e,r===0}vt.evaluated={dynamicProps:!1,dynamicItems:!1};function kt(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){
let e=null,r=0,m=kt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="running-state"||p==="thermal"||p==="connectivity"||p===
"functionality"||p==="compatibility"||p==="efficiency"||p==="security")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Vr.enum},
schema:Vr.enum,parentSchema:Vr,data:p};e===null?e=[t]:e.push(t),r++}return kt.errors=e,r===0}kt.evaluated={dynamicProps:!1,dynamicItems:!1};function wt(p,{instancePath:s="",
parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=wt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),!(p==="system"||p==="operation"||p==="exception")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Fr.enum},schema:Fr.enum,
parentSchema:Fr,data:p};e===null?e=[t]:e.push(t),r++}return wt.errors=e,r===0}wt.evaluated={dynamicProps:!1,dynamicItems:!1};function bt(p,{instancePath:s="",parentData:q,
parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=bt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p==
"string"){if(!Ti.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^FREQ=(HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[A-\
Z0-9,+-]+)*$"},schema:"^FREQ=(HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[A-Z0-9,+-]+)*$",parentSchema:Ue,data:p};e===null?e=[t]:e.push(t),r++}if(!Ni(p)){let t={
instancePath:s,schemaPath:"#/format",keyword:"format",params:{format:"rrule"},schema:"rrule",parentSchema:Ue,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Ue.type,parentSchema:Ue,data:p};e===null?e=[t]:e.push(t),r++}return bt.errors=e,r===0}bt.evaluated=
{dynamicProps:!1,dynamicItems:!1};function Ee(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ee.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!sr.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"p\
attern",params:{pattern:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)\
?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$"},schema:"^P([0-9]{1,6}W|([0-9]{1,\
4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9\
]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$",parentSchema:ae,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},schema:ae.type,parentSchema:ae,data:p};e===null?e=[t]:e.push(t),r++}return Ee.errors=e,r===0}Ee.evaluated={dynamicProps:!1,
dynamicItems:!1};function br(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=br.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="L1"||p==="L2"||p==="L3")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Rr.
enum},schema:Rr.enum,parentSchema:Rr,data:p};e===null?e=[t]:e.push(t),r++}return br.errors=e,r===0}br.evaluated={dynamicProps:!1,dynamicItems:!1};function Sr(p,{
instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Sr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),typeof p=="string"){if(A(p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:oe,data:p};
e===null?e=[t]:e.push(t),r++}if(!Kr.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^/\\s][^\\n]*$"},schema:"^[^/\\s][\
^\\n]*$",parentSchema:oe,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:oe.type,
parentSchema:oe,data:p};e===null?e=[t]:e.push(t),r++}return Sr.errors=e,r===0}Sr.evaluated={dynamicProps:!1,dynamicItems:!1};var St={enum:["<","<=","==","!=",">\
=",">"]};function qt(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=qt.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="<"||p==="<="||p==="=="||p==="!="||p===">="||p===">")){let t={instancePath:s,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:St.enum},schema:St.enum,parentSchema:St,data:p};e===null?e=[t]:e.push(t),r++}return qt.errors=e,r===0}qt.evaluated={dynamicProps:!1,
dynamicItems:!1};function Gp(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Gp.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.apiVersion===void 0){let i={instancePath:s,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"apiVersion"},schema:C.required,parentSchema:C,data:p};e===null?e=[i]:e.push(i),r++}if(p.kind===void 0){let i={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},schema:C.required,parentSchema:C,data:p};e===null?e=[i]:e.push(i),r++}if(p.metadata===
void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},schema:C.required,parentSchema:C,data:p};e===null?e=
[i]:e.push(i),r++}if(p.spec===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},schema:C.required,parentSchema:C,
data:p};e===null?e=[i]:e.push(i),r++}for(let i in p)if(!(i==="apiVersion"||i==="kind"||i==="metadata"||i==="spec")){let a={instancePath:s,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:C,data:p};e===null?e=[a]:e.push(a),r++}if(p.apiVersion!==void 0&&
(dt(p.apiVersion,{instancePath:s+"/apiVersion",parentData:p,parentDataProperty:"apiVersion",rootData:u,dynamicAnchors:h})||(e=e===null?dt.errors:dt.errors.reduce(
(i,a)=>(i.push(a),i),e),r=e.length)),p.kind!==void 0){let i=p.kind;if(i!=="MaintenancePlan"){let a={instancePath:s+"/kind",schemaPath:"#/properties/kind/const",
keyword:"const",params:{allowedValue:"MaintenancePlan"},schema:"MaintenancePlan",parentSchema:C.properties.kind,data:i};e===null?e=[a]:e.push(a),r++}}if(p.metadata!==
void 0&&(ut(p.metadata,{instancePath:s+"/metadata",parentData:p,parentDataProperty:"metadata",rootData:u,dynamicAnchors:h})||(e=e===null?ut.errors:ut.errors.reduce(
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
spec.properties.system.type,parentSchema:C.properties.spec.properties.system,data:a};e===null?e=[o]:e.push(o),r++}}if(i.timezone!==void 0&&(ht(i.timezone,{instancePath:s+
"/spec/timezone",parentData:i,parentDataProperty:"timezone",rootData:u,dynamicAnchors:h})||(e=e===null?ht.errors:ht.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length)),
i.start!==void 0&&(ft(i.start,{instancePath:s+"/spec/start",parentData:i,parentDataProperty:"start",rootData:u,dynamicAnchors:h})||(e=e===null?ft.errors:ft.errors.
reduce((a,o)=>(a.push(o),a),e),r=e.length)),i.reviewedOn!==void 0&&(yt(i.reviewedOn,{instancePath:s+"/spec/reviewedOn",parentData:i,parentDataProperty:"reviewed\
On",rootData:u,dynamicAnchors:h})||(e=e===null?yt.errors:yt.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length)),i.tasks!==void 0){let a=i.tasks;if(Array.isArray(
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
e=[f]:e.push(f),r++}for(let f in n)if(!ke.call(C.properties.spec.properties.tasks.items.properties,f)){let S={instancePath:s+"/spec/tasks/"+c,schemaPath:"#/prop\
erties/spec/properties/tasks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},schema:!1,parentSchema:C.properties.spec.properties.
tasks.items,data:n};e===null?e=[S]:e.push(S),r++}if(n.name!==void 0&&(gt(n.name,{instancePath:s+"/spec/tasks/"+c+"/name",parentData:n,parentDataProperty:"name",
rootData:u,dynamicAnchors:h})||(e=e===null?gt.errors:gt.errors.reduce((f,S)=>(f.push(S),f),e),r=e.length)),n.title!==void 0){let f=n.title;if(typeof f=="string"){
if(A(f)<1){let S={instancePath:s+"/spec/tasks/"+c+"/title",schemaPath:"#/properties/spec/properties/tasks/items/properties/title/minLength",keyword:"minLength",
params:{limit:1},schema:1,parentSchema:C.properties.spec.properties.tasks.items.properties.title,data:f};e===null?e=[S]:e.push(S),r++}}else{let S={instancePath:s+
"/spec/tasks/"+c+"/title",schemaPath:"#/properties/spec/properties/tasks/items/properties/title/type",keyword:"type",params:{type:"string"},schema:C.properties.
spec.properties.tasks.items.properties.title.type,parentSchema:C.properties.spec.properties.tasks.items.properties.title,data:f};e===null?e=[S]:e.push(S),r++}}if(n.
type!==void 0&&(vt(n.type,{instancePath:s+"/spec/tasks/"+c+"/type",parentData:n,parentDataProperty:"type",rootData:u,dynamicAnchors:h})||(e=e===null?vt.errors:vt.
errors.reduce((f,S)=>(f.push(S),f),e),r=e.length)),n.components!==void 0){let f=n.components;if(Array.isArray(f)){let S=f.length;for(let x=0;x<S;x++){let M=f[x];
if(typeof M=="string"){if(A(M)<1){let B={instancePath:s+"/spec/tasks/"+c+"/components/"+x,schemaPath:"#/properties/spec/properties/tasks/items/properties/compon\
ents/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:C.properties.spec.properties.tasks.items.properties.components.items,data:M};e===
null?e=[B]:e.push(B),r++}}else{let B={instancePath:s+"/spec/tasks/"+c+"/components/"+x,schemaPath:"#/properties/spec/properties/tasks/items/properties/component\
s/items/type",keyword:"type",params:{type:"string"},schema:C.properties.spec.properties.tasks.items.properties.components.items.type,parentSchema:C.properties.spec.
properties.tasks.items.properties.components.items,data:M};e===null?e=[B]:e.push(B),r++}}}else{let S={instancePath:s+"/spec/tasks/"+c+"/components",schemaPath:"\
#/properties/spec/properties/tasks/items/properties/components/type",keyword:"type",params:{type:"array"},schema:C.properties.spec.properties.tasks.items.properties.
components.type,parentSchema:C.properties.spec.properties.tasks.items.properties.components,data:f};e===null?e=[S]:e.push(S),r++}}if(n.aspects!==void 0){let f=n.
aspects;if(Array.isArray(f)){let S=f.length;for(let M=0;M<S;M++)kt(f[M],{instancePath:s+"/spec/tasks/"+c+"/aspects/"+M,parentData:f,parentDataProperty:M,rootData:u,
dynamicAnchors:h})||(e=e===null?kt.errors:kt.errors.reduce((B,re)=>(B.push(re),B),e),r=e.length);let x=ve(f);if(x!==void 0){let M={instancePath:s+"/spec/tasks/"+
c+"/aspects",schemaPath:"#/properties/spec/properties/tasks/items/properties/aspects/uniqueItems",keyword:"uniqueItems",params:{i:x[1],j:x[0]},schema:!0,parentSchema:C.
properties.spec.properties.tasks.items.properties.aspects,data:f};e===null?e=[M]:e.push(M),r++}}else{let S={instancePath:s+"/spec/tasks/"+c+"/aspects",schemaPath:"\
#/properties/spec/properties/tasks/items/properties/aspects/type",keyword:"type",params:{type:"array"},schema:C.properties.spec.properties.tasks.items.properties.
aspects.type,parentSchema:C.properties.spec.properties.tasks.items.properties.aspects,data:f};e===null?e=[S]:e.push(S),r++}}if(n.logClasses!==void 0){let f=n.logClasses;
if(Array.isArray(f)){let S=f.length;for(let M=0;M<S;M++)wt(f[M],{instancePath:s+"/spec/tasks/"+c+"/logClasses/"+M,parentData:f,parentDataProperty:M,rootData:u,dynamicAnchors:h})||
(e=e===null?wt.errors:wt.errors.reduce((B,re)=>(B.push(re),B),e),r=e.length);let x=ve(f);if(x!==void 0){let M={instancePath:s+"/spec/tasks/"+c+"/logClasses",schemaPath:"\
#/properties/spec/properties/tasks/items/properties/logClasses/uniqueItems",keyword:"uniqueItems",params:{i:x[1],j:x[0]},schema:!0,parentSchema:C.properties.spec.
properties.tasks.items.properties.logClasses,data:f};e===null?e=[M]:e.push(M),r++}}else{let S={instancePath:s+"/spec/tasks/"+c+"/logClasses",schemaPath:"#/prope\
rties/spec/properties/tasks/items/properties/logClasses/type",keyword:"type",params:{type:"array"},schema:C.properties.spec.properties.tasks.items.properties.logClasses.
type,parentSchema:C.properties.spec.properties.tasks.items.properties.logClasses,data:f};e===null?e=[S]:e.push(S),r++}}if(n.schedule!==void 0&&(bt(n.schedule,{instancePath:s+
"/spec/tasks/"+c+"/schedule",parentData:n,parentDataProperty:"schedule",rootData:u,dynamicAnchors:h})||(e=e===null?bt.errors:bt.errors.reduce((f,S)=>(f.push(S),
f),e),r=e.length)),n.every!==void 0&&(Ee(n.every,{instancePath:s+"/spec/tasks/"+c+"/every",parentData:n,parentDataProperty:"every",rootData:u,dynamicAnchors:h})||
(e=e===null?Ee.errors:Ee.errors.reduce((f,S)=>(f.push(S),f),e),r=e.length)),n.window!==void 0&&(Ee(n.window,{instancePath:s+"/spec/tasks/"+c+"/window",parentData:n,
parentDataProperty:"window",rootData:u,dynamicAnchors:h})||(e=e===null?Ee.errors:Ee.errors.reduce((f,S)=>(f.push(S),f),e),r=e.length)),n.level!==void 0&&(br(n.level,
{instancePath:s+"/spec/tasks/"+c+"/level",parentData:n,parentDataProperty:"level",rootData:u,dynamicAnchors:h})||(e=e===null?br.errors:br.errors.reduce((f,S)=>(f.
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
if(!(S==="to"||S==="after")){let x={instancePath:s+"/spec/tasks/"+c+"/escalation",schemaPath:"#/properties/spec/properties/tasks/items/properties/escalation/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:S},schema:!1,parentSchema:C.properties.spec.properties.tasks.items.properties.escalation,
data:f};e===null?e=[x]:e.push(x),r++}f.to!==void 0&&(br(f.to,{instancePath:s+"/spec/tasks/"+c+"/escalation/to",parentData:f,parentDataProperty:"to",rootData:u,dynamicAnchors:h})||
(e=e===null?br.errors:br.errors.reduce((S,x)=>(S.push(x),S),e),r=e.length)),f.after!==void 0&&(Ee(f.after,{instancePath:s+"/spec/tasks/"+c+"/escalation/after",parentData:f,
parentDataProperty:"after",rootData:u,dynamicAnchors:h})||(e=e===null?Ee.errors:Ee.errors.reduce((S,x)=>(S.push(x),S),e),r=e.length))}else{let S={instancePath:s+
"/spec/tasks/"+c+"/escalation",schemaPath:"#/properties/spec/properties/tasks/items/properties/escalation/type",keyword:"type",params:{type:"object"},schema:C.properties.
spec.properties.tasks.items.properties.escalation.type,parentSchema:C.properties.spec.properties.tasks.items.properties.escalation,data:f};e===null?e=[S]:e.push(
S),r++}}if(n.runbook!==void 0&&(Sr(n.runbook,{instancePath:s+"/spec/tasks/"+c+"/runbook",parentData:n,parentDataProperty:"runbook",rootData:u,dynamicAnchors:h})||
(e=e===null?Sr.errors:Sr.errors.reduce((f,S)=>(f.push(S),f),e),r=e.length)),n.automation!==void 0){let f=n.automation;if(f&&typeof f=="object"&&!Array.isArray(f)){
if(f.script===void 0){let S={instancePath:s+"/spec/tasks/"+c+"/automation",schemaPath:"#/properties/spec/properties/tasks/items/properties/automation/required",
keyword:"required",params:{missingProperty:"script"},schema:C.properties.spec.properties.tasks.items.properties.automation.required,parentSchema:C.properties.spec.
properties.tasks.items.properties.automation,data:f};e===null?e=[S]:e.push(S),r++}if(f.idempotent===void 0){let S={instancePath:s+"/spec/tasks/"+c+"/automation",
schemaPath:"#/properties/spec/properties/tasks/items/properties/automation/required",keyword:"required",params:{missingProperty:"idempotent"},schema:C.properties.
spec.properties.tasks.items.properties.automation.required,parentSchema:C.properties.spec.properties.tasks.items.properties.automation,data:f};e===null?e=[S]:e.
push(S),r++}for(let S in f)if(!(S==="script"||S==="idempotent"||S==="dryRun"||S==="timeout")){let x={instancePath:s+"/spec/tasks/"+c+"/automation",schemaPath:"#\
/properties/spec/properties/tasks/items/properties/automation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:S},schema:!1,parentSchema:C.
properties.spec.properties.tasks.items.properties.automation,data:f};e===null?e=[x]:e.push(x),r++}if(f.script!==void 0&&(Sr(f.script,{instancePath:s+"/spec/task\
s/"+c+"/automation/script",parentData:f,parentDataProperty:"script",rootData:u,dynamicAnchors:h})||(e=e===null?Sr.errors:Sr.errors.reduce((S,x)=>(S.push(x),S),e),
r=e.length)),f.idempotent!==void 0){let S=f.idempotent;if(typeof S!="boolean"){let x={instancePath:s+"/spec/tasks/"+c+"/automation/idempotent",schemaPath:"#/pro\
perties/spec/properties/tasks/items/properties/automation/properties/idempotent/type",keyword:"type",params:{type:"boolean"},schema:C.properties.spec.properties.
tasks.items.properties.automation.properties.idempotent.type,parentSchema:C.properties.spec.properties.tasks.items.properties.automation.properties.idempotent,data:S};
e===null?e=[x]:e.push(x),r++}}if(f.dryRun!==void 0){let S=f.dryRun;if(typeof S!="boolean"){let x={instancePath:s+"/spec/tasks/"+c+"/automation/dryRun",schemaPath:"\
#/properties/spec/properties/tasks/items/properties/automation/properties/dryRun/type",keyword:"type",params:{type:"boolean"},schema:C.properties.spec.properties.
tasks.items.properties.automation.properties.dryRun.type,parentSchema:C.properties.spec.properties.tasks.items.properties.automation.properties.dryRun,data:S};e===
null?e=[x]:e.push(x),r++}}f.timeout!==void 0&&(Ee(f.timeout,{instancePath:s+"/spec/tasks/"+c+"/automation/timeout",parentData:f,parentDataProperty:"timeout",rootData:u,
dynamicAnchors:h})||(e=e===null?Ee.errors:Ee.errors.reduce((S,x)=>(S.push(x),S),e),r=e.length))}else{let S={instancePath:s+"/spec/tasks/"+c+"/automation",schemaPath:"\
#/properties/spec/properties/tasks/items/properties/automation/type",keyword:"type",params:{type:"object"},schema:C.properties.spec.properties.tasks.items.properties.
automation.type,parentSchema:C.properties.spec.properties.tasks.items.properties.automation,data:f};e===null?e=[S]:e.push(S),r++}}if(n.limits!==void 0){let f=n.
limits;if(Array.isArray(f)){let S=f.length;for(let x=0;x<S;x++){let M=f[x];if(M&&typeof M=="object"&&!Array.isArray(M)){if(M.metric===void 0){let B={instancePath:s+
"/spec/tasks/"+c+"/limits/"+x,schemaPath:"#/properties/spec/properties/tasks/items/properties/limits/items/required",keyword:"required",params:{missingProperty:"\
metric"},schema:C.properties.spec.properties.tasks.items.properties.limits.items.required,parentSchema:C.properties.spec.properties.tasks.items.properties.limits.
items,data:M};e===null?e=[B]:e.push(B),r++}if(M.op===void 0){let B={instancePath:s+"/spec/tasks/"+c+"/limits/"+x,schemaPath:"#/properties/spec/properties/tasks/\
items/properties/limits/items/required",keyword:"required",params:{missingProperty:"op"},schema:C.properties.spec.properties.tasks.items.properties.limits.items.
required,parentSchema:C.properties.spec.properties.tasks.items.properties.limits.items,data:M};e===null?e=[B]:e.push(B),r++}if(M.value===void 0){let B={instancePath:s+
"/spec/tasks/"+c+"/limits/"+x,schemaPath:"#/properties/spec/properties/tasks/items/properties/limits/items/required",keyword:"required",params:{missingProperty:"\
value"},schema:C.properties.spec.properties.tasks.items.properties.limits.items.required,parentSchema:C.properties.spec.properties.tasks.items.properties.limits.
items,data:M};e===null?e=[B]:e.push(B),r++}for(let B in M)if(!(B==="metric"||B==="op"||B==="value"||B==="unit")){let re={instancePath:s+"/spec/tasks/"+c+"/limit\
s/"+x,schemaPath:"#/properties/spec/properties/tasks/items/properties/limits/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:B},
schema:!1,parentSchema:C.properties.spec.properties.tasks.items.properties.limits.items,data:M};e===null?e=[re]:e.push(re),r++}if(M.metric!==void 0){let B=M.metric;
if(typeof B=="string"){if(A(B)<1){let re={instancePath:s+"/spec/tasks/"+c+"/limits/"+x+"/metric",schemaPath:"#/properties/spec/properties/tasks/items/properties\
/limits/items/properties/metric/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:C.properties.spec.properties.tasks.items.properties.limits.
items.properties.metric,data:B};e===null?e=[re]:e.push(re),r++}}else{let re={instancePath:s+"/spec/tasks/"+c+"/limits/"+x+"/metric",schemaPath:"#/properties/spe\
c/properties/tasks/items/properties/limits/items/properties/metric/type",keyword:"type",params:{type:"string"},schema:C.properties.spec.properties.tasks.items.properties.
limits.items.properties.metric.type,parentSchema:C.properties.spec.properties.tasks.items.properties.limits.items.properties.metric,data:B};e===null?e=[re]:e.push(
re),r++}}if(M.op!==void 0&&(qt(M.op,{instancePath:s+"/spec/tasks/"+c+"/limits/"+x+"/op",parentData:M,parentDataProperty:"op",rootData:u,dynamicAnchors:h})||(e=e===
null?qt.errors:qt.errors.reduce((B,re)=>(B.push(re),B),e),r=e.length)),M.value!==void 0){let B=M.value;if(!(typeof B=="number"&&isFinite(B))){let re={instancePath:s+
"/spec/tasks/"+c+"/limits/"+x+"/value",schemaPath:"#/properties/spec/properties/tasks/items/properties/limits/items/properties/value/type",keyword:"type",params:{
type:"number"},schema:C.properties.spec.properties.tasks.items.properties.limits.items.properties.value.type,parentSchema:C.properties.spec.properties.tasks.items.
properties.limits.items.properties.value,data:B};e===null?e=[re]:e.push(re),r++}}if(M.unit!==void 0){let B=M.unit;if(typeof B=="string"){if(A(B)<1){let re={instancePath:s+
"/spec/tasks/"+c+"/limits/"+x+"/unit",schemaPath:"#/properties/spec/properties/tasks/items/properties/limits/items/properties/unit/minLength",keyword:"minLength",
params:{limit:1},schema:1,parentSchema:C.properties.spec.properties.tasks.items.properties.limits.items.properties.unit,data:B};e===null?e=[re]:e.push(re),r++}}else{
let re={instancePath:s+"/spec/tasks/"+c+"/limits/"+x+"/unit",schemaPath:"#/properties/spec/properties/tasks/items/properties/limits/items/properties/unit/type",
keyword:"type",params:{type:"string"},schema:C.properties.spec.properties.tasks.items.properties.limits.items.properties.unit.type,parentSchema:C.properties.spec.
properties.tasks.items.properties.limits.items.properties.unit,data:B};e===null?e=[re]:e.push(re),r++}}}else{let B={instancePath:s+"/spec/tasks/"+c+"/limits/"+x,
schemaPath:"#/properties/spec/properties/tasks/items/properties/limits/items/type",keyword:"type",params:{type:"object"},schema:C.properties.spec.properties.tasks.
items.properties.limits.items.type,parentSchema:C.properties.spec.properties.tasks.items.properties.limits.items,data:M};e===null?e=[B]:e.push(B),r++}}}else{let S={
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
keyword:"type",params:{type:"object"},schema:C.type,parentSchema:C,data:p};e===null?e=[i]:e.push(i),r++}return Gp.errors=e,r===0}Gp.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ia=Qp,b={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://gradus.dev/schemas/v1/change.schema.json",type:"object",additionalProperties:!1,
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
dev/schemas/v1/shared#/$defs/person"},reason:{type:"string",minLength:1}}}}}}}};function Dt(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,
dynamicAnchors:h={}}={}){let e=null,r=0,m=Dt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p!=="gradus.dev/v1"){let t={instancePath:s,
schemaPath:"#/const",keyword:"const",params:{allowedValue:"gradus.dev/v1"},schema:"gradus.dev/v1",parentSchema:Xe,data:p};e===null?e=[t]:e.push(t),r++}return Dt.
errors=e,r===0}Dt.evaluated={dynamicProps:!1,dynamicItems:!1};function At(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){
let e=null,r=0,m=At.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0){
let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},schema:Q.required,parentSchema:Q,data:p};e===null?e=[t]:e.push(
t),r++}if(p.title===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"},schema:Q.required,parentSchema:Q,data:p};
e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="name"||t==="title"||t==="labels"||t==="annotations"||t==="links")){let i={instancePath:s,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:Q,data:p};e===null?e=[i]:e.push(i),r++}if(p.name!==void 0&&
(J(p.name,{instancePath:s+"/name",parentData:p,parentDataProperty:"name",rootData:u,dynamicAnchors:h})||(e=e===null?J.errors:J.errors.reduce((t,i)=>(t.push(i),t),
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
data:t};e===null?e=[i]:e.push(i),r++}}if(p.links!==void 0){let t=p.links;if(Array.isArray(t)){let i=t.length;for(let a=0;a<i;a++)ee(t[a],{instancePath:s+"/links\
/"+a,parentData:t,parentDataProperty:a,rootData:u,dynamicAnchors:h})||(e=e===null?ee.errors:ee.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length)}else{let i={instancePath:s+
"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type:"array"},schema:Q.properties.links.type,parentSchema:Q.properties.links,data:t};e===null?
e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:Q.type,parentSchema:Q,data:p};e===null?e=[t]:e.
push(t),r++}return At.errors=e,r===0}At.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function $t(p,{instancePath:s="",parentData:q,parentDataProperty:$,
rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=$t.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="standard"||p==="\
normal"||p==="emergency")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:nt.enum},schema:nt.enum,parentSchema:nt,data:p};e===null?
e=[t]:e.push(t),r++}return $t.errors=e,r===0}$t.evaluated={dynamicProps:!1,dynamicItems:!1};function me(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,
dynamicAnchors:h={}}={}){let e=null,r=0,m=me.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(A(p)<1){let t={
instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ye,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:ye.type,parentSchema:ye,data:p};e===null?e=[t]:e.push(t),r++}return me.errors=e,r===0}me.evaluated=
{dynamicProps:!1,dynamicItems:!1};function jt(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=jt.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="development"||p==="operations"||p==="test"||p==="security"||p==="business"||p==="ven\
dor")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Tr.enum},schema:Tr.enum,parentSchema:Tr,data:p};e===null?e=[t]:e.push(t),r++}
return jt.errors=e,r===0}jt.evaluated={dynamicProps:!1,dynamicItems:!1};var Cp={type:"integer",minimum:1,maximum:3};function qr(p,{instancePath:s="",parentData:q,
parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=qr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"integer"},schema:Cp.type,parentSchema:Cp,data:p};
e===null?e=[t]:e.push(t),r++}if(typeof p=="number"&&isFinite(p)){if(p>3||isNaN(p)){let t={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:3},schema:3,parentSchema:Cp,data:p};e===null?e=[t]:e.push(t),r++}if(p<1||isNaN(p)){let t={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:Cp,data:p};e===null?e=[t]:e.push(t),r++}}return qr.errors=e,r===0}qr.evaluated={dynamicProps:!1,dynamicItems:!1};
function Lt(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Lt.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),!(p==="P1"||p==="P2"||p==="P3"||p==="P4"||p==="P5")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Mr.
enum},schema:Mr.enum,parentSchema:Mr,data:p};e===null?e=[t]:e.push(t),r++}return Lt.errors=e,r===0}Lt.evaluated={dynamicProps:!1,dynamicItems:!1};function xt(p,{
instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=xt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),typeof p=="string"){if(A(p)>63){let t={instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63},schema:63,parentSchema:H,data:p};
e===null?e=[t]:e.push(t),r++}if(A(p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:H,data:p};e===
null?e=[t]:e.push(t),r++}if(!er.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"\
^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},schema:H.type,parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}return xt.errors=e,r===0}xt.evaluated={dynamicProps:!1,dynamicItems:!1};function It(p,{
instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=It.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),typeof p!="string"){let n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:le.type,parentSchema:le,data:p};e===
null?e=[n]:e.push(n),r++}let t=r,i=!0,a=r;if(r===a)if(typeof p=="string"){if(A(p)>10){let n={};e===null?e=[n]:e.push(n),r++}}else{let n={};e===null?e=[n]:e.push(
n),r++}var o=a===r;r=t,e!==null&&(t?e.length=t:e=null);let c;if(o){let n=r;se(p,{instancePath:s,parentData:q,parentDataProperty:$,rootData:u,dynamicAnchors:h})||
(e=e===null?se.errors:se.errors.reduce((d,g)=>(d.push(g),d),e),r=e.length);var o=n===r;i=o,c="then"}else{let n=r;X(p,{instancePath:s,parentData:q,parentDataProperty:$,
rootData:u,dynamicAnchors:h})||(e=e===null?X.errors:X.errors.reduce((d,g)=>(d.push(g),d),e),r=e.length);var o=n===r;i=o,c="else"}if(!i){let n={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:c},schema:le.if,parentSchema:le,data:p};e===null?e=[n]:e.push(n),r++}return It.errors=e,r===0}It.evaluated={dynamicProps:!1,
dynamicItems:!1};function Et(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Et.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(A(p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:oe,data:p};e===null?e=[t]:e.push(t),r++}if(!Kr.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[\
^/\\s][^\\n]*$"},schema:"^[^/\\s][^\\n]*$",parentSchema:oe,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"string"},schema:oe.type,parentSchema:oe,data:p};e===null?e=[t]:e.push(t),r++}return Et.errors=e,r===0}Et.evaluated={dynamicProps:!1,dynamicItems:!1};function Nt(p,{
instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Nt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),typeof p=="string"){if(!sr.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^P([0-9]{1,6}W|([0-9]{1,4}Y\
([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1\
,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$"},schema:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,\
6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9\
]{1,9}S)?|[0-9]{1,9}S))$",parentSchema:ae,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},schema:ae.type,parentSchema:ae,data:p};e===null?e=[t]:e.push(t),r++}return Nt.errors=e,r===0}Nt.evaluated={dynamicProps:!1,dynamicItems:!1};function Tt(p,{
instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Tt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),typeof p=="string"){if(!Ap.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([0-9a-f]{40}|[0-9a-f]{64}\
)$"},schema:"^([0-9a-f]{40}|[0-9a-f]{64})$",parentSchema:$e,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"string"},schema:$e.type,parentSchema:$e,data:p};e===null?e=[t]:e.push(t),r++}return Tt.errors=e,r===0}Tt.evaluated={dynamicProps:!1,dynamicItems:!1};
function zt(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=zt.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),!(p==="functional"||p==="performance"||p==="compatibility"||p==="security"||p==="regression")){let t={instancePath:s,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:Nr.enum},schema:Nr.enum,parentSchema:Nr,data:p};e===null?e=[t]:e.push(t),r++}return zt.errors=e,r===0}zt.evaluated=
{dynamicProps:!1,dynamicItems:!1};function we(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=we.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!ai.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"p\
attern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2\
}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$",parentSchema:xe,data:p};e===null?e=[t]:e.push(t),r++}if(!ii(p)){let t={instancePath:s,
schemaPath:"#/format",keyword:"format",params:{format:"date-time"},schema:"date-time",parentSchema:xe,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:xe.type,parentSchema:xe,data:p};e===null?e=[t]:e.push(t),r++}return we.errors=e,r===0}we.evaluated=
{dynamicProps:!1,dynamicItems:!1};var Yr={type:"object",additionalProperties:!1,required:["start","end"],properties:{start:{$ref:"#/$defs/instant"},end:{$ref:"#\
/$defs/instant"}}};function Rt(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Rt.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.start===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"start"},schema:Yr.required,parentSchema:Yr,data:p};e===null?e=[t]:e.push(t),r++}if(p.end===void 0){let t={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"end"},schema:Yr.required,parentSchema:Yr,data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="s\
tart"||t==="end")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:Yr,
data:p};e===null?e=[i]:e.push(i),r++}p.start!==void 0&&(X(p.start,{instancePath:s+"/start",parentData:p,parentDataProperty:"start",rootData:u,dynamicAnchors:h})||
(e=e===null?X.errors:X.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.end!==void 0&&(X(p.end,{instancePath:s+"/end",parentData:p,parentDataProperty:"end",
rootData:u,dynamicAnchors:h})||(e=e===null?X.errors:X.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length))}else{let t={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},schema:Yr.type,parentSchema:Yr,data:p};e===null?e=[t]:e.push(t),r++}return Rt.errors=e,r===0}Rt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ot={type:"string",pattern:"^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$","x-expected":"a digest such as sha256:<64 hex digits>"},Wi=new RegExp(
"^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$","u");function _t(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,
r=0,m=_t.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!Wi.test(p)){let t={instancePath:s,schemaPath:"#/\
pattern",keyword:"pattern",params:{pattern:"^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$"},schema:"^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$",parentSchema:Ot,
data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Ot.type,parentSchema:Ot,data:p};
e===null?e=[t]:e.push(t),r++}return _t.errors=e,r===0}_t.evaluated={dynamicProps:!1,dynamicItems:!1};var $p={type:"object",additionalProperties:!1,required:["st\
art"],properties:{start:{$ref:"#/$defs/instant"},end:{$ref:"#/$defs/instant"}}};function Vt(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,
dynamicAnchors:h={}}={}){let e=null,r=0,m=Vt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(
p)){if(p.start===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"start"},schema:$p.required,parentSchema:$p,data:p};
e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="start"||t==="end")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:t},schema:!1,parentSchema:$p,data:p};e===null?e=[i]:e.push(i),r++}p.start!==void 0&&(X(p.start,{instancePath:s+"/start",parentData:p,
parentDataProperty:"start",rootData:u,dynamicAnchors:h})||(e=e===null?X.errors:X.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.end!==void 0&&(X(p.end,{instancePath:s+
"/end",parentData:p,parentDataProperty:"end",rootData:u,dynamicAnchors:h})||(e=e===null?X.errors:X.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length))}else{let t={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:$p.type,parentSchema:$p,data:p};e===null?e=[t]:e.push(t),r++}return Vt.errors=e,
r===0}Vt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Mt(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){
let e=null,r=0,m=Mt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="requester"||p==="change-manager"||p==="change-authorit\
y"||p==="implementer"||p==="tester"||p==="incident-commander"||p==="approver")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ze.
enum},schema:ze.enum,parentSchema:ze,data:p};e===null?e=[t]:e.push(t),r++}return Mt.errors=e,r===0}Mt.evaluated={dynamicProps:!1,dynamicItems:!1};var ce={type:"\
object",additionalProperties:!1,required:["text","owner"],properties:{text:{type:"string",minLength:1},owner:{$ref:"#/$defs/person"},due:{$ref:"#/$defs/calendar\
Date"},done:{$ref:"#/$defs/calendarDate"},change:{type:"string",minLength:1}}};function Cr(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){
let e=null,r=0,m=Cr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(A(p)<1){let t={instancePath:s,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ye,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"string"},schema:ye.type,parentSchema:ye,data:p};e===null?e=[t]:e.push(t),r++}return Cr.errors=e,r===0}Cr.evaluated={dynamicProps:!1,
dynamicItems:!1};function Ft(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ft.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.text===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"text"},schema:ce.required,parentSchema:ce,data:p};e===null?e=[t]:e.push(t),r++}if(p.owner===void 0){let t={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"owner"},schema:ce.required,parentSchema:ce,data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t===
"text"||t==="owner"||t==="due"||t==="done"||t==="change")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
schema:!1,parentSchema:ce,data:p};e===null?e=[i]:e.push(i),r++}if(p.text!==void 0){let t=p.text;if(typeof t=="string"){if(A(t)<1){let i={instancePath:s+"/text",
schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ce.properties.text,data:t};e===null?e=[i]:e.push(i),r++}}else{
let i={instancePath:s+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"},schema:ce.properties.text.type,parentSchema:ce.properties.
text,data:t};e===null?e=[i]:e.push(i),r++}}if(p.owner!==void 0&&(Cr(p.owner,{instancePath:s+"/owner",parentData:p,parentDataProperty:"owner",rootData:u,dynamicAnchors:h})||
(e=e===null?Cr.errors:Cr.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.due!==void 0&&(se(p.due,{instancePath:s+"/due",parentData:p,parentDataProperty:"du\
e",rootData:u,dynamicAnchors:h})||(e=e===null?se.errors:se.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.done!==void 0&&(se(p.done,{instancePath:s+"/done",
parentData:p,parentDataProperty:"done",rootData:u,dynamicAnchors:h})||(e=e===null?se.errors:se.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.change!==void 0){
let t=p.change;if(typeof t=="string"){if(A(t)<1){let i={instancePath:s+"/change",schemaPath:"#/properties/change/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:ce.properties.change,data:t};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/change",schemaPath:"#/properties/change/type",keyword:"\
type",params:{type:"string"},schema:ce.properties.change.type,parentSchema:ce.properties.change,data:t};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:ce.type,parentSchema:ce,data:p};e===null?e=[t]:e.push(t),r++}return Ft.errors=e,r===0}Ft.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Li={enum:["draft","ready","implementing","review","closed","rejected","cancelled"]};function Dr(p,{instancePath:s="",
parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Dr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),!(p==="draft"||p==="ready"||p==="implementing"||p==="review"||p==="closed"||p==="rejected"||p==="cancelled")){let t={instancePath:s,schemaPath:"#/enum",
keyword:"enum",params:{allowedValues:Li.enum},schema:Li.enum,parentSchema:Li,data:p};e===null?e=[t]:e.push(t),r++}return Dr.errors=e,r===0}Dr.evaluated={dynamicProps:!1,
dynamicItems:!1};function Qp(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Qp.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.apiVersion===void 0){let t={instancePath:s,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"apiVersion"},schema:b.required,parentSchema:b,data:p};e===null?e=[t]:e.push(t),r++}if(p.kind===void 0){let t={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},schema:b.required,parentSchema:b,data:p};e===null?e=[t]:e.push(t),r++}if(p.metadata===
void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},schema:b.required,parentSchema:b,data:p};e===null?e=
[t]:e.push(t),r++}if(p.spec===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},schema:b.required,parentSchema:b,
data:p};e===null?e=[t]:e.push(t),r++}if(p.status===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},schema:b.
required,parentSchema:b,data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="apiVersion"||t==="kind"||t==="metadata"||t==="spec"||t==="status")){let i={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:b,data:p};e===null?e=[i]:
e.push(i),r++}if(p.apiVersion!==void 0&&(Dt(p.apiVersion,{instancePath:s+"/apiVersion",parentData:p,parentDataProperty:"apiVersion",rootData:u,dynamicAnchors:h})||
(e=e===null?Dt.errors:Dt.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.kind!==void 0){let t=p.kind;if(t!=="Change"){let i={instancePath:s+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"Change"},schema:"Change",parentSchema:b.properties.kind,data:t};e===null?e=[i]:e.push(i),r++}}if(p.
metadata!==void 0&&(At(p.metadata,{instancePath:s+"/metadata",parentData:p,parentDataProperty:"metadata",rootData:u,dynamicAnchors:h})||(e=e===null?At.errors:At.
errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.spec!==void 0){let t=p.spec;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0){let i={instancePath:s+
"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"type"},schema:b.properties.spec.required,parentSchema:b.properties.spec,
data:t};e===null?e=[i]:e.push(i),r++}if(t.systems===void 0){let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"\
systems"},schema:b.properties.spec.required,parentSchema:b.properties.spec,data:t};e===null?e=[i]:e.push(i),r++}if(t.requester===void 0){let i={instancePath:s+"\
/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"requester"},schema:b.properties.spec.required,parentSchema:b.properties.
spec,data:t};e===null?e=[i]:e.push(i),r++}for(let i in t)if(!ke.call(b.properties.spec.properties,i)){let a={instancePath:s+"/spec",schemaPath:"#/properties/spe\
c/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:b.properties.spec,data:t};e===null?e=[a]:e.push(a),r++}
if(t.type!==void 0&&($t(t.type,{instancePath:s+"/spec/type",parentData:t,parentDataProperty:"type",rootData:u,dynamicAnchors:h})||(e=e===null?$t.errors:$t.errors.
reduce((i,a)=>(i.push(a),i),e),r=e.length)),t.systems!==void 0){let i=t.systems;if(Array.isArray(i)){if(i.length<1){let c={instancePath:s+"/spec/systems",schemaPath:"\
#/properties/spec/properties/systems/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:b.properties.spec.properties.systems,data:i};e===null?e=
[c]:e.push(c),r++}let a=i.length;for(let c=0;c<a;c++){let n=i[c];if(typeof n=="string"){if(A(n)<1){let l={instancePath:s+"/spec/systems/"+c,schemaPath:"#/proper\
ties/spec/properties/systems/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:b.properties.spec.properties.systems.items,data:n};e===
null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/systems/"+c,schemaPath:"#/properties/spec/properties/systems/items/type",keyword:"type",params:{type:"\
string"},schema:b.properties.spec.properties.systems.items.type,parentSchema:b.properties.spec.properties.systems.items,data:n};e===null?e=[l]:e.push(l),r++}}let o=ve(
i);if(o!==void 0){let c={instancePath:s+"/spec/systems",schemaPath:"#/properties/spec/properties/systems/uniqueItems",keyword:"uniqueItems",params:{i:o[1],j:o[0]},
schema:!0,parentSchema:b.properties.spec.properties.systems,data:i};e===null?e=[c]:e.push(c),r++}}else{let a={instancePath:s+"/spec/systems",schemaPath:"#/prope\
rties/spec/properties/systems/type",keyword:"type",params:{type:"array"},schema:b.properties.spec.properties.systems.type,parentSchema:b.properties.spec.properties.
systems,data:i};e===null?e=[a]:e.push(a),r++}}if(t.summary!==void 0){let i=t.summary;if(typeof i=="string"){if(A(i)<1){let a={instancePath:s+"/spec/summary",schemaPath:"\
#/properties/spec/properties/summary/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:b.properties.spec.properties.summary,data:i};e===null?
e=[a]:e.push(a),r++}}else{let a={instancePath:s+"/spec/summary",schemaPath:"#/properties/spec/properties/summary/type",keyword:"type",params:{type:"string"},schema:b.
properties.spec.properties.summary.type,parentSchema:b.properties.spec.properties.summary,data:i};e===null?e=[a]:e.push(a),r++}}if(t.requester!==void 0&&(me(t.requester,
{instancePath:s+"/spec/requester",parentData:t,parentDataProperty:"requester",rootData:u,dynamicAnchors:h})||(e=e===null?me.errors:me.errors.reduce((i,a)=>(i.push(
a),i),e),r=e.length)),t.implementer!==void 0&&(me(t.implementer,{instancePath:s+"/spec/implementer",parentData:t,parentDataProperty:"implementer",rootData:u,dynamicAnchors:h})||
(e=e===null?me.errors:me.errors.reduce((i,a)=>(i.push(a),i),e),r=e.length)),t.assignedTeam!==void 0){let i=t.assignedTeam;if(typeof i=="string"){if(A(i)<1){let a={
instancePath:s+"/spec/assignedTeam",schemaPath:"#/properties/spec/properties/assignedTeam/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:b.
properties.spec.properties.assignedTeam,data:i};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:s+"/spec/assignedTeam",schemaPath:"#/properties/spec/prop\
erties/assignedTeam/type",keyword:"type",params:{type:"string"},schema:b.properties.spec.properties.assignedTeam.type,parentSchema:b.properties.spec.properties.
assignedTeam,data:i};e===null?e=[a]:e.push(a),r++}}if(t.departments!==void 0){let i=t.departments;if(Array.isArray(i)){let a=i.length;for(let c=0;c<a;c++)jt(i[c],
{instancePath:s+"/spec/departments/"+c,parentData:i,parentDataProperty:c,rootData:u,dynamicAnchors:h})||(e=e===null?jt.errors:jt.errors.reduce((n,l)=>(n.push(l),
n),e),r=e.length);let o=ve(i);if(o!==void 0){let c={instancePath:s+"/spec/departments",schemaPath:"#/properties/spec/properties/departments/uniqueItems",keyword:"\
uniqueItems",params:{i:o[1],j:o[0]},schema:!0,parentSchema:b.properties.spec.properties.departments,data:i};e===null?e=[c]:e.push(c),r++}}else{let a={instancePath:s+
"/spec/departments",schemaPath:"#/properties/spec/properties/departments/type",keyword:"type",params:{type:"array"},schema:b.properties.spec.properties.departments.
type,parentSchema:b.properties.spec.properties.departments,data:i};e===null?e=[a]:e.push(a),r++}}if(t.category!==void 0){let i=t.category;if(!(i==="software"||i===
"hardware"||i==="network"||i==="database"||i==="config"||i==="security"||i==="docs")){let a={instancePath:s+"/spec/category",schemaPath:"#/properties/spec/prope\
rties/category/enum",keyword:"enum",params:{allowedValues:b.properties.spec.properties.category.enum},schema:b.properties.spec.properties.category.enum,parentSchema:b.
properties.spec.properties.category,data:i};e===null?e=[a]:e.push(a),r++}}if(t.risk!==void 0){let i=t.risk;if(!(i==="low"||i==="moderate"||i==="high")){let a={instancePath:s+
"/spec/risk",schemaPath:"#/properties/spec/properties/risk/enum",keyword:"enum",params:{allowedValues:b.properties.spec.properties.risk.enum},schema:b.properties.
spec.properties.risk.enum,parentSchema:b.properties.spec.properties.risk,data:i};e===null?e=[a]:e.push(a),r++}}if(t.impact!==void 0&&(qr(t.impact,{instancePath:s+
"/spec/impact",parentData:t,parentDataProperty:"impact",rootData:u,dynamicAnchors:h})||(e=e===null?qr.errors:qr.errors.reduce((i,a)=>(i.push(a),i),e),r=e.length)),
t.urgency!==void 0&&(qr(t.urgency,{instancePath:s+"/spec/urgency",parentData:t,parentDataProperty:"urgency",rootData:u,dynamicAnchors:h})||(e=e===null?qr.errors:
qr.errors.reduce((i,a)=>(i.push(a),i),e),r=e.length)),t.priority!==void 0&&(Lt(t.priority,{instancePath:s+"/spec/priority",parentData:t,parentDataProperty:"prio\
rity",rootData:u,dynamicAnchors:h})||(e=e===null?Lt.errors:Lt.errors.reduce((i,a)=>(i.push(a),i),e),r=e.length)),t.template!==void 0&&(xt(t.template,{instancePath:s+
"/spec/template",parentData:t,parentDataProperty:"template",rootData:u,dynamicAnchors:h})||(e=e===null?xt.errors:xt.errors.reduce((i,a)=>(i.push(a),i),e),r=e.length)),
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
design.properties.milestones.items.properties.name,data:l};e===null?e=[d]:e.push(d),r++}}n.due!==void 0&&(It(n.due,{instancePath:s+"/spec/design/milestones/"+c+
"/due",parentData:n,parentDataProperty:"due",rootData:u,dynamicAnchors:h})||(e=e===null?It.errors:It.errors.reduce((l,d)=>(l.push(d),l),e),r=e.length))}else{let l={
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
runbook!==void 0&&(Et(a.runbook,{instancePath:s+"/spec/design/rollback/runbook",parentData:a,parentDataProperty:"runbook",rootData:u,dynamicAnchors:h})||(e=e===
null?Et.errors:Et.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length)),a.tested!==void 0){let o=a.tested;if(typeof o!="boolean"){let c={instancePath:s+"/spec/desi\
gn/rollback/tested",schemaPath:"#/properties/spec/properties/design/properties/rollback/properties/tested/type",keyword:"type",params:{type:"boolean"},schema:b.
properties.spec.properties.design.properties.rollback.properties.tested.type,parentSchema:b.properties.spec.properties.design.properties.rollback.properties.tested,
data:o};e===null?e=[c]:e.push(c),r++}}a.maxTime!==void 0&&(Nt(a.maxTime,{instancePath:s+"/spec/design/rollback/maxTime",parentData:a,parentDataProperty:"maxTime",
rootData:u,dynamicAnchors:h})||(e=e===null?Nt.errors:Nt.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length))}else{let o={instancePath:s+"/spec/design/rollback",schemaPath:"\
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
environment,data:a};e===null?e=[o]:e.push(o),r++}}if(i.commit!==void 0&&(Tt(i.commit,{instancePath:s+"/spec/verification/commit",parentData:i,parentDataProperty:"\
commit",rootData:u,dynamicAnchors:h})||(e=e===null?Tt.errors:Tt.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length)),i.tests!==void 0){let a=i.tests;if(Array.isArray(
a)){let o=a.length;for(let c=0;c<o;c++){let n=a[c];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.type===void 0){let l={instancePath:s+"/spec/verification/te\
sts/"+c,schemaPath:"#/properties/spec/properties/verification/properties/tests/items/required",keyword:"required",params:{missingProperty:"type"},schema:b.properties.
spec.properties.verification.properties.tests.items.required,parentSchema:b.properties.spec.properties.verification.properties.tests.items,data:n};e===null?e=[l]:
e.push(l),r++}if(n.result===void 0){let l={instancePath:s+"/spec/verification/tests/"+c,schemaPath:"#/properties/spec/properties/verification/properties/tests/i\
tems/required",keyword:"required",params:{missingProperty:"result"},schema:b.properties.spec.properties.verification.properties.tests.items.required,parentSchema:b.
properties.spec.properties.verification.properties.tests.items,data:n};e===null?e=[l]:e.push(l),r++}for(let l in n)if(!(l==="type"||l==="result"||l==="evidence"||
l==="environment"||l==="by"||l==="at"||l==="note")){let d={instancePath:s+"/spec/verification/tests/"+c,schemaPath:"#/properties/spec/properties/verification/pr\
operties/tests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:b.properties.spec.properties.verification.
properties.tests.items,data:n};e===null?e=[d]:e.push(d),r++}if(n.type!==void 0&&(zt(n.type,{instancePath:s+"/spec/verification/tests/"+c+"/type",parentData:n,parentDataProperty:"\
type",rootData:u,dynamicAnchors:h})||(e=e===null?zt.errors:zt.errors.reduce((l,d)=>(l.push(d),l),e),r=e.length)),n.result!==void 0){let l=n.result;if(!(l==="pas\
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
data:l};e===null?e=[d]:e.push(d),r++}}if(n.by!==void 0&&(me(n.by,{instancePath:s+"/spec/verification/tests/"+c+"/by",parentData:n,parentDataProperty:"by",rootData:u,
dynamicAnchors:h})||(e=e===null?me.errors:me.errors.reduce((l,d)=>(l.push(d),l),e),r=e.length)),n.at!==void 0&&(we(n.at,{instancePath:s+"/spec/verification/test\
s/"+c+"/at",parentData:n,parentDataProperty:"at",rootData:u,dynamicAnchors:h})||(e=e===null?we.errors:we.errors.reduce((l,d)=>(l.push(d),l),e),r=e.length)),n.note!==
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
by",rootData:u,dynamicAnchors:h})||(e=e===null?me.errors:me.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length)),a.at!==void 0&&(we(a.at,{instancePath:s+"/spec/ve\
rification/acceptance/at",parentData:a,parentDataProperty:"at",rootData:u,dynamicAnchors:h})||(e=e===null?we.errors:we.errors.reduce((o,c)=>(o.push(c),o),e),r=e.
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
void 0&&(Rt(i.window,{instancePath:s+"/spec/deployment/window",parentData:i,parentDataProperty:"window",rootData:u,dynamicAnchors:h})||(e=e===null?Rt.errors:Rt.
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
properties.artifact.properties.version,data:o};e===null?e=[c]:e.push(c),r++}}a.digest!==void 0&&(_t(a.digest,{instancePath:s+"/spec/deployment/artifact/digest",
parentData:a,parentDataProperty:"digest",rootData:u,dynamicAnchors:h})||(e=e===null?_t.errors:_t.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length))}else{let o={
instancePath:s+"/spec/deployment/artifact",schemaPath:"#/properties/spec/properties/deployment/properties/artifact/type",keyword:"type",params:{type:"object"},schema:b.
properties.spec.properties.deployment.properties.artifact.type,parentSchema:b.properties.spec.properties.deployment.properties.artifact,data:a};e===null?e=[o]:e.
push(o),r++}}i.actual!==void 0&&(Vt(i.actual,{instancePath:s+"/spec/deployment/actual",parentData:i,parentDataProperty:"actual",rootData:u,dynamicAnchors:h})||(e=
e===null?Vt.errors:Vt.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length))}else{let a={instancePath:s+"/spec/deployment",schemaPath:"#/properties/spec/properties/\
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
additionalProperty:n},schema:!1,parentSchema:b.properties.spec.properties.approvals.items,data:c};e===null?e=[l]:e.push(l),r++}if(c.role!==void 0&&(Mt(c.role,{instancePath:s+
"/spec/approvals/"+o+"/role",parentData:c,parentDataProperty:"role",rootData:u,dynamicAnchors:h})||(e=e===null?Mt.errors:Mt.errors.reduce((n,l)=>(n.push(l),n),e),
r=e.length)),c.by!==void 0&&(me(c.by,{instancePath:s+"/spec/approvals/"+o+"/by",parentData:c,parentDataProperty:"by",rootData:u,dynamicAnchors:h})||(e=e===null?
me.errors:me.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.at!==void 0&&(we(c.at,{instancePath:s+"/spec/approvals/"+o+"/at",parentData:c,parentDataProperty:"\
at",rootData:u,dynamicAnchors:h})||(e=e===null?we.errors:we.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.decision!==void 0){let n=c.decision;if(!(n==="a\
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
e=[o]:e.push(o),r++}}if(i.actions!==void 0){let a=i.actions;if(Array.isArray(a)){let o=a.length;for(let c=0;c<o;c++)Ft(a[c],{instancePath:s+"/spec/review/action\
s/"+c,parentData:a,parentDataProperty:c,rootData:u,dynamicAnchors:h})||(e=e===null?Ft.errors:Ft.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)}else{let o={instancePath:s+
"/spec/review/actions",schemaPath:"#/properties/spec/properties/review/properties/actions/type",keyword:"type",params:{type:"array"},schema:b.properties.spec.properties.
review.properties.actions.type,parentSchema:b.properties.spec.properties.review.properties.actions,data:a};e===null?e=[o]:e.push(o),r++}}i.by!==void 0&&(me(i.by,
{instancePath:s+"/spec/review/by",parentData:i,parentDataProperty:"by",rootData:u,dynamicAnchors:h})||(e=e===null?me.errors:me.errors.reduce((a,o)=>(a.push(o),a),
e),r=e.length)),i.at!==void 0&&(we(i.at,{instancePath:s+"/spec/review/at",parentData:i,parentDataProperty:"at",rootData:u,dynamicAnchors:h})||(e=e===null?we.errors:
we.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length))}else{let a={instancePath:s+"/spec/review",schemaPath:"#/properties/spec/properties/review/type",keyword:"t\
ype",params:{type:"object"},schema:b.properties.spec.properties.review.type,parentSchema:b.properties.spec.properties.review,data:i};e===null?e=[a]:e.push(a),r++}}}else{
let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"object"},schema:b.properties.spec.type,parentSchema:b.properties.
spec,data:t};e===null?e=[i]:e.push(i),r++}}if(p.status!==void 0){let t=p.status;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.state===void 0){let i={instancePath:s+
"/status",schemaPath:"#/properties/status/required",keyword:"required",params:{missingProperty:"state"},schema:b.properties.status.required,parentSchema:b.properties.
status,data:t};e===null?e=[i]:e.push(i),r++}if(t.history===void 0){let i={instancePath:s+"/status",schemaPath:"#/properties/status/required",keyword:"required",
params:{missingProperty:"history"},schema:b.properties.status.required,parentSchema:b.properties.status,data:t};e===null?e=[i]:e.push(i),r++}for(let i in t)if(!(i===
"state"||i==="history")){let a={instancePath:s+"/status",schemaPath:"#/properties/status/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
schema:!1,parentSchema:b.properties.status,data:t};e===null?e=[a]:e.push(a),r++}if(t.state!==void 0&&(Dr(t.state,{instancePath:s+"/status/state",parentData:t,parentDataProperty:"\
state",rootData:u,dynamicAnchors:h})||(e=e===null?Dr.errors:Dr.errors.reduce((i,a)=>(i.push(a),i),e),r=e.length)),t.history!==void 0){let i=t.history;if(Array.isArray(
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
properties.status.properties.history.items,data:c};e===null?e=[l]:e.push(l),r++}if(c.state!==void 0&&(Dr(c.state,{instancePath:s+"/status/history/"+o+"/state",parentData:c,
parentDataProperty:"state",rootData:u,dynamicAnchors:h})||(e=e===null?Dr.errors:Dr.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.at!==void 0&&(we(c.at,{instancePath:s+
"/status/history/"+o+"/at",parentData:c,parentDataProperty:"at",rootData:u,dynamicAnchors:h})||(e=e===null?we.errors:we.errors.reduce((n,l)=>(n.push(l),n),e),r=
e.length)),c.by!==void 0&&(me(c.by,{instancePath:s+"/status/history/"+o+"/by",parentData:c,parentDataProperty:"by",rootData:u,dynamicAnchors:h})||(e=e===null?me.
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
keyword:"type",params:{type:"object"},schema:b.type,parentSchema:b,data:p};e===null?e=[t]:e.push(t),r++}return Qp.errors=e,r===0}Qp.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ea=Jp,N={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://gradus.dev/schemas/v1/rollout.schema.json",type:"object",additionalProperties:!1,
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
scope:{enum:["Batch","Stage","Rollout"]},onFailure:{enum:["Pause","Abort","Rollback"]},onInconclusive:{enum:["Pause","Abort","Rollback"]},onDrift:{enum:["Pause",
"Reapply","Ignore"]}}},limits:{type:"object",additionalProperties:!1,properties:{maxExposed:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/amount"}}},windows:{
type:"object",additionalProperties:!1,properties:{refs:{type:"array",items:{type:"string",minLength:1}},onClose:{enum:["FinishBatch","StopNow"]},allowRollback:{
type:"boolean"}}},progressDeadline:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/duration"},rollback:{type:"object",additionalProperties:!1,properties:{supported:{
type:"boolean"},to:{type:"string",minLength:1},order:{enum:["Reverse","Forward"]},scope:{enum:["Touched","Failed"]},maxTime:{$ref:"https://gradus.dev/schemas/v1\
/shared#/$defs/duration"}}},concurrency:{type:"object",additionalProperties:!1,properties:{group:{type:"string",minLength:1,maxLength:200,pattern:"^\\S(.*\\S)?$",
"x-expected":"one line without spaces at its ends"},policy:{enum:["Queue","Reject","Supersede"]}}},dependsOn:{type:"array",items:{$ref:"https://gradus.dev/schem\
as/v1/shared#/$defs/dependency"}}}}}};function Ct(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ct.
evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p!=="gradus.dev/v1"){let t={instancePath:s,schemaPath:"#/const",keyword:"const",params:{
allowedValue:"gradus.dev/v1"},schema:"gradus.dev/v1",parentSchema:Xe,data:p};e===null?e=[t]:e.push(t),r++}return Ct.errors=e,r===0}Ct.evaluated={dynamicProps:!1,
dynamicItems:!1};function Zt(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Zt.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"},schema:z.required,parentSchema:z,data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="name"||t==="title"||t===
"labels"||t==="annotations"||t==="links")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
schema:!1,parentSchema:z,data:p};e===null?e=[i]:e.push(i),r++}if(p.name!==void 0&&(J(p.name,{instancePath:s+"/name",parentData:p,parentDataProperty:"name",rootData:u,
dynamicAnchors:h})||(e=e===null?J.errors:J.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.title!==void 0){let t=p.title;if(typeof t=="string"){if(A(t)<1){
let i={instancePath:s+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:z.properties.title,data:t};e===
null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},schema:z.properties.title.
type,parentSchema:z.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}if(p.labels!==void 0){let t=p.labels;if(t&&typeof t=="object"&&!Array.isArray(t))for(let i in t){
let a=t[i];if(typeof a!="string"){let o={instancePath:s+"/labels/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties\
/type",keyword:"type",params:{type:"string"},schema:z.properties.labels.additionalProperties.type,parentSchema:z.properties.labels.additionalProperties,data:a};
e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type:"object"},schema:z.properties.
labels.type,parentSchema:z.properties.labels,data:t};e===null?e=[i]:e.push(i),r++}}if(p.annotations!==void 0){let t=p.annotations;if(t&&typeof t=="object"&&!Array.
isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let o={instancePath:s+"/annotations/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/proper\
ties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},schema:z.properties.annotations.additionalProperties.type,parentSchema:z.properties.
annotations.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"\
type",params:{type:"object"},schema:z.properties.annotations.type,parentSchema:z.properties.annotations,data:t};e===null?e=[i]:e.push(i),r++}}if(p.links!==void 0){
let t=p.links;if(Array.isArray(t)){let i=t.length;for(let a=0;a<i;a++)ee(t[a],{instancePath:s+"/links/"+a,parentData:t,parentDataProperty:a,rootData:u,dynamicAnchors:h})||
(e=e===null?ee.errors:ee.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length)}else{let i={instancePath:s+"/links",schemaPath:"#/properties/links/type",keyword:"typ\
e",params:{type:"array"},schema:z.properties.links.type,parentSchema:z.properties.links,data:t};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:z.type,parentSchema:z,data:p};e===null?e=[t]:e.push(t),r++}return Zt.errors=e,r===0}Zt.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function Bt(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Bt.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!Wi.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"p\
attern",params:{pattern:"^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$"},schema:"^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$",parentSchema:Ot,data:p};e===null?e=
[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Ot.type,parentSchema:Ot,data:p};e===null?e=[t]:e.
push(t),r++}return Bt.errors=e,r===0}Bt.evaluated={dynamicProps:!1,dynamicItems:!1};function Yt(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,
dynamicAnchors:h={}}={}){let e=null,r=0,m=Yt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!Ap.test(p)){
let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([0-9a-f]{40}|[0-9a-f]{64})$"},schema:"^([0-9a-f]{40}|[0-9a-f]{64})$",parentSchema:$e,
data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:$e.type,parentSchema:$e,data:p};
e===null?e=[t]:e.push(t),r++}return Yt.errors=e,r===0}Yt.evaluated={dynamicProps:!1,dynamicItems:!1};function Kt(p,{instancePath:s="",parentData:q,parentDataProperty:$,
rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Kt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!si.
test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^https?://[^\\s]+$"},schema:"^https?://[^\\s]+$",parentSchema:Ge,data:p};
e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Ge.type,parentSchema:Ge,data:p};e===null?
e=[t]:e.push(t),r++}return Kt.errors=e,r===0}Kt.evaluated={dynamicProps:!1,dynamicItems:!1};function Ht(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,
dynamicAnchors:h={}}={}){let e=null,r=0,m=Ht.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(A(p)<1){let t={
instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:oe,data:p};e===null?e=[t]:e.push(t),r++}if(!Kr.test(p)){let t={
instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^/\\s][^\\n]*$"},schema:"^[^/\\s][^\\n]*$",parentSchema:oe,data:p};e===null?e=[t]:e.push(
t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:oe.type,parentSchema:oe,data:p};e===null?e=[t]:e.push(t),r++}
return Ht.errors=e,r===0}Ht.evaluated={dynamicProps:!1,dynamicItems:!1};var te={type:"object",additionalProperties:!1,properties:{matchLabels:{type:"object",additionalProperties:{
type:"string"}},matchExpressions:{type:"array",items:{type:"object",additionalProperties:!1,required:["key","operator"],if:{properties:{operator:{enum:["In","No\
tIn"]}},required:["operator"]},then:{required:["values"]},else:{properties:{values:!1}},properties:{key:{type:"string",minLength:1},operator:{enum:["In","NotIn",
"Exists","DoesNotExist"]},values:{type:"array",minItems:1,items:{type:"string"}}}}}}};function Ar(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,
dynamicAnchors:h={}}={}){let e=null,r=0,m=Ar.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(
p)){for(let a in p)if(!(a==="matchLabels"||a==="matchExpressions")){let o={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a},schema:!1,parentSchema:te,data:p};e===null?e=[o]:e.push(o),r++}if(p.matchLabels!==void 0){let a=p.matchLabels;if(a&&typeof a=="object"&&!Array.
isArray(a))for(let o in a){let c=a[o];if(typeof c!="string"){let n={instancePath:s+"/matchLabels/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/proper\
ties/matchLabels/additionalProperties/type",keyword:"type",params:{type:"string"},schema:te.properties.matchLabels.additionalProperties.type,parentSchema:te.properties.
matchLabels.additionalProperties,data:c};e===null?e=[n]:e.push(n),r++}}else{let o={instancePath:s+"/matchLabels",schemaPath:"#/properties/matchLabels/type",keyword:"\
type",params:{type:"object"},schema:te.properties.matchLabels.type,parentSchema:te.properties.matchLabels,data:a};e===null?e=[o]:e.push(o),r++}}if(p.matchExpressions!==
void 0){let a=p.matchExpressions;if(Array.isArray(a)){let o=a.length;for(let c=0;c<o;c++){let n=a[c],l=r,d=!0,g=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let f;
if(n.operator===void 0&&(f="operator")){let S={};e===null?e=[S]:e.push(S),r++}else if(n.operator!==void 0){let S=n.operator;if(!(S==="In"||S==="NotIn")){let x={};
e===null?e=[x]:e.push(x),r++}}}var t=g===r;r=l,e!==null&&(l?e.length=l:e=null);let P;if(t){let f=r;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.values===void 0){
let x={instancePath:s+"/matchExpressions/"+c,schemaPath:"#/properties/matchExpressions/items/then/required",keyword:"required",params:{missingProperty:"values"},
schema:te.properties.matchExpressions.items.then.required,parentSchema:te.properties.matchExpressions.items.then,data:n};e===null?e=[x]:e.push(x),r++}var t=f===
r;d=t,P="then"}else{let f=r;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.values!==void 0){let x={instancePath:s+"/matchExpressions/"+c+"/values",schemaPath:"#\
/properties/matchExpressions/items/else/properties/values/false schema",keyword:"false schema",params:{},schema:!1,parentSchema:te.properties.matchExpressions.items.
else.properties.values,data:n.values};e===null?e=[x]:e.push(x),r++}var t=f===r;if(d=t,d){var i={};i.values=!0,i.operator=!0}P="else"}if(!d){let f={instancePath:s+
"/matchExpressions/"+c,schemaPath:"#/properties/matchExpressions/items/if",keyword:"if",params:{failingKeyword:P},schema:te.properties.matchExpressions.items.if,
parentSchema:te.properties.matchExpressions.items,data:n};e===null?e=[f]:e.push(f),r++}if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.key===void 0){let f={instancePath:s+
"/matchExpressions/"+c,schemaPath:"#/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty:"key"},schema:te.properties.matchExpressions.
items.required,parentSchema:te.properties.matchExpressions.items,data:n};e===null?e=[f]:e.push(f),r++}if(n.operator===void 0){let f={instancePath:s+"/matchExpre\
ssions/"+c,schemaPath:"#/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty:"operator"},schema:te.properties.matchExpressions.
items.required,parentSchema:te.properties.matchExpressions.items,data:n};e===null?e=[f]:e.push(f),r++}for(let f in n)if(!(f==="key"||f==="operator"||f==="values")){
let S={instancePath:s+"/matchExpressions/"+c,schemaPath:"#/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},
schema:!1,parentSchema:te.properties.matchExpressions.items,data:n};e===null?e=[S]:e.push(S),r++}if(n.key!==void 0){let f=n.key;if(typeof f=="string"){if(A(f)<1){
let S={instancePath:s+"/matchExpressions/"+c+"/key",schemaPath:"#/properties/matchExpressions/items/properties/key/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:te.properties.matchExpressions.items.properties.key,data:f};e===null?e=[S]:e.push(S),r++}}else{let S={instancePath:s+"/matchExpressions/"+
c+"/key",schemaPath:"#/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type:"string"},schema:te.properties.matchExpressions.items.
properties.key.type,parentSchema:te.properties.matchExpressions.items.properties.key,data:f};e===null?e=[S]:e.push(S),r++}}if(n.operator!==void 0){let f=n.operator;
if(!(f==="In"||f==="NotIn"||f==="Exists"||f==="DoesNotExist")){let S={instancePath:s+"/matchExpressions/"+c+"/operator",schemaPath:"#/properties/matchExpression\
s/items/properties/operator/enum",keyword:"enum",params:{allowedValues:te.properties.matchExpressions.items.properties.operator.enum},schema:te.properties.matchExpressions.
items.properties.operator.enum,parentSchema:te.properties.matchExpressions.items.properties.operator,data:f};e===null?e=[S]:e.push(S),r++}}if(n.values!==void 0){
let f=n.values;if(Array.isArray(f)){if(f.length<1){let x={instancePath:s+"/matchExpressions/"+c+"/values",schemaPath:"#/properties/matchExpressions/items/proper\
ties/values/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:te.properties.matchExpressions.items.properties.values,data:f};e===null?e=[x]:e.
push(x),r++}let S=f.length;for(let x=0;x<S;x++){let M=f[x];if(typeof M!="string"){let B={instancePath:s+"/matchExpressions/"+c+"/values/"+x,schemaPath:"#/proper\
ties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type:"string"},schema:te.properties.matchExpressions.items.properties.values.items.
type,parentSchema:te.properties.matchExpressions.items.properties.values.items,data:M};e===null?e=[B]:e.push(B),r++}}}else{let S={instancePath:s+"/matchExpressi\
ons/"+c+"/values",schemaPath:"#/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type:"array"},schema:te.properties.matchExpressions.
items.properties.values.type,parentSchema:te.properties.matchExpressions.items.properties.values,data:f};e===null?e=[S]:e.push(S),r++}}}else{let f={instancePath:s+
"/matchExpressions/"+c,schemaPath:"#/properties/matchExpressions/items/type",keyword:"type",params:{type:"object"},schema:te.properties.matchExpressions.items.type,
parentSchema:te.properties.matchExpressions.items,data:n};e===null?e=[f]:e.push(f),r++}}}else{let o={instancePath:s+"/matchExpressions",schemaPath:"#/properties\
/matchExpressions/type",keyword:"type",params:{type:"array"},schema:te.properties.matchExpressions.type,parentSchema:te.properties.matchExpressions,data:a};e===
null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:te.type,parentSchema:te,data:p};e===null?
e=[a]:e.push(a),r++}return Ar.errors=e,r===0}Ar.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Wt(p,{instancePath:s="",parentData:q,parentDataProperty:$,
rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Wt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(A(
p)>63){let t={instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63},schema:63,parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}if(A(p)<
1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}if(!er.test(
p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:H,
data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:H.type,parentSchema:H,data:p};
e===null?e=[t]:e.push(t),r++}return Wt.errors=e,r===0}Wt.evaluated={dynamicProps:!1,dynamicItems:!1};var Hr={type:["integer","string"],minimum:1,maximum:1e6,pattern:"\
^(100|[1-9][0-9]?|0\\.[0-9]{1,3}|[1-9][0-9]?\\.[0-9]{1,3})%$","x-expected":'a whole number of targets such as 5, or a percentage such as "25%"'},Na=new RegExp("\
^(100|[1-9][0-9]?|0\\.[0-9]{1,3}|[1-9][0-9]?\\.[0-9]{1,3})%$","u");function be(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){
let e=null,r=0,m=be.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))&&typeof p!=
"string"){let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:Hr.type},schema:Hr.type,parentSchema:Hr,data:p};e===null?e=[t]:e.push(t),r++}if(typeof p==
"number"&&isFinite(p)){if(p>1e6||isNaN(p)){let t={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},schema:1e6,parentSchema:Hr,
data:p};e===null?e=[t]:e.push(t),r++}if(p<1||isNaN(p)){let t={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,
parentSchema:Hr,data:p};e===null?e=[t]:e.push(t),r++}}if(typeof p=="string"&&!Na.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^(100|[1-9][0-9]?|0\\.[0-9]{1,3}|[1-9][0-9]?\\.[0-9]{1,3})%$"},schema:"^(100|[1-9][0-9]?|0\\.[0-9]{1,3}|[1-9][0-9]?\\.[0-9]{1,3})%$",parentSchema:Hr,data:p};
e===null?e=[t]:e.push(t),r++}return be.errors=e,r===0}be.evaluated={dynamicProps:!1,dynamicItems:!1};var W={type:"array",items:{type:"object",additionalProperties:!1,
minProperties:1,maxProperties:1,"x-expected":"exactly one of soak, metric, approval, test, window, dependsOn",properties:{soak:{type:"object",additionalProperties:!1,
required:["duration"],properties:{duration:{$ref:"#/$defs/duration"}}},metric:{type:"object",additionalProperties:!1,required:["ref"],properties:{ref:{type:"str\
ing",minLength:1}}},approval:{type:"object",additionalProperties:!1,properties:{groups:{type:"array",minItems:1,items:{type:"string",minLength:1}},minApprovals:{
type:"integer",minimum:1,maximum:20},preventSelfApproval:{type:"boolean"}}},test:{type:"object",additionalProperties:!1,required:["job"],properties:{job:{type:"\
string",minLength:1}}},window:{type:"object",additionalProperties:!1,required:["ref"],properties:{ref:{type:"string",minLength:1},mustFitIn:{$ref:"#/$defs/durat\
ion"}}},dependsOn:{$ref:"#/$defs/dependency"}}}},de={type:"object",additionalProperties:!1,required:["rollout"],properties:{rollout:{type:"string",minLength:1},
condition:{enum:["Succeeded","Finished"]}}};function Ut(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,
r=0,m=Ut.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.rollout===void 0){let t={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rollout"},schema:de.required,parentSchema:de,data:p};e===null?e=[t]:e.push(t),
r++}for(let t in p)if(!(t==="rollout"||t==="condition")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
schema:!1,parentSchema:de,data:p};e===null?e=[i]:e.push(i),r++}if(p.rollout!==void 0){let t=p.rollout;if(typeof t=="string"){if(A(t)<1){let i={instancePath:s+"/\
rollout",schemaPath:"#/properties/rollout/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:de.properties.rollout,data:t};e===null?e=[i]:e.push(
i),r++}}else{let i={instancePath:s+"/rollout",schemaPath:"#/properties/rollout/type",keyword:"type",params:{type:"string"},schema:de.properties.rollout.type,parentSchema:de.
properties.rollout,data:t};e===null?e=[i]:e.push(i),r++}}if(p.condition!==void 0){let t=p.condition;if(!(t==="Succeeded"||t==="Finished")){let i={instancePath:s+
"/condition",schemaPath:"#/properties/condition/enum",keyword:"enum",params:{allowedValues:de.properties.condition.enum},schema:de.properties.condition.enum,parentSchema:de.
properties.condition,data:t};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:de.type,
parentSchema:de,data:p};e===null?e=[t]:e.push(t),r++}return Ut.errors=e,r===0}Ut.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ke(p,{instancePath:s="",
parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ke.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),Array.isArray(p)){let t=p.length;for(let i=0;i<t;i++){let a=p[i];if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length>1){let o={instancePath:s+
"/"+i,schemaPath:"#/items/maxProperties",keyword:"maxProperties",params:{limit:1},schema:1,parentSchema:W.items,data:a};e===null?e=[o]:e.push(o),r++}if(Object.keys(
a).length<1){let o={instancePath:s+"/"+i,schemaPath:"#/items/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:W.items,data:a};e===null?
e=[o]:e.push(o),r++}for(let o in a)if(!(o==="soak"||o==="metric"||o==="approval"||o==="test"||o==="window"||o==="dependsOn")){let c={instancePath:s+"/"+i,schemaPath:"\
#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:W.items,data:a};e===null?e=[c]:e.push(c),r++}if(a.
soak!==void 0){let o=a.soak;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.duration===void 0){let c={instancePath:s+"/"+i+"/soak",schemaPath:"#/items/propert\
ies/soak/required",keyword:"required",params:{missingProperty:"duration"},schema:W.items.properties.soak.required,parentSchema:W.items.properties.soak,data:o};e===
null?e=[c]:e.push(c),r++}for(let c in o)if(c!=="duration"){let n={instancePath:s+"/"+i+"/soak",schemaPath:"#/items/properties/soak/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:W.items.properties.soak,data:o};e===null?e=[n]:e.push(n),r++}o.duration!==void 0&&(K(
o.duration,{instancePath:s+"/"+i+"/soak/duration",parentData:o,parentDataProperty:"duration",rootData:u,dynamicAnchors:h})||(e=e===null?K.errors:K.errors.reduce(
(c,n)=>(c.push(n),c),e),r=e.length))}else{let c={instancePath:s+"/"+i+"/soak",schemaPath:"#/items/properties/soak/type",keyword:"type",params:{type:"object"},schema:W.
items.properties.soak.type,parentSchema:W.items.properties.soak,data:o};e===null?e=[c]:e.push(c),r++}}if(a.metric!==void 0){let o=a.metric;if(o&&typeof o=="obje\
ct"&&!Array.isArray(o)){if(o.ref===void 0){let c={instancePath:s+"/"+i+"/metric",schemaPath:"#/items/properties/metric/required",keyword:"required",params:{missingProperty:"\
ref"},schema:W.items.properties.metric.required,parentSchema:W.items.properties.metric,data:o};e===null?e=[c]:e.push(c),r++}for(let c in o)if(c!=="ref"){let n={
instancePath:s+"/"+i+"/metric",schemaPath:"#/items/properties/metric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,
parentSchema:W.items.properties.metric,data:o};e===null?e=[n]:e.push(n),r++}if(o.ref!==void 0){let c=o.ref;if(typeof c=="string"){if(A(c)<1){let n={instancePath:s+
"/"+i+"/metric/ref",schemaPath:"#/items/properties/metric/properties/ref/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:W.items.properties.
metric.properties.ref,data:c};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:s+"/"+i+"/metric/ref",schemaPath:"#/items/properties/metric/properties/ref/\
type",keyword:"type",params:{type:"string"},schema:W.items.properties.metric.properties.ref.type,parentSchema:W.items.properties.metric.properties.ref,data:c};e===
null?e=[n]:e.push(n),r++}}}else{let c={instancePath:s+"/"+i+"/metric",schemaPath:"#/items/properties/metric/type",keyword:"type",params:{type:"object"},schema:W.
items.properties.metric.type,parentSchema:W.items.properties.metric,data:o};e===null?e=[c]:e.push(c),r++}}if(a.approval!==void 0){let o=a.approval;if(o&&typeof o==
"object"&&!Array.isArray(o)){for(let c in o)if(!(c==="groups"||c==="minApprovals"||c==="preventSelfApproval")){let n={instancePath:s+"/"+i+"/approval",schemaPath:"\
#/items/properties/approval/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:W.items.properties.approval,
data:o};e===null?e=[n]:e.push(n),r++}if(o.groups!==void 0){let c=o.groups;if(Array.isArray(c)){if(c.length<1){let l={instancePath:s+"/"+i+"/approval/groups",schemaPath:"\
#/items/properties/approval/properties/groups/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:W.items.properties.approval.properties.groups,
data:c};e===null?e=[l]:e.push(l),r++}let n=c.length;for(let l=0;l<n;l++){let d=c[l];if(typeof d=="string"){if(A(d)<1){let g={instancePath:s+"/"+i+"/approval/gro\
ups/"+l,schemaPath:"#/items/properties/approval/properties/groups/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:W.items.properties.
approval.properties.groups.items,data:d};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:s+"/"+i+"/approval/groups/"+l,schemaPath:"#/items/properties/app\
roval/properties/groups/items/type",keyword:"type",params:{type:"string"},schema:W.items.properties.approval.properties.groups.items.type,parentSchema:W.items.properties.
approval.properties.groups.items,data:d};e===null?e=[g]:e.push(g),r++}}}else{let n={instancePath:s+"/"+i+"/approval/groups",schemaPath:"#/items/properties/appro\
val/properties/groups/type",keyword:"type",params:{type:"array"},schema:W.items.properties.approval.properties.groups.type,parentSchema:W.items.properties.approval.
properties.groups,data:c};e===null?e=[n]:e.push(n),r++}}if(o.minApprovals!==void 0){let c=o.minApprovals;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){
let n={instancePath:s+"/"+i+"/approval/minApprovals",schemaPath:"#/items/properties/approval/properties/minApprovals/type",keyword:"type",params:{type:"integer"},
schema:W.items.properties.approval.properties.minApprovals.type,parentSchema:W.items.properties.approval.properties.minApprovals,data:c};e===null?e=[n]:e.push(n),
r++}if(typeof c=="number"&&isFinite(c)){if(c>20||isNaN(c)){let n={instancePath:s+"/"+i+"/approval/minApprovals",schemaPath:"#/items/properties/approval/properti\
es/minApprovals/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},schema:20,parentSchema:W.items.properties.approval.properties.minApprovals,data:c};
e===null?e=[n]:e.push(n),r++}if(c<1||isNaN(c)){let n={instancePath:s+"/"+i+"/approval/minApprovals",schemaPath:"#/items/properties/approval/properties/minApprov\
als/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:W.items.properties.approval.properties.minApprovals,data:c};e===null?e=[n]:
e.push(n),r++}}}if(o.preventSelfApproval!==void 0){let c=o.preventSelfApproval;if(typeof c!="boolean"){let n={instancePath:s+"/"+i+"/approval/preventSelfApprova\
l",schemaPath:"#/items/properties/approval/properties/preventSelfApproval/type",keyword:"type",params:{type:"boolean"},schema:W.items.properties.approval.properties.
preventSelfApproval.type,parentSchema:W.items.properties.approval.properties.preventSelfApproval,data:c};e===null?e=[n]:e.push(n),r++}}}else{let c={instancePath:s+
"/"+i+"/approval",schemaPath:"#/items/properties/approval/type",keyword:"type",params:{type:"object"},schema:W.items.properties.approval.type,parentSchema:W.items.
properties.approval,data:o};e===null?e=[c]:e.push(c),r++}}if(a.test!==void 0){let o=a.test;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.job===void 0){let c={
instancePath:s+"/"+i+"/test",schemaPath:"#/items/properties/test/required",keyword:"required",params:{missingProperty:"job"},schema:W.items.properties.test.required,
parentSchema:W.items.properties.test,data:o};e===null?e=[c]:e.push(c),r++}for(let c in o)if(c!=="job"){let n={instancePath:s+"/"+i+"/test",schemaPath:"#/items/p\
roperties/test/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:W.items.properties.test,data:o};e===null?
e=[n]:e.push(n),r++}if(o.job!==void 0){let c=o.job;if(typeof c=="string"){if(A(c)<1){let n={instancePath:s+"/"+i+"/test/job",schemaPath:"#/items/properties/test\
/properties/job/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:W.items.properties.test.properties.job,data:c};e===null?e=[n]:e.push(n),r++}}else{
let n={instancePath:s+"/"+i+"/test/job",schemaPath:"#/items/properties/test/properties/job/type",keyword:"type",params:{type:"string"},schema:W.items.properties.
test.properties.job.type,parentSchema:W.items.properties.test.properties.job,data:c};e===null?e=[n]:e.push(n),r++}}}else{let c={instancePath:s+"/"+i+"/test",schemaPath:"\
#/items/properties/test/type",keyword:"type",params:{type:"object"},schema:W.items.properties.test.type,parentSchema:W.items.properties.test,data:o};e===null?e=
[c]:e.push(c),r++}}if(a.window!==void 0){let o=a.window;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.ref===void 0){let c={instancePath:s+"/"+i+"/window",schemaPath:"\
#/items/properties/window/required",keyword:"required",params:{missingProperty:"ref"},schema:W.items.properties.window.required,parentSchema:W.items.properties.
window,data:o};e===null?e=[c]:e.push(c),r++}for(let c in o)if(!(c==="ref"||c==="mustFitIn")){let n={instancePath:s+"/"+i+"/window",schemaPath:"#/items/propertie\
s/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:W.items.properties.window,data:o};e===null?e=
[n]:e.push(n),r++}if(o.ref!==void 0){let c=o.ref;if(typeof c=="string"){if(A(c)<1){let n={instancePath:s+"/"+i+"/window/ref",schemaPath:"#/items/properties/wind\
ow/properties/ref/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:W.items.properties.window.properties.ref,data:c};e===null?e=[n]:e.push(n),
r++}}else{let n={instancePath:s+"/"+i+"/window/ref",schemaPath:"#/items/properties/window/properties/ref/type",keyword:"type",params:{type:"string"},schema:W.items.
properties.window.properties.ref.type,parentSchema:W.items.properties.window.properties.ref,data:c};e===null?e=[n]:e.push(n),r++}}o.mustFitIn!==void 0&&(K(o.mustFitIn,
{instancePath:s+"/"+i+"/window/mustFitIn",parentData:o,parentDataProperty:"mustFitIn",rootData:u,dynamicAnchors:h})||(e=e===null?K.errors:K.errors.reduce((c,n)=>(c.
push(n),c),e),r=e.length))}else{let c={instancePath:s+"/"+i+"/window",schemaPath:"#/items/properties/window/type",keyword:"type",params:{type:"object"},schema:W.
items.properties.window.type,parentSchema:W.items.properties.window,data:o};e===null?e=[c]:e.push(c),r++}}a.dependsOn!==void 0&&(Ut(a.dependsOn,{instancePath:s+
"/"+i+"/dependsOn",parentData:a,parentDataProperty:"dependsOn",rootData:u,dynamicAnchors:h})||(e=e===null?Ut.errors:Ut.errors.reduce((o,c)=>(o.push(c),o),e),r=e.
length))}else{let o={instancePath:s+"/"+i,schemaPath:"#/items/type",keyword:"type",params:{type:"object"},schema:W.items.type,parentSchema:W.items,data:a};e===null?
e=[o]:e.push(o),r++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},schema:W.type,parentSchema:W,data:p};e===null?e=[t]:e.
push(t),r++}return Ke.errors=e,r===0}Ke.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var G={type:"object",additionalProperties:!1,required:["name","quer\
y","successCondition"],properties:{name:{$ref:"#/$defs/name"},provider:{enum:["prometheus"]},query:{type:"string",minLength:1,format:"query-template"},successCondition:{
$ref:"#/$defs/condition"},failureCondition:{$ref:"#/$defs/condition"},initialDelay:{$ref:"#/$defs/duration"},interval:{$ref:"#/$defs/duration"},count:{type:"int\
eger",minimum:1,maximum:1e4},failureLimit:{type:"integer",minimum:0,maximum:1e4},inconclusiveLimit:{type:"integer",minimum:0,maximum:1e4},consecutiveErrorLimit:{
type:"integer",minimum:0,maximum:1e4},minSamples:{type:"integer",minimum:0,maximum:9007199254740991},samplesQuery:{type:"string",minLength:1,format:"query-templ\
ate"},noData:{enum:["Inconclusive","Failed","Successful"]}},dependentRequired:{minSamples:["samplesQuery"]}},pr={type:"object",additionalProperties:!1,required:[
"op","value"],properties:{op:{$ref:"#/$defs/comparison"},value:{type:"number"}}};function Gt(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,
dynamicAnchors:h={}}={}){let e=null,r=0,m=Gt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="<"||p==="<="||p==="=="||p==="\
!="||p===">="||p===">")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:St.enum},schema:St.enum,parentSchema:St,data:p};e===null?
e=[t]:e.push(t),r++}return Gt.errors=e,r===0}Gt.evaluated={dynamicProps:!1,dynamicItems:!1};function $r(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,
dynamicAnchors:h={}}={}){let e=null,r=0,m=$r.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(
p)){if(p.op===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"op"},schema:pr.required,parentSchema:pr,data:p};
e===null?e=[t]:e.push(t),r++}if(p.value===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"},schema:pr.required,
parentSchema:pr,data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="op"||t==="value")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:pr,data:p};e===null?e=[i]:e.push(i),r++}if(p.op!==void 0&&(Gt(p.op,{instancePath:s+"/\
op",parentData:p,parentDataProperty:"op",rootData:u,dynamicAnchors:h})||(e=e===null?Gt.errors:Gt.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.value!==void 0){
let t=p.value;if(!(typeof t=="number"&&isFinite(t))){let i={instancePath:s+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"number"},schema:pr.
properties.value.type,parentSchema:pr.properties.value,data:t};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:pr.type,parentSchema:pr,data:p};e===null?e=[t]:e.push(t),r++}return $r.errors=e,r===0}$r.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Zi=rr["query-template"];function Qt(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Qt.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0){let t={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"},schema:G.required,parentSchema:G,data:p};e===null?e=[t]:e.push(t),r++}if(p.query===void 0){let t={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"query"},schema:G.required,parentSchema:G,data:p};e===null?e=[t]:e.push(t),r++}
if(p.successCondition===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"successCondition"},schema:G.required,parentSchema:G,
data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!ke.call(G.properties,t)){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:t},schema:!1,parentSchema:G,data:p};e===null?e=[i]:e.push(i),r++}if(p.name!==void 0&&(J(p.name,{instancePath:s+"/name",parentData:p,
parentDataProperty:"name",rootData:u,dynamicAnchors:h})||(e=e===null?J.errors:J.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.provider!==void 0){let t=p.
provider;if(t!=="prometheus"){let i={instancePath:s+"/provider",schemaPath:"#/properties/provider/enum",keyword:"enum",params:{allowedValues:G.properties.provider.
enum},schema:G.properties.provider.enum,parentSchema:G.properties.provider,data:t};e===null?e=[i]:e.push(i),r++}}if(p.query!==void 0){let t=p.query;if(typeof t==
"string"){if(A(t)<1){let i={instancePath:s+"/query",schemaPath:"#/properties/query/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:G.properties.
query,data:t};e===null?e=[i]:e.push(i),r++}if(!Zi(t)){let i={instancePath:s+"/query",schemaPath:"#/properties/query/format",keyword:"format",params:{format:"que\
ry-template"},schema:"query-template",parentSchema:G.properties.query,data:t};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/query",schemaPath:"#/pr\
operties/query/type",keyword:"type",params:{type:"string"},schema:G.properties.query.type,parentSchema:G.properties.query,data:t};e===null?e=[i]:e.push(i),r++}}
if(p.successCondition!==void 0&&($r(p.successCondition,{instancePath:s+"/successCondition",parentData:p,parentDataProperty:"successCondition",rootData:u,dynamicAnchors:h})||
(e=e===null?$r.errors:$r.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.failureCondition!==void 0&&($r(p.failureCondition,{instancePath:s+"/failureConditi\
on",parentData:p,parentDataProperty:"failureCondition",rootData:u,dynamicAnchors:h})||(e=e===null?$r.errors:$r.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),
p.initialDelay!==void 0&&(K(p.initialDelay,{instancePath:s+"/initialDelay",parentData:p,parentDataProperty:"initialDelay",rootData:u,dynamicAnchors:h})||(e=e===
null?K.errors:K.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.interval!==void 0&&(K(p.interval,{instancePath:s+"/interval",parentData:p,parentDataProperty:"\
interval",rootData:u,dynamicAnchors:h})||(e=e===null?K.errors:K.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.count!==void 0){let t=p.count;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let i={instancePath:s+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"},schema:G.properties.
count.type,parentSchema:G.properties.count,data:t};e===null?e=[i]:e.push(i),r++}if(typeof t=="number"&&isFinite(t)){if(t>1e4||isNaN(t)){let i={instancePath:s+"/\
count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},schema:1e4,parentSchema:G.properties.count,data:t};e===null?
e=[i]:e.push(i),r++}if(t<1||isNaN(t)){let i={instancePath:s+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
schema:1,parentSchema:G.properties.count,data:t};e===null?e=[i]:e.push(i),r++}}}if(p.failureLimit!==void 0){let t=p.failureLimit;if(!(typeof t=="number"&&!(t%1)&&
!isNaN(t)&&isFinite(t))){let i={instancePath:s+"/failureLimit",schemaPath:"#/properties/failureLimit/type",keyword:"type",params:{type:"integer"},schema:G.properties.
failureLimit.type,parentSchema:G.properties.failureLimit,data:t};e===null?e=[i]:e.push(i),r++}if(typeof t=="number"&&isFinite(t)){if(t>1e4||isNaN(t)){let i={instancePath:s+
"/failureLimit",schemaPath:"#/properties/failureLimit/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},schema:1e4,parentSchema:G.properties.failureLimit,
data:t};e===null?e=[i]:e.push(i),r++}if(t<0||isNaN(t)){let i={instancePath:s+"/failureLimit",schemaPath:"#/properties/failureLimit/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:G.properties.failureLimit,data:t};e===null?e=[i]:e.push(i),r++}}}if(p.inconclusiveLimit!==void 0){let t=p.inconclusiveLimit;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let i={instancePath:s+"/inconclusiveLimit",schemaPath:"#/properties/inconclusiveLimit/type",keyword:"t\
ype",params:{type:"integer"},schema:G.properties.inconclusiveLimit.type,parentSchema:G.properties.inconclusiveLimit,data:t};e===null?e=[i]:e.push(i),r++}if(typeof t==
"number"&&isFinite(t)){if(t>1e4||isNaN(t)){let i={instancePath:s+"/inconclusiveLimit",schemaPath:"#/properties/inconclusiveLimit/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e4},schema:1e4,parentSchema:G.properties.inconclusiveLimit,data:t};e===null?e=[i]:e.push(i),r++}if(t<0||isNaN(t)){let i={instancePath:s+"\
/inconclusiveLimit",schemaPath:"#/properties/inconclusiveLimit/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:G.properties.inconclusiveLimit,
data:t};e===null?e=[i]:e.push(i),r++}}}if(p.consecutiveErrorLimit!==void 0){let t=p.consecutiveErrorLimit;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){
let i={instancePath:s+"/consecutiveErrorLimit",schemaPath:"#/properties/consecutiveErrorLimit/type",keyword:"type",params:{type:"integer"},schema:G.properties.consecutiveErrorLimit.
type,parentSchema:G.properties.consecutiveErrorLimit,data:t};e===null?e=[i]:e.push(i),r++}if(typeof t=="number"&&isFinite(t)){if(t>1e4||isNaN(t)){let i={instancePath:s+
"/consecutiveErrorLimit",schemaPath:"#/properties/consecutiveErrorLimit/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},schema:1e4,parentSchema:G.
properties.consecutiveErrorLimit,data:t};e===null?e=[i]:e.push(i),r++}if(t<0||isNaN(t)){let i={instancePath:s+"/consecutiveErrorLimit",schemaPath:"#/properties/\
consecutiveErrorLimit/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:G.properties.consecutiveErrorLimit,data:t};e===null?e=[i]:
e.push(i),r++}}}if(p.minSamples!==void 0){let t=p.minSamples;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let i={instancePath:s+"/minSamples",schemaPath:"\
#/properties/minSamples/type",keyword:"type",params:{type:"integer"},schema:G.properties.minSamples.type,parentSchema:G.properties.minSamples,data:t};e===null?e=
[i]:e.push(i),r++}if(typeof t=="number"&&isFinite(t)){if(t>9007199254740991||isNaN(t)){let i={instancePath:s+"/minSamples",schemaPath:"#/properties/minSamples/m\
aximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},schema:9007199254740991,parentSchema:G.properties.minSamples,data:t};e===null?e=[i]:e.
push(i),r++}if(t<0||isNaN(t)){let i={instancePath:s+"/minSamples",schemaPath:"#/properties/minSamples/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:G.properties.minSamples,data:t};e===null?e=[i]:e.push(i),r++}}}if(p.samplesQuery!==void 0){let t=p.samplesQuery;if(typeof t=="string"){if(A(
t)<1){let i={instancePath:s+"/samplesQuery",schemaPath:"#/properties/samplesQuery/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:G.properties.
samplesQuery,data:t};e===null?e=[i]:e.push(i),r++}if(!Zi(t)){let i={instancePath:s+"/samplesQuery",schemaPath:"#/properties/samplesQuery/format",keyword:"format",
params:{format:"query-template"},schema:"query-template",parentSchema:G.properties.samplesQuery,data:t};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+
"/samplesQuery",schemaPath:"#/properties/samplesQuery/type",keyword:"type",params:{type:"string"},schema:G.properties.samplesQuery.type,parentSchema:G.properties.
samplesQuery,data:t};e===null?e=[i]:e.push(i),r++}}if(p.noData!==void 0){let t=p.noData;if(!(t==="Inconclusive"||t==="Failed"||t==="Successful")){let i={instancePath:s+
"/noData",schemaPath:"#/properties/noData/enum",keyword:"enum",params:{allowedValues:G.properties.noData.enum},schema:G.properties.noData.enum,parentSchema:G.properties.
noData,data:t};e===null?e=[i]:e.push(i),r++}}if(p.minSamples!==void 0&&p.samplesQuery===void 0){let t={instancePath:s,schemaPath:"#/dependentRequired",keyword:"\
dependentRequired",params:{property:"minSamples",missingProperty:"samplesQuery",depsCount:1,deps:"samplesQuery"},schema:G.dependentRequired,parentSchema:G,data:p};
e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:G.type,parentSchema:G,data:p};e===null?
e=[t]:e.push(t),r++}return Qt.errors=e,r===0}Qt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function jr(p,{instancePath:s="",parentData:q,parentDataProperty:$,
rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=jr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!sr.
test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-\
9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M\
([0-9]{1,9}S)?|[0-9]{1,9}S))$"},schema:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M\
)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$",parentSchema:ae,data:p};
e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:ae.type,parentSchema:ae,data:p};e===null?
e=[t]:e.push(t),r++}return jr.errors=e,r===0}jr.evaluated={dynamicProps:!1,dynamicItems:!1};function Jt(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,
dynamicAnchors:h={}}={}){let e=null,r=0,m=Jt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(
p)){if(p.rollout===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rollout"},schema:de.required,parentSchema:de,
data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="rollout"||t==="condition")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:de,data:p};e===null?e=[i]:e.push(i),r++}if(p.rollout!==void 0){let t=p.rollout;if(typeof t==
"string"){if(A(t)<1){let i={instancePath:s+"/rollout",schemaPath:"#/properties/rollout/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:de.
properties.rollout,data:t};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/rollout",schemaPath:"#/properties/rollout/type",keyword:"type",params:{type:"\
string"},schema:de.properties.rollout.type,parentSchema:de.properties.rollout,data:t};e===null?e=[i]:e.push(i),r++}}if(p.condition!==void 0){let t=p.condition;if(!(t===
"Succeeded"||t==="Finished")){let i={instancePath:s+"/condition",schemaPath:"#/properties/condition/enum",keyword:"enum",params:{allowedValues:de.properties.condition.
enum},schema:de.properties.condition.enum,parentSchema:de.properties.condition,data:t};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},schema:de.type,parentSchema:de,data:p};e===null?e=[t]:e.push(t),r++}return Jt.errors=e,r===0}Jt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ta=new RegExp("^(100|[1-9]?[0-9])%$","u"),za=new RegExp("^\\S(.*\\S)?$","u");function Jp(p,{instancePath:s="",parentData:q,parentDataProperty:$,
rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Jp.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&
!Array.isArray(p)){if(p.apiVersion===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},schema:N.required,
parentSchema:N,data:p};e===null?e=[t]:e.push(t),r++}if(p.kind===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"},schema:N.required,parentSchema:N,data:p};e===null?e=[t]:e.push(t),r++}if(p.metadata===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"metadata"},schema:N.required,parentSchema:N,data:p};e===null?e=[t]:e.push(t),r++}if(p.spec===void 0){let t={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"spec"},schema:N.required,parentSchema:N,data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="ap\
iVersion"||t==="kind"||t==="metadata"||t==="spec")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
schema:!1,parentSchema:N,data:p};e===null?e=[i]:e.push(i),r++}if(p.apiVersion!==void 0&&(Ct(p.apiVersion,{instancePath:s+"/apiVersion",parentData:p,parentDataProperty:"\
apiVersion",rootData:u,dynamicAnchors:h})||(e=e===null?Ct.errors:Ct.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.kind!==void 0){let t=p.kind;if(t!=="Rol\
lout"){let i={instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"Rollout"},schema:"Rollout",parentSchema:N.properties.
kind,data:t};e===null?e=[i]:e.push(i),r++}}if(p.metadata!==void 0&&(Zt(p.metadata,{instancePath:s+"/metadata",parentData:p,parentDataProperty:"metadata",rootData:u,
dynamicAnchors:h})||(e=e===null?Zt.errors:Zt.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.spec!==void 0){let t=p.spec;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.change===void 0){let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"change"},schema:N.properties.
spec.required,parentSchema:N.properties.spec,data:t};e===null?e=[i]:e.push(i),r++}if(t.system===void 0){let i={instancePath:s+"/spec",schemaPath:"#/properties/s\
pec/required",keyword:"required",params:{missingProperty:"system"},schema:N.properties.spec.required,parentSchema:N.properties.spec,data:t};e===null?e=[i]:e.push(
i),r++}if(t.artifact===void 0){let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"artifact"},schema:N.
properties.spec.required,parentSchema:N.properties.spec,data:t};e===null?e=[i]:e.push(i),r++}if(t.strategy===void 0){let i={instancePath:s+"/spec",schemaPath:"#\
/properties/spec/required",keyword:"required",params:{missingProperty:"strategy"},schema:N.properties.spec.required,parentSchema:N.properties.spec,data:t};e===null?
e=[i]:e.push(i),r++}if(t.stages===void 0){let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"stag\
es"},schema:N.properties.spec.required,parentSchema:N.properties.spec,data:t};e===null?e=[i]:e.push(i),r++}for(let i in t)if(!ke.call(N.properties.spec.properties,
i)){let a={instancePath:s+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:N.
properties.spec,data:t};e===null?e=[a]:e.push(a),r++}if(t.change!==void 0){let i=t.change;if(typeof i=="string"){if(A(i)<1){let a={instancePath:s+"/spec/change",
schemaPath:"#/properties/spec/properties/change/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:N.properties.spec.properties.change,data:i};
e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:s+"/spec/change",schemaPath:"#/properties/spec/properties/change/type",keyword:"type",params:{type:"strin\
g"},schema:N.properties.spec.properties.change.type,parentSchema:N.properties.spec.properties.change,data:i};e===null?e=[a]:e.push(a),r++}}if(t.system!==void 0){
let i=t.system;if(typeof i=="string"){if(A(i)<1){let a={instancePath:s+"/spec/system",schemaPath:"#/properties/spec/properties/system/minLength",keyword:"minLen\
gth",params:{limit:1},schema:1,parentSchema:N.properties.spec.properties.system,data:i};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:s+"/spec/system",
schemaPath:"#/properties/spec/properties/system/type",keyword:"type",params:{type:"string"},schema:N.properties.spec.properties.system.type,parentSchema:N.properties.
spec.properties.system,data:i};e===null?e=[a]:e.push(a),r++}}if(t.artifact!==void 0){let i=t.artifact;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){
let a={instancePath:s+"/spec/artifact",schemaPath:"#/properties/spec/properties/artifact/required",keyword:"required",params:{missingProperty:"name"},schema:N.properties.
spec.properties.artifact.required,parentSchema:N.properties.spec.properties.artifact,data:i};e===null?e=[a]:e.push(a),r++}if(i.version===void 0){let a={instancePath:s+
"/spec/artifact",schemaPath:"#/properties/spec/properties/artifact/required",keyword:"required",params:{missingProperty:"version"},schema:N.properties.spec.properties.
artifact.required,parentSchema:N.properties.spec.properties.artifact,data:i};e===null?e=[a]:e.push(a),r++}for(let a in i)if(!(a==="name"||a==="version"||a==="di\
gest"||a==="commit"||a==="pipeline")){let o={instancePath:s+"/spec/artifact",schemaPath:"#/properties/spec/properties/artifact/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:N.properties.spec.properties.artifact,data:i};e===null?e=[o]:e.push(o),r++}if(i.name!==
void 0){let a=i.name;if(typeof a=="string"){if(A(a)<1){let o={instancePath:s+"/spec/artifact/name",schemaPath:"#/properties/spec/properties/artifact/properties/\
name/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:N.properties.spec.properties.artifact.properties.name,data:a};e===null?e=[o]:e.push(o),
r++}}else{let o={instancePath:s+"/spec/artifact/name",schemaPath:"#/properties/spec/properties/artifact/properties/name/type",keyword:"type",params:{type:"strin\
g"},schema:N.properties.spec.properties.artifact.properties.name.type,parentSchema:N.properties.spec.properties.artifact.properties.name,data:a};e===null?e=[o]:
e.push(o),r++}}if(i.version!==void 0){let a=i.version;if(typeof a=="string"){if(A(a)<1){let o={instancePath:s+"/spec/artifact/version",schemaPath:"#/properties/\
spec/properties/artifact/properties/version/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:N.properties.spec.properties.artifact.properties.
version,data:a};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/spec/artifact/version",schemaPath:"#/properties/spec/properties/artifact/properties/v\
ersion/type",keyword:"type",params:{type:"string"},schema:N.properties.spec.properties.artifact.properties.version.type,parentSchema:N.properties.spec.properties.
artifact.properties.version,data:a};e===null?e=[o]:e.push(o),r++}}i.digest!==void 0&&(Bt(i.digest,{instancePath:s+"/spec/artifact/digest",parentData:i,parentDataProperty:"\
digest",rootData:u,dynamicAnchors:h})||(e=e===null?Bt.errors:Bt.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length)),i.commit!==void 0&&(Yt(i.commit,{instancePath:s+
"/spec/artifact/commit",parentData:i,parentDataProperty:"commit",rootData:u,dynamicAnchors:h})||(e=e===null?Yt.errors:Yt.errors.reduce((a,o)=>(a.push(o),a),e),r=
e.length)),i.pipeline!==void 0&&(Kt(i.pipeline,{instancePath:s+"/spec/artifact/pipeline",parentData:i,parentDataProperty:"pipeline",rootData:u,dynamicAnchors:h})||
(e=e===null?Kt.errors:Kt.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length))}else{let a={instancePath:s+"/spec/artifact",schemaPath:"#/properties/spec/properties\
/artifact/type",keyword:"type",params:{type:"object"},schema:N.properties.spec.properties.artifact.type,parentSchema:N.properties.spec.properties.artifact,data:i};
e===null?e=[a]:e.push(a),r++}}if(t.targets!==void 0){let i=t.targets;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(!(a==="fleet"||a==="selector")){
let o={instancePath:s+"/spec/targets",schemaPath:"#/properties/spec/properties/targets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
schema:!1,parentSchema:N.properties.spec.properties.targets,data:i};e===null?e=[o]:e.push(o),r++}i.fleet!==void 0&&(Ht(i.fleet,{instancePath:s+"/spec/targets/fl\
eet",parentData:i,parentDataProperty:"fleet",rootData:u,dynamicAnchors:h})||(e=e===null?Ht.errors:Ht.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length)),i.selector!==
void 0&&(Ar(i.selector,{instancePath:s+"/spec/targets/selector",parentData:i,parentDataProperty:"selector",rootData:u,dynamicAnchors:h})||(e=e===null?Ar.errors:
Ar.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length))}else{let a={instancePath:s+"/spec/targets",schemaPath:"#/properties/spec/properties/targets/type",keyword:"\
type",params:{type:"object"},schema:N.properties.spec.properties.targets.type,parentSchema:N.properties.spec.properties.targets,data:i};e===null?e=[a]:e.push(a),
r++}}if(t.order!==void 0){let i=t.order;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(!(a==="key"||a==="direction")){let o={instancePath:s+"/sp\
ec/order",schemaPath:"#/properties/spec/properties/order/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:N.
properties.spec.properties.order,data:i};e===null?e=[o]:e.push(o),r++}if(i.key!==void 0){let a=i.key;if(typeof a=="string"){if(A(a)<1){let o={instancePath:s+"/s\
pec/order/key",schemaPath:"#/properties/spec/properties/order/properties/key/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:N.properties.
spec.properties.order.properties.key,data:a};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/spec/order/key",schemaPath:"#/properties/spec/properties\
/order/properties/key/type",keyword:"type",params:{type:"string"},schema:N.properties.spec.properties.order.properties.key.type,parentSchema:N.properties.spec.properties.
order.properties.key,data:a};e===null?e=[o]:e.push(o),r++}}if(i.direction!==void 0){let a=i.direction;if(!(a==="Ascending"||a==="Descending")){let o={instancePath:s+
"/spec/order/direction",schemaPath:"#/properties/spec/properties/order/properties/direction/enum",keyword:"enum",params:{allowedValues:N.properties.spec.properties.
order.properties.direction.enum},schema:N.properties.spec.properties.order.properties.direction.enum,parentSchema:N.properties.spec.properties.order.properties.
direction,data:a};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/spec/order",schemaPath:"#/properties/spec/properties/order/type",keyword:"type",params:{
type:"object"},schema:N.properties.spec.properties.order.type,parentSchema:N.properties.spec.properties.order,data:i};e===null?e=[a]:e.push(a),r++}}if(t.seed!==
void 0){let i=t.seed;if(typeof i=="string"){if(A(i)<1){let a={instancePath:s+"/spec/seed",schemaPath:"#/properties/spec/properties/seed/minLength",keyword:"minL\
ength",params:{limit:1},schema:1,parentSchema:N.properties.spec.properties.seed,data:i};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:s+"/spec/seed",schemaPath:"\
#/properties/spec/properties/seed/type",keyword:"type",params:{type:"string"},schema:N.properties.spec.properties.seed.type,parentSchema:N.properties.spec.properties.
seed,data:i};e===null?e=[a]:e.push(a),r++}}if(t.strategy!==void 0){let i=t.strategy;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.type===void 0){let a={instancePath:s+
"/spec/strategy",schemaPath:"#/properties/spec/properties/strategy/required",keyword:"required",params:{missingProperty:"type"},schema:N.properties.spec.properties.
strategy.required,parentSchema:N.properties.spec.properties.strategy,data:i};e===null?e=[a]:e.push(a),r++}for(let a in i)if(a!=="type"){let o={instancePath:s+"/\
spec/strategy",schemaPath:"#/properties/spec/properties/strategy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:N.
properties.spec.properties.strategy,data:i};e===null?e=[o]:e.push(o),r++}if(i.type!==void 0){let a=i.type;if(!(a==="Staged"||a==="BlueGreen")){let o={instancePath:s+
"/spec/strategy/type",schemaPath:"#/properties/spec/properties/strategy/properties/type/enum",keyword:"enum",params:{allowedValues:N.properties.spec.properties.
strategy.properties.type.enum},schema:N.properties.spec.properties.strategy.properties.type.enum,parentSchema:N.properties.spec.properties.strategy.properties.type,
data:a};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/spec/strategy",schemaPath:"#/properties/spec/properties/strategy/type",keyword:"type",params:{
type:"object"},schema:N.properties.spec.properties.strategy.type,parentSchema:N.properties.spec.properties.strategy,data:i};e===null?e=[a]:e.push(a),r++}}if(t.stages!==
void 0){let i=t.stages;if(Array.isArray(i)){if(i.length<1){let o={instancePath:s+"/spec/stages",schemaPath:"#/properties/spec/properties/stages/minItems",keyword:"\
minItems",params:{limit:1},schema:1,parentSchema:N.properties.spec.properties.stages,data:i};e===null?e=[o]:e.push(o),r++}let a=i.length;for(let o=0;o<a;o++){let c=i[o];
if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.name===void 0){let n={instancePath:s+"/spec/stages/"+o,schemaPath:"#/properties/spec/properties/stages/items/r\
equired",keyword:"required",params:{missingProperty:"name"},schema:N.properties.spec.properties.stages.items.required,parentSchema:N.properties.spec.properties.
stages.items,data:c};e===null?e=[n]:e.push(n),r++}for(let n in c)if(!ke.call(N.properties.spec.properties.stages.items.properties,n)){let l={instancePath:s+"/sp\
ec/stages/"+o,schemaPath:"#/properties/spec/properties/stages/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,
parentSchema:N.properties.spec.properties.stages.items,data:c};e===null?e=[l]:e.push(l),r++}if(c.name!==void 0&&(Wt(c.name,{instancePath:s+"/spec/stages/"+o+"/n\
ame",parentData:c,parentDataProperty:"name",rootData:u,dynamicAnchors:h})||(e=e===null?Wt.errors:Wt.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.environment!==
void 0){let n=c.environment;if(typeof n=="string"){if(A(n)<1){let l={instancePath:s+"/spec/stages/"+o+"/environment",schemaPath:"#/properties/spec/properties/st\
ages/items/properties/environment/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:N.properties.spec.properties.stages.items.properties.environment,
data:n};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/stages/"+o+"/environment",schemaPath:"#/properties/spec/properties/stages/items/properti\
es/environment/type",keyword:"type",params:{type:"string"},schema:N.properties.spec.properties.stages.items.properties.environment.type,parentSchema:N.properties.
spec.properties.stages.items.properties.environment,data:n};e===null?e=[l]:e.push(l),r++}}if(c.selector!==void 0&&(Ar(c.selector,{instancePath:s+"/spec/stages/"+
o+"/selector",parentData:c,parentDataProperty:"selector",rootData:u,dynamicAnchors:h})||(e=e===null?Ar.errors:Ar.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),
c.batches!==void 0){let n=c.batches;if(Array.isArray(n)){if(n.length>100){let d={instancePath:s+"/spec/stages/"+o+"/batches",schemaPath:"#/properties/spec/prope\
rties/stages/items/properties/batches/maxItems",keyword:"maxItems",params:{limit:100},schema:100,parentSchema:N.properties.spec.properties.stages.items.properties.
batches,data:n};e===null?e=[d]:e.push(d),r++}if(n.length<1){let d={instancePath:s+"/spec/stages/"+o+"/batches",schemaPath:"#/properties/spec/properties/stages/i\
tems/properties/batches/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:N.properties.spec.properties.stages.items.properties.batches,data:n};
e===null?e=[d]:e.push(d),r++}let l=n.length;for(let d=0;d<l;d++)be(n[d],{instancePath:s+"/spec/stages/"+o+"/batches/"+d,parentData:n,parentDataProperty:d,rootData:u,
dynamicAnchors:h})||(e=e===null?be.errors:be.errors.reduce((g,P)=>(g.push(P),g),e),r=e.length)}else{let l={instancePath:s+"/spec/stages/"+o+"/batches",schemaPath:"\
#/properties/spec/properties/stages/items/properties/batches/type",keyword:"type",params:{type:"array"},schema:N.properties.spec.properties.stages.items.properties.
batches.type,parentSchema:N.properties.spec.properties.stages.items.properties.batches,data:n};e===null?e=[l]:e.push(l),r++}}if(c.growth!==void 0){let n=c.growth;
if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.type===void 0){let l={instancePath:s+"/spec/stages/"+o+"/growth",schemaPath:"#/properties/spec/properties/stag\
es/items/properties/growth/required",keyword:"required",params:{missingProperty:"type"},schema:N.properties.spec.properties.stages.items.properties.growth.required,
parentSchema:N.properties.spec.properties.stages.items.properties.growth,data:n};e===null?e=[l]:e.push(l),r++}for(let l in n)if(!(l==="type"||l==="factor"||l===
"start")){let d={instancePath:s+"/spec/stages/"+o+"/growth",schemaPath:"#/properties/spec/properties/stages/items/properties/growth/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:N.properties.spec.properties.stages.items.properties.growth,data:n};e===null?e=[d]:e.
push(d),r++}if(n.type!==void 0){let l=n.type;if(!(l==="Exponential"||l==="Linear")){let d={instancePath:s+"/spec/stages/"+o+"/growth/type",schemaPath:"#/propert\
ies/spec/properties/stages/items/properties/growth/properties/type/enum",keyword:"enum",params:{allowedValues:N.properties.spec.properties.stages.items.properties.
growth.properties.type.enum},schema:N.properties.spec.properties.stages.items.properties.growth.properties.type.enum,parentSchema:N.properties.spec.properties.stages.
items.properties.growth.properties.type,data:l};e===null?e=[d]:e.push(d),r++}}if(n.factor!==void 0){let l=n.factor;if(typeof l=="number"&&isFinite(l)){if(l>100||
isNaN(l)){let d={instancePath:s+"/spec/stages/"+o+"/growth/factor",schemaPath:"#/properties/spec/properties/stages/items/properties/growth/properties/factor/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:100},schema:100,parentSchema:N.properties.spec.properties.stages.items.properties.growth.properties.factor,
data:l};e===null?e=[d]:e.push(d),r++}if(l<=1||isNaN(l)){let d={instancePath:s+"/spec/stages/"+o+"/growth/factor",schemaPath:"#/properties/spec/properties/stages\
/items/properties/growth/properties/factor/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:1},schema:1,parentSchema:N.properties.spec.
properties.stages.items.properties.growth.properties.factor,data:l};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:s+"/spec/stages/"+o+"/growth/factor",
schemaPath:"#/properties/spec/properties/stages/items/properties/growth/properties/factor/type",keyword:"type",params:{type:"number"},schema:N.properties.spec.properties.
stages.items.properties.growth.properties.factor.type,parentSchema:N.properties.spec.properties.stages.items.properties.growth.properties.factor,data:l};e===null?
e=[d]:e.push(d),r++}}n.start!==void 0&&(be(n.start,{instancePath:s+"/spec/stages/"+o+"/growth/start",parentData:n,parentDataProperty:"start",rootData:u,dynamicAnchors:h})||
(e=e===null?be.errors:be.errors.reduce((l,d)=>(l.push(d),l),e),r=e.length))}else{let l={instancePath:s+"/spec/stages/"+o+"/growth",schemaPath:"#/properties/spec\
/properties/stages/items/properties/growth/type",keyword:"type",params:{type:"object"},schema:N.properties.spec.properties.stages.items.properties.growth.type,parentSchema:N.
properties.spec.properties.stages.items.properties.growth,data:n};e===null?e=[l]:e.push(l),r++}}if(c.maxConcurrency!==void 0&&(be(c.maxConcurrency,{instancePath:s+
"/spec/stages/"+o+"/maxConcurrency",parentData:c,parentDataProperty:"maxConcurrency",rootData:u,dynamicAnchors:h})||(e=e===null?be.errors:be.errors.reduce((n,l)=>(n.
push(l),n),e),r=e.length)),c.beforeGates!==void 0&&(Ke(c.beforeGates,{instancePath:s+"/spec/stages/"+o+"/beforeGates",parentData:c,parentDataProperty:"beforeGat\
es",rootData:u,dynamicAnchors:h})||(e=e===null?Ke.errors:Ke.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.gates!==void 0&&(Ke(c.gates,{instancePath:s+"/s\
pec/stages/"+o+"/gates",parentData:c,parentDataProperty:"gates",rootData:u,dynamicAnchors:h})||(e=e===null?Ke.errors:Ke.errors.reduce((n,l)=>(n.push(l),n),e),r=
e.length)),c.afterGates!==void 0&&(Ke(c.afterGates,{instancePath:s+"/spec/stages/"+o+"/afterGates",parentData:c,parentDataProperty:"afterGates",rootData:u,dynamicAnchors:h})||
(e=e===null?Ke.errors:Ke.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),c.batches!==void 0&&c&&typeof c=="object"&&!Array.isArray(c)&&c.growth!==void 0){let n={
instancePath:s+"/spec/stages/"+o+"/growth",schemaPath:"#/properties/spec/properties/stages/items/dependentSchemas/batches/properties/growth/false schema",keyword:"\
false schema",params:{},schema:!1,parentSchema:N.properties.spec.properties.stages.items.dependentSchemas.batches.properties.growth,data:c.growth};e===null?e=[n]:
e.push(n),r++}}else{let n={instancePath:s+"/spec/stages/"+o,schemaPath:"#/properties/spec/properties/stages/items/type",keyword:"type",params:{type:"object"},schema:N.
properties.spec.properties.stages.items.type,parentSchema:N.properties.spec.properties.stages.items,data:c};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+
"/spec/stages",schemaPath:"#/properties/spec/properties/stages/type",keyword:"type",params:{type:"array"},schema:N.properties.spec.properties.stages.type,parentSchema:N.
properties.spec.properties.stages,data:i};e===null?e=[a]:e.push(a),r++}}if(t.metrics!==void 0){let i=t.metrics;if(Array.isArray(i)){let a=i.length;for(let o=0;o<
a;o++)Qt(i[o],{instancePath:s+"/spec/metrics/"+o,parentData:i,parentDataProperty:o,rootData:u,dynamicAnchors:h})||(e=e===null?Qt.errors:Qt.errors.reduce((c,n)=>(c.
push(n),c),e),r=e.length)}else{let a={instancePath:s+"/spec/metrics",schemaPath:"#/properties/spec/properties/metrics/type",keyword:"type",params:{type:"array"},
schema:N.properties.spec.properties.metrics.type,parentSchema:N.properties.spec.properties.metrics,data:i};e===null?e=[a]:e.push(a),r++}}if(t.availability!==void 0){
let i=t.availability;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(!(a==="maxUnavailable"||a==="topologyKey"||a==="maxDomainsInFlight")){let o={
instancePath:s+"/spec/availability",schemaPath:"#/properties/spec/properties/availability/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
schema:!1,parentSchema:N.properties.spec.properties.availability,data:i};e===null?e=[o]:e.push(o),r++}if(i.maxUnavailable!==void 0&&(be(i.maxUnavailable,{instancePath:s+
"/spec/availability/maxUnavailable",parentData:i,parentDataProperty:"maxUnavailable",rootData:u,dynamicAnchors:h})||(e=e===null?be.errors:be.errors.reduce((a,o)=>(a.
push(o),a),e),r=e.length)),i.topologyKey!==void 0){let a=i.topologyKey;if(typeof a=="string"){if(A(a)<1){let o={instancePath:s+"/spec/availability/topologyKey",
schemaPath:"#/properties/spec/properties/availability/properties/topologyKey/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:N.properties.
spec.properties.availability.properties.topologyKey,data:a};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/spec/availability/topologyKey",schemaPath:"\
#/properties/spec/properties/availability/properties/topologyKey/type",keyword:"type",params:{type:"string"},schema:N.properties.spec.properties.availability.properties.
topologyKey.type,parentSchema:N.properties.spec.properties.availability.properties.topologyKey,data:a};e===null?e=[o]:e.push(o),r++}}if(i.maxDomainsInFlight!==void 0){
let a=i.maxDomainsInFlight;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let o={instancePath:s+"/spec/availability/maxDomainsInFlight",schemaPath:"#\
/properties/spec/properties/availability/properties/maxDomainsInFlight/type",keyword:"type",params:{type:"integer"},schema:N.properties.spec.properties.availability.
properties.maxDomainsInFlight.type,parentSchema:N.properties.spec.properties.availability.properties.maxDomainsInFlight,data:a};e===null?e=[o]:e.push(o),r++}if(typeof a==
"number"&&isFinite(a)){if(a>1e3||isNaN(a)){let o={instancePath:s+"/spec/availability/maxDomainsInFlight",schemaPath:"#/properties/spec/properties/availability/p\
roperties/maxDomainsInFlight/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},schema:1e3,parentSchema:N.properties.spec.properties.availability.properties.
maxDomainsInFlight,data:a};e===null?e=[o]:e.push(o),r++}if(a<1||isNaN(a)){let o={instancePath:s+"/spec/availability/maxDomainsInFlight",schemaPath:"#/properties\
/spec/properties/availability/properties/maxDomainsInFlight/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:N.properties.spec.
properties.availability.properties.maxDomainsInFlight,data:a};e===null?e=[o]:e.push(o),r++}}}}else{let a={instancePath:s+"/spec/availability",schemaPath:"#/prop\
erties/spec/properties/availability/type",keyword:"type",params:{type:"object"},schema:N.properties.spec.properties.availability.type,parentSchema:N.properties.
spec.properties.availability,data:i};e===null?e=[a]:e.push(a),r++}}if(t.failurePolicy!==void 0){let i=t.failurePolicy;if(i&&typeof i=="object"&&!Array.isArray(i)){
for(let a in i)if(!(a==="maxFailures"||a==="scope"||a==="onFailure"||a==="onInconclusive"||a==="onDrift")){let o={instancePath:s+"/spec/failurePolicy",schemaPath:"\
#/properties/spec/properties/failurePolicy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:N.properties.
spec.properties.failurePolicy,data:i};e===null?e=[o]:e.push(o),r++}if(i.maxFailures!==void 0){let a=i.maxFailures;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a))&&typeof a!="string"){let o={instancePath:s+"/spec/failurePolicy/maxFailures",schemaPath:"#/properties/spec/properties/failurePolicy/properties/maxFailures/t\
ype",keyword:"type",params:{type:N.properties.spec.properties.failurePolicy.properties.maxFailures.type},schema:N.properties.spec.properties.failurePolicy.properties.
maxFailures.type,parentSchema:N.properties.spec.properties.failurePolicy.properties.maxFailures,data:a};e===null?e=[o]:e.push(o),r++}if(typeof a=="number"&&isFinite(
a)){if(a>1e6||isNaN(a)){let o={instancePath:s+"/spec/failurePolicy/maxFailures",schemaPath:"#/properties/spec/properties/failurePolicy/properties/maxFailures/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},schema:1e6,parentSchema:N.properties.spec.properties.failurePolicy.properties.maxFailures,data:a};e===
null?e=[o]:e.push(o),r++}if(a<0||isNaN(a)){let o={instancePath:s+"/spec/failurePolicy/maxFailures",schemaPath:"#/properties/spec/properties/failurePolicy/proper\
ties/maxFailures/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.spec.properties.failurePolicy.properties.maxFailures,
data:a};e===null?e=[o]:e.push(o),r++}}if(typeof a=="string"&&!Ta.test(a)){let o={instancePath:s+"/spec/failurePolicy/maxFailures",schemaPath:"#/properties/spec/\
properties/failurePolicy/properties/maxFailures/pattern",keyword:"pattern",params:{pattern:"^(100|[1-9]?[0-9])%$"},schema:"^(100|[1-9]?[0-9])%$",parentSchema:N.
properties.spec.properties.failurePolicy.properties.maxFailures,data:a};e===null?e=[o]:e.push(o),r++}}if(i.scope!==void 0){let a=i.scope;if(!(a==="Batch"||a==="\
Stage"||a==="Rollout")){let o={instancePath:s+"/spec/failurePolicy/scope",schemaPath:"#/properties/spec/properties/failurePolicy/properties/scope/enum",keyword:"\
enum",params:{allowedValues:N.properties.spec.properties.failurePolicy.properties.scope.enum},schema:N.properties.spec.properties.failurePolicy.properties.scope.
enum,parentSchema:N.properties.spec.properties.failurePolicy.properties.scope,data:a};e===null?e=[o]:e.push(o),r++}}if(i.onFailure!==void 0){let a=i.onFailure;if(!(a===
"Pause"||a==="Abort"||a==="Rollback")){let o={instancePath:s+"/spec/failurePolicy/onFailure",schemaPath:"#/properties/spec/properties/failurePolicy/properties/o\
nFailure/enum",keyword:"enum",params:{allowedValues:N.properties.spec.properties.failurePolicy.properties.onFailure.enum},schema:N.properties.spec.properties.failurePolicy.
properties.onFailure.enum,parentSchema:N.properties.spec.properties.failurePolicy.properties.onFailure,data:a};e===null?e=[o]:e.push(o),r++}}if(i.onInconclusive!==
void 0){let a=i.onInconclusive;if(!(a==="Pause"||a==="Abort"||a==="Rollback")){let o={instancePath:s+"/spec/failurePolicy/onInconclusive",schemaPath:"#/properti\
es/spec/properties/failurePolicy/properties/onInconclusive/enum",keyword:"enum",params:{allowedValues:N.properties.spec.properties.failurePolicy.properties.onInconclusive.
enum},schema:N.properties.spec.properties.failurePolicy.properties.onInconclusive.enum,parentSchema:N.properties.spec.properties.failurePolicy.properties.onInconclusive,
data:a};e===null?e=[o]:e.push(o),r++}}if(i.onDrift!==void 0){let a=i.onDrift;if(!(a==="Pause"||a==="Reapply"||a==="Ignore")){let o={instancePath:s+"/spec/failur\
ePolicy/onDrift",schemaPath:"#/properties/spec/properties/failurePolicy/properties/onDrift/enum",keyword:"enum",params:{allowedValues:N.properties.spec.properties.
failurePolicy.properties.onDrift.enum},schema:N.properties.spec.properties.failurePolicy.properties.onDrift.enum,parentSchema:N.properties.spec.properties.failurePolicy.
properties.onDrift,data:a};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/spec/failurePolicy",schemaPath:"#/properties/spec/properties/failurePolic\
y/type",keyword:"type",params:{type:"object"},schema:N.properties.spec.properties.failurePolicy.type,parentSchema:N.properties.spec.properties.failurePolicy,data:i};
e===null?e=[a]:e.push(a),r++}}if(t.limits!==void 0){let i=t.limits;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(a!=="maxExposed"){let o={instancePath:s+
"/spec/limits",schemaPath:"#/properties/spec/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:N.
properties.spec.properties.limits,data:i};e===null?e=[o]:e.push(o),r++}i.maxExposed!==void 0&&(be(i.maxExposed,{instancePath:s+"/spec/limits/maxExposed",parentData:i,
parentDataProperty:"maxExposed",rootData:u,dynamicAnchors:h})||(e=e===null?be.errors:be.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length))}else{let a={instancePath:s+
"/spec/limits",schemaPath:"#/properties/spec/properties/limits/type",keyword:"type",params:{type:"object"},schema:N.properties.spec.properties.limits.type,parentSchema:N.
properties.spec.properties.limits,data:i};e===null?e=[a]:e.push(a),r++}}if(t.windows!==void 0){let i=t.windows;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)
if(!(a==="refs"||a==="onClose"||a==="allowRollback")){let o={instancePath:s+"/spec/windows",schemaPath:"#/properties/spec/properties/windows/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:N.properties.spec.properties.windows,data:i};e===null?e=[o]:e.push(o),r++}
if(i.refs!==void 0){let a=i.refs;if(Array.isArray(a)){let o=a.length;for(let c=0;c<o;c++){let n=a[c];if(typeof n=="string"){if(A(n)<1){let l={instancePath:s+"/s\
pec/windows/refs/"+c,schemaPath:"#/properties/spec/properties/windows/properties/refs/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:N.
properties.spec.properties.windows.properties.refs.items,data:n};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/windows/refs/"+c,schemaPath:"#/\
properties/spec/properties/windows/properties/refs/items/type",keyword:"type",params:{type:"string"},schema:N.properties.spec.properties.windows.properties.refs.
items.type,parentSchema:N.properties.spec.properties.windows.properties.refs.items,data:n};e===null?e=[l]:e.push(l),r++}}}else{let o={instancePath:s+"/spec/wind\
ows/refs",schemaPath:"#/properties/spec/properties/windows/properties/refs/type",keyword:"type",params:{type:"array"},schema:N.properties.spec.properties.windows.
properties.refs.type,parentSchema:N.properties.spec.properties.windows.properties.refs,data:a};e===null?e=[o]:e.push(o),r++}}if(i.onClose!==void 0){let a=i.onClose;
if(!(a==="FinishBatch"||a==="StopNow")){let o={instancePath:s+"/spec/windows/onClose",schemaPath:"#/properties/spec/properties/windows/properties/onClose/enum",
keyword:"enum",params:{allowedValues:N.properties.spec.properties.windows.properties.onClose.enum},schema:N.properties.spec.properties.windows.properties.onClose.
enum,parentSchema:N.properties.spec.properties.windows.properties.onClose,data:a};e===null?e=[o]:e.push(o),r++}}if(i.allowRollback!==void 0){let a=i.allowRollback;
if(typeof a!="boolean"){let o={instancePath:s+"/spec/windows/allowRollback",schemaPath:"#/properties/spec/properties/windows/properties/allowRollback/type",keyword:"\
type",params:{type:"boolean"},schema:N.properties.spec.properties.windows.properties.allowRollback.type,parentSchema:N.properties.spec.properties.windows.properties.
allowRollback,data:a};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/spec/windows",schemaPath:"#/properties/spec/properties/windows/type",keyword:"\
type",params:{type:"object"},schema:N.properties.spec.properties.windows.type,parentSchema:N.properties.spec.properties.windows,data:i};e===null?e=[a]:e.push(a),
r++}}if(t.progressDeadline!==void 0&&(jr(t.progressDeadline,{instancePath:s+"/spec/progressDeadline",parentData:t,parentDataProperty:"progressDeadline",rootData:u,
dynamicAnchors:h})||(e=e===null?jr.errors:jr.errors.reduce((i,a)=>(i.push(a),i),e),r=e.length)),t.rollback!==void 0){let i=t.rollback;if(i&&typeof i=="object"&&
!Array.isArray(i)){for(let a in i)if(!(a==="supported"||a==="to"||a==="order"||a==="scope"||a==="maxTime")){let o={instancePath:s+"/spec/rollback",schemaPath:"#\
/properties/spec/properties/rollback/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:N.properties.spec.
properties.rollback,data:i};e===null?e=[o]:e.push(o),r++}if(i.supported!==void 0){let a=i.supported;if(typeof a!="boolean"){let o={instancePath:s+"/spec/rollbac\
k/supported",schemaPath:"#/properties/spec/properties/rollback/properties/supported/type",keyword:"type",params:{type:"boolean"},schema:N.properties.spec.properties.
rollback.properties.supported.type,parentSchema:N.properties.spec.properties.rollback.properties.supported,data:a};e===null?e=[o]:e.push(o),r++}}if(i.to!==void 0){
let a=i.to;if(typeof a=="string"){if(A(a)<1){let o={instancePath:s+"/spec/rollback/to",schemaPath:"#/properties/spec/properties/rollback/properties/to/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:N.properties.spec.properties.rollback.properties.to,data:a};e===null?e=[o]:e.push(o),r++}}else{let o={
instancePath:s+"/spec/rollback/to",schemaPath:"#/properties/spec/properties/rollback/properties/to/type",keyword:"type",params:{type:"string"},schema:N.properties.
spec.properties.rollback.properties.to.type,parentSchema:N.properties.spec.properties.rollback.properties.to,data:a};e===null?e=[o]:e.push(o),r++}}if(i.order!==
void 0){let a=i.order;if(!(a==="Reverse"||a==="Forward")){let o={instancePath:s+"/spec/rollback/order",schemaPath:"#/properties/spec/properties/rollback/propert\
ies/order/enum",keyword:"enum",params:{allowedValues:N.properties.spec.properties.rollback.properties.order.enum},schema:N.properties.spec.properties.rollback.properties.
order.enum,parentSchema:N.properties.spec.properties.rollback.properties.order,data:a};e===null?e=[o]:e.push(o),r++}}if(i.scope!==void 0){let a=i.scope;if(!(a===
"Touched"||a==="Failed")){let o={instancePath:s+"/spec/rollback/scope",schemaPath:"#/properties/spec/properties/rollback/properties/scope/enum",keyword:"enum",params:{
allowedValues:N.properties.spec.properties.rollback.properties.scope.enum},schema:N.properties.spec.properties.rollback.properties.scope.enum,parentSchema:N.properties.
spec.properties.rollback.properties.scope,data:a};e===null?e=[o]:e.push(o),r++}}i.maxTime!==void 0&&(jr(i.maxTime,{instancePath:s+"/spec/rollback/maxTime",parentData:i,
parentDataProperty:"maxTime",rootData:u,dynamicAnchors:h})||(e=e===null?jr.errors:jr.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length))}else{let a={instancePath:s+
"/spec/rollback",schemaPath:"#/properties/spec/properties/rollback/type",keyword:"type",params:{type:"object"},schema:N.properties.spec.properties.rollback.type,
parentSchema:N.properties.spec.properties.rollback,data:i};e===null?e=[a]:e.push(a),r++}}if(t.concurrency!==void 0){let i=t.concurrency;if(i&&typeof i=="object"&&
!Array.isArray(i)){for(let a in i)if(!(a==="group"||a==="policy")){let o={instancePath:s+"/spec/concurrency",schemaPath:"#/properties/spec/properties/concurrenc\
y/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:N.properties.spec.properties.concurrency,data:i};e===
null?e=[o]:e.push(o),r++}if(i.group!==void 0){let a=i.group;if(typeof a=="string"){if(A(a)>200){let o={instancePath:s+"/spec/concurrency/group",schemaPath:"#/pr\
operties/spec/properties/concurrency/properties/group/maxLength",keyword:"maxLength",params:{limit:200},schema:200,parentSchema:N.properties.spec.properties.concurrency.
properties.group,data:a};e===null?e=[o]:e.push(o),r++}if(A(a)<1){let o={instancePath:s+"/spec/concurrency/group",schemaPath:"#/properties/spec/properties/concur\
rency/properties/group/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:N.properties.spec.properties.concurrency.properties.group,data:a};e===
null?e=[o]:e.push(o),r++}if(!za.test(a)){let o={instancePath:s+"/spec/concurrency/group",schemaPath:"#/properties/spec/properties/concurrency/properties/group/p\
attern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"},schema:"^\\S(.*\\S)?$",parentSchema:N.properties.spec.properties.concurrency.properties.group,data:a};
e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/spec/concurrency/group",schemaPath:"#/properties/spec/properties/concurrency/properties/group/type",keyword:"\
type",params:{type:"string"},schema:N.properties.spec.properties.concurrency.properties.group.type,parentSchema:N.properties.spec.properties.concurrency.properties.
group,data:a};e===null?e=[o]:e.push(o),r++}}if(i.policy!==void 0){let a=i.policy;if(!(a==="Queue"||a==="Reject"||a==="Supersede")){let o={instancePath:s+"/spec/\
concurrency/policy",schemaPath:"#/properties/spec/properties/concurrency/properties/policy/enum",keyword:"enum",params:{allowedValues:N.properties.spec.properties.
concurrency.properties.policy.enum},schema:N.properties.spec.properties.concurrency.properties.policy.enum,parentSchema:N.properties.spec.properties.concurrency.
properties.policy,data:a};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/spec/concurrency",schemaPath:"#/properties/spec/properties/concurrency/typ\
e",keyword:"type",params:{type:"object"},schema:N.properties.spec.properties.concurrency.type,parentSchema:N.properties.spec.properties.concurrency,data:i};e===
null?e=[a]:e.push(a),r++}}if(t.dependsOn!==void 0){let i=t.dependsOn;if(Array.isArray(i)){let a=i.length;for(let o=0;o<a;o++)Jt(i[o],{instancePath:s+"/spec/depe\
ndsOn/"+o,parentData:i,parentDataProperty:o,rootData:u,dynamicAnchors:h})||(e=e===null?Jt.errors:Jt.errors.reduce((c,n)=>(c.push(n),c),e),r=e.length)}else{let a={
instancePath:s+"/spec/dependsOn",schemaPath:"#/properties/spec/properties/dependsOn/type",keyword:"type",params:{type:"array"},schema:N.properties.spec.properties.
dependsOn.type,parentSchema:N.properties.spec.properties.dependsOn,data:i};e===null?e=[a]:e.push(a),r++}}}else{let i={instancePath:s+"/spec",schemaPath:"#/prope\
rties/spec/type",keyword:"type",params:{type:"object"},schema:N.properties.spec.type,parentSchema:N.properties.spec,data:t};e===null?e=[i]:e.push(i),r++}}}else{
let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:N.type,parentSchema:N,data:p};e===null?e=[t]:e.push(t),r++}return Jp.errors=
e,r===0}Jp.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ra=Xp,k={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://gradus.dev/sche\
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
on"},url:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/url"}}}}}}};function Xt(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){
let e=null,r=0,m=Xt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p!=="gradus.dev/v1"){let t={instancePath:s,schemaPath:"#/cons\
t",keyword:"const",params:{allowedValue:"gradus.dev/v1"},schema:"gradus.dev/v1",parentSchema:Xe,data:p};e===null?e=[t]:e.push(t),r++}return Xt.errors=e,r===0}Xt.
evaluated={dynamicProps:!1,dynamicItems:!1};function ep(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,
r=0,m=ep.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0){let t={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},schema:z.required,parentSchema:z,data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)
if(!(t==="name"||t==="title"||t==="labels"||t==="annotations"||t==="links")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:t},schema:!1,parentSchema:z,data:p};e===null?e=[i]:e.push(i),r++}if(p.name!==void 0&&(J(p.name,{instancePath:s+"/name",parentData:p,
parentDataProperty:"name",rootData:u,dynamicAnchors:h})||(e=e===null?J.errors:J.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.title!==void 0){let t=p.title;
if(typeof t=="string"){if(A(t)<1){let i={instancePath:s+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:z.
properties.title,data:t};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"str\
ing"},schema:z.properties.title.type,parentSchema:z.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}if(p.labels!==void 0){let t=p.labels;if(t&&typeof t==
"object"&&!Array.isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let o={instancePath:s+"/labels/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},schema:z.properties.labels.additionalProperties.type,parentSchema:z.properties.
labels.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{
type:"object"},schema:z.properties.labels.type,parentSchema:z.properties.labels,data:t};e===null?e=[i]:e.push(i),r++}}if(p.annotations!==void 0){let t=p.annotations;
if(t&&typeof t=="object"&&!Array.isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let o={instancePath:s+"/annotations/"+i.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},schema:z.properties.annotations.additionalProperties.
type,parentSchema:z.properties.annotations.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+"/annotations",schemaPath:"#/pr\
operties/annotations/type",keyword:"type",params:{type:"object"},schema:z.properties.annotations.type,parentSchema:z.properties.annotations,data:t};e===null?e=[
i]:e.push(i),r++}}if(p.links!==void 0){let t=p.links;if(Array.isArray(t)){let i=t.length;for(let a=0;a<i;a++)ee(t[a],{instancePath:s+"/links/"+a,parentData:t,parentDataProperty:a,
rootData:u,dynamicAnchors:h})||(e=e===null?ee.errors:ee.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length)}else{let i={instancePath:s+"/links",schemaPath:"#/prop\
erties/links/type",keyword:"type",params:{type:"array"},schema:z.properties.links.type,parentSchema:z.properties.links,data:t};e===null?e=[i]:e.push(i),r++}}}else{
let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:z.type,parentSchema:z,data:p};e===null?e=[t]:e.push(t),r++}return ep.errors=
e,r===0}ep.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function rp(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){
let e=null,r=0,m=rp.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="inspection"||p==="log-review"||p==="log-cleanup"||p===
"backup"||p==="restore-test"||p==="config-sync"||p==="patch"||p==="drill"||p==="meeting"||p==="training"||p==="custom")){let t={instancePath:s,schemaPath:"#/enu\
m",keyword:"enum",params:{allowedValues:Pt.enum},schema:Pt.enum,parentSchema:Pt,data:p};e===null?e=[t]:e.push(t),r++}return rp.errors=e,r===0}rp.evaluated={dynamicProps:!1,
dynamicItems:!1};function Ne(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ne.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!ai.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5]\
[0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$",parentSchema:xe,data:p};e===null?e=[t]:e.push(t),r++}if(!ii(p)){let t={instancePath:s,schemaPath:"#/format",keyword:"\
format",params:{format:"date-time"},schema:"date-time",parentSchema:xe,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},schema:xe.type,parentSchema:xe,data:p};e===null?e=[t]:e.push(t),r++}return Ne.errors=e,r===0}Ne.evaluated={dynamicProps:!1,dynamicItems:!1};
function he(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=he.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(A(p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:ye,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:ye.type,parentSchema:ye,
data:p};e===null?e=[t]:e.push(t),r++}return he.errors=e,r===0}he.evaluated={dynamicProps:!1,dynamicItems:!1};function sp(p,{instancePath:s="",parentData:q,parentDataProperty:$,
rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=sp.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="P1"||p==="P2"||p===
"P3"||p==="P4"||p==="P5")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Mr.enum},schema:Mr.enum,parentSchema:Mr,data:p};e===null?
e=[t]:e.push(t),r++}return sp.errors=e,r===0}sp.evaluated={dynamicProps:!1,dynamicItems:!1};function Lr(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,
dynamicAnchors:h={}}={}){let e=null,r=0,m=Lr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!Lp(p)){let t={
instancePath:s,schemaPath:"#/format",keyword:"format",params:{format:"date"},schema:"date",parentSchema:Te,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Te.type,parentSchema:Te,data:p};e===null?e=[t]:e.push(t),r++}return Lr.errors=e,r===0}Lr.evaluated=
{dynamicProps:!1,dynamicItems:!1};var ir={type:"object",additionalProperties:!1,anyOf:[{required:["path"]},{required:["url"]}],properties:{path:{$ref:"#/$defs/p\
ath"},url:{$ref:"#/$defs/url"},sha256:{$ref:"#/$defs/sha256"}}};function tp(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){
let e=null,r=0,m=tp.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(A(p)<1){let t={instancePath:s,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:oe,data:p};e===null?e=[t]:e.push(t),r++}if(!Kr.test(p)){let t={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[^/\\s][^\\n]*$"},schema:"^[^/\\s][^\\n]*$",parentSchema:oe,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:oe.type,parentSchema:oe,data:p};e===null?e=[t]:e.push(t),r++}return tp.errors=e,r===0}tp.evaluated=
{dynamicProps:!1,dynamicItems:!1};var pp={type:"string",pattern:"^[0-9a-f]{64}$","x-expected":"64 hex digits in lower case"},Ui=new RegExp("^[0-9a-f]{64}$","u");
function ip(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=ip.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!Ui.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0\
-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:pp,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"string"},schema:pp.type,parentSchema:pp,data:p};e===null?e=[t]:e.push(t),r++}return ip.errors=e,r===0}ip.evaluated={dynamicProps:!1,dynamicItems:!1};function ap(p,{
instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=ap.evaluated;m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0);let t=r,i=!1,a=r;if(p&&typeof p=="object"&&!Array.isArray(p)&&p.path===void 0){let n={instancePath:s,schemaPath:"#/anyOf/0/required",keyword:"r\
equired",params:{missingProperty:"path"},schema:ir.anyOf[0].required,parentSchema:ir.anyOf[0],data:p};e===null?e=[n]:e.push(n),r++}var c=a===r;i=i||c;let o=r;if(p&&
typeof p=="object"&&!Array.isArray(p)&&p.url===void 0){let n={instancePath:s,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"url"},schema:ir.
anyOf[1].required,parentSchema:ir.anyOf[1],data:p};e===null?e=[n]:e.push(n),r++}var c=o===r;if(i=i||c,i)r=t,e!==null&&(t?e.length=t:e=null);else{let n={instancePath:s,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:ir.anyOf,parentSchema:ir,data:p};e===null?e=[n]:e.push(n),r++}if(p&&typeof p=="object"&&!Array.isArray(p)){
for(let n in p)if(!(n==="path"||n==="url"||n==="sha256")){let l={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
schema:!1,parentSchema:ir,data:p};e===null?e=[l]:e.push(l),r++}p.path!==void 0&&(tp(p.path,{instancePath:s+"/path",parentData:p,parentDataProperty:"path",rootData:u,
dynamicAnchors:h})||(e=e===null?tp.errors:tp.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),p.url!==void 0&&(Er(p.url,{instancePath:s+"/url",parentData:p,parentDataProperty:"\
url",rootData:u,dynamicAnchors:h})||(e=e===null?Er.errors:Er.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length)),p.sha256!==void 0&&(ip(p.sha256,{instancePath:s+
"/sha256",parentData:p,parentDataProperty:"sha256",rootData:u,dynamicAnchors:h})||(e=e===null?ip.errors:ip.errors.reduce((n,l)=>(n.push(l),n),e),r=e.length))}else{
let n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:ir.type,parentSchema:ir,data:p};e===null?e=[n]:e.push(n),r++}return ap.errors=
e,r===0}ap.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function op(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){
let e=null,r=0,m=op.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="running-state"||p==="thermal"||p==="connectivity"||p===
"functionality"||p==="compatibility"||p==="efficiency"||p==="security")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Vr.enum},
schema:Vr.enum,parentSchema:Vr,data:p};e===null?e=[t]:e.push(t),r++}return op.errors=e,r===0}op.evaluated={dynamicProps:!1,dynamicItems:!1};function np(p,{instancePath:s="",
parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=np.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),!(p==="system"||p==="operation"||p==="exception")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Fr.enum},schema:Fr.enum,
parentSchema:Fr,data:p};e===null?e=[t]:e.push(t),r++}return np.errors=e,r===0}np.evaluated={dynamicProps:!1,dynamicItems:!1};function cp(p,{instancePath:s="",parentData:q,
parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=cp.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p==
"string"){if(!Ui.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:pp,
data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:pp.type,parentSchema:pp,data:p};
e===null?e=[t]:e.push(t),r++}return cp.errors=e,r===0}cp.evaluated={dynamicProps:!1,dynamicItems:!1};function fe(p,{instancePath:s="",parentData:q,parentDataProperty:$,
rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=fe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!sr.
test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-\
9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M\
([0-9]{1,9}S)?|[0-9]{1,9}S))$"},schema:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M\
)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$",parentSchema:ae,data:p};
e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:ae.type,parentSchema:ae,data:p};e===null?
e=[t]:e.push(t),r++}return fe.errors=e,r===0}fe.evaluated={dynamicProps:!1,dynamicItems:!1};var xi={enum:["tabletop","functional","full-scale"]};function mp(p,{
instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=mp.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),!(p==="tabletop"||p==="functional"||p==="full-scale")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:xi.enum},
schema:xi.enum,parentSchema:xi,data:p};e===null?e=[t]:e.push(t),r++}return mp.errors=e,r===0}mp.evaluated={dynamicProps:!1,dynamicItems:!1};function lp(p,{instancePath:s="",
parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=lp.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.text===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
text"},schema:ce.required,parentSchema:ce,data:p};e===null?e=[t]:e.push(t),r++}if(p.owner===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"owner"},schema:ce.required,parentSchema:ce,data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="text"||t==="owner"||t==="\
due"||t==="done"||t==="change")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,
parentSchema:ce,data:p};e===null?e=[i]:e.push(i),r++}if(p.text!==void 0){let t=p.text;if(typeof t=="string"){if(A(t)<1){let i={instancePath:s+"/text",schemaPath:"\
#/properties/text/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ce.properties.text,data:t};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+
"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"},schema:ce.properties.text.type,parentSchema:ce.properties.text,data:t};e===null?
e=[i]:e.push(i),r++}}if(p.owner!==void 0&&(Cr(p.owner,{instancePath:s+"/owner",parentData:p,parentDataProperty:"owner",rootData:u,dynamicAnchors:h})||(e=e===null?
Cr.errors:Cr.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.due!==void 0&&(se(p.due,{instancePath:s+"/due",parentData:p,parentDataProperty:"due",rootData:u,
dynamicAnchors:h})||(e=e===null?se.errors:se.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.done!==void 0&&(se(p.done,{instancePath:s+"/done",parentData:p,
parentDataProperty:"done",rootData:u,dynamicAnchors:h})||(e=e===null?se.errors:se.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.change!==void 0){let t=p.
change;if(typeof t=="string"){if(A(t)<1){let i={instancePath:s+"/change",schemaPath:"#/properties/change/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:ce.properties.change,data:t};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/change",schemaPath:"#/properties/change/type",keyword:"type",
params:{type:"string"},schema:ce.properties.change.type,parentSchema:ce.properties.change,data:t};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:ce.type,parentSchema:ce,data:p};e===null?e=[t]:e.push(t),r++}return lp.errors=e,r===0}lp.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function dp(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=dp.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(A(p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minL\
ength",params:{limit:1},schema:1,parentSchema:oe,data:p};e===null?e=[t]:e.push(t),r++}if(!Kr.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"patt\
ern",params:{pattern:"^[^/\\s][^\\n]*$"},schema:"^[^/\\s][^\\n]*$",parentSchema:oe,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},schema:oe.type,parentSchema:oe,data:p};e===null?e=[t]:e.push(t),r++}return dp.errors=e,r===0}dp.evaluated={dynamicProps:!1,
dynamicItems:!1};function up(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=up.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!Ap.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^([0-9a-f]{40}|[0-9a-f]{64})$"},schema:"^([0-9a-f]{40}|[0-9a-f]{64})$",parentSchema:$e,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},schema:$e.type,parentSchema:$e,data:p};e===null?e=[t]:e.push(t),r++}return up.errors=e,r===0}up.evaluated={dynamicProps:!1,
dynamicItems:!1};function hp(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=hp.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!si.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^https?://[^\\s]+$"},schema:"^https?://[^\\s]+$",parentSchema:Ge,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"t\
ype",params:{type:"string"},schema:Ge.type,parentSchema:Ge,data:p};e===null?e=[t]:e.push(t),r++}return hp.errors=e,r===0}hp.evaluated={dynamicProps:!1,dynamicItems:!1};
function Xp(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Xp.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.apiVersion===void 0){let D={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"apiVersion"},schema:k.required,parentSchema:k,data:p};e===null?e=[D]:e.push(D),r++}if(p.kind===void 0){let D={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},schema:k.required,parentSchema:k,data:p};e===null?e=[D]:e.push(D),r++}if(p.metadata===
void 0){let D={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},schema:k.required,parentSchema:k,data:p};e===null?e=
[D]:e.push(D),r++}if(p.spec===void 0){let D={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},schema:k.required,parentSchema:k,
data:p};e===null?e=[D]:e.push(D),r++}for(let D in p)if(!(D==="apiVersion"||D==="kind"||D==="metadata"||D==="spec")){let Re={instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:D},schema:!1,parentSchema:k,data:p};e===null?e=[Re]:e.push(Re),r++}if(p.apiVersion!==void 0&&
(Xt(p.apiVersion,{instancePath:s+"/apiVersion",parentData:p,parentDataProperty:"apiVersion",rootData:u,dynamicAnchors:h})||(e=e===null?Xt.errors:Xt.errors.reduce(
(D,Re)=>(D.push(Re),D),e),r=e.length)),p.kind!==void 0){let D=p.kind;if(D!=="WorkRecord"){let Re={instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"\
const",params:{allowedValue:"WorkRecord"},schema:"WorkRecord",parentSchema:k.properties.kind,data:D};e===null?e=[Re]:e.push(Re),r++}}if(p.metadata!==void 0&&(ep(
p.metadata,{instancePath:s+"/metadata",parentData:p,parentDataProperty:"metadata",rootData:u,dynamicAnchors:h})||(e=e===null?ep.errors:ep.errors.reduce((D,Re)=>(D.
push(Re),D),e),r=e.length)),p.spec!==void 0){let D=p.spec,Re=r,xp=!0,Gi=r;if(D&&typeof D=="object"&&!Array.isArray(D)){let v;if(D.type===void 0&&(v="type")){let y={};
e===null?e=[y]:e.push(y),r++}else if(D.type!==void 0&&D.type!=="inspection"){let y={};e===null?e=[y]:e.push(y),r++}}var t=Gi===r;r=Re,e!==null&&(Re?e.length=Re:
e=null);let oi;if(t){let v=r;if(D&&typeof D=="object"&&!Array.isArray(D)){if(D.inspection===void 0){let w={instancePath:s+"/spec",schemaPath:"#/properties/spec/\
allOf/0/then/required",keyword:"required",params:{missingProperty:"inspection"},schema:k.properties.spec.allOf[0].then.required,parentSchema:k.properties.spec.allOf[0].
then,data:D};e===null?e=[w]:e.push(w),r++}if(D.system===void 0){let w={instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/0/then/required",keyword:"requ\
ired",params:{missingProperty:"system"},schema:k.properties.spec.allOf[0].then.required,parentSchema:k.properties.spec.allOf[0].then,data:D};e===null?e=[w]:e.push(
w),r++}}var t=v===r;xp=t,oi="then"}else{let v=r;if(D&&typeof D=="object"&&!Array.isArray(D)&&D.inspection!==void 0){let w={instancePath:s+"/spec/inspection",schemaPath:"\
#/properties/spec/allOf/0/else/properties/inspection/false schema",keyword:"false schema",params:{},schema:!1,parentSchema:k.properties.spec.allOf[0].else.properties.
inspection,data:D.inspection};e===null?e=[w]:e.push(w),r++}var t=v===r;if(xp=t,xp){var i={};i.inspection=!0,i.type=!0}oi="else"}if(!xp){let v={instancePath:s+"/\
spec",schemaPath:"#/properties/spec/allOf/0/if",keyword:"if",params:{failingKeyword:oi},schema:k.properties.spec.allOf[0].if,parentSchema:k.properties.spec.allOf[0],
data:D};e===null?e=[v]:e.push(v),r++}let ni=r,Ip=!0,Qi=r;if(D&&typeof D=="object"&&!Array.isArray(D)){let v;if(D.type===void 0&&(v="type")){let y={};e===null?e=
[y]:e.push(y),r++}else if(D.type!==void 0&&D.type!=="log-review"){let y={};e===null?e=[y]:e.push(y),r++}}var a=Qi===r;r=ni,e!==null&&(ni?e.length=ni:e=null);let ci;
if(a){let v=r;if(D&&typeof D=="object"&&!Array.isArray(D)){if(D.logReview===void 0){let w={instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/1/then/req\
uired",keyword:"required",params:{missingProperty:"logReview"},schema:k.properties.spec.allOf[1].then.required,parentSchema:k.properties.spec.allOf[1].then,data:D};
e===null?e=[w]:e.push(w),r++}if(D.system===void 0){let w={instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/1/then/required",keyword:"required",params:{
missingProperty:"system"},schema:k.properties.spec.allOf[1].then.required,parentSchema:k.properties.spec.allOf[1].then,data:D};e===null?e=[w]:e.push(w),r++}}var a=v===
r;Ip=a,ci="then"}else{let v=r;if(D&&typeof D=="object"&&!Array.isArray(D)&&D.logReview!==void 0){let w={instancePath:s+"/spec/logReview",schemaPath:"#/propertie\
s/spec/allOf/1/else/properties/logReview/false schema",keyword:"false schema",params:{},schema:!1,parentSchema:k.properties.spec.allOf[1].else.properties.logReview,
data:D.logReview};e===null?e=[w]:e.push(w),r++}var a=v===r;if(Ip=a,Ip){var o={};o.logReview=!0,o.type=!0}ci="else"}if(!Ip){let v={instancePath:s+"/spec",schemaPath:"\
#/properties/spec/allOf/1/if",keyword:"if",params:{failingKeyword:ci},schema:k.properties.spec.allOf[1].if,parentSchema:k.properties.spec.allOf[1],data:D};e===null?
e=[v]:e.push(v),r++}i!==!0&&o!==void 0&&(o===!0?i=!0:(i=i||{},Object.assign(i,o)));let mi=r,Ep=!0,Ji=r;if(D&&typeof D=="object"&&!Array.isArray(D)){let v;if(D.type===
void 0&&(v="type")){let y={};e===null?e=[y]:e.push(y),r++}else if(D.type!==void 0&&D.type!=="backup"){let y={};e===null?e=[y]:e.push(y),r++}}var c=Ji===r;r=mi,e!==
null&&(mi?e.length=mi:e=null);let li;if(c){let v=r;if(D&&typeof D=="object"&&!Array.isArray(D)){if(D.backup===void 0){let w={instancePath:s+"/spec",schemaPath:"\
#/properties/spec/allOf/2/then/required",keyword:"required",params:{missingProperty:"backup"},schema:k.properties.spec.allOf[2].then.required,parentSchema:k.properties.
spec.allOf[2].then,data:D};e===null?e=[w]:e.push(w),r++}if(D.system===void 0){let w={instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/2/then/required",
keyword:"required",params:{missingProperty:"system"},schema:k.properties.spec.allOf[2].then.required,parentSchema:k.properties.spec.allOf[2].then,data:D};e===null?
e=[w]:e.push(w),r++}}var c=v===r;Ep=c,li="then"}else{let v=r;if(D&&typeof D=="object"&&!Array.isArray(D)&&D.backup!==void 0){let w={instancePath:s+"/spec/backup",
schemaPath:"#/properties/spec/allOf/2/else/properties/backup/false schema",keyword:"false schema",params:{},schema:!1,parentSchema:k.properties.spec.allOf[2].else.
properties.backup,data:D.backup};e===null?e=[w]:e.push(w),r++}var c=v===r;if(Ep=c,Ep){var n={};n.backup=!0,n.type=!0}li="else"}if(!Ep){let v={instancePath:s+"/s\
pec",schemaPath:"#/properties/spec/allOf/2/if",keyword:"if",params:{failingKeyword:li},schema:k.properties.spec.allOf[2].if,parentSchema:k.properties.spec.allOf[2],
data:D};e===null?e=[v]:e.push(v),r++}i!==!0&&n!==void 0&&(n===!0?i=!0:(i=i||{},Object.assign(i,n)));let di=r,Np=!0,Xi=r;if(D&&typeof D=="object"&&!Array.isArray(
D)){let v;if(D.type===void 0&&(v="type")){let y={};e===null?e=[y]:e.push(y),r++}else if(D.type!==void 0&&D.type!=="restore-test"){let y={};e===null?e=[y]:e.push(
y),r++}}var l=Xi===r;r=di,e!==null&&(di?e.length=di:e=null);let ui;if(l){let v=r;if(D&&typeof D=="object"&&!Array.isArray(D)){if(D.restoreTest===void 0){let w={
instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/3/then/required",keyword:"required",params:{missingProperty:"restoreTest"},schema:k.properties.spec.allOf[3].
then.required,parentSchema:k.properties.spec.allOf[3].then,data:D};e===null?e=[w]:e.push(w),r++}if(D.system===void 0){let w={instancePath:s+"/spec",schemaPath:"\
#/properties/spec/allOf/3/then/required",keyword:"required",params:{missingProperty:"system"},schema:k.properties.spec.allOf[3].then.required,parentSchema:k.properties.
spec.allOf[3].then,data:D};e===null?e=[w]:e.push(w),r++}}var l=v===r;Np=l,ui="then"}else{let v=r;if(D&&typeof D=="object"&&!Array.isArray(D)&&D.restoreTest!==void 0){
let w={instancePath:s+"/spec/restoreTest",schemaPath:"#/properties/spec/allOf/3/else/properties/restoreTest/false schema",keyword:"false schema",params:{},schema:!1,
parentSchema:k.properties.spec.allOf[3].else.properties.restoreTest,data:D.restoreTest};e===null?e=[w]:e.push(w),r++}var l=v===r;if(Np=l,Np){var d={};d.restoreTest=
!0,d.type=!0}ui="else"}if(!Np){let v={instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/3/if",keyword:"if",params:{failingKeyword:ui},schema:k.properties.
spec.allOf[3].if,parentSchema:k.properties.spec.allOf[3],data:D};e===null?e=[v]:e.push(v),r++}i!==!0&&d!==void 0&&(d===!0?i=!0:(i=i||{},Object.assign(i,d)));let hi=r,
Tp=!0,ea=r;if(D&&typeof D=="object"&&!Array.isArray(D)){let v;if(D.type===void 0&&(v="type")){let y={};e===null?e=[y]:e.push(y),r++}else if(D.type!==void 0&&D.type!==
"drill"){let y={};e===null?e=[y]:e.push(y),r++}}var g=ea===r;r=hi,e!==null&&(hi?e.length=hi:e=null);let fi;if(g){let v=r;if(D&&typeof D=="object"&&!Array.isArray(
D)){if(D.drill===void 0){let w={instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/4/then/required",keyword:"required",params:{missingProperty:"drill"},
schema:k.properties.spec.allOf[4].then.required,parentSchema:k.properties.spec.allOf[4].then,data:D};e===null?e=[w]:e.push(w),r++}if(D.system===void 0){let w={instancePath:s+
"/spec",schemaPath:"#/properties/spec/allOf/4/then/required",keyword:"required",params:{missingProperty:"system"},schema:k.properties.spec.allOf[4].then.required,
parentSchema:k.properties.spec.allOf[4].then,data:D};e===null?e=[w]:e.push(w),r++}}var g=v===r;Tp=g,fi="then"}else{let v=r;if(D&&typeof D=="object"&&!Array.isArray(
D)&&D.drill!==void 0){let w={instancePath:s+"/spec/drill",schemaPath:"#/properties/spec/allOf/4/else/properties/drill/false schema",keyword:"false schema",params:{},
schema:!1,parentSchema:k.properties.spec.allOf[4].else.properties.drill,data:D.drill};e===null?e=[w]:e.push(w),r++}var g=v===r;if(Tp=g,Tp){var P={};P.drill=!0,P.
type=!0}fi="else"}if(!Tp){let v={instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/4/if",keyword:"if",params:{failingKeyword:fi},schema:k.properties.spec.
allOf[4].if,parentSchema:k.properties.spec.allOf[4],data:D};e===null?e=[v]:e.push(v),r++}i!==!0&&P!==void 0&&(P===!0?i=!0:(i=i||{},Object.assign(i,P)));let yi=r,
zp=!0,ra=r;if(D&&typeof D=="object"&&!Array.isArray(D)){let v;if(D.type===void 0&&(v="type")){let y={};e===null?e=[y]:e.push(y),r++}else if(D.type!==void 0&&D.type!==
"meeting"){let y={};e===null?e=[y]:e.push(y),r++}}var f=ra===r;r=yi,e!==null&&(yi?e.length=yi:e=null);let gi;if(f){let v=r;if(D&&typeof D=="object"&&!Array.isArray(
D)&&D.meeting===void 0){let w={instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/5/then/required",keyword:"required",params:{missingProperty:"meeting"},
schema:k.properties.spec.allOf[5].then.required,parentSchema:k.properties.spec.allOf[5].then,data:D};e===null?e=[w]:e.push(w),r++}var f=v===r;zp=f,gi="then"}else{
let v=r;if(D&&typeof D=="object"&&!Array.isArray(D)&&D.meeting!==void 0){let w={instancePath:s+"/spec/meeting",schemaPath:"#/properties/spec/allOf/5/else/proper\
ties/meeting/false schema",keyword:"false schema",params:{},schema:!1,parentSchema:k.properties.spec.allOf[5].else.properties.meeting,data:D.meeting};e===null?e=
[w]:e.push(w),r++}var f=v===r;if(zp=f,zp){var S={};S.meeting=!0,S.type=!0}gi="else"}if(!zp){let v={instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/5/\
if",keyword:"if",params:{failingKeyword:gi},schema:k.properties.spec.allOf[5].if,parentSchema:k.properties.spec.allOf[5],data:D};e===null?e=[v]:e.push(v),r++}i!==
!0&&S!==void 0&&(S===!0?i=!0:(i=i||{},Object.assign(i,S)));let Pi=r,Rp=!0,sa=r;if(D&&typeof D=="object"&&!Array.isArray(D)){let v;if(D.type===void 0&&(v="type")){
let y={};e===null?e=[y]:e.push(y),r++}else if(D.type!==void 0&&D.type!=="training"){let y={};e===null?e=[y]:e.push(y),r++}}var x=sa===r;r=Pi,e!==null&&(Pi?e.length=
Pi:e=null);let vi;if(x){let v=r;if(D&&typeof D=="object"&&!Array.isArray(D)&&D.training===void 0){let w={instancePath:s+"/spec",schemaPath:"#/properties/spec/al\
lOf/6/then/required",keyword:"required",params:{missingProperty:"training"},schema:k.properties.spec.allOf[6].then.required,parentSchema:k.properties.spec.allOf[6].
then,data:D};e===null?e=[w]:e.push(w),r++}var x=v===r;Rp=x,vi="then"}else{let v=r;if(D&&typeof D=="object"&&!Array.isArray(D)&&D.training!==void 0){let w={instancePath:s+
"/spec/training",schemaPath:"#/properties/spec/allOf/6/else/properties/training/false schema",keyword:"false schema",params:{},schema:!1,parentSchema:k.properties.
spec.allOf[6].else.properties.training,data:D.training};e===null?e=[w]:e.push(w),r++}var x=v===r;if(Rp=x,Rp){var M={};M.training=!0,M.type=!0}vi="else"}if(!Rp){
let v={instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/6/if",keyword:"if",params:{failingKeyword:vi},schema:k.properties.spec.allOf[6].if,parentSchema:k.
properties.spec.allOf[6],data:D};e===null?e=[v]:e.push(v),r++}i!==!0&&M!==void 0&&(M===!0?i=!0:(i=i||{},Object.assign(i,M)));let ki=r,Op=!0,ta=r;if(D&&typeof D==
"object"&&!Array.isArray(D)){let v;if(D.type===void 0&&(v="type")){let y={};e===null?e=[y]:e.push(y),r++}else if(D.type!==void 0){let y=D.type;if(!(y==="log-cle\
anup"||y==="config-sync"||y==="patch"||y==="custom")){let w={};e===null?e=[w]:e.push(w),r++}}}var B=ta===r;r=ki,e!==null&&(ki?e.length=ki:e=null);let wi;if(B){let v=r;
if(D&&typeof D=="object"&&!Array.isArray(D)&&D.system===void 0){let w={instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/7/then/required",keyword:"requ\
ired",params:{missingProperty:"system"},schema:k.properties.spec.allOf[7].then.required,parentSchema:k.properties.spec.allOf[7].then,data:D};e===null?e=[w]:e.push(
w),r++}var B=v===r;Op=B,wi="then"}else{let v=r;if(D&&typeof D=="object"&&!Array.isArray(D)&&D.run!==void 0){let w={instancePath:s+"/spec/run",schemaPath:"#/prop\
erties/spec/allOf/7/else/properties/run/false schema",keyword:"false schema",params:{},schema:!1,parentSchema:k.properties.spec.allOf[7].else.properties.run,data:D.
run};e===null?e=[w]:e.push(w),r++}var B=v===r;if(Op=B,Op){var re={};re.run=!0,re.type=!0}wi="else"}if(!Op){let v={instancePath:s+"/spec",schemaPath:"#/propertie\
s/spec/allOf/7/if",keyword:"if",params:{failingKeyword:wi},schema:k.properties.spec.allOf[7].if,parentSchema:k.properties.spec.allOf[7],data:D};e===null?e=[v]:e.
push(v),r++}if(i!==!0&&re!==void 0&&(re===!0?i=!0:(i=i||{},Object.assign(i,re))),D&&typeof D=="object"&&!Array.isArray(D)){if(D.type===void 0){let v={instancePath:s+
"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"type"},schema:k.properties.spec.required,parentSchema:k.properties.spec,
data:D};e===null?e=[v]:e.push(v),r++}if(D.at===void 0){let v={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"\
at"},schema:k.properties.spec.required,parentSchema:k.properties.spec,data:D};e===null?e=[v]:e.push(v),r++}if(D.by===void 0){let v={instancePath:s+"/spec",schemaPath:"\
#/properties/spec/required",keyword:"required",params:{missingProperty:"by"},schema:k.properties.spec.required,parentSchema:k.properties.spec,data:D};e===null?e=
[v]:e.push(v),r++}if(D.result===void 0){let v={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"result"},
schema:k.properties.spec.required,parentSchema:k.properties.spec,data:D};e===null?e=[v]:e.push(v),r++}for(let v in D)if(!ke.call(k.properties.spec.properties,v)){
let y={instancePath:s+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},schema:!1,parentSchema:k.
properties.spec,data:D};e===null?e=[y]:e.push(y),r++}if(D.type!==void 0&&(rp(D.type,{instancePath:s+"/spec/type",parentData:D,parentDataProperty:"type",rootData:u,
dynamicAnchors:h})||(e=e===null?rp.errors:rp.errors.reduce((v,y)=>(v.push(y),v),e),r=e.length)),D.system!==void 0){let v=D.system;if(typeof v=="string"){if(A(v)<
1){let y={instancePath:s+"/spec/system",schemaPath:"#/properties/spec/properties/system/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.
properties.spec.properties.system,data:v};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:s+"/spec/system",schemaPath:"#/properties/spec/properties/syste\
m/type",keyword:"type",params:{type:"string"},schema:k.properties.spec.properties.system.type,parentSchema:k.properties.spec.properties.system,data:v};e===null?
e=[y]:e.push(y),r++}}if(D.plan!==void 0){let v=D.plan;if(typeof v=="string"){if(A(v)<1){let y={instancePath:s+"/spec/plan",schemaPath:"#/properties/spec/propert\
ies/plan/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.spec.properties.plan,data:v};e===null?e=[y]:e.push(y),r++}}else{let y={
instancePath:s+"/spec/plan",schemaPath:"#/properties/spec/properties/plan/type",keyword:"type",params:{type:"string"},schema:k.properties.spec.properties.plan.type,
parentSchema:k.properties.spec.properties.plan,data:v};e===null?e=[y]:e.push(y),r++}}if(D.task!==void 0){let v=D.task;if(typeof v=="string"){if(A(v)<1){let y={instancePath:s+
"/spec/task",schemaPath:"#/properties/spec/properties/task/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.spec.properties.task,
data:v};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:s+"/spec/task",schemaPath:"#/properties/spec/properties/task/type",keyword:"type",params:{type:"s\
tring"},schema:k.properties.spec.properties.task.type,parentSchema:k.properties.spec.properties.task,data:v};e===null?e=[y]:e.push(y),r++}}if(D.at!==void 0&&(Ne(
D.at,{instancePath:s+"/spec/at",parentData:D,parentDataProperty:"at",rootData:u,dynamicAnchors:h})||(e=e===null?Ne.errors:Ne.errors.reduce((v,y)=>(v.push(y),v),
e),r=e.length)),D.by!==void 0){let v=D.by;if(Array.isArray(v)){if(v.length<1){let w={instancePath:s+"/spec/by",schemaPath:"#/properties/spec/properties/by/minIt\
ems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:k.properties.spec.properties.by,data:v};e===null?e=[w]:e.push(w),r++}let y=v.length;for(let w=0;w<
y;w++)he(v[w],{instancePath:s+"/spec/by/"+w,parentData:v,parentDataProperty:w,rootData:u,dynamicAnchors:h})||(e=e===null?he.errors:he.errors.reduce((_,R)=>(_.push(
R),_),e),r=e.length)}else{let y={instancePath:s+"/spec/by",schemaPath:"#/properties/spec/properties/by/type",keyword:"type",params:{type:"array"},schema:k.properties.
spec.properties.by.type,parentSchema:k.properties.spec.properties.by,data:v};e===null?e=[y]:e.push(y),r++}}if(D.result!==void 0){let v=D.result;if(!(v==="pass"||
v==="fail"||v==="partial")){let y={instancePath:s+"/spec/result",schemaPath:"#/properties/spec/properties/result/enum",keyword:"enum",params:{allowedValues:k.properties.
spec.properties.result.enum},schema:k.properties.spec.properties.result.enum,parentSchema:k.properties.spec.properties.result,data:v};e===null?e=[y]:e.push(y),r++}}
if(D.summary!==void 0){let v=D.summary;if(typeof v=="string"){if(A(v)<1){let y={instancePath:s+"/spec/summary",schemaPath:"#/properties/spec/properties/summary/\
minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.spec.properties.summary,data:v};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:s+
"/spec/summary",schemaPath:"#/properties/spec/properties/summary/type",keyword:"type",params:{type:"string"},schema:k.properties.spec.properties.summary.type,parentSchema:k.
properties.spec.properties.summary,data:v};e===null?e=[y]:e.push(y),r++}}if(D.findings!==void 0){let v=D.findings;if(Array.isArray(v)){let y=v.length;for(let w=0;w<
y;w++){let _=v[w];if(_&&typeof _=="object"&&!Array.isArray(_)){if(_.id===void 0){let R={instancePath:s+"/spec/findings/"+w,schemaPath:"#/properties/spec/propert\
ies/findings/items/required",keyword:"required",params:{missingProperty:"id"},schema:k.properties.spec.properties.findings.items.required,parentSchema:k.properties.
spec.properties.findings.items,data:_};e===null?e=[R]:e.push(R),r++}if(_.severity===void 0){let R={instancePath:s+"/spec/findings/"+w,schemaPath:"#/properties/s\
pec/properties/findings/items/required",keyword:"required",params:{missingProperty:"severity"},schema:k.properties.spec.properties.findings.items.required,parentSchema:k.
properties.spec.properties.findings.items,data:_};e===null?e=[R]:e.push(R),r++}if(_.text===void 0){let R={instancePath:s+"/spec/findings/"+w,schemaPath:"#/prope\
rties/spec/properties/findings/items/required",keyword:"required",params:{missingProperty:"text"},schema:k.properties.spec.properties.findings.items.required,parentSchema:k.
properties.spec.properties.findings.items,data:_};e===null?e=[R]:e.push(R),r++}for(let R in _)if(!(R==="id"||R==="severity"||R==="text"||R==="owner"||R==="due"||
R==="change"||R==="incident"||R==="closed")){let L={instancePath:s+"/spec/findings/"+w,schemaPath:"#/properties/spec/properties/findings/items/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:R},schema:!1,parentSchema:k.properties.spec.properties.findings.items,data:_};e===null?e=[L]:e.push(
L),r++}if(_.id!==void 0){let R=_.id;if(typeof R=="string"){if(A(R)<1){let L={instancePath:s+"/spec/findings/"+w+"/id",schemaPath:"#/properties/spec/properties/f\
indings/items/properties/id/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.spec.properties.findings.items.properties.id,data:R};
e===null?e=[L]:e.push(L),r++}}else{let L={instancePath:s+"/spec/findings/"+w+"/id",schemaPath:"#/properties/spec/properties/findings/items/properties/id/type",keyword:"\
type",params:{type:"string"},schema:k.properties.spec.properties.findings.items.properties.id.type,parentSchema:k.properties.spec.properties.findings.items.properties.
id,data:R};e===null?e=[L]:e.push(L),r++}}if(_.severity!==void 0&&(sp(_.severity,{instancePath:s+"/spec/findings/"+w+"/severity",parentData:_,parentDataProperty:"\
severity",rootData:u,dynamicAnchors:h})||(e=e===null?sp.errors:sp.errors.reduce((R,L)=>(R.push(L),R),e),r=e.length)),_.text!==void 0){let R=_.text;if(typeof R==
"string"){if(A(R)<1){let L={instancePath:s+"/spec/findings/"+w+"/text",schemaPath:"#/properties/spec/properties/findings/items/properties/text/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:k.properties.spec.properties.findings.items.properties.text,data:R};e===null?e=[L]:e.push(L),r++}}else{let L={
instancePath:s+"/spec/findings/"+w+"/text",schemaPath:"#/properties/spec/properties/findings/items/properties/text/type",keyword:"type",params:{type:"string"},schema:k.
properties.spec.properties.findings.items.properties.text.type,parentSchema:k.properties.spec.properties.findings.items.properties.text,data:R};e===null?e=[L]:e.
push(L),r++}}if(_.owner!==void 0&&(he(_.owner,{instancePath:s+"/spec/findings/"+w+"/owner",parentData:_,parentDataProperty:"owner",rootData:u,dynamicAnchors:h})||
(e=e===null?he.errors:he.errors.reduce((R,L)=>(R.push(L),R),e),r=e.length)),_.due!==void 0&&(Lr(_.due,{instancePath:s+"/spec/findings/"+w+"/due",parentData:_,parentDataProperty:"\
due",rootData:u,dynamicAnchors:h})||(e=e===null?Lr.errors:Lr.errors.reduce((R,L)=>(R.push(L),R),e),r=e.length)),_.change!==void 0){let R=_.change;if(typeof R=="\
string"){if(A(R)<1){let L={instancePath:s+"/spec/findings/"+w+"/change",schemaPath:"#/properties/spec/properties/findings/items/properties/change/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:k.properties.spec.properties.findings.items.properties.change,data:R};e===null?e=[L]:e.push(L),r++}}else{let L={
instancePath:s+"/spec/findings/"+w+"/change",schemaPath:"#/properties/spec/properties/findings/items/properties/change/type",keyword:"type",params:{type:"string"},
schema:k.properties.spec.properties.findings.items.properties.change.type,parentSchema:k.properties.spec.properties.findings.items.properties.change,data:R};e===
null?e=[L]:e.push(L),r++}}if(_.incident!==void 0){let R=_.incident;if(typeof R=="string"){if(A(R)<1){let L={instancePath:s+"/spec/findings/"+w+"/incident",schemaPath:"\
#/properties/spec/properties/findings/items/properties/incident/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.spec.properties.
findings.items.properties.incident,data:R};e===null?e=[L]:e.push(L),r++}}else{let L={instancePath:s+"/spec/findings/"+w+"/incident",schemaPath:"#/properties/spe\
c/properties/findings/items/properties/incident/type",keyword:"type",params:{type:"string"},schema:k.properties.spec.properties.findings.items.properties.incident.
type,parentSchema:k.properties.spec.properties.findings.items.properties.incident,data:R};e===null?e=[L]:e.push(L),r++}}_.closed!==void 0&&(Lr(_.closed,{instancePath:s+
"/spec/findings/"+w+"/closed",parentData:_,parentDataProperty:"closed",rootData:u,dynamicAnchors:h})||(e=e===null?Lr.errors:Lr.errors.reduce((R,L)=>(R.push(L),R),
e),r=e.length))}else{let R={instancePath:s+"/spec/findings/"+w,schemaPath:"#/properties/spec/properties/findings/items/type",keyword:"type",params:{type:"object"},
schema:k.properties.spec.properties.findings.items.type,parentSchema:k.properties.spec.properties.findings.items,data:_};e===null?e=[R]:e.push(R),r++}}}else{let y={
instancePath:s+"/spec/findings",schemaPath:"#/properties/spec/properties/findings/type",keyword:"type",params:{type:"array"},schema:k.properties.spec.properties.
findings.type,parentSchema:k.properties.spec.properties.findings,data:v};e===null?e=[y]:e.push(y),r++}}if(D.evidence!==void 0){let v=D.evidence;if(Array.isArray(
v)){let y=v.length;for(let w=0;w<y;w++)ap(v[w],{instancePath:s+"/spec/evidence/"+w,parentData:v,parentDataProperty:w,rootData:u,dynamicAnchors:h})||(e=e===null?
ap.errors:ap.errors.reduce((_,R)=>(_.push(R),_),e),r=e.length)}else{let y={instancePath:s+"/spec/evidence",schemaPath:"#/properties/spec/properties/evidence/typ\
e",keyword:"type",params:{type:"array"},schema:k.properties.spec.properties.evidence.type,parentSchema:k.properties.spec.properties.evidence,data:v};e===null?e=
[y]:e.push(y),r++}}if(D.supersedes!==void 0){let v=D.supersedes;if(typeof v=="string"){if(A(v)<1){let y={instancePath:s+"/spec/supersedes",schemaPath:"#/propert\
ies/spec/properties/supersedes/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.spec.properties.supersedes,data:v};e===null?e=
[y]:e.push(y),r++}}else{let y={instancePath:s+"/spec/supersedes",schemaPath:"#/properties/spec/properties/supersedes/type",keyword:"type",params:{type:"string"},
schema:k.properties.spec.properties.supersedes.type,parentSchema:k.properties.spec.properties.supersedes,data:v};e===null?e=[y]:e.push(y),r++}}if(D.inspection!==
void 0){let v=D.inspection;if(v&&typeof v=="object"&&!Array.isArray(v)){if(v.checks===void 0){let y={instancePath:s+"/spec/inspection",schemaPath:"#/properties/\
spec/properties/inspection/required",keyword:"required",params:{missingProperty:"checks"},schema:k.properties.spec.properties.inspection.required,parentSchema:k.
properties.spec.properties.inspection,data:v};e===null?e=[y]:e.push(y),r++}for(let y in v)if(y!=="checks"){let w={instancePath:s+"/spec/inspection",schemaPath:"\
#/properties/spec/properties/inspection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},schema:!1,parentSchema:k.properties.spec.
properties.inspection,data:v};e===null?e=[w]:e.push(w),r++}if(v.checks!==void 0){let y=v.checks;if(Array.isArray(y)){if(y.length<1){let _={instancePath:s+"/spec\
/inspection/checks",schemaPath:"#/properties/spec/properties/inspection/properties/checks/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:k.
properties.spec.properties.inspection.properties.checks,data:y};e===null?e=[_]:e.push(_),r++}let w=y.length;for(let _=0;_<w;_++){let R=y[_];if(R&&typeof R=="obj\
ect"&&!Array.isArray(R)){if(R.component===void 0){let L={instancePath:s+"/spec/inspection/checks/"+_,schemaPath:"#/properties/spec/properties/inspection/propert\
ies/checks/items/required",keyword:"required",params:{missingProperty:"component"},schema:k.properties.spec.properties.inspection.properties.checks.items.required,
parentSchema:k.properties.spec.properties.inspection.properties.checks.items,data:R};e===null?e=[L]:e.push(L),r++}if(R.aspect===void 0){let L={instancePath:s+"/\
spec/inspection/checks/"+_,schemaPath:"#/properties/spec/properties/inspection/properties/checks/items/required",keyword:"required",params:{missingProperty:"asp\
ect"},schema:k.properties.spec.properties.inspection.properties.checks.items.required,parentSchema:k.properties.spec.properties.inspection.properties.checks.items,
data:R};e===null?e=[L]:e.push(L),r++}if(R.result===void 0){let L={instancePath:s+"/spec/inspection/checks/"+_,schemaPath:"#/properties/spec/properties/inspectio\
n/properties/checks/items/required",keyword:"required",params:{missingProperty:"result"},schema:k.properties.spec.properties.inspection.properties.checks.items.
required,parentSchema:k.properties.spec.properties.inspection.properties.checks.items,data:R};e===null?e=[L]:e.push(L),r++}for(let L in R)if(!(L==="component"||
L==="aspect"||L==="metric"||L==="value"||L==="unit"||L==="limit"||L==="result"||L==="note")){let F={instancePath:s+"/spec/inspection/checks/"+_,schemaPath:"#/pr\
operties/spec/properties/inspection/properties/checks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L},schema:!1,parentSchema:k.
properties.spec.properties.inspection.properties.checks.items,data:R};e===null?e=[F]:e.push(F),r++}if(R.component!==void 0){let L=R.component;if(typeof L=="stri\
ng"){if(A(L)<1){let F={instancePath:s+"/spec/inspection/checks/"+_+"/component",schemaPath:"#/properties/spec/properties/inspection/properties/checks/items/prop\
erties/component/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.spec.properties.inspection.properties.checks.items.properties.
component,data:L};e===null?e=[F]:e.push(F),r++}}else{let F={instancePath:s+"/spec/inspection/checks/"+_+"/component",schemaPath:"#/properties/spec/properties/in\
spection/properties/checks/items/properties/component/type",keyword:"type",params:{type:"string"},schema:k.properties.spec.properties.inspection.properties.checks.
items.properties.component.type,parentSchema:k.properties.spec.properties.inspection.properties.checks.items.properties.component,data:L};e===null?e=[F]:e.push(
F),r++}}if(R.aspect!==void 0&&(op(R.aspect,{instancePath:s+"/spec/inspection/checks/"+_+"/aspect",parentData:R,parentDataProperty:"aspect",rootData:u,dynamicAnchors:h})||
(e=e===null?op.errors:op.errors.reduce((L,F)=>(L.push(F),L),e),r=e.length)),R.metric!==void 0){let L=R.metric;if(typeof L=="string"){if(A(L)<1){let F={instancePath:s+
"/spec/inspection/checks/"+_+"/metric",schemaPath:"#/properties/spec/properties/inspection/properties/checks/items/properties/metric/minLength",keyword:"minLeng\
th",params:{limit:1},schema:1,parentSchema:k.properties.spec.properties.inspection.properties.checks.items.properties.metric,data:L};e===null?e=[F]:e.push(F),r++}}else{
let F={instancePath:s+"/spec/inspection/checks/"+_+"/metric",schemaPath:"#/properties/spec/properties/inspection/properties/checks/items/properties/metric/type",
keyword:"type",params:{type:"string"},schema:k.properties.spec.properties.inspection.properties.checks.items.properties.metric.type,parentSchema:k.properties.spec.
properties.inspection.properties.checks.items.properties.metric,data:L};e===null?e=[F]:e.push(F),r++}}if(R.value!==void 0){let L=R.value;if(!(typeof L=="number"&&
isFinite(L))){let F={instancePath:s+"/spec/inspection/checks/"+_+"/value",schemaPath:"#/properties/spec/properties/inspection/properties/checks/items/properties\
/value/type",keyword:"type",params:{type:"number"},schema:k.properties.spec.properties.inspection.properties.checks.items.properties.value.type,parentSchema:k.properties.
spec.properties.inspection.properties.checks.items.properties.value,data:L};e===null?e=[F]:e.push(F),r++}}if(R.unit!==void 0){let L=R.unit;if(typeof L=="string"){
if(A(L)<1){let F={instancePath:s+"/spec/inspection/checks/"+_+"/unit",schemaPath:"#/properties/spec/properties/inspection/properties/checks/items/properties/uni\
t/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.spec.properties.inspection.properties.checks.items.properties.unit,data:L};
e===null?e=[F]:e.push(F),r++}}else{let F={instancePath:s+"/spec/inspection/checks/"+_+"/unit",schemaPath:"#/properties/spec/properties/inspection/properties/che\
cks/items/properties/unit/type",keyword:"type",params:{type:"string"},schema:k.properties.spec.properties.inspection.properties.checks.items.properties.unit.type,
parentSchema:k.properties.spec.properties.inspection.properties.checks.items.properties.unit,data:L};e===null?e=[F]:e.push(F),r++}}if(R.limit!==void 0){let L=R.
limit;if(!(typeof L=="number"&&isFinite(L))){let F={instancePath:s+"/spec/inspection/checks/"+_+"/limit",schemaPath:"#/properties/spec/properties/inspection/pro\
perties/checks/items/properties/limit/type",keyword:"type",params:{type:"number"},schema:k.properties.spec.properties.inspection.properties.checks.items.properties.
limit.type,parentSchema:k.properties.spec.properties.inspection.properties.checks.items.properties.limit,data:L};e===null?e=[F]:e.push(F),r++}}if(R.result!==void 0){
let L=R.result;if(!(L==="pass"||L==="fail")){let F={instancePath:s+"/spec/inspection/checks/"+_+"/result",schemaPath:"#/properties/spec/properties/inspection/pr\
operties/checks/items/properties/result/enum",keyword:"enum",params:{allowedValues:k.properties.spec.properties.inspection.properties.checks.items.properties.result.
enum},schema:k.properties.spec.properties.inspection.properties.checks.items.properties.result.enum,parentSchema:k.properties.spec.properties.inspection.properties.
checks.items.properties.result,data:L};e===null?e=[F]:e.push(F),r++}}if(R.note!==void 0){let L=R.note;if(typeof L=="string"){if(A(L)<1){let F={instancePath:s+"/\
spec/inspection/checks/"+_+"/note",schemaPath:"#/properties/spec/properties/inspection/properties/checks/items/properties/note/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:k.properties.spec.properties.inspection.properties.checks.items.properties.note,data:L};e===null?e=[F]:e.push(F),r++}}else{let F={
instancePath:s+"/spec/inspection/checks/"+_+"/note",schemaPath:"#/properties/spec/properties/inspection/properties/checks/items/properties/note/type",keyword:"t\
ype",params:{type:"string"},schema:k.properties.spec.properties.inspection.properties.checks.items.properties.note.type,parentSchema:k.properties.spec.properties.
inspection.properties.checks.items.properties.note,data:L};e===null?e=[F]:e.push(F),r++}}}else{let L={instancePath:s+"/spec/inspection/checks/"+_,schemaPath:"#/\
properties/spec/properties/inspection/properties/checks/items/type",keyword:"type",params:{type:"object"},schema:k.properties.spec.properties.inspection.properties.
checks.items.type,parentSchema:k.properties.spec.properties.inspection.properties.checks.items,data:R};e===null?e=[L]:e.push(L),r++}}}else{let w={instancePath:s+
"/spec/inspection/checks",schemaPath:"#/properties/spec/properties/inspection/properties/checks/type",keyword:"type",params:{type:"array"},schema:k.properties.spec.
properties.inspection.properties.checks.type,parentSchema:k.properties.spec.properties.inspection.properties.checks,data:y};e===null?e=[w]:e.push(w),r++}}}else{
let y={instancePath:s+"/spec/inspection",schemaPath:"#/properties/spec/properties/inspection/type",keyword:"type",params:{type:"object"},schema:k.properties.spec.
properties.inspection.type,parentSchema:k.properties.spec.properties.inspection,data:v};e===null?e=[y]:e.push(y),r++}}if(D.logReview!==void 0){let v=D.logReview;
if(v&&typeof v=="object"&&!Array.isArray(v)){if(v.class===void 0){let y={instancePath:s+"/spec/logReview",schemaPath:"#/properties/spec/properties/logReview/req\
uired",keyword:"required",params:{missingProperty:"class"},schema:k.properties.spec.properties.logReview.required,parentSchema:k.properties.spec.properties.logReview,
data:v};e===null?e=[y]:e.push(y),r++}if(v.from===void 0){let y={instancePath:s+"/spec/logReview",schemaPath:"#/properties/spec/properties/logReview/required",keyword:"\
required",params:{missingProperty:"from"},schema:k.properties.spec.properties.logReview.required,parentSchema:k.properties.spec.properties.logReview,data:v};e===
null?e=[y]:e.push(y),r++}if(v.to===void 0){let y={instancePath:s+"/spec/logReview",schemaPath:"#/properties/spec/properties/logReview/required",keyword:"require\
d",params:{missingProperty:"to"},schema:k.properties.spec.properties.logReview.required,parentSchema:k.properties.spec.properties.logReview,data:v};e===null?e=[
y]:e.push(y),r++}for(let y in v)if(!(y==="class"||y==="from"||y==="to"||y==="patterns")){let w={instancePath:s+"/spec/logReview",schemaPath:"#/properties/spec/p\
roperties/logReview/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},schema:!1,parentSchema:k.properties.spec.properties.logReview,
data:v};e===null?e=[w]:e.push(w),r++}if(v.class!==void 0&&(np(v.class,{instancePath:s+"/spec/logReview/class",parentData:v,parentDataProperty:"class",rootData:u,
dynamicAnchors:h})||(e=e===null?np.errors:np.errors.reduce((y,w)=>(y.push(w),y),e),r=e.length)),v.from!==void 0&&(Ne(v.from,{instancePath:s+"/spec/logReview/fro\
m",parentData:v,parentDataProperty:"from",rootData:u,dynamicAnchors:h})||(e=e===null?Ne.errors:Ne.errors.reduce((y,w)=>(y.push(w),y),e),r=e.length)),v.to!==void 0&&
(Ne(v.to,{instancePath:s+"/spec/logReview/to",parentData:v,parentDataProperty:"to",rootData:u,dynamicAnchors:h})||(e=e===null?Ne.errors:Ne.errors.reduce((y,w)=>(y.
push(w),y),e),r=e.length)),v.patterns!==void 0){let y=v.patterns;if(Array.isArray(y)){let w=y.length;for(let _=0;_<w;_++){let R=y[_];if(R&&typeof R=="object"&&!Array.
isArray(R)){if(R.template===void 0){let L={instancePath:s+"/spec/logReview/patterns/"+_,schemaPath:"#/properties/spec/properties/logReview/properties/patterns/i\
tems/required",keyword:"required",params:{missingProperty:"template"},schema:k.properties.spec.properties.logReview.properties.patterns.items.required,parentSchema:k.
properties.spec.properties.logReview.properties.patterns.items,data:R};e===null?e=[L]:e.push(L),r++}if(R.count===void 0){let L={instancePath:s+"/spec/logReview/\
patterns/"+_,schemaPath:"#/properties/spec/properties/logReview/properties/patterns/items/required",keyword:"required",params:{missingProperty:"count"},schema:k.
properties.spec.properties.logReview.properties.patterns.items.required,parentSchema:k.properties.spec.properties.logReview.properties.patterns.items,data:R};e===
null?e=[L]:e.push(L),r++}for(let L in R)if(!(L==="template"||L==="count"||L==="recurring"||L==="change"||L==="incident"||L==="reason")){let F={instancePath:s+"/\
spec/logReview/patterns/"+_,schemaPath:"#/properties/spec/properties/logReview/properties/patterns/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:L},schema:!1,parentSchema:k.properties.spec.properties.logReview.properties.patterns.items,data:R};e===null?e=[F]:e.push(F),r++}if(R.template!==
void 0){let L=R.template;if(typeof L=="string"){if(A(L)<1){let F={instancePath:s+"/spec/logReview/patterns/"+_+"/template",schemaPath:"#/properties/spec/propert\
ies/logReview/properties/patterns/items/properties/template/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.spec.properties.logReview.
properties.patterns.items.properties.template,data:L};e===null?e=[F]:e.push(F),r++}}else{let F={instancePath:s+"/spec/logReview/patterns/"+_+"/template",schemaPath:"\
#/properties/spec/properties/logReview/properties/patterns/items/properties/template/type",keyword:"type",params:{type:"string"},schema:k.properties.spec.properties.
logReview.properties.patterns.items.properties.template.type,parentSchema:k.properties.spec.properties.logReview.properties.patterns.items.properties.template,data:L};
e===null?e=[F]:e.push(F),r++}}if(R.count!==void 0){let L=R.count;if(!(typeof L=="number"&&!(L%1)&&!isNaN(L)&&isFinite(L))){let F={instancePath:s+"/spec/logRevie\
w/patterns/"+_+"/count",schemaPath:"#/properties/spec/properties/logReview/properties/patterns/items/properties/count/type",keyword:"type",params:{type:"integer"},
schema:k.properties.spec.properties.logReview.properties.patterns.items.properties.count.type,parentSchema:k.properties.spec.properties.logReview.properties.patterns.
items.properties.count,data:L};e===null?e=[F]:e.push(F),r++}if(typeof L=="number"&&isFinite(L)){if(L>9007199254740991||isNaN(L)){let F={instancePath:s+"/spec/lo\
gReview/patterns/"+_+"/count",schemaPath:"#/properties/spec/properties/logReview/properties/patterns/items/properties/count/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991},schema:9007199254740991,parentSchema:k.properties.spec.properties.logReview.properties.patterns.items.properties.count,data:L};e===null?
e=[F]:e.push(F),r++}if(L<0||isNaN(L)){let F={instancePath:s+"/spec/logReview/patterns/"+_+"/count",schemaPath:"#/properties/spec/properties/logReview/properties\
/patterns/items/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:k.properties.spec.properties.logReview.properties.
patterns.items.properties.count,data:L};e===null?e=[F]:e.push(F),r++}}}if(R.recurring!==void 0){let L=R.recurring;if(typeof L!="boolean"){let F={instancePath:s+
"/spec/logReview/patterns/"+_+"/recurring",schemaPath:"#/properties/spec/properties/logReview/properties/patterns/items/properties/recurring/type",keyword:"type",
params:{type:"boolean"},schema:k.properties.spec.properties.logReview.properties.patterns.items.properties.recurring.type,parentSchema:k.properties.spec.properties.
logReview.properties.patterns.items.properties.recurring,data:L};e===null?e=[F]:e.push(F),r++}}if(R.change!==void 0){let L=R.change;if(typeof L=="string"){if(A(
L)<1){let F={instancePath:s+"/spec/logReview/patterns/"+_+"/change",schemaPath:"#/properties/spec/properties/logReview/properties/patterns/items/properties/chan\
ge/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.spec.properties.logReview.properties.patterns.items.properties.change,data:L};
e===null?e=[F]:e.push(F),r++}}else{let F={instancePath:s+"/spec/logReview/patterns/"+_+"/change",schemaPath:"#/properties/spec/properties/logReview/properties/p\
atterns/items/properties/change/type",keyword:"type",params:{type:"string"},schema:k.properties.spec.properties.logReview.properties.patterns.items.properties.change.
type,parentSchema:k.properties.spec.properties.logReview.properties.patterns.items.properties.change,data:L};e===null?e=[F]:e.push(F),r++}}if(R.incident!==void 0){
let L=R.incident;if(typeof L=="string"){if(A(L)<1){let F={instancePath:s+"/spec/logReview/patterns/"+_+"/incident",schemaPath:"#/properties/spec/properties/logR\
eview/properties/patterns/items/properties/incident/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.spec.properties.logReview.
properties.patterns.items.properties.incident,data:L};e===null?e=[F]:e.push(F),r++}}else{let F={instancePath:s+"/spec/logReview/patterns/"+_+"/incident",schemaPath:"\
#/properties/spec/properties/logReview/properties/patterns/items/properties/incident/type",keyword:"type",params:{type:"string"},schema:k.properties.spec.properties.
logReview.properties.patterns.items.properties.incident.type,parentSchema:k.properties.spec.properties.logReview.properties.patterns.items.properties.incident,data:L};
e===null?e=[F]:e.push(F),r++}}if(R.reason!==void 0){let L=R.reason;if(typeof L=="string"){if(A(L)<1){let F={instancePath:s+"/spec/logReview/patterns/"+_+"/reaso\
n",schemaPath:"#/properties/spec/properties/logReview/properties/patterns/items/properties/reason/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.
properties.spec.properties.logReview.properties.patterns.items.properties.reason,data:L};e===null?e=[F]:e.push(F),r++}}else{let F={instancePath:s+"/spec/logRevi\
ew/patterns/"+_+"/reason",schemaPath:"#/properties/spec/properties/logReview/properties/patterns/items/properties/reason/type",keyword:"type",params:{type:"stri\
ng"},schema:k.properties.spec.properties.logReview.properties.patterns.items.properties.reason.type,parentSchema:k.properties.spec.properties.logReview.properties.
patterns.items.properties.reason,data:L};e===null?e=[F]:e.push(F),r++}}}else{let L={instancePath:s+"/spec/logReview/patterns/"+_,schemaPath:"#/properties/spec/p\
roperties/logReview/properties/patterns/items/type",keyword:"type",params:{type:"object"},schema:k.properties.spec.properties.logReview.properties.patterns.items.
type,parentSchema:k.properties.spec.properties.logReview.properties.patterns.items,data:R};e===null?e=[L]:e.push(L),r++}}}else{let w={instancePath:s+"/spec/logR\
eview/patterns",schemaPath:"#/properties/spec/properties/logReview/properties/patterns/type",keyword:"type",params:{type:"array"},schema:k.properties.spec.properties.
logReview.properties.patterns.type,parentSchema:k.properties.spec.properties.logReview.properties.patterns,data:y};e===null?e=[w]:e.push(w),r++}}}else{let y={instancePath:s+
"/spec/logReview",schemaPath:"#/properties/spec/properties/logReview/type",keyword:"type",params:{type:"object"},schema:k.properties.spec.properties.logReview.type,
parentSchema:k.properties.spec.properties.logReview,data:v};e===null?e=[y]:e.push(y),r++}}if(D.backup!==void 0){let v=D.backup;if(v&&typeof v=="object"&&!Array.
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
sha256!==void 0&&(cp(v.sha256,{instancePath:s+"/spec/backup/sha256",parentData:v,parentDataProperty:"sha256",rootData:u,dynamicAnchors:h})||(e=e===null?cp.errors:
cp.errors.reduce((y,w)=>(y.push(w),y),e),r=e.length)),v.duration!==void 0&&(fe(v.duration,{instancePath:s+"/spec/backup/duration",parentData:v,parentDataProperty:"\
duration",rootData:u,dynamicAnchors:h})||(e=e===null?fe.errors:fe.errors.reduce((y,w)=>(y.push(w),y),e),r=e.length)),v.copies!==void 0){let y=v.copies;if(Array.
isArray(y)){let w=y.length;for(let _=0;_<w;_++){let R=y[_];if(R&&typeof R=="object"&&!Array.isArray(R)){if(R.location===void 0){let L={instancePath:s+"/spec/bac\
kup/copies/"+_,schemaPath:"#/properties/spec/properties/backup/properties/copies/items/required",keyword:"required",params:{missingProperty:"location"},schema:k.
properties.spec.properties.backup.properties.copies.items.required,parentSchema:k.properties.spec.properties.backup.properties.copies.items,data:R};e===null?e=[
L]:e.push(L),r++}for(let L in R)if(!(L==="location"||L==="site"||L==="media"||L==="immutable"||L==="offline")){let F={instancePath:s+"/spec/backup/copies/"+_,schemaPath:"\
#/properties/spec/properties/backup/properties/copies/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L},schema:!1,parentSchema:k.
properties.spec.properties.backup.properties.copies.items,data:R};e===null?e=[F]:e.push(F),r++}if(R.location!==void 0){let L=R.location;if(!(L==="local"||L==="o\
ffsite"||L==="cloud")){let F={instancePath:s+"/spec/backup/copies/"+_+"/location",schemaPath:"#/properties/spec/properties/backup/properties/copies/items/proper\
ties/location/enum",keyword:"enum",params:{allowedValues:k.properties.spec.properties.backup.properties.copies.items.properties.location.enum},schema:k.properties.
spec.properties.backup.properties.copies.items.properties.location.enum,parentSchema:k.properties.spec.properties.backup.properties.copies.items.properties.location,
data:L};e===null?e=[F]:e.push(F),r++}}if(R.site!==void 0){let L=R.site;if(typeof L=="string"){if(A(L)<1){let F={instancePath:s+"/spec/backup/copies/"+_+"/site",
schemaPath:"#/properties/spec/properties/backup/properties/copies/items/properties/site/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.
properties.spec.properties.backup.properties.copies.items.properties.site,data:L};e===null?e=[F]:e.push(F),r++}}else{let F={instancePath:s+"/spec/backup/copies/"+
_+"/site",schemaPath:"#/properties/spec/properties/backup/properties/copies/items/properties/site/type",keyword:"type",params:{type:"string"},schema:k.properties.
spec.properties.backup.properties.copies.items.properties.site.type,parentSchema:k.properties.spec.properties.backup.properties.copies.items.properties.site,data:L};
e===null?e=[F]:e.push(F),r++}}if(R.media!==void 0){let L=R.media;if(typeof L=="string"){if(A(L)<1){let F={instancePath:s+"/spec/backup/copies/"+_+"/media",schemaPath:"\
#/properties/spec/properties/backup/properties/copies/items/properties/media/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.
spec.properties.backup.properties.copies.items.properties.media,data:L};e===null?e=[F]:e.push(F),r++}}else{let F={instancePath:s+"/spec/backup/copies/"+_+"/medi\
a",schemaPath:"#/properties/spec/properties/backup/properties/copies/items/properties/media/type",keyword:"type",params:{type:"string"},schema:k.properties.spec.
properties.backup.properties.copies.items.properties.media.type,parentSchema:k.properties.spec.properties.backup.properties.copies.items.properties.media,data:L};
e===null?e=[F]:e.push(F),r++}}if(R.immutable!==void 0){let L=R.immutable;if(typeof L!="boolean"){let F={instancePath:s+"/spec/backup/copies/"+_+"/immutable",schemaPath:"\
#/properties/spec/properties/backup/properties/copies/items/properties/immutable/type",keyword:"type",params:{type:"boolean"},schema:k.properties.spec.properties.
backup.properties.copies.items.properties.immutable.type,parentSchema:k.properties.spec.properties.backup.properties.copies.items.properties.immutable,data:L};e===
null?e=[F]:e.push(F),r++}}if(R.offline!==void 0){let L=R.offline;if(typeof L!="boolean"){let F={instancePath:s+"/spec/backup/copies/"+_+"/offline",schemaPath:"#\
/properties/spec/properties/backup/properties/copies/items/properties/offline/type",keyword:"type",params:{type:"boolean"},schema:k.properties.spec.properties.backup.
properties.copies.items.properties.offline.type,parentSchema:k.properties.spec.properties.backup.properties.copies.items.properties.offline,data:L};e===null?e=[
F]:e.push(F),r++}}}else{let L={instancePath:s+"/spec/backup/copies/"+_,schemaPath:"#/properties/spec/properties/backup/properties/copies/items/type",keyword:"ty\
pe",params:{type:"object"},schema:k.properties.spec.properties.backup.properties.copies.items.type,parentSchema:k.properties.spec.properties.backup.properties.copies.
items,data:R};e===null?e=[L]:e.push(L),r++}}}else{let w={instancePath:s+"/spec/backup/copies",schemaPath:"#/properties/spec/properties/backup/properties/copies/\
type",keyword:"type",params:{type:"array"},schema:k.properties.spec.properties.backup.properties.copies.type,parentSchema:k.properties.spec.properties.backup.properties.
copies,data:y};e===null?e=[w]:e.push(w),r++}}}else{let y={instancePath:s+"/spec/backup",schemaPath:"#/properties/spec/properties/backup/type",keyword:"type",params:{
type:"object"},schema:k.properties.spec.properties.backup.type,parentSchema:k.properties.spec.properties.backup,data:v};e===null?e=[y]:e.push(y),r++}}if(D.restoreTest!==
void 0){let v=D.restoreTest;if(v&&typeof v=="object"&&!Array.isArray(v)){if(v.backup===void 0){let y={instancePath:s+"/spec/restoreTest",schemaPath:"#/propertie\
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
spec.properties.restoreTest.properties.backup,data:y};e===null?e=[w]:e.push(w),r++}}if(v.backupAt!==void 0&&(Ne(v.backupAt,{instancePath:s+"/spec/restoreTest/ba\
ckupAt",parentData:v,parentDataProperty:"backupAt",rootData:u,dynamicAnchors:h})||(e=e===null?Ne.errors:Ne.errors.reduce((y,w)=>(y.push(w),y),e),r=e.length)),v.
restoredTo!==void 0){let y=v.restoredTo;if(typeof y=="string"){if(A(y)<1){let w={instancePath:s+"/spec/restoreTest/restoredTo",schemaPath:"#/properties/spec/pro\
perties/restoreTest/properties/restoredTo/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.spec.properties.restoreTest.properties.
restoredTo,data:y};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:s+"/spec/restoreTest/restoredTo",schemaPath:"#/properties/spec/properties/restoreTest/\
properties/restoredTo/type",keyword:"type",params:{type:"string"},schema:k.properties.spec.properties.restoreTest.properties.restoredTo.type,parentSchema:k.properties.
spec.properties.restoreTest.properties.restoredTo,data:y};e===null?e=[w]:e.push(w),r++}}if(v.duration!==void 0&&(fe(v.duration,{instancePath:s+"/spec/restoreTes\
t/duration",parentData:v,parentDataProperty:"duration",rootData:u,dynamicAnchors:h})||(e=e===null?fe.errors:fe.errors.reduce((y,w)=>(y.push(w),y),e),r=e.length)),
v.dataLoss!==void 0&&(fe(v.dataLoss,{instancePath:s+"/spec/restoreTest/dataLoss",parentData:v,parentDataProperty:"dataLoss",rootData:u,dynamicAnchors:h})||(e=e===
null?fe.errors:fe.errors.reduce((y,w)=>(y.push(w),y),e),r=e.length)),v.verifiedBy!==void 0&&(he(v.verifiedBy,{instancePath:s+"/spec/restoreTest/verifiedBy",parentData:v,
parentDataProperty:"verifiedBy",rootData:u,dynamicAnchors:h})||(e=e===null?he.errors:he.errors.reduce((y,w)=>(y.push(w),y),e),r=e.length)),v.method!==void 0){let y=v.
method;if(!(y==="full"||y==="sample"||y==="checksum")){let w={instancePath:s+"/spec/restoreTest/method",schemaPath:"#/properties/spec/properties/restoreTest/pro\
perties/method/enum",keyword:"enum",params:{allowedValues:k.properties.spec.properties.restoreTest.properties.method.enum},schema:k.properties.spec.properties.restoreTest.
properties.method.enum,parentSchema:k.properties.spec.properties.restoreTest.properties.method,data:y};e===null?e=[w]:e.push(w),r++}}}else{let y={instancePath:s+
"/spec/restoreTest",schemaPath:"#/properties/spec/properties/restoreTest/type",keyword:"type",params:{type:"object"},schema:k.properties.spec.properties.restoreTest.
type,parentSchema:k.properties.spec.properties.restoreTest,data:v};e===null?e=[y]:e.push(y),r++}}if(D.drill!==void 0){let v=D.drill;if(v&&typeof v=="object"&&!Array.
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
[w]:e.push(w),r++}}if(v.method!==void 0&&(mp(v.method,{instancePath:s+"/spec/drill/method",parentData:v,parentDataProperty:"method",rootData:u,dynamicAnchors:h})||
(e=e===null?mp.errors:mp.errors.reduce((y,w)=>(y.push(w),y),e),r=e.length)),v.scenario!==void 0){let y=v.scenario;if(typeof y=="string"){if(A(y)<1){let w={instancePath:s+
"/spec/drill/scenario",schemaPath:"#/properties/spec/properties/drill/properties/scenario/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.
properties.spec.properties.drill.properties.scenario,data:y};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:s+"/spec/drill/scenario",schemaPath:"#/prope\
rties/spec/properties/drill/properties/scenario/type",keyword:"type",params:{type:"string"},schema:k.properties.spec.properties.drill.properties.scenario.type,parentSchema:k.
properties.spec.properties.drill.properties.scenario,data:y};e===null?e=[w]:e.push(w),r++}}if(v.achieved!==void 0){let y=v.achieved;if(y&&typeof y=="object"&&!Array.
isArray(y)){for(let w in y)if(!(w==="rto"||w==="rpo")){let _={instancePath:s+"/spec/drill/achieved",schemaPath:"#/properties/spec/properties/drill/properties/ac\
hieved/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},schema:!1,parentSchema:k.properties.spec.properties.drill.properties.achieved,
data:y};e===null?e=[_]:e.push(_),r++}y.rto!==void 0&&(fe(y.rto,{instancePath:s+"/spec/drill/achieved/rto",parentData:y,parentDataProperty:"rto",rootData:u,dynamicAnchors:h})||
(e=e===null?fe.errors:fe.errors.reduce((w,_)=>(w.push(_),w),e),r=e.length)),y.rpo!==void 0&&(fe(y.rpo,{instancePath:s+"/spec/drill/achieved/rpo",parentData:y,parentDataProperty:"\
rpo",rootData:u,dynamicAnchors:h})||(e=e===null?fe.errors:fe.errors.reduce((w,_)=>(w.push(_),w),e),r=e.length))}else{let w={instancePath:s+"/spec/drill/achieved",
schemaPath:"#/properties/spec/properties/drill/properties/achieved/type",keyword:"type",params:{type:"object"},schema:k.properties.spec.properties.drill.properties.
achieved.type,parentSchema:k.properties.spec.properties.drill.properties.achieved,data:y};e===null?e=[w]:e.push(w),r++}}if(v.participants!==void 0){let y=v.participants;
if(Array.isArray(y)){let w=y.length;for(let _=0;_<w;_++)he(y[_],{instancePath:s+"/spec/drill/participants/"+_,parentData:y,parentDataProperty:_,rootData:u,dynamicAnchors:h})||
(e=e===null?he.errors:he.errors.reduce((R,L)=>(R.push(L),R),e),r=e.length)}else{let w={instancePath:s+"/spec/drill/participants",schemaPath:"#/properties/spec/p\
roperties/drill/properties/participants/type",keyword:"type",params:{type:"array"},schema:k.properties.spec.properties.drill.properties.participants.type,parentSchema:k.
properties.spec.properties.drill.properties.participants,data:y};e===null?e=[w]:e.push(w),r++}}if(v.lessons!==void 0){let y=v.lessons;if(Array.isArray(y)){let w=y.
length;for(let _=0;_<w;_++){let R=y[_];if(typeof R=="string"){if(A(R)<1){let L={instancePath:s+"/spec/drill/lessons/"+_,schemaPath:"#/properties/spec/properties\
/drill/properties/lessons/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.spec.properties.drill.properties.lessons.items,
data:R};e===null?e=[L]:e.push(L),r++}}else{let L={instancePath:s+"/spec/drill/lessons/"+_,schemaPath:"#/properties/spec/properties/drill/properties/lessons/item\
s/type",keyword:"type",params:{type:"string"},schema:k.properties.spec.properties.drill.properties.lessons.items.type,parentSchema:k.properties.spec.properties.
drill.properties.lessons.items,data:R};e===null?e=[L]:e.push(L),r++}}}else{let w={instancePath:s+"/spec/drill/lessons",schemaPath:"#/properties/spec/properties/\
drill/properties/lessons/type",keyword:"type",params:{type:"array"},schema:k.properties.spec.properties.drill.properties.lessons.type,parentSchema:k.properties.
spec.properties.drill.properties.lessons,data:y};e===null?e=[w]:e.push(w),r++}}}else{let y={instancePath:s+"/spec/drill",schemaPath:"#/properties/spec/propertie\
s/drill/type",keyword:"type",params:{type:"object"},schema:k.properties.spec.properties.drill.type,parentSchema:k.properties.spec.properties.drill,data:v};e===null?
e=[y]:e.push(y),r++}}if(D.meeting!==void 0){let v=D.meeting;if(v&&typeof v=="object"&&!Array.isArray(v)){if(v.team===void 0){let y={instancePath:s+"/spec/meetin\
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
e=[_]:e.push(_),r++}let w=y.length;for(let _=0;_<w;_++)he(y[_],{instancePath:s+"/spec/meeting/attendees/"+_,parentData:y,parentDataProperty:_,rootData:u,dynamicAnchors:h})||
(e=e===null?he.errors:he.errors.reduce((R,L)=>(R.push(L),R),e),r=e.length)}else{let w={instancePath:s+"/spec/meeting/attendees",schemaPath:"#/properties/spec/pr\
operties/meeting/properties/attendees/type",keyword:"type",params:{type:"array"},schema:k.properties.spec.properties.meeting.properties.attendees.type,parentSchema:k.
properties.spec.properties.meeting.properties.attendees,data:y};e===null?e=[w]:e.push(w),r++}}if(v.decisions!==void 0){let y=v.decisions;if(Array.isArray(y)){let w=y.
length;for(let _=0;_<w;_++){let R=y[_];if(typeof R=="string"){if(A(R)<1){let L={instancePath:s+"/spec/meeting/decisions/"+_,schemaPath:"#/properties/spec/proper\
ties/meeting/properties/decisions/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.spec.properties.meeting.properties.decisions.
items,data:R};e===null?e=[L]:e.push(L),r++}}else{let L={instancePath:s+"/spec/meeting/decisions/"+_,schemaPath:"#/properties/spec/properties/meeting/properties/\
decisions/items/type",keyword:"type",params:{type:"string"},schema:k.properties.spec.properties.meeting.properties.decisions.items.type,parentSchema:k.properties.
spec.properties.meeting.properties.decisions.items,data:R};e===null?e=[L]:e.push(L),r++}}}else{let w={instancePath:s+"/spec/meeting/decisions",schemaPath:"#/pro\
perties/spec/properties/meeting/properties/decisions/type",keyword:"type",params:{type:"array"},schema:k.properties.spec.properties.meeting.properties.decisions.
type,parentSchema:k.properties.spec.properties.meeting.properties.decisions,data:y};e===null?e=[w]:e.push(w),r++}}if(v.actions!==void 0){let y=v.actions;if(Array.
isArray(y)){let w=y.length;for(let _=0;_<w;_++)lp(y[_],{instancePath:s+"/spec/meeting/actions/"+_,parentData:y,parentDataProperty:_,rootData:u,dynamicAnchors:h})||
(e=e===null?lp.errors:lp.errors.reduce((R,L)=>(R.push(L),R),e),r=e.length)}else{let w={instancePath:s+"/spec/meeting/actions",schemaPath:"#/properties/spec/prop\
erties/meeting/properties/actions/type",keyword:"type",params:{type:"array"},schema:k.properties.spec.properties.meeting.properties.actions.type,parentSchema:k.
properties.spec.properties.meeting.properties.actions,data:y};e===null?e=[w]:e.push(w),r++}}}else{let y={instancePath:s+"/spec/meeting",schemaPath:"#/properties\
/spec/properties/meeting/type",keyword:"type",params:{type:"object"},schema:k.properties.spec.properties.meeting.type,parentSchema:k.properties.spec.properties.
meeting,data:v};e===null?e=[y]:e.push(y),r++}}if(D.training!==void 0){let v=D.training;if(v&&typeof v=="object"&&!Array.isArray(v)){if(v.topic===void 0){let y={
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
icipants/"+_,parentData:y,parentDataProperty:_,rootData:u,dynamicAnchors:h})||(e=e===null?he.errors:he.errors.reduce((R,L)=>(R.push(L),R),e),r=e.length)}else{let w={
instancePath:s+"/spec/training/participants",schemaPath:"#/properties/spec/properties/training/properties/participants/type",keyword:"type",params:{type:"array"},
schema:k.properties.spec.properties.training.properties.participants.type,parentSchema:k.properties.spec.properties.training.properties.participants,data:y};e===
null?e=[w]:e.push(w),r++}}}else{let y={instancePath:s+"/spec/training",schemaPath:"#/properties/spec/properties/training/type",keyword:"type",params:{type:"obje\
ct"},schema:k.properties.spec.properties.training.type,parentSchema:k.properties.spec.properties.training,data:v};e===null?e=[y]:e.push(y),r++}}if(D.run!==void 0){
let v=D.run;if(v&&typeof v=="object"&&!Array.isArray(v)){for(let y in v)if(!(y==="script"||y==="commit"||y==="exitCode"||y==="dryRun"||y==="duration"||y==="url")){
let w={instancePath:s+"/spec/run",schemaPath:"#/properties/spec/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},
schema:!1,parentSchema:k.properties.spec.properties.run,data:v};e===null?e=[w]:e.push(w),r++}if(v.script!==void 0&&(dp(v.script,{instancePath:s+"/spec/run/scrip\
t",parentData:v,parentDataProperty:"script",rootData:u,dynamicAnchors:h})||(e=e===null?dp.errors:dp.errors.reduce((y,w)=>(y.push(w),y),e),r=e.length)),v.commit!==
void 0&&(up(v.commit,{instancePath:s+"/spec/run/commit",parentData:v,parentDataProperty:"commit",rootData:u,dynamicAnchors:h})||(e=e===null?up.errors:up.errors.
reduce((y,w)=>(y.push(w),y),e),r=e.length)),v.exitCode!==void 0){let y=v.exitCode;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){let w={instancePath:s+
"/spec/run/exitCode",schemaPath:"#/properties/spec/properties/run/properties/exitCode/type",keyword:"type",params:{type:"integer"},schema:k.properties.spec.properties.
run.properties.exitCode.type,parentSchema:k.properties.spec.properties.run.properties.exitCode,data:y};e===null?e=[w]:e.push(w),r++}if(typeof y=="number"&&isFinite(
y)){if(y>255||isNaN(y)){let w={instancePath:s+"/spec/run/exitCode",schemaPath:"#/properties/spec/properties/run/properties/exitCode/maximum",keyword:"maximum",params:{
comparison:"<=",limit:255},schema:255,parentSchema:k.properties.spec.properties.run.properties.exitCode,data:y};e===null?e=[w]:e.push(w),r++}if(y<0||isNaN(y)){let w={
instancePath:s+"/spec/run/exitCode",schemaPath:"#/properties/spec/properties/run/properties/exitCode/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:k.properties.spec.properties.run.properties.exitCode,data:y};e===null?e=[w]:e.push(w),r++}}}if(v.dryRun!==void 0){let y=v.dryRun;if(typeof y!=
"boolean"){let w={instancePath:s+"/spec/run/dryRun",schemaPath:"#/properties/spec/properties/run/properties/dryRun/type",keyword:"type",params:{type:"boolean"},
schema:k.properties.spec.properties.run.properties.dryRun.type,parentSchema:k.properties.spec.properties.run.properties.dryRun,data:y};e===null?e=[w]:e.push(w),
r++}}v.duration!==void 0&&(fe(v.duration,{instancePath:s+"/spec/run/duration",parentData:v,parentDataProperty:"duration",rootData:u,dynamicAnchors:h})||(e=e===null?
fe.errors:fe.errors.reduce((y,w)=>(y.push(w),y),e),r=e.length)),v.url!==void 0&&(hp(v.url,{instancePath:s+"/spec/run/url",parentData:v,parentDataProperty:"url",
rootData:u,dynamicAnchors:h})||(e=e===null?hp.errors:hp.errors.reduce((y,w)=>(y.push(w),y),e),r=e.length))}else{let y={instancePath:s+"/spec/run",schemaPath:"#/\
properties/spec/properties/run/type",keyword:"type",params:{type:"object"},schema:k.properties.spec.properties.run.type,parentSchema:k.properties.spec.properties.
run,data:v};e===null?e=[y]:e.push(y),r++}}}else{let v={instancePath:s+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"object"},schema:k.
properties.spec.type,parentSchema:k.properties.spec,data:D};e===null?e=[v]:e.push(v),r++}}}else{let D={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:k.type,parentSchema:k,data:p};e===null?e=[D]:e.push(D),r++}return Xp.errors=e,r===0}Xp.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Oa=ei,U={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://gradus.dev/schemas/v1/waiver.schema.json",type:"object",additionalProperties:!1,
required:["apiVersion","kind","metadata","spec"],properties:{apiVersion:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/apiVersion"},kind:{const:"Waiver"},metadata:{
$ref:"https://gradus.dev/schemas/v1/shared#/$defs/metadata"},spec:{type:"object",additionalProperties:!1,required:["subject","reason","requestedBy","approvedBy",
"expires"],properties:{subject:{type:"object",additionalProperties:!1,required:["policy","kind","name"],properties:{policy:{$ref:"https://gradus.dev/schemas/v1/\
shared#/$defs/policyId"},validation:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/name"},kind:{type:"string",minLength:1},name:{type:"string",minLength:1},
pointer:{type:"string",pattern:"^(/[^/]+)+$","x-expected":"a keyed pointer such as /spec/stages[name=canary]/batches"}}},reason:{type:"string",minLength:1},compensating:{
type:"string",minLength:1},requestedBy:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/person"},approvedBy:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs\
/person"},expires:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/dateOrInstant"}}}}};function fp(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,
dynamicAnchors:h={}}={}){let e=null,r=0,m=fp.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p!=="gradus.dev/v1"){let t={instancePath:s,
schemaPath:"#/const",keyword:"const",params:{allowedValue:"gradus.dev/v1"},schema:"gradus.dev/v1",parentSchema:Xe,data:p};e===null?e=[t]:e.push(t),r++}return fp.
errors=e,r===0}fp.evaluated={dynamicProps:!1,dynamicItems:!1};function yp(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){
let e=null,r=0,m=yp.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0){
let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},schema:z.required,parentSchema:z,data:p};e===null?e=[t]:e.push(
t),r++}for(let t in p)if(!(t==="name"||t==="title"||t==="labels"||t==="annotations"||t==="links")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:z,data:p};e===null?e=[i]:e.push(i),r++}if(p.name!==void 0&&(J(p.name,{instancePath:s+
"/name",parentData:p,parentDataProperty:"name",rootData:u,dynamicAnchors:h})||(e=e===null?J.errors:J.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.title!==
void 0){let t=p.title;if(typeof t=="string"){if(A(t)<1){let i={instancePath:s+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:z.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/title",schemaPath:"#/properties/title/type",keyword:"\
type",params:{type:"string"},schema:z.properties.title.type,parentSchema:z.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}if(p.labels!==void 0){let t=p.
labels;if(t&&typeof t=="object"&&!Array.isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let o={instancePath:s+"/labels/"+i.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},schema:z.properties.labels.additionalProperties.type,
parentSchema:z.properties.labels.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+"/labels",schemaPath:"#/properties/labels\
/type",keyword:"type",params:{type:"object"},schema:z.properties.labels.type,parentSchema:z.properties.labels,data:t};e===null?e=[i]:e.push(i),r++}}if(p.annotations!==
void 0){let t=p.annotations;if(t&&typeof t=="object"&&!Array.isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let o={instancePath:s+"/annotations/"+
i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},schema:z.properties.
annotations.additionalProperties.type,parentSchema:z.properties.annotations.additionalProperties,data:a};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:s+
"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"object"},schema:z.properties.annotations.type,parentSchema:z.properties.annotations,
data:t};e===null?e=[i]:e.push(i),r++}}if(p.links!==void 0){let t=p.links;if(Array.isArray(t)){let i=t.length;for(let a=0;a<i;a++)ee(t[a],{instancePath:s+"/links\
/"+a,parentData:t,parentDataProperty:a,rootData:u,dynamicAnchors:h})||(e=e===null?ee.errors:ee.errors.reduce((o,c)=>(o.push(c),o),e),r=e.length)}else{let i={instancePath:s+
"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type:"array"},schema:z.properties.links.type,parentSchema:z.properties.links,data:t};e===null?
e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:z.type,parentSchema:z,data:p};e===null?e=[t]:e.
push(t),r++}return yp.errors=e,r===0}yp.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function gp(p,{instancePath:s="",parentData:q,parentDataProperty:$,
rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=gp.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!Ki.
test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^@?[a-z0-9]([-._a-z0-9]*[a-z0-9])?(/[a-z0-9]([-._a-z0-9]*[a-z0-9])?)*$"},
schema:"^@?[a-z0-9]([-._a-z0-9]*[a-z0-9])?(/[a-z0-9]([-._a-z0-9]*[a-z0-9])?)*$",parentSchema:ps,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:ps.type,parentSchema:ps,data:p};e===null?e=[t]:e.push(t),r++}return gp.errors=e,r===0}gp.evaluated=
{dynamicProps:!1,dynamicItems:!1};function Pp(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Pp.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(A(p)>63){let t={instancePath:s,schemaPath:"#/maxLength",keyword:"max\
Length",params:{limit:63},schema:63,parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}if(A(p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLe\
ngth",params:{limit:1},schema:1,parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}if(!er.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"patter\
n",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:H.type,parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}return Pp.errors=e,r===
0}Pp.evaluated={dynamicProps:!1,dynamicItems:!1};function xr(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,
r=0,m=xr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(A(p)<1){let t={instancePath:s,schemaPath:"#/minLe\
ngth",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ye,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},schema:ye.type,parentSchema:ye,data:p};e===null?e=[t]:e.push(t),r++}return xr.errors=e,r===0}xr.evaluated={dynamicProps:!1,dynamicItems:!1};
function vp(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=vp.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),typeof p!="string"){let n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:le.type,parentSchema:le,
data:p};e===null?e=[n]:e.push(n),r++}let t=r,i=!0,a=r;if(r===a)if(typeof p=="string"){if(A(p)>10){let n={};e===null?e=[n]:e.push(n),r++}}else{let n={};e===null?
e=[n]:e.push(n),r++}var o=a===r;r=t,e!==null&&(t?e.length=t:e=null);let c;if(o){let n=r;se(p,{instancePath:s,parentData:q,parentDataProperty:$,rootData:u,dynamicAnchors:h})||
(e=e===null?se.errors:se.errors.reduce((d,g)=>(d.push(g),d),e),r=e.length);var o=n===r;i=o,c="then"}else{let n=r;X(p,{instancePath:s,parentData:q,parentDataProperty:$,
rootData:u,dynamicAnchors:h})||(e=e===null?X.errors:X.errors.reduce((d,g)=>(d.push(g),d),e),r=e.length);var o=n===r;i=o,c="else"}if(!i){let n={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:c},schema:le.if,parentSchema:le,data:p};e===null?e=[n]:e.push(n),r++}return vp.errors=e,r===0}vp.evaluated={dynamicProps:!1,
dynamicItems:!1};var _a=new RegExp("^(/[^/]+)+$","u");function ei(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,
r=0,m=ei.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.apiVersion===void 0){let t={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},schema:U.required,parentSchema:U,data:p};e===null?e=[t]:e.push(t),
r++}if(p.kind===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},schema:U.required,parentSchema:U,data:p};
e===null?e=[t]:e.push(t),r++}if(p.metadata===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},schema:U.
required,parentSchema:U,data:p};e===null?e=[t]:e.push(t),r++}if(p.spec===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
spec"},schema:U.required,parentSchema:U,data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="apiVersion"||t==="kind"||t==="metadata"||t==="spec")){let i={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:U,data:p};e===null?e=[i]:
e.push(i),r++}if(p.apiVersion!==void 0&&(fp(p.apiVersion,{instancePath:s+"/apiVersion",parentData:p,parentDataProperty:"apiVersion",rootData:u,dynamicAnchors:h})||
(e=e===null?fp.errors:fp.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.kind!==void 0){let t=p.kind;if(t!=="Waiver"){let i={instancePath:s+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"Waiver"},schema:"Waiver",parentSchema:U.properties.kind,data:t};e===null?e=[i]:e.push(i),r++}}if(p.
metadata!==void 0&&(yp(p.metadata,{instancePath:s+"/metadata",parentData:p,parentDataProperty:"metadata",rootData:u,dynamicAnchors:h})||(e=e===null?yp.errors:yp.
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
(gp(i.policy,{instancePath:s+"/spec/subject/policy",parentData:i,parentDataProperty:"policy",rootData:u,dynamicAnchors:h})||(e=e===null?gp.errors:gp.errors.reduce(
(a,o)=>(a.push(o),a),e),r=e.length)),i.validation!==void 0&&(Pp(i.validation,{instancePath:s+"/spec/subject/validation",parentData:i,parentDataProperty:"validat\
ion",rootData:u,dynamicAnchors:h})||(e=e===null?Pp.errors:Pp.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length)),i.kind!==void 0){let a=i.kind;if(typeof a=="stri\
ng"){if(A(a)<1){let o={instancePath:s+"/spec/subject/kind",schemaPath:"#/properties/spec/properties/subject/properties/kind/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:U.properties.spec.properties.subject.properties.kind,data:a};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/spec/subj\
ect/kind",schemaPath:"#/properties/spec/properties/subject/properties/kind/type",keyword:"type",params:{type:"string"},schema:U.properties.spec.properties.subject.
properties.kind.type,parentSchema:U.properties.spec.properties.subject.properties.kind,data:a};e===null?e=[o]:e.push(o),r++}}if(i.name!==void 0){let a=i.name;if(typeof a==
"string"){if(A(a)<1){let o={instancePath:s+"/spec/subject/name",schemaPath:"#/properties/spec/properties/subject/properties/name/minLength",keyword:"minLength",
params:{limit:1},schema:1,parentSchema:U.properties.spec.properties.subject.properties.name,data:a};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/s\
pec/subject/name",schemaPath:"#/properties/spec/properties/subject/properties/name/type",keyword:"type",params:{type:"string"},schema:U.properties.spec.properties.
subject.properties.name.type,parentSchema:U.properties.spec.properties.subject.properties.name,data:a};e===null?e=[o]:e.push(o),r++}}if(i.pointer!==void 0){let a=i.
pointer;if(typeof a=="string"){if(!_a.test(a)){let o={instancePath:s+"/spec/subject/pointer",schemaPath:"#/properties/spec/properties/subject/properties/pointer\
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
compensating,data:i};e===null?e=[a]:e.push(a),r++}}t.requestedBy!==void 0&&(xr(t.requestedBy,{instancePath:s+"/spec/requestedBy",parentData:t,parentDataProperty:"\
requestedBy",rootData:u,dynamicAnchors:h})||(e=e===null?xr.errors:xr.errors.reduce((i,a)=>(i.push(a),i),e),r=e.length)),t.approvedBy!==void 0&&(xr(t.approvedBy,
{instancePath:s+"/spec/approvedBy",parentData:t,parentDataProperty:"approvedBy",rootData:u,dynamicAnchors:h})||(e=e===null?xr.errors:xr.errors.reduce((i,a)=>(i.
push(a),i),e),r=e.length)),t.expires!==void 0&&(vp(t.expires,{instancePath:s+"/spec/expires",parentData:t,parentDataProperty:"expires",rootData:u,dynamicAnchors:h})||
(e=e===null?vp.errors:vp.errors.reduce((i,a)=>(i.push(a),i),e),r=e.length))}else{let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",
params:{type:"object"},schema:U.properties.spec.type,parentSchema:U.properties.spec,data:t};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:U.type,parentSchema:U,data:p};e===null?e=[t]:e.push(t),r++}return ei.errors=e,r===0}ei.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Va=ri,Z={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://gradus.dev/schemas/v1/review.schema.json",type:"\
object",additionalProperties:!1,required:["author"],properties:{forge:{enum:["github","gitlab"]},repository:{type:"string"},number:{type:"integer",minimum:0},url:{
type:"string"},title:{type:"string"},description:{type:"string"},labels:{type:"array",items:{type:"string"}},draft:{type:"boolean"},author:{$ref:"https://gradus\
.dev/schemas/v1/shared#/$defs/reviewAccount"},pusher:{type:["string","object"],minLength:1,additionalProperties:!1,anyOf:[{required:["login"]},{required:["unrea\
dable"]}],properties:{login:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/reviewLogin"},bot:{type:"boolean"},unreadable:{type:"string",minLength:1}},"x-exp\
ected":"a login such as lin, or {login: renovate, bot: true}, or {unreadable: WHY}"},contributors:{type:["array","object"],items:{$ref:"https://gradus.dev/schem\
as/v1/shared#/$defs/reviewContributor"},additionalProperties:!1,required:["unreadable"],properties:{unreadable:{type:"string",minLength:1}},"x-expected":"a list\
 of contributors, or {unreadable: WHY}"},unattributed:{type:"array",items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/commit"}},source:{type:"object",additionalProperties:!1,
properties:{branch:{type:"string"},repository:{type:"string"},commit:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/commit"}}},target:{type:"object",additionalProperties:!1,
properties:{branch:{type:"string"},commit:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/commit"}}},decisions:{type:["array","object"],items:{$ref:"https://\
gradus.dev/schemas/v1/shared#/$defs/reviewDecision"},additionalProperties:!1,required:["unreadable"],properties:{unreadable:{type:"string",minLength:1}},"x-expe\
cted":"a list of decisions, or {unreadable: WHY}"},defaultBranch:{type:"string",minLength:1},rebaseMerging:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/fo\
rgeSetting"},anchored:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/forgeSetting"}}},De={type:["string","object"],minLength:1,additionalProperties:!1,required:[
"login"],properties:{login:{$ref:"#/$defs/reviewLogin"},bot:{type:"boolean"}},"x-expected":"a login such as lin, or {login: renovate, bot: true}"},kp={type:"str\
ing",minLength:1};function Je(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Je.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(A(p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:kp,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:kp.type,
parentSchema:kp,data:p};e===null?e=[t]:e.push(t),r++}return Je.errors=e,r===0}Je.evaluated={dynamicProps:!1,dynamicItems:!1};function wp(p,{instancePath:s="",parentData:q,
parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=wp.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p!=
"string"&&!(p&&typeof p=="object"&&!Array.isArray(p))){let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:De.type},schema:De.type,parentSchema:De,
data:p};e===null?e=[t]:e.push(t),r++}if(typeof p=="string"&&A(p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:De,data:p};e===null?e=[t]:e.push(t),r++}if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.login===void 0){let t={instancePath:s,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"login"},schema:De.required,parentSchema:De,data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="login"||
t==="bot")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:De,data:p};
e===null?e=[i]:e.push(i),r++}if(p.login!==void 0&&(Je(p.login,{instancePath:s+"/login",parentData:p,parentDataProperty:"login",rootData:u,dynamicAnchors:h})||(e=
e===null?Je.errors:Je.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.bot!==void 0){let t=p.bot;if(typeof t!="boolean"){let i={instancePath:s+"/bot",schemaPath:"\
#/properties/bot/type",keyword:"type",params:{type:"boolean"},schema:De.properties.bot.type,parentSchema:De.properties.bot,data:t};e===null?e=[i]:e.push(i),r++}}}
return wp.errors=e,r===0}wp.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function bp(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,
dynamicAnchors:h={}}={}){let e=null,r=0,m=bp.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(A(p)<1){let t={
instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:kp,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:kp.type,parentSchema:kp,data:p};e===null?e=[t]:e.push(t),r++}return bp.errors=e,r===0}bp.evaluated=
{dynamicProps:!1,dynamicItems:!1};var ar={type:["string","object"],minLength:1,additionalProperties:!1,required:["login"],properties:{login:{$ref:"#/$defs/revie\
wLogin"},bot:{type:"boolean"},pushed:{$ref:"#/$defs/commit"},signed:{$ref:"#/$defs/commit"}},"x-expected":"a login such as lin, or {login: lin, pushed: COMMIT}"};
function We(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=We.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!Ap.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([\
0-9a-f]{40}|[0-9a-f]{64})$"},schema:"^([0-9a-f]{40}|[0-9a-f]{64})$",parentSchema:$e,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},schema:$e.type,parentSchema:$e,data:p};e===null?e=[t]:e.push(t),r++}return We.errors=e,r===0}We.evaluated={dynamicProps:!1,
dynamicItems:!1};function Sp(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Sp.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p!="string"&&!(p&&typeof p=="object"&&!Array.isArray(p))){let t={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:ar.type},schema:ar.type,parentSchema:ar,data:p};e===null?e=[t]:e.push(t),r++}if(typeof p=="string"&&A(p)<1){let t={instancePath:s,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ar,data:p};e===null?e=[t]:e.push(t),r++}if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.
login===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"login"},schema:ar.required,parentSchema:ar,data:p};e===
null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="login"||t==="bot"||t==="pushed"||t==="signed")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:ar,data:p};e===null?e=[i]:e.push(i),r++}if(p.login!==void 0&&(Je(p.login,{instancePath:s+
"/login",parentData:p,parentDataProperty:"login",rootData:u,dynamicAnchors:h})||(e=e===null?Je.errors:Je.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.bot!==
void 0){let t=p.bot;if(typeof t!="boolean"){let i={instancePath:s+"/bot",schemaPath:"#/properties/bot/type",keyword:"type",params:{type:"boolean"},schema:ar.properties.
bot.type,parentSchema:ar.properties.bot,data:t};e===null?e=[i]:e.push(i),r++}}p.pushed!==void 0&&(We(p.pushed,{instancePath:s+"/pushed",parentData:p,parentDataProperty:"\
pushed",rootData:u,dynamicAnchors:h})||(e=e===null?We.errors:We.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.signed!==void 0&&(We(p.signed,{instancePath:s+
"/signed",parentData:p,parentDataProperty:"signed",rootData:u,dynamicAnchors:h})||(e=e===null?We.errors:We.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length))}return Sp.
errors=e,r===0}Sp.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function He(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){
let e=null,r=0,m=He.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!Ap.test(p)){let t={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^([0-9a-f]{40}|[0-9a-f]{64})$"},schema:"^([0-9a-f]{40}|[0-9a-f]{64})$",parentSchema:$e,data:p};e===null?e=[t]:e.push(
t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:$e.type,parentSchema:$e,data:p};e===null?e=[t]:e.push(t),r++}
return He.errors=e,r===0}He.evaluated={dynamicProps:!1,dynamicItems:!1};var je={type:"object",additionalProperties:!1,required:["by","decision","at"],properties:{
by:{$ref:"#/$defs/reviewAccount"},decision:{enum:["approved","changes-requested","dismissed","commented"]},at:{$ref:"#/$defs/instant"},commit:{$ref:"#/$defs/com\
mit"},canWrite:{type:"boolean"},isAdministrator:{type:"boolean"}}};function qp(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){
let e=null,r=0,m=qp.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p!="string"&&!(p&&typeof p=="object"&&!Array.isArray(p))){
let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:De.type},schema:De.type,parentSchema:De,data:p};e===null?e=[t]:e.push(t),r++}if(typeof p==
"string"&&A(p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:De,data:p};e===null?e=[t]:e.push(t),
r++}if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.login===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
login"},schema:De.required,parentSchema:De,data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="login"||t==="bot")){let i={instancePath:s,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:De,data:p};e===null?e=[i]:e.push(i),r++}if(p.login!==
void 0&&(Je(p.login,{instancePath:s+"/login",parentData:p,parentDataProperty:"login",rootData:u,dynamicAnchors:h})||(e=e===null?Je.errors:Je.errors.reduce((t,i)=>(t.
push(i),t),e),r=e.length)),p.bot!==void 0){let t=p.bot;if(typeof t!="boolean"){let i={instancePath:s+"/bot",schemaPath:"#/properties/bot/type",keyword:"type",params:{
type:"boolean"},schema:De.properties.bot.type,parentSchema:De.properties.bot,data:t};e===null?e=[i]:e.push(i),r++}}}return qp.errors=e,r===0}qp.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function Dp(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Dp.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.by===void 0){let t={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"by"},schema:je.required,parentSchema:je,data:p};e===null?e=[t]:e.push(t),r++}if(p.decision===void 0){let t={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"decision"},schema:je.required,parentSchema:je,data:p};e===null?e=[t]:e.push(t),
r++}if(p.at===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"},schema:je.required,parentSchema:je,data:p};
e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="by"||t==="decision"||t==="at"||t==="commit"||t==="canWrite"||t==="isAdministrator")){let i={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:je,data:p};e===null?e=[i]:e.push(i),r++}
if(p.by!==void 0&&(qp(p.by,{instancePath:s+"/by",parentData:p,parentDataProperty:"by",rootData:u,dynamicAnchors:h})||(e=e===null?qp.errors:qp.errors.reduce((t,i)=>(t.
push(i),t),e),r=e.length)),p.decision!==void 0){let t=p.decision;if(!(t==="approved"||t==="changes-requested"||t==="dismissed"||t==="commented")){let i={instancePath:s+
"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{allowedValues:je.properties.decision.enum},schema:je.properties.decision.enum,parentSchema:je.
properties.decision,data:t};e===null?e=[i]:e.push(i),r++}}if(p.at!==void 0&&(X(p.at,{instancePath:s+"/at",parentData:p,parentDataProperty:"at",rootData:u,dynamicAnchors:h})||
(e=e===null?X.errors:X.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.commit!==void 0&&(We(p.commit,{instancePath:s+"/commit",parentData:p,parentDataProperty:"\
commit",rootData:u,dynamicAnchors:h})||(e=e===null?We.errors:We.errors.reduce((t,i)=>(t.push(i),t),e),r=e.length)),p.canWrite!==void 0){let t=p.canWrite;if(typeof t!=
"boolean"){let i={instancePath:s+"/canWrite",schemaPath:"#/properties/canWrite/type",keyword:"type",params:{type:"boolean"},schema:je.properties.canWrite.type,parentSchema:je.
properties.canWrite,data:t};e===null?e=[i]:e.push(i),r++}}if(p.isAdministrator!==void 0){let t=p.isAdministrator;if(typeof t!="boolean"){let i={instancePath:s+"\
/isAdministrator",schemaPath:"#/properties/isAdministrator/type",keyword:"type",params:{type:"boolean"},schema:je.properties.isAdministrator.type,parentSchema:je.
properties.isAdministrator,data:t};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:je.
type,parentSchema:je,data:p};e===null?e=[t]:e.push(t),r++}return Dp.errors=e,r===0}Dp.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var or={type:["boolea\
n","object"],additionalProperties:!1,required:["unreadable"],properties:{unreadable:{type:"string",minLength:1}},"x-expected":"true, false, or {unreadable: WHY}"};
function Ir(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ir.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),typeof p!="boolean"&&!(p&&typeof p=="object"&&!Array.isArray(p))){let t={instancePath:s,schemaPath:"#/type",keyword:"ty\
pe",params:{type:or.type},schema:or.type,parentSchema:or,data:p};e===null?e=[t]:e.push(t),r++}if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.unreadable===void 0){
let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"unreadable"},schema:or.required,parentSchema:or,data:p};e===null?e=[t]:
e.push(t),r++}for(let t in p)if(t!=="unreadable"){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
schema:!1,parentSchema:or,data:p};e===null?e=[i]:e.push(i),r++}if(p.unreadable!==void 0){let t=p.unreadable;if(typeof t=="string"){if(A(t)<1){let i={instancePath:s+
"/unreadable",schemaPath:"#/properties/unreadable/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:or.properties.unreadable,data:t};e===null?
e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/unreadable",schemaPath:"#/properties/unreadable/type",keyword:"type",params:{type:"string"},schema:or.properties.
unreadable.type,parentSchema:or.properties.unreadable,data:t};e===null?e=[i]:e.push(i),r++}}}return Ir.errors=e,r===0}Ir.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function ri(p,{instancePath:s="",parentData:q,parentDataProperty:$,rootData:u=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=ri.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.author===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"author"},schema:Z.required,parentSchema:Z,data:p};e===null?e=[i]:e.push(i),r++}for(let i in p)if(!ke.call(Z.properties,i)){let a={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:Z,data:p};e===null?e=[a]:
e.push(a),r++}if(p.forge!==void 0){let i=p.forge;if(!(i==="github"||i==="gitlab")){let a={instancePath:s+"/forge",schemaPath:"#/properties/forge/enum",keyword:"\
enum",params:{allowedValues:Z.properties.forge.enum},schema:Z.properties.forge.enum,parentSchema:Z.properties.forge,data:i};e===null?e=[a]:e.push(a),r++}}if(p.repository!==
void 0){let i=p.repository;if(typeof i!="string"){let a={instancePath:s+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type:"str\
ing"},schema:Z.properties.repository.type,parentSchema:Z.properties.repository,data:i};e===null?e=[a]:e.push(a),r++}}if(p.number!==void 0){let i=p.number;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let a={instancePath:s+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type:"integer"},schema:Z.
properties.number.type,parentSchema:Z.properties.number,data:i};e===null?e=[a]:e.push(a),r++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let a={instancePath:s+
"/number",schemaPath:"#/properties/number/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:Z.properties.number,data:i};e===null?
e=[a]:e.push(a),r++}}if(p.url!==void 0){let i=p.url;if(typeof i!="string"){let a={instancePath:s+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{
type:"string"},schema:Z.properties.url.type,parentSchema:Z.properties.url,data:i};e===null?e=[a]:e.push(a),r++}}if(p.title!==void 0){let i=p.title;if(typeof i!=
"string"){let a={instancePath:s+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},schema:Z.properties.title.type,parentSchema:Z.
properties.title,data:i};e===null?e=[a]:e.push(a),r++}}if(p.description!==void 0){let i=p.description;if(typeof i!="string"){let a={instancePath:s+"/description",
schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},schema:Z.properties.description.type,parentSchema:Z.properties.description,data:i};
e===null?e=[a]:e.push(a),r++}}if(p.labels!==void 0){let i=p.labels;if(Array.isArray(i)){let a=i.length;for(let o=0;o<a;o++){let c=i[o];if(typeof c!="string"){let n={
instancePath:s+"/labels/"+o,schemaPath:"#/properties/labels/items/type",keyword:"type",params:{type:"string"},schema:Z.properties.labels.items.type,parentSchema:Z.
properties.labels.items,data:c};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{
type:"array"},schema:Z.properties.labels.type,parentSchema:Z.properties.labels,data:i};e===null?e=[a]:e.push(a),r++}}if(p.draft!==void 0){let i=p.draft;if(typeof i!=
"boolean"){let a={instancePath:s+"/draft",schemaPath:"#/properties/draft/type",keyword:"type",params:{type:"boolean"},schema:Z.properties.draft.type,parentSchema:Z.
properties.draft,data:i};e===null?e=[a]:e.push(a),r++}}if(p.author!==void 0&&(wp(p.author,{instancePath:s+"/author",parentData:p,parentDataProperty:"author",rootData:u,
dynamicAnchors:h})||(e=e===null?wp.errors:wp.errors.reduce((i,a)=>(i.push(a),i),e),r=e.length)),p.pusher!==void 0){let i=p.pusher;if(typeof i!="string"&&!(i&&typeof i==
"object"&&!Array.isArray(i))){let l={instancePath:s+"/pusher",schemaPath:"#/properties/pusher/type",keyword:"type",params:{type:Z.properties.pusher.type},schema:Z.
properties.pusher.type,parentSchema:Z.properties.pusher,data:i};e===null?e=[l]:e.push(l),r++}let a=r,o=!1,c=r;if(i&&typeof i=="object"&&!Array.isArray(i)&&i.login===
void 0){let l={instancePath:s+"/pusher",schemaPath:"#/properties/pusher/anyOf/0/required",keyword:"required",params:{missingProperty:"login"},schema:Z.properties.
pusher.anyOf[0].required,parentSchema:Z.properties.pusher.anyOf[0],data:i};e===null?e=[l]:e.push(l),r++}var t=c===r;o=o||t;let n=r;if(i&&typeof i=="object"&&!Array.
isArray(i)&&i.unreadable===void 0){let l={instancePath:s+"/pusher",schemaPath:"#/properties/pusher/anyOf/1/required",keyword:"required",params:{missingProperty:"\
unreadable"},schema:Z.properties.pusher.anyOf[1].required,parentSchema:Z.properties.pusher.anyOf[1],data:i};e===null?e=[l]:e.push(l),r++}var t=n===r;if(o=o||t,o)
r=a,e!==null&&(a?e.length=a:e=null);else{let l={instancePath:s+"/pusher",schemaPath:"#/properties/pusher/anyOf",keyword:"anyOf",params:{},schema:Z.properties.pusher.
anyOf,parentSchema:Z.properties.pusher,data:i};e===null?e=[l]:e.push(l),r++}if(typeof i=="string"&&A(i)<1){let l={instancePath:s+"/pusher",schemaPath:"#/propert\
ies/pusher/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Z.properties.pusher,data:i};e===null?e=[l]:e.push(l),r++}if(i&&typeof i=="objec\
t"&&!Array.isArray(i)){for(let l in i)if(!(l==="login"||l==="bot"||l==="unreadable")){let d={instancePath:s+"/pusher",schemaPath:"#/properties/pusher/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:Z.properties.pusher,data:i};e===null?e=[d]:e.push(d),r++}if(i.login!==
void 0&&(bp(i.login,{instancePath:s+"/pusher/login",parentData:i,parentDataProperty:"login",rootData:u,dynamicAnchors:h})||(e=e===null?bp.errors:bp.errors.reduce(
(l,d)=>(l.push(d),l),e),r=e.length)),i.bot!==void 0){let l=i.bot;if(typeof l!="boolean"){let d={instancePath:s+"/pusher/bot",schemaPath:"#/properties/pusher/pro\
perties/bot/type",keyword:"type",params:{type:"boolean"},schema:Z.properties.pusher.properties.bot.type,parentSchema:Z.properties.pusher.properties.bot,data:l};
e===null?e=[d]:e.push(d),r++}}if(i.unreadable!==void 0){let l=i.unreadable;if(typeof l=="string"){if(A(l)<1){let d={instancePath:s+"/pusher/unreadable",schemaPath:"\
#/properties/pusher/properties/unreadable/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Z.properties.pusher.properties.unreadable,data:l};
e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:s+"/pusher/unreadable",schemaPath:"#/properties/pusher/properties/unreadable/type",keyword:"type",params:{
type:"string"},schema:Z.properties.pusher.properties.unreadable.type,parentSchema:Z.properties.pusher.properties.unreadable,data:l};e===null?e=[d]:e.push(d),r++}}}}
if(p.contributors!==void 0){let i=p.contributors;if(!i||typeof i!="object"){let a={instancePath:s+"/contributors",schemaPath:"#/properties/contributors/type",keyword:"\
type",params:{type:Z.properties.contributors.type},schema:Z.properties.contributors.type,parentSchema:Z.properties.contributors,data:i};e===null?e=[a]:e.push(a),
r++}if(Array.isArray(i)){let a=i.length;for(let o=0;o<a;o++)Sp(i[o],{instancePath:s+"/contributors/"+o,parentData:i,parentDataProperty:o,rootData:u,dynamicAnchors:h})||
(e=e===null?Sp.errors:Sp.errors.reduce((c,n)=>(c.push(n),c),e),r=e.length)}if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.unreadable===void 0){let a={instancePath:s+
"/contributors",schemaPath:"#/properties/contributors/required",keyword:"required",params:{missingProperty:"unreadable"},schema:Z.properties.contributors.required,
parentSchema:Z.properties.contributors,data:i};e===null?e=[a]:e.push(a),r++}for(let a in i)if(a!=="unreadable"){let o={instancePath:s+"/contributors",schemaPath:"\
#/properties/contributors/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:Z.properties.contributors,data:i};
e===null?e=[o]:e.push(o),r++}if(i.unreadable!==void 0){let a=i.unreadable;if(typeof a=="string"){if(A(a)<1){let o={instancePath:s+"/contributors/unreadable",schemaPath:"\
#/properties/contributors/properties/unreadable/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Z.properties.contributors.properties.unreadable,
data:a};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/contributors/unreadable",schemaPath:"#/properties/contributors/properties/unreadable/type",keyword:"\
type",params:{type:"string"},schema:Z.properties.contributors.properties.unreadable.type,parentSchema:Z.properties.contributors.properties.unreadable,data:a};e===
null?e=[o]:e.push(o),r++}}}}if(p.unattributed!==void 0){let i=p.unattributed;if(Array.isArray(i)){let a=i.length;for(let o=0;o<a;o++)He(i[o],{instancePath:s+"/u\
nattributed/"+o,parentData:i,parentDataProperty:o,rootData:u,dynamicAnchors:h})||(e=e===null?He.errors:He.errors.reduce((c,n)=>(c.push(n),c),e),r=e.length)}else{
let a={instancePath:s+"/unattributed",schemaPath:"#/properties/unattributed/type",keyword:"type",params:{type:"array"},schema:Z.properties.unattributed.type,parentSchema:Z.
properties.unattributed,data:i};e===null?e=[a]:e.push(a),r++}}if(p.source!==void 0){let i=p.source;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(!(a===
"branch"||a==="repository"||a==="commit")){let o={instancePath:s+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:a},schema:!1,parentSchema:Z.properties.source,data:i};e===null?e=[o]:e.push(o),r++}if(i.branch!==void 0){let a=i.branch;if(typeof a!=
"string"){let o={instancePath:s+"/source/branch",schemaPath:"#/properties/source/properties/branch/type",keyword:"type",params:{type:"string"},schema:Z.properties.
source.properties.branch.type,parentSchema:Z.properties.source.properties.branch,data:a};e===null?e=[o]:e.push(o),r++}}if(i.repository!==void 0){let a=i.repository;
if(typeof a!="string"){let o={instancePath:s+"/source/repository",schemaPath:"#/properties/source/properties/repository/type",keyword:"type",params:{type:"strin\
g"},schema:Z.properties.source.properties.repository.type,parentSchema:Z.properties.source.properties.repository,data:a};e===null?e=[o]:e.push(o),r++}}i.commit!==
void 0&&(He(i.commit,{instancePath:s+"/source/commit",parentData:i,parentDataProperty:"commit",rootData:u,dynamicAnchors:h})||(e=e===null?He.errors:He.errors.reduce(
(a,o)=>(a.push(o),a),e),r=e.length))}else{let a={instancePath:s+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"object"},schema:Z.properties.
source.type,parentSchema:Z.properties.source,data:i};e===null?e=[a]:e.push(a),r++}}if(p.target!==void 0){let i=p.target;if(i&&typeof i=="object"&&!Array.isArray(
i)){for(let a in i)if(!(a==="branch"||a==="commit")){let o={instancePath:s+"/target",schemaPath:"#/properties/target/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:a},schema:!1,parentSchema:Z.properties.target,data:i};e===null?e=[o]:e.push(o),r++}if(i.branch!==void 0){let a=i.branch;if(typeof a!=
"string"){let o={instancePath:s+"/target/branch",schemaPath:"#/properties/target/properties/branch/type",keyword:"type",params:{type:"string"},schema:Z.properties.
target.properties.branch.type,parentSchema:Z.properties.target.properties.branch,data:a};e===null?e=[o]:e.push(o),r++}}i.commit!==void 0&&(He(i.commit,{instancePath:s+
"/target/commit",parentData:i,parentDataProperty:"commit",rootData:u,dynamicAnchors:h})||(e=e===null?He.errors:He.errors.reduce((a,o)=>(a.push(o),a),e),r=e.length))}else{
let a={instancePath:s+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type:"object"},schema:Z.properties.target.type,parentSchema:Z.properties.
target,data:i};e===null?e=[a]:e.push(a),r++}}if(p.decisions!==void 0){let i=p.decisions;if(!i||typeof i!="object"){let a={instancePath:s+"/decisions",schemaPath:"\
#/properties/decisions/type",keyword:"type",params:{type:Z.properties.decisions.type},schema:Z.properties.decisions.type,parentSchema:Z.properties.decisions,data:i};
e===null?e=[a]:e.push(a),r++}if(Array.isArray(i)){let a=i.length;for(let o=0;o<a;o++)Dp(i[o],{instancePath:s+"/decisions/"+o,parentData:i,parentDataProperty:o,rootData:u,
dynamicAnchors:h})||(e=e===null?Dp.errors:Dp.errors.reduce((c,n)=>(c.push(n),c),e),r=e.length)}if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.unreadable===void 0){
let a={instancePath:s+"/decisions",schemaPath:"#/properties/decisions/required",keyword:"required",params:{missingProperty:"unreadable"},schema:Z.properties.decisions.
required,parentSchema:Z.properties.decisions,data:i};e===null?e=[a]:e.push(a),r++}for(let a in i)if(a!=="unreadable"){let o={instancePath:s+"/decisions",schemaPath:"\
#/properties/decisions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:Z.properties.decisions,data:i};
e===null?e=[o]:e.push(o),r++}if(i.unreadable!==void 0){let a=i.unreadable;if(typeof a=="string"){if(A(a)<1){let o={instancePath:s+"/decisions/unreadable",schemaPath:"\
#/properties/decisions/properties/unreadable/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Z.properties.decisions.properties.unreadable,
data:a};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/decisions/unreadable",schemaPath:"#/properties/decisions/properties/unreadable/type",keyword:"\
type",params:{type:"string"},schema:Z.properties.decisions.properties.unreadable.type,parentSchema:Z.properties.decisions.properties.unreadable,data:a};e===null?
e=[o]:e.push(o),r++}}}}if(p.defaultBranch!==void 0){let i=p.defaultBranch;if(typeof i=="string"){if(A(i)<1){let a={instancePath:s+"/defaultBranch",schemaPath:"#\
/properties/defaultBranch/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Z.properties.defaultBranch,data:i};e===null?e=[a]:e.push(a),r++}}else{
let a={instancePath:s+"/defaultBranch",schemaPath:"#/properties/defaultBranch/type",keyword:"type",params:{type:"string"},schema:Z.properties.defaultBranch.type,
parentSchema:Z.properties.defaultBranch,data:i};e===null?e=[a]:e.push(a),r++}}p.rebaseMerging!==void 0&&(Ir(p.rebaseMerging,{instancePath:s+"/rebaseMerging",parentData:p,
parentDataProperty:"rebaseMerging",rootData:u,dynamicAnchors:h})||(e=e===null?Ir.errors:Ir.errors.reduce((i,a)=>(i.push(a),i),e),r=e.length)),p.anchored!==void 0&&
(Ir(p.anchored,{instancePath:s+"/anchored",parentData:p,parentDataProperty:"anchored",rootData:u,dynamicAnchors:h})||(e=e===null?Ir.errors:Ir.errors.reduce((i,a)=>(i.
push(a),i),e),r=e.length))}else{let i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:Z.type,parentSchema:Z,data:p};e===null?e=
[i]:e.push(i),r++}return ri.errors=e,r===0}ri.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ya={Project:da,Policy:ka,Grading:Sa,System:qa,Team:Da,Calendar:ja,
MaintenancePlan:xa,Change:Ia,Rollout:Ea,WorkRecord:Ra,Waiver:Oa,Review:Va};export{Ya as validators};
