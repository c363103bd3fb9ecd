// What 修改 changes in one indicator, label by label. Entry: modify_indicator.
#pragma once
#include "engine/model/overlay.hpp"

namespace heng {

/// Notes changes with the place where they were made.
class ChangeLog {
  public:
    ChangeLog(const Sources& sources, std::vector<OverlayChange>& changes) : sources_(sources), changes_(changes) {}
    void modified(const std::string& path, std::string what, Span before, Span after);
    void added(const std::string& path, std::string what, Span after);
    void removed(const std::string& path, std::string what, Span before);
    void added_node(const std::string& path, const syntax::Script& script, std::uint32_t index);
    void removed_node(const std::string& path, const syntax::Script& script, std::uint32_t index);
    std::size_t size() const { return changes_.size(); }
    const Sources& sources() const { return sources_; }

  private:
    const Sources& sources_;
    std::vector<OverlayChange>& changes_;
};

/// Labels that `body` gives replace those of `target`: formulas and descriptions by name, 口径 point by point, the rest
/// label by label. 已知问题 were said of the old text: only those that `body` gives stay.
void modify_indicator(syntax::Indicator& target, const syntax::Indicator& body, const std::string& path,
                      ChangeLog& log);

}  // namespace heng
