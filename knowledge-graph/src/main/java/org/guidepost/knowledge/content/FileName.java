package org.guidepost.knowledge.content;

/** The agreement of a file's name with what stands in it, so that a file is found where one looks for it. */
final class FileName {

    private FileName() {}

    static void mustAgree(YamlMap map, String key, String value, Problems problems) {
        String name = map.place().file().name();
        if (!value.isEmpty() && !value.equals(name)) {
            problems.add(
                    map.place().problem(key, "'%s' is %s, but the file is called %s.yaml".formatted(key, value, name)));
        }
    }

    static void mustAgreeOnLanguage(YamlMap map, String value, Problems problems) {
        String folder = map.place().file().language();
        if (!value.isEmpty() && !value.equals(folder)) {
            problems.add(map.place()
                    .problem("language", "'language' is %s, but the folder is called %s".formatted(value, folder)));
        }
    }

    /**
     * Whether the jurisdiction that a file is about is known. That it has no file is a problem; that its file is not understood
     * has been said already.
     */
    static boolean mustNameAJurisdiction(YamlMap map, String code, Manuscript manuscript) {
        if (manuscript.jurisdiction(code).isPresent()) {
            return true;
        }
        if (manuscript.file("jurisdictions/" + code + ".yaml").isEmpty()) {
            manuscript
                    .problems()
                    .add(map.place().problem("jurisdiction", "there is no file jurisdictions/%s.yaml".formatted(code)));
        }
        return false;
    }
}
