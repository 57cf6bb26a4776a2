# shellcheck shell=bash
# The one launch shape, with the cache of loaded classes (decision record 0002); sourced after lib.sh.

readonly cache_dir="$root/target/run"
readonly cache="$cache_dir/atalaya.aot"

# What the Java machine has to say of its cache is nothing for the user, and never a reason not to start.
readonly cache_quiet="-Xlog:aot*=off -Xlog:cds*=off"

drop_cache() { rm -f "$cache" "$cache.jdk" "$cache_dir"/*.new "$cache_dir"/*.recorded; }

# Whether the cache is of these jars and of this JDK. The Java machine looks too, and would only leave it unused.
cache_fits() {
    [ -s "$cache" ] && cmp -s "$JAVA_HOME/release" "$cache.jdk" \
        && [ -z "$(find "$root/target/atalaya.jar" "$root/target/lib" -newer "$cache" 2>/dev/null | head -n 1)" ]
}

# java OPTIONS... MODULE/CLASS ARGUMENTS... in the one launch shape.
java_shape() {
    # shellcheck disable=SC2086 # one word an option
    exec "$JAVA_HOME/bin/java" "@$root/packaging/java.args" $cache_quiet \
        --module-path "$root/target/atalaya.jar:$root/target/lib" "$@"
}

# Becomes MODULE/CLASS ($2) with the cache. Where there is none that fits and $1 is "train", this run is recorded, and
# the cache is made of it after it has ended well, in the background.
start_java() {
    local how="$1" main="$2"
    shift 2
    if cache_fits; then
        java_shape "-XX:AOTCache=$cache" -m "$main" "$@"
    elif [ "$how" = train ] && mkdir -p "$cache_dir" 2>/dev/null && [ -w "$cache_dir" ]; then
        train "$main" "$@"
    else
        java_shape -m "$main" "$@"
    fi
}

train() {
    local recorded="$cache_dir/$$.recorded" program status=0
    (java_shape -XX:+UnlockDiagnosticVMOptions -XX:-DisplayVMOutput \
        -XX:AOTMode=record "-XX:AOTConfiguration=$recorded" -m "$@") <&0 &
    program=$!
    trap 'kill "$program" 2>/dev/null || true' INT TERM
    wait "$program" || status=$?
    # A signal ends the waiting, not the program.
    while kill -0 "$program" 2>/dev/null; do wait "$program" || status=$?; done
    trap - INT TERM
    if [ "$status" = 0 ]; then
        make_cache "$recorded" "$1" </dev/null >/dev/null 2>&1 &
    else
        rm -f "$recorded"
    fi
    exit "$status"
}

# Under another name first: one that is half written must never be taken for the cache.
make_cache() {
    local new="$1.new"
    if [ -s "$1" ] && (java_shape -XX:AOTMode=create "-XX:AOTConfiguration=$1" "-XX:AOTCache=$new" -m "$2"); then
        cp "$JAVA_HOME/release" "$cache.jdk" && mv -f "$new" "$cache"
    fi
    rm -f "$1" "$new"
}
