// Packs on the disk: files, folders, and the packs that they name.
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "engine/heng.hpp"
#include "engine/model/find_files.hpp"

namespace heng {
namespace {

namespace fs = std::filesystem;

/// A folder of its own for one test.
class PackFiles : public ::testing::Test {
  protected:
    void SetUp() override {
        folder_ = fs::temp_directory_path() / ("heng-files-" + std::to_string(getpid()));
        fs::create_directories(folder_);
    }
    void TearDown() override { fs::remove_all(folder_); }

    std::string write(const std::string& name, const std::string& text) {
        fs::create_directories((folder_ / name).parent_path());
        std::ofstream(folder_ / name, std::ios::binary) << text;
        return (folder_ / name).string();
    }

    static std::string codes(const Compiled& compiled) {
        std::string all;
        for (const Diagnostic& found : compiled.diagnostics)
            if (found.severity == Severity::error) all += found.code + " ";
        return all;
    }

    fs::path folder_;
    const std::string base_ =
        "规则包：共性框架\n版本：2020\n满分：5\n一级指标：过程（5分）\n二级指标：执行（5分）\n三级指标：执行率（5分）\n"
        "评分：100%计满分，每下降5%扣1分，扣完为止。\n公式：执行率=执行数/预算数×100%\n";
};

TEST_F(PackFiles, FolderWithImports) {
    write("甲/pack.heng", "规则包：甲\n版本：1\n满分：5\n引用：过程.heng\n");
    write("甲/过程.heng", base_.substr(base_.find("一级指标")));
    const Compiled compiled = compile_file((folder_ / "甲").string());
    EXPECT_EQ(codes(compiled), "");
    EXPECT_EQ(compiled.pack.leaves.size(), 1U);
}

TEST_F(PackFiles, BaseByNameAndVersion) {
    write("框架2019/pack.heng", "规则包：共性框架\n版本：2019\n三级指标：旧（5分）\n");
    write("框架2020/pack.heng", base_);
    const std::string city =
        write("某市/pack.heng", "规则包：某市\n版本：1\n基于：共性框架@2020\n修改：执行率\n备注：照录。\n");
    const Compiled compiled = compile_file(city);
    EXPECT_EQ(codes(compiled), "");
    EXPECT_EQ(compiled.pack.leaves.size(), 1U);
    EXPECT_EQ(compiled.pack.changes.size(), 1U);
}

// 2020.2 beside 2020.1, both of one name: the base is the other one, never the pack itself.
TEST_F(PackFiles, AVersionStandsOnAnotherOfItsName) {
    write("一/pack.heng", base_);
    const std::string later =
        write("二/pack.heng", "规则包：共性框架\n版本：2021\n基于：共性框架@2020\n修改：执行率\n备注：照录。\n");
    const Compiled compiled = compile_file(later);
    EXPECT_EQ(codes(compiled), "");
    EXPECT_EQ(compiled.pack.leaves.size(), 1U);
    EXPECT_EQ(compiled.pack.version, "2021");
    const std::string unheard =
        write("三/pack.heng", "规则包：共性框架\n版本：3\n基于：共性框架@1999\n修改：执行率\n备注：照录。\n");
    EXPECT_NE(codes(compile_file(unheard)).find("base-wrong-version"), std::string::npos)
        << "another version is no cycle";
}

TEST_F(PackFiles, WhatIsNotThere) {
    EXPECT_EQ(codes(compile_file((folder_ / "无").string())), "pack-missing ");
    const std::string city = write("某市/pack.heng", "规则包：某市\n版本：1\n引用：../外.heng\n");
    write("外.heng", base_);
    EXPECT_NE(codes(compile_file(city)).find("import-missing"), std::string::npos) << "leads out of the folder";
}

}  // namespace
}  // namespace heng
