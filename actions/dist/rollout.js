import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import{InputError,actionOutputs,actionText,approveJob,ciJob,dayPart,environmentReviewers,monthPart,mostOfMatrix,nextJob,parseDuration,parseJobs,readFleetFile,readInputs,recordJob,run,setFailed,setOutput,
setSecret,stepOutcome,systemClock,timePart,warning,withRolloutJob}from"./check+gate+rollout+sweep.js";import"./check+gate+rollout+sweep+user-schema.js";import"./check+gate+gitlab-forge+rollout+sweep.js";import"./approvals+check+gate+github-forge+gitlab-forge+rollout+sweep.js";
import"./approvals+check+gate+github-forge+gitlab-forge+rollout+sweep+user-schema.js";import{randomUUID}from"node:crypto";import{resolve}from"node:path";import process2 from"node:process";import process from"node:process";function authorizeGit(token,server="",environment=process.env){if(token===""||!/^https?:\/\//.test(server))return;let encoded=Buffer.from(`x-access-token:${token}`).toString("base64");setSecret(encoded);
let key=`http.${server.replace(/\/$/,"")}/.extraheader`,count=Number(environment.GIT_CONFIG_COUNT??0)||0;for(let[index,value]of["",`AUTHORIZATION: basic ${encoded}`].entries())environment[`GIT_CONFIG_\
KEY_${count+index}`]=key,environment[`GIT_CONFIG_VALUE_${count+index}`]=value;environment.GIT_CONFIG_COUNT=String(count+2)}var known=["name","command","results","place","remote","state-ref","fleet","fleet-command","lease","most-starts","deployments","jobs","working-directory","token"],commands=["next","record","approve","\
status"],ci=ciJob(process2.env),verbs={next:(job,name)=>step(job,name,!1),status:(job,name)=>step(job,name,!0),approve:(job,name,inputs)=>approveJob(job,name,{place:required(inputs,"place"),approvers:environmentReviewers,
show}),record},mostListed=20;await run(async()=>{let inputs=readInputs(process2.env,known),name=required(inputs,"name");required(inputs,"command");let command=inputs.choice("command",commands,"status"),
token=inputs.text("token");token!==""&&setSecret(token),authorizeGit(token,ci.serverUrl),await withRolloutJob(optionsOf(inputs,{token,command}),job=>verbs[command](job,name,inputs))});async function step(job,name,dryRun){
await nextJob(job,name,{dryRun,show(ticked){show(ticked),stepOutcome(ticked.action)==="failed"&&setFailed(failureOf(ticked))}})}function failureOf({state,action}){return action.do!=="blocked"?`The rol\
lout is over: ${state.phase}.`:`This needs a person: ${action.because.map(({text})=>text).join(" ")}`}async function record(job,name,inputs){let paths=inputs.lines("results");if(paths.length===0)throw new InputError(
"results: it is empty. Name the folder that the artifacts are in.");let sources=paths.map(path=>({name:path,at:inWorkspace(path)})),{count,ignored,problems}=await recordJob(job,name,{sources,show});if(problems.
length>0?setFailed(problems.slice(0,mostListed).join(`
`)):count===0&&setFailed(`There are no results in ${paths.join(", ")}. What was started is looked at when its lease ends.`),ignored.length===0)return;let listed=ignored.slice(0,mostListed).map(({target,
why})=>`${target} (${why})`);setFailed(`Not taken: ${listed.join(", ")}.`)}function show(ticked){for(let[key,value]of Object.entries(actionOutputs(ticked)))setOutput(key,value);let stop=`gradus-${randomUUID()}`;
process2.stdout.write(`::stop-commands::${stop}
${actionText(ticked,{color:!1})}
::${stop}::
`)}function optionsOf(inputs,{token,command}){let[stateRef,remote]=[inputs.text("state-ref"),inputs.text("remote")];return{dir:inWorkspace(inputs.text("working-directory")),job:ci,token,...fleetOf(inputs),
...jobsOf(inputs.text("jobs")),lease:leaseOf(inputs.text("lease")||"PT15M"),mostStarts:mostOf(inputs.text("most-starts")||String(mostOfMatrix)),writes:command!=="status",deployments:inputs.flag("deplo\
yments",!1),...stateRef!==""&&{stateRef},...remote!==""&&{remote},warn:warning}}function fleetOf(inputs){let file=inputs.text("fleet"),command=inputs.lines("fleet-command");if(file!==""&&command.length>
0)throw new InputError("Give fleet or fleet-command, not both.");if(command.length>0)return{fleet:{command}};if(file==="")return{};let read=readFleetFile(inWorkspace(file),file);if("problem"in read)throw new InputError(
`fleet: ${read.problem}`);return{fleet:{observed:read.fleet}}}function jobsOf(text){if(text==="")return{};let read=parseJobs(text,systemClock().getTime());if("problems"in read)throw new InputError(`jo\
bs: ${read.problems.join(" ")}`);return{jobResults:read.jobs}}function leaseOf(text){let duration=parseDuration(text),span=duration===void 0?0:dayPart(duration)*864e5+timePart(duration);if(duration===
void 0||monthPart(duration)>0||span<=0)throw new InputError(`lease: "${text}" is not a valid duration of days or less, such as PT15M.`);return span}function mostOf(text){if(/^[1-9]\d{0,2}$/.test(text)&&
Number(text)<=mostOfMatrix)return Number(text);throw new InputError(`most-starts: "${text}" is not a number from 1 to ${mostOfMatrix}; a matrix has at most ${mostOfMatrix} jobs.`)}function required(inputs,name){
let text=inputs.text(name);if(text==="")throw new InputError(`${name}: it is empty.`);return text}function inWorkspace(path){return resolve(ci.workspace,path)}
