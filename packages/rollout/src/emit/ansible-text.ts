/** JSON is YAML. Text that Ansible would treat as a template must not be executed. */
export function ansibleText(value: string): string {
  return /\{[{%#]/.test(value) ? `!unsafe ${JSON.stringify(value)}` : JSON.stringify(value);
}
