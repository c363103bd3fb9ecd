// heng fmt: scripts in one layout, in place. Refuses to write where a word would change.
#include <fmt/format.h>

#include <iostream>
#include <memory>
#include <optional>
#include <stdexcept>

#include "cli/files.hpp"
#include "cli/verbs.hpp"
#include "grammar/fold.hpp"
#include "grammar/format_script.hpp"

namespace heng {
namespace {

struct Options {
    std::vector<std::string> files;
    bool check = false, to_stdout = false;
};

struct Formatted {
    std::string bytes;   // of the file, in whatever encoding
    std::string before;  // its text
    std::string after;
};

std::optional<Formatted> formatted(Session& session, const std::string& path) {
    const auto bytes = read_whole(path);
    if (const auto* error = boost::variant2::get_if<FileError>(&bytes)) {
        session.complain(file_error_text(session, path, error->number, true));
        session.end(Exit::data);
        return std::nullopt;
    }
    Sources sources;
    const FileId file = sources.add(path, boost::variant2::get<std::string>(bytes));
    const std::uint32_t damage = sources.damaged(file);
    const std::string text(sources.text(sources.whole(file)));
    if (damage == Sources::npos) return Formatted{boost::variant2::get<std::string>(bytes), text, format_script(text)};
    const Diagnostic damaged{"damaged-encoding", Severity::error, {damage, damage}, {}, {}, false};
    std::cerr << render(damaged, sources, session.language, session.colour_err);
    session.end(Exit::data);
    return std::nullopt;
}

// Folding drops what formatting may change; anything else that differs is a fault of the formatter.
bool same_words(const Formatted& text) {
    return fold_text(text.before) == fold_text(text.after);
}

void put(Session& session, const std::string& path, const Formatted& text, const Options& options) {
    if (options.to_stdout || path == "-") return deliver(session, text.after, "");
    if (text.bytes == text.after) return;
    if (!options.check) return deliver(session, text.after, path);
    std::cout << path << '\n';
    session.end(Exit::findings);
}

void run(Session& session, const Options& options) {
    for (const std::string& path : options.files) {
        const auto text = formatted(session, path);
        if (!text) continue;
        if (!same_words(*text)) throw std::logic_error("formatting would change the words of " + path);
        put(session, path, *text, options);
    }
}

}  // namespace

void add_fmt(CLI::App& app, Session& session) {
    auto options = std::make_shared<Options>();
    CLI::App* verb = app.add_subcommand(
        "fmt", session.say("统一脚本的排版，不改动文字", "lay scripts out in one way, word for word"));
    verb->alias("排版");
    verb->add_option("FILE", options->files, session.say("脚本文件，- 为标准输入", "scripts, - for stdin"))->required();
    verb->add_flag(
        "--check,--检查", options->check,
        session.say("不改文件，只列出排版不一致的（退出码1）", "change nothing, list what would change (exit 1)"));
    verb->add_flag("--stdout,--标准输出", options->to_stdout,
                   session.say("打印结果，不改文件", "print the result, change no file"));
    verb->callback([options, &session] { run(session, *options); });
}

}  // namespace heng
