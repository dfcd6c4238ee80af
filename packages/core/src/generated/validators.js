// Made from packages/core/schemas by scripts/generate/schemas.ts, with ajv (MIT) and fast-deep-equal (MIT) inside.
var wp=Object.defineProperty;var ti=Object.getOwnPropertyDescriptor;var pi=Object.getOwnPropertyNames;var ii=Object.prototype.hasOwnProperty;var ai=(p,s,S)=>()=>{if(S)throw S[0];try{return p&&(s=p(p=0)),s}catch(q){throw S=[q],q}};var Sp=(p,s)=>()=>{try{return s||p((s={exports:{}}).exports,s),s.exports}catch(S){throw s=0,S}},ni=(p,s)=>{for(var S in s)wp(p,S,{get:s[S],enumerable:!0})},oi=(p,s,S,q)=>{
if(s&&typeof s=="object"||typeof s=="function")for(let d of pi(s))!ii.call(p,d)&&d!==S&&wp(p,d,{get:()=>s[d],enumerable:!(q=ti(s,d))||q.enumerable});return p};var zp=p=>oi(wp({},"__esModule",{value:!0}),p);var _p=Sp(bp=>{"use strict";Object.defineProperty(bp,"__esModule",{value:!0});function Vp(p){let s=p.length,S=0,q=0,d;for(;q<s;)S++,d=p.charCodeAt(q++),d>=55296&&
d<=56319&&q<s&&(d=p.charCodeAt(q),(d&64512)===56320&&q++);return S}bp.default=Vp;Vp.code='require("ajv/dist/runtime/ucs2length").default'});var qp={};ni(qp,{formats:()=>di});function mi(p){return p%4===0&&(p%100!==0||p%400===0)}function Tp(p){if(!/^\d{4}-\d{2}-\d{2}$/.test(p))return!1;let s=Number(p.
slice(5,7)),S=Number(p.slice(8,10));return s<1||s>12||S<1?!1:S<=(s===2&&mi(Number(p.slice(0,4)))?29:ci[s-1])}function li(p){let s=/^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:Z|[+-](\d{2}):(\d{2}))$/.
exec(p);if(s===null)return!1;let[,S,q,d,h,e="0",r="0"]=s;return Tp(S)&&Number(q)<24&&Number(d)<60&&Number(h)<60&&Number(e)<24&&Number(r)<60}var ci,di,Dp=ai(()=>{
"use strict";ci=[31,28,31,30,31,30,31,31,30,31,30,31];di={date:Tp,"date-time":li}});var Fp=Sp((Ri,Mp)=>{"use strict";Mp.exports=function p(s,S){if(s===S)return!0;if(s&&S&&typeof s=="object"&&typeof S=="object"){if(s.constructor!==S.constructor)
return!1;var q,d,h;if(Array.isArray(s)){if(q=s.length,q!=S.length)return!1;for(d=q;d--!==0;)if(!p(s[d],S[d]))return!1;return!0}if(s.constructor===RegExp)return s.
source===S.source&&s.flags===S.flags;if(s.valueOf!==Object.prototype.valueOf)return s.valueOf()===S.valueOf();if(s.toString!==Object.prototype.toString)return s.
toString()===S.toString();if(h=Object.keys(s),q=h.length,q!==Object.keys(S).length)return!1;for(d=q;d--!==0;)if(!Object.prototype.hasOwnProperty.call(S,h[d]))return!1;
for(d=q;d--!==0;){var e=h[d];if(!p(s[e],S[e]))return!1}return!0}return s!==s&&S!==S}});var Zp=Sp($p=>{"use strict";Object.defineProperty($p,"__esModule",{value:!0});var Cp=Fp();Cp.code='require("ajv/dist/runtime/equal").default';$p.default=Cp});var hi=Yt,R={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://gradus.dev/schemas/v1/project.schema.json",type:"object",additionalProperties:!1,
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
1/shared#/$defs/pattern"}},duplicates:{enum:["error","allow"]},nulls:{enum:["absent","keep"]},ownKindsOnly:{type:"boolean"}}}},data:{type:"array",items:{type:"o\
bject",additionalProperties:!1,required:["name"],properties:{name:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$","x-expected":"a word such as contacts"},schema:{
$ref:"https://gradus.dev/schemas/v1/shared#/$defs/path"},description:{type:"string",minLength:1}}}}}}}},Ne={const:"gradus.dev/v1"};function fr(p,{instancePath:s="",
parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=fr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),p!=="gradus.dev/v1"){let t={instancePath:s,schemaPath:"#/const",keyword:"const",params:{allowedValue:"gradus.dev/v1"},schema:"gradus.dev/v1",parentSchema:Ne,
data:p};e===null?e=[t]:e.push(t),r++}return fr.errors=e,r===0}fr.evaluated={dynamicProps:!1,dynamicItems:!1};var A={type:"object",additionalProperties:!1,required:[
"name"],properties:{name:{$ref:"#/$defs/name"},title:{type:"string",minLength:1},labels:{type:"object",additionalProperties:{type:"string"}},annotations:{type:"\
object",additionalProperties:{type:"string"}},links:{type:"array",items:{$ref:"#/$defs/link"}}}},G={type:"string",minLength:1,maxLength:63,pattern:"^[a-z0-9]([-\
a-z0-9]*[a-z0-9])?$","x-expected":"a DNS label of at most 63 characters (a-z, 0-9 and inner hyphens), such as checkout-api"},b=_p().default,Re=new RegExp("^[a-z\
0-9]([-a-z0-9]*[a-z0-9])?$","u");function Q(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Q.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(b(p)>63){let t={instancePath:s,schemaPath:"#/maxLength",keyword:"max\
Length",params:{limit:63},schema:63,parentSchema:G,data:p};e===null?e=[t]:e.push(t),r++}if(b(p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLe\
ngth",params:{limit:1},schema:1,parentSchema:G,data:p};e===null?e=[t]:e.push(t),r++}if(!Re.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"patter\
n",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:G,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:G.type,parentSchema:G,data:p};e===null?e=[t]:e.push(t),r++}return Q.errors=e,r===
0}Q.evaluated={dynamicProps:!1,dynamicItems:!1};var lr={type:"object",additionalProperties:!1,required:["url"],properties:{title:{type:"string",minLength:1},url:{
$ref:"#/$defs/url"}}},Le={type:"string",pattern:"^https?://[^\\s]+$","x-expected":"an address that starts with https:// or http://"},rp=new RegExp("^https?://[^\
\\s]+$","u");function rr(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=rr.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!rp.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^https?://[^\\s]+$"},schema:"^https?://[^\\s]+$",parentSchema:Le,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"t\
ype",params:{type:"string"},schema:Le.type,parentSchema:Le,data:p};e===null?e=[t]:e.push(t),r++}return rr.errors=e,r===0}rr.evaluated={dynamicProps:!1,dynamicItems:!1};
function J(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=J.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.url===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"url"},schema:lr.required,parentSchema:lr,data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="title"||t==="url")){let i={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:lr,data:p};e===null?e=[i]:
e.push(i),r++}if(p.title!==void 0){let t=p.title;if(typeof t=="string"){if(b(t)<1){let i={instancePath:s+"/title",schemaPath:"#/properties/title/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:lr.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/title",schemaPath:"#/pr\
operties/title/type",keyword:"type",params:{type:"string"},schema:lr.properties.title.type,parentSchema:lr.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}
p.url!==void 0&&(rr(p.url,{instancePath:s+"/url",parentData:p,parentDataProperty:"url",rootData:d,dynamicAnchors:h})||(e=e===null?rr.errors:e.concat(rr.errors),
r=e.length))}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:lr.type,parentSchema:lr,data:p};e===null?e=[t]:e.push(t),
r++}return J.errors=e,r===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function yr(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,
dynamicAnchors:h={}}={}){let e=null,r=0,m=yr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(
p)){if(p.name===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},schema:A.required,parentSchema:A,data:p};
e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="name"||t==="title"||t==="labels"||t==="annotations"||t==="links")){let i={instancePath:s,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:A,data:p};e===null?e=[i]:e.push(i),r++}if(p.name!==void 0&&
(Q(p.name,{instancePath:s+"/name",parentData:p,parentDataProperty:"name",rootData:d,dynamicAnchors:h})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length)),p.title!==
void 0){let t=p.title;if(typeof t=="string"){if(b(t)<1){let i={instancePath:s+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:A.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/title",schemaPath:"#/properties/title/type",keyword:"\
type",params:{type:"string"},schema:A.properties.title.type,parentSchema:A.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}if(p.labels!==void 0){let t=p.
labels;if(t&&typeof t=="object"&&!Array.isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let n={instancePath:s+"/labels/"+i.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},schema:A.properties.labels.additionalProperties.type,
parentSchema:A.properties.labels.additionalProperties,data:a};e===null?e=[n]:e.push(n),r++}}else{let i={instancePath:s+"/labels",schemaPath:"#/properties/labels\
/type",keyword:"type",params:{type:"object"},schema:A.properties.labels.type,parentSchema:A.properties.labels,data:t};e===null?e=[i]:e.push(i),r++}}if(p.annotations!==
void 0){let t=p.annotations;if(t&&typeof t=="object"&&!Array.isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let n={instancePath:s+"/annotations/"+
i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},schema:A.properties.
annotations.additionalProperties.type,parentSchema:A.properties.annotations.additionalProperties,data:a};e===null?e=[n]:e.push(n),r++}}else{let i={instancePath:s+
"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"object"},schema:A.properties.annotations.type,parentSchema:A.properties.annotations,
data:t};e===null?e=[i]:e.push(i),r++}}if(p.links!==void 0){let t=p.links;if(Array.isArray(t)){let i=t.length;for(let a=0;a<i;a++)J(t[a],{instancePath:s+"/links/"+
a,parentData:t,parentDataProperty:a,rootData:d,dynamicAnchors:h})||(e=e===null?J.errors:e.concat(J.errors),r=e.length)}else{let i={instancePath:s+"/links",schemaPath:"\
#/properties/links/type",keyword:"type",params:{type:"array"},schema:A.properties.links.type,parentSchema:A.properties.links,data:t};e===null?e=[i]:e.push(i),r++}}}else{
let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:A.type,parentSchema:A,data:p};e===null?e=[t]:e.push(t),r++}return yr.errors=
e,r===0}yr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var xe={type:"string",pattern:"^[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$","x-expected":"a zone o\
f the IANA database such as Europe/Berlin or UTC"},sp=new RegExp("^[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$","u");function gr(p,{instancePath:s="",parentData:S,
parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=gr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p==
"string"){if(!sp.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$"},schema:"^[\
A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$",parentSchema:xe,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"string"},schema:xe.type,parentSchema:xe,data:p};e===null?e=[t]:e.push(t),r++}return gr.errors=e,r===0}gr.evaluated={dynamicProps:!1,dynamicItems:!1};var Pr={
type:"string",pattern:"^(\\*|@?[a-z0-9]([-._a-z0-9]*[a-z0-9])?(/[a-z0-9]([-._a-z0-9]*[a-z0-9])?)*(/\\*)?)$","x-expected":"a policy's id such as baseline/staged-\
rollout, or a pack such as baseline/*"},Bp=new RegExp("^(\\*|@?[a-z0-9]([-._a-z0-9]*[a-z0-9])?(/[a-z0-9]([-._a-z0-9]*[a-z0-9])?)*(/\\*)?)$","u");function vr(p,{
instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=vr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),typeof p=="string"){if(!Bp.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(\\*|@?[a-z0-9]([-._a-z0-9]\
*[a-z0-9])?(/[a-z0-9]([-._a-z0-9]*[a-z0-9])?)*(/\\*)?)$"},schema:"^(\\*|@?[a-z0-9]([-._a-z0-9]*[a-z0-9])?(/[a-z0-9]([-._a-z0-9]*[a-z0-9])?)*(/\\*)?)$",parentSchema:Pr,
data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Pr.type,parentSchema:Pr,data:p};
e===null?e=[t]:e.push(t),r++}return vr.errors=e,r===0}vr.evaluated={dynamicProps:!1,dynamicItems:!1};var ue={type:"integer",minimum:0,maximum:99};function kr(p,{
instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=kr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"integer"},schema:ue.
type,parentSchema:ue,data:p};e===null?e=[t]:e.push(t),r++}if(typeof p=="number"&&isFinite(p)){if(p>99||isNaN(p)){let t={instancePath:s,schemaPath:"#/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:99},schema:99,parentSchema:ue,data:p};e===null?e=[t]:e.push(t),r++}if(p<0||isNaN(p)){let t={instancePath:s,schemaPath:"#/\
minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:ue,data:p};e===null?e=[t]:e.push(t),r++}}return kr.errors=e,r===0}kr.evaluated=
{dynamicProps:!1,dynamicItems:!1};var sr={type:"string",minLength:1};function be(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){
let e=null,r=0,m=be.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(b(p)<1){let t={instancePath:s,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:sr,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"string"},schema:sr.type,parentSchema:sr,data:p};e===null?e=[t]:e.push(t),r++}return be.errors=e,r===0}be.evaluated={dynamicProps:!1,
dynamicItems:!1};var wr={enum:["advisory","waivable","mandatory","off"]};function Sr(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){
let e=null,r=0,m=Sr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="advisory"||p==="waivable"||p==="mandatory"||p==="off")){
let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:wr.enum},schema:wr.enum,parentSchema:wr,data:p};e===null?e=[t]:e.push(t),r++}return Sr.
errors=e,r===0}Sr.evaluated={dynamicProps:!1,dynamicItems:!1};var br={type:"string",pattern:"^@?[a-z0-9]([-._a-z0-9]*[a-z0-9])?(/[a-z0-9]([-._a-z0-9]*[a-z0-9])?\
)*$","x-expected":"a policy's id such as baseline/staged-rollout"},Hp=new RegExp("^@?[a-z0-9]([-._a-z0-9]*[a-z0-9])?(/[a-z0-9]([-._a-z0-9]*[a-z0-9])?)*$","u");function qr(p,{
instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=qr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),typeof p=="string"){if(!Hp.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^@?[a-z0-9]([-._a-z0-9]*[a-\
z0-9])?(/[a-z0-9]([-._a-z0-9]*[a-z0-9])?)*$"},schema:"^@?[a-z0-9]([-._a-z0-9]*[a-z0-9])?(/[a-z0-9]([-._a-z0-9]*[a-z0-9])?)*$",parentSchema:br,data:p};e===null?e=
[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:br.type,parentSchema:br,data:p};e===null?e=[t]:e.
push(t),r++}return qr.errors=e,r===0}qr.evaluated={dynamicProps:!1,dynamicItems:!1};var jp={type:"string",pattern:"^(/([^/~]|~[012])*)*$","x-expected":"a JSON P\
ointer in which * is each element or member, such as /releases/*"},ui=new RegExp("^(/([^/~]|~[012])*)*$","u");function Me(p,{instancePath:s="",parentData:S,parentDataProperty:q,
rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Me.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!ui.
test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(/([^/~]|~[012])*)*$"},schema:"^(/([^/~]|~[012])*)*$",parentSchema:jp,
data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:jp.type,parentSchema:jp,data:p};
e===null?e=[t]:e.push(t),r++}return Me.errors=e,r===0}Me.evaluated={dynamicProps:!1,dynamicItems:!1};var Dr={type:"string",minLength:1};function $r(p,{instancePath:s="",
parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=$r.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),typeof p=="string"){if(b(p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Dr,data:p};e===
null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Dr.type,parentSchema:Dr,data:p};e===null?e=
[t]:e.push(t),r++}return $r.errors=e,r===0}$r.evaluated={dynamicProps:!1,dynamicItems:!1};var se={type:"string",minLength:1,pattern:"^[^/\\s][^\\n]*$","x-expect\
ed":"a path relative to the project, without a leading slash"},hr=new RegExp("^[^/\\s][^\\n]*$","u");function Fe(p,{instancePath:s="",parentData:S,parentDataProperty:q,
rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Fe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(b(
p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:se,data:p};e===null?e=[t]:e.push(t),r++}if(!hr.test(
p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^/\\s][^\\n]*$"},schema:"^[^/\\s][^\\n]*$",parentSchema:se,data:p};e===null?
e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:se.type,parentSchema:se,data:p};e===null?e=[t]:
e.push(t),r++}return Fe.errors=e,r===0}Fe.evaluated={dynamicProps:!1,dynamicItems:!1};var Se=Object.prototype.hasOwnProperty,Np=new RegExp("^[A-Za-z_][A-Za-z0-9\
_]*$","u");function Yt(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Yt.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.apiVersion===void 0){let a={instancePath:s,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"apiVersion"},schema:R.required,parentSchema:R,data:p};e===null?e=[a]:e.push(a),r++}if(p.kind===void 0){let a={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},schema:R.required,parentSchema:R,data:p};e===null?e=[a]:e.push(a),r++}if(p.metadata===
void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},schema:R.required,parentSchema:R,data:p};e===null?e=
[a]:e.push(a),r++}if(p.spec===void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},schema:R.required,parentSchema:R,
data:p};e===null?e=[a]:e.push(a),r++}for(let a in p)if(!(a==="apiVersion"||a==="kind"||a==="metadata"||a==="spec")){let n={instancePath:s,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:R,data:p};e===null?e=[n]:e.push(n),r++}if(p.apiVersion!==void 0&&
(fr(p.apiVersion,{instancePath:s+"/apiVersion",parentData:p,parentDataProperty:"apiVersion",rootData:d,dynamicAnchors:h})||(e=e===null?fr.errors:e.concat(fr.errors),
r=e.length)),p.kind!==void 0){let a=p.kind;if(a!=="Project"){let n={instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"\
Project"},schema:"Project",parentSchema:R.properties.kind,data:a};e===null?e=[n]:e.push(n),r++}}if(p.metadata!==void 0&&(yr(p.metadata,{instancePath:s+"/metadat\
a",parentData:p,parentDataProperty:"metadata",rootData:d,dynamicAnchors:h})||(e=e===null?yr.errors:e.concat(yr.errors),r=e.length)),p.spec!==void 0){let a=p.spec;
if(a&&typeof a=="object"&&!Array.isArray(a)){for(let n in a)if(!(n==="timezone"||n==="policies"||n==="enforcement"||n==="params"||n==="exclude"||n==="limits"||n===
"documents"||n==="data")){let c={instancePath:s+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
schema:!1,parentSchema:R.properties.spec,data:a};e===null?e=[c]:e.push(c),r++}if(a.timezone!==void 0&&(gr(a.timezone,{instancePath:s+"/spec/timezone",parentData:a,
parentDataProperty:"timezone",rootData:d,dynamicAnchors:h})||(e=e===null?gr.errors:e.concat(gr.errors),r=e.length)),a.policies!==void 0){let n=a.policies;if(Array.
isArray(n)){let c=n.length;for(let o=0;o<c;o++){let l=n[o];if(typeof l=="string"){if(b(l)<1){let f={instancePath:s+"/spec/policies/"+o,schemaPath:"#/properties/\
spec/properties/policies/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:R.properties.spec.properties.policies.items,data:l};e===null?
e=[f]:e.push(f),r++}}else{let f={instancePath:s+"/spec/policies/"+o,schemaPath:"#/properties/spec/properties/policies/items/type",keyword:"type",params:{type:"s\
tring"},schema:R.properties.spec.properties.policies.items.type,parentSchema:R.properties.spec.properties.policies.items,data:l};e===null?e=[f]:e.push(f),r++}}}else{
let c={instancePath:s+"/spec/policies",schemaPath:"#/properties/spec/properties/policies/type",keyword:"type",params:{type:"array"},schema:R.properties.spec.properties.
policies.type,parentSchema:R.properties.spec.properties.policies,data:n};e===null?e=[c]:e.push(c),r++}}if(a.enforcement!==void 0){let n=a.enforcement;if(Array.isArray(
n)){let c=n.length;for(let o=0;o<c;o++){let l=n[o];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.enforcement===void 0){let f={instancePath:s+"/spec/enforcem\
ent/"+o,schemaPath:"#/properties/spec/properties/enforcement/items/required",keyword:"required",params:{missingProperty:"enforcement"},schema:R.properties.spec.
properties.enforcement.items.required,parentSchema:R.properties.spec.properties.enforcement.items,data:l};e===null?e=[f]:e.push(f),r++}for(let f in l)if(!(f==="\
policies"||f==="tiers"||f==="paths"||f==="verbs"||f==="enforcement")){let L={instancePath:s+"/spec/enforcement/"+o,schemaPath:"#/properties/spec/properties/enfo\
rcement/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},schema:!1,parentSchema:R.properties.spec.properties.enforcement.
items,data:l};e===null?e=[L]:e.push(L),r++}if(l.policies!==void 0){let f=l.policies;if(Array.isArray(f)){if(f.length<1){let x={instancePath:s+"/spec/enforcement\
/"+o+"/policies",schemaPath:"#/properties/spec/properties/enforcement/items/properties/policies/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:R.
properties.spec.properties.enforcement.items.properties.policies,data:f};e===null?e=[x]:e.push(x),r++}let L=f.length;for(let x=0;x<L;x++)vr(f[x],{instancePath:s+
"/spec/enforcement/"+o+"/policies/"+x,parentData:f,parentDataProperty:x,rootData:d,dynamicAnchors:h})||(e=e===null?vr.errors:e.concat(vr.errors),r=e.length)}else{
let L={instancePath:s+"/spec/enforcement/"+o+"/policies",schemaPath:"#/properties/spec/properties/enforcement/items/properties/policies/type",keyword:"type",params:{
type:"array"},schema:R.properties.spec.properties.enforcement.items.properties.policies.type,parentSchema:R.properties.spec.properties.enforcement.items.properties.
policies,data:f};e===null?e=[L]:e.push(L),r++}}if(l.tiers!==void 0){let f=l.tiers;if(Array.isArray(f)){if(f.length<1){let x={instancePath:s+"/spec/enforcement/"+
o+"/tiers",schemaPath:"#/properties/spec/properties/enforcement/items/properties/tiers/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:R.properties.
spec.properties.enforcement.items.properties.tiers,data:f};e===null?e=[x]:e.push(x),r++}let L=f.length;for(let x=0;x<L;x++)kr(f[x],{instancePath:s+"/spec/enforc\
ement/"+o+"/tiers/"+x,parentData:f,parentDataProperty:x,rootData:d,dynamicAnchors:h})||(e=e===null?kr.errors:e.concat(kr.errors),r=e.length)}else{let L={instancePath:s+
"/spec/enforcement/"+o+"/tiers",schemaPath:"#/properties/spec/properties/enforcement/items/properties/tiers/type",keyword:"type",params:{type:"array"},schema:R.
properties.spec.properties.enforcement.items.properties.tiers.type,parentSchema:R.properties.spec.properties.enforcement.items.properties.tiers,data:f};e===null?
e=[L]:e.push(L),r++}}if(l.paths!==void 0){let f=l.paths;if(Array.isArray(f)){if(f.length<1){let x={instancePath:s+"/spec/enforcement/"+o+"/paths",schemaPath:"#/\
properties/spec/properties/enforcement/items/properties/paths/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:R.properties.spec.properties.enforcement.
items.properties.paths,data:f};e===null?e=[x]:e.push(x),r++}let L=f.length;for(let x=0;x<L;x++)be(f[x],{instancePath:s+"/spec/enforcement/"+o+"/paths/"+x,parentData:f,
parentDataProperty:x,rootData:d,dynamicAnchors:h})||(e=e===null?be.errors:e.concat(be.errors),r=e.length)}else{let L={instancePath:s+"/spec/enforcement/"+o+"/pa\
ths",schemaPath:"#/properties/spec/properties/enforcement/items/properties/paths/type",keyword:"type",params:{type:"array"},schema:R.properties.spec.properties.
enforcement.items.properties.paths.type,parentSchema:R.properties.spec.properties.enforcement.items.properties.paths,data:f};e===null?e=[L]:e.push(L),r++}}if(l.
verbs!==void 0){let f=l.verbs;if(Array.isArray(f)){if(f.length<1){let x={instancePath:s+"/spec/enforcement/"+o+"/verbs",schemaPath:"#/properties/spec/properties\
/enforcement/items/properties/verbs/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:R.properties.spec.properties.enforcement.items.properties.
verbs,data:f};e===null?e=[x]:e.push(x),r++}let L=f.length;for(let x=0;x<L;x++){let P=f[x];if(!(P==="check"||P==="gate"||P==="rollout")){let I={instancePath:s+"/\
spec/enforcement/"+o+"/verbs/"+x,schemaPath:"#/properties/spec/properties/enforcement/items/properties/verbs/items/enum",keyword:"enum",params:{allowedValues:R.
properties.spec.properties.enforcement.items.properties.verbs.items.enum},schema:R.properties.spec.properties.enforcement.items.properties.verbs.items.enum,parentSchema:R.
properties.spec.properties.enforcement.items.properties.verbs.items,data:P};e===null?e=[I]:e.push(I),r++}}}else{let L={instancePath:s+"/spec/enforcement/"+o+"/v\
erbs",schemaPath:"#/properties/spec/properties/enforcement/items/properties/verbs/type",keyword:"type",params:{type:"array"},schema:R.properties.spec.properties.
enforcement.items.properties.verbs.type,parentSchema:R.properties.spec.properties.enforcement.items.properties.verbs,data:f};e===null?e=[L]:e.push(L),r++}}l.enforcement!==
void 0&&(Sr(l.enforcement,{instancePath:s+"/spec/enforcement/"+o+"/enforcement",parentData:l,parentDataProperty:"enforcement",rootData:d,dynamicAnchors:h})||(e=
e===null?Sr.errors:e.concat(Sr.errors),r=e.length))}else{let f={instancePath:s+"/spec/enforcement/"+o,schemaPath:"#/properties/spec/properties/enforcement/items\
/type",keyword:"type",params:{type:"object"},schema:R.properties.spec.properties.enforcement.items.type,parentSchema:R.properties.spec.properties.enforcement.items,
data:l};e===null?e=[f]:e.push(f),r++}}}else{let c={instancePath:s+"/spec/enforcement",schemaPath:"#/properties/spec/properties/enforcement/type",keyword:"type",
params:{type:"array"},schema:R.properties.spec.properties.enforcement.type,parentSchema:R.properties.spec.properties.enforcement,data:n};e===null?e=[c]:e.push(c),
r++}}if(a.params!==void 0){let n=a.params;if(n&&typeof n=="object"&&!Array.isArray(n))for(let c in n){let o=r;qr(c,{instancePath:s+"/spec/params",parentData:n,parentDataProperty:"\
params",rootData:d,dynamicAnchors:h})||(e=e===null?qr.errors:e.concat(qr.errors),r=e.length);var t=o===r;if(!t){let l={instancePath:s+"/spec/params",schemaPath:"\
#/properties/spec/properties/params/propertyNames",keyword:"propertyNames",params:{propertyName:c},schema:R.properties.spec.properties.params.propertyNames,parentSchema:R.
properties.spec.properties.params,data:n};e===null?e=[l]:e.push(l),r++}}else{let c={instancePath:s+"/spec/params",schemaPath:"#/properties/spec/properties/param\
s/type",keyword:"type",params:{type:"object"},schema:R.properties.spec.properties.params.type,parentSchema:R.properties.spec.properties.params,data:n};e===null?
e=[c]:e.push(c),r++}}if(a.exclude!==void 0){let n=a.exclude;if(Array.isArray(n)){let c=n.length;for(let o=0;o<c;o++)be(n[o],{instancePath:s+"/spec/exclude/"+o,parentData:n,
parentDataProperty:o,rootData:d,dynamicAnchors:h})||(e=e===null?be.errors:e.concat(be.errors),r=e.length)}else{let c={instancePath:s+"/spec/exclude",schemaPath:"\
#/properties/spec/properties/exclude/type",keyword:"type",params:{type:"array"},schema:R.properties.spec.properties.exclude.type,parentSchema:R.properties.spec.
properties.exclude,data:n};e===null?e=[c]:e.push(c),r++}}if(a.limits!==void 0){let n=a.limits;if(n&&typeof n=="object"&&!Array.isArray(n)){for(let c in n)if(!(c===
"fileBytes"||c==="files"||c==="documents"||c==="depth"||c==="expansion"||c==="steps")){let o={instancePath:s+"/spec/limits",schemaPath:"#/properties/spec/proper\
ties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:R.properties.spec.properties.limits,data:n};
e===null?e=[o]:e.push(o),r++}if(n.fileBytes!==void 0){let c=n.fileBytes;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let o={instancePath:s+"/spec/l\
imits/fileBytes",schemaPath:"#/properties/spec/properties/limits/properties/fileBytes/type",keyword:"type",params:{type:"integer"},schema:R.properties.spec.properties.
limits.properties.fileBytes.type,parentSchema:R.properties.spec.properties.limits.properties.fileBytes,data:c};e===null?e=[o]:e.push(o),r++}if(typeof c=="number"&&
isFinite(c)){if(c>1073741824||isNaN(c)){let o={instancePath:s+"/spec/limits/fileBytes",schemaPath:"#/properties/spec/properties/limits/properties/fileBytes/maxi\
mum",keyword:"maximum",params:{comparison:"<=",limit:1073741824},schema:1073741824,parentSchema:R.properties.spec.properties.limits.properties.fileBytes,data:c};
e===null?e=[o]:e.push(o),r++}if(c<1||isNaN(c)){let o={instancePath:s+"/spec/limits/fileBytes",schemaPath:"#/properties/spec/properties/limits/properties/fileByt\
es/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:R.properties.spec.properties.limits.properties.fileBytes,data:c};e===null?e=
[o]:e.push(o),r++}}}if(n.files!==void 0){let c=n.files;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let o={instancePath:s+"/spec/limits/files",schemaPath:"\
#/properties/spec/properties/limits/properties/files/type",keyword:"type",params:{type:"integer"},schema:R.properties.spec.properties.limits.properties.files.type,
parentSchema:R.properties.spec.properties.limits.properties.files,data:c};e===null?e=[o]:e.push(o),r++}if(typeof c=="number"&&isFinite(c)){if(c>1e7||isNaN(c)){let o={
instancePath:s+"/spec/limits/files",schemaPath:"#/properties/spec/properties/limits/properties/files/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e7},
schema:1e7,parentSchema:R.properties.spec.properties.limits.properties.files,data:c};e===null?e=[o]:e.push(o),r++}if(c<1||isNaN(c)){let o={instancePath:s+"/spec\
/limits/files",schemaPath:"#/properties/spec/properties/limits/properties/files/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:R.
properties.spec.properties.limits.properties.files,data:c};e===null?e=[o]:e.push(o),r++}}}if(n.documents!==void 0){let c=n.documents;if(!(typeof c=="number"&&!(c%
1)&&!isNaN(c)&&isFinite(c))){let o={instancePath:s+"/spec/limits/documents",schemaPath:"#/properties/spec/properties/limits/properties/documents/type",keyword:"\
type",params:{type:"integer"},schema:R.properties.spec.properties.limits.properties.documents.type,parentSchema:R.properties.spec.properties.limits.properties.documents,
data:c};e===null?e=[o]:e.push(o),r++}if(typeof c=="number"&&isFinite(c)){if(c>1e8||isNaN(c)){let o={instancePath:s+"/spec/limits/documents",schemaPath:"#/proper\
ties/spec/properties/limits/properties/documents/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e8},schema:1e8,parentSchema:R.properties.spec.properties.
limits.properties.documents,data:c};e===null?e=[o]:e.push(o),r++}if(c<1||isNaN(c)){let o={instancePath:s+"/spec/limits/documents",schemaPath:"#/properties/spec/\
properties/limits/properties/documents/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:R.properties.spec.properties.limits.properties.
documents,data:c};e===null?e=[o]:e.push(o),r++}}}if(n.depth!==void 0){let c=n.depth;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let o={instancePath:s+
"/spec/limits/depth",schemaPath:"#/properties/spec/properties/limits/properties/depth/type",keyword:"type",params:{type:"integer"},schema:R.properties.spec.properties.
limits.properties.depth.type,parentSchema:R.properties.spec.properties.limits.properties.depth,data:c};e===null?e=[o]:e.push(o),r++}if(typeof c=="number"&&isFinite(
c)){if(c>1e3||isNaN(c)){let o={instancePath:s+"/spec/limits/depth",schemaPath:"#/properties/spec/properties/limits/properties/depth/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e3},schema:1e3,parentSchema:R.properties.spec.properties.limits.properties.depth,data:c};e===null?e=[o]:e.push(o),r++}if(c<1||isNaN(c)){let o={
instancePath:s+"/spec/limits/depth",schemaPath:"#/properties/spec/properties/limits/properties/depth/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
schema:1,parentSchema:R.properties.spec.properties.limits.properties.depth,data:c};e===null?e=[o]:e.push(o),r++}}}if(n.expansion!==void 0){let c=n.expansion;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let o={instancePath:s+"/spec/limits/expansion",schemaPath:"#/properties/spec/properties/limits/properties/expansion/t\
ype",keyword:"type",params:{type:"integer"},schema:R.properties.spec.properties.limits.properties.expansion.type,parentSchema:R.properties.spec.properties.limits.
properties.expansion,data:c};e===null?e=[o]:e.push(o),r++}if(typeof c=="number"&&isFinite(c)){if(c>1e8||isNaN(c)){let o={instancePath:s+"/spec/limits/expansion",
schemaPath:"#/properties/spec/properties/limits/properties/expansion/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e8},schema:1e8,parentSchema:R.properties.
spec.properties.limits.properties.expansion,data:c};e===null?e=[o]:e.push(o),r++}if(c<0||isNaN(c)){let o={instancePath:s+"/spec/limits/expansion",schemaPath:"#/\
properties/spec/properties/limits/properties/expansion/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:R.properties.spec.properties.
limits.properties.expansion,data:c};e===null?e=[o]:e.push(o),r++}}}if(n.steps!==void 0){let c=n.steps;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){
let o={instancePath:s+"/spec/limits/steps",schemaPath:"#/properties/spec/properties/limits/properties/steps/type",keyword:"type",params:{type:"integer"},schema:R.
properties.spec.properties.limits.properties.steps.type,parentSchema:R.properties.spec.properties.limits.properties.steps,data:c};e===null?e=[o]:e.push(o),r++}if(typeof c==
"number"&&isFinite(c)){if(c>1e9||isNaN(c)){let o={instancePath:s+"/spec/limits/steps",schemaPath:"#/properties/spec/properties/limits/properties/steps/maximum",
keyword:"maximum",params:{comparison:"<=",limit:1e9},schema:1e9,parentSchema:R.properties.spec.properties.limits.properties.steps,data:c};e===null?e=[o]:e.push(
o),r++}if(c<1||isNaN(c)){let o={instancePath:s+"/spec/limits/steps",schemaPath:"#/properties/spec/properties/limits/properties/steps/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},schema:1,parentSchema:R.properties.spec.properties.limits.properties.steps,data:c};e===null?e=[o]:e.push(o),r++}}}}else{let c={
instancePath:s+"/spec/limits",schemaPath:"#/properties/spec/properties/limits/type",keyword:"type",params:{type:"object"},schema:R.properties.spec.properties.limits.
type,parentSchema:R.properties.spec.properties.limits,data:n};e===null?e=[c]:e.push(c),r++}}if(a.documents!==void 0){let n=a.documents;if(Array.isArray(n)){let c=n.
length;for(let o=0;o<c;o++){let l=n[o];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.paths===void 0){let f={instancePath:s+"/spec/documents/"+o,schemaPath:"\
#/properties/spec/properties/documents/items/required",keyword:"required",params:{missingProperty:"paths"},schema:R.properties.spec.properties.documents.items.required,
parentSchema:R.properties.spec.properties.documents.items,data:l};e===null?e=[f]:e.push(f),r++}for(let f in l)if(!Se.call(R.properties.spec.properties.documents.
items.properties,f)){let L={instancePath:s+"/spec/documents/"+o,schemaPath:"#/properties/spec/properties/documents/items/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:f},schema:!1,parentSchema:R.properties.spec.properties.documents.items,data:l};e===null?e=[L]:e.push(L),r++}if(l.paths!==
void 0){let f=l.paths;if(Array.isArray(f)){if(f.length<1){let x={instancePath:s+"/spec/documents/"+o+"/paths",schemaPath:"#/properties/spec/properties/documents\
/items/properties/paths/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:R.properties.spec.properties.documents.items.properties.paths,data:f};
e===null?e=[x]:e.push(x),r++}let L=f.length;for(let x=0;x<L;x++)be(f[x],{instancePath:s+"/spec/documents/"+o+"/paths/"+x,parentData:f,parentDataProperty:x,rootData:d,
dynamicAnchors:h})||(e=e===null?be.errors:e.concat(be.errors),r=e.length)}else{let L={instancePath:s+"/spec/documents/"+o+"/paths",schemaPath:"#/properties/spec\
/properties/documents/items/properties/paths/type",keyword:"type",params:{type:"array"},schema:R.properties.spec.properties.documents.items.properties.paths.type,
parentSchema:R.properties.spec.properties.documents.items.properties.paths,data:f};e===null?e=[L]:e.push(L),r++}}if(l.kind!==void 0){let f=l.kind;if(typeof f=="\
string"){if(b(f)<1){let L={instancePath:s+"/spec/documents/"+o+"/kind",schemaPath:"#/properties/spec/properties/documents/items/properties/kind/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:R.properties.spec.properties.documents.items.properties.kind,data:f};e===null?e=[L]:e.push(L),r++}if(!Np.test(
f)){let L={instancePath:s+"/spec/documents/"+o+"/kind",schemaPath:"#/properties/spec/properties/documents/items/properties/kind/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:R.properties.spec.properties.documents.items.properties.kind,data:f};e===null?
e=[L]:e.push(L),r++}}else{let L={instancePath:s+"/spec/documents/"+o+"/kind",schemaPath:"#/properties/spec/properties/documents/items/properties/kind/type",keyword:"\
type",params:{type:"string"},schema:R.properties.spec.properties.documents.items.properties.kind.type,parentSchema:R.properties.spec.properties.documents.items.
properties.kind,data:f};e===null?e=[L]:e.push(L),r++}}if(l.format!==void 0){let f=l.format,L=r,x=!1,P=r;if(!(f==="yaml"||f==="json"||f==="text"||f==="lines")){let V={
instancePath:s+"/spec/documents/"+o+"/format",schemaPath:"#/properties/spec/properties/documents/items/properties/format/anyOf/0/enum",keyword:"enum",params:{allowedValues:R.
properties.spec.properties.documents.items.properties.format.anyOf[0].enum},schema:R.properties.spec.properties.documents.items.properties.format.anyOf[0].enum,
parentSchema:R.properties.spec.properties.documents.items.properties.format.anyOf[0],data:f};e===null?e=[V]:e.push(V),r++}var i=P===r;x=x||i;let I=r;if(f&&typeof f==
"object"&&!Array.isArray(f)){if(f.regex===void 0){let V={instancePath:s+"/spec/documents/"+o+"/format",schemaPath:"#/properties/spec/properties/documents/items/\
properties/format/anyOf/1/required",keyword:"required",params:{missingProperty:"regex"},schema:R.properties.spec.properties.documents.items.properties.format.anyOf[1].
required,parentSchema:R.properties.spec.properties.documents.items.properties.format.anyOf[1],data:f};e===null?e=[V]:e.push(V),r++}for(let V in f)if(V!=="regex"){
let B={instancePath:s+"/spec/documents/"+o+"/format",schemaPath:"#/properties/spec/properties/documents/items/properties/format/anyOf/1/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:V},schema:!1,parentSchema:R.properties.spec.properties.documents.items.properties.format.anyOf[1],data:f};e===null?
e=[B]:e.push(B),r++}if(f.regex!==void 0){let V=f.regex;if(typeof V=="string"){if(b(V)<1){let B={instancePath:s+"/spec/documents/"+o+"/format/regex",schemaPath:"\
#/properties/spec/properties/documents/items/properties/format/anyOf/1/properties/regex/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:R.
properties.spec.properties.documents.items.properties.format.anyOf[1].properties.regex,data:V};e===null?e=[B]:e.push(B),r++}}else{let B={instancePath:s+"/spec/d\
ocuments/"+o+"/format/regex",schemaPath:"#/properties/spec/properties/documents/items/properties/format/anyOf/1/properties/regex/type",keyword:"type",params:{type:"\
string"},schema:R.properties.spec.properties.documents.items.properties.format.anyOf[1].properties.regex.type,parentSchema:R.properties.spec.properties.documents.
items.properties.format.anyOf[1].properties.regex,data:V};e===null?e=[B]:e.push(B),r++}}}else{let V={instancePath:s+"/spec/documents/"+o+"/format",schemaPath:"#\
/properties/spec/properties/documents/items/properties/format/anyOf/1/type",keyword:"type",params:{type:"object"},schema:R.properties.spec.properties.documents.
items.properties.format.anyOf[1].type,parentSchema:R.properties.spec.properties.documents.items.properties.format.anyOf[1],data:f};e===null?e=[V]:e.push(V),r++}
var i=I===r;if(x=x||i,x)r=L,e!==null&&(L?e.length=L:e=null);else{let V={instancePath:s+"/spec/documents/"+o+"/format",schemaPath:"#/properties/spec/properties/d\
ocuments/items/properties/format/anyOf",keyword:"anyOf",params:{},schema:R.properties.spec.properties.documents.items.properties.format.anyOf,parentSchema:R.properties.
spec.properties.documents.items.properties.format,data:f};e===null?e=[V]:e.push(V),r++}}if(l.items!==void 0&&(Me(l.items,{instancePath:s+"/spec/documents/"+o+"/\
items",parentData:l,parentDataProperty:"items",rootData:d,dynamicAnchors:h})||(e=e===null?Me.errors:e.concat(Me.errors),r=e.length)),l.identity!==void 0&&($r(l.
identity,{instancePath:s+"/spec/documents/"+o+"/identity",parentData:l,parentDataProperty:"identity",rootData:d,dynamicAnchors:h})||(e=e===null?$r.errors:e.concat(
$r.errors),r=e.length)),l.schema!==void 0&&(Fe(l.schema,{instancePath:s+"/spec/documents/"+o+"/schema",parentData:l,parentDataProperty:"schema",rootData:d,dynamicAnchors:h})||
(e=e===null?Fe.errors:e.concat(Fe.errors),r=e.length)),l.text!==void 0){let f=l.text;if(Array.isArray(f)){let L=f.length;for(let x=0;x<L;x++)Me(f[x],{instancePath:s+
"/spec/documents/"+o+"/text/"+x,parentData:f,parentDataProperty:x,rootData:d,dynamicAnchors:h})||(e=e===null?Me.errors:e.concat(Me.errors),r=e.length)}else{let L={
instancePath:s+"/spec/documents/"+o+"/text",schemaPath:"#/properties/spec/properties/documents/items/properties/text/type",keyword:"type",params:{type:"array"},
schema:R.properties.spec.properties.documents.items.properties.text.type,parentSchema:R.properties.spec.properties.documents.items.properties.text,data:f};e===null?
e=[L]:e.push(L),r++}}if(l.duplicates!==void 0){let f=l.duplicates;if(!(f==="error"||f==="allow")){let L={instancePath:s+"/spec/documents/"+o+"/duplicates",schemaPath:"\
#/properties/spec/properties/documents/items/properties/duplicates/enum",keyword:"enum",params:{allowedValues:R.properties.spec.properties.documents.items.properties.
duplicates.enum},schema:R.properties.spec.properties.documents.items.properties.duplicates.enum,parentSchema:R.properties.spec.properties.documents.items.properties.
duplicates,data:f};e===null?e=[L]:e.push(L),r++}}if(l.nulls!==void 0){let f=l.nulls;if(!(f==="absent"||f==="keep")){let L={instancePath:s+"/spec/documents/"+o+"\
/nulls",schemaPath:"#/properties/spec/properties/documents/items/properties/nulls/enum",keyword:"enum",params:{allowedValues:R.properties.spec.properties.documents.
items.properties.nulls.enum},schema:R.properties.spec.properties.documents.items.properties.nulls.enum,parentSchema:R.properties.spec.properties.documents.items.
properties.nulls,data:f};e===null?e=[L]:e.push(L),r++}}if(l.ownKindsOnly!==void 0){let f=l.ownKindsOnly;if(typeof f!="boolean"){let L={instancePath:s+"/spec/doc\
uments/"+o+"/ownKindsOnly",schemaPath:"#/properties/spec/properties/documents/items/properties/ownKindsOnly/type",keyword:"type",params:{type:"boolean"},schema:R.
properties.spec.properties.documents.items.properties.ownKindsOnly.type,parentSchema:R.properties.spec.properties.documents.items.properties.ownKindsOnly,data:f};
e===null?e=[L]:e.push(L),r++}}}else{let f={instancePath:s+"/spec/documents/"+o,schemaPath:"#/properties/spec/properties/documents/items/type",keyword:"type",params:{
type:"object"},schema:R.properties.spec.properties.documents.items.type,parentSchema:R.properties.spec.properties.documents.items,data:l};e===null?e=[f]:e.push(
f),r++}}}else{let c={instancePath:s+"/spec/documents",schemaPath:"#/properties/spec/properties/documents/type",keyword:"type",params:{type:"array"},schema:R.properties.
spec.properties.documents.type,parentSchema:R.properties.spec.properties.documents,data:n};e===null?e=[c]:e.push(c),r++}}if(a.data!==void 0){let n=a.data;if(Array.
isArray(n)){let c=n.length;for(let o=0;o<c;o++){let l=n[o];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.name===void 0){let f={instancePath:s+"/spec/data/"+
o,schemaPath:"#/properties/spec/properties/data/items/required",keyword:"required",params:{missingProperty:"name"},schema:R.properties.spec.properties.data.items.
required,parentSchema:R.properties.spec.properties.data.items,data:l};e===null?e=[f]:e.push(f),r++}for(let f in l)if(!(f==="name"||f==="schema"||f==="descriptio\
n")){let L={instancePath:s+"/spec/data/"+o,schemaPath:"#/properties/spec/properties/data/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},
schema:!1,parentSchema:R.properties.spec.properties.data.items,data:l};e===null?e=[L]:e.push(L),r++}if(l.name!==void 0){let f=l.name;if(typeof f=="string"){if(!Np.
test(f)){let L={instancePath:s+"/spec/data/"+o+"/name",schemaPath:"#/properties/spec/properties/data/items/properties/name/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:R.properties.spec.properties.data.items.properties.name,data:f};e===null?e=[L]:e.push(
L),r++}}else{let L={instancePath:s+"/spec/data/"+o+"/name",schemaPath:"#/properties/spec/properties/data/items/properties/name/type",keyword:"type",params:{type:"\
string"},schema:R.properties.spec.properties.data.items.properties.name.type,parentSchema:R.properties.spec.properties.data.items.properties.name,data:f};e===null?
e=[L]:e.push(L),r++}}if(l.schema!==void 0&&(Fe(l.schema,{instancePath:s+"/spec/data/"+o+"/schema",parentData:l,parentDataProperty:"schema",rootData:d,dynamicAnchors:h})||
(e=e===null?Fe.errors:e.concat(Fe.errors),r=e.length)),l.description!==void 0){let f=l.description;if(typeof f=="string"){if(b(f)<1){let L={instancePath:s+"/spe\
c/data/"+o+"/description",schemaPath:"#/properties/spec/properties/data/items/properties/description/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:R.
properties.spec.properties.data.items.properties.description,data:f};e===null?e=[L]:e.push(L),r++}}else{let L={instancePath:s+"/spec/data/"+o+"/description",schemaPath:"\
#/properties/spec/properties/data/items/properties/description/type",keyword:"type",params:{type:"string"},schema:R.properties.spec.properties.data.items.properties.
description.type,parentSchema:R.properties.spec.properties.data.items.properties.description,data:f};e===null?e=[L]:e.push(L),r++}}}else{let f={instancePath:s+"\
/spec/data/"+o,schemaPath:"#/properties/spec/properties/data/items/type",keyword:"type",params:{type:"object"},schema:R.properties.spec.properties.data.items.type,
parentSchema:R.properties.spec.properties.data.items,data:l};e===null?e=[f]:e.push(f),r++}}}else{let c={instancePath:s+"/spec/data",schemaPath:"#/properties/spe\
c/properties/data/type",keyword:"type",params:{type:"array"},schema:R.properties.spec.properties.data.type,parentSchema:R.properties.spec.properties.data,data:n};
e===null?e=[c]:e.push(c),r++}}}else{let n={instancePath:s+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"object"},schema:R.properties.
spec.type,parentSchema:R.properties.spec,data:a};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},schema:R.type,parentSchema:R,data:p};e===null?e=[a]:e.push(a),r++}return Yt.errors=e,r===0}Yt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var fi=Bt,
E={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://gradus.dev/schemas/v1/policy.schema.json",type:"object",additionalProperties:!1,required:[
"apiVersion","kind","metadata","spec"],properties:{apiVersion:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/apiVersion"},kind:{const:"Policy"},metadata:{$ref:"\
https://gradus.dev/schemas/v1/shared#/$defs/titledMetadata"},spec:{type:"object",additionalProperties:!1,required:["validations"],properties:{description:{type:"\
string",minLength:1},enforcement:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/enforcement"},source:{type:"array",items:{type:"string",minLength:1}},scope:{
enum:["document","files","diff"]},match:{type:"object",additionalProperties:!1,properties:{kinds:{type:"array",minItems:1,items:{type:"string",minLength:1}},operations:{
type:"array",minItems:1,items:{enum:["CREATE","UPDATE","DELETE","NONE"]}},paths:{type:"array",minItems:1,items:{$ref:"https://gradus.dev/schemas/v1/shared#/$def\
s/glob"}},labels:{type:"object",additionalProperties:{type:"string"}}}},when:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/expression"},params:{type:"objec\
t",additionalProperties:!1,required:["schema"],properties:{schema:{type:["object","boolean"]},default:{}}},variables:{type:"array",items:{type:"object",additionalProperties:!1,
required:["name","expression"],properties:{name:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$","x-expected":"a word such as limit"},expression:{$ref:"https:/\
/gradus.dev/schemas/v1/shared#/$defs/expression"}}}},validations:{type:"array",minItems:1,items:{type:"object",additionalProperties:!1,required:["name","express\
ion","message"],dependentSchemas:{at:{properties:{atPath:!1}}},dependentRequired:{by:["each"],pendingUntil:["onUnmet"]},properties:{name:{$ref:"https://gradus.d\
ev/schemas/v1/shared#/$defs/name"},each:{type:"string",minLength:1},by:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/expression"},when:{$ref:"https://gradu\
s.dev/schemas/v1/shared#/$defs/expression"},expression:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/expression"},at:{type:"string"},atPath:{$ref:"https://\
gradus.dev/schemas/v1/shared#/$defs/expression"},message:{type:"string",minLength:1},related:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/expression"},fix:{
type:"string",minLength:1},onUnmet:{enum:["failed","pending"]},pendingUntil:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/expression"}}}},cases:{type:"arra\
y",items:{type:"object",additionalProperties:!1,required:["name","expect"],properties:{name:{type:"string",minLength:1},files:{$ref:"https://gradus.dev/schemas/\
v1/shared#/$defs/caseFiles"},base:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/caseFiles"},target:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/caseF\
iles"},data:{type:"object",additionalProperties:{}},params:{},review:{type:"object",additionalProperties:{}},now:{$ref:"https://gradus.dev/schemas/v1/shared#/$d\
efs/instant"},expect:{type:"array",items:{type:"object",additionalProperties:!1,required:["validation"],properties:{validation:{$ref:"https://gradus.dev/schemas\
/v1/shared#/$defs/name"},at:{type:"string",pattern:"^(/.*)?$","x-expected":"a JSON Pointer from the document's root, such as /spec/stages/0"},path:{$ref:"https:\
//gradus.dev/schemas/v1/shared#/$defs/path"},message:{type:"string",minLength:1}}}},outcome:{enum:["passed","pending","undecided","failed"]}}}}}}}};function jr(p,{
instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=jr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),p!=="gradus.dev/v1"){let t={instancePath:s,schemaPath:"#/const",keyword:"const",params:{allowedValue:"gradus.dev/v1"},schema:"gradus.dev/v1",parentSchema:Ne,
data:p};e===null?e=[t]:e.push(t),r++}return jr.errors=e,r===0}jr.evaluated={dynamicProps:!1,dynamicItems:!1};var W={type:"object",additionalProperties:!1,required:[
"name","title"],properties:{name:{$ref:"#/$defs/name"},title:{type:"string",minLength:1},labels:{type:"object",additionalProperties:{type:"string"}},annotations:{
type:"object",additionalProperties:{type:"string"}},links:{type:"array",items:{$ref:"#/$defs/link"}}}};function Ar(p,{instancePath:s="",parentData:S,parentDataProperty:q,
rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ar.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&
!Array.isArray(p)){if(p.name===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},schema:W.required,parentSchema:W,
data:p};e===null?e=[t]:e.push(t),r++}if(p.title===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"},schema:W.
required,parentSchema:W,data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="name"||t==="title"||t==="labels"||t==="annotations"||t==="links")){let i={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:W,data:p};e===null?e=[i]:
e.push(i),r++}if(p.name!==void 0&&(Q(p.name,{instancePath:s+"/name",parentData:p,parentDataProperty:"name",rootData:d,dynamicAnchors:h})||(e=e===null?Q.errors:e.
concat(Q.errors),r=e.length)),p.title!==void 0){let t=p.title;if(typeof t=="string"){if(b(t)<1){let i={instancePath:s+"/title",schemaPath:"#/properties/title/mi\
nLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:W.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/title",
schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},schema:W.properties.title.type,parentSchema:W.properties.title,data:t};e===null?e=[i]:
e.push(i),r++}}if(p.labels!==void 0){let t=p.labels;if(t&&typeof t=="object"&&!Array.isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let n={instancePath:s+
"/labels/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},schema:W.properties.
labels.additionalProperties.type,parentSchema:W.properties.labels.additionalProperties,data:a};e===null?e=[n]:e.push(n),r++}}else{let i={instancePath:s+"/labels",
schemaPath:"#/properties/labels/type",keyword:"type",params:{type:"object"},schema:W.properties.labels.type,parentSchema:W.properties.labels,data:t};e===null?e=
[i]:e.push(i),r++}}if(p.annotations!==void 0){let t=p.annotations;if(t&&typeof t=="object"&&!Array.isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){
let n={instancePath:s+"/annotations/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{
type:"string"},schema:W.properties.annotations.additionalProperties.type,parentSchema:W.properties.annotations.additionalProperties,data:a};e===null?e=[n]:e.push(
n),r++}}else{let i={instancePath:s+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"object"},schema:W.properties.annotations.
type,parentSchema:W.properties.annotations,data:t};e===null?e=[i]:e.push(i),r++}}if(p.links!==void 0){let t=p.links;if(Array.isArray(t)){let i=t.length;for(let a=0;a<
i;a++)J(t[a],{instancePath:s+"/links/"+a,parentData:t,parentDataProperty:a,rootData:d,dynamicAnchors:h})||(e=e===null?J.errors:e.concat(J.errors),r=e.length)}else{
let i={instancePath:s+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type:"array"},schema:W.properties.links.type,parentSchema:W.properties.
links,data:t};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:W.type,parentSchema:W,data:p};
e===null?e=[t]:e.push(t),r++}return Ar.errors=e,r===0}Ar.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ap={enum:["advisory","waivable","mandatory"]};
function Lr(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Lr.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),!(p==="advisory"||p==="waivable"||p==="mandatory")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ap.
enum},schema:Ap.enum,parentSchema:Ap,data:p};e===null?e=[t]:e.push(t),r++}return Lr.errors=e,r===0}Lr.evaluated={dynamicProps:!1,dynamicItems:!1};function xr(p,{
instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=xr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),typeof p=="string"){if(b(p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:sr,data:p};
e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:sr.type,parentSchema:sr,data:p};e===null?
e=[t]:e.push(t),r++}return xr.errors=e,r===0}xr.evaluated={dynamicProps:!1,dynamicItems:!1};function te(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,
dynamicAnchors:h={}}={}){let e=null,r=0,m=te.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(b(p)<1){let t={
instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Dr,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Dr.type,parentSchema:Dr,data:p};e===null?e=[t]:e.push(t),r++}return te.errors=e,r===0}te.evaluated=
{dynamicProps:!1,dynamicItems:!1};function Ce(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ce.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(b(p)>63){let t={instancePath:s,schemaPath:"#/maxLength",keyword:"max\
Length",params:{limit:63},schema:63,parentSchema:G,data:p};e===null?e=[t]:e.push(t),r++}if(b(p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLe\
ngth",params:{limit:1},schema:1,parentSchema:G,data:p};e===null?e=[t]:e.push(t),r++}if(!Re.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"patter\
n",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:G,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:G.type,parentSchema:G,data:p};e===null?e=[t]:e.push(t),r++}return Ce.errors=e,r===
0}Ce.evaluated={dynamicProps:!1,dynamicItems:!1};var Yp={type:"object",additionalProperties:{}};function qe(p,{instancePath:s="",parentData:S,parentDataProperty:q,
rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=qe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p&&typeof p=="object"&&
!Array.isArray(p))){let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:Yp.type,parentSchema:Yp,data:p};e===null?e=[t]:e.push(
t),r++}return qe.errors=e,r===0}qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ge={type:"string",format:"date-time",pattern:"^[0-9]{4}-[0-9]{2}-[0-\
9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$","x-expected":"an instant with seconds and an offset, such as 2026-03-02T09:00:00+0\
1:00"},tp=(Dp(),zp(qp)).formats["date-time"],pp=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$",
"u");function Ir(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ir.evaluated;if(m.dynamicProps&&(m.
props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!pp.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5]\
[0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$",parentSchema:ge,data:p};e===null?e=[t]:e.push(t),r++}if(!tp(p)){let t={instancePath:s,schemaPath:"#/format",keyword:"\
format",params:{format:"date-time"},schema:"date-time",parentSchema:ge,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},schema:ge.type,parentSchema:ge,data:p};e===null?e=[t]:e.push(t),r++}return Ir.errors=e,r===0}Ir.evaluated={dynamicProps:!1,dynamicItems:!1};
function Er(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Er.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(b(p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:se,data:p};e===null?e=[t]:e.push(t),r++}if(!hr.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^/\\s][^\\n\
]*$"},schema:"^[^/\\s][^\\n]*$",parentSchema:se,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},schema:se.type,parentSchema:se,data:p};e===null?e=[t]:e.push(t),r++}return Er.errors=e,r===0}Er.evaluated={dynamicProps:!1,dynamicItems:!1};var yi=new RegExp(
"^(/.*)?$","u");function Bt(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Bt.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.apiVersion===void 0){let t={instancePath:s,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"apiVersion"},schema:E.required,parentSchema:E,data:p};e===null?e=[t]:e.push(t),r++}if(p.kind===void 0){let t={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},schema:E.required,parentSchema:E,data:p};e===null?e=[t]:e.push(t),r++}if(p.metadata===
void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},schema:E.required,parentSchema:E,data:p};e===null?e=
[t]:e.push(t),r++}if(p.spec===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},schema:E.required,parentSchema:E,
data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="apiVersion"||t==="kind"||t==="metadata"||t==="spec")){let i={instancePath:s,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:E,data:p};e===null?e=[i]:e.push(i),r++}if(p.apiVersion!==void 0&&
(jr(p.apiVersion,{instancePath:s+"/apiVersion",parentData:p,parentDataProperty:"apiVersion",rootData:d,dynamicAnchors:h})||(e=e===null?jr.errors:e.concat(jr.errors),
r=e.length)),p.kind!==void 0){let t=p.kind;if(t!=="Policy"){let i={instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"\
Policy"},schema:"Policy",parentSchema:E.properties.kind,data:t};e===null?e=[i]:e.push(i),r++}}if(p.metadata!==void 0&&(Ar(p.metadata,{instancePath:s+"/metadata",
parentData:p,parentDataProperty:"metadata",rootData:d,dynamicAnchors:h})||(e=e===null?Ar.errors:e.concat(Ar.errors),r=e.length)),p.spec!==void 0){let t=p.spec;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.validations===void 0){let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{
missingProperty:"validations"},schema:E.properties.spec.required,parentSchema:E.properties.spec,data:t};e===null?e=[i]:e.push(i),r++}for(let i in t)if(!Se.call(
E.properties.spec.properties,i)){let a={instancePath:s+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
schema:!1,parentSchema:E.properties.spec,data:t};e===null?e=[a]:e.push(a),r++}if(t.description!==void 0){let i=t.description;if(typeof i=="string"){if(b(i)<1){let a={
instancePath:s+"/spec/description",schemaPath:"#/properties/spec/properties/description/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:E.
properties.spec.properties.description,data:i};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:s+"/spec/description",schemaPath:"#/properties/spec/proper\
ties/description/type",keyword:"type",params:{type:"string"},schema:E.properties.spec.properties.description.type,parentSchema:E.properties.spec.properties.description,
data:i};e===null?e=[a]:e.push(a),r++}}if(t.enforcement!==void 0&&(Lr(t.enforcement,{instancePath:s+"/spec/enforcement",parentData:t,parentDataProperty:"enforcem\
ent",rootData:d,dynamicAnchors:h})||(e=e===null?Lr.errors:e.concat(Lr.errors),r=e.length)),t.source!==void 0){let i=t.source;if(Array.isArray(i)){let a=i.length;
for(let n=0;n<a;n++){let c=i[n];if(typeof c=="string"){if(b(c)<1){let o={instancePath:s+"/spec/source/"+n,schemaPath:"#/properties/spec/properties/source/items/\
minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:E.properties.spec.properties.source.items,data:c};e===null?e=[o]:e.push(o),r++}}else{let o={
instancePath:s+"/spec/source/"+n,schemaPath:"#/properties/spec/properties/source/items/type",keyword:"type",params:{type:"string"},schema:E.properties.spec.properties.
source.items.type,parentSchema:E.properties.spec.properties.source.items,data:c};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/spec/source",schemaPath:"\
#/properties/spec/properties/source/type",keyword:"type",params:{type:"array"},schema:E.properties.spec.properties.source.type,parentSchema:E.properties.spec.properties.
source,data:i};e===null?e=[a]:e.push(a),r++}}if(t.scope!==void 0){let i=t.scope;if(!(i==="document"||i==="files"||i==="diff")){let a={instancePath:s+"/spec/scop\
e",schemaPath:"#/properties/spec/properties/scope/enum",keyword:"enum",params:{allowedValues:E.properties.spec.properties.scope.enum},schema:E.properties.spec.properties.
scope.enum,parentSchema:E.properties.spec.properties.scope,data:i};e===null?e=[a]:e.push(a),r++}}if(t.match!==void 0){let i=t.match;if(i&&typeof i=="object"&&!Array.
isArray(i)){for(let a in i)if(!(a==="kinds"||a==="operations"||a==="paths"||a==="labels")){let n={instancePath:s+"/spec/match",schemaPath:"#/properties/spec/pro\
perties/match/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:E.properties.spec.properties.match,data:i};
e===null?e=[n]:e.push(n),r++}if(i.kinds!==void 0){let a=i.kinds;if(Array.isArray(a)){if(a.length<1){let c={instancePath:s+"/spec/match/kinds",schemaPath:"#/prop\
erties/spec/properties/match/properties/kinds/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:E.properties.spec.properties.match.properties.
kinds,data:a};e===null?e=[c]:e.push(c),r++}let n=a.length;for(let c=0;c<n;c++){let o=a[c];if(typeof o=="string"){if(b(o)<1){let l={instancePath:s+"/spec/match/k\
inds/"+c,schemaPath:"#/properties/spec/properties/match/properties/kinds/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:E.properties.
spec.properties.match.properties.kinds.items,data:o};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/match/kinds/"+c,schemaPath:"#/properties/sp\
ec/properties/match/properties/kinds/items/type",keyword:"type",params:{type:"string"},schema:E.properties.spec.properties.match.properties.kinds.items.type,parentSchema:E.
properties.spec.properties.match.properties.kinds.items,data:o};e===null?e=[l]:e.push(l),r++}}}else{let n={instancePath:s+"/spec/match/kinds",schemaPath:"#/prop\
erties/spec/properties/match/properties/kinds/type",keyword:"type",params:{type:"array"},schema:E.properties.spec.properties.match.properties.kinds.type,parentSchema:E.
properties.spec.properties.match.properties.kinds,data:a};e===null?e=[n]:e.push(n),r++}}if(i.operations!==void 0){let a=i.operations;if(Array.isArray(a)){if(a.length<
1){let c={instancePath:s+"/spec/match/operations",schemaPath:"#/properties/spec/properties/match/properties/operations/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:E.properties.spec.properties.match.properties.operations,data:a};e===null?e=[c]:e.push(c),r++}let n=a.length;for(let c=0;c<n;c++){let o=a[c];
if(!(o==="CREATE"||o==="UPDATE"||o==="DELETE"||o==="NONE")){let l={instancePath:s+"/spec/match/operations/"+c,schemaPath:"#/properties/spec/properties/match/pro\
perties/operations/items/enum",keyword:"enum",params:{allowedValues:E.properties.spec.properties.match.properties.operations.items.enum},schema:E.properties.spec.
properties.match.properties.operations.items.enum,parentSchema:E.properties.spec.properties.match.properties.operations.items,data:o};e===null?e=[l]:e.push(l),r++}}}else{
let n={instancePath:s+"/spec/match/operations",schemaPath:"#/properties/spec/properties/match/properties/operations/type",keyword:"type",params:{type:"array"},schema:E.
properties.spec.properties.match.properties.operations.type,parentSchema:E.properties.spec.properties.match.properties.operations,data:a};e===null?e=[n]:e.push(
n),r++}}if(i.paths!==void 0){let a=i.paths;if(Array.isArray(a)){if(a.length<1){let c={instancePath:s+"/spec/match/paths",schemaPath:"#/properties/spec/propertie\
s/match/properties/paths/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:E.properties.spec.properties.match.properties.paths,data:a};e===null?
e=[c]:e.push(c),r++}let n=a.length;for(let c=0;c<n;c++)xr(a[c],{instancePath:s+"/spec/match/paths/"+c,parentData:a,parentDataProperty:c,rootData:d,dynamicAnchors:h})||
(e=e===null?xr.errors:e.concat(xr.errors),r=e.length)}else{let n={instancePath:s+"/spec/match/paths",schemaPath:"#/properties/spec/properties/match/properties/p\
aths/type",keyword:"type",params:{type:"array"},schema:E.properties.spec.properties.match.properties.paths.type,parentSchema:E.properties.spec.properties.match.
properties.paths,data:a};e===null?e=[n]:e.push(n),r++}}if(i.labels!==void 0){let a=i.labels;if(a&&typeof a=="object"&&!Array.isArray(a))for(let n in a){let c=a[n];
if(typeof c!="string"){let o={instancePath:s+"/spec/match/labels/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/match/prope\
rties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},schema:E.properties.spec.properties.match.properties.labels.additionalProperties.type,
parentSchema:E.properties.spec.properties.match.properties.labels.additionalProperties,data:c};e===null?e=[o]:e.push(o),r++}}else{let n={instancePath:s+"/spec/m\
atch/labels",schemaPath:"#/properties/spec/properties/match/properties/labels/type",keyword:"type",params:{type:"object"},schema:E.properties.spec.properties.match.
properties.labels.type,parentSchema:E.properties.spec.properties.match.properties.labels,data:a};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+"/spe\
c/match",schemaPath:"#/properties/spec/properties/match/type",keyword:"type",params:{type:"object"},schema:E.properties.spec.properties.match.type,parentSchema:E.
properties.spec.properties.match,data:i};e===null?e=[a]:e.push(a),r++}}if(t.when!==void 0&&(te(t.when,{instancePath:s+"/spec/when",parentData:t,parentDataProperty:"\
when",rootData:d,dynamicAnchors:h})||(e=e===null?te.errors:e.concat(te.errors),r=e.length)),t.params!==void 0){let i=t.params;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.schema===void 0){let a={instancePath:s+"/spec/params",schemaPath:"#/properties/spec/properties/params/required",keyword:"required",params:{missingProperty:"\
schema"},schema:E.properties.spec.properties.params.required,parentSchema:E.properties.spec.properties.params,data:i};e===null?e=[a]:e.push(a),r++}for(let a in i)
if(!(a==="schema"||a==="default")){let n={instancePath:s+"/spec/params",schemaPath:"#/properties/spec/properties/params/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:a},schema:!1,parentSchema:E.properties.spec.properties.params,data:i};e===null?e=[n]:e.push(n),r++}if(i.schema!==void 0){
let a=i.schema;if(!(a&&typeof a=="object"&&!Array.isArray(a))&&typeof a!="boolean"){let n={instancePath:s+"/spec/params/schema",schemaPath:"#/properties/spec/pr\
operties/params/properties/schema/type",keyword:"type",params:{type:E.properties.spec.properties.params.properties.schema.type},schema:E.properties.spec.properties.
params.properties.schema.type,parentSchema:E.properties.spec.properties.params.properties.schema,data:a};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+
"/spec/params",schemaPath:"#/properties/spec/properties/params/type",keyword:"type",params:{type:"object"},schema:E.properties.spec.properties.params.type,parentSchema:E.
properties.spec.properties.params,data:i};e===null?e=[a]:e.push(a),r++}}if(t.variables!==void 0){let i=t.variables;if(Array.isArray(i)){let a=i.length;for(let n=0;n<
a;n++){let c=i[n];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.name===void 0){let o={instancePath:s+"/spec/variables/"+n,schemaPath:"#/properties/spec/prop\
erties/variables/items/required",keyword:"required",params:{missingProperty:"name"},schema:E.properties.spec.properties.variables.items.required,parentSchema:E.
properties.spec.properties.variables.items,data:c};e===null?e=[o]:e.push(o),r++}if(c.expression===void 0){let o={instancePath:s+"/spec/variables/"+n,schemaPath:"\
#/properties/spec/properties/variables/items/required",keyword:"required",params:{missingProperty:"expression"},schema:E.properties.spec.properties.variables.items.
required,parentSchema:E.properties.spec.properties.variables.items,data:c};e===null?e=[o]:e.push(o),r++}for(let o in c)if(!(o==="name"||o==="expression")){let l={
instancePath:s+"/spec/variables/"+n,schemaPath:"#/properties/spec/properties/variables/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
schema:!1,parentSchema:E.properties.spec.properties.variables.items,data:c};e===null?e=[l]:e.push(l),r++}if(c.name!==void 0){let o=c.name;if(typeof o=="string"){
if(!Np.test(o)){let l={instancePath:s+"/spec/variables/"+n+"/name",schemaPath:"#/properties/spec/properties/variables/items/properties/name/pattern",keyword:"pa\
ttern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:E.properties.spec.properties.variables.items.properties.name,data:o};
e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/variables/"+n+"/name",schemaPath:"#/properties/spec/properties/variables/items/properties/name/t\
ype",keyword:"type",params:{type:"string"},schema:E.properties.spec.properties.variables.items.properties.name.type,parentSchema:E.properties.spec.properties.variables.
items.properties.name,data:o};e===null?e=[l]:e.push(l),r++}}c.expression!==void 0&&(te(c.expression,{instancePath:s+"/spec/variables/"+n+"/expression",parentData:c,
parentDataProperty:"expression",rootData:d,dynamicAnchors:h})||(e=e===null?te.errors:e.concat(te.errors),r=e.length))}else{let o={instancePath:s+"/spec/variable\
s/"+n,schemaPath:"#/properties/spec/properties/variables/items/type",keyword:"type",params:{type:"object"},schema:E.properties.spec.properties.variables.items.type,
parentSchema:E.properties.spec.properties.variables.items,data:c};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/spec/variables",schemaPath:"#/prop\
erties/spec/properties/variables/type",keyword:"type",params:{type:"array"},schema:E.properties.spec.properties.variables.type,parentSchema:E.properties.spec.properties.
variables,data:i};e===null?e=[a]:e.push(a),r++}}if(t.validations!==void 0){let i=t.validations;if(Array.isArray(i)){if(i.length<1){let n={instancePath:s+"/spec/\
validations",schemaPath:"#/properties/spec/properties/validations/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:E.properties.spec.properties.
validations,data:i};e===null?e=[n]:e.push(n),r++}let a=i.length;for(let n=0;n<a;n++){let c=i[n];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.name===void 0){
let o={instancePath:s+"/spec/validations/"+n,schemaPath:"#/properties/spec/properties/validations/items/required",keyword:"required",params:{missingProperty:"na\
me"},schema:E.properties.spec.properties.validations.items.required,parentSchema:E.properties.spec.properties.validations.items,data:c};e===null?e=[o]:e.push(o),
r++}if(c.expression===void 0){let o={instancePath:s+"/spec/validations/"+n,schemaPath:"#/properties/spec/properties/validations/items/required",keyword:"require\
d",params:{missingProperty:"expression"},schema:E.properties.spec.properties.validations.items.required,parentSchema:E.properties.spec.properties.validations.items,
data:c};e===null?e=[o]:e.push(o),r++}if(c.message===void 0){let o={instancePath:s+"/spec/validations/"+n,schemaPath:"#/properties/spec/properties/validations/it\
ems/required",keyword:"required",params:{missingProperty:"message"},schema:E.properties.spec.properties.validations.items.required,parentSchema:E.properties.spec.
properties.validations.items,data:c};e===null?e=[o]:e.push(o),r++}for(let o in c)if(!Se.call(E.properties.spec.properties.validations.items.properties,o)){let l={
instancePath:s+"/spec/validations/"+n,schemaPath:"#/properties/spec/properties/validations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
schema:!1,parentSchema:E.properties.spec.properties.validations.items,data:c};e===null?e=[l]:e.push(l),r++}if(c.name!==void 0&&(Ce(c.name,{instancePath:s+"/spec\
/validations/"+n+"/name",parentData:c,parentDataProperty:"name",rootData:d,dynamicAnchors:h})||(e=e===null?Ce.errors:e.concat(Ce.errors),r=e.length)),c.each!==void 0){
let o=c.each;if(typeof o=="string"){if(b(o)<1){let l={instancePath:s+"/spec/validations/"+n+"/each",schemaPath:"#/properties/spec/properties/validations/items/p\
roperties/each/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:E.properties.spec.properties.validations.items.properties.each,data:o};e===
null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/validations/"+n+"/each",schemaPath:"#/properties/spec/properties/validations/items/properties/each/t\
ype",keyword:"type",params:{type:"string"},schema:E.properties.spec.properties.validations.items.properties.each.type,parentSchema:E.properties.spec.properties.
validations.items.properties.each,data:o};e===null?e=[l]:e.push(l),r++}}if(c.by!==void 0&&(te(c.by,{instancePath:s+"/spec/validations/"+n+"/by",parentData:c,parentDataProperty:"\
by",rootData:d,dynamicAnchors:h})||(e=e===null?te.errors:e.concat(te.errors),r=e.length)),c.when!==void 0&&(te(c.when,{instancePath:s+"/spec/validations/"+n+"/w\
hen",parentData:c,parentDataProperty:"when",rootData:d,dynamicAnchors:h})||(e=e===null?te.errors:e.concat(te.errors),r=e.length)),c.expression!==void 0&&(te(c.expression,
{instancePath:s+"/spec/validations/"+n+"/expression",parentData:c,parentDataProperty:"expression",rootData:d,dynamicAnchors:h})||(e=e===null?te.errors:e.concat(
te.errors),r=e.length)),c.at!==void 0){let o=c.at;if(typeof o!="string"){let l={instancePath:s+"/spec/validations/"+n+"/at",schemaPath:"#/properties/spec/proper\
ties/validations/items/properties/at/type",keyword:"type",params:{type:"string"},schema:E.properties.spec.properties.validations.items.properties.at.type,parentSchema:E.
properties.spec.properties.validations.items.properties.at,data:o};e===null?e=[l]:e.push(l),r++}}if(c.atPath!==void 0&&(te(c.atPath,{instancePath:s+"/spec/valid\
ations/"+n+"/atPath",parentData:c,parentDataProperty:"atPath",rootData:d,dynamicAnchors:h})||(e=e===null?te.errors:e.concat(te.errors),r=e.length)),c.message!==
void 0){let o=c.message;if(typeof o=="string"){if(b(o)<1){let l={instancePath:s+"/spec/validations/"+n+"/message",schemaPath:"#/properties/spec/properties/valid\
ations/items/properties/message/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:E.properties.spec.properties.validations.items.properties.
message,data:o};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/validations/"+n+"/message",schemaPath:"#/properties/spec/properties/validations/\
items/properties/message/type",keyword:"type",params:{type:"string"},schema:E.properties.spec.properties.validations.items.properties.message.type,parentSchema:E.
properties.spec.properties.validations.items.properties.message,data:o};e===null?e=[l]:e.push(l),r++}}if(c.related!==void 0&&(te(c.related,{instancePath:s+"/spe\
c/validations/"+n+"/related",parentData:c,parentDataProperty:"related",rootData:d,dynamicAnchors:h})||(e=e===null?te.errors:e.concat(te.errors),r=e.length)),c.fix!==
void 0){let o=c.fix;if(typeof o=="string"){if(b(o)<1){let l={instancePath:s+"/spec/validations/"+n+"/fix",schemaPath:"#/properties/spec/properties/validations/i\
tems/properties/fix/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:E.properties.spec.properties.validations.items.properties.fix,data:o};
e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/validations/"+n+"/fix",schemaPath:"#/properties/spec/properties/validations/items/properties/fix\
/type",keyword:"type",params:{type:"string"},schema:E.properties.spec.properties.validations.items.properties.fix.type,parentSchema:E.properties.spec.properties.
validations.items.properties.fix,data:o};e===null?e=[l]:e.push(l),r++}}if(c.onUnmet!==void 0){let o=c.onUnmet;if(!(o==="failed"||o==="pending")){let l={instancePath:s+
"/spec/validations/"+n+"/onUnmet",schemaPath:"#/properties/spec/properties/validations/items/properties/onUnmet/enum",keyword:"enum",params:{allowedValues:E.properties.
spec.properties.validations.items.properties.onUnmet.enum},schema:E.properties.spec.properties.validations.items.properties.onUnmet.enum,parentSchema:E.properties.
spec.properties.validations.items.properties.onUnmet,data:o};e===null?e=[l]:e.push(l),r++}}if(c.pendingUntil!==void 0&&(te(c.pendingUntil,{instancePath:s+"/spec\
/validations/"+n+"/pendingUntil",parentData:c,parentDataProperty:"pendingUntil",rootData:d,dynamicAnchors:h})||(e=e===null?te.errors:e.concat(te.errors),r=e.length)),
c.by!==void 0&&c.each===void 0){let o={instancePath:s+"/spec/validations/"+n,schemaPath:"#/properties/spec/properties/validations/items/dependentRequired",keyword:"\
dependentRequired",params:{property:"by",missingProperty:"each",depsCount:1,deps:"each"},schema:E.properties.spec.properties.validations.items.dependentRequired,
parentSchema:E.properties.spec.properties.validations.items,data:c};e===null?e=[o]:e.push(o),r++}if(c.pendingUntil!==void 0&&c.onUnmet===void 0){let o={instancePath:s+
"/spec/validations/"+n,schemaPath:"#/properties/spec/properties/validations/items/dependentRequired",keyword:"dependentRequired",params:{property:"pendingUntil",
missingProperty:"onUnmet",depsCount:1,deps:"onUnmet"},schema:E.properties.spec.properties.validations.items.dependentRequired,parentSchema:E.properties.spec.properties.
validations.items,data:c};e===null?e=[o]:e.push(o),r++}if(c.at!==void 0&&c&&typeof c=="object"&&!Array.isArray(c)&&c.atPath!==void 0){let o={instancePath:s+"/sp\
ec/validations/"+n+"/atPath",schemaPath:"#/properties/spec/properties/validations/items/dependentSchemas/at/properties/atPath/false schema",keyword:"false schem\
a",params:{},schema:!1,parentSchema:E.properties.spec.properties.validations.items.dependentSchemas.at.properties.atPath,data:c.atPath};e===null?e=[o]:e.push(o),
r++}}else{let o={instancePath:s+"/spec/validations/"+n,schemaPath:"#/properties/spec/properties/validations/items/type",keyword:"type",params:{type:"object"},schema:E.
properties.spec.properties.validations.items.type,parentSchema:E.properties.spec.properties.validations.items,data:c};e===null?e=[o]:e.push(o),r++}}}else{let a={
instancePath:s+"/spec/validations",schemaPath:"#/properties/spec/properties/validations/type",keyword:"type",params:{type:"array"},schema:E.properties.spec.properties.
validations.type,parentSchema:E.properties.spec.properties.validations,data:i};e===null?e=[a]:e.push(a),r++}}if(t.cases!==void 0){let i=t.cases;if(Array.isArray(
i)){let a=i.length;for(let n=0;n<a;n++){let c=i[n];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.name===void 0){let o={instancePath:s+"/spec/cases/"+n,schemaPath:"\
#/properties/spec/properties/cases/items/required",keyword:"required",params:{missingProperty:"name"},schema:E.properties.spec.properties.cases.items.required,parentSchema:E.
properties.spec.properties.cases.items,data:c};e===null?e=[o]:e.push(o),r++}if(c.expect===void 0){let o={instancePath:s+"/spec/cases/"+n,schemaPath:"#/propertie\
s/spec/properties/cases/items/required",keyword:"required",params:{missingProperty:"expect"},schema:E.properties.spec.properties.cases.items.required,parentSchema:E.
properties.spec.properties.cases.items,data:c};e===null?e=[o]:e.push(o),r++}for(let o in c)if(!Se.call(E.properties.spec.properties.cases.items.properties,o)){let l={
instancePath:s+"/spec/cases/"+n,schemaPath:"#/properties/spec/properties/cases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
schema:!1,parentSchema:E.properties.spec.properties.cases.items,data:c};e===null?e=[l]:e.push(l),r++}if(c.name!==void 0){let o=c.name;if(typeof o=="string"){if(b(
o)<1){let l={instancePath:s+"/spec/cases/"+n+"/name",schemaPath:"#/properties/spec/properties/cases/items/properties/name/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:E.properties.spec.properties.cases.items.properties.name,data:o};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/\
cases/"+n+"/name",schemaPath:"#/properties/spec/properties/cases/items/properties/name/type",keyword:"type",params:{type:"string"},schema:E.properties.spec.properties.
cases.items.properties.name.type,parentSchema:E.properties.spec.properties.cases.items.properties.name,data:o};e===null?e=[l]:e.push(l),r++}}if(c.files!==void 0&&
(qe(c.files,{instancePath:s+"/spec/cases/"+n+"/files",parentData:c,parentDataProperty:"files",rootData:d,dynamicAnchors:h})||(e=e===null?qe.errors:e.concat(qe.errors),
r=e.length)),c.base!==void 0&&(qe(c.base,{instancePath:s+"/spec/cases/"+n+"/base",parentData:c,parentDataProperty:"base",rootData:d,dynamicAnchors:h})||(e=e===null?
qe.errors:e.concat(qe.errors),r=e.length)),c.target!==void 0&&(qe(c.target,{instancePath:s+"/spec/cases/"+n+"/target",parentData:c,parentDataProperty:"target",rootData:d,
dynamicAnchors:h})||(e=e===null?qe.errors:e.concat(qe.errors),r=e.length)),c.data!==void 0){let o=c.data;if(!(o&&typeof o=="object"&&!Array.isArray(o))){let l={
instancePath:s+"/spec/cases/"+n+"/data",schemaPath:"#/properties/spec/properties/cases/items/properties/data/type",keyword:"type",params:{type:"object"},schema:E.
properties.spec.properties.cases.items.properties.data.type,parentSchema:E.properties.spec.properties.cases.items.properties.data,data:o};e===null?e=[l]:e.push(
l),r++}}if(c.review!==void 0){let o=c.review;if(!(o&&typeof o=="object"&&!Array.isArray(o))){let l={instancePath:s+"/spec/cases/"+n+"/review",schemaPath:"#/prop\
erties/spec/properties/cases/items/properties/review/type",keyword:"type",params:{type:"object"},schema:E.properties.spec.properties.cases.items.properties.review.
type,parentSchema:E.properties.spec.properties.cases.items.properties.review,data:o};e===null?e=[l]:e.push(l),r++}}if(c.now!==void 0&&(Ir(c.now,{instancePath:s+
"/spec/cases/"+n+"/now",parentData:c,parentDataProperty:"now",rootData:d,dynamicAnchors:h})||(e=e===null?Ir.errors:e.concat(Ir.errors),r=e.length)),c.expect!==void 0){
let o=c.expect;if(Array.isArray(o)){let l=o.length;for(let f=0;f<l;f++){let L=o[f];if(L&&typeof L=="object"&&!Array.isArray(L)){if(L.validation===void 0){let x={
instancePath:s+"/spec/cases/"+n+"/expect/"+f,schemaPath:"#/properties/spec/properties/cases/items/properties/expect/items/required",keyword:"required",params:{missingProperty:"\
validation"},schema:E.properties.spec.properties.cases.items.properties.expect.items.required,parentSchema:E.properties.spec.properties.cases.items.properties.expect.
items,data:L};e===null?e=[x]:e.push(x),r++}for(let x in L)if(!(x==="validation"||x==="at"||x==="path"||x==="message")){let P={instancePath:s+"/spec/cases/"+n+"/\
expect/"+f,schemaPath:"#/properties/spec/properties/cases/items/properties/expect/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x},
schema:!1,parentSchema:E.properties.spec.properties.cases.items.properties.expect.items,data:L};e===null?e=[P]:e.push(P),r++}if(L.validation!==void 0&&(Ce(L.validation,
{instancePath:s+"/spec/cases/"+n+"/expect/"+f+"/validation",parentData:L,parentDataProperty:"validation",rootData:d,dynamicAnchors:h})||(e=e===null?Ce.errors:e.
concat(Ce.errors),r=e.length)),L.at!==void 0){let x=L.at;if(typeof x=="string"){if(!yi.test(x)){let P={instancePath:s+"/spec/cases/"+n+"/expect/"+f+"/at",schemaPath:"\
#/properties/spec/properties/cases/items/properties/expect/items/properties/at/pattern",keyword:"pattern",params:{pattern:"^(/.*)?$"},schema:"^(/.*)?$",parentSchema:E.
properties.spec.properties.cases.items.properties.expect.items.properties.at,data:x};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:s+"/spec/cases/"+n+"\
/expect/"+f+"/at",schemaPath:"#/properties/spec/properties/cases/items/properties/expect/items/properties/at/type",keyword:"type",params:{type:"string"},schema:E.
properties.spec.properties.cases.items.properties.expect.items.properties.at.type,parentSchema:E.properties.spec.properties.cases.items.properties.expect.items.
properties.at,data:x};e===null?e=[P]:e.push(P),r++}}if(L.path!==void 0&&(Er(L.path,{instancePath:s+"/spec/cases/"+n+"/expect/"+f+"/path",parentData:L,parentDataProperty:"\
path",rootData:d,dynamicAnchors:h})||(e=e===null?Er.errors:e.concat(Er.errors),r=e.length)),L.message!==void 0){let x=L.message;if(typeof x=="string"){if(b(x)<1){
let P={instancePath:s+"/spec/cases/"+n+"/expect/"+f+"/message",schemaPath:"#/properties/spec/properties/cases/items/properties/expect/items/properties/message/m\
inLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:E.properties.spec.properties.cases.items.properties.expect.items.properties.message,data:x};
e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:s+"/spec/cases/"+n+"/expect/"+f+"/message",schemaPath:"#/properties/spec/properties/cases/items/propertie\
s/expect/items/properties/message/type",keyword:"type",params:{type:"string"},schema:E.properties.spec.properties.cases.items.properties.expect.items.properties.
message.type,parentSchema:E.properties.spec.properties.cases.items.properties.expect.items.properties.message,data:x};e===null?e=[P]:e.push(P),r++}}}else{let x={
instancePath:s+"/spec/cases/"+n+"/expect/"+f,schemaPath:"#/properties/spec/properties/cases/items/properties/expect/items/type",keyword:"type",params:{type:"obj\
ect"},schema:E.properties.spec.properties.cases.items.properties.expect.items.type,parentSchema:E.properties.spec.properties.cases.items.properties.expect.items,
data:L};e===null?e=[x]:e.push(x),r++}}}else{let l={instancePath:s+"/spec/cases/"+n+"/expect",schemaPath:"#/properties/spec/properties/cases/items/properties/exp\
ect/type",keyword:"type",params:{type:"array"},schema:E.properties.spec.properties.cases.items.properties.expect.type,parentSchema:E.properties.spec.properties.
cases.items.properties.expect,data:o};e===null?e=[l]:e.push(l),r++}}if(c.outcome!==void 0){let o=c.outcome;if(!(o==="passed"||o==="pending"||o==="undecided"||o===
"failed")){let l={instancePath:s+"/spec/cases/"+n+"/outcome",schemaPath:"#/properties/spec/properties/cases/items/properties/outcome/enum",keyword:"enum",params:{
allowedValues:E.properties.spec.properties.cases.items.properties.outcome.enum},schema:E.properties.spec.properties.cases.items.properties.outcome.enum,parentSchema:E.
properties.spec.properties.cases.items.properties.outcome,data:o};e===null?e=[l]:e.push(l),r++}}}else{let o={instancePath:s+"/spec/cases/"+n,schemaPath:"#/prope\
rties/spec/properties/cases/items/type",keyword:"type",params:{type:"object"},schema:E.properties.spec.properties.cases.items.type,parentSchema:E.properties.spec.
properties.cases.items,data:c};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/spec/cases",schemaPath:"#/properties/spec/properties/cases/type",keyword:"\
type",params:{type:"array"},schema:E.properties.spec.properties.cases.type,parentSchema:E.properties.spec.properties.cases,data:i};e===null?e=[a]:e.push(a),r++}}}else{
let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"object"},schema:E.properties.spec.type,parentSchema:E.properties.
spec,data:t};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:E.type,parentSchema:E,data:p};
e===null?e=[t]:e.push(t),r++}return Bt.errors=e,r===0}Bt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var gi=Ht,F={$schema:"https://json-schema.org/draf\
t/2020-12/schema",$id:"https://gradus.dev/schemas/v1/grading.schema.json",type:"object",additionalProperties:!1,required:["apiVersion","kind","metadata","spec"],
properties:{apiVersion:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/apiVersion"},kind:{const:"Grading"},metadata:{$ref:"https://gradus.dev/schemas/v1/shar\
ed#/$defs/metadata"},spec:{type:"object",additionalProperties:!1,required:["tiers"],properties:{tiers:{type:"array",minItems:1,items:{$ref:"https://gradus.dev/s\
chemas/v1/shared#/$defs/tier"}},severities:{type:"array",items:{type:"object",additionalProperties:!1,required:["level"],properties:{level:{$ref:"https://gradus\
.dev/schemas/v1/shared#/$defs/severity"},title:{type:"string",minLength:1},ack:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/duration"},update:{$ref:"https\
://gradus.dev/schemas/v1/shared#/$defs/duration"},restore:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/duration"},postmortem:{type:"boolean"},coverage:{enum:[
"24x7","business"]}}}},priorityMatrix:{type:"array",minItems:3,maxItems:3,items:{type:"array",minItems:3,maxItems:3,items:{$ref:"https://gradus.dev/schemas/v1/s\
hared#/$defs/severity"}}},grace:{type:"object",additionalProperties:!1,required:["share","max"],properties:{share:{type:"number",minimum:0,maximum:1},max:{$ref:"\
https://gradus.dev/schemas/v1/shared#/$defs/duration"}}},templates:{type:"array",items:{type:"object",additionalProperties:!1,required:["name","title","expires"],
properties:{name:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/name"},title:{type:"string",minLength:1},procedure:{type:"string",minLength:1},risk:{enum:["\
low","moderate","high"]},tiers:{type:"array",minItems:1,items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/tierNumber"}},approvedBy:{$ref:"https://gradus.\
dev/schemas/v1/shared#/$defs/person"},expires:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/dateOrInstant"}}}}}}}};function Nr(p,{instancePath:s="",parentData:S,
parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Nr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p!==
"gradus.dev/v1"){let t={instancePath:s,schemaPath:"#/const",keyword:"const",params:{allowedValue:"gradus.dev/v1"},schema:"gradus.dev/v1",parentSchema:Ne,data:p};
e===null?e=[t]:e.push(t),r++}return Nr.errors=e,r===0}Nr.evaluated={dynamicProps:!1,dynamicItems:!1};function Or(p,{instancePath:s="",parentData:S,parentDataProperty:q,
rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Or.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&
!Array.isArray(p)){if(p.name===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},schema:A.required,parentSchema:A,
data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="name"||t==="title"||t==="labels"||t==="annotations"||t==="links")){let i={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:A,data:p};e===null?e=[i]:e.push(i),r++}if(p.name!==void 0&&
(Q(p.name,{instancePath:s+"/name",parentData:p,parentDataProperty:"name",rootData:d,dynamicAnchors:h})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length)),p.title!==
void 0){let t=p.title;if(typeof t=="string"){if(b(t)<1){let i={instancePath:s+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:A.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/title",schemaPath:"#/properties/title/type",keyword:"\
type",params:{type:"string"},schema:A.properties.title.type,parentSchema:A.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}if(p.labels!==void 0){let t=p.
labels;if(t&&typeof t=="object"&&!Array.isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let n={instancePath:s+"/labels/"+i.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},schema:A.properties.labels.additionalProperties.type,
parentSchema:A.properties.labels.additionalProperties,data:a};e===null?e=[n]:e.push(n),r++}}else{let i={instancePath:s+"/labels",schemaPath:"#/properties/labels\
/type",keyword:"type",params:{type:"object"},schema:A.properties.labels.type,parentSchema:A.properties.labels,data:t};e===null?e=[i]:e.push(i),r++}}if(p.annotations!==
void 0){let t=p.annotations;if(t&&typeof t=="object"&&!Array.isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let n={instancePath:s+"/annotations/"+
i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},schema:A.properties.
annotations.additionalProperties.type,parentSchema:A.properties.annotations.additionalProperties,data:a};e===null?e=[n]:e.push(n),r++}}else{let i={instancePath:s+
"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"object"},schema:A.properties.annotations.type,parentSchema:A.properties.annotations,
data:t};e===null?e=[i]:e.push(i),r++}}if(p.links!==void 0){let t=p.links;if(Array.isArray(t)){let i=t.length;for(let a=0;a<i;a++)J(t[a],{instancePath:s+"/links/"+
a,parentData:t,parentDataProperty:a,rootData:d,dynamicAnchors:h})||(e=e===null?J.errors:e.concat(J.errors),r=e.length)}else{let i={instancePath:s+"/links",schemaPath:"\
#/properties/links/type",keyword:"type",params:{type:"array"},schema:A.properties.links.type,parentSchema:A.properties.links,data:t};e===null?e=[i]:e.push(i),r++}}}else{
let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:A.type,parentSchema:A,data:p};e===null?e=[t]:e.push(t),r++}return Or.errors=
e,r===0}Or.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var O={type:"object",additionalProperties:!1,required:["tier","title","objectives","cadence","ch\
ange","backup","inspection","policies"],properties:{tier:{$ref:"#/$defs/tierNumber"},title:{type:"string",minLength:1},description:{type:"string",minLength:1},objectives:{
$ref:"#/$defs/allObjectives"},cadence:{type:"object",additionalProperties:!1,required:["inspection","logReview","restoreTest","drill","planReview","runbookRevie\
w"],properties:{inspection:{$ref:"#/$defs/duration"},logReview:{$ref:"#/$defs/duration"},restoreTest:{$ref:"#/$defs/duration"},drill:{$ref:"#/$defs/duration"},planReview:{
$ref:"#/$defs/duration"},runbookReview:{$ref:"#/$defs/duration"}}},change:{type:"object",additionalProperties:!1,required:["approvals","leadTime","firstStageMax",
"minSoak","departments","tests","handover","separateReviewer","emergencyCompletion"],properties:{approvals:{type:"integer",minimum:0,maximum:20},changeAuthority:{
type:"boolean"},leadTime:{$ref:"#/$defs/duration"},firstStageMax:{$ref:"#/$defs/percent"},minSoak:{$ref:"#/$defs/duration"},departments:{type:"array",uniqueItems:!0,
items:{$ref:"#/$defs/department"}},tests:{type:"array",uniqueItems:!0,items:{$ref:"#/$defs/testType"}},handover:{type:"boolean"},separateReviewer:{type:"boolean"},
emergencyCompletion:{$ref:"#/$defs/duration"}}},backup:{type:"object",additionalProperties:!1,required:["copies","media","offsite","immutable","errors"],properties:{
copies:{type:"integer",minimum:1,maximum:20},media:{type:"integer",minimum:1,maximum:20},offsite:{type:"integer",minimum:0,maximum:20},immutable:{type:"integer",
minimum:0,maximum:20},errors:{type:"integer",minimum:0,maximum:1e6}}},inspection:{type:"object",additionalProperties:!1,required:["components","aspects"],properties:{
components:{type:"array",uniqueItems:!0,items:{$ref:"#/$defs/componentType"}},aspects:{type:"object",additionalProperties:!1,properties:{hardware:{$ref:"#/$defs\
/aspects"},software:{$ref:"#/$defs/aspects"},interface:{$ref:"#/$defs/aspects"},data:{$ref:"#/$defs/aspects"}}}}},policies:{type:"object",propertyNames:{$ref:"#\
/$defs/policyPattern"},additionalProperties:{$ref:"#/$defs/enforcementOrOff"}}}},Oe=Zp().default;function Rr(p,{instancePath:s="",parentData:S,parentDataProperty:q,
rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Rr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(typeof p=="number"&&!(p%
1)&&!isNaN(p)&&isFinite(p))){let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"integer"},schema:ue.type,parentSchema:ue,data:p};e===null?e=
[t]:e.push(t),r++}if(typeof p=="number"&&isFinite(p)){if(p>99||isNaN(p)){let t={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",
limit:99},schema:99,parentSchema:ue,data:p};e===null?e=[t]:e.push(t),r++}if(p<0||isNaN(p)){let t={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:ue,data:p};e===null?e=[t]:e.push(t),r++}}return Rr.errors=e,r===0}Rr.evaluated={dynamicProps:!1,dynamicItems:!1};
var Ve={type:"object",additionalProperties:!1,required:["availability","rto","rpo"],properties:{availability:{$ref:"#/$defs/percent"},rto:{$ref:"#/$defs/duratio\
n"},rpo:{$ref:"#/$defs/duration"},mtd:{$ref:"#/$defs/duration"}}},Ct={type:"number",minimum:0,maximum:100};function Ie(p,{instancePath:s="",parentData:S,parentDataProperty:q,
rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ie.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="number"&&isFinite(
p)){if(p>100||isNaN(p)){let t={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},schema:100,parentSchema:Ct,data:p};e===
null?e=[t]:e.push(t),r++}if(p<0||isNaN(p)){let t={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:Ct,
data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"number"},schema:Ct.type,parentSchema:Ct,data:p};
e===null?e=[t]:e.push(t),r++}return Ie.errors=e,r===0}Ie.evaluated={dynamicProps:!1,dynamicItems:!1};var ie={type:"string",pattern:"^P([0-9]{1,6}W|([0-9]{1,4}Y(\
[0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,\
9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$","x-expected":"an ISO 8601 duration such as PT4H, P30D or P6M"},mr=new RegExp("^P([0-9]\
{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]\
{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$","u");function Y(p,{instancePath:s="",parentData:S,parentDataProperty:q,
rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Y.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!mr.
test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-\
9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M\
([0-9]{1,9}S)?|[0-9]{1,9}S))$"},schema:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M\
)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$",parentSchema:ie,data:p};
e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:ie.type,parentSchema:ie,data:p};e===null?
e=[t]:e.push(t),r++}return Y.errors=e,r===0}Y.evaluated={dynamicProps:!1,dynamicItems:!1};function zr(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,
dynamicAnchors:h={}}={}){let e=null,r=0,m=zr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(
p)){if(p.availability===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"availability"},schema:Ve.required,parentSchema:Ve,
data:p};e===null?e=[t]:e.push(t),r++}if(p.rto===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rto"},schema:Ve.
required,parentSchema:Ve,data:p};e===null?e=[t]:e.push(t),r++}if(p.rpo===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
rpo"},schema:Ve.required,parentSchema:Ve,data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="availability"||t==="rto"||t==="rpo"||t==="mtd")){let i={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:Ve,data:p};e===null?e=[i]:e.push(i),r++}
p.availability!==void 0&&(Ie(p.availability,{instancePath:s+"/availability",parentData:p,parentDataProperty:"availability",rootData:d,dynamicAnchors:h})||(e=e===
null?Ie.errors:e.concat(Ie.errors),r=e.length)),p.rto!==void 0&&(Y(p.rto,{instancePath:s+"/rto",parentData:p,parentDataProperty:"rto",rootData:d,dynamicAnchors:h})||
(e=e===null?Y.errors:e.concat(Y.errors),r=e.length)),p.rpo!==void 0&&(Y(p.rpo,{instancePath:s+"/rpo",parentData:p,parentDataProperty:"rpo",rootData:d,dynamicAnchors:h})||
(e=e===null?Y.errors:e.concat(Y.errors),r=e.length)),p.mtd!==void 0&&(Y(p.mtd,{instancePath:s+"/mtd",parentData:p,parentDataProperty:"mtd",rootData:d,dynamicAnchors:h})||
(e=e===null?Y.errors:e.concat(Y.errors),r=e.length))}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:Ve.type,parentSchema:Ve,
data:p};e===null?e=[t]:e.push(t),r++}return zr.errors=e,r===0}zr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var tr={enum:["development","operations","\
test","security","business","vendor"]};function Vr(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Vr.
evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="development"||p==="operations"||p==="test"||p==="security"||p==="business"||
p==="vendor")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:tr.enum},schema:tr.enum,parentSchema:tr,data:p};e===null?e=[t]:e.push(
t),r++}return Vr.errors=e,r===0}Vr.evaluated={dynamicProps:!1,dynamicItems:!1};var _r={enum:["functional","performance","compatibility","security","regression"]};
function Tr(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Tr.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),!(p==="functional"||p==="performance"||p==="compatibility"||p==="security"||p==="regression")){let t={instancePath:s,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:_r.enum},schema:_r.enum,parentSchema:_r,data:p};e===null?e=[t]:e.push(t),r++}return Tr.errors=e,r===0}Tr.evaluated=
{dynamicProps:!1,dynamicItems:!1};var Mr={enum:["hardware","software","interface","data"]};function Fr(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,
dynamicAnchors:h={}}={}){let e=null,r=0,m=Fr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="hardware"||p==="software"||p===
"interface"||p==="data")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Mr.enum},schema:Mr.enum,parentSchema:Mr,data:p};e===null?
e=[t]:e.push(t),r++}return Fr.errors=e,r===0}Fr.evaluated={dynamicProps:!1,dynamicItems:!1};var Lp={type:"array",uniqueItems:!0,items:{$ref:"#/$defs/aspect"}},pr={
enum:["running-state","thermal","connectivity","functionality","compatibility","efficiency","security"]};function Cr(p,{instancePath:s="",parentData:S,parentDataProperty:q,
rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Cr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="running-state"||
p==="thermal"||p==="connectivity"||p==="functionality"||p==="compatibility"||p==="efficiency"||p==="security")){let t={instancePath:s,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:pr.enum},schema:pr.enum,parentSchema:pr,data:p};e===null?e=[t]:e.push(t),r++}return Cr.errors=e,r===0}Cr.evaluated={dynamicProps:!1,
dynamicItems:!1};function Pe(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Pe.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),Array.isArray(p)){let t=p.length;for(let n=0;n<t;n++)Cr(p[n],{instancePath:s+"/"+n,parentData:p,parentDataProperty:n,
rootData:d,dynamicAnchors:h})||(e=e===null?Cr.errors:e.concat(Cr.errors),r=e.length);let i=p.length,a;if(i>1){e:for(;i--;)for(a=i;a--;)if(Oe(p[i],p[a])){let n={
instancePath:s,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i,j:a},schema:!0,parentSchema:Lp,data:p};e===null?e=[n]:e.push(n),r++;break e}}}else{let t={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},schema:Lp.type,parentSchema:Lp,data:p};e===null?e=[t]:e.push(t),r++}return Pe.errors=e,r===
0}Pe.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function Zr(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){
let e=null,r=0,m=Zr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!Bp.test(p)){let t={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^(\\*|@?[a-z0-9]([-._a-z0-9]*[a-z0-9])?(/[a-z0-9]([-._a-z0-9]*[a-z0-9])?)*(/\\*)?)$"},schema:"^(\\*|@?[a-z0-9]([-._\
a-z0-9]*[a-z0-9])?(/[a-z0-9]([-._a-z0-9]*[a-z0-9])?)*(/\\*)?)$",parentSchema:Pr,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/t\
ype",keyword:"type",params:{type:"string"},schema:Pr.type,parentSchema:Pr,data:p};e===null?e=[t]:e.push(t),r++}return Zr.errors=e,r===0}Zr.evaluated={dynamicProps:!1,
dynamicItems:!1};function Yr(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Yr.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="advisory"||p==="waivable"||p==="mandatory"||p==="off")){let t={instancePath:s,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:wr.enum},schema:wr.enum,parentSchema:wr,data:p};e===null?e=[t]:e.push(t),r++}return Yr.errors=e,r===0}Yr.evaluated={dynamicProps:!1,
dynamicItems:!1};function Br(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Br.evaluated;if(m.dynamicProps&&
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
if(!Se.call(O.properties,i)){let a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:O,
data:p};e===null?e=[a]:e.push(a),r++}if(p.tier!==void 0&&(Rr(p.tier,{instancePath:s+"/tier",parentData:p,parentDataProperty:"tier",rootData:d,dynamicAnchors:h})||
(e=e===null?Rr.errors:e.concat(Rr.errors),r=e.length)),p.title!==void 0){let i=p.title;if(typeof i=="string"){if(b(i)<1){let a={instancePath:s+"/title",schemaPath:"\
#/properties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:O.properties.title,data:i};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:s+
"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},schema:O.properties.title.type,parentSchema:O.properties.title,data:i};e===null?
e=[a]:e.push(a),r++}}if(p.description!==void 0){let i=p.description;if(typeof i=="string"){if(b(i)<1){let a={instancePath:s+"/description",schemaPath:"#/propert\
ies/description/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:O.properties.description,data:i};e===null?e=[a]:e.push(a),r++}}else{let a={
instancePath:s+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},schema:O.properties.description.type,parentSchema:O.
properties.description,data:i};e===null?e=[a]:e.push(a),r++}}if(p.objectives!==void 0&&(zr(p.objectives,{instancePath:s+"/objectives",parentData:p,parentDataProperty:"\
objectives",rootData:d,dynamicAnchors:h})||(e=e===null?zr.errors:e.concat(zr.errors),r=e.length)),p.cadence!==void 0){let i=p.cadence;if(i&&typeof i=="object"&&
!Array.isArray(i)){if(i.inspection===void 0){let a={instancePath:s+"/cadence",schemaPath:"#/properties/cadence/required",keyword:"required",params:{missingProperty:"\
inspection"},schema:O.properties.cadence.required,parentSchema:O.properties.cadence,data:i};e===null?e=[a]:e.push(a),r++}if(i.logReview===void 0){let a={instancePath:s+
"/cadence",schemaPath:"#/properties/cadence/required",keyword:"required",params:{missingProperty:"logReview"},schema:O.properties.cadence.required,parentSchema:O.
properties.cadence,data:i};e===null?e=[a]:e.push(a),r++}if(i.restoreTest===void 0){let a={instancePath:s+"/cadence",schemaPath:"#/properties/cadence/required",keyword:"\
required",params:{missingProperty:"restoreTest"},schema:O.properties.cadence.required,parentSchema:O.properties.cadence,data:i};e===null?e=[a]:e.push(a),r++}if(i.
drill===void 0){let a={instancePath:s+"/cadence",schemaPath:"#/properties/cadence/required",keyword:"required",params:{missingProperty:"drill"},schema:O.properties.
cadence.required,parentSchema:O.properties.cadence,data:i};e===null?e=[a]:e.push(a),r++}if(i.planReview===void 0){let a={instancePath:s+"/cadence",schemaPath:"#\
/properties/cadence/required",keyword:"required",params:{missingProperty:"planReview"},schema:O.properties.cadence.required,parentSchema:O.properties.cadence,data:i};
e===null?e=[a]:e.push(a),r++}if(i.runbookReview===void 0){let a={instancePath:s+"/cadence",schemaPath:"#/properties/cadence/required",keyword:"required",params:{
missingProperty:"runbookReview"},schema:O.properties.cadence.required,parentSchema:O.properties.cadence,data:i};e===null?e=[a]:e.push(a),r++}for(let a in i)if(!(a===
"inspection"||a==="logReview"||a==="restoreTest"||a==="drill"||a==="planReview"||a==="runbookReview")){let n={instancePath:s+"/cadence",schemaPath:"#/properties\
/cadence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:O.properties.cadence,data:i};e===null?e=[n]:e.
push(n),r++}i.inspection!==void 0&&(Y(i.inspection,{instancePath:s+"/cadence/inspection",parentData:i,parentDataProperty:"inspection",rootData:d,dynamicAnchors:h})||
(e=e===null?Y.errors:e.concat(Y.errors),r=e.length)),i.logReview!==void 0&&(Y(i.logReview,{instancePath:s+"/cadence/logReview",parentData:i,parentDataProperty:"\
logReview",rootData:d,dynamicAnchors:h})||(e=e===null?Y.errors:e.concat(Y.errors),r=e.length)),i.restoreTest!==void 0&&(Y(i.restoreTest,{instancePath:s+"/cadenc\
e/restoreTest",parentData:i,parentDataProperty:"restoreTest",rootData:d,dynamicAnchors:h})||(e=e===null?Y.errors:e.concat(Y.errors),r=e.length)),i.drill!==void 0&&
(Y(i.drill,{instancePath:s+"/cadence/drill",parentData:i,parentDataProperty:"drill",rootData:d,dynamicAnchors:h})||(e=e===null?Y.errors:e.concat(Y.errors),r=e.length)),
i.planReview!==void 0&&(Y(i.planReview,{instancePath:s+"/cadence/planReview",parentData:i,parentDataProperty:"planReview",rootData:d,dynamicAnchors:h})||(e=e===
null?Y.errors:e.concat(Y.errors),r=e.length)),i.runbookReview!==void 0&&(Y(i.runbookReview,{instancePath:s+"/cadence/runbookReview",parentData:i,parentDataProperty:"\
runbookReview",rootData:d,dynamicAnchors:h})||(e=e===null?Y.errors:e.concat(Y.errors),r=e.length))}else{let a={instancePath:s+"/cadence",schemaPath:"#/propertie\
s/cadence/type",keyword:"type",params:{type:"object"},schema:O.properties.cadence.type,parentSchema:O.properties.cadence,data:i};e===null?e=[a]:e.push(a),r++}}if(p.
change!==void 0){let i=p.change;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.approvals===void 0){let a={instancePath:s+"/change",schemaPath:"#/properties/c\
hange/required",keyword:"required",params:{missingProperty:"approvals"},schema:O.properties.change.required,parentSchema:O.properties.change,data:i};e===null?e=
[a]:e.push(a),r++}if(i.leadTime===void 0){let a={instancePath:s+"/change",schemaPath:"#/properties/change/required",keyword:"required",params:{missingProperty:"\
leadTime"},schema:O.properties.change.required,parentSchema:O.properties.change,data:i};e===null?e=[a]:e.push(a),r++}if(i.firstStageMax===void 0){let a={instancePath:s+
"/change",schemaPath:"#/properties/change/required",keyword:"required",params:{missingProperty:"firstStageMax"},schema:O.properties.change.required,parentSchema:O.
properties.change,data:i};e===null?e=[a]:e.push(a),r++}if(i.minSoak===void 0){let a={instancePath:s+"/change",schemaPath:"#/properties/change/required",keyword:"\
required",params:{missingProperty:"minSoak"},schema:O.properties.change.required,parentSchema:O.properties.change,data:i};e===null?e=[a]:e.push(a),r++}if(i.departments===
void 0){let a={instancePath:s+"/change",schemaPath:"#/properties/change/required",keyword:"required",params:{missingProperty:"departments"},schema:O.properties.
change.required,parentSchema:O.properties.change,data:i};e===null?e=[a]:e.push(a),r++}if(i.tests===void 0){let a={instancePath:s+"/change",schemaPath:"#/propert\
ies/change/required",keyword:"required",params:{missingProperty:"tests"},schema:O.properties.change.required,parentSchema:O.properties.change,data:i};e===null?e=
[a]:e.push(a),r++}if(i.handover===void 0){let a={instancePath:s+"/change",schemaPath:"#/properties/change/required",keyword:"required",params:{missingProperty:"\
handover"},schema:O.properties.change.required,parentSchema:O.properties.change,data:i};e===null?e=[a]:e.push(a),r++}if(i.separateReviewer===void 0){let a={instancePath:s+
"/change",schemaPath:"#/properties/change/required",keyword:"required",params:{missingProperty:"separateReviewer"},schema:O.properties.change.required,parentSchema:O.
properties.change,data:i};e===null?e=[a]:e.push(a),r++}if(i.emergencyCompletion===void 0){let a={instancePath:s+"/change",schemaPath:"#/properties/change/requir\
ed",keyword:"required",params:{missingProperty:"emergencyCompletion"},schema:O.properties.change.required,parentSchema:O.properties.change,data:i};e===null?e=[a]:
e.push(a),r++}for(let a in i)if(!Se.call(O.properties.change.properties,a)){let n={instancePath:s+"/change",schemaPath:"#/properties/change/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:O.properties.change,data:i};e===null?e=[n]:e.push(n),r++}if(i.approvals!==void 0){
let a=i.approvals;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let n={instancePath:s+"/change/approvals",schemaPath:"#/properties/change/properties\
/approvals/type",keyword:"type",params:{type:"integer"},schema:O.properties.change.properties.approvals.type,parentSchema:O.properties.change.properties.approvals,
data:a};e===null?e=[n]:e.push(n),r++}if(typeof a=="number"&&isFinite(a)){if(a>20||isNaN(a)){let n={instancePath:s+"/change/approvals",schemaPath:"#/properties/c\
hange/properties/approvals/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},schema:20,parentSchema:O.properties.change.properties.approvals,data:a};
e===null?e=[n]:e.push(n),r++}if(a<0||isNaN(a)){let n={instancePath:s+"/change/approvals",schemaPath:"#/properties/change/properties/approvals/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:O.properties.change.properties.approvals,data:a};e===null?e=[n]:e.push(n),r++}}}if(i.changeAuthority!==
void 0){let a=i.changeAuthority;if(typeof a!="boolean"){let n={instancePath:s+"/change/changeAuthority",schemaPath:"#/properties/change/properties/changeAuthori\
ty/type",keyword:"type",params:{type:"boolean"},schema:O.properties.change.properties.changeAuthority.type,parentSchema:O.properties.change.properties.changeAuthority,
data:a};e===null?e=[n]:e.push(n),r++}}if(i.leadTime!==void 0&&(Y(i.leadTime,{instancePath:s+"/change/leadTime",parentData:i,parentDataProperty:"leadTime",rootData:d,
dynamicAnchors:h})||(e=e===null?Y.errors:e.concat(Y.errors),r=e.length)),i.firstStageMax!==void 0&&(Ie(i.firstStageMax,{instancePath:s+"/change/firstStageMax",parentData:i,
parentDataProperty:"firstStageMax",rootData:d,dynamicAnchors:h})||(e=e===null?Ie.errors:e.concat(Ie.errors),r=e.length)),i.minSoak!==void 0&&(Y(i.minSoak,{instancePath:s+
"/change/minSoak",parentData:i,parentDataProperty:"minSoak",rootData:d,dynamicAnchors:h})||(e=e===null?Y.errors:e.concat(Y.errors),r=e.length)),i.departments!==
void 0){let a=i.departments;if(Array.isArray(a)){let n=a.length;for(let l=0;l<n;l++)Vr(a[l],{instancePath:s+"/change/departments/"+l,parentData:a,parentDataProperty:l,
rootData:d,dynamicAnchors:h})||(e=e===null?Vr.errors:e.concat(Vr.errors),r=e.length);let c=a.length,o;if(c>1){e:for(;c--;)for(o=c;o--;)if(Oe(a[c],a[o])){let l={
instancePath:s+"/change/departments",schemaPath:"#/properties/change/properties/departments/uniqueItems",keyword:"uniqueItems",params:{i:c,j:o},schema:!0,parentSchema:O.
properties.change.properties.departments,data:a};e===null?e=[l]:e.push(l),r++;break e}}}else{let n={instancePath:s+"/change/departments",schemaPath:"#/propertie\
s/change/properties/departments/type",keyword:"type",params:{type:"array"},schema:O.properties.change.properties.departments.type,parentSchema:O.properties.change.
properties.departments,data:a};e===null?e=[n]:e.push(n),r++}}if(i.tests!==void 0){let a=i.tests;if(Array.isArray(a)){let n=a.length;for(let l=0;l<n;l++)Tr(a[l],
{instancePath:s+"/change/tests/"+l,parentData:a,parentDataProperty:l,rootData:d,dynamicAnchors:h})||(e=e===null?Tr.errors:e.concat(Tr.errors),r=e.length);let c=a.
length,o;if(c>1){e:for(;c--;)for(o=c;o--;)if(Oe(a[c],a[o])){let l={instancePath:s+"/change/tests",schemaPath:"#/properties/change/properties/tests/uniqueItems",
keyword:"uniqueItems",params:{i:c,j:o},schema:!0,parentSchema:O.properties.change.properties.tests,data:a};e===null?e=[l]:e.push(l),r++;break e}}}else{let n={instancePath:s+
"/change/tests",schemaPath:"#/properties/change/properties/tests/type",keyword:"type",params:{type:"array"},schema:O.properties.change.properties.tests.type,parentSchema:O.
properties.change.properties.tests,data:a};e===null?e=[n]:e.push(n),r++}}if(i.handover!==void 0){let a=i.handover;if(typeof a!="boolean"){let n={instancePath:s+
"/change/handover",schemaPath:"#/properties/change/properties/handover/type",keyword:"type",params:{type:"boolean"},schema:O.properties.change.properties.handover.
type,parentSchema:O.properties.change.properties.handover,data:a};e===null?e=[n]:e.push(n),r++}}if(i.separateReviewer!==void 0){let a=i.separateReviewer;if(typeof a!=
"boolean"){let n={instancePath:s+"/change/separateReviewer",schemaPath:"#/properties/change/properties/separateReviewer/type",keyword:"type",params:{type:"boole\
an"},schema:O.properties.change.properties.separateReviewer.type,parentSchema:O.properties.change.properties.separateReviewer,data:a};e===null?e=[n]:e.push(n),r++}}
i.emergencyCompletion!==void 0&&(Y(i.emergencyCompletion,{instancePath:s+"/change/emergencyCompletion",parentData:i,parentDataProperty:"emergencyCompletion",rootData:d,
dynamicAnchors:h})||(e=e===null?Y.errors:e.concat(Y.errors),r=e.length))}else{let a={instancePath:s+"/change",schemaPath:"#/properties/change/type",keyword:"typ\
e",params:{type:"object"},schema:O.properties.change.type,parentSchema:O.properties.change,data:i};e===null?e=[a]:e.push(a),r++}}if(p.backup!==void 0){let i=p.backup;
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.copies===void 0){let a={instancePath:s+"/backup",schemaPath:"#/properties/backup/required",keyword:"required",
params:{missingProperty:"copies"},schema:O.properties.backup.required,parentSchema:O.properties.backup,data:i};e===null?e=[a]:e.push(a),r++}if(i.media===void 0){
let a={instancePath:s+"/backup",schemaPath:"#/properties/backup/required",keyword:"required",params:{missingProperty:"media"},schema:O.properties.backup.required,
parentSchema:O.properties.backup,data:i};e===null?e=[a]:e.push(a),r++}if(i.offsite===void 0){let a={instancePath:s+"/backup",schemaPath:"#/properties/backup/req\
uired",keyword:"required",params:{missingProperty:"offsite"},schema:O.properties.backup.required,parentSchema:O.properties.backup,data:i};e===null?e=[a]:e.push(
a),r++}if(i.immutable===void 0){let a={instancePath:s+"/backup",schemaPath:"#/properties/backup/required",keyword:"required",params:{missingProperty:"immutable"},
schema:O.properties.backup.required,parentSchema:O.properties.backup,data:i};e===null?e=[a]:e.push(a),r++}if(i.errors===void 0){let a={instancePath:s+"/backup",
schemaPath:"#/properties/backup/required",keyword:"required",params:{missingProperty:"errors"},schema:O.properties.backup.required,parentSchema:O.properties.backup,
data:i};e===null?e=[a]:e.push(a),r++}for(let a in i)if(!(a==="copies"||a==="media"||a==="offsite"||a==="immutable"||a==="errors")){let n={instancePath:s+"/backu\
p",schemaPath:"#/properties/backup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:O.properties.backup,
data:i};e===null?e=[n]:e.push(n),r++}if(i.copies!==void 0){let a=i.copies;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let n={instancePath:s+"/back\
up/copies",schemaPath:"#/properties/backup/properties/copies/type",keyword:"type",params:{type:"integer"},schema:O.properties.backup.properties.copies.type,parentSchema:O.
properties.backup.properties.copies,data:a};e===null?e=[n]:e.push(n),r++}if(typeof a=="number"&&isFinite(a)){if(a>20||isNaN(a)){let n={instancePath:s+"/backup/c\
opies",schemaPath:"#/properties/backup/properties/copies/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},schema:20,parentSchema:O.properties.backup.
properties.copies,data:a};e===null?e=[n]:e.push(n),r++}if(a<1||isNaN(a)){let n={instancePath:s+"/backup/copies",schemaPath:"#/properties/backup/properties/copie\
s/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:O.properties.backup.properties.copies,data:a};e===null?e=[n]:e.push(n),r++}}}
if(i.media!==void 0){let a=i.media;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let n={instancePath:s+"/backup/media",schemaPath:"#/properties/back\
up/properties/media/type",keyword:"type",params:{type:"integer"},schema:O.properties.backup.properties.media.type,parentSchema:O.properties.backup.properties.media,
data:a};e===null?e=[n]:e.push(n),r++}if(typeof a=="number"&&isFinite(a)){if(a>20||isNaN(a)){let n={instancePath:s+"/backup/media",schemaPath:"#/properties/backu\
p/properties/media/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},schema:20,parentSchema:O.properties.backup.properties.media,data:a};e===null?e=[
n]:e.push(n),r++}if(a<1||isNaN(a)){let n={instancePath:s+"/backup/media",schemaPath:"#/properties/backup/properties/media/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:O.properties.backup.properties.media,data:a};e===null?e=[n]:e.push(n),r++}}}if(i.offsite!==void 0){let a=i.offsite;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let n={instancePath:s+"/backup/offsite",schemaPath:"#/properties/backup/properties/offsite/type",keyword:"type",params:{
type:"integer"},schema:O.properties.backup.properties.offsite.type,parentSchema:O.properties.backup.properties.offsite,data:a};e===null?e=[n]:e.push(n),r++}if(typeof a==
"number"&&isFinite(a)){if(a>20||isNaN(a)){let n={instancePath:s+"/backup/offsite",schemaPath:"#/properties/backup/properties/offsite/maximum",keyword:"maximum",
params:{comparison:"<=",limit:20},schema:20,parentSchema:O.properties.backup.properties.offsite,data:a};e===null?e=[n]:e.push(n),r++}if(a<0||isNaN(a)){let n={instancePath:s+
"/backup/offsite",schemaPath:"#/properties/backup/properties/offsite/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:O.properties.
backup.properties.offsite,data:a};e===null?e=[n]:e.push(n),r++}}}if(i.immutable!==void 0){let a=i.immutable;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a))){let n={instancePath:s+"/backup/immutable",schemaPath:"#/properties/backup/properties/immutable/type",keyword:"type",params:{type:"integer"},schema:O.properties.
backup.properties.immutable.type,parentSchema:O.properties.backup.properties.immutable,data:a};e===null?e=[n]:e.push(n),r++}if(typeof a=="number"&&isFinite(a)){
if(a>20||isNaN(a)){let n={instancePath:s+"/backup/immutable",schemaPath:"#/properties/backup/properties/immutable/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:20},schema:20,parentSchema:O.properties.backup.properties.immutable,data:a};e===null?e=[n]:e.push(n),r++}if(a<0||isNaN(a)){let n={instancePath:s+"/bac\
kup/immutable",schemaPath:"#/properties/backup/properties/immutable/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:O.properties.
backup.properties.immutable,data:a};e===null?e=[n]:e.push(n),r++}}}if(i.errors!==void 0){let a=i.errors;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){
let n={instancePath:s+"/backup/errors",schemaPath:"#/properties/backup/properties/errors/type",keyword:"type",params:{type:"integer"},schema:O.properties.backup.
properties.errors.type,parentSchema:O.properties.backup.properties.errors,data:a};e===null?e=[n]:e.push(n),r++}if(typeof a=="number"&&isFinite(a)){if(a>1e6||isNaN(
a)){let n={instancePath:s+"/backup/errors",schemaPath:"#/properties/backup/properties/errors/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},schema:1e6,
parentSchema:O.properties.backup.properties.errors,data:a};e===null?e=[n]:e.push(n),r++}if(a<0||isNaN(a)){let n={instancePath:s+"/backup/errors",schemaPath:"#/p\
roperties/backup/properties/errors/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:O.properties.backup.properties.errors,data:a};
e===null?e=[n]:e.push(n),r++}}}}else{let a={instancePath:s+"/backup",schemaPath:"#/properties/backup/type",keyword:"type",params:{type:"object"},schema:O.properties.
backup.type,parentSchema:O.properties.backup,data:i};e===null?e=[a]:e.push(a),r++}}if(p.inspection!==void 0){let i=p.inspection;if(i&&typeof i=="object"&&!Array.
isArray(i)){if(i.components===void 0){let a={instancePath:s+"/inspection",schemaPath:"#/properties/inspection/required",keyword:"required",params:{missingProperty:"\
components"},schema:O.properties.inspection.required,parentSchema:O.properties.inspection,data:i};e===null?e=[a]:e.push(a),r++}if(i.aspects===void 0){let a={instancePath:s+
"/inspection",schemaPath:"#/properties/inspection/required",keyword:"required",params:{missingProperty:"aspects"},schema:O.properties.inspection.required,parentSchema:O.
properties.inspection,data:i};e===null?e=[a]:e.push(a),r++}for(let a in i)if(!(a==="components"||a==="aspects")){let n={instancePath:s+"/inspection",schemaPath:"\
#/properties/inspection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:O.properties.inspection,data:i};
e===null?e=[n]:e.push(n),r++}if(i.components!==void 0){let a=i.components;if(Array.isArray(a)){let n=a.length;for(let l=0;l<n;l++)Fr(a[l],{instancePath:s+"/insp\
ection/components/"+l,parentData:a,parentDataProperty:l,rootData:d,dynamicAnchors:h})||(e=e===null?Fr.errors:e.concat(Fr.errors),r=e.length);let c=a.length,o;if(c>
1){e:for(;c--;)for(o=c;o--;)if(Oe(a[c],a[o])){let l={instancePath:s+"/inspection/components",schemaPath:"#/properties/inspection/properties/components/uniqueIte\
ms",keyword:"uniqueItems",params:{i:c,j:o},schema:!0,parentSchema:O.properties.inspection.properties.components,data:a};e===null?e=[l]:e.push(l),r++;break e}}}else{
let n={instancePath:s+"/inspection/components",schemaPath:"#/properties/inspection/properties/components/type",keyword:"type",params:{type:"array"},schema:O.properties.
inspection.properties.components.type,parentSchema:O.properties.inspection.properties.components,data:a};e===null?e=[n]:e.push(n),r++}}if(i.aspects!==void 0){let a=i.
aspects;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let n in a)if(!(n==="hardware"||n==="software"||n==="interface"||n==="data")){let c={instancePath:s+"/i\
nspection/aspects",schemaPath:"#/properties/inspection/properties/aspects/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,
parentSchema:O.properties.inspection.properties.aspects,data:a};e===null?e=[c]:e.push(c),r++}a.hardware!==void 0&&(Pe(a.hardware,{instancePath:s+"/inspection/as\
pects/hardware",parentData:a,parentDataProperty:"hardware",rootData:d,dynamicAnchors:h})||(e=e===null?Pe.errors:e.concat(Pe.errors),r=e.length)),a.software!==void 0&&
(Pe(a.software,{instancePath:s+"/inspection/aspects/software",parentData:a,parentDataProperty:"software",rootData:d,dynamicAnchors:h})||(e=e===null?Pe.errors:e.
concat(Pe.errors),r=e.length)),a.interface!==void 0&&(Pe(a.interface,{instancePath:s+"/inspection/aspects/interface",parentData:a,parentDataProperty:"interface",
rootData:d,dynamicAnchors:h})||(e=e===null?Pe.errors:e.concat(Pe.errors),r=e.length)),a.data!==void 0&&(Pe(a.data,{instancePath:s+"/inspection/aspects/data",parentData:a,
parentDataProperty:"data",rootData:d,dynamicAnchors:h})||(e=e===null?Pe.errors:e.concat(Pe.errors),r=e.length))}else{let n={instancePath:s+"/inspection/aspects",
schemaPath:"#/properties/inspection/properties/aspects/type",keyword:"type",params:{type:"object"},schema:O.properties.inspection.properties.aspects.type,parentSchema:O.
properties.inspection.properties.aspects,data:a};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+"/inspection",schemaPath:"#/properties/inspection/typ\
e",keyword:"type",params:{type:"object"},schema:O.properties.inspection.type,parentSchema:O.properties.inspection,data:i};e===null?e=[a]:e.push(a),r++}}if(p.policies!==
void 0){let i=p.policies;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i){let n=r;Zr(a,{instancePath:s+"/policies",parentData:i,parentDataProperty:"\
policies",rootData:d,dynamicAnchors:h})||(e=e===null?Zr.errors:e.concat(Zr.errors),r=e.length);var t=n===r;if(!t){let c={instancePath:s+"/policies",schemaPath:"\
#/properties/policies/propertyNames",keyword:"propertyNames",params:{propertyName:a},schema:O.properties.policies.propertyNames,parentSchema:O.properties.policies,
data:i};e===null?e=[c]:e.push(c),r++}}for(let a in i)Yr(i[a],{instancePath:s+"/policies/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:a,
rootData:d,dynamicAnchors:h})||(e=e===null?Yr.errors:e.concat(Yr.errors),r=e.length)}else{let a={instancePath:s+"/policies",schemaPath:"#/properties/policies/ty\
pe",keyword:"type",params:{type:"object"},schema:O.properties.policies.type,parentSchema:O.properties.policies,data:i};e===null?e=[a]:e.push(a),r++}}}else{let i={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:O.type,parentSchema:O,data:p};e===null?e=[i]:e.push(i),r++}return Br.errors=e,r===
0}Br.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ir={enum:["P1","P2","P3","P4","P5"]};function Ze(p,{instancePath:s="",parentData:S,parentDataProperty:q,
rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ze.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="P1"||p==="P2"||p===
"P3"||p==="P4"||p==="P5")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ir.enum},schema:ir.enum,parentSchema:ir,data:p};e===null?
e=[t]:e.push(t),r++}return Ze.errors=e,r===0}Ze.evaluated={dynamicProps:!1,dynamicItems:!1};function ve(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,
dynamicAnchors:h={}}={}){let e=null,r=0,m=ve.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!mr.test(p)){
let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)\
?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,\
9}S)?|[0-9]{1,9}S))$"},schema:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{\
1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$",parentSchema:ie,data:p};e===
null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:ie.type,parentSchema:ie,data:p};e===null?e=
[t]:e.push(t),r++}return ve.errors=e,r===0}ve.evaluated={dynamicProps:!1,dynamicItems:!1};function Hr(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,
dynamicAnchors:h={}}={}){let e=null,r=0,m=Hr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(b(p)>63){let t={
instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63},schema:63,parentSchema:G,data:p};e===null?e=[t]:e.push(t),r++}if(b(p)<1){let t={instancePath:s,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:G,data:p};e===null?e=[t]:e.push(t),r++}if(!Re.test(p)){let t={instancePath:s,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:G,data:p};e===
null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:G.type,parentSchema:G,data:p};e===null?e=[
t]:e.push(t),r++}return Hr.errors=e,r===0}Hr.evaluated={dynamicProps:!1,dynamicItems:!1};function Gr(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,
dynamicAnchors:h={}}={}){let e=null,r=0,m=Gr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(typeof p=="number"&&!(p%1)&&!isNaN(
p)&&isFinite(p))){let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"integer"},schema:ue.type,parentSchema:ue,data:p};e===null?e=[t]:e.push(
t),r++}if(typeof p=="number"&&isFinite(p)){if(p>99||isNaN(p)){let t={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:99},schema:99,
parentSchema:ue,data:p};e===null?e=[t]:e.push(t),r++}if(p<0||isNaN(p)){let t={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:ue,data:p};e===null?e=[t]:e.push(t),r++}}return Gr.errors=e,r===0}Gr.evaluated={dynamicProps:!1,dynamicItems:!1};var he={type:"string",minLength:1};
function Ur(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ur.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(b(p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:he,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:he.type,parentSchema:he,
data:p};e===null?e=[t]:e.push(t),r++}return Ur.errors=e,r===0}Ur.evaluated={dynamicProps:!1,dynamicItems:!1};var oe={type:"string",if:{type:"string",maxLength:10},
then:{$ref:"#/$defs/calendarDate"},else:{$ref:"#/$defs/instant"},"x-expected":"a date such as 2026-03-31, or an instant such as 2026-03-31T18:00:00+02:00"},Ee={
type:"string",format:"date","x-expected":"a date of the calendar, such as 2026-03-31"},ip=(Dp(),zp(qp)).formats.date;function X(p,{instancePath:s="",parentData:S,
parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=X.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p==
"string"){if(!ip(p)){let t={instancePath:s,schemaPath:"#/format",keyword:"format",params:{format:"date"},schema:"date",parentSchema:Ee,data:p};e===null?e=[t]:e.
push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Ee.type,parentSchema:Ee,data:p};e===null?e=[t]:e.push(t),
r++}return X.errors=e,r===0}X.evaluated={dynamicProps:!1,dynamicItems:!1};function ee(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){
let e=null,r=0,m=ee.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!pp.test(p)){let t={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},schema:"^[0-9\
]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$",parentSchema:ge,data:p};e===null?e=[t]:e.push(t),r++}if(!tp(p)){let t={
instancePath:s,schemaPath:"#/format",keyword:"format",params:{format:"date-time"},schema:"date-time",parentSchema:ge,data:p};e===null?e=[t]:e.push(t),r++}}else{
let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:ge.type,parentSchema:ge,data:p};e===null?e=[t]:e.push(t),r++}return ee.errors=
e,r===0}ee.evaluated={dynamicProps:!1,dynamicItems:!1};function Kr(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){
let e=null,r=0,m=Kr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p!="string"){let o={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"string"},schema:oe.type,parentSchema:oe,data:p};e===null?e=[o]:e.push(o),r++}let t=r,i=!0,a=r;if(r===a)if(typeof p=="string"){if(b(
p)>10){let o={};e===null?e=[o]:e.push(o),r++}}else{let o={};e===null?e=[o]:e.push(o),r++}var n=a===r;r=t,e!==null&&(t?e.length=t:e=null);let c;if(n){let o=r;X(p,
{instancePath:s,parentData:S,parentDataProperty:q,rootData:d,dynamicAnchors:h})||(e=e===null?X.errors:e.concat(X.errors),r=e.length);var n=o===r;i=n,c="then"}else{
let o=r;ee(p,{instancePath:s,parentData:S,parentDataProperty:q,rootData:d,dynamicAnchors:h})||(e=e===null?ee.errors:e.concat(ee.errors),r=e.length);var n=o===r;
i=n,c="else"}if(!i){let o={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:c},schema:oe.if,parentSchema:oe,data:p};e===null?e=[o]:e.push(o),
r++}return Kr.errors=e,r===0}Kr.evaluated={dynamicProps:!1,dynamicItems:!1};function Ht(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){
let e=null,r=0,m=Ht.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.apiVersion===void 0){
let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},schema:F.required,parentSchema:F,data:p};e===null?e=[t]:e.
push(t),r++}if(p.kind===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},schema:F.required,parentSchema:F,
data:p};e===null?e=[t]:e.push(t),r++}if(p.metadata===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},
schema:F.required,parentSchema:F,data:p};e===null?e=[t]:e.push(t),r++}if(p.spec===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"spec"},schema:F.required,parentSchema:F,data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="apiVersion"||t==="kind"||t==="metadata"||
t==="spec")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:F,data:p};
e===null?e=[i]:e.push(i),r++}if(p.apiVersion!==void 0&&(Nr(p.apiVersion,{instancePath:s+"/apiVersion",parentData:p,parentDataProperty:"apiVersion",rootData:d,dynamicAnchors:h})||
(e=e===null?Nr.errors:e.concat(Nr.errors),r=e.length)),p.kind!==void 0){let t=p.kind;if(t!=="Grading"){let i={instancePath:s+"/kind",schemaPath:"#/properties/ki\
nd/const",keyword:"const",params:{allowedValue:"Grading"},schema:"Grading",parentSchema:F.properties.kind,data:t};e===null?e=[i]:e.push(i),r++}}if(p.metadata!==
void 0&&(Or(p.metadata,{instancePath:s+"/metadata",parentData:p,parentDataProperty:"metadata",rootData:d,dynamicAnchors:h})||(e=e===null?Or.errors:e.concat(Or.errors),
r=e.length)),p.spec!==void 0){let t=p.spec;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.tiers===void 0){let i={instancePath:s+"/spec",schemaPath:"#/propert\
ies/spec/required",keyword:"required",params:{missingProperty:"tiers"},schema:F.properties.spec.required,parentSchema:F.properties.spec,data:t};e===null?e=[i]:e.
push(i),r++}for(let i in t)if(!(i==="tiers"||i==="severities"||i==="priorityMatrix"||i==="grace"||i==="templates")){let a={instancePath:s+"/spec",schemaPath:"#/\
properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:F.properties.spec,data:t};e===null?e=[
a]:e.push(a),r++}if(t.tiers!==void 0){let i=t.tiers;if(Array.isArray(i)){if(i.length<1){let n={instancePath:s+"/spec/tiers",schemaPath:"#/properties/spec/proper\
ties/tiers/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:F.properties.spec.properties.tiers,data:i};e===null?e=[n]:e.push(n),r++}let a=i.length;
for(let n=0;n<a;n++)Br(i[n],{instancePath:s+"/spec/tiers/"+n,parentData:i,parentDataProperty:n,rootData:d,dynamicAnchors:h})||(e=e===null?Br.errors:e.concat(Br.
errors),r=e.length)}else{let a={instancePath:s+"/spec/tiers",schemaPath:"#/properties/spec/properties/tiers/type",keyword:"type",params:{type:"array"},schema:F.
properties.spec.properties.tiers.type,parentSchema:F.properties.spec.properties.tiers,data:i};e===null?e=[a]:e.push(a),r++}}if(t.severities!==void 0){let i=t.severities;
if(Array.isArray(i)){let a=i.length;for(let n=0;n<a;n++){let c=i[n];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.level===void 0){let o={instancePath:s+"/sp\
ec/severities/"+n,schemaPath:"#/properties/spec/properties/severities/items/required",keyword:"required",params:{missingProperty:"level"},schema:F.properties.spec.
properties.severities.items.required,parentSchema:F.properties.spec.properties.severities.items,data:c};e===null?e=[o]:e.push(o),r++}for(let o in c)if(!(o==="le\
vel"||o==="title"||o==="ack"||o==="update"||o==="restore"||o==="postmortem"||o==="coverage")){let l={instancePath:s+"/spec/severities/"+n,schemaPath:"#/properti\
es/spec/properties/severities/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:F.properties.spec.
properties.severities.items,data:c};e===null?e=[l]:e.push(l),r++}if(c.level!==void 0&&(Ze(c.level,{instancePath:s+"/spec/severities/"+n+"/level",parentData:c,parentDataProperty:"\
level",rootData:d,dynamicAnchors:h})||(e=e===null?Ze.errors:e.concat(Ze.errors),r=e.length)),c.title!==void 0){let o=c.title;if(typeof o=="string"){if(b(o)<1){let l={
instancePath:s+"/spec/severities/"+n+"/title",schemaPath:"#/properties/spec/properties/severities/items/properties/title/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:F.properties.spec.properties.severities.items.properties.title,data:o};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"\
/spec/severities/"+n+"/title",schemaPath:"#/properties/spec/properties/severities/items/properties/title/type",keyword:"type",params:{type:"string"},schema:F.properties.
spec.properties.severities.items.properties.title.type,parentSchema:F.properties.spec.properties.severities.items.properties.title,data:o};e===null?e=[l]:e.push(
l),r++}}if(c.ack!==void 0&&(ve(c.ack,{instancePath:s+"/spec/severities/"+n+"/ack",parentData:c,parentDataProperty:"ack",rootData:d,dynamicAnchors:h})||(e=e===null?
ve.errors:e.concat(ve.errors),r=e.length)),c.update!==void 0&&(ve(c.update,{instancePath:s+"/spec/severities/"+n+"/update",parentData:c,parentDataProperty:"upda\
te",rootData:d,dynamicAnchors:h})||(e=e===null?ve.errors:e.concat(ve.errors),r=e.length)),c.restore!==void 0&&(ve(c.restore,{instancePath:s+"/spec/severities/"+
n+"/restore",parentData:c,parentDataProperty:"restore",rootData:d,dynamicAnchors:h})||(e=e===null?ve.errors:e.concat(ve.errors),r=e.length)),c.postmortem!==void 0){
let o=c.postmortem;if(typeof o!="boolean"){let l={instancePath:s+"/spec/severities/"+n+"/postmortem",schemaPath:"#/properties/spec/properties/severities/items/p\
roperties/postmortem/type",keyword:"type",params:{type:"boolean"},schema:F.properties.spec.properties.severities.items.properties.postmortem.type,parentSchema:F.
properties.spec.properties.severities.items.properties.postmortem,data:o};e===null?e=[l]:e.push(l),r++}}if(c.coverage!==void 0){let o=c.coverage;if(!(o==="24x7"||
o==="business")){let l={instancePath:s+"/spec/severities/"+n+"/coverage",schemaPath:"#/properties/spec/properties/severities/items/properties/coverage/enum",keyword:"\
enum",params:{allowedValues:F.properties.spec.properties.severities.items.properties.coverage.enum},schema:F.properties.spec.properties.severities.items.properties.
coverage.enum,parentSchema:F.properties.spec.properties.severities.items.properties.coverage,data:o};e===null?e=[l]:e.push(l),r++}}}else{let o={instancePath:s+"\
/spec/severities/"+n,schemaPath:"#/properties/spec/properties/severities/items/type",keyword:"type",params:{type:"object"},schema:F.properties.spec.properties.severities.
items.type,parentSchema:F.properties.spec.properties.severities.items,data:c};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/spec/severities",schemaPath:"\
#/properties/spec/properties/severities/type",keyword:"type",params:{type:"array"},schema:F.properties.spec.properties.severities.type,parentSchema:F.properties.
spec.properties.severities,data:i};e===null?e=[a]:e.push(a),r++}}if(t.priorityMatrix!==void 0){let i=t.priorityMatrix;if(Array.isArray(i)){if(i.length>3){let n={
instancePath:s+"/spec/priorityMatrix",schemaPath:"#/properties/spec/properties/priorityMatrix/maxItems",keyword:"maxItems",params:{limit:3},schema:3,parentSchema:F.
properties.spec.properties.priorityMatrix,data:i};e===null?e=[n]:e.push(n),r++}if(i.length<3){let n={instancePath:s+"/spec/priorityMatrix",schemaPath:"#/propert\
ies/spec/properties/priorityMatrix/minItems",keyword:"minItems",params:{limit:3},schema:3,parentSchema:F.properties.spec.properties.priorityMatrix,data:i};e===null?
e=[n]:e.push(n),r++}let a=i.length;for(let n=0;n<a;n++){let c=i[n];if(Array.isArray(c)){if(c.length>3){let l={instancePath:s+"/spec/priorityMatrix/"+n,schemaPath:"\
#/properties/spec/properties/priorityMatrix/items/maxItems",keyword:"maxItems",params:{limit:3},schema:3,parentSchema:F.properties.spec.properties.priorityMatrix.
items,data:c};e===null?e=[l]:e.push(l),r++}if(c.length<3){let l={instancePath:s+"/spec/priorityMatrix/"+n,schemaPath:"#/properties/spec/properties/priorityMatri\
x/items/minItems",keyword:"minItems",params:{limit:3},schema:3,parentSchema:F.properties.spec.properties.priorityMatrix.items,data:c};e===null?e=[l]:e.push(l),r++}
let o=c.length;for(let l=0;l<o;l++)Ze(c[l],{instancePath:s+"/spec/priorityMatrix/"+n+"/"+l,parentData:c,parentDataProperty:l,rootData:d,dynamicAnchors:h})||(e=e===
null?Ze.errors:e.concat(Ze.errors),r=e.length)}else{let o={instancePath:s+"/spec/priorityMatrix/"+n,schemaPath:"#/properties/spec/properties/priorityMatrix/item\
s/type",keyword:"type",params:{type:"array"},schema:F.properties.spec.properties.priorityMatrix.items.type,parentSchema:F.properties.spec.properties.priorityMatrix.
items,data:c};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/spec/priorityMatrix",schemaPath:"#/properties/spec/properties/priorityMatrix/type",keyword:"\
type",params:{type:"array"},schema:F.properties.spec.properties.priorityMatrix.type,parentSchema:F.properties.spec.properties.priorityMatrix,data:i};e===null?e=
[a]:e.push(a),r++}}if(t.grace!==void 0){let i=t.grace;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.share===void 0){let a={instancePath:s+"/spec/grace",schemaPath:"\
#/properties/spec/properties/grace/required",keyword:"required",params:{missingProperty:"share"},schema:F.properties.spec.properties.grace.required,parentSchema:F.
properties.spec.properties.grace,data:i};e===null?e=[a]:e.push(a),r++}if(i.max===void 0){let a={instancePath:s+"/spec/grace",schemaPath:"#/properties/spec/prope\
rties/grace/required",keyword:"required",params:{missingProperty:"max"},schema:F.properties.spec.properties.grace.required,parentSchema:F.properties.spec.properties.
grace,data:i};e===null?e=[a]:e.push(a),r++}for(let a in i)if(!(a==="share"||a==="max")){let n={instancePath:s+"/spec/grace",schemaPath:"#/properties/spec/proper\
ties/grace/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:F.properties.spec.properties.grace,data:i};
e===null?e=[n]:e.push(n),r++}if(i.share!==void 0){let a=i.share;if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(a)){let n={instancePath:s+"/spec/grace/share",
schemaPath:"#/properties/spec/properties/grace/properties/share/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:F.properties.spec.
properties.grace.properties.share,data:a};e===null?e=[n]:e.push(n),r++}if(a<0||isNaN(a)){let n={instancePath:s+"/spec/grace/share",schemaPath:"#/properties/spec\
/properties/grace/properties/share/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:F.properties.spec.properties.grace.properties.
share,data:a};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:s+"/spec/grace/share",schemaPath:"#/properties/spec/properties/grace/properties/share/type",
keyword:"type",params:{type:"number"},schema:F.properties.spec.properties.grace.properties.share.type,parentSchema:F.properties.spec.properties.grace.properties.
share,data:a};e===null?e=[n]:e.push(n),r++}}i.max!==void 0&&(ve(i.max,{instancePath:s+"/spec/grace/max",parentData:i,parentDataProperty:"max",rootData:d,dynamicAnchors:h})||
(e=e===null?ve.errors:e.concat(ve.errors),r=e.length))}else{let a={instancePath:s+"/spec/grace",schemaPath:"#/properties/spec/properties/grace/type",keyword:"ty\
pe",params:{type:"object"},schema:F.properties.spec.properties.grace.type,parentSchema:F.properties.spec.properties.grace,data:i};e===null?e=[a]:e.push(a),r++}}
if(t.templates!==void 0){let i=t.templates;if(Array.isArray(i)){let a=i.length;for(let n=0;n<a;n++){let c=i[n];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.
name===void 0){let o={instancePath:s+"/spec/templates/"+n,schemaPath:"#/properties/spec/properties/templates/items/required",keyword:"required",params:{missingProperty:"\
name"},schema:F.properties.spec.properties.templates.items.required,parentSchema:F.properties.spec.properties.templates.items,data:c};e===null?e=[o]:e.push(o),r++}
if(c.title===void 0){let o={instancePath:s+"/spec/templates/"+n,schemaPath:"#/properties/spec/properties/templates/items/required",keyword:"required",params:{missingProperty:"\
title"},schema:F.properties.spec.properties.templates.items.required,parentSchema:F.properties.spec.properties.templates.items,data:c};e===null?e=[o]:e.push(o),
r++}if(c.expires===void 0){let o={instancePath:s+"/spec/templates/"+n,schemaPath:"#/properties/spec/properties/templates/items/required",keyword:"required",params:{
missingProperty:"expires"},schema:F.properties.spec.properties.templates.items.required,parentSchema:F.properties.spec.properties.templates.items,data:c};e===null?
e=[o]:e.push(o),r++}for(let o in c)if(!(o==="name"||o==="title"||o==="procedure"||o==="risk"||o==="tiers"||o==="approvedBy"||o==="expires")){let l={instancePath:s+
"/spec/templates/"+n,schemaPath:"#/properties/spec/properties/templates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
schema:!1,parentSchema:F.properties.spec.properties.templates.items,data:c};e===null?e=[l]:e.push(l),r++}if(c.name!==void 0&&(Hr(c.name,{instancePath:s+"/spec/t\
emplates/"+n+"/name",parentData:c,parentDataProperty:"name",rootData:d,dynamicAnchors:h})||(e=e===null?Hr.errors:e.concat(Hr.errors),r=e.length)),c.title!==void 0){
let o=c.title;if(typeof o=="string"){if(b(o)<1){let l={instancePath:s+"/spec/templates/"+n+"/title",schemaPath:"#/properties/spec/properties/templates/items/pro\
perties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:F.properties.spec.properties.templates.items.properties.title,data:o};e===null?
e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/templates/"+n+"/title",schemaPath:"#/properties/spec/properties/templates/items/properties/title/type",keyword:"\
type",params:{type:"string"},schema:F.properties.spec.properties.templates.items.properties.title.type,parentSchema:F.properties.spec.properties.templates.items.
properties.title,data:o};e===null?e=[l]:e.push(l),r++}}if(c.procedure!==void 0){let o=c.procedure;if(typeof o=="string"){if(b(o)<1){let l={instancePath:s+"/spec\
/templates/"+n+"/procedure",schemaPath:"#/properties/spec/properties/templates/items/properties/procedure/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:F.properties.spec.properties.templates.items.properties.procedure,data:o};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/templates\
/"+n+"/procedure",schemaPath:"#/properties/spec/properties/templates/items/properties/procedure/type",keyword:"type",params:{type:"string"},schema:F.properties.
spec.properties.templates.items.properties.procedure.type,parentSchema:F.properties.spec.properties.templates.items.properties.procedure,data:o};e===null?e=[l]:
e.push(l),r++}}if(c.risk!==void 0){let o=c.risk;if(!(o==="low"||o==="moderate"||o==="high")){let l={instancePath:s+"/spec/templates/"+n+"/risk",schemaPath:"#/pr\
operties/spec/properties/templates/items/properties/risk/enum",keyword:"enum",params:{allowedValues:F.properties.spec.properties.templates.items.properties.risk.
enum},schema:F.properties.spec.properties.templates.items.properties.risk.enum,parentSchema:F.properties.spec.properties.templates.items.properties.risk,data:o};
e===null?e=[l]:e.push(l),r++}}if(c.tiers!==void 0){let o=c.tiers;if(Array.isArray(o)){if(o.length<1){let f={instancePath:s+"/spec/templates/"+n+"/tiers",schemaPath:"\
#/properties/spec/properties/templates/items/properties/tiers/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:F.properties.spec.properties.templates.
items.properties.tiers,data:o};e===null?e=[f]:e.push(f),r++}let l=o.length;for(let f=0;f<l;f++)Gr(o[f],{instancePath:s+"/spec/templates/"+n+"/tiers/"+f,parentData:o,
parentDataProperty:f,rootData:d,dynamicAnchors:h})||(e=e===null?Gr.errors:e.concat(Gr.errors),r=e.length)}else{let l={instancePath:s+"/spec/templates/"+n+"/tier\
s",schemaPath:"#/properties/spec/properties/templates/items/properties/tiers/type",keyword:"type",params:{type:"array"},schema:F.properties.spec.properties.templates.
items.properties.tiers.type,parentSchema:F.properties.spec.properties.templates.items.properties.tiers,data:o};e===null?e=[l]:e.push(l),r++}}c.approvedBy!==void 0&&
(Ur(c.approvedBy,{instancePath:s+"/spec/templates/"+n+"/approvedBy",parentData:c,parentDataProperty:"approvedBy",rootData:d,dynamicAnchors:h})||(e=e===null?Ur.errors:
e.concat(Ur.errors),r=e.length)),c.expires!==void 0&&(Kr(c.expires,{instancePath:s+"/spec/templates/"+n+"/expires",parentData:c,parentDataProperty:"expires",rootData:d,
dynamicAnchors:h})||(e=e===null?Kr.errors:e.concat(Kr.errors),r=e.length))}else{let o={instancePath:s+"/spec/templates/"+n,schemaPath:"#/properties/spec/propert\
ies/templates/items/type",keyword:"type",params:{type:"object"},schema:F.properties.spec.properties.templates.items.type,parentSchema:F.properties.spec.properties.
templates.items,data:c};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/spec/templates",schemaPath:"#/properties/spec/properties/templates/type",keyword:"\
type",params:{type:"array"},schema:F.properties.spec.properties.templates.type,parentSchema:F.properties.spec.properties.templates,data:i};e===null?e=[a]:e.push(
a),r++}}}else{let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"object"},schema:F.properties.spec.type,parentSchema:F.
properties.spec,data:t};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:F.type,parentSchema:F,
data:p};e===null?e=[t]:e.push(t),r++}return Ht.errors=e,r===0}Ht.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Pi=Gt,D={$schema:"https://json-schema.\
org/draft/2020-12/schema",$id:"https://gradus.dev/schemas/v1/system.schema.json",type:"object",additionalProperties:!1,required:["apiVersion","kind","metadata",
"spec"],properties:{apiVersion:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/apiVersion"},kind:{const:"System"},metadata:{$ref:"https://gradus.dev/schemas/\
v1/shared#/$defs/metadata"},spec:{type:"object",additionalProperties:!1,required:["owner","tier","lifecycle"],properties:{owner:{type:"string",minLength:1},tier:{
$ref:"https://gradus.dev/schemas/v1/shared#/$defs/tierNumber"},lifecycle:{enum:["experimental","production","deprecated","retired"]},paths:{type:"array",items:{
$ref:"https://gradus.dev/schemas/v1/shared#/$defs/glob"}},departments:{type:"object",additionalProperties:!1,properties:{development:{type:"string",minLength:1},
operations:{type:"string",minLength:1},test:{type:"string",minLength:1},security:{type:"string",minLength:1},business:{type:"string",minLength:1},vendor:{type:"\
string",minLength:1}}},classifications:{type:"object",additionalProperties:!1,properties:{mlps:{type:"integer",minimum:1,maximum:4},fips199:{enum:["low","modera\
te","high"]},dr:{type:"integer",minimum:1,maximum:6},filedOn:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/calendarDate"},assessedOn:{$ref:"https://gradus.\
dev/schemas/v1/shared#/$defs/calendarDate"}}},objectives:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/objectives"},functions:{type:"array",items:{type:"ob\
ject",additionalProperties:!1,required:["name","core"],properties:{name:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/name"},title:{type:"string",minLength:1},
core:{type:"boolean"}}}},components:{type:"array",items:{type:"object",additionalProperties:!1,required:["name","type"],properties:{name:{$ref:"https://gradus.d\
ev/schemas/v1/shared#/$defs/name"},type:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/componentType"},title:{type:"string",minLength:1},owner:{type:"string",
minLength:1},version:{type:"string",minLength:1},location:{type:"string",minLength:1},supportEnds:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/calendarDat\
e"},dependsOn:{type:"array",items:{type:"string",minLength:1}},sensitivity:{enum:["public","internal","confidential","secret"]}}}},dependsOn:{type:"array",items:{
type:"string",minLength:1}},environments:{type:"array",items:{type:"object",additionalProperties:!1,required:["name","purpose"],properties:{name:{$ref:"https://\
gradus.dev/schemas/v1/shared#/$defs/name"},purpose:{enum:["production","staging","test","development"]},platform:{enum:["vmware","kvm","docker","kubernetes","ba\
re-metal","cloud"]},isolationGroup:{type:"string",minLength:1},mirrors:{type:"string",minLength:1},parity:{type:"array",items:{type:"object",additionalProperties:!1,
required:["respect","same"],properties:{respect:{type:"string",minLength:1},same:{type:"boolean"},note:{type:"string",minLength:1}}}}}}},delivery:{type:"object",
additionalProperties:!1,properties:{repository:{type:"string",minLength:1},pipeline:{type:"object",additionalProperties:!1,required:["type"],properties:{type:{enum:[
"gitlab-ci","github-actions","jenkins","other"]},stages:{type:"array",items:{type:"string",minLength:1}}}}}},logs:{type:"array",items:{type:"object",additionalProperties:!1,
required:["class","location","retention"],properties:{class:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/logClass"},location:{type:"string",minLength:1},retention:{
$ref:"https://gradus.dev/schemas/v1/shared#/$defs/duration"},protected:{type:"boolean"}}}}}}}};function Wr(p,{instancePath:s="",parentData:S,parentDataProperty:q,
rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Wr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p!=="gradus.dev/v1"){let t={
instancePath:s,schemaPath:"#/const",keyword:"const",params:{allowedValue:"gradus.dev/v1"},schema:"gradus.dev/v1",parentSchema:Ne,data:p};e===null?e=[t]:e.push(t),
r++}return Wr.errors=e,r===0}Wr.evaluated={dynamicProps:!1,dynamicItems:!1};function Qr(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){
let e=null,r=0,m=Qr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0){
let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},schema:A.required,parentSchema:A,data:p};e===null?e=[t]:e.push(
t),r++}for(let t in p)if(!(t==="name"||t==="title"||t==="labels"||t==="annotations"||t==="links")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:A,data:p};e===null?e=[i]:e.push(i),r++}if(p.name!==void 0&&(Q(p.name,{instancePath:s+
"/name",parentData:p,parentDataProperty:"name",rootData:d,dynamicAnchors:h})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length)),p.title!==void 0){let t=p.title;
if(typeof t=="string"){if(b(t)<1){let i={instancePath:s+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:A.
properties.title,data:t};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"str\
ing"},schema:A.properties.title.type,parentSchema:A.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}if(p.labels!==void 0){let t=p.labels;if(t&&typeof t==
"object"&&!Array.isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let n={instancePath:s+"/labels/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},schema:A.properties.labels.additionalProperties.type,parentSchema:A.properties.
labels.additionalProperties,data:a};e===null?e=[n]:e.push(n),r++}}else{let i={instancePath:s+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{
type:"object"},schema:A.properties.labels.type,parentSchema:A.properties.labels,data:t};e===null?e=[i]:e.push(i),r++}}if(p.annotations!==void 0){let t=p.annotations;
if(t&&typeof t=="object"&&!Array.isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let n={instancePath:s+"/annotations/"+i.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},schema:A.properties.annotations.additionalProperties.
type,parentSchema:A.properties.annotations.additionalProperties,data:a};e===null?e=[n]:e.push(n),r++}}else{let i={instancePath:s+"/annotations",schemaPath:"#/pr\
operties/annotations/type",keyword:"type",params:{type:"object"},schema:A.properties.annotations.type,parentSchema:A.properties.annotations,data:t};e===null?e=[
i]:e.push(i),r++}}if(p.links!==void 0){let t=p.links;if(Array.isArray(t)){let i=t.length;for(let a=0;a<i;a++)J(t[a],{instancePath:s+"/links/"+a,parentData:t,parentDataProperty:a,
rootData:d,dynamicAnchors:h})||(e=e===null?J.errors:e.concat(J.errors),r=e.length)}else{let i={instancePath:s+"/links",schemaPath:"#/properties/links/type",keyword:"\
type",params:{type:"array"},schema:A.properties.links.type,parentSchema:A.properties.links,data:t};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:A.type,parentSchema:A,data:p};e===null?e=[t]:e.push(t),r++}return Qr.errors=e,r===0}Qr.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function Jr(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Jr.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let t={instancePath:s,schemaPath:"#/\
type",keyword:"type",params:{type:"integer"},schema:ue.type,parentSchema:ue,data:p};e===null?e=[t]:e.push(t),r++}if(typeof p=="number"&&isFinite(p)){if(p>99||isNaN(
p)){let t={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:99},schema:99,parentSchema:ue,data:p};e===null?e=[t]:e.push(t),
r++}if(p<0||isNaN(p)){let t={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:ue,data:p};e===null?
e=[t]:e.push(t),r++}}return Jr.errors=e,r===0}Jr.evaluated={dynamicProps:!1,dynamicItems:!1};function Xr(p,{instancePath:s="",parentData:S,parentDataProperty:q,
rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Xr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(b(
p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:sr,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:sr.type,parentSchema:sr,data:p};e===null?e=[t]:e.push(t),r++}return Xr.errors=e,
r===0}Xr.evaluated={dynamicProps:!1,dynamicItems:!1};function De(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,
r=0,m=De.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!ip(p)){let t={instancePath:s,schemaPath:"#/forma\
t",keyword:"format",params:{format:"date"},schema:"date",parentSchema:Ee,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},schema:Ee.type,parentSchema:Ee,data:p};e===null?e=[t]:e.push(t),r++}return De.errors=e,r===0}De.evaluated={dynamicProps:!1,dynamicItems:!1};
var xp={type:"object",additionalProperties:!1,properties:{availability:{$ref:"#/$defs/percent"},rto:{$ref:"#/$defs/duration"},rpo:{$ref:"#/$defs/duration"},mtd:{
$ref:"#/$defs/duration"}}};function es(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=es.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){for(let t in p)if(!(t==="availability"||t==="rto"||
t==="rpo"||t==="mtd")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:xp,
data:p};e===null?e=[i]:e.push(i),r++}p.availability!==void 0&&(Ie(p.availability,{instancePath:s+"/availability",parentData:p,parentDataProperty:"availability",
rootData:d,dynamicAnchors:h})||(e=e===null?Ie.errors:e.concat(Ie.errors),r=e.length)),p.rto!==void 0&&(Y(p.rto,{instancePath:s+"/rto",parentData:p,parentDataProperty:"\
rto",rootData:d,dynamicAnchors:h})||(e=e===null?Y.errors:e.concat(Y.errors),r=e.length)),p.rpo!==void 0&&(Y(p.rpo,{instancePath:s+"/rpo",parentData:p,parentDataProperty:"\
rpo",rootData:d,dynamicAnchors:h})||(e=e===null?Y.errors:e.concat(Y.errors),r=e.length)),p.mtd!==void 0&&(Y(p.mtd,{instancePath:s+"/mtd",parentData:p,parentDataProperty:"\
mtd",rootData:d,dynamicAnchors:h})||(e=e===null?Y.errors:e.concat(Y.errors),r=e.length))}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},schema:xp.type,parentSchema:xp,data:p};e===null?e=[t]:e.push(t),r++}return es.errors=e,r===0}es.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function $e(p,{
instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=$e.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),typeof p=="string"){if(b(p)>63){let t={instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63},schema:63,parentSchema:G,data:p};
e===null?e=[t]:e.push(t),r++}if(b(p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:G,data:p};e===
null?e=[t]:e.push(t),r++}if(!Re.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"\
^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:G,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},schema:G.type,parentSchema:G,data:p};e===null?e=[t]:e.push(t),r++}return $e.errors=e,r===0}$e.evaluated={dynamicProps:!1,dynamicItems:!1};function rs(p,{
instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=rs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),!(p==="hardware"||p==="software"||p==="interface"||p==="data")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Mr.
enum},schema:Mr.enum,parentSchema:Mr,data:p};e===null?e=[t]:e.push(t),r++}return rs.errors=e,r===0}rs.evaluated={dynamicProps:!1,dynamicItems:!1};var ar={enum:[
"system","operation","exception"]};function ss(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=ss.
evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="system"||p==="operation"||p==="exception")){let t={instancePath:s,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:ar.enum},schema:ar.enum,parentSchema:ar,data:p};e===null?e=[t]:e.push(t),r++}return ss.errors=e,r===0}ss.evaluated=
{dynamicProps:!1,dynamicItems:!1};function ts(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=ts.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!mr.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"p\
attern",params:{pattern:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)\
?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$"},schema:"^P([0-9]{1,6}W|([0-9]{1,\
4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9\
]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$",parentSchema:ie,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},schema:ie.type,parentSchema:ie,data:p};e===null?e=[t]:e.push(t),r++}return ts.errors=e,r===0}ts.evaluated={dynamicProps:!1,
dynamicItems:!1};function Gt(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Gt.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.apiVersion===void 0){let t={instancePath:s,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"apiVersion"},schema:D.required,parentSchema:D,data:p};e===null?e=[t]:e.push(t),r++}if(p.kind===void 0){let t={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},schema:D.required,parentSchema:D,data:p};e===null?e=[t]:e.push(t),r++}if(p.metadata===
void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},schema:D.required,parentSchema:D,data:p};e===null?e=
[t]:e.push(t),r++}if(p.spec===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},schema:D.required,parentSchema:D,
data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="apiVersion"||t==="kind"||t==="metadata"||t==="spec")){let i={instancePath:s,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:D,data:p};e===null?e=[i]:e.push(i),r++}if(p.apiVersion!==void 0&&
(Wr(p.apiVersion,{instancePath:s+"/apiVersion",parentData:p,parentDataProperty:"apiVersion",rootData:d,dynamicAnchors:h})||(e=e===null?Wr.errors:e.concat(Wr.errors),
r=e.length)),p.kind!==void 0){let t=p.kind;if(t!=="System"){let i={instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"\
System"},schema:"System",parentSchema:D.properties.kind,data:t};e===null?e=[i]:e.push(i),r++}}if(p.metadata!==void 0&&(Qr(p.metadata,{instancePath:s+"/metadata",
parentData:p,parentDataProperty:"metadata",rootData:d,dynamicAnchors:h})||(e=e===null?Qr.errors:e.concat(Qr.errors),r=e.length)),p.spec!==void 0){let t=p.spec;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.owner===void 0){let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"\
owner"},schema:D.properties.spec.required,parentSchema:D.properties.spec,data:t};e===null?e=[i]:e.push(i),r++}if(t.tier===void 0){let i={instancePath:s+"/spec",
schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"tier"},schema:D.properties.spec.required,parentSchema:D.properties.spec,data:t};
e===null?e=[i]:e.push(i),r++}if(t.lifecycle===void 0){let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"\
lifecycle"},schema:D.properties.spec.required,parentSchema:D.properties.spec,data:t};e===null?e=[i]:e.push(i),r++}for(let i in t)if(!Se.call(D.properties.spec.properties,
i)){let a={instancePath:s+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:D.
properties.spec,data:t};e===null?e=[a]:e.push(a),r++}if(t.owner!==void 0){let i=t.owner;if(typeof i=="string"){if(b(i)<1){let a={instancePath:s+"/spec/owner",schemaPath:"\
#/properties/spec/properties/owner/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:D.properties.spec.properties.owner,data:i};e===null?e=[
a]:e.push(a),r++}}else{let a={instancePath:s+"/spec/owner",schemaPath:"#/properties/spec/properties/owner/type",keyword:"type",params:{type:"string"},schema:D.properties.
spec.properties.owner.type,parentSchema:D.properties.spec.properties.owner,data:i};e===null?e=[a]:e.push(a),r++}}if(t.tier!==void 0&&(Jr(t.tier,{instancePath:s+
"/spec/tier",parentData:t,parentDataProperty:"tier",rootData:d,dynamicAnchors:h})||(e=e===null?Jr.errors:e.concat(Jr.errors),r=e.length)),t.lifecycle!==void 0){
let i=t.lifecycle;if(!(i==="experimental"||i==="production"||i==="deprecated"||i==="retired")){let a={instancePath:s+"/spec/lifecycle",schemaPath:"#/properties/\
spec/properties/lifecycle/enum",keyword:"enum",params:{allowedValues:D.properties.spec.properties.lifecycle.enum},schema:D.properties.spec.properties.lifecycle.
enum,parentSchema:D.properties.spec.properties.lifecycle,data:i};e===null?e=[a]:e.push(a),r++}}if(t.paths!==void 0){let i=t.paths;if(Array.isArray(i)){let a=i.length;
for(let n=0;n<a;n++)Xr(i[n],{instancePath:s+"/spec/paths/"+n,parentData:i,parentDataProperty:n,rootData:d,dynamicAnchors:h})||(e=e===null?Xr.errors:e.concat(Xr.
errors),r=e.length)}else{let a={instancePath:s+"/spec/paths",schemaPath:"#/properties/spec/properties/paths/type",keyword:"type",params:{type:"array"},schema:D.
properties.spec.properties.paths.type,parentSchema:D.properties.spec.properties.paths,data:i};e===null?e=[a]:e.push(a),r++}}if(t.departments!==void 0){let i=t.departments;
if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(!(a==="development"||a==="operations"||a==="test"||a==="security"||a==="business"||a==="vendor")){
let n={instancePath:s+"/spec/departments",schemaPath:"#/properties/spec/properties/departments/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
schema:!1,parentSchema:D.properties.spec.properties.departments,data:i};e===null?e=[n]:e.push(n),r++}if(i.development!==void 0){let a=i.development;if(typeof a==
"string"){if(b(a)<1){let n={instancePath:s+"/spec/departments/development",schemaPath:"#/properties/spec/properties/departments/properties/development/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:D.properties.spec.properties.departments.properties.development,data:a};e===null?e=[n]:e.push(n),r++}}else{
let n={instancePath:s+"/spec/departments/development",schemaPath:"#/properties/spec/properties/departments/properties/development/type",keyword:"type",params:{type:"\
string"},schema:D.properties.spec.properties.departments.properties.development.type,parentSchema:D.properties.spec.properties.departments.properties.development,
data:a};e===null?e=[n]:e.push(n),r++}}if(i.operations!==void 0){let a=i.operations;if(typeof a=="string"){if(b(a)<1){let n={instancePath:s+"/spec/departments/op\
erations",schemaPath:"#/properties/spec/properties/departments/properties/operations/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:D.properties.
spec.properties.departments.properties.operations,data:a};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:s+"/spec/departments/operations",schemaPath:"#/\
properties/spec/properties/departments/properties/operations/type",keyword:"type",params:{type:"string"},schema:D.properties.spec.properties.departments.properties.
operations.type,parentSchema:D.properties.spec.properties.departments.properties.operations,data:a};e===null?e=[n]:e.push(n),r++}}if(i.test!==void 0){let a=i.test;
if(typeof a=="string"){if(b(a)<1){let n={instancePath:s+"/spec/departments/test",schemaPath:"#/properties/spec/properties/departments/properties/test/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:D.properties.spec.properties.departments.properties.test,data:a};e===null?e=[n]:e.push(n),r++}}else{let n={
instancePath:s+"/spec/departments/test",schemaPath:"#/properties/spec/properties/departments/properties/test/type",keyword:"type",params:{type:"string"},schema:D.
properties.spec.properties.departments.properties.test.type,parentSchema:D.properties.spec.properties.departments.properties.test,data:a};e===null?e=[n]:e.push(
n),r++}}if(i.security!==void 0){let a=i.security;if(typeof a=="string"){if(b(a)<1){let n={instancePath:s+"/spec/departments/security",schemaPath:"#/properties/s\
pec/properties/departments/properties/security/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:D.properties.spec.properties.departments.properties.
security,data:a};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:s+"/spec/departments/security",schemaPath:"#/properties/spec/properties/departments/prop\
erties/security/type",keyword:"type",params:{type:"string"},schema:D.properties.spec.properties.departments.properties.security.type,parentSchema:D.properties.spec.
properties.departments.properties.security,data:a};e===null?e=[n]:e.push(n),r++}}if(i.business!==void 0){let a=i.business;if(typeof a=="string"){if(b(a)<1){let n={
instancePath:s+"/spec/departments/business",schemaPath:"#/properties/spec/properties/departments/properties/business/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:D.properties.spec.properties.departments.properties.business,data:a};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:s+"/spec/depar\
tments/business",schemaPath:"#/properties/spec/properties/departments/properties/business/type",keyword:"type",params:{type:"string"},schema:D.properties.spec.properties.
departments.properties.business.type,parentSchema:D.properties.spec.properties.departments.properties.business,data:a};e===null?e=[n]:e.push(n),r++}}if(i.vendor!==
void 0){let a=i.vendor;if(typeof a=="string"){if(b(a)<1){let n={instancePath:s+"/spec/departments/vendor",schemaPath:"#/properties/spec/properties/departments/p\
roperties/vendor/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:D.properties.spec.properties.departments.properties.vendor,data:a};e===null?
e=[n]:e.push(n),r++}}else{let n={instancePath:s+"/spec/departments/vendor",schemaPath:"#/properties/spec/properties/departments/properties/vendor/type",keyword:"\
type",params:{type:"string"},schema:D.properties.spec.properties.departments.properties.vendor.type,parentSchema:D.properties.spec.properties.departments.properties.
vendor,data:a};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+"/spec/departments",schemaPath:"#/properties/spec/properties/departments/type",keyword:"\
type",params:{type:"object"},schema:D.properties.spec.properties.departments.type,parentSchema:D.properties.spec.properties.departments,data:i};e===null?e=[a]:e.
push(a),r++}}if(t.classifications!==void 0){let i=t.classifications;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(!(a==="mlps"||a==="fips199"||
a==="dr"||a==="filedOn"||a==="assessedOn")){let n={instancePath:s+"/spec/classifications",schemaPath:"#/properties/spec/properties/classifications/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:D.properties.spec.properties.classifications,data:i};e===null?e=[n]:
e.push(n),r++}if(i.mlps!==void 0){let a=i.mlps;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let n={instancePath:s+"/spec/classifications/mlps",schemaPath:"\
#/properties/spec/properties/classifications/properties/mlps/type",keyword:"type",params:{type:"integer"},schema:D.properties.spec.properties.classifications.properties.
mlps.type,parentSchema:D.properties.spec.properties.classifications.properties.mlps,data:a};e===null?e=[n]:e.push(n),r++}if(typeof a=="number"&&isFinite(a)){if(a>
4||isNaN(a)){let n={instancePath:s+"/spec/classifications/mlps",schemaPath:"#/properties/spec/properties/classifications/properties/mlps/maximum",keyword:"maxim\
um",params:{comparison:"<=",limit:4},schema:4,parentSchema:D.properties.spec.properties.classifications.properties.mlps,data:a};e===null?e=[n]:e.push(n),r++}if(a<
1||isNaN(a)){let n={instancePath:s+"/spec/classifications/mlps",schemaPath:"#/properties/spec/properties/classifications/properties/mlps/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1},schema:1,parentSchema:D.properties.spec.properties.classifications.properties.mlps,data:a};e===null?e=[n]:e.push(n),r++}}}if(i.
fips199!==void 0){let a=i.fips199;if(!(a==="low"||a==="moderate"||a==="high")){let n={instancePath:s+"/spec/classifications/fips199",schemaPath:"#/properties/sp\
ec/properties/classifications/properties/fips199/enum",keyword:"enum",params:{allowedValues:D.properties.spec.properties.classifications.properties.fips199.enum},
schema:D.properties.spec.properties.classifications.properties.fips199.enum,parentSchema:D.properties.spec.properties.classifications.properties.fips199,data:a};
e===null?e=[n]:e.push(n),r++}}if(i.dr!==void 0){let a=i.dr;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let n={instancePath:s+"/spec/classification\
s/dr",schemaPath:"#/properties/spec/properties/classifications/properties/dr/type",keyword:"type",params:{type:"integer"},schema:D.properties.spec.properties.classifications.
properties.dr.type,parentSchema:D.properties.spec.properties.classifications.properties.dr,data:a};e===null?e=[n]:e.push(n),r++}if(typeof a=="number"&&isFinite(
a)){if(a>6||isNaN(a)){let n={instancePath:s+"/spec/classifications/dr",schemaPath:"#/properties/spec/properties/classifications/properties/dr/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:6},schema:6,parentSchema:D.properties.spec.properties.classifications.properties.dr,data:a};e===null?e=[n]:e.push(n),r++}
if(a<1||isNaN(a)){let n={instancePath:s+"/spec/classifications/dr",schemaPath:"#/properties/spec/properties/classifications/properties/dr/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:1},schema:1,parentSchema:D.properties.spec.properties.classifications.properties.dr,data:a};e===null?e=[n]:e.push(n),r++}}}i.
filedOn!==void 0&&(De(i.filedOn,{instancePath:s+"/spec/classifications/filedOn",parentData:i,parentDataProperty:"filedOn",rootData:d,dynamicAnchors:h})||(e=e===
null?De.errors:e.concat(De.errors),r=e.length)),i.assessedOn!==void 0&&(De(i.assessedOn,{instancePath:s+"/spec/classifications/assessedOn",parentData:i,parentDataProperty:"\
assessedOn",rootData:d,dynamicAnchors:h})||(e=e===null?De.errors:e.concat(De.errors),r=e.length))}else{let a={instancePath:s+"/spec/classifications",schemaPath:"\
#/properties/spec/properties/classifications/type",keyword:"type",params:{type:"object"},schema:D.properties.spec.properties.classifications.type,parentSchema:D.
properties.spec.properties.classifications,data:i};e===null?e=[a]:e.push(a),r++}}if(t.objectives!==void 0&&(es(t.objectives,{instancePath:s+"/spec/objectives",parentData:t,
parentDataProperty:"objectives",rootData:d,dynamicAnchors:h})||(e=e===null?es.errors:e.concat(es.errors),r=e.length)),t.functions!==void 0){let i=t.functions;if(Array.
isArray(i)){let a=i.length;for(let n=0;n<a;n++){let c=i[n];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.name===void 0){let o={instancePath:s+"/spec/functio\
ns/"+n,schemaPath:"#/properties/spec/properties/functions/items/required",keyword:"required",params:{missingProperty:"name"},schema:D.properties.spec.properties.
functions.items.required,parentSchema:D.properties.spec.properties.functions.items,data:c};e===null?e=[o]:e.push(o),r++}if(c.core===void 0){let o={instancePath:s+
"/spec/functions/"+n,schemaPath:"#/properties/spec/properties/functions/items/required",keyword:"required",params:{missingProperty:"core"},schema:D.properties.spec.
properties.functions.items.required,parentSchema:D.properties.spec.properties.functions.items,data:c};e===null?e=[o]:e.push(o),r++}for(let o in c)if(!(o==="name"||
o==="title"||o==="core")){let l={instancePath:s+"/spec/functions/"+n,schemaPath:"#/properties/spec/properties/functions/items/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:D.properties.spec.properties.functions.items,data:c};e===null?e=[l]:e.push(l),r++}if(c.name!==
void 0&&($e(c.name,{instancePath:s+"/spec/functions/"+n+"/name",parentData:c,parentDataProperty:"name",rootData:d,dynamicAnchors:h})||(e=e===null?$e.errors:e.concat(
$e.errors),r=e.length)),c.title!==void 0){let o=c.title;if(typeof o=="string"){if(b(o)<1){let l={instancePath:s+"/spec/functions/"+n+"/title",schemaPath:"#/prop\
erties/spec/properties/functions/items/properties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:D.properties.spec.properties.functions.
items.properties.title,data:o};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/functions/"+n+"/title",schemaPath:"#/properties/spec/properties/f\
unctions/items/properties/title/type",keyword:"type",params:{type:"string"},schema:D.properties.spec.properties.functions.items.properties.title.type,parentSchema:D.
properties.spec.properties.functions.items.properties.title,data:o};e===null?e=[l]:e.push(l),r++}}if(c.core!==void 0){let o=c.core;if(typeof o!="boolean"){let l={
instancePath:s+"/spec/functions/"+n+"/core",schemaPath:"#/properties/spec/properties/functions/items/properties/core/type",keyword:"type",params:{type:"boolean"},
schema:D.properties.spec.properties.functions.items.properties.core.type,parentSchema:D.properties.spec.properties.functions.items.properties.core,data:o};e===null?
e=[l]:e.push(l),r++}}}else{let o={instancePath:s+"/spec/functions/"+n,schemaPath:"#/properties/spec/properties/functions/items/type",keyword:"type",params:{type:"\
object"},schema:D.properties.spec.properties.functions.items.type,parentSchema:D.properties.spec.properties.functions.items,data:c};e===null?e=[o]:e.push(o),r++}}}else{
let a={instancePath:s+"/spec/functions",schemaPath:"#/properties/spec/properties/functions/type",keyword:"type",params:{type:"array"},schema:D.properties.spec.properties.
functions.type,parentSchema:D.properties.spec.properties.functions,data:i};e===null?e=[a]:e.push(a),r++}}if(t.components!==void 0){let i=t.components;if(Array.isArray(
i)){let a=i.length;for(let n=0;n<a;n++){let c=i[n];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.name===void 0){let o={instancePath:s+"/spec/components/"+n,
schemaPath:"#/properties/spec/properties/components/items/required",keyword:"required",params:{missingProperty:"name"},schema:D.properties.spec.properties.components.
items.required,parentSchema:D.properties.spec.properties.components.items,data:c};e===null?e=[o]:e.push(o),r++}if(c.type===void 0){let o={instancePath:s+"/spec/\
components/"+n,schemaPath:"#/properties/spec/properties/components/items/required",keyword:"required",params:{missingProperty:"type"},schema:D.properties.spec.properties.
components.items.required,parentSchema:D.properties.spec.properties.components.items,data:c};e===null?e=[o]:e.push(o),r++}for(let o in c)if(!Se.call(D.properties.
spec.properties.components.items.properties,o)){let l={instancePath:s+"/spec/components/"+n,schemaPath:"#/properties/spec/properties/components/items/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:D.properties.spec.properties.components.items,data:c};e===null?e=
[l]:e.push(l),r++}if(c.name!==void 0&&($e(c.name,{instancePath:s+"/spec/components/"+n+"/name",parentData:c,parentDataProperty:"name",rootData:d,dynamicAnchors:h})||
(e=e===null?$e.errors:e.concat($e.errors),r=e.length)),c.type!==void 0&&(rs(c.type,{instancePath:s+"/spec/components/"+n+"/type",parentData:c,parentDataProperty:"\
type",rootData:d,dynamicAnchors:h})||(e=e===null?rs.errors:e.concat(rs.errors),r=e.length)),c.title!==void 0){let o=c.title;if(typeof o=="string"){if(b(o)<1){let l={
instancePath:s+"/spec/components/"+n+"/title",schemaPath:"#/properties/spec/properties/components/items/properties/title/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:D.properties.spec.properties.components.items.properties.title,data:o};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"\
/spec/components/"+n+"/title",schemaPath:"#/properties/spec/properties/components/items/properties/title/type",keyword:"type",params:{type:"string"},schema:D.properties.
spec.properties.components.items.properties.title.type,parentSchema:D.properties.spec.properties.components.items.properties.title,data:o};e===null?e=[l]:e.push(
l),r++}}if(c.owner!==void 0){let o=c.owner;if(typeof o=="string"){if(b(o)<1){let l={instancePath:s+"/spec/components/"+n+"/owner",schemaPath:"#/properties/spec/\
properties/components/items/properties/owner/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:D.properties.spec.properties.components.items.
properties.owner,data:o};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/components/"+n+"/owner",schemaPath:"#/properties/spec/properties/compon\
ents/items/properties/owner/type",keyword:"type",params:{type:"string"},schema:D.properties.spec.properties.components.items.properties.owner.type,parentSchema:D.
properties.spec.properties.components.items.properties.owner,data:o};e===null?e=[l]:e.push(l),r++}}if(c.version!==void 0){let o=c.version;if(typeof o=="string"){
if(b(o)<1){let l={instancePath:s+"/spec/components/"+n+"/version",schemaPath:"#/properties/spec/properties/components/items/properties/version/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:D.properties.spec.properties.components.items.properties.version,data:o};e===null?e=[l]:e.push(l),r++}}else{let l={
instancePath:s+"/spec/components/"+n+"/version",schemaPath:"#/properties/spec/properties/components/items/properties/version/type",keyword:"type",params:{type:"\
string"},schema:D.properties.spec.properties.components.items.properties.version.type,parentSchema:D.properties.spec.properties.components.items.properties.version,
data:o};e===null?e=[l]:e.push(l),r++}}if(c.location!==void 0){let o=c.location;if(typeof o=="string"){if(b(o)<1){let l={instancePath:s+"/spec/components/"+n+"/l\
ocation",schemaPath:"#/properties/spec/properties/components/items/properties/location/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:D.properties.
spec.properties.components.items.properties.location,data:o};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/components/"+n+"/location",schemaPath:"\
#/properties/spec/properties/components/items/properties/location/type",keyword:"type",params:{type:"string"},schema:D.properties.spec.properties.components.items.
properties.location.type,parentSchema:D.properties.spec.properties.components.items.properties.location,data:o};e===null?e=[l]:e.push(l),r++}}if(c.supportEnds!==
void 0&&(De(c.supportEnds,{instancePath:s+"/spec/components/"+n+"/supportEnds",parentData:c,parentDataProperty:"supportEnds",rootData:d,dynamicAnchors:h})||(e=e===
null?De.errors:e.concat(De.errors),r=e.length)),c.dependsOn!==void 0){let o=c.dependsOn;if(Array.isArray(o)){let l=o.length;for(let f=0;f<l;f++){let L=o[f];if(typeof L==
"string"){if(b(L)<1){let x={instancePath:s+"/spec/components/"+n+"/dependsOn/"+f,schemaPath:"#/properties/spec/properties/components/items/properties/dependsOn/\
items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:D.properties.spec.properties.components.items.properties.dependsOn.items,data:L};e===
null?e=[x]:e.push(x),r++}}else{let x={instancePath:s+"/spec/components/"+n+"/dependsOn/"+f,schemaPath:"#/properties/spec/properties/components/items/properties/\
dependsOn/items/type",keyword:"type",params:{type:"string"},schema:D.properties.spec.properties.components.items.properties.dependsOn.items.type,parentSchema:D.
properties.spec.properties.components.items.properties.dependsOn.items,data:L};e===null?e=[x]:e.push(x),r++}}}else{let l={instancePath:s+"/spec/components/"+n+"\
/dependsOn",schemaPath:"#/properties/spec/properties/components/items/properties/dependsOn/type",keyword:"type",params:{type:"array"},schema:D.properties.spec.properties.
components.items.properties.dependsOn.type,parentSchema:D.properties.spec.properties.components.items.properties.dependsOn,data:o};e===null?e=[l]:e.push(l),r++}}
if(c.sensitivity!==void 0){let o=c.sensitivity;if(!(o==="public"||o==="internal"||o==="confidential"||o==="secret")){let l={instancePath:s+"/spec/components/"+n+
"/sensitivity",schemaPath:"#/properties/spec/properties/components/items/properties/sensitivity/enum",keyword:"enum",params:{allowedValues:D.properties.spec.properties.
components.items.properties.sensitivity.enum},schema:D.properties.spec.properties.components.items.properties.sensitivity.enum,parentSchema:D.properties.spec.properties.
components.items.properties.sensitivity,data:o};e===null?e=[l]:e.push(l),r++}}}else{let o={instancePath:s+"/spec/components/"+n,schemaPath:"#/properties/spec/pr\
operties/components/items/type",keyword:"type",params:{type:"object"},schema:D.properties.spec.properties.components.items.type,parentSchema:D.properties.spec.properties.
components.items,data:c};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/spec/components",schemaPath:"#/properties/spec/properties/components/type",
keyword:"type",params:{type:"array"},schema:D.properties.spec.properties.components.type,parentSchema:D.properties.spec.properties.components,data:i};e===null?e=
[a]:e.push(a),r++}}if(t.dependsOn!==void 0){let i=t.dependsOn;if(Array.isArray(i)){let a=i.length;for(let n=0;n<a;n++){let c=i[n];if(typeof c=="string"){if(b(c)<
1){let o={instancePath:s+"/spec/dependsOn/"+n,schemaPath:"#/properties/spec/properties/dependsOn/items/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:D.properties.spec.properties.dependsOn.items,data:c};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/spec/dependsOn/"+n,schemaPath:"#/pr\
operties/spec/properties/dependsOn/items/type",keyword:"type",params:{type:"string"},schema:D.properties.spec.properties.dependsOn.items.type,parentSchema:D.properties.
spec.properties.dependsOn.items,data:c};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/spec/dependsOn",schemaPath:"#/properties/spec/properties/dep\
endsOn/type",keyword:"type",params:{type:"array"},schema:D.properties.spec.properties.dependsOn.type,parentSchema:D.properties.spec.properties.dependsOn,data:i};
e===null?e=[a]:e.push(a),r++}}if(t.environments!==void 0){let i=t.environments;if(Array.isArray(i)){let a=i.length;for(let n=0;n<a;n++){let c=i[n];if(c&&typeof c==
"object"&&!Array.isArray(c)){if(c.name===void 0){let o={instancePath:s+"/spec/environments/"+n,schemaPath:"#/properties/spec/properties/environments/items/requi\
red",keyword:"required",params:{missingProperty:"name"},schema:D.properties.spec.properties.environments.items.required,parentSchema:D.properties.spec.properties.
environments.items,data:c};e===null?e=[o]:e.push(o),r++}if(c.purpose===void 0){let o={instancePath:s+"/spec/environments/"+n,schemaPath:"#/properties/spec/prope\
rties/environments/items/required",keyword:"required",params:{missingProperty:"purpose"},schema:D.properties.spec.properties.environments.items.required,parentSchema:D.
properties.spec.properties.environments.items,data:c};e===null?e=[o]:e.push(o),r++}for(let o in c)if(!(o==="name"||o==="purpose"||o==="platform"||o==="isolation\
Group"||o==="mirrors"||o==="parity")){let l={instancePath:s+"/spec/environments/"+n,schemaPath:"#/properties/spec/properties/environments/items/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:D.properties.spec.properties.environments.items,data:c};e===null?e=[l]:
e.push(l),r++}if(c.name!==void 0&&($e(c.name,{instancePath:s+"/spec/environments/"+n+"/name",parentData:c,parentDataProperty:"name",rootData:d,dynamicAnchors:h})||
(e=e===null?$e.errors:e.concat($e.errors),r=e.length)),c.purpose!==void 0){let o=c.purpose;if(!(o==="production"||o==="staging"||o==="test"||o==="development")){
let l={instancePath:s+"/spec/environments/"+n+"/purpose",schemaPath:"#/properties/spec/properties/environments/items/properties/purpose/enum",keyword:"enum",params:{
allowedValues:D.properties.spec.properties.environments.items.properties.purpose.enum},schema:D.properties.spec.properties.environments.items.properties.purpose.
enum,parentSchema:D.properties.spec.properties.environments.items.properties.purpose,data:o};e===null?e=[l]:e.push(l),r++}}if(c.platform!==void 0){let o=c.platform;
if(!(o==="vmware"||o==="kvm"||o==="docker"||o==="kubernetes"||o==="bare-metal"||o==="cloud")){let l={instancePath:s+"/spec/environments/"+n+"/platform",schemaPath:"\
#/properties/spec/properties/environments/items/properties/platform/enum",keyword:"enum",params:{allowedValues:D.properties.spec.properties.environments.items.properties.
platform.enum},schema:D.properties.spec.properties.environments.items.properties.platform.enum,parentSchema:D.properties.spec.properties.environments.items.properties.
platform,data:o};e===null?e=[l]:e.push(l),r++}}if(c.isolationGroup!==void 0){let o=c.isolationGroup;if(typeof o=="string"){if(b(o)<1){let l={instancePath:s+"/sp\
ec/environments/"+n+"/isolationGroup",schemaPath:"#/properties/spec/properties/environments/items/properties/isolationGroup/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:D.properties.spec.properties.environments.items.properties.isolationGroup,data:o};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+
"/spec/environments/"+n+"/isolationGroup",schemaPath:"#/properties/spec/properties/environments/items/properties/isolationGroup/type",keyword:"type",params:{type:"\
string"},schema:D.properties.spec.properties.environments.items.properties.isolationGroup.type,parentSchema:D.properties.spec.properties.environments.items.properties.
isolationGroup,data:o};e===null?e=[l]:e.push(l),r++}}if(c.mirrors!==void 0){let o=c.mirrors;if(typeof o=="string"){if(b(o)<1){let l={instancePath:s+"/spec/envir\
onments/"+n+"/mirrors",schemaPath:"#/properties/spec/properties/environments/items/properties/mirrors/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:D.
properties.spec.properties.environments.items.properties.mirrors,data:o};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/environments/"+n+"/mirr\
ors",schemaPath:"#/properties/spec/properties/environments/items/properties/mirrors/type",keyword:"type",params:{type:"string"},schema:D.properties.spec.properties.
environments.items.properties.mirrors.type,parentSchema:D.properties.spec.properties.environments.items.properties.mirrors,data:o};e===null?e=[l]:e.push(l),r++}}
if(c.parity!==void 0){let o=c.parity;if(Array.isArray(o)){let l=o.length;for(let f=0;f<l;f++){let L=o[f];if(L&&typeof L=="object"&&!Array.isArray(L)){if(L.respect===
void 0){let x={instancePath:s+"/spec/environments/"+n+"/parity/"+f,schemaPath:"#/properties/spec/properties/environments/items/properties/parity/items/required",
keyword:"required",params:{missingProperty:"respect"},schema:D.properties.spec.properties.environments.items.properties.parity.items.required,parentSchema:D.properties.
spec.properties.environments.items.properties.parity.items,data:L};e===null?e=[x]:e.push(x),r++}if(L.same===void 0){let x={instancePath:s+"/spec/environments/"+
n+"/parity/"+f,schemaPath:"#/properties/spec/properties/environments/items/properties/parity/items/required",keyword:"required",params:{missingProperty:"same"},
schema:D.properties.spec.properties.environments.items.properties.parity.items.required,parentSchema:D.properties.spec.properties.environments.items.properties.
parity.items,data:L};e===null?e=[x]:e.push(x),r++}for(let x in L)if(!(x==="respect"||x==="same"||x==="note")){let P={instancePath:s+"/spec/environments/"+n+"/pa\
rity/"+f,schemaPath:"#/properties/spec/properties/environments/items/properties/parity/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x},
schema:!1,parentSchema:D.properties.spec.properties.environments.items.properties.parity.items,data:L};e===null?e=[P]:e.push(P),r++}if(L.respect!==void 0){let x=L.
respect;if(typeof x=="string"){if(b(x)<1){let P={instancePath:s+"/spec/environments/"+n+"/parity/"+f+"/respect",schemaPath:"#/properties/spec/properties/environ\
ments/items/properties/parity/items/properties/respect/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:D.properties.spec.properties.environments.
items.properties.parity.items.properties.respect,data:x};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:s+"/spec/environments/"+n+"/parity/"+f+"/respect",
schemaPath:"#/properties/spec/properties/environments/items/properties/parity/items/properties/respect/type",keyword:"type",params:{type:"string"},schema:D.properties.
spec.properties.environments.items.properties.parity.items.properties.respect.type,parentSchema:D.properties.spec.properties.environments.items.properties.parity.
items.properties.respect,data:x};e===null?e=[P]:e.push(P),r++}}if(L.same!==void 0){let x=L.same;if(typeof x!="boolean"){let P={instancePath:s+"/spec/environment\
s/"+n+"/parity/"+f+"/same",schemaPath:"#/properties/spec/properties/environments/items/properties/parity/items/properties/same/type",keyword:"type",params:{type:"\
boolean"},schema:D.properties.spec.properties.environments.items.properties.parity.items.properties.same.type,parentSchema:D.properties.spec.properties.environments.
items.properties.parity.items.properties.same,data:x};e===null?e=[P]:e.push(P),r++}}if(L.note!==void 0){let x=L.note;if(typeof x=="string"){if(b(x)<1){let P={instancePath:s+
"/spec/environments/"+n+"/parity/"+f+"/note",schemaPath:"#/properties/spec/properties/environments/items/properties/parity/items/properties/note/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:D.properties.spec.properties.environments.items.properties.parity.items.properties.note,data:x};e===null?e=[P]:
e.push(P),r++}}else{let P={instancePath:s+"/spec/environments/"+n+"/parity/"+f+"/note",schemaPath:"#/properties/spec/properties/environments/items/properties/pa\
rity/items/properties/note/type",keyword:"type",params:{type:"string"},schema:D.properties.spec.properties.environments.items.properties.parity.items.properties.
note.type,parentSchema:D.properties.spec.properties.environments.items.properties.parity.items.properties.note,data:x};e===null?e=[P]:e.push(P),r++}}}else{let x={
instancePath:s+"/spec/environments/"+n+"/parity/"+f,schemaPath:"#/properties/spec/properties/environments/items/properties/parity/items/type",keyword:"type",params:{
type:"object"},schema:D.properties.spec.properties.environments.items.properties.parity.items.type,parentSchema:D.properties.spec.properties.environments.items.
properties.parity.items,data:L};e===null?e=[x]:e.push(x),r++}}}else{let l={instancePath:s+"/spec/environments/"+n+"/parity",schemaPath:"#/properties/spec/proper\
ties/environments/items/properties/parity/type",keyword:"type",params:{type:"array"},schema:D.properties.spec.properties.environments.items.properties.parity.type,
parentSchema:D.properties.spec.properties.environments.items.properties.parity,data:o};e===null?e=[l]:e.push(l),r++}}}else{let o={instancePath:s+"/spec/environm\
ents/"+n,schemaPath:"#/properties/spec/properties/environments/items/type",keyword:"type",params:{type:"object"},schema:D.properties.spec.properties.environments.
items.type,parentSchema:D.properties.spec.properties.environments.items,data:c};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/spec/environments",schemaPath:"\
#/properties/spec/properties/environments/type",keyword:"type",params:{type:"array"},schema:D.properties.spec.properties.environments.type,parentSchema:D.properties.
spec.properties.environments,data:i};e===null?e=[a]:e.push(a),r++}}if(t.delivery!==void 0){let i=t.delivery;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)
if(!(a==="repository"||a==="pipeline")){let n={instancePath:s+"/spec/delivery",schemaPath:"#/properties/spec/properties/delivery/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:D.properties.spec.properties.delivery,data:i};e===null?e=[n]:e.push(n),r++}if(i.repository!==
void 0){let a=i.repository;if(typeof a=="string"){if(b(a)<1){let n={instancePath:s+"/spec/delivery/repository",schemaPath:"#/properties/spec/properties/delivery\
/properties/repository/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:D.properties.spec.properties.delivery.properties.repository,data:a};
e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:s+"/spec/delivery/repository",schemaPath:"#/properties/spec/properties/delivery/properties/repository/typ\
e",keyword:"type",params:{type:"string"},schema:D.properties.spec.properties.delivery.properties.repository.type,parentSchema:D.properties.spec.properties.delivery.
properties.repository,data:a};e===null?e=[n]:e.push(n),r++}}if(i.pipeline!==void 0){let a=i.pipeline;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.type===void 0){
let n={instancePath:s+"/spec/delivery/pipeline",schemaPath:"#/properties/spec/properties/delivery/properties/pipeline/required",keyword:"required",params:{missingProperty:"\
type"},schema:D.properties.spec.properties.delivery.properties.pipeline.required,parentSchema:D.properties.spec.properties.delivery.properties.pipeline,data:a};
e===null?e=[n]:e.push(n),r++}for(let n in a)if(!(n==="type"||n==="stages")){let c={instancePath:s+"/spec/delivery/pipeline",schemaPath:"#/properties/spec/proper\
ties/delivery/properties/pipeline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:D.properties.spec.properties.
delivery.properties.pipeline,data:a};e===null?e=[c]:e.push(c),r++}if(a.type!==void 0){let n=a.type;if(!(n==="gitlab-ci"||n==="github-actions"||n==="jenkins"||n===
"other")){let c={instancePath:s+"/spec/delivery/pipeline/type",schemaPath:"#/properties/spec/properties/delivery/properties/pipeline/properties/type/enum",keyword:"\
enum",params:{allowedValues:D.properties.spec.properties.delivery.properties.pipeline.properties.type.enum},schema:D.properties.spec.properties.delivery.properties.
pipeline.properties.type.enum,parentSchema:D.properties.spec.properties.delivery.properties.pipeline.properties.type,data:n};e===null?e=[c]:e.push(c),r++}}if(a.
stages!==void 0){let n=a.stages;if(Array.isArray(n)){let c=n.length;for(let o=0;o<c;o++){let l=n[o];if(typeof l=="string"){if(b(l)<1){let f={instancePath:s+"/sp\
ec/delivery/pipeline/stages/"+o,schemaPath:"#/properties/spec/properties/delivery/properties/pipeline/properties/stages/items/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:D.properties.spec.properties.delivery.properties.pipeline.properties.stages.items,data:l};e===null?e=[f]:e.push(f),r++}}else{let f={
instancePath:s+"/spec/delivery/pipeline/stages/"+o,schemaPath:"#/properties/spec/properties/delivery/properties/pipeline/properties/stages/items/type",keyword:"\
type",params:{type:"string"},schema:D.properties.spec.properties.delivery.properties.pipeline.properties.stages.items.type,parentSchema:D.properties.spec.properties.
delivery.properties.pipeline.properties.stages.items,data:l};e===null?e=[f]:e.push(f),r++}}}else{let c={instancePath:s+"/spec/delivery/pipeline/stages",schemaPath:"\
#/properties/spec/properties/delivery/properties/pipeline/properties/stages/type",keyword:"type",params:{type:"array"},schema:D.properties.spec.properties.delivery.
properties.pipeline.properties.stages.type,parentSchema:D.properties.spec.properties.delivery.properties.pipeline.properties.stages,data:n};e===null?e=[c]:e.push(
c),r++}}}else{let n={instancePath:s+"/spec/delivery/pipeline",schemaPath:"#/properties/spec/properties/delivery/properties/pipeline/type",keyword:"type",params:{
type:"object"},schema:D.properties.spec.properties.delivery.properties.pipeline.type,parentSchema:D.properties.spec.properties.delivery.properties.pipeline,data:a};
e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+"/spec/delivery",schemaPath:"#/properties/spec/properties/delivery/type",keyword:"type",params:{type:"\
object"},schema:D.properties.spec.properties.delivery.type,parentSchema:D.properties.spec.properties.delivery,data:i};e===null?e=[a]:e.push(a),r++}}if(t.logs!==
void 0){let i=t.logs;if(Array.isArray(i)){let a=i.length;for(let n=0;n<a;n++){let c=i[n];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.class===void 0){let o={
instancePath:s+"/spec/logs/"+n,schemaPath:"#/properties/spec/properties/logs/items/required",keyword:"required",params:{missingProperty:"class"},schema:D.properties.
spec.properties.logs.items.required,parentSchema:D.properties.spec.properties.logs.items,data:c};e===null?e=[o]:e.push(o),r++}if(c.location===void 0){let o={instancePath:s+
"/spec/logs/"+n,schemaPath:"#/properties/spec/properties/logs/items/required",keyword:"required",params:{missingProperty:"location"},schema:D.properties.spec.properties.
logs.items.required,parentSchema:D.properties.spec.properties.logs.items,data:c};e===null?e=[o]:e.push(o),r++}if(c.retention===void 0){let o={instancePath:s+"/s\
pec/logs/"+n,schemaPath:"#/properties/spec/properties/logs/items/required",keyword:"required",params:{missingProperty:"retention"},schema:D.properties.spec.properties.
logs.items.required,parentSchema:D.properties.spec.properties.logs.items,data:c};e===null?e=[o]:e.push(o),r++}for(let o in c)if(!(o==="class"||o==="location"||o===
"retention"||o==="protected")){let l={instancePath:s+"/spec/logs/"+n,schemaPath:"#/properties/spec/properties/logs/items/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:o},schema:!1,parentSchema:D.properties.spec.properties.logs.items,data:c};e===null?e=[l]:e.push(l),r++}if(c.class!==void 0&&
(ss(c.class,{instancePath:s+"/spec/logs/"+n+"/class",parentData:c,parentDataProperty:"class",rootData:d,dynamicAnchors:h})||(e=e===null?ss.errors:e.concat(ss.errors),
r=e.length)),c.location!==void 0){let o=c.location;if(typeof o=="string"){if(b(o)<1){let l={instancePath:s+"/spec/logs/"+n+"/location",schemaPath:"#/properties/\
spec/properties/logs/items/properties/location/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:D.properties.spec.properties.logs.items.properties.
location,data:o};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/logs/"+n+"/location",schemaPath:"#/properties/spec/properties/logs/items/proper\
ties/location/type",keyword:"type",params:{type:"string"},schema:D.properties.spec.properties.logs.items.properties.location.type,parentSchema:D.properties.spec.
properties.logs.items.properties.location,data:o};e===null?e=[l]:e.push(l),r++}}if(c.retention!==void 0&&(ts(c.retention,{instancePath:s+"/spec/logs/"+n+"/reten\
tion",parentData:c,parentDataProperty:"retention",rootData:d,dynamicAnchors:h})||(e=e===null?ts.errors:e.concat(ts.errors),r=e.length)),c.protected!==void 0){let o=c.
protected;if(typeof o!="boolean"){let l={instancePath:s+"/spec/logs/"+n+"/protected",schemaPath:"#/properties/spec/properties/logs/items/properties/protected/ty\
pe",keyword:"type",params:{type:"boolean"},schema:D.properties.spec.properties.logs.items.properties.protected.type,parentSchema:D.properties.spec.properties.logs.
items.properties.protected,data:o};e===null?e=[l]:e.push(l),r++}}}else{let o={instancePath:s+"/spec/logs/"+n,schemaPath:"#/properties/spec/properties/logs/items\
/type",keyword:"type",params:{type:"object"},schema:D.properties.spec.properties.logs.items.type,parentSchema:D.properties.spec.properties.logs.items,data:c};e===
null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/spec/logs",schemaPath:"#/properties/spec/properties/logs/type",keyword:"type",params:{type:"array"},schema:D.
properties.spec.properties.logs.type,parentSchema:D.properties.spec.properties.logs,data:i};e===null?e=[a]:e.push(a),r++}}}else{let i={instancePath:s+"/spec",schemaPath:"\
#/properties/spec/type",keyword:"type",params:{type:"object"},schema:D.properties.spec.type,parentSchema:D.properties.spec,data:t};e===null?e=[i]:e.push(i),r++}}}else{
let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:D.type,parentSchema:D,data:p};e===null?e=[t]:e.push(t),r++}return Gt.errors=
e,r===0}Gt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var vi=Ut,_={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://gradus.dev/sche\
mas/v1/team.schema.json",type:"object",additionalProperties:!1,required:["apiVersion","kind","metadata","spec"],properties:{apiVersion:{$ref:"https://gradus.dev\
/schemas/v1/shared#/$defs/apiVersion"},kind:{const:"Team"},metadata:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/metadata"},spec:{type:"object",additionalProperties:!1,
required:["members"],properties:{members:{type:"array",minItems:1,items:{type:"object",additionalProperties:!1,required:["id"],properties:{id:{type:"string",minLength:1},
name:{type:"string",minLength:1},department:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/department"},level:{$ref:"https://gradus.dev/schemas/v1/shared#/$\
defs/level"},roles:{type:"array",uniqueItems:!0,items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/role"}},logins:{type:"object",additionalProperties:!1,properties:{
github:{type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]*(\\[bot\\])?$","x-expected":"a login without the @"},gitlab:{type:"string",pattern:"^[A-Za-z0-9_][A-Za\
-z0-9_.-]*$","x-expected":"a user name without the @"}}},emails:{type:"array",items:{type:"string",pattern:"^[^@\\s]+@[^@\\s]+$","x-expected":"an address such a\
s mei@shop.example"}}}}},representatives:{type:"object",additionalProperties:!1,properties:{development:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/perso\
n"},operations:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/person"},test:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/person"},security:{$ref:"http\
s://gradus.dev/schemas/v1/shared#/$defs/person"},business:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/person"},vendor:{$ref:"https://gradus.dev/schemas/v\
1/shared#/$defs/person"}}},onCall:{type:"object",additionalProperties:!1,properties:{primary:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/person"},secondary:{
$ref:"https://gradus.dev/schemas/v1/shared#/$defs/person"},url:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/url"}}},channels:{type:"array",items:{type:"ob\
ject",additionalProperties:!1,required:["type","purpose"],properties:{type:{enum:["slack","wecom","email","webhook"]},purpose:{enum:["changes","rollouts","incid\
ents","maintenance","all"]},name:{type:"string",minLength:1},urlEnv:{type:"string",pattern:"^GRADUS_[A-Z0-9_]+$","x-expected":"the name of an environment variab\
le such as GRADUS_SLACK_URL"}}}},meetings:{type:"array",items:{type:"object",additionalProperties:!1,required:["name","schedule","timezone"],properties:{name:{$ref:"\
https://gradus.dev/schemas/v1/shared#/$defs/name"},schedule:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/recurrence"},start:{$ref:"https://gradus.dev/sche\
mas/v1/shared#/$defs/dateOrInstant"},timezone:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/zone"},duration:{$ref:"https://gradus.dev/schemas/v1/shared#/$d\
efs/duration"},quorum:{type:"integer",minimum:1,maximum:1e3},departments:{type:"array",uniqueItems:!0,items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/d\
epartment"}}}}},escalation:{type:"array",items:{type:"object",additionalProperties:!1,required:["after","to"],properties:{after:{$ref:"https://gradus.dev/schema\
s/v1/shared#/$defs/duration"},to:{type:"string",minLength:1}}}}}}}};function ps(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){
let e=null,r=0,m=ps.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p!=="gradus.dev/v1"){let t={instancePath:s,schemaPath:"#/cons\
t",keyword:"const",params:{allowedValue:"gradus.dev/v1"},schema:"gradus.dev/v1",parentSchema:Ne,data:p};e===null?e=[t]:e.push(t),r++}return ps.errors=e,r===0}ps.
evaluated={dynamicProps:!1,dynamicItems:!1};function is(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,
r=0,m=is.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0){let t={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},schema:A.required,parentSchema:A,data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)
if(!(t==="name"||t==="title"||t==="labels"||t==="annotations"||t==="links")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:t},schema:!1,parentSchema:A,data:p};e===null?e=[i]:e.push(i),r++}if(p.name!==void 0&&(Q(p.name,{instancePath:s+"/name",parentData:p,
parentDataProperty:"name",rootData:d,dynamicAnchors:h})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length)),p.title!==void 0){let t=p.title;if(typeof t=="stri\
ng"){if(b(t)<1){let i={instancePath:s+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:A.properties.
title,data:t};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},schema:A.
properties.title.type,parentSchema:A.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}if(p.labels!==void 0){let t=p.labels;if(t&&typeof t=="object"&&!Array.
isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let n={instancePath:s+"/labels/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/\
labels/additionalProperties/type",keyword:"type",params:{type:"string"},schema:A.properties.labels.additionalProperties.type,parentSchema:A.properties.labels.additionalProperties,
data:a};e===null?e=[n]:e.push(n),r++}}else{let i={instancePath:s+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type:"object"},schema:A.
properties.labels.type,parentSchema:A.properties.labels,data:t};e===null?e=[i]:e.push(i),r++}}if(p.annotations!==void 0){let t=p.annotations;if(t&&typeof t=="ob\
ject"&&!Array.isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let n={instancePath:s+"/annotations/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},schema:A.properties.annotations.additionalProperties.type,parentSchema:A.
properties.annotations.additionalProperties,data:a};e===null?e=[n]:e.push(n),r++}}else{let i={instancePath:s+"/annotations",schemaPath:"#/properties/annotations\
/type",keyword:"type",params:{type:"object"},schema:A.properties.annotations.type,parentSchema:A.properties.annotations,data:t};e===null?e=[i]:e.push(i),r++}}if(p.
links!==void 0){let t=p.links;if(Array.isArray(t)){let i=t.length;for(let a=0;a<i;a++)J(t[a],{instancePath:s+"/links/"+a,parentData:t,parentDataProperty:a,rootData:d,
dynamicAnchors:h})||(e=e===null?J.errors:e.concat(J.errors),r=e.length)}else{let i={instancePath:s+"/links",schemaPath:"#/properties/links/type",keyword:"type",
params:{type:"array"},schema:A.properties.links.type,parentSchema:A.properties.links,data:t};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:A.type,parentSchema:A,data:p};e===null?e=[t]:e.push(t),r++}return is.errors=e,r===0}is.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function Ye(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ye.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="development"||p==="operations"||p==="test"||p==="security"||p==="business"||p==="ven\
dor")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:tr.enum},schema:tr.enum,parentSchema:tr,data:p};e===null?e=[t]:e.push(t),r++}
return Ye.errors=e,r===0}Ye.evaluated={dynamicProps:!1,dynamicItems:!1};var as={enum:["L1","L2","L3"]};function ns(p,{instancePath:s="",parentData:S,parentDataProperty:q,
rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=ns.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="L1"||p==="L2"||p===
"L3")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:as.enum},schema:as.enum,parentSchema:as,data:p};e===null?e=[t]:e.push(t),r++}
return ns.errors=e,r===0}ns.evaluated={dynamicProps:!1,dynamicItems:!1};var os={enum:["requester","change-manager","change-authority","implementer","tester","in\
cident-commander","approver"]};function cs(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=cs.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="requester"||p==="change-manager"||p==="change-authority"||p==="implementer"||p==="te\
ster"||p==="incident-commander"||p==="approver")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:os.enum},schema:os.enum,parentSchema:os,
data:p};e===null?e=[t]:e.push(t),r++}return cs.errors=e,r===0}cs.evaluated={dynamicProps:!1,dynamicItems:!1};function pe(p,{instancePath:s="",parentData:S,parentDataProperty:q,
rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=pe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(b(
p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:he,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:he.type,parentSchema:he,data:p};e===null?e=[t]:e.push(t),r++}return pe.errors=e,
r===0}pe.evaluated={dynamicProps:!1,dynamicItems:!1};function ms(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,
r=0,m=ms.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!rp.test(p)){let t={instancePath:s,schemaPath:"#/\
pattern",keyword:"pattern",params:{pattern:"^https?://[^\\s]+$"},schema:"^https?://[^\\s]+$",parentSchema:Le,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Le.type,parentSchema:Le,data:p};e===null?e=[t]:e.push(t),r++}return ms.errors=e,r===0}ms.evaluated=
{dynamicProps:!1,dynamicItems:!1};function ls(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=ls.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(b(p)>63){let t={instancePath:s,schemaPath:"#/maxLength",keyword:"max\
Length",params:{limit:63},schema:63,parentSchema:G,data:p};e===null?e=[t]:e.push(t),r++}if(b(p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLe\
ngth",params:{limit:1},schema:1,parentSchema:G,data:p};e===null?e=[t]:e.push(t),r++}if(!Re.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"patter\
n",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:G,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:G.type,parentSchema:G,data:p};e===null?e=[t]:e.push(t),r++}return ls.errors=e,r===
0}ls.evaluated={dynamicProps:!1,dynamicItems:!1};var nr={type:"string",pattern:"^FREQ=(HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[A-Z0-9,+-]+)*$","x-expected":"\
a recurrence rule such as FREQ=WEEKLY;BYDAY=SU;BYHOUR=2;BYMINUTE=30"},Op=new RegExp("^FREQ=(HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[A-Z0-9,+-]+)*$","u");function ds(p,{
instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=ds.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),typeof p=="string"){if(!Op.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^FREQ=(HOURLY|DAILY|WEEKLY|\
MONTHLY|YEARLY)(;[A-Z]+=[A-Z0-9,+-]+)*$"},schema:"^FREQ=(HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[A-Z0-9,+-]+)*$",parentSchema:nr,data:p};e===null?e=[t]:e.push(
t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:nr.type,parentSchema:nr,data:p};e===null?e=[t]:e.push(t),r++}
return ds.errors=e,r===0}ds.evaluated={dynamicProps:!1,dynamicItems:!1};function hs(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){
let e=null,r=0,m=hs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p!="string"){let o={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"string"},schema:oe.type,parentSchema:oe,data:p};e===null?e=[o]:e.push(o),r++}let t=r,i=!0,a=r;if(r===a)if(typeof p=="string"){if(b(
p)>10){let o={};e===null?e=[o]:e.push(o),r++}}else{let o={};e===null?e=[o]:e.push(o),r++}var n=a===r;r=t,e!==null&&(t?e.length=t:e=null);let c;if(n){let o=r;X(p,
{instancePath:s,parentData:S,parentDataProperty:q,rootData:d,dynamicAnchors:h})||(e=e===null?X.errors:e.concat(X.errors),r=e.length);var n=o===r;i=n,c="then"}else{
let o=r;ee(p,{instancePath:s,parentData:S,parentDataProperty:q,rootData:d,dynamicAnchors:h})||(e=e===null?ee.errors:e.concat(ee.errors),r=e.length);var n=o===r;
i=n,c="else"}if(!i){let o={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:c},schema:oe.if,parentSchema:oe,data:p};e===null?e=[o]:e.push(o),
r++}return hs.errors=e,r===0}hs.evaluated={dynamicProps:!1,dynamicItems:!1};function us(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){
let e=null,r=0,m=us.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!sp.test(p)){let t={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$"},schema:"^[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$",parentSchema:xe,data:p};
e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:xe.type,parentSchema:xe,data:p};e===null?
e=[t]:e.push(t),r++}return us.errors=e,r===0}us.evaluated={dynamicProps:!1,dynamicItems:!1};function Be(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,
dynamicAnchors:h={}}={}){let e=null,r=0,m=Be.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!mr.test(p)){
let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)\
?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,\
9}S)?|[0-9]{1,9}S))$"},schema:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{\
1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$",parentSchema:ie,data:p};e===
null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:ie.type,parentSchema:ie,data:p};e===null?e=
[t]:e.push(t),r++}return Be.errors=e,r===0}Be.evaluated={dynamicProps:!1,dynamicItems:!1};var ki=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]*(\\[bot\\])?$","u"),wi=new RegExp(
"^[A-Za-z0-9_][A-Za-z0-9_.-]*$","u"),Si=new RegExp("^[^@\\s]+@[^@\\s]+$","u"),bi=new RegExp("^GRADUS_[A-Z0-9_]+$","u");function Ut(p,{instancePath:s="",parentData:S,
parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ut.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&
typeof p=="object"&&!Array.isArray(p)){if(p.apiVersion===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVe\
rsion"},schema:_.required,parentSchema:_,data:p};e===null?e=[t]:e.push(t),r++}if(p.kind===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"kind"},schema:_.required,parentSchema:_,data:p};e===null?e=[t]:e.push(t),r++}if(p.metadata===void 0){let t={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"metadata"},schema:_.required,parentSchema:_,data:p};e===null?e=[t]:e.push(t),r++}if(p.spec===void 0){let t={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},schema:_.required,parentSchema:_,data:p};e===null?e=[t]:e.push(t),r++}
for(let t in p)if(!(t==="apiVersion"||t==="kind"||t==="metadata"||t==="spec")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:t},schema:!1,parentSchema:_,data:p};e===null?e=[i]:e.push(i),r++}if(p.apiVersion!==void 0&&(ps(p.apiVersion,{instancePath:s+"\
/apiVersion",parentData:p,parentDataProperty:"apiVersion",rootData:d,dynamicAnchors:h})||(e=e===null?ps.errors:e.concat(ps.errors),r=e.length)),p.kind!==void 0){
let t=p.kind;if(t!=="Team"){let i={instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"Team"},schema:"Team",parentSchema:_.
properties.kind,data:t};e===null?e=[i]:e.push(i),r++}}if(p.metadata!==void 0&&(is(p.metadata,{instancePath:s+"/metadata",parentData:p,parentDataProperty:"metada\
ta",rootData:d,dynamicAnchors:h})||(e=e===null?is.errors:e.concat(is.errors),r=e.length)),p.spec!==void 0){let t=p.spec;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.members===void 0){let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"members"},schema:_.
properties.spec.required,parentSchema:_.properties.spec,data:t};e===null?e=[i]:e.push(i),r++}for(let i in t)if(!(i==="members"||i==="representatives"||i==="onCa\
ll"||i==="channels"||i==="meetings"||i==="escalation")){let a={instancePath:s+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:i},schema:!1,parentSchema:_.properties.spec,data:t};e===null?e=[a]:e.push(a),r++}if(t.members!==void 0){let i=t.members;if(Array.
isArray(i)){if(i.length<1){let n={instancePath:s+"/spec/members",schemaPath:"#/properties/spec/properties/members/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:_.properties.spec.properties.members,data:i};e===null?e=[n]:e.push(n),r++}let a=i.length;for(let n=0;n<a;n++){let c=i[n];if(c&&typeof c=="\
object"&&!Array.isArray(c)){if(c.id===void 0){let o={instancePath:s+"/spec/members/"+n,schemaPath:"#/properties/spec/properties/members/items/required",keyword:"\
required",params:{missingProperty:"id"},schema:_.properties.spec.properties.members.items.required,parentSchema:_.properties.spec.properties.members.items,data:c};
e===null?e=[o]:e.push(o),r++}for(let o in c)if(!(o==="id"||o==="name"||o==="department"||o==="level"||o==="roles"||o==="logins"||o==="emails")){let l={instancePath:s+
"/spec/members/"+n,schemaPath:"#/properties/spec/properties/members/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,
parentSchema:_.properties.spec.properties.members.items,data:c};e===null?e=[l]:e.push(l),r++}if(c.id!==void 0){let o=c.id;if(typeof o=="string"){if(b(o)<1){let l={
instancePath:s+"/spec/members/"+n+"/id",schemaPath:"#/properties/spec/properties/members/items/properties/id/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:_.properties.spec.properties.members.items.properties.id,data:o};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/members/"+n+"/id",
schemaPath:"#/properties/spec/properties/members/items/properties/id/type",keyword:"type",params:{type:"string"},schema:_.properties.spec.properties.members.items.
properties.id.type,parentSchema:_.properties.spec.properties.members.items.properties.id,data:o};e===null?e=[l]:e.push(l),r++}}if(c.name!==void 0){let o=c.name;
if(typeof o=="string"){if(b(o)<1){let l={instancePath:s+"/spec/members/"+n+"/name",schemaPath:"#/properties/spec/properties/members/items/properties/name/minLen\
gth",keyword:"minLength",params:{limit:1},schema:1,parentSchema:_.properties.spec.properties.members.items.properties.name,data:o};e===null?e=[l]:e.push(l),r++}}else{
let l={instancePath:s+"/spec/members/"+n+"/name",schemaPath:"#/properties/spec/properties/members/items/properties/name/type",keyword:"type",params:{type:"strin\
g"},schema:_.properties.spec.properties.members.items.properties.name.type,parentSchema:_.properties.spec.properties.members.items.properties.name,data:o};e===null?
e=[l]:e.push(l),r++}}if(c.department!==void 0&&(Ye(c.department,{instancePath:s+"/spec/members/"+n+"/department",parentData:c,parentDataProperty:"department",rootData:d,
dynamicAnchors:h})||(e=e===null?Ye.errors:e.concat(Ye.errors),r=e.length)),c.level!==void 0&&(ns(c.level,{instancePath:s+"/spec/members/"+n+"/level",parentData:c,
parentDataProperty:"level",rootData:d,dynamicAnchors:h})||(e=e===null?ns.errors:e.concat(ns.errors),r=e.length)),c.roles!==void 0){let o=c.roles;if(Array.isArray(
o)){let l=o.length;for(let x=0;x<l;x++)cs(o[x],{instancePath:s+"/spec/members/"+n+"/roles/"+x,parentData:o,parentDataProperty:x,rootData:d,dynamicAnchors:h})||(e=
e===null?cs.errors:e.concat(cs.errors),r=e.length);let f=o.length,L;if(f>1){e:for(;f--;)for(L=f;L--;)if(Oe(o[f],o[L])){let x={instancePath:s+"/spec/members/"+n+
"/roles",schemaPath:"#/properties/spec/properties/members/items/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i:f,j:L},schema:!0,parentSchema:_.properties.
spec.properties.members.items.properties.roles,data:o};e===null?e=[x]:e.push(x),r++;break e}}}else{let l={instancePath:s+"/spec/members/"+n+"/roles",schemaPath:"\
#/properties/spec/properties/members/items/properties/roles/type",keyword:"type",params:{type:"array"},schema:_.properties.spec.properties.members.items.properties.
roles.type,parentSchema:_.properties.spec.properties.members.items.properties.roles,data:o};e===null?e=[l]:e.push(l),r++}}if(c.logins!==void 0){let o=c.logins;if(o&&
typeof o=="object"&&!Array.isArray(o)){for(let l in o)if(!(l==="github"||l==="gitlab")){let f={instancePath:s+"/spec/members/"+n+"/logins",schemaPath:"#/propert\
ies/spec/properties/members/items/properties/logins/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:_.
properties.spec.properties.members.items.properties.logins,data:o};e===null?e=[f]:e.push(f),r++}if(o.github!==void 0){let l=o.github;if(typeof l=="string"){if(!ki.
test(l)){let f={instancePath:s+"/spec/members/"+n+"/logins/github",schemaPath:"#/properties/spec/properties/members/items/properties/logins/properties/github/pa\
ttern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]*(\\[bot\\])?$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]*(\\[bot\\])?$",parentSchema:_.properties.
spec.properties.members.items.properties.logins.properties.github,data:l};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:s+"/spec/members/"+n+"/logins/g\
ithub",schemaPath:"#/properties/spec/properties/members/items/properties/logins/properties/github/type",keyword:"type",params:{type:"string"},schema:_.properties.
spec.properties.members.items.properties.logins.properties.github.type,parentSchema:_.properties.spec.properties.members.items.properties.logins.properties.github,
data:l};e===null?e=[f]:e.push(f),r++}}if(o.gitlab!==void 0){let l=o.gitlab;if(typeof l=="string"){if(!wi.test(l)){let f={instancePath:s+"/spec/members/"+n+"/log\
ins/gitlab",schemaPath:"#/properties/spec/properties/members/items/properties/logins/properties/gitlab/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_]\
[A-Za-z0-9_.-]*$"},schema:"^[A-Za-z0-9_][A-Za-z0-9_.-]*$",parentSchema:_.properties.spec.properties.members.items.properties.logins.properties.gitlab,data:l};e===
null?e=[f]:e.push(f),r++}}else{let f={instancePath:s+"/spec/members/"+n+"/logins/gitlab",schemaPath:"#/properties/spec/properties/members/items/properties/login\
s/properties/gitlab/type",keyword:"type",params:{type:"string"},schema:_.properties.spec.properties.members.items.properties.logins.properties.gitlab.type,parentSchema:_.
properties.spec.properties.members.items.properties.logins.properties.gitlab,data:l};e===null?e=[f]:e.push(f),r++}}}else{let l={instancePath:s+"/spec/members/"+
n+"/logins",schemaPath:"#/properties/spec/properties/members/items/properties/logins/type",keyword:"type",params:{type:"object"},schema:_.properties.spec.properties.
members.items.properties.logins.type,parentSchema:_.properties.spec.properties.members.items.properties.logins,data:o};e===null?e=[l]:e.push(l),r++}}if(c.emails!==
void 0){let o=c.emails;if(Array.isArray(o)){let l=o.length;for(let f=0;f<l;f++){let L=o[f];if(typeof L=="string"){if(!Si.test(L)){let x={instancePath:s+"/spec/m\
embers/"+n+"/emails/"+f,schemaPath:"#/properties/spec/properties/members/items/properties/emails/items/pattern",keyword:"pattern",params:{pattern:"^[^@\\s]+@[^@\\\
s]+$"},schema:"^[^@\\s]+@[^@\\s]+$",parentSchema:_.properties.spec.properties.members.items.properties.emails.items,data:L};e===null?e=[x]:e.push(x),r++}}else{let x={
instancePath:s+"/spec/members/"+n+"/emails/"+f,schemaPath:"#/properties/spec/properties/members/items/properties/emails/items/type",keyword:"type",params:{type:"\
string"},schema:_.properties.spec.properties.members.items.properties.emails.items.type,parentSchema:_.properties.spec.properties.members.items.properties.emails.
items,data:L};e===null?e=[x]:e.push(x),r++}}}else{let l={instancePath:s+"/spec/members/"+n+"/emails",schemaPath:"#/properties/spec/properties/members/items/prop\
erties/emails/type",keyword:"type",params:{type:"array"},schema:_.properties.spec.properties.members.items.properties.emails.type,parentSchema:_.properties.spec.
properties.members.items.properties.emails,data:o};e===null?e=[l]:e.push(l),r++}}}else{let o={instancePath:s+"/spec/members/"+n,schemaPath:"#/properties/spec/pr\
operties/members/items/type",keyword:"type",params:{type:"object"},schema:_.properties.spec.properties.members.items.type,parentSchema:_.properties.spec.properties.
members.items,data:c};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/spec/members",schemaPath:"#/properties/spec/properties/members/type",keyword:"\
type",params:{type:"array"},schema:_.properties.spec.properties.members.type,parentSchema:_.properties.spec.properties.members,data:i};e===null?e=[a]:e.push(a),
r++}}if(t.representatives!==void 0){let i=t.representatives;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(!(a==="development"||a==="operations"||
a==="test"||a==="security"||a==="business"||a==="vendor")){let n={instancePath:s+"/spec/representatives",schemaPath:"#/properties/spec/properties/representative\
s/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:_.properties.spec.properties.representatives,data:i};
e===null?e=[n]:e.push(n),r++}i.development!==void 0&&(pe(i.development,{instancePath:s+"/spec/representatives/development",parentData:i,parentDataProperty:"deve\
lopment",rootData:d,dynamicAnchors:h})||(e=e===null?pe.errors:e.concat(pe.errors),r=e.length)),i.operations!==void 0&&(pe(i.operations,{instancePath:s+"/spec/re\
presentatives/operations",parentData:i,parentDataProperty:"operations",rootData:d,dynamicAnchors:h})||(e=e===null?pe.errors:e.concat(pe.errors),r=e.length)),i.test!==
void 0&&(pe(i.test,{instancePath:s+"/spec/representatives/test",parentData:i,parentDataProperty:"test",rootData:d,dynamicAnchors:h})||(e=e===null?pe.errors:e.concat(
pe.errors),r=e.length)),i.security!==void 0&&(pe(i.security,{instancePath:s+"/spec/representatives/security",parentData:i,parentDataProperty:"security",rootData:d,
dynamicAnchors:h})||(e=e===null?pe.errors:e.concat(pe.errors),r=e.length)),i.business!==void 0&&(pe(i.business,{instancePath:s+"/spec/representatives/business",
parentData:i,parentDataProperty:"business",rootData:d,dynamicAnchors:h})||(e=e===null?pe.errors:e.concat(pe.errors),r=e.length)),i.vendor!==void 0&&(pe(i.vendor,
{instancePath:s+"/spec/representatives/vendor",parentData:i,parentDataProperty:"vendor",rootData:d,dynamicAnchors:h})||(e=e===null?pe.errors:e.concat(pe.errors),
r=e.length))}else{let a={instancePath:s+"/spec/representatives",schemaPath:"#/properties/spec/properties/representatives/type",keyword:"type",params:{type:"obje\
ct"},schema:_.properties.spec.properties.representatives.type,parentSchema:_.properties.spec.properties.representatives,data:i};e===null?e=[a]:e.push(a),r++}}if(t.
onCall!==void 0){let i=t.onCall;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(!(a==="primary"||a==="secondary"||a==="url")){let n={instancePath:s+
"/spec/onCall",schemaPath:"#/properties/spec/properties/onCall/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:_.
properties.spec.properties.onCall,data:i};e===null?e=[n]:e.push(n),r++}i.primary!==void 0&&(pe(i.primary,{instancePath:s+"/spec/onCall/primary",parentData:i,parentDataProperty:"\
primary",rootData:d,dynamicAnchors:h})||(e=e===null?pe.errors:e.concat(pe.errors),r=e.length)),i.secondary!==void 0&&(pe(i.secondary,{instancePath:s+"/spec/onCa\
ll/secondary",parentData:i,parentDataProperty:"secondary",rootData:d,dynamicAnchors:h})||(e=e===null?pe.errors:e.concat(pe.errors),r=e.length)),i.url!==void 0&&
(ms(i.url,{instancePath:s+"/spec/onCall/url",parentData:i,parentDataProperty:"url",rootData:d,dynamicAnchors:h})||(e=e===null?ms.errors:e.concat(ms.errors),r=e.
length))}else{let a={instancePath:s+"/spec/onCall",schemaPath:"#/properties/spec/properties/onCall/type",keyword:"type",params:{type:"object"},schema:_.properties.
spec.properties.onCall.type,parentSchema:_.properties.spec.properties.onCall,data:i};e===null?e=[a]:e.push(a),r++}}if(t.channels!==void 0){let i=t.channels;if(Array.
isArray(i)){let a=i.length;for(let n=0;n<a;n++){let c=i[n];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.type===void 0){let o={instancePath:s+"/spec/channel\
s/"+n,schemaPath:"#/properties/spec/properties/channels/items/required",keyword:"required",params:{missingProperty:"type"},schema:_.properties.spec.properties.channels.
items.required,parentSchema:_.properties.spec.properties.channels.items,data:c};e===null?e=[o]:e.push(o),r++}if(c.purpose===void 0){let o={instancePath:s+"/spec\
/channels/"+n,schemaPath:"#/properties/spec/properties/channels/items/required",keyword:"required",params:{missingProperty:"purpose"},schema:_.properties.spec.properties.
channels.items.required,parentSchema:_.properties.spec.properties.channels.items,data:c};e===null?e=[o]:e.push(o),r++}for(let o in c)if(!(o==="type"||o==="purpo\
se"||o==="name"||o==="urlEnv")){let l={instancePath:s+"/spec/channels/"+n,schemaPath:"#/properties/spec/properties/channels/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:_.properties.spec.properties.channels.items,data:c};e===null?e=[l]:e.push(l),r++}if(c.
type!==void 0){let o=c.type;if(!(o==="slack"||o==="wecom"||o==="email"||o==="webhook")){let l={instancePath:s+"/spec/channels/"+n+"/type",schemaPath:"#/properti\
es/spec/properties/channels/items/properties/type/enum",keyword:"enum",params:{allowedValues:_.properties.spec.properties.channels.items.properties.type.enum},schema:_.
properties.spec.properties.channels.items.properties.type.enum,parentSchema:_.properties.spec.properties.channels.items.properties.type,data:o};e===null?e=[l]:e.
push(l),r++}}if(c.purpose!==void 0){let o=c.purpose;if(!(o==="changes"||o==="rollouts"||o==="incidents"||o==="maintenance"||o==="all")){let l={instancePath:s+"/\
spec/channels/"+n+"/purpose",schemaPath:"#/properties/spec/properties/channels/items/properties/purpose/enum",keyword:"enum",params:{allowedValues:_.properties.
spec.properties.channels.items.properties.purpose.enum},schema:_.properties.spec.properties.channels.items.properties.purpose.enum,parentSchema:_.properties.spec.
properties.channels.items.properties.purpose,data:o};e===null?e=[l]:e.push(l),r++}}if(c.name!==void 0){let o=c.name;if(typeof o=="string"){if(b(o)<1){let l={instancePath:s+
"/spec/channels/"+n+"/name",schemaPath:"#/properties/spec/properties/channels/items/properties/name/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:_.
properties.spec.properties.channels.items.properties.name,data:o};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/channels/"+n+"/name",schemaPath:"\
#/properties/spec/properties/channels/items/properties/name/type",keyword:"type",params:{type:"string"},schema:_.properties.spec.properties.channels.items.properties.
name.type,parentSchema:_.properties.spec.properties.channels.items.properties.name,data:o};e===null?e=[l]:e.push(l),r++}}if(c.urlEnv!==void 0){let o=c.urlEnv;if(typeof o==
"string"){if(!bi.test(o)){let l={instancePath:s+"/spec/channels/"+n+"/urlEnv",schemaPath:"#/properties/spec/properties/channels/items/properties/urlEnv/pattern",
keyword:"pattern",params:{pattern:"^GRADUS_[A-Z0-9_]+$"},schema:"^GRADUS_[A-Z0-9_]+$",parentSchema:_.properties.spec.properties.channels.items.properties.urlEnv,
data:o};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/channels/"+n+"/urlEnv",schemaPath:"#/properties/spec/properties/channels/items/propertie\
s/urlEnv/type",keyword:"type",params:{type:"string"},schema:_.properties.spec.properties.channels.items.properties.urlEnv.type,parentSchema:_.properties.spec.properties.
channels.items.properties.urlEnv,data:o};e===null?e=[l]:e.push(l),r++}}}else{let o={instancePath:s+"/spec/channels/"+n,schemaPath:"#/properties/spec/properties/\
channels/items/type",keyword:"type",params:{type:"object"},schema:_.properties.spec.properties.channels.items.type,parentSchema:_.properties.spec.properties.channels.
items,data:c};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/spec/channels",schemaPath:"#/properties/spec/properties/channels/type",keyword:"type",
params:{type:"array"},schema:_.properties.spec.properties.channels.type,parentSchema:_.properties.spec.properties.channels,data:i};e===null?e=[a]:e.push(a),r++}}
if(t.meetings!==void 0){let i=t.meetings;if(Array.isArray(i)){let a=i.length;for(let n=0;n<a;n++){let c=i[n];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.name===
void 0){let o={instancePath:s+"/spec/meetings/"+n,schemaPath:"#/properties/spec/properties/meetings/items/required",keyword:"required",params:{missingProperty:"\
name"},schema:_.properties.spec.properties.meetings.items.required,parentSchema:_.properties.spec.properties.meetings.items,data:c};e===null?e=[o]:e.push(o),r++}
if(c.schedule===void 0){let o={instancePath:s+"/spec/meetings/"+n,schemaPath:"#/properties/spec/properties/meetings/items/required",keyword:"required",params:{missingProperty:"\
schedule"},schema:_.properties.spec.properties.meetings.items.required,parentSchema:_.properties.spec.properties.meetings.items,data:c};e===null?e=[o]:e.push(o),
r++}if(c.timezone===void 0){let o={instancePath:s+"/spec/meetings/"+n,schemaPath:"#/properties/spec/properties/meetings/items/required",keyword:"required",params:{
missingProperty:"timezone"},schema:_.properties.spec.properties.meetings.items.required,parentSchema:_.properties.spec.properties.meetings.items,data:c};e===null?
e=[o]:e.push(o),r++}for(let o in c)if(!(o==="name"||o==="schedule"||o==="start"||o==="timezone"||o==="duration"||o==="quorum"||o==="departments")){let l={instancePath:s+
"/spec/meetings/"+n,schemaPath:"#/properties/spec/properties/meetings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,
parentSchema:_.properties.spec.properties.meetings.items,data:c};e===null?e=[l]:e.push(l),r++}if(c.name!==void 0&&(ls(c.name,{instancePath:s+"/spec/meetings/"+n+
"/name",parentData:c,parentDataProperty:"name",rootData:d,dynamicAnchors:h})||(e=e===null?ls.errors:e.concat(ls.errors),r=e.length)),c.schedule!==void 0&&(ds(c.
schedule,{instancePath:s+"/spec/meetings/"+n+"/schedule",parentData:c,parentDataProperty:"schedule",rootData:d,dynamicAnchors:h})||(e=e===null?ds.errors:e.concat(
ds.errors),r=e.length)),c.start!==void 0&&(hs(c.start,{instancePath:s+"/spec/meetings/"+n+"/start",parentData:c,parentDataProperty:"start",rootData:d,dynamicAnchors:h})||
(e=e===null?hs.errors:e.concat(hs.errors),r=e.length)),c.timezone!==void 0&&(us(c.timezone,{instancePath:s+"/spec/meetings/"+n+"/timezone",parentData:c,parentDataProperty:"\
timezone",rootData:d,dynamicAnchors:h})||(e=e===null?us.errors:e.concat(us.errors),r=e.length)),c.duration!==void 0&&(Be(c.duration,{instancePath:s+"/spec/meeti\
ngs/"+n+"/duration",parentData:c,parentDataProperty:"duration",rootData:d,dynamicAnchors:h})||(e=e===null?Be.errors:e.concat(Be.errors),r=e.length)),c.quorum!==
void 0){let o=c.quorum;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let l={instancePath:s+"/spec/meetings/"+n+"/quorum",schemaPath:"#/properties/sp\
ec/properties/meetings/items/properties/quorum/type",keyword:"type",params:{type:"integer"},schema:_.properties.spec.properties.meetings.items.properties.quorum.
type,parentSchema:_.properties.spec.properties.meetings.items.properties.quorum,data:o};e===null?e=[l]:e.push(l),r++}if(typeof o=="number"&&isFinite(o)){if(o>1e3||
isNaN(o)){let l={instancePath:s+"/spec/meetings/"+n+"/quorum",schemaPath:"#/properties/spec/properties/meetings/items/properties/quorum/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:1e3},schema:1e3,parentSchema:_.properties.spec.properties.meetings.items.properties.quorum,data:o};e===null?e=[l]:e.push(l),r++}
if(o<1||isNaN(o)){let l={instancePath:s+"/spec/meetings/"+n+"/quorum",schemaPath:"#/properties/spec/properties/meetings/items/properties/quorum/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:_.properties.spec.properties.meetings.items.properties.quorum,data:o};e===null?e=[l]:e.push(l),r++}}}
if(c.departments!==void 0){let o=c.departments;if(Array.isArray(o)){let l=o.length;for(let x=0;x<l;x++)Ye(o[x],{instancePath:s+"/spec/meetings/"+n+"/departments\
/"+x,parentData:o,parentDataProperty:x,rootData:d,dynamicAnchors:h})||(e=e===null?Ye.errors:e.concat(Ye.errors),r=e.length);let f=o.length,L;if(f>1){e:for(;f--;)
for(L=f;L--;)if(Oe(o[f],o[L])){let x={instancePath:s+"/spec/meetings/"+n+"/departments",schemaPath:"#/properties/spec/properties/meetings/items/properties/depar\
tments/uniqueItems",keyword:"uniqueItems",params:{i:f,j:L},schema:!0,parentSchema:_.properties.spec.properties.meetings.items.properties.departments,data:o};e===
null?e=[x]:e.push(x),r++;break e}}}else{let l={instancePath:s+"/spec/meetings/"+n+"/departments",schemaPath:"#/properties/spec/properties/meetings/items/propert\
ies/departments/type",keyword:"type",params:{type:"array"},schema:_.properties.spec.properties.meetings.items.properties.departments.type,parentSchema:_.properties.
spec.properties.meetings.items.properties.departments,data:o};e===null?e=[l]:e.push(l),r++}}}else{let o={instancePath:s+"/spec/meetings/"+n,schemaPath:"#/proper\
ties/spec/properties/meetings/items/type",keyword:"type",params:{type:"object"},schema:_.properties.spec.properties.meetings.items.type,parentSchema:_.properties.
spec.properties.meetings.items,data:c};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/spec/meetings",schemaPath:"#/properties/spec/properties/meeti\
ngs/type",keyword:"type",params:{type:"array"},schema:_.properties.spec.properties.meetings.type,parentSchema:_.properties.spec.properties.meetings,data:i};e===
null?e=[a]:e.push(a),r++}}if(t.escalation!==void 0){let i=t.escalation;if(Array.isArray(i)){let a=i.length;for(let n=0;n<a;n++){let c=i[n];if(c&&typeof c=="obje\
ct"&&!Array.isArray(c)){if(c.after===void 0){let o={instancePath:s+"/spec/escalation/"+n,schemaPath:"#/properties/spec/properties/escalation/items/required",keyword:"\
required",params:{missingProperty:"after"},schema:_.properties.spec.properties.escalation.items.required,parentSchema:_.properties.spec.properties.escalation.items,
data:c};e===null?e=[o]:e.push(o),r++}if(c.to===void 0){let o={instancePath:s+"/spec/escalation/"+n,schemaPath:"#/properties/spec/properties/escalation/items/req\
uired",keyword:"required",params:{missingProperty:"to"},schema:_.properties.spec.properties.escalation.items.required,parentSchema:_.properties.spec.properties.
escalation.items,data:c};e===null?e=[o]:e.push(o),r++}for(let o in c)if(!(o==="after"||o==="to")){let l={instancePath:s+"/spec/escalation/"+n,schemaPath:"#/prop\
erties/spec/properties/escalation/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:_.properties.spec.
properties.escalation.items,data:c};e===null?e=[l]:e.push(l),r++}if(c.after!==void 0&&(Be(c.after,{instancePath:s+"/spec/escalation/"+n+"/after",parentData:c,parentDataProperty:"\
after",rootData:d,dynamicAnchors:h})||(e=e===null?Be.errors:e.concat(Be.errors),r=e.length)),c.to!==void 0){let o=c.to;if(typeof o=="string"){if(b(o)<1){let l={
instancePath:s+"/spec/escalation/"+n+"/to",schemaPath:"#/properties/spec/properties/escalation/items/properties/to/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:_.properties.spec.properties.escalation.items.properties.to,data:o};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/escala\
tion/"+n+"/to",schemaPath:"#/properties/spec/properties/escalation/items/properties/to/type",keyword:"type",params:{type:"string"},schema:_.properties.spec.properties.
escalation.items.properties.to.type,parentSchema:_.properties.spec.properties.escalation.items.properties.to,data:o};e===null?e=[l]:e.push(l),r++}}}else{let o={
instancePath:s+"/spec/escalation/"+n,schemaPath:"#/properties/spec/properties/escalation/items/type",keyword:"type",params:{type:"object"},schema:_.properties.spec.
properties.escalation.items.type,parentSchema:_.properties.spec.properties.escalation.items,data:c};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/\
spec/escalation",schemaPath:"#/properties/spec/properties/escalation/type",keyword:"type",params:{type:"array"},schema:_.properties.spec.properties.escalation.type,
parentSchema:_.properties.spec.properties.escalation,data:i};e===null?e=[a]:e.push(a),r++}}}else{let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/typ\
e",keyword:"type",params:{type:"object"},schema:_.properties.spec.type,parentSchema:_.properties.spec,data:t};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:_.type,parentSchema:_,data:p};e===null?e=[t]:e.push(t),r++}return Ut.errors=e,r===0}Ut.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var qi=Kt,Z={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://gradus.dev/schemas/v1/calendar.schem\
a.json",type:"object",additionalProperties:!1,required:["apiVersion","kind","metadata","spec"],properties:{apiVersion:{$ref:"https://gradus.dev/schemas/v1/share\
d#/$defs/apiVersion"},kind:{const:"Calendar"},metadata:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/metadata"},spec:{type:"object",additionalProperties:!1,
required:["timezone","windows"],properties:{timezone:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/zone"},windows:{type:"array",items:{type:"object",additionalProperties:!1,
required:["name","kind","start"],anyOf:[{required:["duration"]},{required:["end"]}],dependentSchemas:{duration:{properties:{end:!1}}},properties:{name:{$ref:"ht\
tps://gradus.dev/schemas/v1/shared#/$defs/name"},title:{type:"string",minLength:1},kind:{enum:["maintenance","freeze","holiday"]},start:{$ref:"https://gradus.de\
v/schemas/v1/shared#/$defs/dateOrInstant"},end:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/dateOrInstant"},duration:{$ref:"https://gradus.dev/schemas/v1/\
shared#/$defs/duration"},rrule:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/recurrence"},exdates:{type:"array",maxItems:500,items:{$ref:"https://gradus.de\
v/schemas/v1/shared#/$defs/dateOrInstant"}},systems:{type:"array",minItems:1,items:{type:"string",minLength:1}},tiers:{type:"array",minItems:1,items:{$ref:"http\
s://gradus.dev/schemas/v1/shared#/$defs/tierNumber"}},allow:{type:"array",items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/changeType"}},approver:{$ref:"\
https://gradus.dev/schemas/v1/shared#/$defs/person"},reason:{type:"string",minLength:1}}}}}}}};function fs(p,{instancePath:s="",parentData:S,parentDataProperty:q,
rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=fs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p!=="gradus.dev/v1"){let t={
instancePath:s,schemaPath:"#/const",keyword:"const",params:{allowedValue:"gradus.dev/v1"},schema:"gradus.dev/v1",parentSchema:Ne,data:p};e===null?e=[t]:e.push(t),
r++}return fs.errors=e,r===0}fs.evaluated={dynamicProps:!1,dynamicItems:!1};function ys(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){
let e=null,r=0,m=ys.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0){
let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},schema:A.required,parentSchema:A,data:p};e===null?e=[t]:e.push(
t),r++}for(let t in p)if(!(t==="name"||t==="title"||t==="labels"||t==="annotations"||t==="links")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:A,data:p};e===null?e=[i]:e.push(i),r++}if(p.name!==void 0&&(Q(p.name,{instancePath:s+
"/name",parentData:p,parentDataProperty:"name",rootData:d,dynamicAnchors:h})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length)),p.title!==void 0){let t=p.title;
if(typeof t=="string"){if(b(t)<1){let i={instancePath:s+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:A.
properties.title,data:t};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"str\
ing"},schema:A.properties.title.type,parentSchema:A.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}if(p.labels!==void 0){let t=p.labels;if(t&&typeof t==
"object"&&!Array.isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let n={instancePath:s+"/labels/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},schema:A.properties.labels.additionalProperties.type,parentSchema:A.properties.
labels.additionalProperties,data:a};e===null?e=[n]:e.push(n),r++}}else{let i={instancePath:s+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{
type:"object"},schema:A.properties.labels.type,parentSchema:A.properties.labels,data:t};e===null?e=[i]:e.push(i),r++}}if(p.annotations!==void 0){let t=p.annotations;
if(t&&typeof t=="object"&&!Array.isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let n={instancePath:s+"/annotations/"+i.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},schema:A.properties.annotations.additionalProperties.
type,parentSchema:A.properties.annotations.additionalProperties,data:a};e===null?e=[n]:e.push(n),r++}}else{let i={instancePath:s+"/annotations",schemaPath:"#/pr\
operties/annotations/type",keyword:"type",params:{type:"object"},schema:A.properties.annotations.type,parentSchema:A.properties.annotations,data:t};e===null?e=[
i]:e.push(i),r++}}if(p.links!==void 0){let t=p.links;if(Array.isArray(t)){let i=t.length;for(let a=0;a<i;a++)J(t[a],{instancePath:s+"/links/"+a,parentData:t,parentDataProperty:a,
rootData:d,dynamicAnchors:h})||(e=e===null?J.errors:e.concat(J.errors),r=e.length)}else{let i={instancePath:s+"/links",schemaPath:"#/properties/links/type",keyword:"\
type",params:{type:"array"},schema:A.properties.links.type,parentSchema:A.properties.links,data:t};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:A.type,parentSchema:A,data:p};e===null?e=[t]:e.push(t),r++}return ys.errors=e,r===0}ys.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function gs(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=gs.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!sp.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"p\
attern",params:{pattern:"^[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$"},schema:"^[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$",parentSchema:xe,data:p};e===null?e=[t]:e.
push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:xe.type,parentSchema:xe,data:p};e===null?e=[t]:e.push(t),
r++}return gs.errors=e,r===0}gs.evaluated={dynamicProps:!1,dynamicItems:!1};function Ps(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){
let e=null,r=0,m=Ps.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(b(p)>63){let t={instancePath:s,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:63},schema:63,parentSchema:G,data:p};e===null?e=[t]:e.push(t),r++}if(b(p)<1){let t={instancePath:s,schemaPath:"#/\
minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:G,data:p};e===null?e=[t]:e.push(t),r++}if(!Re.test(p)){let t={instancePath:s,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:G,data:p};e===null?e=[t]:e.
push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:G.type,parentSchema:G,data:p};e===null?e=[t]:e.push(t),
r++}return Ps.errors=e,r===0}Ps.evaluated={dynamicProps:!1,dynamicItems:!1};function je(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){
let e=null,r=0,m=je.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p!="string"){let o={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"string"},schema:oe.type,parentSchema:oe,data:p};e===null?e=[o]:e.push(o),r++}let t=r,i=!0,a=r;if(r===a)if(typeof p=="string"){if(b(
p)>10){let o={};e===null?e=[o]:e.push(o),r++}}else{let o={};e===null?e=[o]:e.push(o),r++}var n=a===r;r=t,e!==null&&(t?e.length=t:e=null);let c;if(n){let o=r;X(p,
{instancePath:s,parentData:S,parentDataProperty:q,rootData:d,dynamicAnchors:h})||(e=e===null?X.errors:e.concat(X.errors),r=e.length);var n=o===r;i=n,c="then"}else{
let o=r;ee(p,{instancePath:s,parentData:S,parentDataProperty:q,rootData:d,dynamicAnchors:h})||(e=e===null?ee.errors:e.concat(ee.errors),r=e.length);var n=o===r;
i=n,c="else"}if(!i){let o={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:c},schema:oe.if,parentSchema:oe,data:p};e===null?e=[o]:e.push(o),
r++}return je.errors=e,r===0}je.evaluated={dynamicProps:!1,dynamicItems:!1};function vs(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){
let e=null,r=0,m=vs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!mr.test(p)){let t={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]\
{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$"},schema:"^P(\
[0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|\
[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$",parentSchema:ie,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:ie.type,parentSchema:ie,data:p};e===null?e=[t]:e.push(t),r++}return vs.errors=e,
r===0}vs.evaluated={dynamicProps:!1,dynamicItems:!1};function ks(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,
r=0,m=ks.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!Op.test(p)){let t={instancePath:s,schemaPath:"#/\
pattern",keyword:"pattern",params:{pattern:"^FREQ=(HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[A-Z0-9,+-]+)*$"},schema:"^FREQ=(HOURLY|DAILY|WEEKLY|MONTHLY|YEAR\
LY)(;[A-Z]+=[A-Z0-9,+-]+)*$",parentSchema:nr,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"},schema:nr.type,parentSchema:nr,data:p};e===null?e=[t]:e.push(t),r++}return ks.errors=e,r===0}ks.evaluated={dynamicProps:!1,dynamicItems:!1};function ws(p,{
instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=ws.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"integer"},schema:ue.
type,parentSchema:ue,data:p};e===null?e=[t]:e.push(t),r++}if(typeof p=="number"&&isFinite(p)){if(p>99||isNaN(p)){let t={instancePath:s,schemaPath:"#/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:99},schema:99,parentSchema:ue,data:p};e===null?e=[t]:e.push(t),r++}if(p<0||isNaN(p)){let t={instancePath:s,schemaPath:"#/\
minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:ue,data:p};e===null?e=[t]:e.push(t),r++}}return ws.errors=e,r===0}ws.evaluated=
{dynamicProps:!1,dynamicItems:!1};var Ss={enum:["standard","normal","emergency"]};function bs(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,
dynamicAnchors:h={}}={}){let e=null,r=0,m=bs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="standard"||p==="normal"||p===
"emergency")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ss.enum},schema:Ss.enum,parentSchema:Ss,data:p};e===null?e=[t]:e.push(
t),r++}return bs.errors=e,r===0}bs.evaluated={dynamicProps:!1,dynamicItems:!1};function qs(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){
let e=null,r=0,m=qs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(b(p)<1){let t={instancePath:s,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:he,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"string"},schema:he.type,parentSchema:he,data:p};e===null?e=[t]:e.push(t),r++}return qs.errors=e,r===0}qs.evaluated={dynamicProps:!1,
dynamicItems:!1};function Kt(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Kt.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.apiVersion===void 0){let i={instancePath:s,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"apiVersion"},schema:Z.required,parentSchema:Z,data:p};e===null?e=[i]:e.push(i),r++}if(p.kind===void 0){let i={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},schema:Z.required,parentSchema:Z,data:p};e===null?e=[i]:e.push(i),r++}if(p.metadata===
void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},schema:Z.required,parentSchema:Z,data:p};e===null?e=
[i]:e.push(i),r++}if(p.spec===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},schema:Z.required,parentSchema:Z,
data:p};e===null?e=[i]:e.push(i),r++}for(let i in p)if(!(i==="apiVersion"||i==="kind"||i==="metadata"||i==="spec")){let a={instancePath:s,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:Z,data:p};e===null?e=[a]:e.push(a),r++}if(p.apiVersion!==void 0&&
(fs(p.apiVersion,{instancePath:s+"/apiVersion",parentData:p,parentDataProperty:"apiVersion",rootData:d,dynamicAnchors:h})||(e=e===null?fs.errors:e.concat(fs.errors),
r=e.length)),p.kind!==void 0){let i=p.kind;if(i!=="Calendar"){let a={instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"\
Calendar"},schema:"Calendar",parentSchema:Z.properties.kind,data:i};e===null?e=[a]:e.push(a),r++}}if(p.metadata!==void 0&&(ys(p.metadata,{instancePath:s+"/metad\
ata",parentData:p,parentDataProperty:"metadata",rootData:d,dynamicAnchors:h})||(e=e===null?ys.errors:e.concat(ys.errors),r=e.length)),p.spec!==void 0){let i=p.spec;
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.timezone===void 0){let a={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{
missingProperty:"timezone"},schema:Z.properties.spec.required,parentSchema:Z.properties.spec,data:i};e===null?e=[a]:e.push(a),r++}if(i.windows===void 0){let a={
instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"windows"},schema:Z.properties.spec.required,parentSchema:Z.
properties.spec,data:i};e===null?e=[a]:e.push(a),r++}for(let a in i)if(!(a==="timezone"||a==="windows")){let n={instancePath:s+"/spec",schemaPath:"#/properties/\
spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:Z.properties.spec,data:i};e===null?e=[n]:e.push(n),
r++}if(i.timezone!==void 0&&(gs(i.timezone,{instancePath:s+"/spec/timezone",parentData:i,parentDataProperty:"timezone",rootData:d,dynamicAnchors:h})||(e=e===null?
gs.errors:e.concat(gs.errors),r=e.length)),i.windows!==void 0){let a=i.windows;if(Array.isArray(a)){let n=a.length;for(let c=0;c<n;c++){let o=a[c],l=r,f=!1,L=r;
if(o&&typeof o=="object"&&!Array.isArray(o)&&o.duration===void 0){let P={instancePath:s+"/spec/windows/"+c,schemaPath:"#/properties/spec/properties/windows/item\
s/anyOf/0/required",keyword:"required",params:{missingProperty:"duration"},schema:Z.properties.spec.properties.windows.items.anyOf[0].required,parentSchema:Z.properties.
spec.properties.windows.items.anyOf[0],data:o};e===null?e=[P]:e.push(P),r++}var t=L===r;f=f||t;let x=r;if(o&&typeof o=="object"&&!Array.isArray(o)&&o.end===void 0){
let P={instancePath:s+"/spec/windows/"+c,schemaPath:"#/properties/spec/properties/windows/items/anyOf/1/required",keyword:"required",params:{missingProperty:"en\
d"},schema:Z.properties.spec.properties.windows.items.anyOf[1].required,parentSchema:Z.properties.spec.properties.windows.items.anyOf[1],data:o};e===null?e=[P]:
e.push(P),r++}var t=x===r;if(f=f||t,f)r=l,e!==null&&(l?e.length=l:e=null);else{let P={instancePath:s+"/spec/windows/"+c,schemaPath:"#/properties/spec/properties\
/windows/items/anyOf",keyword:"anyOf",params:{},schema:Z.properties.spec.properties.windows.items.anyOf,parentSchema:Z.properties.spec.properties.windows.items,
data:o};e===null?e=[P]:e.push(P),r++}if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0){let P={instancePath:s+"/spec/windows/"+c,schemaPath:"#/pro\
perties/spec/properties/windows/items/required",keyword:"required",params:{missingProperty:"name"},schema:Z.properties.spec.properties.windows.items.required,parentSchema:Z.
properties.spec.properties.windows.items,data:o};e===null?e=[P]:e.push(P),r++}if(o.kind===void 0){let P={instancePath:s+"/spec/windows/"+c,schemaPath:"#/propert\
ies/spec/properties/windows/items/required",keyword:"required",params:{missingProperty:"kind"},schema:Z.properties.spec.properties.windows.items.required,parentSchema:Z.
properties.spec.properties.windows.items,data:o};e===null?e=[P]:e.push(P),r++}if(o.start===void 0){let P={instancePath:s+"/spec/windows/"+c,schemaPath:"#/proper\
ties/spec/properties/windows/items/required",keyword:"required",params:{missingProperty:"start"},schema:Z.properties.spec.properties.windows.items.required,parentSchema:Z.
properties.spec.properties.windows.items,data:o};e===null?e=[P]:e.push(P),r++}for(let P in o)if(!Se.call(Z.properties.spec.properties.windows.items.properties,P)){
let I={instancePath:s+"/spec/windows/"+c,schemaPath:"#/properties/spec/properties/windows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},
schema:!1,parentSchema:Z.properties.spec.properties.windows.items,data:o};e===null?e=[I]:e.push(I),r++}if(o.name!==void 0&&(Ps(o.name,{instancePath:s+"/spec/win\
dows/"+c+"/name",parentData:o,parentDataProperty:"name",rootData:d,dynamicAnchors:h})||(e=e===null?Ps.errors:e.concat(Ps.errors),r=e.length)),o.title!==void 0){
let P=o.title;if(typeof P=="string"){if(b(P)<1){let I={instancePath:s+"/spec/windows/"+c+"/title",schemaPath:"#/properties/spec/properties/windows/items/propert\
ies/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Z.properties.spec.properties.windows.items.properties.title,data:P};e===null?e=[
I]:e.push(I),r++}}else{let I={instancePath:s+"/spec/windows/"+c+"/title",schemaPath:"#/properties/spec/properties/windows/items/properties/title/type",keyword:"\
type",params:{type:"string"},schema:Z.properties.spec.properties.windows.items.properties.title.type,parentSchema:Z.properties.spec.properties.windows.items.properties.
title,data:P};e===null?e=[I]:e.push(I),r++}}if(o.kind!==void 0){let P=o.kind;if(!(P==="maintenance"||P==="freeze"||P==="holiday")){let I={instancePath:s+"/spec/\
windows/"+c+"/kind",schemaPath:"#/properties/spec/properties/windows/items/properties/kind/enum",keyword:"enum",params:{allowedValues:Z.properties.spec.properties.
windows.items.properties.kind.enum},schema:Z.properties.spec.properties.windows.items.properties.kind.enum,parentSchema:Z.properties.spec.properties.windows.items.
properties.kind,data:P};e===null?e=[I]:e.push(I),r++}}if(o.start!==void 0&&(je(o.start,{instancePath:s+"/spec/windows/"+c+"/start",parentData:o,parentDataProperty:"\
start",rootData:d,dynamicAnchors:h})||(e=e===null?je.errors:e.concat(je.errors),r=e.length)),o.end!==void 0&&(je(o.end,{instancePath:s+"/spec/windows/"+c+"/end",
parentData:o,parentDataProperty:"end",rootData:d,dynamicAnchors:h})||(e=e===null?je.errors:e.concat(je.errors),r=e.length)),o.duration!==void 0&&(vs(o.duration,
{instancePath:s+"/spec/windows/"+c+"/duration",parentData:o,parentDataProperty:"duration",rootData:d,dynamicAnchors:h})||(e=e===null?vs.errors:e.concat(vs.errors),
r=e.length)),o.rrule!==void 0&&(ks(o.rrule,{instancePath:s+"/spec/windows/"+c+"/rrule",parentData:o,parentDataProperty:"rrule",rootData:d,dynamicAnchors:h})||(e=
e===null?ks.errors:e.concat(ks.errors),r=e.length)),o.exdates!==void 0){let P=o.exdates;if(Array.isArray(P)){if(P.length>500){let V={instancePath:s+"/spec/windo\
ws/"+c+"/exdates",schemaPath:"#/properties/spec/properties/windows/items/properties/exdates/maxItems",keyword:"maxItems",params:{limit:500},schema:500,parentSchema:Z.
properties.spec.properties.windows.items.properties.exdates,data:P};e===null?e=[V]:e.push(V),r++}let I=P.length;for(let V=0;V<I;V++)je(P[V],{instancePath:s+"/sp\
ec/windows/"+c+"/exdates/"+V,parentData:P,parentDataProperty:V,rootData:d,dynamicAnchors:h})||(e=e===null?je.errors:e.concat(je.errors),r=e.length)}else{let I={
instancePath:s+"/spec/windows/"+c+"/exdates",schemaPath:"#/properties/spec/properties/windows/items/properties/exdates/type",keyword:"type",params:{type:"array"},
schema:Z.properties.spec.properties.windows.items.properties.exdates.type,parentSchema:Z.properties.spec.properties.windows.items.properties.exdates,data:P};e===
null?e=[I]:e.push(I),r++}}if(o.systems!==void 0){let P=o.systems;if(Array.isArray(P)){if(P.length<1){let V={instancePath:s+"/spec/windows/"+c+"/systems",schemaPath:"\
#/properties/spec/properties/windows/items/properties/systems/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:Z.properties.spec.properties.windows.
items.properties.systems,data:P};e===null?e=[V]:e.push(V),r++}let I=P.length;for(let V=0;V<I;V++){let B=P[V];if(typeof B=="string"){if(b(B)<1){let C={instancePath:s+
"/spec/windows/"+c+"/systems/"+V,schemaPath:"#/properties/spec/properties/windows/items/properties/systems/items/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:Z.properties.spec.properties.windows.items.properties.systems.items,data:B};e===null?e=[C]:e.push(C),r++}}else{let C={instancePath:s+"/spe\
c/windows/"+c+"/systems/"+V,schemaPath:"#/properties/spec/properties/windows/items/properties/systems/items/type",keyword:"type",params:{type:"string"},schema:Z.
properties.spec.properties.windows.items.properties.systems.items.type,parentSchema:Z.properties.spec.properties.windows.items.properties.systems.items,data:B};
e===null?e=[C]:e.push(C),r++}}}else{let I={instancePath:s+"/spec/windows/"+c+"/systems",schemaPath:"#/properties/spec/properties/windows/items/properties/system\
s/type",keyword:"type",params:{type:"array"},schema:Z.properties.spec.properties.windows.items.properties.systems.type,parentSchema:Z.properties.spec.properties.
windows.items.properties.systems,data:P};e===null?e=[I]:e.push(I),r++}}if(o.tiers!==void 0){let P=o.tiers;if(Array.isArray(P)){if(P.length<1){let V={instancePath:s+
"/spec/windows/"+c+"/tiers",schemaPath:"#/properties/spec/properties/windows/items/properties/tiers/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:Z.
properties.spec.properties.windows.items.properties.tiers,data:P};e===null?e=[V]:e.push(V),r++}let I=P.length;for(let V=0;V<I;V++)ws(P[V],{instancePath:s+"/spec\
/windows/"+c+"/tiers/"+V,parentData:P,parentDataProperty:V,rootData:d,dynamicAnchors:h})||(e=e===null?ws.errors:e.concat(ws.errors),r=e.length)}else{let I={instancePath:s+
"/spec/windows/"+c+"/tiers",schemaPath:"#/properties/spec/properties/windows/items/properties/tiers/type",keyword:"type",params:{type:"array"},schema:Z.properties.
spec.properties.windows.items.properties.tiers.type,parentSchema:Z.properties.spec.properties.windows.items.properties.tiers,data:P};e===null?e=[I]:e.push(I),r++}}
if(o.allow!==void 0){let P=o.allow;if(Array.isArray(P)){let I=P.length;for(let V=0;V<I;V++)bs(P[V],{instancePath:s+"/spec/windows/"+c+"/allow/"+V,parentData:P,parentDataProperty:V,
rootData:d,dynamicAnchors:h})||(e=e===null?bs.errors:e.concat(bs.errors),r=e.length)}else{let I={instancePath:s+"/spec/windows/"+c+"/allow",schemaPath:"#/proper\
ties/spec/properties/windows/items/properties/allow/type",keyword:"type",params:{type:"array"},schema:Z.properties.spec.properties.windows.items.properties.allow.
type,parentSchema:Z.properties.spec.properties.windows.items.properties.allow,data:P};e===null?e=[I]:e.push(I),r++}}if(o.approver!==void 0&&(qs(o.approver,{instancePath:s+
"/spec/windows/"+c+"/approver",parentData:o,parentDataProperty:"approver",rootData:d,dynamicAnchors:h})||(e=e===null?qs.errors:e.concat(qs.errors),r=e.length)),
o.reason!==void 0){let P=o.reason;if(typeof P=="string"){if(b(P)<1){let I={instancePath:s+"/spec/windows/"+c+"/reason",schemaPath:"#/properties/spec/properties/\
windows/items/properties/reason/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Z.properties.spec.properties.windows.items.properties.reason,
data:P};e===null?e=[I]:e.push(I),r++}}else{let I={instancePath:s+"/spec/windows/"+c+"/reason",schemaPath:"#/properties/spec/properties/windows/items/properties/\
reason/type",keyword:"type",params:{type:"string"},schema:Z.properties.spec.properties.windows.items.properties.reason.type,parentSchema:Z.properties.spec.properties.
windows.items.properties.reason,data:P};e===null?e=[I]:e.push(I),r++}}if(o.duration!==void 0&&o&&typeof o=="object"&&!Array.isArray(o)&&o.end!==void 0){let P={instancePath:s+
"/spec/windows/"+c+"/end",schemaPath:"#/properties/spec/properties/windows/items/dependentSchemas/duration/properties/end/false schema",keyword:"false schema",params:{},
schema:!1,parentSchema:Z.properties.spec.properties.windows.items.dependentSchemas.duration.properties.end,data:o.end};e===null?e=[P]:e.push(P),r++}}else{let P={
instancePath:s+"/spec/windows/"+c,schemaPath:"#/properties/spec/properties/windows/items/type",keyword:"type",params:{type:"object"},schema:Z.properties.spec.properties.
windows.items.type,parentSchema:Z.properties.spec.properties.windows.items,data:o};e===null?e=[P]:e.push(P),r++}}}else{let n={instancePath:s+"/spec/windows",schemaPath:"\
#/properties/spec/properties/windows/type",keyword:"type",params:{type:"array"},schema:Z.properties.spec.properties.windows.type,parentSchema:Z.properties.spec.
properties.windows,data:a};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"ob\
ject"},schema:Z.properties.spec.type,parentSchema:Z.properties.spec,data:i};e===null?e=[a]:e.push(a),r++}}}else{let i={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},schema:Z.type,parentSchema:Z,data:p};e===null?e=[i]:e.push(i),r++}return Kt.errors=e,r===0}Kt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Di=Wt,T={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://gradus.dev/schemas/v1/maintenance-plan.schema.json",type:"object",additionalProperties:!1,
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
s://gradus.dev/schemas/v1/shared#/$defs/comparison"},value:{type:"number"},unit:{type:"string",minLength:1}}}},evidence:{type:"string",minLength:1}}}}}}}};function Ds(p,{
instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ds.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),p!=="gradus.dev/v1"){let t={instancePath:s,schemaPath:"#/const",keyword:"const",params:{allowedValue:"gradus.dev/v1"},schema:"gradus.dev/v1",parentSchema:Ne,
data:p};e===null?e=[t]:e.push(t),r++}return Ds.errors=e,r===0}Ds.evaluated={dynamicProps:!1,dynamicItems:!1};function $s(p,{instancePath:s="",parentData:S,parentDataProperty:q,
rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=$s.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&
!Array.isArray(p)){if(p.name===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},schema:A.required,parentSchema:A,
data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="name"||t==="title"||t==="labels"||t==="annotations"||t==="links")){let i={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:A,data:p};e===null?e=[i]:e.push(i),r++}if(p.name!==void 0&&
(Q(p.name,{instancePath:s+"/name",parentData:p,parentDataProperty:"name",rootData:d,dynamicAnchors:h})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length)),p.title!==
void 0){let t=p.title;if(typeof t=="string"){if(b(t)<1){let i={instancePath:s+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:A.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/title",schemaPath:"#/properties/title/type",keyword:"\
type",params:{type:"string"},schema:A.properties.title.type,parentSchema:A.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}if(p.labels!==void 0){let t=p.
labels;if(t&&typeof t=="object"&&!Array.isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let n={instancePath:s+"/labels/"+i.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},schema:A.properties.labels.additionalProperties.type,
parentSchema:A.properties.labels.additionalProperties,data:a};e===null?e=[n]:e.push(n),r++}}else{let i={instancePath:s+"/labels",schemaPath:"#/properties/labels\
/type",keyword:"type",params:{type:"object"},schema:A.properties.labels.type,parentSchema:A.properties.labels,data:t};e===null?e=[i]:e.push(i),r++}}if(p.annotations!==
void 0){let t=p.annotations;if(t&&typeof t=="object"&&!Array.isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let n={instancePath:s+"/annotations/"+
i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},schema:A.properties.
annotations.additionalProperties.type,parentSchema:A.properties.annotations.additionalProperties,data:a};e===null?e=[n]:e.push(n),r++}}else{let i={instancePath:s+
"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"object"},schema:A.properties.annotations.type,parentSchema:A.properties.annotations,
data:t};e===null?e=[i]:e.push(i),r++}}if(p.links!==void 0){let t=p.links;if(Array.isArray(t)){let i=t.length;for(let a=0;a<i;a++)J(t[a],{instancePath:s+"/links/"+
a,parentData:t,parentDataProperty:a,rootData:d,dynamicAnchors:h})||(e=e===null?J.errors:e.concat(J.errors),r=e.length)}else{let i={instancePath:s+"/links",schemaPath:"\
#/properties/links/type",keyword:"type",params:{type:"array"},schema:A.properties.links.type,parentSchema:A.properties.links,data:t};e===null?e=[i]:e.push(i),r++}}}else{
let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:A.type,parentSchema:A,data:p};e===null?e=[t]:e.push(t),r++}return $s.errors=
e,r===0}$s.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function js(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){
let e=null,r=0,m=js.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!sp.test(p)){let t={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$"},schema:"^[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$",parentSchema:xe,data:p};
e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:xe.type,parentSchema:xe,data:p};e===null?
e=[t]:e.push(t),r++}return js.errors=e,r===0}js.evaluated={dynamicProps:!1,dynamicItems:!1};function As(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,
dynamicAnchors:h={}}={}){let e=null,r=0,m=As.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p!="string"){let o={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:oe.type,parentSchema:oe,data:p};e===null?e=[o]:e.push(o),r++}let t=r,i=!0,a=r;if(r===a)if(typeof p==
"string"){if(b(p)>10){let o={};e===null?e=[o]:e.push(o),r++}}else{let o={};e===null?e=[o]:e.push(o),r++}var n=a===r;r=t,e!==null&&(t?e.length=t:e=null);let c;if(n){
let o=r;X(p,{instancePath:s,parentData:S,parentDataProperty:q,rootData:d,dynamicAnchors:h})||(e=e===null?X.errors:e.concat(X.errors),r=e.length);var n=o===r;i=n,
c="then"}else{let o=r;ee(p,{instancePath:s,parentData:S,parentDataProperty:q,rootData:d,dynamicAnchors:h})||(e=e===null?ee.errors:e.concat(ee.errors),r=e.length);
var n=o===r;i=n,c="else"}if(!i){let o={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:c},schema:oe.if,parentSchema:oe,data:p};e===null?e=[
o]:e.push(o),r++}return As.errors=e,r===0}As.evaluated={dynamicProps:!1,dynamicItems:!1};function Ls(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,
dynamicAnchors:h={}}={}){let e=null,r=0,m=Ls.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!ip(p)){let t={
instancePath:s,schemaPath:"#/format",keyword:"format",params:{format:"date"},schema:"date",parentSchema:Ee,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Ee.type,parentSchema:Ee,data:p};e===null?e=[t]:e.push(t),r++}return Ls.errors=e,r===0}Ls.evaluated=
{dynamicProps:!1,dynamicItems:!1};function xs(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=xs.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(b(p)>63){let t={instancePath:s,schemaPath:"#/maxLength",keyword:"max\
Length",params:{limit:63},schema:63,parentSchema:G,data:p};e===null?e=[t]:e.push(t),r++}if(b(p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLe\
ngth",params:{limit:1},schema:1,parentSchema:G,data:p};e===null?e=[t]:e.push(t),r++}if(!Re.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"patter\
n",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:G,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:G.type,parentSchema:G,data:p};e===null?e=[t]:e.push(t),r++}return xs.errors=e,r===
0}xs.evaluated={dynamicProps:!1,dynamicItems:!1};var Is={enum:["inspection","log-review","log-cleanup","backup","restore-test","config-sync","patch","drill","me\
eting","training","custom"]};function Es(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Es.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="inspection"||p==="log-review"||p==="log-cleanup"||p==="backup"||p==="restore-test"||
p==="config-sync"||p==="patch"||p==="drill"||p==="meeting"||p==="training"||p==="custom")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Is.
enum},schema:Is.enum,parentSchema:Is,data:p};e===null?e=[t]:e.push(t),r++}return Es.errors=e,r===0}Es.evaluated={dynamicProps:!1,dynamicItems:!1};function Ns(p,{
instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ns.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),!(p==="running-state"||p==="thermal"||p==="connectivity"||p==="functionality"||p==="compatibility"||p==="efficiency"||p==="security")){let t={instancePath:s,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:pr.enum},schema:pr.enum,parentSchema:pr,data:p};e===null?e=[t]:e.push(t),r++}return Ns.errors=e,r===0}Ns.
evaluated={dynamicProps:!1,dynamicItems:!1};function Os(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,
r=0,m=Os.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="system"||p==="operation"||p==="exception")){let t={instancePath:s,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ar.enum},schema:ar.enum,parentSchema:ar,data:p};e===null?e=[t]:e.push(t),r++}return Os.errors=e,r===0}Os.
evaluated={dynamicProps:!1,dynamicItems:!1};function Rs(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,
r=0,m=Rs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!Op.test(p)){let t={instancePath:s,schemaPath:"#/\
pattern",keyword:"pattern",params:{pattern:"^FREQ=(HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[A-Z0-9,+-]+)*$"},schema:"^FREQ=(HOURLY|DAILY|WEEKLY|MONTHLY|YEAR\
LY)(;[A-Z]+=[A-Z0-9,+-]+)*$",parentSchema:nr,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"},schema:nr.type,parentSchema:nr,data:p};e===null?e=[t]:e.push(t),r++}return Rs.errors=e,r===0}Rs.evaluated={dynamicProps:!1,dynamicItems:!1};function ke(p,{
instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=ke.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),typeof p=="string"){if(!mr.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^P([0-9]{1,6}W|([0-9]{1,4}Y\
([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1\
,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$"},schema:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,\
6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9\
]{1,9}S)?|[0-9]{1,9}S))$",parentSchema:ie,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},schema:ie.type,parentSchema:ie,data:p};e===null?e=[t]:e.push(t),r++}return ke.errors=e,r===0}ke.evaluated={dynamicProps:!1,dynamicItems:!1};function He(p,{
instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=He.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),!(p==="L1"||p==="L2"||p==="L3")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:as.enum},schema:as.enum,parentSchema:as,
data:p};e===null?e=[t]:e.push(t),r++}return He.errors=e,r===0}He.evaluated={dynamicProps:!1,dynamicItems:!1};function Ge(p,{instancePath:s="",parentData:S,parentDataProperty:q,
rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ge.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(b(
p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:se,data:p};e===null?e=[t]:e.push(t),r++}if(!hr.test(
p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^/\\s][^\\n]*$"},schema:"^[^/\\s][^\\n]*$",parentSchema:se,data:p};e===null?
e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:se.type,parentSchema:se,data:p};e===null?e=[t]:
e.push(t),r++}return Ge.errors=e,r===0}Ge.evaluated={dynamicProps:!1,dynamicItems:!1};var zs={enum:["<","<=","==","!=",">=",">"]};function Vs(p,{instancePath:s="",
parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Vs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),!(p==="<"||p==="<="||p==="=="||p==="!="||p===">="||p===">")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:zs.enum},schema:zs.
enum,parentSchema:zs,data:p};e===null?e=[t]:e.push(t),r++}return Vs.errors=e,r===0}Vs.evaluated={dynamicProps:!1,dynamicItems:!1};function Wt(p,{instancePath:s="",
parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Wt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.apiVersion===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
apiVersion"},schema:T.required,parentSchema:T,data:p};e===null?e=[i]:e.push(i),r++}if(p.kind===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"kind"},schema:T.required,parentSchema:T,data:p};e===null?e=[i]:e.push(i),r++}if(p.metadata===void 0){let i={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"metadata"},schema:T.required,parentSchema:T,data:p};e===null?e=[i]:e.push(i),r++}if(p.spec===void 0){let i={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},schema:T.required,parentSchema:T,data:p};e===null?e=[i]:e.push(i),r++}
for(let i in p)if(!(i==="apiVersion"||i==="kind"||i==="metadata"||i==="spec")){let a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:i},schema:!1,parentSchema:T,data:p};e===null?e=[a]:e.push(a),r++}if(p.apiVersion!==void 0&&(Ds(p.apiVersion,{instancePath:s+"\
/apiVersion",parentData:p,parentDataProperty:"apiVersion",rootData:d,dynamicAnchors:h})||(e=e===null?Ds.errors:e.concat(Ds.errors),r=e.length)),p.kind!==void 0){
let i=p.kind;if(i!=="MaintenancePlan"){let a={instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"MaintenancePlan"},
schema:"MaintenancePlan",parentSchema:T.properties.kind,data:i};e===null?e=[a]:e.push(a),r++}}if(p.metadata!==void 0&&($s(p.metadata,{instancePath:s+"/metadata",
parentData:p,parentDataProperty:"metadata",rootData:d,dynamicAnchors:h})||(e=e===null?$s.errors:e.concat($s.errors),r=e.length)),p.spec!==void 0){let i=p.spec;if(i&&
typeof i=="object"&&!Array.isArray(i)){if(i.system===void 0){let a={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"\
system"},schema:T.properties.spec.required,parentSchema:T.properties.spec,data:i};e===null?e=[a]:e.push(a),r++}if(i.timezone===void 0){let a={instancePath:s+"/s\
pec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"timezone"},schema:T.properties.spec.required,parentSchema:T.properties.
spec,data:i};e===null?e=[a]:e.push(a),r++}if(i.tasks===void 0){let a={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{
missingProperty:"tasks"},schema:T.properties.spec.required,parentSchema:T.properties.spec,data:i};e===null?e=[a]:e.push(a),r++}for(let a in i)if(!(a==="system"||
a==="timezone"||a==="start"||a==="reviewedOn"||a==="tasks")){let n={instancePath:s+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:a},schema:!1,parentSchema:T.properties.spec,data:i};e===null?e=[n]:e.push(n),r++}if(i.system!==void 0){let a=i.system;if(typeof a==
"string"){if(b(a)<1){let n={instancePath:s+"/spec/system",schemaPath:"#/properties/spec/properties/system/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:T.properties.spec.properties.system,data:a};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:s+"/spec/system",schemaPath:"#/properties/spec/p\
roperties/system/type",keyword:"type",params:{type:"string"},schema:T.properties.spec.properties.system.type,parentSchema:T.properties.spec.properties.system,data:a};
e===null?e=[n]:e.push(n),r++}}if(i.timezone!==void 0&&(js(i.timezone,{instancePath:s+"/spec/timezone",parentData:i,parentDataProperty:"timezone",rootData:d,dynamicAnchors:h})||
(e=e===null?js.errors:e.concat(js.errors),r=e.length)),i.start!==void 0&&(As(i.start,{instancePath:s+"/spec/start",parentData:i,parentDataProperty:"start",rootData:d,
dynamicAnchors:h})||(e=e===null?As.errors:e.concat(As.errors),r=e.length)),i.reviewedOn!==void 0&&(Ls(i.reviewedOn,{instancePath:s+"/spec/reviewedOn",parentData:i,
parentDataProperty:"reviewedOn",rootData:d,dynamicAnchors:h})||(e=e===null?Ls.errors:e.concat(Ls.errors),r=e.length)),i.tasks!==void 0){let a=i.tasks;if(Array.isArray(
a)){if(a.length<1){let c={instancePath:s+"/spec/tasks",schemaPath:"#/properties/spec/properties/tasks/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:T.
properties.spec.properties.tasks,data:a};e===null?e=[c]:e.push(c),r++}let n=a.length;for(let c=0;c<n;c++){let o=a[c],l=r,f=!1,L=r;if(o&&typeof o=="object"&&!Array.
isArray(o)&&o.schedule===void 0){let P={instancePath:s+"/spec/tasks/"+c,schemaPath:"#/properties/spec/properties/tasks/items/anyOf/0/required",keyword:"required",
params:{missingProperty:"schedule"},schema:T.properties.spec.properties.tasks.items.anyOf[0].required,parentSchema:T.properties.spec.properties.tasks.items.anyOf[0],
data:o};e===null?e=[P]:e.push(P),r++}var t=L===r;f=f||t;let x=r;if(o&&typeof o=="object"&&!Array.isArray(o)&&o.every===void 0){let P={instancePath:s+"/spec/task\
s/"+c,schemaPath:"#/properties/spec/properties/tasks/items/anyOf/1/required",keyword:"required",params:{missingProperty:"every"},schema:T.properties.spec.properties.
tasks.items.anyOf[1].required,parentSchema:T.properties.spec.properties.tasks.items.anyOf[1],data:o};e===null?e=[P]:e.push(P),r++}var t=x===r;if(f=f||t,f)r=l,e!==
null&&(l?e.length=l:e=null);else{let P={instancePath:s+"/spec/tasks/"+c,schemaPath:"#/properties/spec/properties/tasks/items/anyOf",keyword:"anyOf",params:{},schema:T.
properties.spec.properties.tasks.items.anyOf,parentSchema:T.properties.spec.properties.tasks.items,data:o};e===null?e=[P]:e.push(P),r++}if(o&&typeof o=="object"&&
!Array.isArray(o)){if(o.name===void 0){let P={instancePath:s+"/spec/tasks/"+c,schemaPath:"#/properties/spec/properties/tasks/items/required",keyword:"required",
params:{missingProperty:"name"},schema:T.properties.spec.properties.tasks.items.required,parentSchema:T.properties.spec.properties.tasks.items,data:o};e===null?
e=[P]:e.push(P),r++}if(o.type===void 0){let P={instancePath:s+"/spec/tasks/"+c,schemaPath:"#/properties/spec/properties/tasks/items/required",keyword:"required",
params:{missingProperty:"type"},schema:T.properties.spec.properties.tasks.items.required,parentSchema:T.properties.spec.properties.tasks.items,data:o};e===null?
e=[P]:e.push(P),r++}for(let P in o)if(!Se.call(T.properties.spec.properties.tasks.items.properties,P)){let I={instancePath:s+"/spec/tasks/"+c,schemaPath:"#/prop\
erties/spec/properties/tasks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},schema:!1,parentSchema:T.properties.spec.properties.
tasks.items,data:o};e===null?e=[I]:e.push(I),r++}if(o.name!==void 0&&(xs(o.name,{instancePath:s+"/spec/tasks/"+c+"/name",parentData:o,parentDataProperty:"name",
rootData:d,dynamicAnchors:h})||(e=e===null?xs.errors:e.concat(xs.errors),r=e.length)),o.title!==void 0){let P=o.title;if(typeof P=="string"){if(b(P)<1){let I={instancePath:s+
"/spec/tasks/"+c+"/title",schemaPath:"#/properties/spec/properties/tasks/items/properties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:T.
properties.spec.properties.tasks.items.properties.title,data:P};e===null?e=[I]:e.push(I),r++}}else{let I={instancePath:s+"/spec/tasks/"+c+"/title",schemaPath:"#\
/properties/spec/properties/tasks/items/properties/title/type",keyword:"type",params:{type:"string"},schema:T.properties.spec.properties.tasks.items.properties.
title.type,parentSchema:T.properties.spec.properties.tasks.items.properties.title,data:P};e===null?e=[I]:e.push(I),r++}}if(o.type!==void 0&&(Es(o.type,{instancePath:s+
"/spec/tasks/"+c+"/type",parentData:o,parentDataProperty:"type",rootData:d,dynamicAnchors:h})||(e=e===null?Es.errors:e.concat(Es.errors),r=e.length)),o.components!==
void 0){let P=o.components;if(Array.isArray(P)){let I=P.length;for(let V=0;V<I;V++){let B=P[V];if(typeof B=="string"){if(b(B)<1){let C={instancePath:s+"/spec/ta\
sks/"+c+"/components/"+V,schemaPath:"#/properties/spec/properties/tasks/items/properties/components/items/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:T.properties.spec.properties.tasks.items.properties.components.items,data:B};e===null?e=[C]:e.push(C),r++}}else{let C={instancePath:s+"/spec/tasks/"+
c+"/components/"+V,schemaPath:"#/properties/spec/properties/tasks/items/properties/components/items/type",keyword:"type",params:{type:"string"},schema:T.properties.
spec.properties.tasks.items.properties.components.items.type,parentSchema:T.properties.spec.properties.tasks.items.properties.components.items,data:B};e===null?
e=[C]:e.push(C),r++}}}else{let I={instancePath:s+"/spec/tasks/"+c+"/components",schemaPath:"#/properties/spec/properties/tasks/items/properties/components/type",
keyword:"type",params:{type:"array"},schema:T.properties.spec.properties.tasks.items.properties.components.type,parentSchema:T.properties.spec.properties.tasks.
items.properties.components,data:P};e===null?e=[I]:e.push(I),r++}}if(o.aspects!==void 0){let P=o.aspects;if(Array.isArray(P)){let I=P.length;for(let C=0;C<I;C++)
Ns(P[C],{instancePath:s+"/spec/tasks/"+c+"/aspects/"+C,parentData:P,parentDataProperty:C,rootData:d,dynamicAnchors:h})||(e=e===null?Ns.errors:e.concat(Ns.errors),
r=e.length);let V=P.length,B;if(V>1){e:for(;V--;)for(B=V;B--;)if(Oe(P[V],P[B])){let C={instancePath:s+"/spec/tasks/"+c+"/aspects",schemaPath:"#/properties/spec/\
properties/tasks/items/properties/aspects/uniqueItems",keyword:"uniqueItems",params:{i:V,j:B},schema:!0,parentSchema:T.properties.spec.properties.tasks.items.properties.
aspects,data:P};e===null?e=[C]:e.push(C),r++;break e}}}else{let I={instancePath:s+"/spec/tasks/"+c+"/aspects",schemaPath:"#/properties/spec/properties/tasks/ite\
ms/properties/aspects/type",keyword:"type",params:{type:"array"},schema:T.properties.spec.properties.tasks.items.properties.aspects.type,parentSchema:T.properties.
spec.properties.tasks.items.properties.aspects,data:P};e===null?e=[I]:e.push(I),r++}}if(o.logClasses!==void 0){let P=o.logClasses;if(Array.isArray(P)){let I=P.length;
for(let C=0;C<I;C++)Os(P[C],{instancePath:s+"/spec/tasks/"+c+"/logClasses/"+C,parentData:P,parentDataProperty:C,rootData:d,dynamicAnchors:h})||(e=e===null?Os.errors:
e.concat(Os.errors),r=e.length);let V=P.length,B;if(V>1){e:for(;V--;)for(B=V;B--;)if(Oe(P[V],P[B])){let C={instancePath:s+"/spec/tasks/"+c+"/logClasses",schemaPath:"\
#/properties/spec/properties/tasks/items/properties/logClasses/uniqueItems",keyword:"uniqueItems",params:{i:V,j:B},schema:!0,parentSchema:T.properties.spec.properties.
tasks.items.properties.logClasses,data:P};e===null?e=[C]:e.push(C),r++;break e}}}else{let I={instancePath:s+"/spec/tasks/"+c+"/logClasses",schemaPath:"#/propert\
ies/spec/properties/tasks/items/properties/logClasses/type",keyword:"type",params:{type:"array"},schema:T.properties.spec.properties.tasks.items.properties.logClasses.
type,parentSchema:T.properties.spec.properties.tasks.items.properties.logClasses,data:P};e===null?e=[I]:e.push(I),r++}}if(o.schedule!==void 0&&(Rs(o.schedule,{instancePath:s+
"/spec/tasks/"+c+"/schedule",parentData:o,parentDataProperty:"schedule",rootData:d,dynamicAnchors:h})||(e=e===null?Rs.errors:e.concat(Rs.errors),r=e.length)),o.
every!==void 0&&(ke(o.every,{instancePath:s+"/spec/tasks/"+c+"/every",parentData:o,parentDataProperty:"every",rootData:d,dynamicAnchors:h})||(e=e===null?ke.errors:
e.concat(ke.errors),r=e.length)),o.window!==void 0&&(ke(o.window,{instancePath:s+"/spec/tasks/"+c+"/window",parentData:o,parentDataProperty:"window",rootData:d,
dynamicAnchors:h})||(e=e===null?ke.errors:e.concat(ke.errors),r=e.length)),o.level!==void 0&&(He(o.level,{instancePath:s+"/spec/tasks/"+c+"/level",parentData:o,
parentDataProperty:"level",rootData:d,dynamicAnchors:h})||(e=e===null?He.errors:e.concat(He.errors),r=e.length)),o.owner!==void 0){let P=o.owner;if(typeof P=="s\
tring"){if(b(P)<1){let I={instancePath:s+"/spec/tasks/"+c+"/owner",schemaPath:"#/properties/spec/properties/tasks/items/properties/owner/minLength",keyword:"min\
Length",params:{limit:1},schema:1,parentSchema:T.properties.spec.properties.tasks.items.properties.owner,data:P};e===null?e=[I]:e.push(I),r++}}else{let I={instancePath:s+
"/spec/tasks/"+c+"/owner",schemaPath:"#/properties/spec/properties/tasks/items/properties/owner/type",keyword:"type",params:{type:"string"},schema:T.properties.
spec.properties.tasks.items.properties.owner.type,parentSchema:T.properties.spec.properties.tasks.items.properties.owner,data:P};e===null?e=[I]:e.push(I),r++}}if(o.
escalation!==void 0){let P=o.escalation;if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.to===void 0){let I={instancePath:s+"/spec/tasks/"+c+"/escalation",schemaPath:"\
#/properties/spec/properties/tasks/items/properties/escalation/required",keyword:"required",params:{missingProperty:"to"},schema:T.properties.spec.properties.tasks.
items.properties.escalation.required,parentSchema:T.properties.spec.properties.tasks.items.properties.escalation,data:P};e===null?e=[I]:e.push(I),r++}if(P.after===
void 0){let I={instancePath:s+"/spec/tasks/"+c+"/escalation",schemaPath:"#/properties/spec/properties/tasks/items/properties/escalation/required",keyword:"requi\
red",params:{missingProperty:"after"},schema:T.properties.spec.properties.tasks.items.properties.escalation.required,parentSchema:T.properties.spec.properties.tasks.
items.properties.escalation,data:P};e===null?e=[I]:e.push(I),r++}for(let I in P)if(!(I==="to"||I==="after")){let V={instancePath:s+"/spec/tasks/"+c+"/escalation",
schemaPath:"#/properties/spec/properties/tasks/items/properties/escalation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I},schema:!1,
parentSchema:T.properties.spec.properties.tasks.items.properties.escalation,data:P};e===null?e=[V]:e.push(V),r++}P.to!==void 0&&(He(P.to,{instancePath:s+"/spec/\
tasks/"+c+"/escalation/to",parentData:P,parentDataProperty:"to",rootData:d,dynamicAnchors:h})||(e=e===null?He.errors:e.concat(He.errors),r=e.length)),P.after!==
void 0&&(ke(P.after,{instancePath:s+"/spec/tasks/"+c+"/escalation/after",parentData:P,parentDataProperty:"after",rootData:d,dynamicAnchors:h})||(e=e===null?ke.errors:
e.concat(ke.errors),r=e.length))}else{let I={instancePath:s+"/spec/tasks/"+c+"/escalation",schemaPath:"#/properties/spec/properties/tasks/items/properties/escal\
ation/type",keyword:"type",params:{type:"object"},schema:T.properties.spec.properties.tasks.items.properties.escalation.type,parentSchema:T.properties.spec.properties.
tasks.items.properties.escalation,data:P};e===null?e=[I]:e.push(I),r++}}if(o.runbook!==void 0&&(Ge(o.runbook,{instancePath:s+"/spec/tasks/"+c+"/runbook",parentData:o,
parentDataProperty:"runbook",rootData:d,dynamicAnchors:h})||(e=e===null?Ge.errors:e.concat(Ge.errors),r=e.length)),o.automation!==void 0){let P=o.automation;if(P&&
typeof P=="object"&&!Array.isArray(P)){if(P.script===void 0){let I={instancePath:s+"/spec/tasks/"+c+"/automation",schemaPath:"#/properties/spec/properties/tasks\
/items/properties/automation/required",keyword:"required",params:{missingProperty:"script"},schema:T.properties.spec.properties.tasks.items.properties.automation.
required,parentSchema:T.properties.spec.properties.tasks.items.properties.automation,data:P};e===null?e=[I]:e.push(I),r++}if(P.idempotent===void 0){let I={instancePath:s+
"/spec/tasks/"+c+"/automation",schemaPath:"#/properties/spec/properties/tasks/items/properties/automation/required",keyword:"required",params:{missingProperty:"\
idempotent"},schema:T.properties.spec.properties.tasks.items.properties.automation.required,parentSchema:T.properties.spec.properties.tasks.items.properties.automation,
data:P};e===null?e=[I]:e.push(I),r++}for(let I in P)if(!(I==="script"||I==="idempotent"||I==="dryRun"||I==="timeout")){let V={instancePath:s+"/spec/tasks/"+c+"/\
automation",schemaPath:"#/properties/spec/properties/tasks/items/properties/automation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I},
schema:!1,parentSchema:T.properties.spec.properties.tasks.items.properties.automation,data:P};e===null?e=[V]:e.push(V),r++}if(P.script!==void 0&&(Ge(P.script,{instancePath:s+
"/spec/tasks/"+c+"/automation/script",parentData:P,parentDataProperty:"script",rootData:d,dynamicAnchors:h})||(e=e===null?Ge.errors:e.concat(Ge.errors),r=e.length)),
P.idempotent!==void 0){let I=P.idempotent;if(typeof I!="boolean"){let V={instancePath:s+"/spec/tasks/"+c+"/automation/idempotent",schemaPath:"#/properties/spec/\
properties/tasks/items/properties/automation/properties/idempotent/type",keyword:"type",params:{type:"boolean"},schema:T.properties.spec.properties.tasks.items.
properties.automation.properties.idempotent.type,parentSchema:T.properties.spec.properties.tasks.items.properties.automation.properties.idempotent,data:I};e===null?
e=[V]:e.push(V),r++}}if(P.dryRun!==void 0){let I=P.dryRun;if(typeof I!="boolean"){let V={instancePath:s+"/spec/tasks/"+c+"/automation/dryRun",schemaPath:"#/prop\
erties/spec/properties/tasks/items/properties/automation/properties/dryRun/type",keyword:"type",params:{type:"boolean"},schema:T.properties.spec.properties.tasks.
items.properties.automation.properties.dryRun.type,parentSchema:T.properties.spec.properties.tasks.items.properties.automation.properties.dryRun,data:I};e===null?
e=[V]:e.push(V),r++}}P.timeout!==void 0&&(ke(P.timeout,{instancePath:s+"/spec/tasks/"+c+"/automation/timeout",parentData:P,parentDataProperty:"timeout",rootData:d,
dynamicAnchors:h})||(e=e===null?ke.errors:e.concat(ke.errors),r=e.length))}else{let I={instancePath:s+"/spec/tasks/"+c+"/automation",schemaPath:"#/properties/sp\
ec/properties/tasks/items/properties/automation/type",keyword:"type",params:{type:"object"},schema:T.properties.spec.properties.tasks.items.properties.automation.
type,parentSchema:T.properties.spec.properties.tasks.items.properties.automation,data:P};e===null?e=[I]:e.push(I),r++}}if(o.limits!==void 0){let P=o.limits;if(Array.
isArray(P)){let I=P.length;for(let V=0;V<I;V++){let B=P[V];if(B&&typeof B=="object"&&!Array.isArray(B)){if(B.metric===void 0){let C={instancePath:s+"/spec/tasks\
/"+c+"/limits/"+V,schemaPath:"#/properties/spec/properties/tasks/items/properties/limits/items/required",keyword:"required",params:{missingProperty:"metric"},schema:T.
properties.spec.properties.tasks.items.properties.limits.items.required,parentSchema:T.properties.spec.properties.tasks.items.properties.limits.items,data:B};e===
null?e=[C]:e.push(C),r++}if(B.op===void 0){let C={instancePath:s+"/spec/tasks/"+c+"/limits/"+V,schemaPath:"#/properties/spec/properties/tasks/items/properties/l\
imits/items/required",keyword:"required",params:{missingProperty:"op"},schema:T.properties.spec.properties.tasks.items.properties.limits.items.required,parentSchema:T.
properties.spec.properties.tasks.items.properties.limits.items,data:B};e===null?e=[C]:e.push(C),r++}if(B.value===void 0){let C={instancePath:s+"/spec/tasks/"+c+
"/limits/"+V,schemaPath:"#/properties/spec/properties/tasks/items/properties/limits/items/required",keyword:"required",params:{missingProperty:"value"},schema:T.
properties.spec.properties.tasks.items.properties.limits.items.required,parentSchema:T.properties.spec.properties.tasks.items.properties.limits.items,data:B};e===
null?e=[C]:e.push(C),r++}for(let C in B)if(!(C==="metric"||C==="op"||C==="value"||C==="unit")){let ce={instancePath:s+"/spec/tasks/"+c+"/limits/"+V,schemaPath:"\
#/properties/spec/properties/tasks/items/properties/limits/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:C},schema:!1,parentSchema:T.
properties.spec.properties.tasks.items.properties.limits.items,data:B};e===null?e=[ce]:e.push(ce),r++}if(B.metric!==void 0){let C=B.metric;if(typeof C=="string"){
if(b(C)<1){let ce={instancePath:s+"/spec/tasks/"+c+"/limits/"+V+"/metric",schemaPath:"#/properties/spec/properties/tasks/items/properties/limits/items/propertie\
s/metric/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:T.properties.spec.properties.tasks.items.properties.limits.items.properties.metric,
data:C};e===null?e=[ce]:e.push(ce),r++}}else{let ce={instancePath:s+"/spec/tasks/"+c+"/limits/"+V+"/metric",schemaPath:"#/properties/spec/properties/tasks/items\
/properties/limits/items/properties/metric/type",keyword:"type",params:{type:"string"},schema:T.properties.spec.properties.tasks.items.properties.limits.items.properties.
metric.type,parentSchema:T.properties.spec.properties.tasks.items.properties.limits.items.properties.metric,data:C};e===null?e=[ce]:e.push(ce),r++}}if(B.op!==void 0&&
(Vs(B.op,{instancePath:s+"/spec/tasks/"+c+"/limits/"+V+"/op",parentData:B,parentDataProperty:"op",rootData:d,dynamicAnchors:h})||(e=e===null?Vs.errors:e.concat(
Vs.errors),r=e.length)),B.value!==void 0){let C=B.value;if(!(typeof C=="number"&&isFinite(C))){let ce={instancePath:s+"/spec/tasks/"+c+"/limits/"+V+"/value",schemaPath:"\
#/properties/spec/properties/tasks/items/properties/limits/items/properties/value/type",keyword:"type",params:{type:"number"},schema:T.properties.spec.properties.
tasks.items.properties.limits.items.properties.value.type,parentSchema:T.properties.spec.properties.tasks.items.properties.limits.items.properties.value,data:C};
e===null?e=[ce]:e.push(ce),r++}}if(B.unit!==void 0){let C=B.unit;if(typeof C=="string"){if(b(C)<1){let ce={instancePath:s+"/spec/tasks/"+c+"/limits/"+V+"/unit",
schemaPath:"#/properties/spec/properties/tasks/items/properties/limits/items/properties/unit/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:T.
properties.spec.properties.tasks.items.properties.limits.items.properties.unit,data:C};e===null?e=[ce]:e.push(ce),r++}}else{let ce={instancePath:s+"/spec/tasks/"+
c+"/limits/"+V+"/unit",schemaPath:"#/properties/spec/properties/tasks/items/properties/limits/items/properties/unit/type",keyword:"type",params:{type:"string"},
schema:T.properties.spec.properties.tasks.items.properties.limits.items.properties.unit.type,parentSchema:T.properties.spec.properties.tasks.items.properties.limits.
items.properties.unit,data:C};e===null?e=[ce]:e.push(ce),r++}}}else{let C={instancePath:s+"/spec/tasks/"+c+"/limits/"+V,schemaPath:"#/properties/spec/properties\
/tasks/items/properties/limits/items/type",keyword:"type",params:{type:"object"},schema:T.properties.spec.properties.tasks.items.properties.limits.items.type,parentSchema:T.
properties.spec.properties.tasks.items.properties.limits.items,data:B};e===null?e=[C]:e.push(C),r++}}}else{let I={instancePath:s+"/spec/tasks/"+c+"/limits",schemaPath:"\
#/properties/spec/properties/tasks/items/properties/limits/type",keyword:"type",params:{type:"array"},schema:T.properties.spec.properties.tasks.items.properties.
limits.type,parentSchema:T.properties.spec.properties.tasks.items.properties.limits,data:P};e===null?e=[I]:e.push(I),r++}}if(o.evidence!==void 0){let P=o.evidence;
if(typeof P=="string"){if(b(P)<1){let I={instancePath:s+"/spec/tasks/"+c+"/evidence",schemaPath:"#/properties/spec/properties/tasks/items/properties/evidence/mi\
nLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:T.properties.spec.properties.tasks.items.properties.evidence,data:P};e===null?e=[I]:e.push(I),
r++}}else{let I={instancePath:s+"/spec/tasks/"+c+"/evidence",schemaPath:"#/properties/spec/properties/tasks/items/properties/evidence/type",keyword:"type",params:{
type:"string"},schema:T.properties.spec.properties.tasks.items.properties.evidence.type,parentSchema:T.properties.spec.properties.tasks.items.properties.evidence,
data:P};e===null?e=[I]:e.push(I),r++}}if(o.schedule!==void 0&&o&&typeof o=="object"&&!Array.isArray(o)&&o.every!==void 0){let P={instancePath:s+"/spec/tasks/"+c+
"/every",schemaPath:"#/properties/spec/properties/tasks/items/dependentSchemas/schedule/properties/every/false schema",keyword:"false schema",params:{},schema:!1,
parentSchema:T.properties.spec.properties.tasks.items.dependentSchemas.schedule.properties.every,data:o.every};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:s+
"/spec/tasks/"+c,schemaPath:"#/properties/spec/properties/tasks/items/type",keyword:"type",params:{type:"object"},schema:T.properties.spec.properties.tasks.items.
type,parentSchema:T.properties.spec.properties.tasks.items,data:o};e===null?e=[P]:e.push(P),r++}}}else{let n={instancePath:s+"/spec/tasks",schemaPath:"#/propert\
ies/spec/properties/tasks/type",keyword:"type",params:{type:"array"},schema:T.properties.spec.properties.tasks.type,parentSchema:T.properties.spec.properties.tasks,
data:a};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"object"},schema:T.properties.
spec.type,parentSchema:T.properties.spec,data:i};e===null?e=[a]:e.push(a),r++}}}else{let i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},schema:T.type,parentSchema:T,data:p};e===null?e=[i]:e.push(i),r++}return Wt.errors=e,r===0}Wt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $i=Qt,
v={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://gradus.dev/schemas/v1/change.schema.json",type:"object",additionalProperties:!1,required:[
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
type:"string",minLength:1},problem:{type:"string",minLength:1},supersedes:{type:"string",minLength:1},causedBy:{type:"string",minLength:1}}},review:{type:"objec\
t",additionalProperties:!1,properties:{result:{enum:["successful","successful-with-issues","unsuccessful","backed-out"]},notes:{type:"string",minLength:1},metObjectives:{
type:"boolean"},incidents:{type:"array",items:{type:"string",minLength:1}},actions:{type:"array",items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/action"}},
by:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/person"},at:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/instant"}}}}},status:{type:"object",additionalProperties:!1,
required:["state","history"],properties:{state:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/changeState"},history:{type:"array",minItems:1,items:{type:"ob\
ject",additionalProperties:!1,required:["state","at","by"],properties:{state:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/changeState"},at:{$ref:"https://\
gradus.dev/schemas/v1/shared#/$defs/instant"},by:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/person"},reason:{type:"string",minLength:1}}}}}}}};function _s(p,{
instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=_s.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),p!=="gradus.dev/v1"){let t={instancePath:s,schemaPath:"#/const",keyword:"const",params:{allowedValue:"gradus.dev/v1"},schema:"gradus.dev/v1",parentSchema:Ne,
data:p};e===null?e=[t]:e.push(t),r++}return _s.errors=e,r===0}_s.evaluated={dynamicProps:!1,dynamicItems:!1};function Ts(p,{instancePath:s="",parentData:S,parentDataProperty:q,
rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ts.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&
!Array.isArray(p)){if(p.name===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},schema:W.required,parentSchema:W,
data:p};e===null?e=[t]:e.push(t),r++}if(p.title===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"},schema:W.
required,parentSchema:W,data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="name"||t==="title"||t==="labels"||t==="annotations"||t==="links")){let i={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:W,data:p};e===null?e=[i]:
e.push(i),r++}if(p.name!==void 0&&(Q(p.name,{instancePath:s+"/name",parentData:p,parentDataProperty:"name",rootData:d,dynamicAnchors:h})||(e=e===null?Q.errors:e.
concat(Q.errors),r=e.length)),p.title!==void 0){let t=p.title;if(typeof t=="string"){if(b(t)<1){let i={instancePath:s+"/title",schemaPath:"#/properties/title/mi\
nLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:W.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/title",
schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},schema:W.properties.title.type,parentSchema:W.properties.title,data:t};e===null?e=[i]:
e.push(i),r++}}if(p.labels!==void 0){let t=p.labels;if(t&&typeof t=="object"&&!Array.isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let n={instancePath:s+
"/labels/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},schema:W.properties.
labels.additionalProperties.type,parentSchema:W.properties.labels.additionalProperties,data:a};e===null?e=[n]:e.push(n),r++}}else{let i={instancePath:s+"/labels",
schemaPath:"#/properties/labels/type",keyword:"type",params:{type:"object"},schema:W.properties.labels.type,parentSchema:W.properties.labels,data:t};e===null?e=
[i]:e.push(i),r++}}if(p.annotations!==void 0){let t=p.annotations;if(t&&typeof t=="object"&&!Array.isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){
let n={instancePath:s+"/annotations/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{
type:"string"},schema:W.properties.annotations.additionalProperties.type,parentSchema:W.properties.annotations.additionalProperties,data:a};e===null?e=[n]:e.push(
n),r++}}else{let i={instancePath:s+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"object"},schema:W.properties.annotations.
type,parentSchema:W.properties.annotations,data:t};e===null?e=[i]:e.push(i),r++}}if(p.links!==void 0){let t=p.links;if(Array.isArray(t)){let i=t.length;for(let a=0;a<
i;a++)J(t[a],{instancePath:s+"/links/"+a,parentData:t,parentDataProperty:a,rootData:d,dynamicAnchors:h})||(e=e===null?J.errors:e.concat(J.errors),r=e.length)}else{
let i={instancePath:s+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type:"array"},schema:W.properties.links.type,parentSchema:W.properties.
links,data:t};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:W.type,parentSchema:W,data:p};
e===null?e=[t]:e.push(t),r++}return Ts.errors=e,r===0}Ts.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ms(p,{instancePath:s="",parentData:S,parentDataProperty:q,
rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ms.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="standard"||p==="\
normal"||p==="emergency")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ss.enum},schema:Ss.enum,parentSchema:Ss,data:p};e===null?
e=[t]:e.push(t),r++}return Ms.errors=e,r===0}Ms.evaluated={dynamicProps:!1,dynamicItems:!1};function ne(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,
dynamicAnchors:h={}}={}){let e=null,r=0,m=ne.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(b(p)<1){let t={
instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:he,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:he.type,parentSchema:he,data:p};e===null?e=[t]:e.push(t),r++}return ne.errors=e,r===0}ne.evaluated=
{dynamicProps:!1,dynamicItems:!1};function Fs(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Fs.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="development"||p==="operations"||p==="test"||p==="security"||p==="business"||p==="ven\
dor")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:tr.enum},schema:tr.enum,parentSchema:tr,data:p};e===null?e=[t]:e.push(t),r++}
return Fs.errors=e,r===0}Fs.evaluated={dynamicProps:!1,dynamicItems:!1};var Zt={type:"integer",minimum:1,maximum:3};function Ue(p,{instancePath:s="",parentData:S,
parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ue.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"integer"},schema:Zt.type,parentSchema:Zt,data:p};
e===null?e=[t]:e.push(t),r++}if(typeof p=="number"&&isFinite(p)){if(p>3||isNaN(p)){let t={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:3},schema:3,parentSchema:Zt,data:p};e===null?e=[t]:e.push(t),r++}if(p<1||isNaN(p)){let t={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:Zt,data:p};e===null?e=[t]:e.push(t),r++}}return Ue.errors=e,r===0}Ue.evaluated={dynamicProps:!1,dynamicItems:!1};
function Cs(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Cs.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),!(p==="P1"||p==="P2"||p==="P3"||p==="P4"||p==="P5")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ir.
enum},schema:ir.enum,parentSchema:ir,data:p};e===null?e=[t]:e.push(t),r++}return Cs.errors=e,r===0}Cs.evaluated={dynamicProps:!1,dynamicItems:!1};function Zs(p,{
instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Zs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),typeof p=="string"){if(b(p)>63){let t={instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63},schema:63,parentSchema:G,data:p};
e===null?e=[t]:e.push(t),r++}if(b(p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:G,data:p};e===
null?e=[t]:e.push(t),r++}if(!Re.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"\
^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:G,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},schema:G.type,parentSchema:G,data:p};e===null?e=[t]:e.push(t),r++}return Zs.errors=e,r===0}Zs.evaluated={dynamicProps:!1,dynamicItems:!1};function Ys(p,{
instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ys.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),typeof p!="string"){let o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:oe.type,parentSchema:oe,data:p};e===
null?e=[o]:e.push(o),r++}let t=r,i=!0,a=r;if(r===a)if(typeof p=="string"){if(b(p)>10){let o={};e===null?e=[o]:e.push(o),r++}}else{let o={};e===null?e=[o]:e.push(
o),r++}var n=a===r;r=t,e!==null&&(t?e.length=t:e=null);let c;if(n){let o=r;X(p,{instancePath:s,parentData:S,parentDataProperty:q,rootData:d,dynamicAnchors:h})||
(e=e===null?X.errors:e.concat(X.errors),r=e.length);var n=o===r;i=n,c="then"}else{let o=r;ee(p,{instancePath:s,parentData:S,parentDataProperty:q,rootData:d,dynamicAnchors:h})||
(e=e===null?ee.errors:e.concat(ee.errors),r=e.length);var n=o===r;i=n,c="else"}if(!i){let o={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:c},
schema:oe.if,parentSchema:oe,data:p};e===null?e=[o]:e.push(o),r++}return Ys.errors=e,r===0}Ys.evaluated={dynamicProps:!1,dynamicItems:!1};function Bs(p,{instancePath:s="",
parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Bs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),typeof p=="string"){if(b(p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:se,data:p};e===
null?e=[t]:e.push(t),r++}if(!hr.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^/\\s][^\\n]*$"},schema:"^[^/\\s][^\\n]\
*$",parentSchema:se,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:se.type,parentSchema:se,
data:p};e===null?e=[t]:e.push(t),r++}return Bs.errors=e,r===0}Bs.evaluated={dynamicProps:!1,dynamicItems:!1};function Hs(p,{instancePath:s="",parentData:S,parentDataProperty:q,
rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Hs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!mr.
test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-\
9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M\
([0-9]{1,9}S)?|[0-9]{1,9}S))$"},schema:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M\
)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$",parentSchema:ie,data:p};
e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:ie.type,parentSchema:ie,data:p};e===null?
e=[t]:e.push(t),r++}return Hs.errors=e,r===0}Hs.evaluated={dynamicProps:!1,dynamicItems:!1};var or={type:"string",pattern:"^([0-9a-f]{40}|[0-9a-f]{64})$","x-exp\
ected":"a full commit id of 40 or 64 hex digits"},Rp=new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$","u");function Gs(p,{instancePath:s="",parentData:S,parentDataProperty:q,
rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Gs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!Rp.
test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([0-9a-f]{40}|[0-9a-f]{64})$"},schema:"^([0-9a-f]{40}|[0-9a-f]{64})$",
parentSchema:or,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:or.type,parentSchema:or,
data:p};e===null?e=[t]:e.push(t),r++}return Gs.errors=e,r===0}Gs.evaluated={dynamicProps:!1,dynamicItems:!1};function Us(p,{instancePath:s="",parentData:S,parentDataProperty:q,
rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Us.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="functional"||p===
"performance"||p==="compatibility"||p==="security"||p==="regression")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:_r.enum},schema:_r.
enum,parentSchema:_r,data:p};e===null?e=[t]:e.push(t),r++}return Us.errors=e,r===0}Us.evaluated={dynamicProps:!1,dynamicItems:!1};function fe(p,{instancePath:s="",
parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=fe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),typeof p=="string"){if(!pp.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}\
:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:\
[0-9]{2})$",parentSchema:ge,data:p};e===null?e=[t]:e.push(t),r++}if(!tp(p)){let t={instancePath:s,schemaPath:"#/format",keyword:"format",params:{format:"date-ti\
me"},schema:"date-time",parentSchema:ge,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},
schema:ge.type,parentSchema:ge,data:p};e===null?e=[t]:e.push(t),r++}return fe.errors=e,r===0}fe.evaluated={dynamicProps:!1,dynamicItems:!1};var dr={type:"object",
additionalProperties:!1,required:["start","end"],properties:{start:{$ref:"#/$defs/instant"},end:{$ref:"#/$defs/instant"}}};function Ks(p,{instancePath:s="",parentData:S,
parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ks.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&
typeof p=="object"&&!Array.isArray(p)){if(p.start===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"start"},schema:dr.
required,parentSchema:dr,data:p};e===null?e=[t]:e.push(t),r++}if(p.end===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
end"},schema:dr.required,parentSchema:dr,data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="start"||t==="end")){let i={instancePath:s,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:dr,data:p};e===null?e=[i]:e.push(i),r++}p.start!==void 0&&
(ee(p.start,{instancePath:s+"/start",parentData:p,parentDataProperty:"start",rootData:d,dynamicAnchors:h})||(e=e===null?ee.errors:e.concat(ee.errors),r=e.length)),
p.end!==void 0&&(ee(p.end,{instancePath:s+"/end",parentData:p,parentDataProperty:"end",rootData:d,dynamicAnchors:h})||(e=e===null?ee.errors:e.concat(ee.errors),
r=e.length))}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:dr.type,parentSchema:dr,data:p};e===null?e=[t]:e.push(t),
r++}return Ks.errors=e,r===0}Ks.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ws={type:"string",pattern:"^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$",
"x-expected":"a digest such as sha256:<64 hex digits>"},Gp=new RegExp("^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$","u");function Qs(p,{instancePath:s="",parentData:S,
parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Qs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p==
"string"){if(!Gp.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$"},schema:"\
^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$",parentSchema:Ws,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"string"},schema:Ws.type,parentSchema:Ws,data:p};e===null?e=[t]:e.push(t),r++}return Qs.errors=e,r===0}Qs.evaluated={dynamicProps:!1,dynamicItems:!1};
var Nt={type:"object",additionalProperties:!1,required:["start"],properties:{start:{$ref:"#/$defs/instant"},end:{$ref:"#/$defs/instant"}}};function Js(p,{instancePath:s="",
parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Js.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.start===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
start"},schema:Nt.required,parentSchema:Nt,data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="start"||t==="end")){let i={instancePath:s,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:Nt,data:p};e===null?e=[i]:e.push(i),r++}p.start!==void 0&&
(ee(p.start,{instancePath:s+"/start",parentData:p,parentDataProperty:"start",rootData:d,dynamicAnchors:h})||(e=e===null?ee.errors:e.concat(ee.errors),r=e.length)),
p.end!==void 0&&(ee(p.end,{instancePath:s+"/end",parentData:p,parentDataProperty:"end",rootData:d,dynamicAnchors:h})||(e=e===null?ee.errors:e.concat(ee.errors),
r=e.length))}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:Nt.type,parentSchema:Nt,data:p};e===null?e=[t]:e.push(t),
r++}return Js.errors=e,r===0}Js.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Xs(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,
dynamicAnchors:h={}}={}){let e=null,r=0,m=Xs.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="requester"||p==="change-manag\
er"||p==="change-authority"||p==="implementer"||p==="tester"||p==="incident-commander"||p==="approver")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",
params:{allowedValues:os.enum},schema:os.enum,parentSchema:os,data:p};e===null?e=[t]:e.push(t),r++}return Xs.errors=e,r===0}Xs.evaluated={dynamicProps:!1,dynamicItems:!1};
var ae={type:"object",additionalProperties:!1,required:["text","owner"],properties:{text:{type:"string",minLength:1},owner:{$ref:"#/$defs/person"},due:{$ref:"#/\
$defs/calendarDate"},done:{$ref:"#/$defs/calendarDate"},change:{type:"string",minLength:1}}};function cr(p,{instancePath:s="",parentData:S,parentDataProperty:q,
rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=cr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(b(
p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:he,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:he.type,parentSchema:he,data:p};e===null?e=[t]:e.push(t),r++}return cr.errors=e,
r===0}cr.evaluated={dynamicProps:!1,dynamicItems:!1};function et(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,
r=0,m=et.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.text===void 0){let t={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"text"},schema:ae.required,parentSchema:ae,data:p};e===null?e=[t]:e.push(t),r++}if(p.owner===
void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"owner"},schema:ae.required,parentSchema:ae,data:p};e===null?e=
[t]:e.push(t),r++}for(let t in p)if(!(t==="text"||t==="owner"||t==="due"||t==="done"||t==="change")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:ae,data:p};e===null?e=[i]:e.push(i),r++}if(p.text!==void 0){let t=p.text;if(typeof t==
"string"){if(b(t)<1){let i={instancePath:s+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ae.properties.
text,data:t};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"},schema:ae.
properties.text.type,parentSchema:ae.properties.text,data:t};e===null?e=[i]:e.push(i),r++}}if(p.owner!==void 0&&(cr(p.owner,{instancePath:s+"/owner",parentData:p,
parentDataProperty:"owner",rootData:d,dynamicAnchors:h})||(e=e===null?cr.errors:e.concat(cr.errors),r=e.length)),p.due!==void 0&&(X(p.due,{instancePath:s+"/due",
parentData:p,parentDataProperty:"due",rootData:d,dynamicAnchors:h})||(e=e===null?X.errors:e.concat(X.errors),r=e.length)),p.done!==void 0&&(X(p.done,{instancePath:s+
"/done",parentData:p,parentDataProperty:"done",rootData:d,dynamicAnchors:h})||(e=e===null?X.errors:e.concat(X.errors),r=e.length)),p.change!==void 0){let t=p.change;
if(typeof t=="string"){if(b(t)<1){let i={instancePath:s+"/change",schemaPath:"#/properties/change/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ae.
properties.change,data:t};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/change",schemaPath:"#/properties/change/type",keyword:"type",params:{type:"\
string"},schema:ae.properties.change.type,parentSchema:ae.properties.change,data:t};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},schema:ae.type,parentSchema:ae,data:p};e===null?e=[t]:e.push(t),r++}return et.errors=e,r===0}et.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ip={enum:["draft","ready","implementing","review","closed","rejected","cancelled"]};function Ke(p,{instancePath:s="",parentData:S,parentDataProperty:q,
rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ke.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="draft"||p==="rea\
dy"||p==="implementing"||p==="review"||p==="closed"||p==="rejected"||p==="cancelled")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ip.
enum},schema:Ip.enum,parentSchema:Ip,data:p};e===null?e=[t]:e.push(t),r++}return Ke.errors=e,r===0}Ke.evaluated={dynamicProps:!1,dynamicItems:!1};function Qt(p,{
instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Qt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.apiVersion===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
apiVersion"},schema:v.required,parentSchema:v,data:p};e===null?e=[t]:e.push(t),r++}if(p.kind===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"kind"},schema:v.required,parentSchema:v,data:p};e===null?e=[t]:e.push(t),r++}if(p.metadata===void 0){let t={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"metadata"},schema:v.required,parentSchema:v,data:p};e===null?e=[t]:e.push(t),r++}if(p.spec===void 0){let t={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},schema:v.required,parentSchema:v,data:p};e===null?e=[t]:e.push(t),r++}
if(p.status===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},schema:v.required,parentSchema:v,data:p};
e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="apiVersion"||t==="kind"||t==="metadata"||t==="spec"||t==="status")){let i={instancePath:s,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:v,data:p};e===null?e=[i]:e.push(i),r++}if(p.apiVersion!==
void 0&&(_s(p.apiVersion,{instancePath:s+"/apiVersion",parentData:p,parentDataProperty:"apiVersion",rootData:d,dynamicAnchors:h})||(e=e===null?_s.errors:e.concat(
_s.errors),r=e.length)),p.kind!==void 0){let t=p.kind;if(t!=="Change"){let i={instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{
allowedValue:"Change"},schema:"Change",parentSchema:v.properties.kind,data:t};e===null?e=[i]:e.push(i),r++}}if(p.metadata!==void 0&&(Ts(p.metadata,{instancePath:s+
"/metadata",parentData:p,parentDataProperty:"metadata",rootData:d,dynamicAnchors:h})||(e=e===null?Ts.errors:e.concat(Ts.errors),r=e.length)),p.spec!==void 0){let t=p.
spec;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0){let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{
missingProperty:"type"},schema:v.properties.spec.required,parentSchema:v.properties.spec,data:t};e===null?e=[i]:e.push(i),r++}if(t.systems===void 0){let i={instancePath:s+
"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"systems"},schema:v.properties.spec.required,parentSchema:v.properties.
spec,data:t};e===null?e=[i]:e.push(i),r++}if(t.requester===void 0){let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{
missingProperty:"requester"},schema:v.properties.spec.required,parentSchema:v.properties.spec,data:t};e===null?e=[i]:e.push(i),r++}for(let i in t)if(!Se.call(v.
properties.spec.properties,i)){let a={instancePath:s+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
schema:!1,parentSchema:v.properties.spec,data:t};e===null?e=[a]:e.push(a),r++}if(t.type!==void 0&&(Ms(t.type,{instancePath:s+"/spec/type",parentData:t,parentDataProperty:"\
type",rootData:d,dynamicAnchors:h})||(e=e===null?Ms.errors:e.concat(Ms.errors),r=e.length)),t.systems!==void 0){let i=t.systems;if(Array.isArray(i)){if(i.length<
1){let o={instancePath:s+"/spec/systems",schemaPath:"#/properties/spec/properties/systems/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:v.
properties.spec.properties.systems,data:i};e===null?e=[o]:e.push(o),r++}let a=i.length;for(let o=0;o<a;o++){let l=i[o];if(typeof l=="string"){if(b(l)<1){let f={
instancePath:s+"/spec/systems/"+o,schemaPath:"#/properties/spec/properties/systems/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.
properties.spec.properties.systems.items,data:l};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:s+"/spec/systems/"+o,schemaPath:"#/properties/spec/prope\
rties/systems/items/type",keyword:"type",params:{type:"string"},schema:v.properties.spec.properties.systems.items.type,parentSchema:v.properties.spec.properties.
systems.items,data:l};e===null?e=[f]:e.push(f),r++}}let n=i.length,c;if(n>1){let o={};for(;n--;){let l=i[n];if(typeof l=="string"){if(typeof o[l]=="number"){c=o[l];
let f={instancePath:s+"/spec/systems",schemaPath:"#/properties/spec/properties/systems/uniqueItems",keyword:"uniqueItems",params:{i:n,j:c},schema:!0,parentSchema:v.
properties.spec.properties.systems,data:i};e===null?e=[f]:e.push(f),r++;break}o[l]=n}}}}else{let a={instancePath:s+"/spec/systems",schemaPath:"#/properties/spec\
/properties/systems/type",keyword:"type",params:{type:"array"},schema:v.properties.spec.properties.systems.type,parentSchema:v.properties.spec.properties.systems,
data:i};e===null?e=[a]:e.push(a),r++}}if(t.summary!==void 0){let i=t.summary;if(typeof i=="string"){if(b(i)<1){let a={instancePath:s+"/spec/summary",schemaPath:"\
#/properties/spec/properties/summary/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.spec.properties.summary,data:i};e===null?
e=[a]:e.push(a),r++}}else{let a={instancePath:s+"/spec/summary",schemaPath:"#/properties/spec/properties/summary/type",keyword:"type",params:{type:"string"},schema:v.
properties.spec.properties.summary.type,parentSchema:v.properties.spec.properties.summary,data:i};e===null?e=[a]:e.push(a),r++}}if(t.requester!==void 0&&(ne(t.requester,
{instancePath:s+"/spec/requester",parentData:t,parentDataProperty:"requester",rootData:d,dynamicAnchors:h})||(e=e===null?ne.errors:e.concat(ne.errors),r=e.length)),
t.implementer!==void 0&&(ne(t.implementer,{instancePath:s+"/spec/implementer",parentData:t,parentDataProperty:"implementer",rootData:d,dynamicAnchors:h})||(e=e===
null?ne.errors:e.concat(ne.errors),r=e.length)),t.assignedTeam!==void 0){let i=t.assignedTeam;if(typeof i=="string"){if(b(i)<1){let a={instancePath:s+"/spec/ass\
ignedTeam",schemaPath:"#/properties/spec/properties/assignedTeam/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.spec.properties.
assignedTeam,data:i};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:s+"/spec/assignedTeam",schemaPath:"#/properties/spec/properties/assignedTeam/type",keyword:"\
type",params:{type:"string"},schema:v.properties.spec.properties.assignedTeam.type,parentSchema:v.properties.spec.properties.assignedTeam,data:i};e===null?e=[a]:
e.push(a),r++}}if(t.departments!==void 0){let i=t.departments;if(Array.isArray(i)){let a=i.length;for(let o=0;o<a;o++)Fs(i[o],{instancePath:s+"/spec/departments\
/"+o,parentData:i,parentDataProperty:o,rootData:d,dynamicAnchors:h})||(e=e===null?Fs.errors:e.concat(Fs.errors),r=e.length);let n=i.length,c;if(n>1){e:for(;n--;)
for(c=n;c--;)if(Oe(i[n],i[c])){let o={instancePath:s+"/spec/departments",schemaPath:"#/properties/spec/properties/departments/uniqueItems",keyword:"uniqueItems",
params:{i:n,j:c},schema:!0,parentSchema:v.properties.spec.properties.departments,data:i};e===null?e=[o]:e.push(o),r++;break e}}}else{let a={instancePath:s+"/spe\
c/departments",schemaPath:"#/properties/spec/properties/departments/type",keyword:"type",params:{type:"array"},schema:v.properties.spec.properties.departments.type,
parentSchema:v.properties.spec.properties.departments,data:i};e===null?e=[a]:e.push(a),r++}}if(t.category!==void 0){let i=t.category;if(!(i==="software"||i==="h\
ardware"||i==="network"||i==="database"||i==="config"||i==="security"||i==="docs")){let a={instancePath:s+"/spec/category",schemaPath:"#/properties/spec/propert\
ies/category/enum",keyword:"enum",params:{allowedValues:v.properties.spec.properties.category.enum},schema:v.properties.spec.properties.category.enum,parentSchema:v.
properties.spec.properties.category,data:i};e===null?e=[a]:e.push(a),r++}}if(t.risk!==void 0){let i=t.risk;if(!(i==="low"||i==="moderate"||i==="high")){let a={instancePath:s+
"/spec/risk",schemaPath:"#/properties/spec/properties/risk/enum",keyword:"enum",params:{allowedValues:v.properties.spec.properties.risk.enum},schema:v.properties.
spec.properties.risk.enum,parentSchema:v.properties.spec.properties.risk,data:i};e===null?e=[a]:e.push(a),r++}}if(t.impact!==void 0&&(Ue(t.impact,{instancePath:s+
"/spec/impact",parentData:t,parentDataProperty:"impact",rootData:d,dynamicAnchors:h})||(e=e===null?Ue.errors:e.concat(Ue.errors),r=e.length)),t.urgency!==void 0&&
(Ue(t.urgency,{instancePath:s+"/spec/urgency",parentData:t,parentDataProperty:"urgency",rootData:d,dynamicAnchors:h})||(e=e===null?Ue.errors:e.concat(Ue.errors),
r=e.length)),t.priority!==void 0&&(Cs(t.priority,{instancePath:s+"/spec/priority",parentData:t,parentDataProperty:"priority",rootData:d,dynamicAnchors:h})||(e=e===
null?Cs.errors:e.concat(Cs.errors),r=e.length)),t.template!==void 0&&(Zs(t.template,{instancePath:s+"/spec/template",parentData:t,parentDataProperty:"template",
rootData:d,dynamicAnchors:h})||(e=e===null?Zs.errors:e.concat(Zs.errors),r=e.length)),t.requirements!==void 0){let i=t.requirements;if(i&&typeof i=="object"&&!Array.
isArray(i)){for(let a in i)if(!(a==="objective"||a==="justification"||a==="sources")){let n={instancePath:s+"/spec/requirements",schemaPath:"#/properties/spec/p\
roperties/requirements/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:v.properties.spec.properties.requirements,
data:i};e===null?e=[n]:e.push(n),r++}if(i.objective!==void 0){let a=i.objective;if(typeof a=="string"){if(b(a)<1){let n={instancePath:s+"/spec/requirements/obje\
ctive",schemaPath:"#/properties/spec/properties/requirements/properties/objective/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.
spec.properties.requirements.properties.objective,data:a};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:s+"/spec/requirements/objective",schemaPath:"#/\
properties/spec/properties/requirements/properties/objective/type",keyword:"type",params:{type:"string"},schema:v.properties.spec.properties.requirements.properties.
objective.type,parentSchema:v.properties.spec.properties.requirements.properties.objective,data:a};e===null?e=[n]:e.push(n),r++}}if(i.justification!==void 0){let a=i.
justification;if(typeof a=="string"){if(b(a)<1){let n={instancePath:s+"/spec/requirements/justification",schemaPath:"#/properties/spec/properties/requirements/p\
roperties/justification/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.spec.properties.requirements.properties.justification,
data:a};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:s+"/spec/requirements/justification",schemaPath:"#/properties/spec/properties/requirements/proper\
ties/justification/type",keyword:"type",params:{type:"string"},schema:v.properties.spec.properties.requirements.properties.justification.type,parentSchema:v.properties.
spec.properties.requirements.properties.justification,data:a};e===null?e=[n]:e.push(n),r++}}if(i.sources!==void 0){let a=i.sources;if(Array.isArray(a)){let n=a.
length;for(let c=0;c<n;c++){let o=a[c];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.type===void 0){let l={instancePath:s+"/spec/requirements/sources/"+c,schemaPath:"\
#/properties/spec/properties/requirements/properties/sources/items/required",keyword:"required",params:{missingProperty:"type"},schema:v.properties.spec.properties.
requirements.properties.sources.items.required,parentSchema:v.properties.spec.properties.requirements.properties.sources.items,data:o};e===null?e=[l]:e.push(l),
r++}for(let l in o)if(!(l==="type"||l==="ref"||l==="note"||l==="count")){let f={instancePath:s+"/spec/requirements/sources/"+c,schemaPath:"#/properties/spec/pro\
perties/requirements/properties/sources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:v.properties.
spec.properties.requirements.properties.sources.items,data:o};e===null?e=[f]:e.push(f),r++}if(o.type!==void 0){let l=o.type;if(!(l==="feedback"||l==="technology"||
l==="current-state"||l==="security"||l==="incident")){let f={instancePath:s+"/spec/requirements/sources/"+c+"/type",schemaPath:"#/properties/spec/properties/req\
uirements/properties/sources/items/properties/type/enum",keyword:"enum",params:{allowedValues:v.properties.spec.properties.requirements.properties.sources.items.
properties.type.enum},schema:v.properties.spec.properties.requirements.properties.sources.items.properties.type.enum,parentSchema:v.properties.spec.properties.requirements.
properties.sources.items.properties.type,data:l};e===null?e=[f]:e.push(f),r++}}if(o.ref!==void 0){let l=o.ref;if(typeof l=="string"){if(b(l)<1){let f={instancePath:s+
"/spec/requirements/sources/"+c+"/ref",schemaPath:"#/properties/spec/properties/requirements/properties/sources/items/properties/ref/minLength",keyword:"minLeng\
th",params:{limit:1},schema:1,parentSchema:v.properties.spec.properties.requirements.properties.sources.items.properties.ref,data:l};e===null?e=[f]:e.push(f),r++}}else{
let f={instancePath:s+"/spec/requirements/sources/"+c+"/ref",schemaPath:"#/properties/spec/properties/requirements/properties/sources/items/properties/ref/type",
keyword:"type",params:{type:"string"},schema:v.properties.spec.properties.requirements.properties.sources.items.properties.ref.type,parentSchema:v.properties.spec.
properties.requirements.properties.sources.items.properties.ref,data:l};e===null?e=[f]:e.push(f),r++}}if(o.note!==void 0){let l=o.note;if(typeof l=="string"){if(b(
l)<1){let f={instancePath:s+"/spec/requirements/sources/"+c+"/note",schemaPath:"#/properties/spec/properties/requirements/properties/sources/items/properties/no\
te/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.spec.properties.requirements.properties.sources.items.properties.note,data:l};
e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:s+"/spec/requirements/sources/"+c+"/note",schemaPath:"#/properties/spec/properties/requirements/propertie\
s/sources/items/properties/note/type",keyword:"type",params:{type:"string"},schema:v.properties.spec.properties.requirements.properties.sources.items.properties.
note.type,parentSchema:v.properties.spec.properties.requirements.properties.sources.items.properties.note,data:l};e===null?e=[f]:e.push(f),r++}}if(o.count!==void 0){
let l=o.count;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let f={instancePath:s+"/spec/requirements/sources/"+c+"/count",schemaPath:"#/properties/\
spec/properties/requirements/properties/sources/items/properties/count/type",keyword:"type",params:{type:"integer"},schema:v.properties.spec.properties.requirements.
properties.sources.items.properties.count.type,parentSchema:v.properties.spec.properties.requirements.properties.sources.items.properties.count,data:l};e===null?
e=[f]:e.push(f),r++}if(typeof l=="number"&&isFinite(l)){if(l>1e9||isNaN(l)){let f={instancePath:s+"/spec/requirements/sources/"+c+"/count",schemaPath:"#/propert\
ies/spec/properties/requirements/properties/sources/items/properties/count/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},schema:1e9,parentSchema:v.
properties.spec.properties.requirements.properties.sources.items.properties.count,data:l};e===null?e=[f]:e.push(f),r++}if(l<1||isNaN(l)){let f={instancePath:s+"\
/spec/requirements/sources/"+c+"/count",schemaPath:"#/properties/spec/properties/requirements/properties/sources/items/properties/count/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1},schema:1,parentSchema:v.properties.spec.properties.requirements.properties.sources.items.properties.count,data:l};e===null?e=
[f]:e.push(f),r++}}}}else{let l={instancePath:s+"/spec/requirements/sources/"+c,schemaPath:"#/properties/spec/properties/requirements/properties/sources/items/t\
ype",keyword:"type",params:{type:"object"},schema:v.properties.spec.properties.requirements.properties.sources.items.type,parentSchema:v.properties.spec.properties.
requirements.properties.sources.items,data:o};e===null?e=[l]:e.push(l),r++}}}else{let n={instancePath:s+"/spec/requirements/sources",schemaPath:"#/properties/sp\
ec/properties/requirements/properties/sources/type",keyword:"type",params:{type:"array"},schema:v.properties.spec.properties.requirements.properties.sources.type,
parentSchema:v.properties.spec.properties.requirements.properties.sources,data:a};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+"/spec/requirements",
schemaPath:"#/properties/spec/properties/requirements/type",keyword:"type",params:{type:"object"},schema:v.properties.spec.properties.requirements.type,parentSchema:v.
properties.spec.properties.requirements,data:i};e===null?e=[a]:e.push(a),r++}}if(t.design!==void 0){let i=t.design;if(i&&typeof i=="object"&&!Array.isArray(i)){
for(let a in i)if(!(a==="approach"||a==="resources"||a==="milestones"||a==="impactAnalysis"||a==="rollback"||a==="communications")){let n={instancePath:s+"/spec\
/design",schemaPath:"#/properties/spec/properties/design/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:v.
properties.spec.properties.design,data:i};e===null?e=[n]:e.push(n),r++}if(i.approach!==void 0){let a=i.approach;if(typeof a=="string"){if(b(a)<1){let n={instancePath:s+
"/spec/design/approach",schemaPath:"#/properties/spec/properties/design/properties/approach/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.
properties.spec.properties.design.properties.approach,data:a};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:s+"/spec/design/approach",schemaPath:"#/pro\
perties/spec/properties/design/properties/approach/type",keyword:"type",params:{type:"string"},schema:v.properties.spec.properties.design.properties.approach.type,
parentSchema:v.properties.spec.properties.design.properties.approach,data:a};e===null?e=[n]:e.push(n),r++}}if(i.resources!==void 0){let a=i.resources;if(Array.isArray(
a)){let n=a.length;for(let c=0;c<n;c++){let o=a[c];if(typeof o=="string"){if(b(o)<1){let l={instancePath:s+"/spec/design/resources/"+c,schemaPath:"#/properties/\
spec/properties/design/properties/resources/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.spec.properties.design.properties.
resources.items,data:o};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/design/resources/"+c,schemaPath:"#/properties/spec/properties/design/pro\
perties/resources/items/type",keyword:"type",params:{type:"string"},schema:v.properties.spec.properties.design.properties.resources.items.type,parentSchema:v.properties.
spec.properties.design.properties.resources.items,data:o};e===null?e=[l]:e.push(l),r++}}}else{let n={instancePath:s+"/spec/design/resources",schemaPath:"#/prope\
rties/spec/properties/design/properties/resources/type",keyword:"type",params:{type:"array"},schema:v.properties.spec.properties.design.properties.resources.type,
parentSchema:v.properties.spec.properties.design.properties.resources,data:a};e===null?e=[n]:e.push(n),r++}}if(i.milestones!==void 0){let a=i.milestones;if(Array.
isArray(a)){let n=a.length;for(let c=0;c<n;c++){let o=a[c];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0){let l={instancePath:s+"/spec/design/\
milestones/"+c,schemaPath:"#/properties/spec/properties/design/properties/milestones/items/required",keyword:"required",params:{missingProperty:"name"},schema:v.
properties.spec.properties.design.properties.milestones.items.required,parentSchema:v.properties.spec.properties.design.properties.milestones.items,data:o};e===
null?e=[l]:e.push(l),r++}if(o.due===void 0){let l={instancePath:s+"/spec/design/milestones/"+c,schemaPath:"#/properties/spec/properties/design/properties/milest\
ones/items/required",keyword:"required",params:{missingProperty:"due"},schema:v.properties.spec.properties.design.properties.milestones.items.required,parentSchema:v.
properties.spec.properties.design.properties.milestones.items,data:o};e===null?e=[l]:e.push(l),r++}for(let l in o)if(!(l==="name"||l==="due")){let f={instancePath:s+
"/spec/design/milestones/"+c,schemaPath:"#/properties/spec/properties/design/properties/milestones/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l},schema:!1,parentSchema:v.properties.spec.properties.design.properties.milestones.items,data:o};e===null?e=[f]:e.push(f),r++}if(o.name!==void 0){
let l=o.name;if(typeof l=="string"){if(b(l)<1){let f={instancePath:s+"/spec/design/milestones/"+c+"/name",schemaPath:"#/properties/spec/properties/design/proper\
ties/milestones/items/properties/name/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.spec.properties.design.properties.milestones.
items.properties.name,data:l};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:s+"/spec/design/milestones/"+c+"/name",schemaPath:"#/properties/spec/proper\
ties/design/properties/milestones/items/properties/name/type",keyword:"type",params:{type:"string"},schema:v.properties.spec.properties.design.properties.milestones.
items.properties.name.type,parentSchema:v.properties.spec.properties.design.properties.milestones.items.properties.name,data:l};e===null?e=[f]:e.push(f),r++}}o.
due!==void 0&&(Ys(o.due,{instancePath:s+"/spec/design/milestones/"+c+"/due",parentData:o,parentDataProperty:"due",rootData:d,dynamicAnchors:h})||(e=e===null?Ys.
errors:e.concat(Ys.errors),r=e.length))}else{let l={instancePath:s+"/spec/design/milestones/"+c,schemaPath:"#/properties/spec/properties/design/properties/miles\
tones/items/type",keyword:"type",params:{type:"object"},schema:v.properties.spec.properties.design.properties.milestones.items.type,parentSchema:v.properties.spec.
properties.design.properties.milestones.items,data:o};e===null?e=[l]:e.push(l),r++}}}else{let n={instancePath:s+"/spec/design/milestones",schemaPath:"#/properti\
es/spec/properties/design/properties/milestones/type",keyword:"type",params:{type:"array"},schema:v.properties.spec.properties.design.properties.milestones.type,
parentSchema:v.properties.spec.properties.design.properties.milestones,data:a};e===null?e=[n]:e.push(n),r++}}if(i.impactAnalysis!==void 0){let a=i.impactAnalysis;
if(a&&typeof a=="object"&&!Array.isArray(a)){for(let n in a)if(!(n==="services"||n==="data"||n==="security")){let c={instancePath:s+"/spec/design/impactAnalysis",
schemaPath:"#/properties/spec/properties/design/properties/impactAnalysis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,
parentSchema:v.properties.spec.properties.design.properties.impactAnalysis,data:a};e===null?e=[c]:e.push(c),r++}if(a.services!==void 0){let n=a.services;if(typeof n==
"string"){if(b(n)<1){let c={instancePath:s+"/spec/design/impactAnalysis/services",schemaPath:"#/properties/spec/properties/design/properties/impactAnalysis/prop\
erties/services/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.spec.properties.design.properties.impactAnalysis.properties.services,
data:n};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:s+"/spec/design/impactAnalysis/services",schemaPath:"#/properties/spec/properties/design/properti\
es/impactAnalysis/properties/services/type",keyword:"type",params:{type:"string"},schema:v.properties.spec.properties.design.properties.impactAnalysis.properties.
services.type,parentSchema:v.properties.spec.properties.design.properties.impactAnalysis.properties.services,data:n};e===null?e=[c]:e.push(c),r++}}if(a.data!==void 0){
let n=a.data;if(typeof n=="string"){if(b(n)<1){let c={instancePath:s+"/spec/design/impactAnalysis/data",schemaPath:"#/properties/spec/properties/design/properti\
es/impactAnalysis/properties/data/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.spec.properties.design.properties.impactAnalysis.
properties.data,data:n};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:s+"/spec/design/impactAnalysis/data",schemaPath:"#/properties/spec/properties/des\
ign/properties/impactAnalysis/properties/data/type",keyword:"type",params:{type:"string"},schema:v.properties.spec.properties.design.properties.impactAnalysis.properties.
data.type,parentSchema:v.properties.spec.properties.design.properties.impactAnalysis.properties.data,data:n};e===null?e=[c]:e.push(c),r++}}if(a.security!==void 0){
let n=a.security;if(typeof n=="string"){if(b(n)<1){let c={instancePath:s+"/spec/design/impactAnalysis/security",schemaPath:"#/properties/spec/properties/design/\
properties/impactAnalysis/properties/security/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.spec.properties.design.properties.
impactAnalysis.properties.security,data:n};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:s+"/spec/design/impactAnalysis/security",schemaPath:"#/propert\
ies/spec/properties/design/properties/impactAnalysis/properties/security/type",keyword:"type",params:{type:"string"},schema:v.properties.spec.properties.design.
properties.impactAnalysis.properties.security.type,parentSchema:v.properties.spec.properties.design.properties.impactAnalysis.properties.security,data:n};e===null?
e=[c]:e.push(c),r++}}}else{let n={instancePath:s+"/spec/design/impactAnalysis",schemaPath:"#/properties/spec/properties/design/properties/impactAnalysis/type",keyword:"\
type",params:{type:"object"},schema:v.properties.spec.properties.design.properties.impactAnalysis.type,parentSchema:v.properties.spec.properties.design.properties.
impactAnalysis,data:a};e===null?e=[n]:e.push(n),r++}}if(i.rollback!==void 0){let a=i.rollback;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let n in a)if(!(n===
"steps"||n==="runbook"||n==="tested"||n==="maxTime")){let c={instancePath:s+"/spec/design/rollback",schemaPath:"#/properties/spec/properties/design/properties/r\
ollback/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:v.properties.spec.properties.design.properties.
rollback,data:a};e===null?e=[c]:e.push(c),r++}if(a.steps!==void 0){let n=a.steps;if(Array.isArray(n)){let c=n.length;for(let o=0;o<c;o++){let l=n[o];if(typeof l==
"string"){if(b(l)<1){let f={instancePath:s+"/spec/design/rollback/steps/"+o,schemaPath:"#/properties/spec/properties/design/properties/rollback/properties/steps\
/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.spec.properties.design.properties.rollback.properties.steps.items,data:l};
e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:s+"/spec/design/rollback/steps/"+o,schemaPath:"#/properties/spec/properties/design/properties/rollback/pr\
operties/steps/items/type",keyword:"type",params:{type:"string"},schema:v.properties.spec.properties.design.properties.rollback.properties.steps.items.type,parentSchema:v.
properties.spec.properties.design.properties.rollback.properties.steps.items,data:l};e===null?e=[f]:e.push(f),r++}}}else{let c={instancePath:s+"/spec/design/rol\
lback/steps",schemaPath:"#/properties/spec/properties/design/properties/rollback/properties/steps/type",keyword:"type",params:{type:"array"},schema:v.properties.
spec.properties.design.properties.rollback.properties.steps.type,parentSchema:v.properties.spec.properties.design.properties.rollback.properties.steps,data:n};e===
null?e=[c]:e.push(c),r++}}if(a.runbook!==void 0&&(Bs(a.runbook,{instancePath:s+"/spec/design/rollback/runbook",parentData:a,parentDataProperty:"runbook",rootData:d,
dynamicAnchors:h})||(e=e===null?Bs.errors:e.concat(Bs.errors),r=e.length)),a.tested!==void 0){let n=a.tested;if(typeof n!="boolean"){let c={instancePath:s+"/spe\
c/design/rollback/tested",schemaPath:"#/properties/spec/properties/design/properties/rollback/properties/tested/type",keyword:"type",params:{type:"boolean"},schema:v.
properties.spec.properties.design.properties.rollback.properties.tested.type,parentSchema:v.properties.spec.properties.design.properties.rollback.properties.tested,
data:n};e===null?e=[c]:e.push(c),r++}}a.maxTime!==void 0&&(Hs(a.maxTime,{instancePath:s+"/spec/design/rollback/maxTime",parentData:a,parentDataProperty:"maxTime",
rootData:d,dynamicAnchors:h})||(e=e===null?Hs.errors:e.concat(Hs.errors),r=e.length))}else{let n={instancePath:s+"/spec/design/rollback",schemaPath:"#/propertie\
s/spec/properties/design/properties/rollback/type",keyword:"type",params:{type:"object"},schema:v.properties.spec.properties.design.properties.rollback.type,parentSchema:v.
properties.spec.properties.design.properties.rollback,data:a};e===null?e=[n]:e.push(n),r++}}if(i.communications!==void 0){let a=i.communications;if(typeof a=="s\
tring"){if(b(a)<1){let n={instancePath:s+"/spec/design/communications",schemaPath:"#/properties/spec/properties/design/properties/communications/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:v.properties.spec.properties.design.properties.communications,data:a};e===null?e=[n]:e.push(n),r++}}else{let n={
instancePath:s+"/spec/design/communications",schemaPath:"#/properties/spec/properties/design/properties/communications/type",keyword:"type",params:{type:"string"},
schema:v.properties.spec.properties.design.properties.communications.type,parentSchema:v.properties.spec.properties.design.properties.communications,data:a};e===
null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+"/spec/design",schemaPath:"#/properties/spec/properties/design/type",keyword:"type",params:{type:"object"},
schema:v.properties.spec.properties.design.type,parentSchema:v.properties.spec.properties.design,data:i};e===null?e=[a]:e.push(a),r++}}if(t.verification!==void 0){
let i=t.verification;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(!(a==="environment"||a==="commit"||a==="tests"||a==="acceptance")){let n={instancePath:s+
"/spec/verification",schemaPath:"#/properties/spec/properties/verification/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,
parentSchema:v.properties.spec.properties.verification,data:i};e===null?e=[n]:e.push(n),r++}if(i.environment!==void 0){let a=i.environment;if(typeof a=="string"){
if(b(a)<1){let n={instancePath:s+"/spec/verification/environment",schemaPath:"#/properties/spec/properties/verification/properties/environment/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:v.properties.spec.properties.verification.properties.environment,data:a};e===null?e=[n]:e.push(n),r++}}else{let n={
instancePath:s+"/spec/verification/environment",schemaPath:"#/properties/spec/properties/verification/properties/environment/type",keyword:"type",params:{type:"\
string"},schema:v.properties.spec.properties.verification.properties.environment.type,parentSchema:v.properties.spec.properties.verification.properties.environment,
data:a};e===null?e=[n]:e.push(n),r++}}if(i.commit!==void 0&&(Gs(i.commit,{instancePath:s+"/spec/verification/commit",parentData:i,parentDataProperty:"commit",rootData:d,
dynamicAnchors:h})||(e=e===null?Gs.errors:e.concat(Gs.errors),r=e.length)),i.tests!==void 0){let a=i.tests;if(Array.isArray(a)){let n=a.length;for(let c=0;c<n;c++){
let o=a[c];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.type===void 0){let l={instancePath:s+"/spec/verification/tests/"+c,schemaPath:"#/properties/spec/pr\
operties/verification/properties/tests/items/required",keyword:"required",params:{missingProperty:"type"},schema:v.properties.spec.properties.verification.properties.
tests.items.required,parentSchema:v.properties.spec.properties.verification.properties.tests.items,data:o};e===null?e=[l]:e.push(l),r++}if(o.result===void 0){let l={
instancePath:s+"/spec/verification/tests/"+c,schemaPath:"#/properties/spec/properties/verification/properties/tests/items/required",keyword:"required",params:{missingProperty:"\
result"},schema:v.properties.spec.properties.verification.properties.tests.items.required,parentSchema:v.properties.spec.properties.verification.properties.tests.
items,data:o};e===null?e=[l]:e.push(l),r++}for(let l in o)if(!(l==="type"||l==="result"||l==="evidence"||l==="environment"||l==="by"||l==="at"||l==="note")){let f={
instancePath:s+"/spec/verification/tests/"+c,schemaPath:"#/properties/spec/properties/verification/properties/tests/items/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:l},schema:!1,parentSchema:v.properties.spec.properties.verification.properties.tests.items,data:o};e===null?e=[f]:e.push(
f),r++}if(o.type!==void 0&&(Us(o.type,{instancePath:s+"/spec/verification/tests/"+c+"/type",parentData:o,parentDataProperty:"type",rootData:d,dynamicAnchors:h})||
(e=e===null?Us.errors:e.concat(Us.errors),r=e.length)),o.result!==void 0){let l=o.result;if(!(l==="pass"||l==="fail"||l==="partial")){let f={instancePath:s+"/sp\
ec/verification/tests/"+c+"/result",schemaPath:"#/properties/spec/properties/verification/properties/tests/items/properties/result/enum",keyword:"enum",params:{
allowedValues:v.properties.spec.properties.verification.properties.tests.items.properties.result.enum},schema:v.properties.spec.properties.verification.properties.
tests.items.properties.result.enum,parentSchema:v.properties.spec.properties.verification.properties.tests.items.properties.result,data:l};e===null?e=[f]:e.push(
f),r++}}if(o.evidence!==void 0){let l=o.evidence;if(typeof l=="string"){if(b(l)<1){let f={instancePath:s+"/spec/verification/tests/"+c+"/evidence",schemaPath:"#\
/properties/spec/properties/verification/properties/tests/items/properties/evidence/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.
spec.properties.verification.properties.tests.items.properties.evidence,data:l};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:s+"/spec/verification/tes\
ts/"+c+"/evidence",schemaPath:"#/properties/spec/properties/verification/properties/tests/items/properties/evidence/type",keyword:"type",params:{type:"string"},
schema:v.properties.spec.properties.verification.properties.tests.items.properties.evidence.type,parentSchema:v.properties.spec.properties.verification.properties.
tests.items.properties.evidence,data:l};e===null?e=[f]:e.push(f),r++}}if(o.environment!==void 0){let l=o.environment;if(typeof l=="string"){if(b(l)<1){let f={instancePath:s+
"/spec/verification/tests/"+c+"/environment",schemaPath:"#/properties/spec/properties/verification/properties/tests/items/properties/environment/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:v.properties.spec.properties.verification.properties.tests.items.properties.environment,data:l};e===null?e=[f]:
e.push(f),r++}}else{let f={instancePath:s+"/spec/verification/tests/"+c+"/environment",schemaPath:"#/properties/spec/properties/verification/properties/tests/it\
ems/properties/environment/type",keyword:"type",params:{type:"string"},schema:v.properties.spec.properties.verification.properties.tests.items.properties.environment.
type,parentSchema:v.properties.spec.properties.verification.properties.tests.items.properties.environment,data:l};e===null?e=[f]:e.push(f),r++}}if(o.by!==void 0&&
(ne(o.by,{instancePath:s+"/spec/verification/tests/"+c+"/by",parentData:o,parentDataProperty:"by",rootData:d,dynamicAnchors:h})||(e=e===null?ne.errors:e.concat(
ne.errors),r=e.length)),o.at!==void 0&&(fe(o.at,{instancePath:s+"/spec/verification/tests/"+c+"/at",parentData:o,parentDataProperty:"at",rootData:d,dynamicAnchors:h})||
(e=e===null?fe.errors:e.concat(fe.errors),r=e.length)),o.note!==void 0){let l=o.note;if(typeof l=="string"){if(b(l)<1){let f={instancePath:s+"/spec/verification\
/tests/"+c+"/note",schemaPath:"#/properties/spec/properties/verification/properties/tests/items/properties/note/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:v.properties.spec.properties.verification.properties.tests.items.properties.note,data:l};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:s+
"/spec/verification/tests/"+c+"/note",schemaPath:"#/properties/spec/properties/verification/properties/tests/items/properties/note/type",keyword:"type",params:{
type:"string"},schema:v.properties.spec.properties.verification.properties.tests.items.properties.note.type,parentSchema:v.properties.spec.properties.verification.
properties.tests.items.properties.note,data:l};e===null?e=[f]:e.push(f),r++}}}else{let l={instancePath:s+"/spec/verification/tests/"+c,schemaPath:"#/properties/\
spec/properties/verification/properties/tests/items/type",keyword:"type",params:{type:"object"},schema:v.properties.spec.properties.verification.properties.tests.
items.type,parentSchema:v.properties.spec.properties.verification.properties.tests.items,data:o};e===null?e=[l]:e.push(l),r++}}}else{let n={instancePath:s+"/spe\
c/verification/tests",schemaPath:"#/properties/spec/properties/verification/properties/tests/type",keyword:"type",params:{type:"array"},schema:v.properties.spec.
properties.verification.properties.tests.type,parentSchema:v.properties.spec.properties.verification.properties.tests,data:a};e===null?e=[n]:e.push(n),r++}}if(i.
acceptance!==void 0){let a=i.acceptance;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.by===void 0){let n={instancePath:s+"/spec/verification/acceptance",schemaPath:"\
#/properties/spec/properties/verification/properties/acceptance/required",keyword:"required",params:{missingProperty:"by"},schema:v.properties.spec.properties.verification.
properties.acceptance.required,parentSchema:v.properties.spec.properties.verification.properties.acceptance,data:a};e===null?e=[n]:e.push(n),r++}if(a.at===void 0){
let n={instancePath:s+"/spec/verification/acceptance",schemaPath:"#/properties/spec/properties/verification/properties/acceptance/required",keyword:"required",params:{
missingProperty:"at"},schema:v.properties.spec.properties.verification.properties.acceptance.required,parentSchema:v.properties.spec.properties.verification.properties.
acceptance,data:a};e===null?e=[n]:e.push(n),r++}for(let n in a)if(!(n==="by"||n==="at")){let c={instancePath:s+"/spec/verification/acceptance",schemaPath:"#/pro\
perties/spec/properties/verification/properties/acceptance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:v.
properties.spec.properties.verification.properties.acceptance,data:a};e===null?e=[c]:e.push(c),r++}a.by!==void 0&&(ne(a.by,{instancePath:s+"/spec/verification/a\
cceptance/by",parentData:a,parentDataProperty:"by",rootData:d,dynamicAnchors:h})||(e=e===null?ne.errors:e.concat(ne.errors),r=e.length)),a.at!==void 0&&(fe(a.at,
{instancePath:s+"/spec/verification/acceptance/at",parentData:a,parentDataProperty:"at",rootData:d,dynamicAnchors:h})||(e=e===null?fe.errors:e.concat(fe.errors),
r=e.length))}else{let n={instancePath:s+"/spec/verification/acceptance",schemaPath:"#/properties/spec/properties/verification/properties/acceptance/type",keyword:"\
type",params:{type:"object"},schema:v.properties.spec.properties.verification.properties.acceptance.type,parentSchema:v.properties.spec.properties.verification.
properties.acceptance,data:a};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+"/spec/verification",schemaPath:"#/properties/spec/properties/verificati\
on/type",keyword:"type",params:{type:"object"},schema:v.properties.spec.properties.verification.type,parentSchema:v.properties.spec.properties.verification,data:i};
e===null?e=[a]:e.push(a),r++}}if(t.handover!==void 0){let i=t.handover;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(!(a==="technicalNotes"||a===
"productionConstraints")){let n={instancePath:s+"/spec/handover",schemaPath:"#/properties/spec/properties/handover/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:a},schema:!1,parentSchema:v.properties.spec.properties.handover,data:i};e===null?e=[n]:e.push(n),r++}if(i.technicalNotes!==void 0){
let a=i.technicalNotes;if(typeof a=="string"){if(b(a)<1){let n={instancePath:s+"/spec/handover/technicalNotes",schemaPath:"#/properties/spec/properties/handover\
/properties/technicalNotes/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.spec.properties.handover.properties.technicalNotes,
data:a};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:s+"/spec/handover/technicalNotes",schemaPath:"#/properties/spec/properties/handover/properties/te\
chnicalNotes/type",keyword:"type",params:{type:"string"},schema:v.properties.spec.properties.handover.properties.technicalNotes.type,parentSchema:v.properties.spec.
properties.handover.properties.technicalNotes,data:a};e===null?e=[n]:e.push(n),r++}}if(i.productionConstraints!==void 0){let a=i.productionConstraints;if(typeof a==
"string"){if(b(a)<1){let n={instancePath:s+"/spec/handover/productionConstraints",schemaPath:"#/properties/spec/properties/handover/properties/productionConstra\
ints/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.spec.properties.handover.properties.productionConstraints,data:a};e===null?
e=[n]:e.push(n),r++}}else{let n={instancePath:s+"/spec/handover/productionConstraints",schemaPath:"#/properties/spec/properties/handover/properties/productionCo\
nstraints/type",keyword:"type",params:{type:"string"},schema:v.properties.spec.properties.handover.properties.productionConstraints.type,parentSchema:v.properties.
spec.properties.handover.properties.productionConstraints,data:a};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+"/spec/handover",schemaPath:"#/prope\
rties/spec/properties/handover/type",keyword:"type",params:{type:"object"},schema:v.properties.spec.properties.handover.type,parentSchema:v.properties.spec.properties.
handover,data:i};e===null?e=[a]:e.push(a),r++}}if(t.deployment!==void 0){let i=t.deployment;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(!(a===
"window"||a==="rollout"||a==="artifact"||a==="actual")){let n={instancePath:s+"/spec/deployment",schemaPath:"#/properties/spec/properties/deployment/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:v.properties.spec.properties.deployment,data:i};e===null?e=[n]:e.
push(n),r++}if(i.window!==void 0&&(Ks(i.window,{instancePath:s+"/spec/deployment/window",parentData:i,parentDataProperty:"window",rootData:d,dynamicAnchors:h})||
(e=e===null?Ks.errors:e.concat(Ks.errors),r=e.length)),i.rollout!==void 0){let a=i.rollout;if(typeof a=="string"){if(b(a)<1){let n={instancePath:s+"/spec/deploy\
ment/rollout",schemaPath:"#/properties/spec/properties/deployment/properties/rollout/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.
spec.properties.deployment.properties.rollout,data:a};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:s+"/spec/deployment/rollout",schemaPath:"#/properti\
es/spec/properties/deployment/properties/rollout/type",keyword:"type",params:{type:"string"},schema:v.properties.spec.properties.deployment.properties.rollout.type,
parentSchema:v.properties.spec.properties.deployment.properties.rollout,data:a};e===null?e=[n]:e.push(n),r++}}if(i.artifact!==void 0){let a=i.artifact;if(a&&typeof a==
"object"&&!Array.isArray(a)){for(let n in a)if(!(n==="name"||n==="version"||n==="digest")){let c={instancePath:s+"/spec/deployment/artifact",schemaPath:"#/prope\
rties/spec/properties/deployment/properties/artifact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:v.
properties.spec.properties.deployment.properties.artifact,data:a};e===null?e=[c]:e.push(c),r++}if(a.name!==void 0){let n=a.name;if(typeof n=="string"){if(b(n)<1){
let c={instancePath:s+"/spec/deployment/artifact/name",schemaPath:"#/properties/spec/properties/deployment/properties/artifact/properties/name/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:v.properties.spec.properties.deployment.properties.artifact.properties.name,data:n};e===null?e=[c]:e.push(c),r++}}else{
let c={instancePath:s+"/spec/deployment/artifact/name",schemaPath:"#/properties/spec/properties/deployment/properties/artifact/properties/name/type",keyword:"ty\
pe",params:{type:"string"},schema:v.properties.spec.properties.deployment.properties.artifact.properties.name.type,parentSchema:v.properties.spec.properties.deployment.
properties.artifact.properties.name,data:n};e===null?e=[c]:e.push(c),r++}}if(a.version!==void 0){let n=a.version;if(typeof n=="string"){if(b(n)<1){let c={instancePath:s+
"/spec/deployment/artifact/version",schemaPath:"#/properties/spec/properties/deployment/properties/artifact/properties/version/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:v.properties.spec.properties.deployment.properties.artifact.properties.version,data:n};e===null?e=[c]:e.push(c),r++}}else{let c={
instancePath:s+"/spec/deployment/artifact/version",schemaPath:"#/properties/spec/properties/deployment/properties/artifact/properties/version/type",keyword:"typ\
e",params:{type:"string"},schema:v.properties.spec.properties.deployment.properties.artifact.properties.version.type,parentSchema:v.properties.spec.properties.deployment.
properties.artifact.properties.version,data:n};e===null?e=[c]:e.push(c),r++}}a.digest!==void 0&&(Qs(a.digest,{instancePath:s+"/spec/deployment/artifact/digest",
parentData:a,parentDataProperty:"digest",rootData:d,dynamicAnchors:h})||(e=e===null?Qs.errors:e.concat(Qs.errors),r=e.length))}else{let n={instancePath:s+"/spec\
/deployment/artifact",schemaPath:"#/properties/spec/properties/deployment/properties/artifact/type",keyword:"type",params:{type:"object"},schema:v.properties.spec.
properties.deployment.properties.artifact.type,parentSchema:v.properties.spec.properties.deployment.properties.artifact,data:a};e===null?e=[n]:e.push(n),r++}}i.
actual!==void 0&&(Js(i.actual,{instancePath:s+"/spec/deployment/actual",parentData:i,parentDataProperty:"actual",rootData:d,dynamicAnchors:h})||(e=e===null?Js.errors:
e.concat(Js.errors),r=e.length))}else{let a={instancePath:s+"/spec/deployment",schemaPath:"#/properties/spec/properties/deployment/type",keyword:"type",params:{
type:"object"},schema:v.properties.spec.properties.deployment.type,parentSchema:v.properties.spec.properties.deployment,data:i};e===null?e=[a]:e.push(a),r++}}if(t.
approvals!==void 0){let i=t.approvals;if(Array.isArray(i)){let a=i.length;for(let n=0;n<a;n++){let c=i[n];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.role===
void 0){let o={instancePath:s+"/spec/approvals/"+n,schemaPath:"#/properties/spec/properties/approvals/items/required",keyword:"required",params:{missingProperty:"\
role"},schema:v.properties.spec.properties.approvals.items.required,parentSchema:v.properties.spec.properties.approvals.items,data:c};e===null?e=[o]:e.push(o),r++}
if(c.by===void 0){let o={instancePath:s+"/spec/approvals/"+n,schemaPath:"#/properties/spec/properties/approvals/items/required",keyword:"required",params:{missingProperty:"\
by"},schema:v.properties.spec.properties.approvals.items.required,parentSchema:v.properties.spec.properties.approvals.items,data:c};e===null?e=[o]:e.push(o),r++}
if(c.at===void 0){let o={instancePath:s+"/spec/approvals/"+n,schemaPath:"#/properties/spec/properties/approvals/items/required",keyword:"required",params:{missingProperty:"\
at"},schema:v.properties.spec.properties.approvals.items.required,parentSchema:v.properties.spec.properties.approvals.items,data:c};e===null?e=[o]:e.push(o),r++}
if(c.decision===void 0){let o={instancePath:s+"/spec/approvals/"+n,schemaPath:"#/properties/spec/properties/approvals/items/required",keyword:"required",params:{
missingProperty:"decision"},schema:v.properties.spec.properties.approvals.items.required,parentSchema:v.properties.spec.properties.approvals.items,data:c};e===null?
e=[o]:e.push(o),r++}if(c.evidence===void 0){let o={instancePath:s+"/spec/approvals/"+n,schemaPath:"#/properties/spec/properties/approvals/items/required",keyword:"\
required",params:{missingProperty:"evidence"},schema:v.properties.spec.properties.approvals.items.required,parentSchema:v.properties.spec.properties.approvals.items,
data:c};e===null?e=[o]:e.push(o),r++}for(let o in c)if(!(o==="role"||o==="by"||o==="at"||o==="decision"||o==="evidence")){let l={instancePath:s+"/spec/approvals\
/"+n,schemaPath:"#/properties/spec/properties/approvals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:v.
properties.spec.properties.approvals.items,data:c};e===null?e=[l]:e.push(l),r++}if(c.role!==void 0&&(Xs(c.role,{instancePath:s+"/spec/approvals/"+n+"/role",parentData:c,
parentDataProperty:"role",rootData:d,dynamicAnchors:h})||(e=e===null?Xs.errors:e.concat(Xs.errors),r=e.length)),c.by!==void 0&&(ne(c.by,{instancePath:s+"/spec/a\
pprovals/"+n+"/by",parentData:c,parentDataProperty:"by",rootData:d,dynamicAnchors:h})||(e=e===null?ne.errors:e.concat(ne.errors),r=e.length)),c.at!==void 0&&(fe(
c.at,{instancePath:s+"/spec/approvals/"+n+"/at",parentData:c,parentDataProperty:"at",rootData:d,dynamicAnchors:h})||(e=e===null?fe.errors:e.concat(fe.errors),r=
e.length)),c.decision!==void 0){let o=c.decision;if(!(o==="approved"||o==="rejected")){let l={instancePath:s+"/spec/approvals/"+n+"/decision",schemaPath:"#/prop\
erties/spec/properties/approvals/items/properties/decision/enum",keyword:"enum",params:{allowedValues:v.properties.spec.properties.approvals.items.properties.decision.
enum},schema:v.properties.spec.properties.approvals.items.properties.decision.enum,parentSchema:v.properties.spec.properties.approvals.items.properties.decision,
data:o};e===null?e=[l]:e.push(l),r++}}if(c.evidence!==void 0){let o=c.evidence;if(typeof o=="string"){if(b(o)<1){let l={instancePath:s+"/spec/approvals/"+n+"/ev\
idence",schemaPath:"#/properties/spec/properties/approvals/items/properties/evidence/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.
spec.properties.approvals.items.properties.evidence,data:o};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/approvals/"+n+"/evidence",schemaPath:"\
#/properties/spec/properties/approvals/items/properties/evidence/type",keyword:"type",params:{type:"string"},schema:v.properties.spec.properties.approvals.items.
properties.evidence.type,parentSchema:v.properties.spec.properties.approvals.items.properties.evidence,data:o};e===null?e=[l]:e.push(l),r++}}}else{let o={instancePath:s+
"/spec/approvals/"+n,schemaPath:"#/properties/spec/properties/approvals/items/type",keyword:"type",params:{type:"object"},schema:v.properties.spec.properties.approvals.
items.type,parentSchema:v.properties.spec.properties.approvals.items,data:c};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/spec/approvals",schemaPath:"\
#/properties/spec/properties/approvals/type",keyword:"type",params:{type:"array"},schema:v.properties.spec.properties.approvals.type,parentSchema:v.properties.spec.
properties.approvals,data:i};e===null?e=[a]:e.push(a),r++}}if(t.links!==void 0){let i=t.links;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(!(a===
"incident"||a==="problem"||a==="supersedes"||a==="causedBy")){let n={instancePath:s+"/spec/links",schemaPath:"#/properties/spec/properties/links/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:v.properties.spec.properties.links,data:i};e===null?e=[n]:e.push(n),r++}
if(i.incident!==void 0){let a=i.incident;if(typeof a=="string"){if(b(a)<1){let n={instancePath:s+"/spec/links/incident",schemaPath:"#/properties/spec/properties\
/links/properties/incident/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.spec.properties.links.properties.incident,data:a};
e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:s+"/spec/links/incident",schemaPath:"#/properties/spec/properties/links/properties/incident/type",keyword:"\
type",params:{type:"string"},schema:v.properties.spec.properties.links.properties.incident.type,parentSchema:v.properties.spec.properties.links.properties.incident,
data:a};e===null?e=[n]:e.push(n),r++}}if(i.problem!==void 0){let a=i.problem;if(typeof a=="string"){if(b(a)<1){let n={instancePath:s+"/spec/links/problem",schemaPath:"\
#/properties/spec/properties/links/properties/problem/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.spec.properties.links.properties.
problem,data:a};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:s+"/spec/links/problem",schemaPath:"#/properties/spec/properties/links/properties/problem\
/type",keyword:"type",params:{type:"string"},schema:v.properties.spec.properties.links.properties.problem.type,parentSchema:v.properties.spec.properties.links.properties.
problem,data:a};e===null?e=[n]:e.push(n),r++}}if(i.supersedes!==void 0){let a=i.supersedes;if(typeof a=="string"){if(b(a)<1){let n={instancePath:s+"/spec/links/\
supersedes",schemaPath:"#/properties/spec/properties/links/properties/supersedes/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.
spec.properties.links.properties.supersedes,data:a};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:s+"/spec/links/supersedes",schemaPath:"#/properties/s\
pec/properties/links/properties/supersedes/type",keyword:"type",params:{type:"string"},schema:v.properties.spec.properties.links.properties.supersedes.type,parentSchema:v.
properties.spec.properties.links.properties.supersedes,data:a};e===null?e=[n]:e.push(n),r++}}if(i.causedBy!==void 0){let a=i.causedBy;if(typeof a=="string"){if(b(
a)<1){let n={instancePath:s+"/spec/links/causedBy",schemaPath:"#/properties/spec/properties/links/properties/causedBy/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:v.properties.spec.properties.links.properties.causedBy,data:a};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:s+"/spec/links/cause\
dBy",schemaPath:"#/properties/spec/properties/links/properties/causedBy/type",keyword:"type",params:{type:"string"},schema:v.properties.spec.properties.links.properties.
causedBy.type,parentSchema:v.properties.spec.properties.links.properties.causedBy,data:a};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+"/spec/links",
schemaPath:"#/properties/spec/properties/links/type",keyword:"type",params:{type:"object"},schema:v.properties.spec.properties.links.type,parentSchema:v.properties.
spec.properties.links,data:i};e===null?e=[a]:e.push(a),r++}}if(t.review!==void 0){let i=t.review;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(!(a===
"result"||a==="notes"||a==="metObjectives"||a==="incidents"||a==="actions"||a==="by"||a==="at")){let n={instancePath:s+"/spec/review",schemaPath:"#/properties/s\
pec/properties/review/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:v.properties.spec.properties.review,
data:i};e===null?e=[n]:e.push(n),r++}if(i.result!==void 0){let a=i.result;if(!(a==="successful"||a==="successful-with-issues"||a==="unsuccessful"||a==="backed-o\
ut")){let n={instancePath:s+"/spec/review/result",schemaPath:"#/properties/spec/properties/review/properties/result/enum",keyword:"enum",params:{allowedValues:v.
properties.spec.properties.review.properties.result.enum},schema:v.properties.spec.properties.review.properties.result.enum,parentSchema:v.properties.spec.properties.
review.properties.result,data:a};e===null?e=[n]:e.push(n),r++}}if(i.notes!==void 0){let a=i.notes;if(typeof a=="string"){if(b(a)<1){let n={instancePath:s+"/spec\
/review/notes",schemaPath:"#/properties/spec/properties/review/properties/notes/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.
spec.properties.review.properties.notes,data:a};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:s+"/spec/review/notes",schemaPath:"#/properties/spec/prop\
erties/review/properties/notes/type",keyword:"type",params:{type:"string"},schema:v.properties.spec.properties.review.properties.notes.type,parentSchema:v.properties.
spec.properties.review.properties.notes,data:a};e===null?e=[n]:e.push(n),r++}}if(i.metObjectives!==void 0){let a=i.metObjectives;if(typeof a!="boolean"){let n={
instancePath:s+"/spec/review/metObjectives",schemaPath:"#/properties/spec/properties/review/properties/metObjectives/type",keyword:"type",params:{type:"boolean"},
schema:v.properties.spec.properties.review.properties.metObjectives.type,parentSchema:v.properties.spec.properties.review.properties.metObjectives,data:a};e===null?
e=[n]:e.push(n),r++}}if(i.incidents!==void 0){let a=i.incidents;if(Array.isArray(a)){let n=a.length;for(let c=0;c<n;c++){let o=a[c];if(typeof o=="string"){if(b(
o)<1){let l={instancePath:s+"/spec/review/incidents/"+c,schemaPath:"#/properties/spec/properties/review/properties/incidents/items/minLength",keyword:"minLength",
params:{limit:1},schema:1,parentSchema:v.properties.spec.properties.review.properties.incidents.items,data:o};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+
"/spec/review/incidents/"+c,schemaPath:"#/properties/spec/properties/review/properties/incidents/items/type",keyword:"type",params:{type:"string"},schema:v.properties.
spec.properties.review.properties.incidents.items.type,parentSchema:v.properties.spec.properties.review.properties.incidents.items,data:o};e===null?e=[l]:e.push(
l),r++}}}else{let n={instancePath:s+"/spec/review/incidents",schemaPath:"#/properties/spec/properties/review/properties/incidents/type",keyword:"type",params:{type:"\
array"},schema:v.properties.spec.properties.review.properties.incidents.type,parentSchema:v.properties.spec.properties.review.properties.incidents,data:a};e===null?
e=[n]:e.push(n),r++}}if(i.actions!==void 0){let a=i.actions;if(Array.isArray(a)){let n=a.length;for(let c=0;c<n;c++)et(a[c],{instancePath:s+"/spec/review/action\
s/"+c,parentData:a,parentDataProperty:c,rootData:d,dynamicAnchors:h})||(e=e===null?et.errors:e.concat(et.errors),r=e.length)}else{let n={instancePath:s+"/spec/r\
eview/actions",schemaPath:"#/properties/spec/properties/review/properties/actions/type",keyword:"type",params:{type:"array"},schema:v.properties.spec.properties.
review.properties.actions.type,parentSchema:v.properties.spec.properties.review.properties.actions,data:a};e===null?e=[n]:e.push(n),r++}}i.by!==void 0&&(ne(i.by,
{instancePath:s+"/spec/review/by",parentData:i,parentDataProperty:"by",rootData:d,dynamicAnchors:h})||(e=e===null?ne.errors:e.concat(ne.errors),r=e.length)),i.at!==
void 0&&(fe(i.at,{instancePath:s+"/spec/review/at",parentData:i,parentDataProperty:"at",rootData:d,dynamicAnchors:h})||(e=e===null?fe.errors:e.concat(fe.errors),
r=e.length))}else{let a={instancePath:s+"/spec/review",schemaPath:"#/properties/spec/properties/review/type",keyword:"type",params:{type:"object"},schema:v.properties.
spec.properties.review.type,parentSchema:v.properties.spec.properties.review,data:i};e===null?e=[a]:e.push(a),r++}}}else{let i={instancePath:s+"/spec",schemaPath:"\
#/properties/spec/type",keyword:"type",params:{type:"object"},schema:v.properties.spec.type,parentSchema:v.properties.spec,data:t};e===null?e=[i]:e.push(i),r++}}
if(p.status!==void 0){let t=p.status;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.state===void 0){let i={instancePath:s+"/status",schemaPath:"#/properties/\
status/required",keyword:"required",params:{missingProperty:"state"},schema:v.properties.status.required,parentSchema:v.properties.status,data:t};e===null?e=[i]:
e.push(i),r++}if(t.history===void 0){let i={instancePath:s+"/status",schemaPath:"#/properties/status/required",keyword:"required",params:{missingProperty:"histo\
ry"},schema:v.properties.status.required,parentSchema:v.properties.status,data:t};e===null?e=[i]:e.push(i),r++}for(let i in t)if(!(i==="state"||i==="history")){
let a={instancePath:s+"/status",schemaPath:"#/properties/status/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:v.
properties.status,data:t};e===null?e=[a]:e.push(a),r++}if(t.state!==void 0&&(Ke(t.state,{instancePath:s+"/status/state",parentData:t,parentDataProperty:"state",
rootData:d,dynamicAnchors:h})||(e=e===null?Ke.errors:e.concat(Ke.errors),r=e.length)),t.history!==void 0){let i=t.history;if(Array.isArray(i)){if(i.length<1){let n={
instancePath:s+"/status/history",schemaPath:"#/properties/status/properties/history/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:v.properties.
status.properties.history,data:i};e===null?e=[n]:e.push(n),r++}let a=i.length;for(let n=0;n<a;n++){let c=i[n];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.
state===void 0){let o={instancePath:s+"/status/history/"+n,schemaPath:"#/properties/status/properties/history/items/required",keyword:"required",params:{missingProperty:"\
state"},schema:v.properties.status.properties.history.items.required,parentSchema:v.properties.status.properties.history.items,data:c};e===null?e=[o]:e.push(o),
r++}if(c.at===void 0){let o={instancePath:s+"/status/history/"+n,schemaPath:"#/properties/status/properties/history/items/required",keyword:"required",params:{missingProperty:"\
at"},schema:v.properties.status.properties.history.items.required,parentSchema:v.properties.status.properties.history.items,data:c};e===null?e=[o]:e.push(o),r++}
if(c.by===void 0){let o={instancePath:s+"/status/history/"+n,schemaPath:"#/properties/status/properties/history/items/required",keyword:"required",params:{missingProperty:"\
by"},schema:v.properties.status.properties.history.items.required,parentSchema:v.properties.status.properties.history.items,data:c};e===null?e=[o]:e.push(o),r++}
for(let o in c)if(!(o==="state"||o==="at"||o==="by"||o==="reason")){let l={instancePath:s+"/status/history/"+n,schemaPath:"#/properties/status/properties/histor\
y/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:v.properties.status.properties.history.items,data:c};
e===null?e=[l]:e.push(l),r++}if(c.state!==void 0&&(Ke(c.state,{instancePath:s+"/status/history/"+n+"/state",parentData:c,parentDataProperty:"state",rootData:d,dynamicAnchors:h})||
(e=e===null?Ke.errors:e.concat(Ke.errors),r=e.length)),c.at!==void 0&&(fe(c.at,{instancePath:s+"/status/history/"+n+"/at",parentData:c,parentDataProperty:"at",rootData:d,
dynamicAnchors:h})||(e=e===null?fe.errors:e.concat(fe.errors),r=e.length)),c.by!==void 0&&(ne(c.by,{instancePath:s+"/status/history/"+n+"/by",parentData:c,parentDataProperty:"\
by",rootData:d,dynamicAnchors:h})||(e=e===null?ne.errors:e.concat(ne.errors),r=e.length)),c.reason!==void 0){let o=c.reason;if(typeof o=="string"){if(b(o)<1){let l={
instancePath:s+"/status/history/"+n+"/reason",schemaPath:"#/properties/status/properties/history/items/properties/reason/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:v.properties.status.properties.history.items.properties.reason,data:o};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"\
/status/history/"+n+"/reason",schemaPath:"#/properties/status/properties/history/items/properties/reason/type",keyword:"type",params:{type:"string"},schema:v.properties.
status.properties.history.items.properties.reason.type,parentSchema:v.properties.status.properties.history.items.properties.reason,data:o};e===null?e=[l]:e.push(
l),r++}}}else{let o={instancePath:s+"/status/history/"+n,schemaPath:"#/properties/status/properties/history/items/type",keyword:"type",params:{type:"object"},schema:v.
properties.status.properties.history.items.type,parentSchema:v.properties.status.properties.history.items,data:c};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+
"/status/history",schemaPath:"#/properties/status/properties/history/type",keyword:"type",params:{type:"array"},schema:v.properties.status.properties.history.type,
parentSchema:v.properties.status.properties.history,data:i};e===null?e=[a]:e.push(a),r++}}}else{let i={instancePath:s+"/status",schemaPath:"#/properties/status/\
type",keyword:"type",params:{type:"object"},schema:v.properties.status.type,parentSchema:v.properties.status,data:t};e===null?e=[i]:e.push(i),r++}}}else{let t={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:v.type,parentSchema:v,data:p};e===null?e=[t]:e.push(t),r++}return Qt.errors=e,r===
0}Qt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ji=Jt,j={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://gradus.dev/schemas/v1\
/rollout.schema.json",type:"object",additionalProperties:!1,required:["apiVersion","kind","metadata","spec"],properties:{apiVersion:{$ref:"https://gradus.dev/sc\
hemas/v1/shared#/$defs/apiVersion"},kind:{const:"Rollout"},metadata:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/metadata"},spec:{type:"object",additionalProperties:!1,
required:["change","system","artifact","strategy","stages"],properties:{change:{type:"string",minLength:1},system:{type:"string",minLength:1},artifact:{type:"ob\
ject",additionalProperties:!1,required:["name","version"],properties:{name:{type:"string",minLength:1},version:{type:"string",minLength:1},digest:{$ref:"https:/\
/gradus.dev/schemas/v1/shared#/$defs/digest"},commit:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/commit"},pipeline:{$ref:"https://gradus.dev/schemas/v1/s\
hared#/$defs/url"}}},targets:{type:"object",additionalProperties:!1,properties:{fleet:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/path"},selector:{$ref:"\
https://gradus.dev/schemas/v1/shared#/$defs/selector"}}},order:{type:"object",additionalProperties:!1,properties:{key:{type:"string",minLength:1},direction:{enum:[
"Ascending","Descending"]}}},seed:{type:"string",minLength:1},strategy:{type:"object",additionalProperties:!1,required:["type"],properties:{type:{enum:["Staged",
"BlueGreen"]}}},stages:{type:"array",minItems:1,items:{type:"object",additionalProperties:!1,required:["name"],dependentSchemas:{batches:{properties:{growth:!1}}},
properties:{name:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/name"},environment:{type:"string",minLength:1},selector:{$ref:"https://gradus.dev/schemas/v1\
/shared#/$defs/selector"},batches:{type:"array",minItems:1,maxItems:100,items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/amount"}},growth:{type:"object",
additionalProperties:!1,required:["type"],properties:{type:{enum:["Exponential","Linear"]},factor:{type:"number",exclusiveMinimum:1,maximum:100},start:{$ref:"ht\
tps://gradus.dev/schemas/v1/shared#/$defs/amount"}}},maxConcurrency:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/amount"},beforeGates:{$ref:"https://gradu\
s.dev/schemas/v1/shared#/$defs/gates"},gates:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/gates"},afterGates:{$ref:"https://gradus.dev/schemas/v1/shared#/\
$defs/gates"}}}},metrics:{type:"array",items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/metric"}},availability:{type:"object",additionalProperties:!1,properties:{
maxUnavailable:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/amount"},topologyKey:{type:"string",minLength:1},maxDomainsInFlight:{type:"integer",minimum:1,
maximum:1e3}}},failurePolicy:{type:"object",additionalProperties:!1,properties:{maxFailures:{type:["integer","string"],minimum:0,maximum:1e6,pattern:"^(100|[1-9\
]?[0-9])%$","x-expected":'a whole number of targets such as 0 or 2, or a percentage such as "5%"'},scope:{enum:["Batch","Stage","Rollout"]},onFailure:{enum:["Pa\
use","Abort","Rollback"]},onInconclusive:{enum:["Pause","Abort","Rollback"]}}},limits:{type:"object",additionalProperties:!1,properties:{maxExposed:{$ref:"https\
://gradus.dev/schemas/v1/shared#/$defs/amount"}}},windows:{type:"object",additionalProperties:!1,properties:{refs:{type:"array",items:{type:"string",minLength:1}},
onClose:{enum:["FinishBatch","StopNow"]},allowRollback:{type:"boolean"}}},progressDeadline:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/duration"},rollback:{
type:"object",additionalProperties:!1,properties:{supported:{type:"boolean"},to:{type:"string",minLength:1},order:{enum:["Reverse","Forward"]},scope:{enum:["Tou\
ched","Failed"]},skipGates:{type:"array",uniqueItems:!0,items:{enum:["soak","metric","approval","test","window","dependsOn"]}},maxTime:{$ref:"https://gradus.dev\
/schemas/v1/shared#/$defs/duration"}}},concurrency:{type:"object",additionalProperties:!1,required:["group"],properties:{group:{type:"string",minLength:1},policy:{
enum:["Queue","Reject","Supersede"]}}},dependsOn:{type:"array",items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/dependency"}}}}}};function rt(p,{instancePath:s="",
parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=rt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),p!=="gradus.dev/v1"){let t={instancePath:s,schemaPath:"#/const",keyword:"const",params:{allowedValue:"gradus.dev/v1"},schema:"gradus.dev/v1",parentSchema:Ne,
data:p};e===null?e=[t]:e.push(t),r++}return rt.errors=e,r===0}rt.evaluated={dynamicProps:!1,dynamicItems:!1};function st(p,{instancePath:s="",parentData:S,parentDataProperty:q,
rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=st.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&
!Array.isArray(p)){if(p.name===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},schema:A.required,parentSchema:A,
data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="name"||t==="title"||t==="labels"||t==="annotations"||t==="links")){let i={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:A,data:p};e===null?e=[i]:e.push(i),r++}if(p.name!==void 0&&
(Q(p.name,{instancePath:s+"/name",parentData:p,parentDataProperty:"name",rootData:d,dynamicAnchors:h})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length)),p.title!==
void 0){let t=p.title;if(typeof t=="string"){if(b(t)<1){let i={instancePath:s+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:A.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/title",schemaPath:"#/properties/title/type",keyword:"\
type",params:{type:"string"},schema:A.properties.title.type,parentSchema:A.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}if(p.labels!==void 0){let t=p.
labels;if(t&&typeof t=="object"&&!Array.isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let n={instancePath:s+"/labels/"+i.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},schema:A.properties.labels.additionalProperties.type,
parentSchema:A.properties.labels.additionalProperties,data:a};e===null?e=[n]:e.push(n),r++}}else{let i={instancePath:s+"/labels",schemaPath:"#/properties/labels\
/type",keyword:"type",params:{type:"object"},schema:A.properties.labels.type,parentSchema:A.properties.labels,data:t};e===null?e=[i]:e.push(i),r++}}if(p.annotations!==
void 0){let t=p.annotations;if(t&&typeof t=="object"&&!Array.isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let n={instancePath:s+"/annotations/"+
i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},schema:A.properties.
annotations.additionalProperties.type,parentSchema:A.properties.annotations.additionalProperties,data:a};e===null?e=[n]:e.push(n),r++}}else{let i={instancePath:s+
"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"object"},schema:A.properties.annotations.type,parentSchema:A.properties.annotations,
data:t};e===null?e=[i]:e.push(i),r++}}if(p.links!==void 0){let t=p.links;if(Array.isArray(t)){let i=t.length;for(let a=0;a<i;a++)J(t[a],{instancePath:s+"/links/"+
a,parentData:t,parentDataProperty:a,rootData:d,dynamicAnchors:h})||(e=e===null?J.errors:e.concat(J.errors),r=e.length)}else{let i={instancePath:s+"/links",schemaPath:"\
#/properties/links/type",keyword:"type",params:{type:"array"},schema:A.properties.links.type,parentSchema:A.properties.links,data:t};e===null?e=[i]:e.push(i),r++}}}else{
let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:A.type,parentSchema:A,data:p};e===null?e=[t]:e.push(t),r++}return st.errors=
e,r===0}st.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function tt(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){
let e=null,r=0,m=tt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!Gp.test(p)){let t={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$"},schema:"^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$",parentSchema:Ws,
data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Ws.type,parentSchema:Ws,data:p};
e===null?e=[t]:e.push(t),r++}return tt.errors=e,r===0}tt.evaluated={dynamicProps:!1,dynamicItems:!1};function pt(p,{instancePath:s="",parentData:S,parentDataProperty:q,
rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=pt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!Rp.
test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([0-9a-f]{40}|[0-9a-f]{64})$"},schema:"^([0-9a-f]{40}|[0-9a-f]{64})$",
parentSchema:or,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:or.type,parentSchema:or,
data:p};e===null?e=[t]:e.push(t),r++}return pt.errors=e,r===0}pt.evaluated={dynamicProps:!1,dynamicItems:!1};function it(p,{instancePath:s="",parentData:S,parentDataProperty:q,
rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=it.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!rp.
test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^https?://[^\\s]+$"},schema:"^https?://[^\\s]+$",parentSchema:Le,data:p};
e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Le.type,parentSchema:Le,data:p};e===null?
e=[t]:e.push(t),r++}return it.errors=e,r===0}it.evaluated={dynamicProps:!1,dynamicItems:!1};function at(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,
dynamicAnchors:h={}}={}){let e=null,r=0,m=at.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(b(p)<1){let t={
instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:se,data:p};e===null?e=[t]:e.push(t),r++}if(!hr.test(p)){let t={
instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^/\\s][^\\n]*$"},schema:"^[^/\\s][^\\n]*$",parentSchema:se,data:p};e===null?e=[t]:e.push(
t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:se.type,parentSchema:se,data:p};e===null?e=[t]:e.push(t),r++}
return at.errors=e,r===0}at.evaluated={dynamicProps:!1,dynamicItems:!1};var re={type:"object",additionalProperties:!1,properties:{matchLabels:{type:"object",additionalProperties:{
type:"string"}},matchExpressions:{type:"array",items:{type:"object",additionalProperties:!1,required:["key","operator"],if:{properties:{operator:{enum:["In","No\
tIn"]}},required:["operator"]},then:{required:["values"]},else:{properties:{values:!1}},properties:{key:{type:"string",minLength:1},operator:{enum:["In","NotIn",
"Exists","DoesNotExist"]},values:{type:"array",minItems:1,items:{type:"string"}}}}}}};function We(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,
dynamicAnchors:h={}}={}){let e=null,r=0,m=We.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(
p)){for(let a in p)if(!(a==="matchLabels"||a==="matchExpressions")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a},schema:!1,parentSchema:re,data:p};e===null?e=[n]:e.push(n),r++}if(p.matchLabels!==void 0){let a=p.matchLabels;if(a&&typeof a=="object"&&!Array.
isArray(a))for(let n in a){let c=a[n];if(typeof c!="string"){let o={instancePath:s+"/matchLabels/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/proper\
ties/matchLabels/additionalProperties/type",keyword:"type",params:{type:"string"},schema:re.properties.matchLabels.additionalProperties.type,parentSchema:re.properties.
matchLabels.additionalProperties,data:c};e===null?e=[o]:e.push(o),r++}}else{let n={instancePath:s+"/matchLabels",schemaPath:"#/properties/matchLabels/type",keyword:"\
type",params:{type:"object"},schema:re.properties.matchLabels.type,parentSchema:re.properties.matchLabels,data:a};e===null?e=[n]:e.push(n),r++}}if(p.matchExpressions!==
void 0){let a=p.matchExpressions;if(Array.isArray(a)){let n=a.length;for(let c=0;c<n;c++){let o=a[c],l=r,f=!0,L=r;if(o&&typeof o=="object"&&!Array.isArray(o)){let P;
if(o.operator===void 0&&(P="operator")){let I={};e===null?e=[I]:e.push(I),r++}else if(o.operator!==void 0){let I=o.operator;if(!(I==="In"||I==="NotIn")){let V={};
e===null?e=[V]:e.push(V),r++}}}var t=L===r;r=l,e!==null&&(l?e.length=l:e=null);let x;if(t){let P=r;if(o&&typeof o=="object"&&!Array.isArray(o)&&o.values===void 0){
let V={instancePath:s+"/matchExpressions/"+c,schemaPath:"#/properties/matchExpressions/items/then/required",keyword:"required",params:{missingProperty:"values"},
schema:re.properties.matchExpressions.items.then.required,parentSchema:re.properties.matchExpressions.items.then,data:o};e===null?e=[V]:e.push(V),r++}var t=P===
r;f=t,x="then"}else{let P=r;if(o&&typeof o=="object"&&!Array.isArray(o)&&o.values!==void 0){let V={instancePath:s+"/matchExpressions/"+c+"/values",schemaPath:"#\
/properties/matchExpressions/items/else/properties/values/false schema",keyword:"false schema",params:{},schema:!1,parentSchema:re.properties.matchExpressions.items.
else.properties.values,data:o.values};e===null?e=[V]:e.push(V),r++}var t=P===r;if(f=t,f){var i={};i.values=!0,i.operator=!0}x="else"}if(!f){let P={instancePath:s+
"/matchExpressions/"+c,schemaPath:"#/properties/matchExpressions/items/if",keyword:"if",params:{failingKeyword:x},schema:re.properties.matchExpressions.items.if,
parentSchema:re.properties.matchExpressions.items,data:o};e===null?e=[P]:e.push(P),r++}if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.key===void 0){let P={instancePath:s+
"/matchExpressions/"+c,schemaPath:"#/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty:"key"},schema:re.properties.matchExpressions.
items.required,parentSchema:re.properties.matchExpressions.items,data:o};e===null?e=[P]:e.push(P),r++}if(o.operator===void 0){let P={instancePath:s+"/matchExpre\
ssions/"+c,schemaPath:"#/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty:"operator"},schema:re.properties.matchExpressions.
items.required,parentSchema:re.properties.matchExpressions.items,data:o};e===null?e=[P]:e.push(P),r++}for(let P in o)if(!(P==="key"||P==="operator"||P==="values")){
let I={instancePath:s+"/matchExpressions/"+c,schemaPath:"#/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},
schema:!1,parentSchema:re.properties.matchExpressions.items,data:o};e===null?e=[I]:e.push(I),r++}if(o.key!==void 0){let P=o.key;if(typeof P=="string"){if(b(P)<1){
let I={instancePath:s+"/matchExpressions/"+c+"/key",schemaPath:"#/properties/matchExpressions/items/properties/key/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:re.properties.matchExpressions.items.properties.key,data:P};e===null?e=[I]:e.push(I),r++}}else{let I={instancePath:s+"/matchExpressions/"+
c+"/key",schemaPath:"#/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type:"string"},schema:re.properties.matchExpressions.items.
properties.key.type,parentSchema:re.properties.matchExpressions.items.properties.key,data:P};e===null?e=[I]:e.push(I),r++}}if(o.operator!==void 0){let P=o.operator;
if(!(P==="In"||P==="NotIn"||P==="Exists"||P==="DoesNotExist")){let I={instancePath:s+"/matchExpressions/"+c+"/operator",schemaPath:"#/properties/matchExpression\
s/items/properties/operator/enum",keyword:"enum",params:{allowedValues:re.properties.matchExpressions.items.properties.operator.enum},schema:re.properties.matchExpressions.
items.properties.operator.enum,parentSchema:re.properties.matchExpressions.items.properties.operator,data:P};e===null?e=[I]:e.push(I),r++}}if(o.values!==void 0){
let P=o.values;if(Array.isArray(P)){if(P.length<1){let V={instancePath:s+"/matchExpressions/"+c+"/values",schemaPath:"#/properties/matchExpressions/items/proper\
ties/values/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:re.properties.matchExpressions.items.properties.values,data:P};e===null?e=[V]:e.
push(V),r++}let I=P.length;for(let V=0;V<I;V++){let B=P[V];if(typeof B!="string"){let C={instancePath:s+"/matchExpressions/"+c+"/values/"+V,schemaPath:"#/proper\
ties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type:"string"},schema:re.properties.matchExpressions.items.properties.values.items.
type,parentSchema:re.properties.matchExpressions.items.properties.values.items,data:B};e===null?e=[C]:e.push(C),r++}}}else{let I={instancePath:s+"/matchExpressi\
ons/"+c+"/values",schemaPath:"#/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type:"array"},schema:re.properties.matchExpressions.
items.properties.values.type,parentSchema:re.properties.matchExpressions.items.properties.values,data:P};e===null?e=[I]:e.push(I),r++}}}else{let P={instancePath:s+
"/matchExpressions/"+c,schemaPath:"#/properties/matchExpressions/items/type",keyword:"type",params:{type:"object"},schema:re.properties.matchExpressions.items.type,
parentSchema:re.properties.matchExpressions.items,data:o};e===null?e=[P]:e.push(P),r++}}}else{let n={instancePath:s+"/matchExpressions",schemaPath:"#/properties\
/matchExpressions/type",keyword:"type",params:{type:"array"},schema:re.properties.matchExpressions.type,parentSchema:re.properties.matchExpressions,data:a};e===
null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:re.type,parentSchema:re,data:p};e===null?
e=[a]:e.push(a),r++}return We.errors=e,r===0}We.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function nt(p,{instancePath:s="",parentData:S,parentDataProperty:q,
rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=nt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(b(
p)>63){let t={instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63},schema:63,parentSchema:G,data:p};e===null?e=[t]:e.push(t),r++}if(b(p)<
1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:G,data:p};e===null?e=[t]:e.push(t),r++}if(!Re.test(
p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:G,
data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:G.type,parentSchema:G,data:p};
e===null?e=[t]:e.push(t),r++}return nt.errors=e,r===0}nt.evaluated={dynamicProps:!1,dynamicItems:!1};var ur={type:["integer","string"],minimum:1,maximum:1e6,pattern:"\
^(100|[1-9][0-9]?|0\\.[0-9]{1,3}|[1-9][0-9]?\\.[0-9]{1,3})%$","x-expected":'a whole number of targets such as 5, or a percentage such as "25%"'},Ai=new RegExp("\
^(100|[1-9][0-9]?|0\\.[0-9]{1,3}|[1-9][0-9]?\\.[0-9]{1,3})%$","u");function ye(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){
let e=null,r=0,m=ye.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))&&typeof p!=
"string"){let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:ur.type},schema:ur.type,parentSchema:ur,data:p};e===null?e=[t]:e.push(t),r++}if(typeof p==
"number"&&isFinite(p)){if(p>1e6||isNaN(p)){let t={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},schema:1e6,parentSchema:ur,
data:p};e===null?e=[t]:e.push(t),r++}if(p<1||isNaN(p)){let t={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,
parentSchema:ur,data:p};e===null?e=[t]:e.push(t),r++}}if(typeof p=="string"&&!Ai.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^(100|[1-9][0-9]?|0\\.[0-9]{1,3}|[1-9][0-9]?\\.[0-9]{1,3})%$"},schema:"^(100|[1-9][0-9]?|0\\.[0-9]{1,3}|[1-9][0-9]?\\.[0-9]{1,3})%$",parentSchema:ur,data:p};
e===null?e=[t]:e.push(t),r++}return ye.errors=e,r===0}ye.evaluated={dynamicProps:!1,dynamicItems:!1};var H={type:"array",items:{type:"object",additionalProperties:!1,
minProperties:1,maxProperties:1,"x-expected":"exactly one of soak, metric, approval, test, window, dependsOn",properties:{soak:{type:"object",additionalProperties:!1,
required:["duration"],properties:{duration:{$ref:"#/$defs/duration"}}},metric:{type:"object",additionalProperties:!1,required:["ref"],properties:{ref:{type:"str\
ing",minLength:1}}},approval:{type:"object",additionalProperties:!1,properties:{groups:{type:"array",minItems:1,items:{type:"string",minLength:1}},minApprovals:{
type:"integer",minimum:1,maximum:20},preventSelfApproval:{type:"boolean"}}},test:{type:"object",additionalProperties:!1,required:["job"],properties:{job:{type:"\
string",minLength:1}}},window:{type:"object",additionalProperties:!1,required:["ref"],properties:{ref:{type:"string",minLength:1},mustFitIn:{$ref:"#/$defs/durat\
ion"}}},dependsOn:{$ref:"#/$defs/dependency"}}}},me={type:"object",additionalProperties:!1,required:["rollout"],properties:{rollout:{type:"string",minLength:1},
condition:{enum:["Succeeded","Finished"]}}};function ot(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,
r=0,m=ot.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.rollout===void 0){let t={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rollout"},schema:me.required,parentSchema:me,data:p};e===null?e=[t]:e.push(t),
r++}for(let t in p)if(!(t==="rollout"||t==="condition")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
schema:!1,parentSchema:me,data:p};e===null?e=[i]:e.push(i),r++}if(p.rollout!==void 0){let t=p.rollout;if(typeof t=="string"){if(b(t)<1){let i={instancePath:s+"/\
rollout",schemaPath:"#/properties/rollout/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:me.properties.rollout,data:t};e===null?e=[i]:e.push(
i),r++}}else{let i={instancePath:s+"/rollout",schemaPath:"#/properties/rollout/type",keyword:"type",params:{type:"string"},schema:me.properties.rollout.type,parentSchema:me.
properties.rollout,data:t};e===null?e=[i]:e.push(i),r++}}if(p.condition!==void 0){let t=p.condition;if(!(t==="Succeeded"||t==="Finished")){let i={instancePath:s+
"/condition",schemaPath:"#/properties/condition/enum",keyword:"enum",params:{allowedValues:me.properties.condition.enum},schema:me.properties.condition.enum,parentSchema:me.
properties.condition,data:t};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:me.type,
parentSchema:me,data:p};e===null?e=[t]:e.push(t),r++}return ot.errors=e,r===0}ot.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ae(p,{instancePath:s="",
parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Ae.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),Array.isArray(p)){let t=p.length;for(let i=0;i<t;i++){let a=p[i];if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length>1){let n={instancePath:s+
"/"+i,schemaPath:"#/items/maxProperties",keyword:"maxProperties",params:{limit:1},schema:1,parentSchema:H.items,data:a};e===null?e=[n]:e.push(n),r++}if(Object.keys(
a).length<1){let n={instancePath:s+"/"+i,schemaPath:"#/items/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:H.items,data:a};e===null?
e=[n]:e.push(n),r++}for(let n in a)if(!(n==="soak"||n==="metric"||n==="approval"||n==="test"||n==="window"||n==="dependsOn")){let c={instancePath:s+"/"+i,schemaPath:"\
#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:H.items,data:a};e===null?e=[c]:e.push(c),r++}if(a.
soak!==void 0){let n=a.soak;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.duration===void 0){let c={instancePath:s+"/"+i+"/soak",schemaPath:"#/items/propert\
ies/soak/required",keyword:"required",params:{missingProperty:"duration"},schema:H.items.properties.soak.required,parentSchema:H.items.properties.soak,data:n};e===
null?e=[c]:e.push(c),r++}for(let c in n)if(c!=="duration"){let o={instancePath:s+"/"+i+"/soak",schemaPath:"#/items/properties/soak/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:H.items.properties.soak,data:n};e===null?e=[o]:e.push(o),r++}n.duration!==void 0&&(Y(
n.duration,{instancePath:s+"/"+i+"/soak/duration",parentData:n,parentDataProperty:"duration",rootData:d,dynamicAnchors:h})||(e=e===null?Y.errors:e.concat(Y.errors),
r=e.length))}else{let c={instancePath:s+"/"+i+"/soak",schemaPath:"#/items/properties/soak/type",keyword:"type",params:{type:"object"},schema:H.items.properties.
soak.type,parentSchema:H.items.properties.soak,data:n};e===null?e=[c]:e.push(c),r++}}if(a.metric!==void 0){let n=a.metric;if(n&&typeof n=="object"&&!Array.isArray(
n)){if(n.ref===void 0){let c={instancePath:s+"/"+i+"/metric",schemaPath:"#/items/properties/metric/required",keyword:"required",params:{missingProperty:"ref"},schema:H.
items.properties.metric.required,parentSchema:H.items.properties.metric,data:n};e===null?e=[c]:e.push(c),r++}for(let c in n)if(c!=="ref"){let o={instancePath:s+
"/"+i+"/metric",schemaPath:"#/items/properties/metric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:H.
items.properties.metric,data:n};e===null?e=[o]:e.push(o),r++}if(n.ref!==void 0){let c=n.ref;if(typeof c=="string"){if(b(c)<1){let o={instancePath:s+"/"+i+"/metr\
ic/ref",schemaPath:"#/items/properties/metric/properties/ref/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:H.items.properties.metric.properties.
ref,data:c};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/"+i+"/metric/ref",schemaPath:"#/items/properties/metric/properties/ref/type",keyword:"typ\
e",params:{type:"string"},schema:H.items.properties.metric.properties.ref.type,parentSchema:H.items.properties.metric.properties.ref,data:c};e===null?e=[o]:e.push(
o),r++}}}else{let c={instancePath:s+"/"+i+"/metric",schemaPath:"#/items/properties/metric/type",keyword:"type",params:{type:"object"},schema:H.items.properties.
metric.type,parentSchema:H.items.properties.metric,data:n};e===null?e=[c]:e.push(c),r++}}if(a.approval!==void 0){let n=a.approval;if(n&&typeof n=="object"&&!Array.
isArray(n)){for(let c in n)if(!(c==="groups"||c==="minApprovals"||c==="preventSelfApproval")){let o={instancePath:s+"/"+i+"/approval",schemaPath:"#/items/proper\
ties/approval/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:H.items.properties.approval,data:n};e===
null?e=[o]:e.push(o),r++}if(n.groups!==void 0){let c=n.groups;if(Array.isArray(c)){if(c.length<1){let l={instancePath:s+"/"+i+"/approval/groups",schemaPath:"#/i\
tems/properties/approval/properties/groups/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:H.items.properties.approval.properties.groups,data:c};
e===null?e=[l]:e.push(l),r++}let o=c.length;for(let l=0;l<o;l++){let f=c[l];if(typeof f=="string"){if(b(f)<1){let L={instancePath:s+"/"+i+"/approval/groups/"+l,
schemaPath:"#/items/properties/approval/properties/groups/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:H.items.properties.approval.
properties.groups.items,data:f};e===null?e=[L]:e.push(L),r++}}else{let L={instancePath:s+"/"+i+"/approval/groups/"+l,schemaPath:"#/items/properties/approval/pro\
perties/groups/items/type",keyword:"type",params:{type:"string"},schema:H.items.properties.approval.properties.groups.items.type,parentSchema:H.items.properties.
approval.properties.groups.items,data:f};e===null?e=[L]:e.push(L),r++}}}else{let o={instancePath:s+"/"+i+"/approval/groups",schemaPath:"#/items/properties/appro\
val/properties/groups/type",keyword:"type",params:{type:"array"},schema:H.items.properties.approval.properties.groups.type,parentSchema:H.items.properties.approval.
properties.groups,data:c};e===null?e=[o]:e.push(o),r++}}if(n.minApprovals!==void 0){let c=n.minApprovals;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){
let o={instancePath:s+"/"+i+"/approval/minApprovals",schemaPath:"#/items/properties/approval/properties/minApprovals/type",keyword:"type",params:{type:"integer"},
schema:H.items.properties.approval.properties.minApprovals.type,parentSchema:H.items.properties.approval.properties.minApprovals,data:c};e===null?e=[o]:e.push(o),
r++}if(typeof c=="number"&&isFinite(c)){if(c>20||isNaN(c)){let o={instancePath:s+"/"+i+"/approval/minApprovals",schemaPath:"#/items/properties/approval/properti\
es/minApprovals/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},schema:20,parentSchema:H.items.properties.approval.properties.minApprovals,data:c};
e===null?e=[o]:e.push(o),r++}if(c<1||isNaN(c)){let o={instancePath:s+"/"+i+"/approval/minApprovals",schemaPath:"#/items/properties/approval/properties/minApprov\
als/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:H.items.properties.approval.properties.minApprovals,data:c};e===null?e=[o]:
e.push(o),r++}}}if(n.preventSelfApproval!==void 0){let c=n.preventSelfApproval;if(typeof c!="boolean"){let o={instancePath:s+"/"+i+"/approval/preventSelfApprova\
l",schemaPath:"#/items/properties/approval/properties/preventSelfApproval/type",keyword:"type",params:{type:"boolean"},schema:H.items.properties.approval.properties.
preventSelfApproval.type,parentSchema:H.items.properties.approval.properties.preventSelfApproval,data:c};e===null?e=[o]:e.push(o),r++}}}else{let c={instancePath:s+
"/"+i+"/approval",schemaPath:"#/items/properties/approval/type",keyword:"type",params:{type:"object"},schema:H.items.properties.approval.type,parentSchema:H.items.
properties.approval,data:n};e===null?e=[c]:e.push(c),r++}}if(a.test!==void 0){let n=a.test;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.job===void 0){let c={
instancePath:s+"/"+i+"/test",schemaPath:"#/items/properties/test/required",keyword:"required",params:{missingProperty:"job"},schema:H.items.properties.test.required,
parentSchema:H.items.properties.test,data:n};e===null?e=[c]:e.push(c),r++}for(let c in n)if(c!=="job"){let o={instancePath:s+"/"+i+"/test",schemaPath:"#/items/p\
roperties/test/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:H.items.properties.test,data:n};e===null?
e=[o]:e.push(o),r++}if(n.job!==void 0){let c=n.job;if(typeof c=="string"){if(b(c)<1){let o={instancePath:s+"/"+i+"/test/job",schemaPath:"#/items/properties/test\
/properties/job/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:H.items.properties.test.properties.job,data:c};e===null?e=[o]:e.push(o),r++}}else{
let o={instancePath:s+"/"+i+"/test/job",schemaPath:"#/items/properties/test/properties/job/type",keyword:"type",params:{type:"string"},schema:H.items.properties.
test.properties.job.type,parentSchema:H.items.properties.test.properties.job,data:c};e===null?e=[o]:e.push(o),r++}}}else{let c={instancePath:s+"/"+i+"/test",schemaPath:"\
#/items/properties/test/type",keyword:"type",params:{type:"object"},schema:H.items.properties.test.type,parentSchema:H.items.properties.test,data:n};e===null?e=
[c]:e.push(c),r++}}if(a.window!==void 0){let n=a.window;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.ref===void 0){let c={instancePath:s+"/"+i+"/window",schemaPath:"\
#/items/properties/window/required",keyword:"required",params:{missingProperty:"ref"},schema:H.items.properties.window.required,parentSchema:H.items.properties.
window,data:n};e===null?e=[c]:e.push(c),r++}for(let c in n)if(!(c==="ref"||c==="mustFitIn")){let o={instancePath:s+"/"+i+"/window",schemaPath:"#/items/propertie\
s/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:H.items.properties.window,data:n};e===null?e=
[o]:e.push(o),r++}if(n.ref!==void 0){let c=n.ref;if(typeof c=="string"){if(b(c)<1){let o={instancePath:s+"/"+i+"/window/ref",schemaPath:"#/items/properties/wind\
ow/properties/ref/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:H.items.properties.window.properties.ref,data:c};e===null?e=[o]:e.push(o),
r++}}else{let o={instancePath:s+"/"+i+"/window/ref",schemaPath:"#/items/properties/window/properties/ref/type",keyword:"type",params:{type:"string"},schema:H.items.
properties.window.properties.ref.type,parentSchema:H.items.properties.window.properties.ref,data:c};e===null?e=[o]:e.push(o),r++}}n.mustFitIn!==void 0&&(Y(n.mustFitIn,
{instancePath:s+"/"+i+"/window/mustFitIn",parentData:n,parentDataProperty:"mustFitIn",rootData:d,dynamicAnchors:h})||(e=e===null?Y.errors:e.concat(Y.errors),r=e.
length))}else{let c={instancePath:s+"/"+i+"/window",schemaPath:"#/items/properties/window/type",keyword:"type",params:{type:"object"},schema:H.items.properties.
window.type,parentSchema:H.items.properties.window,data:n};e===null?e=[c]:e.push(c),r++}}a.dependsOn!==void 0&&(ot(a.dependsOn,{instancePath:s+"/"+i+"/dependsOn",
parentData:a,parentDataProperty:"dependsOn",rootData:d,dynamicAnchors:h})||(e=e===null?ot.errors:e.concat(ot.errors),r=e.length))}else{let n={instancePath:s+"/"+
i,schemaPath:"#/items/type",keyword:"type",params:{type:"object"},schema:H.items.type,parentSchema:H.items,data:a};e===null?e=[n]:e.push(n),r++}}}else{let t={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"array"},schema:H.type,parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}return Ae.errors=e,r===0}Ae.evaluated=
{items:!0,dynamicProps:!1,dynamicItems:!1};var K={type:"object",additionalProperties:!1,required:["name","query","successCondition"],properties:{name:{$ref:"#/$\
defs/name"},provider:{enum:["prometheus"]},query:{type:"string",minLength:1},successCondition:{$ref:"#/$defs/condition"},failureCondition:{$ref:"#/$defs/conditi\
on"},initialDelay:{$ref:"#/$defs/duration"},interval:{$ref:"#/$defs/duration"},count:{type:"integer",minimum:1,maximum:1e4},failureLimit:{type:"integer",minimum:0,
maximum:1e4},inconclusiveLimit:{type:"integer",minimum:0,maximum:1e4},consecutiveErrorLimit:{type:"integer",minimum:0,maximum:1e4},minSamples:{type:"integer",minimum:0,
maximum:9007199254740991},samplesQuery:{type:"string",minLength:1},noData:{enum:["Inconclusive","Failed","Successful"]}},dependentRequired:{minSamples:["samples\
Query"]}},_e={type:"object",additionalProperties:!1,required:["op","value"],properties:{op:{$ref:"#/$defs/comparison"},value:{type:"number"}}};function ct(p,{instancePath:s="",
parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=ct.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),!(p==="<"||p==="<="||p==="=="||p==="!="||p===">="||p===">")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:zs.enum},schema:zs.
enum,parentSchema:zs,data:p};e===null?e=[t]:e.push(t),r++}return ct.errors=e,r===0}ct.evaluated={dynamicProps:!1,dynamicItems:!1};function Qe(p,{instancePath:s="",
parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Qe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.op===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"op"},
schema:_e.required,parentSchema:_e,data:p};e===null?e=[t]:e.push(t),r++}if(p.value===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"value"},schema:_e.required,parentSchema:_e,data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="op"||t==="value")){let i={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:_e,data:p};e===null?e=[i]:e.push(i),r++}
if(p.op!==void 0&&(ct(p.op,{instancePath:s+"/op",parentData:p,parentDataProperty:"op",rootData:d,dynamicAnchors:h})||(e=e===null?ct.errors:e.concat(ct.errors),r=
e.length)),p.value!==void 0){let t=p.value;if(!(typeof t=="number"&&isFinite(t))){let i={instancePath:s+"/value",schemaPath:"#/properties/value/type",keyword:"t\
ype",params:{type:"number"},schema:_e.properties.value.type,parentSchema:_e.properties.value,data:t};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:_e.type,parentSchema:_e,data:p};e===null?e=[t]:e.push(t),r++}return Qe.errors=e,r===0}Qe.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function mt(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=mt.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0){let t={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"},schema:K.required,parentSchema:K,data:p};e===null?e=[t]:e.push(t),r++}if(p.query===void 0){let t={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"query"},schema:K.required,parentSchema:K,data:p};e===null?e=[t]:e.push(t),r++}
if(p.successCondition===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"successCondition"},schema:K.required,parentSchema:K,
data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!Se.call(K.properties,t)){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:t},schema:!1,parentSchema:K,data:p};e===null?e=[i]:e.push(i),r++}if(p.name!==void 0&&(Q(p.name,{instancePath:s+"/name",parentData:p,
parentDataProperty:"name",rootData:d,dynamicAnchors:h})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length)),p.provider!==void 0){let t=p.provider;if(t!=="prom\
etheus"){let i={instancePath:s+"/provider",schemaPath:"#/properties/provider/enum",keyword:"enum",params:{allowedValues:K.properties.provider.enum},schema:K.properties.
provider.enum,parentSchema:K.properties.provider,data:t};e===null?e=[i]:e.push(i),r++}}if(p.query!==void 0){let t=p.query;if(typeof t=="string"){if(b(t)<1){let i={
instancePath:s+"/query",schemaPath:"#/properties/query/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:K.properties.query,data:t};e===null?
e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"string"},schema:K.properties.query.type,
parentSchema:K.properties.query,data:t};e===null?e=[i]:e.push(i),r++}}if(p.successCondition!==void 0&&(Qe(p.successCondition,{instancePath:s+"/successCondition",
parentData:p,parentDataProperty:"successCondition",rootData:d,dynamicAnchors:h})||(e=e===null?Qe.errors:e.concat(Qe.errors),r=e.length)),p.failureCondition!==void 0&&
(Qe(p.failureCondition,{instancePath:s+"/failureCondition",parentData:p,parentDataProperty:"failureCondition",rootData:d,dynamicAnchors:h})||(e=e===null?Qe.errors:
e.concat(Qe.errors),r=e.length)),p.initialDelay!==void 0&&(Y(p.initialDelay,{instancePath:s+"/initialDelay",parentData:p,parentDataProperty:"initialDelay",rootData:d,
dynamicAnchors:h})||(e=e===null?Y.errors:e.concat(Y.errors),r=e.length)),p.interval!==void 0&&(Y(p.interval,{instancePath:s+"/interval",parentData:p,parentDataProperty:"\
interval",rootData:d,dynamicAnchors:h})||(e=e===null?Y.errors:e.concat(Y.errors),r=e.length)),p.count!==void 0){let t=p.count;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t))){let i={instancePath:s+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"},schema:K.properties.count.type,parentSchema:K.
properties.count,data:t};e===null?e=[i]:e.push(i),r++}if(typeof t=="number"&&isFinite(t)){if(t>1e4||isNaN(t)){let i={instancePath:s+"/count",schemaPath:"#/prope\
rties/count/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},schema:1e4,parentSchema:K.properties.count,data:t};e===null?e=[i]:e.push(i),r++}if(t<1||
isNaN(t)){let i={instancePath:s+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:K.properties.
count,data:t};e===null?e=[i]:e.push(i),r++}}}if(p.failureLimit!==void 0){let t=p.failureLimit;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let i={instancePath:s+
"/failureLimit",schemaPath:"#/properties/failureLimit/type",keyword:"type",params:{type:"integer"},schema:K.properties.failureLimit.type,parentSchema:K.properties.
failureLimit,data:t};e===null?e=[i]:e.push(i),r++}if(typeof t=="number"&&isFinite(t)){if(t>1e4||isNaN(t)){let i={instancePath:s+"/failureLimit",schemaPath:"#/pr\
operties/failureLimit/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},schema:1e4,parentSchema:K.properties.failureLimit,data:t};e===null?e=[i]:e.push(
i),r++}if(t<0||isNaN(t)){let i={instancePath:s+"/failureLimit",schemaPath:"#/properties/failureLimit/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:K.properties.failureLimit,data:t};e===null?e=[i]:e.push(i),r++}}}if(p.inconclusiveLimit!==void 0){let t=p.inconclusiveLimit;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let i={instancePath:s+"/inconclusiveLimit",schemaPath:"#/properties/inconclusiveLimit/type",keyword:"type",params:{type:"\
integer"},schema:K.properties.inconclusiveLimit.type,parentSchema:K.properties.inconclusiveLimit,data:t};e===null?e=[i]:e.push(i),r++}if(typeof t=="number"&&isFinite(
t)){if(t>1e4||isNaN(t)){let i={instancePath:s+"/inconclusiveLimit",schemaPath:"#/properties/inconclusiveLimit/maximum",keyword:"maximum",params:{comparison:"<=",
limit:1e4},schema:1e4,parentSchema:K.properties.inconclusiveLimit,data:t};e===null?e=[i]:e.push(i),r++}if(t<0||isNaN(t)){let i={instancePath:s+"/inconclusiveLim\
it",schemaPath:"#/properties/inconclusiveLimit/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:K.properties.inconclusiveLimit,
data:t};e===null?e=[i]:e.push(i),r++}}}if(p.consecutiveErrorLimit!==void 0){let t=p.consecutiveErrorLimit;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){
let i={instancePath:s+"/consecutiveErrorLimit",schemaPath:"#/properties/consecutiveErrorLimit/type",keyword:"type",params:{type:"integer"},schema:K.properties.consecutiveErrorLimit.
type,parentSchema:K.properties.consecutiveErrorLimit,data:t};e===null?e=[i]:e.push(i),r++}if(typeof t=="number"&&isFinite(t)){if(t>1e4||isNaN(t)){let i={instancePath:s+
"/consecutiveErrorLimit",schemaPath:"#/properties/consecutiveErrorLimit/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},schema:1e4,parentSchema:K.
properties.consecutiveErrorLimit,data:t};e===null?e=[i]:e.push(i),r++}if(t<0||isNaN(t)){let i={instancePath:s+"/consecutiveErrorLimit",schemaPath:"#/properties/\
consecutiveErrorLimit/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:K.properties.consecutiveErrorLimit,data:t};e===null?e=[i]:
e.push(i),r++}}}if(p.minSamples!==void 0){let t=p.minSamples;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let i={instancePath:s+"/minSamples",schemaPath:"\
#/properties/minSamples/type",keyword:"type",params:{type:"integer"},schema:K.properties.minSamples.type,parentSchema:K.properties.minSamples,data:t};e===null?e=
[i]:e.push(i),r++}if(typeof t=="number"&&isFinite(t)){if(t>9007199254740991||isNaN(t)){let i={instancePath:s+"/minSamples",schemaPath:"#/properties/minSamples/m\
aximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},schema:9007199254740991,parentSchema:K.properties.minSamples,data:t};e===null?e=[i]:e.
push(i),r++}if(t<0||isNaN(t)){let i={instancePath:s+"/minSamples",schemaPath:"#/properties/minSamples/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:K.properties.minSamples,data:t};e===null?e=[i]:e.push(i),r++}}}if(p.samplesQuery!==void 0){let t=p.samplesQuery;if(typeof t=="string"){if(b(
t)<1){let i={instancePath:s+"/samplesQuery",schemaPath:"#/properties/samplesQuery/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:K.properties.
samplesQuery,data:t};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/samplesQuery",schemaPath:"#/properties/samplesQuery/type",keyword:"type",params:{
type:"string"},schema:K.properties.samplesQuery.type,parentSchema:K.properties.samplesQuery,data:t};e===null?e=[i]:e.push(i),r++}}if(p.noData!==void 0){let t=p.
noData;if(!(t==="Inconclusive"||t==="Failed"||t==="Successful")){let i={instancePath:s+"/noData",schemaPath:"#/properties/noData/enum",keyword:"enum",params:{allowedValues:K.
properties.noData.enum},schema:K.properties.noData.enum,parentSchema:K.properties.noData,data:t};e===null?e=[i]:e.push(i),r++}}if(p.minSamples!==void 0&&p.samplesQuery===
void 0){let t={instancePath:s,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property:"minSamples",missingProperty:"samplesQuery",depsCount:1,
deps:"samplesQuery"},schema:K.dependentRequired,parentSchema:K,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},schema:K.type,parentSchema:K,data:p};e===null?e=[t]:e.push(t),r++}return mt.errors=e,r===0}mt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Je(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Je.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!mr.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^P(\
[0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|\
[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$"},schema:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}\
D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{\
1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$",parentSchema:ie,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},schema:ie.type,parentSchema:ie,data:p};e===null?e=[t]:e.push(t),r++}return Je.errors=e,r===0}Je.evaluated={dynamicProps:!1,dynamicItems:!1};
function lt(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=lt.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.rollout===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"rollout"},schema:me.required,parentSchema:me,data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="rollout"||t==="con\
dition")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:me,data:p};
e===null?e=[i]:e.push(i),r++}if(p.rollout!==void 0){let t=p.rollout;if(typeof t=="string"){if(b(t)<1){let i={instancePath:s+"/rollout",schemaPath:"#/properties/\
rollout/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:me.properties.rollout,data:t};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+
"/rollout",schemaPath:"#/properties/rollout/type",keyword:"type",params:{type:"string"},schema:me.properties.rollout.type,parentSchema:me.properties.rollout,data:t};
e===null?e=[i]:e.push(i),r++}}if(p.condition!==void 0){let t=p.condition;if(!(t==="Succeeded"||t==="Finished")){let i={instancePath:s+"/condition",schemaPath:"#\
/properties/condition/enum",keyword:"enum",params:{allowedValues:me.properties.condition.enum},schema:me.properties.condition.enum,parentSchema:me.properties.condition,
data:t};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:me.type,parentSchema:me,data:p};
e===null?e=[t]:e.push(t),r++}return lt.errors=e,r===0}lt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Li=new RegExp("^(100|[1-9]?[0-9])%$","u");function Jt(p,{
instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Jt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.apiVersion===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
apiVersion"},schema:j.required,parentSchema:j,data:p};e===null?e=[t]:e.push(t),r++}if(p.kind===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"kind"},schema:j.required,parentSchema:j,data:p};e===null?e=[t]:e.push(t),r++}if(p.metadata===void 0){let t={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"metadata"},schema:j.required,parentSchema:j,data:p};e===null?e=[t]:e.push(t),r++}if(p.spec===void 0){let t={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},schema:j.required,parentSchema:j,data:p};e===null?e=[t]:e.push(t),r++}
for(let t in p)if(!(t==="apiVersion"||t==="kind"||t==="metadata"||t==="spec")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:t},schema:!1,parentSchema:j,data:p};e===null?e=[i]:e.push(i),r++}if(p.apiVersion!==void 0&&(rt(p.apiVersion,{instancePath:s+"\
/apiVersion",parentData:p,parentDataProperty:"apiVersion",rootData:d,dynamicAnchors:h})||(e=e===null?rt.errors:e.concat(rt.errors),r=e.length)),p.kind!==void 0){
let t=p.kind;if(t!=="Rollout"){let i={instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"Rollout"},schema:"Rollou\
t",parentSchema:j.properties.kind,data:t};e===null?e=[i]:e.push(i),r++}}if(p.metadata!==void 0&&(st(p.metadata,{instancePath:s+"/metadata",parentData:p,parentDataProperty:"\
metadata",rootData:d,dynamicAnchors:h})||(e=e===null?st.errors:e.concat(st.errors),r=e.length)),p.spec!==void 0){let t=p.spec;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.change===void 0){let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"change"},schema:j.properties.
spec.required,parentSchema:j.properties.spec,data:t};e===null?e=[i]:e.push(i),r++}if(t.system===void 0){let i={instancePath:s+"/spec",schemaPath:"#/properties/s\
pec/required",keyword:"required",params:{missingProperty:"system"},schema:j.properties.spec.required,parentSchema:j.properties.spec,data:t};e===null?e=[i]:e.push(
i),r++}if(t.artifact===void 0){let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"artifact"},schema:j.
properties.spec.required,parentSchema:j.properties.spec,data:t};e===null?e=[i]:e.push(i),r++}if(t.strategy===void 0){let i={instancePath:s+"/spec",schemaPath:"#\
/properties/spec/required",keyword:"required",params:{missingProperty:"strategy"},schema:j.properties.spec.required,parentSchema:j.properties.spec,data:t};e===null?
e=[i]:e.push(i),r++}if(t.stages===void 0){let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"stag\
es"},schema:j.properties.spec.required,parentSchema:j.properties.spec,data:t};e===null?e=[i]:e.push(i),r++}for(let i in t)if(!Se.call(j.properties.spec.properties,
i)){let a={instancePath:s+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:j.
properties.spec,data:t};e===null?e=[a]:e.push(a),r++}if(t.change!==void 0){let i=t.change;if(typeof i=="string"){if(b(i)<1){let a={instancePath:s+"/spec/change",
schemaPath:"#/properties/spec/properties/change/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:j.properties.spec.properties.change,data:i};
e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:s+"/spec/change",schemaPath:"#/properties/spec/properties/change/type",keyword:"type",params:{type:"strin\
g"},schema:j.properties.spec.properties.change.type,parentSchema:j.properties.spec.properties.change,data:i};e===null?e=[a]:e.push(a),r++}}if(t.system!==void 0){
let i=t.system;if(typeof i=="string"){if(b(i)<1){let a={instancePath:s+"/spec/system",schemaPath:"#/properties/spec/properties/system/minLength",keyword:"minLen\
gth",params:{limit:1},schema:1,parentSchema:j.properties.spec.properties.system,data:i};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:s+"/spec/system",
schemaPath:"#/properties/spec/properties/system/type",keyword:"type",params:{type:"string"},schema:j.properties.spec.properties.system.type,parentSchema:j.properties.
spec.properties.system,data:i};e===null?e=[a]:e.push(a),r++}}if(t.artifact!==void 0){let i=t.artifact;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){
let a={instancePath:s+"/spec/artifact",schemaPath:"#/properties/spec/properties/artifact/required",keyword:"required",params:{missingProperty:"name"},schema:j.properties.
spec.properties.artifact.required,parentSchema:j.properties.spec.properties.artifact,data:i};e===null?e=[a]:e.push(a),r++}if(i.version===void 0){let a={instancePath:s+
"/spec/artifact",schemaPath:"#/properties/spec/properties/artifact/required",keyword:"required",params:{missingProperty:"version"},schema:j.properties.spec.properties.
artifact.required,parentSchema:j.properties.spec.properties.artifact,data:i};e===null?e=[a]:e.push(a),r++}for(let a in i)if(!(a==="name"||a==="version"||a==="di\
gest"||a==="commit"||a==="pipeline")){let n={instancePath:s+"/spec/artifact",schemaPath:"#/properties/spec/properties/artifact/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:j.properties.spec.properties.artifact,data:i};e===null?e=[n]:e.push(n),r++}if(i.name!==
void 0){let a=i.name;if(typeof a=="string"){if(b(a)<1){let n={instancePath:s+"/spec/artifact/name",schemaPath:"#/properties/spec/properties/artifact/properties/\
name/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:j.properties.spec.properties.artifact.properties.name,data:a};e===null?e=[n]:e.push(n),
r++}}else{let n={instancePath:s+"/spec/artifact/name",schemaPath:"#/properties/spec/properties/artifact/properties/name/type",keyword:"type",params:{type:"strin\
g"},schema:j.properties.spec.properties.artifact.properties.name.type,parentSchema:j.properties.spec.properties.artifact.properties.name,data:a};e===null?e=[n]:
e.push(n),r++}}if(i.version!==void 0){let a=i.version;if(typeof a=="string"){if(b(a)<1){let n={instancePath:s+"/spec/artifact/version",schemaPath:"#/properties/\
spec/properties/artifact/properties/version/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:j.properties.spec.properties.artifact.properties.
version,data:a};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:s+"/spec/artifact/version",schemaPath:"#/properties/spec/properties/artifact/properties/v\
ersion/type",keyword:"type",params:{type:"string"},schema:j.properties.spec.properties.artifact.properties.version.type,parentSchema:j.properties.spec.properties.
artifact.properties.version,data:a};e===null?e=[n]:e.push(n),r++}}i.digest!==void 0&&(tt(i.digest,{instancePath:s+"/spec/artifact/digest",parentData:i,parentDataProperty:"\
digest",rootData:d,dynamicAnchors:h})||(e=e===null?tt.errors:e.concat(tt.errors),r=e.length)),i.commit!==void 0&&(pt(i.commit,{instancePath:s+"/spec/artifact/co\
mmit",parentData:i,parentDataProperty:"commit",rootData:d,dynamicAnchors:h})||(e=e===null?pt.errors:e.concat(pt.errors),r=e.length)),i.pipeline!==void 0&&(it(i.
pipeline,{instancePath:s+"/spec/artifact/pipeline",parentData:i,parentDataProperty:"pipeline",rootData:d,dynamicAnchors:h})||(e=e===null?it.errors:e.concat(it.errors),
r=e.length))}else{let a={instancePath:s+"/spec/artifact",schemaPath:"#/properties/spec/properties/artifact/type",keyword:"type",params:{type:"object"},schema:j.
properties.spec.properties.artifact.type,parentSchema:j.properties.spec.properties.artifact,data:i};e===null?e=[a]:e.push(a),r++}}if(t.targets!==void 0){let i=t.
targets;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(!(a==="fleet"||a==="selector")){let n={instancePath:s+"/spec/targets",schemaPath:"#/prope\
rties/spec/properties/targets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:j.properties.spec.properties.
targets,data:i};e===null?e=[n]:e.push(n),r++}i.fleet!==void 0&&(at(i.fleet,{instancePath:s+"/spec/targets/fleet",parentData:i,parentDataProperty:"fleet",rootData:d,
dynamicAnchors:h})||(e=e===null?at.errors:e.concat(at.errors),r=e.length)),i.selector!==void 0&&(We(i.selector,{instancePath:s+"/spec/targets/selector",parentData:i,
parentDataProperty:"selector",rootData:d,dynamicAnchors:h})||(e=e===null?We.errors:e.concat(We.errors),r=e.length))}else{let a={instancePath:s+"/spec/targets",schemaPath:"\
#/properties/spec/properties/targets/type",keyword:"type",params:{type:"object"},schema:j.properties.spec.properties.targets.type,parentSchema:j.properties.spec.
properties.targets,data:i};e===null?e=[a]:e.push(a),r++}}if(t.order!==void 0){let i=t.order;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(!(a===
"key"||a==="direction")){let n={instancePath:s+"/spec/order",schemaPath:"#/properties/spec/properties/order/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:a},schema:!1,parentSchema:j.properties.spec.properties.order,data:i};e===null?e=[n]:e.push(n),r++}if(i.key!==void 0){let a=i.key;if(typeof a==
"string"){if(b(a)<1){let n={instancePath:s+"/spec/order/key",schemaPath:"#/properties/spec/properties/order/properties/key/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:j.properties.spec.properties.order.properties.key,data:a};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:s+"/spec/order/k\
ey",schemaPath:"#/properties/spec/properties/order/properties/key/type",keyword:"type",params:{type:"string"},schema:j.properties.spec.properties.order.properties.
key.type,parentSchema:j.properties.spec.properties.order.properties.key,data:a};e===null?e=[n]:e.push(n),r++}}if(i.direction!==void 0){let a=i.direction;if(!(a===
"Ascending"||a==="Descending")){let n={instancePath:s+"/spec/order/direction",schemaPath:"#/properties/spec/properties/order/properties/direction/enum",keyword:"\
enum",params:{allowedValues:j.properties.spec.properties.order.properties.direction.enum},schema:j.properties.spec.properties.order.properties.direction.enum,parentSchema:j.
properties.spec.properties.order.properties.direction,data:a};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+"/spec/order",schemaPath:"#/properties/s\
pec/properties/order/type",keyword:"type",params:{type:"object"},schema:j.properties.spec.properties.order.type,parentSchema:j.properties.spec.properties.order,
data:i};e===null?e=[a]:e.push(a),r++}}if(t.seed!==void 0){let i=t.seed;if(typeof i=="string"){if(b(i)<1){let a={instancePath:s+"/spec/seed",schemaPath:"#/proper\
ties/spec/properties/seed/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:j.properties.spec.properties.seed,data:i};e===null?e=[a]:e.push(
a),r++}}else{let a={instancePath:s+"/spec/seed",schemaPath:"#/properties/spec/properties/seed/type",keyword:"type",params:{type:"string"},schema:j.properties.spec.
properties.seed.type,parentSchema:j.properties.spec.properties.seed,data:i};e===null?e=[a]:e.push(a),r++}}if(t.strategy!==void 0){let i=t.strategy;if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.type===void 0){let a={instancePath:s+"/spec/strategy",schemaPath:"#/properties/spec/properties/strategy/required",keyword:"req\
uired",params:{missingProperty:"type"},schema:j.properties.spec.properties.strategy.required,parentSchema:j.properties.spec.properties.strategy,data:i};e===null?
e=[a]:e.push(a),r++}for(let a in i)if(a!=="type"){let n={instancePath:s+"/spec/strategy",schemaPath:"#/properties/spec/properties/strategy/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:j.properties.spec.properties.strategy,data:i};e===null?e=[n]:e.push(n),r++}if(i.
type!==void 0){let a=i.type;if(!(a==="Staged"||a==="BlueGreen")){let n={instancePath:s+"/spec/strategy/type",schemaPath:"#/properties/spec/properties/strategy/p\
roperties/type/enum",keyword:"enum",params:{allowedValues:j.properties.spec.properties.strategy.properties.type.enum},schema:j.properties.spec.properties.strategy.
properties.type.enum,parentSchema:j.properties.spec.properties.strategy.properties.type,data:a};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+"/spec\
/strategy",schemaPath:"#/properties/spec/properties/strategy/type",keyword:"type",params:{type:"object"},schema:j.properties.spec.properties.strategy.type,parentSchema:j.
properties.spec.properties.strategy,data:i};e===null?e=[a]:e.push(a),r++}}if(t.stages!==void 0){let i=t.stages;if(Array.isArray(i)){if(i.length<1){let n={instancePath:s+
"/spec/stages",schemaPath:"#/properties/spec/properties/stages/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:j.properties.spec.properties.
stages,data:i};e===null?e=[n]:e.push(n),r++}let a=i.length;for(let n=0;n<a;n++){let c=i[n];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.name===void 0){let o={
instancePath:s+"/spec/stages/"+n,schemaPath:"#/properties/spec/properties/stages/items/required",keyword:"required",params:{missingProperty:"name"},schema:j.properties.
spec.properties.stages.items.required,parentSchema:j.properties.spec.properties.stages.items,data:c};e===null?e=[o]:e.push(o),r++}for(let o in c)if(!Se.call(j.properties.
spec.properties.stages.items.properties,o)){let l={instancePath:s+"/spec/stages/"+n,schemaPath:"#/properties/spec/properties/stages/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:j.properties.spec.properties.stages.items,data:c};e===null?e=[l]:e.push(l),r++}
if(c.name!==void 0&&(nt(c.name,{instancePath:s+"/spec/stages/"+n+"/name",parentData:c,parentDataProperty:"name",rootData:d,dynamicAnchors:h})||(e=e===null?nt.errors:
e.concat(nt.errors),r=e.length)),c.environment!==void 0){let o=c.environment;if(typeof o=="string"){if(b(o)<1){let l={instancePath:s+"/spec/stages/"+n+"/environ\
ment",schemaPath:"#/properties/spec/properties/stages/items/properties/environment/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:j.properties.
spec.properties.stages.items.properties.environment,data:o};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spec/stages/"+n+"/environment",schemaPath:"\
#/properties/spec/properties/stages/items/properties/environment/type",keyword:"type",params:{type:"string"},schema:j.properties.spec.properties.stages.items.properties.
environment.type,parentSchema:j.properties.spec.properties.stages.items.properties.environment,data:o};e===null?e=[l]:e.push(l),r++}}if(c.selector!==void 0&&(We(
c.selector,{instancePath:s+"/spec/stages/"+n+"/selector",parentData:c,parentDataProperty:"selector",rootData:d,dynamicAnchors:h})||(e=e===null?We.errors:e.concat(
We.errors),r=e.length)),c.batches!==void 0){let o=c.batches;if(Array.isArray(o)){if(o.length>100){let f={instancePath:s+"/spec/stages/"+n+"/batches",schemaPath:"\
#/properties/spec/properties/stages/items/properties/batches/maxItems",keyword:"maxItems",params:{limit:100},schema:100,parentSchema:j.properties.spec.properties.
stages.items.properties.batches,data:o};e===null?e=[f]:e.push(f),r++}if(o.length<1){let f={instancePath:s+"/spec/stages/"+n+"/batches",schemaPath:"#/properties/\
spec/properties/stages/items/properties/batches/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:j.properties.spec.properties.stages.items.properties.
batches,data:o};e===null?e=[f]:e.push(f),r++}let l=o.length;for(let f=0;f<l;f++)ye(o[f],{instancePath:s+"/spec/stages/"+n+"/batches/"+f,parentData:o,parentDataProperty:f,
rootData:d,dynamicAnchors:h})||(e=e===null?ye.errors:e.concat(ye.errors),r=e.length)}else{let l={instancePath:s+"/spec/stages/"+n+"/batches",schemaPath:"#/prope\
rties/spec/properties/stages/items/properties/batches/type",keyword:"type",params:{type:"array"},schema:j.properties.spec.properties.stages.items.properties.batches.
type,parentSchema:j.properties.spec.properties.stages.items.properties.batches,data:o};e===null?e=[l]:e.push(l),r++}}if(c.growth!==void 0){let o=c.growth;if(o&&
typeof o=="object"&&!Array.isArray(o)){if(o.type===void 0){let l={instancePath:s+"/spec/stages/"+n+"/growth",schemaPath:"#/properties/spec/properties/stages/ite\
ms/properties/growth/required",keyword:"required",params:{missingProperty:"type"},schema:j.properties.spec.properties.stages.items.properties.growth.required,parentSchema:j.
properties.spec.properties.stages.items.properties.growth,data:o};e===null?e=[l]:e.push(l),r++}for(let l in o)if(!(l==="type"||l==="factor"||l==="start")){let f={
instancePath:s+"/spec/stages/"+n+"/growth",schemaPath:"#/properties/spec/properties/stages/items/properties/growth/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:l},schema:!1,parentSchema:j.properties.spec.properties.stages.items.properties.growth,data:o};e===null?e=[f]:e.push(f),r++}if(o.
type!==void 0){let l=o.type;if(!(l==="Exponential"||l==="Linear")){let f={instancePath:s+"/spec/stages/"+n+"/growth/type",schemaPath:"#/properties/spec/properti\
es/stages/items/properties/growth/properties/type/enum",keyword:"enum",params:{allowedValues:j.properties.spec.properties.stages.items.properties.growth.properties.
type.enum},schema:j.properties.spec.properties.stages.items.properties.growth.properties.type.enum,parentSchema:j.properties.spec.properties.stages.items.properties.
growth.properties.type,data:l};e===null?e=[f]:e.push(f),r++}}if(o.factor!==void 0){let l=o.factor;if(typeof l=="number"&&isFinite(l)){if(l>100||isNaN(l)){let f={
instancePath:s+"/spec/stages/"+n+"/growth/factor",schemaPath:"#/properties/spec/properties/stages/items/properties/growth/properties/factor/maximum",keyword:"ma\
ximum",params:{comparison:"<=",limit:100},schema:100,parentSchema:j.properties.spec.properties.stages.items.properties.growth.properties.factor,data:l};e===null?
e=[f]:e.push(f),r++}if(l<=1||isNaN(l)){let f={instancePath:s+"/spec/stages/"+n+"/growth/factor",schemaPath:"#/properties/spec/properties/stages/items/properties\
/growth/properties/factor/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:1},schema:1,parentSchema:j.properties.spec.properties.stages.
items.properties.growth.properties.factor,data:l};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:s+"/spec/stages/"+n+"/growth/factor",schemaPath:"#/prop\
erties/spec/properties/stages/items/properties/growth/properties/factor/type",keyword:"type",params:{type:"number"},schema:j.properties.spec.properties.stages.items.
properties.growth.properties.factor.type,parentSchema:j.properties.spec.properties.stages.items.properties.growth.properties.factor,data:l};e===null?e=[f]:e.push(
f),r++}}o.start!==void 0&&(ye(o.start,{instancePath:s+"/spec/stages/"+n+"/growth/start",parentData:o,parentDataProperty:"start",rootData:d,dynamicAnchors:h})||(e=
e===null?ye.errors:e.concat(ye.errors),r=e.length))}else{let l={instancePath:s+"/spec/stages/"+n+"/growth",schemaPath:"#/properties/spec/properties/stages/items\
/properties/growth/type",keyword:"type",params:{type:"object"},schema:j.properties.spec.properties.stages.items.properties.growth.type,parentSchema:j.properties.
spec.properties.stages.items.properties.growth,data:o};e===null?e=[l]:e.push(l),r++}}if(c.maxConcurrency!==void 0&&(ye(c.maxConcurrency,{instancePath:s+"/spec/s\
tages/"+n+"/maxConcurrency",parentData:c,parentDataProperty:"maxConcurrency",rootData:d,dynamicAnchors:h})||(e=e===null?ye.errors:e.concat(ye.errors),r=e.length)),
c.beforeGates!==void 0&&(Ae(c.beforeGates,{instancePath:s+"/spec/stages/"+n+"/beforeGates",parentData:c,parentDataProperty:"beforeGates",rootData:d,dynamicAnchors:h})||
(e=e===null?Ae.errors:e.concat(Ae.errors),r=e.length)),c.gates!==void 0&&(Ae(c.gates,{instancePath:s+"/spec/stages/"+n+"/gates",parentData:c,parentDataProperty:"\
gates",rootData:d,dynamicAnchors:h})||(e=e===null?Ae.errors:e.concat(Ae.errors),r=e.length)),c.afterGates!==void 0&&(Ae(c.afterGates,{instancePath:s+"/spec/stag\
es/"+n+"/afterGates",parentData:c,parentDataProperty:"afterGates",rootData:d,dynamicAnchors:h})||(e=e===null?Ae.errors:e.concat(Ae.errors),r=e.length)),c.batches!==
void 0&&c&&typeof c=="object"&&!Array.isArray(c)&&c.growth!==void 0){let o={instancePath:s+"/spec/stages/"+n+"/growth",schemaPath:"#/properties/spec/properties/\
stages/items/dependentSchemas/batches/properties/growth/false schema",keyword:"false schema",params:{},schema:!1,parentSchema:j.properties.spec.properties.stages.
items.dependentSchemas.batches.properties.growth,data:c.growth};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/spec/stages/"+n,schemaPath:"#/propert\
ies/spec/properties/stages/items/type",keyword:"type",params:{type:"object"},schema:j.properties.spec.properties.stages.items.type,parentSchema:j.properties.spec.
properties.stages.items,data:c};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:s+"/spec/stages",schemaPath:"#/properties/spec/properties/stages/type",keyword:"\
type",params:{type:"array"},schema:j.properties.spec.properties.stages.type,parentSchema:j.properties.spec.properties.stages,data:i};e===null?e=[a]:e.push(a),r++}}
if(t.metrics!==void 0){let i=t.metrics;if(Array.isArray(i)){let a=i.length;for(let n=0;n<a;n++)mt(i[n],{instancePath:s+"/spec/metrics/"+n,parentData:i,parentDataProperty:n,
rootData:d,dynamicAnchors:h})||(e=e===null?mt.errors:e.concat(mt.errors),r=e.length)}else{let a={instancePath:s+"/spec/metrics",schemaPath:"#/properties/spec/pr\
operties/metrics/type",keyword:"type",params:{type:"array"},schema:j.properties.spec.properties.metrics.type,parentSchema:j.properties.spec.properties.metrics,data:i};
e===null?e=[a]:e.push(a),r++}}if(t.availability!==void 0){let i=t.availability;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(!(a==="maxUnavaila\
ble"||a==="topologyKey"||a==="maxDomainsInFlight")){let n={instancePath:s+"/spec/availability",schemaPath:"#/properties/spec/properties/availability/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:j.properties.spec.properties.availability,data:i};e===null?e=[n]:
e.push(n),r++}if(i.maxUnavailable!==void 0&&(ye(i.maxUnavailable,{instancePath:s+"/spec/availability/maxUnavailable",parentData:i,parentDataProperty:"maxUnavail\
able",rootData:d,dynamicAnchors:h})||(e=e===null?ye.errors:e.concat(ye.errors),r=e.length)),i.topologyKey!==void 0){let a=i.topologyKey;if(typeof a=="string"){if(b(
a)<1){let n={instancePath:s+"/spec/availability/topologyKey",schemaPath:"#/properties/spec/properties/availability/properties/topologyKey/minLength",keyword:"mi\
nLength",params:{limit:1},schema:1,parentSchema:j.properties.spec.properties.availability.properties.topologyKey,data:a};e===null?e=[n]:e.push(n),r++}}else{let n={
instancePath:s+"/spec/availability/topologyKey",schemaPath:"#/properties/spec/properties/availability/properties/topologyKey/type",keyword:"type",params:{type:"\
string"},schema:j.properties.spec.properties.availability.properties.topologyKey.type,parentSchema:j.properties.spec.properties.availability.properties.topologyKey,
data:a};e===null?e=[n]:e.push(n),r++}}if(i.maxDomainsInFlight!==void 0){let a=i.maxDomainsInFlight;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let n={
instancePath:s+"/spec/availability/maxDomainsInFlight",schemaPath:"#/properties/spec/properties/availability/properties/maxDomainsInFlight/type",keyword:"type",
params:{type:"integer"},schema:j.properties.spec.properties.availability.properties.maxDomainsInFlight.type,parentSchema:j.properties.spec.properties.availability.
properties.maxDomainsInFlight,data:a};e===null?e=[n]:e.push(n),r++}if(typeof a=="number"&&isFinite(a)){if(a>1e3||isNaN(a)){let n={instancePath:s+"/spec/availabi\
lity/maxDomainsInFlight",schemaPath:"#/properties/spec/properties/availability/properties/maxDomainsInFlight/maximum",keyword:"maximum",params:{comparison:"<=",
limit:1e3},schema:1e3,parentSchema:j.properties.spec.properties.availability.properties.maxDomainsInFlight,data:a};e===null?e=[n]:e.push(n),r++}if(a<1||isNaN(a)){
let n={instancePath:s+"/spec/availability/maxDomainsInFlight",schemaPath:"#/properties/spec/properties/availability/properties/maxDomainsInFlight/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:j.properties.spec.properties.availability.properties.maxDomainsInFlight,data:a};e===null?e=[n]:e.
push(n),r++}}}}else{let a={instancePath:s+"/spec/availability",schemaPath:"#/properties/spec/properties/availability/type",keyword:"type",params:{type:"object"},
schema:j.properties.spec.properties.availability.type,parentSchema:j.properties.spec.properties.availability,data:i};e===null?e=[a]:e.push(a),r++}}if(t.failurePolicy!==
void 0){let i=t.failurePolicy;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(!(a==="maxFailures"||a==="scope"||a==="onFailure"||a==="onInconclus\
ive")){let n={instancePath:s+"/spec/failurePolicy",schemaPath:"#/properties/spec/properties/failurePolicy/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a},schema:!1,parentSchema:j.properties.spec.properties.failurePolicy,data:i};e===null?e=[n]:e.push(n),r++}if(i.maxFailures!==void 0){let a=i.
maxFailures;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&typeof a!="string"){let n={instancePath:s+"/spec/failurePolicy/maxFailures",schemaPath:"#/\
properties/spec/properties/failurePolicy/properties/maxFailures/type",keyword:"type",params:{type:j.properties.spec.properties.failurePolicy.properties.maxFailures.
type},schema:j.properties.spec.properties.failurePolicy.properties.maxFailures.type,parentSchema:j.properties.spec.properties.failurePolicy.properties.maxFailures,
data:a};e===null?e=[n]:e.push(n),r++}if(typeof a=="number"&&isFinite(a)){if(a>1e6||isNaN(a)){let n={instancePath:s+"/spec/failurePolicy/maxFailures",schemaPath:"\
#/properties/spec/properties/failurePolicy/properties/maxFailures/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},schema:1e6,parentSchema:j.properties.
spec.properties.failurePolicy.properties.maxFailures,data:a};e===null?e=[n]:e.push(n),r++}if(a<0||isNaN(a)){let n={instancePath:s+"/spec/failurePolicy/maxFailur\
es",schemaPath:"#/properties/spec/properties/failurePolicy/properties/maxFailures/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:j.
properties.spec.properties.failurePolicy.properties.maxFailures,data:a};e===null?e=[n]:e.push(n),r++}}if(typeof a=="string"&&!Li.test(a)){let n={instancePath:s+
"/spec/failurePolicy/maxFailures",schemaPath:"#/properties/spec/properties/failurePolicy/properties/maxFailures/pattern",keyword:"pattern",params:{pattern:"^(10\
0|[1-9]?[0-9])%$"},schema:"^(100|[1-9]?[0-9])%$",parentSchema:j.properties.spec.properties.failurePolicy.properties.maxFailures,data:a};e===null?e=[n]:e.push(n),
r++}}if(i.scope!==void 0){let a=i.scope;if(!(a==="Batch"||a==="Stage"||a==="Rollout")){let n={instancePath:s+"/spec/failurePolicy/scope",schemaPath:"#/propertie\
s/spec/properties/failurePolicy/properties/scope/enum",keyword:"enum",params:{allowedValues:j.properties.spec.properties.failurePolicy.properties.scope.enum},schema:j.
properties.spec.properties.failurePolicy.properties.scope.enum,parentSchema:j.properties.spec.properties.failurePolicy.properties.scope,data:a};e===null?e=[n]:e.
push(n),r++}}if(i.onFailure!==void 0){let a=i.onFailure;if(!(a==="Pause"||a==="Abort"||a==="Rollback")){let n={instancePath:s+"/spec/failurePolicy/onFailure",schemaPath:"\
#/properties/spec/properties/failurePolicy/properties/onFailure/enum",keyword:"enum",params:{allowedValues:j.properties.spec.properties.failurePolicy.properties.
onFailure.enum},schema:j.properties.spec.properties.failurePolicy.properties.onFailure.enum,parentSchema:j.properties.spec.properties.failurePolicy.properties.onFailure,
data:a};e===null?e=[n]:e.push(n),r++}}if(i.onInconclusive!==void 0){let a=i.onInconclusive;if(!(a==="Pause"||a==="Abort"||a==="Rollback")){let n={instancePath:s+
"/spec/failurePolicy/onInconclusive",schemaPath:"#/properties/spec/properties/failurePolicy/properties/onInconclusive/enum",keyword:"enum",params:{allowedValues:j.
properties.spec.properties.failurePolicy.properties.onInconclusive.enum},schema:j.properties.spec.properties.failurePolicy.properties.onInconclusive.enum,parentSchema:j.
properties.spec.properties.failurePolicy.properties.onInconclusive,data:a};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+"/spec/failurePolicy",schemaPath:"\
#/properties/spec/properties/failurePolicy/type",keyword:"type",params:{type:"object"},schema:j.properties.spec.properties.failurePolicy.type,parentSchema:j.properties.
spec.properties.failurePolicy,data:i};e===null?e=[a]:e.push(a),r++}}if(t.limits!==void 0){let i=t.limits;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)
if(a!=="maxExposed"){let n={instancePath:s+"/spec/limits",schemaPath:"#/properties/spec/properties/limits/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a},schema:!1,parentSchema:j.properties.spec.properties.limits,data:i};e===null?e=[n]:e.push(n),r++}i.maxExposed!==void 0&&(ye(i.maxExposed,{instancePath:s+
"/spec/limits/maxExposed",parentData:i,parentDataProperty:"maxExposed",rootData:d,dynamicAnchors:h})||(e=e===null?ye.errors:e.concat(ye.errors),r=e.length))}else{
let a={instancePath:s+"/spec/limits",schemaPath:"#/properties/spec/properties/limits/type",keyword:"type",params:{type:"object"},schema:j.properties.spec.properties.
limits.type,parentSchema:j.properties.spec.properties.limits,data:i};e===null?e=[a]:e.push(a),r++}}if(t.windows!==void 0){let i=t.windows;if(i&&typeof i=="objec\
t"&&!Array.isArray(i)){for(let a in i)if(!(a==="refs"||a==="onClose"||a==="allowRollback")){let n={instancePath:s+"/spec/windows",schemaPath:"#/properties/spec/\
properties/windows/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:j.properties.spec.properties.windows,
data:i};e===null?e=[n]:e.push(n),r++}if(i.refs!==void 0){let a=i.refs;if(Array.isArray(a)){let n=a.length;for(let c=0;c<n;c++){let o=a[c];if(typeof o=="string"){
if(b(o)<1){let l={instancePath:s+"/spec/windows/refs/"+c,schemaPath:"#/properties/spec/properties/windows/properties/refs/items/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:j.properties.spec.properties.windows.properties.refs.items,data:o};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/spe\
c/windows/refs/"+c,schemaPath:"#/properties/spec/properties/windows/properties/refs/items/type",keyword:"type",params:{type:"string"},schema:j.properties.spec.properties.
windows.properties.refs.items.type,parentSchema:j.properties.spec.properties.windows.properties.refs.items,data:o};e===null?e=[l]:e.push(l),r++}}}else{let n={instancePath:s+
"/spec/windows/refs",schemaPath:"#/properties/spec/properties/windows/properties/refs/type",keyword:"type",params:{type:"array"},schema:j.properties.spec.properties.
windows.properties.refs.type,parentSchema:j.properties.spec.properties.windows.properties.refs,data:a};e===null?e=[n]:e.push(n),r++}}if(i.onClose!==void 0){let a=i.
onClose;if(!(a==="FinishBatch"||a==="StopNow")){let n={instancePath:s+"/spec/windows/onClose",schemaPath:"#/properties/spec/properties/windows/properties/onClos\
e/enum",keyword:"enum",params:{allowedValues:j.properties.spec.properties.windows.properties.onClose.enum},schema:j.properties.spec.properties.windows.properties.
onClose.enum,parentSchema:j.properties.spec.properties.windows.properties.onClose,data:a};e===null?e=[n]:e.push(n),r++}}if(i.allowRollback!==void 0){let a=i.allowRollback;
if(typeof a!="boolean"){let n={instancePath:s+"/spec/windows/allowRollback",schemaPath:"#/properties/spec/properties/windows/properties/allowRollback/type",keyword:"\
type",params:{type:"boolean"},schema:j.properties.spec.properties.windows.properties.allowRollback.type,parentSchema:j.properties.spec.properties.windows.properties.
allowRollback,data:a};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+"/spec/windows",schemaPath:"#/properties/spec/properties/windows/type",keyword:"\
type",params:{type:"object"},schema:j.properties.spec.properties.windows.type,parentSchema:j.properties.spec.properties.windows,data:i};e===null?e=[a]:e.push(a),
r++}}if(t.progressDeadline!==void 0&&(Je(t.progressDeadline,{instancePath:s+"/spec/progressDeadline",parentData:t,parentDataProperty:"progressDeadline",rootData:d,
dynamicAnchors:h})||(e=e===null?Je.errors:e.concat(Je.errors),r=e.length)),t.rollback!==void 0){let i=t.rollback;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)
if(!(a==="supported"||a==="to"||a==="order"||a==="scope"||a==="skipGates"||a==="maxTime")){let n={instancePath:s+"/spec/rollback",schemaPath:"#/properties/spec/\
properties/rollback/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:j.properties.spec.properties.rollback,
data:i};e===null?e=[n]:e.push(n),r++}if(i.supported!==void 0){let a=i.supported;if(typeof a!="boolean"){let n={instancePath:s+"/spec/rollback/supported",schemaPath:"\
#/properties/spec/properties/rollback/properties/supported/type",keyword:"type",params:{type:"boolean"},schema:j.properties.spec.properties.rollback.properties.
supported.type,parentSchema:j.properties.spec.properties.rollback.properties.supported,data:a};e===null?e=[n]:e.push(n),r++}}if(i.to!==void 0){let a=i.to;if(typeof a==
"string"){if(b(a)<1){let n={instancePath:s+"/spec/rollback/to",schemaPath:"#/properties/spec/properties/rollback/properties/to/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:j.properties.spec.properties.rollback.properties.to,data:a};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:s+"/spec/rollb\
ack/to",schemaPath:"#/properties/spec/properties/rollback/properties/to/type",keyword:"type",params:{type:"string"},schema:j.properties.spec.properties.rollback.
properties.to.type,parentSchema:j.properties.spec.properties.rollback.properties.to,data:a};e===null?e=[n]:e.push(n),r++}}if(i.order!==void 0){let a=i.order;if(!(a===
"Reverse"||a==="Forward")){let n={instancePath:s+"/spec/rollback/order",schemaPath:"#/properties/spec/properties/rollback/properties/order/enum",keyword:"enum",
params:{allowedValues:j.properties.spec.properties.rollback.properties.order.enum},schema:j.properties.spec.properties.rollback.properties.order.enum,parentSchema:j.
properties.spec.properties.rollback.properties.order,data:a};e===null?e=[n]:e.push(n),r++}}if(i.scope!==void 0){let a=i.scope;if(!(a==="Touched"||a==="Failed")){
let n={instancePath:s+"/spec/rollback/scope",schemaPath:"#/properties/spec/properties/rollback/properties/scope/enum",keyword:"enum",params:{allowedValues:j.properties.
spec.properties.rollback.properties.scope.enum},schema:j.properties.spec.properties.rollback.properties.scope.enum,parentSchema:j.properties.spec.properties.rollback.
properties.scope,data:a};e===null?e=[n]:e.push(n),r++}}if(i.skipGates!==void 0){let a=i.skipGates;if(Array.isArray(a)){let n=a.length;for(let l=0;l<n;l++){let f=a[l];
if(!(f==="soak"||f==="metric"||f==="approval"||f==="test"||f==="window"||f==="dependsOn")){let L={instancePath:s+"/spec/rollback/skipGates/"+l,schemaPath:"#/pro\
perties/spec/properties/rollback/properties/skipGates/items/enum",keyword:"enum",params:{allowedValues:j.properties.spec.properties.rollback.properties.skipGates.
items.enum},schema:j.properties.spec.properties.rollback.properties.skipGates.items.enum,parentSchema:j.properties.spec.properties.rollback.properties.skipGates.
items,data:f};e===null?e=[L]:e.push(L),r++}}let c=a.length,o;if(c>1){e:for(;c--;)for(o=c;o--;)if(Oe(a[c],a[o])){let l={instancePath:s+"/spec/rollback/skipGates",
schemaPath:"#/properties/spec/properties/rollback/properties/skipGates/uniqueItems",keyword:"uniqueItems",params:{i:c,j:o},schema:!0,parentSchema:j.properties.spec.
properties.rollback.properties.skipGates,data:a};e===null?e=[l]:e.push(l),r++;break e}}}else{let n={instancePath:s+"/spec/rollback/skipGates",schemaPath:"#/prop\
erties/spec/properties/rollback/properties/skipGates/type",keyword:"type",params:{type:"array"},schema:j.properties.spec.properties.rollback.properties.skipGates.
type,parentSchema:j.properties.spec.properties.rollback.properties.skipGates,data:a};e===null?e=[n]:e.push(n),r++}}i.maxTime!==void 0&&(Je(i.maxTime,{instancePath:s+
"/spec/rollback/maxTime",parentData:i,parentDataProperty:"maxTime",rootData:d,dynamicAnchors:h})||(e=e===null?Je.errors:e.concat(Je.errors),r=e.length))}else{let a={
instancePath:s+"/spec/rollback",schemaPath:"#/properties/spec/properties/rollback/type",keyword:"type",params:{type:"object"},schema:j.properties.spec.properties.
rollback.type,parentSchema:j.properties.spec.properties.rollback,data:i};e===null?e=[a]:e.push(a),r++}}if(t.concurrency!==void 0){let i=t.concurrency;if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.group===void 0){let a={instancePath:s+"/spec/concurrency",schemaPath:"#/properties/spec/properties/concurrency/required",keyword:"\
required",params:{missingProperty:"group"},schema:j.properties.spec.properties.concurrency.required,parentSchema:j.properties.spec.properties.concurrency,data:i};
e===null?e=[a]:e.push(a),r++}for(let a in i)if(!(a==="group"||a==="policy")){let n={instancePath:s+"/spec/concurrency",schemaPath:"#/properties/spec/properties/\
concurrency/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:j.properties.spec.properties.concurrency,data:i};
e===null?e=[n]:e.push(n),r++}if(i.group!==void 0){let a=i.group;if(typeof a=="string"){if(b(a)<1){let n={instancePath:s+"/spec/concurrency/group",schemaPath:"#/\
properties/spec/properties/concurrency/properties/group/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:j.properties.spec.properties.concurrency.
properties.group,data:a};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:s+"/spec/concurrency/group",schemaPath:"#/properties/spec/properties/concurrency\
/properties/group/type",keyword:"type",params:{type:"string"},schema:j.properties.spec.properties.concurrency.properties.group.type,parentSchema:j.properties.spec.
properties.concurrency.properties.group,data:a};e===null?e=[n]:e.push(n),r++}}if(i.policy!==void 0){let a=i.policy;if(!(a==="Queue"||a==="Reject"||a==="Supersed\
e")){let n={instancePath:s+"/spec/concurrency/policy",schemaPath:"#/properties/spec/properties/concurrency/properties/policy/enum",keyword:"enum",params:{allowedValues:j.
properties.spec.properties.concurrency.properties.policy.enum},schema:j.properties.spec.properties.concurrency.properties.policy.enum,parentSchema:j.properties.
spec.properties.concurrency.properties.policy,data:a};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+"/spec/concurrency",schemaPath:"#/properties/spe\
c/properties/concurrency/type",keyword:"type",params:{type:"object"},schema:j.properties.spec.properties.concurrency.type,parentSchema:j.properties.spec.properties.
concurrency,data:i};e===null?e=[a]:e.push(a),r++}}if(t.dependsOn!==void 0){let i=t.dependsOn;if(Array.isArray(i)){let a=i.length;for(let n=0;n<a;n++)lt(i[n],{instancePath:s+
"/spec/dependsOn/"+n,parentData:i,parentDataProperty:n,rootData:d,dynamicAnchors:h})||(e=e===null?lt.errors:e.concat(lt.errors),r=e.length)}else{let a={instancePath:s+
"/spec/dependsOn",schemaPath:"#/properties/spec/properties/dependsOn/type",keyword:"type",params:{type:"array"},schema:j.properties.spec.properties.dependsOn.type,
parentSchema:j.properties.spec.properties.dependsOn,data:i};e===null?e=[a]:e.push(a),r++}}}else{let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/type",
keyword:"type",params:{type:"object"},schema:j.properties.spec.type,parentSchema:j.properties.spec,data:t};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:j.type,parentSchema:j,data:p};e===null?e=[t]:e.push(t),r++}return Jt.errors=e,r===0}Jt.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var xi=Xt,y={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://gradus.dev/schemas/v1/work-record.sc\
hema.json",type:"object",additionalProperties:!1,required:["apiVersion","kind","metadata","spec"],properties:{apiVersion:{$ref:"https://gradus.dev/schemas/v1/sh\
ared#/$defs/apiVersion"},kind:{const:"WorkRecord"},metadata:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/metadata"},spec:{type:"object",additionalProperties:!1,
required:["type","at","by","result"],allOf:[{if:{properties:{type:{const:"inspection"}},required:["type"]},then:{required:["inspection","system"]},else:{properties:{
inspection:!1}}},{if:{properties:{type:{const:"log-review"}},required:["type"]},then:{required:["logReview","system"]},else:{properties:{logReview:!1}}},{if:{properties:{
type:{const:"backup"}},required:["type"]},then:{required:["backup","system"]},else:{properties:{backup:!1}}},{if:{properties:{type:{const:"restore-test"}},required:[
"type"]},then:{required:["restoreTest","system"]},else:{properties:{restoreTest:!1}}},{if:{properties:{type:{const:"drill"}},required:["type"]},then:{required:[
"drill","system"]},else:{properties:{drill:!1}}},{if:{properties:{type:{const:"meeting"}},required:["type"]},then:{required:["meeting"]},else:{properties:{meeting:!1}}},
{if:{properties:{type:{const:"training"}},required:["type"]},then:{required:["training"]},else:{properties:{training:!1}}},{if:{properties:{type:{enum:["log-cle\
anup","config-sync","patch","custom"]}},required:["type"]},then:{required:["system"]},else:{properties:{run:!1}}}],properties:{type:{$ref:"https://gradus.dev/sc\
hemas/v1/shared#/$defs/taskType"},system:{type:"string",minLength:1},plan:{type:"string",minLength:1},task:{type:"string",minLength:1},at:{$ref:"https://gradus.\
dev/schemas/v1/shared#/$defs/instant"},by:{type:"array",minItems:1,items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/person"}},result:{enum:["pass","fail",
"partial"]},summary:{type:"string",minLength:1},findings:{type:"array",items:{type:"object",additionalProperties:!1,required:["id","severity","text"],properties:{
id:{type:"string",minLength:1},severity:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/severity"},text:{type:"string",minLength:1},owner:{$ref:"https://grad\
us.dev/schemas/v1/shared#/$defs/person"},due:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/calendarDate"},change:{type:"string",minLength:1},incident:{type:"\
string",minLength:1},closed:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/calendarDate"}}}},evidence:{type:"array",items:{$ref:"https://gradus.dev/schemas/\
v1/shared#/$defs/evidence"}},supersedes:{type:"string",minLength:1},inspection:{type:"object",additionalProperties:!1,required:["checks"],properties:{checks:{type:"\
array",minItems:1,items:{type:"object",additionalProperties:!1,required:["component","aspect","result"],properties:{component:{type:"string",minLength:1},aspect:{
$ref:"https://gradus.dev/schemas/v1/shared#/$defs/aspect"},metric:{type:"string",minLength:1},value:{type:"number"},unit:{type:"string",minLength:1},limit:{type:"\
number"},result:{enum:["pass","fail"]},note:{type:"string",minLength:1}}}}}},logReview:{type:"object",additionalProperties:!1,required:["class","from","to"],properties:{
class:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/logClass"},from:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/instant"},to:{$ref:"https://gradus.d\
ev/schemas/v1/shared#/$defs/instant"},patterns:{type:"array",items:{type:"object",additionalProperties:!1,required:["template","count"],properties:{template:{type:"\
string",minLength:1},count:{type:"integer",minimum:0,maximum:9007199254740991},recurring:{type:"boolean"},change:{type:"string",minLength:1},incident:{type:"str\
ing",minLength:1},reason:{type:"string",minLength:1}}}}}},backup:{type:"object",additionalProperties:!1,required:["backup"],properties:{backup:{type:"string",minLength:1},
bytes:{type:"integer",minimum:0,maximum:9007199254740991},sha256:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/sha256"},duration:{$ref:"https://gradus.dev/\
schemas/v1/shared#/$defs/duration"},copies:{type:"array",items:{type:"object",additionalProperties:!1,required:["location"],properties:{location:{enum:["local",
"offsite","cloud"]},site:{type:"string",minLength:1},media:{type:"string",minLength:1},immutable:{type:"boolean"},offline:{type:"boolean"}}}}}},restoreTest:{type:"\
object",additionalProperties:!1,required:["backup","restoredTo","duration","dataLoss"],properties:{backup:{type:"string",minLength:1},backupAt:{$ref:"https://gr\
adus.dev/schemas/v1/shared#/$defs/instant"},restoredTo:{type:"string",minLength:1},duration:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/duration"},dataLoss:{
$ref:"https://gradus.dev/schemas/v1/shared#/$defs/duration"},verifiedBy:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/person"},method:{enum:["full","sample",
"checksum"]}}},drill:{type:"object",additionalProperties:!1,required:["method","scenario"],properties:{plan:{type:"string",minLength:1},method:{$ref:"https://gr\
adus.dev/schemas/v1/shared#/$defs/drillMethod"},scenario:{type:"string",minLength:1},achieved:{type:"object",additionalProperties:!1,properties:{rto:{$ref:"http\
s://gradus.dev/schemas/v1/shared#/$defs/duration"},rpo:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/duration"}}},participants:{type:"array",items:{$ref:"h\
ttps://gradus.dev/schemas/v1/shared#/$defs/person"}},lessons:{type:"array",items:{type:"string",minLength:1}}}},meeting:{type:"object",additionalProperties:!1,required:[
"team","meeting","attendees"],properties:{team:{type:"string",minLength:1},meeting:{type:"string",minLength:1},attendees:{type:"array",minItems:1,items:{$ref:"h\
ttps://gradus.dev/schemas/v1/shared#/$defs/person"}},decisions:{type:"array",items:{type:"string",minLength:1}},actions:{type:"array",items:{$ref:"https://gradu\
s.dev/schemas/v1/shared#/$defs/action"}}}},training:{type:"object",additionalProperties:!1,required:["topic","participants"],properties:{topic:{type:"string",minLength:1},
plan:{type:"string",minLength:1},participants:{type:"array",minItems:1,items:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/person"}}}},run:{type:"object",additionalProperties:!1,
properties:{script:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/path"},commit:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/commit"},exitCode:{type:"\
integer",minimum:0,maximum:255},dryRun:{type:"boolean"},duration:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/duration"},url:{$ref:"https://gradus.dev/sch\
emas/v1/shared#/$defs/url"}}}}}}};function dt(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=dt.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p!=="gradus.dev/v1"){let t={instancePath:s,schemaPath:"#/const",keyword:"const",params:{allowedValue:"\
gradus.dev/v1"},schema:"gradus.dev/v1",parentSchema:Ne,data:p};e===null?e=[t]:e.push(t),r++}return dt.errors=e,r===0}dt.evaluated={dynamicProps:!1,dynamicItems:!1};
function ht(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=ht.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"name"},schema:A.required,parentSchema:A,data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="name"||t==="title"||t==="\
labels"||t==="annotations"||t==="links")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
schema:!1,parentSchema:A,data:p};e===null?e=[i]:e.push(i),r++}if(p.name!==void 0&&(Q(p.name,{instancePath:s+"/name",parentData:p,parentDataProperty:"name",rootData:d,
dynamicAnchors:h})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length)),p.title!==void 0){let t=p.title;if(typeof t=="string"){if(b(t)<1){let i={instancePath:s+
"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:A.properties.title,data:t};e===null?e=[i]:e.push(i),
r++}}else{let i={instancePath:s+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},schema:A.properties.title.type,parentSchema:A.
properties.title,data:t};e===null?e=[i]:e.push(i),r++}}if(p.labels!==void 0){let t=p.labels;if(t&&typeof t=="object"&&!Array.isArray(t))for(let i in t){let a=t[i];
if(typeof a!="string"){let n={instancePath:s+"/labels/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"\
type",params:{type:"string"},schema:A.properties.labels.additionalProperties.type,parentSchema:A.properties.labels.additionalProperties,data:a};e===null?e=[n]:e.
push(n),r++}}else{let i={instancePath:s+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type:"object"},schema:A.properties.labels.type,parentSchema:A.
properties.labels,data:t};e===null?e=[i]:e.push(i),r++}}if(p.annotations!==void 0){let t=p.annotations;if(t&&typeof t=="object"&&!Array.isArray(t))for(let i in t){
let a=t[i];if(typeof a!="string"){let n={instancePath:s+"/annotations/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additional\
Properties/type",keyword:"type",params:{type:"string"},schema:A.properties.annotations.additionalProperties.type,parentSchema:A.properties.annotations.additionalProperties,
data:a};e===null?e=[n]:e.push(n),r++}}else{let i={instancePath:s+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"object"},
schema:A.properties.annotations.type,parentSchema:A.properties.annotations,data:t};e===null?e=[i]:e.push(i),r++}}if(p.links!==void 0){let t=p.links;if(Array.isArray(
t)){let i=t.length;for(let a=0;a<i;a++)J(t[a],{instancePath:s+"/links/"+a,parentData:t,parentDataProperty:a,rootData:d,dynamicAnchors:h})||(e=e===null?J.errors:
e.concat(J.errors),r=e.length)}else{let i={instancePath:s+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type:"array"},schema:A.properties.
links.type,parentSchema:A.properties.links,data:t};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},schema:A.type,parentSchema:A,data:p};e===null?e=[t]:e.push(t),r++}return ht.errors=e,r===0}ht.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ut(p,{
instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=ut.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),!(p==="inspection"||p==="log-review"||p==="log-cleanup"||p==="backup"||p==="restore-test"||p==="config-sync"||p==="patch"||p==="drill"||p==="me\
eting"||p==="training"||p==="custom")){let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Is.enum},schema:Is.enum,parentSchema:Is,data:p};
e===null?e=[t]:e.push(t),r++}return ut.errors=e,r===0}ut.evaluated={dynamicProps:!1,dynamicItems:!1};function we(p,{instancePath:s="",parentData:S,parentDataProperty:q,
rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=we.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!pp.
test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?\
(Z|[+-][0-9]{2}:[0-9]{2})$"},schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$",parentSchema:ge,data:p};
e===null?e=[t]:e.push(t),r++}if(!tp(p)){let t={instancePath:s,schemaPath:"#/format",keyword:"format",params:{format:"date-time"},schema:"date-time",parentSchema:ge,
data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:ge.type,parentSchema:ge,data:p};
e===null?e=[t]:e.push(t),r++}return we.errors=e,r===0}we.evaluated={dynamicProps:!1,dynamicItems:!1};function le(p,{instancePath:s="",parentData:S,parentDataProperty:q,
rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=le.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(b(
p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:he,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:he.type,parentSchema:he,data:p};e===null?e=[t]:e.push(t),r++}return le.errors=e,
r===0}le.evaluated={dynamicProps:!1,dynamicItems:!1};function ft(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,
r=0,m=ft.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="P1"||p==="P2"||p==="P3"||p==="P4"||p==="P5")){let t={instancePath:s,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ir.enum},schema:ir.enum,parentSchema:ir,data:p};e===null?e=[t]:e.push(t),r++}return ft.errors=e,r===0}ft.
evaluated={dynamicProps:!1,dynamicItems:!1};function Xe(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,
r=0,m=Xe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!ip(p)){let t={instancePath:s,schemaPath:"#/forma\
t",keyword:"format",params:{format:"date"},schema:"date",parentSchema:Ee,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},schema:Ee.type,parentSchema:Ee,data:p};e===null?e=[t]:e.push(t),r++}return Xe.errors=e,r===0}Xe.evaluated={dynamicProps:!1,dynamicItems:!1};
var Te={type:"object",additionalProperties:!1,anyOf:[{required:["path"]},{required:["url"]}],properties:{path:{$ref:"#/$defs/path"},url:{$ref:"#/$defs/url"},sha256:{
$ref:"#/$defs/sha256"}}};function yt(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=yt.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(b(p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minL\
ength",params:{limit:1},schema:1,parentSchema:se,data:p};e===null?e=[t]:e.push(t),r++}if(!hr.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"patt\
ern",params:{pattern:"^[^/\\s][^\\n]*$"},schema:"^[^/\\s][^\\n]*$",parentSchema:se,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},schema:se.type,parentSchema:se,data:p};e===null?e=[t]:e.push(t),r++}return yt.errors=e,r===0}yt.evaluated={dynamicProps:!1,
dynamicItems:!1};var gt={type:"string",pattern:"^[0-9a-f]{64}$","x-expected":"64 hex digits in lower case"},Up=new RegExp("^[0-9a-f]{64}$","u");function Pt(p,{instancePath:s="",
parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Pt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),typeof p=="string"){if(!Up.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},schema:"^[0-9a-f]{6\
4}$",parentSchema:gt,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:gt.type,parentSchema:gt,
data:p};e===null?e=[t]:e.push(t),r++}return Pt.errors=e,r===0}Pt.evaluated={dynamicProps:!1,dynamicItems:!1};function vt(p,{instancePath:s="",parentData:S,parentDataProperty:q,
rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=vt.evaluated;m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0);let t=r,i=!1,a=r;if(p&&typeof p==
"object"&&!Array.isArray(p)&&p.path===void 0){let o={instancePath:s,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"path"},schema:Te.
anyOf[0].required,parentSchema:Te.anyOf[0],data:p};e===null?e=[o]:e.push(o),r++}var c=a===r;i=i||c;let n=r;if(p&&typeof p=="object"&&!Array.isArray(p)&&p.url===
void 0){let o={instancePath:s,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"url"},schema:Te.anyOf[1].required,parentSchema:Te.anyOf[1],
data:p};e===null?e=[o]:e.push(o),r++}var c=n===r;if(i=i||c,i)r=t,e!==null&&(t?e.length=t:e=null);else{let o={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",
params:{},schema:Te.anyOf,parentSchema:Te,data:p};e===null?e=[o]:e.push(o),r++}if(p&&typeof p=="object"&&!Array.isArray(p)){for(let o in p)if(!(o==="path"||o===
"url"||o==="sha256")){let l={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:Te,
data:p};e===null?e=[l]:e.push(l),r++}p.path!==void 0&&(yt(p.path,{instancePath:s+"/path",parentData:p,parentDataProperty:"path",rootData:d,dynamicAnchors:h})||(e=
e===null?yt.errors:e.concat(yt.errors),r=e.length)),p.url!==void 0&&(rr(p.url,{instancePath:s+"/url",parentData:p,parentDataProperty:"url",rootData:d,dynamicAnchors:h})||
(e=e===null?rr.errors:e.concat(rr.errors),r=e.length)),p.sha256!==void 0&&(Pt(p.sha256,{instancePath:s+"/sha256",parentData:p,parentDataProperty:"sha256",rootData:d,
dynamicAnchors:h})||(e=e===null?Pt.errors:e.concat(Pt.errors),r=e.length))}else{let o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
schema:Te.type,parentSchema:Te,data:p};e===null?e=[o]:e.push(o),r++}return vt.errors=e,r===0}vt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function kt(p,{
instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=kt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),!(p==="running-state"||p==="thermal"||p==="connectivity"||p==="functionality"||p==="compatibility"||p==="efficiency"||p==="security")){let t={instancePath:s,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:pr.enum},schema:pr.enum,parentSchema:pr,data:p};e===null?e=[t]:e.push(t),r++}return kt.errors=e,r===0}kt.
evaluated={dynamicProps:!1,dynamicItems:!1};function wt(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,
r=0,m=wt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="system"||p==="operation"||p==="exception")){let t={instancePath:s,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ar.enum},schema:ar.enum,parentSchema:ar,data:p};e===null?e=[t]:e.push(t),r++}return wt.errors=e,r===0}wt.
evaluated={dynamicProps:!1,dynamicItems:!1};function St(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,
r=0,m=St.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!Up.test(p)){let t={instancePath:s,schemaPath:"#/\
pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:gt,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:gt.type,parentSchema:gt,data:p};e===null?e=[t]:e.push(t),r++}return St.errors=e,r===0}St.evaluated=
{dynamicProps:!1,dynamicItems:!1};function de(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=de.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!mr.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"p\
attern",params:{pattern:"^P([0-9]{1,6}W|([0-9]{1,4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)\
?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$"},schema:"^P([0-9]{1,6}W|([0-9]{1,\
4}Y([0-9]{1,6}M)?([0-9]{1,6}D)?|[0-9]{1,6}M([0-9]{1,6}D)?|[0-9]{1,6}D)(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?|T([0-9\
]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$",parentSchema:ie,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},schema:ie.type,parentSchema:ie,data:p};e===null?e=[t]:e.push(t),r++}return de.errors=e,r===0}de.evaluated={dynamicProps:!1,
dynamicItems:!1};var Ep={enum:["tabletop","functional","full-scale"]};function bt(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){
let e=null,r=0,m=bt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="tabletop"||p==="functional"||p==="full-scale")){let t={
instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ep.enum},schema:Ep.enum,parentSchema:Ep,data:p};e===null?e=[t]:e.push(t),r++}return bt.errors=
e,r===0}bt.evaluated={dynamicProps:!1,dynamicItems:!1};function qt(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){
let e=null,r=0,m=qt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.text===void 0){
let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"text"},schema:ae.required,parentSchema:ae,data:p};e===null?e=[t]:e.push(
t),r++}if(p.owner===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"owner"},schema:ae.required,parentSchema:ae,
data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="text"||t==="owner"||t==="due"||t==="done"||t==="change")){let i={instancePath:s,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:ae,data:p};e===null?e=[i]:e.push(i),r++}if(p.text!==void 0){
let t=p.text;if(typeof t=="string"){if(b(t)<1){let i={instancePath:s+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:ae.properties.text,data:t};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{
type:"string"},schema:ae.properties.text.type,parentSchema:ae.properties.text,data:t};e===null?e=[i]:e.push(i),r++}}if(p.owner!==void 0&&(cr(p.owner,{instancePath:s+
"/owner",parentData:p,parentDataProperty:"owner",rootData:d,dynamicAnchors:h})||(e=e===null?cr.errors:e.concat(cr.errors),r=e.length)),p.due!==void 0&&(X(p.due,
{instancePath:s+"/due",parentData:p,parentDataProperty:"due",rootData:d,dynamicAnchors:h})||(e=e===null?X.errors:e.concat(X.errors),r=e.length)),p.done!==void 0&&
(X(p.done,{instancePath:s+"/done",parentData:p,parentDataProperty:"done",rootData:d,dynamicAnchors:h})||(e=e===null?X.errors:e.concat(X.errors),r=e.length)),p.change!==
void 0){let t=p.change;if(typeof t=="string"){if(b(t)<1){let i={instancePath:s+"/change",schemaPath:"#/properties/change/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:ae.properties.change,data:t};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/change",schemaPath:"#/properties/change/t\
ype",keyword:"type",params:{type:"string"},schema:ae.properties.change.type,parentSchema:ae.properties.change,data:t};e===null?e=[i]:e.push(i),r++}}}else{let t={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:ae.type,parentSchema:ae,data:p};e===null?e=[t]:e.push(t),r++}return qt.errors=e,
r===0}qt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Dt(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){
let e=null,r=0,m=Dt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(b(p)<1){let t={instancePath:s,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:se,data:p};e===null?e=[t]:e.push(t),r++}if(!hr.test(p)){let t={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[^/\\s][^\\n]*$"},schema:"^[^/\\s][^\\n]*$",parentSchema:se,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:se.type,parentSchema:se,data:p};e===null?e=[t]:e.push(t),r++}return Dt.errors=e,r===0}Dt.evaluated=
{dynamicProps:!1,dynamicItems:!1};function $t(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=$t.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!Rp.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"p\
attern",params:{pattern:"^([0-9a-f]{40}|[0-9a-f]{64})$"},schema:"^([0-9a-f]{40}|[0-9a-f]{64})$",parentSchema:or,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:or.type,parentSchema:or,data:p};e===null?e=[t]:e.push(t),r++}return $t.errors=e,
r===0}$t.evaluated={dynamicProps:!1,dynamicItems:!1};function jt(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,
r=0,m=jt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!rp.test(p)){let t={instancePath:s,schemaPath:"#/\
pattern",keyword:"pattern",params:{pattern:"^https?://[^\\s]+$"},schema:"^https?://[^\\s]+$",parentSchema:Le,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Le.type,parentSchema:Le,data:p};e===null?e=[t]:e.push(t),r++}return jt.errors=e,r===0}jt.evaluated=
{dynamicProps:!1,dynamicItems:!1};function Xt(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Xt.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.apiVersion===void 0){let w={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"apiVersion"},schema:y.required,parentSchema:y,data:p};e===null?e=[w]:e.push(w),r++}if(p.kind===void 0){let w={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},schema:y.required,parentSchema:y,data:p};e===null?e=[w]:e.push(w),r++}
if(p.metadata===void 0){let w={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},schema:y.required,parentSchema:y,data:p};
e===null?e=[w]:e.push(w),r++}if(p.spec===void 0){let w={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},schema:y.required,
parentSchema:y,data:p};e===null?e=[w]:e.push(w),r++}for(let w in p)if(!(w==="apiVersion"||w==="kind"||w==="metadata"||w==="spec")){let ze={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},schema:!1,parentSchema:y,data:p};e===null?e=[ze]:e.push(ze),r++}if(p.apiVersion!==
void 0&&(dt(p.apiVersion,{instancePath:s+"/apiVersion",parentData:p,parentDataProperty:"apiVersion",rootData:d,dynamicAnchors:h})||(e=e===null?dt.errors:e.concat(
dt.errors),r=e.length)),p.kind!==void 0){let w=p.kind;if(w!=="WorkRecord"){let ze={instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{
allowedValue:"WorkRecord"},schema:"WorkRecord",parentSchema:y.properties.kind,data:w};e===null?e=[ze]:e.push(ze),r++}}if(p.metadata!==void 0&&(ht(p.metadata,{instancePath:s+
"/metadata",parentData:p,parentDataProperty:"metadata",rootData:d,dynamicAnchors:h})||(e=e===null?ht.errors:e.concat(ht.errors),r=e.length)),p.spec!==void 0){let w=p.
spec,ze=r,Ot=!0,Kp=r;if(w&&typeof w=="object"&&!Array.isArray(w)){let g;if(w.type===void 0&&(g="type")){let u={};e===null?e=[u]:e.push(u),r++}else if(w.type!==void 0&&
w.type!=="inspection"){let u={};e===null?e=[u]:e.push(u),r++}}var t=Kp===r;r=ze,e!==null&&(ze?e.length=ze:e=null);let ap;if(t){let g=r;if(w&&typeof w=="object"&&
!Array.isArray(w)){if(w.inspection===void 0){let k={instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/0/then/required",keyword:"required",params:{missingProperty:"\
inspection"},schema:y.properties.spec.allOf[0].then.required,parentSchema:y.properties.spec.allOf[0].then,data:w};e===null?e=[k]:e.push(k),r++}if(w.system===void 0){
let k={instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/0/then/required",keyword:"required",params:{missingProperty:"system"},schema:y.properties.spec.
allOf[0].then.required,parentSchema:y.properties.spec.allOf[0].then,data:w};e===null?e=[k]:e.push(k),r++}}var t=g===r;Ot=t,ap="then"}else{let g=r;if(w&&typeof w==
"object"&&!Array.isArray(w)&&w.inspection!==void 0){let k={instancePath:s+"/spec/inspection",schemaPath:"#/properties/spec/allOf/0/else/properties/inspection/fa\
lse schema",keyword:"false schema",params:{},schema:!1,parentSchema:y.properties.spec.allOf[0].else.properties.inspection,data:w.inspection};e===null?e=[k]:e.push(
k),r++}var t=g===r;if(Ot=t,Ot){var i={};i.inspection=!0,i.type=!0}ap="else"}if(!Ot){let g={instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/0/if",keyword:"\
if",params:{failingKeyword:ap},schema:y.properties.spec.allOf[0].if,parentSchema:y.properties.spec.allOf[0],data:w};e===null?e=[g]:e.push(g),r++}let np=r,Rt=!0,
Wp=r;if(w&&typeof w=="object"&&!Array.isArray(w)){let g;if(w.type===void 0&&(g="type")){let u={};e===null?e=[u]:e.push(u),r++}else if(w.type!==void 0&&w.type!==
"log-review"){let u={};e===null?e=[u]:e.push(u),r++}}var a=Wp===r;r=np,e!==null&&(np?e.length=np:e=null);let op;if(a){let g=r;if(w&&typeof w=="object"&&!Array.isArray(
w)){if(w.logReview===void 0){let k={instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/1/then/required",keyword:"required",params:{missingProperty:"logR\
eview"},schema:y.properties.spec.allOf[1].then.required,parentSchema:y.properties.spec.allOf[1].then,data:w};e===null?e=[k]:e.push(k),r++}if(w.system===void 0){
let k={instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/1/then/required",keyword:"required",params:{missingProperty:"system"},schema:y.properties.spec.
allOf[1].then.required,parentSchema:y.properties.spec.allOf[1].then,data:w};e===null?e=[k]:e.push(k),r++}}var a=g===r;Rt=a,op="then"}else{let g=r;if(w&&typeof w==
"object"&&!Array.isArray(w)&&w.logReview!==void 0){let k={instancePath:s+"/spec/logReview",schemaPath:"#/properties/spec/allOf/1/else/properties/logReview/false\
 schema",keyword:"false schema",params:{},schema:!1,parentSchema:y.properties.spec.allOf[1].else.properties.logReview,data:w.logReview};e===null?e=[k]:e.push(k),
r++}var a=g===r;if(Rt=a,Rt){var n={};n.logReview=!0,n.type=!0}op="else"}if(!Rt){let g={instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/1/if",keyword:"\
if",params:{failingKeyword:op},schema:y.properties.spec.allOf[1].if,parentSchema:y.properties.spec.allOf[1],data:w};e===null?e=[g]:e.push(g),r++}i!==!0&&n!==void 0&&
(n===!0?i=!0:(i=i||{},Object.assign(i,n)));let cp=r,zt=!0,Qp=r;if(w&&typeof w=="object"&&!Array.isArray(w)){let g;if(w.type===void 0&&(g="type")){let u={};e===null?
e=[u]:e.push(u),r++}else if(w.type!==void 0&&w.type!=="backup"){let u={};e===null?e=[u]:e.push(u),r++}}var c=Qp===r;r=cp,e!==null&&(cp?e.length=cp:e=null);let mp;
if(c){let g=r;if(w&&typeof w=="object"&&!Array.isArray(w)){if(w.backup===void 0){let k={instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/2/then/requir\
ed",keyword:"required",params:{missingProperty:"backup"},schema:y.properties.spec.allOf[2].then.required,parentSchema:y.properties.spec.allOf[2].then,data:w};e===
null?e=[k]:e.push(k),r++}if(w.system===void 0){let k={instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/2/then/required",keyword:"required",params:{missingProperty:"\
system"},schema:y.properties.spec.allOf[2].then.required,parentSchema:y.properties.spec.allOf[2].then,data:w};e===null?e=[k]:e.push(k),r++}}var c=g===r;zt=c,mp=
"then"}else{let g=r;if(w&&typeof w=="object"&&!Array.isArray(w)&&w.backup!==void 0){let k={instancePath:s+"/spec/backup",schemaPath:"#/properties/spec/allOf/2/e\
lse/properties/backup/false schema",keyword:"false schema",params:{},schema:!1,parentSchema:y.properties.spec.allOf[2].else.properties.backup,data:w.backup};e===
null?e=[k]:e.push(k),r++}var c=g===r;if(zt=c,zt){var o={};o.backup=!0,o.type=!0}mp="else"}if(!zt){let g={instancePath:s+"/spec",schemaPath:"#/properties/spec/al\
lOf/2/if",keyword:"if",params:{failingKeyword:mp},schema:y.properties.spec.allOf[2].if,parentSchema:y.properties.spec.allOf[2],data:w};e===null?e=[g]:e.push(g),
r++}i!==!0&&o!==void 0&&(o===!0?i=!0:(i=i||{},Object.assign(i,o)));let lp=r,Vt=!0,Jp=r;if(w&&typeof w=="object"&&!Array.isArray(w)){let g;if(w.type===void 0&&(g=
"type")){let u={};e===null?e=[u]:e.push(u),r++}else if(w.type!==void 0&&w.type!=="restore-test"){let u={};e===null?e=[u]:e.push(u),r++}}var l=Jp===r;r=lp,e!==null&&
(lp?e.length=lp:e=null);let dp;if(l){let g=r;if(w&&typeof w=="object"&&!Array.isArray(w)){if(w.restoreTest===void 0){let k={instancePath:s+"/spec",schemaPath:"#\
/properties/spec/allOf/3/then/required",keyword:"required",params:{missingProperty:"restoreTest"},schema:y.properties.spec.allOf[3].then.required,parentSchema:y.
properties.spec.allOf[3].then,data:w};e===null?e=[k]:e.push(k),r++}if(w.system===void 0){let k={instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/3/the\
n/required",keyword:"required",params:{missingProperty:"system"},schema:y.properties.spec.allOf[3].then.required,parentSchema:y.properties.spec.allOf[3].then,data:w};
e===null?e=[k]:e.push(k),r++}}var l=g===r;Vt=l,dp="then"}else{let g=r;if(w&&typeof w=="object"&&!Array.isArray(w)&&w.restoreTest!==void 0){let k={instancePath:s+
"/spec/restoreTest",schemaPath:"#/properties/spec/allOf/3/else/properties/restoreTest/false schema",keyword:"false schema",params:{},schema:!1,parentSchema:y.properties.
spec.allOf[3].else.properties.restoreTest,data:w.restoreTest};e===null?e=[k]:e.push(k),r++}var l=g===r;if(Vt=l,Vt){var f={};f.restoreTest=!0,f.type=!0}dp="else"}
if(!Vt){let g={instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/3/if",keyword:"if",params:{failingKeyword:dp},schema:y.properties.spec.allOf[3].if,parentSchema:y.
properties.spec.allOf[3],data:w};e===null?e=[g]:e.push(g),r++}i!==!0&&f!==void 0&&(f===!0?i=!0:(i=i||{},Object.assign(i,f)));let hp=r,_t=!0,Xp=r;if(w&&typeof w==
"object"&&!Array.isArray(w)){let g;if(w.type===void 0&&(g="type")){let u={};e===null?e=[u]:e.push(u),r++}else if(w.type!==void 0&&w.type!=="drill"){let u={};e===
null?e=[u]:e.push(u),r++}}var L=Xp===r;r=hp,e!==null&&(hp?e.length=hp:e=null);let up;if(L){let g=r;if(w&&typeof w=="object"&&!Array.isArray(w)){if(w.drill===void 0){
let k={instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/4/then/required",keyword:"required",params:{missingProperty:"drill"},schema:y.properties.spec.
allOf[4].then.required,parentSchema:y.properties.spec.allOf[4].then,data:w};e===null?e=[k]:e.push(k),r++}if(w.system===void 0){let k={instancePath:s+"/spec",schemaPath:"\
#/properties/spec/allOf/4/then/required",keyword:"required",params:{missingProperty:"system"},schema:y.properties.spec.allOf[4].then.required,parentSchema:y.properties.
spec.allOf[4].then,data:w};e===null?e=[k]:e.push(k),r++}}var L=g===r;_t=L,up="then"}else{let g=r;if(w&&typeof w=="object"&&!Array.isArray(w)&&w.drill!==void 0){
let k={instancePath:s+"/spec/drill",schemaPath:"#/properties/spec/allOf/4/else/properties/drill/false schema",keyword:"false schema",params:{},schema:!1,parentSchema:y.
properties.spec.allOf[4].else.properties.drill,data:w.drill};e===null?e=[k]:e.push(k),r++}var L=g===r;if(_t=L,_t){var x={};x.drill=!0,x.type=!0}up="else"}if(!_t){
let g={instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/4/if",keyword:"if",params:{failingKeyword:up},schema:y.properties.spec.allOf[4].if,parentSchema:y.
properties.spec.allOf[4],data:w};e===null?e=[g]:e.push(g),r++}i!==!0&&x!==void 0&&(x===!0?i=!0:(i=i||{},Object.assign(i,x)));let fp=r,Tt=!0,ei=r;if(w&&typeof w==
"object"&&!Array.isArray(w)){let g;if(w.type===void 0&&(g="type")){let u={};e===null?e=[u]:e.push(u),r++}else if(w.type!==void 0&&w.type!=="meeting"){let u={};e===
null?e=[u]:e.push(u),r++}}var P=ei===r;r=fp,e!==null&&(fp?e.length=fp:e=null);let yp;if(P){let g=r;if(w&&typeof w=="object"&&!Array.isArray(w)&&w.meeting===void 0){
let k={instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/5/then/required",keyword:"required",params:{missingProperty:"meeting"},schema:y.properties.spec.
allOf[5].then.required,parentSchema:y.properties.spec.allOf[5].then,data:w};e===null?e=[k]:e.push(k),r++}var P=g===r;Tt=P,yp="then"}else{let g=r;if(w&&typeof w==
"object"&&!Array.isArray(w)&&w.meeting!==void 0){let k={instancePath:s+"/spec/meeting",schemaPath:"#/properties/spec/allOf/5/else/properties/meeting/false schem\
a",keyword:"false schema",params:{},schema:!1,parentSchema:y.properties.spec.allOf[5].else.properties.meeting,data:w.meeting};e===null?e=[k]:e.push(k),r++}var P=g===
r;if(Tt=P,Tt){var I={};I.meeting=!0,I.type=!0}yp="else"}if(!Tt){let g={instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/5/if",keyword:"if",params:{failingKeyword:yp},
schema:y.properties.spec.allOf[5].if,parentSchema:y.properties.spec.allOf[5],data:w};e===null?e=[g]:e.push(g),r++}i!==!0&&I!==void 0&&(I===!0?i=!0:(i=i||{},Object.
assign(i,I)));let gp=r,Mt=!0,ri=r;if(w&&typeof w=="object"&&!Array.isArray(w)){let g;if(w.type===void 0&&(g="type")){let u={};e===null?e=[u]:e.push(u),r++}else if(w.
type!==void 0&&w.type!=="training"){let u={};e===null?e=[u]:e.push(u),r++}}var V=ri===r;r=gp,e!==null&&(gp?e.length=gp:e=null);let Pp;if(V){let g=r;if(w&&typeof w==
"object"&&!Array.isArray(w)&&w.training===void 0){let k={instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/6/then/required",keyword:"required",params:{
missingProperty:"training"},schema:y.properties.spec.allOf[6].then.required,parentSchema:y.properties.spec.allOf[6].then,data:w};e===null?e=[k]:e.push(k),r++}var V=g===
r;Mt=V,Pp="then"}else{let g=r;if(w&&typeof w=="object"&&!Array.isArray(w)&&w.training!==void 0){let k={instancePath:s+"/spec/training",schemaPath:"#/properties/\
spec/allOf/6/else/properties/training/false schema",keyword:"false schema",params:{},schema:!1,parentSchema:y.properties.spec.allOf[6].else.properties.training,
data:w.training};e===null?e=[k]:e.push(k),r++}var V=g===r;if(Mt=V,Mt){var B={};B.training=!0,B.type=!0}Pp="else"}if(!Mt){let g={instancePath:s+"/spec",schemaPath:"\
#/properties/spec/allOf/6/if",keyword:"if",params:{failingKeyword:Pp},schema:y.properties.spec.allOf[6].if,parentSchema:y.properties.spec.allOf[6],data:w};e===null?
e=[g]:e.push(g),r++}i!==!0&&B!==void 0&&(B===!0?i=!0:(i=i||{},Object.assign(i,B)));let vp=r,Ft=!0,si=r;if(w&&typeof w=="object"&&!Array.isArray(w)){let g;if(w.type===
void 0&&(g="type")){let u={};e===null?e=[u]:e.push(u),r++}else if(w.type!==void 0){let u=w.type;if(!(u==="log-cleanup"||u==="config-sync"||u==="patch"||u==="cus\
tom")){let k={};e===null?e=[k]:e.push(k),r++}}}var C=si===r;r=vp,e!==null&&(vp?e.length=vp:e=null);let kp;if(C){let g=r;if(w&&typeof w=="object"&&!Array.isArray(
w)&&w.system===void 0){let k={instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/7/then/required",keyword:"required",params:{missingProperty:"system"},schema:y.
properties.spec.allOf[7].then.required,parentSchema:y.properties.spec.allOf[7].then,data:w};e===null?e=[k]:e.push(k),r++}var C=g===r;Ft=C,kp="then"}else{let g=r;
if(w&&typeof w=="object"&&!Array.isArray(w)&&w.run!==void 0){let k={instancePath:s+"/spec/run",schemaPath:"#/properties/spec/allOf/7/else/properties/run/false s\
chema",keyword:"false schema",params:{},schema:!1,parentSchema:y.properties.spec.allOf[7].else.properties.run,data:w.run};e===null?e=[k]:e.push(k),r++}var C=g===
r;if(Ft=C,Ft){var ce={};ce.run=!0,ce.type=!0}kp="else"}if(!Ft){let g={instancePath:s+"/spec",schemaPath:"#/properties/spec/allOf/7/if",keyword:"if",params:{failingKeyword:kp},
schema:y.properties.spec.allOf[7].if,parentSchema:y.properties.spec.allOf[7],data:w};e===null?e=[g]:e.push(g),r++}if(i!==!0&&ce!==void 0&&(ce===!0?i=!0:(i=i||{},
Object.assign(i,ce))),w&&typeof w=="object"&&!Array.isArray(w)){if(w.type===void 0){let g={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"\
required",params:{missingProperty:"type"},schema:y.properties.spec.required,parentSchema:y.properties.spec,data:w};e===null?e=[g]:e.push(g),r++}if(w.at===void 0){
let g={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"at"},schema:y.properties.spec.required,parentSchema:y.
properties.spec,data:w};e===null?e=[g]:e.push(g),r++}if(w.by===void 0){let g={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",
params:{missingProperty:"by"},schema:y.properties.spec.required,parentSchema:y.properties.spec,data:w};e===null?e=[g]:e.push(g),r++}if(w.result===void 0){let g={
instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"result"},schema:y.properties.spec.required,parentSchema:y.
properties.spec,data:w};e===null?e=[g]:e.push(g),r++}for(let g in w)if(!Se.call(y.properties.spec.properties,g)){let u={instancePath:s+"/spec",schemaPath:"#/pro\
perties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},schema:!1,parentSchema:y.properties.spec,data:w};e===null?e=[u]:
e.push(u),r++}if(w.type!==void 0&&(ut(w.type,{instancePath:s+"/spec/type",parentData:w,parentDataProperty:"type",rootData:d,dynamicAnchors:h})||(e=e===null?ut.errors:
e.concat(ut.errors),r=e.length)),w.system!==void 0){let g=w.system;if(typeof g=="string"){if(b(g)<1){let u={instancePath:s+"/spec/system",schemaPath:"#/properti\
es/spec/properties/system/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:y.properties.spec.properties.system,data:g};e===null?e=[u]:e.push(
u),r++}}else{let u={instancePath:s+"/spec/system",schemaPath:"#/properties/spec/properties/system/type",keyword:"type",params:{type:"string"},schema:y.properties.
spec.properties.system.type,parentSchema:y.properties.spec.properties.system,data:g};e===null?e=[u]:e.push(u),r++}}if(w.plan!==void 0){let g=w.plan;if(typeof g==
"string"){if(b(g)<1){let u={instancePath:s+"/spec/plan",schemaPath:"#/properties/spec/properties/plan/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:y.
properties.spec.properties.plan,data:g};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:s+"/spec/plan",schemaPath:"#/properties/spec/properties/plan/type",
keyword:"type",params:{type:"string"},schema:y.properties.spec.properties.plan.type,parentSchema:y.properties.spec.properties.plan,data:g};e===null?e=[u]:e.push(
u),r++}}if(w.task!==void 0){let g=w.task;if(typeof g=="string"){if(b(g)<1){let u={instancePath:s+"/spec/task",schemaPath:"#/properties/spec/properties/task/minL\
ength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:y.properties.spec.properties.task,data:g};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:s+
"/spec/task",schemaPath:"#/properties/spec/properties/task/type",keyword:"type",params:{type:"string"},schema:y.properties.spec.properties.task.type,parentSchema:y.
properties.spec.properties.task,data:g};e===null?e=[u]:e.push(u),r++}}if(w.at!==void 0&&(we(w.at,{instancePath:s+"/spec/at",parentData:w,parentDataProperty:"at",
rootData:d,dynamicAnchors:h})||(e=e===null?we.errors:e.concat(we.errors),r=e.length)),w.by!==void 0){let g=w.by;if(Array.isArray(g)){if(g.length<1){let k={instancePath:s+
"/spec/by",schemaPath:"#/properties/spec/properties/by/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:y.properties.spec.properties.by,data:g};
e===null?e=[k]:e.push(k),r++}let u=g.length;for(let k=0;k<u;k++)le(g[k],{instancePath:s+"/spec/by/"+k,parentData:g,parentDataProperty:k,rootData:d,dynamicAnchors:h})||
(e=e===null?le.errors:e.concat(le.errors),r=e.length)}else{let u={instancePath:s+"/spec/by",schemaPath:"#/properties/spec/properties/by/type",keyword:"type",params:{
type:"array"},schema:y.properties.spec.properties.by.type,parentSchema:y.properties.spec.properties.by,data:g};e===null?e=[u]:e.push(u),r++}}if(w.result!==void 0){
let g=w.result;if(!(g==="pass"||g==="fail"||g==="partial")){let u={instancePath:s+"/spec/result",schemaPath:"#/properties/spec/properties/result/enum",keyword:"\
enum",params:{allowedValues:y.properties.spec.properties.result.enum},schema:y.properties.spec.properties.result.enum,parentSchema:y.properties.spec.properties.
result,data:g};e===null?e=[u]:e.push(u),r++}}if(w.summary!==void 0){let g=w.summary;if(typeof g=="string"){if(b(g)<1){let u={instancePath:s+"/spec/summary",schemaPath:"\
#/properties/spec/properties/summary/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:y.properties.spec.properties.summary,data:g};e===null?
e=[u]:e.push(u),r++}}else{let u={instancePath:s+"/spec/summary",schemaPath:"#/properties/spec/properties/summary/type",keyword:"type",params:{type:"string"},schema:y.
properties.spec.properties.summary.type,parentSchema:y.properties.spec.properties.summary,data:g};e===null?e=[u]:e.push(u),r++}}if(w.findings!==void 0){let g=w.
findings;if(Array.isArray(g)){let u=g.length;for(let k=0;k<u;k++){let N=g[k];if(N&&typeof N=="object"&&!Array.isArray(N)){if(N.id===void 0){let z={instancePath:s+
"/spec/findings/"+k,schemaPath:"#/properties/spec/properties/findings/items/required",keyword:"required",params:{missingProperty:"id"},schema:y.properties.spec.
properties.findings.items.required,parentSchema:y.properties.spec.properties.findings.items,data:N};e===null?e=[z]:e.push(z),r++}if(N.severity===void 0){let z={
instancePath:s+"/spec/findings/"+k,schemaPath:"#/properties/spec/properties/findings/items/required",keyword:"required",params:{missingProperty:"severity"},schema:y.
properties.spec.properties.findings.items.required,parentSchema:y.properties.spec.properties.findings.items,data:N};e===null?e=[z]:e.push(z),r++}if(N.text===void 0){
let z={instancePath:s+"/spec/findings/"+k,schemaPath:"#/properties/spec/properties/findings/items/required",keyword:"required",params:{missingProperty:"text"},schema:y.
properties.spec.properties.findings.items.required,parentSchema:y.properties.spec.properties.findings.items,data:N};e===null?e=[z]:e.push(z),r++}for(let z in N)
if(!(z==="id"||z==="severity"||z==="text"||z==="owner"||z==="due"||z==="change"||z==="incident"||z==="closed")){let $={instancePath:s+"/spec/findings/"+k,schemaPath:"\
#/properties/spec/properties/findings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:z},schema:!1,parentSchema:y.properties.
spec.properties.findings.items,data:N};e===null?e=[$]:e.push($),r++}if(N.id!==void 0){let z=N.id;if(typeof z=="string"){if(b(z)<1){let $={instancePath:s+"/spec/\
findings/"+k+"/id",schemaPath:"#/properties/spec/properties/findings/items/properties/id/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:y.
properties.spec.properties.findings.items.properties.id,data:z};e===null?e=[$]:e.push($),r++}}else{let $={instancePath:s+"/spec/findings/"+k+"/id",schemaPath:"#\
/properties/spec/properties/findings/items/properties/id/type",keyword:"type",params:{type:"string"},schema:y.properties.spec.properties.findings.items.properties.
id.type,parentSchema:y.properties.spec.properties.findings.items.properties.id,data:z};e===null?e=[$]:e.push($),r++}}if(N.severity!==void 0&&(ft(N.severity,{instancePath:s+
"/spec/findings/"+k+"/severity",parentData:N,parentDataProperty:"severity",rootData:d,dynamicAnchors:h})||(e=e===null?ft.errors:e.concat(ft.errors),r=e.length)),
N.text!==void 0){let z=N.text;if(typeof z=="string"){if(b(z)<1){let $={instancePath:s+"/spec/findings/"+k+"/text",schemaPath:"#/properties/spec/properties/findi\
ngs/items/properties/text/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:y.properties.spec.properties.findings.items.properties.text,data:z};
e===null?e=[$]:e.push($),r++}}else{let $={instancePath:s+"/spec/findings/"+k+"/text",schemaPath:"#/properties/spec/properties/findings/items/properties/text/typ\
e",keyword:"type",params:{type:"string"},schema:y.properties.spec.properties.findings.items.properties.text.type,parentSchema:y.properties.spec.properties.findings.
items.properties.text,data:z};e===null?e=[$]:e.push($),r++}}if(N.owner!==void 0&&(le(N.owner,{instancePath:s+"/spec/findings/"+k+"/owner",parentData:N,parentDataProperty:"\
owner",rootData:d,dynamicAnchors:h})||(e=e===null?le.errors:e.concat(le.errors),r=e.length)),N.due!==void 0&&(Xe(N.due,{instancePath:s+"/spec/findings/"+k+"/due",
parentData:N,parentDataProperty:"due",rootData:d,dynamicAnchors:h})||(e=e===null?Xe.errors:e.concat(Xe.errors),r=e.length)),N.change!==void 0){let z=N.change;if(typeof z==
"string"){if(b(z)<1){let $={instancePath:s+"/spec/findings/"+k+"/change",schemaPath:"#/properties/spec/properties/findings/items/properties/change/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:y.properties.spec.properties.findings.items.properties.change,data:z};e===null?e=[$]:e.push($),r++}}else{let $={
instancePath:s+"/spec/findings/"+k+"/change",schemaPath:"#/properties/spec/properties/findings/items/properties/change/type",keyword:"type",params:{type:"string"},
schema:y.properties.spec.properties.findings.items.properties.change.type,parentSchema:y.properties.spec.properties.findings.items.properties.change,data:z};e===
null?e=[$]:e.push($),r++}}if(N.incident!==void 0){let z=N.incident;if(typeof z=="string"){if(b(z)<1){let $={instancePath:s+"/spec/findings/"+k+"/incident",schemaPath:"\
#/properties/spec/properties/findings/items/properties/incident/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:y.properties.spec.properties.
findings.items.properties.incident,data:z};e===null?e=[$]:e.push($),r++}}else{let $={instancePath:s+"/spec/findings/"+k+"/incident",schemaPath:"#/properties/spe\
c/properties/findings/items/properties/incident/type",keyword:"type",params:{type:"string"},schema:y.properties.spec.properties.findings.items.properties.incident.
type,parentSchema:y.properties.spec.properties.findings.items.properties.incident,data:z};e===null?e=[$]:e.push($),r++}}N.closed!==void 0&&(Xe(N.closed,{instancePath:s+
"/spec/findings/"+k+"/closed",parentData:N,parentDataProperty:"closed",rootData:d,dynamicAnchors:h})||(e=e===null?Xe.errors:e.concat(Xe.errors),r=e.length))}else{
let z={instancePath:s+"/spec/findings/"+k,schemaPath:"#/properties/spec/properties/findings/items/type",keyword:"type",params:{type:"object"},schema:y.properties.
spec.properties.findings.items.type,parentSchema:y.properties.spec.properties.findings.items,data:N};e===null?e=[z]:e.push(z),r++}}}else{let u={instancePath:s+"\
/spec/findings",schemaPath:"#/properties/spec/properties/findings/type",keyword:"type",params:{type:"array"},schema:y.properties.spec.properties.findings.type,parentSchema:y.
properties.spec.properties.findings,data:g};e===null?e=[u]:e.push(u),r++}}if(w.evidence!==void 0){let g=w.evidence;if(Array.isArray(g)){let u=g.length;for(let k=0;k<
u;k++)vt(g[k],{instancePath:s+"/spec/evidence/"+k,parentData:g,parentDataProperty:k,rootData:d,dynamicAnchors:h})||(e=e===null?vt.errors:e.concat(vt.errors),r=e.
length)}else{let u={instancePath:s+"/spec/evidence",schemaPath:"#/properties/spec/properties/evidence/type",keyword:"type",params:{type:"array"},schema:y.properties.
spec.properties.evidence.type,parentSchema:y.properties.spec.properties.evidence,data:g};e===null?e=[u]:e.push(u),r++}}if(w.supersedes!==void 0){let g=w.supersedes;
if(typeof g=="string"){if(b(g)<1){let u={instancePath:s+"/spec/supersedes",schemaPath:"#/properties/spec/properties/supersedes/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:y.properties.spec.properties.supersedes,data:g};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:s+"/spec/supersedes",schemaPath:"\
#/properties/spec/properties/supersedes/type",keyword:"type",params:{type:"string"},schema:y.properties.spec.properties.supersedes.type,parentSchema:y.properties.
spec.properties.supersedes,data:g};e===null?e=[u]:e.push(u),r++}}if(w.inspection!==void 0){let g=w.inspection;if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.
checks===void 0){let u={instancePath:s+"/spec/inspection",schemaPath:"#/properties/spec/properties/inspection/required",keyword:"required",params:{missingProperty:"\
checks"},schema:y.properties.spec.properties.inspection.required,parentSchema:y.properties.spec.properties.inspection,data:g};e===null?e=[u]:e.push(u),r++}for(let u in g)
if(u!=="checks"){let k={instancePath:s+"/spec/inspection",schemaPath:"#/properties/spec/properties/inspection/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:u},schema:!1,parentSchema:y.properties.spec.properties.inspection,data:g};e===null?e=[k]:e.push(k),r++}if(g.checks!==void 0){let u=g.
checks;if(Array.isArray(u)){if(u.length<1){let N={instancePath:s+"/spec/inspection/checks",schemaPath:"#/properties/spec/properties/inspection/properties/checks\
/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:y.properties.spec.properties.inspection.properties.checks,data:u};e===null?e=[N]:e.push(N),
r++}let k=u.length;for(let N=0;N<k;N++){let z=u[N];if(z&&typeof z=="object"&&!Array.isArray(z)){if(z.component===void 0){let $={instancePath:s+"/spec/inspection\
/checks/"+N,schemaPath:"#/properties/spec/properties/inspection/properties/checks/items/required",keyword:"required",params:{missingProperty:"component"},schema:y.
properties.spec.properties.inspection.properties.checks.items.required,parentSchema:y.properties.spec.properties.inspection.properties.checks.items,data:z};e===
null?e=[$]:e.push($),r++}if(z.aspect===void 0){let $={instancePath:s+"/spec/inspection/checks/"+N,schemaPath:"#/properties/spec/properties/inspection/properties\
/checks/items/required",keyword:"required",params:{missingProperty:"aspect"},schema:y.properties.spec.properties.inspection.properties.checks.items.required,parentSchema:y.
properties.spec.properties.inspection.properties.checks.items,data:z};e===null?e=[$]:e.push($),r++}if(z.result===void 0){let $={instancePath:s+"/spec/inspection\
/checks/"+N,schemaPath:"#/properties/spec/properties/inspection/properties/checks/items/required",keyword:"required",params:{missingProperty:"result"},schema:y.
properties.spec.properties.inspection.properties.checks.items.required,parentSchema:y.properties.spec.properties.inspection.properties.checks.items,data:z};e===
null?e=[$]:e.push($),r++}for(let $ in z)if(!($==="component"||$==="aspect"||$==="metric"||$==="value"||$==="unit"||$==="limit"||$==="result"||$==="note")){let M={
instancePath:s+"/spec/inspection/checks/"+N,schemaPath:"#/properties/spec/properties/inspection/properties/checks/items/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:$},schema:!1,parentSchema:y.properties.spec.properties.inspection.properties.checks.items,data:z};e===null?e=[M]:e.push(
M),r++}if(z.component!==void 0){let $=z.component;if(typeof $=="string"){if(b($)<1){let M={instancePath:s+"/spec/inspection/checks/"+N+"/component",schemaPath:"\
#/properties/spec/properties/inspection/properties/checks/items/properties/component/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:y.properties.
spec.properties.inspection.properties.checks.items.properties.component,data:$};e===null?e=[M]:e.push(M),r++}}else{let M={instancePath:s+"/spec/inspection/check\
s/"+N+"/component",schemaPath:"#/properties/spec/properties/inspection/properties/checks/items/properties/component/type",keyword:"type",params:{type:"string"},
schema:y.properties.spec.properties.inspection.properties.checks.items.properties.component.type,parentSchema:y.properties.spec.properties.inspection.properties.
checks.items.properties.component,data:$};e===null?e=[M]:e.push(M),r++}}if(z.aspect!==void 0&&(kt(z.aspect,{instancePath:s+"/spec/inspection/checks/"+N+"/aspect",
parentData:z,parentDataProperty:"aspect",rootData:d,dynamicAnchors:h})||(e=e===null?kt.errors:e.concat(kt.errors),r=e.length)),z.metric!==void 0){let $=z.metric;
if(typeof $=="string"){if(b($)<1){let M={instancePath:s+"/spec/inspection/checks/"+N+"/metric",schemaPath:"#/properties/spec/properties/inspection/properties/ch\
ecks/items/properties/metric/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:y.properties.spec.properties.inspection.properties.checks.items.
properties.metric,data:$};e===null?e=[M]:e.push(M),r++}}else{let M={instancePath:s+"/spec/inspection/checks/"+N+"/metric",schemaPath:"#/properties/spec/properti\
es/inspection/properties/checks/items/properties/metric/type",keyword:"type",params:{type:"string"},schema:y.properties.spec.properties.inspection.properties.checks.
items.properties.metric.type,parentSchema:y.properties.spec.properties.inspection.properties.checks.items.properties.metric,data:$};e===null?e=[M]:e.push(M),r++}}
if(z.value!==void 0){let $=z.value;if(!(typeof $=="number"&&isFinite($))){let M={instancePath:s+"/spec/inspection/checks/"+N+"/value",schemaPath:"#/properties/s\
pec/properties/inspection/properties/checks/items/properties/value/type",keyword:"type",params:{type:"number"},schema:y.properties.spec.properties.inspection.properties.
checks.items.properties.value.type,parentSchema:y.properties.spec.properties.inspection.properties.checks.items.properties.value,data:$};e===null?e=[M]:e.push(M),
r++}}if(z.unit!==void 0){let $=z.unit;if(typeof $=="string"){if(b($)<1){let M={instancePath:s+"/spec/inspection/checks/"+N+"/unit",schemaPath:"#/properties/spec\
/properties/inspection/properties/checks/items/properties/unit/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:y.properties.spec.properties.
inspection.properties.checks.items.properties.unit,data:$};e===null?e=[M]:e.push(M),r++}}else{let M={instancePath:s+"/spec/inspection/checks/"+N+"/unit",schemaPath:"\
#/properties/spec/properties/inspection/properties/checks/items/properties/unit/type",keyword:"type",params:{type:"string"},schema:y.properties.spec.properties.
inspection.properties.checks.items.properties.unit.type,parentSchema:y.properties.spec.properties.inspection.properties.checks.items.properties.unit,data:$};e===
null?e=[M]:e.push(M),r++}}if(z.limit!==void 0){let $=z.limit;if(!(typeof $=="number"&&isFinite($))){let M={instancePath:s+"/spec/inspection/checks/"+N+"/limit",
schemaPath:"#/properties/spec/properties/inspection/properties/checks/items/properties/limit/type",keyword:"type",params:{type:"number"},schema:y.properties.spec.
properties.inspection.properties.checks.items.properties.limit.type,parentSchema:y.properties.spec.properties.inspection.properties.checks.items.properties.limit,
data:$};e===null?e=[M]:e.push(M),r++}}if(z.result!==void 0){let $=z.result;if(!($==="pass"||$==="fail")){let M={instancePath:s+"/spec/inspection/checks/"+N+"/re\
sult",schemaPath:"#/properties/spec/properties/inspection/properties/checks/items/properties/result/enum",keyword:"enum",params:{allowedValues:y.properties.spec.
properties.inspection.properties.checks.items.properties.result.enum},schema:y.properties.spec.properties.inspection.properties.checks.items.properties.result.enum,
parentSchema:y.properties.spec.properties.inspection.properties.checks.items.properties.result,data:$};e===null?e=[M]:e.push(M),r++}}if(z.note!==void 0){let $=z.
note;if(typeof $=="string"){if(b($)<1){let M={instancePath:s+"/spec/inspection/checks/"+N+"/note",schemaPath:"#/properties/spec/properties/inspection/properties\
/checks/items/properties/note/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:y.properties.spec.properties.inspection.properties.checks.items.
properties.note,data:$};e===null?e=[M]:e.push(M),r++}}else{let M={instancePath:s+"/spec/inspection/checks/"+N+"/note",schemaPath:"#/properties/spec/properties/i\
nspection/properties/checks/items/properties/note/type",keyword:"type",params:{type:"string"},schema:y.properties.spec.properties.inspection.properties.checks.items.
properties.note.type,parentSchema:y.properties.spec.properties.inspection.properties.checks.items.properties.note,data:$};e===null?e=[M]:e.push(M),r++}}}else{let $={
instancePath:s+"/spec/inspection/checks/"+N,schemaPath:"#/properties/spec/properties/inspection/properties/checks/items/type",keyword:"type",params:{type:"objec\
t"},schema:y.properties.spec.properties.inspection.properties.checks.items.type,parentSchema:y.properties.spec.properties.inspection.properties.checks.items,data:z};
e===null?e=[$]:e.push($),r++}}}else{let k={instancePath:s+"/spec/inspection/checks",schemaPath:"#/properties/spec/properties/inspection/properties/checks/type",
keyword:"type",params:{type:"array"},schema:y.properties.spec.properties.inspection.properties.checks.type,parentSchema:y.properties.spec.properties.inspection.
properties.checks,data:u};e===null?e=[k]:e.push(k),r++}}}else{let u={instancePath:s+"/spec/inspection",schemaPath:"#/properties/spec/properties/inspection/type",
keyword:"type",params:{type:"object"},schema:y.properties.spec.properties.inspection.type,parentSchema:y.properties.spec.properties.inspection,data:g};e===null?
e=[u]:e.push(u),r++}}if(w.logReview!==void 0){let g=w.logReview;if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.class===void 0){let u={instancePath:s+"/spec/l\
ogReview",schemaPath:"#/properties/spec/properties/logReview/required",keyword:"required",params:{missingProperty:"class"},schema:y.properties.spec.properties.logReview.
required,parentSchema:y.properties.spec.properties.logReview,data:g};e===null?e=[u]:e.push(u),r++}if(g.from===void 0){let u={instancePath:s+"/spec/logReview",schemaPath:"\
#/properties/spec/properties/logReview/required",keyword:"required",params:{missingProperty:"from"},schema:y.properties.spec.properties.logReview.required,parentSchema:y.
properties.spec.properties.logReview,data:g};e===null?e=[u]:e.push(u),r++}if(g.to===void 0){let u={instancePath:s+"/spec/logReview",schemaPath:"#/properties/spe\
c/properties/logReview/required",keyword:"required",params:{missingProperty:"to"},schema:y.properties.spec.properties.logReview.required,parentSchema:y.properties.
spec.properties.logReview,data:g};e===null?e=[u]:e.push(u),r++}for(let u in g)if(!(u==="class"||u==="from"||u==="to"||u==="patterns")){let k={instancePath:s+"/s\
pec/logReview",schemaPath:"#/properties/spec/properties/logReview/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},schema:!1,parentSchema:y.
properties.spec.properties.logReview,data:g};e===null?e=[k]:e.push(k),r++}if(g.class!==void 0&&(wt(g.class,{instancePath:s+"/spec/logReview/class",parentData:g,
parentDataProperty:"class",rootData:d,dynamicAnchors:h})||(e=e===null?wt.errors:e.concat(wt.errors),r=e.length)),g.from!==void 0&&(we(g.from,{instancePath:s+"/s\
pec/logReview/from",parentData:g,parentDataProperty:"from",rootData:d,dynamicAnchors:h})||(e=e===null?we.errors:e.concat(we.errors),r=e.length)),g.to!==void 0&&
(we(g.to,{instancePath:s+"/spec/logReview/to",parentData:g,parentDataProperty:"to",rootData:d,dynamicAnchors:h})||(e=e===null?we.errors:e.concat(we.errors),r=e.
length)),g.patterns!==void 0){let u=g.patterns;if(Array.isArray(u)){let k=u.length;for(let N=0;N<k;N++){let z=u[N];if(z&&typeof z=="object"&&!Array.isArray(z)){
if(z.template===void 0){let $={instancePath:s+"/spec/logReview/patterns/"+N,schemaPath:"#/properties/spec/properties/logReview/properties/patterns/items/require\
d",keyword:"required",params:{missingProperty:"template"},schema:y.properties.spec.properties.logReview.properties.patterns.items.required,parentSchema:y.properties.
spec.properties.logReview.properties.patterns.items,data:z};e===null?e=[$]:e.push($),r++}if(z.count===void 0){let $={instancePath:s+"/spec/logReview/patterns/"+
N,schemaPath:"#/properties/spec/properties/logReview/properties/patterns/items/required",keyword:"required",params:{missingProperty:"count"},schema:y.properties.
spec.properties.logReview.properties.patterns.items.required,parentSchema:y.properties.spec.properties.logReview.properties.patterns.items,data:z};e===null?e=[$]:
e.push($),r++}for(let $ in z)if(!($==="template"||$==="count"||$==="recurring"||$==="change"||$==="incident"||$==="reason")){let M={instancePath:s+"/spec/logRev\
iew/patterns/"+N,schemaPath:"#/properties/spec/properties/logReview/properties/patterns/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:$},
schema:!1,parentSchema:y.properties.spec.properties.logReview.properties.patterns.items,data:z};e===null?e=[M]:e.push(M),r++}if(z.template!==void 0){let $=z.template;
if(typeof $=="string"){if(b($)<1){let M={instancePath:s+"/spec/logReview/patterns/"+N+"/template",schemaPath:"#/properties/spec/properties/logReview/properties/\
patterns/items/properties/template/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:y.properties.spec.properties.logReview.properties.patterns.
items.properties.template,data:$};e===null?e=[M]:e.push(M),r++}}else{let M={instancePath:s+"/spec/logReview/patterns/"+N+"/template",schemaPath:"#/properties/sp\
ec/properties/logReview/properties/patterns/items/properties/template/type",keyword:"type",params:{type:"string"},schema:y.properties.spec.properties.logReview.
properties.patterns.items.properties.template.type,parentSchema:y.properties.spec.properties.logReview.properties.patterns.items.properties.template,data:$};e===
null?e=[M]:e.push(M),r++}}if(z.count!==void 0){let $=z.count;if(!(typeof $=="number"&&!($%1)&&!isNaN($)&&isFinite($))){let M={instancePath:s+"/spec/logReview/pa\
tterns/"+N+"/count",schemaPath:"#/properties/spec/properties/logReview/properties/patterns/items/properties/count/type",keyword:"type",params:{type:"integer"},schema:y.
properties.spec.properties.logReview.properties.patterns.items.properties.count.type,parentSchema:y.properties.spec.properties.logReview.properties.patterns.items.
properties.count,data:$};e===null?e=[M]:e.push(M),r++}if(typeof $=="number"&&isFinite($)){if($>9007199254740991||isNaN($)){let M={instancePath:s+"/spec/logRevie\
w/patterns/"+N+"/count",schemaPath:"#/properties/spec/properties/logReview/properties/patterns/items/properties/count/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991},schema:9007199254740991,parentSchema:y.properties.spec.properties.logReview.properties.patterns.items.properties.count,data:$};e===null?
e=[M]:e.push(M),r++}if($<0||isNaN($)){let M={instancePath:s+"/spec/logReview/patterns/"+N+"/count",schemaPath:"#/properties/spec/properties/logReview/properties\
/patterns/items/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:y.properties.spec.properties.logReview.properties.
patterns.items.properties.count,data:$};e===null?e=[M]:e.push(M),r++}}}if(z.recurring!==void 0){let $=z.recurring;if(typeof $!="boolean"){let M={instancePath:s+
"/spec/logReview/patterns/"+N+"/recurring",schemaPath:"#/properties/spec/properties/logReview/properties/patterns/items/properties/recurring/type",keyword:"type",
params:{type:"boolean"},schema:y.properties.spec.properties.logReview.properties.patterns.items.properties.recurring.type,parentSchema:y.properties.spec.properties.
logReview.properties.patterns.items.properties.recurring,data:$};e===null?e=[M]:e.push(M),r++}}if(z.change!==void 0){let $=z.change;if(typeof $=="string"){if(b(
$)<1){let M={instancePath:s+"/spec/logReview/patterns/"+N+"/change",schemaPath:"#/properties/spec/properties/logReview/properties/patterns/items/properties/chan\
ge/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:y.properties.spec.properties.logReview.properties.patterns.items.properties.change,data:$};
e===null?e=[M]:e.push(M),r++}}else{let M={instancePath:s+"/spec/logReview/patterns/"+N+"/change",schemaPath:"#/properties/spec/properties/logReview/properties/p\
atterns/items/properties/change/type",keyword:"type",params:{type:"string"},schema:y.properties.spec.properties.logReview.properties.patterns.items.properties.change.
type,parentSchema:y.properties.spec.properties.logReview.properties.patterns.items.properties.change,data:$};e===null?e=[M]:e.push(M),r++}}if(z.incident!==void 0){
let $=z.incident;if(typeof $=="string"){if(b($)<1){let M={instancePath:s+"/spec/logReview/patterns/"+N+"/incident",schemaPath:"#/properties/spec/properties/logR\
eview/properties/patterns/items/properties/incident/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:y.properties.spec.properties.logReview.
properties.patterns.items.properties.incident,data:$};e===null?e=[M]:e.push(M),r++}}else{let M={instancePath:s+"/spec/logReview/patterns/"+N+"/incident",schemaPath:"\
#/properties/spec/properties/logReview/properties/patterns/items/properties/incident/type",keyword:"type",params:{type:"string"},schema:y.properties.spec.properties.
logReview.properties.patterns.items.properties.incident.type,parentSchema:y.properties.spec.properties.logReview.properties.patterns.items.properties.incident,data:$};
e===null?e=[M]:e.push(M),r++}}if(z.reason!==void 0){let $=z.reason;if(typeof $=="string"){if(b($)<1){let M={instancePath:s+"/spec/logReview/patterns/"+N+"/reaso\
n",schemaPath:"#/properties/spec/properties/logReview/properties/patterns/items/properties/reason/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:y.
properties.spec.properties.logReview.properties.patterns.items.properties.reason,data:$};e===null?e=[M]:e.push(M),r++}}else{let M={instancePath:s+"/spec/logRevi\
ew/patterns/"+N+"/reason",schemaPath:"#/properties/spec/properties/logReview/properties/patterns/items/properties/reason/type",keyword:"type",params:{type:"stri\
ng"},schema:y.properties.spec.properties.logReview.properties.patterns.items.properties.reason.type,parentSchema:y.properties.spec.properties.logReview.properties.
patterns.items.properties.reason,data:$};e===null?e=[M]:e.push(M),r++}}}else{let $={instancePath:s+"/spec/logReview/patterns/"+N,schemaPath:"#/properties/spec/p\
roperties/logReview/properties/patterns/items/type",keyword:"type",params:{type:"object"},schema:y.properties.spec.properties.logReview.properties.patterns.items.
type,parentSchema:y.properties.spec.properties.logReview.properties.patterns.items,data:z};e===null?e=[$]:e.push($),r++}}}else{let k={instancePath:s+"/spec/logR\
eview/patterns",schemaPath:"#/properties/spec/properties/logReview/properties/patterns/type",keyword:"type",params:{type:"array"},schema:y.properties.spec.properties.
logReview.properties.patterns.type,parentSchema:y.properties.spec.properties.logReview.properties.patterns,data:u};e===null?e=[k]:e.push(k),r++}}}else{let u={instancePath:s+
"/spec/logReview",schemaPath:"#/properties/spec/properties/logReview/type",keyword:"type",params:{type:"object"},schema:y.properties.spec.properties.logReview.type,
parentSchema:y.properties.spec.properties.logReview,data:g};e===null?e=[u]:e.push(u),r++}}if(w.backup!==void 0){let g=w.backup;if(g&&typeof g=="object"&&!Array.
isArray(g)){if(g.backup===void 0){let u={instancePath:s+"/spec/backup",schemaPath:"#/properties/spec/properties/backup/required",keyword:"required",params:{missingProperty:"\
backup"},schema:y.properties.spec.properties.backup.required,parentSchema:y.properties.spec.properties.backup,data:g};e===null?e=[u]:e.push(u),r++}for(let u in g)
if(!(u==="backup"||u==="bytes"||u==="sha256"||u==="duration"||u==="copies")){let k={instancePath:s+"/spec/backup",schemaPath:"#/properties/spec/properties/backu\
p/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},schema:!1,parentSchema:y.properties.spec.properties.backup,data:g};e===null?
e=[k]:e.push(k),r++}if(g.backup!==void 0){let u=g.backup;if(typeof u=="string"){if(b(u)<1){let k={instancePath:s+"/spec/backup/backup",schemaPath:"#/properties/\
spec/properties/backup/properties/backup/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:y.properties.spec.properties.backup.properties.backup,
data:u};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:s+"/spec/backup/backup",schemaPath:"#/properties/spec/properties/backup/properties/backup/type",keyword:"\
type",params:{type:"string"},schema:y.properties.spec.properties.backup.properties.backup.type,parentSchema:y.properties.spec.properties.backup.properties.backup,
data:u};e===null?e=[k]:e.push(k),r++}}if(g.bytes!==void 0){let u=g.bytes;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){let k={instancePath:s+"/spec/\
backup/bytes",schemaPath:"#/properties/spec/properties/backup/properties/bytes/type",keyword:"type",params:{type:"integer"},schema:y.properties.spec.properties.
backup.properties.bytes.type,parentSchema:y.properties.spec.properties.backup.properties.bytes,data:u};e===null?e=[k]:e.push(k),r++}if(typeof u=="number"&&isFinite(
u)){if(u>9007199254740991||isNaN(u)){let k={instancePath:s+"/spec/backup/bytes",schemaPath:"#/properties/spec/properties/backup/properties/bytes/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9007199254740991},schema:9007199254740991,parentSchema:y.properties.spec.properties.backup.properties.bytes,data:u};e===null?
e=[k]:e.push(k),r++}if(u<0||isNaN(u)){let k={instancePath:s+"/spec/backup/bytes",schemaPath:"#/properties/spec/properties/backup/properties/bytes/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:y.properties.spec.properties.backup.properties.bytes,data:u};e===null?e=[k]:e.push(k),r++}}}if(g.
sha256!==void 0&&(St(g.sha256,{instancePath:s+"/spec/backup/sha256",parentData:g,parentDataProperty:"sha256",rootData:d,dynamicAnchors:h})||(e=e===null?St.errors:
e.concat(St.errors),r=e.length)),g.duration!==void 0&&(de(g.duration,{instancePath:s+"/spec/backup/duration",parentData:g,parentDataProperty:"duration",rootData:d,
dynamicAnchors:h})||(e=e===null?de.errors:e.concat(de.errors),r=e.length)),g.copies!==void 0){let u=g.copies;if(Array.isArray(u)){let k=u.length;for(let N=0;N<k;N++){
let z=u[N];if(z&&typeof z=="object"&&!Array.isArray(z)){if(z.location===void 0){let $={instancePath:s+"/spec/backup/copies/"+N,schemaPath:"#/properties/spec/pro\
perties/backup/properties/copies/items/required",keyword:"required",params:{missingProperty:"location"},schema:y.properties.spec.properties.backup.properties.copies.
items.required,parentSchema:y.properties.spec.properties.backup.properties.copies.items,data:z};e===null?e=[$]:e.push($),r++}for(let $ in z)if(!($==="location"||
$==="site"||$==="media"||$==="immutable"||$==="offline")){let M={instancePath:s+"/spec/backup/copies/"+N,schemaPath:"#/properties/spec/properties/backup/propert\
ies/copies/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:$},schema:!1,parentSchema:y.properties.spec.properties.backup.properties.
copies.items,data:z};e===null?e=[M]:e.push(M),r++}if(z.location!==void 0){let $=z.location;if(!($==="local"||$==="offsite"||$==="cloud")){let M={instancePath:s+
"/spec/backup/copies/"+N+"/location",schemaPath:"#/properties/spec/properties/backup/properties/copies/items/properties/location/enum",keyword:"enum",params:{allowedValues:y.
properties.spec.properties.backup.properties.copies.items.properties.location.enum},schema:y.properties.spec.properties.backup.properties.copies.items.properties.
location.enum,parentSchema:y.properties.spec.properties.backup.properties.copies.items.properties.location,data:$};e===null?e=[M]:e.push(M),r++}}if(z.site!==void 0){
let $=z.site;if(typeof $=="string"){if(b($)<1){let M={instancePath:s+"/spec/backup/copies/"+N+"/site",schemaPath:"#/properties/spec/properties/backup/properties\
/copies/items/properties/site/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:y.properties.spec.properties.backup.properties.copies.items.
properties.site,data:$};e===null?e=[M]:e.push(M),r++}}else{let M={instancePath:s+"/spec/backup/copies/"+N+"/site",schemaPath:"#/properties/spec/properties/backu\
p/properties/copies/items/properties/site/type",keyword:"type",params:{type:"string"},schema:y.properties.spec.properties.backup.properties.copies.items.properties.
site.type,parentSchema:y.properties.spec.properties.backup.properties.copies.items.properties.site,data:$};e===null?e=[M]:e.push(M),r++}}if(z.media!==void 0){let $=z.
media;if(typeof $=="string"){if(b($)<1){let M={instancePath:s+"/spec/backup/copies/"+N+"/media",schemaPath:"#/properties/spec/properties/backup/properties/copie\
s/items/properties/media/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:y.properties.spec.properties.backup.properties.copies.items.properties.
media,data:$};e===null?e=[M]:e.push(M),r++}}else{let M={instancePath:s+"/spec/backup/copies/"+N+"/media",schemaPath:"#/properties/spec/properties/backup/propert\
ies/copies/items/properties/media/type",keyword:"type",params:{type:"string"},schema:y.properties.spec.properties.backup.properties.copies.items.properties.media.
type,parentSchema:y.properties.spec.properties.backup.properties.copies.items.properties.media,data:$};e===null?e=[M]:e.push(M),r++}}if(z.immutable!==void 0){let $=z.
immutable;if(typeof $!="boolean"){let M={instancePath:s+"/spec/backup/copies/"+N+"/immutable",schemaPath:"#/properties/spec/properties/backup/properties/copies/\
items/properties/immutable/type",keyword:"type",params:{type:"boolean"},schema:y.properties.spec.properties.backup.properties.copies.items.properties.immutable.
type,parentSchema:y.properties.spec.properties.backup.properties.copies.items.properties.immutable,data:$};e===null?e=[M]:e.push(M),r++}}if(z.offline!==void 0){
let $=z.offline;if(typeof $!="boolean"){let M={instancePath:s+"/spec/backup/copies/"+N+"/offline",schemaPath:"#/properties/spec/properties/backup/properties/cop\
ies/items/properties/offline/type",keyword:"type",params:{type:"boolean"},schema:y.properties.spec.properties.backup.properties.copies.items.properties.offline.
type,parentSchema:y.properties.spec.properties.backup.properties.copies.items.properties.offline,data:$};e===null?e=[M]:e.push(M),r++}}}else{let $={instancePath:s+
"/spec/backup/copies/"+N,schemaPath:"#/properties/spec/properties/backup/properties/copies/items/type",keyword:"type",params:{type:"object"},schema:y.properties.
spec.properties.backup.properties.copies.items.type,parentSchema:y.properties.spec.properties.backup.properties.copies.items,data:z};e===null?e=[$]:e.push($),r++}}}else{
let k={instancePath:s+"/spec/backup/copies",schemaPath:"#/properties/spec/properties/backup/properties/copies/type",keyword:"type",params:{type:"array"},schema:y.
properties.spec.properties.backup.properties.copies.type,parentSchema:y.properties.spec.properties.backup.properties.copies,data:u};e===null?e=[k]:e.push(k),r++}}}else{
let u={instancePath:s+"/spec/backup",schemaPath:"#/properties/spec/properties/backup/type",keyword:"type",params:{type:"object"},schema:y.properties.spec.properties.
backup.type,parentSchema:y.properties.spec.properties.backup,data:g};e===null?e=[u]:e.push(u),r++}}if(w.restoreTest!==void 0){let g=w.restoreTest;if(g&&typeof g==
"object"&&!Array.isArray(g)){if(g.backup===void 0){let u={instancePath:s+"/spec/restoreTest",schemaPath:"#/properties/spec/properties/restoreTest/required",keyword:"\
required",params:{missingProperty:"backup"},schema:y.properties.spec.properties.restoreTest.required,parentSchema:y.properties.spec.properties.restoreTest,data:g};
e===null?e=[u]:e.push(u),r++}if(g.restoredTo===void 0){let u={instancePath:s+"/spec/restoreTest",schemaPath:"#/properties/spec/properties/restoreTest/required",
keyword:"required",params:{missingProperty:"restoredTo"},schema:y.properties.spec.properties.restoreTest.required,parentSchema:y.properties.spec.properties.restoreTest,
data:g};e===null?e=[u]:e.push(u),r++}if(g.duration===void 0){let u={instancePath:s+"/spec/restoreTest",schemaPath:"#/properties/spec/properties/restoreTest/requ\
ired",keyword:"required",params:{missingProperty:"duration"},schema:y.properties.spec.properties.restoreTest.required,parentSchema:y.properties.spec.properties.
restoreTest,data:g};e===null?e=[u]:e.push(u),r++}if(g.dataLoss===void 0){let u={instancePath:s+"/spec/restoreTest",schemaPath:"#/properties/spec/properties/rest\
oreTest/required",keyword:"required",params:{missingProperty:"dataLoss"},schema:y.properties.spec.properties.restoreTest.required,parentSchema:y.properties.spec.
properties.restoreTest,data:g};e===null?e=[u]:e.push(u),r++}for(let u in g)if(!(u==="backup"||u==="backupAt"||u==="restoredTo"||u==="duration"||u==="dataLoss"||
u==="verifiedBy"||u==="method")){let k={instancePath:s+"/spec/restoreTest",schemaPath:"#/properties/spec/properties/restoreTest/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:u},schema:!1,parentSchema:y.properties.spec.properties.restoreTest,data:g};e===null?e=[k]:e.push(k),r++}if(g.backup!==
void 0){let u=g.backup;if(typeof u=="string"){if(b(u)<1){let k={instancePath:s+"/spec/restoreTest/backup",schemaPath:"#/properties/spec/properties/restoreTest/p\
roperties/backup/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:y.properties.spec.properties.restoreTest.properties.backup,data:u};e===null?
e=[k]:e.push(k),r++}}else{let k={instancePath:s+"/spec/restoreTest/backup",schemaPath:"#/properties/spec/properties/restoreTest/properties/backup/type",keyword:"\
type",params:{type:"string"},schema:y.properties.spec.properties.restoreTest.properties.backup.type,parentSchema:y.properties.spec.properties.restoreTest.properties.
backup,data:u};e===null?e=[k]:e.push(k),r++}}if(g.backupAt!==void 0&&(we(g.backupAt,{instancePath:s+"/spec/restoreTest/backupAt",parentData:g,parentDataProperty:"\
backupAt",rootData:d,dynamicAnchors:h})||(e=e===null?we.errors:e.concat(we.errors),r=e.length)),g.restoredTo!==void 0){let u=g.restoredTo;if(typeof u=="string"){
if(b(u)<1){let k={instancePath:s+"/spec/restoreTest/restoredTo",schemaPath:"#/properties/spec/properties/restoreTest/properties/restoredTo/minLength",keyword:"m\
inLength",params:{limit:1},schema:1,parentSchema:y.properties.spec.properties.restoreTest.properties.restoredTo,data:u};e===null?e=[k]:e.push(k),r++}}else{let k={
instancePath:s+"/spec/restoreTest/restoredTo",schemaPath:"#/properties/spec/properties/restoreTest/properties/restoredTo/type",keyword:"type",params:{type:"stri\
ng"},schema:y.properties.spec.properties.restoreTest.properties.restoredTo.type,parentSchema:y.properties.spec.properties.restoreTest.properties.restoredTo,data:u};
e===null?e=[k]:e.push(k),r++}}if(g.duration!==void 0&&(de(g.duration,{instancePath:s+"/spec/restoreTest/duration",parentData:g,parentDataProperty:"duration",rootData:d,
dynamicAnchors:h})||(e=e===null?de.errors:e.concat(de.errors),r=e.length)),g.dataLoss!==void 0&&(de(g.dataLoss,{instancePath:s+"/spec/restoreTest/dataLoss",parentData:g,
parentDataProperty:"dataLoss",rootData:d,dynamicAnchors:h})||(e=e===null?de.errors:e.concat(de.errors),r=e.length)),g.verifiedBy!==void 0&&(le(g.verifiedBy,{instancePath:s+
"/spec/restoreTest/verifiedBy",parentData:g,parentDataProperty:"verifiedBy",rootData:d,dynamicAnchors:h})||(e=e===null?le.errors:e.concat(le.errors),r=e.length)),
g.method!==void 0){let u=g.method;if(!(u==="full"||u==="sample"||u==="checksum")){let k={instancePath:s+"/spec/restoreTest/method",schemaPath:"#/properties/spec\
/properties/restoreTest/properties/method/enum",keyword:"enum",params:{allowedValues:y.properties.spec.properties.restoreTest.properties.method.enum},schema:y.properties.
spec.properties.restoreTest.properties.method.enum,parentSchema:y.properties.spec.properties.restoreTest.properties.method,data:u};e===null?e=[k]:e.push(k),r++}}}else{
let u={instancePath:s+"/spec/restoreTest",schemaPath:"#/properties/spec/properties/restoreTest/type",keyword:"type",params:{type:"object"},schema:y.properties.spec.
properties.restoreTest.type,parentSchema:y.properties.spec.properties.restoreTest,data:g};e===null?e=[u]:e.push(u),r++}}if(w.drill!==void 0){let g=w.drill;if(g&&
typeof g=="object"&&!Array.isArray(g)){if(g.method===void 0){let u={instancePath:s+"/spec/drill",schemaPath:"#/properties/spec/properties/drill/required",keyword:"\
required",params:{missingProperty:"method"},schema:y.properties.spec.properties.drill.required,parentSchema:y.properties.spec.properties.drill,data:g};e===null?
e=[u]:e.push(u),r++}if(g.scenario===void 0){let u={instancePath:s+"/spec/drill",schemaPath:"#/properties/spec/properties/drill/required",keyword:"required",params:{
missingProperty:"scenario"},schema:y.properties.spec.properties.drill.required,parentSchema:y.properties.spec.properties.drill,data:g};e===null?e=[u]:e.push(u),
r++}for(let u in g)if(!(u==="plan"||u==="method"||u==="scenario"||u==="achieved"||u==="participants"||u==="lessons")){let k={instancePath:s+"/spec/drill",schemaPath:"\
#/properties/spec/properties/drill/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},schema:!1,parentSchema:y.properties.spec.properties.
drill,data:g};e===null?e=[k]:e.push(k),r++}if(g.plan!==void 0){let u=g.plan;if(typeof u=="string"){if(b(u)<1){let k={instancePath:s+"/spec/drill/plan",schemaPath:"\
#/properties/spec/properties/drill/properties/plan/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:y.properties.spec.properties.drill.properties.
plan,data:u};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:s+"/spec/drill/plan",schemaPath:"#/properties/spec/properties/drill/properties/plan/type",keyword:"\
type",params:{type:"string"},schema:y.properties.spec.properties.drill.properties.plan.type,parentSchema:y.properties.spec.properties.drill.properties.plan,data:u};
e===null?e=[k]:e.push(k),r++}}if(g.method!==void 0&&(bt(g.method,{instancePath:s+"/spec/drill/method",parentData:g,parentDataProperty:"method",rootData:d,dynamicAnchors:h})||
(e=e===null?bt.errors:e.concat(bt.errors),r=e.length)),g.scenario!==void 0){let u=g.scenario;if(typeof u=="string"){if(b(u)<1){let k={instancePath:s+"/spec/dril\
l/scenario",schemaPath:"#/properties/spec/properties/drill/properties/scenario/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:y.properties.
spec.properties.drill.properties.scenario,data:u};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:s+"/spec/drill/scenario",schemaPath:"#/properties/spec/\
properties/drill/properties/scenario/type",keyword:"type",params:{type:"string"},schema:y.properties.spec.properties.drill.properties.scenario.type,parentSchema:y.
properties.spec.properties.drill.properties.scenario,data:u};e===null?e=[k]:e.push(k),r++}}if(g.achieved!==void 0){let u=g.achieved;if(u&&typeof u=="object"&&!Array.
isArray(u)){for(let k in u)if(!(k==="rto"||k==="rpo")){let N={instancePath:s+"/spec/drill/achieved",schemaPath:"#/properties/spec/properties/drill/properties/ac\
hieved/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},schema:!1,parentSchema:y.properties.spec.properties.drill.properties.achieved,
data:u};e===null?e=[N]:e.push(N),r++}u.rto!==void 0&&(de(u.rto,{instancePath:s+"/spec/drill/achieved/rto",parentData:u,parentDataProperty:"rto",rootData:d,dynamicAnchors:h})||
(e=e===null?de.errors:e.concat(de.errors),r=e.length)),u.rpo!==void 0&&(de(u.rpo,{instancePath:s+"/spec/drill/achieved/rpo",parentData:u,parentDataProperty:"rpo",
rootData:d,dynamicAnchors:h})||(e=e===null?de.errors:e.concat(de.errors),r=e.length))}else{let k={instancePath:s+"/spec/drill/achieved",schemaPath:"#/properties\
/spec/properties/drill/properties/achieved/type",keyword:"type",params:{type:"object"},schema:y.properties.spec.properties.drill.properties.achieved.type,parentSchema:y.
properties.spec.properties.drill.properties.achieved,data:u};e===null?e=[k]:e.push(k),r++}}if(g.participants!==void 0){let u=g.participants;if(Array.isArray(u)){
let k=u.length;for(let N=0;N<k;N++)le(u[N],{instancePath:s+"/spec/drill/participants/"+N,parentData:u,parentDataProperty:N,rootData:d,dynamicAnchors:h})||(e=e===
null?le.errors:e.concat(le.errors),r=e.length)}else{let k={instancePath:s+"/spec/drill/participants",schemaPath:"#/properties/spec/properties/drill/properties/p\
articipants/type",keyword:"type",params:{type:"array"},schema:y.properties.spec.properties.drill.properties.participants.type,parentSchema:y.properties.spec.properties.
drill.properties.participants,data:u};e===null?e=[k]:e.push(k),r++}}if(g.lessons!==void 0){let u=g.lessons;if(Array.isArray(u)){let k=u.length;for(let N=0;N<k;N++){
let z=u[N];if(typeof z=="string"){if(b(z)<1){let $={instancePath:s+"/spec/drill/lessons/"+N,schemaPath:"#/properties/spec/properties/drill/properties/lessons/it\
ems/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:y.properties.spec.properties.drill.properties.lessons.items,data:z};e===null?e=[$]:e.push(
$),r++}}else{let $={instancePath:s+"/spec/drill/lessons/"+N,schemaPath:"#/properties/spec/properties/drill/properties/lessons/items/type",keyword:"type",params:{
type:"string"},schema:y.properties.spec.properties.drill.properties.lessons.items.type,parentSchema:y.properties.spec.properties.drill.properties.lessons.items,
data:z};e===null?e=[$]:e.push($),r++}}}else{let k={instancePath:s+"/spec/drill/lessons",schemaPath:"#/properties/spec/properties/drill/properties/lessons/type",
keyword:"type",params:{type:"array"},schema:y.properties.spec.properties.drill.properties.lessons.type,parentSchema:y.properties.spec.properties.drill.properties.
lessons,data:u};e===null?e=[k]:e.push(k),r++}}}else{let u={instancePath:s+"/spec/drill",schemaPath:"#/properties/spec/properties/drill/type",keyword:"type",params:{
type:"object"},schema:y.properties.spec.properties.drill.type,parentSchema:y.properties.spec.properties.drill,data:g};e===null?e=[u]:e.push(u),r++}}if(w.meeting!==
void 0){let g=w.meeting;if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.team===void 0){let u={instancePath:s+"/spec/meeting",schemaPath:"#/properties/spec/pro\
perties/meeting/required",keyword:"required",params:{missingProperty:"team"},schema:y.properties.spec.properties.meeting.required,parentSchema:y.properties.spec.
properties.meeting,data:g};e===null?e=[u]:e.push(u),r++}if(g.meeting===void 0){let u={instancePath:s+"/spec/meeting",schemaPath:"#/properties/spec/properties/me\
eting/required",keyword:"required",params:{missingProperty:"meeting"},schema:y.properties.spec.properties.meeting.required,parentSchema:y.properties.spec.properties.
meeting,data:g};e===null?e=[u]:e.push(u),r++}if(g.attendees===void 0){let u={instancePath:s+"/spec/meeting",schemaPath:"#/properties/spec/properties/meeting/req\
uired",keyword:"required",params:{missingProperty:"attendees"},schema:y.properties.spec.properties.meeting.required,parentSchema:y.properties.spec.properties.meeting,
data:g};e===null?e=[u]:e.push(u),r++}for(let u in g)if(!(u==="team"||u==="meeting"||u==="attendees"||u==="decisions"||u==="actions")){let k={instancePath:s+"/sp\
ec/meeting",schemaPath:"#/properties/spec/properties/meeting/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},schema:!1,parentSchema:y.
properties.spec.properties.meeting,data:g};e===null?e=[k]:e.push(k),r++}if(g.team!==void 0){let u=g.team;if(typeof u=="string"){if(b(u)<1){let k={instancePath:s+
"/spec/meeting/team",schemaPath:"#/properties/spec/properties/meeting/properties/team/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:y.properties.
spec.properties.meeting.properties.team,data:u};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:s+"/spec/meeting/team",schemaPath:"#/properties/spec/prop\
erties/meeting/properties/team/type",keyword:"type",params:{type:"string"},schema:y.properties.spec.properties.meeting.properties.team.type,parentSchema:y.properties.
spec.properties.meeting.properties.team,data:u};e===null?e=[k]:e.push(k),r++}}if(g.meeting!==void 0){let u=g.meeting;if(typeof u=="string"){if(b(u)<1){let k={instancePath:s+
"/spec/meeting/meeting",schemaPath:"#/properties/spec/properties/meeting/properties/meeting/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:y.
properties.spec.properties.meeting.properties.meeting,data:u};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:s+"/spec/meeting/meeting",schemaPath:"#/pro\
perties/spec/properties/meeting/properties/meeting/type",keyword:"type",params:{type:"string"},schema:y.properties.spec.properties.meeting.properties.meeting.type,
parentSchema:y.properties.spec.properties.meeting.properties.meeting,data:u};e===null?e=[k]:e.push(k),r++}}if(g.attendees!==void 0){let u=g.attendees;if(Array.isArray(
u)){if(u.length<1){let N={instancePath:s+"/spec/meeting/attendees",schemaPath:"#/properties/spec/properties/meeting/properties/attendees/minItems",keyword:"minI\
tems",params:{limit:1},schema:1,parentSchema:y.properties.spec.properties.meeting.properties.attendees,data:u};e===null?e=[N]:e.push(N),r++}let k=u.length;for(let N=0;N<
k;N++)le(u[N],{instancePath:s+"/spec/meeting/attendees/"+N,parentData:u,parentDataProperty:N,rootData:d,dynamicAnchors:h})||(e=e===null?le.errors:e.concat(le.errors),
r=e.length)}else{let k={instancePath:s+"/spec/meeting/attendees",schemaPath:"#/properties/spec/properties/meeting/properties/attendees/type",keyword:"type",params:{
type:"array"},schema:y.properties.spec.properties.meeting.properties.attendees.type,parentSchema:y.properties.spec.properties.meeting.properties.attendees,data:u};
e===null?e=[k]:e.push(k),r++}}if(g.decisions!==void 0){let u=g.decisions;if(Array.isArray(u)){let k=u.length;for(let N=0;N<k;N++){let z=u[N];if(typeof z=="strin\
g"){if(b(z)<1){let $={instancePath:s+"/spec/meeting/decisions/"+N,schemaPath:"#/properties/spec/properties/meeting/properties/decisions/items/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:y.properties.spec.properties.meeting.properties.decisions.items,data:z};e===null?e=[$]:e.push($),r++}}else{let $={
instancePath:s+"/spec/meeting/decisions/"+N,schemaPath:"#/properties/spec/properties/meeting/properties/decisions/items/type",keyword:"type",params:{type:"strin\
g"},schema:y.properties.spec.properties.meeting.properties.decisions.items.type,parentSchema:y.properties.spec.properties.meeting.properties.decisions.items,data:z};
e===null?e=[$]:e.push($),r++}}}else{let k={instancePath:s+"/spec/meeting/decisions",schemaPath:"#/properties/spec/properties/meeting/properties/decisions/type",
keyword:"type",params:{type:"array"},schema:y.properties.spec.properties.meeting.properties.decisions.type,parentSchema:y.properties.spec.properties.meeting.properties.
decisions,data:u};e===null?e=[k]:e.push(k),r++}}if(g.actions!==void 0){let u=g.actions;if(Array.isArray(u)){let k=u.length;for(let N=0;N<k;N++)qt(u[N],{instancePath:s+
"/spec/meeting/actions/"+N,parentData:u,parentDataProperty:N,rootData:d,dynamicAnchors:h})||(e=e===null?qt.errors:e.concat(qt.errors),r=e.length)}else{let k={instancePath:s+
"/spec/meeting/actions",schemaPath:"#/properties/spec/properties/meeting/properties/actions/type",keyword:"type",params:{type:"array"},schema:y.properties.spec.
properties.meeting.properties.actions.type,parentSchema:y.properties.spec.properties.meeting.properties.actions,data:u};e===null?e=[k]:e.push(k),r++}}}else{let u={
instancePath:s+"/spec/meeting",schemaPath:"#/properties/spec/properties/meeting/type",keyword:"type",params:{type:"object"},schema:y.properties.spec.properties.
meeting.type,parentSchema:y.properties.spec.properties.meeting,data:g};e===null?e=[u]:e.push(u),r++}}if(w.training!==void 0){let g=w.training;if(g&&typeof g=="o\
bject"&&!Array.isArray(g)){if(g.topic===void 0){let u={instancePath:s+"/spec/training",schemaPath:"#/properties/spec/properties/training/required",keyword:"requ\
ired",params:{missingProperty:"topic"},schema:y.properties.spec.properties.training.required,parentSchema:y.properties.spec.properties.training,data:g};e===null?
e=[u]:e.push(u),r++}if(g.participants===void 0){let u={instancePath:s+"/spec/training",schemaPath:"#/properties/spec/properties/training/required",keyword:"requ\
ired",params:{missingProperty:"participants"},schema:y.properties.spec.properties.training.required,parentSchema:y.properties.spec.properties.training,data:g};e===
null?e=[u]:e.push(u),r++}for(let u in g)if(!(u==="topic"||u==="plan"||u==="participants")){let k={instancePath:s+"/spec/training",schemaPath:"#/properties/spec/\
properties/training/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},schema:!1,parentSchema:y.properties.spec.properties.training,
data:g};e===null?e=[k]:e.push(k),r++}if(g.topic!==void 0){let u=g.topic;if(typeof u=="string"){if(b(u)<1){let k={instancePath:s+"/spec/training/topic",schemaPath:"\
#/properties/spec/properties/training/properties/topic/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:y.properties.spec.properties.training.
properties.topic,data:u};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:s+"/spec/training/topic",schemaPath:"#/properties/spec/properties/training/prope\
rties/topic/type",keyword:"type",params:{type:"string"},schema:y.properties.spec.properties.training.properties.topic.type,parentSchema:y.properties.spec.properties.
training.properties.topic,data:u};e===null?e=[k]:e.push(k),r++}}if(g.plan!==void 0){let u=g.plan;if(typeof u=="string"){if(b(u)<1){let k={instancePath:s+"/spec/\
training/plan",schemaPath:"#/properties/spec/properties/training/properties/plan/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:y.properties.
spec.properties.training.properties.plan,data:u};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:s+"/spec/training/plan",schemaPath:"#/properties/spec/pr\
operties/training/properties/plan/type",keyword:"type",params:{type:"string"},schema:y.properties.spec.properties.training.properties.plan.type,parentSchema:y.properties.
spec.properties.training.properties.plan,data:u};e===null?e=[k]:e.push(k),r++}}if(g.participants!==void 0){let u=g.participants;if(Array.isArray(u)){if(u.length<
1){let N={instancePath:s+"/spec/training/participants",schemaPath:"#/properties/spec/properties/training/properties/participants/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:y.properties.spec.properties.training.properties.participants,data:u};e===null?e=[N]:e.push(N),r++}let k=u.length;for(let N=0;N<k;N++)
le(u[N],{instancePath:s+"/spec/training/participants/"+N,parentData:u,parentDataProperty:N,rootData:d,dynamicAnchors:h})||(e=e===null?le.errors:e.concat(le.errors),
r=e.length)}else{let k={instancePath:s+"/spec/training/participants",schemaPath:"#/properties/spec/properties/training/properties/participants/type",keyword:"ty\
pe",params:{type:"array"},schema:y.properties.spec.properties.training.properties.participants.type,parentSchema:y.properties.spec.properties.training.properties.
participants,data:u};e===null?e=[k]:e.push(k),r++}}}else{let u={instancePath:s+"/spec/training",schemaPath:"#/properties/spec/properties/training/type",keyword:"\
type",params:{type:"object"},schema:y.properties.spec.properties.training.type,parentSchema:y.properties.spec.properties.training,data:g};e===null?e=[u]:e.push(
u),r++}}if(w.run!==void 0){let g=w.run;if(g&&typeof g=="object"&&!Array.isArray(g)){for(let u in g)if(!(u==="script"||u==="commit"||u==="exitCode"||u==="dryRun"||
u==="duration"||u==="url")){let k={instancePath:s+"/spec/run",schemaPath:"#/properties/spec/properties/run/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:u},schema:!1,parentSchema:y.properties.spec.properties.run,data:g};e===null?e=[k]:e.push(k),r++}if(g.script!==void 0&&(Dt(g.script,{instancePath:s+
"/spec/run/script",parentData:g,parentDataProperty:"script",rootData:d,dynamicAnchors:h})||(e=e===null?Dt.errors:e.concat(Dt.errors),r=e.length)),g.commit!==void 0&&
($t(g.commit,{instancePath:s+"/spec/run/commit",parentData:g,parentDataProperty:"commit",rootData:d,dynamicAnchors:h})||(e=e===null?$t.errors:e.concat($t.errors),
r=e.length)),g.exitCode!==void 0){let u=g.exitCode;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){let k={instancePath:s+"/spec/run/exitCode",schemaPath:"\
#/properties/spec/properties/run/properties/exitCode/type",keyword:"type",params:{type:"integer"},schema:y.properties.spec.properties.run.properties.exitCode.type,
parentSchema:y.properties.spec.properties.run.properties.exitCode,data:u};e===null?e=[k]:e.push(k),r++}if(typeof u=="number"&&isFinite(u)){if(u>255||isNaN(u)){let k={
instancePath:s+"/spec/run/exitCode",schemaPath:"#/properties/spec/properties/run/properties/exitCode/maximum",keyword:"maximum",params:{comparison:"<=",limit:255},
schema:255,parentSchema:y.properties.spec.properties.run.properties.exitCode,data:u};e===null?e=[k]:e.push(k),r++}if(u<0||isNaN(u)){let k={instancePath:s+"/spec\
/run/exitCode",schemaPath:"#/properties/spec/properties/run/properties/exitCode/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:y.
properties.spec.properties.run.properties.exitCode,data:u};e===null?e=[k]:e.push(k),r++}}}if(g.dryRun!==void 0){let u=g.dryRun;if(typeof u!="boolean"){let k={instancePath:s+
"/spec/run/dryRun",schemaPath:"#/properties/spec/properties/run/properties/dryRun/type",keyword:"type",params:{type:"boolean"},schema:y.properties.spec.properties.
run.properties.dryRun.type,parentSchema:y.properties.spec.properties.run.properties.dryRun,data:u};e===null?e=[k]:e.push(k),r++}}g.duration!==void 0&&(de(g.duration,
{instancePath:s+"/spec/run/duration",parentData:g,parentDataProperty:"duration",rootData:d,dynamicAnchors:h})||(e=e===null?de.errors:e.concat(de.errors),r=e.length)),
g.url!==void 0&&(jt(g.url,{instancePath:s+"/spec/run/url",parentData:g,parentDataProperty:"url",rootData:d,dynamicAnchors:h})||(e=e===null?jt.errors:e.concat(jt.
errors),r=e.length))}else{let u={instancePath:s+"/spec/run",schemaPath:"#/properties/spec/properties/run/type",keyword:"type",params:{type:"object"},schema:y.properties.
spec.properties.run.type,parentSchema:y.properties.spec.properties.run,data:g};e===null?e=[u]:e.push(u),r++}}}else{let g={instancePath:s+"/spec",schemaPath:"#/p\
roperties/spec/type",keyword:"type",params:{type:"object"},schema:y.properties.spec.type,parentSchema:y.properties.spec,data:w};e===null?e=[g]:e.push(g),r++}}}else{
let w={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:y.type,parentSchema:y,data:p};e===null?e=[w]:e.push(w),r++}return Xt.errors=
e,r===0}Xt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ii=ep,U={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://gradus.dev/sche\
mas/v1/waiver.schema.json",type:"object",additionalProperties:!1,required:["apiVersion","kind","metadata","spec"],properties:{apiVersion:{$ref:"https://gradus.d\
ev/schemas/v1/shared#/$defs/apiVersion"},kind:{const:"Waiver"},metadata:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/metadata"},spec:{type:"object",additionalProperties:!1,
required:["subject","reason","requestedBy","approvedBy","expires"],properties:{subject:{type:"object",additionalProperties:!1,required:["policy","kind","name"],
properties:{policy:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/policyId"},validation:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/name"},kind:{type:"\
string",minLength:1},name:{type:"string",minLength:1},pointer:{type:"string",pattern:"^(/[^/]+)+$","x-expected":"a keyed pointer such as /spec/stages[name=canar\
y]/batches"}}},reason:{type:"string",minLength:1},compensating:{type:"string",minLength:1},requestedBy:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/person"},
approvedBy:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/person"},expires:{$ref:"https://gradus.dev/schemas/v1/shared#/$defs/dateOrInstant"}}}}};function At(p,{
instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=At.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),p!=="gradus.dev/v1"){let t={instancePath:s,schemaPath:"#/const",keyword:"const",params:{allowedValue:"gradus.dev/v1"},schema:"gradus.dev/v1",parentSchema:Ne,
data:p};e===null?e=[t]:e.push(t),r++}return At.errors=e,r===0}At.evaluated={dynamicProps:!1,dynamicItems:!1};function Lt(p,{instancePath:s="",parentData:S,parentDataProperty:q,
rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=Lt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&
!Array.isArray(p)){if(p.name===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},schema:A.required,parentSchema:A,
data:p};e===null?e=[t]:e.push(t),r++}for(let t in p)if(!(t==="name"||t==="title"||t==="labels"||t==="annotations"||t==="links")){let i={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:A,data:p};e===null?e=[i]:e.push(i),r++}if(p.name!==void 0&&
(Q(p.name,{instancePath:s+"/name",parentData:p,parentDataProperty:"name",rootData:d,dynamicAnchors:h})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length)),p.title!==
void 0){let t=p.title;if(typeof t=="string"){if(b(t)<1){let i={instancePath:s+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:A.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/title",schemaPath:"#/properties/title/type",keyword:"\
type",params:{type:"string"},schema:A.properties.title.type,parentSchema:A.properties.title,data:t};e===null?e=[i]:e.push(i),r++}}if(p.labels!==void 0){let t=p.
labels;if(t&&typeof t=="object"&&!Array.isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let n={instancePath:s+"/labels/"+i.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},schema:A.properties.labels.additionalProperties.type,
parentSchema:A.properties.labels.additionalProperties,data:a};e===null?e=[n]:e.push(n),r++}}else{let i={instancePath:s+"/labels",schemaPath:"#/properties/labels\
/type",keyword:"type",params:{type:"object"},schema:A.properties.labels.type,parentSchema:A.properties.labels,data:t};e===null?e=[i]:e.push(i),r++}}if(p.annotations!==
void 0){let t=p.annotations;if(t&&typeof t=="object"&&!Array.isArray(t))for(let i in t){let a=t[i];if(typeof a!="string"){let n={instancePath:s+"/annotations/"+
i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},schema:A.properties.
annotations.additionalProperties.type,parentSchema:A.properties.annotations.additionalProperties,data:a};e===null?e=[n]:e.push(n),r++}}else{let i={instancePath:s+
"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"object"},schema:A.properties.annotations.type,parentSchema:A.properties.annotations,
data:t};e===null?e=[i]:e.push(i),r++}}if(p.links!==void 0){let t=p.links;if(Array.isArray(t)){let i=t.length;for(let a=0;a<i;a++)J(t[a],{instancePath:s+"/links/"+
a,parentData:t,parentDataProperty:a,rootData:d,dynamicAnchors:h})||(e=e===null?J.errors:e.concat(J.errors),r=e.length)}else{let i={instancePath:s+"/links",schemaPath:"\
#/properties/links/type",keyword:"type",params:{type:"array"},schema:A.properties.links.type,parentSchema:A.properties.links,data:t};e===null?e=[i]:e.push(i),r++}}}else{
let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:A.type,parentSchema:A,data:p};e===null?e=[t]:e.push(t),r++}return Lt.errors=
e,r===0}Lt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function xt(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){
let e=null,r=0,m=xt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!Hp.test(p)){let t={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^@?[a-z0-9]([-._a-z0-9]*[a-z0-9])?(/[a-z0-9]([-._a-z0-9]*[a-z0-9])?)*$"},schema:"^@?[a-z0-9]([-._a-z0-9]*[a-z0-9])\
?(/[a-z0-9]([-._a-z0-9]*[a-z0-9])?)*$",parentSchema:br,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"string"},schema:br.type,parentSchema:br,data:p};e===null?e=[t]:e.push(t),r++}return xt.errors=e,r===0}xt.evaluated={dynamicProps:!1,dynamicItems:!1};function It(p,{
instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=It.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),typeof p=="string"){if(b(p)>63){let t={instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63},schema:63,parentSchema:G,data:p};
e===null?e=[t]:e.push(t),r++}if(b(p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:G,data:p};e===
null?e=[t]:e.push(t),r++}if(!Re.test(p)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"\
^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:G,data:p};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},schema:G.type,parentSchema:G,data:p};e===null?e=[t]:e.push(t),r++}return It.errors=e,r===0}It.evaluated={dynamicProps:!1,dynamicItems:!1};function er(p,{
instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=er.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),typeof p=="string"){if(b(p)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:he,data:p};
e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:he.type,parentSchema:he,data:p};e===null?
e=[t]:e.push(t),r++}return er.errors=e,r===0}er.evaluated={dynamicProps:!1,dynamicItems:!1};function Et(p,{instancePath:s="",parentData:S,parentDataProperty:q,rootData:d=p,
dynamicAnchors:h={}}={}){let e=null,r=0,m=Et.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p!="string"){let o={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:oe.type,parentSchema:oe,data:p};e===null?e=[o]:e.push(o),r++}let t=r,i=!0,a=r;if(r===a)if(typeof p==
"string"){if(b(p)>10){let o={};e===null?e=[o]:e.push(o),r++}}else{let o={};e===null?e=[o]:e.push(o),r++}var n=a===r;r=t,e!==null&&(t?e.length=t:e=null);let c;if(n){
let o=r;X(p,{instancePath:s,parentData:S,parentDataProperty:q,rootData:d,dynamicAnchors:h})||(e=e===null?X.errors:e.concat(X.errors),r=e.length);var n=o===r;i=n,
c="then"}else{let o=r;ee(p,{instancePath:s,parentData:S,parentDataProperty:q,rootData:d,dynamicAnchors:h})||(e=e===null?ee.errors:e.concat(ee.errors),r=e.length);
var n=o===r;i=n,c="else"}if(!i){let o={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:c},schema:oe.if,parentSchema:oe,data:p};e===null?e=[
o]:e.push(o),r++}return Et.errors=e,r===0}Et.evaluated={dynamicProps:!1,dynamicItems:!1};var Ei=new RegExp("^(/[^/]+)+$","u");function ep(p,{instancePath:s="",parentData:S,
parentDataProperty:q,rootData:d=p,dynamicAnchors:h={}}={}){let e=null,r=0,m=ep.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&
typeof p=="object"&&!Array.isArray(p)){if(p.apiVersion===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVe\
rsion"},schema:U.required,parentSchema:U,data:p};e===null?e=[t]:e.push(t),r++}if(p.kind===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"kind"},schema:U.required,parentSchema:U,data:p};e===null?e=[t]:e.push(t),r++}if(p.metadata===void 0){let t={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"metadata"},schema:U.required,parentSchema:U,data:p};e===null?e=[t]:e.push(t),r++}if(p.spec===void 0){let t={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},schema:U.required,parentSchema:U,data:p};e===null?e=[t]:e.push(t),r++}
for(let t in p)if(!(t==="apiVersion"||t==="kind"||t==="metadata"||t==="spec")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:t},schema:!1,parentSchema:U,data:p};e===null?e=[i]:e.push(i),r++}if(p.apiVersion!==void 0&&(At(p.apiVersion,{instancePath:s+"\
/apiVersion",parentData:p,parentDataProperty:"apiVersion",rootData:d,dynamicAnchors:h})||(e=e===null?At.errors:e.concat(At.errors),r=e.length)),p.kind!==void 0){
let t=p.kind;if(t!=="Waiver"){let i={instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"Waiver"},schema:"Waiver",
parentSchema:U.properties.kind,data:t};e===null?e=[i]:e.push(i),r++}}if(p.metadata!==void 0&&(Lt(p.metadata,{instancePath:s+"/metadata",parentData:p,parentDataProperty:"\
metadata",rootData:d,dynamicAnchors:h})||(e=e===null?Lt.errors:e.concat(Lt.errors),r=e.length)),p.spec!==void 0){let t=p.spec;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.subject===void 0){let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"subject"},schema:U.
properties.spec.required,parentSchema:U.properties.spec,data:t};e===null?e=[i]:e.push(i),r++}if(t.reason===void 0){let i={instancePath:s+"/spec",schemaPath:"#/p\
roperties/spec/required",keyword:"required",params:{missingProperty:"reason"},schema:U.properties.spec.required,parentSchema:U.properties.spec,data:t};e===null?
e=[i]:e.push(i),r++}if(t.requestedBy===void 0){let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"\
requestedBy"},schema:U.properties.spec.required,parentSchema:U.properties.spec,data:t};e===null?e=[i]:e.push(i),r++}if(t.approvedBy===void 0){let i={instancePath:s+
"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"approvedBy"},schema:U.properties.spec.required,parentSchema:U.properties.
spec,data:t};e===null?e=[i]:e.push(i),r++}if(t.expires===void 0){let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{
missingProperty:"expires"},schema:U.properties.spec.required,parentSchema:U.properties.spec,data:t};e===null?e=[i]:e.push(i),r++}for(let i in t)if(!(i==="subjec\
t"||i==="reason"||i==="compensating"||i==="requestedBy"||i==="approvedBy"||i==="expires")){let a={instancePath:s+"/spec",schemaPath:"#/properties/spec/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:U.properties.spec,data:t};e===null?e=[a]:e.push(a),r++}if(t.subject!==
void 0){let i=t.subject;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.policy===void 0){let a={instancePath:s+"/spec/subject",schemaPath:"#/properties/spec/p\
roperties/subject/required",keyword:"required",params:{missingProperty:"policy"},schema:U.properties.spec.properties.subject.required,parentSchema:U.properties.
spec.properties.subject,data:i};e===null?e=[a]:e.push(a),r++}if(i.kind===void 0){let a={instancePath:s+"/spec/subject",schemaPath:"#/properties/spec/properties/\
subject/required",keyword:"required",params:{missingProperty:"kind"},schema:U.properties.spec.properties.subject.required,parentSchema:U.properties.spec.properties.
subject,data:i};e===null?e=[a]:e.push(a),r++}if(i.name===void 0){let a={instancePath:s+"/spec/subject",schemaPath:"#/properties/spec/properties/subject/required",
keyword:"required",params:{missingProperty:"name"},schema:U.properties.spec.properties.subject.required,parentSchema:U.properties.spec.properties.subject,data:i};
e===null?e=[a]:e.push(a),r++}for(let a in i)if(!(a==="policy"||a==="validation"||a==="kind"||a==="name"||a==="pointer")){let n={instancePath:s+"/spec/subject",schemaPath:"\
#/properties/spec/properties/subject/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:U.properties.spec.
properties.subject,data:i};e===null?e=[n]:e.push(n),r++}if(i.policy!==void 0&&(xt(i.policy,{instancePath:s+"/spec/subject/policy",parentData:i,parentDataProperty:"\
policy",rootData:d,dynamicAnchors:h})||(e=e===null?xt.errors:e.concat(xt.errors),r=e.length)),i.validation!==void 0&&(It(i.validation,{instancePath:s+"/spec/sub\
ject/validation",parentData:i,parentDataProperty:"validation",rootData:d,dynamicAnchors:h})||(e=e===null?It.errors:e.concat(It.errors),r=e.length)),i.kind!==void 0){
let a=i.kind;if(typeof a=="string"){if(b(a)<1){let n={instancePath:s+"/spec/subject/kind",schemaPath:"#/properties/spec/properties/subject/properties/kind/minLe\
ngth",keyword:"minLength",params:{limit:1},schema:1,parentSchema:U.properties.spec.properties.subject.properties.kind,data:a};e===null?e=[n]:e.push(n),r++}}else{
let n={instancePath:s+"/spec/subject/kind",schemaPath:"#/properties/spec/properties/subject/properties/kind/type",keyword:"type",params:{type:"string"},schema:U.
properties.spec.properties.subject.properties.kind.type,parentSchema:U.properties.spec.properties.subject.properties.kind,data:a};e===null?e=[n]:e.push(n),r++}}
if(i.name!==void 0){let a=i.name;if(typeof a=="string"){if(b(a)<1){let n={instancePath:s+"/spec/subject/name",schemaPath:"#/properties/spec/properties/subject/p\
roperties/name/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:U.properties.spec.properties.subject.properties.name,data:a};e===null?e=[n]:
e.push(n),r++}}else{let n={instancePath:s+"/spec/subject/name",schemaPath:"#/properties/spec/properties/subject/properties/name/type",keyword:"type",params:{type:"\
string"},schema:U.properties.spec.properties.subject.properties.name.type,parentSchema:U.properties.spec.properties.subject.properties.name,data:a};e===null?e=[
n]:e.push(n),r++}}if(i.pointer!==void 0){let a=i.pointer;if(typeof a=="string"){if(!Ei.test(a)){let n={instancePath:s+"/spec/subject/pointer",schemaPath:"#/prop\
erties/spec/properties/subject/properties/pointer/pattern",keyword:"pattern",params:{pattern:"^(/[^/]+)+$"},schema:"^(/[^/]+)+$",parentSchema:U.properties.spec.
properties.subject.properties.pointer,data:a};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:s+"/spec/subject/pointer",schemaPath:"#/properties/spec/pro\
perties/subject/properties/pointer/type",keyword:"type",params:{type:"string"},schema:U.properties.spec.properties.subject.properties.pointer.type,parentSchema:U.
properties.spec.properties.subject.properties.pointer,data:a};e===null?e=[n]:e.push(n),r++}}}else{let a={instancePath:s+"/spec/subject",schemaPath:"#/properties\
/spec/properties/subject/type",keyword:"type",params:{type:"object"},schema:U.properties.spec.properties.subject.type,parentSchema:U.properties.spec.properties.
subject,data:i};e===null?e=[a]:e.push(a),r++}}if(t.reason!==void 0){let i=t.reason;if(typeof i=="string"){if(b(i)<1){let a={instancePath:s+"/spec/reason",schemaPath:"\
#/properties/spec/properties/reason/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:U.properties.spec.properties.reason,data:i};e===null?e=
[a]:e.push(a),r++}}else{let a={instancePath:s+"/spec/reason",schemaPath:"#/properties/spec/properties/reason/type",keyword:"type",params:{type:"string"},schema:U.
properties.spec.properties.reason.type,parentSchema:U.properties.spec.properties.reason,data:i};e===null?e=[a]:e.push(a),r++}}if(t.compensating!==void 0){let i=t.
compensating;if(typeof i=="string"){if(b(i)<1){let a={instancePath:s+"/spec/compensating",schemaPath:"#/properties/spec/properties/compensating/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:U.properties.spec.properties.compensating,data:i};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:s+"/s\
pec/compensating",schemaPath:"#/properties/spec/properties/compensating/type",keyword:"type",params:{type:"string"},schema:U.properties.spec.properties.compensating.
type,parentSchema:U.properties.spec.properties.compensating,data:i};e===null?e=[a]:e.push(a),r++}}t.requestedBy!==void 0&&(er(t.requestedBy,{instancePath:s+"/sp\
ec/requestedBy",parentData:t,parentDataProperty:"requestedBy",rootData:d,dynamicAnchors:h})||(e=e===null?er.errors:e.concat(er.errors),r=e.length)),t.approvedBy!==
void 0&&(er(t.approvedBy,{instancePath:s+"/spec/approvedBy",parentData:t,parentDataProperty:"approvedBy",rootData:d,dynamicAnchors:h})||(e=e===null?er.errors:e.
concat(er.errors),r=e.length)),t.expires!==void 0&&(Et(t.expires,{instancePath:s+"/spec/expires",parentData:t,parentDataProperty:"expires",rootData:d,dynamicAnchors:h})||
(e=e===null?Et.errors:e.concat(Et.errors),r=e.length))}else{let i={instancePath:s+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"objec\
t"},schema:U.properties.spec.type,parentSchema:U.properties.spec,data:t};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},schema:U.type,parentSchema:U,data:p};e===null?e=[t]:e.push(t),r++}return ep.errors=e,r===0}ep.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Vi={Project:hi,Policy:fi,Grading:gi,System:Pi,Team:vi,Calendar:qi,MaintenancePlan:Di,Change:$i,Rollout:ji,WorkRecord:xi,Waiver:Ii};export{Vi as validators};
