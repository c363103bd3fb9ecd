// heng effective: the whole script that is in force after 引用 and 基于, or what it changes in its base.
#include <memory>

#include "cli/files.hpp"
#include "cli/loading.hpp"
#include "cli/verbs.hpp"
#include "engine/report/changes_text.hpp"
#include "grammar/print.hpp"

namespace heng {
namespace {

struct EffectiveOptions {
    std::string pack, out;
    bool changes = false;
};

void run_effective(Session& session, const EffectiveOptions& options) {
    const Compiled compiled = compile_file(options.pack);
    const Pack& pack = compiled.pack;
    print_errors(session, compiled);
    if (pack.scripts.empty()) return;
    deliver(session,
            options.changes ? changes_text(pack, session.language) : print(*pack.sources, pack.scripts.front()),
            options.out);
}

}  // namespace

void add_effective(CLI::App& app, Session& session) {
    auto options = std::make_shared<EffectiveOptions>();
    CLI::App* verb = add_verb(app, session, {"effective", "展开"},
                              session.say("打印引用和基于展开后的完整规则包", "print the whole pack that is in force"));
    if (verb == nullptr) return;
    add_pack_argument(*verb, session, options->pack);
    verb->add_flag("--changes,--改动", options->changes,
                   session.say("只列出对所基于的规则包的改动", "only what it changes in the pack it stands on"));
    add_out_option(*verb, session, options->out);
    verb->callback([options, &session] { run_effective(session, *options); });
}

}  // namespace heng
