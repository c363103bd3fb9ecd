// Packs and data as the verbs need them: read, compiled or bound, with everything that is wrong already on stderr.
#pragma once
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli/session.hpp"
#include "engine/data/record_source.hpp"
#include "engine/heng.hpp"

namespace heng {

/// Every error that no 已知问题 names, on stderr; one is enough for Exit::findings.
void print_errors(Session& session, const Compiled& compiled);

/// A pack that cannot be opened is unreadable; any other error is a finding.
Exit exit_for(const Diagnostic& error);

/// A pack that can score. Nullopt, with its errors on stderr and the ending in the session, where it cannot.
std::optional<Compiled> load_pack(Session& session, const std::string& path);

/// A pack as far as it was understood, its errors and the indicators that are left out on stderr. Nullopt where it
/// cannot be opened.
std::optional<Compiled> load_what_is_read(Session& session, const std::string& path);

/// Names the indicators whose clauses were not understood: nothing is said of them.
void complain_of_unread(Session& session, const Pack& pack);

/// Records of units, or self-evaluation forms: whichever the file holds.
struct Data {
    std::vector<Record> records;
    std::vector<Form> forms;
};

/// CSV, or JSON by its name or first character. Nullopt where an error makes the data unusable; warnings let it pass.
std::optional<Data> load_data(Session& session, const Pack& pack, const std::string& path);

/// The same, its records bound again whenever they are asked for instead of held.
struct StreamedData {
    std::unique_ptr<RowSource> rows;  // null where the file holds forms
    std::unique_ptr<RecordSource> records;
    std::vector<Form> forms;
};
std::optional<StreamedData> stream_data(Session& session, const Pack& pack, const std::string& path);

void print_problems(Session& session, const DataProblems& problems);

}  // namespace heng
