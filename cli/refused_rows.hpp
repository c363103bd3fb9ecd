// The side file of a run: every refused row with its reason; without an output file, the first of them on stderr.
// Entry: RefusedRows.
#pragma once
#include <string>

#include "cli/output_file.hpp"
#include "cli/session.hpp"
#include "engine/data/table.hpp"

namespace heng {

class RefusedRows {
  public:
    RefusedRows(const Session& session, std::string path) : session_(session), path_(std::move(path)) {}
    /// 0 or errno.
    int add(const DataProblems& problems);
    int finish();
    int commit();
    /// A side file of an earlier run would speak of rows that this run has scored.
    void forget_earlier() const;
    const std::string& path() const { return path_; }
    /// Where the reasons stand; nothing where no row was refused.
    std::string note() const;

  private:
    int open();

    const Session& session_;
    std::string path_;
    OutputFile file_;
    std::size_t printed_ = 0;
    bool opened_ = false;
};

}  // namespace heng
