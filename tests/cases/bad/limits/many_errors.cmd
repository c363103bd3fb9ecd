awk 'BEGIN{print "规则包：多";for(i=0;i<5000;i++)print "平分：" i}' > many.heng; heng check many.heng > said; e=$?; tail -n 8 said; exit $e
