#!/bin/sh
# Builds the container image with buildah, without an engine, on a small Debian made by debootstrap with a Java of just the
# modules that are needed; then runs it as its own user and asks it whether it works. Needs root, buildah and debootstrap
# (Debian: apt-get install buildah debootstrap) and the jars. Set BASE to build on another image, KEEP=yes to keep the base.
set -eu
cd "$(dirname "$0")/.."

for tool in buildah debootstrap; do
  command -v "$tool" >/dev/null || { echo "$tool is missing: apt-get install buildah debootstrap" >&2; exit 1; }
done
[ -f server/target/opastin.jar ] || { echo "build the jars first: mvn -q package -DskipTests" >&2; exit 1; }

java=""
for candidate in "${JAVA_HOME:-/none}" /usr/lib/jvm/*25*; do
  if [ -x "$candidate/bin/jlink" ] && "$candidate/bin/java" -version 2>&1 | head -n 1 | grep -q '"25'; then
    java="$candidate"
    break
  fi
done
[ -n "$java" ] || { echo "a JDK 25 with jlink is missing: set JAVA_HOME" >&2; exit 1; }

export STORAGE_DRIVER="${STORAGE_DRIVER:-vfs}" BUILDAH_ISOLATION=chroot
name="${IMAGE:-localhost/opastin}"
port="${PORT:-18087}"
work=target/image
mkdir -p "$work"

if [ -z "${BASE:-}" ]; then
  BASE=localhost/opastin-base
  if ! buildah inspect --type image "$BASE" >/dev/null 2>&1; then
    rm -rf "$work/root" "$work/java"
    echo "a small Debian ..."
    debootstrap --variant=minbase --include=ca-certificates bookworm "$work/root" >"$work/debootstrap.log" 2>&1 ||
      { tail -n 5 "$work/debootstrap.log" >&2; exit 1; }
    (cd "$work/root" && rm -rf var/cache/apt/* var/lib/apt/lists/* usr/share/doc/* usr/share/man/*)
    echo "its Java ..."
    "$java/bin/jlink" --output "$work/java" --strip-debug --no-header-files --no-man-pages --generate-cds-archive \
      --add-modules java.base,java.compiler,java.desktop,java.instrument,java.logging,java.management,java.naming,java.net.http,java.security.jgss,java.security.sasl,java.sql,java.xml,jdk.crypto.ec,jdk.jfr,jdk.localedata,jdk.management,jdk.naming.dns,jdk.unsupported,jdk.zipfs
    (cd "$work/root" && mv ../java opt/java && ln -sf ../../opt/java/bin/java usr/bin/java)
    container=$(buildah from scratch)
    buildah add -q "$container" "$work/root" / >/dev/null
    buildah commit -q "$container" "$BASE" >/dev/null
    buildah rm "$container" >/dev/null
    rm -rf "$work/root"
  fi
fi

echo "the image ..."
buildah build --isolation chroot --pull-never --build-arg BASE="$BASE" -t "$name" . >"$work/build.log" 2>&1 ||
  { tail -n 20 "$work/build.log" >&2; exit 1; }

echo "does it work?"
container=$(buildah from --pull-never "$name")
data=$(mktemp -d)
chown 10001:10001 "$data"
cleanup() {
  [ -z "${running:-}" ] || kill "$running" 2>/dev/null || true
  [ -z "${served:-}" ] || kill "$served" 2>/dev/null || true
  wait 2>/dev/null || true
  buildah rm "$container" >/dev/null 2>&1 || true
  rm -rf "$data"
}
trap cleanup EXIT

fail() {
  echo "FAILED: $1" >&2
  cat "$work/run.log" >&2
  exit 1
}

# start_server SECONDS: in the image as it is, as its own user; says how long it took until it was ready
start_server() {
  begun=$(date +%s%N)
  # shellcheck disable=SC2086
  buildah run --isolation chroot --user "$user" --volume "$data:/var/lib/opastin" \
    --env OPASTIN_SERVER_PORT="$port" --env OPASTIN_SERVER_HOST=127.0.0.1 "$container" -- $entry serve >"$work/run.log" 2>&1 &
  running=$!
  until curl -sf "http://127.0.0.1:$port/health/ready" >/dev/null 2>&1; do
    kill -0 "$running" 2>/dev/null || fail "it ended at once"
    [ $(($(date +%s%N) - begun)) -lt "$1"000000000 ] || fail "it was not ready within $1 seconds"
    sleep 0.02
  done
  echo "  ready after $((($(date +%s%N) - begun) / 1000000)) ms"
  served=$(pgrep -x java -u 10001 | head -n 1)
  [ -n "$served" ] || fail "no process of user 10001"
}

stop_server() {
  kill -TERM "$served"
  wait "$running" || true
  running=""
  served=""
}

entry=$(buildah inspect --type image --format '{{range .OCIv1.Config.Entrypoint}}{{.}} {{end}}' "$name")
user=$(buildah inspect --type image --format '{{.OCIv1.Config.User}}' "$name")
[ "$user" = 10001 ] || fail "the image runs as \"$user\""
start_server 300
grep -q opastin.aot "/proc/$served/maps" || fail "Java does not use the ahead-of-time cache"
curl -sf -H 'Content-Type: application/json' -d '{"partner":"demo","text":"Missä on lähin Ohjaamo?"}' \
  "http://127.0.0.1:$port/api/v1/chat" | grep -q '"outcome"' || fail "the chat does not answer"
curl -sf "http://127.0.0.1:$port/demo" | grep -q widget.js || fail "the demo page is missing"
written=$(buildah run --isolation chroot --user "$user" "$container" -- find / -xdev -newer /opt/opastin/opastin.aot -type f -user 10001 \
  -not -path '/proc/*' -not -path '/tmp/*' -not -path '/var/lib/opastin/*' 2>/dev/null | head -n 3)
[ -z "$written" ] || fail "it wrote outside of its folders: $written"
stop_server

# what was made before serves again
start_server 120
stop_server
size=$(buildah images --format '{{.Size}}' "$name" | head -n 1)
echo "built $name ($size): runs as user $user, with the ahead-of-time cache, and answers"
