// The one file that a site embeds. A classic script, so that a plain tag with "defer" is enough; the rest are modules,
// which keep their names out of the host page.
{
  const script = document.currentScript as HTMLScriptElement; // known only while this script runs
  void import("./launcher").then(({ start }) => start(script));
}
