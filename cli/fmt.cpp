// heng fmt: scripts in one layout, in place. Refuses to write where a word would change.
#include <fmt/format.h>

#include <iostream>
#include <memory>
#include <optional>
#include <stdexcept>

#include "cli/files.hpp"
#include "cli/verbs.hpp"
#include "grammar/dump.hpp"
#include "grammar/parse_script.hpp"
#include "grammar/print.hpp"

namespace heng {
namespace {

struct FmtOptions {
    std::vector<std::string> files;
    bool check = false, to_stdout = false;
};

struct Formatted {
    std::string bytes;  // of the file, in whatever encoding
    std::string after;
};

// What is wrong with a script is said, and it is left as it is: the layout of what was not understood is unknown.
bool readable(Session& session, const Sources& sources, const Diagnostics& findings) {
    bool clean = true;
    for (const Diagnostic& finding : findings) {
        if (finding.severity != Severity::error) continue;
        std::cerr << render(finding, sources, session.language, session.colour_err) << '\n';
        clean = false;
    }
    if (!clean) session.end(Exit::findings);
    return clean;
}

// Reading what was printed gives the same script; anything else is a fault of the printer.
bool same_script(const std::string& before, const std::string& printed) {
    Sources sources;
    Diagnostics ignored;
    const FileId file = sources.add("", printed);
    return dump(sources, parse_script(sources, file, ignored)) == before;
}

std::optional<Formatted> formatted(Session& session, const std::string& path) {
    const std::optional<std::string> read = read_or_complain(session, path);
    if (!read) return std::nullopt;
    Formatted text{*read, ""};
    Sources sources;
    Diagnostics findings;
    const FileId file = sources.add(path, text.bytes);
    const syntax::Script script = parse_script(sources, file, findings);
    if (!readable(session, sources, findings)) return std::nullopt;
    text.after = print(sources, script);
    if (!same_script(dump(sources, script), text.after))
        throw std::logic_error("the layout would change the words of " + path);
    return text;
}

void put(Session& session, const std::string& path, const Formatted& text, const FmtOptions& options) {
    if (options.to_stdout || path == "-") return deliver(session, text.after, "");
    if (text.bytes == text.after) return;
    if (!options.check) return deliver(session, text.after, path);
    deliver(session, path + "\n", "");
    session.end(Exit::findings);
}

void run_fmt(Session& session, const FmtOptions& options) {
    for (const std::string& path : options.files) {
        const auto text = formatted(session, path);
        if (text) put(session, path, *text, options);
    }
}

}  // namespace

void add_fmt(CLI::App& app, Session& session) {
    auto options = std::make_shared<FmtOptions>();
    CLI::App* verb = add_verb(app, session, {"fmt", "排版"},
                              session.say("统一脚本的排版，不改动文字", "lay scripts out in one way, word for word"));
    if (verb == nullptr) return;
    verb->add_option("FILE", options->files, session.say("脚本文件，- 为标准输入", "scripts, - for stdin"))->required();
    verb->add_flag(
        "--check,--检查", options->check,
        session.say("不改文件，只列出排版不一致的（退出码1）", "change nothing, list what would change (exit 1)"));
    verb->add_flag("--stdout,--标准输出", options->to_stdout,
                   session.say("打印结果，不改文件", "print the result, change no file"));
    verb->callback([options, &session] { run_fmt(session, *options); });
}

}  // namespace heng
