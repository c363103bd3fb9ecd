// heng check: everything that is to be said about a pack, and a line that counts it.
#include <fmt/format.h>

#include <memory>

#include "cli/files.hpp"
#include "cli/loading.hpp"
#include "cli/verbs.hpp"
#include "engine/heng.hpp"
#include "engine/report/findings.hpp"

namespace heng {
namespace {

struct CheckOptions {
    std::string pack, format = "text", out;
    bool verbose = false;
};

void run_check(Session& session, const CheckOptions& options) {
    const Compiled compiled = compile_file(options.pack);
    const Sources& sources = *compiled.pack.sources;
    const bool colour = session.colour_out && options.out.empty();
    const FindingCounts counts = count_findings(compiled.diagnostics);
    deliver(session,
            options.format == "json"
                ? findings_json(compiled.diagnostics, sources, session.language)
                : findings_text(compiled.diagnostics, sources, session.language, colour, options.verbose),
            options.out);
    if (counts.errors + counts.warnings > 0) session.end(exit_for(compiled.diagnostics.front()));
}

}  // namespace

void add_check(CLI::App& app, Session& session) {
    auto options = std::make_shared<CheckOptions>();
    CLI::App* verb = add_verb(
        app, session, {"check", "检查"},
        session.say("检查规则包，列出错误、警告和适用的口径", "check a pack: errors, warnings, readings in force"));
    if (verb == nullptr) return;
    add_pack_argument(*verb, session, options->pack);
    add_format_option(*verb, session, options->format, {"text", "json"});
    add_out_option(*verb, session, options->out);
    verb->add_flag("-v,--verbose,--详细", options->verbose,
                   session.say("提示和已知问题也引出原文和建议", "quote the words of notes and known issues too"));
    verb->callback([options, &session] { run_check(session, *options); });
}

}  // namespace heng
