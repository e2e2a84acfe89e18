# Sourced by bin/verify: proves that the walls between the modules hold, by running into each of them.

# What each module must not depend on: group, artifact, version.
forbidden() {
  case "$1" in
    knowledge-graph) echo 'org.guidepost guidepost-connectors ${project.version}'
                     echo 'org.springframework spring-core ' ;;
    connectors)      echo 'org.guidepost guidepost-knowledge-graph ${project.version}'
                     echo 'org.neo4j.driver neo4j-java-driver ' ;;
    bot)             echo 'org.guidepost guidepost-evaluation ${project.version}' ;;
    evaluation)      echo 'org.telegram telegrambots-longpolling ${telegrambots.version}' ;;
  esac
}

# The file of a module, as one of another name that depends on what it must not.
trespasser() {
  awk -v name="guidepost-$1" -v forbidden="$(forbidden "$1" | paste -sd ';' -)" '
    /<\/parent>/ { print "    <relativePath>../../../../pom.xml</relativePath>" }
    !renamed && index($0, "<artifactId>" name "</artifactId>") { sub(name, name "-trespasser"); renamed = 1 }
    { print }
    !opened && /<dependencies>/ {
      opened = 1
      lines = split(forbidden, line, ";")
      for (i = 1; i <= lines; i++) {
        split(line[i], part, " ")
        print "<dependency><groupId>" part[1] "</groupId><artifactId>" part[2] "</artifactId>" \
              (part[3] ? "<version>" part[3] "</version>" : "") "</dependency>"
      }
    }' "$guidepost_root/$1/pom.xml"
}

# One run of Maven in which every trespasser must be refused for each of its trespasses.
prove_walls() {
  local module said group artifact folder=$guidepost_root/house/trespass
  for module in knowledge-graph connectors bot evaluation; do
    mkdir -p "$folder/target/$module"
    trespasser "$module" >"$folder/target/$module/pom.xml"
  done
  said=$(maven -f "$folder/pom.xml" -fae -Dmaven.test.skip=true validate 2>&1) && fail "the enforcer let forbidden dependencies pass."
  for module in knowledge-graph connectors bot evaluation; do
    while read -r group artifact _; do
      printf '%s\n' "$said" | awk -v name="guidepost-$module-trespasser" '/^\[ERROR\] Failed to execute goal/ { ours = index($0, name) } ours' \
        | grep "$group:$artifact:.*banned" >/dev/null \
        || { printf '%s\n' "$said" | tail -40 >&2; fail "the enforcer did not refuse $group:$artifact in $module."; }
    done <<<"$(forbidden "$module")"
  done
  say "Walls: every module is refused what it must not depend on."
}
