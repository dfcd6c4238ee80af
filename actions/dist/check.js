import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import{checkRepository,ciRequest,conclude,readInputs,run}from"./check+gate+sweep.js";import"./check+gate+github-forge+sweep.js";import"./check+gate+github-forge+sweep+user-schema.js";import{resolve}from"node:path";import process from"node:process";var known=["base","paths","fail-on","annotations","summary","sarif-file","junit-file","json-file","working-directory"];await run(async()=>{let inputs=readInputs(process.env,known),workspace=process.env.
GITHUB_WORKSPACE??".",dir=resolve(workspace,inputs.text("working-directory")),request=ciRequest(process.env),base=inputs.text("base")||request?.base,judged=await checkRepository({dir,...base!==void 0&&
{base},...base!==void 0&&request?.head!==void 0&&{head:request.head},paths:inputs.lines("paths").map(path=>resolve(dir,path))});await conclude(inputs,judged,inputs.choice("fail-on",["waivable","adviso\
ry","never"],"waivable"))});
