import common from "./common.json";
import developers from "./developers.json";
import pages from "./pages.json";
import plan from "./plan.json";
import talk from "./talk.json";
import way from "./way.json";
import ways from "./ways.json";

export const en = { common, talk, ways, way, plan, developers, pages };
