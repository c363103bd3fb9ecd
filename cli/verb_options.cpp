// Arguments that several verbs take, with one name and one explanation each.
#include <CLI/Config.hpp>

#include "cli/verbs.hpp"

namespace heng {

CLI::App* add_verb(CLI::App& app, Session& session, VerbNames names, const char* description) {
    VerbChoice& verbs = session.verbs;
    if (verbs.collecting) {
        verbs.names.push_back(names.name);
        if (!names.other.empty()) verbs.names.push_back(names.other);
        return nullptr;
    }
    if (!verbs.only.empty() && verbs.only != names.name && verbs.only != names.other) return nullptr;
    CLI::App* verb = app.add_subcommand(std::string(names.name), description);
    if (!names.other.empty()) verb->alias(std::string(names.other));
    return verb;
}

void add_pack_argument(CLI::App& verb, const Session& session, std::string& pack) {
    verb.add_option("PACK", pack,
                    session.say("规则包：.heng 文件，或含 pack.heng 的文件夹",
                                "the pack: a .heng file, or a folder with pack.heng"))
        ->required();
}

void add_data_argument(CLI::App& verb, const Session& session, std::string& data) {
    verb.add_option("DATA", data,
                    session.say("数据：CSV 或 JSON 文件，- 为标准输入", "the data: a CSV or JSON file, - for stdin"))
        ->required();
}

void add_format_option(CLI::App& verb, const Session& session, std::string& format, std::vector<std::string> formats) {
    std::string listed;
    for (const std::string& one : formats) listed += (listed.empty() ? "" : "|") + one;
    verb.add_option("-f,--format,--格式", format, session.say("输出格式：", "format of the output: ") + listed)
        ->option_text(session.say("格式", "FORMAT"))
        ->check(CLI::IsMember(std::move(formats)));
}

void add_out_option(CLI::App& verb, const Session& session, std::string& out) {
    verb.add_option("-o,--output,--输出", out,
                    session.say("写入文件（写完后整体替换）", "write to a file, replaced as a whole"))
        ->option_text(session.say("文件", "FILE"));
}

void add_unit_option(CLI::App& verb, const Session& session, std::string& unit) {
    verb.add_option("-u,--unit,--单位", unit, session.say("只看一个评价对象", "one unit only"))
        ->option_text(session.say("名称", "NAME"));
}

}  // namespace heng
