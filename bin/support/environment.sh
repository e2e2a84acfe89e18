# Sourced by the commands in bin/: finds what they need and says in one sentence what is missing.

guidepost_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
guidepost_home=${GUIDEPOST_HOME:-$guidepost_root/.guidepost}

say() { printf '%s\n' "$*" >&2; }
fail() { say "guidepost: $*"; exit 1; }

java_major() { "$1" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = //p'; }

# Sets JAVA_HOME to a JDK 25 or newer: the one that is set, the one on the PATH, or one of those that are installed.
find_jdk() {
  local candidate home
  for candidate in "${JAVA_HOME:-}" "$(dirname "$(dirname "$(readlink -f "$(command -v javac || echo /none/none)")")")" \
      /usr/lib*/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    home=$candidate
    [ -n "$home" ] && [ -x "$home/bin/javac" ] || continue
    case "$(java_major "$home/bin/java")" in
      2[5-9]|[3-9][0-9]) export JAVA_HOME=$home; return 0 ;;
    esac
  done
  fail "a JDK 25 or newer is needed and was not found; install one (for example Eclipse Temurin 25) or set JAVA_HOME to it."
}

find_maven() {
  command -v mvn >/dev/null || fail "Maven is needed and was not found; install Maven 3.8.7 or newer and put mvn on the PATH."
}

maven() { (cd "$guidepost_root" && mvn -B -ntp "$@"); }

# Builds the application of a module unless it is newer than everything it is made of.
build() {
  local module=$1 jar
  jar=$guidepost_root/$module/target/guidepost-$module-0.1.0-application.jar
  if [ -f "$jar" ] && [ -f "$guidepost_root/knowledge-graph/database/target/database.classpath" ] \
      && [ -z "$(find "$guidepost_root"/pom.xml "$guidepost_root"/*/pom.xml "$guidepost_root"/*/src/main "$guidepost_root"/knowledge-graph/database/pom.xml \
                 -newer "$jar" -type f -print -quit)" ] \
      && database_is_resolved; then
    return 0
  fi
  find_maven
  mkdir -p "$guidepost_home" || fail "the folder $guidepost_home can't be written; set GUIDEPOST_HOME to a folder you own."
  if command -v flock >/dev/null; then
    exec 9>"$guidepost_home/build.lock"
    flock 9
  fi
  say "Building Guidepost (a few minutes the first time, as libraries and the database are fetched) ..."
  if ! maven -q -Dmaven.test.skip=true -Dspotless.check.skip=true -Dcyclonedx.skip=true -pl "knowledge-graph/database,$module" -am package >"$guidepost_home/build.log" 2>&1; then
    say "The build failed. The end of $guidepost_home/build.log:"
    grep -E 'ERROR|No space' "$guidepost_home/build.log" | head -5 >&2
    fail "the build failed; see $guidepost_home/build.log. Is the disk full, or is Maven's repository out of reach?"
  fi
  # Reproducible builds give the jar the time of the release; what it is newer than is told by when it was built.
  touch "$jar"
  exec 9>&-
}

database_is_resolved() {
  local first
  first=$(cut -d: -f1 "$guidepost_root/knowledge-graph/database/target/database.classpath")
  [ -f "$first" ]
}

# Unpacks a module's application into the home and sets java_jar to it: a program that runs must not lose its jar when somebody
# builds again, and the Java runtime keeps what it learns about classes only for jars that lie open. The folder is named by what
# is in the jar; build times don't tell, as builds are reproducible. Older ones that no program runs from are removed.
unpack_application() {
  local module=$1 folder built
  built=$guidepost_root/$module/target/guidepost-$module-0.1.0-application.jar
  folder=$guidepost_home/run/guidepost-$module-$(cksum <"$built" | tr ' ' '-')
  java_jar=$folder/$(basename "$built")
  if [ ! -f "$folder/whole" ]; then
    { rm -rf "$folder.$$" "$folder" && mkdir -p "$guidepost_home/run" \
        && "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$built" extract --destination "$folder.$$" && touch "$folder.$$/whole" \
        && { mv "$folder.$$" "$folder"; rm -rf "$folder/${folder##*/}.$$"; }; } >/dev/null 2>&1
    [ -f "$folder/whole" ] || { rm -rf "$folder.$$"; cannot_write "$guidepost_home/run"; }
  fi
  remove_unused "$folder" "$guidepost_home/run/guidepost-$module"-*
}

# Removes older copies (all arguments but the first) that no running program names.
remove_unused() {
  local kept=$1 old running
  shift
  running=$(ps -A -ww -o args 2>/dev/null || ps -A -o args 2>/dev/null) || return 0
  for old in "$@"; do
    case "$old" in "$kept") continue ;; esac
    case "$running" in *"$old"*) ;; *) rm -rf "$old" ;; esac
  done
}

# Copies a file unless the copy is there; whoever looks sees either none of it or all.
copy() {
  [ -f "$2" ] && return 0
  { mkdir -p "$(dirname "$2")" && cp "$1" "$2.$$" && mv -f "$2.$$" "$2"; } 2>/dev/null && return 0
  rm -f "$2.$$"
  cannot_write "$(dirname "$2")"
}

cannot_write() { fail "the folder $1 can't be written; free some disk space or set GUIDEPOST_HOME to a folder you own."; }

# Sets java_jar to the application of a module, and java_line to the Java that runs it. What Java learns about classes is kept
# beside it for the next start, for each use apart, and stays unmentioned.
java_command() {
  local module=$1 use=$2 classpath=$guidepost_root/knowledge-graph/database/target/database.classpath classpath_copy
  classpath_copy=$guidepost_home/run/database-$(cksum <"$classpath" | tr ' ' '-').classpath
  copy "$classpath" "$classpath_copy"
  remove_unused "$classpath_copy" "$guidepost_home"/run/database-*.classpath
  unpack_application "$module"
  java_line=("$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xss512k --enable-native-access=ALL-UNNAMED
    --sun-misc-unsafe-memory-access=allow
    -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=$(dirname "$java_jar")/$use.jsa" -Xlog:cds=off -Xlog:aot=off
    "-Dguidepost.database.classpath=$classpath_copy"
    "-Dguidepost.content=${GUIDEPOST_CONTENT:-$guidepost_root/knowledge-graph/content}"
    "-Dguidepost.home=$guidepost_home")
}
