import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
function attribution(commits,head){let byId=new Map(commits.map(commit=>[commit.id,commit])),outside=new Set(commits.flatMap(({parents})=>parents.filter(parent=>!byId.has(parent)))),open=new Set(byId.
keys()),found=new Map,add=contributor=>{let key=contributor.by.login.toLowerCase();found.set(key,{...contributor,...found.get(key)})};for(let{id,signer}of commits)signer!==void 0&&(add({by:signer,signed:id}),
open.delete(id));let next=head,isWhole=!0;return{sought:()=>next,follow({by,from,to}){let before=from===void 0?new Set:reached(from,byId),brought=[...reached(to,byId)].filter(commit=>!before.has(commit)),
contributed=byId.has(to)?brought[0]:outside.has(to)?void 0:to;if(by!==void 0&&contributed!==void 0&&add({by,pushed:contributed}),(from===void 0||byId.has(from)||outside.has(from))&&by!==void 0)for(let commit of brought)
open.delete(commit);by===void 0&&(isWhole=!1),from===void 0&&isWhole&&open.clear(),next=from},result(){return byId.has(head)?{contributors:[...found.values()],unattributed:[...open]}:{contributors:{unreadable:"\
the forge does not list the head as a commit of the request"},unattributed:[]}}}}function reached(from,byId){let seen=new Set,waiting=[from];for(let id=waiting.pop();id!==void 0;id=waiting.pop()){let commit=byId.
get(id);commit===void 0||seen.has(id)||(seen.add(id),waiting.push(...commit.parents))}return seen}export{attribution};
