import { afterAll, beforeAll, describe } from "vitest";
import { everyScreen } from "./suites/every-screen.js";
import { files } from "./suites/files.js";
import { keyboard } from "./suites/keyboard.js";
import { paper } from "./suites/paper.js";
import { privacy } from "./suites/privacy.js";
import { walks } from "./suites/walks.js";
import { startProduct, type Product } from "./support/product.js";

let product: Product | undefined;

beforeAll(async () => {
  product = await startProduct();
}, 300_000);
afterAll(() => product?.stop());

const get = (): Product => {
  if (product === undefined) throw new Error("expected the product to run");
  return product;
};

describe("the files of the app", () => files(get));
describe("the walks of a caseworker and a builder", () => walks(get));
describe("the walk by keyboard", () => keyboard(get));
describe("what is told", () => privacy(get));
describe("the plan on paper", () => paper(get));
describe("every screen in every state", () => everyScreen(get));
