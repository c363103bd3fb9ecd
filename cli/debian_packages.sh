# Installs Debian packages that are missing; asks apt for nothing where all are there. Sourced by the scripts
# that build.

build_packages="g++ cmake ninja-build tao-pegtl-dev libboost-dev libfmt-dev libcli11-dev nlohmann-json3-dev"
test_packages="libgtest-dev librapidcheck-dev libgmp-dev sqlite3 postgresql"

# need_packages NAME...
need_packages() {
    local missing=() package
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
    done
    if [ ${#missing[@]} -eq 0 ]; then return 0; fi
    echo "== installing: ${missing[*]}"
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then as_root=(sudo); fi
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
}
