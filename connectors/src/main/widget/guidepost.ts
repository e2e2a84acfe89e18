// The one file that a site embeds. A classic script, so that a plain tag with "defer" is enough; the rest are modules,
// which keep their names out of the host page. A classic script of another site has no address of its own to import from,
// so the launcher's is made from the tag's.
{
  const script = document.currentScript as HTMLScriptElement; // known only while this script runs
  void import(new URL("launcher.js", script.src).href).then(({ start }) => start(script));
}
