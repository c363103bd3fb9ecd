// What every verb knows of the run: language, terminal, and how it ended. Opened once by main.
#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "grammar/messages.hpp"

namespace heng {

enum class Exit { ok = 0, findings = 1, usage = 2, data = 3, internal = 4, undecided = 5 };

/// Which verbs are made: all, or only the one that the command line names, because options of others take time and are
/// never read. First only names are collected, so that they stand nowhere but with their verb.
struct VerbChoice {
    bool collecting = false;
    std::vector<std::string_view> names;  // of all verbs, in both languages
    std::string_view only;                // one of them, empty for all
};

struct Session {
    Language language = Language::zh;
    bool colour_out = false;  // stdout is a terminal and NO_COLOR is unset
    bool colour_err = false;
    std::uint32_t width = 120;  // cells of a line on stdout
    Exit exit = Exit::ok;       // set by the verb that ran
    VerbChoice verbs;

    const char* say(const char* zh, const char* en) const { return language == Language::zh ? zh : en; }
    /// One line on stderr: heng: …
    void complain(std::string_view text) const;
    /// Keeps the worse of two endings.
    void end(Exit how);
};

/// Reads the language from the arguments (so that help is in it too) and the rest from the environment.
Session open_session(int argc, const char* const* argv);

}  // namespace heng
