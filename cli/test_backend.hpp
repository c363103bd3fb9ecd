// heng test --backend sql:…: the cases of a pack inside a database. Entries: add_backend_options(), run_in_database().
#pragma once
#include <CLI/App.hpp>
#include <string>
#include <vector>

#include "cli/session.hpp"
#include "engine/testing/test_report.hpp"

namespace heng {

struct BackendOptions {
    std::string name;    // sql:sqlite; empty: the scorer
    std::string client;  // a command line in place of the client's own name
    std::vector<std::string> least, ranges;
};

/// --backend, --client, --least, --range
void add_backend_options(CLI::App& verb, const Session& session, BackendOptions& options);

/// May the options stand together? `judging`: the cases are to be judged or written, which the scorer alone does.
bool check_backend_options(Session& session, const BackendOptions& options, bool judging);

/// Puts what the database gives in place of what the scorer gave. False, with the reason on stderr and the ending in
/// the session, where the pack is no SQL or the client gives no answer.
bool run_in_database(Session& session, const BackendOptions& options, TestReport& report);

}  // namespace heng
