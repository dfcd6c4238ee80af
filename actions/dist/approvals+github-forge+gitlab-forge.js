import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import{setTimeout as sleep}from"node:timers/promises";var bounds={attempts:3,pause:90,total:180};function attempts({secondMs,attemptMs}){let lost=0,paused=async seconds=>seconds===void 0||seconds>bounds.
pause||lost+seconds>bounds.total?!1:(lost+=seconds,await sleep(seconds*secondMs),!0),over=async(operate,pauseOf)=>{for(let count=1;;count++)try{return await operate()}catch(error){if(count===bounds.attempts||
!await paused(pauseOf(error,count)))throw error}},timed=async attempt=>{let begun=performance.now(),left=Math.max(1,bounds.total-lost)*1e3;try{return await attempt(Math.ceil(Math.min(attemptMs,left)))}catch(error){
throw lost+=(performance.now()-begun)/1e3,error}};return{at:(attempt,pauseOf)=>over(()=>timed(attempt),pauseOf),over}}export{attempts};
