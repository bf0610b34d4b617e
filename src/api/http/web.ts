import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply } from "fastify";

/** The one style element that React Aria writes (touch on things that can be pressed), by its content. */
const PRESSABLE = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='";

/** Scripts and styles from this origin only; nothing of a page can be sent anywhere else. */
const STRICT =
  `default-src 'none'; script-src 'self'; style-src 'self' ${PRESSABLE}; ` +
  " img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
  "manifest-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** The editor of the query page writes style elements and starts workers; no other page may. */
const EDITOR = STRICT.replace(PRESSABLE, "'unsafe-inline'")
  .replace("font-src 'self'", "font-src 'self' data:")
  .concat("; worker-src 'self' blob:");

const FOREVER = "public, max-age=31536000, immutable";
const ASK_AGAIN = "no-cache";

/** Files with a name of their own, which a municipality may replace by others. */
const BESIDE = ["icon.svg", "theme.css"];

/** Written by the build: which document answers which address, such as `"/plan": "index.html"`. */
type Pages = Readonly<Record<string, string>>;

/**
 * Serves the built web app from its folder: each known address its document, and files by their name. Other
 * addresses stay "not found". Answers false, and adds nothing, while the folder holds no build.
 */
export async function addWeb(app: FastifyInstance, folder: string): Promise<boolean> {
  const list = join(folder, "pages.json");
  if (!existsSync(list)) return false;
  const pages = JSON.parse(readFileSync(list, "utf8")) as Pages;
  await app.register(async (web) => {
    web.addHook("onSend", async ({ url }, reply) => {
      const isNamedByContent = url.startsWith("/assets/") && reply.statusCode < 400;
      void reply
        .header("cache-control", isNamedByContent ? FOREVER : ASK_AGAIN)
        .header("vary", "accept-encoding");
    });
    await web.register(fastifyStatic, {
      root: join(folder, "assets"),
      prefix: "/assets/",
      index: false,
      cacheControl: false,
      preCompressed: true,
    });
    for (const name of BESIDE) web.get(`/${name}`, (_request, reply) => reply.sendFile(name, folder));
    for (const [address, document] of Object.entries(pages)) {
      web.get(address, (_request, reply) => sendPage(reply, document, folder));
    }
  });
  return true;
}

function sendPage(reply: FastifyReply, document: string, folder: string): FastifyReply {
  const policy = document === "index.html" ? STRICT : EDITOR;
  return reply.header("content-security-policy", policy).sendFile(document, folder);
}
