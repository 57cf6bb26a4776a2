# shellcheck shell=bash
# Shared by the scripts of this folder; sourced, never run. Written for bash 3.2 and later (macOS).

readonly jdk_wanted=25
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"

say() { printf '%s\n' "$*"; }

die() {
    printf '%s\n' "$*" >&2
    exit 1
}

have() { command -v "$1" >/dev/null 2>&1; }

on_debian() { [ -f /etc/debian_version ] && have apt-get; }

on_linux() { [ "$(uname -s)" = Linux ]; }

# The feature version of the JDK in folder $1, from its "release" file; nothing where there is no compiler.
jdk_version() {
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

# Prints the first JDK that is new enough: JAVA_HOME, PATH, then the usual places.
find_jdk() {
    local on_path="" home version
    if have javac; then
        on_path="$(dirname "$(dirname "$(realpath "$(command -v javac)" 2>/dev/null || command -v javac)")")"
    fi
    for home in "${JAVA_HOME:-}" "$on_path" /usr/*/jvm/* /usr/local/*jdk* /opt/*jdk* /opt/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
        [ -n "$home" ] || continue
        version="$(jdk_version "$home")"
        if [ -n "$version" ] && [ "$version" -ge "$jdk_wanted" ]; then
            say "$home"
            return 0
        fi
    done
}

# Runs a command as root, or fails where this user cannot.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif have sudo; then
        sudo "$@"
    else
        return 1
    fi
}

apt_updated=""
apt_update() {
    [ -z "$apt_updated" ] || return 0
    as_root apt-get update -qq >/dev/null 2>&1 || true
    apt_updated=yes
}

apt_install() {
    apt_update
    say "Installing $*"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null 2>&1 \
        || die "Could not install $*: run 'sudo apt-get install $*' and start again (it needs the network and root)."
}

# Installs the Debian packages among the arguments that are missing.
need_packages() {
    local missing="" package
    for package in "$@"; do
        { dpkg-query -W -f '${Status}\n' "$package" "${package}t64" 2>/dev/null || true; } | grep -q 'ok installed' \
            || missing="$missing $package"
    done
    # shellcheck disable=SC2086 # one word a package
    [ -z "$missing" ] || apt_install $missing
}

# Sets JAVA_HOME to a JDK that is new enough, installing one where the system's packages offer it.
need_jdk() {
    local home package
    home="$(find_jdk)"
    if [ -z "$home" ] && on_debian; then
        apt_update
        for package in "openjdk-$jdk_wanted-jdk" "temurin-$jdk_wanted-jdk"; do
            if apt-cache policy "$package" 2>/dev/null | grep 'Candidate: [0-9]' >/dev/null; then
                apt_install "$package"
                home="$(find_jdk)"
                break
            fi
        done
    fi
    [ -n "$home" ] || die "No JDK $jdk_wanted or later found: install one (for instance Eclipse Temurin $jdk_wanted) or set JAVA_HOME to it."
    JAVA_HOME="$home"
    export JAVA_HOME
}

need_maven() {
    have mvn && return 0
    if on_debian; then
        apt_install maven
    else
        die "Maven not found: install it (macOS: 'brew install maven'; elsewhere the package 'maven') and start again."
    fi
}

# Fonts and the libraries a window needs, on Debian and Ubuntu; elsewhere a desktop has them.
need_window_libraries() {
    on_debian || return 0
    need_packages libgtk-3-0 libxtst6 libxxf86vm1 libgl1 fontconfig fonts-dejavu-core
}

need_xvfb() {
    have Xvfb && return 0
    on_debian || die "No display and no Xvfb: install the package that brings Xvfb (often 'xorg-x11-server-Xvfb') or start from a desktop."
    apt_install xvfb
}

# Starts a virtual display and sets DISPLAY; stop_xvfb ends it.
xvfb_pid=""
start_xvfb() {
    need_xvfb
    local number
    number="$(mktemp)"
    Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 3>"$number" >/dev/null 2>&1 &
    xvfb_pid=$!
    while [ ! -s "$number" ]; do
        kill -0 "$xvfb_pid" 2>/dev/null || die "The virtual display (Xvfb) did not start."
        sleep 0.1
    done
    DISPLAY=":$(cat "$number")"
    export DISPLAY
    rm -f "$number"
}

stop_xvfb() {
    [ -z "$xvfb_pid" ] || kill "$xvfb_pid" 2>/dev/null || true
    xvfb_pid=""
}

# Maven with its output kept in $maven_log; says so in one line when it failed for want of a network.
maven_log=""
run_maven() {
    [ -n "$maven_log" ] || maven_log="$(mktemp)"
    [ ! -d "$root/target/lib" ] || [ ! "$root/pom.xml" -nt "$root/target/lib" ] || rm -rf "$root/target/lib"
    if ! (cd "$root" && mvn -B -ntp "$@" 2>&1 | tee "$maven_log"); then
        if grep -qE 'Could not transfer artifact|Unknown host|Cannot access .* in offline mode|Network is unreachable' "$maven_log"; then
            die "No network: Maven could not fetch what the build needs. Connect and start again; after one build none is needed."
        fi
        return 1
    fi
}
