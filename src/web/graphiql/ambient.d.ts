declare module "*.worker.js?worker" {
  const WorkerOfModule: new () => Worker;
  export default WorkerOfModule;
}
