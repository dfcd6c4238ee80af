import type { ForgeRequest } from '../http.ts';

/** The body of a request: JSON, or a form whose `position[new_line]` is a member of a member. Empty if there is none. */
export function bodyOf(request: ForgeRequest): Readonly<Record<string, unknown>> {
  const boundary = /^multipart\/form-data; *boundary=(\S+)$/.exec(request.headers['content-type'] ?? '')?.[1];
  if (boundary === undefined) return (request.body ?? {}) as Readonly<Record<string, unknown>>;
  const body: Record<string, unknown> = {};
  for (const part of String(request.body).split(`--${boundary}`)) {
    const [, name = '', value = ''] = /name="([^"]+)"[^\n]*\r\n\r\n(.*)\r\n$/s.exec(part) ?? [];
    if (name !== '') put(body, name, value);
  }
  return body;
}

function put(body: Record<string, unknown>, name: string, value: string): void {
  const [, outer, inner] = /^(\w+)\[(\w+)\]$/.exec(name) ?? [];
  // Line breaks of a form are CRLF; GitLab stores what comes of them as LF.
  const text = value.replaceAll('\r\n', '\n');
  if (outer === undefined || inner === undefined) body[name] = text;
  else
    body[outer] = {
      ...(body[outer] as object | undefined),
      [inner]: /^\d+$/.test(text) && inner.endsWith('_line') ? Number(text) : text,
    };
}
