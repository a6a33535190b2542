#!/usr/bin/env bash
# The way out of an engine that is no longer maintained, kept passable: copies the project, renames the engine to its
# fork Operaton, compiles, and runs the model tests. What fails is printed at the end; the project itself stays as it is.
#
# What Operaton does not publish (assertions, coverage, the engine's own helps for tests) is made from Camunda's jars by the same
# renaming of packages, for the tests' sake.
#
# usage: src/test/operaton/to-operaton.sh [folder] [tests]
#   folder  where the copy is made; target/operaton if not given
#   tests   which unit tests; the model tests if not given
set -euo pipefail
cd "$(dirname "$0")/../../.."

operaton=${OPERATON_VERSION:-1.0.3}
folder=${1:-target/operaton}
tests=${2:-org.qualityoutcomes.model.*Test}
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
rm -rf "$folder/project" "$folder/bridge"
mkdir -p "$folder/project" "$folder/bridge"
cp -r pom.xml src bpmn forms docs "$folder/project"

value() { sed -n "s#.*<$1>\(.*\)</$1>.*#\1#p" pom.xml | head -n 1; }

# 1. the jars that are missing, renamed
cat > "$folder/bridge/pom.xml" <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.qualityoutcomes</groupId>
  <artifactId>bridge</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.camunda.bpm</groupId><artifactId>camunda-bpm-assert</artifactId><version>$(value camunda.version)</version></dependency>
    <dependency><groupId>org.camunda.bpm</groupId><artifactId>camunda-bpm-junit5</artifactId><version>$(value camunda.version)</version></dependency>
    <dependency><groupId>org.camunda.bpm</groupId><artifactId>camunda-engine</artifactId><version>$(value camunda.version)</version></dependency>
    <dependency><groupId>org.camunda.spin</groupId><artifactId>camunda-spin-dataformat-json-jackson</artifactId><version>$(value camunda.version)</version></dependency>
    <dependency><groupId>org.camunda.community.process_test_coverage</groupId><artifactId>camunda-process-test-coverage-junit5-platform-7</artifactId><version>$(value process-test-coverage.version)</version></dependency>
  </dependencies>
  <build>
    <finalName>bridge</finalName>
    <plugins>
      <plugin>
        <groupId>org.apache.maven.plugins</groupId>
        <artifactId>maven-shade-plugin</artifactId>
        <version>3.6.0</version>
        <executions>
          <execution>
            <phase>package</phase>
            <goals><goal>shade</goal></goals>
            <configuration>
              <artifactSet>
                <includes>
                  <include>org.camunda.bpm:camunda-bpm-assert</include>
                  <include>org.camunda.bpm:camunda-bpm-junit5</include>
                  <include>org.camunda.bpm:camunda-engine</include>
                  <include>org.camunda.spin:camunda-spin-dataformat-json-jackson</include>
                  <include>org.camunda.community.process_test_coverage:*</include>
                  <include>org.jetbrains*:*</include>
                  <include>io.github.oshai:*</include>
                </includes>
              </artifactSet>
              <filters>
                <filter>
                  <artifact>org.camunda.bpm:camunda-engine</artifact>
                  <includes><include>org/camunda/bpm/engine/test/**</include></includes>
                  <excludes><exclude>org/camunda/bpm/engine/test/mock/**</exclude></excludes>
                </filter>
              </filters>
              <relocations>
                <relocation><pattern>org.camunda.bpm.engine.test.mock</pattern><shadedPattern>org.operaton.bpm.engine.impl.mock</shadedPattern></relocation>
                <relocation><pattern>org.camunda.bpm</pattern><shadedPattern>org.operaton.bpm</shadedPattern></relocation>
                <relocation><pattern>org.camunda.spin</pattern><shadedPattern>org.operaton.spin</shadedPattern></relocation>
                <relocation><pattern>org.camunda.commons</pattern><shadedPattern>org.operaton.commons</shadedPattern></relocation>
                <relocation><pattern>camundajar.impl</pattern><shadedPattern>operatonjar.impl</shadedPattern></relocation>
              </relocations>
              <transformers><transformer implementation="org.apache.maven.plugins.shade.resource.ServicesResourceTransformer"/></transformers>
            </configuration>
          </execution>
        </executions>
      </plugin>
    </plugins>
  </build>
</project>
POM
mvn -B -ntp -q -f "$folder/bridge/pom.xml" package

# 2. the names
cd "$folder/project"
mv src/main/resources/META-INF/resources/webjars/camunda src/main/resources/META-INF/resources/webjars/operaton
grep -rlIE 'camunda|Camunda|CAMUNDA' src bpmn forms | while read -r file; do
  sed -i -E \
    -e 's#org\.camunda\.bpm\.engine\.test\.mock#org.operaton.bpm.engine.impl.mock#g' \
    -e 's#org\.camunda\.(bpm|spin|commons)#org.operaton.\1#g; s#org/camunda/(bpm|spin|commons)#org/operaton/\1#g' \
    -e 's#instance\.camunda\b#instance.operaton#g' \
    -e 's#\bcamunda\.bpm\b#operaton.bpm#g; s#CAMUNDA_BPM#OPERATON_BPM#g; s#camunda-admin#operaton-admin#g' \
    -e 's#/camunda/#/operaton/#g; s#"/camunda"#"/operaton"#g' "$file"
  case $file in
    # the models keep their namespace, which the fork reads
    *.java) sed -i -E 's#Camunda([A-Z][a-z])#Operaton\1#g; s#\bcamunda([A-Z][a-z]+[A-Z])#operaton\1#g; s#(CAMUNDA)_#OPERATON_#g' "$file" ;;
  esac
done

# 3. the dependencies
python3 - "$operaton" "$folder/bridge/target/bridge.jar" <<'PY'
import re, sys
operaton, bridge = sys.argv[1:]
pom = open("pom.xml").read()
pom = re.sub(r"<camunda.version>.*</camunda.version>", f"<camunda.version>{operaton}</camunda.version>", pom)
for missing in ("camunda-bpm-assert", "camunda-bpm-junit5", "camunda-process-test-coverage-junit5-platform-7",
                "camunda-spin-dataformat-json-jackson"):
    pom = re.sub(r"\s*<dependency>(?:(?!</dependency>).)*<artifactId>" + missing + r"</artifactId>.*?</dependency>", "", pom,
                 flags=re.S)
pom = pom.replace("org.camunda.", "org.operaton.").replace("<artifactId>camunda-", "<artifactId>operaton-")
bridged = f"""<dependency>
      <groupId>org.qualityoutcomes</groupId>
      <artifactId>bridge</artifactId>
      <version>1</version>
      <scope>system</scope>
      <systemPath>{bridge}</systemPath>
    </dependency>
  </dependencies>

  <build>"""
pom = re.sub(r"</dependencies>\s*<build>", bridged, pom, count=1)
open("pom.xml", "w").write(pom)
PY

# 4. does it still hold
mvn -B -ntp -q spotless:apply || true
mvn -B -ntp test "-Dtest=$tests" -Dsurefire.failIfNoSpecifiedTests=false > "$folder/result.log" 2>&1 && code=0 || code=$?
grep -E '^\[ERROR\] /|Tests run:|^\[ERROR\]   |COMPILATION ERROR|BUILD' "$folder/result.log" || true
echo "Everything: $folder/result.log"
exit $code
