#!/usr/bin/env bash
# Runs the migrations and the long story of a review on a real MySQL server, which is unpacked into a folder and not
# installed. Packages come from the mirror that this machine uses already, from the rolling distribution, because the
# stable ones carry no MySQL; so the server's version is whatever is there today, and is printed.
#
# usage: src/test/mysql/on-real-mysql.sh [folder] [tests]
#   folder  where the server is kept between runs; target/mysql if not given
#   tests   which integration tests; those below if not given
set -euo pipefail
cd "$(dirname "$0")/../../.."

folder=$(mkdir -p "${1:-target/mysql}" && cd "${1:-target/mysql}" && pwd)
tests=${2:-EngineStartIT,SchemaEqualityIT,JourneyIT}
root=$folder/root
port=${QO_MYSQL_PORT:-13306}

mirror() {
  apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -E '/debian/?$' | head -n 1
}

fetch() {
  local found
  found=$(mirror)
  if [ -z "$found" ]; then
    echo "This machine's package sources name no Debian archive." >&2
    exit 2
  fi
  mkdir -p "$folder/lists/partial" "$folder/cache/archives/partial"
  : > "$folder/status"
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $found sid main" > "$folder/sources.list"
  local apt=(apt-get -qq
    -o "Dir::Etc::sourcelist=$folder/sources.list" -o Dir::Etc::sourceparts=/dev/null
    -o "Dir::State::lists=$folder/lists" -o "Dir::Cache=$folder/cache" -o "Dir::State::status=$folder/status"
    -o Debug::NoLocking=1 -o APT::Sandbox::User=root)
  "${apt[@]}" update
  "${apt[@]}" install -y --no-install-recommends --download-only mysql-server-core mysql-client-core
  mkdir -p "$root"
  for package in "$folder"/cache/archives/*.deb; do
    dpkg-deb -x "$package" "$root"
  done
  rm -rf "$folder/lists" "$folder/cache"
}

[ -x "$root/usr/sbin/mysqld" ] || fetch

# the server brings the libraries that it was built with
libraries=$(dirname "$(find "$root/usr/lib" -maxdepth 2 -name 'ld-linux*.so.*' | head -n 1)")
loader=$(find "$libraries" -maxdepth 1 -name 'ld-linux*.so.*' | head -n 1)
mysqld=("$loader" --library-path "$libraries" "$root/usr/sbin/mysqld" --no-defaults "--user=$(id -un)"
  "--basedir=$root/usr" "--lc-messages-dir=$root/usr/share/mysql")

run=$(mktemp -d "$folder/run-XXXX")
mkdir "$run/tmp"
"${mysqld[@]}" --initialize-insecure "--datadir=$run/data" "--tmpdir=$run/tmp" > "$run/init.log" 2>&1
"${mysqld[@]}" "--datadir=$run/data" "--tmpdir=$run/tmp" "--plugin-dir=$root/usr/lib/mysql/plugin" \
  --secure-file-priv=NULL --mysqlx=OFF "--port=$port" --bind-address=127.0.0.1 "--socket=$run/socket" \
  "--pid-file=$run/pid" --innodb-buffer-pool-size=256M > "$run/server.log" 2>&1 &
server=$!
end() {
  kill "$server" 2> /dev/null || true
  wait "$server" 2> /dev/null || true
  rm -rf "$run"
}
trap end EXIT

for _ in $(seq 60); do
  grep -q 'ready for connections' "$run/server.log" && break
  kill -0 "$server" 2> /dev/null || { cat "$run/server.log" >&2; exit 3; }
  sleep 1
done
version=$("${mysqld[@]}" --version | sed -E 's/.*(Ver .*)/\1/')
echo "MySQL server: $version"

mvn -B -ntp ${QO_MAVEN_OPTIONS:-} verify -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false "-Dit.test=$tests" \
  "-DQO_TEST_JDBC_URL=jdbc:mysql://127.0.0.1:$port/?user=root"
echo "Passed on MySQL server: $version"
