#include "cli/arguments.hpp"

#include <fmt/format.h>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <algorithm>
#include <iostream>
#include <vector>

#include "cli/files.hpp"
#include "cli/help_format.hpp"
#include "cli/verbs.hpp"
#include "grammar/pattern.hpp"

namespace heng {
namespace {

void add_common_options(CLI::App& app, const Session& session) {
    app.set_help_flag("-h,--help,--帮助", session.say("显示本页", "show this page"));
    app.set_version_flag("--version,--版本", std::string("heng ") + HENG_VERSION,
                         session.say("显示版本", "show the version"));
    const auto read_before = [](const std::string&) {};  // by open_session
    app.add_option_function<std::string>("--lang,--语言", read_before,
                                         session.say("输出语言：zh 或 en", "language of the output: zh or en"))
        ->option_text(session.say("语言", "LANG"))
        ->check(CLI::IsMember({"zh", "en"}));
}

void add_verbs(CLI::App& app, Session& session) {
    add_check(app, session);
    add_score(app, session);
    add_explain(app, session);
    add_try(app, session);
    add_fmt(app, session);
    add_test(app, session);
    add_audit(app, session);
    add_effective(app, session);
    add_diff(app, session);
    add_readings(app, session);
    add_impact(app, session);
    add_sql(app, session);
    add_stages(app, session);
}

// Where exactly one word names a verb, no other verb can be meant.
void choose_verbs(CLI::App& app, Session& session, int argc, const char* const* argv) {
    VerbChoice& verbs = session.verbs;
    verbs.collecting = true;
    add_verbs(app, session);
    verbs.collecting = false;
    int named = 0;
    for (int i = 1; i < argc; ++i)
        if (const auto verb = std::find(verbs.names.begin(), verbs.names.end(), std::string_view(argv[i]));
            verb != verbs.names.end()) {
            ++named;
            verbs.only = *verb;
        }
    if (named != 1) verbs.only = {};
}

// A minus sign before a digit starts a value, not an option: heng try … -7.5%. A leading blank tells the parser.
std::vector<std::string> arguments_of(int argc, const char* const* argv) {
    std::vector<std::string> arguments(argv + std::min(argc, 1), argv + argc);
    for (std::string& argument : arguments) {
        const bool number = argument.size() > 1 && argument[0] == '-' &&
                            (argument[1] == '.' || (argument[1] >= '0' && argument[1] <= '9'));
        if (number) argument.insert(0, " ");
    }
    std::reverse(arguments.begin(), arguments.end());  // as CLI11 takes them
    return arguments;
}

std::string unknown_words(const Session& session, const CLI::App& app) {
    const auto extras = app.remaining(true);
    const std::string first = extras.empty() ? "" : extras.front();
    const bool no_verb = app.get_subcommands().empty() && !first.starts_with('-');
    const char* pattern = no_verb ? session.say("没有“{}”这个命令", "there is no command '{}'")
                                  : session.say("不认识参数“{}”", "unknown argument '{}'");
    return format(pattern, first);
}

// CLI11 says "--lang: fr not in {zh,en}"; anything else it says of a value is shortened to the name of the option.
std::string wrong_value(const std::string& said) {
    const auto colon = said.find(": "), set = said.find(" not in {");
    if (colon == std::string::npos || set == std::string::npos || set < colon)
        return fmt::format("选项 {} 缺少值，或值的个数不对", said.substr(0, colon));
    const std::string choices = said.substr(set + 9, said.rfind('}') - set - 9);
    return fmt::format("选项 {} 不能是“{}”，可以是：{}", said.substr(0, colon), said.substr(colon + 2, set - colon - 2),
                       choices);
}

std::string mistake(const Session& session, const CLI::App& app, const CLI::ParseError& error) {
    if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr) return unknown_words(session, app);
    const std::string said = error.what();
    if (session.language == Language::en) return said;
    if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr)
        return fmt::format("缺少参数 {}", said.substr(0, said.find(' ')));
    return wrong_value(said);
}

const CLI::App& chosen(const CLI::App& app) {
    const auto commands = app.get_subcommands();
    return commands.empty() ? app : *commands.front();
}

void report_mistake(Session& session, const CLI::App& app, const CLI::ParseError& error) {
    session.complain(mistake(session, app, error));
    const CLI::App& command = chosen(app);
    const std::string name = &command == &app ? "heng" : "heng " + command.get_name();
    session.complain(format(session.say("用法见 {} --help", "see {} --help"), name));
    session.end(Exit::usage);
}

}  // namespace

void run_command_line(Session& session, int argc, const char* const* argv) {
    CLI::App app(session.say("衡：把官方评分表当作程序来执行，逐分说明来由",
                             "Heng: runs official scoring tables as they are printed, and explains every point"),
                 "heng");
    app.formatter(std::make_shared<HelpFormat>(session));
    app.fallthrough();
    add_common_options(app, session);
    choose_verbs(app, session, argc, argv);
    add_verbs(app, session);
    try {
        app.parse(arguments_of(argc, argv));
    } catch (const CLI::CallForVersion& version) {
        deliver(session, std::string(version.what()) + "\n", "");
    } catch (const CLI::CallForHelp&) {
        deliver(session, app.help(), "");
    } catch (const CLI::ParseError& error) {
        return report_mistake(session, app, error);
    }
    if (argc < 2) {
        std::cerr << app.help();
        session.end(Exit::usage);
    }
}

}  // namespace heng
