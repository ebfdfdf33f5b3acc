import { expect } from "vitest";

type Handler = (args: {
  request: Request;
  params: Record<string, string>;
  context: Record<string, never>;
}) => unknown;

interface Sent {
  path: string;
  form?: Record<string, string>;
  params?: Record<string, string>;
  headers?: Record<string, string>;
}

export interface Answer {
  status: number;
  /** Where it redirects to; null where it does not. */
  to: string | null;
  /** What the loader or action returned, or threw as data. */
  data: any;
  setCookies: string[];
}

/** A browser as far as identity goes: it keeps its cookies and calls loaders and actions as Remix does. */
export class IdentityBrowser {
  readonly cookies = new Map<string, string>();

  constructor(readonly address = "203.0.113.7") {}

  async call(
    handler: unknown,
    { path, form, params = {}, headers = {} }: Sent,
  ): Promise<Answer> {
    const request = new Request(`http://localhost:3000${path}`, {
      method: form ? "POST" : "GET",
      body: form ? new URLSearchParams(form) : undefined,
      headers: {
        cookie: [...this.cookies].map(([k, v]) => `${k}=${v}`).join("; "),
        "accept-language": "en",
        "x-essai-client-address": this.address,
        ...headers,
      },
    });
    const result = await Promise.resolve(
      (handler as Handler)({ request, params, context: {} }),
    ).catch((thrown: unknown) => thrown);
    const answer = readAnswer(result);
    for (const line of answer.setCookies) this.keep(line);
    return answer;
  }

  private keep(line: string): void {
    const [pair = "", ...attributes] = line.split("; ");
    const [name = "", value = ""] = pair.split(/=(.*)/s);
    const gone = attributes.some((a) => a.toLowerCase() === "max-age=0");
    if (gone) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

function readAnswer(result: unknown): Answer {
  if (result instanceof Error) throw result;
  if (result instanceof Response) {
    return {
      status: result.status,
      to: result.headers.get("location"),
      data: null,
      setCookies: result.headers.getSetCookie(),
    };
  }
  const wrapped = result as {
    data?: unknown;
    init?: ResponseInit;
    type?: string;
  };
  const isWrapped = wrapped.type === "DataWithResponseInit";
  return {
    status: isWrapped ? (wrapped.init?.status ?? 200) : 200,
    to: null,
    data: isWrapped ? wrapped.data : result,
    setCookies: [],
  };
}

/** The faults of a refused form: field name to message keys. */
export function faultsOf(answer: Answer): unknown {
  expect(answer.data).toHaveProperty("status", "error");
  return answer.data.error;
}
