// The help pages: usage, commands and options in columns that line up under wide characters.
#pragma once
#include <CLI/App.hpp>
#include <CLI/Formatter.hpp>

#include "cli/session.hpp"

namespace heng {

class HelpFormat : public CLI::Formatter {
  public:
    explicit HelpFormat(const Session& session) : session_(session) {}
    std::string make_help(const CLI::App* app, std::string name, CLI::AppFormatMode mode) const override;

  private:
    const Session& session_;
};

}  // namespace heng
