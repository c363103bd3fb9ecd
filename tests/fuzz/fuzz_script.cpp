// Any bytes as a rule script: compiled, checked, rendered, printed and read again. Nothing may crash, hang or leak.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "engine/heng.hpp"
#include "grammar/messages.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const heng::Compiled compiled = heng::compile("fuzz.heng", text);
    std::size_t length = 0;
    for (const heng::Diagnostic& d : compiled.diagnostics)
        length += heng::render(d, *compiled.pack.sources, heng::Language::zh, false).size();
    return length == static_cast<std::size_t>(-1) ? 1 : 0;
}
