<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Built-in digits</source>
        <translation>内置数字</translation>
    </message>
    <message>
        <source>Without test images, a tenth drawn at random tests.</source>
        <translation>没有测试图像，因此随机抽取十分之一用于测试。</translation>
    </message>
    <message>
        <source>{}: expected at least {} images to train on, found {}.</source>
        <translation>{}：至少应有 {} 张训练图像，实际有 {} 张。</translation>
    </message>
    <message>
        <source>{}: expected at least one image to test on, found none.</source>
        <translation>{}：至少应有一张测试图像，实际没有。</translation>
    </message>
    <message>
        <source>{}: {} images to train and validate ({}), {} to test.</source>
        <translation>{}：{} 张图像用于训练和验证（{}），{} 张用于测试。</translation>
    </message>
    <message>
        <source>{}: expected a label for each of the {} images in {}, found {} labels.</source>
        <translation>{}：应有与 {} 张图像（{}）相同数量的标签，实际有 {} 个。</translation>
    </message>
    <message>
        <source>{} cannot be read: {}.</source>
        <translation>无法读取 {}：{}。</translation>
    </message>
    <message>
        <source>{}: expected the files of one data set, found several: {}.</source>
        <translation>{}：应只有一个数据集的文件，却找到多个：{}。</translation>
    </message>
    <message>
        <source>{} cannot be unpacked: {}.</source>
        <translation>无法解压 {}：{}。</translation>
    </message>
    <message>
        <source>{} could not be downloaded ({}). If you get the files {} from elsewhere, put them into the folder {}.</source>
        <translation>无法下载 {}（{}）。如果从别处获得文件 {}，请将其放入文件夹 {}。</translation>
    </message>
    <message>
        <source>{} answered {} with the error {}</source>
        <translation>{} 对 {} 返回错误 {}</translation>
    </message>
    <message>
        <source>{} did not answer within {} seconds</source>
        <translation>{} 在 {} 秒内没有响应</translation>
    </message>
    <message>
        <source>the connection to {} failed</source>
        <translation>无法连接到 {}</translation>
    </message>
    <message>
        <source>{} sent something other than {}</source>
        <translation>{} 发送的内容不是 {}</translation>
    </message>
    <message>
        <source>{} could not be stored in the folder {}: {}.</source>
        <translation>{} 无法保存到文件夹 {}：{}。</translation>
    </message>
    <message>
        <source>images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{}（{}）</translation>
    </message>
    <message>
        <source>{}: expected labels from 0 to 9, found {} as label {}.</source>
        <translation>{}：标签应为 0 到 9，却发现 {}（第 {} 个标签）。</translation>
    </message>
    <message>
        <source>{} cannot be written: {}.</source>
        <translation>无法写入 {}：{}。</translation>
    </message>
    <message>
        <source>{}: expected a whole gzip file of {}, found one that is cut off.</source>
        <translation>{}：应为完整的{} gzip 文件，但文件不完整。</translation>
    </message>
    <message>
        <source>{}: expected a gzip file of {}, found a damaged one ({}).</source>
        <translation>{}：应为{}的 gzip 文件，但文件已损坏（{}）。</translation>
    </message>
    <message>
        <source>neither idx nor gzip data, but {}</source>
        <translation>既非 idx 也非 gzip 的数据 {}</translation>
    </message>
    <message>
        <source>{}: expected an idx file of {}, found {} at its start.</source>
        <translation>{}：应为{}的 idx 文件，开头却是{}。</translation>
    </message>
    <message>
        <source>{}: expected an idx file of {}, found only {} bytes.</source>
        <translation>{}：应为{}的 idx 文件，却只有 {} 字节。</translation>
    </message>
    <message>
        <source>{}: expected images of {} pixels, found {}.</source>
        <translation>{}：图像应为 {} 像素，实际为 {}。</translation>
    </message>
    <message>
        <source>{}: expected at most {} {}, found {}.</source>
        <translation>{}：最多应有 {} 个{}，实际有 {} 个。</translation>
    </message>
    <message>
        <source>{}: expected at most {} GiB of {}, found a file that announces {} of them.</source>
        <translation>{}：最多应有 {} GiB 的{}，而文件声明有 {} 个。</translation>
    </message>
    <message>
        <source>{}: expected {} {}, as its header says, found more.</source>
        <translation>{}：按文件头应有 {} 个{}，实际更多。</translation>
    </message>
    <message>
        <source>{}: expected {} bytes of {}, as its header says, found only {}.</source>
        <translation>{}：按文件头应有 {} 字节的{}，实际只有 {} 字节。</translation>
    </message>
    <message>
        <source>The folder {}, set by {}, does not have all of {}; missing or of another size: {}.</source>
        <translation>文件夹 {}（由 {} 设定）没有 {} 的全部文件；缺失或大小不符：{}。</translation>
    </message>
    <message>
        <source>Generating digits</source>
        <translation>正在生成数字</translation>
    </message>
    <message>
        <source>Reading the data</source>
        <translation>正在读取数据</translation>
    </message>
    <message>
        <source>MNIST and built-in digits</source>
        <translation>MNIST 与内置数字</translation>
    </message>
    <message>
        <source>Built-in digits (no download)</source>
        <translation>内置数字（无需下载）</translation>
    </message>
    <message>
        <source>There is no file or folder “{}”, and no data set of that name; known: {}.</source>
        <translation>没有文件或文件夹“{}”，也没有同名的数据集；可用的有：{}。</translation>
    </message>
    <message>
        <source>Downloading {}</source>
        <translation>正在下载 {}</translation>
    </message>
    <message>
        <source>There is no data set {}; known: {}.</source>
        <translation>没有数据集 {}；可用的有：{}。</translation>
    </message>
    <message>
        <source>{}: {} of {}</source>
        <translation>{}：{} / {}</translation>
    </message>
    <message>
        <source>{}: {} of {} MB</source>
        <translation>{}：{} / {} MB</translation>
    </message>
    <message>
        <source>{} ({} weights)</source>
        <translation>{}（{} 个权重）</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>要训练的网络</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>How the weights follow the gradient</source>
        <translation>权重如何沿梯度更新</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>How far each step goes</source>
        <translation>每一步走多远</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>The learning rate, or its highest value with a schedule</source>
        <translation>学习率；使用调度时为其最大值</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>学习率调度</translation>
    </message>
    <message>
        <source>How the learning rate changes over time</source>
        <translation>学习率随时间如何变化</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批次大小</translation>
    </message>
    <message>
        <source>Number of images in each step</source>
        <translation>每一步使用的图像数</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Passes over the training images</source>
        <translation>完整遍历训练图像的次数</translation>
    </message>
    <message>
        <source>Dropout rate</source>
        <translation>丢弃率</translation>
    </message>
    <message>
        <source>The share of the features before the first dense layer that each step drops</source>
        <translation>每一步在第一个全连接层之前丢弃的特征比例</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Use dropout</source>
        <translation>使用 Dropout</translation>
    </message>
    <message>
        <source>The share of the features that each step drops</source>
        <translation>每一步丢弃的特征比例</translation>
    </message>
    <message>
        <source>Augment images</source>
        <translation>数据增强</translation>
    </message>
    <message>
        <source>Rotate, stretch and shift each image a little, differently in every epoch</source>
        <translation>对每张图像稍作旋转、拉伸和平移，每轮各不相同</translation>
    </message>
    <message>
        <source>Average weights</source>
        <translation>权重平均</translation>
    </message>
    <message>
        <source>Use an average of the weights after all steps, in which later ones count more</source>
        <translation>使用所有步之后权重的平均值，越靠后的步所占比重越大</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same seed and settings give the same network again</source>
        <translation>相同的种子和设置会再次得到相同的网络</translation>
    </message>
    <message>
        <source>A network of one’s own needs its description.</source>
        <translation>自建网络需要它的描述。</translation>
    </message>
    <message>
        <source>{}: {} is not known; choose one of {}.</source>
        <translation>{}：未知的 {}；请从 {} 中选择。</translation>
    </message>
    <message>
        <source>{} must lie between {} and {}.</source>
        <translation>{} 必须在 {} 和 {} 之间。</translation>
    </message>
    <message>
        <source>{} does not use “{}”; set it to 0.</source>
        <translation>{} 不使用“{}”；请将其设为 0。</translation>
    </message>
    <message>
        <source>{}, trained further</source>
        <translation>{}（继续训练）</translation>
    </message>
    <message>
        <source>{}, {}, dropout</source>
        <translation>{}，{}，Dropout</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}，{}</translation>
    </message>
    <message>
        <source>Gradient descent</source>
        <translation>梯度下降</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>Softmax regression</source>
        <translation>Softmax 回归</translation>
    </message>
    <message>
        <source>One layer without hidden units: the tutorial&apos;s baseline.</source>
        <translation>只有一层，没有隐藏单元：教程的基线。</translation>
    </message>
    <message>
        <source>LeNet-5, gradient descent</source>
        <translation>LeNet-5，梯度下降</translation>
    </message>
    <message>
        <source>The simplest optimizer; after 40 epochs it is still far from its best.</source>
        <translation>最简单的优化器；40 轮之后离最佳仍很远。</translation>
    </message>
    <message>
        <source>LeNet-5, Adam</source>
        <translation>LeNet-5，Adam</translation>
    </message>
    <message>
        <source>The same network and number of steps, with an optimizer that adapts each step.</source>
        <translation>相同的网络和步数，改用自适应调整每一步的优化器。</translation>
    </message>
    <message>
        <source>LeNet-5, Adam and dropout</source>
        <translation>LeNet-5，Adam 与 Dropout</translation>
    </message>
    <message>
        <source>Drops a quarter of the features in each training step, against overfitting.</source>
        <translation>每一步训练随机丢弃四分之一的特征，以防止过拟合。</translation>
    </message>
    <message>
        <source>LeNet-5 of 1998</source>
        <translation>1998 年的 LeNet-5</translation>
    </message>
    <message>
        <source>The paper’s own, with 60,850 weights: 32×32 pixels, a scaled tanh, pooling that learns, and C3 connected by a table; but a softmax at its end.</source>
        <translation>与论文一致，60,850 个权重：32×32 像素、缩放的 tanh、可学习的池化、按表连接的 C3；但末端是 softmax。</translation>
    </message>
    <message>
        <source>Multilayer perceptron</source>
        <translation>多层感知机</translation>
    </message>
    <message>
        <source>784–128–10: one hidden layer and 101,770 weights, as in many first tutorials.</source>
        <translation>784–128–10：一个隐藏层，101,770 个权重，许多入门教程都用它。</translation>
    </message>
    <message>
        <source>CNN of Keras’s example</source>
        <translation>Keras 示例的 CNN</translation>
    </message>
    <message>
        <source>Keras’s “Simple MNIST convnet”: 34,826 weights, and half of the features dropped.</source>
        <translation>Keras 的“Simple MNIST convnet”：34,826 个权重，丢弃一半特征。</translation>
    </message>
    <message>
        <source>99 % in seconds</source>
        <translation>几秒达到 99%</translation>
    </message>
    <message>
        <source>Four epochs with a learning rate that rises quickly, then falls to zero.</source>
        <translation>训练四轮，学习率快速上升，然后降至零。</translation>
    </message>
    <message>
        <source>Best accuracy</source>
        <translation>最高准确率</translation>
    </message>
    <message>
        <source>Images varied in every epoch, a falling learning rate, and averaged weights.</source>
        <translation>每轮变化的图像、递减的学习率和权重平均。</translation>
    </message>
    <message>
        <source>Drawn digits</source>
        <translation>手写数字</translation>
    </message>
    <message>
        <source>For digits as people draw them: MNIST, the forms of digits in other countries, and pictures that are not digits.</source>
        <translation>适合人们随手写的数字：MNIST、其他国家的数字写法，以及不是数字的图片。</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} 秒</translation>
    </message>
    <message>
        <source>{} min {} s</source>
        <translation>{} 分 {} 秒</translation>
    </message>
    <message>
        <source>{} h {} min</source>
        <translation>{} 小时 {} 分</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) by hand after the training.</source>
        <translation>
            <numerusform>训练后手动修改了 %n 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>The loss diverged after {} of {} epochs ({}), so the training was stopped and the last good weights were restored. Try a smaller learning rate, a larger batch size, or Adam.</source>
        <translation>损失在第 {} / {} 轮之后发散（{}），因此已停止训练，并恢复最后的有效权重。请尝试更小的学习率、更大的批次大小，或改用 Adam。</translation>
    </message>
    <message>
        <source>Stopped after {} of {} epochs ({}). The network was kept.</source>
        <translation>已在 {} / {} 轮之后停止（{}）。网络已保留。</translation>
    </message>
    <message>
        <source>Test accuracy {} % (95 % interval {}–{} %) on {} images, after {} of {} epochs ({}).</source>
        <translation>测试准确率 {}%（95% 区间 {}–{}%），共 {} 张图像，训练了 {} / {} 轮（{}）。</translation>
    </message>
    <message>
        <source>Test accuracy {} % (95 % interval {}–{} %) on {} images, after {} of {} epochs ({}). The probabilities are calibrated (temperature {}).</source>
        <translation>测试准确率 {}%（95% 区间 {}–{}%），共 {} 张图像，训练了 {} / {} 轮（{}）。概率已校准（温度 {}）。</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>Warm-up, then linear to zero</source>
        <translation>预热，再线性降至零</translation>
    </message>
    <message>
        <source>Warm-up, then cosine to zero</source>
        <translation>预热，再按余弦降至零</translation>
    </message>
    <message>
        <source>Cosine to zero, with a warm-up</source>
        <translation>按余弦降至零，含预热</translation>
    </message>
    <message>
        <source>There are no digits to adapt to.</source>
        <translation>没有可供适应的数字。</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n 个数字</numerusform>
        </translation>
    </message>
    <message>
        <source>{}.</source>
        <translation>{}。</translation>
    </message>
    <message>
        <source>The adapted network could not be added to the runs in {}: {} Save it as a file.</source>
        <translation>适应后的网络未能加入 {} 中的训练记录：{}请将其保存为文件。</translation>
    </message>
    <message>
        <source>a version of 1</source>
        <translation>版本号 1</translation>
    </message>
    <message>
        <source>strokes of points [x, y] with numbers up to 1e9</source>
        <translation>由点 [x, y] 组成的笔画，数值不超过 1e9</translation>
    </message>
    <message>
        <source>a y_axis &quot;down&quot; or &quot;up&quot;</source>
        <translation>值为 &quot;down&quot; 或 &quot;up&quot; 的 y_axis</translation>
    </message>
    <message>
        <source>pens [width, erases] with a width up to 1</source>
        <translation>宽度不超过 1 的笔 [width, erases]</translation>
    </message>
    <message>
        <source>a picture [height, width, ink]</source>
        <translation>图片 [height, width, ink]</translation>
    </message>
    <message>
        <source>expected a JSON object, found something else or a part of one</source>
        <translation>应为 JSON 对象，实为其他内容或不完整的对象</translation>
    </message>
    <message>
        <source>expected a JSON object, found {}</source>
        <translation>应为 JSON 对象，实为 {}</translation>
    </message>
    <message>
        <source>it was made by a newer lenet-gui (version {})</source>
        <translation>它由更新版本的 lenet-gui 生成（版本 {}）</translation>
    </message>
    <message>
        <source>expected {}, found {} at {}</source>
        <translation>应为 {}，实为 {}（位于 {}）</translation>
    </message>
    <message>
        <source>expected {}, found {}</source>
        <translation>应为 {}，实为 {}</translation>
    </message>
    <message>
        <source>expected base64, found {}</source>
        <translation>应为 base64，实为 {}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空值</translation>
    </message>
    <message>
        <source>expected a pen for each of {} strokes, found {}</source>
        <translation>{} 个笔画应各有一支笔，实际有 {} 支</translation>
    </message>
    <message>
        <source>expected a number up to {}, found {}</source>
        <translation>数值应不超过 {}，实为 {}</translation>
    </message>
    <message>
        <source>expected a picture&apos;s ink, found a damaged one ({})</source>
        <translation>应为图片的墨迹数据，但数据已损坏（{}）</translation>
    </message>
    <message>
        <source>expected a picture of {}×{} pixels, found another size</source>
        <translation>图片应为 {}×{} 像素，实际大小不符</translation>
    </message>
    <message>
        <source>No digit stands out in this picture. Use one with a single digit in strokes that differ clearly from the background, or crop it to the digit.</source>
        <translation>这张图片中没有明显的数字。请使用只有一个数字、笔画与背景对比明显的图片，或将图片裁剪到数字处。</translation>
    </message>
    <message>
        <source>{} is empty.</source>
        <translation>{} 是空文件。</translation>
    </message>
    <message>
        <source>{} is damaged or incomplete.</source>
        <translation>{} 已损坏或不完整。</translation>
    </message>
    <message>
        <source>{} is damaged: it has two parts of the same name.</source>
        <translation>{} 已损坏：其中有两个同名部分。</translation>
    </message>
    <message>
        <source>{} is neither a .keras nor an .h5 file of Keras.</source>
        <translation>{} 既不是 Keras 的 .keras 文件，也不是 .h5 文件。</translation>
    </message>
    <message>
        <source>{} is not a .keras file of Keras: it has no {} inside.</source>
        <translation>{} 不是 Keras 的 .keras 文件：其中没有 {}。</translation>
    </message>
    <message>
        <source>{} has parts inside that the .keras files of these networks do not have.</source>
        <translation>{} 含有这些网络的 .keras 文件所没有的部分。</translation>
    </message>
    <message>
        <source>{} is damaged, or has extra data before, between or after its parts.</source>
        <translation>{} 已损坏，或在各部分之前、之间或之后有多余的数据。</translation>
    </message>
    <message>
        <source>{} has more inside than the .keras files of these networks have.</source>
        <translation>{} 的内容超出这些网络的 .keras 文件应有的内容。</translation>
    </message>
    <message>
        <source>{} is too large: its {} has {} bytes, the limit is {}.</source>
        <translation>{} 太大：其中的 {} 有 {} 字节，上限为 {}。</translation>
    </message>
    <message>
        <source>{} has a compressed or encrypted {} inside, which Keras does not write.</source>
        <translation>{} 含有经过压缩或加密的 {}，Keras 不会这样写入。</translation>
    </message>
    <message>
        <source>{} is damaged: its {} cannot be read.</source>
        <translation>{} 已损坏：无法读取其中的 {}。</translation>
    </message>
    <message>
        <source>{} is damaged: its {} is cut off.</source>
        <translation>{} 已损坏：其中的 {} 不完整。</translation>
    </message>
    <message>
        <source>{} has a description inside that is not one of a Keras model.</source>
        <translation>{} 中的描述不是 Keras 模型的描述。</translation>
    </message>
    <message>
        <source>{} has models within models, more than {} deep. Build it as one keras.Sequential, and save it by model.save(“model.keras”).</source>
        <translation>{} 中的模型层层嵌套，超过 {} 层。请将其构建为一个 keras.Sequential，再用 model.save(“model.keras”) 保存。</translation>
    </message>
    <message>
        <source>{} has a model of the kind “{}”. lenet-gui opens chains of layers: build one as keras.Sequential, and save it by model.save(“model.keras”).</source>
        <translation>{} 中有“{}”类型的模型。lenet-gui 能打开依次相接的层：请用 keras.Sequential 构建，再用 model.save(“model.keras”) 保存。</translation>
    </message>
    <message>
        <source>interpolation bilinear of Keras {}</source>
        <translation>Keras {} 的 interpolation bilinear</translation>
    </message>
    <message>
        <source>{} calls a layer with {} {}. Build the network without it, and save it by model.save(“model.keras”).</source>
        <translation>{} 调用某一层时带有 {} {}。请不用它来构建网络，再用 model.save(“model.keras”) 保存。</translation>
    </message>
    <message>
        <source>{} has the layer {} ({}) with {}, which lenet-gui does not open. Build the network without it, and save it by model.save(“model.keras”).</source>
        <translation>{} 中的层 {}（{}）设置了 {}，lenet-gui 无法打开。请不用它来构建网络，再用 model.save(“model.keras”) 保存。</translation>
    </message>
    <message>
        <source>{} has {} layers. lenet-gui opens at most {}. Build a smaller network, and save it by model.save(“model.keras”).</source>
        <translation>{} 有 {} 层。lenet-gui 最多打开 {} 层。请构建更小的网络，再用 model.save(“model.keras”) 保存。</translation>
    </message>
    <message>
        <source>{} takes inputs of any size. Build the network for images of one size, such as 28×28×1, and save it again by model.save(“model.keras”).</source>
        <translation>{} 接受任意大小的输入。请为固定大小的图像（如 28×28×1）构建网络，再用 model.save(“model.keras”) 保存。</translation>
    </message>
    <message>
        <source>{} has layers that do not simply follow one another. lenet-gui opens chains of layers: build one as keras.Sequential, and save it by model.save(“model.keras”).</source>
        <translation>{} 中的各层并非依次相接。lenet-gui 能打开依次相接的层：请用 keras.Sequential 构建，再用 model.save(“model.keras”) 保存。</translation>
    </message>
    <message>
        <source>{} has a layer of the kind “{}”. lenet-gui opens Keras’s own layers for images, such as Conv2D, MaxPooling2D and Dense: build the network from these, and save it by model.save(“model.keras”).</source>
        <translation>{} 中有“{}”类型的层。lenet-gui 能打开 Keras 自带的图像层，如 Conv2D、MaxPooling2D 和 Dense：请用这些层构建网络，再用 model.save(“model.keras”) 保存。</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>该文件</translation>
    </message>
    <message>
        <source>{} was not saved: its training record cannot be written ({}).</source>
        <translation>{} 未保存：无法写入其训练信息（{}）。</translation>
    </message>
    <message>
        <source>{} differs from the network.</source>
        <translation>{} 与网络不一致。</translation>
    </message>
    <message>
        <source>{} was not saved, because the check of the new file failed. {}</source>
        <translation>{} 未保存，因为新文件未通过检查。{}</translation>
    </message>
    <message>
        <source>{} was not saved: {}.</source>
        <translation>{} 未保存：{}。</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>“{}”</translation>
    </message>
    <message>
        <source>Copy it again, or save the network again in Keras by model.save(“model.keras”).</source>
        <translation>请重新复制该文件，或在 Keras 中用 model.save(“model.keras”) 重新保存网络。</translation>
    </message>
    <message>
        <source>{} is a folder, not a file. Save the network of a SavedModel in TensorFlow 2.15 by tf.keras.models.load_model(“folder”).save(“model.h5”).</source>
        <translation>{} 是文件夹，不是文件。如果是 SavedModel，请在 TensorFlow 2.15 中用 tf.keras.models.load_model(“folder”).save(“model.h5”) 保存其中的网络。</translation>
    </message>
    <message>
        <source>{} is not an ordinary file.</source>
        <translation>{} 不是普通文件。</translation>
    </message>
    <message>
        <source>{} is too large: more than {} MiB.</source>
        <translation>{} 太大：超过 {} MiB。</translation>
    </message>
    <message>
        <source>{} does not exist.</source>
        <translation>{} 不存在。</translation>
    </message>
    <message>
        <source>{} is damaged: its weights cannot be read.</source>
        <translation>{} 已损坏：无法读取其中的权重。</translation>
    </message>
    <message>
        <source>{} is damaged: its {} is not proper JSON.</source>
        <translation>{} 已损坏：其中的 {} 不是有效的 JSON。</translation>
    </message>
    <message>
        <source>{} could not be read safely; it may be damaged.</source>
        <translation>无法安全读取 {}；它可能已损坏。</translation>
    </message>
    <message>
        <source>{} cannot be checked: {}.</source>
        <translation>无法检查 {}：{}。</translation>
    </message>
    <message>
        <source>there is no room for a temporary file ({})</source>
        <translation>没有空间存放临时文件（{}）</translation>
    </message>
    <message>
        <source>{} lacks the weights {}.</source>
        <translation>{} 缺少权重 {}。</translation>
    </message>
    <message>
        <source>{} has a link in place of the weights {}.</source>
        <translation>{} 中的权重 {} 被替换成了链接。</translation>
    </message>
    <message>
        <source>{} has {} as its weights {}, where {} is expected.</source>
        <translation>{} 中以 {} 作为权重 {}，而应为 {}。</translation>
    </message>
    <message>
        <source>{} has the weights {} stored in a way that Keras does not use.</source>
        <translation>{} 中权重 {} 的存储方式不是 Keras 所用的方式。</translation>
    </message>
    <message>
        <source>{} has weights that are not finite numbers, in {}. Train the network again at a smaller learning rate, and save it by model.save(“model.keras”).</source>
        <translation>{} 中有不是有限数的权重，位于 {}。请用更小的学习率重新训练网络，再用 model.save(“model.keras”) 保存。</translation>
    </message>
    <message>
        <source>{} has weights beyond {}, in {}. Train the network again at a smaller learning rate, and save it by model.save(“model.keras”).</source>
        <translation>{} 中有超出 {} 的权重，位于 {}。请用更小的学习率重新训练网络，再用 model.save(“model.keras”) 保存。</translation>
    </message>
    <message>
        <source>{} has no network inside, perhaps weights alone. Save the whole model in Keras by model.save(“model.keras”).</source>
        <translation>{} 中没有网络，可能只有权重。请在 Keras 中用 model.save(“model.keras”) 保存整个模型。</translation>
    </message>
    <message>
        <source>a label from 0 to 9</source>
        <translation>0 到 9 的标签</translation>
    </message>
    <message>
        <source>a time in ISO 8601</source>
        <translation>ISO 8601 格式的时间</translation>
    </message>
    <message>
        <source>an image of 28×28 bytes in base64</source>
        <translation>base64 编码的 28×28 字节图像</translation>
    </message>
    <message>
        <source>expected at most {} MiB in a line, found more</source>
        <translation>一行最多应有 {} MiB，实际更多</translation>
    </message>
    <message>
        <source>expected a label from 0 to 9, found nothing</source>
        <translation>应有 0 到 9 的标签，实际没有</translation>
    </message>
    <message>
        <source>expected at most {} points, found {}</source>
        <translation>最多应有 {} 个点，实际有 {} 个</translation>
    </message>
    <message>
        <source>expected a time in ISO 8601, found {}</source>
        <translation>应为 ISO 8601 格式的时间，实为 {}</translation>
    </message>
    <message>
        <source>expected a drawing, found no ink</source>
        <translation>应为手写图，但没有墨迹</translation>
    </message>
    <message>
        <source>expected an image of 28×28 bytes in base64, found {}</source>
        <translation>应为 base64 编码的 28×28 字节图像，实为 {}</translation>
    </message>
    <message>
        <source>{}, line {}: {}.</source>
        <translation>{}，第 {} 行：{}。</translation>
    </message>
    <message>
        <source>{}, line {}: expected at most {} points in all, found more; import it in several files.</source>
        <translation>{}，第 {} 行：总共最多应有 {} 个点，实际更多；请分成多个文件导入。</translation>
    </message>
    <message>
        <source>{}: expected at most {} MiB of digits, found more.</source>
        <translation>{}：数字最多应有 {} MiB，实际更多。</translation>
    </message>
    <message>
        <source>{}: expected at most {} digits, found more than {} lines.</source>
        <translation>{}：最多应有 {} 个数字，却超过 {} 行。</translation>
    </message>
    <message>
        <source>{}: expected a gzip file of digits, found a damaged one ({}).</source>
        <translation>{}：应为数字的 gzip 文件，但文件已损坏（{}）。</translation>
    </message>
    <message>
        <source>{}: expected digits, found none.</source>
        <translation>{}：应有数字，实际没有。</translation>
    </message>
    <message>
        <source>{}: expected at most {} digits, found {}; to train on a whole data set, choose its folder on the Train tab.</source>
        <translation>{}：最多应有 {} 个数字，实际有 {} 个；要用整个数据集训练，请在“训练”页选择其文件夹。</translation>
    </message>
    <message>
        <source>The folder {} cannot be read: {}.</source>
        <translation>无法读取文件夹 {}：{}。</translation>
    </message>
    <message>
        <source>{} has no digits: its name does not end in {}.</source>
        <translation>{} 不含数字：其名称不以 {} 结尾。</translation>
    </message>
    <message>
        <source>{}, strides {}</source>
        <translation>{}，步幅 {}</translation>
    </message>
    <message>
        <source>{}, dilation {}</source>
        <translation>{}，膨胀 {}</translation>
    </message>
    <message>
        <source>convolution {}, {}</source>
        <translation>卷积 {}，{}</translation>
    </message>
    <message>
        <source>{}, in {} groups</source>
        <translation>{}，分 {} 组</translation>
    </message>
    <message>
        <source>{}, some maps each</source>
        <translation>{}，各连部分特征图</translation>
    </message>
    <message>
        <source>Its groups do not divide channels and filters.</source>
        <translation>它的分组不能整除通道和滤波器。</translation>
    </message>
    <message>
        <source>Its table of connections is for other numbers of maps.</source>
        <translation>它的连接表与特征图的数量不符。</translation>
    </message>
    <message>
        <source>convolution {} of each map, {}</source>
        <translation>逐图卷积 {}，{}</translation>
    </message>
    <message>
        <source>separable convolution {}, {}</source>
        <translation>可分离卷积 {}，{}</translation>
    </message>
    <message>
        <source>max-pooling {}</source>
        <translation>最大池化 {}</translation>
    </message>
    <message>
        <source>average pooling {}</source>
        <translation>平均池化 {}</translation>
    </message>
    <message>
        <source>mean of each map</source>
        <translation>每个特征图的平均值</translation>
    </message>
    <message>
        <source>largest value of each map</source>
        <translation>每个特征图的最大值</translation>
    </message>
    <message>
        <source>all values in one row</source>
        <translation>所有值排成一行</translation>
    </message>
    <message>
        <source>the same values as {}</source>
        <translation>数值不变，排成 {}</translation>
    </message>
    <message>
        <source>It gets {} values, which do not fill its shape.</source>
        <translation>它得到 {} 个值，与其形状不符。</translation>
    </message>
    <message>
        <source>axes in another order</source>
        <translation>调换各轴的次序</translation>
    </message>
    <message>
        <source>It needs each axis of its values once.</source>
        <translation>它的每个轴须恰好出现一次。</translation>
    </message>
    <message>
        <source>a margin of zeros</source>
        <translation>四周补零</translation>
    </message>
    <message>
        <source>drops {} % of the features in training</source>
        <translation>训练时丢弃 {} % 的特征</translation>
    </message>
    <message>
        <source>nothing, or in training only</source>
        <translation>无操作，或只在训练时起作用</translation>
    </message>
    <message>
        <source>drops features in training</source>
        <translation>训练时丢弃部分特征</translation>
    </message>
    <message>
        <source>fully connected</source>
        <translation>全连接</translation>
    </message>
    <message>
        <source>image, {}</source>
        <translation>图像，{}</translation>
    </message>
    <message>
        <source>enlarged image, {}, {}</source>
        <translation>放大的图像，{}，{}</translation>
    </message>
    <message>
        <source>image, {}, {}</source>
        <translation>图像，{}，{}</translation>
    </message>
    <message>
        <source>{}, softmax</source>
        <translation>{}，softmax</translation>
    </message>
    <message>
        <source>not a digit I know</source>
        <translation>不是我认识的数字</translation>
    </message>
    <message>
        <source>nothing I know</source>
        <translation>不是我认识的东西</translation>
    </message>
    <message>
        <source>{} or {}?</source>
        <translation>{} 还是 {}？</translation>
    </message>
    <message>
        <source>{} %</source>
        <translation>{}%</translation>
    </message>
    <message>
        <source>Crash recovery is off, because {} cannot be written: {}</source>
        <translation>崩溃恢复已停用，因为无法写入 {}：{}</translation>
    </message>
    <message>
        <source>The drawing cannot be restored: {}.</source>
        <translation>无法恢复手写图：{}。</translation>
    </message>
    <message>
        <source>The drawing is damaged: {}.</source>
        <translation>手写图已损坏：{}。</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>它是空的</translation>
    </message>
    <message>
        <source>The number of seeds must lie between 1 and {}.</source>
        <translation>种子数必须在 1 和 {} 之间。</translation>
    </message>
    <message>
        <source>{} It will be trained again.</source>
        <translation>{}将重新训练。</translation>
    </message>
    <message>
        <source>{} has no place for dropout.</source>
        <translation>{} 中没有可用 Dropout 的位置。</translation>
    </message>
    <message>
        <source>experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>the tutorial</source>
        <translation>教程</translation>
    </message>
    <message>
        <source>here</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>why</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Random weights only guess; the result depends on the seed.</source>
        <translation>随机权重只是在猜测；结果取决于种子。</translation>
    </message>
    <message>
        <source>This is what the tutorial measured: dropout was on in the test, too.</source>
        <translation>这正是教程所测的情况：测试时也启用了 Dropout。</translation>
    </message>
    <message>
        <source>LeNet-5, untrained</source>
        <translation>LeNet-5，未训练</translation>
    </message>
    <message>
        <source>… measured with dropout on</source>
        <translation>……启用 Dropout 测得</translation>
    </message>
    <message>
        <source>{}–{} %</source>
        <translation>{}–{}%</translation>
    </message>
    <message>
        <source>{} of {} trainings are finished ({}).</source>
        <translation>已完成 {} / {} 次训练（{}）。</translation>
    </message>
    <message>
        <source>{} of {} trainings are finished.</source>
        <translation>已完成 {} / {} 次训练。</translation>
    </message>
    <message>
        <source>Seeds: {}.</source>
        <translation>种子：{}。</translation>
    </message>
    <message>
        <source>Tested on the {} test images of {}.</source>
        <translation>在 {} 张测试图像（{}）上测试。</translation>
    </message>
    <message>
        <source>Here: the mean over the seeds, with Student&apos;s t-interval.</source>
        <translation>实测：各种子的平均值，附 Student t 区间。</translation>
    </message>
    <message>
        <source>With one seed: Wilson&apos;s interval for the number of test images.</source>
        <translation>只有一个种子时：按测试图像数计算的 Wilson 区间。</translation>
    </message>
    <message>
        <source>Differences are in percentage points; times are for one training.</source>
        <translation>差值单位为百分点；用时为单次训练的时间。</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{}{}</translation>
    </message>
    <message>
        <source>−{}</source>
        <translation>−{}</translation>
    </message>
    <message>
        <source>+{}</source>
        <translation>+{}</translation>
    </message>
    <message>
        <source>With seed {} the loss diverged.</source>
        <translation>种子 {} 的损失发散。</translation>
    </message>
    <message>
        <source>The tutorial measured on MNIST; these are other images.</source>
        <translation>教程在 MNIST 上测量；这里用的是其他图像。</translation>
    </message>
    <message>
        <source>Compatible, as far as a single seed tells.</source>
        <translation>仅就一个种子而言，相符。</translation>
    </message>
    <message>
        <source>Compatible: another seed here would give {} to {} % in 19 of 20 cases.</source>
        <translation>相符：换一个种子，20 次中有 19 次会得到 {} 至 {}%。</translation>
    </message>
    <message>
        <source>Differs: the tutorial measured with dropout still on (next row).</source>
        <translation>不符：教程测量时仍启用了 Dropout（见下一行）。</translation>
    </message>
    <message>
        <source>Differs by more than the choice of test images explains. Only more seeds show how much trainings differ by chance.</source>
        <translation>不符：差异大于测试图像的选取所能解释的范围。只有用更多种子才能看出各次训练的随机差异有多大。</translation>
    </message>
    <message>
        <source>Differs by more than the seed explains; the cause is not known.</source>
        <translation>不符：差异大于种子所能解释的范围；原因不明。</translation>
    </message>
    <message>
        <source>It was stopped before it converged: the validation accuracy still rose by {} percentage points in the last {} epochs.</source>
        <translation>在收敛之前就已停止：验证准确率仍上升了 {} 个百分点（最后 {} 轮）。</translation>
    </message>
    <message>
        <source>{} is damaged: its {} is not an ordinary file.</source>
        <translation>{} 已损坏：其中的 {} 不是普通文件。</translation>
    </message>
    <message>
        <source>{} is damaged: its {} is too large.</source>
        <translation>{} 已损坏：其中的 {} 太大。</translation>
    </message>
    <message>
        <source>{} has no {}.</source>
        <translation>{} 中没有 {}。</translation>
    </message>
    <message>
        <source>{} cannot be resumed. {}</source>
        <translation>无法继续 {}。{}</translation>
    </message>
    <message>
        <source>{} cannot be resumed: its {} is damaged.</source>
        <translation>无法继续 {}：其中的 {} 已损坏。</translation>
    </message>
    <message>
        <source>The runs in {} cannot be read: {}.</source>
        <translation>无法读取 {} 中的训练记录：{}。</translation>
    </message>
    <message>
        <source>There is no run {} in {}.</source>
        <translation>没有训练记录 {}（位于 {}）。</translation>
    </message>
    <message>
        <source>{} was not renamed: {}.</source>
        <translation>{} 未重命名：{}。</translation>
    </message>
    <message>
        <source>{} is in training, so it was not deleted.</source>
        <translation>{} 正在训练，因此未删除。</translation>
    </message>
    <message>
        <source>{} was not deleted: {}.</source>
        <translation>{} 未删除：{}。</translation>
    </message>
    <message>
        <source>{} was not restored: {}.</source>
        <translation>{} 未恢复：{}。</translation>
    </message>
    <message>
        <source>The bin could not be emptied: {}.</source>
        <translation>无法清空回收站：{}。</translation>
    </message>
    <message>
        <source>The limit was not kept: {}.</source>
        <translation>上限未能保存：{}。</translation>
    </message>
    <message>
        <source>{} is in training already, or its folder is gone.</source>
        <translation>{} 已在训练，或其文件夹已不存在。</translation>
    </message>
    <message>
        <source>{} has ended, so there is nothing to resume.</source>
        <translation>{} 已结束，因此没有可继续的内容。</translation>
    </message>
    <message>
        <source>{} was trained on other images than {} holds now, so it cannot be resumed. Start a new training with its settings.</source>
        <translation>{} 训练时所用的图像与 {} 现在的图像不同，因此无法继续。请用其设置开始新的训练。</translation>
    </message>
    <message>
        <source>The training continues but could not be saved in {}: {} It is tried again after each epoch; if it still fails at the end, save the network yourself.</source>
        <translation>训练继续进行，但未能保存到 {}：{}每轮之后会重试；如果结束时仍然失败，请自行保存网络。</translation>
    </message>
    <message>
        <source>{} has no untrained network.</source>
        <translation>{} 没有未训练的网络。</translation>
    </message>
    <message>
        <source>{} has no network yet: its first epoch was not completed.</source>
        <translation>{} 还没有网络：其第一轮没有完成。</translation>
    </message>
    <message>
        <source>{} was written by another version of lenet-gui.</source>
        <translation>{} 由其他版本的 lenet-gui 写入。</translation>
    </message>
    <message>
        <source>{} is damaged: its {} does not describe a training.</source>
        <translation>{} 已损坏：其中的 {} 描述的不是一次训练。</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>you do not have permission</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>磁盘为只读</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>没有这个文件或文件夹</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>没有这个文件夹</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation>已有同名文件夹</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名称太长</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>磁盘报告错误</translation>
    </message>
    <message>
        <source>it would be larger than the system allows</source>
        <translation>将超过系统允许的大小</translation>
    </message>
    <message>
        <source>the link leads to itself</source>
        <translation>链接指向自身</translation>
    </message>
    <message>
        <source>it has more than {} bytes</source>
        <translation>超过 {} 字节</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>no process to read it in could be started ({})</source>
        <translation>无法启动用来读取它的进程（{}）</translation>
    </message>
    <message>
        <source>the process that reads such files did not start</source>
        <translation>用来读取此类文件的进程没有启动</translation>
    </message>
    <message>
        <source>The training continues and is saved as a run, but its log for TensorBoard in {} cannot be written: {} It is tried again after each epoch.</source>
        <translation>训练继续进行，并保存为训练记录，但无法写入其 TensorBoard 日志（位于 {}）：{}每轮之后会重试。</translation>
    </message>
    <message>
        <source>TensorBoard cannot be imported ({}); install it with “pip install tensorboard”.</source>
        <translation>无法导入 TensorBoard（{}）；请用“pip install tensorboard”安装。</translation>
    </message>
    <message>
        <source>{}: {}.</source>
        <translation>{}：{}。</translation>
    </message>
    <message>
        <source>That training had other settings or data. Start a new training instead.</source>
        <translation>那次训练使用了其他设置或数据。请改为开始新的训练。</translation>
    </message>
    <message>
        <source>The batch size {} exceeds the {} training images. Choose a smaller batch size.</source>
        <translation>批次大小 {} 超过训练图像数 {}。请选择更小的批次大小。</translation>
    </message>
    <message>
        <source>Training needs TensorFlow, which cannot be imported here ({}). Install training in the window, on Train: all else works.</source>
        <translation>训练需要 TensorFlow，但此处无法导入（{}）。请在窗口的“训练”中安装训练功能；其余功能均可使用。</translation>
    </message>
    <message>
        <source>Training needs TensorFlow, which cannot be imported here ({}). Install it with &quot;pip install tensorflow&quot;, or train on another computer (there is none for macOS on Intel and for Windows on ARM) and open the network here: all else works.</source>
        <translation>训练需要 TensorFlow，但这里无法导入（{}）。请用“pip install tensorflow”安装，或在另一台计算机上训练（没有适用于 Intel 版 macOS 和 ARM 版 Windows 的 TensorFlow），再在这里打开网络：其他功能均可使用。</translation>
    </message>
    <message>
        <source>The saved optimizer state belongs to another network or optimizer.</source>
        <translation>保存的优化器状态属于其他网络或优化器。</translation>
    </message>
    <message>
        <source>The picture has {} × {} pixels. Make it smaller than {} million pixels.</source>
        <translation>图片有 {} × {} 像素。请将其缩小到 {} 百万像素以内。</translation>
    </message>
    <message>
        <source>This is not a picture that can be read here. Use a PNG, JPEG, BMP, GIF, WebP or TIFF file.</source>
        <translation>这不是可以读取的图片。请使用 PNG、JPEG、BMP、GIF、WebP 或 TIFF 文件。</translation>
    </message>
    <message>
        <source>HEIC and AVIF pictures cannot be read here. Export the picture as JPEG.</source>
        <translation>此处无法读取 HEIC 和 AVIF 图片。请将图片导出为 JPEG。</translation>
    </message>
    <message>
        <source>The picture is damaged or incomplete. Save it again, preferably as PNG.</source>
        <translation>图片已损坏或不完整。请重新保存，最好保存为 PNG。</translation>
    </message>
    <message>
        <source>The SVG picture has text, which is not read here. Turn it into paths, or save it as PNG.</source>
        <translation>该 SVG 图片包含文字，此处无法读取。请将文字转换为路径，或将图片另存为 PNG。</translation>
    </message>
    <message>
        <source>{} could not be read as a picture; it may be damaged. Save it again, preferably as PNG.</source>
        <translation>无法将 {} 作为图片读取；它可能已损坏。请重新保存，最好保存为 PNG。</translation>
    </message>
    <message>
        <source>{} was not found.</source>
        <translation>没有找到 {}。</translation>
    </message>
    <message>
        <source>{} is a folder. Choose a picture file.</source>
        <translation>{} 是文件夹。请选择图片文件。</translation>
    </message>
    <message>
        <source>{} is not an ordinary file. Choose a picture file.</source>
        <translation>{} 不是普通文件。请选择图片文件。</translation>
    </message>
    <message>
        <source>{} cannot be opened: {}.</source>
        <translation>无法打开 {}：{}。</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}：{}</translation>
    </message>
    <message>
        <source>What was pasted or dropped is not a picture. Copy it again as a picture.</source>
        <translation>粘贴或拖放的内容不是图片。请将其作为图片重新复制。</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} 分钟</translation>
    </message>
    <message>
        <source>{} ends with {} in place of ten values, one for each digit. End the network with Dense(10, activation=“softmax”), and save it again by model.save(“model.keras”).</source>
        <translation>{} 的输出是 {}，而不是每个数字一个、共十个数值。请让网络以 Dense(10, activation=“softmax”) 结尾，再用 model.save(“model.keras”) 保存。</translation>
    </message>
    <message>
        <source>{} takes inputs of {}. lenet-gui opens networks for square images of one channel, 8 to 64 pixels a side, such as 28×28×1 or 784. Build the network with keras.Input((28, 28, 1)), and save it by model.save(“model.keras”).</source>
        <translation>{} 的输入是 {}。lenet-gui 能打开单通道、边长 8 到 64 像素的正方形图像的网络，如 28×28×1 或 784。请用 keras.Input((28, 28, 1)) 构建网络，再用 model.save(“model.keras”) 保存。</translation>
    </message>
    <message>
        <source>{} has the layer {} ({}), which does not fit values of {}. Build the network without it, and save it by model.save(“model.keras”).</source>
        <translation>{} 中的层 {}（{}）不适用于形状为 {} 的数值。请不用它来构建网络，再用 model.save(“model.keras”) 保存。</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>个权重</translation>
    </message>
    <message>
        <source>values in a layer</source>
        <translation>个单层数值</translation>
    </message>
    <message>
        <source>multiplications for an image</source>
        <translation>次乘法（每幅图像）</translation>
    </message>
    <message>
        <source>{} is too large: lenet-gui opens networks of up to {} {}. Build a smaller network, and save it by model.save(“model.keras”).</source>
        <translation>{} 太大：lenet-gui 能打开的网络最多有 {} {}。请构建更小的网络，再用 model.save(“model.keras”) 保存。</translation>
    </message>
    <message>
        <source>Network from elsewhere</source>
        <translation>外来网络</translation>
    </message>
    <message>
        <source>activation {}</source>
        <translation>激活函数 {}</translation>
    </message>
    <message>
        <source>Its axes are not those of its values. Take axis = -1.</source>
        <translation>它的轴与数值的轴不符。请用 axis = -1。</translation>
    </message>
    <message>
        <source>no {}</source>
        <translation>缺少 {}</translation>
    </message>
    <message>
        <source>It works on maps, and gets {}. Put it before Flatten.</source>
        <translation>它处理特征图，却得到 {}。请把它放在 Flatten 之前。</translation>
    </message>
    <message>
        <source>Its windows are larger than the maps, {} pixels wide or high. Choose smaller ones, or the padding “same”.</source>
        <translation>它的窗口大于宽或高 {} 像素的特征图。请选小一些，或用 padding “same”。</translation>
    </message>
    <message>
        <source>values times {} plus {}</source>
        <translation>数值乘以 {} 再加 {}</translation>
    </message>
    <message>
        <source>It needs one number for each channel, {}.</source>
        <translation>每个通道需要一个数，共 {} 个。</translation>
    </message>
    <message>
        <source>scaled to the mean and deviation of the training images</source>
        <translation>按训练图像的平均值和标准差缩放</translation>
    </message>
    <message>
        <source>batch normalization</source>
        <translation>批归一化</translation>
    </message>
    <message>
        <source>layer normalization</source>
        <translation>层归一化</translation>
    </message>
    <message>
        <source>Reads at most half of the built-in digits, however their pixels are scaled.</source>
        <translation>无论像素如何缩放，最多只能读出一半的内置数字。</translation>
    </message>
    <message>
        <source>Reads images enlarged to 32×32, with pixels from {}, {}.</source>
        <translation>读取放大到 32×32 的图像，像素范围为 {}，{}。</translation>
    </message>
    <message>
        <source>Reads pixels from {}, {}.</source>
        <translation>读取的像素范围为 {}，{}。</translation>
    </message>
    <message>
        <source>ink bright</source>
        <translation>笔迹为亮色</translation>
    </message>
    <message>
        <source>ink dark</source>
        <translation>笔迹为暗色</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 到 1</translation>
    </message>
    <message>
        <source>0 to 255</source>
        <translation>0 到 255</translation>
    </message>
    <message>
        <source>−1 to 1</source>
        <translation>−1 到 1</translation>
    </message>
    <message>
        <source>−0.5 to 0.5</source>
        <translation>−0.5 到 0.5</translation>
    </message>
    <message>
        <source>−0.42 to 2.82 (MNIST’s mean 0)</source>
        <translation>−0.42 到 2.82（MNIST 平均值为 0）</translation>
    </message>
    <message>
        <source>−0.1 to 1.175</source>
        <translation>−0.1 到 1.175</translation>
    </message>
    <message>
        <source>{}; {}</source>
        <translation>{}；{}</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of your %n digit(s) it read {} correctly before, and {} now.</source>
        <translation>
            <numerusform>你的 %n 个数字中，之前识别正确 {} 个，现在 {} 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>{}: expected an idx file of images or labels.</source>
        <translation>{}：应为图像或标签的 idx 文件。</translation>
    </message>
    <message>
        <source>{}: expected {} bytes of values, as its header says, found {}.</source>
        <translation>{}：按文件头应有 {} 字节的数值，实际为 {}。</translation>
    </message>
    <message>
        <source>{}: expected an array of numbers, found {}.</source>
        <translation>{}：应为数字数组，实际为 {}。</translation>
    </message>
    <message>
        <source>The first column of {} numbers the lines and is left out.</source>
        <translation>{} 的第一列是行号，已略去。</translation>
    </message>
    <message>
        <source>{}: expected {} columns in line {}, as in the first line, found {}.</source>
        <translation>{}：应有 {} 列（第 {} 行须与第一行相同），找到 {} 列。</translation>
    </message>
    <message>
        <source>{}: expected a number in line {}, column {}, found “{}”.</source>
        <translation>{}：第 {} 行第 {} 列应为数字，却是“{}”。</translation>
    </message>
    <message>
        <source>{}: expected a number in each cell below the head.</source>
        <translation>{}：标题行以下的每个单元格都应为数字。</translation>
    </message>
    <message>
        <source>{}: expected a pixel from 0 to 255 in line {}, column {}, found {}.</source>
        <translation>{}：第 {} 行第 {} 列应为 0 到 255 的像素值，却是 {}。</translation>
    </message>
    <message>
        <source>{}: expected a line for each image, found none.</source>
        <translation>{}：每张图像应有一行，实际没有。</translation>
    </message>
    <message>
        <source>{} has no labels and is left out.</source>
        <translation>{} 没有标签，已略过。</translation>
    </message>
    <message>
        <source>{}: expected one set of training images and one of their labels, found {} of images and {} of labels.</source>
        <translation>{}：应有一组训练图像和一组对应标签，实际有 {} 组图像和 {} 组标签。</translation>
    </message>
    <message>
        <source>{}: expected one set of test images and one of their labels, found {} of images and {} of labels.</source>
        <translation>{}：应有一组测试图像和一组对应标签，实际有 {} 组图像和 {} 组标签。</translation>
    </message>
    <message>
        <source>{}: expected a label for each of the {} images, found {} labels.</source>
        <translation>{}：{} 张图像应各有一个标签，实际有 {} 个标签。</translation>
    </message>
    <message>
        <source>{}: expected pixels from 0 to 255, found {} to {}.</source>
        <translation>{}：像素应在 0 到 255 之间，实际为 {} 到 {}。</translation>
    </message>
    <message>
        <source>The images are dark on bright and were inverted.</source>
        <translation>图像为浅底深字，已反转。</translation>
    </message>
    <message>
        <source>{}: expected a label and the pixels of an image in each line, 785 columns for one of 28×28; found {} columns.</source>
        <translation>{}：每行应包含一个标签和一幅图像的像素，28×28 的图像共 785 列；实际为 {} 列。</translation>
    </message>
    <message>
        <source>EMNIST&apos;s images lie on their side and were turned upright.</source>
        <translation>EMNIST 的图像是横放的，已转正。</translation>
    </message>
    <message>
        <source>The labels of {} are those of {}.</source>
        <translation>{} 的标签取自 {}。</translation>
    </message>
    <message>
        <source>The same is there in several forms; the {} files are read.</source>
        <translation>同样的数据有多种形式；读取的是 {} 文件。</translation>
    </message>
    <message>
        <source>{}: expected labelled images as idx, csv, npy or npz files, or folders of pictures named after their classes, perhaps in a zip or tar file; found none.</source>
        <translation>{}：应为带标签的图像（idx、csv、npy 或 npz 文件，或以类别命名的图片文件夹，也可在 zip 或 tar 文件中），但没有找到。</translation>
    </message>
    <message>
        <source>{}: none of the {} pictures can be read.</source>
        <translation>{}：{} 张图片全部无法读取。</translation>
    </message>
    <message>
        <source>Pictures of other sizes than 28×28 were read as drawings are: the ink to 20 pixels, placed by its centre of mass.</source>
        <translation>尺寸不是 28×28 的图片按手绘方式读取：墨迹缩放到 20 像素，并按质心放置。</translation>
    </message>
    <message>
        <source>{}: expected pictures to train on beside those for test, found none.</source>
        <translation>{}：除测试图片外还应有训练图片，但没有找到。</translation>
    </message>
    <message>
        <source>{}: expected training images and their labels, found only files for test.</source>
        <translation>{}：应有训练图像及其标签，但只找到测试用的文件。</translation>
    </message>
    <message>
        <source>The images of {} pixels were scaled: the ink to 20 pixels, placed by its centre of mass in 28×28.</source>
        <translation>{} 像素的图像已缩放：墨迹缩放到 20 像素，并按质心放入 28×28。</translation>
    </message>
    <message>
        <source>Images without ink: {}.</source>
        <translation>没有墨迹的图像：{}。</translation>
    </message>
    <message>
        <source>{}: expected grey images of at most {} pixels a side, found {}.</source>
        <translation>{}：应为边长不超过 {} 像素的灰度图像，实际为 {}。</translation>
    </message>
    <message>
        <source>{}: expected at most {} files, found more.</source>
        <translation>{}：文件最多 {} 个，实际更多。</translation>
    </message>
    <message>
        <source>{}: expected at most {} MiB of data, unpacked; found more.</source>
        <translation>{}：解压后的数据最多 {} MiB，实际更多。</translation>
    </message>
    <message>
        <source>{}: expected a whole packed file, found a damaged one ({}).</source>
        <translation>{}：应为完整的压缩文件，但文件已损坏（{}）。</translation>
    </message>
    <message>
        <source>{}: expected an ordinary zip file without a password ({}).</source>
        <translation>{}：应为没有密码的普通 zip 文件（{}）。</translation>
    </message>
    <message>
        <source>cuts off a margin</source>
        <translation>裁去边缘</translation>
    </message>
    <message>
        <source>It cuts off all of the maps.</source>
        <translation>它把特征图全部裁掉了。</translation>
    </message>
    <message>
        <source>larger by {}</source>
        <translation>放大 {}</translation>
    </message>
    <message>
        <source>brought to {}×{}</source>
        <translation>缩放到 {}×{}</translation>
    </message>
    <message>
        <source>LeNet-5 of 1998, C3 without a table</source>
        <translation>1998 年的 LeNet-5，C3 不用连接表</translation>
    </message>
    <message>
        <source>one of {}</source>
        <translation>{} 之一</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a list of channels, from 0, for each filter</source>
        <translation>每个滤波器一个通道列表，从 0 开始</translation>
    </message>
    <message>
        <source>a whole number from 1</source>
        <translation>从 1 开始的整数</translation>
    </message>
    <message>
        <source>a number from 0</source>
        <translation>从 0 开始的数</translation>
    </message>
    <message>
        <source>a size such as 5, or [5, 5], up to 64</source>
        <translation>大小，如 5 或 [5, 5]，至多 64</translation>
    </message>
    <message>
        <source>a name without slashes that no other layer has</source>
        <translation>不含斜杠且与其他层不同的名称</translation>
    </message>
    <message>
        <source>“valid” or “same”, and of ZeroPadding2D a margin such as 2</source>
        <translation>“valid”或“same”，ZeroPadding2D 则为边距，如 2</translation>
    </message>
    <message>
        <source>a size such as 2, or [2, 2], up to 64</source>
        <translation>大小，如 2 或 [2, 2]，至多 64</translation>
    </message>
    <message>
        <source>a share from 0 to 1</source>
        <translation>0 到 1 的比例</translation>
    </message>
    <message>
        <source>a number, and of normalizations true or false</source>
        <translation>一个数，归一化层则为 true 或 false</translation>
    </message>
    <message>
        <source>a shape such as [28, 28, 1]</source>
        <translation>形状，如 [28, 28, 1]</translation>
    </message>
    <message>
        <source>The description is too long for a network.</source>
        <translation>作为网络的描述过长。</translation>
    </message>
    <message>
        <source>This is not proper TOML: {}.</source>
        <translation>这不是正确的 TOML：{}。</translation>
    </message>
    <message>
        <source>“{}” is not known; a network has name, input, pixels, and a [[layer]] for each layer.</source>
        <translation>不认识“{}”；网络有 name、input、pixels，每层一个 [[layer]]。</translation>
    </message>
    <message>
        <source>The network has no name; begin with name = “My network”.</source>
        <translation>网络没有名称；请以 name = &quot;My network&quot; 开头。</translation>
    </message>
    <message>
        <source>input = {} cannot be used; write a shape such as [28, 28, 1].</source>
        <translation>input = {} 不可用；请写形状，如 [28, 28, 1]。</translation>
    </message>
    <message>
        <source>pixels = {} cannot be used; write one of {}.</source>
        <translation>pixels = {} 不可用；请写 {} 之一。</translation>
    </message>
    <message>
        <source>Each layer begins with a line [[layer]].</source>
        <translation>每一层以一行 [[layer]] 开头。</translation>
    </message>
    <message>
        <source>There are {} layers; at most {} are possible.</source>
        <translation>共有 {} 层；至多 {} 层。</translation>
    </message>
    <message>
        <source>Layer {}, from line {}: {}</source>
        <translation>第 {} 层（自第 {} 行）：{}</translation>
    </message>
    <message>
        <source>Layer {}: {}</source>
        <translation>第 {} 层：{}</translation>
    </message>
    <message>
        <source>It has no type; write one of {}.</source>
        <translation>它没有 type；请写 {} 之一。</translation>
    </message>
    <message>
        <source>The type “{}” is not known; write one of {}.</source>
        <translation>不认识 type “{}”；请写 {} 之一。</translation>
    </message>
    <message>
        <source>{} has no setting “{}”; it has {}.</source>
        <translation>{} 没有设置“{}”；它有 {}。</translation>
    </message>
    <message>
        <source>{} needs {}: {}.</source>
        <translation>{} 需要 {}：{}。</translation>
    </message>
    <message>
        <source>{} = {} cannot be used; it has to be {}.</source>
        <translation>{} = {} 不可用；应为{}。</translation>
    </message>
    <message>
        <source>{} = {} cannot be used.</source>
        <translation>{} = {} 不可用。</translation>
    </message>
    <message>
        <source>The input has to be a square image of {} to {} pixels a side, such as 28×28×1.</source>
        <translation>输入须为边长 {} 到 {} 像素的正方形图像，如 28×28×1。</translation>
    </message>
    <message>
        <source>There are no layers yet.</source>
        <translation>还没有任何层。</translation>
    </message>
    <message>
        <source>Layer {} ({}): {}</source>
        <translation>第 {} 层（{}）：{}</translation>
    </message>
    <message>
        <source>No layer has weights that could be trained. Add Dense.</source>
        <translation>没有任何层有可训练的权重。请添加 Dense。</translation>
    </message>
    <message>
        <source>With it there are more than {} weights.</source>
        <translation>加上它，权重超过 {} 个。</translation>
    </message>
    <message>
        <source>It takes too much memory or time for each image.</source>
        <translation>它处理每幅图像需要过多内存或时间。</translation>
    </message>
    <message>
        <source>It gives {} values; the network has to end with 10, one for each digit.</source>
        <translation>它给出 {} 个值；网络须以 10 个结束，每个数字一个。</translation>
    </message>
    <message>
        <source>It gives {}; the network has to end with 10 values, as Flatten and Dense give them.</source>
        <translation>它给出 {}；网络须以 10 个值结束，如 Flatten 和 Dense 所给。</translation>
    </message>
    <message>
        <source>truncated normal</source>
        <translation>截断正态</translation>
    </message>
    <message>
        <source>Glorot (uniform)</source>
        <translation>Glorot（均匀）</translation>
    </message>
    <message>
        <source>He (normal)</source>
        <translation>He（正态）</translation>
    </message>
    <message>
        <source>LeCun (uniform)</source>
        <translation>LeCun（均匀）</translation>
    </message>
    <message>
        <source>Pictures that cannot be read and are left out: {}, such as {}.</source>
        <translation>无法读取而略去的图片：{} 张，例如 {}。</translation>
    </message>
    <message>
        <source>Pictures cannot be read: {}.</source>
        <translation>无法读取图片：{}。</translation>
    </message>
    <message>
        <source>Too many of the pictures are damaged.</source>
        <translation>损坏的图片太多。</translation>
    </message>
    <message>
        <source>Expected images of 2 to {} classes, such as 0 to 9; found {}: {}.</source>
        <translation>应有 2 到 {} 个类别的图像，例如 0 到 9；找到 {} 个：{}。</translation>
    </message>
    <message>
        <source>Type digits, blanks and new lines only, not “{}”.</source>
        <translation>只能输入数字、空格和换行，不能输入“{}”。</translation>
    </message>
    <message>
        <source>Rows on the page: {}; in the text: {}.</source>
        <translation>页面有 {} 行，文本有 {} 行。</translation>
    </message>
    <message>
        <source>Digits of row {} on the page: {}; in the text: {}.</source>
        <translation>第 {} 行在页面上有 {} 个数字，在文本中有 {} 个。</translation>
    </message>
    <message>
        <source>No digits stand out in this picture. Use one in which the strokes differ clearly from the background, or crop it to the digits.</source>
        <translation>这张图片中没有可辨认的数字。请使用笔画与背景明显不同的图片，或将图片裁剪到数字处。</translation>
    </message>
    <message>
        <source>{} images train, {} validate and {} test.</source>
        <translation>{} 张图像用于训练，{} 张用于验证，{} 张用于测试。</translation>
    </message>
    <message>
        <source>The images are used as they are: 28×28 pixels, ink bright on dark.</source>
        <translation>图像按原样使用：28×28 像素，深色背景上的浅色墨迹。</translation>
    </message>
    <message>
        <source>No training images of: {}.</source>
        <translation>没有训练图像的类别：{}。</translation>
    </message>
    <message>
        <source>Very few training images of: {}.</source>
        <translation>训练图像很少的类别：{}。</translation>
    </message>
    <message>
        <source>The classes are very unequal: {} of {}, {} of {}.</source>
        <translation>各类别数量相差很大：{} 张{}，{} 张{}。</translation>
    </message>
    <message>
        <source>Test images that are among the training images, too: {}.</source>
        <translation>同时也在训练图像中的测试图像：{} 张。</translation>
    </message>
    <message>
        <source>No sheet was found: all four round marks in its corners have to be in the picture. Photograph the whole sheet from above, in even light.</source>
        <translation>没有找到表格：四角的圆形标记都必须在图片中。请在均匀的光线下从上方拍下整张表格。</translation>
    </message>
    <message>
        <source>it answers otherwise than the network</source>
        <translation>它的回答与网络不同</translation>
    </message>
    <message>
        <source>Exported {}, and its images beside it as {}.</source>
        <translation>已导出 {}，其图像也已保存在旁边：{}。</translation>
    </message>
    <message>
        <source>Exported {}. The images of this training are not here; the file tells how to add them.</source>
        <translation>已导出 {}。此次训练的图像不在这里；文件中说明了如何补充。</translation>
    </message>
    <message>
        <source>Exported {}.</source>
        <translation>已导出 {}。</translation>
    </message>
    <message>
        <source>Exported {}, which answers exactly as lenet-gui does.</source>
        <translation>已导出 {}，其回答与 lenet-gui 完全一致。</translation>
    </message>
    <message>
        <source>Exported {}. Its probabilities are those of lenet-gui to {} decimal places.</source>
        <translation>已导出 {}。其概率与 lenet-gui 的在小数点后 {} 位内一致。</translation>
    </message>
    <message>
        <source>{} was not exported: {}.</source>
        <translation>未能导出 {}：{}。</translation>
    </message>
    <message>
        <source>it could not be read back</source>
        <translation>无法重新读取</translation>
    </message>
    <message>
        <source>Python script</source>
        <translation>Python 脚本</translation>
    </message>
    <message>
        <source>For your own code: the same training in plain Keras, to read, run and change.</source>
        <translation>用于自己的代码：用纯 Keras 写成的同一训练，可阅读、运行和修改。</translation>
    </message>
    <message>
        <source>Jupyter notebook</source>
        <translation>Jupyter 笔记本</translation>
    </message>
    <message>
        <source>The same in cells, for Jupyter, Colab and VS Code.</source>
        <translation>同样的内容，分为单元格，用于 Jupyter、Colab 和 VS Code。</translation>
    </message>
    <message>
        <source>For other programs, phones and browsers, without Keras; Netron shows its graph.</source>
        <translation>供其他程序、手机和浏览器使用，无需 Keras；Netron 可显示其计算图。</translation>
    </message>
    <message>
        <source>For phones and small devices. TensorFlow writes it, which takes some seconds.</source>
        <translation>供手机和小型设备使用。由 TensorFlow 写出，需要几秒钟。</translation>
    </message>
    <message>
        <source>For Keras 3, compiled: to evaluate and to train on at once.</source>
        <translation>供 Keras 3 使用，已编译：可立即评估和继续训练。</translation>
    </message>
    <message>
        <source>The older file of Keras, compiled, which more programs read.</source>
        <translation>Keras 的旧格式文件，已编译，更多程序可以读取。</translation>
    </message>
    <message>
        <source>The weights alone, an array for each, to calculate with by hand.</source>
        <translation>仅权重，每组一个数组，便于自行计算。</translation>
    </message>
    <message>
        <source>The weights alone, for PyTorch, JAX and others.</source>
        <translation>仅权重，供 PyTorch、JAX 等使用。</translation>
    </message>
    <message>
        <source>A step by hand is not possible through the layer {} ({}).</source>
        <translation>手动一步无法通过层 {}（{}）。</translation>
    </message>
    <message>
        <source>{} answers with numbers that are not finite, so it cannot be used. Train the network again at a smaller learning rate, and save it by model.save(“model.keras”).</source>
        <translation>{} 给出的答案不是有限的数，因此无法使用。请用更小的学习率重新训练网络，再用 model.save(“model.keras”) 保存。</translation>
    </message>
    <message>
        <source>the network was not trained in lenet-gui, so there is no training to write down</source>
        <translation>该网络不是在 lenet-gui 中训练的，因此没有可写出的训练</translation>
    </message>
    <message>
        <source>the network was adapted to a handwriting, which is no training from the start</source>
        <translation>该网络是适应某人笔迹得到的，不是从头开始的训练</translation>
    </message>
    <message>
        <source>Minus sign</source>
        <translation>减号</translation>
    </message>
    <message>
        <source>Plus sign</source>
        <translation>加号</translation>
    </message>
    <message>
        <source>Equals sign</source>
        <translation>等号</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Slash</source>
        <translation>斜线</translation>
    </message>
    <message>
        <source>it takes TensorFlow, which is not installed here</source>
        <translation>需要 TensorFlow，而这里没有安装</translation>
    </message>
    <message>
        <source>it takes TensorFlow, which cannot be imported here</source>
        <translation>需要 TensorFlow，而这里无法导入</translation>
    </message>
    <message>
        <source>TensorFlow Lite cannot calculate with all of its layers</source>
        <translation>TensorFlow Lite 不支持它的全部层</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n 次训练</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seed(s)</source>
        <translation>
            <numerusform>%n 个种子</numerusform>
        </translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>学习率调度</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>批次大小</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>dropout rate</source>
        <translation>丢弃率</translation>
    </message>
    <message>
        <source>augmentation</source>
        <translation>数据增强</translation>
    </message>
    <message>
        <source>weight averaging</source>
        <translation>权重平均</translation>
    </message>
    <message>
        <source>With {}: every training diverged.</source>
        <translation>{}:所有训练均已发散。</translation>
    </message>
    <message>
        <source>With {}: {} of the test images, the mean over {} seeds (95 % interval {} to {}).</source>
        <translation>{}:测试图像的 {},为 {} 个种子的平均值(95% 区间 {} 至 {})。</translation>
    </message>
    <message>
        <source>With {}: {} of the test images with one seed (95 % interval {} to {}).</source>
        <translation>{}:测试图像的 {},仅一个种子(95% 区间 {} 至 {})。</translation>
    </message>
    <message>
        <source>It reaches {} % of the validation images after {} epochs, in {}.</source>
        <translation>达到验证图像的 {}% 需 {} 轮,用时 {}。</translation>
    </message>
    <message numerus="yes">
        <source>%n of its trainings diverged.</source>
        <translation>
            <numerusform>其中 %n 次训练已发散。</numerusform>
        </translation>
    </message>
    <message>
        <source>No value beyond this one was tried; there may be a better one.</source>
        <translation>未尝试此值之外的取值;可能还有更好的。</translation>
    </message>
    <message>
        <source>{} and {} differ by {} percentage points with one seed, which does not tell what another seed would give.</source>
        <translation>{} 与 {} 在一个种子下相差 {} 个百分点,换一个种子会怎样尚不得知。</translation>
    </message>
    <message>
        <source>{} and {} cannot be told apart with {} seeds: {} percentage points (95 % interval of the paired difference {} to {}).</source>
        <translation>{} 与 {} 用 {} 个种子无法区分:{} 个百分点(配对差值的 95% 区间 {} 至 {})。</translation>
    </message>
    <message>
        <source>{} is better than {} by {} percentage points (95 % interval of the paired difference {} to {}).</source>
        <translation>{} 比 {} 高 {} 个百分点(配对差值的 95% 区间 {} 至 {})。</translation>
    </message>
    <message>
        <source>{} of {} trainings have ended: {}.</source>
        <translation>已完成 {} / {} 次训练:{}。</translation>
    </message>
    <message>
        <source>The best is chosen by the accuracy on the validation images, where a diverged training counts as 0; the accuracies are those of the {} test images of {}, the losses those of the validation images.</source>
        <translation>最佳者按验证图像上的准确率选出,发散的训练计为 0;准确率取自 {} 张测试图像({}),损失取自验证图像。</translation>
    </message>
    <message>
        <source>Times are of trainings side by side, each with its share of the cores.</source>
        <translation>时间为并行训练的用时,每次训练分得一部分核心。</translation>
    </message>
    <message>
        <source>Intervals of means are Student’s over the seeds, and hold one at a time.</source>
        <translation>平均值的区间为各种子上的 t 区间,逐个成立。</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) failed; next time, they are tried again.</source>
        <translation>
            <numerusform>%n 次训练失败;下次会重新尝试。</numerusform>
        </translation>
    </message>
    <message>
        <source>{} for {}</source>
        <translation>{},各 {}</translation>
    </message>
    <message numerus="yes">
        <source>%n combination(s)</source>
        <translation>
            <numerusform>%n 种组合</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n 轮</numerusform>
        </translation>
    </message>
    <message>
        <source>{}, then {}</source>
        <translation>{},然后 {}</translation>
    </message>
    <message>
        <source>seed {}</source>
        <translation>种子 {}</translation>
    </message>
    <message>
        <source>{} and {} {}, the best of {} values</source>
        <translation>{} 与{} {}({} 个取值中最佳)</translation>
    </message>
    <message>
        <source>{} and {} {}</source>
        <translation>{} 与{} {}</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message numerus="yes">
        <source>{} (%n seed(s))</source>
        <translation>
            <numerusform>{}(%n 个种子)</numerusform>
        </translation>
    </message>
    <message>
        <source>No scheduler of Dask answers at {}: {}</source>
        <translation>{} 处没有 Dask 调度器应答:{}</translation>
    </message>
    <message>
        <source>A sweep needs Dask, which is missing here. Install training in the window, on Train.</source>
        <translation>比较需要 Dask,此处尚未安装。请在窗口的“训练”中安装训练功能。</translation>
    </message>
    <message>
        <source>A sweep needs Dask, which is missing here. Install it: {} -m pip install distributed</source>
        <translation>比较需要 Dask,此处尚未安装。安装命令:{} -m pip install distributed</translation>
    </message>
    <message>
        <source>{} is no address of a scheduler; it looks like tcp://10.0.0.1:8786.</source>
        <translation>{} 不是调度器地址;其形式如 tcp://10.0.0.1:8786。</translation>
    </message>
    <message>
        <source>The scheduler is gone. What has ended is kept; the next start goes on from there.</source>
        <translation>调度器已消失。已完成的训练已保存;下次从那里继续。</translation>
    </message>
    <message>
        <source>The scheduler has no workers yet; the sweep begins when one joins.</source>
        <translation>调度器尚无工作进程;有进程加入后即开始。</translation>
    </message>
    <message>
        <source>A worker has no lenet-gui, or another version of it; install {} there.</source>
        <translation>某个工作进程没有 lenet-gui 或版本不同;请在那里安装 {}。</translation>
    </message>
    <message>
        <source>Nothing can be kept in {}: {}.</source>
        <translation>无法在 {} 中保存:{}。</translation>
    </message>
    <message>
        <source>These are {} trainings; a sweep has {} at most.</source>
        <translation>这共有 {} 次训练;一次比较最多 {} 次。</translation>
    </message>
    <message>
        <source>The tutorial&apos;s comparison in ten epochs, with each optimizer at its best of nine learning rates</source>
        <translation>教程的比较(十轮),每个优化器取九个学习率中最佳者</translation>
    </message>
    <message>
        <source>LeNet-5 with Adam, and dropout from 0 to 0.6</source>
        <translation>使用 Adam 的 LeNet-5,Dropout 从 0 到 0.6</translation>
    </message>
    <message>
        <source>Gradient descent for ten epochs: batch sizes against learning rates</source>
        <translation>梯度下降十轮:批次大小与学习率</translation>
    </message>
    <message>
        <source>The worker on {} does not see the folder of runs, {}. Name one with --runs that all machines share.</source>
        <translation>{} 上的工作进程看不到训练记录文件夹 {}。请用 --runs 指定所有机器共享的文件夹。</translation>
    </message>
    <message>
        <source>The worker on {} cannot train. {}</source>
        <translation>{} 上的工作进程无法训练。{}</translation>
    </message>
    <message>
        <source>The worker on {} has {} {}, this machine {}. Trainings can be compared only where all versions are the same.</source>
        <translation>{} 上的工作进程有 {} {},本机为 {}。只有所有版本相同,训练才可比较。</translation>
    </message>
    <message>
        <source>The worker on {} cannot read the data: {}</source>
        <translation>{} 上的工作进程无法读取数据:{}</translation>
    </message>
    <message>
        <source>The worker on {} has other images in {} than this machine.</source>
        <translation>{} 上的工作进程在 {} 中的图像与本机不同。</translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About lenet-gui</source>
        <translation>关于 lenet-gui</translation>
    </message>
    <message>
        <source>Draw a digit and watch LeNet-5 read it; train it yourself on MNIST while the curves grow.</source>
        <translation>写一个数字，看 LeNet-5 如何识别它；用 MNIST 亲自训练网络，同时观察曲线的变化。</translation>
    </message>
    <message>
        <source>MIT licence.</source>
        <translation>MIT 许可证。</translation>
    </message>
    <message>
        <source>It uses: {}.</source>
        <translation>使用了：{}。</translation>
    </message>
    <message>
        <source>All licences in full: {}</source>
        <translation>全部许可证全文：{}</translation>
    </message>
</context>
<context>
    <name>AccuracyPlot</name>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>guessing: 10 %</source>
        <translation>随机猜测：10%</translation>
    </message>
</context>
<context>
    <name>ActivationsView</name>
    <message>
        <source>no drawing</source>
        <translation>没有手写图</translation>
    </message>
    <message>
        <source>{}: {} of {} above zero</source>
        <translation>{}：{} / {} 大于零</translation>
    </message>
    <message>
        <source>answer: {} with {}</source>
        <translation>回答：{}，概率 {}</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>{} units</source>
        <translation>{} 个单元</translation>
    </message>
</context>
<context>
    <name>Adaptation</name>
    <message>
        <source>No change: every variant that learned your digits lost more than {} points on other people’s. More examples of each digit may help.</source>
        <translation>网络未作改动：凡是学会你的数字的方案，对他人笔迹的准确率都下降了超过 {} 个百分点。为每个数字多写几个样本或许有帮助。</translation>
    </message>
    <message>
        <source>The adapted network is now the current one.</source>
        <translation>适应后的网络已成为当前网络。</translation>
    </message>
    <message>
        <source>It is kept as {}.</source>
        <translation>它已保存为 {}。</translation>
    </message>
    <message>
        <source>Two of each digit are a good start.</source>
        <translation>每个数字先写两个就是不错的开始。</translation>
    </message>
    <message>
        <source>Missing among your digits: {}. Those are read much as before.</source>
        <translation>你的数字中还缺少：{}。它们的识别情况与之前相近。</translation>
    </message>
    <message>
        <source>My digits</source>
        <translation>我的数字</translation>
    </message>
    <message>
        <source>{} (test images)</source>
        <translation>{}（测试图像）</translation>
    </message>
</context>
<context>
    <name>AdaptationCard</name>
    <message>
        <source>Your handwriting</source>
        <translation>你的笔迹</translation>
    </message>
    <message>
        <source>A copy of the current network learns your digits for a few seconds, mixed with other people’s. It then becomes the current network and is kept as a run in Train.</source>
        <translation>当前网络的一个副本会用几秒钟学习你的数字，并混入他人的数字。随后它成为当前网络，并作为训练记录保存在“训练”页。</translation>
    </message>
    <message>
        <source>Read correctly before and after adapting</source>
        <translation>适应前后识别正确的比例</translation>
    </message>
    <message>
        <source>Progress of adapting</source>
        <translation>适应进度</translation>
    </message>
    <message>
        <source>&amp;Adapt to my handwriting</source>
        <translation>适应我的笔迹(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop without changing the network</source>
        <translation>停止，不改动网络</translation>
    </message>
    <message>
        <source>Open a network first.</source>
        <translation>请先打开一个网络。</translation>
    </message>
    <message>
        <source>This network does not read digits. Choose one that does.</source>
        <translation>该网络不识别数字。请选择一个识别数字的网络。</translation>
    </message>
    <message>
        <source>Label at least one drawing first.</source>
        <translation>请先为至少一幅手写图标注标签。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) to learn from.</source>
        <translation>
            <numerusform>可供学习的数字：%n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Label a drawing first (Draw, keys 0 to 9).</source>
        <translation>请先为手写图标注标签（“书写”页，按键 0 到 9）。</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Learning your handwriting…</source>
        <translation>正在学习你的笔迹…</translation>
    </message>
    <message>
        <source>Cancelled. The network was not changed.</source>
        <translation>已取消。网络未作改动。</translation>
    </message>
</context>
<context>
    <name>AdaptationWorker</name>
    <message>
        <source>Reading other people’s digits…</source>
        <translation>正在读取他人的数字…</translation>
    </message>
    <message>
        <source>Starting TensorFlow…</source>
        <translation>正在启动 TensorFlow…</translation>
    </message>
</context>
<context>
    <name>AllRuns</name>
    <message>
        <source>{} The folder {} was left unchanged.</source>
        <translation>{}文件夹 {} 未作改动。</translation>
    </message>
    <message>
        <source>{}, epoch {}</source>
        <translation>{}，第 {} 轮</translation>
    </message>
    <message>
        <source>Reading {}…</source>
        <translation>正在读取 {}…</translation>
    </message>
    <message>
        <source>Opened the network of {}</source>
        <translation>已打开 {} 的网络</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Probability of each digit</source>
        <translation>每个数字的概率</translation>
    </message>
    <message>
        <source>Probability of each digit (softmax)</source>
        <translation>每个数字的概率（softmax）</translation>
    </message>
    <message>
        <source>Not what you meant? Click the right digit; the network can learn from it.</source>
        <translation>识别得不对？点击正确的数字，网络可以从中学习。</translation>
    </message>
    <message>
        <source>The bar at the top names the network that reads. Make your own in Train.</source>
        <translation>顶部的栏显示当前负责识别的网络。可在“训练”页训练你自己的网络。</translation>
    </message>
    <message>
        <source>Compare networks</source>
        <translation>比较网络</translation>
    </message>
    <message>
        <source>Let several networks, including your runs, read the drawing side by side</source>
        <translation>让多个网络（包括你的训练记录）并排识别这幅手写图</translation>
    </message>
</context>
<context>
    <name>AnswerLabel</name>
    <message>
        <source>Nothing drawn yet</source>
        <translation>尚未书写</translation>
    </message>
    <message>
        <source>Digit {} of {}</source>
        <translation>第 {} 个数字，共 {} 个</translation>
    </message>
    <message>
        <source>{} or {}</source>
        <translation>{} 或 {}</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>Not recognized</source>
        <translation>无法识别</translation>
    </message>
    <message>
        <source>Probably {} or {}</source>
        <translation>可能是 {} 或 {}</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>比较确定</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} 和 {}</translation>
    </message>
    <message>
        <source>{} for {}</source>
        <translation>{}：{}</translation>
    </message>
    <message>
        <source>{} that this is {}</source>
        <translation>有 {} 的把握是 {}</translation>
    </message>
    <message>
        <source>Judged by its shape</source>
        <translation>根据形状判断</translation>
    </message>
    <message>
        <source>Most likely {} ({})</source>
        <translation>最可能是 {}（{}）</translation>
    </message>
    <message>
        <source>an {}</source>
        <translation>{}</translation>
    </message>
    <message>
        <source>a {}</source>
        <translation>{}</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>A training is running; stop it first.</source>
        <translation>正在训练；请先停止。</translation>
    </message>
    <message>
        <source>A network is being adapted; wait, or cancel it in My digits.</source>
        <translation>正在适应网络；请等待，或在“我的数字”页取消。</translation>
    </message>
    <message>
        <source>Stop the training to open another network.</source>
        <translation>请先停止训练，再打开其他网络。</translation>
    </message>
    <message>
        <source>A training is running; stop it to open another network.</source>
        <translation>正在训练；停止训练后才能打开其他网络。</translation>
    </message>
    <message>
        <source>Choose a folder with labelled images</source>
        <translation>选择包含带标签图像的文件夹</translation>
    </message>
    <message>
        <source>Choose a file with labelled images</source>
        <translation>选择带标签图像的文件</translation>
    </message>
    <message>
        <source>Images and labels ({})</source>
        <translation>图像与标签 ({})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>{} was not written: {}.</source>
        <translation>未能写入 {}：{}。</translation>
    </message>
    <message>
        <source>Exported {}</source>
        <translation>已导出 {}</translation>
    </message>
</context>
<context>
    <name>Appearances</name>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <source>See also: {terms}</source>
        <translation>另见：{terms}</translation>
    </message>
    <message>
        <source>Further reading: {source}</source>
        <translation>延伸阅读：{source}</translation>
    </message>
    <message>
        <source>Picture of: {term}</source>
        <translation>示意图：{term}</translation>
    </message>
</context>
<context>
    <name>BeforeAfterBars</name>
    <message>
        <source>{title}: {before} before, {after} after</source>
        <translation>{title}：之前 {before}，之后 {after}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>Build a network</source>
        <translation>搭建网络</translation>
    </message>
    <message>
        <source>The side of the image that the network sees</source>
        <translation>网络所见图像的边长</translation>
    </message>
    <message>
        <source>How the pixels of the image are scaled</source>
        <translation>图像像素的缩放方式</translation>
    </message>
    <message>
        <source>&amp;Use in training</source>
        <translation>用于训练(&amp;U)</translation>
    </message>
    <message>
        <source>Train this network next</source>
        <translation>接下来训练这个网络</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove the layer</source>
        <translation>删除该层</translation>
    </message>
    <message>
        <source>&amp;Start from</source>
        <translation>起点(&amp;S)</translation>
    </message>
    <message>
        <source>Put another network on the bench</source>
        <translation>以另一个网络为起点</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>图像(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Pixels</source>
        <translation>像素(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Add a layer</source>
        <translation>添加层(&amp;A)</translation>
    </message>
    <message>
        <source>Put a layer behind the chosen one</source>
        <translation>在所选层之后加一层</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Close; the bench keeps this network</source>
        <translation>关闭；此处会保留该网络</translation>
    </message>
    <message>
        <source>Descriptions of networks (*.toml)</source>
        <translation>网络描述 (*.toml)</translation>
    </message>
    <message>
        <source>Save the network</source>
        <translation>保存网络</translation>
    </message>
    <message>
        <source>Add a layer, or choose one, to see its settings here.</source>
        <translation>添加或选择一层，即可在此查看其设置。</translation>
    </message>
    <message>
        <source>{} weights in {} layers. It can be trained.</source>
        <translation>{} 个权重，{} 层。可以训练。</translation>
    </message>
    <message>
        <source>It replaces the one of this name.</source>
        <translation>它会替换同名网络。</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>滤波器</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>卷积核</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Times larger</source>
        <translation>放大倍数</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Order of the axes</source>
        <translation>轴的顺序</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>边距</translation>
    </message>
    <message>
        <source>Strides</source>
        <translation>步幅</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>First weights</source>
        <translation>初始权重</translation>
    </message>
    <message>
        <source>Their deviation</source>
        <translation>其标准差</translation>
    </message>
    <message>
        <source>Dropout rate</source>
        <translation>Dropout 比率</translation>
    </message>
    <message>
        <source>With biases</source>
        <translation>使用偏置</translation>
    </message>
    <message>
        <source>Kernels for each map</source>
        <translation>每个特征图的核数</translation>
    </message>
    <message>
        <source>Dilation</source>
        <translation>膨胀率</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>插值</translation>
    </message>
    <message>
        <source>Keep maps of one pixel</source>
        <translation>保留单像素特征图</translation>
    </message>
    <message>
        <source>Momentum of the statistics</source>
        <translation>统计量的动量</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Learn an offset</source>
        <translation>学习偏移</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>Slope below zero</source>
        <translation>零以下的斜率</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>卷积</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>池化</translation>
    </message>
    <message>
        <source>Fully connected</source>
        <translation>全连接</translation>
    </message>
    <message>
        <source>Against overfitting, and scaling</source>
        <translation>防过拟合与缩放</translation>
    </message>
    <message>
        <source>{} weights</source>
        <translation>{} 个权重</translation>
    </message>
    <message>
        <source>enlarged</source>
        <translation>放大</translation>
    </message>
</context>
<context>
    <name>BestTable</name>
    <message>
        <source>Each at its best</source>
        <translation>各取最佳</translation>
    </message>
    <message>
        <source>Best value</source>
        <translation>最佳取值</translation>
    </message>
    <message>
        <source>The value with the best validation accuracy</source>
        <translation>验证准确率最高的取值</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>The mean accuracy on the test images</source>
        <translation>测试图像上的平均准确率</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>95 % confidence interval of the mean</source>
        <translation>平均值的 95% 置信区间</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>The mean loss on the validation images</source>
        <translation>验证图像上的平均损失</translation>
    </message>
    <message>
        <source>99 % after</source>
        <translation>达到 99%</translation>
    </message>
    <message>
        <source>Epochs and time to 99 % of the validation images</source>
        <translation>达到验证图像 99% 所需的轮次和时间</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The trainings that have ended</source>
        <translation>已完成的训练</translation>
    </message>
    <message>
        <source>{}, {} diverged</source>
        <translation>{},{} 次发散</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>{} epochs, {}</source>
        <translation>{} 轮,{}</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Looking for runs…</source>
        <translation>正在查找训练记录…</translation>
    </message>
    <message>
        <source>trained at {}</source>
        <translation>训练于 {}</translation>
    </message>
    <message>
        <source>in training</source>
        <translation>训练中</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>已发散</translation>
    </message>
    <message>
        <source>adapted from {}</source>
        <translation>由 {} 适应而来</translation>
    </message>
</context>
<context>
    <name>ClassSheet</name>
    <message>
        <source>Classes of the data</source>
        <translation>数据的类别</translation>
    </message>
    <message>
        <source>{}: {} for training, {} for test</source>
        <translation>{}：{} 张训练，{} 张测试</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Probability of each digit, by each network</source>
        <translation>各网络给出的每个数字的概率</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose up to {} networks, including your runs</source>
        <translation>最多选择 {} 个网络，包括你的训练记录</translation>
    </message>
</context>
<context>
    <name>ComparedBars</name>
    <message>
        <source>Probability of each digit (softmax)</source>
        <translation>每个数字的概率（softmax）</translation>
    </message>
    <message>
        <source>No drawing</source>
        <translation>没有手写图</translation>
    </message>
    <message>
        <source>Choose networks below.</source>
        <translation>请在下方选择网络。</translation>
    </message>
</context>
<context>
    <name>ComparedNetworks</name>
    <message>
        <source>Compare with a network</source>
        <translation>与另一网络比较</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The difference between {} and {} is not significant ({}, McNemar&apos;s exact test).</source>
        <translation>{} 与 {} 的差异不显著（{}，McNemar 精确检验）。</translation>
    </message>
    <message>
        <source>{} is significantly better than {} ({}, McNemar&apos;s exact test).</source>
        <translation>{} 显著优于 {}（{}，McNemar 精确检验）。</translation>
    </message>
    <message>
        <source>No image is read correctly by one of the networks alone.</source>
        <translation>没有任何图像是只有一个网络识别正确的。</translation>
    </message>
    <message>
        <source>Only the {} images that exactly one network reads correctly count. If both were equally good, a split at least as uneven as {} to {} would have the probability {}.</source>
        <translation>只计恰好一个网络识别正确的 {} 张图像。如果两者同样好，出现至少像 {} 比 {} 这样悬殊的结果的概率为 {}。</translation>
    </message>
    <message>
        <source>Reading the data…</source>
        <translation>正在读取数据…</translation>
    </message>
    <message>
        <source>Starting the processes that train…</source>
        <translation>正在启动训练进程…</translation>
    </message>
    <message>
        <source>Unexpected error: {}</source>
        <translation>意外错误:{}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Paused; trainings under way end their epoch first.</source>
        <translation>已暂停;进行中的训练会先完成当前轮次。</translation>
    </message>
    <message>
        <source>{} of {} trainings have ended, {} left</source>
        <translation>已完成 {} / {} 次训练,剩余 {}</translation>
    </message>
    <message>
        <source>{} of {} trainings have ended</source>
        <translation>已完成 {} / {} 次训练</translation>
    </message>
    <message>
        <source>The comparison could not be started: {}.</source>
        <translation>无法启动比较:{}。</translation>
    </message>
    <message>
        <source>The process of the comparison ended unexpectedly.</source>
        <translation>比较进程意外结束。</translation>
    </message>
    <message>
        <source>Stopped before a training had ended. Start again to go on.</source>
        <translation>在有训练完成之前已停止。再次开始即可继续。</translation>
    </message>
    <message>
        <source>The comparison is complete: {} trainings.</source>
        <translation>比较已完成:{} 次训练。</translation>
    </message>
    <message>
        <source>Stopped after {} of {} trainings. They are kept; start again to go on.</source>
        <translation>在 {} / {} 次训练后停止。结果已保存;再次开始即可继续。</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>Both correct</source>
        <translation>均正确</translation>
    </message>
    <message>
        <source>Only the first correct</source>
        <translation>仅第一个正确</translation>
    </message>
    <message>
        <source>Only the second correct</source>
        <translation>仅第二个正确</translation>
    </message>
    <message>
        <source>Both wrong</source>
        <translation>均错误</translation>
    </message>
    <message>
        <source>Show these images</source>
        <translation>显示这些图像</translation>
    </message>
    <message>
        <source>Only {} correct</source>
        <translation>仅 {} 正确</translation>
    </message>
    <message>
        <source>{} correct</source>
        <translation>{} 正确</translation>
    </message>
    <message>
        <source>{} wrong</source>
        <translation>{} 错误</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>Confusion matrix: rows are the true digits, columns the digits read</source>
        <translation>混淆矩阵：行为真实数字，列为识别结果</translation>
    </message>
    <message>
        <source>Click a cell to see its images</source>
        <translation>点击单元格查看对应图像</translation>
    </message>
    <message>
        <source>True digit</source>
        <translation>真实数字</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>识别为</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>真实类别</translation>
    </message>
</context>
<context>
    <name>ConfusionModel</name>
    <message>
        <source>Accuracy: {} of {} images were read correctly</source>
        <translation>准确率：{} / {} 张图像识别正确</translation>
    </message>
    <message>
        <source>Recall of {}: {} of its {} images were read correctly</source>
        <translation>{} 的召回率：识别正确 {} 张，共 {} 张</translation>
    </message>
    <message>
        <source>Precision of {}: {} of the {} images read as {} are correct</source>
        <translation>{} 的精确率：{} 张正确，共 {} 张识别为 {}</translation>
    </message>
    <message>
        <source>1 image of {} read correctly</source>
        <translation>1 张数字 {} 的图像识别正确</translation>
    </message>
    <message>
        <source>{} images of {} read correctly</source>
        <translation>{} 张数字 {} 的图像识别正确</translation>
    </message>
    <message>
        <source>1 image of {} read as {}</source>
        <translation>1 张数字 {} 的图像识别为 {}</translation>
    </message>
    <message>
        <source>{} images of {} read as {}</source>
        <translation>{} 张数字 {} 的图像识别为 {}</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Recall: the share of this digit&apos;s images that were read correctly</source>
        <translation>召回率：该数字的图像中识别正确的比例</translation>
    </message>
    <message>
        <source>Precision: the share of images read as this digit that are it</source>
        <translation>精确率：识别为该数字的图像中确实是该数字的比例</translation>
    </message>
    <message>
        <source>read as {}</source>
        <translation>识别为 {}</translation>
    </message>
    <message>
        <source>true: {}</source>
        <translation>真实：{}</translation>
    </message>
    <message>
        <source>true digit {}</source>
        <translation>真实数字 {}</translation>
    </message>
</context>
<context>
    <name>CopyView</name>
    <message>
        <source>the copy answers {} with {}</source>
        <translation>副本的回答是 {}，{}</translation>
    </message>
    <message>
        <source>the network itself {} with {}</source>
        <translation>网络本身的回答是 {}，{}</translation>
    </message>
</context>
<context>
    <name>CurrentNetwork</name>
    <message>
        <source>Keras models (*.keras)</source>
        <translation>Keras 模型 (*.keras)</translation>
    </message>
    <message>
        <source>Opened the network of {}</source>
        <translation>已打开 {} 的网络</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}：{}</translation>
    </message>
    <message>
        <source>Networks of Keras (*.keras *.h5 *.hdf5)</source>
        <translation>Keras 网络 (*.keras *.h5 *.hdf5)</translation>
    </message>
    <message>
        <source>Open a network</source>
        <translation>打开网络</translation>
    </message>
    <message>
        <source>Save the network</source>
        <translation>保存网络</translation>
    </message>
    <message>
        <source>Save all networks in a folder</source>
        <translation>将所有网络保存到文件夹</translation>
    </message>
    <message>
        <source>Opened {}</source>
        <translation>已打开 {}</translation>
    </message>
    <message>
        <source>Opened {}. {}</source>
        <translation>已打开 {}。{}</translation>
    </message>
    <message>
        <source>Reading {}…</source>
        <translation>正在读取 {}…</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>已保存 {}</translation>
    </message>
</context>
<context>
    <name>CurrentNetworkButton</name>
    <message>
        <source>No network</source>
        <translation>无网络</translation>
    </message>
    <message>
        <source>Open or train one</source>
        <translation>打开或训练一个网络</translation>
    </message>
    <message>
        <source>{} weights</source>
        <translation>{} 个权重</translation>
    </message>
    <message>
        <source>A network in training cannot be replaced; stop the training first</source>
        <translation>训练中的网络不能替换；请先停止训练</translation>
    </message>
    <message>
        <source>Open another network</source>
        <translation>打开其他网络</translation>
    </message>
</context>
<context>
    <name>CurvesView</name>
    <message>
        <source>The dashed curve is {}.</source>
        <translation>虚线为 {} 的曲线。</translation>
    </message>
    <message>
        <source>Curves as a table (*.csv)</source>
        <translation>曲线数据表 (*.csv)</translation>
    </message>
    <message>
        <source>Plots as a picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Plots as a vector graphic (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Export the shown runs</source>
        <translation>导出显示的训练记录</translation>
    </message>
</context>
<context>
    <name>DataChoice</name>
    <message>
        <source>The next training uses {}</source>
        <translation>下次训练将使用 {}</translation>
    </message>
</context>
<context>
    <name>DataPreview</name>
    <message>
        <source>Training data</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>选择文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose a folder with pictures by class, or with files of images and labels</source>
        <translation>选择按类别存放图片的文件夹，或含图像与标签文件的文件夹</translation>
    </message>
    <message>
        <source>Choose f&amp;ile…</source>
        <translation>选择文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Choose a csv, npz, npy, idx, zip or tar file</source>
        <translation>选择 csv、npz、npy、idx、zip 或 tar 文件</translation>
    </message>
    <message>
        <source>&amp;Use these data</source>
        <translation>使用这些数据(&amp;U)</translation>
    </message>
    <message>
        <source>Train on these data next</source>
        <translation>下次用这些数据训练</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep the data as they were chosen</source>
        <translation>保留之前选择的数据</translation>
    </message>
    <message>
        <source>Reading the data…</source>
        <translation>正在读取数据…</translation>
    </message>
    <message>
        <source>The data cannot be read: {}</source>
        <translation>无法读取数据：{}</translation>
    </message>
</context>
<context>
    <name>DatasetBox</name>
    <message>
        <source>{} ({} MB to download)</source>
        <translation>{}（需下载 {} MB）</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
</context>
<context>
    <name>DeleteRuns</name>
    <message>
        <source>delete {}</source>
        <translation>删除 {}</translation>
    </message>
    <message>
        <source>delete {} runs</source>
        <translation>删除 {} 条训练记录</translation>
    </message>
</context>
<context>
    <name>DeltasView</name>
    <message>
        <source>{}: {}</source>
        <translation>{}：{}</translation>
    </message>
</context>
<context>
    <name>Diagrams</name>
    <message>
        <source>Output of each layer</source>
        <translation>各层的输出</translation>
    </message>
    <message>
        <source>Output of each layer, of the run beside</source>
        <translation>各层的输出（旁边的训练记录）</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Unexpected error ({}). You can keep working.</source>
        <translation>意外错误（{}）。你可以继续使用。</translation>
    </message>
    <message>
        <source>Please include the details and the log, {}, when you report this at {}.</source>
        <translation>请附上详细信息和日志 {}，到 {} 报告此问题。</translation>
    </message>
    <message>
        <source>A training is running.</source>
        <translation>正在训练。</translation>
    </message>
    <message>
        <source>Stop training and close?</source>
        <translation>停止训练并关闭吗？</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Keep Training</source>
        <translation>继续训练</translation>
    </message>
    <message>
        <source>{} networks are not saved.</source>
        <translation>有 {} 个网络尚未保存。</translation>
    </message>
    <message>
        <source>{network} (stays available as {run})</source>
        <translation>{network}（仍可通过 {run} 使用）</translation>
    </message>
    <message>
        <source>{network} (will be lost)</source>
        <translation>{network}（将会丢失）</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>还有 {} 个</translation>
    </message>
    <message>
        <source>Save All saves them all in a folder of your choice.</source>
        <translation>“全部保存”会将它们都保存到你选择的文件夹中。</translation>
    </message>
    <message>
        <source>The network “{}” is not saved.</source>
        <translation>网络“{}”尚未保存。</translation>
    </message>
    <message>
        <source>It will be lost.</source>
        <translation>它将会丢失。</translation>
    </message>
    <message>
        <source>It stays available as {}, among the runs in Train.</source>
        <translation>它仍保留为 {}，可在“训练”页的训练记录中找到。</translation>
    </message>
    <message>
        <source>{} already exists. Replace it?</source>
        <translation>{} 已存在。要替换吗？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>此操作无法撤销。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Built-in digits are generated; nothing is downloaded.</source>
        <translation>内置数字由程序生成，无需下载。</translation>
    </message>
    <message>
        <source>Choose Folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Use Built-in Digits</source>
        <translation>使用内置数字</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>DigitGallery</name>
    <message>
        <source>Images, with the true digit and the digit read</source>
        <translation>图像，附真实数字和识别结果</translation>
    </message>
    <message>
        <source>Click an image, or press Enter, to put it on the canvas</source>
        <translation>点击图像或按 Enter 键，可将其放到画布上</translation>
    </message>
</context>
<context>
    <name>DigitGrid</name>
    <message>
        <source>My digits</source>
        <translation>我的数字</translation>
    </message>
    <message>
        <source>{} read as {}</source>
        <translation>{} 识别为 {}</translation>
    </message>
</context>
<context>
    <name>DigitModel</name>
    <message>
        <source>the network reads it as {}</source>
        <translation>网络将其识别为 {}</translation>
    </message>
    <message>
        <source>time unknown</source>
        <translation>时间未知</translation>
    </message>
    <message>
        <source>written {}</source>
        <translation>写于 {}</translation>
    </message>
</context>
<context>
    <name>DigitPanel</name>
    <message>
        <source>Network input</source>
        <translation>网络输入</translation>
    </message>
    <message>
        <source>The 28×28 pixels that the network gets</source>
        <translation>网络得到的 28×28 像素</translation>
    </message>
    <message>
        <source>Probability of each digit</source>
        <translation>每个数字的概率</translation>
    </message>
    <message>
        <source>Wrong? It is a…</source>
        <translation>不对？它是…</translation>
    </message>
    <message>
        <source>Leave this out of the text</source>
        <translation>不放进文本</translation>
    </message>
    <message>
        <source>No &amp;digit</source>
        <translation>不是数字(&amp;D)</translation>
    </message>
    <message>
        <source>This is {}</source>
        <translation>这是 {}</translation>
    </message>
    <message>
        <source>Digit {} of {}</source>
        <translation>第 {} 个数字，共 {} 个</translation>
    </message>
    <message>
        <source>Left out of the text</source>
        <translation>未放进文本</translation>
    </message>
    <message>
        <source>Checked by you</source>
        <translation>已由你确认</translation>
    </message>
    <message>
        <source>Not a digit that the network knows</source>
        <translation>不是网络认识的数字</translation>
    </message>
    <message>
        <source>Probably {} or {}</source>
        <translation>可能是 {} 或 {}</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>确定</translation>
    </message>
</context>
<context>
    <name>DrawPage</name>
    <message>
        <source>Canvas to draw a digit on</source>
        <translation>用于书写数字的画布</translation>
    </message>
    <message>
        <source>Draw with the left button, erase with the right one</source>
        <translation>左键书写，右键擦除</translation>
    </message>
    <message>
        <source>Draw with the mouse, a finger or a pen. The network reads as you draw.</source>
        <translation>用鼠标、手指或笔书写。网络会边写边识别。</translation>
    </message>
    <message>
        <source>&amp;Clear drawing</source>
        <translation>清空画布(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Example digit</source>
        <translation>示例数字(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Example image</source>
        <translation>示例图像(&amp;E)</translation>
    </message>
    <message>
        <source>There is no image of this network’s classes here: open a picture of one</source>
        <translation>这里没有该网络各类别的图像：请打开一张图片</translation>
    </message>
    <message>
        <source>example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Example from the test images of {source}, labelled {name}</source>
        <translation>来自 {source} 测试图像的示例，标签为 {name}</translation>
    </message>
    <message>
        <source>Example from the built-in digits, labelled {name}</source>
        <translation>来自内置数字的示例，标签为 {name}</translation>
    </message>
    <message>
        <source>C&amp;opy drawing</source>
        <translation>复制手写图(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <translation>粘贴图片(&amp;P)</translation>
    </message>
    <message>
        <source>Open &amp;picture…</source>
        <translation>打开图片(&amp;P)…</translation>
    </message>
    <message>
        <source>Open as pa&amp;ge…</source>
        <translation>作为页面打开(&amp;G)…</translation>
    </message>
    <message>
        <source>Drawing copied</source>
        <translation>已复制手写图</translation>
    </message>
</context>
<context>
    <name>DrawingCanvas</name>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>手写图</translation>
    </message>
    <message>
        <source>clearing</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>erasing</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>stroke</source>
        <translation>笔画</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation>在此写一个数字</translation>
    </message>
</context>
<context>
    <name>DrawingReading</name>
    <message>
        <source>Probability of each digit, read now</source>
        <translation>每个数字的概率，实时识别</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>写一个数字</translation>
    </message>
    <message>
        <source>Draw a digit, and see it read while the network learns</source>
        <translation>写一个数字，看网络在学习过程中如何识别它</translation>
    </message>
    <message>
        <source>read now: {}</source>
        <translation>当前识别：{}</translation>
    </message>
    <message>
        <source>not a digit by its shape</source>
        <translation>从形状看不是数字</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Draw a di&amp;git</source>
        <translation>写一个数字(&amp;G)</translation>
    </message>
    <message>
        <source>Go to the canvas in Draw</source>
        <translation>前往“书写”页的画布</translation>
    </message>
    <message>
        <source>Print a sheet…</source>
        <translation>打印表格…</translation>
    </message>
    <message>
        <source>Save a sheet with boxes for a hundred digits as PDF, to print it</source>
        <translation>将带有一百个方格的表格保存为 PDF，以便打印</translation>
    </message>
    <message>
        <source>Read a filled sheet…</source>
        <translation>识别表格…</translation>
    </message>
    <message>
        <source>Add the digits of a sheet from its photograph or scan</source>
        <translation>从照片或扫描件添加表格中的数字</translation>
    </message>
    <message>
        <source>1.  Draw a digit in Draw.
2.  Press its key, 0 to 9: the drawing is stored here with this label.
3.  With two of each digit, adapt the network to your handwriting.

Quicker on paper: print a sheet, write a hundred digits into its boxes, photograph it, and read the picture here.</source>
        <translation>1.  在“书写”页写一个数字。
2.  按下对应的键 0 到 9：手写图会带着这个标签保存到这里。
3.  每个数字写好两个后，就可以让网络适应你的笔迹。

写在纸上更快：打印表格，在方格里写一百个数字，拍照，然后在这里识别照片。</translation>
    </message>
    <message>
        <source>No digits match this filter</source>
        <translation>没有符合此筛选条件的数字</translation>
    </message>
    <message>
        <source>Teach it your handwriting</source>
        <translation>教它认识你的笔迹</translation>
    </message>
    <message>
        <source>Train a network of your own</source>
        <translation>训练你自己的网络</translation>
    </message>
    <message>
        <source>1.  Choose a preset at the left: “99 % in seconds” is a good start.</source>
        <translation>1.  在左侧选择一个预设：“几秒达到 99%”是不错的开始。</translation>
    </message>
    <message>
        <source>2.  Press Train. The curves begin at 10 %, as if guessing, and rise.</source>
        <translation>2.  按“训练”。曲线从 10%（相当于随机猜测）开始上升。</translation>
    </message>
    <message>
        <source>3.  Draw meanwhile, and see your digit read better and better.</source>
        <translation>3.  同时可以继续书写，看你的数字识别得越来越好。</translation>
    </message>
</context>
<context>
    <name>EpochPanel</name>
    <message>
        <source>Epoch of the run</source>
        <translation>训练记录的轮次</translation>
    </message>
    <message>
        <source>Show the answer after each epoch, starting with the untrained network</source>
        <translation>显示每一轮之后的回答，从未训练的网络开始</translation>
    </message>
    <message>
        <source>Re&amp;play</source>
        <translation>回放(&amp;P)</translation>
    </message>
    <message>
        <source>Probability of each digit in that epoch</source>
        <translation>该轮中每个数字的概率</translation>
    </message>
    <message>
        <source>Use this network</source>
        <translation>使用此网络</translation>
    </message>
    <message>
        <source>Use this epoch&apos;s network in Draw</source>
        <translation>在“书写”页使用这一轮的网络</translation>
    </message>
    <message>
        <source>Choose a run below to replay its epochs.</source>
        <translation>请在下方选择一条训练记录来回放各轮次。</translation>
    </message>
    <message>
        <source>Draw a digit, then move the slider.</source>
        <translation>写一个数字，然后移动滑块。</translation>
    </message>
    <message>
        <source>Reading its network…</source>
        <translation>正在读取其网络…</translation>
    </message>
    <message>
        <source>Your drawing: most likely {} ({})</source>
        <translation>你的手写图：最可能是 {}（{}）</translation>
    </message>
    <message>
        <source>Your drawing: not a digit by its shape; the network says {} ({})</source>
        <translation>你的手写图：从形状看不是数字；网络认为是 {}（{}）</translation>
    </message>
    <message>
        <source>{}, untrained: its first epoch is not over</source>
        <translation>{}，未训练：第一轮尚未结束</translation>
    </message>
    <message>
        <source>{}, epoch 0 of {}: untrained</source>
        <translation>{}，第 0 / {} 轮：未训练</translation>
    </message>
    <message>
        <source>{}, epoch 0 of {}: before the training</source>
        <translation>{}，第 0 / {} 轮：训练之前</translation>
    </message>
    <message>
        <source>{}, epoch {} of {}: validation {}</source>
        <translation>{}，第 {} / {} 轮：验证 {}</translation>
    </message>
    <message>
        <source>{}, epoch {} of {} (best): validation {}</source>
        <translation>{}，第 {} / {} 轮（最佳）：验证 {}</translation>
    </message>
</context>
<context>
    <name>EvaluationChoices</name>
    <message>
        <source>My digits</source>
        <translation>我的数字</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>测试图像</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>验证图像</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>无网络</translation>
    </message>
    <message>
        <source>The images to read</source>
        <translation>要识别的图像</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>数据(&amp;D)</translation>
    </message>
    <message>
        <source>Test images: never seen in a training. Validation images: used to watch one</source>
        <translation>测试图像：从未用于训练。验证图像：用于观察训练过程</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>划分(&amp;S)</translation>
    </message>
    <message>
        <source>Another network that reads the same images</source>
        <translation>识别相同图像的另一个网络</translation>
    </message>
    <message>
        <source>C&amp;ompare with</source>
        <translation>比较对象(&amp;O)</translation>
    </message>
</context>
<context>
    <name>EvaluationPage</name>
    <message>
        <source>&amp;Evaluate</source>
        <translation>评估(&amp;E)</translation>
    </message>
    <message>
        <source>You have not labelled any digits yet. Draw one, and press the key of the digit that it is, 0 to 9.</source>
        <translation>你还没有标注任何数字。请写一个数字，然后按下它对应的键 0 到 9。</translation>
    </message>
    <message>
        <source>The evaluation ended with an error: {}</source>
        <translation>评估因错误而终止：{}</translation>
    </message>
    <message>
        <source>{title} is missing on this computer, or incomplete. Download it ({size} MB), or choose other images under Data.</source>
        <translation>本机没有 {title} 或其文件不完整。请下载（{size} MB），或在“数据”中选择其他图像。</translation>
    </message>
    <message>
        <source>Dow&amp;nload {}</source>
        <translation>下载 {}(&amp;N)</translation>
    </message>
    <message>
        <source>Download {title} ({size} MB) and evaluate</source>
        <translation>下载 {title}（{size} MB）并评估</translation>
    </message>
    <message>
        <source>No network is open. Open one, or train one.</source>
        <translation>没有打开的网络。请打开或训练一个。</translation>
    </message>
    <message>
        <source>A training is running. Evaluate the network as it is now?</source>
        <translation>正在训练。要评估当前状态下的网络吗？</translation>
    </message>
    <message>
        <source>The network has changed since.</source>
        <translation>此后网络已发生变化。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>The evaluation was cancelled.</source>
        <translation>评估已取消。</translation>
    </message>
</context>
<context>
    <name>EvaluationPlaceholder</name>
    <message>
        <source>Progress of the evaluation</source>
        <translation>评估进度</translation>
    </message>
    <message>
        <source>Read the images with the current network</source>
        <translation>用当前网络识别这些图像</translation>
    </message>
    <message>
        <source>E&amp;valuate</source>
        <translation>评估(&amp;V)</translation>
    </message>
    <message>
        <source>Built-in digits are generated; nothing is downloaded</source>
        <translation>内置数字由程序生成，无需下载</translation>
    </message>
    <message>
        <source>Use &amp;built-in digits</source>
        <translation>使用内置数字(&amp;B)</translation>
    </message>
    <message>
        <source>Go to the canvas; there, keys 0 to 9 label a drawing</source>
        <translation>前往画布；在那里可用键 0 到 9 为手写图标注标签</translation>
    </message>
    <message>
        <source>Draw a di&amp;git</source>
        <translation>写一个数字(&amp;G)</translation>
    </message>
    <message>
        <source>Choose one of all networks</source>
        <translation>从所有网络中选择</translation>
    </message>
    <message>
        <source>O&amp;pen network…</source>
        <translation>打开网络(&amp;P)…</translation>
    </message>
    <message>
        <source>Stop the evaluation</source>
        <translation>停止评估</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>取消(&amp;L)</translation>
    </message>
</context>
<context>
    <name>EvaluationResults</name>
    <message>
        <source>E&amp;valuate again</source>
        <translation>重新评估(&amp;V)</translation>
    </message>
    <message>
        <source>Read the images with the network as it is now</source>
        <translation>用当前状态下的网络识别这些图像</translation>
    </message>
    <message>
        <source>How we &amp;know</source>
        <translation>判断依据(&amp;K)</translation>
    </message>
    <message>
        <source>Show the table of the test in place of the matrix</source>
        <translation>显示检验的列联表，代替混淆矩阵</translation>
    </message>
    <message>
        <source>This network was not trained on these classes.</source>
        <translation>该网络不是用这些类别训练的。</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test</source>
        <translation>McNemar 精确检验</translation>
    </message>
    <message>
        <source>&amp;All mistakes</source>
        <translation>所有错误(&amp;A)</translation>
    </message>
    <message>
        <source>Show all mistakes again, the most confident first</source>
        <translation>重新显示所有错误，最有把握的在前</translation>
    </message>
    <message>
        <source>True → read, most confident first</source>
        <translation>真实 → 识别，最有把握的在前</translation>
    </message>
    <message>
        <source>All mistakes</source>
        <translation>所有错误</translation>
    </message>
    <message>
        <source>No mistakes</source>
        <translation>没有错误</translation>
    </message>
    <message>
        <source>{} misread</source>
        <translation>{} 识别错误</translation>
    </message>
    <message>
        <source>Wrongly read as {}</source>
        <translation>误识别为 {}</translation>
    </message>
    <message>
        <source>{} read as {}</source>
        <translation>{} 识别为 {}</translation>
    </message>
    <message>
        <source>{} read correctly</source>
        <translation>{} 识别正确</translation>
    </message>
    <message>
        <source>No {} was read as {}.</source>
        <translation>没有 {} 被识别为 {}。</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}：{}</translation>
    </message>
</context>
<context>
    <name>Evaluator</name>
    <message>
        <source>{} of {} images</source>
        <translation>{} / {} 张图像</translation>
    </message>
    <message>
        <source>Reading the images…</source>
        <translation>正在识别图像…</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Import digits</source>
        <translation>导入数字</translation>
    </message>
    <message>
        <source>Digits (*.jsonl *.jsonl.gz *ubyte *ubyte.gz)</source>
        <translation>数字 (*.jsonl *.jsonl.gz *ubyte *ubyte.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading digits…</source>
        <translation>正在读取数字…</translation>
    </message>
    <message>
        <source>{} Nothing was imported.</source>
        <translation>{}未导入任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>import %n digit(s)</source>
        <translation>
            <numerusform>导入 %n 个数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n digit(s)</source>
        <translation>
            <numerusform>已导入 %n 个数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n digit(s) to {}</source>
        <translation>
            <numerusform>已将 %n 个数字导出到 {}</numerusform>
        </translation>
    </message>
    <message>
        <source>Export digits</source>
        <translation>导出数字</translation>
    </message>
    <message>
        <source>JSON lines, with strokes (*.jsonl)</source>
        <translation>JSON Lines，含笔画 (*.jsonl)</translation>
    </message>
    <message>
        <source>A pair of idx files, images and labels (*-images-idx3-ubyte)</source>
        <translation>一对 idx 文件，图像和标签 (*-images-idx3-ubyte)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the network</source>
        <translation>导出网络</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Choose the file, and write it</source>
        <translation>选择文件并写入</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Close this dialog</source>
        <translation>关闭此对话框</translation>
    </message>
    <message>
        <source>Exporting {}…</source>
        <translation>正在导出 {}…</translation>
    </message>
</context>
<context>
    <name>FavouritePatches</name>
    <message>
        <source>Looking for patches…</source>
        <translation>正在查找局部…</translation>
    </message>
    <message>
        <source>Excites this map most</source>
        <translation>最能激活此特征图的部分</translation>
    </message>
    <message>
        <source>Parts of {} test images to which this map answers most</source>
        <translation>{} 张测试图像中,此特征图反应最强的部分</translation>
    </message>
    <message>
        <source>The part of a test image that makes a value of {}</source>
        <translation>测试图像中产生值 {} 的部分</translation>
    </message>
</context>
<context>
    <name>FilmBar</name>
    <message>
        <source>The run whose epochs are shown</source>
        <translation>显示其各轮次的训练记录</translation>
    </message>
    <message>
        <source>Play the epochs, or stop</source>
        <translation>播放各轮次，或停止</translation>
    </message>
    <message>
        <source>Play the epochs</source>
        <translation>播放各轮次</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>An epoch of the run, from the untrained network on (arrows, Home, End)</source>
        <translation>训练记录的一个轮次，从未训练的网络开始（方向键、Home、End）</translation>
    </message>
    <message>
        <source>T&amp;rain a network</source>
        <translation>训练网络(&amp;R)</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>前往“训练”页</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>训练记录(&amp;U)</translation>
    </message>
    <message>
        <source>validation {} and {}</source>
        <translation>验证 {} 和 {}</translation>
    </message>
    <message>
        <source>Each training is kept epoch by epoch, to be played here.</source>
        <translation>每次训练都会逐轮保存，可在这里播放。</translation>
    </message>
    <message>
        <source>Another run, such as with another optimizer, at the same epoch</source>
        <translation>同一轮次的另一条训练记录，例如使用其他优化器的</translation>
    </message>
    <message>
        <source>Validation accuracy after each epoch; dashed: the run beside it</source>
        <translation>每轮之后的验证准确率；虚线：旁边的训练记录</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>旁边</translation>
    </message>
    <message>
        <source>No epoch can be read.</source>
        <translation>没有可读取的轮次。</translation>
    </message>
    <message>
        <source>Reading the epochs…</source>
        <translation>正在读取各轮次…</translation>
    </message>
    <message>
        <source>Epoch {} of {}</source>
        <translation>第 {} / {} 轮</translation>
    </message>
    <message>
        <source>in training</source>
        <translation>训练中</translation>
    </message>
    <message>
        <source>before the training</source>
        <translation>训练之前</translation>
    </message>
    <message>
        <source>untrained</source>
        <translation>未训练</translation>
    </message>
    <message>
        <source>epoch {} is being read…</source>
        <translation>正在读取第 {} 轮…</translation>
    </message>
    <message>
        <source>epoch {}: {}</source>
        <translation>第 {} 轮：{}</translation>
    </message>
    <message>
        <source>epoch {}, its last: {}</source>
        <translation>第 {} 轮（最后一轮）：{}</translation>
    </message>
    <message>
        <source>{} gives each weight a step of its own size; gradient descent steps only as far as the gradient is steep.</source>
        <translation>{} 为每个权重单独决定步长；梯度下降的步长则只取决于梯度有多陡。</translation>
    </message>
    <message>
        <source>So far the weights have changed by {} with {}, by {} with gradient descent.</source>
        <translation>到目前为止，权重变化了 {}（{}）和 {}（梯度下降）。</translation>
    </message>
    <message>
        <source>So far the weights of {} have changed by {}, those of {} by {}.</source>
        <translation>到目前为止，{} 的权重变化了 {}，{} 的权重变化了 {}。</translation>
    </message>
    <message>
        <source>They are networks of different kinds.</source>
        <translation>它们是不同类型的网络。</translation>
    </message>
    <message>
        <source>Both begin with the same weights.</source>
        <translation>两者从相同的权重开始。</translation>
    </message>
    <message>
        <source>They begin with different weights.</source>
        <translation>它们从不同的权重开始。</translation>
    </message>
    <message>
        <source>validation {}</source>
        <translation>验证 {}</translation>
    </message>
</context>
<context>
    <name>FoolView</name>
    <message>
        <source>Canvas to change the drawing on</source>
        <translation>用于改动手写图的画布</translation>
    </message>
    <message>
        <source>Draw with the left button, erase with the right one</source>
        <translation>左键书写,右键擦除</translation>
    </message>
    <message>
        <source>What the network is to read</source>
        <translation>要让网络识别成什么</translation>
    </message>
    <message>
        <source>Make it &amp;a</source>
        <translation>把它变成(&amp;A)</translation>
    </message>
    <message>
        <source>Erase with the left button</source>
        <translation>用左键擦除</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>橡皮擦</translation>
    </message>
    <message>
        <source>Begin a&amp;new</source>
        <translation>重新开始(&amp;N)</translation>
    </message>
    <message>
        <source>Go back to the drawing as it was</source>
        <translation>恢复到原来的手写图</translation>
    </message>
    <message>
        <source>Ano&amp;ther digit</source>
        <translation>换一个数字(&amp;T)</translation>
    </message>
    <message>
        <source>Take a random handwritten digit</source>
        <translation>随机取一个手写数字</translation>
    </message>
    <message>
        <source>Let the machine look for a way, and play it</source>
        <translation>让机器找出一种办法并演示</translation>
    </message>
    <message>
        <source>&amp;Use this drawing</source>
        <translation>使用这张手写图(&amp;J)</translation>
    </message>
    <message>
        <source>Put it on the canvas of Draw</source>
        <translation>放到“书写”的画布上</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>还差多少</translation>
    </message>
    <message>
        <source>An answer can be sure and wrong: what is little ink to you may be much to the network. This does not say how often it errs on digits that people mean. The machine takes the best stroke each time, so less ink may do.</source>
        <translation>回答可以很有把握却是错的:在你看来很少的墨迹,对网络可能很多。这并不说明它识别人们认真写的数字时多常出错。机器每次只取当下最好的一笔,所以也许更少的墨迹就够了。</translation>
    </message>
    <message>
        <source>begin anew</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>There are no images of these classes on this computer.</source>
        <translation>这台电脑上没有这些类别的图像。</translation>
    </message>
    <message>
        <source>the machine’s stroke</source>
        <translation>机器的笔画</translation>
    </message>
    <message>
        <source>The machine could not look for a way.</source>
        <translation>机器无法寻找办法。</translation>
    </message>
    <message>
        <source>There is no drawing yet.</source>
        <translation>还没有手写图。</translation>
    </message>
    <message>
        <source>This is not read as one digit.</source>
        <translation>这没有被识别为一个数字。</translation>
    </message>
    <message>
        <source>Read as {}, by {}</source>
        <translation>识别为 {},{}</translation>
    </message>
    <message>
        <source>Fooled: read as {}, by {}</source>
        <translation>骗过了:识别为 {},{}</translation>
    </message>
    <message>
        <source>Ink changed: {} of the drawing</source>
        <translation>改动的墨迹:手写图的 {}</translation>
    </message>
    <message>
        <source>Your best from {} to {}: {}</source>
        <translation>你从 {} 到 {} 的最好成绩:{}</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Show me</source>
        <translation>演示给我看(&amp;S)</translation>
    </message>
    <message>
        <source>Draw one digit to begin with.</source>
        <translation>请先写一个数字。</translation>
    </message>
    <message>
        <source>The strokes no longer make one digit: undo, or begin anew.</source>
        <translation>这些笔画不再构成一个数字：请撤销，或重新开始。</translation>
    </message>
    <message>
        <source>The network reads {}.</source>
        <translation>网络识别为 {}。</translation>
    </message>
    <message>
        <source>Still {} to go: the score of {} less that of {}.</source>
        <translation>还差 {}:{} 的得分减去 {} 的得分。</translation>
    </message>
    <message numerus="yes">
        <source>The machine is looking; %n stroke(s) so far…</source>
        <translation>
            <numerusform>机器正在寻找;目前 %n 笔…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The machine found no way with %n stroke(s).</source>
        <translation>
            <numerusform>机器用 %n 笔没有找到办法。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The machine needs %n stroke(s) and {} of the drawing’s ink.</source>
        <translation>
            <numerusform>机器用了 %n 笔,占手写图墨迹的 {}。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormatChoice</name>
    <message>
        <source>Not possible: {}.</source>
        <translation>无法导出：{}。</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>{} %</source>
        <translation>{}%</translation>
    </message>
    <message>
        <source>{}; {}</source>
        <translation>{}；{}</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{}{}</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>MNIST</source>
        <translation>MNIST</translation>
    </message>
    <message>
        <source>MNIST is a collection of 70,000 images of handwritten digits, each 28×28 pixels in grey. Employees of the US Census Bureau and high-school students wrote them. 60,000 images are for training and 10,000 for testing; the writers of the two parts are different people. Almost every textbook on neural networks begins with MNIST.</source>
        <translation>MNIST 是一个手写数字图像数据集，共 70,000 张，每张为 28×28 像素的灰度图。书写者是美国人口普查局的员工和高中生。其中 60,000 张用于训练，10,000 张用于测试；这两部分由不同的人书写。几乎所有神经网络教材都从 MNIST 讲起。</translation>
    </message>
    <message>
        <source>Built-in digits</source>
        <translation>内置数字</translation>
    </message>
    <message>
        <source>The built-in digits are 70,000 images that this program draws itself with a simulated pen. Each digit has several written forms, which are slanted, stretched and shaken at random. They need no download, and they include forms that are rare in [MNIST](#mnist), such as a seven with a bar.</source>
        <translation>内置数字是本程序用模拟笔自行绘制的 70,000 张图像。每个数字有多种写法，并随机倾斜、拉伸和抖动。它们无需下载，还包含一些在 [MNIST](#mnist) 中少见的写法，例如带一横的 7。</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>A label is the correct answer that belongs to an image: the digit that its writer meant. A network learns from images with labels, and is tested by comparing its answers with them. You label your own drawings with the keys 0 to 9.</source>
        <translation>标签（label）是一张图像的正确答案，即书写者想写的数字。网络从带标签的图像中学习，测试时则将它的回答与标签比较。你可以用键 0 到 9 为自己的手写图标注标签。</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>训练图像</translation>
    </message>
    <message>
        <source>Training images are the images that the network learns from. Each comes with its [label](#label), so every mistake can be turned into a small change of the [weights](#weights). For MNIST, these are 55,000 images. How well a network reads them says little about new images, because it may have learned them by heart.</source>
        <translation>训练图像是网络用来学习的图像。每张都带有[标签](#label)，因此每个错误都能转化为[权重](#weights)的一次微小调整。MNIST 有 55,000 张训练图像。网络对它们识别得再好，也不能说明它对新图像的表现，因为它可能只是把它们背了下来。</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>验证图像</translation>
    </message>
    <message>
        <source>Validation images are kept back from training and read after each [epoch](#epoch), to see how well the network does on images that it does not learn from. For MNIST, these are 5,000 images. They are also used to choose settings and to find the [temperature](#temperature), so a little knowledge about them slips into the network. The final verdict therefore belongs to the [test images](#test-images).</source>
        <translation>验证图像不参与训练，每[轮](#epoch)结束后用来检查网络对未学过的图像表现如何。MNIST 有 5,000 张验证图像。它们也用于选择设置和确定[温度](#temperature)，因此关于它们的少量信息会渗入网络。最终评价应以[测试图像](#test-images)为准。</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>测试图像</translation>
    </message>
    <message>
        <source>Test images are read when the training has ended, and nothing is learned or chosen from them. So the [accuracy](#accuracy) on them is an honest estimate for new images of the same kind. MNIST has 10,000 test images. Trying many settings and keeping the one with the best test accuracy would spoil the estimate.</source>
        <translation>测试图像在训练结束后才被识别，不从中学习，也不据此选择任何设置。因此，测试图像上的[准确率](#accuracy)是对同类新图像表现的可靠估计。MNIST 有 10,000 张测试图像。如果尝试许多设置，再留下测试准确率最高的那个，这个估计就不再可靠。</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>数据增强</translation>
    </message>
    <message>
        <source>Augmentation changes each training image a little at random, anew in every [epoch](#epoch): it is rotated, slanted, stretched and shifted. The digit stays the same, so its [label](#label) stays correct. The network hardly ever sees the same image twice, which helps against [overfitting](#overfitting).</source>
        <translation>数据增强（augmentation）在每一[轮](#epoch)都对每张训练图像作一点新的随机改动：旋转、倾斜、拉伸和平移。数字不变，所以[标签](#label)仍然正确。网络几乎不会两次看到同一张图像，这有助于防止[过拟合](#overfitting)。</translation>
    </message>
    <message>
        <source>Centre of mass</source>
        <translation>质心</translation>
    </message>
    <message>
        <source>The centre of mass is the average position of all ink in an image, where strong ink counts more than faint ink. A drawing is scaled to 20×20 pixels and placed so that its centre of mass lies in the middle of the 28×28 pixels, as was done for [MNIST](#mnist). So it does not matter where on the canvas you draw, or how large.</source>
        <translation>质心是图像中所有墨迹的平均位置，深的墨迹比浅的权重更大。手写图先缩放到 20×20 像素，再使其质心位于 28×28 像素的中央，与 [MNIST](#mnist) 的做法相同。因此，写在画布的什么位置、写多大都没有关系。</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>A baseline is a simple method that a better one has to beat. Guessing one of ten digits at random is right about 10 % of the time; a network that reads 12 % correctly has learned next to nothing. The next baseline is [softmax regression](#softmax-regression), with about 92 % on MNIST.</source>
        <translation>基线（baseline）是更好的方法必须超越的简单方法。从十个数字中随机猜测，正确率约为 10%；正确率只有 12% 的网络几乎什么也没学到。下一个基线是 [softmax 回归](#softmax-regression)，在 MNIST 上约为 92%。</translation>
    </message>
    <message>
        <source>LeNet-5</source>
        <translation>LeNet-5</translation>
    </message>
    <message>
        <source>LeNet-5 is a small convolutional network for handwritten digits, published in 1998. Two pairs of [convolution](#convolution) and [pooling](#pooling) find strokes and their arrangement; three [fully connected layers](#fully-connected-layer) decide on a digit. It has 61,706 [weights](#weights). As in most courses today, this program uses ReLU, max pooling and [softmax](#softmax) in place of the functions of 1998.</source>
        <translation>LeNet-5 是 1998 年发表的用于手写数字识别的小型卷积网络。两组[卷积](#convolution)与[池化](#pooling)提取笔画及其排列，三个[全连接层](#fully-connected-layer)判断是哪个数字。它共有 61,706 个[权重](#weights)。与如今大多数课程一样，本程序使用 ReLU、最大池化和 [softmax](#softmax)，代替 1998 年采用的函数。</translation>
    </message>
    <message>
        <source>Softmax regression</source>
        <translation>Softmax 回归</translation>
    </message>
    <message>
        <source>Softmax regression is the simplest network: a single layer that gives each pixel a weight for each digit, adds these up, and turns the ten sums into probabilities by [softmax](#softmax). Its 7,850 [weights](#weights) are like ten templates that are laid over the image. It reads about 92 % of MNIST correctly. Statisticians call it multinomial logistic regression.</source>
        <translation>Softmax 回归是最简单的网络：只有一层，针对每个数字为每个像素赋予一个权重，加权求和，再用 [softmax](#softmax) 将十个和转换为概率。它的 7,850 个[权重](#weights)就像叠在图像上的十个模板。它能正确识别约 92% 的 MNIST 图像。统计学中称之为多项逻辑回归。</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Weights are the numbers in a network that training changes; everything that it has learned is in them. A layer multiplies its inputs by weights, adds them up, and adds a further number, the bias. Weights and biases together are called parameters. Before training, those of LeNet-5 are small random numbers.</source>
        <translation>权重（weights）是网络中通过训练改变的数，网络学到的一切都在其中。每一层将输入乘以权重后相加，再加上另一个数，即偏置（bias）。权重和偏置合称参数。训练之前，LeNet-5 的权重是很小的随机数。</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>卷积</translation>
    </message>
    <message>
        <source>A convolution slides a small window of weights, the [kernel](#kernel), over an image. At each place it multiplies the pixels beneath by the weights and adds up the products. The result is large where the image resembles the kernel, for example at an edge. Because the same kernel is used everywhere, a stroke is found wherever it lies, and few weights suffice.</source>
        <translation>卷积（convolution）让一个小的权重窗口，即[卷积核](#kernel)，在图像上滑动。在每个位置，它将下方的像素与权重相乘，再把乘积相加。图像与卷积核相似的地方结果就大，例如边缘处。由于处处使用同一个卷积核，笔画无论在哪里都能被找到，而且只需很少的权重。</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>卷积核</translation>
    </message>
    <message>
        <source>A kernel is the small window of weights that a [convolution](#convolution) slides over its input; it is also called a filter. In LeNet-5 kernels are 5×5 pixels. No one chooses their values: training finds kernels for edges, ends of strokes and other useful patterns.</source>
        <translation>卷积核（kernel）是[卷积](#convolution)在输入上滑动的小权重窗口，也称滤波器（filter）。LeNet-5 的卷积核为 5×5 像素。它们的数值并非人为设定：训练会找到能检测边缘、笔画末端和其他有用模式的卷积核。</translation>
    </message>
    <message>
        <source>Feature map</source>
        <translation>特征图</translation>
    </message>
    <message>
        <source>A feature map is the image that one [kernel](#kernel) makes of its input: bright where the kernel&apos;s pattern was found. The first layer of LeNet-5 makes six of them, the second convolution sixteen. *Look inside* shows the feature maps of your drawing.</source>
        <translation>特征图（feature map）是一个[卷积核](#kernel)由输入得到的图像：找到卷积核所对应模式的地方就亮。LeNet-5 的第一层产生六个特征图，第二个卷积层产生十六个。*网络内部*页显示你的手写图的特征图。</translation>
    </message>
    <message>
        <source>Receptive field</source>
        <translation>感受野</translation>
    </message>
    <message>
        <source>The receptive field of a value in a network is the part of the image that it depends on. In LeNet-5 a value of the first [convolution](#convolution) sees 5×5 pixels, one of the second 14×14, and a unit of a [fully connected layer](#fully-connected-layer) sees all. *Look inside* frames the receptive field of the value that you point at.</source>
        <translation>网络中一个值的感受野，是它所依赖的那部分图像。在 LeNet-5 中，第一个[卷积](#convolution)的一个值看到 5×5 个像素，第二个卷积的看到 14×14 个，而[全连接层](#fully-connected-layer)的一个单元看到全部。*网络内部*会框出你所指的值的感受野。</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>归因</translation>
    </message>
    <message>
        <source>An attribution says how much each pixel of an image counts for an answer. The plain way is to change a pixel and to read the image again; the effect is true, but of that one change only. Another is gradient times pixel: in a network with ReLU these parts, and those of the biases, add up to the score exactly, and yet they are not what erasing a pixel would do. Some popular pictures hardly depend on the weights, and explain nothing.</source>
        <translation>归因说明图像的每个像素对回答有多重要。最直接的办法是改变一个像素，再识别一次；得到的影响是真实的，但只属于这一处改变。另一种办法是梯度乘以像素：在使用 ReLU 的网络中，这些部分加上偏置的部分恰好等于得分，但它们并不是擦除一个像素的影响。有些流行的图几乎不依赖权重，什么也解释不了。</translation>
    </message>
    <message>
        <source>Ablation</source>
        <translation>消融</translation>
    </message>
    <message>
        <source>An ablation switches a part of a network off and measures what is lost: here all weights and the bias of a map or a unit become zero. In the network that comes with this program, one map of the first [convolution](#convolution) costs ten points of [accuracy](#accuracy), and most units of the fully connected layers cost next to nothing, because others do the same work. That a part costs little alone does not mean that many such parts can go together.</source>
        <translation>消融是关闭网络的一部分，测量因此损失了什么：在这里，一个特征图或单元的所有权重和偏置都变为零。在本程序自带的网络中，第一个[卷积](#convolution)层的一个特征图值十个百分点的[准确率](#accuracy)，而全连接层的大多数单元几乎没有影响，因为其他单元做着同样的工作。单独去掉某一部分损失很小，并不意味着许多这样的部分可以一起去掉。</translation>
    </message>
    <message>
        <source>Decision border</source>
        <translation>决策边界</translation>
    </message>
    <message>
        <source>The decision border between two digits is where both have the same score. The last layer of a network is linear in the features of the layer before it, so the border is a straight line in a plane that is chosen for it, however curved it is among the pixels. *Look inside* shows that plane exactly. A map of all ten digits cannot be exact: the two directions of the largest spread (principal component analysis, PCA) hold about a third of it, and a tenth of the points get wrong neighbours.</source>
        <translation>两个数字之间的决策边界，是两者得分相同的地方。网络的最后一层对前一层的特征是线性的，因此无论边界在像素中多么弯曲，在为它选定的平面上都是一条直线。*网络内部*会精确地显示这个平面。十个数字的总图不可能精确：散布最大的两个方向（主成分分析，PCA）只包含约三分之一的散布，十分之一的点会有错误的邻居。</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Padding is a border of zeros around the input of a [convolution](#convolution). Without it (“valid”), a 5×5 kernel fits into 28×28 pixels at 24×24 places only, so the result is smaller. With a border of two pixels (“same”), the result keeps the size of the input, and strokes at the edge count like others.</source>
        <translation>填充（padding）是在[卷积](#convolution)的输入四周加上的一圈零。不填充（“valid”）时，5×5 的卷积核在 28×28 像素中只有 24×24 个位置可放，因此结果会变小。四周各加两个像素（“same”）后，结果与输入同样大小，边缘的笔画也与其他笔画同样重要。</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>池化</translation>
    </message>
    <message>
        <source>Pooling makes a [feature map](#feature-map) smaller: max pooling keeps the largest number of each 2×2 square. Whether a pattern was found is kept, its exact place is not. So the answer hardly changes when a stroke moves by a pixel, and the next layer has only a quarter of the numbers to look at. The LeNet-5 of 1998 averaged the four numbers instead.</source>
        <translation>池化（pooling）使[特征图](#feature-map)变小：最大池化保留每个 2×2 方格中最大的数。是否找到某个模式的信息得以保留，其确切位置则不保留。因此，笔画移动一个像素几乎不影响回答，下一层要处理的数也只剩四分之一。1998 年的 LeNet-5 则是取四个数的平均。</translation>
    </message>
    <message>
        <source>Activation function</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>An activation function bends the sums that a layer computes; without it, any number of layers could do no more than one. ReLU replaces negative numbers by zero, and is used in this program. The hyperbolic tangent (tanh), which LeNet-5 used in 1998, squeezes all numbers between −1 and 1; where it is flat, learning is slow.</source>
        <translation>激活函数对一层算出的和作非线性变换；没有它，再多的层也不比一层更强。ReLU 将负数替换为零，本程序使用的就是它。1998 年的 LeNet-5 使用双曲正切（tanh），它将所有数压缩到 −1 和 1 之间；在它平坦的地方，学习很慢。</translation>
    </message>
    <message>
        <source>Fully connected layer</source>
        <translation>全连接层</translation>
    </message>
    <message>
        <source>In a fully connected layer, also called dense, every output, called a unit, depends on every input, each through a [weight](#weights) of its own. LeNet-5 ends with three of them, with 120, 84 and 10 units. They combine the patterns that the convolutions found, and hold most of the network&apos;s weights.</source>
        <translation>在全连接层（fully connected layer，也称 dense 层）中，每个输出（称为单元）都依赖于每个输入，各有自己的[权重](#weights)。LeNet-5 的末端有三个全连接层，单元数分别为 120、84 和 10。它们将卷积找到的模式组合起来，并占网络权重的大部分。</translation>
    </message>
    <message>
        <source>Logits</source>
        <translation>Logit</translation>
    </message>
    <message>
        <source>Logits, or scores, are the ten numbers that the last layer gives, one for each digit: the larger the number, the stronger the evidence for the digit. They may be of any size, and negative too. [Softmax](#softmax) turns them into probabilities; the largest logit always becomes the largest probability.</source>
        <translation>Logit（又称得分）是最后一层为十个数字各给出的一个数：数值越大，支持该数字的证据越强。它们的大小不限，也可以是负数。[Softmax](#softmax) 将它们转换为概率；最大的 logit 总是对应最大的概率。</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Softmax turns a network&apos;s [logits](#logits) into probabilities: it takes *e* to the power of each, and divides by the sum of all. So none is negative, and together they add up to 100 %. A logit that is larger by 1 has a probability about 2.7 times as high.</source>
        <translation>Softmax 将网络的 [logit](#logits) 转换为概率：取 *e* 的各个 logit 次幂，再除以它们的总和。这样，每个概率都不为负，合计为 100%。某个 logit 大 1，其概率约为 2.7 倍。</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>The probability of a digit says how sure the network is that the drawing shows it. The ten probabilities come from [softmax](#softmax) and add up to 100 %. If the network is [calibrated](#calibration), nine in ten answers given with 90 % are correct – for images like those that it was tested on. For a scribble, even a high probability means little, since the network only knows digits.</source>
        <translation>一个数字的概率表示网络有多大把握认为手写图写的是它。十个概率由 [softmax](#softmax) 得出，合计为 100%。如果网络经过[校准](#calibration)，那么对于与测试时类似的图像，概率为 90% 的回答十个中有九个正确。对于随手涂鸦，即使概率很高也没有多大意义，因为网络只认识数字。</translation>
    </message>
    <message>
        <source>Unsure answer</source>
        <translation>不确定的回答</translation>
    </message>
    <message>
        <source>An unsure answer names two digits, such as “4 or 9?”, or none at all. A single digit is only named if its [probability](#probability) is at least 78 %, and two digits only if they have 88 % together. Refusing to answer avoids mistakes, at the price of some answers that would have been correct.</source>
        <translation>不确定的回答会给出两个数字，例如“4 还是 9？”，或者一个也不给出。只有当[概率](#probability)至少为 78% 时才给出单个数字，只有当两个数字的概率合计至少为 88% 时才给出两个。拒绝回答可以避免错误，代价是失去一些本来正确的回答。</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>The accuracy is the share of images that are read correctly: 99 % means one mistake in a hundred images. Near 100 %, it is easier to think of mistakes: from 99.0 % to 99.5 % their number is halved. It says nothing about which digits are confused; the [confusion matrix](#confusion-matrix) does.</source>
        <translation>准确率（accuracy）是识别正确的图像所占的比例：99% 表示一百张图像中错一张。接近 100% 时，看错误数更直观：从 99.0% 到 99.5%，错误数减少一半。它不能说明哪些数字被混淆；这要看[混淆矩阵](#confusion-matrix)。</translation>
    </message>
    <message>
        <source>Confidence interval</source>
        <translation>置信区间</translation>
    </message>
    <message>
        <source>A confidence interval says how precisely an [accuracy](#accuracy) is known, because other test images would have given a slightly different one. Intervals made in this way contain the true value in 95 of 100 cases. With four times as many images, the interval is about half as wide. For the mean over several trainings, Student&apos;s t takes the differences between [seeds](#seed) into account.</source>
        <translation>置信区间说明[准确率](#accuracy)的测定有多精确，因为换一批测试图像，结果会略有不同。按这种方法得到的区间，100 次中有 95 次包含真实值。图像数增加到四倍，区间宽度约减半。对于多次训练的平均值，则用 Student t 分布来考虑不同[随机种子](#seed)之间的差异。</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>The confusion matrix counts what was read as what: each row is a true digit, each column an answer. Correct answers are on the diagonal, and every other cell is a kind of mistake, such as a 4 read as a 9. [Recall](#recall) is computed along rows, [precision](#precision) along columns.</source>
        <translation>混淆矩阵统计哪些数字被识别为哪些数字：每行是一个真实数字，每列是一种回答。正确的回答在对角线上，其余每个单元格都是一类错误，例如 4 被识别为 9。[召回率](#recall)按行计算，[精确率](#precision)按列计算。</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>The recall of a digit is the share of its images that were read correctly. If 980 of 1,000 fours are read as 4, the recall of 4 is 98 %. Mistakes with other digits that were taken for a 4 do not lower it; they lower the [precision](#precision).</source>
        <translation>一个数字的召回率（recall）是该数字的图像中识别正确的比例。如果 1,000 张 4 中有 980 张识别为 4，则 4 的召回率为 98%。把其他数字错认成 4 不会降低它，而会降低[精确率](#precision)。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>The precision of a digit is the share of the answers with this digit that are correct. If 1,000 images were read as 4 and 970 of them are fours, the precision of 4 is 97 %. Fours that were read as something else do not lower it; they lower the [recall](#recall).</source>
        <translation>一个数字的精确率（precision）是识别为该数字的回答中正确的比例。如果 1,000 张图像被识别为 4，其中 970 张确实是 4，则 4 的精确率为 97%。把 4 识别成其他数字不会降低它，而会降低[召回率](#recall)。</translation>
    </message>
    <message>
        <source>McNemar&apos;s test</source>
        <translation>McNemar 检验</translation>
    </message>
    <message>
        <source>McNemar&apos;s test tells whether one of two networks reads the same images significantly better than the other. Only the images that exactly one of them reads correctly count: if both were equally good, these would fall to either side like tossed coins. The [p-value](#p-value) is the probability of a split at least as uneven.</source>
        <translation>McNemar 检验判断对于相同的图像，两个网络中是否有一个显著优于另一个。只计恰好一个网络识别正确的图像：如果两者同样好，这些图像就会像抛硬币一样落在两边。[p 值](#p-value)是出现至少同样悬殊的结果的概率。</translation>
    </message>
    <message>
        <source>p-value</source>
        <translation>p 值</translation>
    </message>
    <message>
        <source>A p-value is the probability of a difference at least as large as the measured one if there were really no difference. Below 0.05 a difference is usually called significant. It is not the probability that the networks are equally good, and a significant difference may still be too small to matter.</source>
        <translation>p 值是在实际上没有差异的前提下，出现至少与测得差异同样大的差异的概率。低于 0.05 时，差异通常称为显著。它不是两个网络同样好的概率；而且显著的差异也可能小到无关紧要。</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>A network is calibrated when its probabilities can be taken at their word: of all answers given with 90 %, nine in ten are correct. Training makes networks too sure of themselves on new images. So after each training, the probabilities are corrected by a [temperature](#temperature), which is found on the [validation images](#validation-images).</source>
        <translation>如果网络给出的概率可以照字面理解，它就是校准的：在所有概率为 90% 的回答中，十个有九个正确。训练会使网络对新图像过于自信。因此，每次训练之后都用[温度](#temperature)修正概率，温度由[验证图像](#validation-images)确定。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>The temperature is a number by which all [logits](#logits) are divided before the [softmax](#softmax). Above 1 the network becomes less sure, below 1 surer; the order of the digits, and so the answer, stays the same. The name comes from physics, where heat spreads particles over more states in just this way.</source>
        <translation>温度是在 [softmax](#softmax) 之前用来除所有 [logit](#logits) 的一个数。大于 1 时网络变得不那么确定，小于 1 时更确定；各数字的顺序不变，因而回答也不变。这个名称来自物理学：热量正是这样使粒子分布到更多状态上的。</translation>
    </message>
    <message>
        <source>Adversarial example</source>
        <translation>对抗样本</translation>
    </message>
    <message>
        <source>An adversarial example is an image that was changed a little, on purpose, so that a network reads something else, often with a high [probability](#probability). People hardly notice the change, because they look at other things than the network does. *Look inside ▸ Draw to fool* makes such images with the pen, scored by the ink.</source>
        <translation>对抗样本是被有意稍加改动的图像,使网络识别成别的内容,而且[概率](#probability)往往很高。人几乎注意不到这种改动,因为人和网络看的东西不同。*网络内部 ▸ 骗过网络*用笔来制作这样的图像,以墨迹多少计分。</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>The loss is one number that says how bad the network&apos;s answers are: 0 would be perfect, and training makes it smaller. This program uses the [cross-entropy](#cross-entropy), averaged over the images. Guessing has a loss of about 2.3. Unlike the accuracy, the loss also falls when a correct answer only becomes surer, and so shows progress earlier.</source>
        <translation>损失（loss）是衡量网络的回答有多差的一个数：0 表示完美，训练使它变小。本程序使用[交叉熵](#cross-entropy)，对所有图像取平均。随机猜测的损失约为 2.3。与准确率不同，即使正确的回答只是变得更确定，损失也会下降，因此能更早显示进步。</translation>
    </message>
    <message>
        <source>Loss landscape</source>
        <translation>损失地形</translation>
    </message>
    <message>
        <source>All weights of a network together are one point in a space of as many dimensions, and the [loss](#loss) is a height above each point. A training walks down from its random start. What can be drawn is only a plane through that space, such as the one through the common start and both ends of two trainings; paths run beside it. So a valley in the picture may be none, and a wall may have a way around it.</source>
        <translation>网络的所有权重合在一起,是一个高维空间中的一个点,维数与权重个数相同;[损失](#loss)就是每个点上的高度。训练从随机的起点向下走。能画出来的只是这个空间中的一个平面,例如经过两次训练的共同起点和两个终点的平面;路径其实在平面旁边经过。所以图中的山谷不一定是山谷,看似一堵墙的地方也可能有路绕过去。</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>The cross-entropy of an image is −ln *p*, where *p* is the probability that the network gave to the correct digit. If it was sure and right, that is nearly 0; at 10 % it is 2.3, at 1 % it is 4.6. Being sure and wrong costs the most. The [loss](#loss) is the mean over many images.</source>
        <translation>一张图像的交叉熵为 −ln *p*，其中 *p* 是网络给正确数字的概率。如果回答确定且正确，它接近 0；概率为 10% 时是 2.3，1% 时是 4.6。确定却答错的代价最大。[损失](#loss)是许多图像的交叉熵的平均值。</translation>
    </message>
    <message>
        <source>Gradient descent</source>
        <translation>梯度下降</translation>
    </message>
    <message>
        <source>Gradient descent changes all [weights](#weights) a little in the direction in which the [loss](#loss) falls most steeply, again and again. The gradient holds the slope for each weight, and the [learning rate](#learning-rate) says how far each step goes. Since every step uses only one [batch](#batch) of images, it is more exactly called stochastic gradient descent, SGD.</source>
        <translation>梯度下降（gradient descent）一次又一次地将所有[权重](#weights)朝[损失](#loss)下降最快的方向改变一点。梯度给出每个权重的斜率，[学习率](#learning-rate)决定每一步走多远。由于每一步只使用一个[批次](#batch)的图像，更准确的名称是随机梯度下降（SGD）。</translation>
    </message>
    <message>
        <source>Backpropagation</source>
        <translation>反向传播</translation>
    </message>
    <message>
        <source>Backpropagation computes how much each [weight](#weights) contributed to the [loss](#loss). It goes through the network from the last layer to the first and applies the chain rule at each, so that one pass back gives the slopes for all weights at once. [Gradient descent](#gradient-descent) then uses them.</source>
        <translation>反向传播（backpropagation）计算每个[权重](#weights)对[损失](#loss)的贡献。它从最后一层到第一层逐层经过网络，在每一层应用链式法则，因此反向走一遍就能同时得到所有权重的斜率，供[梯度下降](#gradient-descent)使用。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>The learning rate says how far each step of the training goes. If it is too small, learning takes ages; if it is too large, the steps jump over the valley, and the loss grows instead of falling. A good value depends on the [optimizer](#optimizer): 0.001 is usual for Adam, while plain gradient descent often needs 0.01 to 0.1.</source>
        <translation>学习率（learning rate）决定训练中每一步走多远。太小则学得极慢；太大则会一步跨过谷底，损失不降反升。合适的值取决于[优化器](#optimizer)：Adam 通常用 0.001，而普通梯度下降往往需要 0.01 到 0.1。</translation>
    </message>
    <message>
        <source>Learning-rate schedule</source>
        <translation>学习率调度</translation>
    </message>
    <message>
        <source>A schedule changes the [learning rate](#learning-rate) during a training. In the first tenth it rises from zero (warm-up), because the first steps are the least reliable. Then it falls to zero, along a line or half a cosine, so that the weights settle. “Constant” leaves it as it is.</source>
        <translation>学习率调度在训练过程中改变[学习率](#learning-rate)。在前十分之一的训练中，学习率从零开始上升（预热，warm-up），因为最初的几步最不可靠。之后它沿直线或半个余弦曲线降到零，使权重稳定下来。“恒定”则保持学习率不变。</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>A batch is the set of images that the network learns from in one step, usually about a hundred. Their losses are averaged before the [weights](#weights) change. Larger batches give calmer steps, smaller ones give more steps in the same time. With 55,000 images and a batch size of 128, an [epoch](#epoch) has 430 batches.</source>
        <translation>批次（batch）是网络在一步中用来学习的一组图像，通常约一百张。先对它们的损失取平均，再改变[权重](#weights)。批次大，步子更平稳；批次小，同样的时间里步数更多。55,000 张图像、批次大小为 128 时，一[轮](#epoch)有 430 个批次。</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>An epoch is one pass over all [training images](#training-images), in a new random order. After each epoch the [validation images](#validation-images) are read, to see how well the network does. The curves show loss and accuracy over the epochs.</source>
        <translation>一轮（epoch）就是按新的随机顺序将所有[训练图像](#training-images)学习一遍。每轮之后都会识别[验证图像](#validation-images)，看网络表现如何。曲线显示损失和准确率随轮次的变化。</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>An optimizer is the rule by which the weights follow the gradient. Plain [gradient descent](#gradient-descent) steps straight downhill. [Momentum](#momentum) also keeps going in the direction of the previous steps; [RMSprop](#rmsprop), [Adam](#adam) and [AdamW](#adamw) give each weight a step size of its own. Adam is a good first choice.</source>
        <translation>优化器（optimizer）是权重如何沿梯度更新的规则。普通的[梯度下降](#gradient-descent)直接往下坡走。[动量](#momentum)还会保持之前各步的方向；[RMSprop](#rmsprop)、[Adam](#adam) 和 [AdamW](#adamw) 则为每个权重采用各自的步长。Adam 是不错的首选。</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>Momentum lets the weights roll like a ball: each step adds the new gradient to nine tenths of the step before. In a long, narrow valley the sideways moves cancel out and the moves along it add up, so it gets ahead faster than plain [gradient descent](#gradient-descent).</source>
        <translation>动量（momentum）让权重像球一样滚动：每一步都将新的梯度加上前一步的十分之九。在狭长的山谷中，左右方向的移动相互抵消，沿山谷方向的移动不断累积，因此比普通的[梯度下降](#gradient-descent)前进得更快。</translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <source>RMSprop divides each weight&apos;s step by the usual size of its gradients, a running root mean square. Weights with small gradients thus move as fast as those with large ones, and one [learning rate](#learning-rate) suits all of them.</source>
        <translation>RMSprop 将每个权重的步长除以其梯度的通常大小，即滑动均方根。这样，梯度小的权重与梯度大的权重移动得一样快，同一个[学习率](#learning-rate)适合所有权重。</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Adam joins [momentum](#momentum) and [RMSprop](#rmsprop): it follows a running mean of the gradients, and divides it for each weight by their usual size. It works well with its usual settings on many problems, and is the default in this program. With LeNet-5 it reaches in two epochs what plain gradient descent at the same [learning rate](#learning-rate) does not reach in forty.</source>
        <translation>Adam 结合了[动量](#momentum)和 [RMSprop](#rmsprop)：它沿梯度的滑动平均前进，并对每个权重除以其梯度的通常大小。它用默认设置就能很好地解决许多问题，也是本程序的默认优化器。对于 LeNet-5，它两轮达到的效果，普通梯度下降在相同的[学习率](#learning-rate)下四十轮也达不到。</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>AdamW is [Adam](#adam) with weight decay: each step also makes all [weights](#weights) a tiny bit smaller. A weight stays large only if the data keep asking for it, which helps against [overfitting](#overfitting).</source>
        <translation>AdamW 是带权重衰减（weight decay）的 [Adam](#adam)：每一步还会使所有[权重](#weights)略微变小。只有数据不断要求时，权重才能保持较大的值，这有助于防止[过拟合](#overfitting)。</translation>
    </message>
    <message>
        <source>Weight averaging</source>
        <translation>权重平均</translation>
    </message>
    <message>
        <source>With weight averaging, the network answers with a mean of the [weights](#weights) after all steps instead of the last ones; later steps count more. Each step is jostled by whichever images were in its batch, and the mean evens that out. It costs almost no time, and often gains a little accuracy.</source>
        <translation>使用权重平均时，网络不用最后一步的[权重](#weights)来回答，而用所有步之后权重的平均值，越靠后的步所占比重越大。每一步都会受到所在批次图像的扰动，取平均可将其抹平。它几乎不花时间，往往还能略微提高准确率。</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout（随机失活）</translation>
    </message>
    <message>
        <source>Dropout leaves out a random share of the features in each training step, here those before the first [fully connected layer](#fully-connected-layer). The network cannot rely on any single feature and has to find several signs of each digit, which helps against [overfitting](#overfitting). When it reads a drawing, nothing is left out.</source>
        <translation>Dropout（随机失活）在每一步训练中随机去掉一部分特征，在本程序中是第一个[全连接层](#fully-connected-layer)之前的特征。网络不能依赖任何单个特征，必须为每个数字找到多个标志，这有助于防止[过拟合](#overfitting)。识别手写图时，不去掉任何特征。</translation>
    </message>
    <message>
        <source>Overfitting</source>
        <translation>过拟合</translation>
    </message>
    <message>
        <source>A network overfits when it learns its [training images](#training-images) by heart instead of what makes a digit. You see it in the curves: the training loss keeps falling while the validation loss stops falling or rises. More images, [augmentation](#augmentation) and [dropout](#dropout) help, or stopping earlier.</source>
        <translation>如果网络把[训练图像](#training-images)背了下来，而没有学到数字的本质，就是过拟合（overfitting）。从曲线可以看出：训练损失继续下降，而验证损失不再下降甚至上升。更多图像、[数据增强](#augmentation)、[Dropout](#dropout) 或提前停止都有帮助。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>The seed is the number from which all chance in a training comes: the first weights, the order of the images, dropout and augmentation. The same seed and settings give the same network again. Other seeds show how much of a result is luck; differences of a tenth of a percentage point are common.</source>
        <translation>随机种子（seed）是训练中一切随机性的来源：初始权重、图像顺序、Dropout 和数据增强。相同的种子和设置会再次得到相同的网络。换用其他种子可以看出结果中有多少运气成分；相差十分之一个百分点很常见。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>训练记录</translation>
    </message>
    <message>
        <source>A run is the record of one training: its settings, its [seed](#seed), its curves, and its network after each [epoch](#epoch). Every training is recorded automatically. A run that was stopped can be resumed, and ends as if there had been no break.</source>
        <translation>训练记录（run）保存一次训练的全部信息：设置、[随机种子](#seed)、曲线以及每[轮](#epoch)之后的网络。每次训练都会自动记录。停止的训练可以继续，结果与没有中断过一样。</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>A checkpoint is a network as it was at the end of an [epoch](#epoch), kept on disk. With checkpoints you can watch how the reading of your drawing changed during the training, and continue after a crash.</source>
        <translation>检查点（checkpoint）是某一[轮](#epoch)结束时保存到磁盘的网络。有了检查点，你可以查看训练过程中网络对你的手写图的识别如何变化，也可以在程序崩溃后继续训练。</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>Fine-tuning trains a finished network a little further on new images. This program calls it adapting: a copy of the network learns your handwriting from the digits that you labelled. So that it does not forget other people&apos;s digits, those are mixed in, and only as much of the change is taken as leaves their reading where it was.</source>
        <translation>微调（fine-tuning）是用新的图像对训练好的网络再作少量训练。本程序称之为适应：网络的一个副本从你标注的数字中学习你的笔迹。为了不忘记他人的数字，训练时也混入这些数字，并且只采纳不影响识别他人数字的那部分变化。</translation>
    </message>
    <message>
        <source>TensorBoard</source>
        <translation>TensorBoard</translation>
    </message>
    <message>
        <source>TensorBoard is TensorFlow&apos;s own program for looking at trainings in a browser: curves, settings, and the graph of the network. This program writes a log for it in each [run](#run), and can start it; it can be reached from this computer only.</source>
        <translation>TensorBoard 是 TensorFlow 自带的程序，可在浏览器中查看训练：曲线、设置和网络的计算图。本程序在每条[训练记录](#run)中为它写入日志，并可以启动它；它只能从本机访问。</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>&amp;Glossary</source>
        <translation>术语表(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;First lesson</source>
        <translation>入门课(&amp;F)</translation>
    </message>
</context>
<context>
    <name>HelpMark</name>
    <message>
        <source>Help: {term}</source>
        <translation>帮助：{term}</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>搜索术语表</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Back to the previous term</source>
        <translation>返回上一个术语</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>Dismiss this hint</source>
        <translation>关闭此提示</translation>
    </message>
</context>
<context>
    <name>InstallCard</name>
    <message>
        <source>Install training</source>
        <translation>安装训练功能</translation>
    </message>
    <message>
        <source>&amp;Install training (about {} MB)</source>
        <translation>安装训练功能（约 {} MB）(&amp;I)</translation>
    </message>
    <message>
        <source>Fetch TensorFlow and TensorBoard, and install them for this program</source>
        <translation>下载并为本程序安装 TensorFlow 和 TensorBoard</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop, and install nothing</source>
        <translation>停止，不安装任何内容</translation>
    </message>
    <message>
        <source>Drawing, testing and looking inside work already. Training needs TensorFlow, which goes into {}. You can go on meanwhile, and need not start again.</source>
        <translation>书写、测试和查看网络内部已经可用。训练需要 TensorFlow，它将安装到 {}。安装期间可以继续使用，无需重新启动。</translation>
    </message>
    <message>
        <source>Training needs TensorFlow, and there is none for this kind of computer. Train on another one, and open the network here: all else works.</source>
        <translation>训练需要 TensorFlow，但没有适用于此类计算机的版本。请在另一台计算机上训练，再在这里打开网络：其他功能都可用。</translation>
    </message>
    <message>
        <source>Checking whether it works…</source>
        <translation>正在检查能否使用…</translation>
    </message>
    <message>
        <source>Fetching {}…</source>
        <translation>正在下载 {}…</translation>
    </message>
    <message>
        <source>Installing…</source>
        <translation>正在安装…</translation>
    </message>
    <message>
        <source>Training is installed.</source>
        <translation>训练功能已安装。</translation>
    </message>
</context>
<context>
    <name>Installer</name>
    <message>
        <source>There is neither pip nor uv here to install with.</source>
        <translation>这里没有可用于安装的 pip 或 uv。</translation>
    </message>
    <message>
        <source>Training was not installed: {}</source>
        <translation>训练功能未安装：{}</translation>
    </message>
    <message>
        <source>What was installed does not work: {}</source>
        <translation>已安装的内容无法使用：{}</translation>
    </message>
    <message>
        <source>The installer could not be started: {}.</source>
        <translation>无法启动安装程序：{}。</translation>
    </message>
</context>
<context>
    <name>KernelGrid</name>
    <message>
        <source>Bias {}</source>
        <translation>偏置 {}</translation>
    </message>
</context>
<context>
    <name>LandscapeMap</name>
    <message>
        <source>start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
</context>
<context>
    <name>LandscapeView</name>
    <message>
        <source>Train LeNet-5 twice, by gradient descent and by Adam, and see both paths here.</source>
        <translation>分别用梯度下降和 Adam 训练两次 LeNet-5,就能在这里看到两条路径。</translation>
    </message>
    <message>
        <source>Reading the epochs…</source>
        <translation>正在读取各轮次…</translation>
    </message>
    <message>
        <source>{} has too few epochs for a plane.</source>
        <translation>{} 的轮次太少,无法确定平面。</translation>
    </message>
    <message>
        <source>{} and {} have no common start: they train different networks.</source>
        <translation>{} 和 {} 没有共同的起点:它们训练的是不同的网络。</translation>
    </message>
    <message>
        <source>{} and {} have no common start: their first weights differ.</source>
        <translation>{} 和 {} 没有共同的起点:它们的初始权重不同。</translation>
    </message>
    <message>
        <source>{} and {} lie on one line, through which planes are many.</source>
        <translation>{} 和 {} 在同一条直线上,经过它的平面有很多。</translation>
    </message>
    <message>
        <source>This is the plane of {} alone.</source>
        <translation>这里只显示 {} 的平面。</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{}({})</translation>
    </message>
    <message>
        <source>{}, epoch {}: a loss of {}.</source>
        <translation>{},第 {} 轮:损失 {}。</translation>
    </message>
    <message>
        <source>It lies on the plane.</source>
        <translation>它就在平面上。</translation>
    </message>
    <message>
        <source>The plane shows {} there, {} away.</source>
        <translation>平面在那里显示 {},相距 {}。</translation>
    </message>
    <message>
        <source>{} of the way: a loss of {}</source>
        <translation>路程的 {}:损失 {}</translation>
    </message>
    <message>
        <source>One plane in the space of all {} weights: through the common start and both ends. There and on the dotted line, the ground is the networks’ own loss. Elsewhere the paths run beside the plane: each dot has its true loss, whatever the ground shows.</source>
        <translation>所有 {} 个权重构成的空间中的一个平面:经过共同起点和两个终点。在这些点和虚线上,底色就是网络自身的损失。在其他地方,路径在平面旁边经过:每个点的颜色是它真实的损失,与底色无关。</translation>
    </message>
    <message>
        <source>The plane in the space of all {} weights that is nearest to the epochs: it holds {} of their variance. The path runs beside it: each dot has its true loss, whatever the ground shows.</source>
        <translation>所有 {} 个权重构成的空间中离各轮次最近的平面:它包含 {} 的方差。路径在平面旁边经过:每个点的颜色是它真实的损失,与底色无关。</translation>
    </message>
    <message>
        <source>Measured on {} training images, always the same: {}.</source>
        <translation>用 {} 张训练图像测得,每次都相同:{}。</translation>
    </message>
    <message>
        <source>Measured on {} of the run’s own training images.</source>
        <translation>用该训练记录自己的 {} 张训练图像测得。</translation>
    </message>
    <message>
        <source>The run whose epochs are the solid path</source>
        <translation>以实线路径显示其各轮次的训练记录</translation>
    </message>
    <message>
        <source>The run whose epochs are the dashed path</source>
        <translation>以虚线路径显示其各轮次的训练记录</translation>
    </message>
    <message>
        <source>Measure the losses once more, or stop</source>
        <translation>重新测量损失,或停止</translation>
    </message>
    <message>
        <source>S&amp;ave picture…</source>
        <translation>保存图片(&amp;A)…</translation>
    </message>
    <message>
        <source>Save map and charts as a picture</source>
        <translation>将地图和图表保存为图片</translation>
    </message>
    <message>
        <source>Measured points</source>
        <translation>已测量的点</translation>
    </message>
    <message>
        <source>R&amp;un</source>
        <translation>训练记录(&amp;J)</translation>
    </message>
    <message>
        <source>Bes&amp;ide</source>
        <translation>旁边(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Train a network</source>
        <translation>训练网络(&amp;T)</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>转到“训练”</translation>
    </message>
    <message>
        <source>The loss around the paths</source>
        <translation>路径周围的损失</translation>
    </message>
    <message>
        <source>Distance from the plane at each epoch</source>
        <translation>每一轮到平面的距离</translation>
    </message>
    <message>
        <source>Loss along the line</source>
        <translation>沿直线的损失</translation>
    </message>
    <message>
        <source>Distance from the plane</source>
        <translation>到平面的距离</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Mea&amp;sure again</source>
        <translation>重新测量(&amp;S)</translation>
    </message>
    <message>
        <source>Loss on the straight line from {} to {}, exact</source>
        <translation>从 {} 到 {} 的直线上的损失,精确值</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>a loss of {}</source>
        <translation>损失 {}</translation>
    </message>
    <message>
        <source>The landscape could not be measured.</source>
        <translation>无法测量损失地形。</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Save the landscape</source>
        <translation>保存损失地形</translation>
    </message>
</context>
<context>
    <name>LayerFields</name>
    <message>
        <source>Learn a scale</source>
        <translation>学习比例</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>The layers of the network</source>
        <translation>网络的各层</translation>
    </message>
</context>
<context>
    <name>LayerTable</name>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Layer name (LeCun et al., 1998)</source>
        <translation>层的名称（LeCun 等，1998）</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>运算</translation>
    </message>
    <message>
        <source>The operation of the layer and its settings</source>
        <translation>该层的运算及其设置</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Height × width × maps, or units</source>
        <translation>高 × 宽 × 特征图数，或单元数</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>The number of weights</source>
        <translation>权重的数量</translation>
    </message>
    <message>
        <source>Biases</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>The number of biases</source>
        <translation>偏置的数量</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Weights and biases</source>
        <translation>权重和偏置</translation>
    </message>
    <message>
        <source>The layers of the network</source>
        <translation>网络的各层</translation>
    </message>
    <message>
        <source>The layers, from the image to the ten digits</source>
        <translation>各层，从图像到十个数字</translation>
    </message>
</context>
<context>
    <name>LearningCurves</name>
    <message>
        <source>Accuracy over the epochs</source>
        <translation>准确率随轮次的变化</translation>
    </message>
    <message>
        <source>From 90 %</source>
        <translation>从 90% 起</translation>
    </message>
    <message>
        <source>Show 90 to 100 % only, where good networks differ</source>
        <translation>只显示 90% 至 100%，好的网络在此范围内才有差别</translation>
    </message>
    <message>
        <source>Loss over the epochs</source>
        <translation>损失随轮次的变化</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>对数坐标</translation>
    </message>
    <message>
        <source>Show the loss on a logarithmic scale</source>
        <translation>用对数坐标显示损失</translation>
    </message>
    <message>
        <source>Lines of the runs</source>
        <translation>训练记录的曲线</translation>
    </message>
    <message>
        <source>Learning curves</source>
        <translation>学习曲线</translation>
    </message>
</context>
<context>
    <name>LearningPlot</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>each batch</source>
        <translation>每批次</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>{} {} at epoch {}</source>
        <translation>{} {}（第 {} 轮）</translation>
    </message>
    <message>
        <source>no curve yet</source>
        <translation>还没有曲线</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>epoch {}</source>
        <translation>第 {} 轮</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Draw a digit. The network reads it while you draw.</source>
        <translation>写一个数字。网络会边写边识别。</translation>
    </message>
    <message>
        <source>Clear it (Esc) and draw one that the network gets wrong: a hasty 4, a 7 with two bars. Then press the key of the digit that you meant, 0 to 9.</source>
        <translation>清空画布（Esc），写一个网络会认错的数字：潦草的 4，或带两横的 7。然后按下你想写的数字对应的键 0 到 9。</translation>
    </message>
    <message>
        <source>Train a network of your own: choose “99 % in seconds” and press Train.</source>
        <translation>训练你自己的网络：选择“几秒达到 99%”，然后按“训练”。</translation>
    </message>
    <message>
        <source>It learns, and the accuracy leaves the 10 % of guessing behind. Your drawing is read by the network as it is at each moment.</source>
        <translation>网络在学习，准确率逐渐超过随机猜测的 10%。你的手写图由每一时刻的网络实时识别。</translation>
    </message>
    <message>
        <source>Now your network reads what you draw. Choose Compare networks to see how others read the same drawing.</source>
        <translation>现在由你的网络识别你写的数字。选择“比较网络”，看看其他网络如何识别同一幅手写图。</translation>
    </message>
    <message>
        <source>That is the whole loop: draw, train, compare. F1 explains the terms, Test shows what your network gets wrong, and Look inside shows its layers at work.</source>
        <translation>这就是完整的流程：书写、训练、比较。按 F1 查看术语解释，“测试”页显示你的网络认错了什么，“网络内部”页显示各层如何工作。</translation>
    </message>
</context>
<context>
    <name>LessonBar</name>
    <message>
        <source>No, thanks</source>
        <translation>不用了</translation>
    </message>
    <message>
        <source>End the lesson</source>
        <translation>结束课程</translation>
    </message>
    <message>
        <source>New here? In three minutes: draw, train a network of your own, compare.</source>
        <translation>初次使用？只需三分钟：书写、训练自己的网络、比较。</translation>
    </message>
    <message>
        <source>Start the lesson</source>
        <translation>开始课程</translation>
    </message>
    <message>
        <source>Step {} of {}</source>
        <translation>第 {} 步，共 {} 步</translation>
    </message>
    <message>
        <source>Take me there</source>
        <translation>带我去</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
</context>
<context>
    <name>LiveFigures</name>
    <message>
        <source>epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>training accuracy</source>
        <translation>训练准确率</translation>
    </message>
    <message>
        <source>images a second</source>
        <translation>每秒图像数</translation>
    </message>
    <message>
        <source>time left</source>
        <translation>剩余时间</translation>
    </message>
</context>
<context>
    <name>LossPlot</name>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>guessing: {}</source>
        <translation>随机猜测：{}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Net&amp;work</source>
        <translation>网络(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Networks…</source>
        <translation>所有网络(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>首选项(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Larger type</source>
        <translation>增大字号(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller type</source>
        <translation>减小字号(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>默认字号(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>演示模式(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>显示日志(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Report a fault…</source>
        <translation>报告问题(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;About lenet-gui</source>
        <translation>关于 lenet-gui(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Undo {}</source>
        <translation>撤销{}(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo {}</source>
        <translation>重做{}(&amp;R)</translation>
    </message>
    <message>
        <source>The log is {}.</source>
        <translation>日志位于 {}。</translation>
    </message>
    <message>
        <source>Report faults at {}. Please include the log, {}.</source>
        <translation>请到 {} 报告问题，并附上日志 {}。</translation>
    </message>
</context>
<context>
    <name>MyDigitsPage</name>
    <message>
        <source>Print a sheet for digits…</source>
        <translation>打印书写数字的表格…</translation>
    </message>
    <message>
        <source>Read a filled sheet…</source>
        <translation>识别填好的表格…</translation>
    </message>
    <message>
        <source>Show only the digits that the network misreads</source>
        <translation>只显示网络识别错误的数字</translation>
    </message>
    <message>
        <source>Edit a &amp;copy</source>
        <translation>编辑副本(&amp;C)</translation>
    </message>
    <message>
        <source>Edit a copy on the canvas</source>
        <translation>在画布上编辑副本</translation>
    </message>
    <message>
        <source>&amp;Relabel</source>
        <translation>更改标签(&amp;R)</translation>
    </message>
    <message>
        <source>Change the label (keys 0 to 9)</source>
        <translation>更改标签（键 0 到 9）</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the selected digits</source>
        <translation>删除选中的数字</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Add digits from files</source>
        <translation>从文件添加数字</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>Write all digits to a file</source>
        <translation>将所有数字写入文件</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>表格(&amp;S)</translation>
    </message>
    <message>
        <source>Write a hundred digits on paper, and read them from a photograph</source>
        <translation>在纸上写一百个数字，再从照片中识别</translation>
    </message>
    <message>
        <source>No network is open to read them.</source>
        <translation>没有打开的网络可用来识别它们。</translation>
    </message>
    <message>
        <source>This network does not read digits. Choose one that does.</source>
        <translation>该网络不识别数字。请选择一个识别数字的网络。</translation>
    </message>
    <message>
        <source>Reading your digits…</source>
        <translation>正在识别你的数字…</translation>
    </message>
    <message>
        <source>{right} of {count} read correctly</source>
        <translation>识别正确 {right} / {count}</translation>
    </message>
    <message>
        <source>{share} % (95 % interval {low}–{high} %)</source>
        <translation>{share}%（95% 置信区间 {low}–{high}%）</translation>
    </message>
    <message>
        <source>&amp;Misread: {}</source>
        <translation>识别错误(&amp;M)：{}</translation>
    </message>
    <message>
        <source>… and {} more.</source>
        <translation>……还有 {} 个。</translation>
    </message>
    <message>
        <source>Some files could not be read and were left unchanged:</source>
        <translation>部分文件无法读取，未作改动：</translation>
    </message>
    <message>
        <source>{} selected</source>
        <translation>已选 {}</translation>
    </message>
    <message>
        <source>Undo {}</source>
        <translation>撤销{}</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message numerus="yes">
        <source>Relabelled %n digit(s) as {}</source>
        <translation>
            <numerusform>已将 %n 个数字的标签改为 {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n digit(s)</source>
        <translation>
            <numerusform>已删除 %n 个数字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkBar</name>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save this network</source>
        <translation>保存此网络</translation>
    </message>
    <message>
        <source>Progress over all epochs</source>
        <translation>全部轮次的进度</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause or resume the training</source>
        <translation>暂停或继续训练</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the training and keep the network so far</source>
        <translation>停止训练，保留目前的网络</translation>
    </message>
    <message>
        <source>Explain the terms</source>
        <translation>解释术语</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>剩余 {}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Paused in epoch {} of {}</source>
        <translation>已暂停，第 {} / {} 轮</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Training, epoch {} of {}</source>
        <translation>正在训练，第 {} / {} 轮</translation>
    </message>
    <message>
        <source>Adapting…</source>
        <translation>正在适应…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Comparison paused</source>
        <translation>比较已暂停</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
</context>
<context>
    <name>NetworkChooser</name>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Filter by name, kind or accuracy</source>
        <translation>按名称、类型或准确率筛选</translation>
    </message>
    <message>
        <source>Filter the networks</source>
        <translation>筛选网络</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose a network in a file</source>
        <translation>选择文件中的网络</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>关闭列表</translation>
    </message>
    <message>
        <source>{} of {} chosen</source>
        <translation>已选 {} / {}</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Views of Look inside</source>
        <translation>“网络内部”的视图</translation>
    </message>
    <message>
        <source>Draw a di&amp;git</source>
        <translation>写一个数字(&amp;G)</translation>
    </message>
    <message>
        <source>Go to the canvas</source>
        <translation>前往画布</translation>
    </message>
    <message>
        <source>O&amp;pen network…</source>
        <translation>打开网络(&amp;P)…</translation>
    </message>
    <message>
        <source>Open a network file</source>
        <translation>打开网络文件</translation>
    </message>
    <message>
        <source>&amp;Layers as a table</source>
        <translation>以表格显示各层(&amp;L)</translation>
    </message>
    <message>
        <source>Show the layers with their shapes and numbers of weights</source>
        <translation>显示各层的形状和权重数</translation>
    </message>
    <message>
        <source>Layer by layer</source>
        <translation>逐层查看</translation>
    </message>
    <message>
        <source>Each layer, and each value in it</source>
        <translation>每一层，以及其中的每个值</translation>
    </message>
    <message>
        <source>Here you see {}.</source>
        <translation>此处显示的是 {}。</translation>
    </message>
    <message>
        <source>Why this digit?</source>
        <translation>为什么是这个数字</translation>
    </message>
    <message>
        <source>The pixels that speak for one digit and against another</source>
        <translation>支持一个数字、反对另一个数字的像素</translation>
    </message>
    <message>
        <source>One step by hand</source>
        <translation>手动走一步</translation>
    </message>
    <message>
        <source>What flows back from the loss, and a step of the training on a copy</source>
        <translation>从损失反向传回的量，以及在副本上走一步训练</translation>
    </message>
    <message>
        <source>Workbench</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Edit kernels and switch off maps and units, on a copy of the network</source>
        <translation>在网络的副本上编辑卷积核，关闭特征图和单元</translation>
    </message>
    <message>
        <source>What would the network do without this map?</source>
        <translation>没有这个特征图，网络会怎样？</translation>
    </message>
    <message>
        <source>Borders</source>
        <translation>边界</translation>
    </message>
    <message>
        <source>Test images as points, your drawing among them, and what is nearest</source>
        <translation>以点表示的测试图像、其中的手写图，以及最近的图像</translation>
    </message>
    <message>
        <source>Who lives next door to your drawing?</source>
        <translation>你的手写图旁边住着谁？</translation>
    </message>
    <message>
        <source>Draw to fool</source>
        <translation>骗过网络</translation>
    </message>
    <message>
        <source>Change the drawing with little ink until another digit is read</source>
        <translation>用少量墨迹改动手写图,直到识别成另一个数字</translation>
    </message>
    <message>
        <source>How little ink makes it another digit?</source>
        <translation>最少用多少墨迹就能变成另一个数字?</translation>
    </message>
    <message>
        <source>Draw to fool the network</source>
        <translation>骗过网络</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>损失地形</translation>
    </message>
    <message>
        <source>The loss around the paths of two trainings, such as with and without Adam</source>
        <translation>两次训练的路径周围的损失,例如用与不用 Adam</translation>
    </message>
    <message>
        <source>Point at any epoch.</source>
        <translation>指向任意一轮。</translation>
    </message>
    <message>
        <source>The landscape of the loss</source>
        <translation>损失的地形</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>Watch a run learn: its networks from epoch to epoch</source>
        <translation>观看一次训练如何学习：逐轮的网络</translation>
    </message>
    <message>
        <source>Whose layers the table shows</source>
        <translation>表格显示哪个网络的各层</translation>
    </message>
    <message>
        <source>&amp;Kind of network</source>
        <translation>网络类型(&amp;K)</translation>
    </message>
    <message>
        <source>No network is open</source>
        <translation>没有打开的网络</translation>
    </message>
    <message>
        <source>Open one, or train one.</source>
        <translation>请打开或训练一个。</translation>
    </message>
    <message>
        <source>How {} reads your drawing</source>
        <translation>{} 如何识别你的手写图</translation>
    </message>
    <message>
        <source>There is no drawing yet.</source>
        <translation>还没有手写图。</translation>
    </message>
    <message>
        <source>Point at any pixel.</source>
        <translation>指向任意像素。</translation>
    </message>
    <message>
        <source>What would one step of the training change?</source>
        <translation>训练走一步会改变什么？</translation>
    </message>
    <message>
        <source>Point at any value. Enter or a click holds it.</source>
        <translation>指向任意值。按回车或点击可固定它。</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Enter a number between {} and {}.</source>
        <translation>请输入 {} 到 {} 之间的数。</translation>
    </message>
    <message>
        <source>“{}” is not a number. Example: {}</source>
        <translation>“{}”不是数。示例：{}</translation>
    </message>
    <message>
        <source>“{}” may mean {} or {}. Enter one of them.</source>
        <translation>“{}”可能表示 {} 或 {}。请输入其中之一。</translation>
    </message>
    <message>
        <source>{} is out of range: enter {} to {}.</source>
        <translation>{} 超出范围：请输入 {} 到 {}。</translation>
    </message>
    <message>
        <source>{} is not a whole number.</source>
        <translation>{} 不是整数。</translation>
    </message>
</context>
<context>
    <name>NumbersRow</name>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>values</source>
        <translation>取值数</translation>
    </message>
    <message>
        <source>The first number has to be the smaller one.</source>
        <translation>第一个数必须较小。</translation>
    </message>
</context>
<context>
    <name>OtherNetworkButton</name>
    <message>
        <source>Compare with a network</source>
        <translation>与另一网络比较</translation>
    </message>
</context>
<context>
    <name>OwnNetworks</name>
    <message>
        <source>My network</source>
        <translation>我的网络</translation>
    </message>
    <message>
        <source>Open a description of a network</source>
        <translation>打开网络描述</translation>
    </message>
    <message>
        <source>Descriptions of networks (*.toml)</source>
        <translation>网络描述 (*.toml)</translation>
    </message>
    <message>
        <source>Reading {}…</source>
        <translation>正在读取 {}…</translation>
    </message>
    <message>
        <source>{} was not written: {}.</source>
        <translation>{} 未写入：{}。</translation>
    </message>
    <message>
        <source>{} cannot be read: {}.</source>
        <translation>无法读取 {}：{}。</translation>
    </message>
    <message>
        <source>{} is no text in UTF-8.</source>
        <translation>{} 不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>{} describes no network. {}</source>
        <translation>{} 未描述网络。{}</translation>
    </message>
</context>
<context>
    <name>PageModel</name>
    <message>
        <source>label a digit as {}</source>
        <translation>将一个数字标注为 {}</translation>
    </message>
    <message>
        <source>remove a digit</source>
        <translation>去掉一个数字</translation>
    </message>
</context>
<context>
    <name>PageOpener</name>
    <message>
        <source>Pages are read by networks of digits. Open one first.</source>
        <translation>页面由识别数字的网络识别。请先打开一个这样的网络。</translation>
    </message>
    <message>
        <source>Reading the page…</source>
        <translation>正在识别页面…</translation>
    </message>
    <message>
        <source>There are no digits on this page.</source>
        <translation>这个页面上没有数字。</translation>
    </message>
</context>
<context>
    <name>PagePicture</name>
    <message>
        <source>Picture of the page</source>
        <translation>页面的图片</translation>
    </message>
</context>
<context>
    <name>PageWindow</name>
    <message>
        <source>Page: {}</source>
        <translation>页面：{}</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Go to the next doubtful digit. The key {} confirms this one first.</source>
        <translation>转到下一个存疑的数字。按 {} 键会先确认当前数字。</translation>
    </message>
    <message>
        <source>&amp;Next doubtful</source>
        <translation>下一个存疑的(&amp;N)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整个页面</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>复制文本(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the numbers, a line for each row</source>
        <translation>复制这些数，每行一行</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Save the numbers as text or as a table, or the picture with its answers</source>
        <translation>将这些数保存为文本或表格，或保存带答案的图片</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows}, {digits}</source>
        <translation>{rows}，{digits}</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n 个数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n 个存疑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n digit(s) to &amp;My digits</source>
        <translation>
            <numerusform>添加 %n 个数字到“我的数字”(&amp;M)</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to &amp;My digits</source>
        <translation>添加到“我的数字”(&amp;M)</translation>
    </message>
    <message>
        <source>Digits that you have corrected or confirmed, so that the network can learn</source>
        <translation>你更正或确认过的数字，供网络学习</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Text, a line for each row (*.txt)</source>
        <translation>文本，每行一行 (*.txt)</translation>
    </message>
    <message>
        <source>Table of numbers (*.csv)</source>
        <translation>数的表格 (*.csv)</translation>
    </message>
    <message>
        <source>Picture with the answers (*.png)</source>
        <translation>带答案的图片 (*.png)</translation>
    </message>
    <message>
        <source>Export page</source>
        <translation>导出页面</translation>
    </message>
    <message>
        <source>{} was not written: {}.</source>
        <translation>{} 未写入：{}。</translation>
    </message>
    <message>
        <source>Exported {}</source>
        <translation>已导出 {}</translation>
    </message>
    <message numerus="yes">
        <source>add %n digit(s) of a page</source>
        <translation>
            <numerusform>添加页面上的 %n 个数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n digit(s) to My digits</source>
        <translation>
            <numerusform>已将 %n 个数字添加到“我的数字”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Draw</source>
        <translation>书写</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>My digits</source>
        <translation>我的数字</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>网络内部</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
</context>
<context>
    <name>PairTable</name>
    <message>
        <source>Pairs, each at its best</source>
        <translation>两两比较,各取最佳</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>In percentage points, seed by seed</source>
        <translation>以百分点计,逐个种子</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>Where it holds 0, the seeds do not tell the two apart</source>
        <translation>若包含 0,则这些种子无法区分二者</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{} 至 {}</translation>
    </message>
    <message>
        <source>{} minus {}</source>
        <translation>{} 减 {}</translation>
    </message>
</context>
<context>
    <name>PartsBar</name>
    <message>
        <source>Pixels for {}</source>
        <translation>支持 {} 的像素</translation>
    </message>
    <message>
        <source>Biases</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>领先</translation>
    </message>
</context>
<context>
    <name>PictureInput</name>
    <message>
        <source>Reading {}…</source>
        <translation>正在读取 {}…</translation>
    </message>
    <message>
        <source>Pictures ({})</source>
        <translation>图片 ({})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a picture of a digit</source>
        <translation>打开数字图片</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard</source>
        <translation>剪贴板中没有图片</translation>
    </message>
    <message>
        <source>Only {} was opened, of {} files: drop one at a time</source>
        <translation>只打开了 {}，共 {} 个文件：请每次拖放一个</translation>
    </message>
    <message>
        <source>Only pictures, networks (.keras, .h5) and training data on this computer can be dropped here</source>
        <translation>这里只能放入本机上的图片、网络（.keras、.h5）和训练数据</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Written just now with the seed {seed}, and always the same with it.</source>
        <translation>刚刚用种子 {seed} 写出；用同一种子总会得到相同结果。</translation>
    </message>
    <message>
        <source>An epoch of 240 images: batch {number} of 20, with 12 images, makes one step.</source>
        <translation>一轮共 240 张图像：第 {number} / 20 个批次，含 12 张图像，构成一步。</translation>
    </message>
    <message>
        <source>Guessing</source>
        <translation>随机猜测</translation>
    </message>
    <message>
        <source>Softmax regression</source>
        <translation>Softmax 回归</translation>
    </message>
    <message>
        <source>LeNet-5</source>
        <translation>LeNet-5</translation>
    </message>
    <message>
        <source>Accuracy on the test images of MNIST, rounded.</source>
        <translation>MNIST 测试图像上的准确率，已取整。</translation>
    </message>
    <message>
        <source>The same image in eight epochs; move the slider for other random changes.</source>
        <translation>同一张图像在八个轮次中的样子；移动滑块可查看其他随机改动。</translation>
    </message>
    <message>
        <source>Wherever and however large it is drawn, the network gets nearly the same.</source>
        <translation>无论写在哪里、写多大，网络得到的图像几乎相同。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Place and size</source>
        <translation>位置和大小</translation>
    </message>
    <message>
        <source>The kernel adds the pixels of its lower row (blue) and subtracts those of its upper row (orange), so it finds upper edges.</source>
        <translation>卷积核将下面一行（蓝色）的像素相加，减去上面一行（橙色）的像素，因此能找到上边缘。</translation>
    </message>
    <message>
        <source>With a border of {border}, a 3×3 kernel makes {result}×{result} of 6×6 pixels.</source>
        <translation>填充宽度为 {border} 时，3×3 卷积核由 6×6 像素得到 {result}×{result} 像素。</translation>
    </message>
    <message>
        <source>The largest number of each square is kept.</source>
        <translation>保留每个方格中最大的数。</translation>
    </message>
    <message>
        <source>ReLU makes {relu} of {x}, and tanh makes {tanh}.</source>
        <translation>输入为 {x} 时，ReLU 得到 {relu}，tanh 得到 {tanh}。</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message>
        <source>e to its power</source>
        <translation>e 的该次幂</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Each power is divided by the sum of all three, {total}.</source>
        <translation>每个幂都除以三者之和 {total}。</translation>
    </message>
    <message>
        <source>image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>From the image to ten logits: C are convolutions, S poolings, then three fully connected layers; below are the sizes of the outputs.</source>
        <translation>从图像到十个 logit：C 为卷积，S 为池化，随后是三个全连接层；下方是各输出的大小。</translation>
    </message>
    <message>
        <source>Place of the kernel</source>
        <translation>卷积核的位置</translation>
    </message>
    <message>
        <source>Width of the border</source>
        <translation>填充宽度</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Logit of A</source>
        <translation>A 的 logit</translation>
    </message>
    <message>
        <source>At a rate of {rate} %, this step leaves out {count} of 24 features.</source>
        <translation>丢弃率为 {rate}% 时，这一步在 24 个特征中去掉 {count} 个。</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>epochs →</source>
        <translation>轮次 →</translation>
    </message>
    <message>
        <source>A sketch of both losses: from the dashed line on, the network learns its images by heart.</source>
        <translation>两种损失的示意图：从虚线处起，网络开始死记图像。</translation>
    </message>
    <message>
        <source>Each of the 5 outputs is connected to each of the 24 inputs.</source>
        <translation>5 个输出中的每一个都与 24 个输入中的每一个相连。</translation>
    </message>
    <message>
        <source>average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>after each step</source>
        <translation>每步之后</translation>
    </message>
    <message>
        <source>Two weights, seen from above: the cross is where they should go.</source>
        <translation>从上方看两个权重：十字是它们应到达的位置。</translation>
    </message>
    <message>
        <source>Dropout rate</source>
        <translation>丢弃率</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Temperature {number}: surer than before.</source>
        <translation>温度 {number}：比之前更确定。</translation>
    </message>
    <message>
        <source>Temperature {number}: less sure than before.</source>
        <translation>温度 {number}：比之前更不确定。</translation>
    </message>
    <message>
        <source>Temperature {number} changes nothing.</source>
        <translation>温度 {number} 不带来任何变化。</translation>
    </message>
    <message>
        <source>Of 100 answers that a calibrated network gives with {share} %, about {share} are correct.</source>
        <translation>校准的网络每给出 100 个概率为 {share}% 的回答，约有 {share} 个正确。</translation>
    </message>
    <message>
        <source>↑ correct</source>
        <translation>↑ 正确率</translation>
    </message>
    <message>
        <source>→ probability given</source>
        <translation>→ 给出的概率</translation>
    </message>
    <message>
        <source>Too sure: high probabilities are correct less often than they say.</source>
        <translation>过于自信：概率较高的回答，实际正确率低于所给概率。</translation>
    </message>
    <message>
        <source>Too modest: high probabilities are correct more often than they say.</source>
        <translation>过于保守：概率较高的回答，实际正确率高于所给概率。</translation>
    </message>
    <message>
        <source>Calibrated: the probabilities can be taken at their word.</source>
        <translation>已校准：概率可以照字面理解。</translation>
    </message>
    <message>
        <source>99 % of {count} images: the true accuracy lies between {low} % and {high} %.</source>
        <translation>{count} 张图像中 99% 正确：真实准确率在 {low}% 到 {high}% 之间。</translation>
    </message>
    <message>
        <source>only A correct: {count}</source>
        <translation>仅 A 正确：{count}</translation>
    </message>
    <message>
        <source>only B correct: {count}</source>
        <translation>仅 B 正确：{count}</translation>
    </message>
    <message>
        <source>A significant difference.</source>
        <translation>差异显著。</translation>
    </message>
    <message>
        <source>Not a significant difference: tossed coins often fall like this.</source>
        <translation>差异不显著：抛硬币也常出现这样的结果。</translation>
    </message>
    <message>
        <source>true digit</source>
        <translation>真实数字</translation>
    </message>
    <message>
        <source>read as</source>
        <translation>识别为</translation>
    </message>
    <message>
        <source>100 images of each digit; three fours were read as 9.</source>
        <translation>每个数字 100 张图像；有三张 4 被识别为 9。</translation>
    </message>
    <message>
        <source>Recall of 4: {right} of the {total} fours were read as 4.</source>
        <translation>4 的召回率：{total} 张 4 中有 {right} 张识别为 4。</translation>
    </message>
    <message>
        <source>Precision of 4: {right} of the {total} images read as 4 are fours.</source>
        <translation>4 的精确率：识别为 4 的 {total} 张图像中有 {right} 张是 4。</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>测试图像</translation>
    </message>
    <message>
        <source>Share of A</source>
        <translation>A 的占比</translation>
    </message>
    <message>
        <source>If the correct digit gets {share} %, the loss of the image is {loss}.</source>
        <translation>如果正确数字的概率为 {share}%，该图像的损失为 {loss}。</translation>
    </message>
    <message>
        <source>weight →</source>
        <translation>权重 →</translation>
    </message>
    <message>
        <source>loss ↑</source>
        <translation>损失 ↑</translation>
    </message>
    <message>
        <source>After {count} of 12 steps. The flatter the valley, the shorter the step.</source>
        <translation>第 {count} 步之后，共 12 步。谷底越平缓，步子越小。</translation>
    </message>
    <message>
        <source>Learning rate {rate}: twelve steps do not get far.</source>
        <translation>学习率 {rate}：十二步走不了多远。</translation>
    </message>
    <message>
        <source>Learning rate {rate}: the steps reach the bottom.</source>
        <translation>学习率 {rate}：能够到达谷底。</translation>
    </message>
    <message>
        <source>Learning rate {rate}: the steps jump to and fro across the valley.</source>
        <translation>学习率 {rate}：在山谷两侧来回跳动。</translation>
    </message>
    <message>
        <source>Learning rate {rate}: each jump is longer than the last; the loss grows.</source>
        <translation>学习率 {rate}：每次都比上一次跳得更远，损失不断增大。</translation>
    </message>
    <message>
        <source>with momentum</source>
        <translation>有动量</translation>
    </message>
    <message>
        <source>without</source>
        <translation>无动量</translation>
    </message>
    <message>
        <source>A long, narrow valley from above, after {count} of 12 steps.</source>
        <translation>从上方看狭长的山谷，第 {count} 步之后，共 12 步。</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>The learning rate from the first to the last step of a training.</source>
        <translation>训练从第一步到最后一步的学习率。</translation>
    </message>
    <message>
        <source>Probability of the correct digit</source>
        <translation>正确数字的概率</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
</context>
<context>
    <name>PixelsMenu</name>
    <message>
        <source>Pi&amp;xels</source>
        <translation>像素(&amp;X)</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}，{}</translation>
    </message>
    <message>
        <source>A margin of two pixels around the image</source>
        <translation>图像四周留两个像素的边</translation>
    </message>
    <message>
        <source>The image enlarged to 32×32</source>
        <translation>图像放大到 32×32</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>像素</translation>
    </message>
</context>
<context>
    <name>PlaneView</name>
    <message>
        <source>The class that is blue, and ahead at the right</source>
        <translation>蓝色的类别，在右侧领先</translation>
    </message>
    <message>
        <source>The class that is orange, and ahead at the left</source>
        <translation>橙色的类别，在左侧领先</translation>
    </message>
    <message>
        <source>B&amp;lue</source>
        <translation>蓝色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Orange</source>
        <translation>橙色(&amp;O)</translation>
    </message>
    <message>
        <source>Bo&amp;rder of two</source>
        <translation>两类的边界(&amp;R)</translation>
    </message>
    <message>
        <source>The plane in which the border between both is a straight line</source>
        <translation>两者的边界是直线的平面</translation>
    </message>
    <message>
        <source>Map of &amp;all</source>
        <translation>所有类别的图(&amp;A)</translation>
    </message>
    <message>
        <source>The plane of the largest spread of all classes</source>
        <translation>所有类别散布最大的平面</translation>
    </message>
    <message>
        <source>Test images as points</source>
        <translation>以点表示的测试图像</translation>
    </message>
    <message>
        <source>Nearest training images by features</source>
        <translation>按特征最近的训练图像</translation>
    </message>
    <message>
        <source>Nearest training images by pixels</source>
        <translation>按像素最近的训练图像</translation>
    </message>
    <message>
        <source>Reading the test images…</source>
        <translation>正在识别测试图像…</translation>
    </message>
    <message>
        <source>No images of this network’s classes are on this computer.</source>
        <translation>这台计算机上没有此网络各类别的图像。</translation>
    </message>
    <message>
        <source>{} digits of a simulated pen</source>
        <translation>{} 个模拟笔书写的数字</translation>
    </message>
    <message>
        <source>{} test images of {}</source>
        <translation>{} 幅 {} 测试图像</translation>
    </message>
    <message>
        <source>Features: {}. Points: {}.</source>
        <translation>特征：{}。点：{}。</translation>
    </message>
    <message>
        <source>Weights: {}, in training.</source>
        <translation>权重：{}，正在训练。</translation>
    </message>
    <message>
        <source>To the right: the score of {} less that of {}, exactly, so their border is a straight line. Upwards: the largest spread that remains.</source>
        <translation>向右：{} 的得分减去 {} 的得分，精确无误，因此边界是一条直线。向上：其余最大的散布。</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) on the wrong side.</source>
        <translation>
            <numerusform>%n 个点在错误的一侧。</numerusform>
        </translation>
    </message>
    <message>
        <source>Both directions hold {} of the spread; what is apart may lie on one spot here.</source>
        <translation>两个方向包含 {} 的散布；实际相距很远的点，在这里可能重合。</translation>
    </message>
    <message>
        <source>Weights: {}.</source>
        <translation>权重：{}。</translation>
    </message>
    <message>
        <source>the pixels, as there is no hidden layer</source>
        <translation>像素，因为没有隐藏层</translation>
    </message>
    <message>
        <source>the scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>The two directions in which the features are spread the most (PCA) hold {} of the spread. Distances on such a map mislead.</source>
        <translation>特征散布最大的两个方向（PCA）包含 {} 的散布。这种图上的距离会误导人。</translation>
    </message>
    <message>
        <source>{} of the points have neighbours that are mostly of another class.</source>
        <translation>{} 的点的邻居大多属于另一类别。</translation>
    </message>
    <message>
        <source>Your drawing (large dot): the score of {} is {} above that of {}.</source>
        <translation>你的手写图（大圆点）：{} 的得分高 {}，相对于 {}。</translation>
    </message>
    <message>
        <source>Your drawing (large dot): the score of {} is {} below that of {}.</source>
        <translation>你的手写图（大圆点）：{} 的得分低 {}，相对于 {}。</translation>
    </message>
    <message>
        <source>Point at a dot to see its image. A click puts it on the canvas.</source>
        <translation>指向一个点可查看其图像。点击可将它放到画布上。</translation>
    </message>
    <message>
        <source>Test image: label {}, read as {}.</source>
        <translation>测试图像：标签 {}，识别为 {}。</translation>
    </message>
    <message>
        <source>Nearest training images: there is no drawing yet.</source>
        <translation>最近的训练图像：还没有手写图。</translation>
    </message>
    <message>
        <source>Nearest of {} training images by pixels</source>
        <translation>{} 幅训练图像中按像素最近的</translation>
    </message>
    <message>
        <source>Nearest of {} training images by features: {}</source>
        <translation>{} 幅训练图像中按特征最近的：{}</translation>
    </message>
    <message>
        <source>Nearest by features: when the weights come to rest</source>
        <translation>按特征最近的：等权重稳定后</translation>
    </message>
    <message>
        <source>Nearest by features: {} of the training images are read</source>
        <translation>按特征最近的：已读取 {} 的训练图像</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>The language can be changed when no training is running.</source>
        <translation>没有训练在进行时才能更改语言。</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Size of type</source>
        <translation>字号(&amp;S)</translation>
    </message>
</context>
<context>
    <name>PresetCards</name>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Your own settings, under Advanced.</source>
        <translation>你自己的设置，见“高级”。</translation>
    </message>
    <message>
        <source>Other networks</source>
        <translation>其他网络</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>No drawing</source>
        <translation>没有手写图</translation>
    </message>
</context>
<context>
    <name>RankingView</name>
    <message>
        <source>Ran&amp;k this layer</source>
        <translation>为本层排序(&amp;K)</translation>
    </message>
    <message>
        <source>Switch each map or unit of the layer off, one by one, and read images again</source>
        <translation>逐个关闭本层的特征图或单元，并重新识别图像</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The map or unit that is switched off</source>
        <translation>被关闭的特征图或单元</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Percentage points of the network’s own accuracy</source>
        <translation>网络本身准确率的百分点</translation>
    </message>
    <message>
        <source>What each map or unit costs</source>
        <translation>每个特征图或单元的损失</translation>
    </message>
    <message>
        <source>What does each map or unit contribute?</source>
        <translation>每个特征图或单元贡献多少？</translation>
    </message>
    <message>
        <source>{}: reading…</source>
        <translation>{}：正在识别…</translation>
    </message>
    <message>
        <source>{}, of {} images</source>
        <translation>{}，共 {} 幅图像</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>No network open</source>
        <translation>没有打开的网络</translation>
    </message>
    <message>
        <source>Digit {} of {}</source>
        <translation>第 {} 个数字，共 {} 个</translation>
    </message>
</context>
<context>
    <name>RecoveryBar</name>
    <message>
        <source>Unsaved work</source>
        <translation>未保存的内容</translation>
    </message>
    <message>
        <source>Restore the drawing and reopen the unsaved networks</source>
        <translation>恢复手写图，并重新打开未保存的网络</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>丢弃(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the unsaved work</source>
        <translation>删除未保存的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s)</source>
        <translation>
            <numerusform>%n 幅手写图</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network(s)</source>
        <translation>
            <numerusform>%n 个网络</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved work from {}: {}.</source>
        <translation>{} 的未保存内容：{}。</translation>
    </message>
</context>
<context>
    <name>RecoveryController</name>
    <message>
        <source>Reading unsaved work…</source>
        <translation>正在读取未保存的内容…</translation>
    </message>
    <message>
        <source>The damaged copy is in {}.</source>
        <translation>损坏的副本位于 {}。</translation>
    </message>
    <message>
        <source>Restored the unsaved work</source>
        <translation>已恢复未保存的内容</translation>
    </message>
    <message>
        <source>Nothing could be restored</source>
        <translation>未能恢复任何内容</translation>
    </message>
</context>
<context>
    <name>RelabelPopup</name>
    <message>
        <source>Change the label to</source>
        <translation>将标签更改为</translation>
    </message>
    <message>
        <source>Label as {}</source>
        <translation>标注为 {}</translation>
    </message>
</context>
<context>
    <name>ReproductionPanel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the table as Markdown (to the clipboard)</source>
        <translation>将表格以 Markdown 格式复制到剪贴板</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Save the table as Markdown, CSV or JSON</source>
        <translation>将表格保存为 Markdown、CSV 或 JSON</translation>
    </message>
    <message>
        <source>Copied the table as Markdown</source>
        <translation>已将表格复制为 Markdown</translation>
    </message>
    <message>
        <source>Table in Markdown (*.md)</source>
        <translation>Markdown 表格 (*.md)</translation>
    </message>
    <message>
        <source>Table as CSV (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>All figures as JSON (*.json)</source>
        <translation>JSON 格式的全部数据 (*.json)</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>导出表格</translation>
    </message>
</context>
<context>
    <name>ReproductionStart</name>
    <message>
        <source>Reproduce the tutorial</source>
        <translation>复现教程</translation>
    </message>
    <message>
        <source>Back to the curves</source>
        <translation>返回曲线</translation>
    </message>
    <message>
        <source>Show the curves</source>
        <translation>显示曲线</translation>
    </message>
    <message>
        <source>“Convolutional Neural Network for Handwritten Digits Recognition” builds LeNet-5, after LeCun and others (1998), in TensorFlow. Its four experiments are trained here with its settings, each with several seeds, and its claims are checked.</source>
        <translation>教程“Convolutional Neural Network for Handwritten Digits Recognition”依照 LeCun 等人（1998）的论文，用 TensorFlow 构建 LeNet-5。这里按其设置训练其中的四个实验，每个实验使用多个随机种子，并检验其结论。</translation>
    </message>
    <message>
        <source>Train each experiment this many times, each time with another seed</source>
        <translation>每个实验训练这么多次，每次使用不同的种子</translation>
    </message>
    <message>
        <source>Seed&amp;s</source>
        <translation>种子数(&amp;S)</translation>
    </message>
    <message>
        <source>Repro&amp;duce</source>
        <translation>复现(&amp;D)</translation>
    </message>
    <message>
        <source>{}. The tutorial claims {}.</source>
        <translation>{}。教程声称达到 {}。</translation>
    </message>
    <message>
        <source>{} at {}, batches of {}, {} epochs</source>
        <translation>{}，学习率 {}，批次大小 {}，{} 轮</translation>
    </message>
    <message>
        <source>{}, {} of the features dropped</source>
        <translation>{}，随机丢弃 {} 的特征</translation>
    </message>
    <message>
        <source>Train the chosen experiments of the tutorial, and compare with its claims</source>
        <translation>训练教程中选定的实验，并与其声称的结果比较</translation>
    </message>
    <message>
        <source>{} trainings, about {} on this machine. Trainings that are recorded already are not repeated; stop at any time, and continue later.</source>
        <translation>{} 次训练，在本机上约需 {}。已有记录的训练不会重复；可随时停止，稍后继续。</translation>
    </message>
    <message>
        <source>Choose at least one experiment.</source>
        <translation>请至少选择一个实验。</translation>
    </message>
</context>
<context>
    <name>ReproductionTable</name>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>The training</source>
        <translation>对应的训练</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation>教程</translation>
    </message>
    <message>
        <source>The accuracy that the tutorial claims</source>
        <translation>教程声称的准确率</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>The mean accuracy over the seeds trained so far</source>
        <translation>目前已训练的各种子的平均准确率</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>95 % confidence interval of the mean over seeds; of one seed, of its test accuracy</source>
        <translation>各种子平均值的 95% 置信区间；只有一个种子时，为其测试准确率的置信区间</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Measured minus claimed, in percentage points</source>
        <translation>实测值减声称值，单位为百分点</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>The mean time of a training</source>
        <translation>一次训练的平均用时</translation>
    </message>
    <message>
        <source>The tutorial&apos;s claims, and what was measured here</source>
        <translation>教程声称的结果与本机实测结果</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>&amp;Draw with it</source>
        <translation>用它识别(&amp;D)</translation>
    </message>
    <message>
        <source>Let this network read what you draw</source>
        <translation>让这个网络识别你写的数字</translation>
    </message>
    <message>
        <source>See its &amp;mistakes</source>
        <translation>查看错误(&amp;M)</translation>
    </message>
    <message>
        <source>Test it, and see the images that it misreads</source>
        <translation>测试它，并查看识别错误的图像</translation>
    </message>
    <message>
        <source>&amp;Compare with the run before</source>
        <translation>与上一次训练比较(&amp;C)</translation>
    </message>
    <message>
        <source>Show the curves of the run before in the same plots</source>
        <translation>在同一图中显示上一条训练记录的曲线</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save this network</source>
        <translation>保存此网络</translation>
    </message>
    <message>
        <source>{}: {} epochs in {}</source>
        <translation>{}：{} 轮，用时 {}</translation>
    </message>
    <message>
        <source>{}: 1 epoch in {}</source>
        <translation>{}：1 轮，用时 {}</translation>
    </message>
    <message>
        <source>of the {} test images are read correctly, though it has never seen them. On other images of this kind it would be {} to {} %, in 19 of 20 such tests.</source>
        <translation>这是在 {} 张从未见过的测试图像上的准确率。对于其他同类图像，20 次这样的测试中有 19 次会落在 {} 到 {}% 之间。</translation>
    </message>
    <message>
        <source>Diverged</source>
        <translation>已发散</translation>
    </message>
    <message>
        <source>The loss grew without bound. Try a smaller learning rate, a larger batch, or Adam.</source>
        <translation>损失无限增大。请尝试更小的学习率、更大的批次，或改用 Adam。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The first epoch was not completed.</source>
        <translation>第一轮没有完成。</translation>
    </message>
    <message>
        <source>of the {} validation images were read correctly after the last complete epoch. The training was stopped; resume it under All runs.</source>
        <translation>这是最后一个完整轮次之后在 {} 张验证图像上的准确率。训练已停止；可在“全部训练记录”中继续。</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Current network</source>
        <translation>当前网络</translation>
    </message>
    <message>
        <source>Bundled</source>
        <translation>自带网络</translation>
    </message>
    <message>
        <source>Trained this session</source>
        <translation>本次会话中训练</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>训练记录</translation>
    </message>
    <message>
        <source>No network matches.</source>
        <translation>没有匹配的网络。</translation>
    </message>
</context>
<context>
    <name>RunBoxes</name>
    <message>
        <source>no other</source>
        <translation>无</translation>
    </message>
    <message>
        <source>choose another…</source>
        <translation>选择另一个…</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}:{}</translation>
    </message>
</context>
<context>
    <name>RunningCard</name>
    <message>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>Back to the curves</source>
        <translation>返回曲线</translation>
    </message>
    <message>
        <source>Show the curves</source>
        <translation>显示曲线</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>比较的进度</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause after the epochs under way, or go on</source>
        <translation>当前轮次结束后暂停,或继续</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop, and keep what has ended</source>
        <translation>停止,并保留已完成的部分</translation>
    </message>
    <message>
        <source>{}: epoch {} of {}</source>
        <translation>{}:第 {} / {} 轮</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>以及另外 {} 个</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>running</source>
        <translation>训练中</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>已发散</translation>
    </message>
    <message>
        <source>adapted</source>
        <translation>已适应</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} / {}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Tick to show the curves; double-click or F2 to rename</source>
        <translation>勾选可显示曲线；双击或按 F2 可重命名</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Finished, stopped, interrupted, running</source>
        <translation>已完成、已停止、已中断或训练中</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Epochs trained, of those planned</source>
        <translation>已训练的轮次 / 计划的轮次</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>The best accuracy on the validation images</source>
        <translation>验证图像上的最高准确率</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>The accuracy on the test images, read once, after the last epoch</source>
        <translation>测试图像上的准确率，在最后一轮之后测定一次</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>The time spent training</source>
        <translation>训练所用的时间</translation>
    </message>
    <message>
        <source>{} adapted to your digits: {} of {} read correctly, {} before</source>
        <translation>{}，已适应你的数字：识别正确 {} / {}，之前为 {}</translation>
    </message>
    <message>
        <source>seed {}</source>
        <translation>种子 {}</translation>
    </message>
    <message>
        <source>{}, {} images</source>
        <translation>{}，{} 张图像</translation>
    </message>
    <message>
        <source>augmented</source>
        <translation>数据增强</translation>
    </message>
    <message>
        <source>averaged weights</source>
        <translation>权重平均</translation>
    </message>
    <message>
        <source>best epoch {}</source>
        <translation>最佳为第 {} 轮</translation>
    </message>
    <message>
        <source>test 95 % interval {}–{} %</source>
        <translation>测试 95% 区间 {}–{}%</translation>
    </message>
    <message>
        <source>started {}</source>
        <translation>开始于 {}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>unreadable: {}</source>
        <translation>无法读取：{}</translation>
    </message>
    <message>
        <source>{} The folder {} was left unchanged.</source>
        <translation>{}文件夹 {} 未作改动。</translation>
    </message>
</context>
<context>
    <name>RunsPanel</name>
    <message>
        <source>Choose the curves that are drawn of each ticked run</source>
        <translation>选择为每条勾选的训练记录绘制的曲线</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Save the curves of the ticked runs as CSV, or the plots as PNG or SVG</source>
        <translation>将勾选的训练记录的曲线保存为 CSV，或将图保存为 PNG 或 SVG</translation>
    </message>
    <message>
        <source>&amp;Kind of curves</source>
        <translation>曲线类型(&amp;K)</translation>
    </message>
    <message>
        <source>Validation, each epoch</source>
        <translation>验证，每轮</translation>
    </message>
    <message>
        <source>Training, each epoch</source>
        <translation>训练，每轮</translation>
    </message>
    <message>
        <source>Training, each batch, smoothed</source>
        <translation>训练，每批次，已平滑</translation>
    </message>
</context>
<context>
    <name>RunsStrip</name>
    <message>
        <source>Runs</source>
        <translation>训练记录</translation>
    </message>
    <message>
        <source>None yet. Every training is kept here.</source>
        <translation>还没有。每次训练都会保存在这里。</translation>
    </message>
    <message>
        <source>No run</source>
        <translation>无训练记录</translation>
    </message>
    <message>
        <source>Show the curves of this run in the plots above</source>
        <translation>在上方的图中显示这条训练记录的曲线</translation>
    </message>
    <message>
        <source>A&amp;ll runs</source>
        <translation>全部训练记录(&amp;L)</translation>
    </message>
    <message>
        <source>Show all runs: open, resume, rename, delete, export</source>
        <translation>显示全部训练记录：打开、继续、重命名、删除、导出</translation>
    </message>
    <message>
        <source>adapted</source>
        <translation>已适应</translation>
    </message>
    <message>
        <source>{}: {}, {}</source>
        <translation>{}：{}，{}</translation>
    </message>
    <message>
        <source>{}: {}, in training</source>
        <translation>{}：{}，训练中</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}：{}</translation>
    </message>
</context>
<context>
    <name>RunsTable</name>
    <message>
        <source>All runs</source>
        <translation>全部训练记录</translation>
    </message>
    <message>
        <source>No runs yet. Trainings appear here automatically.</source>
        <translation>还没有训练记录。训练会自动出现在这里。</translation>
    </message>
</context>
<context>
    <name>RunsTools</name>
    <message>
        <source>&amp;Open network</source>
        <translation>打开网络(&amp;O)</translation>
    </message>
    <message>
        <source>Use its network to read your drawing</source>
        <translation>用它的网络识别你的手写图</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>Continue after the last complete epoch, with the same result as without a break</source>
        <translation>从最后一个完整轮次之后继续训练，结果与没有中断过相同</translation>
    </message>
    <message>
        <source>Reuse &amp;settings</source>
        <translation>沿用设置(&amp;S)</translation>
    </message>
    <message>
        <source>Put its settings into the form, under Advanced</source>
        <translation>将其设置填入“高级”表单</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Take its network or its training away, for your own code or another program</source>
        <translation>将其网络或训练带走，用于自己的代码或其他程序</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Move the selected runs to the bin</source>
        <translation>将选中的训练记录移到回收站</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>撤销删除</translation>
    </message>
    <message>
        <source>Undo the last deletion</source>
        <translation>撤销上一次删除</translation>
    </message>
    <message>
        <source>Empty bin…</source>
        <translation>清空回收站…</translation>
    </message>
    <message>
        <source>Permanently delete the runs in the bin</source>
        <translation>永久删除回收站中的训练记录</translation>
    </message>
    <message>
        <source>Disk limit for the networks of all epochs, 0.25 MB each. The oldest are removed first; the last and the best of each run stay.</source>
        <translation>所有轮次的网络可占用的磁盘空间上限，每个 0.25 MB。最旧的先被移除；每条训练记录的最后一个和最佳的网络会保留。</translation>
    </message>
    <message>
        <source>Epoch checkpoints, at most</source>
        <translation>轮次检查点上限</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
</context>
<context>
    <name>Scatter</name>
    <message>
        <source>{} ahead</source>
        <translation>{} 领先</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>Between {} and {} %</source>
        <translation>介于 {} 与 {}% 之间</translation>
    </message>
    <message>
        <source>Between {} and {} % (95 % confidence)</source>
        <translation>介于 {} 与 {}% 之间（95% 置信度）</translation>
    </message>
    <message>
        <source>Between {} and {} % (95 % confidence, few images)</source>
        <translation>介于 {} 与 {}% 之间（95% 置信度，图像较少）</translation>
    </message>
    <message>
        <source>{}: {} in {}</source>
        <translation>{}：{}，共 {}</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}：{}</translation>
    </message>
    <message>
        <source>{} correct. {}. {}.</source>
        <translation>{} 正确。{}。{}。</translation>
    </message>
    <message>
        <source>no mistakes</source>
        <translation>没有错误</translation>
    </message>
    <message>
        <source>{} of your digits</source>
        <translation>{} 个你写的数字</translation>
    </message>
    <message>
        <source>{} test images of {}</source>
        <translation>{} 张测试图像（{}）</translation>
    </message>
    <message>
        <source>{} validation images of {}</source>
        <translation>{} 张验证图像（{}）</translation>
    </message>
</context>
<context>
    <name>ScoreView</name>
    <message>
        <source>Read correctly by the copy</source>
        <translation>副本识别正确</translation>
    </message>
    <message>
        <source>No images of this network’s classes are on this computer.</source>
        <translation>这台计算机上没有此网络各类别的图像。</translation>
    </message>
    <message>
        <source>of {} digits that a simulated pen wrote</source>
        <translation>共 {} 个由模拟笔书写的数字</translation>
    </message>
    <message>
        <source>of {} test images of {}</source>
        <translation>共 {} 幅 {} 测试图像</translation>
    </message>
    <message>
        <source>{}; the network itself: {}</source>
        <translation>{}；网络本身：{}</translation>
    </message>
    <message>
        <source>Each image is read as before.</source>
        <translation>每幅图像的识别结果都与之前相同。</translation>
    </message>
    <message>
        <source>{} images only the network itself reads correctly, {} only the copy.</source>
        <translation>{} 幅图像只有网络本身识别正确，{} 幅只有副本识别正确。</translation>
    </message>
    <message>
        <source>This may be chance ({}, McNemar).</source>
        <translation>这可能是偶然（{}，McNemar）。</translation>
    </message>
    <message>
        <source>This is more than chance ({}, McNemar).</source>
        <translation>这不只是偶然（{}，McNemar）。</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Write the digit of each row into its ten boxes. Then photograph the whole sheet.</source>
        <translation>在每行的十个格子里写上这一行的数字，然后拍下整张表格。</translation>
    </message>
</context>
<context>
    <name>SheetGrid</name>
    <message>
        <source>Digits of the sheet</source>
        <translation>表格中的数字</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>checked by you</source>
        <translation>已由你确认</translation>
    </message>
    <message>
        <source>the network reads it as {}</source>
        <translation>网络识别为 {}</translation>
    </message>
</context>
<context>
    <name>SheetWindow</name>
    <message>
        <source>Sheet</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Each row has the digit that was printed beside it.</source>
        <translation>每一行都是旁边印着的数字。</translation>
    </message>
    <message>
        <source>A dashed frame marks what the network reads as another digit.</source>
        <translation>虚线框表示网络识别成了别的数字。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Wrong? It is a…</source>
        <translation>不对？它是…</translation>
    </message>
    <message>
        <source>This is {}</source>
        <translation>这是 {}</translation>
    </message>
    <message>
        <source>&amp;Next doubtful</source>
        <translation>下一个存疑的(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next digit that the network reads otherwise</source>
        <translation>转到下一个与网络识别结果不同的数字</translation>
    </message>
    <message>
        <source>&amp;Take again</source>
        <translation>重新采用(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>忽略(&amp;L)</translation>
    </message>
    <message>
        <source>Take this digit again</source>
        <translation>重新采用这个数字</translation>
    </message>
    <message>
        <source>Leave this digit out</source>
        <translation>忽略这个数字</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) of 100</source>
        <translation>
            <numerusform>100 个中的 %n 个数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n digit(s) to My digits</source>
        <translation>
            <numerusform>添加 %n 个数字到“我的数字”(&amp;A)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n digit(s) of a sheet</source>
        <translation>
            <numerusform>添加表格中的 %n 个数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n digit(s) to My digits</source>
        <translation>
            <numerusform>已将 %n 个数字添加到“我的数字”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>digits</source>
        <translation>digits</translation>
    </message>
    <message>
        <source>Print a sheet</source>
        <translation>打印表格</translation>
    </message>
    <message>
        <source>{} was not written: {}.</source>
        <translation>{} 未写入：{}。</translation>
    </message>
    <message>
        <source>{} is written; print it in its full size</source>
        <translation>已写入 {}，请按原尺寸打印</translation>
    </message>
    <message>
        <source>Pictures ({})</source>
        <translation>图片 ({})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open the picture of a sheet</source>
        <translation>打开表格的图片</translation>
    </message>
    <message>
        <source>Reading the sheet…</source>
        <translation>正在识别表格…</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation>全局</translation>
    </message>
</context>
<context>
    <name>StartMenu</name>
    <message>
        <source>Forget</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The current network, {}</source>
        <translation>当前网络 {}</translation>
    </message>
    <message>
        <source>No layers</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>My network</source>
        <translation>我的网络</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Save in a file…</source>
        <translation>保存到文件…</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>Gradient at each layer</source>
        <translation>各层的梯度</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>How far the step goes along the gradient</source>
        <translation>沿梯度走多远</translation>
    </message>
    <message>
        <source>Line: the measured loss of the batch. Dashes: what the gradient promises.</source>
        <translation>实线：批次的实测损失。虚线：梯度所预示的损失。</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>The length of the gradient at the layer’s weights</source>
        <translation>该层权重上梯度的长度</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>The length of the step, over that of the weights</source>
        <translation>步长与权重长度之比</translation>
    </message>
    <message>
        <source>Gradient and update of each layer</source>
        <translation>各层的梯度与更新</translation>
    </message>
    <message>
        <source>Accuracy after each step</source>
        <translation>每步之后的准确率</translation>
    </message>
    <message>
        <source>The loss of the batch along the step</source>
        <translation>沿这一步的批次损失</translation>
    </message>
    <message>
        <source>Test images read correctly after each step</source>
        <translation>每步之后正确识别的测试图像</translation>
    </message>
    <message>
        <source>The digit that the drawing is meant to be</source>
        <translation>所写的应是哪个数字</translation>
    </message>
    <message>
        <source>The drawing, and random training images beside it</source>
        <translation>手写图，外加随机的训练图像</translation>
    </message>
    <message>
        <source>L&amp;abel</source>
        <translation>标签(&amp;A)</translation>
    </message>
    <message>
        <source>Bat&amp;ch</source>
        <translation>批次(&amp;C)</translation>
    </message>
    <message>
        <source>Take the &amp;step</source>
        <translation>走这一步(&amp;S)</translation>
    </message>
    <message>
        <source>Change the weights of a copy, and read test images again</source>
        <translation>改变副本的权重，并重新识别测试图像</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Go back to before the last step</source>
        <translation>回到最后一步之前</translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <translation>重新开始(&amp;O)</translation>
    </message>
    <message>
        <source>Begin anew with the network</source>
        <translation>从该网络重新开始</translation>
    </message>
    <message>
        <source>Use this cop&amp;y</source>
        <translation>使用这个副本(&amp;Y)</translation>
    </message>
    <message>
        <source>Make the copy the current network, not saved yet</source>
        <translation>使副本成为当前网络，尚未保存</translation>
    </message>
    <message numerus="yes">
        <source>{}, %n step(s) by hand</source>
        <translation>
            <numerusform>{}，手动 %n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>The batches have digits, and this network has other classes.</source>
        <translation>批次由数字组成，而此网络的类别不同。</translation>
    </message>
    <message>
        <source>There is no drawing yet.</source>
        <translation>还没有手写图。</translation>
    </message>
    <message>
        <source>Following the gradient back…</source>
        <translation>正在反向追踪梯度…</translation>
    </message>
    <message>
        <source>Blue is to grow, orange to shrink, for the loss to fall: the negative gradient, from the output, where it is label less probability (y − p), back to the image.</source>
        <translation>要使损失下降，蓝色应增大，橙色应减小：即负梯度，从输出处的“标签减概率”（y − p）一直传回图像。</translation>
    </message>
    <message>
        <source>A step changes the weights of a copy, to make the batch’s loss fall.</source>
        <translation>每走一步都会改变副本的权重，使该批次的损失下降。</translation>
    </message>
    <message numerus="yes">
        <source>A copy after %n step(s); the network itself stays as it is.</source>
        <translation>
            <numerusform>走了 %n 步的副本；网络本身保持不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning rate {}: a loss of {} becomes {}; the straight line promises {}.</source>
        <translation>学习率 {}：损失由 {} 变为 {}；直线预示 {}。</translation>
    </message>
    <message>
        <source>{count} of {title}’s test images</source>
        <translation>{count} 张 {title} 测试图像</translation>
    </message>
    <message>
        <source>{count} digits</source>
        <translation>{count} 个数字</translation>
    </message>
    <message>
        <source>{} of {} are read correctly.</source>
        <translation>正确识别的比例为 {}（共 {}）。</translation>
    </message>
    <message>
        <source>{} of {} are read correctly; {} before the first step.</source>
        <translation>正确识别的比例为 {}（共 {}）；第一步之前为 {}。</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>take a step</source>
        <translation>走一步</translation>
    </message>
</context>
<context>
    <name>SweepChoice</name>
    <message>
        <source>Compare settings</source>
        <translation>比较设置</translation>
    </message>
    <message>
        <source>Back to the curves</source>
        <translation>返回曲线</translation>
    </message>
    <message>
        <source>Show the curves</source>
        <translation>显示曲线</translation>
    </message>
    <message>
        <source>Which optimizer is better depends on its learning rate, and on chance. Here many trainings run side by side, with several seeds, and each is judged at its best.</source>
        <translation>哪个优化器更好取决于学习率,也取决于偶然。这里并行进行多次训练,使用多个种子,每一个都以其最佳表现来评判。</translation>
    </message>
    <message>
        <source>The tutorial, fairly</source>
        <translation>教程的公平比较</translation>
    </message>
    <message>
        <source>Dropout from 0 to 0.6</source>
        <translation>Dropout 从 0 到 0.6</translation>
    </message>
    <message>
        <source>Batch size against learning rate</source>
        <translation>批次大小与学习率</translation>
    </message>
    <message>
        <source>Choose what varies</source>
        <translation>自行选择</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Train each combination this many times</source>
        <translation>每种组合训练的次数</translation>
    </message>
    <message>
        <source>each combination</source>
        <translation>每种组合</translation>
    </message>
    <message>
        <source>some at random</source>
        <translation>随机若干种</translation>
    </message>
    <message>
        <source>halve them by rounds</source>
        <translation>逐轮减半</translation>
    </message>
    <message>
        <source>Halving trains all for a few epochs, and the best third three times as long, up to twice</source>
        <translation>先将全部训练几轮,再将最好的三分之一训练三倍时间,最多两次</translation>
    </message>
    <message>
        <source>Number of combinations</source>
        <translation>组合数</translation>
    </message>
    <message>
        <source>Start comparing</source>
        <translation>开始比较</translation>
    </message>
    <message>
        <source>Train what is missing; what is recorded is not trained again</source>
        <translation>训练缺少的部分;已有记录的不再重复</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>A network that is trained further cannot be compared; choose another one under Advanced.</source>
        <translation>继续训练的网络无法比较;请在“高级”中选择其他网络。</translation>
    </message>
    <message>
        <source>All else is as set at the left: {}.</source>
        <translation>其余按左侧设置:{}。</translation>
    </message>
    <message>
        <source>{} trainings, and all are recorded: {}.</source>
        <translation>共 {} 次训练,均已记录:{}。</translation>
    </message>
    <message>
        <source>{} trainings: {}. {} of them are recorded; the rest takes about {}.</source>
        <translation>共 {} 次训练:{}。其中 {} 次已有记录;其余约需 {}。</translation>
    </message>
    <message>
        <source>{} trainings: {}. About {} on this machine; pause or stop at any time.</source>
        <translation>共 {} 次训练:{}。在本机约需 {};可随时暂停或停止。</translation>
    </message>
</context>
<context>
    <name>SweepPanels</name>
    <message>
        <source>Each at its best</source>
        <translation>各取最佳</translation>
    </message>
    <message>
        <source>Each at its best, on the test images</source>
        <translation>各取最佳,在测试图像上</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{},{}</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Loss on the validation images</source>
        <translation>验证图像上的损失</translation>
    </message>
    <message>
        <source>Accuracy on the test images</source>
        <translation>测试图像上的准确率</translation>
    </message>
    <message>
        <source>{}, {} {}</source>
        <translation>{},{} {}</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>热图</translation>
    </message>
    <message>
        <source>Accuracy on the test images, in %</source>
        <translation>测试图像上的准确率(%)</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>已发散</translation>
    </message>
    <message>
        <source>not trained yet</source>
        <translation>尚未训练</translation>
    </message>
    <message>
        <source>95 % interval {} to {}</source>
        <translation>95% 区间 {} 至 {}</translation>
    </message>
    <message>
        <source>{} diverged</source>
        <translation>{} 次发散</translation>
    </message>
    <message>
        <source>There is nothing to show before the first training has ended.</source>
        <translation>第一次训练结束前没有可显示的内容。</translation>
    </message>
    <message>
        <source>{} of {} trainings on {}. Dots are seeds, bars 95 % intervals of the mean; a ring marks the best by the validation images, and a cross what diverged.</source>
        <translation>已完成 {} / {} 次训练(数据:{})。小点为各种子,竖线为平均值的 95% 区间;圆环表示按验证图像选出的最佳者,叉号表示发散。</translation>
    </message>
</context>
<context>
    <name>SweepResults</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the report as Markdown (to the clipboard)</source>
        <translation>将报告复制为 Markdown(到剪贴板)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Save pictures or report: PNG, SVG, Markdown, CSV or JSON</source>
        <translation>保存图片或报告:PNG、SVG、Markdown、CSV 或 JSON</translation>
    </message>
    <message>
        <source>Copied the report as Markdown</source>
        <translation>已将报告复制为 Markdown</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Pictures as a vector graphic (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Report in Markdown (*.md)</source>
        <translation>Markdown 报告 (*.md)</translation>
    </message>
    <message>
        <source>All trainings as CSV (*.csv)</source>
        <translation>全部训练,CSV (*.csv)</translation>
    </message>
    <message>
        <source>All figures as JSON (*.json)</source>
        <translation>全部数值,JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>导出比较结果</translation>
    </message>
</context>
<context>
    <name>TeachBox</name>
    <message>
        <source>Label the drawing</source>
        <translation>标注手写图</translation>
    </message>
    <message>
        <source>Keys 0 to 9 add the drawing to My digits</source>
        <translation>按键 0 到 9 可将手写图添加到“我的数字”</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Remove the drawing from My digits</source>
        <translation>从“我的数字”中移除此手写图</translation>
    </message>
    <message>
        <source>Undo adding to My digits</source>
        <translation>撤销添加到“我的数字”</translation>
    </message>
    <message>
        <source>Why this digit?</source>
        <translation>为什么是这个数字</translation>
    </message>
    <message>
        <source>See in Look inside which pixels speak for it, and which against</source>
        <translation>在“网络内部”中查看哪些像素支持它，哪些反对它</translation>
    </message>
    <message>
        <source>Open as pa&amp;ge…</source>
        <translation>作为页面打开(&amp;G)…</translation>
    </message>
    <message>
        <source>See all digits at once, to correct, copy and export them</source>
        <translation>一次查看所有数字，以便更正、复制和导出</translation>
    </message>
    <message>
        <source>Several digits</source>
        <translation>多个数字</translation>
    </message>
    <message>
        <source>Wrong? It is a…</source>
        <translation>不对？它是…</translation>
    </message>
    <message>
        <source>Add the drawing to My digits as {}</source>
        <translation>将手写图作为 {} 添加到“我的数字”</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>add the digit {}</source>
        <translation>添加 {}</translation>
    </message>
    <message>
        <source>Added to My digits as {}</source>
        <translation>已作为 {} 添加到“我的数字”</translation>
    </message>
    <message>
        <source>Added as {}. Is it one digit?</source>
        <translation>已添加为 {}。是单个数字吗？</translation>
    </message>
    <message>
        <source>Added as {}. Is it a digit?</source>
        <translation>已添加为 {}。是数字吗？</translation>
    </message>
    <message>
        <source>Removed from My digits</source>
        <translation>已从“我的数字”中移除</translation>
    </message>
</context>
<context>
    <name>TensorBoardBar</name>
    <message>
        <source>Open Tensor&amp;Board</source>
        <translation>打开 Tensor&amp;Board</translation>
    </message>
    <message>
        <source>Show all runs in TensorBoard, in your browser: each batch, the graph, the settings</source>
        <translation>在浏览器的 TensorBoard 中显示全部训练记录：每个批次、计算图、设置</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>TensorBoard has nothing to show yet: train a network first, here or with lenet-gui train.</source>
        <translation>TensorBoard 还没有可显示的内容：请先在这里或用 lenet-gui train 训练一个网络。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Do not wait for TensorBoard</source>
        <translation>不再等待 TensorBoard</translation>
    </message>
    <message>
        <source>End TensorBoard</source>
        <translation>结束 TensorBoard</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Running here, on this computer only</source>
        <translation>正在本机运行，仅限本机访问</translation>
    </message>
    <message>
        <source>Open {} in a browser</source>
        <translation>在浏览器中打开 {}</translation>
    </message>
    <message>
        <source>TensorBoard has ended</source>
        <translation>TensorBoard 已结束</translation>
    </message>
</context>
<context>
    <name>TensorBoardServer</name>
    <message>
        <source>TensorBoard is not installed; Install training, on Train, fetches it.</source>
        <translation>尚未安装 TensorBoard；请在“训练”中点击“安装训练功能”来下载。</translation>
    </message>
    <message>
        <source>TensorBoard is not installed; this installs it:

{}</source>
        <translation>TensorBoard 尚未安装；可用以下命令安装：

{}</translation>
    </message>
    <message>
        <source>{}

To start it by hand, run:

{}</source>
        <translation>{}

要手动启动，请运行：

{}</translation>
    </message>
    <message>
        <source>TensorBoard exited before it was ready; it said: {}</source>
        <translation>TensorBoard 在就绪之前就退出了，其输出为：{}</translation>
    </message>
    <message>
        <source>TensorBoard could not be started: {}.</source>
        <translation>无法启动 TensorBoard：{}。</translation>
    </message>
    <message>
        <source>TensorBoard did not respond within {} s and was stopped.</source>
        <translation>TensorBoard 在 {} 秒内没有响应，已被停止。</translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>The page &amp;says:</source>
        <translation>页面内容(&amp;S)：</translation>
    </message>
    <message>
        <source>Type what the page says, a line for each row, such as 12345 / 6789</source>
        <translation>输入页面上的内容，每行一行，例如 12345 / 6789</translation>
    </message>
    <message>
        <source>Con&amp;firm text</source>
        <translation>确认文本(&amp;F)</translation>
    </message>
    <message>
        <source>Take each digit of the text as right</source>
        <translation>将文本中的每个数字视为正确</translation>
    </message>
    <message>
        <source>confirm the text</source>
        <translation>确认文本</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Pen</source>
        <translation>笔</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>书写</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>橡皮擦</translation>
    </message>
    <message>
        <source>Erase with the left button</source>
        <translation>用左键擦除</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>笔的粗细</translation>
    </message>
    <message>
        <source>Undo the last stroke</source>
        <translation>撤销上一笔</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo the last stroke that was undone</source>
        <translation>重做上次撤销的一笔</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Clear the drawing</source>
        <translation>清空手写图</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Example digit</source>
        <translation>示例数字</translation>
    </message>
    <message>
        <source>Show a random handwritten digit</source>
        <translation>随机显示一个手写数字</translation>
    </message>
    <message>
        <source>Example image</source>
        <translation>示例图像</translation>
    </message>
    <message>
        <source>Show a random image of a class</source>
        <translation>随机显示某一类别的图像</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>图片…</translation>
    </message>
    <message>
        <source>Open a picture of a digit</source>
        <translation>打开数字图片</translation>
    </message>
</context>
<context>
    <name>TrainingForm</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>The images to learn from</source>
        <translation>用来学习的图像</translation>
    </message>
    <message>
        <source>Look at the data: classes, samples, and how they are split</source>
        <translation>查看数据：类别、样本以及划分方式</translation>
    </message>
    <message>
        <source>Look at the data</source>
        <translation>查看数据</translation>
    </message>
    <message>
        <source>The current network, trained further</source>
        <translation>当前网络，继续训练</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>&amp;Train</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>Train &amp;further</source>
        <translation>继续训练(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Build a network…</source>
        <translation>搭建网络(&amp;B)…</translation>
    </message>
    <message>
        <source>Open &amp;TensorBoard</source>
        <translation>打开 &amp;TensorBoard</translation>
    </message>
    <message>
        <source>“{}” is chosen; press Train. Its settings are under Advanced.</source>
        <translation>已选择“{}”；请按“训练”。其设置在“高级”中。</translation>
    </message>
    <message>
        <source>Training {} of {}: {}, seed {}.</source>
        <translation>训练 {} / {}：{}，种子 {}。</translation>
    </message>
    <message>
        <source>Stopped after {} of {} trainings. They are kept; press Reproduce to go on.</source>
        <translation>已在第 {} / {} 次训练后停止。已完成的会保留；按“复现”可继续。</translation>
    </message>
    <message>
        <source>The tutorial is reproduced, {} of {} trainings: see the table.</source>
        <translation>教程已复现，完成 {} / {} 次训练：见表格。</translation>
    </message>
    <message>
        <source>Stopped before the first step.</source>
        <translation>在第一步之前就已停止。</translation>
    </message>
    <message>
        <source>A new network will begin. {} began with {}: to train that further, use epoch 0.</source>
        <translation>将从新网络开始。{} 是从 {} 开始的：要继续训练它，请使用第 0 轮。</translation>
    </message>
</context>
<context>
    <name>TrainingProgress</name>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Epoch {} of {}</source>
        <translation>第 {} / {} 轮</translation>
    </message>
    <message>
        <source>Epoch {} of {}, {} left</source>
        <translation>第 {} / {} 轮，剩余 {}</translation>
    </message>
    <message>
        <source>Paused. The network so far can be tried in Draw.</source>
        <translation>已暂停。可在“书写”页试用目前的网络。</translation>
    </message>
</context>
<context>
    <name>TrainingSettings</name>
    <message>
        <source>Train a new network</source>
        <translation>训练新网络</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation>高级(&amp;A)</translation>
    </message>
    <message>
        <source>Show all settings: optimizer, learning rate, batch size, epochs, data, …</source>
        <translation>显示所有设置：优化器、学习率、批次大小、轮次、数据……</translation>
    </message>
    <message>
        <source>Changes apply to the next training.</source>
        <translation>更改将在下次训练时生效。</translation>
    </message>
    <message>
        <source>&amp;Build a network…</source>
        <translation>搭建网络(&amp;B)…</translation>
    </message>
    <message>
        <source>Put a network together from layers, and train it</source>
        <translation>用各层搭建网络并训练</translation>
    </message>
    <message>
        <source>The t&amp;utorial</source>
        <translation>教程(&amp;U)</translation>
    </message>
    <message>
        <source>Reproduce the tutorial&apos;s experiments, and check what it claims</source>
        <translation>复现教程的实验，并检验其结论</translation>
    </message>
    <message>
        <source>Compare settings</source>
        <translation>比较设置</translation>
    </message>
    <message>
        <source>Train with many settings side by side, and compare each at its best</source>
        <translation>用多种设置并行训练,并按各自最佳表现进行比较</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>{}, about {}</source>
        <translation>{}，约 {}</translation>
    </message>
    <message>
        <source>Accuracy on MNIST&apos;s test images; time estimated from another computer</source>
        <translation>MNIST 测试图像上的准确率；时间根据另一台计算机估计</translation>
    </message>
    <message>
        <source>Accuracy on MNIST&apos;s test images; time estimated from {}</source>
        <translation>MNIST 测试图像上的准确率；时间根据 {} 估计</translation>
    </message>
</context>
<context>
    <name>TrainingWorker</name>
    <message>
        <source>Starting TensorFlow…</source>
        <translation>正在启动 TensorFlow…</translation>
    </message>
    <message>
        <source>Checking finished runs…</source>
        <translation>正在检查已完成的训练记录…</translation>
    </message>
    <message>
        <source>Reading the data…</source>
        <translation>正在读取数据…</translation>
    </message>
    <message>
        <source>{} cannot be resumed: {}</source>
        <translation>无法继续 {}：{}</translation>
    </message>
</context>
<context>
    <name>UnitStrip</name>
    <message>
        <source>{}, digit {}</source>
        <translation>{}，数字 {}</translation>
    </message>
    <message>
        <source>{}, unit {}</source>
        <translation>{}，单元 {}</translation>
    </message>
    <message>
        <source>{}, row {}, column {}</source>
        <translation>{}，第 {} 行，第 {} 列</translation>
    </message>
    <message>
        <source>{} for {}, row {}, column {}</source>
        <translation>{}（{}），第 {} 行，第 {} 列</translation>
    </message>
    <message>
        <source>{} for digit {}, row {}, column {}</source>
        <translation>{}：数字 {}，第 {} 行，第 {} 列</translation>
    </message>
    <message>
        <source>{}, map {}, row {}, column {}</source>
        <translation>{}，特征图 {}，第 {} 行，第 {} 列</translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation>{}（{}）</translation>
    </message>
    <message>
        <source>{} (held)</source>
        <translation>{}（已固定）</translation>
    </message>
    <message>
        <source>A pixel of the image: 0 is paper, 1 is ink.</source>
        <translation>图像的一个像素：0 是纸，1 是墨迹。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>The largest value of the patch in {} passes.</source>
        <translation>{} 中这一小块的最大值通过。</translation>
    </message>
    <message>
        <source>Its products with the units of {}, the largest first</source>
        <translation>它与 {} 各单元的乘积，最大的在前</translation>
    </message>
    <message>
        <source>Patch × kernel: white on blue adds, on orange takes away</source>
        <translation>小块 × 卷积核：白色落在蓝色上则增加，落在橙色上则减少</translation>
    </message>
    <message>
        <source>Patch × kernel for each map of {}, the largest share first</source>
        <translation>{} 每个特征图的小块 × 卷积核，比例最大的在前</translation>
    </message>
    <message>
        <source>Largest of {}</source>
        <translation>{} 个中最大的</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>和</translation>
    </message>
    <message>
        <source>+ bias</source>
        <translation>+ 偏置</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>after softmax</source>
        <translation>softmax 之后</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>after {}</source>
        <translation>{} 之后</translation>
    </message>
    <message>
        <source>Largest: {}</source>
        <translation>最大：{}</translation>
    </message>
    <message>
        <source>map {}, row {}, column {}</source>
        <translation>特征图 {}，第 {} 行，第 {} 列</translation>
    </message>
    <message>
        <source>unit {}</source>
        <translation>单元 {}</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}：{}</translation>
    </message>
    <message>
        <source>+ {} others: {}</source>
        <translation>+ 其他 {} 个：{}</translation>
    </message>
</context>
<context>
    <name>UprightBars</name>
    <message>
        <source>no drawing</source>
        <translation>没有手写图</translation>
    </message>
</context>
<context>
    <name>UserDigits</name>
    <message numerus="yes">
        <source>relabel %n digit(s) as {}</source>
        <translation>
            <numerusform>将 %n 个数字的标签改为 {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n digit(s)</source>
        <translation>
            <numerusform>删除 %n 个数字</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {}</source>
        <translation>已撤销：{}</translation>
    </message>
    <message>
        <source>Redone: {}</source>
        <translation>已重做：{}</translation>
    </message>
</context>
<context>
    <name>VariedRows</name>
    <message>
        <source>Choose at least one setting that varies.</source>
        <translation>请至少选择一个变化的设置。</translation>
    </message>
    <message>
        <source>{}: choose two or more values.</source>
        <translation>{}:请选择两个或更多取值。</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}:{}</translation>
    </message>
</context>
<context>
    <name>WhyView</name>
    <message>
        <source>The digit that blue pixels speak for</source>
        <translation>蓝色像素支持的数字</translation>
    </message>
    <message>
        <source>The digit that orange pixels speak for</source>
        <translation>橙色像素支持的数字</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>为什么是(&amp;Y)</translation>
    </message>
    <message>
        <source>and &amp;not</source>
        <translation>而不是(&amp;N)</translation>
    </message>
    <message>
        <source>Change each pi&amp;xel</source>
        <translation>改变每个像素(&amp;X)</translation>
    </message>
    <message>
        <source>Erase each pixel of ink, ink each empty one, and read the drawing again</source>
        <translation>擦除每个有墨迹的像素，给每个空白像素加墨，再识别一次</translation>
    </message>
    <message>
        <source>Sum of par&amp;ts</source>
        <translation>各部分之和(&amp;T)</translation>
    </message>
    <message>
        <source>The part that each pixel and the biases have in the lead</source>
        <translation>每个像素和偏置在领先中所占的部分</translation>
    </message>
    <message>
        <source>Pixels for and against</source>
        <translation>支持与反对的像素</translation>
    </message>
    <message>
        <source>The lead as a sum</source>
        <translation>领先的构成</translation>
    </message>
    <message>
        <source>There is no drawing yet.</source>
        <translation>还没有手写图。</translation>
    </message>
    <message>
        <source>The score of {} is {} above that of {}.</source>
        <translation>{} 的得分高 {}，相对于 {}。</translation>
    </message>
    <message>
        <source>The score of {} is {} below that of {}.</source>
        <translation>{} 的得分低 {}，相对于 {}。</translation>
    </message>
    <message>
        <source>The ink: if it were erased</source>
        <translation>墨迹：如果擦除它</translation>
    </message>
    <message>
        <source>The paper: if ink were there</source>
        <translation>纸面：如果那里有墨迹</translation>
    </message>
    <message>
        <source>Blue speaks for {}, orange for {}. Towards {}: erase blue ink, or draw where the paper is orange.</source>
        <translation>蓝色支持 {}，橙色支持 {}。要更接近 {}：擦除蓝色的墨迹，或在纸面为橙色的地方落笔。</translation>
    </message>
    <message>
        <source>Full colour is a change of {}. Each is a true reading with one pixel of the 28×28 changed and all others kept. It does not say what several pixels do together: where one can stand in for another, neither seems to matter.</source>
        <translation>最深的颜色表示变化 {}。每处都是真实的识别：28×28 中只改变一个像素，其余不变。它没有说明几个像素合起来的作用：如果一个像素可以代替另一个，两者看起来都不重要。</translation>
    </message>
    <message>
        <source>Blue speaks for {}, orange for {}.</source>
        <translation>蓝色支持 {}，橙色支持 {}。</translation>
    </message>
    <message>
        <source>Full colour is a part of {}. The parts are exact bookkeeping: gradient times pixel, and all biases together, add up to the lead. They do not say what erasing a pixel would do, and empty pixels have no part.</source>
        <translation>最深的颜色表示部分 {}。这些部分是精确的账目：梯度乘以像素，再加上所有偏置，恰好等于领先。它们没有说明擦除一个像素的影响，空白像素也没有部分。</translation>
    </message>
    <message>
        <source>The scores of this network are no exact sum of parts.</source>
        <translation>这个网络的得分不是各部分的精确之和。</translation>
    </message>
    <message>
        <source>The part of each pixel</source>
        <translation>每个像素的部分</translation>
    </message>
    <message>
        <source>Row {}, column {}: a part of {}</source>
        <translation>第 {} 行，第 {} 列：部分为 {}</translation>
    </message>
    <message>
        <source>With ink at row {}, column {}: a lead of {}, and {} from {} to {}</source>
        <translation>如果第 {} 行第 {} 列有墨迹：领先为 {}，{} 从 {} 变为 {}</translation>
    </message>
    <message>
        <source>Without row {}, column {}: a lead of {}, and {} from {} to {}</source>
        <translation>没有第 {} 行第 {} 列：领先为 {}，{} 从 {} 变为 {}</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>edit a weight</source>
        <translation>编辑权重</translation>
    </message>
    <message>
        <source>switch on</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>switch off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>drop the edits</source>
        <translation>放弃修改</translation>
    </message>
    <message numerus="yes">
        <source>{}, %n edit(s) by hand</source>
        <translation>
            <numerusform>{}，手动修改 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}：{}</translation>
    </message>
    <message>
        <source>{}, map {}</source>
        <translation>{}，特征图 {}</translation>
    </message>
    <message>
        <source>{}, unit {}</source>
        <translation>{}，单元 {}</translation>
    </message>
    <message>
        <source>the bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>from unit {}</source>
        <translation>来自单元 {}</translation>
    </message>
    <message>
        <source>row {}, column {}</source>
        <translation>第 {} 行，第 {} 列</translation>
    </message>
    <message>
        <source>kernel {} of {}, row {}, column {}</source>
        <translation>卷积核 {}（共 {} 个），第 {} 行，第 {} 列</translation>
    </message>
</context>
<context>
    <name>WorkbenchView</name>
    <message>
        <source>The copy at work</source>
        <translation>工作中的副本</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Undo the last edit</source>
        <translation>撤销上一次修改</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Redo the edit</source>
        <translation>重做修改</translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <translation>重新开始(&amp;O)</translation>
    </message>
    <message>
        <source>Drop all edits, and begin with the network anew</source>
        <translation>放弃所有修改，从网络重新开始</translation>
    </message>
    <message>
        <source>Use this cop&amp;y</source>
        <translation>使用此副本(&amp;Y)</translation>
    </message>
    <message>
        <source>Make the copy the current network, not saved yet</source>
        <translation>将副本设为当前网络（尚未保存）</translation>
    </message>
    <message>
        <source>&amp;Switched on</source>
        <translation>开启(&amp;S)</translation>
    </message>
    <message>
        <source>Off: all its weights and its bias are zero (Space)</source>
        <translation>关闭：所有权重和偏置都为零（空格键）</translation>
    </message>
    <message>
        <source>Drop its edi&amp;ts</source>
        <translation>放弃其修改(&amp;T)</translation>
    </message>
    <message>
        <source>Make this map or unit as it is in the network</source>
        <translation>将此特征图或单元恢复为网络中的样子</translation>
    </message>
    <message>
        <source>Kernels of the chosen map or unit</source>
        <translation>所选特征图或单元的卷积核</translation>
    </message>
    <message>
        <source>Turn the wheel or press Page Up and Page Down on a cell, or type a number</source>
        <translation>在单元格上滚动滚轮，按 Page Up 和 Page Down，或输入数字</translation>
    </message>
    <message>
        <source>We&amp;ight</source>
        <translation>权重(&amp;I)</translation>
    </message>
    <message>
        <source>{} is off</source>
        <translation>{} 已关闭</translation>
    </message>
    <message>
        <source>{} is on</source>
        <translation>{} 已开启</translation>
    </message>
    <message>
        <source>Click a map or a unit, then edit its kernel or switch it off. Only this copy changes; nothing is saved unless you use it.</source>
        <translation>点击一个特征图或单元，然后编辑它的卷积核或将它关闭。只有这个副本会改变；除非你使用它，否则不会保存任何内容。</translation>
    </message>
    <message>
        <source>A copy of {}</source>
        <translation>{} 的副本</translation>
    </message>
    <message numerus="yes">
        <source>A copy with %n edit(s)</source>
        <translation>
            <numerusform>有 %n 处修改的副本</numerusform>
        </translation>
    </message>
    <message>
        <source>Upper bars: this copy. Lower bars: {} itself, unchanged.</source>
        <translation>上方条形：此副本。下方条形：{} 本身，未改变。</translation>
    </message>
    <message>
        <source>Upper bars: this copy. Lower bars: {} as it was at the first edit; it has changed since. Start over copies it anew.</source>
        <translation>上方条形：此副本。下方条形：首次修改时的 {}；此后它已改变。“重新开始”会重新复制它。</translation>
    </message>
    <message>
        <source>Upper bars: this copy. Lower bars: {} as it was at the first edit. Start over copies {}, which is shown now.</source>
        <translation>上方条形：此副本。下方条形：首次修改时的 {}。“重新开始”会复制现在显示的 {}。</translation>
    </message>
    <message>
        <source>No map or unit with kernels</source>
        <translation>没有带卷积核的特征图或单元</translation>
    </message>
    <message>
        <source>{}; was {}</source>
        <translation>{}；原为 {}</translation>
    </message>
</context>
<context>
    <name>Worker</name>
    <message>
        <source>Unexpected error: {}</source>
        <translation>意外错误：{}</translation>
    </message>
</context>
<context>
    <name>_Box</name>
    <message numerus="yes">
        <source>Permanently delete %n run(s)?</source>
        <translation>
            <numerusform>要永久删除 %n 条训练记录吗？</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_GalleryModel</name>
    <message>
        <source>{}, read as {} with {}</source>
        <translation>{}，识别为 {}，概率 {}</translation>
    </message>
    <message>
        <source>Image {}: {}, read as {} with {}</source>
        <translation>图像 {}：{}，识别为 {}，概率 {}</translation>
    </message>
    <message>
        <source>Image {}: {}, read as {} with {}; as {} with {}</source>
        <translation>图像 {}：{}，识别为 {}，概率 {}；识别为 {} 的概率为 {}</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>The most likely digit and its probability. In a number, point at a digit or press ← and →</source>
        <translation>最可能的数字及其概率。写有多个数字时，可用鼠标指向某个数字，或按 ← 和 →</translation>
    </message>
    <message>
        <source>Network input</source>
        <translation>网络输入</translation>
    </message>
    <message>
        <source>The 28×28 pixels that the network gets: cut out, scaled to the dotted square, and placed by the centre of mass, as MNIST&apos;s digits are</source>
        <translation>网络得到的 28×28 像素：裁出后缩放到虚线方框，并按质心放置，与 MNIST 的数字相同</translation>
    </message>
</context>
<context>
    <name>_Toggle</name>
    <message>
        <source>Show {digit}, {count}</source>
        <translation>显示 {digit}，{count}</translation>
    </message>
    <message>
        <source>Show only {digit}: {count}</source>
        <translation>只显示 {digit}：{count}</translation>
    </message>
</context>
</TS>
