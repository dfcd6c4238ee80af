import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import{publish,warning}from"./check+gate+rollout+sweep.js";async function publish2(forge,number,head,report,told){for(let refused of await publish({forge,number,head,report,told}))warning(refused)}export{publish2 as publish};
