import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
var jobTokenVariable="CI_JOB_TOKEN",apiUrlVariable="CI_API_V4_URL";export{jobTokenVariable,apiUrlVariable};
