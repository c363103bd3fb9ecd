awk 'BEGIN{print "规则包：深";print "满分：5";print "三级指标：率（5分）";printf "评分：100%%计满分，";for(i=0;i<20000;i++)printf "（";print "每低于1%扣1分"}' > clause.heng; heng check clause.heng
awk 'BEGIN{print "规则包：深";printf "三级指标：率";for(i=0;i<100000;i++)printf "（";print "5分）";print "评分：100%计满分，每低于1%扣1分，扣完为止。"}' > name.heng; heng check name.heng
awk 'BEGIN{print "规则包：深";print "满分：5";print "三级指标：率（5分）";print "评分：";printf "当 ";for(i=0;i<100000;i++)printf "非(";print "率≥1% 时，得 5 分；"}' > formal.heng; heng check formal.heng
awk 'BEGIN{print "规则包：深";print "满分：5";print "口径：";for(i=0;i<100000;i++)printf "（";print "。";print "三级指标：率（5分）";print "评分：100%计满分，每低于1%扣1分，扣完为止。"}' > reading.heng; heng check reading.heng
awk 'BEGIN{print "规则包：深";print "满分：5";print "三级指标：率（5分）";print "评分：100%计满分，每低于1%扣1分，扣完为止。";printf "要点：";for(i=0;i<100000;i++)printf "①";print "完整"}' > items.heng; heng check items.heng
awk 'BEGIN{for(i=0;i<20000;i++)printf "（"}' > deep.txt; heng try "$(head -c 60000 deep.txt)" 5%
