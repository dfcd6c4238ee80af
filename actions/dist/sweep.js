import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import{publish}from"./gate+sweep.js";import{reportOf}from"./check+gate+sweep.js";import{InputError,ciRequest,connect,info,readInputs,run,setFailed,setOutput,setSecret,sweep,warning}from"./check+gate+rollout+sweep.js";
import{ForgeError}from"./approvals+check+gate+github-forge+gitlab-forge+rollout+sweep.js";import"./approvals+check+gate+github-forge+gitlab-forge+rollout+sweep+user-schema.js";import{resolve}from"node:path";import process from"node:process";await run(async()=>{let inputs=readInputs(process.env,["report","comment","evidence","working-directory","token"]),told={comment:inputs.choice("comment",["never","on-failure","always"],"never"),lines:!1,
report:inputs.choice("report",["check","status"],"check")},token=inputs.text("token");if(token==="")throw new InputError("token: it is empty, and pull requests cannot be read without one.");setSecret(
token);let where=ciRequest(process.env);if(where===void 0)throw new ForgeError("This is no job of GitHub Actions.");let workspace=process.env.GITHUB_WORKSPACE??".",forge=await connect({request:where,token}),
swept=await sweep({dir:resolve(workspace,inputs.text("working-directory")),where,forge,evidence:inputs.lines("evidence").map(path=>resolve(workspace,path)),tell:(number,{judged,head})=>publish(forge,number,
head,reportOf(judged,head),told)});for(let each of swept)"problem"in each?warning(`#${each.number} keeps its verdict: ${each.problem}`):info(`#${each.number}: ${each.state}${each.retryAt===void 0?"":`\
, again at ${each.retryAt}`}`);setOutput("judged",String(swept.filter(each=>"state"in each).length)),swept.length>0&&swept.every(each=>"problem"in each)&&setFailed("No pull request could be judged aga\
in.")});
