package org.indicatordashboard.extraction;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** One phrase for each rule that reads a value, a unit or a word of comparison. */
class FigurePhrasesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            产值超过800亿元              | 超过800亿元=gt 800 亿元
            总规模14.58万亿元            | 14.58万亿元=eq 145800 亿元
            补助35万元                   | 35万元=eq 350000 元
            人均500元                    | 500元=eq 500 元
            出口３．５亿美元             | ３．５亿美元=eq 3.5 亿美元
            实现產值12.5億元             | 12.5億元=eq 12.5 亿元
            培育百亿元产业               | 百亿元=eq 100 亿元
            培育3个千亿级产业集群        | 3个=eq 3 个; 千亿=ge 1000 亿元
            总投资1,234.5亿元            | 1,234.5亿元=eq 1234.5 亿元
            布建11万个传感器             | 11万个=eq 110000 个
            发电装机120万千瓦            | 120万千瓦=eq 1200000 千瓦
            新增用户1.2万余户            | 1.2万余户=gt 12000 户
            粮食产量1300亿斤以上         | 1300亿斤以上=ge 130000000000 斤
            接洽企业500余家              | 500余家=gt 500 家
            落地企业近百家               | 近百家=approx 100 家
            推动百余个场景落地           | 百余个=gt 100 个
            培育3—5家龙头企业            | 3—5家=range 3..5 家
            培育3至5家龙头企业           | 3至5家=range 3..5 家
            增速4.5%～5%                 | 4.5%～5%=range 4.5..5 %
            由12%提高到35%               | 12%=eq 12 %; 35%=eq 35 %
            从3家增加到8家               | 3家=eq 3 家; 8家=eq 8 家
            覆盖率不低于95%              | 不低于95%=ge 95 %
            失业率控制在3%以内           | 控制在3%以内=le 3 %
            价格涨幅控制在3%左右         | 控制在3%左右=approx 3 %
            用时不到28分钟               | 不到28分钟=lt 28 分钟
            签约100个项目                | 100个=eq 100 个
            下达5000万元                 | 5000万元=eq 50000000 元
            约15公里                     | 约15公里=approx 15 公里
            提高5.03个百分点             | 5.03个百分点=eq 5.03 百分点
            增长-3.2%                    | -3.2%=eq -3.2 %
            每万人5G基站数达到19.9个     | 19.9个=eq 19.9 个/万人
            每平方公里基站44.5个         | 44.5个=eq 44.5 个/平方公里
            浓度降至29微克/立方米        | 29微克/立方米=eq 29 微克/立方米
            亩均税收30万元/亩            | 30万元/亩=eq 300000 元/亩
            压缩至3个工作日              | 3个工作日=eq 3 工作日
            5个工作日内办结              | 5个工作日内=le 5 工作日
            分别为3、5和8亿元            | 3=eq 3 亿元; 5=eq 5 亿元; 8亿元=eq 8 亿元
            分别超过30%、40%             | 超过30%=gt 30 %; 40%=gt 40 %
            占全国四分之一               | 四分之一=eq 25 %
            占全国1/4                    | 1/4=eq 25 %
            满意率超过九成               | 超过九成=gt 90 %
            完成百分之十五               | 百分之十五=eq 15 %
            死亡率7.57‰                  | 7.57‰=eq 7.57 ‰
            开放五大赛道                 | 五大赛道=eq 5 赛道
            发布六个场景                 | 六个=eq 6 个
            作为全国首个数字指数         | 全国首个=eq 1 名次
            总量位居全国第3位            | 第3位=eq 3 名次
            首次进入全国前10名           | 前10名=le 10 名次
            打造“15分钟服务圈”           | 15分钟=le 15 分钟
            建设10个5G工厂               | 10个=eq 10 个
            GDP5000亿元                  | 5000亿元=eq 5000 亿元
            发展指数达102.3              | 102.3=eq 102.3
            人均预期寿命84.1岁           | 84.1岁=eq 84.1 岁
            连续9年增长                  | 9年=eq 9 年
            算力规模500PFlops            | 500PFlops=eq 500 PFlops
            """)
    void reads(String phrase, String expected) {
        assertEquals(expected, Phrases.figures(phrase));
    }
}
