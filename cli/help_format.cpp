#include "cli/help_format.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "grammar/character.hpp"

namespace heng {
namespace {

using Lines = std::vector<std::pair<std::string, std::string>>;

std::string columns(const char* title, const Lines& lines) {
    if (lines.empty()) return "";
    unsigned widest = 0;
    for (const auto& [name, text] : lines) widest = std::max(widest, cells_of(name));
    std::string out = std::string("\n") + title + "\n";
    for (const auto& [name, text] : lines)
        out += "  " + name + std::string(widest - cells_of(name) + 2, ' ') + text + "\n";
    return out;
}

std::string joined_names(const CLI::App* command) {
    std::string names = command->get_name();
    for (const auto& alias : command->get_aliases()) names += ", " + alias;
    return names;
}

Lines commands_of(const CLI::App* app) {
    Lines lines;
    for (const CLI::App* command : app->get_subcommands({}))
        lines.emplace_back(joined_names(command), command->get_description());
    return lines;
}

std::string option_names(const CLI::Option* option) {
    std::string names;
    for (const auto& name : option->get_snames()) names += (names.empty() ? "-" : ", -") + name;
    for (const auto& name : option->get_lnames()) names += (names.empty() ? "--" : ", --") + name;
    if (option->get_expected_max() > 0) names += " " + option->get_option_text();
    return names;
}

Lines options_of(const CLI::App* app, bool positional) {
    Lines lines;
    for (const CLI::Option* option : app->get_options())
        if (option->get_positional() == positional)
            lines.emplace_back(positional ? option->get_name(true) : option_names(option), option->get_description());
    return lines;
}

std::string usage(const CLI::App* app, std::string name, const Session& session) {
    if (!app->get_subcommands({}).empty()) return name + session.say(" 命令 [选项]", " COMMAND [OPTIONS]");
    for (const CLI::Option* option : app->get_options()) {
        if (!option->get_positional()) continue;
        const std::string shown = option->get_name(true) + (option->get_expected_max() > 1 ? "..." : "");
        name += option->get_required() ? " " + shown : " [" + shown + "]";
    }
    return name + session.say(" [选项]", " [OPTIONS]");
}

}  // namespace

std::string HelpFormat::make_help(const CLI::App* app, std::string, CLI::AppFormatMode) const {
    const std::string command = app->get_parent() != nullptr ? "heng " + app->get_name() : "heng";
    std::string out = app->get_description() + "\n\n" + session_.say("用法：", "Usage: ");
    out += usage(app, command, session_) + "\n";
    out += columns(session_.say("命令：", "Commands:"), commands_of(app));
    out += columns(session_.say("参数：", "Arguments:"), options_of(app, true));
    out += columns(session_.say("选项：", "Options:"), options_of(app, false));
    if (!app->get_footer().empty()) out += "\n" + app->get_footer() + "\n";
    return out;
}

}  // namespace heng
