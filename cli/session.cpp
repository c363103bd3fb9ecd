#include "cli/session.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <string>

namespace heng {
namespace {

bool wants_colour(int stream) {
    const char* no_colour = std::getenv("NO_COLOR");
    const char* term = std::getenv("TERM");
    if (no_colour != nullptr && *no_colour != '\0') return false;
    return isatty(stream) == 1 && term != nullptr && std::string_view(term) != "dumb";
}

std::uint32_t terminal_width() {
    winsize size{};
    if (isatty(STDOUT_FILENO) == 1 && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return std::max<std::uint32_t>(size.ws_col, 60);
    return Session{}.width;
}

// --lang en, --lang=en, --语言 en: the last one counts, as in the parser itself.
Language language_of(int argc, const char* const* argv) {
    Language language = Language::zh;
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        if (argument == "--") break;
        for (const std::string_view name : {"--lang", "--语言"}) {
            if (!argument.starts_with(name)) continue;
            std::string_view value = argument.substr(name.size());
            if (value.empty() && i + 1 < argc) value = argv[i + 1];
            if (value.starts_with('=')) value.remove_prefix(1);
            language = value == "en" ? Language::en : Language::zh;
        }
    }
    return language;
}

}  // namespace

void Session::complain(std::string_view text) const {
    std::cerr << "heng: " << text << '\n';
}

void Session::end(Exit how) {
    // nothing proved is less than something wrong
    constexpr int weights[] = {0, 2, 3, 4, 5, 1};
    const auto weight = [&](Exit ending) { return weights[static_cast<std::size_t>(ending)]; };
    if (weight(how) > weight(exit)) exit = how;
}

Session open_session(int argc, const char* const* argv) {
    Session session;
    session.language = language_of(argc, argv);
    session.colour_out = wants_colour(STDOUT_FILENO);
    session.colour_err = wants_colour(STDERR_FILENO);
    session.width = terminal_width();
    return session;
}

}  // namespace heng
