// Indicators of a script by their path from the right, before there is a model. Entry: SyntaxPaths.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "grammar/script.hpp"

namespace heng {

class SyntaxPaths {
  public:
    SyntaxPaths(const Sources& sources, const syntax::Script& script, const std::vector<std::uint32_t>& roots);
    /// Level 0 is any.
    std::vector<std::uint32_t> find(std::string_view path, int level) const;
    std::string path_of(std::uint32_t index) const;
    std::vector<std::string> names() const;
    std::string joined(const std::vector<std::uint32_t>& indices) const;

  private:
    struct Entry {
        std::uint32_t index;
        int level;
        std::string name, path, key;
    };
    std::vector<Entry> entries_;
};

}  // namespace heng
