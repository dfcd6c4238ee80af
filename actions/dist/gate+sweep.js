import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import{warning}from"./check+gate+sweep.js";import{blockingFindings,escapeMarkdown,markdown}from"./check+gate+github-forge+sweep.js";var commentLimit=65536,summaryLimit=65535,name="gradus/gate";async function publish(forge,number,head,report,told){let{state}=report.verdict,written=[];if(told.comment!=="never"){let body=markdown(report,
{limit:commentLimit-1e3,unit:"characters"}),onlyUpdate=told.comment==="on-failure"&&state==="passed";written.push(["the comment",forge.comment(number,{key:"gate",body,onlyUpdate})])}told.lines&&written.
push(["comments at lines",forge.lines(number,linesOf(report),"gate")]);let title=titles[state];if(told.report==="check"){let summary=markdown(report,{limit:summaryLimit,unit:"characters"});written.push(
["the check run",forge.check(head,{name,state,title,summary,annotations:annotationsOf(report)})])}told.report==="status"&&written.push(["the commit status",forge.status(head,{name,state,title})]);for(let[
what,answer]of written){let result=await answer;result.written||warning(`${what} could not be written: ${result.why}. The verdict is the same.`)}}var titles={passed:"May be merged",pending:"Waits",undecided:"\
Could not be decided",failed:"May not be merged"};function linesOf(report){return blockingFindings(report.verdict).flatMap(({location,message,fix,policy,validation,fingerprint})=>{if(location.range===
void 0||location.side==="base")return[];let body=[message,...fix===void 0?[]:[fix],`${policy}/${validation}`].map(escapeMarkdown).join(`

`);return[{path:report.prefix+location.path,line:location.range.start.line,body,fingerprint}]})}function annotationsOf(report){return blockingFindings(report.verdict).flatMap(({location,message,policy,
validation,outcome})=>{if(location.range===void 0||location.side==="base")return[];let{start,end}=location.range;return[{path:report.prefix+location.path,startLine:start.line,endLine:Math.max(start.line,
end.line),level:outcome==="failed"?"failure":"warning",title:`${policy}/${validation}`,message}]})}export{publish};
