import type { Page, Request, Route } from "playwright-core";

interface Body {
  readonly query: string;
  readonly variables: { readonly situation?: Readonly<Record<string, unknown>> };
}

const bodyOf = (request: Request): Body => request.postDataJSON() as Body;
const isWays = (request: Request): boolean => /^query Ways\b/.test(bodyOf(request).query.trim());

/** Does something with the question for ways; every other question goes its own way. */
async function onWays(page: Page, handle: (route: Route) => Promise<void>): Promise<void> {
  await page.route("**/graphql", (route) => (isWays(route.request()) ? handle(route) : route.continue()));
}

/** Answers about ways never come. */
export async function holdAnswers(page: Page): Promise<void> {
  await onWays(page, () => new Promise(() => undefined));
}

/** Answers about ways are a fault of the server, as the API words one. */
export async function breakAnswers(page: Page): Promise<void> {
  await onWays(page, (route) =>
    route.fulfill({
      status: 500,
      contentType: "application/json",
      body: JSON.stringify({ errors: [{ message: "A fault.", extensions: { code: "INTERNAL" } }] }),
    }),
  );
}

/** Asks the API with every issue denied, so that it really has nothing that fits. */
export async function answerNothing(page: Page, address: string): Promise<void> {
  const deniedIssues = await everyIssue(address);
  await onWays(page, (route) => {
    const body = bodyOf(route.request());
    const situation = { ...body.variables.situation, deniedIssues };
    return route.continue({
      postData: JSON.stringify({ ...body, variables: { ...body.variables, situation } }),
    });
  });
}

async function everyIssue(address: string): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const response = await fetch(`${address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        query:
          "query($after: String) { issues(first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }",
        variables: { after },
      }),
    });
    const { data } = (await response.json()) as {
      data: { issues: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
    };
    ids.push(...data.issues.nodes.map(({ id }) => id));
    if (!data.issues.pageInfo.hasNextPage) return ids;
    after = data.issues.pageInfo.endCursor;
  }
}
