import { expect, it } from "vitest";
import { readForm } from "./read-form.server";

const FORM = "application/x-www-form-urlencoded";

function post(body: BodyInit, type: string | null = FORM): Request {
  const headers = new Headers(type === null ? {} : { "content-type": type });
  return new Request("http://localhost/", {
    method: "POST",
    body,
    headers,
    duplex: "half",
  });
}

async function statusOf(request: Request): Promise<number> {
  const thrown = await readForm(request).then(
    () => null,
    (answer: { init: ResponseInit }) => answer,
  );
  return thrown?.init.status ?? 200;
}

it("reads the fields in their order, repeated ones too, and drops what no database stores", async () => {
  const form = await readForm(post("site=1&name=a%00b&site=2&role-0=date"));
  expect([...form]).toEqual([
    ["site", "1"],
    ["name", "ab"],
    ["site", "2"],
    ["role-0", "date"],
  ]);
});

it("reads a form with a file part", async () => {
  const sent = new FormData();
  sent.append("file", new Blob(["x"]), "a.txt");
  const request = new Request("http://localhost/", {
    method: "POST",
    body: sent,
  });
  expect((await readForm(request)).get("file")).toBeInstanceOf(File);
});

it.each([
  ["JSON", "{}", "application/json"],
  ["no type", new Uint8Array([1, 2]), null],
  ["a cut multipart form", "--x\r\nfoo", "multipart/form-data; boundary=x"],
  ["a multipart form without boundary", "--x", "multipart/form-data"],
])("refuses %s as bad input", async (_what, body, type) => {
  expect(await statusOf(post(body, type))).toBe(400);
});

it("refuses names that the form library would grow into arrays and trees", async () => {
  for (const name of ["a[4294967290]", "a.b.c", "a[0].b", "", "n".repeat(61)])
    expect(await statusOf(post(`${name}=1`))).toBe(400);
  const many = Array.from({ length: 5_001 }, () => "a=1").join("&");
  expect(await statusOf(post(many))).toBe(400);
});

it("reads two megabytes and no more, whether their number is announced or not", async () => {
  const mebibyte = new TextEncoder().encode("x".repeat(1024 ** 2));
  const stream = (count: number) => {
    let left = count;
    return new ReadableStream<Uint8Array>({
      pull(controller) {
        if ((left -= 1) < 0) controller.close();
        else controller.enqueue(mebibyte);
      },
    });
  };
  expect(await statusOf(post(stream(3)))).toBe(413);
  const announced = post("a=1");
  announced.headers.set("content-length", String(3 * 1024 ** 2));
  expect(await statusOf(announced)).toBe(413);
  expect(await statusOf(post(`a=${"x".repeat(2_000_000)}`))).toBe(200);
});
