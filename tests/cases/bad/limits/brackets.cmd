awk 'BEGIN{print "规则包：深";print "满分：5";print "三级指标：率（5分）";printf "评分：";for(i=0;i<100000;i++)printf "（";print "100%计满分，每低于1%扣1分，扣完为止。"}' > clause.heng; heng check clause.heng
awk 'BEGIN{print "规则包：深";print "满分：5";print "三级指标：率（5分）";printf "评分：当 ";for(i=0;i<100000;i++)printf "(";print "率≥1 时，得 5 分；否则，不得分。"}' > formal.heng; heng check formal.heng
awk 'BEGIN{print "规则包：深";print "满分：5";print "三级指标：率（5分）";print "评分：100%计满分，每低于1%扣1分，扣完为止。";printf "说明：率=";for(i=0;i<100000;i++)printf "[";print "1"}' > note.heng; heng check note.heng
