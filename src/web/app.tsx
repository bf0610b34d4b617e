import { lazy, Suspense } from "react";
import { Navigate, Route, Routes } from "react-router";
import { PageFoot } from "./parts/page-foot.js";
import { PageHead } from "./parts/page-head.js";
import { usePageTitle } from "./parts/use-page-title.js";
import { ROUTES } from "./routes.js";
import { PlanScreen } from "./screens/plan/plan-screen.js";
import { TalkScreen } from "./screens/talk/talk-screen.js";
import { WayScreen } from "./screens/way/way-screen.js";

const Developers = lazy(() => import("./screens/developers/developers-screen.js"));
const About = lazy(() => import("./screens/pages/about-page.js"));
const Accessibility = lazy(() => import("./screens/pages/accessibility-page.js"));
const Privacy = lazy(() => import("./screens/pages/privacy-page.js"));
const StatusPage = lazy(() => import("./screens/pages/status-page.js"));

/** The caseworker's app. What a caseworker needs in a talk is loaded at once, the rest when it is opened. */
export function App() {
  usePageTitle();
  return (
    <>
      <PageHead />
      <main id="content" tabIndex={-1}>
        <Suspense fallback={null}>
          <Routes>
            <Route path={ROUTES.talk} element={<TalkScreen />} />
            <Route path={ROUTES.way} element={<WayScreen />} />
            <Route path={ROUTES.plan} element={<PlanScreen />} />
            <Route path={ROUTES.developers} element={<Developers />} />
            <Route path={ROUTES.about} element={<About />} />
            <Route path={ROUTES.accessibility} element={<Accessibility />} />
            <Route path={ROUTES.privacy} element={<Privacy />} />
            <Route path={ROUTES.status} element={<StatusPage />} />
            <Route path="*" element={<Navigate to={ROUTES.talk} replace />} />
          </Routes>
        </Suspense>
      </main>
      <PageFoot />
    </>
  );
}
